	.file	"list.c"
	.intel_syntax noprefix
	.text
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.section	.text.startup,"ax",@progbits
.LHOTB0:
	.p2align 4
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
	mov	r13d, 10
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	mov	r12d, 1
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xor	ebx, ebx
	sub	rsp, 24
	.cfi_def_cfa_offset 80
	.p2align 4,,10
	.p2align 3
.L3:
	mov	edi, 32
	mov	QWORD PTR 8[rsp], r13
	mov	r15d, r12d
	mov	rbp, rbx
	call	malloc@PLT
	imul	r15d, r12d
	lea	r14d, 97[r12]
	mov	rbx, rax
	test	rax, rax
	je	.L16
	add	r12d, 1
	mov	QWORD PTR 8[rax], r13
	add	r13, 10
	mov	BYTE PTR [rax], r14b
	mov	WORD PTR 16[rax], r15w
	mov	QWORD PTR 24[rax], rbp
	cmp	r12d, 7
	jne	.L3
	mov	QWORD PTR 24[rax], 0
	test	rbp, rbp
	jne	.L4
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L11:
	mov	rbx, rdi
.L4:
	mov	rdi, rbp
	mov	rbp, QWORD PTR 24[rbp]
	mov	QWORD PTR 24[rdi], rbx
	test	rbp, rbp
	jne	.L11
	movsx	rbp, WORD PTR 16[rdi]
	mov	rax, rbx
	.p2align 4,,10
	.p2align 3
.L6:
	mov	rdx, rax
	mov	rax, QWORD PTR 24[rax]
	movsx	rdx, WORD PTR 16[rdx]
	add	rbp, rdx
	test	rax, rax
	jne	.L6
	mov	rax, rbx
	.p2align 4,,10
	.p2align 3
.L8:
	mov	rdx, rax
	mov	rax, QWORD PTR 24[rax]
	test	rax, rax
	jne	.L8
	mov	r14, QWORD PTR 8[rdx]
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L21:
	mov	rdi, rbx
	mov	rbx, QWORD PTR 24[rbx]
.L10:
	call	free@PLT
	test	rbx, rbx
	jne	.L21
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	lea	eax, 0[rbp+r14]
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
.L20:
	.cfi_restore_state
	mov	r14, QWORD PTR 8[rsp]
	movsx	rbp, r15w
	mov	rdi, rax
	xor	ebx, ebx
	jmp	.L10
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	main.cold, @function
main.cold:
.LFSB14:
.L16:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	call	abort@PLT
	.cfi_endproc
.LFE14:
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE0:
	.section	.text.startup
.LHOTE0:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
