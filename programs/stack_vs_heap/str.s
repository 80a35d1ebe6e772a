# str: a &str of a String borrows its bytes
#
# let owner = String::from("hello, world"); first_byte(&owner) + first_byte(&owner[7..])
#
# Table:  &str of a String is on the heap: mov rax, [ptr].
# Truth:  Right about the bytes. The &str itself is two words, a pointer into the String's block and a length, in two registers or two
#         slots; no capacity, because it cannot grow, and nothing to free, because it does not own. A part of a text is the same block with
#         another pointer and length: not a byte is copied.
#
# Type:   b first_byte
#         c
#         p rdi     "heap #1": the whole text; rsi is 12
#         c
#         p rdi     "heap #1+7": a part of it; rsi is 5
#         x/5c rdi  world
#         heap      "1 live block", whoever looks at it
# Ends:   returns 223

        .intel_syntax noprefix
        .section .rodata
.Ltext:
        .ascii  "hello, world"

        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 48                 # owner at [rsp], a &str at [rsp + 24]
        mov     edi, 12
        mov     esi, 1
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rsp], 12
        mov     qword ptr [rsp + 8], rax
        mov     qword ptr [rsp + 16], 12
        mov     rdi, rax
        lea     rsi, [rip + .Ltext]
        mov     edx, 12
        call    memcpy

        mov     rdi, qword ptr [rsp + 8]        # &owner: pointer
        mov     rsi, qword ptr [rsp + 16]       # and length
        call    first_byte
        mov     rbx, rax

        mov     rax, qword ptr [rsp + 8]
        add     rax, 7
        mov     qword ptr [rsp + 24], rax       # &owner[7..]: 7 further,
        mov     qword ptr [rsp + 32], 5         # 7 fewer
        mov     rdi, qword ptr [rsp + 24]
        mov     rsi, qword ptr [rsp + 32]
        call    first_byte
        add     rbx, rax

        mov     rdi, qword ptr [rsp + 8]        # drop(owner); the &str must be forgotten by now
        mov     rsi, qword ptr [rsp]
        mov     edx, 1
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 48
        pop     rbx
        ret

.no_memory:
        ud2

# fn first_byte(text: &str) -> u8, 0 for no text
first_byte:
        xor     eax, eax
        test    rsi, rsi
        je      .empty
        movzx   eax, byte ptr [rdi]
.empty:
        ret
