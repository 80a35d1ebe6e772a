# expect: that is the pointer itself
# answer: slot

        .globl  main
main:
        lea     rax, [slot]             # the address of the slot
        mov     rcx, [rax]              # so this is what is in the slot
        mov     rdx, [rax]
        mov     qword ptr [rdx], 43
        xor     eax, eax
        ret

        .data
value:  .quad   42
slot:   .quad   value
