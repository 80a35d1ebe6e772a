# Reading a box after it was dropped: the pointer in the slot is as good as ever, the block is not ours.
        .globl  main
main:
        sub     rsp, 24
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rsp + 8], rax
        mov     qword ptr [rax], 42
        mov     rdi, rax
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, qword ptr [rsp + 8]
        mov     rax, qword ptr [rax]    #~ use-after-free
        add     rsp, 24
        ret
