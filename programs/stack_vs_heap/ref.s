# ref: a reference is an address, and it may point anywhere
#
# let local = 10; let boxed = Box::new(30); look(&local) + look(&*boxed) + look(&CONSTANT)
#
# Table:  &T is on the stack: lea rdi, [rsp + off].
# Truth:  Half of it. That is what &local looks like. A reference to what a box holds is a heap address, one to a static is an address in
#         .rodata or .data; look() is the same code for all of them. What &T says is that somebody else owns the value.
#
# Type:   b look
#         c
#         p rdi     "stack": &local, made by lea
#         c
#         p rdi     "heap #1": &*boxed, the pointer out of the box
#         c
#         p rdi     "CONSTANT": &CONSTANT, an address in the program itself
# Ends:   returns 42

        .intel_syntax noprefix
        .section .rodata
CONSTANT:
        .quad   2

        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     qword ptr [rsp + 8], 10         # local
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 30
        mov     qword ptr [rsp], rax            # boxed

        lea     rdi, [rsp + 8]          # &local: an address computed from rsp, nothing is read
        call    look
        mov     rbx, rax
        mov     rdi, qword ptr [rsp]    # &*boxed: the box's own pointer, copied
        call    look
        add     rbx, rax
        lea     rdi, [rip + CONSTANT]   # &CONSTANT: an address computed from where we are
        call    look
        add     rbx, rax

        mov     rdi, qword ptr [rsp]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 16
        pop     rbx
        ret

.no_memory:
        ud2

# fn look(reference: &u64) -> u64 { *reference }
look:
        mov     rax, qword ptr [rdi]
        ret
