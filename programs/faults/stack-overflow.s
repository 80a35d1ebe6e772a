# Recursion without an end: the call whose return address would land in the guard does not happen.
        .globl  main
main:
        sub     rsp, 8
        call    again
        ret

again:
        sub     rsp, 40
        call    again                   #~ stack-overflow
        add     rsp, 40
        ret
