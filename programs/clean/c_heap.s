# The C heap: calloc's zeros are read, realloc keeps what was there and moves, realloc of null allocates, free of null is nothing.
# Ends: returns 35
        .globl  main
main:
        push    rbx
        push    r12
        sub     rsp, 8
        mov     edi, 3
        mov     esi, 8
        call    calloc
        mov     rbx, rax
        mov     r12, qword ptr [rax + 16]
        test    r12, r12
        jne     1f
        mov     qword ptr [rbx], 30
        mov     rdi, rbx
        mov     esi, 400
        call    realloc
        mov     rbx, rax
        mov     qword ptr [rbx + 392], 5
        mov     r12, qword ptr [rbx]
        add     r12, qword ptr [rbx + 392]
        xor     edi, edi
        mov     esi, 10
        call    realloc
        mov     byte ptr [rax + 9], 1
        mov     rdi, rax
        call    free
        xor     edi, edi
        call    free
        mov     rdi, rbx
        call    free
        mov     eax, r12d
        add     rsp, 8
        pop     r12
        pop     rbx
        ret
1:      call    abort
