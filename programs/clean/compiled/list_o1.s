	.file	"list.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
.LFB14:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 8
	.cfi_def_cfa_offset 64
	mov	r12d, 10
	mov	ebp, 1
	mov	ebx, 0
.L3:
	lea	r15d, 97[rbp]
	mov	r14d, ebp
	imul	r14d, ebp
	mov	r13, rbx
	mov	edi, 32
	call	malloc@PLT
	mov	rbx, rax
	test	rax, rax
	je	.L14
	mov	BYTE PTR [rax], r15b
	mov	QWORD PTR 8[rax], r12
	mov	WORD PTR 16[rax], r14w
	mov	QWORD PTR 24[rax], r13
	add	ebp, 1
	add	r12, 10
	cmp	ebp, 7
	jne	.L3
	mov	edx, 0
	jmp	.L4
.L14:
	call	abort@PLT
.L8:
	mov	rbx, rax
.L4:
	mov	rax, QWORD PTR 24[rbx]
	mov	QWORD PTR 24[rbx], rdx
	mov	rdx, rbx
	test	rax, rax
	jne	.L8
	mov	rax, rbx
	mov	ebp, 0
.L5:
	movsx	rdx, WORD PTR 16[rax]
	add	rbp, rdx
	mov	rax, QWORD PTR 24[rax]
	test	rax, rax
	jne	.L5
	mov	rax, rbx
.L6:
	mov	rdx, rax
	mov	rax, QWORD PTR 24[rax]
	test	rax, rax
	jne	.L6
	mov	r12, QWORD PTR 8[rdx]
.L7:
	mov	rdi, rbx
	mov	rbx, QWORD PTR 24[rbx]
	call	free@PLT
	test	rbx, rbx
	jne	.L7
	lea	eax, 0[rbp+r12]
	add	rsp, 8
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE14:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
