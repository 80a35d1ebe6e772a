	.intel_syntax noprefix
	.file	"option.9b71a2c6d766c2bc-cgu.0"
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset rbp, -16
	mov	dword ptr [rsp + 4], 5
	lea	rax, [rsp + 4]
	#APP
	#NO_APP
	mov	ebx, dword ptr [rsp + 4]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 4
	mov	esi, 4
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB0_6
	mov	dword ptr [rax], ebx
	mov	qword ptr [rsp + 8], rax
	lea	r14, [rsp + 8]
	mov	rdi, r14
	call	peek
	mov	ebx, eax
	mov	rdi, r14
	call	take
	test	rax, rax
	je	.LBB0_3
	add	ebx, dword ptr [rax]
	mov	esi, 4
	mov	edx, 4
	mov	rdi, rax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB0_3:
	lea	rdi, [rsp + 8]
	call	peek
	mov	rdi, qword ptr [rsp + 8]
	test	rdi, rdi
	je	.LBB0_5
	mov	esi, 4
	mov	edx, 4
	mov	ebp, eax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebp
.LBB0_5:
	add	eax, ebx
	add	rsp, 16
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB0_6:
	.cfi_def_cfa_offset 48
	mov	edi, 4
	mov	esi, 4
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.section	.text.peek,"ax",@progbits
	.globl	peek
	.p2align	4
	.type	peek,@function
peek:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	test	rax, rax
	je	.LBB1_1
	mov	eax, dword ptr [rax]
	ret
.LBB1_1:
	xor	eax, eax
	ret
.Lfunc_end1:
	.size	peek, .Lfunc_end1-peek
	.cfi_endproc

	.section	.text.take,"ax",@progbits
	.globl	take
	.p2align	4
	.type	take,@function
take:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rdi], 0
	ret
.Lfunc_end2:
	.size	take, .Lfunc_end2-take
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
