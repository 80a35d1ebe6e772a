# A `Vec<u32>` has capacity 4 and length 3. How many bytes are its three words on the stack?
# answer: ?

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
        # your code here
        ret

# Three vectors. Their elements are here instead of on the heap, which makes no difference to `sum`.
        .data
v:      .quad   4, elements, 3
one:    .quad   1, single, 1
empty:  .quad   0, 4, 0
elements:
        .long   10, 20, 30, 99
single: .long   7
