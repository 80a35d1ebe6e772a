	.file	"variadic.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	sum, @function
sum:
.LFB0:
	.cfi_startproc
	lea	rax, 8[rsp]
	mov	QWORD PTR -40[rsp], rsi
	mov	QWORD PTR -64[rsp], rax
	lea	rax, -48[rsp]
	mov	QWORD PTR -56[rsp], rax
	lea	eax, -1[rdi]
	mov	QWORD PTR -32[rsp], rdx
	mov	QWORD PTR -24[rsp], rcx
	mov	QWORD PTR -16[rsp], r8
	mov	QWORD PTR -8[rsp], r9
	mov	DWORD PTR -72[rsp], 8
	test	edi, edi
	je	.L6
	mov	r8, QWORD PTR -56[rsp]
	mov	ecx, 8
	lea	rdi, 8[rsp]
	xor	esi, esi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L9:
	mov	edx, ecx
	add	ecx, 8
	add	rdx, r8
	add	esi, DWORD PTR [rdx]
	sub	eax, 1
	jb	.L1
.L5:
	cmp	ecx, 47
	jbe	.L9
	mov	rdx, rdi
	add	rdi, 8
	add	esi, DWORD PTR [rdx]
	sub	eax, 1
	jnb	.L5
.L1:
	mov	eax, esi
	ret
.L6:
	xor	esi, esi
	jmp	.L1
	.cfi_endproc
.LFE0:
	.size	sum, .-sum
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"idldidddddddd"
	.text
	.p2align 4
	.type	mean.constprop.0, @function
mean.constprop.0:
.LFB4:
	.cfi_startproc
	sub	rsp, 112
	.cfi_def_cfa_offset 120
	mov	QWORD PTR -64[rsp], rsi
	mov	QWORD PTR -56[rsp], rdx
	mov	QWORD PTR -48[rsp], rcx
	mov	QWORD PTR -40[rsp], r8
	mov	QWORD PTR -32[rsp], r9
	test	al, al
	je	.L32
	movaps	XMMWORD PTR -24[rsp], xmm0
	movaps	XMMWORD PTR -8[rsp], xmm1
	movaps	XMMWORD PTR 8[rsp], xmm2
	movaps	XMMWORD PTR 24[rsp], xmm3
	movaps	XMMWORD PTR 40[rsp], xmm4
	movaps	XMMWORD PTR 56[rsp], xmm5
	movaps	XMMWORD PTR 72[rsp], xmm6
	movaps	XMMWORD PTR 88[rsp], xmm7
.L32:
	lea	rax, 120[rsp]
	lea	rsi, -72[rsp]
	pxor	xmm1, xmm1
	mov	DWORD PTR -120[rsp], 8
	mov	QWORD PTR -112[rsp], rax
	lea	rdx, .LC0[rip]
	mov	eax, 105
	mov	DWORD PTR -116[rsp], 48
	movdqu	xmm3, XMMWORD PTR -120[rsp]
	mov	QWORD PTR -104[rsp], rsi
	mov	QWORD PTR -80[rsp], rsi
	movups	XMMWORD PTR -96[rsp], xmm3
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L12:
	mov	ecx, DWORD PTR -120[rsp]
	cmp	al, 108
	je	.L36
	cmp	ecx, 47
	ja	.L19
	mov	eax, ecx
	add	ecx, 8
	mov	DWORD PTR -120[rsp], ecx
	add	rax, rsi
.L20:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [rax]
.L15:
	movzx	eax, BYTE PTR 1[rdx]
	add	rdx, 1
	addsd	xmm1, xmm0
	test	al, al
	je	.L37
.L21:
	cmp	al, 100
	jne	.L12
	mov	eax, DWORD PTR -116[rsp]
	cmp	eax, 175
	ja	.L13
	mov	ecx, eax
	add	eax, 16
	mov	DWORD PTR -116[rsp], eax
	add	rcx, rsi
.L14:
	movsd	xmm0, QWORD PTR [rcx]
	movzx	eax, BYTE PTR 1[rdx]
	add	rdx, 1
	addsd	xmm1, xmm0
	test	al, al
	jne	.L21
.L37:
	mov	rsi, QWORD PTR -80[rsp]
	lea	rdx, .LC0[rip]
	pxor	xmm0, xmm0
	mov	eax, 105
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L22:
	mov	ecx, DWORD PTR -96[rsp]
	cmp	al, 108
	je	.L38
	cmp	ecx, 47
	ja	.L29
	mov	eax, ecx
	add	ecx, 8
	mov	DWORD PTR -96[rsp], ecx
	add	rax, rsi
.L30:
	pxor	xmm2, xmm2
	cvtsi2sd	xmm2, DWORD PTR [rax]
.L25:
	movzx	eax, BYTE PTR 1[rdx]
	add	rdx, 1
	addsd	xmm0, xmm2
	test	al, al
	je	.L39
