# `Vec::with_capacity(n)` with a length out of a file header that nobody checked: 1 GiB for a few bytes.
        .globl  main
main:
        sub     rsp, 8
        mov     edi, dword ptr [rip + header]
        mov     esi, 1
        call    __rust_alloc            #~ out-of-memory
        xor     eax, eax
        add     rsp, 8
        ret
        .section .rodata
header: .long   0x40000000
