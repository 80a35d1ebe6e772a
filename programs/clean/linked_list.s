# A linked list: four nodes pushed in front, added up, freed while walking.
# Ends: returns 100
        .globl  main
main:
        push    rbx
        push    r12
        push    r13
        xor     ebx, ebx                # head
        mov     r12d, 4
build:  mov     edi, 16
        call    malloc
        test    rax, rax
        je      failed
        imul    ecx, r12d, 10
        mov     dword ptr [rax], ecx
        mov     qword ptr [rax + 8], rbx
        mov     rbx, rax
        dec     r12d
        jne     build
        xor     r13d, r13d
release:
        test    rbx, rbx
        je      done
        add     r13d, dword ptr [rbx]
        mov     rdi, rbx
        mov     rbx, qword ptr [rbx + 8]
        call    free
        jmp     release
done:   mov     eax, r13d
        pop     r13
        pop     r12
        pop     rbx
        ret
failed: call    abort
