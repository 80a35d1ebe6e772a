# expect: expected `byte [rsp]` to be 1, saw
# answer: 2

        .globl  scenario
scenario:                               # fn scenario(give: bool)
        push    rbx
        push    rbp
        sub     rsp, 8
        mov     ebp, edi                # give
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 7
        mov     rbx, rax                # b
        test    ebp, ebp
        je      end_of_scope
        mov     rdi, rbx
        call    consume                 # b is moved
end_of_scope:
        test    ebp, ebp                # asks the argument again instead of a flag
        jne     out
        mov     rdi, rbx                # drop(b)
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
out:
        add     rsp, 8
        pop     rbp
        pop     rbx
        ret

        .globl  consume
consume:                                # fn consume(b: Box<u64>)
        mov     esi, 8
        mov     edx, 8
        jmp     __rust_dealloc
