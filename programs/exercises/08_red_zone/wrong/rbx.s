# expect: saw clobbered-register
# answer: 16

        .globl  sum_of_squares
sum_of_squares:
        imul    rdi, rdi
        mov     rbx, rdi                # it survives, but rbx is the caller's
        mov     rdi, rsi
        sub     rsp, 8
        call    square
        add     rax, rbx
        add     rsp, 8
        ret

        .globl  square
square:
        sub     rsp, 8
        mov     [rsp], rdi
        mov     rax, [rsp]
        imul    rax, rax
        add     rsp, 8
        ret
