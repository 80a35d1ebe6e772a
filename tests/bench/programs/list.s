	.file	"list.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r14
	mov	r14d, 3
	push	r13
	mov	r13d, 20
	push	r12
	xor	r12d, r12d
	push	rbp
	push	rbx
	sub	rsp, 16
.L10:
	mov	QWORD PTR [rsp+8], 0
	mov	ebp, 600
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L6:
	imul	r14d, r14d, 1664525
	mov	edi, 16
	call	malloc
	lea	rcx, [rsp+8]
	add	r14d, 1013904223
	mov	edx, r14d
	shr	edx, 10
	mov	DWORD PTR [rax], edx
	test	rbx, rbx
	jne	.L2
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	lea	rcx, [rbx+8]
	mov	rbx, QWORD PTR [rbx+8]
	test	rbx, rbx
	je	.L3
.L2:
	cmp	edx, DWORD PTR [rbx]
	jg	.L4
.L3:
	mov	QWORD PTR [rax+8], rbx
	mov	QWORD PTR [rcx], rax
	sub	ebp, 1
	je	.L5
	mov	rbx, QWORD PTR [rsp+8]
	jmp	.L6
.L5:
	mov	rdi, QWORD PTR [rsp+8]
	test	rdi, rdi
	je	.L7
	xor	ebx, ebx
	jmp	.L8
.L12:
	mov	rbx, rdi
	mov	rdi, rax
.L8:
	mov	rax, QWORD PTR [rdi+8]
	mov	QWORD PTR [rdi+8], rbx
	test	rax, rax
	jne	.L12
	jmp	.L9
.L26:
	mov	rdi, rbx
	mov	rbx, QWORD PTR [rbx+8]
.L9:
	mov	eax, r12d
	sal	eax, 5
	sub	eax, r12d
	add	eax, DWORD PTR [rdi]
	mov	r12d, eax
	call	free
	test	rbx, rbx
	jne	.L26
.L7:
	sub	r13d, 1
	jne	.L10
	mov	eax, r12d
	mov	edx, 2190262207
	add	rsp, 16
	imul	rax, rdx
	pop	rbx
	pop	rbp
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, r12d
	pop	r12
	pop	r13
	pop	r14
	sub	eax, edx
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
