# A switch by a table of distances, as compilers make it, and one by a table of addresses.
# Ends: returns 66
        .globl  main
main:
        push    rbx
        push    r12
        sub     rsp, 8
        xor     ebx, ebx
        xor     r12d, r12d
next:   mov     edi, r12d
        call    weigh
        add     ebx, eax
        inc     r12d
        cmp     r12d, 6
        jne     next
        mov     eax, ebx
        add     rsp, 8
        pop     r12
        pop     rbx
        ret
weigh:  cmp     edi, 3
        ja      high
        mov     edi, edi
        lea     rcx, [rip + low_table]
        movsxd  rax, dword ptr [rcx + 4*rdi]
        add     rax, rcx
        jmp     rax
high:   and     edi, 1
        mov     edi, edi
        jmp     qword ptr [8*rdi + high_table]
w0:     mov     eax, 1
        ret
w1:     mov     eax, 2
        ret
w2:     mov     eax, 3
        ret
w3:     mov     eax, 10
        ret
w4:     mov     eax, 20
        ret
w5:     mov     eax, 30
        ret
        .section .rodata
        .p2align 3
low_table:
        .long   w0 - low_table, w1 - low_table, w2 - low_table, w3 - low_table
high_table:
        .quad   w4, w5
