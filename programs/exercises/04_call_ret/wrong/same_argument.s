# expect: rdi still holds the first argument
# answer rsp: 4
# answer top: call

        .globl  main
main:
        mov     edi, 5
quadruple:                              # main goes on here
        sub     rsp, 8
        call    double
        call    double
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
