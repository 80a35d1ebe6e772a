# A leaf function keeps its locals in the red zone, below a stack pointer that it never moves.
# Ends: returns 15
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 5
        call    triangle
        add     rsp, 8
        ret
triangle:
        mov     dword ptr [rsp - 4], edi
        mov     dword ptr [rsp - 128], 0
1:      mov     eax, dword ptr [rsp - 4]
        add     dword ptr [rsp - 128], eax
        dec     dword ptr [rsp - 4]
        jne     1b
        mov     eax, dword ptr [rsp - 128]
        ret