.L31:
	cmp	al, 100
	jne	.L22
	mov	eax, DWORD PTR -92[rsp]
	cmp	eax, 175
	ja	.L23
	mov	ecx, eax
	add	eax, 16
	mov	DWORD PTR -92[rsp], eax
	add	rcx, rsi
.L24:
	movsd	xmm2, QWORD PTR [rcx]
	movzx	eax, BYTE PTR 1[rdx]
	add	rdx, 1
	addsd	xmm0, xmm2
	test	al, al
	jne	.L31
.L39:
	addsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .LC2[rip]
	divsd	xmm0, QWORD PTR .LC3[rip]
	add	rsp, 112
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	.cfi_restore_state
	cmp	ecx, 47
	ja	.L17
	mov	eax, ecx
	add	ecx, 8
	mov	DWORD PTR -120[rsp], ecx
	add	rax, rsi
.L18:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, QWORD PTR [rax]
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L19:
	mov	rax, QWORD PTR -112[rsp]
	lea	rcx, 8[rax]
	mov	QWORD PTR -112[rsp], rcx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L13:
	mov	rcx, QWORD PTR -112[rsp]
	lea	rax, 8[rcx]
	mov	QWORD PTR -112[rsp], rax
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L38:
	cmp	ecx, 47
	ja	.L27
	mov	eax, ecx
	add	ecx, 8
	mov	DWORD PTR -96[rsp], ecx
	add	rax, rsi
.L28:
	pxor	xmm2, xmm2
	cvtsi2sd	xmm2, QWORD PTR [rax]
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L29:
	mov	rax, QWORD PTR -88[rsp]
	lea	rcx, 8[rax]
	mov	QWORD PTR -88[rsp], rcx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L23:
	mov	rcx, QWORD PTR -88[rsp]
	lea	rax, 8[rcx]
	mov	QWORD PTR -88[rsp], rax
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L27:
	mov	rax, QWORD PTR -88[rsp]
	lea	rcx, 8[rax]
	mov	QWORD PTR -88[rsp], rcx
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L17:
	mov	rax, QWORD PTR -112[rsp]
	lea	rcx, 8[rax]
	mov	QWORD PTR -112[rsp], rcx
	jmp	.L18
	.cfi_endproc
.LFE4:
	.size	mean.constprop.0, .-mean.constprop.0
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	mov	ecx, 3
	mov	edx, 2
	xor	eax, eax
	mov	esi, 1
	mov	edi, 3
	mov	r9d, 1
	call	sum
	push	1
	.cfi_def_cfa_offset 24
	mov	ecx, 1
	mov	edx, 1
	push	1
	.cfi_def_cfa_offset 32
	mov	esi, 1
	mov	r10d, eax
	mov	r8d, 1
	push	1
	.cfi_def_cfa_offset 40
	mov	edi, 9
	xor	eax, eax
	push	1
	.cfi_def_cfa_offset 48
	call	sum
	add	rsp, 32
	.cfi_def_cfa_offset 16
	xor	edi, edi
	add	r10d, eax
	xor	eax, eax
	call	sum
	sub	rsp, 8
	.cfi_def_cfa_offset 24
	movsd	xmm8, QWORD PTR .LC12[rip]
	movsd	xmm7, QWORD PTR .LC4[rip]
	add	r10d, eax
	movsd	xmm6, QWORD PTR .LC5[rip]
	movabs	rax, 4619567317775286272
	movsd	xmm5, QWORD PTR .LC6[rip]
	movsd	QWORD PTR [rsp], xmm8
	movsd	xmm4, QWORD PTR .LC7[rip]
	movsd	xmm3, QWORD PTR .LC8[rip]
	mov	ecx, 6
	push	rax
	.cfi_def_cfa_offset 32
	movsd	xmm2, QWORD PTR .LC9[rip]
	mov	eax, 8
	mov	edx, 40
	movsd	xmm1, QWORD PTR .LC10[rip]
	movsd	xmm0, QWORD PTR .LC11[rip]
	mov	esi, 1
	lea	rdi, .LC0[rip]
	call	mean.constprop.0
	add	rsp, 24
	.cfi_def_cfa_offset 8
	mulsd	xmm0, xmm8
	cvttsd2si	eax, xmm0
	add	eax, r10d
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	1071644672
	.align 8
.LC3:
	.long	0
	.long	1076494336
	.align 8
.LC4:
	.long	0
	.long	1075314688
	.align 8
.LC5:
	.long	0
	.long	1075052544
	.align 8
.LC6:
	.long	0
	.long	1074790400
	.align 8
.LC7:
	.long	0
	.long	1074266112
	.align 8
.LC8:
	.long	0
	.long	1073741824
	.align 8
.LC9:
	.long	0
	.long	1072693248
	.align 8
.LC10:
	.long	0
	.long	1074528256
	.align 8
.LC11:
	.long	0
	.long	1074003968
	.align 8
.LC12:
	.long	0
	.long	1076101120
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
