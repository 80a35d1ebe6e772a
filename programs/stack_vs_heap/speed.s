# speed: what a local costs, and what a box costs
#
# fn on_the_stack(x: u64) -> u64 { let v = x; v + 1 }      fn on_the_heap(x: u64) -> u64 { let v = Box::new(x); *v + 1 }
#
# Table:  the stack is fast, the heap is slower.
# Truth:  Right where memory is taken and given back: on the stack that is one instruction, whatever the size; on the heap it is two calls
#         of functions that keep books, some tens of instructions each on a real machine (here the host serves each in one step). Once you
#         have the pointer, reading the heap is an instruction like any other. asmscope measures no time; it counts steps,
#         here 6 against 19.
#
# Type:   tbreak on_the_stack
#         c
#         si 6      all of it
#         tbreak on_the_heap
#         c
#         finish    and all of this, "heap #1: allocated 8 bytes", used, "heap #1: freed"
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        mov     edi, 20
        call    on_the_stack
        mov     rbx, rax
        mov     edi, 20
        call    on_the_heap
        add     eax, ebx
        pop     rbx
        ret

on_the_stack:
        sub     rsp, 24                 # memory: one instruction
        mov     qword ptr [rsp + 8], rdi
        mov     rax, qword ptr [rsp + 8]
        inc     rax
        add     rsp, 24
        ret

on_the_heap:
        push    rbx
        mov     rbx, rdi
        mov     edi, 8                  # memory: how much,
        mov     esi, 8                  # how aligned,
        call    __rust_alloc            # ask,
        test    rax, rax                # and see whether there was any
        je      .no_memory
        mov     qword ptr [rax], rbx
        mov     rdi, rax
        mov     rbx, qword ptr [rdi]    # reading it is as short as reading the stack
        inc     rbx
        mov     esi, 8
        mov     edx, 8
        call    __rust_dealloc
        mov     rax, rbx
        pop     rbx
        ret

.no_memory:
        ud2
