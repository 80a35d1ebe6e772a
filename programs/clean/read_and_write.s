# System calls: what there is to read (nothing) and a line written.
# Ends: returns 6
        .globl  _start
_start:
        sub     rsp, 16
        xor     eax, eax
        xor     edi, edi
        mov     rsi, rsp
        mov     edx, 16
        syscall
        test    rax, rax
        jne     1f
        mov     eax, 1
        mov     edi, 1
        lea     rsi, [rip + line]
        mov     edx, 6
        syscall
1:      mov     edi, eax
        mov     eax, 60
        syscall
        .section .rodata
line:   .ascii  "quiet\n"
