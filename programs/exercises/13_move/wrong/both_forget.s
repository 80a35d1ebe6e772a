# expect: without a fault, saw leak
# answer: 7

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 7
        mov     [rsp], rax
        mov     rdi, [rsp]
        call    take
taken:
        add     rsp, 16
        pop     rbx
        ret

        .globl  take
take:
        mov     rax, [rdi]
        ret
