# strcpy into a local array of 8 bytes: what does not fit goes up the stack, where the return address is.
        .globl  main
main:
        sub     rsp, 8
        lea     rsi, [rip + text]
        mov     rdi, rsp
copy:
        mov     al, byte ptr [rsi]
        mov     byte ptr [rdi], al
        inc     rsi
        inc     rdi
        test    al, al
        jne     copy
        add     rsp, 8
        ret                             #~ bad-return-address
        .section .rodata
text:   .asciz  "more than eight"
