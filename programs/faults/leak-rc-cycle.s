# Two `Rc`s that hold each other: both counts stay at 1 for ever. `Weak` is for this.
        .globl  main
main:
        push    rbx
        mov     edi, 24
        mov     esi, 8
        call    __rust_alloc            #~ leak
        mov     rbx, rax
        mov     edi, 24
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rbx], 1      # strong
        mov     qword ptr [rbx + 8], 1  # weak
        mov     qword ptr [rbx + 16], rax
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 1
        mov     qword ptr [rax + 16], rbx
        xor     eax, eax
        pop     rbx
        ret
