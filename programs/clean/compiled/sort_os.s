	.file	"sort.c"
	.intel_syntax noprefix
	.text
	.type	by_rank, @function
by_rank:
.LFB1:
	.cfi_startproc
	movsd	xmm0, QWORD PTR 8[rdi]
	movsd	xmm1, QWORD PTR 8[rsi]
	xor	eax, eax
	comisd	xmm0, xmm1
	seta	al
	xor	edx, edx
	comisd	xmm1, xmm0
	seta	dl
	sub	eax, edx
	ret
	.cfi_endproc
.LFE1:
	.size	by_rank, .-by_rank
	.type	descending, @function
descending:
.LFB2:
	.cfi_startproc
	mov	eax, DWORD PTR [rsi]
	sub	eax, DWORD PTR [rdi]
	ret
	.cfi_endproc
.LFE2:
	.size	descending, .-descending
	.type	sort, @function
sort:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	lea	rax, 15[rdx]
	mov	r11, rcx
	and	rax, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r15
	.cfi_offset 15, -24
	mov	r15, rdi
	push	r14
	.cfi_offset 14, -32
	lea	r14, [rdi+rdx]
	push	r13
	.cfi_offset 13, -40
	mov	r13d, 1
	push	r12
	push	rbx
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	mov	rbx, rdx
	sub	rsp, 72
	mov	QWORD PTR -88[rbp], rsi
	sub	rsp, rax
	mov	eax, edx
	mov	QWORD PTR -56[rbp], rsp
	mov	QWORD PTR -72[rbp], rax
.L7:
	mov	rdi, QWORD PTR -56[rbp]
	mov	ecx, ebx
	mov	rsi, r14
	mov	rax, r14
	rep movsb
	sub	rax, rbx
	mov	r10, r14
	mov	r12, r13
	mov	QWORD PTR -64[rbp], rax
.L4:
	mov	rsi, QWORD PTR -64[rbp]
	mov	rdi, QWORD PTR -56[rbp]
	mov	QWORD PTR -104[rbp], r10
	mov	QWORD PTR -80[rbp], r12
	dec	r12
	mov	QWORD PTR -96[rbp], r11
	call	r11
	mov	r11, QWORD PTR -96[rbp]
	mov	r10, QWORD PTR -104[rbp]
	test	eax, eax
	jns	.L14
	mov	rsi, QWORD PTR -64[rbp]
	mov	rdi, r10
	mov	rcx, QWORD PTR -72[rbp]
	sub	r10, rbx
	rep movsb
	sub	QWORD PTR -64[rbp], rbx
	test	r12, r12
	jne	.L4
	jmp	.L5
.L14:
	mov	r12, QWORD PTR -80[rbp]
.L5:
	imul	r12, rbx
	mov	rsi, QWORD PTR -56[rbp]
	mov	rcx, QWORD PTR -72[rbp]
	inc	r13
	add	r14, rbx
	add	r12, r15
	mov	rdi, r12
	rep movsb
	cmp	QWORD PTR -88[rbp], r13
	jne	.L7
	lea	rsp, -40[rbp]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	sort, .-sort
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	edx, 4
	mov	esi, 8
	movabs	rax, 47244640260
	mov	QWORD PTR 8[rsp], rax
	lea	rdi, 8[rsp]
	movabs	rax, 38654705666
	lea	rcx, descending[rip]
	mov	QWORD PTR 16[rsp], rax
	movabs	rax, 30064771102
	mov	QWORD PTR 24[rsp], rax
	movabs	rax, 4294967303
	mov	QWORD PTR 32[rsp], rax
	mov	rax, QWORD PTR .LC0[rip]
	mov	WORD PTR 40[rsp], 120
	mov	QWORD PTR 48[rsp], rax
	mov	rax, QWORD PTR .LC1[rip]
	mov	BYTE PTR 56[rsp], 0
	mov	QWORD PTR 72[rsp], rax
	mov	rax, QWORD PTR .LC2[rip]
	mov	WORD PTR 64[rsp], 121
	mov	QWORD PTR 96[rsp], rax
	mov	BYTE PTR 80[rsp], 1
	mov	WORD PTR 88[rsp], 122
	mov	BYTE PTR 104[rsp], 2
	call	sort
	lea	rdi, 40[rsp]
	mov	edx, 24
	lea	rcx, by_rank[rip]
	mov	esi, 3
	call	sort
	cmp	BYTE PTR 40[rsp], 122
	mov	eax, 1
	jne	.L15
	cmp	BYTE PTR 104[rsp], 0
	jne	.L15
	mov	edx, DWORD PTR 8[rsp]
	mov	eax, DWORD PTR 12[rsp]
	lea	eax, [rax+rdx*2]
	movsx	edx, BYTE PTR 80[rsp]
	add	eax, DWORD PTR 36[rsp]
	add	eax, edx
.L15:
	add	rsp, 120
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1074528256
	.align 8
.LC1:
	.long	0
	.long	1074003968
	.align 8
.LC2:
	.long	0
	.long	1073217536
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
