	.file	"variadic.c"
	.intel_syntax noprefix
	.text
	.type	sum, @function
sum:
.LFB0:
	.cfi_startproc
	mov	QWORD PTR -16[rsp], r8
	lea	r8, -48[rsp]
	lea	rax, 8[rsp]
	mov	QWORD PTR -40[rsp], rsi
	mov	QWORD PTR -8[rsp], r9
	mov	DWORD PTR -72[rsp], 8
	mov	QWORD PTR -56[rsp], r8
	mov	QWORD PTR -32[rsp], rdx
	mov	edx, 8
	mov	QWORD PTR -24[rsp], rcx
	xor	ecx, ecx
	mov	QWORD PTR -64[rsp], rax
	lea	rax, 8[rsp]
.L2:
	sub	edi, 1
	jb	.L7
	lea	rsi, 8[rax]
	cmp	edx, 47
	ja	.L4
	mov	r9d, edx
	mov	rsi, rax
	add	edx, 8
	lea	rax, [r8+r9]
.L4:
	add	ecx, DWORD PTR [rax]
	mov	rax, rsi
	jmp	.L2
.L7:
	mov	eax, ecx
	ret
	.cfi_endproc
.LFE0:
	.size	sum, .-sum
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"idldidddddddd"
	.text
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
	lea	rcx, -72[rsp]
	lea	rax, 120[rsp]
	xorps	xmm1, xmm1
	mov	DWORD PTR -120[rsp], 8
	mov	DWORD PTR -116[rsp], 48
	lea	rsi, .LC1[rip]
	mov	QWORD PTR -112[rsp], rax
	movups	xmm3, XMMWORD PTR -120[rsp]
	mov	QWORD PTR -104[rsp], rcx
	mov	QWORD PTR -80[rsp], rcx
	movups	XMMWORD PTR -96[rsp], xmm3
.L10:
	mov	dl, BYTE PTR [rsi]
	test	dl, dl
	je	.L34
	cmp	dl, 100
	jne	.L11
	mov	edx, DWORD PTR -116[rsp]
	cmp	edx, 175
	ja	.L12
	mov	eax, edx
	add	edx, 16
	mov	DWORD PTR -116[rsp], edx
	add	rax, rcx
	jmp	.L13
.L12:
	mov	rax, QWORD PTR -112[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR -112[rsp], rdx
.L13:
	movsd	xmm0, QWORD PTR [rax]
	jmp	.L14
.L11:
	mov	eax, DWORD PTR -120[rsp]
	cmp	dl, 108
	jne	.L15
	cmp	eax, 47
	ja	.L16
	mov	edx, eax
	add	eax, 8
	mov	DWORD PTR -120[rsp], eax
	add	rdx, rcx
	jmp	.L17
.L16:
	mov	rdx, QWORD PTR -112[rsp]
	lea	rax, 8[rdx]
	mov	QWORD PTR -112[rsp], rax
.L17:
	cvtsi2sd	xmm0, QWORD PTR [rdx]
	jmp	.L14
.L15:
	cmp	eax, 47
	ja	.L18
	mov	edx, eax
	add	eax, 8
	mov	DWORD PTR -120[rsp], eax
	add	rdx, rcx
	jmp	.L19
.L18:
	mov	rdx, QWORD PTR -112[rsp]
	lea	rax, 8[rdx]
	mov	QWORD PTR -112[rsp], rax
.L19:
	cvtsi2sd	xmm0, DWORD PTR [rdx]
.L14:
	addsd	xmm1, xmm0
	inc	rsi
	jmp	.L10
.L34:
	mov	rsi, QWORD PTR -80[rsp]
	xorps	xmm0, xmm0
	lea	rcx, .LC1[rip]
.L21:
	mov	dl, BYTE PTR [rcx]
	test	dl, dl
	je	.L35
	cmp	dl, 100
	jne	.L22
	mov	edx, DWORD PTR -92[rsp]
	cmp	edx, 175
	ja	.L23
	mov	eax, edx
	add	edx, 16
	mov	DWORD PTR -92[rsp], edx
	add	rax, rsi
	jmp	.L24
.L23:
	mov	rax, QWORD PTR -88[rsp]
	lea	rdx, 8[rax]
	mov	QWORD PTR -88[rsp], rdx
.L24:
	movsd	xmm2, QWORD PTR [rax]
	jmp	.L25
.L22:
	mov	eax, DWORD PTR -96[rsp]
	cmp	dl, 108
	jne	.L26
	cmp	eax, 47
	ja	.L27
	mov	edx, eax
	add	eax, 8
	mov	DWORD PTR -96[rsp], eax
	add	rdx, rsi
	jmp	.L28
.L27:
	mov	rdx, QWORD PTR -88[rsp]
	lea	rax, 8[rdx]
	mov	QWORD PTR -88[rsp], rax
.L28:
	cvtsi2sd	xmm2, QWORD PTR [rdx]
	jmp	.L25
.L26:
	cmp	eax, 47
	ja	.L29
	mov	edx, eax
	add	eax, 8
	mov	DWORD PTR -96[rsp], eax
	add	rdx, rsi
	jmp	.L30
.L29:
	mov	rdx, QWORD PTR -88[rsp]
	lea	rax, 8[rdx]
	mov	QWORD PTR -88[rsp], rax
.L30:
	cvtsi2sd	xmm2, DWORD PTR [rdx]
.L25:
	addsd	xmm0, xmm2
	inc	rcx
	jmp	.L21
.L35:
	addsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .LC2[rip]
	divsd	xmm0, QWORD PTR .LC3[rip]
	add	rsp, 112
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	mean.constprop.0, .-mean.constprop.0
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	ecx, 3
	mov	edx, 2
	mov	esi, 1
	mov	edi, 3
	xor	eax, eax
	call	sum
	push	1
	.cfi_def_cfa_offset 24
	mov	edx, 1
	mov	ecx, 1
	push	1
	.cfi_def_cfa_offset 32
	mov	esi, 1
	mov	r10d, eax
	mov	r9d, 1
	push	1
	.cfi_def_cfa_offset 40
	mov	r8d, 1
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
	movsd	xmm7, QWORD PTR .LC4[rip]
	movsd	xmm8, QWORD PTR .LC12[rip]
	movabs	rcx, 4619567317775286272
	push	rdx
	.cfi_def_cfa_offset 24
	movsd	xmm6, QWORD PTR .LC5[rip]
	add	r10d, eax
	mov	edx, 40
	movsd	xmm5, QWORD PTR .LC6[rip]
	movsd	xmm4, QWORD PTR .LC7[rip]
	mov	al, 8
	mov	esi, 1
	movsd	xmm3, QWORD PTR .LC8[rip]
	movsd	xmm2, QWORD PTR .LC9[rip]
	lea	rdi, .LC1[rip]
	movsd	QWORD PTR [rsp], xmm8
	movsd	xmm1, QWORD PTR .LC10[rip]
	movsd	xmm0, QWORD PTR .LC11[rip]
	push	rcx
	.cfi_def_cfa_offset 32
	mov	ecx, 6
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
