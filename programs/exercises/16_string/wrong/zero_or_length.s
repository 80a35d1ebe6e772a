# expect: a byte of 0 is a letter like any other
# answer: 5

        .globl  as_str
as_str:                                 # fn as_str(s: &String) -> &str
        mov     rax, [rdi + 8]          # the pointer
        mov     rdx, [rdi + 16]         # the length
        ret

        .globl  count
count:                                  # fn count(text: &str, letter: u8) -> usize
        xor     eax, eax
        jmp     more
next:
        cmp     byte ptr [rdi], 0       # both ends: one too many
        je      end
        cmp     [rdi], dl
        jne     skip
        inc     rax
skip:
        inc     rdi
        dec     rsi
more:
        test    rsi, rsi
        jne     next
end:
        ret
