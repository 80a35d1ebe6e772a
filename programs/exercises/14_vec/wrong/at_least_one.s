# expect: without a fault, saw null-access in sum
# answer: 16

        .globl  main
main:
        sub     rsp, 40
        lea     rdi, [rip + v]
        call    sum
first:
        lea     rdi, [rip + one]
        call    sum
second:
        lea     rdi, [rip + empty]
        call    sum
third:
        add     rsp, 40
        ret

        .globl  sum
sum:
        mov     rcx, [rdi + 8]
        mov     rdx, [rdi + 16]
        xor     eax, eax
add_one:
        add     eax, [rcx]              # also when there is none
        add     rcx, 4
        dec     rdx
        jg      add_one
        ret

        .data
v:      .quad   4, elements, 3
one:    .quad   1, single, 1
empty:  .quad   0, 4, 0
elements:
        .long   10, 20, 30, 99
single: .long   7
