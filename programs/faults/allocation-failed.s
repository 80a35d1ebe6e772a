# More than there is: malloc returns 0, and nobody looks at it before the heap block is passed on.
        .globl  main
main:
        push    rbx
        mov     rdi, 0x10000000000
        call    malloc                  #~ allocation-failed
        mov     rbx, rax
        test    rbx, rbx
        je      .none
        mov     byte ptr [rbx], 1
.none:  mov     rdi, rbx
        call    free
        xor     eax, eax
        pop     rbx
        ret
