# expect: the pointer in the slot was changed
# answer: 0

        .globl  next
next:                                   # n comes in rdi
        push    rbx
        sub     rsp, 16
        mov     rbx, rdi                # n survives the call here
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx
        mov     [rsp], rax
        inc     qword ptr [rsp]
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
