# expect: even if this `square` does not
# answer: 128

        .globl  sum_of_squares
sum_of_squares:
        sub     rsp, 8
        imul    rdi, rdi
        mov     r8, rdi                 # any call may overwrite r8
        mov     rdi, rsi
        call    square
        add     rax, r8
        add     rsp, 8
        ret

        .globl  square
square:
        mov     [rsp - 8], rdi
        mov     rax, [rsp - 8]
        imul    rax, rax
        ret
