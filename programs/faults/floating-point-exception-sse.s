# Invalid operations are unmasked, and the square root of -4 is one.
        .globl  main
main:
        mov     dword ptr [rsp - 4], 0x1f00
        ldmxcsr dword ptr [rsp - 4]
        mov     eax, -4
        cvtsi2sd xmm0, eax
        sqrtsd  xmm0, xmm0              #~ floating-point-exception
        ret
