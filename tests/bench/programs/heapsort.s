	.file	"heapsort.c"
	.intel_syntax noprefix
	.text
	.type	sift, @function
sift:
	movsx	rax, edi
	mov	ecx, DWORD PTR a[0+rax*4]
	lea	edx, [rdi+1+rdi]
	cmp	esi, edx
	jg	.L4
	jmp	.L2
.L5:
	mov	eax, edx
.L3:
	movsx	rdx, eax
	mov	edx, DWORD PTR a[0+rdx*4]
	cmp	edx, ecx
	jle	.L2
	movsx	rdi, edi
	mov	DWORD PTR a[0+rdi*4], edx
	lea	edx, [rax+1+rax]
	cmp	edx, esi
	jge	.L7
	mov	edi, eax
.L4:
	lea	eax, [rdi+2+rdi]
	cmp	eax, esi
	jge	.L5
	movsx	r9, eax
	movsx	r8, edx
	mov	r10d, DWORD PTR a[0+r8*4]
	cmp	DWORD PTR a[0+r9*4], r10d
	cmovle	eax, edx
	jmp	.L3
.L7:
	mov	edi, eax
.L2:
	movsx	rdi, edi
	mov	DWORD PTR a[0+rdi*4], ecx
	ret
	.size	sift, .-sift
	.globl	main
	.type	main, @function
main:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	r15d, 3
	mov	r13d, 0
	mov	r12d, 99
	mov	r14d, OFFSET FLAT:a+400000
.L9:
	mov	ebp, OFFSET FLAT:a
	mov	rax, rbp
.L10:
	imul	r12d, r12d, 1664525
	add	r12d, 1013904223
	mov	edx, r12d
	shr	edx, 9
	mov	DWORD PTR [rax], edx
	add	rax, 4
	cmp	rax, r14
	jne	.L10
	mov	ebx, 49999
.L11:
	mov	esi, 100000
	mov	edi, ebx
	call	sift
	sub	ebx, 1
	cmp	ebx, -1
	jne	.L11
	mov	ebx, 99999
.L12:
	mov	eax, DWORD PTR a[rip]
	mov	edx, DWORD PTR a[0+rbx*4]
	mov	DWORD PTR a[rip], edx
	mov	DWORD PTR a[0+rbx*4], eax
	mov	esi, ebx
	mov	edi, 0
	call	sift
	sub	rbx, 1
	jne	.L12
	mov	edx, OFFSET FLAT:a+399996
.L13:
	mov	eax, DWORD PTR [rbp+4]
	cmp	DWORD PTR [rbp+0], eax
	setle	al
	movzx	eax, al
	add	r13d, eax
	add	rbp, 4
	cmp	rbp, rdx
	jne	.L13
	sub	r15d, 1
	jne	.L9
	mov	eax, r13d
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, r13d
	sub	eax, edx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	main, .-main
	.local	a
	.comm	a,400000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
