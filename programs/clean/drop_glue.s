# A `Vec<Box<u64>>` by hand: grown once by __rust_realloc, each box dropped, then the buffer.
# Ends: returns 6
        .globl  main
main:
        push    rbx
        push    r12
        push    r13
        sub     rsp, 32                 # cap, ptr, len at [rsp], [rsp + 8], [rsp + 16]
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rsp], 1
        mov     qword ptr [rsp + 8], rax
        mov     qword ptr [rsp + 16], 0
        xor     ebx, ebx
1:      mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        inc     ebx
        mov     qword ptr [rax], rbx
        mov     r12, rax
        mov     rcx, qword ptr [rsp + 16]
        cmp     rcx, qword ptr [rsp]
        jne     2f
        mov     rdi, qword ptr [rsp + 8]
        mov     rsi, qword ptr [rsp]
        shl     rsi, 3
        mov     edx, 8
        lea     rcx, [rsi + rsi]
        shl     qword ptr [rsp]
        call    __rust_realloc
        mov     qword ptr [rsp + 8], rax
2:      mov     rax, qword ptr [rsp + 8]
        mov     rcx, qword ptr [rsp + 16]
        mov     qword ptr [rax + 8*rcx], r12
        inc     qword ptr [rsp + 16]
        cmp     ebx, 3
        jne     1b
        xor     ebx, ebx
        xor     r12d, r12d
3:      mov     rax, qword ptr [rsp + 8]
        mov     rdi, qword ptr [rax + 8*rbx]
        add     r12, qword ptr [rdi]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        inc     rbx
        cmp     rbx, qword ptr [rsp + 16]
        jne     3b
        mov     rdi, qword ptr [rsp + 8]
        mov     rsi, qword ptr [rsp]
        shl     rsi, 3
        mov     edx, 8
        call    __rust_dealloc
        mov     eax, r12d
        add     rsp, 32
        pop     r13
        pop     r12
        pop     rbx
        ret
