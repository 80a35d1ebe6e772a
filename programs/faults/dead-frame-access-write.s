# `char name[8]; ... return name;` and the caller hands the pointer to write(): the text was in a frame that is gone.
        .globl  _start
_start:
        call    name
        mov     rsi, rax
        mov     edi, 1
        mov     edx, 8
        mov     eax, 1
        syscall                         #~ dead-frame-access
        mov     eax, 60
        xor     edi, edi
        syscall
name:   sub     rsp, 24
        mov     rax, 0x6c65756d6153
        mov     qword ptr [rsp + 8], rax
        lea     rax, [rsp + 8]
        add     rsp, 24
        ret
