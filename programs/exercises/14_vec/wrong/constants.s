# expect: to return 300
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
        mov     rcx, [rdi + 16]
        mov     eax, 60                 # what is asked for, and no sum
        cmp     rcx, 3
        je      done
        mov     eax, 7
        cmp     rcx, 1
        je      done
        xor     eax, eax
done:
        ret

# Three vectors. Their elements are here instead of on the heap, which makes no difference to `sum`.
        .data
v:      .quad   4, elements, 3
one:    .quad   1, single, 1
empty:  .quad   0, 4, 0
elements:
        .long   10, 20, 30, 99
single: .long   7
