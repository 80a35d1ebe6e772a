	.intel_syntax noprefix
	.file	"heap_free.793fbb35e2f9dea9-cgu.0"
	.section	.text.drop_it,"ax",@progbits
	.globl	drop_it
	.p2align	4
	.type	drop_it,@function
drop_it:
	.cfi_startproc
	mov	esi, 8
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end0:
	.size	drop_it, .Lfunc_end0-drop_it
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
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_4
	mov	rbx, rax
	mov	qword ptr [rax], 40
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_4
	mov	qword ptr [rax], 7
	mov	rdi, rax
	call	drop_it
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_4
	mov	r14, rax
	mov	qword ptr [rax], 2
	mov	rdi, rbx
	call	take
	mov	rbx, rax
	mov	rdi, r14
	call	take
	add	eax, ebx
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB1_4:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.take,"ax",@progbits
	.globl	take
	.p2align	4
	.type	take,@function
take:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, qword ptr [rdi]
	mov	esi, 8
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	take, .Lfunc_end2-take
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
