# Copying too much: the fill runs off the end of the data, at exactly one of its iterations.
        .globl  main
main:
        lea     rdi, [rip + buffer]
        mov     ecx, 1000000
        mov     al, 0x2a
        rep stosb                       #~ unmapped-access
        ret

        .data
buffer: .zero   64
