# A branch on a local that was never set: it goes whichever way the bytes left there say.
        .globl  main
main:
        sub     rsp, 24
        xor     eax, eax
        cmp     dword ptr [rsp + 12], 0 #~ uninitialised-read
        je      1f
        mov     eax, 1
1:      add     rsp, 24
        ret
