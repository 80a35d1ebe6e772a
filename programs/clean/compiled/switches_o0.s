	.file	"switches.c"
	.intel_syntax noprefix
	.text
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	add	rax, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.type	square, @function
square:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	imul	rax, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	square, .-square
	.type	minus, @function
minus:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	rax, QWORD PTR -8[rbp]
	neg	rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	minus, .-minus
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	functions, @object
	.size	functions, 24
functions:
	.quad	twice
	.quad	square
	.quad	minus
	.text
	.type	run, @function
run:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 168
	.cfi_offset 3, -24
	mov	QWORD PTR -168[rbp], rdi
	mov	DWORD PTR -20[rbp], 0
.L21:
	mov	rax, QWORD PTR -168[rbp]
	lea	rdx, 4[rax]
	mov	QWORD PTR -168[rbp], rdx
	mov	eax, DWORD PTR [rax]
	cmp	eax, 8
	ja	.L8
	mov	eax, eax
	lea	rdx, 0[0+rax*4]
	lea	rax, .L10[rip]
	mov	eax, DWORD PTR [rdx+rax]
	cdqe
	lea	rdx, .L10[rip]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L10:
	.long	.L18-.L10
	.long	.L17-.L10
	.long	.L16-.L10
	.long	.L15-.L10
	.long	.L14-.L10
	.long	.L13-.L10
	.long	.L12-.L10
	.long	.L11-.L10
	.long	.L9-.L10
	.text
.L18:
	mov	rax, QWORD PTR -168[rbp]
	lea	rdx, 4[rax]
	mov	QWORD PTR -168[rbp], rdx
	mov	ecx, DWORD PTR [rax]
	mov	eax, DWORD PTR -20[rbp]
	lea	edx, 1[rax]
	mov	DWORD PTR -20[rbp], edx
	movsx	rdx, ecx
	cdqe
	mov	QWORD PTR -160[rbp+rax*8], rdx
	jmp	.L19
.L17:
	sub	DWORD PTR -20[rbp], 1
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rdx, QWORD PTR -160[rbp+rax*8]
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	mov	ecx, DWORD PTR -20[rbp]
	sub	ecx, 1
	add	rdx, rax
	movsx	rax, ecx
	mov	QWORD PTR -160[rbp+rax*8], rdx
	jmp	.L19
.L16:
	sub	DWORD PTR -20[rbp], 1
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rdx, QWORD PTR -160[rbp+rax*8]
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	mov	ecx, DWORD PTR -20[rbp]
	sub	ecx, 1
	imul	rdx, rax
	movsx	rax, ecx
	mov	QWORD PTR -160[rbp+rax*8], rdx
	jmp	.L19
.L15:
	sub	DWORD PTR -20[rbp], 1
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rdx, QWORD PTR -160[rbp+rax*8]
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	mov	ecx, DWORD PTR -20[rbp]
	sub	ecx, 1
	sub	rdx, rax
	movsx	rax, ecx
	mov	QWORD PTR -160[rbp+rax*8], rdx
	jmp	.L19
.L14:
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rdx, QWORD PTR -160[rbp+rax*8]
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	QWORD PTR -160[rbp+rax*8], rdx
	add	DWORD PTR -20[rbp], 1
	jmp	.L19
.L13:
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	mov	QWORD PTR -32[rbp], rax
	mov	eax, DWORD PTR -20[rbp]
	lea	edx, -2[rax]
	mov	eax, DWORD PTR -20[rbp]
	lea	ecx, -1[rax]
	movsx	rax, edx
	mov	rdx, QWORD PTR -160[rbp+rax*8]
	movsx	rax, ecx
	mov	QWORD PTR -160[rbp+rax*8], rdx
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 2
	cdqe
	mov	rdx, QWORD PTR -32[rbp]
	mov	QWORD PTR -160[rbp+rax*8], rdx
	jmp	.L19
.L12:
	sub	DWORD PTR -20[rbp], 1
	jmp	.L19
.L11:
	mov	rax, QWORD PTR -168[rbp]
	lea	rdx, 4[rax]
	mov	QWORD PTR -168[rbp], rdx
	mov	eax, DWORD PTR [rax]
	cdqe
	lea	rdx, 0[0+rax*8]
	lea	rax, functions[rip]
	mov	rdx, QWORD PTR [rdx+rax]
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	mov	ecx, DWORD PTR -20[rbp]
	lea	ebx, -1[rcx]
	mov	rdi, rax
	call	rdx
	movsx	rdx, ebx
	mov	QWORD PTR -160[rbp+rdx*8], rax
	jmp	.L19
.L9:
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	cdqe
	mov	rax, QWORD PTR -160[rbp+rax*8]
	jmp	.L22
.L8:
	mov	rax, -1
	jmp	.L22
.L19:
	jmp	.L21
.L22:
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	run, .-run
	.type	sparse, @function
sparse:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	cmp	DWORD PTR -4[rbp], 100000
	je	.L24
	cmp	DWORD PTR -4[rbp], 100000
	jg	.L25
	cmp	DWORD PTR -4[rbp], 113
	je	.L26
	cmp	DWORD PTR -4[rbp], 113
	jg	.L25
	cmp	DWORD PTR -4[rbp], -1000
	je	.L27
	cmp	DWORD PTR -4[rbp], 7
	je	.L28
	jmp	.L25
.L27:
	mov	eax, 1
	jmp	.L29
.L28:
	mov	eax, 2
	jmp	.L29
.L26:
	mov	eax, 3
	jmp	.L29
.L24:
	mov	eax, 4
	jmp	.L29
.L25:
	mov	eax, 0
.L29:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	sparse, .-sparse
	.globl	main
	.type	main, @function
main:
.LFB5:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	edi, -1000
	call	sparse
	mov	ebx, eax
	mov	edi, 7
	call	sparse
	add	ebx, eax
	mov	edi, 113
	call	sparse
	add	ebx, eax
	mov	edi, 100000
	call	sparse
	add	ebx, eax
	mov	edi, 8
	call	sparse
	add	eax, ebx
	mov	DWORD PTR -20[rbp], eax
	lea	rax, code.0[rip]
	mov	rdi, rax
	call	run
	mov	edx, eax
	mov	eax, DWORD PTR -20[rbp]
	add	eax, edx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
