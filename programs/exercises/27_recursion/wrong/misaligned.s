# expect: saw misaligned-call
# answer: 4

        .globl  sum_to
sum_to:
        xor     eax, eax
        test    rdi, rdi
        je      done
        sub     rsp, 16                 # rsp was 8 more than a multiple of 16, and still is
        mov     [rsp], rdi
        dec     rdi
        call    sum_to
        add     rax, [rsp]
        add     rsp, 16
done:
        ret
