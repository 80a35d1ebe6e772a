# stdin: 12 30\n5 x
# scanf until it fails, adding up.
    .intel_syntax noprefix
    .globl main
    .section .rodata
format: .asciz "%ld"
result: .asciz "%ld numbers, %ld in all\n"
    .text
main:
    push rbx
    push r12
    sub rsp, 24
    xor ebx, ebx
    xor r12d, r12d
again:
    lea rdi, format[rip]
    lea rsi, [rsp + 8]
    xor eax, eax
    call scanf
    cmp eax, 1
    jne done
    add rbx, [rsp + 8]
    inc r12
    jmp again
done:
    lea rdi, result[rip]
    mov rsi, r12
    mov rdx, rbx
    xor eax, eax
    call printf
    mov eax, ebx
    add rsp, 24
    pop r12
    pop rbx
    ret
