# expect: expected 1 block freed, saw 0
# answer: 8000

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
        mov     rbx, rax
        mov     rdi, [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret

        .globl  take
take:                                   # this one only borrows: fn take(b: &u64) -> u64
        mov     rax, [rdi]
        ret
