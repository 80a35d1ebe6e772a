# expect: the stack pointer to end where it began
# answer: 0x968

        .globl  main
main:
        sub     rsp, 32
        mov     qword ptr [rsp], 11
        mov     qword ptr [rsp + 8], 22
        mov     qword ptr [rsp + 16], 33
        mov     qword ptr [rsp + 24], 44
inside:
        hlt                             # ends the program inside of the function
