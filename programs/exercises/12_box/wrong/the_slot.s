# expect: without a fault, saw invalid-free
# answer: 16

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 41
        mov     [rsp], rax
        inc     qword ptr [rsp]         # this changes the pointer
        mov     rbx, 42
dropping:
        mov     rdi, [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
