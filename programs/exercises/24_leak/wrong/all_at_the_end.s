# expect: at most 16 bytes live at once, saw 24
# answer: leaked

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
        mov     [rsp + 8*rbx], rax      # three slots instead of one
        inc     ebx
        cmp     ebx, 3
        jl      next
        mov     ebx, 0
drop_next:
        mov     rdi, [rsp + 8*rbx]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        inc     ebx
        cmp     ebx, 3
        jl      drop_next
        xor     eax, eax
        add     rsp, 40
        pop     rbp
        pop     rbx
        ret
