# `slot` holds the address of `value`, and `value` holds 42. What is in rcx after `mov rax, [slot]` and `mov rcx, [rax]`?
# answer: ?

        .globl  main
main:
        mov     rcx, [slot]             # rcx should be 42
        # your code here
        xor     eax, eax
        ret

        .data
value:  .quad   42
slot:   .quad   value
