# The JSON document of a run that reads a freed block: the README shows it.
# RUN: asmscope run --json %s
    .globl main
main:
    sub rsp, 8
    mov edi, 16
    call malloc
    mov qword ptr [rax], 7
    mov rdi, rax
    mov [rsp], rax
    call free
    mov rdi, [rsp]
    mov rax, [rdi]
    add rsp, 8
    ret
