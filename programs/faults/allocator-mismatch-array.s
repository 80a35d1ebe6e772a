# What C++'s `new[]` made goes back by `delete[]`, not by `delete`.
        .globl  main
main:
        push    rbx
        mov     edi, 16
        call    _Znam
        mov     qword ptr [rax], 7
        mov     rdi, rax
        mov     esi, 8
        call    _ZdlPvm                 #~ allocator-mismatch
        xor     eax, eax
        pop     rbx
        ret
