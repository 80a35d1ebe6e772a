# rc: one block, many owners, and a plain count
#
# let first = Rc::new(40u64); let second = Rc::clone(&first); *second + Rc::strong_count(&first) as u64
#
# Table:  Rc<T> is call __rust_alloc, then lock inc qword ptr [rax].
# Truth:  The allocation is right; the lock is Arc's, and Rc exists to do without it. Creation stores two counts in front of the value, strong 1
#         and weak 1. A clone is a plain inc of the first, a drop a plain dec; whoever brings it to zero drops the value and, when the weak
#         count follows, frees the block.
#
# Type:   until .created
#         x/3dg rax         strong 1, weak 1, the value 40
#         until .cloned     "0x1 → 0x2": strong; both slots hold the same pointer
#         list share        the clone: "inc"
#         until .dropped
#         x/3dg rbx         second is dropped: strong 1 again
#         until __rust_dealloc      first is dropped: "0x1 → 0"
#         c                 "heap #1: freed"
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        push    rbp
        sub     rsp, 24                 # first at [rsp], second at [rsp + 8]
        mov     edi, 24                 # strong, weak and 8 bytes of value
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 1              # strong: how many Rc share it
        mov     qword ptr [rax + 8], 1          # weak: how many Weak watch it, and one for all the strong ones together
        mov     qword ptr [rax + 16], 40        # the value
.created:
        mov     qword ptr [rsp], rax            # first
        mov     rdi, rsp
        call    share
        mov     qword ptr [rsp + 8], rax        # second: the same address
.cloned:
        mov     rbp, qword ptr [rax + 16]       # *second
        mov     rbx, qword ptr [rsp]
        add     rbp, qword ptr [rbx]            # + strong_count(&first)

        mov     rdi, qword ptr [rsp + 8]
        call    drop_it                 # second
.dropped:
        mov     rdi, qword ptr [rsp]
        call    drop_it                 # first
        mov     eax, ebp
        add     rsp, 24
        pop     rbp
        pop     rbx
        ret

.no_memory:
        ud2

# fn share(shared: &Rc<u64>) -> Rc<u64> { Rc::clone(shared) }
share:
        mov     rax, qword ptr [rdi]
        inc     qword ptr [rax]         # no lock: an Rc cannot leave its thread
        je      .too_many               # a count that wrapped around would free too early: stop instead
        ret
.too_many:
        ud2

# fn drop_it(shared: Rc<u64>)
drop_it:
        dec     qword ptr [rdi]     # strong
        jne     .others
        dec     qword ptr [rdi + 8] # weak: the strong ones' common share
        jne     .others
        mov     esi, 24
        mov     edx, 8
        jmp     __rust_dealloc
.others:
        ret
