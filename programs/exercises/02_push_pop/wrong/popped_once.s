# expect: the stack pointer to end where it began
# answer rsp: 16
# answer first: rbx

        mov     rax, 1
        mov     rbx, 2
exchange:
        push    rax
        push    rbx
        pop     rax
        mov     rbx, 1                  # the other pop is missing
done:
        hlt
