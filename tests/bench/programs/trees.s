	.file	"trees.c"
	.intel_syntax noprefix
	.text
	.type	count, @function
count:
	mov	eax, 0
	test	rdi, rdi
	je	.L5
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	mov	rdi, QWORD PTR [rdi]
	call	count
	mov	ebp, eax
	mov	rdi, QWORD PTR [rbx+8]
	call	count
	lea	eax, [rbp+1+rax]
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.L5:
	ret
	.size	count, .-count
	.type	make, @function
make:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	ebp, edi
	mov	edi, 16
	call	malloc
	mov	rbx, rax
	test	ebp, ebp
	jne	.L13
	mov	QWORD PTR [rax], 0
	mov	eax, 0
.L10:
	mov	QWORD PTR [rbx+8], rax
	mov	rax, rbx
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.L13:
	sub	ebp, 1
	mov	edi, ebp
	call	make
	mov	QWORD PTR [rbx], rax
	mov	edi, ebp
	call	make
	jmp	.L10
	.size	make, .-make
	.type	drop, @function
drop:
	test	rdi, rdi
	je	.L17
	push	rbx
	mov	rbx, rdi
	mov	rdi, QWORD PTR [rdi]
	call	drop
	mov	rdi, QWORD PTR [rbx+8]
	call	drop
	mov	rdi, rbx
	call	free
	pop	rbx
	ret
.L17:
	ret
	.size	drop, .-drop
	.globl	main
	.type	main, @function
main:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	r13d, 8
	mov	ebp, 0
.L22:
	mov	edi, 14
	call	make
	mov	r12, rax
	mov	ebx, 10
.L21:
	mov	rdi, r12
	call	count
	add	ebp, eax
	sub	ebx, 1
	jne	.L21
	mov	rdi, r12
	call	drop
	sub	r13d, 1
	jne	.L22
	movsx	rax, ebp
	imul	rax, rax, -2104705089
	shr	rax, 32
	add	eax, ebp
	sar	eax, 7
	mov	edx, ebp
	sar	edx, 31
	sub	eax, edx
	imul	edx, eax, 251
	mov	eax, ebp
	sub	eax, edx
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
