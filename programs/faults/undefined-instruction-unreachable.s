# `unreachable_unchecked()` was reached: rustc puts ud2 where it was told that nothing can come.
        .globl  main
main:
        sub     rsp, 8
        mov     edi, 3
        call    name_of
        add     rsp, 8
        ret
name_of:
        cmp     edi, 1
        je      one
        cmp     edi, 2
        je      two
        ud2                             #~ undefined-instruction
one:    mov     eax, 11
        ret
two:    mov     eax, 22
        ret
