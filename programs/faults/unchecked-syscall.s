# write(0, 0, 3): the arguments stand where 32-bit code puts them.
        .globl  _start
_start:
        mov     eax, 1
        mov     ebx, 1
        lea     rcx, [rip + text]
        mov     edx, 3
        mov     edi, 7
        syscall                         #~ unchecked-syscall
        mov     eax, 60
        xor     edi, edi
        syscall

        .data
text:   .ascii  "hi\n"
