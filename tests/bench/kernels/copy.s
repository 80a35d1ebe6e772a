# Copies 32 KiB to the following 32 KiB by SSE registers, once a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        push    rbx
        mov     ebx, ROUNDS
        mov     edi, 65536
        mov     esi, 1
        call    calloc
        mov     rdx, rax
        xor     ecx, ecx
fill:
        mov     qword ptr [rdx + 8*rcx], rcx
        inc     ecx
        cmp     ecx, 4096
        jne     fill
again:
        mov     rdi, rdx
        mov     ecx, 1024
next:
        movups  xmm0, xmmword ptr [rdi]
        movups  xmm1, xmmword ptr [rdi + 16]
        movups  xmmword ptr [rdi + 32768], xmm0
        movups  xmmword ptr [rdi + 32784], xmm1
        add     rdi, 32
        dec     ecx
        jne     next
        dec     ebx
        jne     again
        mov     rdi, rdx
        call    free
        pop     rbx
        xor     eax, eax
        ret
