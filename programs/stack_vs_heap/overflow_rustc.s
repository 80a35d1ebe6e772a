	.intel_syntax noprefix
	.file	"overflow.5e615f2c402568a2-cgu.0"
	.section	.text.count,"ax",@progbits
	.globl	count
	.p2align	4
	.type	count,@function
count:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rdi
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp + 8]
	inc	rdi
	call	count
	inc	rax
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	count, .Lfunc_end0-count
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	xor	edi, edi
	jmp	count
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
