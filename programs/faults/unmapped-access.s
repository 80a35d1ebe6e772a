# A number that is no address: an index was used where a pointer belongs.
        .globl  main
main:
        mov     eax, 0x12345678
        inc     byte ptr [rax]          #~ unmapped-access
        ret
