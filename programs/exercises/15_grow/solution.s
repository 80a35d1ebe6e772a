# answer: 64

        .globl  main
main:
        sub     rsp, 24                 # v: capacity at [rsp], pointer at [rsp + 8], length at [rsp + 16]
        mov     edi, 32
        mov     esi, 8
        call    __rust_alloc
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 2
        mov     qword ptr [rax + 16], 3
        mov     qword ptr [rax + 24], 4
        mov     qword ptr [rsp], 4
        mov     [rsp + 8], rax
        mov     qword ptr [rsp + 16], 4

        mov     rdi, rsp
        call    grow
        mov     rax, [rsp + 8]          # v.push(5)
        mov     rcx, [rsp + 16]
        mov     qword ptr [rax + 8*rcx], 5
        inc     qword ptr [rsp + 16]
grown:
        mov     rdi, rsp                # once more, to see whether it doubles any capacity
        call    grow
grown_again:
        mov     rdi, [rsp + 8]          # drop(v)
        mov     rsi, [rsp]
        shl     rsi, 3
        mov     edx, 8
        call    __rust_dealloc
        add     rsp, 24
        ret

        .globl  grow
grow:                                   # fn grow(v: &mut Vec<u64>)
        push    rbx
        mov     rbx, rdi                # v, also after the call
        mov     rdi, [rbx + 8]          # the old block
        mov     rsi, [rbx]
        shl     rsi, 3                  # its size in bytes
        mov     edx, 8
        lea     rcx, [rsi + rsi]        # twice as much
        call    __rust_realloc
        mov     [rbx + 8], rax          # the elements have moved
        shl     qword ptr [rbx], 1
        pop     rbx
        ret
