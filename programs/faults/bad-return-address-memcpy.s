# memcpy with the source's size: 32 bytes into a buffer of 16, and the return address is in the way. A classic of C.
        .globl  main
main:
        sub     rsp, 8
        call    copy
        add     rsp, 8
        ret
copy:
        sub     rsp, 24
        mov     rdi, rsp
        lea     rsi, [rip + message]
        mov     edx, 32
        call    memcpy
        add     rsp, 24
        ret                             #~ bad-return-address
        .section .rodata
message: .ascii "thirty-two bytes, and not one less"
