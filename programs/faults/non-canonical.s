# An address whose upper 17 bits are not all equal is none: the CPU has no such memory.
        .globl  main
main:
        movabs  rax, 0x4141414141414141 # "AAAAAAAA": letters where a pointer was
        mov     rbx, qword ptr [rax]    #~ non-canonical
        ret
