# Writes a block of 64 KiB from end to end, once a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        push    rbx
        mov     ebx, ROUNDS
        mov     edi, 65536
        call    malloc
        mov     rdx, rax
again:
        mov     rdi, rdx
        mov     ecx, 8192
next:
        mov     qword ptr [rdi], rcx
        add     rdi, 8
        dec     ecx
        jne     next
        dec     ebx
        jne     again
        mov     rdi, rdx
        call    free
        pop     rbx
        xor     eax, eax
        ret
