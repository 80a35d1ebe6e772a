	.intel_syntax noprefix
	.file	"ref_mut.a8e5cf87c9cb4f46-cgu.0"
	.section	.text.increment,"ax",@progbits
	.globl	increment
	.p2align	4
	.type	increment,@function
increment:
	.cfi_startproc
	inc	qword ptr [rdi]
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
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	qword ptr [rsp], 20
	mov	rbx, rsp
	mov	rdi, rbx
	call	look
	mov	r14, rax
	mov	rdi, rbx
	call	increment
	mov	eax, dword ptr [rsp]
	add	eax, r14d
	inc	eax
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

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
