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
        mov     rbp, rax                # the new box
        mov     rdi, [rsp]              # the old one
        test    rdi, rdi
        je      store
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
store:
        mov     [rsp], rbp              # b = Box::new(i)
        inc     ebx
        cmp     ebx, 3
        jle     next

        mov     rdi, [rsp]              # drop(b)
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        xor     eax, eax
        add     rsp, 8
        pop     rbp
        pop     rbx
        ret
