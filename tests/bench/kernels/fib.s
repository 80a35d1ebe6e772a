# The 15th Fibonacci number by recursion, once a round.
        .intel_syntax noprefix
        .globl  main
        .set    ROUNDS, 1000
        .text

main:
        push    rbx
        mov     ebx, ROUNDS
again:
        mov     edi, 15
        call    fib
        dec     ebx
        jne     again
        pop     rbx
        xor     eax, eax
        ret
fib:
        cmp     rdi, 2
        jb      small
        push    rbx
        push    rdi
        sub     rsp, 8
        dec     rdi
        call    fib
        mov     rbx, rax
        mov     rdi, qword ptr [rsp + 8]
        sub     rdi, 2
        call    fib
        add     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
small:
        mov     rax, rdi
        ret
