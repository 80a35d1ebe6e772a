# expect: neither rax nor rbx was pushed and popped
# answer rsp: 16
# answer first: rax

        mov     rax, 1
        mov     rbx, 2
exchange:
        mov     rax, 2
        mov     rbx, 1
        push    rcx
        pop     rcx
done:
        hlt
