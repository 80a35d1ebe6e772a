# int3 calls for a debugger; the page after the code is full of them.
        .globl  main
main:
        mov     eax, 1
        int3                            #~ breakpoint-trap
        ret
