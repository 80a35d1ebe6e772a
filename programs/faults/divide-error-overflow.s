# i32::MIN / -1 is 2,147,483,648, one more than an i32 can hold.
        .globl  main
main:
        mov     eax, 0x80000000
        cdq
        mov     ecx, -1
        idiv    ecx                     #~ divide-error
        ret
