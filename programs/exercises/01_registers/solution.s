# answer: 5

        mov     rcx, -1
        mov     ecx, 7
        mov     rbx, -1
        mov     rax, 5
        hlt
