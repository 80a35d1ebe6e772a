# box: a value on the heap, and the pointer to it on the stack
#
# let mut b = Box::new(41u64); *b += 1; let answer = *b; drop(b);
#
# Table:  Box<T> is call __rust_alloc, then mov [rsp + off], rax.
# Truth:  Right. The box is two things: 8 bytes on the heap for the value, and 8 bytes in main's frame for where that is. Only the address
#         tells them apart; the instructions look alike. At the end of its scope __rust_dealloc gets it back.
#
# Type:   si 6      through the call of __rust_alloc: "heap #1: allocated 8 bytes"
#         heap 1    its bytes; `__` was never written
#         si 4      41 goes to the heap, the pointer to the stack
#         stack     the slot of b says "heap #1"
#         heap      every block, live or freed
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx                     # a function gives back rbx as it was
        sub     rsp, 16                 # b is at [rsp + 8]

        mov     edi, 8                  # how many bytes
        mov     esi, 8                  # aligned to what
        call    __rust_alloc            # the address comes back in rax; 0 would mean that there was no room
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 41             # the value goes to the heap
        mov     qword ptr [rsp + 8], rax        # the pointer to it stays on the stack

        mov     rax, qword ptr [rsp + 8]        # *b += 1 takes two steps: fetch the pointer,
        inc     qword ptr [rax]                 # then go through it

        mov     rax, qword ptr [rsp + 8]
        mov     rbx, qword ptr [rax]            # the answer, copied out while the box still exists

        mov     rdi, qword ptr [rsp + 8]        # drop(b): the allocator must be told again what it gave
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc          # from here on [rsp + 8] holds an address that is no longer ours

        mov     eax, ebx
        add     rsp, 16
        pop     rbx
        ret

.no_memory:
        ud2
