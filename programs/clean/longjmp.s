# setjmp and longjmp by hand: three calls deep, out with one jump, and the function that set the mark returns as always.
# Ends: returns 21
        .globl  main
main:
        push    rbx
        call    guarded
        mov     ebx, eax
        call    guarded
        add     eax, ebx
        inc     eax
        pop     rbx
        ret
guarded:
        push    rbx
        lea     rax, [rip + landed]
        mov     qword ptr [rip + mark], rsp
        mov     qword ptr [rip + mark + 8], rbx
        mov     qword ptr [rip + mark + 16], rax
        mov     edi, 3
        call    dig
        ud2
landed: mov     eax, 10
        pop     rbx
        ret
dig:    push    rbx
        mov     ebx, edi
        test    edi, edi
        je      out
        dec     edi
        call    dig
        ud2
out:    mov     rsp, qword ptr [rip + mark]
        mov     rbx, qword ptr [rip + mark + 8]
        jmp     qword ptr [rip + mark + 16]
        .bss
        .p2align 3
mark:   .zero   24
