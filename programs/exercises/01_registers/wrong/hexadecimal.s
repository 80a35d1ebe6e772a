# expect: 0xffffffff has no more
# answer: 5

        mov     rcx, -1
        mov     ecx, 7
        mov     rbx, 0xffffffff         # 32 bits, and rbx has 64
        mov     rax, 5
        hlt
