# expect: expected 1 double in progress at once, saw 2
# answer rsp: 8
# answer top: double

        .globl  main
main:
        mov     edi, 5
quadruple:                              # main goes on here
        sub     rsp, 8
        call    double
        add     rsp, 8
        ret

        .globl  double
double:
        add     rdi, rdi
        mov     rax, rdi
        cmp     rdi, 20
        je      enough
        call    double                  # calls itself instead of being called twice
enough:
        ret
