# Pushes and pops: four of each a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        mov     ecx, ROUNDS
again:
        push    rcx
        push    rdx
        push    rsi
        push    rdi
        pop     rdi
        pop     rsi
        pop     rdx
        pop     rcx
        dec     ecx
        jne     again
        xor     eax, eax
        ret
