# expect: this is the sum
# answer: 0x42

        .globl  product
product:
        lea     rax, [rdi + rsi]
        ret
