	.file	"frames.c"
	.intel_syntax noprefix
	.text
	.type	ackermann, @function
ackermann:
.LFB6:
	.cfi_startproc
	mov	eax, esi
	test	edi, edi
	jne	.L12
	inc	eax
	ret
.L12:
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
.L11:
	lea	ebx, -1[rdi]
	test	eax, eax
	jne	.L14
	mov	eax, 1
.L4:
	mov	edi, ebx
	test	ebx, ebx
	jne	.L11
	inc	eax
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L14:
	.cfi_restore_state
	lea	esi, -1[rax]
	call	ackermann
	jmp	.L4
	.cfi_endproc
.LFE6:
	.size	ackermann, .-ackermann
	.type	chain, @function
chain:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xor	edx, edx
	xor	eax, eax
	mov	rbp, rsp
	.cfi_def_cfa_register 6
.L16:
	sub	rsp, 32
	mov	rcx, rax
	lea	rax, 15[rsp]
	and	rax, -16
	mov	DWORD PTR 8[rax], edx
	inc	edx
	mov	QWORD PTR [rax], rcx
	cmp	edi, edx
	jne	.L16
	xor	edx, edx
.L17:
	test	rax, rax
	je	.L21
	add	edx, DWORD PTR 8[rax]
	mov	rax, QWORD PTR [rax]
	jmp	.L17
.L21:
	leave
	.cfi_def_cfa 7, 8
	mov	eax, edx
	ret
	.cfi_endproc
.LFE4:
	.size	chain, .-chain
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	r8d, edi
	mov	edx, 1
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 176
	lea	rax, -80[rbp]
.L23:
	mov	QWORD PTR -8[rax+rdx*8], rdx
	inc	rdx
	cmp	rdx, 10
	jne	.L23
	mov	BYTE PTR -8[rbp], 120
	mov	ecx, 20
	mov	rsi, rax
	mov	edx, 4
	lea	rdi, -160[rbp]
	rep movsd
	lea	rsi, -160[rbp]
	mov	ecx, 20
	mov	rdi, rax
	rep movsd
.L24:
	add	rdx, QWORD PTR [rax+rcx*8]
	inc	rcx
	cmp	rcx, 9
	jne	.L24
	test	r8d, r8d
	lea	ecx, 61[rdx]
	mov	r8, rsp
	js	.L25
	lea	rdx, -176[rbp]
	mov	edi, 4
	jmp	.L26
.L25:
	mov	rdx, rax
	mov	edi, 5
.L26:
	xor	eax, eax
.L27:
	mov	esi, eax
	imul	esi, eax
	mov	DWORD PTR [rdx+rax*4], esi
	inc	rax
	cmp	edi, eax
	jg	.L27
	xor	esi, esi
	xor	eax, eax
.L28:
	add	eax, DWORD PTR [rdx+rsi*4]
	inc	rsi
	cmp	edi, esi
	jg	.L28
	mov	rsp, r8
	lea	esi, [rax+rcx]
	call	chain
	lea	edi, [rdi+rdi*2]
	add	eax, esi
	mov	esi, 2
	lea	edx, [rax+rdi]
	mov	edi, 2
	call	ackermann
	leave
	.cfi_def_cfa 7, 8
	add	eax, edx
	ret
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
