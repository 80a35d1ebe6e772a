	.intel_syntax noprefix
	.file	"str.6549fe0f02d8c5f2-cgu.0"
	.section	.text.first_byte,"ax",@progbits
	.globl	first_byte
	.p2align	4
	.type	first_byte,@function
first_byte:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_1
	movzx	eax, byte ptr [rdi]
	ret
.LBB0_1:
	xor	eax, eax
	ret
.Lfunc_end0:
	.size	first_byte, .Lfunc_end0-first_byte
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	r15
	.cfi_def_cfa_offset 24
	push	r14
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	sub	rsp, 24
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 12
	mov	esi, 1
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_8
	movabs	rcx, 8583909746840200552
	mov	qword ptr [rax], rcx
	mov	dword ptr [rax + 8], 1684828783
	mov	qword ptr [rsp], 12
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], 12
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rbx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	cmp	rsi, 7
	ja	.LBB1_4
	je	.LBB1_5
.LBB1_3:
	mov	edx, 7
	mov	r8d, offset .Lanon.fc073459f31ea0547a5b7df419c1190f.2
	mov	rdi, rbx
	mov	rcx, rsi
	call	_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail
.LBB1_4:
	cmp	byte ptr [rbx + 7], -64
	jl	.LBB1_3
.LBB1_5:
	lea	r14, [rbx + 7]
	lea	r15, [rsi - 7]
	mov	rdi, rbx
	call	first_byte
	mov	ebp, eax
	mov	rdi, r14
	mov	rsi, r15
	call	first_byte
	mov	r14d, eax
	mov	rsi, qword ptr [rsp]
	test	rsi, rsi
	je	.LBB1_7
	mov	edx, 1
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB1_7:
	movzx	ecx, bpl
	movzx	eax, r14b
	add	eax, ecx
	add	rsp, 24
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB1_8:
	.cfi_def_cfa_offset 64
	mov	edi, 1
	mov	esi, 12
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.type	.Lanon.fc073459f31ea0547a5b7df419c1190f.0,@object
	.section	.rodata..Lanon.fc073459f31ea0547a5b7df419c1190f.0,"a",@progbits
.Lanon.fc073459f31ea0547a5b7df419c1190f.0:
	.ascii	"hello, world"
	.size	.Lanon.fc073459f31ea0547a5b7df419c1190f.0, 12

	.type	.Lanon.fc073459f31ea0547a5b7df419c1190f.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.fc073459f31ea0547a5b7df419c1190f.1:
	.asciz	"str.rs"
	.size	.Lanon.fc073459f31ea0547a5b7df419c1190f.1, 7

	.type	.Lanon.fc073459f31ea0547a5b7df419c1190f.2,@object
	.section	.rodata..Lanon.fc073459f31ea0547a5b7df419c1190f.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.fc073459f31ea0547a5b7df419c1190f.2:
	.quad	.Lanon.fc073459f31ea0547a5b7df419c1190f.1
	.asciz	"\006\000\000\000\000\000\000\000\033\000\000\000\034\000\000"
	.size	.Lanon.fc073459f31ea0547a5b7df419c1190f.2, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
