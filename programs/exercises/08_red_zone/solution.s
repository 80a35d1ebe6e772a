# answer: 128

        .globl  sum_of_squares
sum_of_squares:                         # rdi * rdi + rsi * rsi
        sub     rsp, 8                  # a frame: what lies here survives the call
        imul    rdi, rdi
        mov     [rsp], rdi
        mov     rdi, rsi
        call    square
        add     rax, [rsp]
        add     rsp, 8
        ret

        .globl  square
square:
        mov     [rsp - 8], rdi          # a leaf may do that
        mov     rax, [rsp - 8]
        imul    rax, rax
        ret
