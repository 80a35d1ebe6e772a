# A variable is at [rsp + 8]. After one push, it is at [rsp + ?]
# answer: ?

        .globl  sum
sum:
        sub     rsp, 16
        mov     [rsp], rdi              # first
        mov     [rsp + 8], rsi          # second
        push    rbx
        xor     ebx, ebx                # sum uses rbx for the result
load:
        add     rbx, [rsp]              # first?
        add     rbx, [rsp + 8]          # second?
        mov     rax, rbx
        pop     rbx
        add     rsp, 16
        ret
