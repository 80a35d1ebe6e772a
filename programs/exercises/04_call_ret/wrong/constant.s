# expect: to return
# answer rsp: 8
# answer top: after

        .globl  main
main:
        mov     edi, 5
quadruple:                              # main goes on here
        sub     rsp, 8
        call    double
        mov     edi, 10                 # right for 5 only
        call    double
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
