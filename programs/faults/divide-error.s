# Dividing by zero; rustc puts a check before every division that might.
        .globl  main
main:
        mov     eax, 7
        xor     edx, edx
        xor     ecx, ecx
        div     ecx                     #~ divide-error
        ret
