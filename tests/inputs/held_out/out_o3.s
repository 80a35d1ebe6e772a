	.intel_syntax noprefix
	.file	"out.5149196b12482a12-cgu.0"
	.section	.text.boxed,"ax",@progbits
	.globl	boxed
	.p2align	4
	.type	boxed,@function
boxed:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 32
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB0_2
	mov	qword ptr [rax], rbx
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], 2
	mov	qword ptr [rax + 24], rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 32
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end0:
	.size	boxed, .Lfunc_end0-boxed
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
	push	rbx
	.cfi_def_cfa_offset 32
	sub	rsp, 48
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	qword ptr [rsp + 16], 3
	lea	rax, [rsp + 16]
	#APP
	#NO_APP
	mov	rsi, qword ptr [rsp + 16]
	lea	rbx, [rsp + 16]
	mov	rdi, rbx
	call	scaled
	mov	qword ptr [rsp + 8], 4
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp + 8]
	call	boxed
	mov	r14, rax
	mov	rdi, rbx
	call	trace
	mov	rbx, rax
	mov	rdi, r14
	call	trace
	mov	r15, rax
	add	r15d, ebx
	mov	esi, 32
	mov	edx, 8
	mov	rdi, r14
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, r15d
	add	rsp, 48
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.scaled,"ax",@progbits
	.globl	scaled
	.p2align	4
	.type	scaled,@function
scaled:
	.cfi_startproc
	mov	rax, rdi
	mov	qword ptr [rdi], rsi
	xorps	xmm0, xmm0
	movups	xmmword ptr [rdi + 8], xmm0
	mov	qword ptr [rdi + 24], rsi
	ret
.Lfunc_end2:
	.size	scaled, .Lfunc_end2-scaled
	.cfi_endproc

	.section	.text.trace,"ax",@progbits
	.globl	trace
	.p2align	4
	.type	trace,@function
trace:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 24]
	add	rax, qword ptr [rdi]
	ret
.Lfunc_end3:
	.size	trace, .Lfunc_end3-trace
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
