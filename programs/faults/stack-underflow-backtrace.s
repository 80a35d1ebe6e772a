# A backtrace by hand that looks for a last frame and never finds it: above the first word of the stack there is nothing.
        .globl  _start
_start:
        lea     rdi, [rsp + 8]
        mov     ecx, 4096
1:      mov     rax, qword ptr [rdi]    #~ stack-underflow
        add     rdi, 8
        dec     ecx
        jne     1b
        ud2
