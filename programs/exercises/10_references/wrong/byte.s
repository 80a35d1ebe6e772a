# expect: `bump([255])` to leave
# answer: lea

        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 41 # let mut x = 41
        lea     rdi, [rsp + 8]          # &mut x
        call    bump
done:
        mov     rax, [rsp + 8]
        add     rsp, 24
        ret

        .globl  bump
bump:
        inc     byte ptr [rdi]          # a u64 has 8 bytes
        ret
