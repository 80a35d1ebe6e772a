# A register that comes back changed although it was saved: its slot was written over, or it was popped into another register.
# RUN: asmscope run %s --call 'overwritten()'
# RUN: asmscope run %s --no-history --call 'overwritten()'
# RUN: asmscope run %s --call 'elsewhere()'
    .globl  overwritten
overwritten:
    push    rbp
    mov     rbp, rsp
    mov     byte ptr [rbp], 1
    pop     rbp
    ret
    .globl  elsewhere
elsewhere:
    push    rbx
    mov     ebx, 9
    pop     rcx
    ret
