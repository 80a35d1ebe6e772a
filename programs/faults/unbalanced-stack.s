# Returning to a number: something other than the return address is on top of the stack.
        .globl  main
main:
        mov     eax, 42
        push    rax
        ret                             #~ unbalanced-stack
