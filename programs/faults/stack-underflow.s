# Popping what nobody pushed: without a main there is no caller, so the stack is empty.
        mov     eax, 1
        push    rax
        pop     rbx
        pop     rcx                     #~ stack-underflow
