# The name was freed with its owner, and its length is asked for afterwards: what the library reads counts, too.
        .globl  main
main:
        push    rbx
        mov     edi, 8
        call    malloc
        mov     rbx, rax
        mov     dword ptr [rax], 0x006d6153     # "Sam"
        mov     rdi, rax
        call    free
        mov     rdi, rbx
        call    strlen                  #~ use-after-free
        pop     rbx
        ret
