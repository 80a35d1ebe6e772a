# expect: expected 1 block freed, saw 0
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
        mov     rax, [rsp]
        mov     [kept], rax             # a static variable keeps it for ever
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret

        .data
kept:   .quad   0
