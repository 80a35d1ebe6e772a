# expect: expected 1 block freed, saw 0
# answer: 8

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 41
        mov     [rsp], rax
        mov     rax, [rsp]
        inc     qword ptr [rax]
        mov     rbx, 41                 # the old value
dropping:
        mov     rax, [rsp]
        mov     [kept], rax             # a static variable keeps it for ever
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret

        .data
kept:   .quad   0
