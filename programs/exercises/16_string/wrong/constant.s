# expect: expected `rax` to be 1, saw 0x5555_0000_0010
# answer: five

        .globl  as_str
as_str:                                 # fn as_str(s: &String) -> &str
        movabs  rax, 0x555500000010     # right for one String only
        mov     edx, 5
        ret

        .globl  count
count:                                  # fn count(text: &str, letter: u8) -> usize
        xor     eax, eax
        jmp     more
next:
        cmp     [rdi], dl
        jne     skip
        inc     rax
skip:
        inc     rdi
        dec     rsi
more:
        test    rsi, rsi
        jne     next
        ret
