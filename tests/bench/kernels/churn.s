# Allocates two blocks, writes to them, and frees them, once a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        push    rbx
        push    r12
        push    r13
        mov     ebx, ROUNDS
again:
        mov     edi, 24
        call    malloc
        mov     r12, rax
        mov     qword ptr [r12], rbx
        mov     edi, 40
        call    malloc
        mov     r13, rax
        mov     qword ptr [r13 + 8], r12
        mov     rdi, r12
        call    free
        mov     rdi, r13
        call    free
        dec     ebx
        jne     again
        pop     r13
        pop     r12
        pop     rbx
        xor     eax, eax
        ret
