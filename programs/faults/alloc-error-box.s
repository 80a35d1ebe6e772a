# `Box::new_uninit_slice(4 << 30)`: the allocator has no room and returns null, and Rust gives up.
        .globl  main
main:
        push    rbx
        mov     rdi, 0x100000000
        mov     esi, 1
        call    big_alloc
        test    rax, rax
        jne     1f
        mov     edi, 1
        mov     rsi, 0x100000000
        call    _ZN5alloc5alloc18handle_alloc_error17h0123456789abcdefE #~ alloc-error
1:      pop     rbx
        ret
big_alloc:
        xor     eax, eax                # an allocator of the program's own that is out of memory
        ret
