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
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
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
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	cmp	rbx, -1
	jne	.LBB1_4
	jmp	.LBB1_5
.LBB1_6:
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
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
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE@GOTPCREL]
	cmp	rbx, -1
	jne	.LBB2_4
	jmp	.LBB2_5
.LBB2_6:
	mov	esi, 40
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
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
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
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
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E@GOTPCREL]
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
	mov	rcx, qword ptr [rdi]
	xor	eax, eax
	cmp	rcx, -1
	je	.LBB5_4
	mov	rdx, qword ptr [rcx]
	test	rdx, rdx
	je	.LBB5_4
	cmp	rdx, -1
	je	.LBB5_5
	inc	word ptr [rcx + 32]
	movzx	eax, byte ptr [rcx + 34]
	add	eax, dword ptr [rdi + 8]
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
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 40
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_13
	mov	r14, rax
	mov	qword ptr [rax], 1
	mov	word ptr [rax + 32], 0
	mov	byte ptr [rax + 34], 7
	mov	qword ptr [rax + 8], 2
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 32
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_14
	mov	r15, rax
	mov	rbp, rax
	mov	qword ptr [r15 + 8], 1
	add	r15, 16
	mov	qword ptr [rax + 16], r14
	mov	dword ptr [rax + 24], 20
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rax], 2
	mov	qword ptr [r14 + 24], rax
	mov	qword ptr [r14 + 16], 0
	mov	rdi, r15
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	ebx, eax
	mov	rdi, r15
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r13d, eax
	movzx	eax, word ptr [r14 + 32]
	mov	dword ptr [rsp + 20], eax
	mov	qword ptr [rsp + 24], r14
	dec	qword ptr [r14]
	jne	.LBB6_4
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E@GOTPCREL]
.LBB6_4:
	mov	rdi, r15
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r14d, eax
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 24
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_15
	mov	r12, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	dword ptr [rax + 16], 5
	mov	qword ptr [rsp + 48], rax
	lock		inc	qword ptr [rax]
	jle	.LBB6_16
	mov	dword ptr [rsp + 16], r13d
	mov	rdi, r12
	mov	esi, 3
	call	_ZN6shared5count17h19420869a8575293E
	lock		inc	qword ptr [r12]
	jle	.LBB6_16
	mov	r15, rax
	mov	rdi, r12
	mov	esi, 4
	call	_ZN6shared5count17h19420869a8575293E
	mov	r13, rax
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 24
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_15
	mov	dword ptr [rsp + 12], r14d
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	word ptr [rax + 16], 513
	mov	byte ptr [rax + 18], 3
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], 3
	mov	r14d, dword ptr [r12 + 16]
	mov	qword ptr [rax], 0
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E@GOTPCREL]
	lock		dec	qword ptr [r12]
	jne	.LBB6_10
	#MEMBARRIER
	lea	rdi, [rsp + 48]
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E@GOTPCREL]
.LBB6_10:
	dec	qword ptr [rbp]
	jne	.LBB6_12
	lea	rdi, [rsp + 40]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE@GOTPCREL]
.LBB6_12:
	add	r13d, r15d
	add	r13d, dword ptr [rsp + 20]
	lea	eax, [r13 + 4*r13]
	add	ebx, dword ptr [rsp + 16]
	add	ebx, dword ptr [rsp + 12]
	lea	eax, [rbx + 2*rax]
	add	eax, r14d
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
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB6_13:
	mov	edi, 8
	mov	esi, 40
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB6_14:
	mov	edi, 8
	mov	esi, 32
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB6_16:
	ud2
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
