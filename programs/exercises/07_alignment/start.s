# What is `rsp & 15` at the first instruction of a function?
# answer: ?

        .globl  main
main:
        lea     rdi, [rip + text]
        call    puts
        xor     eax, eax
        ret

        .section .rodata
text:
        .asciz  "hello"
