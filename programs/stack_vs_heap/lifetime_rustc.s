	.intel_syntax noprefix
	.file	"lifetime.a0f76b4a072e9368-cgu.0"
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	edi, 1
	call	on_the_stack
	mov	rbx, rax
	mov	edi, 40
	call	on_the_heap
	add	ebx, dword ptr [rax]
	mov	esi, 8
	mov	edx, 8
	mov	rdi, rax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.section	.text.on_the_heap,"ax",@progbits
	.globl	on_the_heap
	.p2align	4
	.type	on_the_heap,@function
on_the_heap:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_2
	mov	qword ptr [rax], rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	on_the_heap, .Lfunc_end1-on_the_heap
	.cfi_endproc

	.section	.text.on_the_stack,"ax",@progbits
	.globl	on_the_stack
	.p2align	4
	.type	on_the_stack,@function
on_the_stack:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	inc	rax
	ret
.Lfunc_end2:
	.size	on_the_stack, .Lfunc_end2-on_the_stack
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
