# answer: rcx

        .globl  mul_sub
mul_sub:
        mov     rax, rdi                # a
        imul    rax, rsi                # * b
        sub     rax, rdx                # - c
        ret
