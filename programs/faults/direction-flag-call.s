# asm! that sets the direction flag without telling the compiler: the function called next expects it clear.
        .globl  main
main:
        sub     rsp, 24
        std
        mov     rdi, rsp
        xor     esi, esi
        mov     edx, 16
        call    memset                  #~ direction-flag
        cld
        xor     eax, eax
        add     rsp, 24
        ret
