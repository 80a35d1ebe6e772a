# In which register does `__rust_alloc` return the address?
# answer: ?

        .globl  main
main:
        sub     rsp, 8
        mov     edi, 0                  # size?
        mov     esi, 0                  # align?
        call    __rust_alloc
        mov     [rsp], rax
        mov     qword ptr [rax], 1
        mov     qword ptr [rax + 8], 2
        mov     qword ptr [rax + 16], 3
filled:
        # your code here: give it back
        xor     eax, eax
        add     rsp, 8
        ret
