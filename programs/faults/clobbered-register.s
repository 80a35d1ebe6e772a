# A function uses rbx as if it were its own; its caller had something in it.
        .globl  main
main:
        push    rbx
        mov     ebx, 10
        call    f
        mov     eax, ebx                # not 10 any more
        pop     rbx
        ret
f:      mov     ebx, 3
        lea     eax, [rbx + rbx]
        ret                             #~ clobbered-register
