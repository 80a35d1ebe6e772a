	.file	"sort.c"
	.intel_syntax noprefix
	.text
	.p2align 4
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
	.p2align 4
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
	.p2align 4
	.type	sort, @function
sort:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	lea	rax, 15[rdx]
	and	rax, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r15
	push	r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	mov	r14, rdx
	push	r13
	.cfi_offset 13, -40
	mov	r13, r14
	push	r12
	.cfi_offset 12, -48
	mov	r12, rsi
	mov	esi, 1
	push	rbx
	mov	r15, r12
	sub	rsp, 56
	.cfi_offset 3, -56
	mov	QWORD PTR -96[rbp], rdi
	sub	rsp, rax
	mov	eax, edx
	mov	QWORD PTR -56[rbp], rcx
	lea	rcx, [rdi+rdx]
	and	eax, 4
	mov	rbx, rsp
	mov	rdx, rsi
	mov	DWORD PTR -60[rbp], eax
	mov	r12, rbx
	.p2align 4,,10
	.p2align 3
.L26:
	cmp	r13d, 8
	jnb	.L5
	mov	esi, DWORD PTR -60[rbp]
	test	esi, esi
	jne	.L42
	test	r13d, r13d
	je	.L6
	movzx	eax, BYTE PTR [rcx]
	mov	BYTE PTR [r12], al
	test	r13b, 2
	jne	.L43
.L6:
	mov	QWORD PTR -72[rbp], rdx
	mov	r14, rcx
	mov	QWORD PTR -80[rbp], rcx
	mov	QWORD PTR -88[rbp], r15
	mov	r15, r13
	mov	r13, rdx
	.p2align 4,,10
	.p2align 3
.L11:
	mov	rbx, r14
	sub	r14, r15
	mov	rdi, r12
	mov	rax, QWORD PTR -56[rbp]
	mov	rsi, r14
	sub	r13, 1
	call	rax
	mov	rdi, rbx
	test	eax, eax
	jns	.L44
	cmp	r15d, 8
	jnb	.L12
	mov	edx, DWORD PTR -60[rbp]
	test	edx, edx
	jne	.L45
	test	r15d, r15d
	je	.L13
	movzx	eax, BYTE PTR [r14]
	mov	BYTE PTR [rbx], al
	test	r15b, 2
	jne	.L46
.L13:
	test	r13, r13
	jne	.L11
	mov	r13, r15
	mov	rdx, QWORD PTR -72[rbp]
	mov	rcx, QWORD PTR -80[rbp]
	mov	r15, QWORD PTR -88[rbp]
	mov	rdi, QWORD PTR -96[rbp]
.L18:
	cmp	r13d, 8
	jnb	.L20
	mov	eax, DWORD PTR -60[rbp]
	test	eax, eax
	jne	.L47
	test	r13d, r13d
	je	.L21
	movzx	eax, BYTE PTR [r12]
	mov	BYTE PTR [rdi], al
	test	r13b, 2
	jne	.L48
.L21:
	add	rdx, 1
	add	rcx, r13
	cmp	r15, rdx
	jne	.L26
	lea	rsp, -40[rbp]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	mov	rax, QWORD PTR [r14]
	mov	r9, r14
	mov	QWORD PTR [rbx], rax
	mov	eax, r15d
	mov	rdi, QWORD PTR -8[r14+rax]
	mov	QWORD PTR -8[rbx+rax], rdi
	lea	rdi, 8[rbx]
	and	rdi, -8
	sub	rbx, rdi
	mov	rdx, rbx
	sub	r9, rbx
	add	edx, r15d
	and	edx, -8
	cmp	edx, 8
	jb	.L13
	and	edx, -8
	xor	eax, eax
.L16:
	mov	ecx, eax
	add	eax, 8
	mov	rsi, QWORD PTR [r9+rcx]
	mov	QWORD PTR [rdi+rcx], rsi
	cmp	eax, edx
	jb	.L16
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L20:
	mov	rax, QWORD PTR [r12]
	mov	r9, r12
	mov	QWORD PTR [rdi], rax
	mov	eax, r13d
	mov	r8, QWORD PTR -8[r12+rax]
	mov	QWORD PTR -8[rdi+rax], r8
	lea	r8, 8[rdi]
	and	r8, -8
	sub	rdi, r8
	sub	r9, rdi
	add	edi, r13d
	and	edi, -8
	cmp	edi, 8
	jb	.L21
	and	edi, -8
	xor	eax, eax
