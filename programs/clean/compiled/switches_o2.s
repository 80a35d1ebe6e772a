	.file	"switches.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	lea	rax, [rdi+rdi]
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.p2align 4
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
	.p2align 4
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
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.section	.text.startup,"ax",@progbits
.LHOTB0:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	xor	eax, eax
	lea	rdx, code.0[rip]
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	lea	r12, .L9[rip]
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xor	ebx, ebx
	sub	rsp, 136
	.cfi_def_cfa_offset 176
	.p2align 4,,10
	.p2align 3
.L6:
	lea	rcx, 4[rdx]
	cmp	eax, 8
	ja	.L19
	movsx	rax, DWORD PTR [r12+rax*4]
	add	rax, r12
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L9:
	.long	.L17-.L9
	.long	.L16-.L9
	.long	.L15-.L9
	.long	.L14-.L9
	.long	.L13-.L9
	.long	.L12-.L9
	.long	.L11-.L9
	.long	.L10-.L9
	.long	.L8-.L9
	.section	.text.startup
.L10:
	lea	r13, 8[rdx]
	lea	ebp, -1[rbx]
	movsx	rdx, DWORD PTR 4[rdx]
	movsx	rbp, ebp
	lea	rax, functions[rip]
	mov	rdi, QWORD PTR [rsp+rbp*8]
	call	[QWORD PTR [rax+rdx*8]]
	mov	rdx, r13
	mov	QWORD PTR [rsp+rbp*8], rax
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L11:
	mov	rdx, rcx
	sub	ebx, 1
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L15:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rsi, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	imul	rax, QWORD PTR [rsp+rsi*8]
	mov	QWORD PTR [rsp+rbx*8], rax
	mov	ebx, edx
	mov	rdx, rcx
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L16:
	lea	eax, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rdx, eax
	mov	rdx, QWORD PTR [rsp+rdx*8]
	add	QWORD PTR [rsp+rbx*8], rdx
	mov	rdx, rcx
	mov	ebx, eax
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L17:
	movsx	rcx, DWORD PTR 4[rdx]
	movsx	rax, ebx
	add	rdx, 8
	add	ebx, 1
	mov	QWORD PTR [rsp+rax*8], rcx
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L8:
	sub	ebx, 1
	movsx	rbx, ebx
	mov	rax, QWORD PTR [rsp+rbx*8]
.L7:
	add	rsp, 136
	.cfi_remember_state
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
.L13:
	.cfi_restore_state
	lea	eax, -1[rbx]
	cdqe
	mov	rdx, QWORD PTR [rsp+rax*8]
	movsx	rax, ebx
	add	ebx, 1
	mov	QWORD PTR [rsp+rax*8], rdx
	mov	rdx, rcx
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L14:
	lea	edx, -1[rbx]
	sub	ebx, 2
	movsx	rbx, ebx
	movsx	rsi, edx
	mov	rax, QWORD PTR [rsp+rbx*8]
	sub	rax, QWORD PTR [rsp+rsi*8]
	mov	QWORD PTR [rsp+rbx*8], rax
	mov	ebx, edx
	mov	rdx, rcx
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
.L12:
	lea	eax, -1[rbx]
	mov	rdx, rcx
	cdqe
	movdqu	xmm0, XMMWORD PTR -8[rsp+rax*8]
	lea	eax, -2[rbx]
	cdqe
	shufpd	xmm0, xmm0, 1
	movups	XMMWORD PTR [rsp+rax*8], xmm0
	mov	eax, DWORD PTR [rdx]
	jmp	.L6
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	main.cold, @function
main.cold:
.LFSB5:
.L19:
	.cfi_def_cfa_offset 176
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	or	rax, -1
	jmp	.L7
	.cfi_endproc
.LFE5:
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE0:
	.section	.text.startup
.LHOTE0:
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
