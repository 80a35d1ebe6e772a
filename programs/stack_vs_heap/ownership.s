# ownership: a move copies the pointer and leaves the block alone
#
# let first = Box::new(42u64); let second = first; consume(second)
#
# Table:  the stack owns its values; the heap's are owned through a pointer.
# Truth:  Right. Owning is the duty to free, exactly once, and no byte of memory records it: after a move both slots hold the same
#         address. The compiler knows that only the last one counts, and writes one call of __rust_dealloc, at the owner's end.
#
# Type:   until .moved      second = first
#         stack             both slots point to heap #1; only the lower one is still a box
#         heap              "1 live block": a move allocates nothing
#         b __rust_dealloc
#         c                 freed once, by the function that owned it last
#         bt                which is "consume", not main
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 24                 # first at [rsp + 8], second at [rsp]
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 42
        mov     qword ptr [rsp + 8], rax        # first

        mov     rax, qword ptr [rsp + 8]        # let second = first: 8 bytes of pointer,
        mov     qword ptr [rsp], rax            # and not one byte of the block
.moved:
        mov     rdi, qword ptr [rsp]    # moved again, into consume
        call    consume
        add     rsp, 24                 # main frees nothing: it owns nothing any more
        ret

.no_memory:
        ud2

# fn consume(boxed: Box<u64>) -> u64 { *boxed }
consume:
        push    rbx
        mov     rbx, qword ptr [rdi]
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc          # the owner's end
        mov     rax, rbx
        pop     rbx
        ret
