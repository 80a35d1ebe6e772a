# An array of three ints, and a loop that runs once too often: `i <= 3` instead of `i < 3`.
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 12
        call    malloc
        xor     ecx, ecx
fill:
        mov     dword ptr [rax + 4*rcx], ecx    #~ heap-out-of-bounds
        inc     ecx
        cmp     ecx, 3
        jle     fill
        add     rsp, 8
        ret
