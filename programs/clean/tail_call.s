# Tail calls: `even` and `odd` jump to each other, and the last one returns to main.
# Ends: returns 11
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 10
        call    even
        mov     esi, eax
        mov     edi, 10
        add     rsp, 8
        jmp     sum                     # main itself ends in one
even:   test    edi, edi
        je      yes
        dec     edi
        jmp     odd
odd:    test    edi, edi
        je      no
        dec     edi
        jmp     even
yes:    mov     eax, 1
        ret
no:     xor     eax, eax
        ret
sum:    lea     eax, [rdi + rsi]
        ret
