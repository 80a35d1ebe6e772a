# answer: 8

        .globl  main
main:
        sub     rsp, 8                  # now a multiple of 16
        lea     rdi, [rip + text]
        call    puts
        xor     eax, eax
        add     rsp, 8
        ret

        .section .rodata
text:
        .asciz  "hello"
