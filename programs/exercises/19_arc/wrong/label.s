# expect: the label stands before another instruction
# answer: 2

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
        call    clone_arc
shared:
        mov     rdi, rbx
        call    drop_arc
        mov     rdi, rbx
        call    drop_arc
        xor     eax, eax
        pop     rbx
        ret

        .globl  clone_arc
clone_arc:
        mov     rax, rdi
count_up:
        mov     ecx, 1
        lock xadd [rdi], rcx            # counts, but does not stand at the label
        ret

        .globl  drop_arc
drop_arc:
count_down:
        lock dec qword ptr [rdi]        # strong
        jne     still_used
weak_down:
        lock dec qword ptr [rdi + 8]    # weak
        jne     still_used
        mov     esi, 24
        mov     edx, 8
        jmp     __rust_dealloc
still_used:
        ret
