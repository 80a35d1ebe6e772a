# MXCSR has no bit 16.
        .globl  main
main:
        mov     dword ptr [rsp - 4], 0x11f80
        ldmxcsr dword ptr [rsp - 4]     #~ general-protection
        ret
