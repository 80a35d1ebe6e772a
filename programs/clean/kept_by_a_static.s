# Blocks that a static leads to, one straight and one through the other, are kept, not leaked.
# Ends: returns 7
        .globl  main
main:
        push    rbx
        mov     edi, 16
        mov     esi, 8
        call    __rust_alloc
        mov     rbx, rax
        mov     qword ptr [rip + cache], rax
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 7
        mov     qword ptr [rbx], rax
        mov     rax, qword ptr [rip + cache]
        mov     rax, qword ptr [rax]
        mov     rax, qword ptr [rax]
        pop     rbx
        ret
        .bss
        .p2align 3
cache:  .zero   8
