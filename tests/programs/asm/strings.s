# rep, scasb and the C library on the same text.
    .intel_syntax noprefix
    .globl main
    .data
text: .asciz "reverse me"
    .text
main:
    push rbx
    lea rdi, text[rip]
    xor eax, eax
    mov rcx, -1
    repne scasb
    not rcx
    lea rbx, [rcx - 1]
    lea rsi, text[rip]
    lea rdi, text[rip + 9]
swap:
    mov al, [rsi]
    mov dl, [rdi]
    mov [rsi], dl
    mov [rdi], al
    inc rsi
    dec rdi
    cmp rsi, rdi
    jb swap
    lea rdi, text[rip]
    call puts
    lea rdi, text[rip]
    call strlen
    cmp rax, rbx
    setne al
    movzx eax, al
    pop rbx
    ret
