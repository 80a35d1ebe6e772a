# Opens a file that is not there, and takes it for open.
        .globl  _start
_start:
        mov     eax, 2
        lea     rdi, [rip + path]
        xor     esi, esi
        syscall                         #~ unchecked-syscall
        mov     eax, 60
        xor     edi, edi
        syscall

        .section .rodata
path:   .asciz  "numbers.txt"
