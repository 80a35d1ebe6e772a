# An allocator of its own asks the kernel for pages with mmap; there is no kernel here.
        .globl  main
main:
        mov     eax, 9
        xor     edi, edi
        mov     esi, 4096
        mov     edx, 3
        mov     r10d, 34
        mov     r8, -1
        xor     r9d, r9d
        syscall                         #~ unsupported-syscall
        ret
