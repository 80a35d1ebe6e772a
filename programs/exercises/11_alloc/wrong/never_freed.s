# expect: without a fault, saw leak
# answer: rdi

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 24
        mov     esi, 8
        call    __rust_alloc
        mov     [rsp], rax
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 2
        mov     qword ptr [rax + 16], 3
filled:
        xor     eax, eax
        add     rsp, 8
        ret
