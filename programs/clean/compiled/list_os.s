	.file	"list.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB9:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	xor	eax, eax
	xor	edi, edi
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
.L3:
	lea	rbp, 1[rax]
	lea	r14d, 98[rax]
	inc	eax
	mov	r12, rdi
	imul	eax, eax
	mov	edi, 32
	imul	r13, rbp, 10
	mov	ebx, eax
	call	malloc@PLT
	mov	rdi, rax
	test	rax, rax
	jne	.L2
	call	abort@PLT
.L2:
	mov	BYTE PTR [rax], r14b
	mov	QWORD PTR 8[rax], r13
	mov	WORD PTR 16[rax], bx
	mov	QWORD PTR 24[rax], r12
	mov	rax, rbp
	cmp	rbp, 6
	jne	.L3
	xor	edx, edx
.L4:
	mov	rax, QWORD PTR 24[rdi]
	mov	QWORD PTR 24[rdi], rdx
	mov	rdx, rdi
	test	rax, rax
	je	.L15
	mov	rdi, rax
	jmp	.L4
.L15:
	mov	rax, rdi
	xor	ebx, ebx
.L5:
	test	rax, rax
	je	.L16
	movsx	rdx, WORD PTR 16[rax]
	mov	rax, QWORD PTR 24[rax]
	add	rbx, rdx
	jmp	.L5
.L16:
	mov	rax, rdi
.L7:
	mov	rdx, rax
	mov	rax, QWORD PTR 24[rax]
	test	rax, rax
	jne	.L7
	mov	rbp, QWORD PTR 8[rdx]
.L8:
	test	rdi, rdi
	je	.L17
	mov	r12, QWORD PTR 24[rdi]
	call	free@PLT
	mov	rdi, r12
	jmp	.L8
.L17:
	lea	eax, [rbx+rbp]
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
.LFE9:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
