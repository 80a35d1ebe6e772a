# answer rsp: 8
# answer top: after

        .globl  main
main:
        mov     edi, 5
quadruple:                              # main goes on here
        sub     rsp, 8                  # exercise 7 tells why
        call    double
        mov     rdi, rax
        call    double
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
