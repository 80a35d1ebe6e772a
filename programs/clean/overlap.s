# memmove onto itself in both directions, memset, memcmp and strlen.
# Ends: returns 18
        .globl  main
main:
        push    rbx
        sub     rsp, 32
        mov     rdi, rsp
        mov     esi, 'x'
        mov     edx, 31
        call    memset
        mov     byte ptr [rsp + 31], 0
        mov     rdi, rsp
        lea     rsi, [rip + text]
        mov     edx, 9
        call    memcpy
        lea     rdi, [rsp + 3]          # up
        mov     rsi, rsp
        mov     edx, 8
        call    memmove
        mov     byte ptr [rsp + 11], 0
        lea     rdi, [rsp + 1]          # down
        lea     rsi, [rsp + 3]
        mov     edx, 9
        call    memmove
        mov     rdi, rsp
        call    strlen
        mov     rbx, rax                # 9
        lea     rdi, [rsp + 1]
        lea     rsi, [rip + text]
        mov     edx, 8
        call    memcmp
        add     ebx, eax                # equal: 0
        lea     rdi, [rsp + 1]
        call    strlen
        lea     eax, [rbx + rax + 1]    # 9 + 8 + 1
        add     rsp, 32
        pop     rbx
        ret
        .section .rodata
text:   .asciz  "abcdefgh"
