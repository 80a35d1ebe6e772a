# An early return that skips the epilogue: the saved register is still on top, and its value is no address.
        .globl  main
main:
        push    rbx
        mov     ebx, 3
        call    f
        pop     rbx
        ret
f:      push    rbx
        test    ebx, ebx
        jne     out
        pop     rbx
        ret
out:    ret                             #~ unbalanced-stack
