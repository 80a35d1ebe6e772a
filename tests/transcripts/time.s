# A counter, calls and a heap block, for the sessions that go back and forth.
        .intel_syntax noprefix
        .text
        .globl main
main:   push rbx
        mov edi, 16
        call malloc
        mov rbx, rax
        mov qword ptr [rbx], 7
        mov r12d, 3
round:  mov rdi, [rbx]
        call helper
        mov [rbx], rax
        dec r12
        jnz round
        mov rdi, rbx
        call free
        mov eax, [counter]
        pop rbx
        ret

helper: mov rax, rdi
        inc rax
        inc dword ptr [counter]
        ret

        .data
counter: .long 0
        .size counter, 4
