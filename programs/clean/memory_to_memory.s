# push and pop with memory operands, xlat, a swap through the stack, pushf and popf.
# Ends: returns 17
        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp], 8
        mov     qword ptr [rsp + 8], 9
        push    qword ptr [rsp]
        push    qword ptr [rsp + 16]
        pop     qword ptr [rsp + 8]     # relative to rsp after the pop
        pop     qword ptr [rsp + 8]
        stc
        pushfq
        clc
        popfq
        sbb     rcx, rcx                # -1: the carry came back
        push    rbx
        lea     rbx, [rip + bytes]
        mov     al, 2
        xlatb                           # 9
        pop     rbx
        movzx   eax, al
        add     rax, rcx
        add     rax, qword ptr [rsp]
        add     rsp, 24
        ret
        .section .rodata
bytes:  .byte   5, 7, 9
