	.intel_syntax noprefix
	.file	"string.2047ae53ab92e63a-cgu.0"
	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	rbx, rdi
	mov	r15d, 1
	test	rcx, rcx
	js	.LBB0_1
	mov	r14, rcx
	test	rsi, rsi
	je	.LBB0_4
	mov	rax, rdx
	mov	edx, 1
	mov	rdi, rax
	mov	rcx, r14
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc
	test	rax, rax
	jne	.LBB0_6
	jmp	.LBB0_9
.LBB0_1:
	mov	eax, 8
	xor	r14d, r14d
	jmp	.LBB0_10
.LBB0_4:
	test	r14, r14
	je	.LBB0_5
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	esi, 1
	mov	rdi, r14
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	jne	.LBB0_6
.LBB0_9:
	mov	qword ptr [rbx + 8], 1
	mov	eax, 16
	jmp	.LBB0_10
.LBB0_5:
	mov	eax, 1
.LBB0_6:
	mov	qword ptr [rbx + 8], rax
	mov	eax, 16
	xor	r15d, r15d
.LBB0_10:
	mov	qword ptr [rbx + rax], r14
	mov	qword ptr [rbx], r15
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE, .Lfunc_end0-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	add	rsi, rdx
	jb	.LBB1_1
	mov	rbx, rdi
	mov	rax, qword ptr [rdi]
	lea	rcx, [rax + rax]
	cmp	rsi, rcx
	cmova	rcx, rsi
	cmp	rcx, 9
	mov	r14d, 8
	cmovae	r14, rcx
	mov	rdx, qword ptr [rdi + 8]
	mov	rdi, rsp
	mov	rsi, rax
	mov	rcx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h5bbed9a53d8953fcE
	cmp	dword ptr [rsp], 1
	je	.LBB1_3
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rbx + 8], rax
	mov	qword ptr [rbx], r14
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB1_1:
	.cfi_def_cfa_offset 48
	xor	edi, edi
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.LBB1_3:
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end1:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E, .Lfunc_end1-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E
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
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	r15d, 5
	mov	edi, 5
	mov	esi, 1
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB2_6
	mov	byte ptr [rax + 4], 111
	mov	dword ptr [rax], 1819043176
	mov	qword ptr [rsp + 24], 5
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 40], 5
	mov	qword ptr [rsp + 8], offset .Lanon.fad58de7366495db4650cfefac2fcd61.1
	mov	qword ptr [rsp + 16], 7
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rbx, qword ptr [rsp + 16]
	test	rbx, rbx
	jne	.LBB2_2
.LBB2_3:
	add	r15, rbx
	mov	qword ptr [rsp + 40], r15
	lea	rax, [rsp + 24]
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp + 8]
	mov	rbx, qword ptr [rax + 16]
	mov	rsi, qword ptr [rsp + 24]
	test	rsi, rsi
	je	.LBB2_5
	mov	rdi, qword ptr [rsp + 32]
	mov	edx, 1
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB2_5:
	mov	eax, ebx
	add	rsp, 48
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB2_6:
	.cfi_def_cfa_offset 80
	mov	edi, 1
	mov	esi, 5
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.LBB2_2:
	mov	r14, qword ptr [rsp + 8]
	lea	rdi, [rsp + 24]
	mov	esi, 5
	mov	rdx, rbx
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h388e54be2942f3d4E
	mov	r15, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 32]
	add	rdi, r15
	mov	rsi, r14
	mov	rdx, rbx
	call	qword ptr [rip + memcpy@GOTPCREL]
	jmp	.LBB2_3
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.0,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.ascii	"hello"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 5

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.1,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.ascii	", world"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 7

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
