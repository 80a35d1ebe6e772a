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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB5:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	lea	rax, code.0[rip]
	lea	r13, .L8[rip]
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xor	ebx, ebx
	sub	rsp, 136
	.cfi_def_cfa_offset 176
.L5:
	cmp	DWORD PTR [rax], 8
	lea	r12, 4[rax]
	ja	.L18
	mov	edx, DWORD PTR [rax]
	movsx	rdx, DWORD PTR 0[r13+rdx*4]
	add	rdx, r13
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
	.section	.text.startup
.L16:
	lea	r12, 8[rax]
	movsx	rax, DWORD PTR 4[rax]
	movsx	rdx, ebx
	inc	ebx
	mov	QWORD PTR [rsp+rdx*8], rax
.L17:
	mov	rax, r12
	jmp	.L5
.L15:
	lea	eax, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rdx, eax
	mov	rdx, QWORD PTR [rsp+rdx*8]
	add	QWORD PTR [rsp+rbx*8], rdx
	mov	ebx, eax
	jmp	.L17
.L14:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rcx, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	imul	rax, QWORD PTR [rsp+rcx*8]
	jmp	.L20
.L13:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rcx, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	sub	rax, QWORD PTR [rsp+rcx*8]
.L20:
	mov	QWORD PTR [rsp+rbx*8], rax
	mov	ebx, edx
	jmp	.L17
.L12:
	lea	eax, -1[rbx]
	cdqe
	mov	rdx, QWORD PTR [rsp+rax*8]
	movsx	rax, ebx
	inc	ebx
	mov	QWORD PTR [rsp+rax*8], rdx
	jmp	.L17
.L11:
	lea	edx, -1[rbx]
	lea	eax, -2[rbx]
	movsx	rdx, edx
	cdqe
	mov	rcx, QWORD PTR [rsp+rdx*8]
	mov	rsi, QWORD PTR [rsp+rax*8]
	mov	QWORD PTR [rsp+rdx*8], rsi
	mov	QWORD PTR [rsp+rax*8], rcx
	jmp	.L17
.L10:
	dec	ebx
	jmp	.L17
.L9:
	movsx	rdx, DWORD PTR 4[rax]
	lea	ebp, -1[rbx]
	lea	r12, 8[rax]
	movsx	rbp, ebp
	lea	rax, functions[rip]
	mov	rdi, QWORD PTR [rsp+rbp*8]
	call	[QWORD PTR [rax+rdx*8]]
	mov	QWORD PTR [rsp+rbp*8], rax
	jmp	.L17
.L7:
	dec	ebx
	movsx	rbx, ebx
	mov	rax, QWORD PTR [rsp+rbx*8]
	jmp	.L6
.L18:
	or	rax, -1
.L6:
	add	rsp, 136
	.cfi_def_cfa_offset 40
	add	eax, 10
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
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
