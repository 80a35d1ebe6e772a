# Fibonacci by recursion with saved registers, and an exit code.
    .intel_syntax noprefix
    .globl main
    .text
fib:
    push rbx
    push rbp
    push rax
    mov ebx, edi
    cmp edi, 2
    jb small
    lea edi, [rbx - 1]
    call fib
    mov ebp, eax
    lea edi, [rbx - 2]
    call fib
    add eax, ebp
    jmp finish
small:
    mov eax, edi
finish:
    pop rcx
    pop rbp
    pop rbx
    ret
main:
    mov edi, 11
    sub rsp, 8
    call fib
    add rsp, 8
    ret
