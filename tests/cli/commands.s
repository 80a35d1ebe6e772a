# Commands of the prompt without a prompt.
# RUN: asmscope run %s -e 'si 2' -e 'p rax' -e bt
# RUN: asmscope run %s --break twice -e finish -e regs
# RUN: asmscope run %s --break twice --break :18
# RUN: asmscope run %s --break twice -e c --json
# RUN: asmscope run %s --break twcie
# RUN: asmscope run %s -e si -e 'mov rax, [rbx' -e 'p rax'
# RUN: asmscope run %s -x commands.dat
# RUN: asmscope run %s -e 'mov rax, [rbx]'
    .globl main
main:
    push rbx
    mov edi, 21
    call twice
    pop rbx
    ret
twice:
    lea eax, [rdi + rdi]
    ret
