	.file	"matmul.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	mov	ecx, 0
.L2:
	mov	rdx, rcx
	sal	rdx, 10
	mov	eax, ecx
	lea	r8d, [rcx+1+rcx]
	lea	edi, [rcx+128]
.L3:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	movsd	QWORD PTR a[rdx], xmm0
	mov	esi, r8d
	sub	esi, eax
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, esi
	movsd	QWORD PTR b[rdx], xmm0
	add	eax, 1
	add	rdx, 8
	cmp	eax, edi
	jne	.L3
	add	rcx, 1
	cmp	rcx, 128
	jne	.L2
	mov	r10d, 5
	mov	r8d, OFFSET FLAT:b+132096
.L4:
	mov	edi, 0
.L10:
	mov	r9d, OFFSET FLAT:c
	lea	rsi, [rdi+r9]
	mov	ecx, OFFSET FLAT:b+131072
.L8:
	lea	rdx, a[rdi]
	lea	rax, [rcx-131072]
	pxor	xmm1, xmm1
.L5:
	movsd	xmm0, QWORD PTR [rdx]
	mulsd	xmm0, QWORD PTR [rax]
	addsd	xmm1, xmm0
	add	rdx, 8
	add	rax, 1024
	cmp	rax, rcx
	jne	.L5
	addsd	xmm1, QWORD PTR [rsi]
	movsd	QWORD PTR [rsi], xmm1
	add	rsi, 8
	add	rcx, 8
	cmp	rcx, r8
	jne	.L8
	add	rdi, 1024
	cmp	rdi, 131072
	jne	.L10
	sub	r10d, 1
	jne	.L4
	mov	eax, OFFSET FLAT:c+132096
	pxor	xmm0, xmm0
.L11:
	addsd	xmm0, QWORD PTR [r9]
	add	r9, 1032
	cmp	rax, r9
	jne	.L11
	cvttsd2si	rax, xmm0
	and	eax, 127
	ret
	.size	main, .-main
	.local	c
	.comm	c,131072,32
	.local	b
	.comm	b,131072,32
	.local	a
	.comm	a,131072,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
