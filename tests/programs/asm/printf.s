# printf with integers, a string, and a double; an odd number of pushes is made even.
    .intel_syntax noprefix
    .globl main
    .text
main:
    push rbp
    mov rbp, rsp
    lea rdi, format[rip]
    lea rsi, name[rip]
    mov edx, 42
    movsd xmm0, half[rip]
    mov eax, 1
    call printf
    xor eax, eax
    pop rbp
    ret

    .section .rodata
format: .asciz "%s %d %.2f\n"
name:   .asciz "answer"
    .balign 8
half:   .double 0.5
