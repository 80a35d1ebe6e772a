# Arithmetic in registers: six instructions a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        mov     esi, ROUNDS
        mov     eax, 1
        mov     ecx, 7
again:
        add     rax, rcx
        imul    rdx, rax, 31
        xor     rcx, rdx
        shr     rdx, 3
        dec     esi
        jne     again
        xor     eax, eax
        ret
