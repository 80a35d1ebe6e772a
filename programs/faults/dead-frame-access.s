# `fn f() -> &u64 { let x = 42; &x }`: the address of a local variable outlives the call. The borrow checker refuses this.
        .globl  main
main:
        sub     rsp, 8
        call    f
        mov     rax, qword ptr [rax]    #~ dead-frame-access
        add     rsp, 8
        ret
f:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 42
        lea     rax, [rsp + 8]
        add     rsp, 24
        ret
