	.intel_syntax noprefix
	.file	"stack_access.c158a966f15e45dd-cgu.0"
	.section	.text.leaf,"ax",@progbits
	.globl	leaf
	.p2align	4
	.type	leaf,@function
leaf:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	inc	rax
	ret
.Lfunc_end0:
	.size	leaf, .Lfunc_end0-leaf
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	qword ptr [rsp + 8], 40
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	ebx, dword ptr [rsp + 8]
	mov	edi, 1
	call	leaf
	add	eax, ebx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
