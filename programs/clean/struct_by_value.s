# A structure of 24 bytes returned through a hidden pointer and passed by value on the stack.
# Ends: returns 60
        .globl  main
main:
        sub     rsp, 56
        lea     rdi, [rsp + 24]
        mov     esi, 10
        call    make
        movups  xmm0, xmmword ptr [rax]
        mov     rcx, qword ptr [rax + 16]
        movups  xmmword ptr [rsp], xmm0
        mov     qword ptr [rsp + 16], rcx
        call    add_up
        add     rsp, 56
        ret
make:   mov     rax, rdi
        mov     qword ptr [rdi], rsi
        add     rsi, 10
        mov     qword ptr [rdi + 8], rsi
        add     rsi, 10
        mov     qword ptr [rdi + 16], rsi
        ret
add_up: mov     rax, qword ptr [rsp + 8]
        add     rax, qword ptr [rsp + 16]
        add     rax, qword ptr [rsp + 24]
        ret
