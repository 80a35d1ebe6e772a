	.intel_syntax noprefix
	.file	"stack_alloc.236031925dd1b0b-cgu.0"
	.section	.text.array,"ax",@progbits
	.globl	array
	.p2align	4
	.type	array,@function
array:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], 2
	mov	qword ptr [rsp + 24], 3
	mov	qword ptr [rsp + 32], 4
	lea	rdi, [rsp + 8]
	mov	esi, 4
	call	first
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	array, .Lfunc_end0-array
	.cfi_endproc

	.section	.text.first,"ax",@progbits
	.globl	first
	.p2align	4
	.type	first,@function
first:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB1_1
	mov	rax, qword ptr [rdi]
	ret
.LBB1_1:
	xor	eax, eax
	ret
.Lfunc_end1:
	.size	first, .Lfunc_end1-first
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	edi, 7
	call	array
	mov	rbx, rax
	mov	edi, 4
	call	one
	mov	r14, rax
	add	r14d, ebx
	mov	edi, 30
	call	pages
	add	eax, r14d
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.section	.text.one,"ax",@progbits
	.globl	one
	.p2align	4
	.type	one,@function
one:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, rsp
	mov	esi, 1
	call	first
	inc	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	one, .Lfunc_end3-one
	.cfi_endproc

	.section	.text.pages,"ax",@progbits
	.globl	pages
	.p2align	4
	.type	pages,@function
pages:
	.cfi_startproc
	sub	rsp, 4096
	.cfi_adjust_cfa_offset 4096
	mov	qword ptr [rsp], 0
	sub	rsp, 4096
	.cfi_adjust_cfa_offset 4096
	mov	qword ptr [rsp], 0
	sub	rsp, 4096
	.cfi_adjust_cfa_offset 4096
	mov	qword ptr [rsp], 0
	push	rax
	.cfi_def_cfa_offset 12304
	mov	eax, 7
	.p2align	4
.LBB4_1:
	mov	qword ptr [rsp + 8*rax - 48], rdi
	mov	qword ptr [rsp + 8*rax - 40], rdi
	mov	qword ptr [rsp + 8*rax - 32], rdi
	mov	qword ptr [rsp + 8*rax - 24], rdi
	mov	qword ptr [rsp + 8*rax - 16], rdi
	mov	qword ptr [rsp + 8*rax - 8], rdi
	mov	qword ptr [rsp + 8*rax], rdi
	mov	qword ptr [rsp + 8*rax + 8], rdi
	add	rax, 8
	cmp	rax, 1543
	jne	.LBB4_1
	lea	rdi, [rsp + 8]
	mov	esi, 1536
	call	first
	add	rsp, 12296
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	pages, .Lfunc_end4-pages
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
