# Which vector registers are in use: xgetbv takes the number of the control register in ecx, and 0 is the only one here.
        .globl  main
main:
        mov     ecx, 0x80
        xgetbv                          #~ general-protection
        ret
