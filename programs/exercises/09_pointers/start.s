# `slot` holds the address of `value`, and `value` holds 42. What is in rcx after `mov rax, [slot]` and `mov rcx, [rax]`?
# answer: ?

        .globl  main
main:
        sub     rsp, 8
        lea     rdi, [slot]
        call    through
        add     rsp, 8
        xor     eax, eax
        ret

        .globl  through
through:                                # in rdi is the address of a slot
        mov     rcx, [rdi]              # rcx should be the number
        # your code here
        mov     rax, rcx                # it is returned
        ret

        .data
value:  .quad   42
slot:   .quad   value
