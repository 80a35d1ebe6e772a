# expect: `sum_to(1)` to return 1
# answer: 5

        .globl  sum_to
sum_to:
        xor     eax, eax
        test    rdi, rdi
        je      done
        sub     rsp, 8
        dec     rdi
        call    sum_to
        add     rax, rdi                # the inner calls have changed rdi
        add     rsp, 8
done:
        ret
