# expect: 43 was written over the pointer
# answer: value

        .globl  main
main:
        mov     rax, [slot]
        mov     rcx, [rax]
        mov     qword ptr [slot], 43
        xor     eax, eax
        ret

        .data
value:  .quad   42
slot:   .quad   value
