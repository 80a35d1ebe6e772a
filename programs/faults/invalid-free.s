# Freeing the middle of a block: the allocator only knows the address that it gave.
        .globl  main
main:
        push    rbx
        mov     edi, 32
        mov     esi, 8
        call    __rust_alloc
        lea     rdi, [rax + 8]          # the second element
        mov     esi, 32
        mov     edx, 8
        call    __rust_dealloc          #~ invalid-free
        pop     rbx
        ret
