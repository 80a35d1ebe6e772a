# RUN: asmscope exercise judge ../../programs/exercises/02_push_pop %s
# RUN: asmscope run %s --call 'sum([1, 2, 3], len)' -e 'until done' -e rax
# RUN: asmscope run %s --call 'sum([1, 2, 3], 3)' -e 'x/3xg rdi' -e bt
# RUN: asmscope run %s --call 'smu(1)'
# RUN: asmscope run %s --call 'sum(u9[1])'
#
# answer rsp: 16
# answer first: rax

        push    rax
        push    rbx
        pop     rax
        ret
sum:
        xor     eax, eax
next:
        add     rax, [rdi]
        add     rdi, 8
        dec     rsi
        jnz     next
done:
        ret
