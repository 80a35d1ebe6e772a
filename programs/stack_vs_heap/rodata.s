# rodata: where a string literal lives
#
# let s: &str = "hello"; s.bytes().filter(|b| *b == b'l').count()
#
# Table:  a &str literal is on the stack: lea rax, [rip + .L__unnamed].
# Truth:  The lea is right, the place is not: the letters are part of the program, in .rodata, which cannot be written. What main holds is the
#         &str: two words, a pointer and a length. There is no zero at the end; the length says where it stops.
#
# Type:   si 2      rax becomes an address in "rodata"
#         si 2      the pair is laid into main's frame
#         stack     the pointer, then 5
#         x/5c rax  the letters
#         mov byte ptr [rax], 'j'     try to write one: "read-only-write"
# Ends:   returns 2

        .intel_syntax noprefix
        .section .rodata
.Lhello:
        .ascii  "hello"                 # not .asciz: Rust's strings carry no terminator

        .text
        .globl  main
main:
        sub     rsp, 24
        lea     rax, [rip + .Lhello]    # the address, computed from where we are: no load, nothing is read
        mov     qword ptr [rsp], rax            # s.ptr
        mov     qword ptr [rsp + 8], 5          # s.len
        mov     rdi, qword ptr [rsp]    # a &str travels in two registers
        mov     rsi, qword ptr [rsp + 8]
        call    count_l
        add     rsp, 24
        ret

# fn count_l(s: &str) -> u64
count_l:
        xor     eax, eax
        lea     rdx, [rdi + rsi]        # one past the last letter
.next:
        cmp     rdi, rdx
        je      .done
        cmp     byte ptr [rdi], 'l'
        jne     .other
        inc     rax
.other:
        inc     rdi
        jmp     .next
.done:
        ret
