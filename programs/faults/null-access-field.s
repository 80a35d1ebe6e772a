# Writing a field of a struct that is not there: the address is not 0 but near it.
        .globl  main
main:
        xor     ebx, ebx
        mov     dword ptr [rbx + 24], 7 #~ null-access
        ret
