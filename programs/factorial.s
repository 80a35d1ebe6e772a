# factorial: recursion that ends
#
# fn factorial(n: u64) -> u64 { if n == 0 { 1 } else { n * factorial(n - 1) } }
#
# Every call keeps its own n, because every call has its own frame. At the bottom six of them wait for one another; then the
# multiplications happen on the way back up.
#
# Type:   tbreak .one         the bottom
#         c
#         bt        six calls of factorial in progress: "#7"
#         finish    one return at a time; rax becomes 1, 1, 2, 6, 24, 120: "0x1"
# Ends:   returns 120

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 5
        call    factorial
        add     rsp, 8
        ret

factorial:
        test    rdi, rdi
        je      .one
        push    rdi                     # this call's n, kept while the others run
        dec     rdi
        call    factorial
        pop     rdi
        imul    rax, rdi
        ret
.one:
        mov     eax, 1
        ret
