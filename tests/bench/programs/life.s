	.file	"life.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	mov	edx, OFFSET FLAT:grid
	mov	esi, OFFSET FLAT:grid+4096
	mov	ecx, 21
	push	r14
	mov	rax, rdx
	push	r13
	push	r12
	push	rbp
	push	rbx
.L2:
	lea	rdi, [rax+64]
.L3:
	imul	ecx, ecx, 1664525
	add	ecx, 1013904223
	mov	ebx, ecx
	shr	ebx, 30
	sete	BYTE PTR [rax]
	add	rax, 1
	cmp	rax, rdi
	jne	.L3
	cmp	rsi, rax
	jne	.L2
	xor	ecx, ecx
.L4:
	mov	r12d, ecx
	mov	r10d, ecx
	mov	r11d, 2
	mov	r13d, -1
	and	r12d, 1
	and	r10d, 1
	xor	r12d, 1
	sal	r10, 12
	movsx	r12, r12d
	add	r10, OFFSET FLAT:grid
	sal	r12, 12
	mov	r14, r10
	add	r12, OFFSET FLAT:grid
.L5:
	mov	QWORD PTR [rsp-16], rdx
	mov	ebp, -1
	xor	ebx, ebx
	mov	r15d, ecx
	mov	esi, 1
	.p2align 4,,10
	.p2align 3
.L10:
	mov	QWORD PTR [rsp-24], rsi
	mov	r8d, ebp
	mov	rdi, rsi
	mov	ecx, r13d
	xor	eax, eax
	movsx	r9, ebx
	and	r8d, 63
	and	edi, 63
.L6:
	mov	edx, ecx
	add	ecx, 1
	and	edx, 63
	sal	rdx, 6
	add	rdx, r10
	movzx	esi, BYTE PTR [rdx+r8]
	add	eax, esi
	movzx	esi, BYTE PTR [rdx+r9]
	add	esi, eax
	movzx	eax, BYTE PTR [rdx+rdi]
	add	eax, esi
	cmp	ecx, r11d
	jne	.L6
	mov	rsi, QWORD PTR [rsp-24]
	movzx	ecx, BYTE PTR [r14-1+rsi]
	sub	eax, ecx
	mov	edi, ecx
	mov	ecx, 1
	cmp	eax, 3
	je	.L7
	test	dil, dil
	setne	cl
	cmp	eax, 2
	sete	al
	and	ecx, eax
.L7:
	mov	BYTE PTR [r12-1+rsi], cl
	add	rsi, 1
	add	ebx, 1
	add	ebp, 1
	cmp	rsi, 65
	jne	.L10
	add	r13d, 1
	mov	rdx, QWORD PTR [rsp-16]
	mov	ecx, r15d
	add	r12, 64
	add	r14, 64
	add	r11d, 1
	cmp	r13d, 63
	jne	.L5
	add	ecx, 1
	cmp	ecx, 160
	jne	.L4
	xor	ecx, ecx
	pxor	xmm4, xmm4
	pxor	xmm3, xmm3
	mov	rax, rdx
.L11:
	pxor	xmm0, xmm0
	lea	rdx, [rax+64]
.L12:
	movdqa	xmm1, XMMWORD PTR [rax]
	add	rax, 16
	movdqa	xmm2, xmm1
	punpckhbw	xmm1, xmm4
	punpcklbw	xmm2, xmm4
	movdqa	xmm5, xmm2
	punpcklwd	xmm2, xmm3
	punpckhwd	xmm5, xmm3
	paddd	xmm2, xmm5
	movdqa	xmm5, xmm1
	punpcklwd	xmm1, xmm3
	punpckhwd	xmm5, xmm3
	paddd	xmm1, xmm5
	paddd	xmm1, xmm2
	paddd	xmm0, xmm1
	cmp	rax, rdx
	jne	.L12
	movdqa	xmm1, xmm0
	psrldq	xmm1, 8
	paddd	xmm0, xmm1
	movdqa	xmm1, xmm0
	psrldq	xmm1, 4
	paddd	xmm0, xmm1
	movd	edx, xmm0
	add	ecx, edx
	cmp	rax, OFFSET FLAT:grid+4096
	jne	.L11
	mov	edx, 2190262207
	mov	eax, ecx
	pop	rbx
	pop	rbp
	imul	rax, rdx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, ecx
	sub	eax, edx
	ret
	.size	main, .-main
	.local	grid
	.comm	grid,8192,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
