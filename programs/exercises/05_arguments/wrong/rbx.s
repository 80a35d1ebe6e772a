# expect: the result must be in rax
# answer: r8

        .globl  mul_sub
mul_sub:
        mov     rbx, rdi
        imul    rbx, rsi
        sub     rbx, rdx
        ret
