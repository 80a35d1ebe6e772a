# stack_free: giving room back erases nothing
#
# fn scribble() -> u64 { ends(&[20, 21, 22, 22]) }
#
# Table:  stack deallocation is add rsp, X.
# Truth:  Right, and it is all that happens: rsp moves up. The bytes of the finished frame stay as they were until the next call lays its own
#         frame over them. That is why a dangling pointer to a local seems to work for a while.
#
# Type:   until .back       scribble has returned
#         x/4dg rsp-48      its array, in nobody's frame: "20", 21, "22", 22
#         ni                again makes the same frame in the same place
#         x/4dg rsp-48      its array: 0, 0, 0, 0
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 8
        call    scribble
.back:
        call    again
        add     rsp, 8
        ret

scribble:
        sub     rsp, 40
        mov     qword ptr [rsp], 20
        mov     qword ptr [rsp + 8], 21
        mov     qword ptr [rsp + 16], 22
        mov     qword ptr [rsp + 24], 22
        mov     rdi, rsp
        call    ends
        add     rsp, 40                 # the frame is gone, its bytes are not
        ret

again:
        sub     rsp, 40                 # the same 40 bytes
        mov     qword ptr [rsp + 32], rax
        mov     qword ptr [rsp], 0
        mov     qword ptr [rsp + 8], 0
        mov     qword ptr [rsp + 16], 0
        mov     qword ptr [rsp + 24], 0
        mov     rax, qword ptr [rsp + 32]
        add     rsp, 40
        ret

# fn ends(values: &[u64; 4]) -> u64 { values[0] + values[3] }
ends:
        mov     rax, qword ptr [rdi]
        add     rax, qword ptr [rdi + 24]
        ret
