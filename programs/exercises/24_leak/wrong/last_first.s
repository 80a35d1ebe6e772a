# expect: expected #1, then #2, then #3 to be freed in this order
# answer: kept

        .globl  main
main:
        push    rbx
        push    rbp
        sub     rsp, 40
        mov     ebx, 0
next:
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx
        mov     [rsp + 8*rbx], rax
        inc     ebx
        cmp     ebx, 3
        jl      next
drop_next:
        dec     ebx
        mov     rdi, [rsp + 8*rbx]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        test    ebx, ebx
        jne     drop_next
        xor     eax, eax
        add     rsp, 40
        pop     rbp
        pop     rbx
        ret
