# `Box::leak` by accident: the only pointer to the block goes away when main returns.
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 16
        mov     esi, 8
        call    __rust_alloc            #~ leak
        mov     qword ptr [rax], 1
        xor     eax, eax
        add     rsp, 8
        ret
