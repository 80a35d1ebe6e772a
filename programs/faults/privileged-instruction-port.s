# Talking to a device directly: programs have no ports.
        .globl  main
main:
        mov     dx, 0x3f8
        mov     al, 'A'
        out     dx, al                  #~ privileged-instruction
        ret
