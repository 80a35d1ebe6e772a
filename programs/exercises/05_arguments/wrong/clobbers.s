# expect: no breach of the calling convention, saw clobbered-register
# answer: 4

        .globl  mul_sub
mul_sub:
        mov     rbx, rdi                # nobody saved rbx
        imul    rbx, rsi
        sub     rbx, rdx
        mov     rax, rbx
        ret
