	.file	"sort.c"
	.intel_syntax noprefix
	.text
	.type	by_rank, @function
by_rank:
.LFB1:
	.cfi_startproc
	movsd	xmm0, QWORD PTR 8[rdi]
	movsd	xmm1, QWORD PTR 8[rsi]
	comisd	xmm0, xmm1
	seta	al
	movzx	eax, al
	comisd	xmm1, xmm0
	seta	dl
	movzx	edx, dl
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
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 56
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	mov	QWORD PTR -80[rbp], rdi
	mov	QWORD PTR -88[rbp], rsi
	lea	rax, 15[rdx]
	and	rax, -16
	sub	rsp, rax
	cmp	rsi, 1
	jbe	.L3
	mov	r13, rdx
	mov	r15, rcx
	mov	r14, rsp
	mov	rbx, rdi
	mov	QWORD PTR -64[rbp], 1
	jmp	.L9
.L7:
	mov	rdi, QWORD PTR -56[rbp]
	imul	rdi, r13
	mov	rax, QWORD PTR -80[rbp]
	add	rdi, rax
	mov	rdx, r13
	mov	rsi, r14
	call	memcpy@PLT
	add	QWORD PTR -64[rbp], 1
	mov	rax, QWORD PTR -64[rbp]
	cmp	QWORD PTR -88[rbp], rax
	je	.L3
.L10:
	mov	rbx, QWORD PTR -72[rbp]
.L9:
	lea	rax, 0[r13+rbx]
	mov	QWORD PTR -72[rbp], rax
	mov	rdx, r13
	mov	rsi, rax
	mov	rdi, r14
	call	memcpy@PLT
	mov	rax, QWORD PTR -64[rbp]
	mov	r12, rax
	test	rax, rax
	je	.L16
.L5:
	mov	QWORD PTR -56[rbp], r12
	sub	r12, 1
	mov	rsi, rbx
	mov	rdi, r14
	call	r15
	test	eax, eax
	jns	.L7
	lea	rdi, [rbx+r13]
	mov	rdx, r13
	mov	rsi, rbx
	call	memcpy@PLT
	sub	rbx, r13
	test	r12, r12
	jne	.L5
	mov	QWORD PTR -56[rbp], r12
	jmp	.L7
.L16:
	mov	rdx, r13
	mov	rsi, r14
	mov	rdi, QWORD PTR -80[rbp]
	call	memcpy@PLT
	add	QWORD PTR -64[rbp], 1
	jmp	.L10
.L3:
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
	.globl	main
	.type	main, @function
main:
.LFB3:
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	DWORD PTR 80[rsp], 4
	mov	DWORD PTR 84[rsp], 11
	mov	DWORD PTR 88[rsp], 2
	mov	DWORD PTR 92[rsp], 9
	mov	DWORD PTR 96[rsp], 30
	mov	DWORD PTR 100[rsp], 7
	mov	DWORD PTR 104[rsp], 7
	mov	DWORD PTR 108[rsp], 1
	mov	rax, QWORD PTR .LC0[rip]
	mov	QWORD PTR 8[rsp], rax
	mov	BYTE PTR [rsp], 120
	mov	BYTE PTR 1[rsp], 0
	mov	BYTE PTR 16[rsp], 0
	mov	rax, QWORD PTR .LC1[rip]
	mov	QWORD PTR 32[rsp], rax
	mov	BYTE PTR 24[rsp], 121
	mov	BYTE PTR 25[rsp], 0
	mov	BYTE PTR 40[rsp], 1
	mov	rax, QWORD PTR .LC2[rip]
	mov	QWORD PTR 56[rsp], rax
	mov	BYTE PTR 48[rsp], 122
	mov	BYTE PTR 49[rsp], 0
	mov	BYTE PTR 64[rsp], 2
	lea	rdi, 80[rsp]
	lea	rcx, descending[rip]
	mov	edx, 4
	mov	esi, 8
	call	sort
	mov	rdi, rsp
	lea	rcx, by_rank[rip]
	mov	edx, 24
	mov	esi, 3
	call	sort
	mov	eax, 1
	cmp	BYTE PTR [rsp], 122
	jne	.L17
	cmp	BYTE PTR 64[rsp], 0
	jne	.L20
	mov	edx, DWORD PTR 80[rsp]
	mov	eax, DWORD PTR 84[rsp]
	lea	eax, [rax+rdx*2]
	add	eax, DWORD PTR 108[rsp]
	movsx	edx, BYTE PTR 40[rsp]
	add	eax, edx
.L17:
	add	rsp, 120
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L20:
	.cfi_restore_state
	mov	eax, 1
	jmp	.L17
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
