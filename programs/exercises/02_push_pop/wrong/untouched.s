# expect: saw 1: they are as they were
# answer rsp: sixteen
# answer first: rbx

        mov     rax, 1
        mov     rbx, 2
exchange:
done:
        hlt
