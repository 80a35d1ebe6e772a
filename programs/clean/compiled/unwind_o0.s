	.file	"unwind.c"
	.intel_syntax noprefix
	.text
	.local	context
	.comm	context,40,32
	.local	depth
	.comm	depth,4,4
	.type	leave, @function
leave:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	lea	rax, context[rip]
	mov	rdx, QWORD PTR 8[rax]
	mov	rcx, QWORD PTR [rax]
	mov	rsp, QWORD PTR 16[rax]
	mov	rbp, rcx
	jmp	rdx
	.cfi_endproc
.LFE0:
	.size	leave, .-leave
	.type	dig, @function
dig:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	mov	eax, DWORD PTR depth[rip]
	add	eax, 1
	mov	DWORD PTR depth[rip], eax
	cmp	DWORD PTR -4[rbp], 0
	jne	.L3
	call	leave
.L3:
	mov	eax, DWORD PTR -4[rbp]
	sub	eax, 1
	mov	edi, eax
	call	dig
	add	eax, 1
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	dig, .-dig
	.type	guarded, @function
guarded:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 24
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	mov	DWORD PTR -52[rbp], edi
	lea	rax, context[rip]
	mov	QWORD PTR [rax], rbp
	lea	rdx, .L6[rip]
	mov	QWORD PTR 8[rax], rdx
	mov	QWORD PTR 16[rax], rsp
	mov	eax, 0
	jmp	.L7
.L6:
	mov	eax, 1
.L7:
	test	eax, eax
	je	.L8
	mov	eax, DWORD PTR depth[rip]
	jmp	.L9
.L8:
	mov	eax, DWORD PTR -52[rbp]
	mov	edi, eax
	call	dig
	add	eax, 100
.L9:
	add	rsp, 24
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	guarded, .-guarded
	.type	plain, @function
plain:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	cmp	DWORD PTR -4[rbp], 0
	jle	.L11
	mov	eax, DWORD PTR -4[rbp]
	sub	eax, 1
	mov	edi, eax
	call	plain
	add	eax, 1
	jmp	.L13
.L11:
	mov	eax, 0
.L13:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	plain, .-plain
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	edi, 5
	call	guarded
	mov	DWORD PTR -20[rbp], eax
	mov	edi, 3
	call	guarded
	mov	DWORD PTR -24[rbp], eax
	mov	eax, DWORD PTR -24[rbp]
	lea	edx, [rax+rax]
	mov	eax, DWORD PTR -20[rbp]
	lea	ebx, [rdx+rax]
	mov	edi, 4
	call	plain
	add	eax, ebx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
