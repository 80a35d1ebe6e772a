	.intel_syntax noprefix
	.file	"ref_mut.a8e5cf87c9cb4f46-cgu.0"
	.section	.text.increment,"ax",@progbits
	.globl	increment
	.p2align	4
	.type	increment,@function
increment:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 1
	mov	qword ptr [rdi], rax
	ret
.Lfunc_end0:
	.size	increment, .Lfunc_end0-increment
	.cfi_endproc

	.section	.text.look,"ax",@progbits
	.globl	look
	.p2align	4
	.type	look,@function
look:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end1:
	.size	look, .Lfunc_end1-look
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 16], 20
	lea	rdi, [rsp + 16]
	call	look
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 16]
	call	increment
	mov	rax, qword ptr [rsp + 8]
	add	rax, qword ptr [rsp + 16]
	add	rax, 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
