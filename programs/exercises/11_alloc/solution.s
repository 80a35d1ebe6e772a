# answer: rax

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 24                 # three words
        mov     esi, 8                  # at a multiple of 8
        call    __rust_alloc
        mov     [rsp], rax
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 2
        mov     qword ptr [rax + 16], 3
filled:
        mov     rdi, [rsp]
        mov     esi, 24                 # the same size
        mov     edx, 8                  # the same align
        call    __rust_dealloc
        xor     eax, eax
        add     rsp, 8
        ret
