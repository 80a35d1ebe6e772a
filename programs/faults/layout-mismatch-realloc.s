# Growing a vector with its length where its capacity belongs: the old size is wrong.
        .globl  main
main:
        push    rbx
        mov     edi, 16
        mov     esi, 4
        call    __rust_alloc
        mov     rdi, rax
        mov     esi, 12                 # three elements are in use, but there was room for four
        mov     edx, 4
        mov     ecx, 32
        call    __rust_realloc          #~ layout-mismatch
        pop     rbx
        ret
