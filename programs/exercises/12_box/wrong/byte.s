# expect: `next(255)` to return 256
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
        inc     byte ptr [rax]          # a u64 has 8 bytes
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
