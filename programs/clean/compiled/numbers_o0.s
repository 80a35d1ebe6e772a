	.file	"numbers.c"
	.intel_syntax noprefix
	.text
	.type	multiply, @function
multiply:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	.cfi_offset 3, -24
	movq	rcx, xmm0
	movapd	xmm0, xmm1
	mov	eax, 0
	mov	edx, 0
	mov	rax, rcx
	movq	rdx, xmm0
	mov	QWORD PTR -48[rbp], rax
	mov	QWORD PTR -40[rbp], rdx
	movapd	xmm1, xmm2
	movapd	xmm0, xmm3
	mov	eax, 0
	mov	edx, 0
	movq	rax, xmm1
	movq	rdx, xmm0
	mov	QWORD PTR -64[rbp], rax
	mov	QWORD PTR -56[rbp], rdx
	movsd	xmm1, QWORD PTR -48[rbp]
	movsd	xmm0, QWORD PTR -64[rbp]
	mulsd	xmm0, xmm1
	movsd	xmm2, QWORD PTR -40[rbp]
	movsd	xmm1, QWORD PTR -56[rbp]
	mulsd	xmm1, xmm2
	subsd	xmm0, xmm1
	movsd	QWORD PTR -32[rbp], xmm0
	movsd	xmm1, QWORD PTR -48[rbp]
	movsd	xmm0, QWORD PTR -56[rbp]
	mulsd	xmm1, xmm0
	movsd	xmm2, QWORD PTR -40[rbp]
	movsd	xmm0, QWORD PTR -64[rbp]
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm1
	movsd	QWORD PTR -24[rbp], xmm0
	mov	rax, QWORD PTR -32[rbp]
	mov	rdx, QWORD PTR -24[rbp]
	mov	rsi, rax
	mov	rdi, rdx
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rsi
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	multiply, .-multiply
	.type	root, @function
root:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	movsd	QWORD PTR -24[rbp], xmm0
	movsd	xmm0, QWORD PTR -24[rbp]
	movsd	xmm1, QWORD PTR .LC0[rip]
	comisd	xmm0, xmm1
	jbe	.L11
	movsd	xmm0, QWORD PTR -24[rbp]
	jmp	.L6
.L11:
	movsd	xmm0, QWORD PTR .LC0[rip]
.L6:
	movsd	QWORD PTR -8[rbp], xmm0
	mov	DWORD PTR -12[rbp], 0
	jmp	.L7
.L8:
	movsd	xmm0, QWORD PTR -24[rbp]
	divsd	xmm0, QWORD PTR -8[rbp]
	movapd	xmm1, xmm0
	addsd	xmm1, QWORD PTR -8[rbp]
	movsd	xmm0, QWORD PTR .LC1[rip]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
	add	DWORD PTR -12[rbp], 1
.L7:
	cmp	DWORD PTR -12[rbp], 29
	jle	.L8
	movsd	xmm0, QWORD PTR -8[rbp]
	movq	rax, xmm0
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	root, .-root
	.type	mix, @function
mix:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	.cfi_offset 3, -24
	mov	DWORD PTR -36[rbp], edi
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, DWORD PTR -36[rbp]
	movss	xmm1, DWORD PTR .LC2[rip]
	divss	xmm0, xmm1
	movss	DWORD PTR -32[rbp], xmm0
	mov	eax, DWORD PTR -36[rbp]
	mov	DWORD PTR -28[rbp], eax
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, DWORD PTR -36[rbp]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR -36[rbp]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR -24[rbp], xmm0
	mov	rax, QWORD PTR -32[rbp]
	mov	rdx, QWORD PTR -24[rbp]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rsi, rax
	mov	rdi, rdx
	mov	rax, rcx
	mov	rdx, rdi
	movq	xmm0, rdx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	mix, .-mix
	.type	polynomial, @function
polynomial:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	DWORD PTR -28[rbp], esi
	movsd	QWORD PTR -40[rbp], xmm0
	pxor	xmm0, xmm0
	movsd	QWORD PTR -8[rbp], xmm0
	jmp	.L15
.L16:
	movsd	xmm0, QWORD PTR -8[rbp]
	movapd	xmm1, xmm0
	mulsd	xmm1, QWORD PTR -40[rbp]
	mov	eax, DWORD PTR -28[rbp]
	cdqe
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	movsd	xmm0, QWORD PTR [rax]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
.L15:
	mov	eax, DWORD PTR -28[rbp]
	lea	edx, -1[rax]
	mov	DWORD PTR -28[rbp], edx
	test	eax, eax
	jg	.L16
	movsd	xmm0, QWORD PTR -8[rbp]
	movq	rax, xmm0
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	polynomial, .-polynomial
	.globl	ten
	.data
	.align 4
	.type	ten, @object
	.size	ten, 4
