# assert!(x > 0) failed: core::panicking::panic("assertion failed: x > 0", &location).
        .section .rodata
text:   .ascii  "assertion failed: x > 0"
file:   .ascii  "src/lib.rs"
where:  .quad   file, 10
        .long   7, 5

        .text
        .globl  main
main:
        push    rbx
        lea     rdi, [rip + text]
        mov     esi, 23
        lea     rdx, [rip + where]
        call    _ZN4core9panicking5panic17h0123456789abcdefE    #~ panic
