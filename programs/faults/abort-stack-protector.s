# gcc's stack protector: a loop that runs one past its array overwrites the canary, and the epilogue notices.
        .globl  main
main:
        sub     rsp, 40
        mov     qword ptr [rsp + 24], 0x5ca1ab1e
        xor     ecx, ecx
1:      mov     qword ptr [rsp + 8*rcx], rcx
        inc     ecx
        cmp     ecx, 4                  # the array has 3 elements
        jne     1b
        cmp     qword ptr [rsp + 24], 0x5ca1ab1e
        jne     2f
        add     rsp, 40
        ret
2:      call    __stack_chk_fail        #~ abort
