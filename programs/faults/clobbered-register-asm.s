# `asm!("mov r12, rdi", ...)` without `out("r12")`: the compiler believes that r12 came through unchanged.
        .globl  main
main:
        push    r12
        mov     r12d, 7
        mov     edi, 9
        call    with_asm
        mov     eax, r12d
        pop     r12
        ret
with_asm:
        push    rbx
        mov     ebx, edi
        mov     r12, rdi
        mov     eax, ebx
        pop     rbx
        ret                             #~ clobbered-register
