# expect: `qword [rdi]` to be 7
# answer: 8008

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 7
        mov     [rsp], rax
        lea     rdi, [rsp]              # &b instead of b
        call    take
taken:
        xor     eax, eax
        add     rsp, 16
        pop     rbx
        ret

        .globl  take
take:
        mov     rdi, [rdi]
        mov     esi, 8
        mov     edx, 8
        jmp     __rust_dealloc
