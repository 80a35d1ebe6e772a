# push and ret as a jump: it works, and it spoils the processor's guesses about returns. A retpoline does it on purpose.
        .globl  main
main:
        lea     rax, [rip + there]
        push    rax
        ret                             #~ return-as-jump
        ud2
there:  xor     eax, eax
        ret
