# An address that nobody wrote is called so before it is called null: from the stack, from a block, as the target of a call.
# RUN: asmscope run %s --call 'from_stack()'
# RUN: asmscope run %s --call 'from_block()'
# RUN: asmscope run %s --call 'called()'
# RUN: asmscope run %s --call 'null()'
    .globl  from_stack
from_stack:
    sub     rsp, 24
    mov     rax, qword ptr [rsp + 8]
    mov     eax, dword ptr [rax]
    add     rsp, 24
    ret

    .globl  from_block
from_block:
    push    rbx
    mov     edi, 16
    call    malloc
    mov     rbx, qword ptr [rax + 8]
    mov     byte ptr [rbx], 1
    pop     rbx
    ret

    .globl  called
called:
    sub     rsp, 24
    mov     rax, qword ptr [rsp]
    call    rax
    add     rsp, 24
    ret

    .globl  null
null:
    xor     eax, eax
    mov     eax, dword ptr [rax]
    ret
