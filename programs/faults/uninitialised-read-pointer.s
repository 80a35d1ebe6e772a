# `malloc` for a list node, and the link never set: the loop follows whatever was there.
        .globl  main
main:
        push    rbx
        mov     edi, 16
        call    malloc
        mov     rbx, rax
        mov     dword ptr [rbx], 1
        mov     rax, qword ptr [rbx + 8]
        test    rax, rax                #~ uninitialised-read
        jne     1f
        mov     rdi, rbx
        call    free
        xor     eax, eax
1:      pop     rbx
        ret
