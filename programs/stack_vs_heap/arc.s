# arc: Rc with a lock on its counts
#
# let first = Arc::new(40u64); let second = Arc::clone(&first); *second + Arc::strong_count(&first) as u64
#
# Table:  Arc<T> is call __rust_alloc, then lock inc qword ptr [rax].
# Truth:  Half of it. Creation is the same code as for Rc, with plain stores: nobody else can know the block yet. The lock comes with each
#         clone (lock inc) and each drop (lock dec), so that two threads that count at once do not lose a count.
#
# Type:   until .created
#         x/3dg rax         strong 1, weak 1, the value 40
#         until .cloned     "0x1 → 0x2": strong; both slots hold the same pointer
#         list share        the clone: "lock inc"
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
        mov     qword ptr [rax], 1              # strong: how many Arc share it
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

# fn share(shared: &Arc<u64>) -> Arc<u64> { Arc::clone(shared) }
share:
        mov     rax, qword ptr [rdi]
        lock inc     qword ptr [rax]    # one thread at a time
        jle     .too_many               # a count that wrapped around would free too early: stop instead
        ret
.too_many:
        ud2

# fn drop_it(shared: Arc<u64>)
drop_it:
        lock dec     qword ptr [rdi]     # strong
        jne     .others
        lock dec     qword ptr [rdi + 8] # weak: the strong ones' common share
        jne     .others
        mov     esi, 24
        mov     edx, 8
        jmp     __rust_dealloc
.others:
        ret
