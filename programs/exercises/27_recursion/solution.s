# answer: 5

        .globl  sum_to
sum_to:
        xor     eax, eax
        test    rdi, rdi
        je      done                    # sum_to(0) is 0
        push    rbx                     # the caller's
        mov     rbx, rdi                # n survives the call here
        dec     rdi
        call    sum_to
        add     rax, rbx
        pop     rbx
done:
        ret
