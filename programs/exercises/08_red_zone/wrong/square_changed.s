# expect: `square(6, 1)` to return 36
# answer: 128

        .globl  sum_of_squares
sum_of_squares:                         # rdi * rdi + rsi * rsi
        sub     rsp, 8
        mov     [rsp], rsi
        call    square                  # which does the work of both
        add     rsp, 8
        ret

        .globl  square
square:
        imul    rdi, rdi
        imul    rsi, rsi
        lea     rax, [rdi + rsi]
        ret
