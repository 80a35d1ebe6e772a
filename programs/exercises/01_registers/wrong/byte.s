# expect: writing cl leaves the other bits as they were
# answer: 5

        mov     rcx, -1
        mov     cl, 7
        mov     rbx, -1
        add     rax, 5          # add is not allowed here
        hlt
