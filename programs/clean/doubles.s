# Floating point: Newton's root of 144 in SSE, and pi to a whole number by the old unit.
# Ends: returns 15
        .globl  main
main:
        sub     rsp, 24
        mov     eax, 144
        cvtsi2sd xmm0, eax
        movapd  xmm1, xmm0              # the guess
        mov     ecx, 12
1:      movapd  xmm2, xmm0
        divsd   xmm2, xmm1
        addsd   xmm1, xmm2
        mulsd   xmm1, qword ptr [rip + half]
        dec     ecx
        jne     1b
        ucomisd xmm1, qword ptr [rip + twelve]
        jp      2f
        jne     2f
        fldpi
        fistp   dword ptr [rsp + 12]
        cvttsd2si eax, xmm1
        add     eax, dword ptr [rsp + 12]
        add     rsp, 24
        ret
2:      ud2
        .section .rodata
        .p2align 3
half:   .double 0.5
twelve: .double 12.0
