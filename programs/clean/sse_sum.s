# SSE: an aligned array on the stack added up four at a time, the ends of an unaligned one by hand.
# Ends: returns 91
        .globl  main
main:
        push    rbp
        mov     rbp, rsp
        and     rsp, -16
        sub     rsp, 64
        mov     eax, 1
        xor     ecx, ecx
1:      mov     dword ptr [rsp + 4*rcx], eax
        inc     eax
        inc     ecx
        cmp     ecx, 13
        jne     1b
        pxor    xmm0, xmm0
        paddd   xmm0, xmmword ptr [rsp]
        movdqa  xmm1, xmmword ptr [rsp + 16]
        paddd   xmm0, xmm1
        movdqu  xmm1, xmmword ptr [rsp + 32]
        paddd   xmm0, xmm1
        movd    xmm1, dword ptr [rsp + 48]
        paddd   xmm0, xmm1
        pshufd  xmm1, xmm0, 0x4e
        paddd   xmm0, xmm1
        pshufd  xmm1, xmm0, 0xb1
        paddd   xmm0, xmm1
        movd    eax, xmm0
        mov     rsp, rbp
        pop     rbp
        ret
