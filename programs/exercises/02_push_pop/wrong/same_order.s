# expect: they are as they were
# answer rsp: 2
# answer first: rax

        mov     rax, 1
        mov     rbx, 2
exchange:
        push    rax
        push    rbx
        pop     rbx
        pop     rax
done:
        hlt
