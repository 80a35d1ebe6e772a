# answer: 8

        .globl  next
next:                                   # n comes in rdi
        push    rbx
        sub     rsp, 16
        mov     rbx, rdi                # n survives the call here
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx              # the value goes into the block,
        mov     [rsp], rax              # the pointer into the slot of b
        mov     rax, [rsp]              # the pointer
        inc     qword ptr [rax]         # *b += 1
        mov     rbx, [rax]              # rbx = *b
dropping:
        mov     rdi, [rsp]              # drop(b)
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
