# AVX is right on a real CPU, and not to be had here.
        .globl  main
main:
        mov     eax, 1
        vaddps  xmm0, xmm1, xmm2        #~ unsupported-instruction
        ret
