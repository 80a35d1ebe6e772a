# expect: so that it is a number in hexadecimal
# answer: fe0

        .globl  main
main:
        sub     rsp, 32                 # four words
        mov     qword ptr [rsp], 11
        mov     qword ptr [rsp + 8], 22
        mov     qword ptr [rsp + 16], 33
        mov     qword ptr [rsp + 24], 44
inside:
        mov     eax, 0
        add     rsp, 32                 # rsp is what it was
        ret
