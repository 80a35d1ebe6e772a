	.intel_syntax noprefix
	.file	"shared.39b0ad0d1f6c0f61-cgu.0"
	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 40
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB0_2
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	movups	xmm0, xmmword ptr [rbx]
	movups	xmmword ptr [rax + 16], xmm0
	mov	rcx, qword ptr [rbx + 16]
	mov	qword ptr [rax + 32], rcx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 40
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end0:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE, .Lfunc_end0-_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	ebx, esi
	mov	r14, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 32
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_2
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r14
	mov	dword ptr [rax + 24], ebx
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 32
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE, .Lfunc_end1-_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	inc	qword ptr [rax + 8]
	je	.LBB2_1
	ret
.LBB2_1:
	ud2
.Lfunc_end2:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE, .Lfunc_end2-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E:
	.cfi_startproc
	mov	rax, rdi
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB3_3
	mov	rsi, qword ptr [rax + 8]
	dec	qword ptr [rdi + 8]
	je	.LBB3_2
.LBB3_3:
	ret
.LBB3_2:
	add	rsi, 23
	and	rsi, -8
	je	.LBB3_3
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end3:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E, .Lfunc_end3-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
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
	je	.LBB4_3
	dec	qword ptr [rdi + 8]
	je	.LBB4_2
.LBB4_3:
	cmp	rbx, -1
	je	.LBB4_5
.LBB4_4:
	dec	qword ptr [rbx + 8]
	je	.LBB4_6
.LBB4_5:
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB4_2:
	.cfi_def_cfa_offset 16
	mov	esi, 40
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	cmp	rbx, -1
	jne	.LBB4_4
	jmp	.LBB4_5
.LBB4_6:
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end4:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE, .Lfunc_end4-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
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
	je	.LBB5_3
	dec	qword ptr [rax]
	je	.LBB5_2
.LBB5_3:
	cmp	rbx, -1
	je	.LBB5_5
.LBB5_4:
	dec	qword ptr [rbx + 8]
	je	.LBB5_6
.LBB5_5:
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB5_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rbx + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	cmp	rbx, -1
	jne	.LBB5_4
	jmp	.LBB5_5
.LBB5_6:
	mov	esi, 40
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end5:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E, .Lfunc_end5-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	.cfi_endproc

	.section	".text._ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E","ax",@progbits
	.globl	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E
	.p2align	4
	.type	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E,@function
_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	je	.LBB6_2
	mov	rcx, qword ptr [rax]
	test	rcx, rcx
	je	.LBB6_2
	inc	rcx
	mov	qword ptr [rax], rcx
	je	.LBB6_5
	ret
.LBB6_2:
	xor	eax, eax
	ret
.LBB6_5:
	ud2
.Lfunc_end6:
	.size	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E, .Lfunc_end6-_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB7_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB7_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB7_2:
	ret
.Lfunc_end7:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E, .Lfunc_end7-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
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
	jne	.LBB8_2
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
.LBB8_2:
	mov	rax, rbx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN6shared5count17h19420869a8575293E, .Lfunc_end8-_ZN6shared5count17h19420869a8575293E
	.cfi_endproc

	.section	.text._ZN6shared5visit17h45eae79b125ee145E,"ax",@progbits
	.p2align	4
	.type	_ZN6shared5visit17h45eae79b125ee145E,@function
_ZN6shared5visit17h45eae79b125ee145E:
	.cfi_startproc
	mov	rcx, qword ptr [rdi]
	xor	eax, eax
	cmp	rcx, -1
	je	.LBB9_1
	mov	rdx, qword ptr [rcx]
	test	rdx, rdx
	je	.LBB9_3
	inc	rdx
	mov	qword ptr [rcx], rdx
	jne	.LBB9_5
	ud2
.LBB9_1:
	xor	ecx, ecx
.LBB9_5:
	test	rcx, rcx
	je	.LBB9_9
.LBB9_6:
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	qword ptr [rsp + 8], rcx
	inc	word ptr [rcx + 32]
	movzx	eax, byte ptr [rcx + 34]
	add	eax, dword ptr [rdi + 8]
	dec	qword ptr [rcx]
	jne	.LBB9_8
	lea	rdi, [rsp + 8]
	mov	rbx, rax
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	mov	rax, rbx
.LBB9_8:
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	.cfi_restore rbx
.LBB9_9:
	ret
.LBB9_3:
	xor	ecx, ecx
	test	rcx, rcx
	jne	.LBB9_6
	jmp	.LBB9_9
.Lfunc_end9:
	.size	_ZN6shared5visit17h45eae79b125ee145E, .Lfunc_end9-_ZN6shared5visit17h45eae79b125ee145E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE:
	.cfi_startproc
	mov	rax, rdi
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB10_3
	dec	qword ptr [rdi + 8]
	je	.LBB10_2
.LBB10_3:
	ret
.LBB10_2:
	mov	rsi, qword ptr [rax + 8]
	add	rsi, 23
	and	rsi, -8
	je	.LBB10_3
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end10:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE, .Lfunc_end10-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB11_2
	dec	qword ptr [rdi + 8]
	je	.LBB11_3
