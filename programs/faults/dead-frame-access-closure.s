# A C callback keeps a pointer to its caller's local (`void *context = &local`) and uses it after that caller has returned.
        .globl  main
main:
        sub     rsp, 8
        call    subscribe
        call    notify
        add     rsp, 8
        ret
subscribe:
        mov     dword ptr [rsp - 8], 5
        lea     rax, [rsp - 8]
        mov     qword ptr [rip + context], rax
        ret
notify:
        mov     rax, qword ptr [rip + context]
        mov     eax, dword ptr [rax]    #~ dead-frame-access
        ret
        .bss
context: .zero  8
