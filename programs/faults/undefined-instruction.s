# ud2 is what rustc puts where control must never come: unreachable_unchecked(), or the end of a function that cannot return.
        .globl  main
main:
        mov     eax, 1
        ud2                             #~ undefined-instruction
