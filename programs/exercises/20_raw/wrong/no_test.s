# expect: saw null-access
# answer: 0x100c

        .globl  nth
nth:
        mov     rax, rdx                # the default
        test    rdi, rdi
        mov     rax, [rdi + 8*rsi]      # *p.add(n)
done:
        ret
