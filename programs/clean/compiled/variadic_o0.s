	.file	"variadic.c"
	.intel_syntax noprefix
	.text
	.type	sum, @function
sum:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 104
	mov	DWORD PTR -212[rbp], edi
	mov	QWORD PTR -168[rbp], rsi
	mov	QWORD PTR -160[rbp], rdx
	mov	QWORD PTR -152[rbp], rcx
	mov	QWORD PTR -144[rbp], r8
	mov	QWORD PTR -136[rbp], r9
	test	al, al
	je	.L8
	movaps	XMMWORD PTR -128[rbp], xmm0
	movaps	XMMWORD PTR -112[rbp], xmm1
	movaps	XMMWORD PTR -96[rbp], xmm2
	movaps	XMMWORD PTR -80[rbp], xmm3
	movaps	XMMWORD PTR -64[rbp], xmm4
	movaps	XMMWORD PTR -48[rbp], xmm5
	movaps	XMMWORD PTR -32[rbp], xmm6
	movaps	XMMWORD PTR -16[rbp], xmm7
.L8:
	mov	DWORD PTR -180[rbp], 0
	mov	DWORD PTR -208[rbp], 8
	mov	DWORD PTR -204[rbp], 48
	lea	rax, 16[rbp]
	mov	QWORD PTR -200[rbp], rax
	lea	rax, -176[rbp]
	mov	QWORD PTR -192[rbp], rax
	jmp	.L3
.L6:
	mov	eax, DWORD PTR -208[rbp]
	cmp	eax, 47
	ja	.L4
	mov	rax, QWORD PTR -192[rbp]
	mov	edx, DWORD PTR -208[rbp]
	mov	edx, edx
	add	rax, rdx
	mov	edx, DWORD PTR -208[rbp]
	add	edx, 8
	mov	DWORD PTR -208[rbp], edx
	jmp	.L5
.L4:
	mov	rax, QWORD PTR -200[rbp]
	lea	rdx, 8[rax]
	mov	QWORD PTR -200[rbp], rdx
