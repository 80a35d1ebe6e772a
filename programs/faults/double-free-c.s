# The same mistake in C: free(p); free(p);
        .globl  main
main:
        push    rbx
        mov     edi, 24
        call    malloc
        mov     rbx, rax
        mov     rdi, rax
        call    free
        mov     rdi, rbx
        call    free                    #~ double-free
        pop     rbx
        ret
