# expect: `mov ebx, -1` sets the lower 32 bits
# answer: 0xffffffff00000005

        mov     rcx, -1
        mov     ecx, 7
        mov     ebx, -1
        mov     eax, 5
        hlt
