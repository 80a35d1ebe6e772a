# Box::from_raw of what malloc gave: dropping the box frees it with Rust's allocator.
        .globl  main
main:
        push    rbx
        mov     edi, 16
        call    malloc
        mov     rbx, rax
        mov     qword ptr [rbx], 7
        mov     rdi, rbx
        mov     esi, 16
        mov     edx, 8
        call    __rust_dealloc          #~ allocator-mismatch
        xor     eax, eax
        pop     rbx
        ret
