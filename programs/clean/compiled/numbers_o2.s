	.file	"numbers.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	mov	esi, DWORD PTR ten[rip]
	mov	eax, DWORD PTR ten[rip]
	pxor	xmm1, xmm1
	movsd	xmm0, QWORD PTR .LC1[rip]
	cvtsi2sd	xmm1, eax
	divsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .LC2[rip]
	comisd	xmm0, xmm1
	jnb	.L2
	cvttsd2si	rdx, xmm0
.L3:
	movsd	xmm2, QWORD PTR .LC0[rip]
	movsd	xmm3, QWORD PTR .LC3[rip]
	mov	eax, 30
	movapd	xmm1, xmm2
	.p2align 4,,10
	.p2align 3
.L4:
	movapd	xmm0, xmm2
	divsd	xmm0, xmm1
	addsd	xmm1, xmm0
	mulsd	xmm1, xmm3
	sub	eax, 1
	jne	.L4
	movabs	rcx, 1000000000000000000
	mov	eax, 1
	cmp	rdx, rcx
	jne	.L1
	mov	eax, DWORD PTR ten[rip]
	pxor	xmm4, xmm4
	pxor	xmm2, xmm2
	cvtsi2sd	xmm4, eax
	mulsd	xmm2, xmm4
	addsd	xmm2, xmm3
	movapd	xmm0, xmm2
	mulsd	xmm0, xmm4
	subsd	xmm0, QWORD PTR .LC5[rip]
	mulsd	xmm0, xmm4
	addsd	xmm0, QWORD PTR .LC6[rip]
	ucomisd	xmm0, QWORD PTR .LC7[rip]
	jp	.L8
	jne	.L8
	pxor	xmm0, xmm0
	cvttsd2si	eax, xmm1
	pxor	xmm2, xmm2
	cvtsi2ss	xmm0, esi
	mulss	xmm0, DWORD PTR .LC8[rip]
	cvtsi2sd	xmm2, esi
	subss	xmm0, DWORD PTR .LC9[rip]
	mulss	xmm0, DWORD PTR .LC10[rip]
	mulsd	xmm2, xmm2
	cvttss2si	edx, xmm0
	lea	edx, -13[rdx+rax]
	cvttsd2si	eax, xmm2
	lea	eax, 1[rdx+rax]
	ret
.L8:
	mov	eax, 1
.L1:
	ret
.L2:
	subsd	xmm0, xmm1
	cvttsd2si	rdx, xmm0
	btc	rdx, 63
	jmp	.L3
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.globl	ten
	.data
	.align 4
	.type	ten, @object
	.size	ten, 4
ten:
	.long	10
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1083179008
	.align 8
.LC1:
	.long	1620131072
	.long	1138841828
	.align 8
.LC2:
	.long	0
	.long	1138753536
	.align 8
.LC3:
	.long	0
	.long	1071644672
	.align 8
.LC5:
	.long	0
	.long	1073741824
	.align 8
.LC6:
	.long	0
	.long	1072693248
	.align 8
.LC7:
	.long	0
	.long	1077870592
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC8:
	.long	1048576000
	.align 4
.LC9:
	.long	1074790400
	.align 4
.LC10:
	.long	1090519040
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
