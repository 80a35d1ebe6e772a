# Memory from brk and mmap, output from writev, a call that is not served, and one that fails unnoticed.
# RUN: asmscope run %s
# RUN: asmscope run --no-history %s
# RUN: asmscope run %s --call 'behind_the_break()'
    .globl  main
main:
    push    rbx
    mov     eax, 12                 # brk(0)
    xor     edi, edi
    syscall
    mov     rbx, rax
    lea     rdi, [rax + 64]         # brk: 64 bytes more
    mov     eax, 12
    syscall
    mov     qword ptr [rbx + 56], 21
    mov     eax, 9                  # mmap: a page
    xor     edi, edi
    mov     esi, 4096
    mov     edx, 3
    mov     r10d, 0x22
    mov     r8, -1
    xor     r9d, r9d
    syscall
    mov     rcx, qword ptr [rbx + 56]
    mov     qword ptr [rax + 4088], rcx
    mov     rdi, rax
    mov     esi, 4096
    mov     eax, 11                 # munmap
    syscall
    mov     eax, 20                 # writev
    mov     edi, 1
    lea     rsi, [rip + pieces]
    mov     edx, 2
    syscall
    mov     eax, 39                 # getpid
    syscall
    mov     eax, 57                 # fork
    syscall
    mov     eax, 3                  # close(9)
    mov     edi, 9
    syscall
    mov     eax, dword ptr [rbx + 56]
    pop     rbx
    ret

    .globl  behind_the_break
behind_the_break:
    mov     eax, 12
    xor     edi, edi
    syscall
    mov     byte ptr [rax], 1
    ret

    .section .rodata
hello:
    .ascii  "hello, "
world:
    .ascii  "world\n"
pieces:
    .quad   hello, 7, world, 6
