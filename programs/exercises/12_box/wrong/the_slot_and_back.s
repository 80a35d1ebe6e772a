# expect: the pointer in the slot was changed
# answer: 0

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 41
        mov     [rsp], rax
        inc     qword ptr [rsp]
        mov     rbx, 41
dropping:
        mov     rdi, [rsp]
        dec     rdi                     # so that the allocator does not notice
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
