	.intel_syntax noprefix
	.file	"account.8657dc279602749b-cgu.0"
	.section	.text.close,"ax",@progbits
	.globl	close
	.p2align	4
	.type	close,@function
close:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rsi
	add	rbx, qword ptr [rdi]
	mov	esi, 8
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	close, .Lfunc_end0-close
	.cfi_endproc

	.section	.text.deposit,"ax",@progbits
	.globl	deposit
	.p2align	4
	.type	deposit,@function
deposit:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	qword ptr [rax], rsi
	inc	qword ptr [rdi + 8]
	ret
.Lfunc_end1:
	.size	deposit, .Lfunc_end1-deposit
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
	mov	qword ptr [rsp], 100
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rbx, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB2_2
	mov	qword ptr [rax], rbx
	mov	qword ptr [rsp + 8], 7
	mov	qword ptr [rsp], rax
	mov	rdi, rsp
	mov	esi, 23
	call	deposit
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	call	close
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB2_2:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
