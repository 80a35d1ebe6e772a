# A tagged pointer: the tag in the top 16 bits was not taken off before the pointer was used.
        .globl  main
main:
        lea     rax, [rip + value]
        mov     rcx, 0x0003000000000000
        or      rax, rcx
        mov     eax, dword ptr [rax]    #~ non-canonical
        ret
        .data
value:  .long   5
