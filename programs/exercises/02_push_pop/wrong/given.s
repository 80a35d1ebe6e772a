# expect: the numbers that are given
# answer rsp: 16
# answer first: rbx

        mov     rax, 2                  # not exchanged, but other numbers
        mov     rbx, 1
exchange:
        push    rbx
        push    rax
        pop     rax
        pop     rbx
done:
        hlt
