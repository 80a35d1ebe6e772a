	.file	"spectral.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	movsd	xmm0, QWORD PTR .LC2[rip]
	mov	eax, OFFSET FLAT:u
	mov	edx, OFFSET FLAT:u+1600
	unpcklpd	xmm0, xmm0
.L2:
	movaps	XMMWORD PTR [rax], xmm0
	add	rax, 16
	cmp	rdx, rax
	jne	.L2
	movsd	xmm3, QWORD PTR .LC2[rip]
	mov	r10d, 30
.L3:
	xor	r9d, r9d
	.p2align 4,,10
	.p2align 3
.L8:
	mov	esi, r9d
	mov	r8d, r9d
	pxor	xmm1, xmm1
	xor	eax, eax
	lea	edi, [r9+1]
	.p2align 4,,10
	.p2align 3
.L4:
	lea	edx, [rdi+rax]
	lea	ecx, [rsi+rax]
	pxor	xmm2, xmm2
	imul	edx, ecx
	movapd	xmm0, xmm3
	sar	edx
	lea	edx, [r8+1+rdx]
	cvtsi2sd	xmm2, edx
	divsd	xmm0, xmm2
	mulsd	xmm0, QWORD PTR u[0+rax*8]
	add	rax, 1
	addsd	xmm1, xmm0
	cmp	rax, 200
	jne	.L4
	movsd	QWORD PTR v[0+r9*8], xmm1
	add	r9, 1
	cmp	r9, 200
	jne	.L8
	movsd	xmm1, QWORD PTR v[rip]
	xor	eax, eax
	unpcklpd	xmm1, xmm1
.L6:
	movapd	xmm0, XMMWORD PTR v[rax]
	add	rax, 16
	divpd	xmm0, xmm1
	movaps	XMMWORD PTR u[rax-16], xmm0
	cmp	rax, 1600
	jne	.L6
	sub	r10d, 1
	jne	.L3
	movsd	xmm0, QWORD PTR .LC3[rip]
	mulsd	xmm0, QWORD PTR u[rip+56]
	cvttsd2si	eax, xmm0
	and	eax, 127
	ret
	.size	main, .-main
	.local	v
	.comm	v,1600,32
	.local	u
	.comm	u,1600,32
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	1072693248
	.align 8
.LC3:
	.long	0
	.long	1083129856
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
