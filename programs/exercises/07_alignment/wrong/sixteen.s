# expect: no breach of the calling convention, saw misaligned-call
# answer: 0

        .globl  main
main:
        sub     rsp, 16                 # a multiple of 16 does not change rsp & 15
        lea     rdi, [rip + text]
        call    puts
        xor     eax, eax
        add     rsp, 16
        ret

        .section .rodata
text:
        .asciz  "hello"
