# expect: `sum_to(10)` to return 55
# answer: 4096

        .globl  sum_to
sum_to:
        xor     eax, eax
        jmp     test_n
again:
        dec     rdi
        add     rax, rdi
test_n:
        test    rdi, rdi
        jne     again
        ret
