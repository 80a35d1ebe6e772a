# expect: saw use-after-free in next
# answer: 8

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
        mov     rax, [rsp]
        inc     qword ptr [rax]
dropping:
        mov     rdi, [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, [rsp]
        mov     rbx, [rax]              # the block is gone
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
