# answer rsp: 8
# answer top: after

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 5
        call    double
        mov     rdi, rax
        call    double
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
