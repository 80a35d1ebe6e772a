# hello: a program without a library
#
# It asks the kernel itself: `write` puts bytes on standard output, `exit` ends the program. It starts at _start rather than at main,
# because main is what a C library would call, and there is none here.
#
# Type:   si        up to the first syscall: its number is in rax, its arguments are in rdi, rsi, rdx
#         si        the kernel answers in rax: how many bytes it wrote; it also overwrites rcx and r11
#         stack     at _start: argc on top, then argv; no return address, for there is nobody to return to
# Prints: hello, world
# Ends:   exits with 0

        .intel_syntax noprefix
        .section .rodata
message:
        .ascii  "hello, world\n"
        .set    message_len, . - message

        .text
        .globl  _start
_start:
        mov     eax, 1                  # write(
        mov     edi, 1                  #   standard output,
        lea     rsi, [rip + message]    #   from here,
        mov     edx, message_len        #   this many bytes)
        syscall

        mov     eax, 60                 # exit(
        xor     edi, edi                #   0)
        syscall
