# expect: the sum needs more than 32 bits
# answer: 8192

        .globl  sum_to
sum_to:
        xor     eax, eax
        jmp     test_n
again:
        add     eax, edi
        dec     edi
test_n:
        test    edi, edi
        jne     again
        ret
