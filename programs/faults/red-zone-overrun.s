# A leaf function with 200 bytes of locals and no `sub rsp`: only 128 bytes below the stack pointer are its to use.
        .globl  main
main:
        mov     dword ptr [rsp - 200], 5        #~ red-zone-overrun
        mov     dword ptr [rsp - 128], 5
        mov     eax, dword ptr [rsp - 128]
        ret
