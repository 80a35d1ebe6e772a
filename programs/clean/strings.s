# String instructions: rep movs, stos, scas and cmps, forwards, and backwards with the direction flag put back.
# Ends: returns 27
        .globl  main
main:
        push    rbx
        sub     rsp, 32
        lea     rsi, [rip + text]
        mov     rdi, rsp
        mov     ecx, 3
        rep movsq                       # 24 bytes, the final zero among them
        mov     rdi, rsp
        xor     eax, eax
        mov     rcx, -1
        repne scasb                     # strlen
        not     rcx
        lea     rbx, [rcx - 1]          # 23
        lea     rsi, [rip + text]
        mov     rdi, rsp
        mov     ecx, 23
        repe cmpsb
        sete    al
        movzx   eax, al
        add     rbx, rax                # 24
        std                             # the last 8 bytes move up by one: they overlap
        lea     rsi, [rsp + 22]
        lea     rdi, [rsp + 23]
        mov     ecx, 8
        rep movsb
        cld
        xor     eax, eax
        cmp     byte ptr [rsp + 16], 'p'
        sete    al
        add     rbx, rax                # 25
        mov     rdi, rsp
        mov     ecx, 8
        mov     eax, 0x0202
        rep stosw
        movzx   eax, byte ptr [rsp + 15]
        add     eax, ebx                # 27
        add     rsp, 32
        pop     rbx
        ret
        .section .rodata
text:   .asciz  "abcdefghijklmnopqrstuvw"
