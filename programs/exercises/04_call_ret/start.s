# By how many bytes does `call` lower rsp?
# answer rsp: ?
# What stands at [rsp] when `double` begins: the address of `double`, of the call, or of the instruction after the call?
# answer top: ?

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 5
        # your code here
        add     rsp, 8
        ret

        .globl  double
double:
        lea     rax, [rdi + rdi]
        ret
