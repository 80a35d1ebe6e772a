# expect: without a fault, saw layout-mismatch
# answer: rax

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
        mov     rdi, [rsp]
        mov     esi, 8                  # the size of one word
        mov     edx, 8
        call    __rust_dealloc
        xor     eax, eax
        add     rsp, 8
        ret
