# rsp is 0x1000. What is it after `sub rsp, 32`? Mind the 0x.
# answer: ?

        .globl  main
main:
        mov     qword ptr [rsp], 11
        mov     qword ptr [rsp + 8], 22
        mov     qword ptr [rsp + 16], 33
        mov     qword ptr [rsp + 24], 44
inside:
        mov     eax, 0
        ret
