# A function pointer that was never set.
        .globl  main
main:
        push    rbx
        xor     eax, eax
        call    rax                     #~ not-executable
        pop     rbx
        ret
