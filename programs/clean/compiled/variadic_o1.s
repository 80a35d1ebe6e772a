	.file	"variadic.c"
	.intel_syntax noprefix
	.text
	.type	sum, @function
sum:
.LFB0:
	.cfi_startproc
	mov	QWORD PTR -40[rsp], rsi
	mov	QWORD PTR -32[rsp], rdx
	mov	QWORD PTR -24[rsp], rcx
	mov	QWORD PTR -16[rsp], r8
	mov	QWORD PTR -8[rsp], r9
	mov	DWORD PTR -72[rsp], 8
	lea	rax, 8[rsp]
	mov	QWORD PTR -64[rsp], rax
	lea	rax, -48[rsp]
	mov	QWORD PTR -56[rsp], rax
	lea	ecx, -1[rdi]
	test	edi, edi
	jle	.L6
	mov	rdi, rax
	mov	esi, 0
	jmp	.L5
.L3:
	mov	rdx, QWORD PTR -64[rsp]
	lea	rax, 8[rdx]
	mov	QWORD PTR -64[rsp], rax
.L4:
	add	esi, DWORD PTR [rdx]
	sub	ecx, 1
	cmp	ecx, -1
	je	.L1
.L5:
	mov	eax, DWORD PTR -72[rsp]
	cmp	eax, 47
	ja	.L3
	mov	edx, eax
	add	rdx, rdi
	add	eax, 8
	mov	DWORD PTR -72[rsp], eax
	jmp	.L4
.L6:
	mov	esi, 0
.L1:
	mov	eax, esi
	ret
	.cfi_endproc
.LFE0:
	.size	sum, .-sum
	.type	mean, @function
mean:
.LFB2:
	.cfi_startproc
	sub	rsp, 112
	.cfi_def_cfa_offset 120
	mov	QWORD PTR -64[rsp], rsi
	mov	QWORD PTR -56[rsp], rdx
	mov	QWORD PTR -48[rsp], rcx
	mov	QWORD PTR -40[rsp], r8
	mov	QWORD PTR -32[rsp], r9
	test	al, al
	je	.L33
	movaps	XMMWORD PTR -24[rsp], xmm0
	movaps	XMMWORD PTR -8[rsp], xmm1
	movaps	XMMWORD PTR 8[rsp], xmm2
	movaps	XMMWORD PTR 24[rsp], xmm3
	movaps	XMMWORD PTR 40[rsp], xmm4
	movaps	XMMWORD PTR 56[rsp], xmm5
	movaps	XMMWORD PTR 72[rsp], xmm6
	movaps	XMMWORD PTR 88[rsp], xmm7
.L33:
	mov	DWORD PTR -96[rsp], 8
	mov	DWORD PTR -92[rsp], 48
	lea	rax, 120[rsp]
	mov	QWORD PTR -88[rsp], rax
	lea	rax, -72[rsp]
	mov	QWORD PTR -80[rsp], rax
	movdqu	xmm3, XMMWORD PTR -96[rsp]
	movups	XMMWORD PTR -120[rsp], xmm3
	mov	QWORD PTR -104[rsp], rax
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.L32
	mov	r8, QWORD PTR -80[rsp]
	mov	rcx, rdi
	mov	edx, eax
	pxor	xmm1, xmm1
	jmp	.L20
.L39:
	mov	edx, DWORD PTR -92[rsp]
	cmp	edx, 175
	ja	.L12
	mov	esi, edx
	add	rsi, r8
	add	edx, 16
	mov	DWORD PTR -92[rsp], edx
.L13:
	movsd	xmm0, QWORD PTR [rsi]
	jmp	.L14
.L12:
	mov	rsi, QWORD PTR -88[rsp]
	lea	rdx, 8[rsi]
	mov	QWORD PTR -88[rsp], rdx
	jmp	.L13
.L40:
	mov	edx, DWORD PTR -96[rsp]
	cmp	edx, 47
	ja	.L16
	mov	esi, edx
	add	rsi, r8
	add	edx, 8
	mov	DWORD PTR -96[rsp], edx
.L17:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, QWORD PTR [rsi]
	jmp	.L14
.L16:
	mov	rsi, QWORD PTR -88[rsp]
	lea	rdx, 8[rsi]
	mov	QWORD PTR -88[rsp], rdx
	jmp	.L17
.L18:
	mov	rsi, QWORD PTR -88[rsp]
	lea	rdx, 8[rsi]
	mov	QWORD PTR -88[rsp], rdx
.L19:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [rsi]
.L14:
	addsd	xmm1, xmm0
	add	rcx, 1
	movzx	edx, BYTE PTR [rcx]
	test	dl, dl
	je	.L38
.L20:
	cmp	dl, 100
	je	.L39
	cmp	dl, 108
	je	.L40
	mov	edx, DWORD PTR -96[rsp]
	cmp	edx, 47
	ja	.L18
	mov	esi, edx
	add	rsi, r8
	add	edx, 8
	mov	DWORD PTR -96[rsp], edx
	jmp	.L19
