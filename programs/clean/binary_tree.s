# A binary tree: insertion through the address of the link, sum and release by recursion.
# Ends: returns 53
        .globl  main
main:
        push    rbx
        push    r12
        sub     rsp, 8
        mov     qword ptr [rsp], 0      # the root
        lea     rbx, [rip + keys]
        lea     r12, [rip + keys_end]
1:      mov     rdi, rsp
        mov     esi, dword ptr [rbx]
        call    insert
        add     rbx, 4
        cmp     rbx, r12
        jne     1b
        mov     rdi, qword ptr [rsp]
        call    consume
        add     rsp, 8
        pop     r12
        pop     rbx
        ret
insert: mov     rax, qword ptr [rdi]
        test    rax, rax
        je      2f
        lea     rcx, [rax + 8]
        lea     rdi, [rax + 16]
        cmp     esi, dword ptr [rax]
        cmovl   rdi, rcx
        jmp     insert
2:      push    rdi
        push    rsi
        sub     rsp, 8
        mov     edi, 1
        mov     esi, 24
        call    calloc
        add     rsp, 8
        pop     rsi
        pop     rdi
        mov     dword ptr [rax], esi
        mov     qword ptr [rdi], rax
        ret
consume:
        xor     eax, eax
        test    rdi, rdi
        je      3f
        push    rbx
        push    r12
        sub     rsp, 8
        mov     rbx, rdi
        mov     rdi, qword ptr [rbx + 8]
        call    consume
        mov     r12d, eax
        mov     rdi, qword ptr [rbx + 16]
        call    consume
        add     r12d, eax
        add     r12d, dword ptr [rbx]
        mov     rdi, rbx
        call    free
        mov     eax, r12d
        add     rsp, 8
        pop     r12
        pop     rbx
3:      ret
        .section .rodata
        .p2align 2
keys:   .long   8, 3, 20, 1, 5, 16
keys_end:
