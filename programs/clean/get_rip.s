# Where am I? A call of a function that returns its return address, and one that fetches it without returning.
# Ends: returns 3
        .globl  main
main:
        sub     rsp, 8
        call    here
1:      lea     rcx, [rip + 1b]
        xor     edx, edx
        cmp     rax, rcx
        sete    dl
        add     edx, edx
        call    2f
2:      pop     rax
        lea     rcx, [rip + 2b]
        cmp     rax, rcx
        sete    al
        movzx   eax, al
        add     eax, edx
        add     rsp, 8
        ret
here:   mov     rax, qword ptr [rsp]
        ret
