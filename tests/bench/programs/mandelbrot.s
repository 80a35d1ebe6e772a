	.file	"mandelbrot.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	movsd	xmm8, QWORD PTR .LC1[rip]
	movsd	xmm6, QWORD PTR .LC3[rip]
	xor	esi, esi
	xor	ecx, ecx
	movsd	xmm9, QWORD PTR .LC2[rip]
.L2:
	pxor	xmm7, xmm7
	xor	edx, edx
	cvtsi2sd	xmm7, esi
	divsd	xmm7, xmm8
	subsd	xmm7, QWORD PTR .LC4[rip]
	.p2align 4,,10
	.p2align 3
.L6:
	pxor	xmm5, xmm5
	pxor	xmm2, xmm2
	xor	eax, eax
	cvtsi2sd	xmm5, edx
	movapd	xmm0, xmm2
	divsd	xmm5, xmm8
	subsd	xmm5, xmm9
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	addsd	xmm0, xmm0
	subsd	xmm1, xmm3
	add	eax, 1
	mulsd	xmm2, xmm0
	addsd	xmm1, xmm5
	addsd	xmm2, xmm7
	cmp	eax, 200
	je	.L8
	movapd	xmm0, xmm1
.L3:
	movapd	xmm1, xmm0
	movapd	xmm3, xmm2
	mulsd	xmm1, xmm0
	mulsd	xmm3, xmm2
	movapd	xmm4, xmm1
	addsd	xmm4, xmm3
	comisd	xmm6, xmm4
	ja	.L5
	xor	eax, eax
.L4:
	add	edx, 1
	add	ecx, eax
	cmp	edx, 160
	jne	.L6
	add	esi, 1
	cmp	esi, 160
	jne	.L2
	mov	eax, ecx
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, ecx
	sub	eax, edx
	ret
.L8:
	mov	eax, 1
	jmp	.L4
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC1:
	.long	0
	.long	1079246848
	.align 8
.LC2:
	.long	0
	.long	1073217536
	.align 8
.LC3:
	.long	0
	.long	1074790400
	.align 8
.LC4:
	.long	0
	.long	1072693248
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
