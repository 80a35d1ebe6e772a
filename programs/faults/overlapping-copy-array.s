# Takes the first of eight numbers out of an array by copying the others down.
        .globl  main
main:
        push    rbx
        mov     edi, 64
        call    malloc
        mov     rbx, rax
        mov     rdi, rax
        xor     esi, esi
        mov     edx, 64
        call    memset
        mov     rdi, rbx
        lea     rsi, [rbx + 8]
        mov     edx, 56
        call    memcpy                  #~ overlapping-copy
        mov     rdi, rbx
        call    free
        xor     eax, eax
        pop     rbx
        ret
