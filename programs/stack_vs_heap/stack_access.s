# stack_access: a local is read and written through rsp
#
# let mut local = 40u64; local += leaf(1); local
#
# Table:  the stack is accessed as [rsp + offset].
# Truth:  Right. rsp is where the frame ends, and each local lies at a fixed offset above it. One more shape to know: a function that calls
#         nobody (a leaf) may use the 128 bytes below rsp, the red zone, without a sub rsp: there a local is [rsp - 8].
#
# Type:   si 3      the store: [rsp+8] becomes 40
#         stack     the slot of the local in main's frame: "rsp+8"
#         si 4      into leaf, past its store: "[rsp-8]", below rsp and still its own
#         x/1dg rsp-8       the red zone: "1"
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 24                 # room for locals
        mov     qword ptr [rsp + 8], 40         # local = 40
        mov     edi, 1
        call    leaf
        add     qword ptr [rsp + 8], rax        # local += leaf(1): read, add, write back
        mov     rax, qword ptr [rsp + 8]
        add     rsp, 24
        ret

# fn leaf(x: u64) -> u64 { x + 1 }, which keeps x in memory for all to see
leaf:
        mov     qword ptr [rsp - 8], rdi        # the red zone: nobody will push over it, because leaf calls nobody
        mov     rax, qword ptr [rsp - 8]
        inc     rax
        ret