.L38:
	mov	rsi, QWORD PTR -104[rsp]
	mov	rdx, rdi
	pxor	xmm0, xmm0
	jmp	.L30
.L42:
	mov	eax, DWORD PTR -116[rsp]
	cmp	eax, 175
	ja	.L22
	mov	ecx, eax
	add	rcx, rsi
	add	eax, 16
	mov	DWORD PTR -116[rsp], eax
.L23:
	movsd	xmm2, QWORD PTR [rcx]
	jmp	.L24
.L22:
	mov	rcx, QWORD PTR -112[rsp]
	lea	rax, 8[rcx]
	mov	QWORD PTR -112[rsp], rax
	jmp	.L23
.L43:
	mov	eax, DWORD PTR -120[rsp]
	cmp	eax, 47
	ja	.L26
	mov	ecx, eax
	add	rcx, rsi
	add	eax, 8
	mov	DWORD PTR -120[rsp], eax
.L27:
	pxor	xmm2, xmm2
	cvtsi2sd	xmm2, QWORD PTR [rcx]
	jmp	.L24
.L26:
	mov	rcx, QWORD PTR -112[rsp]
	lea	rax, 8[rcx]
	mov	QWORD PTR -112[rsp], rax
	jmp	.L27
.L28:
	mov	rcx, QWORD PTR -112[rsp]
	lea	rax, 8[rcx]
	mov	QWORD PTR -112[rsp], rax
.L29:
	pxor	xmm2, xmm2
	cvtsi2sd	xmm2, DWORD PTR [rcx]
.L24:
	addsd	xmm0, xmm2
	add	rdx, 1
	movzx	eax, BYTE PTR [rdx]
	test	al, al
	je	.L41
.L30:
	cmp	al, 100
	je	.L42
	cmp	al, 108
	je	.L43
	mov	eax, DWORD PTR -120[rsp]
	cmp	eax, 47
	ja	.L28
	mov	ecx, eax
	add	rcx, rsi
	add	eax, 8
	mov	DWORD PTR -120[rsp], eax
	jmp	.L29
.L41:
	addsd	xmm0, xmm1
	mov	eax, 1
.L31:
	mov	rdx, rax
	add	rax, 1
	cmp	BYTE PTR -1[rdi+rax], 0
	jne	.L31
.L10:
	mulsd	xmm0, QWORD PTR .LC1[rip]
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, edx
	divsd	xmm0, xmm1
	add	rsp, 112
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L32:
	.cfi_restore_state
	pxor	xmm0, xmm0
	mov	edx, 0
	jmp	.L10
	.cfi_endproc
.LFE2:
	.size	mean, .-mean
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC10:
	.string	"idldidddddddd"
	.text
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ecx, 3
	mov	edx, 2
	mov	esi, 1
	mov	edi, 3
	mov	eax, 0
	call	sum
	mov	ebx, eax
	push	1
	.cfi_def_cfa_offset 24
	push	1
	.cfi_def_cfa_offset 32
	push	1
	.cfi_def_cfa_offset 40
	push	1
	.cfi_def_cfa_offset 48
	mov	r9d, 1
	mov	r8d, 1
	mov	ecx, 1
	mov	edx, 1
	mov	esi, 1
	mov	edi, 9
	mov	eax, 0
	call	sum
	add	ebx, eax
	add	rsp, 32
	.cfi_def_cfa_offset 16
	mov	edi, 0
	mov	eax, 0
	call	sum
	add	ebx, eax
	mov	rax, QWORD PTR .LC11[rip]
	push	rax
	.cfi_def_cfa_offset 24
	push	0
	.cfi_def_cfa_offset 32
	mov	DWORD PTR 4[rsp], 1075576832
	movsd	xmm7, QWORD PTR .LC2[rip]
	movsd	xmm6, QWORD PTR .LC3[rip]
	movsd	xmm5, QWORD PTR .LC4[rip]
	movsd	xmm4, QWORD PTR .LC5[rip]
	movsd	xmm3, QWORD PTR .LC6[rip]
	movsd	xmm2, QWORD PTR .LC7[rip]
	mov	ecx, 6
	movsd	xmm1, QWORD PTR .LC8[rip]
	mov	edx, 40
	movsd	xmm0, QWORD PTR .LC9[rip]
	mov	esi, 1
	lea	rdi, .LC10[rip]
	mov	eax, 8
	call	mean
	mulsd	xmm0, QWORD PTR .LC11[rip]
	cvttsd2si	eax, xmm0
	add	eax, ebx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC1:
	.long	0
	.long	1071644672
	.align 8
.LC2:
	.long	0
	.long	1075314688
	.align 8
.LC3:
	.long	0
	.long	1075052544
	.align 8
.LC4:
	.long	0
	.long	1074790400
	.align 8
.LC5:
	.long	0
	.long	1074266112
	.align 8
.LC6:
	.long	0
	.long	1073741824
	.align 8
.LC7:
	.long	0
	.long	1072693248
	.align 8
.LC8:
	.long	0
	.long	1074528256
	.align 8
.LC9:
	.long	0
	.long	1074003968
	.align 8
.LC11:
	.long	0
	.long	1076101120
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
