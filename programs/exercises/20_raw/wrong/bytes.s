# expect: to return 7
# answer: 0x1003

        .globl  nth
nth:
        mov     rax, rdx                # the default
        test    rdi, rdi
        je      done
        mov     rax, [rdi + rsi]      # *p.add(n)
done:
        ret
