# raise(SIGSEGV), as a library does it: tgkill of the thread itself.
        .globl  main
main:
        mov     edi, 1000
        mov     esi, 1000
        mov     edx, 11
        mov     eax, 234
        syscall                         #~ unsupported-syscall
        ret
