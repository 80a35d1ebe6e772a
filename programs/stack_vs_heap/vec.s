# vec: how a Vec grows
#
# let mut v: Vec<u32> = Vec::new(); for i in 1..=5 { v.push(i) } v.iter().sum()
#
# Table:  Vec<T> is call __rust_alloc, then mov [rsp + off], rax.
# Truth:  Right, but not all of it. A Vec is three words on the stack: capacity, pointer, length. An empty one owns nothing. The first push
#         asks for room for four; the fifth finds it full and asks __rust_realloc for twice as much, which may move the elements, so
#         every pointer to them that was kept elsewhere would now be wrong.
#
# Type:   b .full   stop each time that the vector is full
#         c         the first time it has no room at all
#         stack     the three words of v: 0, 4, 0
#         c         the second time there are four elements in room for four
#         finish    grow, and the fifth push
#         stack     the three words now: 8, "heap #2", 5
#         heap      sizes 16 and 32: the elements have moved
# Ends:   returns 15

        .intel_syntax noprefix
        .equ    CAP, 0                  # offsets of the three words, in the order that rustc 1.95 chooses
        .equ    PTR, 8
        .equ    LEN, 16

        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 32                 # v is at [rsp]
        mov     qword ptr [rsp + CAP], 0
        mov     qword ptr [rsp + PTR], 4        # no elements yet: not null but "dangling", a well-aligned nowhere
        mov     qword ptr [rsp + LEN], 0

        mov     ebx, 1
.next:
        mov     rdi, rsp                # &mut v
        mov     esi, ebx
        call    push
        inc     ebx
        cmp     ebx, 5
        jbe     .next

        mov     rdi, rsp
        call    sum
        mov     ebx, eax

        mov     rdi, qword ptr [rsp + PTR]      # drop(v)
        mov     rsi, qword ptr [rsp + CAP]
        shl     rsi, 2                  # the allocator counts bytes, the vector elements of 4
        mov     edx, 4
        call    __rust_dealloc

        mov     eax, ebx
        add     rsp, 32
        pop     rbx
        ret

# fn push(v: &mut Vec<u32>, value: u32)
push:
        push    rbx
        push    r12
        sub     rsp, 8
        mov     rbx, rdi
        mov     r12d, esi
        mov     rax, qword ptr [rbx + LEN]
        cmp     rax, qword ptr [rbx + CAP]
        jne     .room
.full:
        mov     rdi, rbx
        call    grow
.room:
        mov     rax, qword ptr [rbx + LEN]
        mov     rcx, qword ptr [rbx + PTR]
        mov     dword ptr [rcx + 4*rax], r12d
        inc     qword ptr [rbx + LEN]
        add     rsp, 8
        pop     r12
        pop     rbx
        ret

# fn grow(v: &mut Vec<u32>): to four elements, or to twice as many
grow:
        push    rbx
        mov     rbx, rdi
        mov     rax, qword ptr [rbx + CAP]
        test    rax, rax
        jne     .double
        mov     qword ptr [rbx + CAP], 4
        mov     edi, 16
        mov     esi, 4
        call    __rust_alloc
        jmp     .done
.double:
        lea     rcx, [rax + rax]
        mov     qword ptr [rbx + CAP], rcx
        mov     rdi, qword ptr [rbx + PTR]
        lea     rsi, [4*rax]            # the old size in bytes
        mov     edx, 4                  # the alignment
        shl     rcx, 2                  # the new size in bytes
        call    __rust_realloc
.done:
        mov     qword ptr [rbx + PTR], rax
        pop     rbx
        ret

# fn sum(v: &Vec<u32>) -> u32
sum:
        mov     rcx, qword ptr [rdi + PTR]
        mov     rdx, qword ptr [rdi + LEN]
        xor     eax, eax
.add:
        test    rdx, rdx
        je      .summed
        add     eax, dword ptr [rcx]
        add     rcx, 4
        dec     rdx
        jmp     .add
.summed:
        ret
