	.intel_syntax noprefix
	.file	"shared.39b0ad0d1f6c0f61-cgu.0"
	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E:
	.cfi_startproc
	mov	rax, rdi
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB0_3
	mov	rsi, qword ptr [rax + 8]
	dec	qword ptr [rdi + 8]
	je	.LBB0_2
.LBB0_3:
	ret
.LBB0_2:
	add	rsi, 23
	and	rsi, -8
	je	.LBB0_3
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end0:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E, .Lfunc_end0-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, qword ptr [rdi]
	mov	rdi, qword ptr [rbx + 16]
	cmp	rdi, -1
	je	.LBB1_3
	dec	qword ptr [rdi + 8]
	je	.LBB1_2
.LBB1_3:
	cmp	rbx, -1
	je	.LBB1_5
.LBB1_4:
	dec	qword ptr [rbx + 8]
	je	.LBB1_6
.LBB1_5:
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 16
	mov	esi, 40
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	cmp	rbx, -1
	jne	.LBB1_4
	jmp	.LBB1_5
.LBB1_6:
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end1:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE, .Lfunc_end1-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, qword ptr [rdi]
	mov	rax, qword ptr [rbx + 24]
	test	rax, rax
	je	.LBB2_3
	dec	qword ptr [rax]
	je	.LBB2_2
.LBB2_3:
	cmp	rbx, -1
	je	.LBB2_5
.LBB2_4:
	dec	qword ptr [rbx + 8]
	je	.LBB2_6
.LBB2_5:
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB2_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rbx + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	cmp	rbx, -1
	jne	.LBB2_4
	jmp	.LBB2_5
.LBB2_6:
	mov	esi, 40
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end2:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E, .Lfunc_end2-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB3_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB3_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB3_2:
	ret
.Lfunc_end3:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E, .Lfunc_end3-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
	.cfi_endproc

	.section	.text._ZN6shared5count17h19420869a8575293E,"ax",@progbits
	.p2align	4
	.type	_ZN6shared5count17h19420869a8575293E,@function
_ZN6shared5count17h19420869a8575293E:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	qword ptr [rsp + 8], rdi
	lock		add	dword ptr [rdi + 16], esi
	mov	rbx, qword ptr [rdi]
	lock		dec	qword ptr [rdi]
	jne	.LBB4_2
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
.LBB4_2:
	mov	rax, rbx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN6shared5count17h19420869a8575293E, .Lfunc_end4-_ZN6shared5count17h19420869a8575293E
	.cfi_endproc

	.section	.text._ZN6shared5visit17h45eae79b125ee145E,"ax",@progbits
	.p2align	4
	.type	_ZN6shared5visit17h45eae79b125ee145E,@function
_ZN6shared5visit17h45eae79b125ee145E:
	.cfi_startproc
	xor	eax, eax
	cmp	rdi, -1
	je	.LBB5_4
	mov	rcx, qword ptr [rdi]
	test	rcx, rcx
	je	.LBB5_4
	cmp	rcx, -1
	je	.LBB5_5
	inc	word ptr [rdi + 32]
	movzx	eax, byte ptr [rdi + 34]
	add	esi, eax
	mov	eax, esi
.LBB5_4:
	ret
.LBB5_5:
	ud2
.Lfunc_end5:
	.size	_ZN6shared5visit17h45eae79b125ee145E, .Lfunc_end5-_ZN6shared5visit17h45eae79b125ee145E
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
	push	r13
	.cfi_def_cfa_offset 40
	push	r12
	.cfi_def_cfa_offset 48
	push	rbx
	.cfi_def_cfa_offset 56
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 40
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB6_13
	mov	r15, rax
	mov	qword ptr [rax], 1
	mov	word ptr [rax + 32], 0
	mov	byte ptr [rax + 34], 7
	mov	qword ptr [rax + 8], 2
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 32
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB6_14
	mov	r14, rax
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r15
	mov	dword ptr [rax + 24], 20
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rax], 2
	mov	qword ptr [r15 + 24], rax
	mov	qword ptr [r15 + 16], 0
	mov	ebp, 20
	mov	rdi, r15
	mov	esi, 20
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	ebx, eax
	mov	rdi, r15
	mov	esi, 20
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r12d, eax
	movzx	eax, word ptr [r15 + 32]
	mov	dword ptr [rsp + 20], eax
	mov	qword ptr [rsp + 24], r15
	dec	qword ptr [r15]
	jne	.LBB6_4
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	mov	r15, qword ptr [r14 + 16]
	mov	ebp, dword ptr [r14 + 24]
.LBB6_4:
	mov	rdi, r15
	mov	esi, ebp
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r15d, eax
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB6_15
	mov	r13, rax
	mov	dword ptr [rsp + 16], r12d
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	dword ptr [rax + 16], 5
	mov	qword ptr [rsp + 48], rax
	lock		inc	qword ptr [rax]
	jle	.LBB6_16
	mov	rdi, r13
	mov	esi, 3
	call	_ZN6shared5count17h19420869a8575293E
	lock		inc	qword ptr [r13]
	jle	.LBB6_16
	mov	r12, rax
	mov	rdi, r13
	mov	esi, 4
	call	_ZN6shared5count17h19420869a8575293E
	mov	rbp, rax
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB6_15
	mov	dword ptr [rsp + 12], r15d
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	word ptr [rax + 16], 513
	mov	byte ptr [rax + 18], 3
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], 3
	mov	r15d, dword ptr [r13 + 16]
	mov	qword ptr [rax], 0
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	lock		dec	qword ptr [r13]
	jne	.LBB6_10
	#MEMBARRIER
	lea	rdi, [rsp + 48]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
.LBB6_10:
	dec	qword ptr [r14]
	jne	.LBB6_12
	lea	rdi, [rsp + 40]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
.LBB6_12:
	add	ebp, r12d
	add	ebp, dword ptr [rsp + 20]
	lea	eax, [rbp + 4*rbp]
	add	ebx, dword ptr [rsp + 16]
	add	ebx, dword ptr [rsp + 12]
	lea	eax, [rbx + 2*rax]
	add	eax, r15d
	add	eax, 3
	add	rsp, 56
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	r12
	.cfi_def_cfa_offset 40
	pop	r13
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB6_15:
	.cfi_def_cfa_offset 112
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB6_13:
	mov	edi, 8
	mov	esi, 40
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB6_14:
	mov	edi, 8
	mov	esi, 32
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB6_16:
	ud2
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
