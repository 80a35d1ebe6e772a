# Freeing a local variable: Box::from_raw(&mut local).
        .globl  main
main:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], 7
        lea     rdi, [rsp + 8]
        call    free                    #~ invalid-free
        add     rsp, 24
        ret
