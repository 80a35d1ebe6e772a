	.intel_syntax noprefix
	.file	"shared.39b0ad0d1f6c0f61-cgu.0"
	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB0_2
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end0:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE, .Lfunc_end0-_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB1_2
	dec	qword ptr [rdi + 8]
	je	.LBB1_3
.LBB1_2:
	ret
.LBB1_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end1:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E, .Lfunc_end1-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB2_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB2_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB2_2:
	ret
.Lfunc_end2:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E, .Lfunc_end2-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB3_2
	dec	qword ptr [rdi + 8]
	je	.LBB3_3
.LBB3_2:
	ret
.LBB3_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end3:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E, .Lfunc_end3-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB4_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB4_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB4_2:
	ret
.Lfunc_end4:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E, .Lfunc_end4-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E
	.cfi_endproc

	.section	.text.consume,"ax",@progbits
	.globl	consume
	.p2align	4
	.type	consume,@function
consume:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	qword ptr [rsp + 8], rdi
	mov	ebx, dword ptr [rdi + 16]
	lock		dec	qword ptr [rdi]
	jne	.LBB5_2
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
.LBB5_2:
	inc	ebx
	mov	eax, ebx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	consume, .Lfunc_end5-consume
	.cfi_endproc

	.section	.text.increment,"ax",@progbits
	.globl	increment
	.p2align	4
	.type	increment,@function
increment:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	inc	qword ptr [rax + 16]
	ret
.Lfunc_end6:
	.size	increment, .Lfunc_end6-increment
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
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 32
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	dword ptr [rsp + 8], 30
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	ebp, dword ptr [rsp + 8]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB7_10
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	dword ptr [rax + 16], ebp
	mov	qword ptr [rsp + 24], rax
	lock		inc	qword ptr [rax]
	jle	.LBB7_11
	mov	rdi, rbx
	call	consume
	mov	ebp, eax
	mov	qword ptr [rsp + 8], 4
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	r14, qword ptr [rsp + 8]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB7_10
	mov	r15, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r14
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rax], 2
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 16]
	call	increment
	lea	rdi, [rsp + 8]
	call	increment
	mov	r12d, dword ptr [rbx + 16]
	mov	r14, qword ptr [r15 + 16]
	dec	qword ptr [r15]
	je	.LBB7_4
	dec	qword ptr [r15]
	je	.LBB7_6
.LBB7_7:
	lock		dec	qword ptr [rbx]
	jne	.LBB7_9
.LBB7_8:
	#MEMBARRIER
	lea	rdi, [rsp + 24]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
.LBB7_9:
	add	r12d, ebp
	add	r14d, r12d
	mov	eax, r14d
	add	rsp, 32
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB7_4:
	.cfi_def_cfa_offset 80
	lea	rdi, [rsp + 8]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	dec	qword ptr [r15]
	jne	.LBB7_7
.LBB7_6:
	lea	rdi, [rsp + 16]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	lock		dec	qword ptr [rbx]
	je	.LBB7_8
	jmp	.LBB7_9
.LBB7_10:
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB7_11:
	ud2
.Lfunc_end7:
	.size	main, .Lfunc_end7-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
