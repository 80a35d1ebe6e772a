	.intel_syntax noprefix
	.file	"pair.96e8a41909a6f0ca-cgu.0"
	.section	.text.add,"ax",@progbits
	.globl	add
	.p2align	4
	.type	add,@function
add:
	.cfi_startproc
	mov	rax, qword ptr [rsi]
	add	rax, qword ptr [rdi]
	ret
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
	.cfi_endproc

	.section	.text.greater,"ax",@progbits
	.globl	greater
	.p2align	4
	.type	greater,@function
greater:
	.cfi_startproc
	mov	rcx, qword ptr [rdi]
	mov	rax, qword ptr [rdi + 8]
	mov	rdx, qword ptr [rcx]
	cmp	rdx, qword ptr [rax]
	cmova	rax, rcx
	ret
.Lfunc_end1:
	.size	greater, .Lfunc_end1-greater
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 32
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -16
	mov	qword ptr [rsp + 8], 17
	lea	rbx, [rsp + 8]
	#APP
	#NO_APP
	mov	qword ptr [rsp + 16], rbx
	mov	qword ptr [rsp + 24], offset _ZN4pair5LIMIT17h4000d1a4cd30bab7E
	lea	rdi, [rsp + 16]
	call	greater
	mov	rdi, rax
	mov	rsi, rbx
	call	add
	add	rsp, 32
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.type	_ZN4pair5LIMIT17h4000d1a4cd30bab7E,@object
	.section	.rodata._ZN4pair5LIMIT17h4000d1a4cd30bab7E,"a",@progbits
	.p2align	3, 0x0
_ZN4pair5LIMIT17h4000d1a4cd30bab7E:
	.asciz	"(\000\000\000\000\000\000"
	.size	_ZN4pair5LIMIT17h4000d1a4cd30bab7E, 8

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
