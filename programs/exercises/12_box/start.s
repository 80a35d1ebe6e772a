# How many bytes does a `Box<u64>` take on the stack?
# answer: ?

        .globl  next
next:                                   # n comes in rdi
        push    rbx
        sub     rsp, 16
        mov     rbx, rdi                # n survives the call here
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx              # the value goes into the block,
        mov     [rsp], rax              # the pointer into the slot of b
        # your code here: *b += 1, and rbx = *b
dropping:
        # your code here: drop(b)
        mov     rax, rbx
        add     rsp, 16
        pop     rbx
        ret
