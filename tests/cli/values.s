# The table of values at the end of a run: a Box, an Arc and a text, with what showed them.
# RUN: asmscope run %s
# RUN: asmscope run --values off %s
    .intel_syntax noprefix
    .globl main
main:
    push rbx
    sub rsp, 32
    mov edi, 8
    mov esi, 8
    call __rust_alloc
    mov qword ptr [rax], 41
    mov qword ptr [rsp], rax
    mov rdi, rax
    call increment
    mov edi, 24
    mov esi, 8
    call __rust_alloc
    mov qword ptr [rax], 1
    mov qword ptr [rax + 8], 1
    mov qword ptr [rax + 16], 5
    mov qword ptr [rsp + 8], rax
    lock inc qword ptr [rax]
    mov qword ptr [rsp + 16], rax
    lock sub qword ptr [rax], 2
    mov rdi, rax
    mov esi, 24
    mov edx, 8
    call __rust_dealloc
    lea rdi, [rip + greeting]
    mov esi, 5
    call length
    mov rdi, qword ptr [rsp]
    mov rbx, qword ptr [rdi]
    mov esi, 8
    mov edx, 8
    call __rust_dealloc
    lock inc qword ptr [rip + runs]
    mov eax, ebx
    add rsp, 32
    pop rbx
    ret

increment:
    inc qword ptr [rdi]
    ret

length:
    mov rax, rsi
    ret

    .section .rodata
greeting:
    .ascii "hello"
    .data
runs:
    .quad 0
