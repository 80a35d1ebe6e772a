	.file	"paths.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	xor	esi, esi
	xor	ecx, ecx
	mov	edx, 5
	push	rbx
.L6:
	xor	eax, eax
.L5:
	imul	edx, edx, 1664525
	add	edx, 1013904223
	cmp	ecx, eax
	je	.L2
	mov	edi, edx
	shr	edi, 22
	add	edi, 1
	mov	DWORD PTR d[rsi+rax*4], edi
	add	rax, 1
	cmp	rax, 120
	jne	.L5
	add	ecx, 1
	add	rsi, 480
	cmp	ecx, 120
	jne	.L6
.L26:
	mov	ebx, 5
	mov	r11d, OFFSET FLAT:d+58080
	mov	r10d, OFFSET FLAT:d
.L7:
	mov	ebp, OFFSET FLAT:d
	xor	r9d, r9d
.L14:
	mov	esi, OFFSET FLAT:d+480
	mov	r8, rbp
	xor	edi, edi
	.p2align 4,,10
	.p2align 3
.L12:
	lea	rax, [rsi-480]
	.p2align 4,,10
	.p2align 3
.L9:
	lea	rcx, [rdi+rax]
	mov	edx, DWORD PTR [r8]
	add	edx, DWORD PTR [rcx+r9]
	cmp	edx, DWORD PTR [rax]
	jge	.L8
	mov	DWORD PTR [rax], edx
.L8:
	add	rax, 4
	cmp	rsi, rax
	jne	.L9
	add	rsi, 480
	add	r8, 480
	sub	rdi, 480
	cmp	r11, rsi
	jne	.L12
	add	r9, 480
	add	rbp, 4
	cmp	r9, 57600
	jne	.L14
	sub	ebx, 1
	jne	.L7
	mov	ecx, OFFSET FLAT:d+57600
.L13:
	mov	rdx, r10
	pxor	xmm0, xmm0
	lea	rax, [r10+480]
.L15:
	paddd	xmm0, XMMWORD PTR [rdx]
	add	rdx, 16
	cmp	rdx, rax
	jne	.L15
	movdqa	xmm1, xmm0
	psrldq	xmm1, 8
	paddd	xmm0, xmm1
	movdqa	xmm1, xmm0
	psrldq	xmm1, 4
	paddd	xmm0, xmm1
	movd	eax, xmm0
	add	ebx, eax
	cmp	rcx, rdx
	je	.L16
	mov	r10, rdx
	jmp	.L13
.L2:
	mov	DWORD PTR d[rsi+rax*4], 0
	add	rax, 1
	cmp	rax, 120
	jne	.L5
	add	ecx, 1
	add	rsi, 480
	cmp	ecx, 120
	jne	.L6
	jmp	.L26
.L16:
	mov	eax, ebx
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, ebx
	pop	rbx
	pop	rbp
	sub	eax, edx
	ret
	.size	main, .-main
	.local	d
	.comm	d,57600,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
