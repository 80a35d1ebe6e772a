# expect: that is the value of x
# answer: mov

        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 41
        mov     rdi, [rsp + 8]
        call    bump
done:
        mov     [rsp + 8], rax          # bump returned the new value
        add     rsp, 24
        ret

        .globl  bump
bump:
        lea     rax, [rdi + 1]
        ret
