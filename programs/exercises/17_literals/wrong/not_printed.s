# expect: the output "Hello\n"
# answer: text

        .globl  main
main:
        sub     rsp, 8
        mov     eax, [literal]          # 4 bytes
        mov     [rsp], eax
        mov     ax, [literal + 4]       # and 2
        mov     [rsp + 4], ax
        mov     byte ptr [rsp], 'H'
        lea     rsi, [rip + literal]
print:
        mov     eax, 1                  # write(1, rsi, 6)
        mov     edi, 1
        mov     edx, 6
        syscall
        xor     eax, eax
        add     rsp, 8
        ret

        .section .rodata
literal:
        .ascii  "hello\n"
