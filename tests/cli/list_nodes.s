# Nodes of lists are no vectors: value and next, and value, next and previous with a value that could be a capacity.
# RUN: asmscope run %s --call 'singly()'
# RUN: asmscope run %s --call 'doubly()'
    .globl  singly
singly:
    push    rbx
    mov     edi, 16
    mov     esi, 8
    call    __rust_alloc
    mov     qword ptr [rax], 2
    mov     qword ptr [rax + 8], 0
    mov     rbx, rax
    mov     edi, 16
    mov     esi, 8
    call    __rust_alloc
    mov     qword ptr [rax], 1
    mov     qword ptr [rax + 8], rbx
    pop     rbx
    ret

    .globl  doubly
doubly:
    push    rbx
    mov     edi, 24
    mov     esi, 8
    call    __rust_alloc
    mov     qword ptr [rax], 3
    mov     qword ptr [rax + 8], 0
    mov     qword ptr [rax + 16], 0
    mov     rbx, rax
    mov     edi, 24
    mov     esi, 8
    call    __rust_alloc
    mov     qword ptr [rax], 1
    mov     qword ptr [rax + 8], rbx
    mov     qword ptr [rax + 16], 0
    pop     rbx
    ret
