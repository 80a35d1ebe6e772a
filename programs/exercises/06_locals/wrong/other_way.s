# expect: sum(30, 12)` to return
# answer: 0

        .globl  sum
sum:
        sub     rsp, 16
        mov     [rsp], rdi
        mov     [rsp + 8], rsi
        push    rbx
        mov     ebx, 0
        mov     edi, 0
        mov     esi, 0
load:
        add     rbx, [rsp - 8]          # smaller instead of larger
        add     rbx, [rsp]
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
