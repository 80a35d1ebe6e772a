	.file	"switches.c"
	.intel_syntax noprefix
	.text
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	lea	rax, [rdi+rdi]
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.type	square, @function
square:
.LFB1:
	.cfi_startproc
	imul	rdi, rdi
	mov	rax, rdi
	ret
	.cfi_endproc
.LFE1:
	.size	square, .-square
	.type	minus, @function
minus:
.LFB2:
	.cfi_startproc
	mov	rax, rdi
	neg	rax
	ret
	.cfi_endproc
.LFE2:
	.size	minus, .-minus
	.globl	main
	.type	main, @function
main:
.LFB5:
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
	sub	rsp, 136
	.cfi_def_cfa_offset 176
	mov	ebx, 0
	lea	rax, code.0[rip]
	lea	rbp, .L8[rip]
.L5:
	lea	rcx, 4[rax]
	cmp	DWORD PTR [rax], 8
	ja	.L18
	mov	edx, DWORD PTR [rax]
	movsx	rdx, DWORD PTR 0[rbp+rdx*4]
	add	rdx, rbp
	jmp	rdx
	.section	.rodata
	.align 4
	.align 4
.L8:
	.long	.L16-.L8
	.long	.L15-.L8
	.long	.L14-.L8
	.long	.L13-.L8
	.long	.L12-.L8
	.long	.L11-.L8
	.long	.L10-.L8
	.long	.L9-.L8
	.long	.L7-.L8
	.text
.L16:
	movsx	rdx, ebx
	movsx	rcx, DWORD PTR 4[rax]
	mov	QWORD PTR [rsp+rdx*8], rcx
	lea	ebx, 1[rbx]
	lea	rax, 8[rax]
	jmp	.L5
.L15:
	lea	eax, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rdx, eax
	mov	rdx, QWORD PTR [rsp+rdx*8]
	add	QWORD PTR [rsp+rbx*8], rdx
	mov	ebx, eax
	mov	rax, rcx
	jmp	.L5
.L14:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rsi, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	imul	rax, QWORD PTR [rsp+rsi*8]
	mov	QWORD PTR [rsp+rbx*8], rax
	mov	ebx, edx
	mov	rax, rcx
	jmp	.L5
.L13:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rsi, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	sub	rax, QWORD PTR [rsp+rsi*8]
	mov	QWORD PTR [rsp+rbx*8], rax
	mov	ebx, edx
	mov	rax, rcx
	jmp	.L5
.L12:
	lea	eax, -1[rbx]
	cdqe
	mov	rdx, QWORD PTR [rsp+rax*8]
	movsx	rax, ebx
	mov	QWORD PTR [rsp+rax*8], rdx
	add	ebx, 1
	mov	rax, rcx
	jmp	.L5
.L11:
	lea	edx, -1[rbx]
	movsx	rdx, edx
	mov	rsi, QWORD PTR [rsp+rdx*8]
	lea	eax, -2[rbx]
	cdqe
	mov	rdi, QWORD PTR [rsp+rax*8]
	mov	QWORD PTR [rsp+rdx*8], rdi
	mov	QWORD PTR [rsp+rax*8], rsi
	mov	rax, rcx
	jmp	.L5
.L10:
	sub	ebx, 1
	mov	rax, rcx
	jmp	.L5
.L9:
	lea	r13, 8[rax]
	lea	r12d, -1[rbx]
	movsx	r12, r12d
	mov	rdi, QWORD PTR [rsp+r12*8]
	movsx	rdx, DWORD PTR 4[rax]
	lea	rax, functions[rip]
	call	[QWORD PTR [rax+rdx*8]]
	mov	QWORD PTR [rsp+r12*8], rax
	mov	rax, r13
	jmp	.L5
.L7:
	sub	ebx, 1
	movsx	rbx, ebx
	mov	rax, QWORD PTR [rsp+rbx*8]
.L6:
	add	eax, 10
	add	rsp, 136
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
.L18:
	.cfi_restore_state
	mov	rax, -1
	jmp	.L6
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	code.0, @object
	.size	code.0, 84
code.0:
	.long	0
	.long	3
	.long	4
	.long	2
	.long	0
	.long	5
	.long	5
	.long	3
	.long	7
	.long	2
	.long	7
	.long	1
	.long	0
	.long	1
	.long	6
	.long	7
	.long	0
	.long	0
	.long	100
	.long	1
	.long	8
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	functions, @object
	.size	functions, 24
functions:
	.quad	twice
	.quad	square
	.quad	minus
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
