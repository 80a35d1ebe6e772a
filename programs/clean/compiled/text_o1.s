	.file	"text.c"
	.intel_syntax noprefix
	.text
	.type	append, @function
append:
.LFB11:
	.cfi_startproc
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
	mov	rdi, rsi
	call	strlen@PLT
	mov	rbp, rax
	mov	rax, QWORD PTR 8[rbx]
	lea	rsi, 1[rbp+rax]
	cmp	QWORD PTR 16[rbx], rsi
	jnb	.L2
	add	rsi, rsi
	mov	QWORD PTR 16[rbx], rsi
	mov	rdi, QWORD PTR [rbx]
	call	realloc@PLT
	mov	QWORD PTR [rbx], rax
	test	rax, rax
	je	.L4
.L2:
	mov	rdi, QWORD PTR 8[rbx]
	add	rdi, QWORD PTR [rbx]
	lea	rdx, 1[rbp]
	mov	rsi, r12
	call	memcpy@PLT
	add	QWORD PTR 8[rbx], rbp
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
.L4:
	.cfi_restore_state
	call	abort@PLT
	.cfi_endproc
.LFE11:
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
	.text
	.globl	main
	.type	main, @function
main:
.LFB16:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	sub	rsp, 48
	.cfi_def_cfa_offset 80
	mov	QWORD PTR 16[rsp], 0
	mov	QWORD PTR 24[rsp], 0
	mov	QWORD PTR 32[rsp], 0
	lea	rbx, 16[rsp]
	lea	rsi, .LC1[rip]
	mov	rdi, rbx
	call	append
	lea	rsi, .LC2[rip]
	mov	rdi, rbx
	call	append
	mov	BYTE PTR 15[rsp], 0
	lea	rcx, 15[rsp]
	mov	edx, 4095
	mov	r8d, 3435973837
	lea	rdi, 11[rsp]
.L6:
	sub	rcx, 1
	mov	eax, edx
	imul	rax, r8
	shr	rax, 35
	lea	esi, [rax+rax*4]
	add	esi, esi
	sub	edx, esi
	add	edx, 48
	mov	BYTE PTR [rcx], dl
	mov	edx, eax
	cmp	rcx, rdi
	jne	.L6
	lea	rsi, 11[rsp]
	lea	rbx, 16[rsp]
	mov	rdi, rbx
	call	append
	lea	rsi, .LC3[rip]
	mov	rdi, rbx
	call	append
	mov	rbx, QWORD PTR 16[rsp]
	mov	rdi, rbx
	call	puts@PLT
	mov	rdi, rbx
	call	strlen@PLT
	add	rax, rbx
	cmp	rbx, rax
	jnb	.L7
	mov	rdx, rbx
.L8:
	sub	rax, 1
	movzx	ecx, BYTE PTR [rax]
	movzx	esi, BYTE PTR [rdx]
	mov	BYTE PTR [rax], sil
	mov	BYTE PTR [rdx], cl
	add	rdx, 1
	cmp	rdx, rax
	jb	.L8
.L7:
	mov	edx, 14
	lea	rsi, .LC4[rip]
	mov	rdi, rbx
	call	memcmp@PLT
	mov	r12d, eax
	mov	ebp, 1
	test	eax, eax
	je	.L22
.L5:
	mov	eax, ebp
	add	rsp, 48
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
.L22:
	.cfi_restore_state
	lea	rdi, 2[rbx]
	mov	edx, 10
	mov	rsi, rbx
	call	memmove@PLT
	movzx	eax, BYTE PTR [rbx]
	test	al, al
	je	.L15
	mov	rdx, rbx
	mov	edi, r12d
	mov	ecx, r12d
	mov	esi, 1
	jmp	.L12
.L16:
	mov	ecx, r12d
.L11:
	add	rdx, 1
	movzx	eax, BYTE PTR [rdx]
	test	al, al
	je	.L10
.L12:
	cmp	al, 32
	je	.L16
	test	ecx, ecx
	jne	.L11
	add	edi, 1
	mov	ecx, esi
	jmp	.L11
.L15:
	mov	edi, r12d
.L10:
	mov	eax, 55
	lea	rcx, .LC0[rip]
	mov	edx, 0
.L13:
	add	rcx, 1
	lea	edx, [rdx+rdx*4]
	movsx	eax, al
	lea	edx, -48[rax+rdx*2]
	movzx	eax, BYTE PTR [rcx]
	lea	esi, -48[rax]
	cmp	sil, 9
	jbe	.L13
	lea	ebp, [rdx+rdi]
	add	ebp, DWORD PTR 24[rsp]
	mov	rdi, rbx
	call	free@PLT
	jmp	.L5
	.cfi_endproc
.LFE16:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
