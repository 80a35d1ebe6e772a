# expect: expected "hello" at `literal`, saw "Hello"
# In `let s = "hello";`, which bytes are on the stack: the text, or its address and length?
# answer: the text

        .globl  main
main:
        sub     rsp, 8
        lea     rsi, [rip + literal]
print:
        mov     eax, 1                  # write(1, rsi, 6)
        mov     edi, 1
        mov     edx, 6
        syscall
        xor     eax, eax
        add     rsp, 8
        ret

        .section .rodata
literal:
        .ascii  "Hello\n"
