# v[5] of a slice of three: the check before the access found out, and calls core::panicking::panic_bounds_check(5, 3, &location).
        .section .rodata
file:   .ascii  "src/main.rs"
where:  .quad   file, 11                # core::panic::Location: the file's name,
        .long   4, 13                   # the line and the column

        .text
        .globl  main
main:
        push    rbx
        mov     edi, 5
        mov     esi, 3
        cmp     rdi, rsi
        jb      .inside
        lea     rdx, [rip + where]
        call    _ZN4core9panicking18panic_bounds_check17h0123456789abcdefE      #~ panic
.inside:
        pop     rbx
        ret
