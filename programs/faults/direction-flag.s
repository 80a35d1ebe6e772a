# A copy from the end backwards that forgets `cld`: the next string instruction anywhere goes the wrong way.
        .globl  main
main:
        std
        lea     rsi, [rip + from + 3]
        lea     rdi, [rip + to + 3]
        mov     ecx, 4
        rep movsb
        movzx   eax, byte ptr [rip + to]
        ret                             #~ direction-flag
        .data
from:   .ascii  "abcd"
to:     .zero   4
