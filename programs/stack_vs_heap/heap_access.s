# heap_access: two loads, the pointer and what it points at
#
# fn increment(b: &mut Box<u64>) { **b += 1 }
#
# Table:  the heap is accessed as mov rax, [ptr].
# Truth:  Right, and ptr had to be fetched first: one load takes the pointer out of its slot on the stack, the next goes through it. The
#         instruction does not say "heap". Any [register] may be stack, heap or static; the address in the register decides.
#
# Type:   b increment
#         c
#         p rdi     "stack": the place of the box is main's frame
#         si        the first load: rax gets the pointer (and held it already)
#         p rax     "heap #1": the place of the value
#         si        the second, and the increment: "[heap #1] 0x29 → 0x2a"
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 41             # the value, on the heap
        mov     qword ptr [rsp + 8], rax        # the box, on the stack

        lea     rdi, [rsp + 8]
        call    increment

        mov     rdi, qword ptr [rsp + 8]        # first load: the pointer
        mov     rbx, qword ptr [rdi]            # second load: the value
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 16
        pop     rbx
        ret

.no_memory:
        ud2

increment:
        mov     rax, qword ptr [rdi]    # the pointer, out of its slot on the stack
        inc     qword ptr [rax]         # the value, on the heap
        ret
