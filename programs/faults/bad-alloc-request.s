# Asking for nothing: Rust's allocator functions must not be called with size 0 (a Vec::new() asks for nothing at all instead).
        .globl  main
main:
        push    rbx
        xor     edi, edi
        mov     esi, 8
        call    __rust_alloc            #~ bad-alloc-request
        pop     rbx
        ret
