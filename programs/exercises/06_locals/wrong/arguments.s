# expect: take them from the frame
# answer: 16

        .globl  sum
sum:
        sub     rsp, 16
        mov     [rsp], rdi
        mov     [rsp + 8], rsi
        push    rbx
        mov     ebx, 0
load:
        add     rbx, rdi                # not from the frame
        add     rbx, rsi
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
