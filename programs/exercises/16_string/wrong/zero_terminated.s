# expect: letters behind the end are counted
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
        cmp     byte ptr [rdi], 0       # the end of a text in C
        je      end
        cmp     [rdi], dl
        jne     skip
        inc     rax
skip:
        inc     rdi
        jmp     next
end:
        ret
