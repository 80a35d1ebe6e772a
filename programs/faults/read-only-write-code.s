# Code that would rewrite itself.
        .globl  main
main:
        lea     rax, [rip + main]
        mov     byte ptr [rax], 0x90    #~ read-only-write
        ret
