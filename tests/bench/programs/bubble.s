	.file	"bubble.c"
	.intel_syntax noprefix
	.text
	.local	a
	.comm	a,8000,32
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], 17
	mov	DWORD PTR [rbp-8], 0
	mov	DWORD PTR [rbp-12], 0
	jmp	.L2
.L3:
	mov	eax, DWORD PTR [rbp-4]
	imul	eax, eax, 1664525
	add	eax, 1013904223
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	shr	eax, 12
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	mov	DWORD PTR a[0+rax*4], edx
	add	DWORD PTR [rbp-12], 1
.L2:
	cmp	DWORD PTR [rbp-12], 1999
	jle	.L3
	mov	DWORD PTR [rbp-16], 0
	jmp	.L4
.L8:
	mov	DWORD PTR [rbp-20], 0
	jmp	.L5
.L7:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	edx, DWORD PTR a[0+rax*4]
	mov	eax, DWORD PTR [rbp-20]
	add	eax, 1
	cdqe
	mov	eax, DWORD PTR a[0+rax*4]
	cmp	edx, eax
	jle	.L6
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	eax, DWORD PTR a[0+rax*4]
	mov	DWORD PTR [rbp-28], eax
	mov	eax, DWORD PTR [rbp-20]
	add	eax, 1
	cdqe
	mov	edx, DWORD PTR a[0+rax*4]
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	DWORD PTR a[0+rax*4], edx
	mov	eax, DWORD PTR [rbp-20]
	add	eax, 1
	cdqe
	mov	edx, DWORD PTR [rbp-28]
	mov	DWORD PTR a[0+rax*4], edx
.L6:
	add	DWORD PTR [rbp-20], 1
.L5:
	mov	eax, DWORD PTR [rbp-20]
	lea	edx, [rax+1]
	mov	eax, 2000
	sub	eax, DWORD PTR [rbp-16]
	cmp	edx, eax
	jl	.L7
	add	DWORD PTR [rbp-16], 1
.L4:
	cmp	DWORD PTR [rbp-16], 1999
	jle	.L8
	mov	DWORD PTR [rbp-24], 0
	jmp	.L9
.L10:
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, edx
	add	eax, eax
	add	edx, eax
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	mov	eax, DWORD PTR a[0+rax*4]
	add	eax, edx
	mov	DWORD PTR [rbp-8], eax
	add	DWORD PTR [rbp-24], 1
.L9:
	cmp	DWORD PTR [rbp-24], 1999
	jle	.L10
	mov	ecx, DWORD PTR [rbp-8]
	mov	edx, ecx
	mov	eax, 2190262207
	imul	rax, rdx
	shr	rax, 32
	shr	eax, 7
	imul	edx, eax, 251
	mov	eax, ecx
	sub	eax, edx
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
