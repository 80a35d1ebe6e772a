# Walks a list of 500 small blocks, once a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        push    rbx
        push    r12
        push    r13
        xor     ebx, ebx
        mov     r12d, 500
build:
        mov     edi, 16
        call    malloc
        mov     qword ptr [rax], rbx
        mov     qword ptr [rax + 8], r12
        mov     rbx, rax
        dec     r12d
        jne     build
        mov     edx, ROUNDS
again:
        mov     rax, rbx
        xor     ecx, ecx
walk:
        add     rcx, qword ptr [rax + 8]
        mov     rax, qword ptr [rax]
        test    rax, rax
        jne     walk
        dec     edx
        jne     again
unlink:
        mov     rdi, rbx
        mov     rbx, qword ptr [rbx]
        call    free
        test    rbx, rbx
        jne     unlink
        pop     r13
        pop     r12
        pop     rbx
        xor     eax, eax
        ret
