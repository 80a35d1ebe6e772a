# expect: dead-frame-access in sum_of_squares
# answer: 256

        .globl  sum_of_squares
sum_of_squares:
        imul    rdi, rdi
        mov     [rsp - 16], rdi         # square's own red zone
        mov     rdi, rsi
        call    square
        add     rax, [rsp - 16]
        ret

        .globl  square
square:
        mov     [rsp - 8], rdi
        mov     rax, [rsp - 8]
        imul    rax, rax
        ret
