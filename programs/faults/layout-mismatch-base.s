# C++ deletes an object through a pointer to a base class without a virtual destructor.
        .globl  main
main:
        push    rbx
        mov     edi, 24
        call    _Znwm
        mov     rdi, rax
        mov     esi, 8
        call    _ZdlPvm                 #~ layout-mismatch
        xor     eax, eax
        pop     rbx
        ret
