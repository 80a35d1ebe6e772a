# Does `__rust_dealloc` set the bytes of the block to 0?
# answer: ?

        .globl  unbox
unbox:                                  # fn unbox(value: u64) -> u64
        push    rbx
        mov     rbx, rdi
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx              # Box::new(value)
        mov     rbx, rax                # the pointer
        mov     rdi, rbx
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, [rbx]
        pop     rbx
        ret
