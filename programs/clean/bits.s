# Bit instructions with a memory operand whose address the index moves, shifts by cl, wide products and quotients.
# Ends: returns 55
        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp], 0
        mov     qword ptr [rsp + 8], 0
        mov     eax, 70
        bts     qword ptr [rsp], rax    # bit 6 of the second word
        mov     rax, qword ptr [rsp + 8]
        bsf     rcx, rax                # 6
        popcnt  rdx, rax                # 1
        lea     r8d, [rcx + rdx]        # 7
        mov     rax, -1
        mov     ecx, 3
        mul     rcx                     # rdx 2, rax -3
        lea     r8d, [r8 + rdx]         # 9
        mov     edx, 1
        xor     eax, eax
        mov     ecx, 2
        shl     rcx, 62                 # 2^64 / 2^63 = 2
        shr     rcx
        mov     rcx, -0x8000000000000000
        div     rcx
        add     r8d, eax                # 11
        mov     eax, -7
        cdq
        mov     ecx, 2
        idiv    ecx                     # -3, remainder -1
        sub     r8d, eax                # 14
        add     r8d, edx                # 13
        mov     ecx, 2
        mov     eax, r8d
        shl     eax, cl                 # 52
        add     eax, 3
        add     rsp, 24
        ret
