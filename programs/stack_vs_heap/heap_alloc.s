# heap_alloc: size and alignment go in, an address comes out
#
# let small = Box::new(2u8); let large = Box::new([10u64; 4]); let nothing = Box::new(());
#
# Table:  heap allocation is call __rust_alloc.
# Truth:  Right. rdi is the size in bytes, rsi the alignment, rax the address, or 0 when there is no room: that is tested each time. Today's
#         compilers print the symbol as _RNvCs…___rust_alloc. What has no size is not allocated: Box::new(()) is just the address 1.
#
# Type:   b __rust_alloc
#         c         "at __rust_alloc"
#         p rdi     1 byte for the u8; rsi is 1, too
#         c
#         p rdi     "32" bytes for the array; rsi is 8
#         until .free
#         heap      "2 live blocks"; the third box has none
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 32                 # small at [rsp], large at [rsp + 8], nothing at [rsp + 16]
        mov     edi, 1
        mov     esi, 1
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     byte ptr [rax], 2
        mov     qword ptr [rsp], rax

        mov     edi, 32                 # 4 * 8 bytes
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     ecx, 10
        mov     qword ptr [rax], rcx
        mov     qword ptr [rax + 8], rcx
        mov     qword ptr [rax + 16], rcx
        mov     qword ptr [rax + 24], rcx
        mov     qword ptr [rsp + 8], rax

        mov     qword ptr [rsp + 16], 1         # Box::new(()): well aligned, never followed, never freed
.free:
        mov     rdi, qword ptr [rsp + 8]
        mov     rbx, qword ptr [rdi]
        lea     rbx, [4*rbx]            # 40
        mov     esi, 32
        mov     edx, 8
        call    __rust_dealloc
        mov     rdi, qword ptr [rsp]
        movzx   eax, byte ptr [rdi]
        add     rbx, rax                # + 2
        mov     esi, 1
        mov     edx, 1
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 32
        pop     rbx
        ret

.no_memory:
        ud2
