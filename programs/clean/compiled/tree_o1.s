	.file	"tree.c"
	.intel_syntax noprefix
	.text
	.type	depth, @function
depth:
.LFB12:
	.cfi_startproc
	mov	eax, 0
	test	rdi, rdi
	je	.L5
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 8
	.cfi_def_cfa_offset 32
	mov	rbp, rdi
	mov	rdi, QWORD PTR 8[rdi]
	call	depth
	mov	ebx, eax
	mov	rdi, QWORD PTR 16[rbp]
	call	depth
	cmp	ebx, eax
	cmovge	eax, ebx
	add	eax, 1
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L5:
	.cfi_restore 3
	.cfi_restore 6
	ret
	.cfi_endproc
.LFE12:
	.size	depth, .-depth
	.type	in_order, @function
in_order:
.LFB13:
	.cfi_startproc
	test	rdi, rdi
	je	.L11
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
	mov	r12, rsi
	mov	rbp, rdx
	mov	rdi, QWORD PTR 8[rdi]
	call	in_order
	mov	eax, DWORD PTR 0[rbp]
	lea	edx, 1[rax]
	mov	DWORD PTR 0[rbp], edx
	mov	edx, DWORD PTR [rbx]
	cdqe
	mov	DWORD PTR [r12+rax*4], edx
	mov	rdi, QWORD PTR 16[rbx]
	mov	rdx, rbp
	mov	rsi, r12
	call	in_order
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
.L11:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	ret
	.cfi_endproc
.LFE13:
	.size	in_order, .-in_order
	.type	release, @function
release:
.LFB14:
	.cfi_startproc
	test	rdi, rdi
	je	.L17
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	mov	rdi, QWORD PTR 8[rdi]
	call	release
	mov	rdi, QWORD PTR 16[rbx]
	call	release
	mov	rdi, rbx
	call	free@PLT
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.L17:
	.cfi_restore 3
	ret
	.cfi_endproc
.LFE14:
	.size	release, .-release
	.globl	main
	.type	main, @function
main:
.LFB15:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 72
	.cfi_def_cfa_offset 112
	mov	DWORD PTR 12[rsp], 0
	mov	QWORD PTR [rsp], 0
	lea	r12, keys.0[rip]
	lea	r13, 36[r12]
	jmp	.L26
.L23:
	mov	rax, QWORD PTR [rbx]
	test	rax, rax
	je	.L21
.L24:
	lea	rbx, 16[rax]
	cmp	ebp, DWORD PTR [rax]
	jge	.L23
	lea	rbx, 8[rax]
	jmp	.L23
.L21:
	mov	esi, 24
	mov	edi, 1
	call	calloc@PLT
	mov	QWORD PTR [rbx], rax
	test	rax, rax
	je	.L25
	mov	DWORD PTR [rax], ebp
.L25:
	add	r12, 4
	cmp	r12, r13
	je	.L36
.L26:
	mov	ebp, DWORD PTR [r12]
	mov	rax, QWORD PTR [rsp]
	test	rax, rax
	jne	.L24
	mov	rbx, rsp
	jmp	.L21
.L36:
	mov	rbp, QWORD PTR [rsp]
	lea	rdx, 12[rsp]
	lea	rsi, 16[rsp]
	mov	rdi, rbp
	call	in_order
	mov	rdi, rbp
	call	depth
	mov	ebx, eax
	mov	rdi, rbp
	call	release
	mov	ecx, DWORD PTR 12[rsp]
	cmp	ecx, 1
	jle	.L27
	lea	rax, 16[rsp]
	lea	edx, -2[rcx]
	lea	rdx, 20[rsp+rdx*4]
.L29:
	mov	esi, DWORD PTR 4[rax]
	cmp	DWORD PTR [rax], esi
	jge	.L31
	add	rax, 4
	cmp	rax, rdx
	jne	.L29
.L27:
	imul	eax, ebx, 10
	add	eax, ecx
	add	eax, DWORD PTR 24[rsp]
.L20:
	add	rsp, 72
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
.L31:
	.cfi_restore_state
	mov	eax, 1
	jmp	.L20
	.cfi_endproc
.LFE15:
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
