# expect: `drop_rc([1, 2, 7])` to return
# answer: 3

        .globl  main
main:
        push    rbx
        mov     edi, 24
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 1      # strong
        mov     qword ptr [rax + 8], 1  # weak
        mov     qword ptr [rax + 16], 7 # the value
        mov     rbx, rax
        mov     rdi, rbx
        call    clone_rc
        mov     rdi, rbx
        call    clone_rc
shared:
        mov     rdi, rbx
        call    drop_rc
        mov     rdi, rbx
        call    drop_rc
one_left:
        mov     rdi, rbx
        call    drop_rc
none_left:
        xor     eax, eax
        pop     rbx
        ret

        .globl  clone_rc
clone_rc:
        mov     rax, rdi
        inc     qword ptr [rdi]         # strong
        ret

        .globl  drop_rc
drop_rc:
        dec     qword ptr [rdi]         # strong
        jne     still_used
        mov     esi, 24                 # also where somebody weak still looks at the block
        mov     edx, 8
        jmp     __rust_dealloc
still_used:
        ret
