# expect: expected 1 block live, saw 0
# In Rust, what happens to the old box at `b = Box::new(2)`: leaked or dropped?
# answer: dropped

        .globl  main
main:
        push    rbx
        push    rbp
        sub     rsp, 8
        mov     qword ptr [rsp], 0      # b holds nothing yet
        mov     ebx, 1
next:
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     [rax], rbx
        mov     rdi, rax                # never kept
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        inc     ebx
        cmp     ebx, 3
        jle     next

        xor     eax, eax
        add     rsp, 8
        pop     rbp
        pop     rbx
        ret
