# RUN: asmscope run %s --trace -
        .intel_syntax noprefix
        .globl  main
main:   push    rbx
        mov     edi, 8
        call    malloc
        mov     rbx, rax
        cmp     byte ptr [rbx], 0
        jne     give
        movups  xmm1, [rip + text]
        mov     rdi, rbx
        mov     esi, 16
        call    realloc
        mov     eax, 1
        mov     edi, 1
        lea     rsi, [rip + text]
        mov     edx, 3
        syscall
        mov     rdi, rbx
        call    give
        mov     rax, [rbx]
give:   jmp     free
        .section .rodata
text:   .ascii  "hi\n and some more"
