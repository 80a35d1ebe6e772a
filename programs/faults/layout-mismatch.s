# Allocated as a u64, given back as a u32: a Box that was cast to another type.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     rdi, rax
        mov     esi, 4
        mov     edx, 4
        call    __rust_dealloc          #~ layout-mismatch
        pop     rbx
        ret
