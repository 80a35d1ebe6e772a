# `malloc(strlen(text))` forgets the final zero: the copy writes one byte too many.
        .globl  main
main:
        push    rbx
        lea     rdi, [rip + text]
        call    strlen
        mov     rbx, rax
        mov     rdi, rax
        call    malloc
        mov     rdi, rax
        lea     rsi, [rip + text]
        lea     rdx, [rbx + 1]
        call    memcpy                  #~ heap-out-of-bounds
        mov     rdi, rax
        call    free
        pop     rbx
        ret
        .section .rodata
text:   .asciz  "sixteen letters!"
