# heap_free: the allocator takes the block back, often by a jump
#
# fn take(b: Box<u64>) -> u64 { *b }    fn drop_it(b: Box<u64>) {}
#
# Table:  heap deallocation is call __rust_dealloc.
# Truth:  Right: rdi is the pointer, rsi the size, rdx the alignment, the same as were asked for. When freeing is the last thing that a
#         function does, the call and the ret become one jmp. And freeing changes neither the pointer nor, here, the bytes: they are just
#         not yours any more. (A real allocator hands them out again soon; asmscope waits, so that a stale pointer is caught.)
#
# Type:   until .freed      "heap #2: freed": drop_it has jumped to __rust_dealloc
#         heap              block 2 is freed
#         heap 2            "07", its bytes are still there
#         p rbx             "freed heap #2": the pointer is still there, too
#         until take        third has come to life meanwhile,
#         heap              "#3", and not in the place of second
#         finish            "heap #1: freed": take calls __rust_dealloc, because it has to return a value
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
        mov     qword ptr [rax], 40
        mov     qword ptr [rsp + 8], rax        # first
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 7
        mov     rbx, rax                        # second

        mov     rdi, rbx
        call    drop_it
.freed:
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 2
        mov     qword ptr [rsp], rax            # third

        mov     rdi, qword ptr [rsp + 8]
        call    take
        mov     rbx, rax
        mov     rdi, qword ptr [rsp]
        call    take
        add     eax, ebx
        add     rsp, 16
        pop     rbx
        ret

.no_memory:
        ud2

drop_it:
        mov     esi, 8
        mov     edx, 8
        jmp     __rust_dealloc          # its ret will return to our caller

take:
        push    rbx
        mov     rbx, qword ptr [rdi]    # out with the value while the box still exists
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        pop     rbx
        ret
