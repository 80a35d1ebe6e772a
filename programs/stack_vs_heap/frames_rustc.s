	.intel_syntax noprefix
	.file	"frames.56c46c521027f781-cgu.0"
	.section	.text.func1,"ax",@progbits
	.globl	func1
	.p2align	4
	.type	func1,@function
func1:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	func2
	inc	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	func1, .Lfunc_end0-func1
	.cfi_endproc

	.section	.text.func2,"ax",@progbits
	.globl	func2
	.p2align	4
	.type	func2,@function
func2:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	sum
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	func2, .Lfunc_end1-func2
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	edi, 10
	call	func1
	mov	rbx, rax
	mov	edi, 9
	call	tail
	add	eax, ebx
	inc	eax
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.section	.text.sum,"ax",@progbits
	.globl	sum
	.p2align	4
	.type	sum,@function
sum:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	add	rax, qword ptr [rdi]
	ret
.Lfunc_end3:
	.size	sum, .Lfunc_end3-sum
	.cfi_endproc

	.section	.text.tail,"ax",@progbits
	.globl	tail
	.p2align	4
	.type	tail,@function
tail:
	.cfi_startproc
	inc	rdi
	jmp	func2
.Lfunc_end4:
	.size	tail, .Lfunc_end4-tail
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
