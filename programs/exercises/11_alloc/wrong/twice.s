# expect: expected 1 block allocated, saw 2
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
        mov     esi, 24
        mov     edx, 8
        call    __rust_dealloc
        mov     edi, 24                 # once more, for nothing
        mov     esi, 8
        call    __rust_alloc
        mov     rdi, rax
        mov     esi, 24
        mov     edx, 8
        call    __rust_dealloc
        xor     eax, eax
        add     rsp, 8
        ret
