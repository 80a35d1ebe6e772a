# expect: the stack pointer to end where it began
# answer rsp: 8
# answer first: rbx

        mov     rax, 1
        mov     rbx, 2
exchange:
        push    rbx
        push    rax
        pop     rbx
        mov     rax, [rsp]
done:
        hlt
