# qsort calls back into assembly.
    .intel_syntax noprefix
    .globl main
    .data
values: .long 30, -4, 7, 100, 0, -50
    .section .rodata
format: .asciz "%d "
    .text
compare:
    mov eax, [rdi]
    mov edx, [rsi]
    xor ecx, ecx
    cmp eax, edx
    setg cl
    setl al
    movzx eax, al
    sub ecx, eax
    mov eax, ecx
    ret

main:
    push rbx
    lea rdi, values[rip]
    mov esi, 6
    mov edx, 4
    lea rcx, compare[rip]
    call qsort
    xor ebx, ebx
print:
    lea rdi, format[rip]
    lea rax, values[rip]
    mov esi, [rax + rbx*4]
    xor eax, eax
    call printf
    inc ebx
    cmp ebx, 6
    jne print
    mov edi, 10
    call putchar
    xor eax, eax
    pop rbx
    ret
