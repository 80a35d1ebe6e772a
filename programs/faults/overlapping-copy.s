# Makes room at the front of a text with memcpy, whose ranges must not overlap.
        .globl  main
main:
        push    rbx
        lea     rdi, [rip + text + 1]
        lea     rsi, [rip + text]
        mov     edx, 5
        call    memcpy                  #~ overlapping-copy
        xor     eax, eax
        pop     rbx
        ret

        .data
text:   .ascii  "hello world"
