# answer: 0x2a

        .globl  product
product:
        mov     rax, rdi
        imul    rax, rsi
        ret
