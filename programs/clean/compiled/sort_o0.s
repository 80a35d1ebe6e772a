	.file	"sort.c"
	.intel_syntax noprefix
	.text
	.type	sort, @function
sort:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 88
	.cfi_offset 3, -24
	mov	QWORD PTR -72[rbp], rdi
	mov	QWORD PTR -80[rbp], rsi
	mov	QWORD PTR -88[rbp], rdx
	mov	QWORD PTR -96[rbp], rcx
	mov	rax, rsp
	mov	rbx, rax
	mov	rax, QWORD PTR -72[rbp]
	mov	QWORD PTR -40[rbp], rax
	mov	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	sub	rdx, 1
	mov	QWORD PTR -48[rbp], rdx
	mov	r10, rax
	mov	r11d, 0
	mov	r8, rax
	mov	r9d, 0
	mov	edx, 16
	sub	rdx, 1
	add	rax, rdx
	mov	edi, 16
	mov	edx, 0
	div	rdi
	imul	rax, rax, 16
	sub	rsp, rax
	mov	rax, rsp
	add	rax, 0
	mov	QWORD PTR -56[rbp], rax
	mov	QWORD PTR -24[rbp], 1
	jmp	.L2
.L6:
	mov	rax, QWORD PTR -24[rbp]
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR -24[rbp]
	imul	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	lea	rcx, [rdx+rax]
	mov	rdx, QWORD PTR -88[rbp]
	mov	rax, QWORD PTR -56[rbp]
	mov	rsi, rcx
	mov	rdi, rax
	call	memcpy@PLT
	jmp	.L3
.L5:
	mov	rax, QWORD PTR -32[rbp]
	sub	rax, 1
	imul	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	lea	rsi, [rdx+rax]
	mov	rax, QWORD PTR -32[rbp]
	imul	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	lea	rcx, [rdx+rax]
	mov	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rdi, rcx
	call	memcpy@PLT
	sub	QWORD PTR -32[rbp], 1
.L3:
	cmp	QWORD PTR -32[rbp], 0
	je	.L4
	mov	rax, QWORD PTR -32[rbp]
	sub	rax, 1
	imul	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	lea	rcx, [rdx+rax]
	mov	rax, QWORD PTR -56[rbp]
	mov	rdx, QWORD PTR -96[rbp]
	mov	rsi, rcx
	mov	rdi, rax
	call	rdx
	test	eax, eax
	js	.L5
.L4:
	mov	rax, QWORD PTR -32[rbp]
	imul	rax, QWORD PTR -88[rbp]
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	lea	rcx, [rdx+rax]
	mov	rdx, QWORD PTR -88[rbp]
	mov	rax, QWORD PTR -56[rbp]
	mov	rsi, rax
	mov	rdi, rcx
	call	memcpy@PLT
	add	QWORD PTR -24[rbp], 1
.L2:
	mov	rax, QWORD PTR -24[rbp]
	cmp	rax, QWORD PTR -80[rbp]
	jb	.L6
	mov	rsp, rbx
	nop
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	sort, .-sort
	.type	by_rank, @function
by_rank:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	rax, QWORD PTR -24[rbp]
	mov	QWORD PTR -8[rbp], rax
	mov	rax, QWORD PTR -32[rbp]
	mov	QWORD PTR -16[rbp], rax
	mov	rax, QWORD PTR -8[rbp]
	movsd	xmm0, QWORD PTR 8[rax]
	mov	rax, QWORD PTR -16[rbp]
	movsd	xmm1, QWORD PTR 8[rax]
	comisd	xmm0, xmm1
	seta	al
	movzx	edx, al
	mov	rax, QWORD PTR -8[rbp]
	movsd	xmm1, QWORD PTR 8[rax]
	mov	rax, QWORD PTR -16[rbp]
	movsd	xmm0, QWORD PTR 8[rax]
	comisd	xmm0, xmm1
	seta	al
	movzx	eax, al
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	by_rank, .-by_rank
	.type	descending, @function
descending:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	mov	rax, QWORD PTR -16[rbp]
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR -8[rbp]
	mov	eax, DWORD PTR [rax]
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	descending, .-descending
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
	add	rsp, -128
	mov	DWORD PTR -48[rbp], 4
	mov	DWORD PTR -44[rbp], 11
	mov	DWORD PTR -40[rbp], 2
	mov	DWORD PTR -36[rbp], 9
	mov	DWORD PTR -32[rbp], 30
	mov	DWORD PTR -28[rbp], 7
	mov	DWORD PTR -24[rbp], 7
	mov	DWORD PTR -20[rbp], 1
	mov	DWORD PTR -4[rbp], 0
	jmp	.L12
.L13:
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, DWORD PTR -4[rbp]
	movsd	xmm0, QWORD PTR .LC0[rip]
	subsd	xmm0, xmm1
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 3
	add	rax, rbp
	sub	rax, 120
	movsd	QWORD PTR [rax], xmm0
	mov	eax, DWORD PTR -4[rbp]
	add	eax, 120
	mov	ecx, eax
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 3
	add	rax, rbp
	add	rax, -128
	mov	BYTE PTR [rax], cl
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 3
	add	rax, rbp
	sub	rax, 127
	mov	BYTE PTR [rax], 0
	mov	eax, DWORD PTR -4[rbp]
	mov	ecx, eax
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 3
	add	rax, rbp
	sub	rax, 112
	mov	BYTE PTR [rax], cl
	add	DWORD PTR -4[rbp], 1
.L12:
	cmp	DWORD PTR -4[rbp], 2
	jle	.L13
	lea	rax, -48[rbp]
	lea	rdx, descending[rip]
	mov	rcx, rdx
	mov	edx, 4
	mov	esi, 8
	mov	rdi, rax
	call	sort
	lea	rax, -128[rbp]
	lea	rdx, by_rank[rip]
	mov	rcx, rdx
	mov	edx, 24
	mov	esi, 3
	mov	rdi, rax
	call	sort
	movzx	eax, BYTE PTR -128[rbp]
	cmp	al, 122
	jne	.L14
	movzx	eax, BYTE PTR -64[rbp]
	test	al, al
	je	.L15
.L14:
	mov	eax, 1
	jmp	.L17
.L15:
	mov	eax, DWORD PTR -48[rbp]
	lea	edx, [rax+rax]
	mov	eax, DWORD PTR -44[rbp]
	add	edx, eax
	mov	eax, DWORD PTR -20[rbp]
	add	edx, eax
	movzx	eax, BYTE PTR -88[rbp]
	movsx	eax, al
	add	eax, edx
.L17:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata
	.align 8
.LC0:
	.long	0
	.long	1074528256
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
