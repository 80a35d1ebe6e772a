# Writing into a string literal: "hello".as_ptr() as *mut u8.
        .section .rodata
hello:  .ascii  "hello"

        .text
        .globl  main
main:
        lea     rax, [rip + hello]
        mov     byte ptr [rax], 'j'     #~ read-only-write
        ret
