	.file	"quicksort.c"
	.intel_syntax noprefix
	.text
	.type	sort, @function
sort:
	push	r12
	push	rbp
	push	rbx
	mov	rbp, rdi
	mov	r10d, esi
	mov	r12d, edx
	cmp	esi, edx
	jl	.L11
.L1:
	pop	rbx
	pop	rbp
	pop	r12
	ret
.L13:
	add	ebx, 1
	mov	DWORD PTR [r9], edi
	sub	edx, 1
	mov	DWORD PTR [r8], ecx
	jmp	.L7
.L8:
	mov	esi, r10d
	mov	rdi, rbp
	call	sort
	cmp	ebx, r12d
	jge	.L1
	mov	r10d, ebx
.L11:
	lea	edx, [r12+r10]
	mov	eax, edx
	shr	eax, 31
	add	eax, edx
	sar	eax
	cdqe
	mov	esi, DWORD PTR [rbp+0+rax*4]
	mov	edx, r12d
	mov	ebx, r10d
	jmp	.L7
.L21:
	movsx	rax, edx
	lea	r8, [rbp+0+rax*4]
	mov	edi, DWORD PTR [r8]
	cmp	esi, edi
	jge	.L13
.L12:
	movsx	rax, edx
	lea	rax, [rbp-4+rax*4]
.L6:
	sub	edx, 1
	mov	r8, rax
	sub	rax, 4
	mov	edi, DWORD PTR [rax+4]
	cmp	edi, esi
	jg	.L6
.L5:
	cmp	edx, ebx
	jge	.L13
.L7:
	cmp	ebx, edx
	jg	.L8
	movsx	rax, ebx
	sal	rax, 2
	lea	r9, [rbp+0+rax]
	mov	ecx, DWORD PTR [r9]
	lea	rax, [rbp+4+rax]
	cmp	esi, ecx
	jle	.L21
.L4:
	add	ebx, 1
	mov	rdi, rax
	add	rax, 4
	mov	ecx, DWORD PTR [rax-4]
	cmp	ecx, esi
	jl	.L4
	mov	r9, rdi
	movsx	rax, edx
	lea	r8, [rbp+0+rax*4]
	mov	edi, DWORD PTR [r8]
	cmp	esi, edi
	jl	.L12
	jmp	.L5
	.size	sort, .-sort
	.globl	main
	.type	main, @function
main:
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	r14d, 3
	mov	r12d, 0
	mov	ebp, 12345
	mov	r13d, OFFSET FLAT:a+800000
.L23:
	mov	ebx, OFFSET FLAT:a
	mov	rax, rbx
.L24:
	imul	ebp, ebp, 1664525
	add	ebp, 1013904223
	mov	edx, ebp
	shr	edx, 8
	mov	DWORD PTR [rax], edx
	add	rax, 4
	cmp	r13, rax
	jne	.L24
	mov	edx, 199999
	mov	esi, 0
	mov	edi, OFFSET FLAT:a
	call	sort
	mov	edx, OFFSET FLAT:a+799996
.L25:
	mov	eax, DWORD PTR [rbx+4]
	cmp	DWORD PTR [rbx], eax
	setle	al
	movzx	eax, al
	add	r12d, eax
	add	rbx, 4
	cmp	rbx, rdx
	jne	.L25
	sub	r14d, 1
	jne	.L23
	mov	eax, r12d
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, r12d
	sub	eax, edx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
	.size	main, .-main
	.local	a
	.comm	a,800000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
