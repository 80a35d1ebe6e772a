# answer: 16

        .globl  sum
sum:
        sub     rsp, 16
        mov     [rsp], rdi              # first
        mov     [rsp + 8], rsi          # second
        push    rbx
        xor     ebx, ebx                # sum uses rbx for the result
load:
        add     rbx, [rsp + 8]          # first, 8 further away than before
        add     rbx, [rsp + 16]         # second
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
