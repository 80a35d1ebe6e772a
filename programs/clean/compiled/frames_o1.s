	.file	"frames.c"
	.intel_syntax noprefix
	.text
	.type	ackermann, @function
ackermann:
.LFB6:
	.cfi_startproc
	test	edi, edi
	jne	.L2
	lea	eax, 1[rsi]
	ret
.L2:
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	ebx, edi
	test	esi, esi
	jne	.L4
	lea	edi, -1[rdi]
	mov	esi, 1
	call	ackermann
.L1:
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L4:
	.cfi_restore_state
	sub	esi, 1
	call	ackermann
	mov	esi, eax
	lea	edi, -1[rbx]
	call	ackermann
	jmp	.L1
	.cfi_endproc
.LFE6:
	.size	ackermann, .-ackermann
	.type	chain, @function
chain:
.LFB4:
	.cfi_startproc
	test	edi, edi
	jle	.L12
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	ecx, 0
	mov	eax, 0
.L10:
	mov	rsi, rax
	sub	rsp, 32
	lea	rdx, 15[rsp]
	and	rdx, -16
	mov	rax, rdx
	mov	QWORD PTR [rdx], rsi
	mov	DWORD PTR 8[rdx], ecx
	add	ecx, 1
	cmp	edi, ecx
	jne	.L10
	mov	edx, 0
.L11:
	add	edx, DWORD PTR 8[rax]
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L11
	mov	eax, edx
	leave
	.cfi_def_cfa 7, 8
	ret
.L12:
	.cfi_restore 6
	mov	edx, 0
	mov	eax, edx
	ret
	.cfi_endproc
.LFE4:
	.size	chain, .-chain
	.globl	main
	.type	main, @function
main:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r12
	push	rbx
	sub	rsp, 80
	.cfi_offset 12, -24
	.cfi_offset 3, -32
	mov	r12d, edi
	mov	eax, 1
.L20:
	mov	QWORD PTR -104[rbp+rax*8], rax
	add	rax, 1
	cmp	rax, 10
	jne	.L20
	lea	rax, -96[rbp]
	lea	rsi, -24[rbp]
	mov	ecx, 4
.L21:
	mov	rdx, rcx
	add	rdx, QWORD PTR [rax]
	mov	rcx, rdx
	add	rax, 8
	cmp	rax, rsi
	jne	.L21
	shr	r12d, 31
	add	r12d, 4
	lea	ebx, 61[rdx]
	mov	r8, rsp
	movsx	rsi, r12d
	lea	rdi, 0[0+rsi*4]
	lea	rax, 15[rdi]
	and	eax, 112
	sub	rsp, rax
	mov	rdx, rsp
	mov	eax, 0
.L23:
	mov	ecx, eax
	imul	ecx, eax
	mov	DWORD PTR [rdx+rax*4], ecx
	add	rax, 1
	cmp	rsi, rax
	jne	.L23
	mov	rax, rdx
	add	rdx, rdi
	mov	esi, 0
.L24:
	add	esi, DWORD PTR [rax]
	add	rax, 4
	cmp	rdx, rax
	jne	.L24
	mov	rsp, r8
	add	ebx, esi
	mov	edi, r12d
	call	chain
	add	ebx, eax
	lea	eax, [r12+r12*2]
	add	ebx, eax
	mov	esi, 2
	mov	edi, 2
	call	ackermann
	add	eax, ebx
	lea	rsp, -16[rbp]
	pop	rbx
	pop	r12
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
