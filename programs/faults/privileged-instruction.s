# Only the kernel may switch interrupts off.
        .globl  main
main:
        mov     eax, 1
        cli                             #~ privileged-instruction
        ret
