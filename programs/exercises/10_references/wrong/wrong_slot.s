# expect: `rdi - rsp` to be 16
# answer: rsp

        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 41
        lea     rdi, [rsp]
        call    bump
done:
        mov     rax, [rsp + 8]
        add     rsp, 24
        ret

        .globl  bump
bump:
        inc     qword ptr [rdi]
        ret
