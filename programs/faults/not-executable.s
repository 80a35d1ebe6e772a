# Calling data as if it were a function.
        .data
table:  .quad   1, 2, 3

        .text
        .globl  main
main:
        push    rbx
        lea     rax, [rip + table]
        call    rax                     #~ not-executable
        pop     rbx
        ret
