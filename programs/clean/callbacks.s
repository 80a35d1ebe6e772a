# Calls through pointers: in a register, in memory, out of a table, and one handed on to another function.
# Ends: returns 48
        .globl  main
main:
        push    rbx
        lea     rax, [rip + double_it]
        mov     edi, 3
        call    rax
        mov     edi, eax
        call    qword ptr [rip + table + 8]
        mov     edi, eax
        lea     rsi, [rip + table]
        mov     edx, 2
        call    apply_all
        mov     ebx, eax
        lea     rax, [rip + double_it]
        mov     edi, ebx
        sub     rsp, 16
        mov     qword ptr [rsp + 8], rax
        call    qword ptr [rsp + 8]
        add     rsp, 16
        pop     rbx
        ret
apply_all:
        push    r12
        push    r13
        push    r14
        mov     eax, edi
        mov     r12, rsi
        mov     r13d, edx
1:      mov     edi, eax
        call    qword ptr [r12]
        add     r12, 8
        dec     r13d
        jne     1b
        pop     r14
        pop     r13
        pop     r12
        ret
double_it:
        lea     eax, [rdi + rdi]
        ret
add_four:
        lea     eax, [rdi + 4]
        ret
        .data
        .p2align 3
table:  .quad   double_it, add_four
