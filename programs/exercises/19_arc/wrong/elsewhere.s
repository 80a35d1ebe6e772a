# expect: clone_arc
# answer: 2

        .globl  main
main:                                   # three times lock, and no Arc
        lea     rdi, [rip + counts]
count_up:
        lock inc qword ptr [rdi]
count_down:
        lock dec qword ptr [rdi]
weak_down:
        lock dec qword ptr [rdi + 8]
        xor     eax, eax
        ret

        .data
counts: .quad   1, 1
