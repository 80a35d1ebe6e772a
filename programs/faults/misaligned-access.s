# movaps demands a multiple of 16; at main's entry rsp is 8 past one.
        .globl  main
main:
        xorps   xmm0, xmm0
        movaps  xmmword ptr [rsp - 16], xmm0    #~ misaligned-access
        ret
