	.intel_syntax noprefix
	.file	"size_of.b2e903c60f144edd-cgu.0"
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	mov	eax, 49
	ret
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.section	.text.of_a_reference,"ax",@progbits
	.globl	of_a_reference
	.p2align	4
	.type	of_a_reference,@function
of_a_reference:
	.cfi_startproc
	mov	eax, 8
	ret
.Lfunc_end1:
	.size	of_a_reference, .Lfunc_end1-of_a_reference
	.cfi_endproc

	.section	.text.of_a_str,"ax",@progbits
	.globl	of_a_str
	.p2align	4
	.type	of_a_str,@function
of_a_str:
	.cfi_startproc
	mov	eax, 16
	ret
.Lfunc_end2:
	.size	of_a_str, .Lfunc_end2-of_a_str
	.cfi_endproc

	.section	.text.of_a_string,"ax",@progbits
	.globl	of_a_string
	.p2align	4
	.type	of_a_string,@function
of_a_string:
	.cfi_startproc
	mov	eax, 24
	ret
.Lfunc_end3:
	.size	of_a_string, .Lfunc_end3-of_a_string
	.cfi_endproc

	.section	.text.of_u8,"ax",@progbits
	.globl	of_u8
	.p2align	4
	.type	of_u8,@function
of_u8:
	.cfi_startproc
	mov	eax, 1
	ret
.Lfunc_end4:
	.size	of_u8, .Lfunc_end4-of_u8
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