.L24:
	mov	esi, eax
	add	eax, 8
	mov	r10, QWORD PTR [r9+rsi]
	mov	QWORD PTR [r8+rsi], r10
	cmp	eax, edi
	jb	.L24
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L5:
	mov	rax, QWORD PTR [rcx]
	lea	r8, 8[r12]
	mov	r9, rcx
	and	r8, -8
	mov	QWORD PTR [r12], rax
	mov	eax, r13d
	mov	rdi, QWORD PTR -8[rcx+rax]
	mov	QWORD PTR -8[r12+rax], rdi
	mov	rax, r12
	sub	rax, r8
	sub	r9, rax
	add	eax, r13d
	and	eax, -8
	cmp	eax, 8
	jb	.L6
	and	eax, -8
	xor	edi, edi
.L9:
	mov	esi, edi
	add	edi, 8
	mov	r10, QWORD PTR [r9+rsi]
	mov	QWORD PTR [r8+rsi], r10
	cmp	edi, eax
	jb	.L9
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L44:
	mov	r13, r15
	mov	rdx, QWORD PTR -72[rbp]
	mov	rcx, QWORD PTR -80[rbp]
	mov	r15, QWORD PTR -88[rbp]
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L45:
	mov	eax, DWORD PTR [r14]
	mov	DWORD PTR [rbx], eax
	mov	eax, r15d
	mov	edi, DWORD PTR -4[r14+rax]
	mov	DWORD PTR -4[rbx+rax], edi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L46:
	mov	eax, r15d
	movzx	edi, WORD PTR -2[r14+rax]
	mov	WORD PTR -2[rbx+rax], di
	jmp	.L13
.L42:
	mov	eax, DWORD PTR [rcx]
	mov	DWORD PTR [r12], eax
	mov	eax, r13d
	mov	edi, DWORD PTR -4[rcx+rax]
	mov	DWORD PTR -4[r12+rax], edi
	jmp	.L6
.L47:
	mov	eax, DWORD PTR [r12]
	mov	DWORD PTR [rdi], eax
	mov	eax, r13d
	mov	r8d, DWORD PTR -4[r12+rax]
	mov	DWORD PTR -4[rdi+rax], r8d
	jmp	.L21
.L48:
	mov	eax, r13d
	movzx	r8d, WORD PTR -2[r12+rax]
	mov	WORD PTR -2[rdi+rax], r8w
	jmp	.L21
.L43:
	mov	eax, r13d
	movzx	edi, WORD PTR -2[rcx+rax]
	mov	WORD PTR -2[r12+rax], di
	jmp	.L6
	.cfi_endproc
.LFE0:
	.size	sort, .-sort
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	edx, 4
	mov	esi, 8
	mov	rax, QWORD PTR .LC2[rip]
	movdqa	xmm0, XMMWORD PTR .LC0[rip]
	mov	rdi, rsp
	mov	BYTE PTR 48[rsp], 0
	lea	rcx, descending[rip]
	mov	QWORD PTR 40[rsp], rax
	movzx	eax, WORD PTR .LC3[rip]
	movaps	XMMWORD PTR [rsp], xmm0
	movdqa	xmm0, XMMWORD PTR .LC1[rip]
	mov	WORD PTR 32[rsp], ax
	mov	rax, QWORD PTR .LC4[rip]
	movaps	XMMWORD PTR 16[rsp], xmm0
	mov	QWORD PTR 64[rsp], rax
	movzx	eax, WORD PTR .LC5[rip]
	mov	BYTE PTR 72[rsp], 1
	mov	WORD PTR 56[rsp], ax
	mov	rax, QWORD PTR .LC6[rip]
	mov	BYTE PTR 96[rsp], 2
	mov	QWORD PTR 88[rsp], rax
	movzx	eax, WORD PTR .LC7[rip]
	mov	WORD PTR 80[rsp], ax
	call	sort
	lea	rdi, 32[rsp]
	mov	edx, 24
	lea	rcx, by_rank[rip]
	mov	esi, 3
	call	sort
	cmp	BYTE PTR 32[rsp], 122
	mov	eax, 1
	jne	.L49
	cmp	BYTE PTR 96[rsp], 0
	jne	.L49
	mov	edx, DWORD PTR [rsp]
	mov	eax, DWORD PTR 4[rsp]
	lea	eax, [rax+rdx*2]
	movsx	edx, BYTE PTR 72[rsp]
	add	eax, DWORD PTR 28[rsp]
	add	eax, edx
.L49:
	add	rsp, 120
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	4
	.long	11
	.long	2
	.long	9
	.align 16
.LC1:
	.long	30
	.long	7
	.long	7
	.long	1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	1074528256
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC3:
	.byte	120
	.byte	0
	.section	.rodata.cst8
	.align 8
.LC4:
	.long	0
	.long	1074003968
	.section	.rodata.cst2
	.align 2
.LC5:
	.byte	121
	.byte	0
	.section	.rodata.cst8
	.align 8
.LC6:
	.long	0
	.long	1073217536
	.section	.rodata.cst2
	.align 2
.LC7:
	.byte	122
	.byte	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
