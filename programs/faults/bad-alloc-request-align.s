# An alignment that is no power of two: size and alignment were swapped.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        mov     esi, 24
        call    __rust_alloc            #~ bad-alloc-request
        pop     rbx
        ret
