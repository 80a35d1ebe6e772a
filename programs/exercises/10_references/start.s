# Which instruction makes `&x` of a local variable: mov or lea?
# answer: ?

        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 41 # let mut x = 41
        mov     rdi, [rsp + 8]          # &mut x ?
        call    bump
done:
        mov     rax, [rsp + 8]
        add     rsp, 24
        ret

        .globl  bump
bump:
        # your code here
        ret
