# expect: the output "hello\n"
# answer: 8

        .globl  main
main:
        lea     rdi, [rip + text]
        xor     eax, eax
        ret

        .section .rodata
text:
        .asciz  "hello"
