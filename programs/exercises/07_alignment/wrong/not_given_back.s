# expect: the stack pointer to end where it began
# answer: 16

        .globl  main
main:
        push    rax
        lea     rdi, [rip + text]
        call    puts
        xor     edi, edi
        call    exit                    # hides that the push was never undone

        .section .rodata
text:
        .asciz  "hello"
