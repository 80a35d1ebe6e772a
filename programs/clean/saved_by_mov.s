# Callee-saved registers kept with mov instead of push, and swapped about: what counts is that they come back.
# Ends: returns 12
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 4
        call    thrice
        add     rsp, 8
        ret
thrice: sub     rsp, 40
        mov     qword ptr [rsp], rbx
        mov     qword ptr [rsp + 8], r15
        mov     qword ptr [rsp + 16], rbp
        mov     ebx, edi
        mov     r15d, edi
        mov     rbp, rbx
        lea     eax, [rbx + r15]
        add     eax, ebp
        mov     rbp, qword ptr [rsp + 16]
        mov     r15, qword ptr [rsp + 8]
        mov     rbx, qword ptr [rsp]
        add     rsp, 40
        ret
