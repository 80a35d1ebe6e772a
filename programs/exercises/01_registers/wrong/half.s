# expect: a write of ebx clears the upper 32
# answer: 0xffffffff00000005

        mov     rcx, -1
        mov     ecx, 7
        mov     ebx, -1
        mov     eax, 5
        hlt
