# expect: expected no xchg, saw `xchg`
# answer rsp: 16
# answer first: rbx

        mov     rax, 1
        mov     rbx, 2
exchange:
        xchg    rax, rbx
done:
        hlt
