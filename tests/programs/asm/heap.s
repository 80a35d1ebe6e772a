# A block from malloc, grown by realloc, filled, summed, freed.
    .intel_syntax noprefix
    .globl main
    .text
main:
    push rbx
    push r12
    sub rsp, 8
    mov edi, 16
    call malloc
    mov rbx, rax
    mov dword ptr [rbx], 1
    mov rdi, rbx
    mov esi, 400
    call realloc
    mov rbx, rax
    mov ecx, 1
fill:
    mov edx, [rbx + rcx*4 - 4]
    lea edx, [rdx + rcx]
    mov [rbx + rcx*4], edx
    inc ecx
    cmp ecx, 20
    jb fill
    mov r12d, [rbx + 76]
    mov rdi, rbx
    call free
    mov eax, r12d
    add rsp, 8
    pop r12
    pop rbx
    ret
