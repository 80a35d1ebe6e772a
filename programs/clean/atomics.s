# Locked instructions: a spin lock, a counter, a compare-and-swap loop, 16 bytes at once.
# Ends: returns 31
        .globl  main
main:
        push    rbx
1:      mov     eax, 1
        xchg    eax, dword ptr [rip + lock_word]
        test    eax, eax
        jne     1b
        mov     eax, 5
        lock xadd qword ptr [rip + counter], rax
        lock inc qword ptr [rip + counter]
        mov     rax, qword ptr [rip + counter]
2:      lea     rcx, [rax + rax]
        lock cmpxchg qword ptr [rip + counter], rcx
        jne     2b
        mov     dword ptr [rip + lock_word], 0
        xor     eax, eax
        xor     edx, edx
        mov     ebx, 9
        mov     ecx, 1
        lock cmpxchg16b xmmword ptr [rip + pair]
        setz    al
        movzx   eax, al
        add     rax, qword ptr [rip + pair]
        add     rax, qword ptr [rip + pair + 8]
        add     rax, qword ptr [rip + counter]
        pop     rbx
        ret
        .data
        .p2align 4
pair:   .quad   0, 0
counter: .quad  4
lock_word: .long 0
