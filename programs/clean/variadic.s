# A function of any number of numbers: the first five in registers that it spills, the others on the caller's stack.
# Ends: returns 36
        .globl  main
main:
        sub     rsp, 16
        push    8
        push    7
        push    6
        mov     r9d, 5
        mov     r8d, 4
        mov     ecx, 3
        mov     edx, 2
        mov     esi, 1
        mov     edi, 8
        xor     eax, eax                # no vector registers hold arguments
        call    sum
        add     rsp, 40
        ret
sum:    sub     rsp, 56
        mov     qword ptr [rsp + 8], rsi
        mov     qword ptr [rsp + 16], rdx
        mov     qword ptr [rsp + 24], rcx
        mov     qword ptr [rsp + 32], r8
        mov     qword ptr [rsp + 40], r9
        lea     rdx, [rsp + 8]
        mov     ecx, 5
        xor     eax, eax
1:      add     rax, qword ptr [rdx]
        add     rdx, 8
        dec     edi
        je      3f
        dec     ecx
        jne     1b
        lea     rdx, [rsp + 64]         # past the return address
2:      add     rax, qword ptr [rdx]
        add     rdx, 8
        dec     edi
        jne     2b
3:      add     rsp, 56
        ret
