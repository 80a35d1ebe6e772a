	.file	"text.c"
	.intel_syntax noprefix
	.text
	.type	append, @function
append:
.LFB6:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	mov	rbp, rsi
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	mov	rbx, rdi
	mov	rdi, rsi
	call	strlen@PLT
	mov	rdi, QWORD PTR [rbx]
	mov	r12, rax
	mov	rax, QWORD PTR 8[rbx]
	lea	rsi, 1[r12+rax]
	cmp	QWORD PTR 16[rbx], rsi
	jnb	.L2
	add	rsi, rsi
	mov	QWORD PTR 16[rbx], rsi
	call	realloc@PLT
	mov	QWORD PTR [rbx], rax
	test	rax, rax
	jne	.L2
	call	abort@PLT
.L2:
	mov	rax, QWORD PTR 8[rbx]
	add	rax, QWORD PTR [rbx]
	lea	rcx, 1[r12]
	mov	rsi, rbp
	mov	rdi, rax
	rep movsb
	add	QWORD PTR 8[rbx], r12
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE6:
	.size	append, .-append
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"77 and more"
.LC1:
	.string	"the quick"
.LC2:
	.string	" brown fox jumps over "
.LC3:
	.string	" lazy dogs"
.LC4:
	.string	"sgod yzal 5904"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB11:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xor	eax, eax
	lea	rsi, .LC1[rip]
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 56
	.cfi_def_cfa_offset 80
	lea	rbx, 24[rsp]
	mov	QWORD PTR 24[rsp], rax
	mov	rdi, rbx
	mov	QWORD PTR 32[rsp], rax
	mov	QWORD PTR 40[rsp], rax
	call	append
	lea	rsi, .LC2[rip]
	mov	rdi, rbx
	call	append
	mov	BYTE PTR 23[rsp], 0
	lea	rsi, 23[rsp]
	mov	eax, 4095
	mov	ecx, 10
	lea	rdi, 19[rsp]
.L6:
	xor	edx, edx
	dec	rsi
	div	ecx
	add	edx, 48
	mov	BYTE PTR [rsi], dl
	cmp	rsi, rdi
	jne	.L6
	mov	rdi, rbx
	call	append
	lea	rsi, .LC3[rip]
	mov	rdi, rbx
	call	append
	mov	rbp, QWORD PTR 24[rsp]
	mov	rdi, rbp
	call	puts@PLT
	mov	rdi, rbp
	call	strlen@PLT
	mov	rdx, rbp
	add	rax, rbp
.L7:
	cmp	rdx, rax
	jnb	.L19
	mov	sil, BYTE PTR [rdx]
	mov	cl, BYTE PTR -1[rax]
	dec	rax
	inc	rdx
	mov	BYTE PTR [rax], sil
	mov	BYTE PTR -1[rdx], cl
	jmp	.L7
.L19:
	mov	edx, 14
	lea	rsi, .LC4[rip]
	mov	rdi, rbp
	mov	ebx, 1
	call	memcmp@PLT
	test	eax, eax
	jne	.L5
	mov	edx, 10
	lea	rdi, 2[rbp]
	mov	rsi, rbp
	call	memmove@PLT
	xor	edx, edx
	xor	ecx, ecx
	mov	rax, rbp
.L10:
	mov	sil, BYTE PTR [rax]
	test	sil, sil
	je	.L20
	cmp	sil, 32
	je	.L16
	test	edx, edx
	jne	.L11
	inc	ecx
	mov	edx, 1
	jmp	.L11
.L16:
	xor	edx, edx
.L11:
	inc	rax
	jmp	.L10
.L20:
	xor	eax, eax
	lea	rsi, .LC0[rip]
.L13:
	movsx	edx, BYTE PTR [rsi]
	lea	edi, -48[rdx]
	cmp	dil, 9
	ja	.L21
	imul	eax, eax, 10
	inc	rsi
	lea	eax, -48[rax+rdx]
	jmp	.L13
.L21:
	mov	rdi, rbp
	lea	ebx, [rax+rcx]
	add	ebx, DWORD PTR 32[rsp]
	call	free@PLT
.L5:
	add	rsp, 56
	.cfi_def_cfa_offset 24
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
