# lifetime: a local ends with its frame, a box with its owner
#
# fn on_the_stack(x: u64) -> u64 { let v = x; v + 1 }      fn on_the_heap(x: u64) -> Box<u64> { Box::new(x) }
#
# Table:  the stack's memory lives until the function returns, the heap's until it is dropped.
# Truth:  Right. What the table cannot show: at the end of its life nothing happens to the bytes. A finished frame's are overwritten by the
#         next call; a freed block's by whoever gets the block next. Only who may use them has changed.
#
# Type:   until .one        on_the_stack has returned
#         x/1dg rsp-24      its local is at [rsp-24], in nobody's frame: still "1"
#         until .two        on_the_heap has returned too
#         heap              "live": its block stays
#         p rax             "heap #1"
#         until .three      dropped
#         heap 1            "freed", and the 40 is still in it: 28 in hexadecimal
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        mov     edi, 1
        call    on_the_stack
.one:
        mov     rbx, rax
        mov     edi, 40
        call    on_the_heap
.two:
        add     rbx, qword ptr [rax]    # the function that made it is gone, the value is not
        mov     rdi, rax
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
.three:
        mov     eax, ebx
        pop     rbx
        ret

on_the_stack:
        sub     rsp, 24
        mov     qword ptr [rsp + 8], rdi
        mov     rax, qword ptr [rsp + 8]
        inc     rax                     # the value leaves as a copy in rax
        add     rsp, 24                 # and the local's time is over
        ret

on_the_heap:
        push    rbx
        mov     rbx, rdi
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], rbx
        pop     rbx
        ret                             # the pointer leaves in rax; the block stays where it is

.no_memory:
        ud2
