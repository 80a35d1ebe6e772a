# `unsafe { *v.get_unchecked(v.len()) }` on a `Vec<u32>` of 3: one element past the end.
        .globl  main
main:
        push    rbx
        mov     edi, 12
        mov     esi, 4
        call    __rust_alloc
        mov     rbx, rax
        mov     dword ptr [rbx], 1
        mov     dword ptr [rbx + 4], 2
        mov     dword ptr [rbx + 8], 3
        mov     ecx, 3
        mov     eax, dword ptr [rbx + 4*rcx]    #~ heap-out-of-bounds
        mov     rdi, rbx
        mov     esi, 12
        mov     edx, 4
        call    __rust_dealloc
        pop     rbx
        ret