ten:
	.long	10
	.text
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 72
	.cfi_offset 3, -24
	movsd	xmm0, QWORD PTR .LC0[rip]
	movsd	QWORD PTR -64[rbp], xmm0
	movsd	xmm0, QWORD PTR .LC4[rip]
	movsd	QWORD PTR -56[rbp], xmm0
	movsd	xmm2, QWORD PTR -64[rbp]
	movsd	xmm0, QWORD PTR -56[rbp]
	mov	rax, QWORD PTR -64[rbp]
	movsd	xmm1, QWORD PTR -56[rbp]
	movapd	xmm3, xmm0
	movq	xmm0, rax
	call	multiply
	movq	rcx, xmm0
	movapd	xmm0, xmm1
	mov	eax, 0
	mov	edx, 0
	mov	rax, rcx
	movq	rdx, xmm0
	mov	rcx, rax
	mov	rbx, rdx
	movq	xmm2, rcx
	movq	xmm0, rdx
	mov	rax, QWORD PTR -64[rbp]
	movsd	xmm1, QWORD PTR -56[rbp]
	movapd	xmm3, xmm0
	movq	xmm0, rax
	call	multiply
	movq	rax, xmm0
	movapd	xmm0, xmm1
	mov	QWORD PTR -64[rbp], rax
	movsd	QWORD PTR -56[rbp], xmm0
	mov	eax, DWORD PTR ten[rip]
	mov	edi, eax
	call	mix
	mov	rdx, rax
	movq	rax, xmm0
	mov	QWORD PTR -80[rbp], rdx
	mov	QWORD PTR -72[rbp], rax
	movss	xmm0, DWORD PTR -80[rbp]
	movss	xmm1, DWORD PTR .LC5[rip]
	subss	xmm0, xmm1
	movss	DWORD PTR -20[rbp], xmm0
	mov	eax, DWORD PTR ten[rip]
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, eax
	movsd	xmm0, QWORD PTR .LC6[rip]
	divsd	xmm0, xmm1
	comisd	xmm0, QWORD PTR .LC7[rip]
	jnb	.L19
	cvttsd2si	rax, xmm0
	mov	QWORD PTR -32[rbp], rax
	jmp	.L20
.L19:
	movsd	xmm1, QWORD PTR .LC7[rip]
	subsd	xmm0, xmm1
	cvttsd2si	rax, xmm0
	mov	QWORD PTR -32[rbp], rax
	movabs	rax, -9223372036854775808
	xor	QWORD PTR -32[rbp], rax
.L20:
	mov	rax, QWORD PTR -32[rbp]
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR .LC8[rip]
	movq	xmm0, rax
	call	root
	cvttsd2si	edx, xmm0
	movsd	xmm1, QWORD PTR -64[rbp]
	movsd	xmm0, QWORD PTR -56[rbp]
	addsd	xmm0, xmm1
	cvttsd2si	eax, xmm0
	add	edx, eax
	movss	xmm1, DWORD PTR -20[rbp]
	movss	xmm0, DWORD PTR .LC9[rip]
	mulss	xmm0, xmm1
	cvttss2si	eax, xmm0
	add	edx, eax
	movsd	xmm0, QWORD PTR -72[rbp]
	cvttsd2si	eax, xmm0
	add	eax, edx
	mov	DWORD PTR -36[rbp], eax
	movabs	rax, 1000000000000000000
	cmp	QWORD PTR -32[rbp], rax
	jne	.L21
	mov	eax, DWORD PTR ten[rip]
	pxor	xmm4, xmm4
	cvtsi2sd	xmm4, eax
	movq	rax, xmm4
	movq	xmm0, rax
	mov	esi, 3
	lea	rax, coefficients.0[rip]
	mov	rdi, rax
	call	polynomial
	movq	rax, xmm0
	movq	xmm5, rax
	ucomisd	xmm5, QWORD PTR .LC10[rip]
	jp	.L21
	movq	xmm6, rax
	ucomisd	xmm6, QWORD PTR .LC10[rip]
	je	.L22
.L21:
	mov	eax, 1
	jmp	.L25
.L22:
	movsd	xmm1, QWORD PTR -64[rbp]
	movsd	xmm0, QWORD PTR -56[rbp]
	comisd	xmm0, xmm1
	seta	al
	movzx	edx, al
	mov	eax, DWORD PTR -36[rbp]
	add	eax, edx
.L25:
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata
	.align 16
	.type	coefficients.0, @object
	.size	coefficients.0, 24
coefficients.0:
	.long	0
	.long	1072693248
	.long	0
	.long	-1073741824
	.long	0
	.long	1071644672
	.align 8
.LC0:
	.long	0
	.long	1072693248
	.align 8
.LC1:
	.long	0
	.long	1071644672
	.align 4
.LC2:
	.long	1082130432
	.align 8
.LC4:
	.long	0
	.long	1073741824
	.align 4
.LC5:
	.long	1074790400
	.align 8
.LC6:
	.long	1620131072
	.long	1138841828
	.align 8
.LC7:
	.long	0
	.long	1138753536
	.align 8
.LC8:
	.long	0
	.long	1083179008
	.align 4
.LC9:
	.long	1090519040
	.align 8
.LC10:
	.long	0
	.long	1077870592
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
