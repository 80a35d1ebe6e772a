# A leak tells what became of the last pointer: overwritten, gone with its frame, gone with the block that held it, or held to the end.
# RUN: asmscope run %s --call 'overwritten()'
# RUN: asmscope run %s --call 'in_frame()'
# RUN: asmscope run %s --call 'in_block()'
# RUN: asmscope run %s --call 'returned()'
    .globl  overwritten
overwritten:
    push    rbx
    mov     edi, 16
    call    malloc
    mov     rbx, rax
    xor     eax, eax
    mov     edi, 24
    call    malloc
    mov     rbx, rax
    mov     rdi, rbx
    call    free
    xor     eax, eax
    pop     rbx
    ret

    .globl  in_frame
in_frame:
    sub     rsp, 24
    mov     edi, 16
    call    malloc
    mov     qword ptr [rsp + 8], rax
    xor     eax, eax
    add     rsp, 24
    ret

    .globl  in_block
in_block:
    push    rbx
    mov     edi, 8
    call    malloc
    mov     rbx, rax
    mov     edi, 16
    call    malloc
    mov     qword ptr [rbx], rax
    xor     eax, eax
    mov     rdi, rbx
    call    free
    xor     eax, eax
    pop     rbx
    ret

    .globl  returned
returned:
    push    rbx
    mov     edi, 16
    call    malloc
    pop     rbx
    ret
