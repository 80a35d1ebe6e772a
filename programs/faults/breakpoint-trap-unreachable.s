# `core::intrinsics::breakpoint()` left behind on a branch that was thought impossible.
        .globl  main
main:
        mov     edi, 7
        and     edi, 3
        cmp     edi, 3
        jne     1f
        int3                            #~ breakpoint-trap
1:      xor     eax, eax
        ret
