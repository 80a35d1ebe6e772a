	.file	"text.c"
	.intel_syntax noprefix
	.text
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
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
	mov	rdi, rax
	test	rax, rax
	je	.L4
	mov	rax, QWORD PTR 8[rbx]
.L2:
	lea	rdx, 1[r12]
	mov	rsi, rbp
	add	rdi, rax
	call	memcpy@PLT
	add	QWORD PTR 8[rbx], r12
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	append.cold, @function
append.cold:
.LFSB11:
.L4:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	call	abort@PLT
	.cfi_endproc
.LFE11:
	.text
	.size	append, .-append
	.section	.text.unlikely
	.size	append.cold, .-append.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"77 and more"
.LC2:
	.string	"the quick"
.LC3:
	.string	" brown fox jumps over "
.LC4:
	.string	" lazy dogs"
.LC5:
	.string	"sgod yzal 5904"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB16:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pxor	xmm0, xmm0
	lea	rsi, .LC2[rip]
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sub	rsp, 56
	.cfi_def_cfa_offset 80
	lea	rbx, 16[rsp]
	movups	XMMWORD PTR 24[rsp], xmm0
	mov	QWORD PTR 16[rsp], 0
	mov	rdi, rbx
	call	append
	lea	rsi, .LC3[rip]
	mov	rdi, rbx
	call	append
	mov	BYTE PTR 15[rsp], 0
	lea	rsi, 15[rsp]
	mov	edx, 4095
	lea	r8, 11[rsp]
	mov	edi, 3435973837
	.p2align 4,,10
	.p2align 3
.L8:
	mov	eax, edx
	sub	rsi, 1
	imul	rax, rdi
	shr	rax, 35
	lea	ecx, [rax+rax*4]
	add	ecx, ecx
	sub	edx, ecx
	add	edx, 48
	mov	BYTE PTR [rsi], dl
	mov	edx, eax
	cmp	rsi, r8
	jne	.L8
	mov	rdi, rbx
	call	append
	lea	rsi, .LC4[rip]
	mov	rdi, rbx
	call	append
	mov	rbp, QWORD PTR 16[rsp]
	mov	rdi, rbp
	call	puts@PLT
	mov	rdi, rbp
	call	strlen@PLT
	add	rax, rbp
	cmp	rbp, rax
	jnb	.L9
	mov	rdx, rbp
	.p2align 4,,10
	.p2align 3
.L10:
	movzx	esi, BYTE PTR [rdx]
	movzx	ecx, BYTE PTR -1[rax]
	sub	rax, 1
	add	rdx, 1
	mov	BYTE PTR [rax], sil
	mov	BYTE PTR -1[rdx], cl
	cmp	rdx, rax
	jb	.L10
.L9:
	movabs	rax, 7024059748868646771
	cmp	QWORD PTR 0[rbp], rax
	je	.L27
.L11:
	mov	ebx, 1
.L7:
	add	rsp, 56
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.L27:
	.cfi_restore_state
	movabs	rax, 3760568589194387834
	cmp	QWORD PTR 6[rbp], rax
	jne	.L11
	mov	edx, 10
	lea	rdi, 2[rbp]
	mov	rsi, rbp
	call	memmove@PLT
	movzx	edx, BYTE PTR 0[rbp]
	test	dl, dl
	je	.L28
	mov	rax, rbp
	xor	edi, edi
	xor	ecx, ecx
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L29:
	test	ecx, ecx
	jne	.L15
	add	edi, 1
	mov	ecx, 1
.L15:
	movzx	edx, BYTE PTR 1[rax]
	add	rax, 1
	test	dl, dl
	je	.L14
.L16:
	cmp	dl, 32
	jne	.L29
	movzx	edx, BYTE PTR 1[rax]
	add	rax, 1
	xor	ecx, ecx
	test	dl, dl
	jne	.L16
.L14:
	mov	eax, 55
	lea	rcx, .LC1[rip]
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L17:
	add	rcx, 1
	lea	edx, [rdx+rdx*4]
	lea	edx, -48[rax+rdx*2]
	movsx	eax, BYTE PTR [rcx]
	lea	esi, -48[rax]
	cmp	sil, 9
	jbe	.L17
	lea	ebx, [rdx+rdi]
	mov	rdi, rbp
	add	ebx, DWORD PTR 24[rsp]
	call	free@PLT
	jmp	.L7
.L28:
	xor	edi, edi
	jmp	.L14
	.cfi_endproc
.LFE16:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
