# No C library: write and exit by system calls.
    .intel_syntax noprefix
    .globl _start
    .section .rodata
text: .ascii "from the kernel's door\n"
length = . - text
    .text
_start:
    mov rax, [rsp]
    mov ebx, eax
    mov eax, 1
    mov edi, 1
    lea rsi, text[rip]
    mov edx, length
    syscall
    cmp eax, length
    setne dil
    movzx edi, dil
    lea edi, [rdi + rbx + 4]
    mov eax, 60
    syscall
