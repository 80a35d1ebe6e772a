# The frame is given back first and written after: a store through a pointer to what was the far end of a large local array.
        .globl  main
main:
        sub     rsp, 520
        lea     rdi, [rsp + 16]
        mov     byte ptr [rdi], 1
        add     rsp, 520
        mov     byte ptr [rdi], 2       #~ red-zone-overrun
        xor     eax, eax
        ret
