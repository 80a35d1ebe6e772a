# `Vec::with_capacity(8)` and `unsafe { v.set_len(8) }`: eight bytes that nobody wrote are compared.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 1
        call    __rust_alloc
        mov     rbx, rax
        mov     rdi, rax
        lea     rsi, [rip + magic]
        mov     edx, 8
        call    memcmp                  #~ uninitialised-read
        mov     rdi, rbx
        mov     esi, 8
        mov     edx, 1
        call    __rust_dealloc
        xor     eax, eax
        pop     rbx
        ret
        .section .rodata
magic:  .ascii  "\177ELF----"
