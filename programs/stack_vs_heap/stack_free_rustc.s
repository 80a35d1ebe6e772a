	.intel_syntax noprefix
	.file	"stack_free.2ea2b7891a17e8d0-cgu.0"
	.section	.text.again,"ax",@progbits
	.globl	again
	.p2align	4
	.type	again,@function
again:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rdi
	lea	rdi, [rsp + 8]
	call	ends
	shr	rax
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	again, .Lfunc_end0-again
	.cfi_endproc

	.section	.text.ends,"ax",@progbits
	.globl	ends
	.p2align	4
	.type	ends,@function
ends:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 24]
	add	rax, qword ptr [rdi]
	ret
.Lfunc_end1:
	.size	ends, .Lfunc_end1-ends
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	edi, 20
	call	scribble
	mov	rdi, rax
	pop	rax
	.cfi_def_cfa_offset 8
	jmp	again
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.section	.text.scribble,"ax",@progbits
	.globl	scribble
	.p2align	4
	.type	scribble,@function
scribble:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	lea	rax, [rdi + 1]
	mov	qword ptr [rsp + 8], rdi
	add	rdi, 2
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rdi
	lea	rdi, [rsp + 8]
	call	ends
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	scribble, .Lfunc_end3-scribble
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
