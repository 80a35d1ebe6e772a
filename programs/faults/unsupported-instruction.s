# The 32-bit way to ask the kernel for something, which nobody answers here.
        .globl  main
main:
        mov     eax, 1
        int     0x80                    #~ unsupported-instruction
        ret
