# answer: 42

        .globl  main
main:
        mov     rax, [slot]             # the pointer
        mov     rcx, [rax]              # what it points at
        mov     qword ptr [rax], 43     # through it
        xor     eax, eax
        ret

        .data
value:  .quad   42
slot:   .quad   value
