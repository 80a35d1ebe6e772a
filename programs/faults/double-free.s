# Two boxes that share one allocation: both give it back.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     rbx, rax                # let copy = ptr::read(&b): two owners now
        mov     rdi, rax
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rdi, rbx
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc          #~ double-free
        pop     rbx
        ret
