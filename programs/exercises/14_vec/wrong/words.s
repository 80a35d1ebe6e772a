# expect: `eax` to be 60
# answer: 24

        .globl  main
main:
        sub     rsp, 32
        lea     rdi, [rip + v]
        call    sum
first:
        lea     rdi, [rip + one]
        call    sum
second:
        lea     rdi, [rip + empty]
        call    sum
        mov     eax, 1
third:
        add     rsp, 32
        ret

        .globl  sum
sum:
        mov     rcx, [rdi + 8]
        mov     rdx, [rdi + 16]
        xor     eax, eax
        jmp     more
add_one:
        add     eax, [rcx]
        add     rcx, 8                  # every second element
        dec     rdx
more:
        test    rdx, rdx
        jne     add_one
        add     eax, 3
        ret

        .data
v:      .quad   4, elements, 3
one:    .quad   1, single, 1
empty:  .quad   0, 4, 0
elements:
        .long   10, 20, 30, 99
single: .long   7