.LBB11_2:
	ret
.LBB11_3:
	mov	esi, 40
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end11:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E, .Lfunc_end11-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB12_2
	dec	qword ptr [rdi + 8]
	je	.LBB12_3
.LBB12_2:
	ret
.LBB12_3:
	mov	esi, 40
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end12:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E, .Lfunc_end12-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB13_2
	dec	qword ptr [rdi + 8]
	je	.LBB13_3
.LBB13_2:
	ret
.LBB13_3:
	mov	esi, 32
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end13:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E, .Lfunc_end13-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB14_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB14_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB14_2:
	ret
.Lfunc_end14:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE, .Lfunc_end14-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE
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
	je	.LBB15_17
	mov	r15, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	xorps	xmm0, xmm0
	movups	xmmword ptr [rax + 16], xmm0
	mov	word ptr [rax + 32], 0
	mov	byte ptr [rax + 34], 7
	mov	qword ptr [rax + 8], 2
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 32
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB15_18
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r15
	mov	dword ptr [rax + 24], 20
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rax], 2
	cmp	qword ptr [r15 + 16], 0
	jne	.LBB15_19
	lea	rax, [r15 + 16]
	mov	rdi, r15
	add	rdi, 24
	mov	r12, rbx
	add	r12, 16
	mov	qword ptr [rax], -1
	mov	rax, qword ptr [rdi]
	test	rax, rax
	je	.LBB15_6
	dec	qword ptr [rax]
	jne	.LBB15_6
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
.LBB15_6:
	mov	qword ptr [r15 + 24], rbx
	inc	qword ptr [r15 + 16]
	mov	rdi, r12
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	ebp, eax
	mov	rdi, r12
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r14d, eax
	movzx	eax, word ptr [r15 + 32]
	mov	dword ptr [rsp + 20], eax
	mov	qword ptr [rsp + 24], r15
	dec	qword ptr [r15]
	jne	.LBB15_8
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
.LBB15_8:
	mov	rdi, r12
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	r15d, eax
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB15_20
	mov	r13, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	dword ptr [rax + 16], 5
	mov	qword ptr [rsp + 48], rax
	lock		inc	qword ptr [rax]
	jle	.LBB15_21
	mov	dword ptr [rsp + 16], ebp
	mov	rdi, r13
	mov	esi, 3
	call	_ZN6shared5count17h19420869a8575293E
	lock		inc	qword ptr [r13]
	jle	.LBB15_21
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
	je	.LBB15_20
	mov	dword ptr [rsp + 12], r15d
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	byte ptr [rax + 18], 3
	mov	word ptr [rax + 16], 513
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], 3
	mov	r15d, dword ptr [r13 + 16]
	movzx	ecx, byte ptr [rax + 18]
	mov	dword ptr [rsp + 8], ecx
	mov	qword ptr [rax], 0
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	lock		dec	qword ptr [r13]
	jne	.LBB15_14
	#MEMBARRIER
	lea	rdi, [rsp + 48]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
.LBB15_14:
	dec	qword ptr [rbx]
	jne	.LBB15_16
	lea	rdi, [rsp + 40]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
.LBB15_16:
	add	ebp, r12d
	add	ebp, dword ptr [rsp + 20]
	lea	eax, [rbp + 4*rbp]
	add	r14d, dword ptr [rsp + 16]
	add	r14d, dword ptr [rsp + 12]
	lea	eax, [r14 + 2*rax]
	add	r15d, dword ptr [rsp + 8]
	add	r15d, eax
	mov	eax, r15d
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
.LBB15_20:
	.cfi_def_cfa_offset 112
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB15_17:
	mov	edi, 8
	mov	esi, 40
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB15_18:
	mov	edi, 8
	mov	esi, 32
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB15_19:
	mov	edi, offset .Lanon.5d9c4590164282cacc0c5687598a2e51.1
	call	_RNvNtCsgEmfK2I1SDS_4core4cell22panic_already_borrowed
.LBB15_21:
	ud2
.Lfunc_end15:
	.size	main, .Lfunc_end15-main
	.cfi_endproc

	.type	.Lanon.5d9c4590164282cacc0c5687598a2e51.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.5d9c4590164282cacc0c5687598a2e51.0:
	.asciz	"shared.rs"
	.size	.Lanon.5d9c4590164282cacc0c5687598a2e51.0, 10

	.type	.Lanon.5d9c4590164282cacc0c5687598a2e51.1,@object
	.section	.rodata..Lanon.5d9c4590164282cacc0c5687598a2e51.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.5d9c4590164282cacc0c5687598a2e51.1:
	.quad	.Lanon.5d9c4590164282cacc0c5687598a2e51.0
	.asciz	"\t\000\000\000\000\000\000\000$\000\000\000\023\000\000"
	.size	.Lanon.5d9c4590164282cacc0c5687598a2e51.1, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
