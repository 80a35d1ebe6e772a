# The stack protector: who overwrote the word below the return address, by a store, by a call, one byte beyond.
# RUN: asmscope run %s --call 'by_store()'
# RUN: asmscope run %s --call 'by_memset(24)'
# RUN: asmscope run %s --call 'by_memset(25)'
    .globl  by_store
by_store:
    sub     rsp, 24
    mov     rax, qword ptr fs:[0x28]
    mov     qword ptr [rsp + 8], rax
    mov     ecx, 2
1:  dec     ecx
    mov     qword ptr [rsp + 8*rcx], 0x41
    jnz     1b
    mov     rdx, qword ptr [rsp + 8]
    sub     rdx, qword ptr fs:[0x28]
    jne     2f
    add     rsp, 24
    ret
2:  call    __stack_chk_fail

    .globl  by_memset
by_memset:
    sub     rsp, 40
    mov     rax, qword ptr fs:[0x28]
    mov     qword ptr [rsp + 24], rax
    mov     edx, edi
    mov     rdi, rsp
    mov     esi, 0x41
    call    memset
    mov     rax, qword ptr [rsp + 24]
    xor     rax, qword ptr fs:[0x28]
    jne     1f
    add     rsp, 40
    ret
1:  call    __stack_chk_fail
