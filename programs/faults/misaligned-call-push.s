# One register saved and eight bytes of locals: an even number of words below the return address leaves the call askew.
        .globl  main
main:
        push    rbx
        sub     rsp, 8
        mov     ebx, 5
        mov     edi, ebx
        call    twice                   #~ misaligned-call
        add     rsp, 8
        pop     rbx
        ret
twice:  lea     eax, [rdi + rdi]
        ret
