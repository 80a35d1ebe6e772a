# answer: 4096

        .globl  sum_to
sum_to:
        xor     eax, eax
        jmp     test_n
again:
        add     rax, rdi
        dec     rdi
test_n:
        test    rdi, rdi
        jne     again
        ret