.L5:
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR -180[rbp], eax
.L3:
	mov	eax, DWORD PTR -212[rbp]
	lea	edx, -1[rax]
	mov	DWORD PTR -212[rbp], edx
	test	eax, eax
	jg	.L6
	mov	eax, DWORD PTR -180[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	sum, .-sum
	.type	weighted, @function
weighted:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	pxor	xmm0, xmm0
	movsd	QWORD PTR -8[rbp], xmm0
	jmp	.L10
.L21:
	mov	rax, QWORD PTR -24[rbp]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 100
	jne	.L11
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR 4[rax]
	cmp	eax, 175
	ja	.L12
	mov	rax, QWORD PTR -32[rbp]
	mov	rdx, QWORD PTR 16[rax]
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR 4[rax]
	mov	eax, eax
	add	rax, rdx
	mov	rdx, QWORD PTR -32[rbp]
	mov	edx, DWORD PTR 4[rdx]
	lea	ecx, 16[rdx]
	mov	rdx, QWORD PTR -32[rbp]
	mov	DWORD PTR 4[rdx], ecx
	jmp	.L13
.L12:
	mov	rax, QWORD PTR -32[rbp]
	mov	rax, QWORD PTR 8[rax]
	lea	rcx, 8[rax]
	mov	rdx, QWORD PTR -32[rbp]
	mov	QWORD PTR 8[rdx], rcx
.L13:
	movsd	xmm0, QWORD PTR [rax]
	jmp	.L14
.L11:
	mov	rax, QWORD PTR -24[rbp]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 108
	jne	.L15
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR [rax]
	cmp	eax, 47
	ja	.L16
	mov	rax, QWORD PTR -32[rbp]
	mov	rdx, QWORD PTR 16[rax]
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR [rax]
	mov	eax, eax
	add	rax, rdx
	mov	rdx, QWORD PTR -32[rbp]
	mov	edx, DWORD PTR [rdx]
	lea	ecx, 8[rdx]
	mov	rdx, QWORD PTR -32[rbp]
	mov	DWORD PTR [rdx], ecx
	jmp	.L17
.L16:
	mov	rax, QWORD PTR -32[rbp]
	mov	rax, QWORD PTR 8[rax]
	lea	rcx, 8[rax]
	mov	rdx, QWORD PTR -32[rbp]
	mov	QWORD PTR 8[rdx], rcx
.L17:
	mov	rax, QWORD PTR [rax]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rax
	jmp	.L14
.L15:
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR [rax]
	cmp	eax, 47
	ja	.L19
	mov	rax, QWORD PTR -32[rbp]
	mov	rdx, QWORD PTR 16[rax]
	mov	rax, QWORD PTR -32[rbp]
	mov	eax, DWORD PTR [rax]
	mov	eax, eax
	add	rax, rdx
	mov	rdx, QWORD PTR -32[rbp]
	mov	edx, DWORD PTR [rdx]
	lea	ecx, 8[rdx]
	mov	rdx, QWORD PTR -32[rbp]
	mov	DWORD PTR [rdx], ecx
	jmp	.L20
.L19:
	mov	rax, QWORD PTR -32[rbp]
	mov	rax, QWORD PTR 8[rax]
	lea	rcx, 8[rax]
	mov	rdx, QWORD PTR -32[rbp]
	mov	QWORD PTR 8[rdx], rcx
.L20:
	mov	eax, DWORD PTR [rax]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
.L14:
	movsd	xmm1, QWORD PTR -8[rbp]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
	add	QWORD PTR -24[rbp], 1
.L10:
	mov	rax, QWORD PTR -24[rbp]
	movzx	eax, BYTE PTR [rax]
	test	al, al
	jne	.L21
	movsd	xmm0, QWORD PTR -8[rbp]
	movq	rax, xmm0
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	weighted, .-weighted
	.type	mean, @function
mean:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 256
	mov	QWORD PTR -248[rbp], rdi
	mov	QWORD PTR -168[rbp], rsi
	mov	QWORD PTR -160[rbp], rdx
	mov	QWORD PTR -152[rbp], rcx
	mov	QWORD PTR -144[rbp], r8
	mov	QWORD PTR -136[rbp], r9
	test	al, al
	je	.L28
	movaps	XMMWORD PTR -128[rbp], xmm0
	movaps	XMMWORD PTR -112[rbp], xmm1
	movaps	XMMWORD PTR -96[rbp], xmm2
	movaps	XMMWORD PTR -80[rbp], xmm3
	movaps	XMMWORD PTR -64[rbp], xmm4
	movaps	XMMWORD PTR -48[rbp], xmm5
	movaps	XMMWORD PTR -32[rbp], xmm6
	movaps	XMMWORD PTR -16[rbp], xmm7
.L28:
	mov	DWORD PTR -180[rbp], 0
	mov	DWORD PTR -216[rbp], 8
	mov	DWORD PTR -212[rbp], 48
	lea	rax, 16[rbp]
	mov	QWORD PTR -208[rbp], rax
	lea	rax, -176[rbp]
	mov	QWORD PTR -200[rbp], rax
	lea	rcx, -240[rbp]
	lea	rsi, -216[rbp]
	mov	rax, QWORD PTR [rsi]
	mov	rdx, QWORD PTR 8[rsi]
	mov	QWORD PTR [rcx], rax
	mov	QWORD PTR 8[rcx], rdx
	mov	rax, QWORD PTR 16[rsi]
	mov	QWORD PTR 16[rcx], rax
	lea	rdx, -216[rbp]
	mov	rax, QWORD PTR -248[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	weighted
	movq	rax, xmm0
	mov	QWORD PTR -192[rbp], rax
	lea	rdx, -240[rbp]
	mov	rax, QWORD PTR -248[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	weighted
	movsd	xmm1, QWORD PTR -192[rbp]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -192[rbp], xmm0
	jmp	.L25
.L26:
	add	DWORD PTR -180[rbp], 1
.L25:
	mov	eax, DWORD PTR -180[rbp]
	movsx	rdx, eax
	mov	rax, QWORD PTR -248[rbp]
	add	rax, rdx
	movzx	eax, BYTE PTR [rax]
	test	al, al
	jne	.L26
	movsd	xmm0, QWORD PTR -192[rbp]
	movsd	xmm1, QWORD PTR .LC1[rip]
	divsd	xmm0, xmm1
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, DWORD PTR -180[rbp]
	divsd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	mean, .-mean
	.section	.rodata
.LC9:
	.string	"idldidddddddd"
	.text
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	ecx, 3
	mov	edx, 2
	mov	esi, 1
	mov	edi, 3
	mov	eax, 0
	call	sum
	mov	ebx, eax
	push	1
	push	1
	push	1
	push	1
	mov	r9d, 1
	mov	r8d, 1
	mov	ecx, 1
	mov	edx, 1
	mov	esi, 1
	mov	edi, 9
	mov	eax, 0
	call	sum
	add	rsp, 32
	add	ebx, eax
	mov	edi, 0
	mov	eax, 0
	call	sum
	add	eax, ebx
	mov	DWORD PTR -20[rbp], eax
	movsd	xmm7, QWORD PTR .LC2[rip]
	movsd	xmm6, QWORD PTR .LC3[rip]
	movsd	xmm5, QWORD PTR .LC4[rip]
	movsd	xmm4, QWORD PTR .LC5[rip]
	movsd	xmm3, QWORD PTR .LC1[rip]
	movsd	xmm2, QWORD PTR .LC6[rip]
	movsd	xmm1, QWORD PTR .LC7[rip]
	mov	rax, QWORD PTR .LC8[rip]
	movsd	xmm0, QWORD PTR .LC10[rip]
	lea	rsp, -8[rsp]
	movsd	QWORD PTR [rsp], xmm0
	movsd	xmm0, QWORD PTR .LC11[rip]
	lea	rsp, -8[rsp]
	movsd	QWORD PTR [rsp], xmm0
	mov	ecx, 6
	mov	edx, 40
	movq	xmm0, rax
	mov	esi, 1
	lea	rax, .LC9[rip]
	mov	rdi, rax
	mov	eax, 8
	call	mean
	add	rsp, 16
	movq	rax, xmm0
	mov	QWORD PTR -32[rbp], rax
	movsd	xmm1, QWORD PTR -32[rbp]
	movsd	xmm0, QWORD PTR .LC10[rip]
	mulsd	xmm0, xmm1
	cvttsd2si	edx, xmm0
	mov	eax, DWORD PTR -20[rbp]
	add	eax, edx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata
	.align 8
.LC1:
	.long	0
	.long	1073741824
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
	.long	1072693248
	.align 8
.LC7:
	.long	0
	.long	1074528256
	.align 8
.LC8:
	.long	0
	.long	1074003968
	.align 8
.LC10:
	.long	0
	.long	1076101120
	.align 8
.LC11:
	.long	0
	.long	1075576832
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
