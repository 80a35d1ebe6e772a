# Accesses beyond the end of a section, in its last page: by an index, by a wide load, and before any of them what is still inside.
# RUN: asmscope run %s --call 'third(2)'
# RUN: asmscope run %s --call 'third(3)'
# RUN: asmscope run --no-history %s --call 'third(3)'
# RUN: asmscope run %s --call 'wide()'
# RUN: asmscope run %s --call 'counter()'
# RUN: asmscope run %s --call 'fill(8)'
# RUN: asmscope run %s --call 'fill(9)'
# RUN: asmscope run --no-history %s --call 'fill(9)'
# RUN: asmscope run --no-history %s --call 'sweep(3000, 8)'
# RUN: asmscope run --no-history %s --call 'sweep(3000, 9)'
    .globl  third
third:
    lea     rax, [rip + numbers]
    mov     dword ptr [rax + 4*rdi], 7
    ret

    .globl  wide
wide:
    movdqu  xmm0, xmmword ptr [rip + text]
    ret

    .globl  fill
fill:
    lea     rax, [rip + zeros]
.next:
    mov     qword ptr [rax], rdi
    add     rax, 8
    dec     rdi
    jne     .next
    ret

    .globl  sweep
sweep:
    lea     rax, [rip + zeros]
.round:
    xor     ecx, ecx
.word:
    inc     qword ptr [rax + 8*rcx]
    inc     rcx
    cmp     rcx, 8
    jne     .word
    dec     rdi
    jne     .round
.last:
    cmp     rcx, rsi
    je      .done
    inc     qword ptr [rax + 8*rcx]
    inc     rcx
    jmp     .last
.done:
    ret

    .globl  counter
counter:
    inc     qword ptr [rip + zeros + 4096]
    ret

    .data
numbers:
    .long   1, 2, 3
    .section .rodata
text:
    .asciz  "short"
    .bss
zeros:
    .skip   64
