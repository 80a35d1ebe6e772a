# What Box::new does when __rust_alloc gave 0: alloc::alloc::handle_alloc_error(align, size), which never returns.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 24
        call    _ZN5alloc5alloc18handle_alloc_error17h0123456789abcdefE #~ alloc-error
