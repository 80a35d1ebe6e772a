# expect: saw unbalanced-stack in main
# answer: 0x1020

        .globl  main
main:
        sub     rsp, 32
        mov     qword ptr [rsp], 11
        mov     qword ptr [rsp + 8], 22
        mov     qword ptr [rsp + 16], 33
        mov     qword ptr [rsp + 24], 44
inside:
        mov     eax, 0
        ret                             # takes 11 as the address to return to
