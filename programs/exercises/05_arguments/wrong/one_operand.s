# expect: puts the upper half of the product there
# answer: rcx

        .globl  mul_sub
mul_sub:
        mov     rax, rdi
        imul    rsi                     # rdx:rax = rax * rsi: c is gone
        sub     rax, rdx
        ret
