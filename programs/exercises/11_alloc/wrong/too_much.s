# expect: expected heap #1 to have 24 bytes, saw 32
# answer: rax

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 32                 # more than needed
        mov     esi, 8
        call    __rust_alloc
        mov     [rsp], rax
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 2
        mov     qword ptr [rax + 16], 3
filled:
        mov     rdi, [rsp]
        mov     esi, 32
        mov     edx, 8
        call    __rust_dealloc
        xor     eax, eax
        add     rsp, 8
        ret
