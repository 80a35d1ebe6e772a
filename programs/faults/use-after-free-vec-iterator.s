# A pointer into a `Vec` (or a C++ iterator) kept over a push that moved the buffer: it points to the old one.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 1
        mov     rbx, rax                # let first = v.as_ptr();
        mov     rdi, rax
        mov     esi, 8
        mov     edx, 8
        mov     ecx, 256
        call    __rust_realloc          # v.push(..) grows it
        mov     eax, dword ptr [rbx]    #~ use-after-free
        pop     rbx
        ret
