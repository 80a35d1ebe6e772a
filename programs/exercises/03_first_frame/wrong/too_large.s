# expect: expected frames of main of 40 bytes, saw 56 bytes
# answer: 0xfce

        .globl  main
main:
        sub     rsp, 48
        mov     qword ptr [rsp], 11
        mov     qword ptr [rsp + 8], 22
        mov     qword ptr [rsp + 16], 33
        mov     qword ptr [rsp + 32], 44
inside:
        mov     eax, 0
        add     rsp, 48
        ret
