# Functions called from outside: floats, slices, texts, and an array whose elements have another width than the function reads.
# RUN: asmscope run %s --call 'half(3.0)'
# RUN: asmscope run %s --call 'scale(2.5, 4)'
# RUN: asmscope run %s --call 'sum([1, 2, 3, 4], len)'
# RUN: asmscope run %s --call 'sum(i32[1, 2, 3, 4], len)'
# RUN: asmscope run %s --call 'sum(&i32[5, 6])'
# RUN: asmscope run %s --call 'last(&"héllo")'
# RUN: asmscope run %s --call 'last([104, 105], len)'
# RUN: asmscope run %s --call 'half(3.0'
# RUN: asmscope run %s --call 'half(3)'
# RUN: asmscope run %s --call 'product(1.5, 2)'
# RUN: asmscope run %s --call 'total(f64[1, 2.5], len)'
# RUN: asmscope run %s --call 'total([0.5, 0.25], len)'
# RUN: asmscope run %s --call 'total([1, 0.25], len)'
    .globl  half
half:
    addsd   xmm0, xmm0
    ret

    .globl  scale
scale:
    cvtsi2sd xmm1, rdi
    mulsd   xmm0, xmm1
    ret

    .globl  sum
sum:
    xor     eax, eax
1:  test    rsi, rsi
    je      2f
    add     eax, dword ptr [rdi]
    add     rdi, 4
    dec     rsi
    jmp     1b
2:  ret

    .globl  last
last:
    movzx   eax, byte ptr [rdi + rsi - 1]
    ret

    .globl  product
product:
    mulsd   xmm0, xmm1
    ret

    .globl  total
total:
    pxor    xmm0, xmm0
1:  test    rsi, rsi
    je      2f
    addsd   xmm0, qword ptr [rdi]
    add     rdi, 8
    dec     rsi
    jmp     1b
2:  ret
