# Allocating in a loop without giving anything back, until the heap is used up.
        .globl  main
main:
        push    rbx
.more:
        mov     edi, 0x100000
        mov     esi, 8
        call    __rust_alloc            #~ out-of-memory
        mov     qword ptr [rax], rbx    # nobody looked whether rax is 0
        mov     rbx, rax
        jmp     .more
