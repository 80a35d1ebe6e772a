# expect: expected 5 sum_to in progress at once, saw 1
# answer: 1

        .globl  sum_to
sum_to:
        xor     eax, eax
again:
        test    rdi, rdi
        je      done
        add     rax, rdi
        dec     rdi
        jmp     again
unused:
        call    sum_to
done:
        ret
