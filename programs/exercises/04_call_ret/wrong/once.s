# expect: `double` reached 1 times only
# answer rsp: 0
# answer top: after

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
        lea     rax, [rdi + rdi]
        ret
