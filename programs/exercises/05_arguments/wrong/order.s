# expect: c was not subtracted: the third argument comes in rdx
# answer: rdx

        .globl  mul_sub
mul_sub:
        mov     rax, rdi
        imul    rax, rsi
        sub     rax, rcx                # the third, counted wrongly
        ret
