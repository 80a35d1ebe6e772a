# expect: without a fault, saw invalid-free
# answer: 16

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
        inc     qword ptr [rsp]         # this changes the pointer
        inc     rbx
dropping:
        mov     rdi, [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
