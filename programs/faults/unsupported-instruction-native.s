# `-C target-cpu=native`: a copy in 32-byte registers, compiled for the machine at hand. The sandbox has SSE, not AVX.
        .globl  main
main:
        lea     rsi, [rip + from]
        vmovups ymm0, ymmword ptr [rsi] #~ unsupported-instruction
        vmovups ymmword ptr [rsp - 40], ymm0
        ret
        .section .rodata
from:   .zero   32
