	.file	"queens.c"
	.intel_syntax noprefix
	.text
	.type	place, @function
place:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	r13d, 1
	cmp	edi, esi
	je	.L1
	mov	r12d, edi
	mov	ebp, esi
	mov	r13d, 0
	test	esi, esi
	jle	.L1
	movsx	r14, esi
	mov	ebx, 0
	lea	r15d, [rsi+rdi]
	jmp	.L4
.L3:
	add	rbx, 1
	cmp	r14, rbx
	je	.L1
.L4:
	cmp	BYTE PTR column[rbx], 0
	jne	.L3
	lea	eax, [r12+rbx]
	movsx	rdx, eax
	cmp	BYTE PTR up[rdx], 0
	jne	.L3
	mov	edx, r15d
	sub	edx, ebx
	movsx	rcx, edx
	cmp	BYTE PTR down[rcx], 0
	jne	.L3
	mov	QWORD PTR [rsp], rcx
	mov	BYTE PTR down[rcx], 1
	cdqe
	mov	QWORD PTR [rsp+8], rax
	mov	BYTE PTR up[rax], 1
	mov	BYTE PTR column[rbx], 1
	lea	edi, [r12+1]
	mov	esi, ebp
	call	place
	add	r13d, eax
	mov	rcx, QWORD PTR [rsp]
	mov	BYTE PTR down[rcx], 0
	mov	rax, QWORD PTR [rsp+8]
	mov	BYTE PTR up[rax], 0
	mov	BYTE PTR column[rbx], 0
	jmp	.L3
.L1:
	mov	eax, r13d
	add	rsp, 24
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	place, .-place
	.globl	main
	.type	main, @function
main:
	sub	rsp, 8
	mov	esi, 10
	mov	edi, 0
	call	place
	mov	edx, eax
	cdqe
	imul	rax, rax, -2104705089
	shr	rax, 32
	add	eax, edx
	sar	eax, 7
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	imul	ecx, eax, 251
	mov	eax, edx
	sub	eax, ecx
	add	rsp, 8
	ret
	.size	main, .-main
	.local	down
	.comm	down,32,32
	.local	up
	.comm	up,32,32
	.local	column
	.comm	column,16,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
