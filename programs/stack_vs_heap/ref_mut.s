# ref_mut: &mut T is the same address as &T; the write is what differs
#
# let mut local = 20; let before = look(&local); increment(&mut local); before + local + 1
#
# Table:  &mut T is on the stack: mov rax, [rsp + off].
# Truth:  Not quite. &local and &mut local are the same lea, the same 8 bytes, the same place. That no one else may look while the &mut
#         exists is known to the compiler and nowhere in the machine. What shows is the write through it: inc qword ptr [rdi].
#
# Type:   b look
#         b increment
#         c
#         p rdi     &local: "main[rsp+0x10]"
#         c
#         p rdi     &mut local: the same, "main[rsp+0x10]"
#         si        the write through it, "0x14 → 0x15": its slot changes in main's frame
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 16
        mov     qword ptr [rsp + 8], 20
        lea     rdi, [rsp + 8]          # &local
        call    look
        mov     rbx, rax
        lea     rdi, [rsp + 8]          # &mut local
        call    increment
        mov     rax, qword ptr [rsp + 8]        # mov rax, [rsp + off] reads the local itself: no reference takes part
        lea     rax, [rax + rbx + 1]
        add     rsp, 16
        pop     rbx
        ret

look:
        mov     rax, qword ptr [rdi]
        ret

# fn increment(reference: &mut u64) { *reference += 1 }
increment:
        inc     qword ptr [rdi]
        ret
