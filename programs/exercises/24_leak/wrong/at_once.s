# expect: expected 3 blocks allocated, saw 1
# answer: dropped

        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc            # one box for all three values
        mov     rbx, rax
        mov     qword ptr [rbx], 1
        mov     qword ptr [rbx], 2
        mov     qword ptr [rbx], 3
        mov     rdi, rbx
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        xor     eax, eax
        pop     rbx
        ret
