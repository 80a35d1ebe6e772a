# answer: 24

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
        mov     rcx, [rdi + 8]          # the pointer
        mov     rdx, [rdi + 16]         # the length
        xor     eax, eax
        jmp     more
add_one:
        add     eax, [rcx]
        add     rcx, 4                  # an element has 4 bytes
        dec     rdx
more:
        test    rdx, rdx
        jne     add_one
        ret

# Three vectors. Their elements are here instead of on the heap, which makes no difference to `sum`.
        .data
v:      .quad   4, elements, 3
one:    .quad   1, single, 1
empty:  .quad   0, 4, 0
elements:
        .long   10, 20, 30, 99
single: .long   7
