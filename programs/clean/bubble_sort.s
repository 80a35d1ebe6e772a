# Bubble sort of bytes in .data, in place, until a round changes nothing.
# Ends: returns 139
        .globl  main
main:
        lea     rdi, [rip + bytes]
1:      xor     edx, edx                # whether this round changed anything
        mov     ecx, 7
2:      movzx   eax, byte ptr [rdi + rcx - 1]
        cmp     al, byte ptr [rdi + rcx]
        jbe     3f
        xchg    al, byte ptr [rdi + rcx]
        mov     byte ptr [rdi + rcx - 1], al
        mov     edx, 1
3:      dec     ecx
        jne     2b
        test    edx, edx
        jne     1b
        movzx   eax, byte ptr [rdi]     # 1
        movzx   ecx, byte ptr [rdi + 6] # 77
        movzx   edx, byte ptr [rdi + 7]
        add     eax, ecx
        add     eax, edx
        ret
        .data
bytes:  .byte   9, 61, 1, 30, 4, 4, 12, 77
