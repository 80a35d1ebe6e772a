# A block that grows until there is no room: realloc returns 0, and the old block is still there to be freed.
        .globl  main
main:
        push    rbx
        push    r12
        sub     rsp, 8
        mov     r12d, 0x100000
        mov     rdi, r12
        call    malloc
        mov     rbx, rax
.grow:  add     r12, r12
        mov     rdi, rbx
        mov     rsi, r12
        call    realloc                 #~ allocation-failed
        test    rax, rax
        je      .full
        mov     rbx, rax
        jmp     .grow
.full:  mov     rdi, rbx
        call    free
        xor     eax, eax
        add     rsp, 8
        pop     r12
        pop     rbx
        ret
