# A recursion in two places, one of them a tail call: Ackermann's function of 2 and 3.
# Ends: returns 9
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 2
        mov     esi, 3
        call    ackermann
        add     rsp, 8
        ret
ackermann:
        test    edi, edi
        jne     1f
        lea     eax, [rsi + 1]
        ret
1:      test    esi, esi
        jne     2f
        dec     edi
        mov     esi, 1
        jmp     ackermann
2:      push    rdi
        dec     esi
        call    ackermann
        pop     rdi
        dec     edi
        mov     esi, eax
        jmp     ackermann
