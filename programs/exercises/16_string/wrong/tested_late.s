# expect: saw no end within the step limit
# answer: 5

        .globl  as_str
as_str:                                 # fn as_str(s: &String) -> &str
        mov     rax, [rdi + 8]          # the pointer
        mov     rdx, [rdi + 16]         # the length
        ret

        .globl  count
count:                                  # fn count(text: &str, letter: u8) -> usize
        xor     eax, eax
next:
        cmp     [rdi], dl
        jne     skip
        inc     rax
skip:
        nop
        inc     rdi
        dec     rsi
more:
        test    rsi, rsi
        jne     next
        ret
