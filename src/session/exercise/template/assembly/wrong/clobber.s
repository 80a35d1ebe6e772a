# expect: no breach of the calling convention, saw clobbered-register
# answer: 0x2a

        .globl  product
product:
        mov     rbx, rdi                # rbx is the caller's
        imul    rbx, rsi
        mov     rax, rbx
        nop                             # eleven instructions: one more than are allowed
        nop
        nop
        nop
        nop
        nop
        nop
        ret
