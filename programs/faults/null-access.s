# Reading through a pointer that was never set.
        .globl  main
main:
        xor     edi, edi
        mov     rax, qword ptr [rdi]    #~ null-access
        ret
