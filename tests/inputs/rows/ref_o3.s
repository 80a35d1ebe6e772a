	.intel_syntax noprefix
	.file	"ref.ea7441a0a7f225fa-cgu.0"
	.section	.text.look,"ax",@progbits
	.globl	look
	.p2align	4
	.type	look,@function
look:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end0:
	.size	look, .Lfunc_end0-look
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	push	rax
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	qword ptr [rsp], 10
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_2
	mov	rbx, rax
	mov	qword ptr [rax], 30
	mov	rdi, rsp
	call	look
	mov	r14, rax
	mov	rdi, rbx
	call	look
	mov	r15, rax
	mov	edi, offset _ZN3ref8CONSTANT17h47ecc594934b59b9E
	call	look
	mov	r12, rax
	add	r12d, r14d
	add	r12d, r15d
	mov	esi, 8
	mov	edx, 8
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, r12d
	add	rsp, 8
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.type	_ZN3ref8CONSTANT17h47ecc594934b59b9E,@object
	.section	.rodata._ZN3ref8CONSTANT17h47ecc594934b59b9E,"a",@progbits
	.p2align	3, 0x0
_ZN3ref8CONSTANT17h47ecc594934b59b9E:
	.asciz	"\002\000\000\000\000\000\000"
	.size	_ZN3ref8CONSTANT17h47ecc594934b59b9E, 8

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
