# answer rsp: 16
# answer first: rbx

        mov     rax, 1
        mov     rbx, 2
exchange:
        push    rax
        push    rbx
        pop     rax
        pop     rbx
done:
        hlt
