# Room on the stack whose size is known at run time only, twice in one frame, given back by rbp.
# Ends: returns 90
        .globl  main
main:
        push    rbp
        mov     rbp, rsp
        push    rbx
        sub     rsp, 8
        mov     ebx, 5
        call    squares
        add     ebx, 1
        mov     ecx, eax
        mov     edi, ebx
        mov     dword ptr [rbp - 12], ecx
        mov     ebx, 6
        call    squares
        add     eax, dword ptr [rbp - 12]
        add     eax, 5
        add     rsp, 8
        pop     rbx
        pop     rbp
        ret
squares:                                # of 0 .. ebx-1, added up
        push    rbp
        mov     rbp, rsp
        lea     eax, [4*rbx + 15]
        and     eax, -16
        sub     rsp, rax
        mov     rsi, rsp
        lea     eax, [8*rbx + 15]
        and     eax, -16
        sub     rsp, rax
        xor     ecx, ecx
1:      mov     edx, ecx
        imul    edx, edx
        mov     dword ptr [rsi + 4*rcx], edx
        mov     qword ptr [rsp + 8*rcx], rdx
        inc     ecx
        cmp     ecx, ebx
        jne     1b
        xor     eax, eax
2:      dec     ecx
        add     eax, dword ptr [rsi + 4*rcx]
        test    ecx, ecx
        jne     2b
        leave
        ret
