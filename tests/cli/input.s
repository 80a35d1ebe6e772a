# The guest reads what --input names.
# RUN: asmscope run %s --input input.s --max-steps 1000
    .globl main
main:
    sub rsp, 24
    xor eax, eax
    xor edi, edi
    mov rsi, rsp
    mov edx, 16
    syscall
    mov eax, 1
    mov edi, 1
    mov edx, 16
    syscall
    xor eax, eax
    add rsp, 24
    ret
