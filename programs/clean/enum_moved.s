# An enum without its payload, moved whole by a leaf function in its red zone: eight bytes that nobody ever wrote.
# Ends: returns 1
        .globl  main
main:
        sub     rsp, 40
        call    busy                    # leaves something below
        lea     rdi, [rsp + 16]
        call    nothing
        mov     eax, dword ptr [rsp + 16]
        add     rsp, 40
        ret
nothing:
        mov     dword ptr [rsp - 16], 1 # the tag; the payload at [rsp - 8] stays as it is
        mov     rax, qword ptr [rsp - 16]
        mov     rcx, qword ptr [rsp - 8]
        mov     qword ptr [rdi], rax
        mov     qword ptr [rdi + 8], rcx
        ret
busy:   push    1
        push    2
        push    3
        add     rsp, 24
        ret
