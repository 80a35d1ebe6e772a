# expect: [30, 12] at `rsp+8`
# answer: 8

        .globl  sum
sum:
        sub     rsp, 16
        push    rbx
        mov     [rsp], rdi              # this overwrites the caller's rbx
        mov     [rsp + 8], rsi
        mov     ebx, 0
        mov     edi, 0
        mov     esi, 0
load:
        add     rbx, [rsp]
        add     rbx, [rsp + 8]
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
