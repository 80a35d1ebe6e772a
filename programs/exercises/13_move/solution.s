# answer: 8

        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 7
        mov     [rsp], rax              # let b = Box::new(7)
        mov     rdi, [rsp]
        call    take                    # take(b): b is moved, main owns nothing
taken:
        mov     rbx, rax
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret

        .globl  take
take:                                   # fn take(b: Box<u64>) -> u64
        push    rbx
        mov     rbx, [rdi]              # *b
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc          # drop(b)
        mov     rax, rbx
        pop     rbx
        ret
