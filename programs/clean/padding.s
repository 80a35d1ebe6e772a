# Moving a structure with padding moves bytes that nobody wrote, on the stack, to the heap and back; nothing depends on them.
# Ends: returns 42
        .globl  main
main:
        push    rbx
        sub     rsp, 48
        mov     byte ptr [rsp], 2       # (u8, 7 of padding, u64)
        mov     qword ptr [rsp + 8], 40
        mov     edi, 16
        mov     esi, 8
        call    __rust_alloc
        mov     rbx, rax
        movups  xmm0, xmmword ptr [rsp]
        movups  xmmword ptr [rbx], xmm0
        mov     rax, qword ptr [rbx]    # the tag with its padding
        mov     rcx, qword ptr [rbx + 8]
        mov     qword ptr [rsp + 16], rax
        mov     qword ptr [rsp + 24], rcx
        lea     rdi, [rsp + 32]
        lea     rsi, [rsp + 16]
        mov     edx, 16
        call    memcpy
        mov     rdi, rbx
        mov     esi, 16
        mov     edx, 8
        call    __rust_dealloc
        movzx   eax, byte ptr [rsp + 32]
        add     rax, qword ptr [rsp + 40]
        cmp     byte ptr [rsp + 32], 2
        jne     1f
        add     rsp, 48
        pop     rbx
        ret
1:      ud2
