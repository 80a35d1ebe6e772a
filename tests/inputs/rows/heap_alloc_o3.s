	.intel_syntax noprefix
	.file	"heap_alloc.3fecf9440b5398bf-cgu.0"
	.section	.text.array,"ax",@progbits
	.globl	array
	.p2align	4
	.type	array,@function
array:
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
	mov	qword ptr [rax + 8], rbx
	mov	qword ptr [rax + 16], rbx
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
	.size	array, .Lfunc_end0-array
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset rbp, -16
	mov	edi, 2
	call	small
	mov	rbx, rax
	mov	edi, 10
	call	array
	movzx	ecx, byte ptr [rbx]
	mov	edx, dword ptr [rax + 24]
	lea	ebp, [rcx + 4*rdx]
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	esi, 1
	mov	edx, 1
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebp
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.small,"ax",@progbits
	.globl	small
	.p2align	4
	.type	small,@function
small:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	ebx, edi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 1
	mov	esi, 1
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB2_2
	mov	byte ptr [rax], bl
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB2_2:
	.cfi_def_cfa_offset 16
	mov	edi, 1
	mov	esi, 1
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end2:
	.size	small, .Lfunc_end2-small
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
