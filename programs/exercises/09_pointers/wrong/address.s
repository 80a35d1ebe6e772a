# expect: that is the pointer itself
# answer: slot

        .globl  main
main:
        sub     rsp, 8
        lea     rdi, [slot]
        call    through
        add     rsp, 8
        xor     eax, eax
        ret

        .globl  through
through:                                # in rdi is the address of a slot
        mov     rcx, [rdi]              # the pointer, and not what it points at
        inc     qword ptr [rcx]
        mov     rax, rcx
        ret

        .data
value:  .quad   42
slot:   .quad   value
