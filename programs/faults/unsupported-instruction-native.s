# Code that asks the processor for the state of its extensions. The sandbox keeps none.
        .globl  main
main:
        lea     rdi, [rip + area]
        mov     eax, 7
        xor     edx, edx
        xsave   [rdi]                   #~ unsupported-instruction
        ret
        .bss
area:   .zero   1024
