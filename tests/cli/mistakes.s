# Bad source: exit code 2, every mistake with its line and a caret.
# RUN: asmscope run %s
# RUN: asmscope %s
# RUN: asmscope run - < mistakes.s
main:
    mov rax, [rbx
	mvo	rax, 5
    mov al, 300
    ret
