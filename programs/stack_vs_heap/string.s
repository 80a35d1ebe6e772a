# string: a String is a Vec of bytes
#
# let mut text = String::from("hello"); text.push_str(", world"); text.len()
#
# Table:  String is call __rust_alloc, then mov rax, [ptr].
# Truth:  Right, but not all of it. A String is the same three words as a Vec<u8>: capacity, pointer, length, 24 bytes on the stack. The text
#         is on the heap with alignment 1 and no zero at its end; it was copied there from .rodata, where the literal stays. mov rax, [ptr]
#         is how one gets from the three words to the text.
#
# Type:   until .made
#         stack             5, pointer to heap #1, 5
#         heap 1            "hello"
#         until .pushed     5 bytes were full: "resized in place from 5 bytes to 12"
#         stack             "12", pointer, 12
#         x/12c [rsp+8]     the text; had there been no room behind it, it would have moved, as in vec
# Ends:   returns 12

        .intel_syntax noprefix
        .section .rodata
.Lhello:
        .ascii  "hello"
.Lworld:
        .ascii  ", world"

        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 32                 # text at [rsp]: capacity, pointer, length
        mov     edi, 5                  # String::from("hello"): room for 5 bytes,
        mov     esi, 1                  # aligned to 1
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rsp], 5
        mov     qword ptr [rsp + 8], rax
        mov     qword ptr [rsp + 16], 5
        mov     rdi, rax
        lea     rsi, [rip + .Lhello]
        mov     edx, 5
        call    memcpy                  # from .rodata to the heap
.made:
        mov     rdi, qword ptr [rsp + 8]        # push_str: 5 + 7 bytes do not fit into 5
        mov     rsi, qword ptr [rsp]
        mov     edx, 1
        mov     ecx, 12                 # twice 5 would be 10, so as many as are needed
        call    __rust_realloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rsp], 12
        mov     qword ptr [rsp + 8], rax
        lea     rdi, [rax + 5]
        lea     rsi, [rip + .Lworld]
        mov     edx, 7
        call    memcpy
        mov     qword ptr [rsp + 16], 12
.pushed:
        mov     rbx, qword ptr [rsp + 16]       # text.len() reads the stack only

        mov     rdi, qword ptr [rsp + 8]
        mov     rsi, qword ptr [rsp]
        mov     edx, 1
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 32
        pop     rbx
        ret

.no_memory:
        ud2
