# `*(ptr as *const __m128i)` of a byte slice: the type promises 16, the bytes begin where they begin.
        .globl  main
main:
        lea     rax, [rip + bytes]
        movdqa  xmm0, xmmword ptr [rax] #~ misaligned-access
        movd    eax, xmm0
        ret
        .section .rodata
        .p2align 4
        .byte   0
bytes:  .ascii  "sixteen bytes from here on"
