# A callee that takes its arguments off the stack with `ret 16`.
# Ends: returns 30
        .globl  main
main:
        push    rbp
        mov     rbp, rsp
        sub     rsp, 16
        mov     qword ptr [rbp - 8], 10
        push    20
        push    qword ptr [rbp - 8]
        call    sum
        leave
        ret
sum:    mov     rax, qword ptr [rsp + 8]
        add     rax, qword ptr [rsp + 16]
        ret     16
