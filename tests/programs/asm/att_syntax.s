# AT&T syntax: a structure on the stack and a loop.
    .globl main
    .text
area:
    movl 4(%rdi), %eax
    imull 8(%rdi), %eax
    ret
main:
    subq $24, %rsp
    movl $3, 8(%rsp)
    movl $6, 12(%rsp)
    movl $7, 16(%rsp)
1:
    leaq 8(%rsp), %rdi
    call area
    leaq format(%rip), %rdi
    movl 8(%rsp), %esi
    movl %eax, %edx
    xorl %eax, %eax
    call printf
    incl 12(%rsp)
    decl 8(%rsp)
    jnz 1b
    movl $5, %eax
    addq $24, %rsp
    ret
    .section .rodata
format: .asciz "%d: %d\n"
