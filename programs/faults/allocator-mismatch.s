# CString::into_raw gives a block of Rust's allocator away; C must not free it.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 1
        call    __rust_alloc
        mov     rdi, rax
        call    free                    #~ allocator-mismatch
        xor     eax, eax
        pop     rbx
        ret
