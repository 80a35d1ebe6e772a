# `feenableexcept(FE_DIVBYZERO)`, then 1 / 0. x87 finds it at the next instruction, here the store.
        .globl  main
main:
        mov     word ptr [rsp - 2], 0x37b
        fldcw   word ptr [rsp - 2]
        fldz
        fld1
        fdivrp  st(1), st
        fstp    qword ptr [rsp - 16]    #~ floating-point-exception
        ret
