# A fault: exit code 1, and the report names the line.
# RUN: asmscope run %s
# RUN: asmscope run --json %s
# RUN: asmscope run %s --color always
main:
    xor eax, eax
    mov rbx, [rax + 8]
    ret
