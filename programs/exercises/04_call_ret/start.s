# By how many bytes does `call` lower rsp?
# answer rsp: ?
# What stands at [rsp] when `double` begins: the address of `double`, of the call, or of the instruction after the call?
# answer top: ?

        .globl  main
main:
        mov     edi, 5
quadruple:                              # main goes on here
        sub     rsp, 8                  # exercise 7 tells why
        # your code here
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
