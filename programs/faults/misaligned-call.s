# A call with rsp off by 8: main was entered by a call, and nothing was pushed since. The callee may rely on 16.
        .globl  main
main:
        mov     edi, 16
        call    malloc                  #~ misaligned-call
        mov     rdi, rax
        sub     rsp, 8
        call    free
        add     rsp, 8
        xor     eax, eax
        ret
