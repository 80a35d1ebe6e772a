# answer: 16

        .globl  sum
sum:
        sub     rsp, 16
        mov     [rsp], rdi              # first
        mov     [rsp + 8], rsi          # second
        push    rbx
        mov     ebx, 0                  # sum uses rbx for the result
        mov     edi, 0                  # and needs rdi and rsi for something else
        mov     esi, 0
load:
        add     rbx, [rsp + 8]          # first, 8 further away than before
        add     rbx, [rsp + 16]         # second
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
