# expect: every index gives the first element
# answer: 0x1018

        .globl  nth
nth:
        mov     rax, rdx                # the default
        test    rdi, rdi
        je      done
        mov     rax, [rdi]      # *p.add(n)
done:
        ret
