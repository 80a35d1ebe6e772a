# expect: `sum_to(100000)` to return, saw stack-overflow
# answer: 65536

        .globl  sum_to
sum_to:
        xor     eax, eax
        test    rdi, rdi
        je      done
        call    inner
done:
        ret
inner:
        add     rax, rdi                # 8 bytes a call instead of 16: still too much
        dec     rdi
        je      finished
        call    inner
finished:
        ret
