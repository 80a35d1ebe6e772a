	.file	"hash.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	r13d, 0
	mov	ebp, 1
	mov	r15d, 3518437209
	jmp	.L6
.L5:
	add	DWORD PTR [rax+12], r13d
	add	r13d, 1
	cmp	r13d, 2000000
	je	.L17
.L6:
	imul	ebp, ebp, 1103515245
	add	ebp, 12345
	mov	eax, ebp
	shr	eax, 12
	mov	ebx, eax
	imul	rbx, r15
	shr	rbx, 45
	imul	edx, ebx, 10000
	sub	eax, edx
	mov	ebx, eax
	imul	r12d, eax, -1640531535
	shr	r12d, 20
	mov	eax, r12d
	mov	r14, QWORD PTR table[0+rax*8]
	mov	rax, r14
	test	r14, r14
	je	.L3
.L2:
	cmp	ebx, DWORD PTR [rax+8]
	je	.L5
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L2
.L3:
	mov	edi, 16
	call	malloc
	mov	DWORD PTR [rax+8], ebx
	mov	DWORD PTR [rax+12], 0
	mov	QWORD PTR [rax], r14
	mov	r12d, r12d
	mov	QWORD PTR table[0+r12*8], rax
	jmp	.L5
.L17:
	mov	r13d, OFFSET FLAT:table
	mov	r14d, OFFSET FLAT:table+32768
	mov	ebp, 0
	jmp	.L7
.L8:
	mov	rdi, rbx
	mov	rbx, QWORD PTR [rbx]
	mov	QWORD PTR [r12], rbx
	add	ebp, DWORD PTR [rdi+12]
	call	free
	test	rbx, rbx
	jne	.L8
.L10:
	add	r13, 8
	cmp	r14, r13
	je	.L9
.L7:
	mov	r12, r13
	mov	rbx, QWORD PTR [r13+0]
	test	rbx, rbx
	jne	.L8
	jmp	.L10
.L9:
	mov	eax, ebp
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, ebp
	sub	eax, edx
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	main, .-main
	.local	table
	.comm	table,32768,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
