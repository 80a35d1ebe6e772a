	.intel_syntax noprefix
	.file	"arc.280dca5a63f7a821-cgu.0"
	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB0_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB0_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB0_2:
	ret
.Lfunc_end0:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E, .Lfunc_end0-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
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
	sub	rsp, 16
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_6
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], 40
	mov	qword ptr [rsp], rax
	mov	rdi, rsp
	call	share
	mov	qword ptr [rsp + 8], rax
	mov	r15, qword ptr [rax + 16]
	mov	r14, qword ptr [rbx]
	lock		dec	qword ptr [rax]
	jne	.LBB1_3
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
.LBB1_3:
	lock		dec	qword ptr [rbx]
	jne	.LBB1_5
	#MEMBARRIER
	mov	rdi, rsp
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
.LBB1_5:
	add	r14d, r15d
	mov	eax, r14d
	add	rsp, 16
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB1_6:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.share,"ax",@progbits
	.globl	share
	.p2align	4
	.type	share,@function
share:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	lock		inc	qword ptr [rax]
	jle	.LBB2_2
	ret
.LBB2_2:
	ud2
.Lfunc_end2:
	.size	share, .Lfunc_end2-share
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
