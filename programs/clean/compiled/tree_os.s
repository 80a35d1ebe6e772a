	.file	"tree.c"
	.intel_syntax noprefix
	.text
	.type	depth, @function
depth:
.LFB7:
	.cfi_startproc
	test	rdi, rdi
	je	.L4
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rdi
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	push	rax
	.cfi_def_cfa_offset 32
	mov	rdi, QWORD PTR 8[rdi]
	call	depth
	mov	rdi, QWORD PTR 16[rbp]
	mov	ebx, eax
	call	depth
	pop	rdx
	.cfi_def_cfa_offset 24
	cmp	ebx, eax
	cmovge	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	inc	eax
	ret
.L4:
	.cfi_restore 3
	.cfi_restore 6
	xor	eax, eax
	ret
	.cfi_endproc
.LFE7:
	.size	depth, .-depth
	.type	in_order, @function
in_order:
.LFB8:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r12, rsi
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	rbp, rdx
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
.L12:
	test	rbx, rbx
	je	.L13
	mov	rdi, QWORD PTR 8[rbx]
	mov	rdx, rbp
	mov	rsi, r12
	call	in_order
	movsx	rax, DWORD PTR 0[rbp]
	lea	edx, 1[rax]
	mov	DWORD PTR 0[rbp], edx
	mov	edx, DWORD PTR [rbx]
	mov	rbx, QWORD PTR 16[rbx]
	mov	DWORD PTR [r12+rax*4], edx
	jmp	.L12
.L13:
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	in_order, .-in_order
	.type	release, @function
release:
.LFB9:
	.cfi_startproc
	test	rdi, rdi
	je	.L15
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	rdi, QWORD PTR 8[rdi]
	call	release
	mov	rdi, QWORD PTR 16[rbx]
	call	release
	mov	rdi, rbx
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	free@PLT
.L15:
	ret
	.cfi_endproc
.LFE9:
	.size	release, .-release
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB10:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	xor	eax, eax
	xor	edx, edx
	push	r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	push	r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	push	rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	push	rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	lea	rbx, keys.0[rip]
	lea	r14, 36[rbx]
	sub	rsp, 64
	.cfi_def_cfa_offset 112
	mov	DWORD PTR 12[rsp], eax
	lea	r12, 16[rsp]
	mov	QWORD PTR 16[rsp], rdx
.L26:
	mov	r13d, DWORD PTR [rbx]
	mov	rbp, r12
.L21:
	mov	rax, QWORD PTR 0[rbp]
	test	rax, rax
	je	.L36
	lea	rbp, 16[rax]
	cmp	r13d, DWORD PTR [rax]
	jge	.L21
	lea	rbp, 8[rax]
	jmp	.L21
.L36:
	mov	esi, 24
	mov	edi, 1
	call	calloc@PLT
	mov	QWORD PTR 0[rbp], rax
	test	rax, rax
	je	.L25
	mov	DWORD PTR [rax], r13d
.L25:
	add	rbx, 4
	cmp	rbx, r14
	jne	.L26
	mov	rcx, QWORD PTR 16[rsp]
	lea	rbp, 28[rsp]
	lea	rdx, 12[rsp]
	mov	rsi, rbp
	mov	rdi, rcx
	call	in_order
	mov	rdi, rcx
	call	depth
	mov	rdi, rcx
	mov	ebx, eax
	call	release
	mov	edx, DWORD PTR 12[rsp]
	mov	eax, 1
.L27:
	cmp	edx, eax
	jle	.L37
	mov	ecx, DWORD PTR -4[rbp+rax*4]
	inc	rax
	cmp	ecx, DWORD PTR -4[rbp+rax*4]
	jl	.L27
	mov	eax, 1
	jmp	.L20
.L37:
	imul	eax, ebx, 10
	add	eax, edx
	add	eax, DWORD PTR 36[rsp]
.L20:
	add	rsp, 64
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	rbp
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	keys.0, @object
	.size	keys.0, 36
keys.0:
	.long	50
	.long	20
	.long	70
	.long	10
	.long	30
	.long	60
	.long	90
	.long	25
	.long	65
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
