# raw: a raw pointer is an address without a promise
#
# look(&raw const local) + look(heap) + look(&raw const CONSTANT), and a null that nobody follows
#
# Table:  *const T and *mut T point to the stack or the heap.
# Truth:  Right, or to a static, or to nothing at all. They are the same 8 bytes as a reference, and following them is the same instruction.
#         What is missing is what the compiler promised: that there is a live, aligned T of which you may make use.
#
# Type:   b look
#         c
#         p rdi     "stack": *const local
#         c
#         p rdi     "heap #1": what Box::into_raw gave
#         c
#         p rdi     "CONSTANT": in .rodata
#         p [rsp+16]        a null pointer in main's frame: harmless until it is followed
#         rdi = 0
#         si        now it is: "null-access"
# Ends:   returns 42

        .intel_syntax noprefix
        .section .rodata
CONSTANT:
        .quad   2

        .text
        .globl  main
main:
        push    rbx
        sub     rsp, 32
        mov     qword ptr [rsp], 10             # local
        mov     edi, 8
        mov     esi, 8
        call    __rust_alloc
        test    rax, rax
        je      .no_memory
        mov     qword ptr [rax], 29
        mov     qword ptr [rsp + 16], rax       # heap: *mut u64, from Box::into_raw
        mov     qword ptr [rsp + 8], 0          # nothing: *const u64, null

        mov     rdi, qword ptr [rsp + 16]
        call    increment
        mov     rdi, rsp
        call    look
        mov     rbx, rax
        mov     rdi, qword ptr [rsp + 16]
        call    look
        add     rbx, rax
        lea     rdi, [rip + CONSTANT]
        call    look
        add     rbx, rax

        mov     rdi, qword ptr [rsp + 16]       # a raw pointer frees nothing by itself: Box::from_raw, then drop
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     eax, ebx
        add     rsp, 32
        pop     rbx
        ret

.no_memory:
        ud2

# unsafe fn look(pointer: *const u64) -> u64 { *pointer }
look:
        mov     rax, qword ptr [rdi]
        ret

# unsafe fn increment(pointer: *mut u64) { *pointer += 1 }
increment:
        inc     qword ptr [rdi]
        ret
