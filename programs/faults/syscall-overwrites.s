# Counts in rcx around a system call, which puts its return address there.
        .globl  _start
_start:
        mov     ecx, 3
        mov     eax, 39
        syscall                         #~ syscall-overwrites
        dec     rcx
        mov     edi, ecx
        mov     eax, 60
        syscall
