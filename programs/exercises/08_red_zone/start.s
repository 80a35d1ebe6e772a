# How many bytes below rsp are the red zone?
# answer: ?

        .globl  sum_of_squares
sum_of_squares:                         # rdi * rdi + rsi * rsi
        imul    rdi, rdi
        mov     [rsp - 8], rdi          # keep it until square is done
        mov     rdi, rsi
        call    square
        add     rax, [rsp - 8]
        ret

        .globl  square
square:
        mov     [rsp - 8], rdi          # a leaf may do that
        mov     rax, [rsp - 8]
        imul    rax, rax
        ret
