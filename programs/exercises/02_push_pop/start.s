# By how many bytes do two pushes lower rsp?
# answer rsp: ?
# After push rax and push rbx, whose value does the first pop take: rax's or rbx's?
# answer first: ?

        mov     rax, 1
        mov     rbx, 2
exchange:
        # your code here

done:
        hlt
