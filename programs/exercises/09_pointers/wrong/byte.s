# expect: `through([0x6c0008, 255])` to leave
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
        mov     rax, [rdi]              # the pointer
        mov     rcx, [rax]              # what it points at
        inc     byte ptr [rax]          # the number has 8 bytes
        mov     rax, rcx
        ret

        .data
value:  .quad   42
slot:   .quad   value
