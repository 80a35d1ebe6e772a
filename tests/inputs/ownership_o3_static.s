	.intel_syntax noprefix
	.file	"ownership.c67ea83887921c3b-cgu.0"
	.section	".text._ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E,@function
_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	imul	rax, rax
	ret
.Lfunc_end0:
	.size	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E, .Lfunc_end0-_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.cfi_endproc

	.section	".text._ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E","ax",@progbits
	.p2align	4
	.type	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E,@function
_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	imul	rax, qword ptr [rdi]
	ret
.Lfunc_end1:
	.size	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E, .Lfunc_end1-_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB2_2
	dec	qword ptr [rdi + 8]
	je	.LBB2_3
.LBB2_2:
	ret
.LBB2_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end2:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E, .Lfunc_end2-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E:
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
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E, .Lfunc_end3-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E","ax",@progbits
	.globl	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, rdi
	mov	rsi, qword ptr [rdi]
	lea	rax, [rsi + rsi]
	cmp	rax, 5
	mov	r14d, 4
	cmovae	r14, rax
	mov	rdx, qword ptr [rdi + 8]
	mov	rdi, rsp
	mov	r8d, 8
	mov	r9d, 8
	mov	rcx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE
	cmp	dword ptr [rsp], 1
	je	.LBB4_2
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
.LBB4_2:
	.cfi_def_cfa_offset 48
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end4:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E, .Lfunc_end4-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	push	rax
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	r15, r8
	mov	r8, rdx
	mov	rbx, rdi
	mov	rax, r9
	mul	rcx
	mov	r14, rax
	seto	al
	movabs	rcx, -9223372036854775808
	sub	rcx, r15
	cmp	r14, rcx
	seta	cl
	or	cl, al
	mov	r12d, 1
	je	.LBB5_2
	mov	eax, 8
	xor	r14d, r14d
	jmp	.LBB5_10
.LBB5_2:
	test	rsi, rsi
	je	.LBB5_4
	imul	r9, rsi
	mov	rdi, r8
	mov	rsi, r9
	mov	rdx, r15
	mov	rcx, r14
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc
	test	rax, rax
	jne	.LBB5_6
	jmp	.LBB5_9
.LBB5_4:
	test	r14, r14
	je	.LBB5_5
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, r14
	mov	rsi, r15
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	jne	.LBB5_6
.LBB5_9:
	mov	qword ptr [rbx + 8], r15
	mov	eax, 16
	jmp	.LBB5_10
.LBB5_5:
	mov	rax, r15
.LBB5_6:
	mov	qword ptr [rbx + 8], rax
	mov	eax, 16
	xor	r12d, r12d
.LBB5_10:
	mov	qword ptr [rbx + rax], r14
	mov	qword ptr [rbx], r12
	add	rsp, 8
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE, .Lfunc_end5-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E:
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
	jb	.LBB6_1
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
	mov	r8d, 1
	mov	r9d, 1
	mov	rsi, rax
	mov	rcx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h6db64fefb9fc49cfE
	cmp	dword ptr [rsp], 1
	je	.LBB6_3
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
.LBB6_1:
	.cfi_def_cfa_offset 48
	xor	edi, edi
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.LBB6_3:
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end6:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E, .Lfunc_end6-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E
	.cfi_endproc

	.section	.text._ZN9ownership6choose17h75d84f4592420b7cE,"ax",@progbits
	.p2align	4
	.type	_ZN9ownership6choose17h75d84f4592420b7cE,@function
_ZN9ownership6choose17h75d84f4592420b7cE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	test	rbx, rbx
	je	.LBB7_1
	mov	edi, 16
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB7_7
	mov	qword ptr [rax], rbx
	mov	qword ptr [rax + 8], 7
	mov	edx, offset .Lanon.a36e33c36e30388902b8e195156247a9.1
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB7_1:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB7_6
	mov	qword ptr [rax], 6
	mov	edx, offset .Lanon.a36e33c36e30388902b8e195156247a9.0
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB7_7:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 16
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB7_6:
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end7:
	.size	_ZN9ownership6choose17h75d84f4592420b7cE, .Lfunc_end7-_ZN9ownership6choose17h75d84f4592420b7cE
	.cfi_endproc

	.section	.text._ZN9ownership6helper17h9282c77452e9d4b7E,"ax",@progbits
	.p2align	4
	.type	_ZN9ownership6helper17h9282c77452e9d4b7E,@function
_ZN9ownership6helper17h9282c77452e9d4b7E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	inc	rax
	ret
.Lfunc_end8:
	.size	_ZN9ownership6helper17h9282c77452e9d4b7E, .Lfunc_end8-_ZN9ownership6helper17h9282c77452e9d4b7E
	.cfi_endproc

	.section	.text._ZN9ownership9sum_slice17hdfe35c23a7545f61E,"ax",@progbits
	.globl	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	.p2align	4
	.type	_ZN9ownership9sum_slice17hdfe35c23a7545f61E,@function
_ZN9ownership9sum_slice17hdfe35c23a7545f61E:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB9_1
	lea	rdx, [8*rsi]
	add	rdx, -8
	cmp	rdx, 24
	jae	.LBB9_5
	xor	eax, eax
	mov	rcx, rdi
	jmp	.LBB9_8
.LBB9_1:
	xor	eax, eax
	ret
.LBB9_5:
	shr	rdx, 3
	inc	rdx
	mov	r8, rdx
	and	r8, -4
	lea	rcx, [rdi + 8*r8]
	pxor	xmm0, xmm0
	xor	eax, eax
	pxor	xmm1, xmm1
	.p2align	4
.LBB9_6:
	movdqu	xmm2, xmmword ptr [rdi + 8*rax]
	paddq	xmm1, xmm2
	movdqu	xmm2, xmmword ptr [rdi + 8*rax + 16]
	paddq	xmm0, xmm2
	add	rax, 4
	cmp	r8, rax
	jne	.LBB9_6
	paddq	xmm0, xmm1
	pshufd	xmm1, xmm0, 238
	paddq	xmm1, xmm0
	movq	rax, xmm1
	cmp	rdx, r8
	je	.LBB9_2
.LBB9_8:
	lea	rdx, [rdi + 8*rsi]
	.p2align	4
.LBB9_9:
	add	rax, qword ptr [rcx]
	add	rcx, 8
	cmp	rcx, rdx
	jne	.LBB9_9
.LBB9_2:
	ret
.Lfunc_end9:
	.size	_ZN9ownership9sum_slice17hdfe35c23a7545f61E, .Lfunc_end9-_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	.cfi_endproc

	.section	.text.arc_counts,"ax",@progbits
	.globl	arc_counts
	.p2align	4
	.type	arc_counts,@function
arc_counts:
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
	mov	r14, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB10_8
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r14
	mov	qword ptr [rsp + 8], rax
	lock		inc	qword ptr [rax]
	jle	.LBB10_7
	mov	qword ptr [rsp], rbx
	mov	rax, rsp
	#APP
	#NO_APP
	mov	r15, qword ptr [rbx]
	mov	rax, qword ptr [rsp]
	mov	r14, qword ptr [rax + 16]
	lock		dec	qword ptr [rax]
	jne	.LBB10_4
	#MEMBARRIER
	mov	rdi, rsp
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
.LBB10_4:
	lock		dec	qword ptr [rbx]
	jne	.LBB10_6
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
.LBB10_6:
	imul	rax, r15, 100
	add	r14, rax
	mov	rax, r14
	add	rsp, 16
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB10_8:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB10_7:
	ud2
.Lfunc_end10:
	.size	arc_counts, .Lfunc_end10-arc_counts
	.cfi_endproc

	.section	.text.area_of,"ax",@progbits
	.globl	area_of
	.p2align	4
	.type	area_of,@function
area_of:
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
	call	_ZN9ownership6choose17h75d84f4592420b7cE
	mov	rbx, rax
	mov	r15, rdx
	mov	rdi, rax
	call	qword ptr [rdx + 24]
	mov	r14, rax
	mov	rax, qword ptr [r15]
	test	rax, rax
	je	.LBB11_2
	mov	rdi, rbx
	call	rax
.LBB11_2:
	mov	rsi, qword ptr [r15 + 8]
	test	rsi, rsi
	je	.LBB11_4
	mov	rdx, qword ptr [r15 + 16]
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB11_4:
	mov	rax, r14
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	area_of, .Lfunc_end11-area_of
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI12_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI12_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI12_2:
	.quad	0x3ff8000000000000
.LCPI12_3:
	.quad	0x43e0000000000000
.LCPI12_4:
	.quad	0x43efffffffffffff
	.section	.text.average,"ax",@progbits
	.globl	average
	.p2align	4
	.type	average,@function
average:
	.cfi_startproc
	xorpd	xmm1, xmm1
	xorpd	xmm0, xmm0
	test	rdi, rdi
	je	.LBB12_3
	xor	eax, eax
	movq	xmm2, qword ptr [rip + .LCPI12_0]
	movapd	xmm3, xmmword ptr [rip + .LCPI12_1]
	lea	rcx, [rsp - 8]
	movsd	xmm4, qword ptr [rip + .LCPI12_2]
	.p2align	4
.LBB12_2:
	movq	xmm5, rax
	inc	rax
	punpckldq	xmm5, xmm2
	subpd	xmm5, xmm3
	movapd	xmm6, xmm5
	unpckhpd	xmm6, xmm5
	addsd	xmm6, xmm5
	movsd	qword ptr [rsp - 8], xmm6
	#APP
	#NO_APP
	movsd	xmm5, qword ptr [rsp - 8]
	mulsd	xmm5, xmm4
	addsd	xmm0, xmm5
	cmp	rdi, rax
	jne	.LBB12_2
.LBB12_3:
	movq	xmm2, rdi
	punpckldq	xmm2, xmmword ptr [rip + .LCPI12_0]
	subpd	xmm2, xmmword ptr [rip + .LCPI12_1]
	movapd	xmm3, xmm2
	unpckhpd	xmm3, xmm2
	addsd	xmm3, xmm2
	divsd	xmm0, xmm3
	cvttsd2si	rax, xmm0
	mov	rcx, rax
	movapd	xmm2, xmm0
	subsd	xmm2, qword ptr [rip + .LCPI12_3]
	cvttsd2si	rdx, xmm2
	sar	rcx, 63
	and	rdx, rcx
	or	rdx, rax
	xor	ecx, ecx
	ucomisd	xmm0, xmm1
	cmovae	rcx, rdx
	ucomisd	xmm0, qword ptr [rip + .LCPI12_4]
	mov	rax, -1
	cmovbe	rax, rcx
	ret
.Lfunc_end12:
	.size	average, .Lfunc_end12-average
	.cfi_endproc

	.section	.text.boxed,"ax",@progbits
	.globl	boxed
	.p2align	4
	.type	boxed,@function
boxed:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	rbx, rdi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB13_2
	mov	qword ptr [rax], rbx
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp + 8]
	inc	qword ptr [rax]
	mov	rdi, qword ptr [rsp + 8]
	mov	rbx, qword ptr [rdi]
	mov	esi, 8
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB13_2:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end13:
	.size	boxed, .Lfunc_end13-boxed
	.cfi_endproc

	.section	.text.bump,"ax",@progbits
	.globl	bump
	.p2align	4
	.type	bump,@function
bump:
	.cfi_startproc
	mov	eax, 2
	lock		xadd	qword ptr [rip + _ZN9ownership7COUNTER17hb685baeb9f6f7fc7E], rax
	add	rax, 2
	ret
.Lfunc_end14:
	.size	bump, .Lfunc_end14-bump
	.cfi_endproc

	.section	.text.day_length,"ax",@progbits
	.globl	day_length
	.p2align	4
	.type	day_length,@function
day_length:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	cmp	rdi, 6
	ja	.LBB15_1
	jmp	qword ptr [8*rdi + .LJTI15_0]
.LBB15_3:
	mov	edi, 31
	pop	rax
	.cfi_def_cfa_offset 8
	jmp	_ZN9ownership6helper17h9282c77452e9d4b7E
.LBB15_7:
	.cfi_def_cfa_offset 16
	mov	eax, 81
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_5:
	.cfi_def_cfa_offset 16
	mov	edi, 2
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	lea	rax, [rax + 2*rax]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_6:
	.cfi_def_cfa_offset 16
	mov	edi, 30
	pop	rax
	.cfi_def_cfa_offset 8
	jmp	_ZN9ownership6helper17h9282c77452e9d4b7E
.LBB15_1:
	.cfi_def_cfa_offset 16
	xor	eax, eax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_4:
	.cfi_def_cfa_offset 16
	mov	eax, 29
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_8:
	.cfi_def_cfa_offset 16
	mov	edi, 5
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	add	rax, -2
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_9:
	.cfi_def_cfa_offset 16
	mov	eax, 77
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	day_length, .Lfunc_end15-day_length
	.cfi_endproc
	.section	.rodata.day_length,"a",@progbits
	.p2align	3, 0x0
.LJTI15_0:
	.quad	.LBB15_3
	.quad	.LBB15_4
	.quad	.LBB15_5
	.quad	.LBB15_6
	.quad	.LBB15_7
	.quad	.LBB15_8
	.quad	.LBB15_9

	.section	.text.pick,"ax",@progbits
	.globl	pick
	.p2align	4
	.type	pick,@function
pick:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 24], 10
	lea	rax, [rsp + 32]
	mov	qword ptr [rsp + 32], 20
	mov	qword ptr [rsp + 40], 30
	mov	qword ptr [rsp + 48], 40
	mov	qword ptr [rsp + 56], 50
	mov	qword ptr [rsp + 64], 60
	lea	rcx, [rsp + 24]
	#APP
	#NO_APP
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], 4
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rsi, qword ptr [rsp + 16]
	cmp	rdi, rsi
	jae	.LBB16_2
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax + 8*rdi]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB16_2:
	.cfi_def_cfa_offset 80
	mov	edx, offset .Lanon.a36e33c36e30388902b8e195156247a9.4
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check
.Lfunc_end16:
	.size	pick, .Lfunc_end16-pick
	.cfi_endproc

	.section	.text.rc_counts,"ax",@progbits
	.globl	rc_counts
	.p2align	4
	.type	rc_counts,@function
rc_counts:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	sub	rsp, 32
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB17_13
	mov	rbx, rax
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], 7
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rax], 2
	mov	qword ptr [rsp + 16], rax
	lea	rax, [rsp + 16]
	#APP
	#NO_APP
	inc	qword ptr [rbx]
	je	.LBB17_14
	mov	qword ptr [rsp + 8], rbx
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 8], rax
	dec	qword ptr [rax]
	jne	.LBB17_4
	lea	rdi, [rsp + 8]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
.LBB17_4:
	mov	rax, qword ptr [rsp + 16]
	inc	qword ptr [rax + 8]
	je	.LBB17_14
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp + 8]
	mov	r14, qword ptr [rbx]
	mov	r15, qword ptr [rbx + 8]
	cmp	rdi, -1
	je	.LBB17_8
	dec	qword ptr [rdi + 8]
	je	.LBB17_7
.LBB17_8:
	mov	rax, qword ptr [rsp + 16]
	dec	qword ptr [rax]
	je	.LBB17_9
.LBB17_10:
	dec	qword ptr [rbx]
	je	.LBB17_11
.LBB17_12:
	lea	rax, [r14 + 4*r14]
	lea	rax, [r15 + 2*rax]
	dec	rax
	add	rsp, 32
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB17_7:
	.cfi_def_cfa_offset 64
	mov	esi, 24
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, qword ptr [rsp + 16]
	dec	qword ptr [rax]
	jne	.LBB17_10
.LBB17_9:
	lea	rdi, [rsp + 16]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	dec	qword ptr [rbx]
	jne	.LBB17_12
.LBB17_11:
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	jmp	.LBB17_12
.LBB17_14:
	ud2
.LBB17_13:
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end17:
	.size	rc_counts, .Lfunc_end17-rc_counts
	.cfi_endproc

	.section	.text.string_length,"ax",@progbits
	.globl	string_length
	.p2align	4
	.type	string_length,@function
string_length:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r13
	.cfi_def_cfa_offset 32
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 48
	.cfi_def_cfa_offset 96
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r13, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	qword ptr [rsp + 8], offset .Lanon.a36e33c36e30388902b8e195156247a9.5
	mov	qword ptr [rsp + 16], 5
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rbx, qword ptr [rsp + 16]
	test	rbx, rbx
	js	.LBB18_1
	je	.LBB18_3
	mov	r15, qword ptr [rsp + 8]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	r12d, 1
	mov	esi, 1
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB18_7
	mov	r14, rax
	mov	rdi, rax
	mov	rsi, r15
	mov	rdx, rbx
	call	qword ptr [rip + memcpy@GOTPCREL]
	jmp	.LBB18_4
.LBB18_3:
	mov	r14d, 1
.LBB18_4:
	mov	qword ptr [rsp + 8], rbx
	mov	qword ptr [rsp + 16], r14
	mov	qword ptr [rsp + 24], rbx
	mov	qword ptr [rsp + 32], offset .Lanon.a36e33c36e30388902b8e195156247a9.6
	mov	qword ptr [rsp + 40], 7
	lea	rax, [rsp + 32]
	#APP
	#NO_APP
	mov	r15, qword ptr [rsp + 40]
	test	r15, r15
	jne	.LBB18_8
	mov	r12, rbx
	add	r12, r15
	mov	qword ptr [rsp + 24], r12
	test	rbx, rbx
	je	.LBB18_11
.LBB18_10:
	mov	edx, 1
	mov	rdi, r14
	mov	rsi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB18_11:
	mov	rax, r12
	add	rsp, 48
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB18_8:
	.cfi_def_cfa_offset 96
	mov	r13, qword ptr [rsp + 32]
	lea	rdi, [rsp + 8]
	mov	rsi, rbx
	mov	rdx, r15
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hbefedbe31706a1d6E
	mov	r14, qword ptr [rsp + 16]
	mov	r12, qword ptr [rsp + 24]
	lea	rdi, [r14 + r12]
	mov	rsi, r13
	mov	rdx, r15
	call	qword ptr [rip + memcpy@GOTPCREL]
	mov	rbx, qword ptr [rsp + 8]
	add	r12, r15
	mov	qword ptr [rsp + 24], r12
	test	rbx, rbx
	jne	.LBB18_10
	jmp	.LBB18_11
.LBB18_1:
	xor	r12d, r12d
.LBB18_7:
	mov	rdi, r12
	mov	rsi, rbx
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end18:
	.size	string_length, .Lfunc_end18-string_length
	.cfi_endproc

	.section	.text.sum_vec,"ax",@progbits
	.globl	sum_vec
	.p2align	4
	.type	sum_vec,@function
sum_vec:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r13
	.cfi_def_cfa_offset 32
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 32
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r13, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	qword ptr [rsp], 0
	mov	qword ptr [rsp + 8], 8
	mov	qword ptr [rsp + 16], 0
	test	rdi, rdi
	je	.LBB19_8
	mov	rbx, rdi
	mov	eax, 8
	xor	r14d, r14d
	lea	r12, [rsp + 24]
	mov	r15, rsp
	jmp	.LBB19_2
	.p2align	4
.LBB19_4:
	mov	qword ptr [rax + 8*r14], r13
	inc	r14
	mov	qword ptr [rsp + 16], r14
	cmp	rbx, r14
	je	.LBB19_5
.LBB19_2:
	mov	qword ptr [rsp + 24], r14
	#APP
	#NO_APP
	mov	r13, qword ptr [rsp + 24]
	cmp	r14, qword ptr [rsp]
	jne	.LBB19_4
	mov	rdi, r15
	call	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	mov	rax, qword ptr [rsp + 8]
	jmp	.LBB19_4
.LBB19_5:
	mov	rbx, qword ptr [rsp]
	mov	r15, qword ptr [rsp + 8]
	mov	rdi, r15
	mov	rsi, r14
	call	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	test	rbx, rbx
	je	.LBB19_7
	shl	rbx, 3
	mov	edx, 8
	mov	rdi, r15
	mov	rsi, rbx
	mov	rbx, rax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
.LBB19_7:
	add	rsp, 32
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB19_8:
	.cfi_def_cfa_offset 80
	mov	edi, 8
	xor	esi, esi
	add	rsp, 32
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	jmp	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
.Lfunc_end19:
	.size	sum_vec, .Lfunc_end19-sum_vec
	.cfi_endproc

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.0,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.a36e33c36e30388902b8e195156247a9.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.0, 32

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.1,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.a36e33c36e30388902b8e195156247a9.1:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.1, 32

	.type	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,@object
	.section	.data._ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,"aw",@progbits
	.globl	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E
	.p2align	3, 0x0
_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E:
	.asciz	"(\000\000\000\000\000\000"
	.size	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E, 8

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.2,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.2,"a",@progbits
.Lanon.a36e33c36e30388902b8e195156247a9.2:
	.ascii	"good morning"
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.2, 12

	.type	_ZN9ownership8GREETING17h0d14178029f5b3c3E,@object
	.section	.rodata._ZN9ownership8GREETING17h0d14178029f5b3c3E,"a",@progbits
	.globl	_ZN9ownership8GREETING17h0d14178029f5b3c3E
	.p2align	3, 0x0
_ZN9ownership8GREETING17h0d14178029f5b3c3E:
	.quad	.Lanon.a36e33c36e30388902b8e195156247a9.2
	.asciz	"\f\000\000\000\000\000\000"
	.size	_ZN9ownership8GREETING17h0d14178029f5b3c3E, 16

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a36e33c36e30388902b8e195156247a9.3:
	.asciz	"ownership.rs"
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.3, 13

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.4,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.4,"a",@progbits
	.p2align	3, 0x0
.Lanon.a36e33c36e30388902b8e195156247a9.4:
	.quad	.Lanon.a36e33c36e30388902b8e195156247a9.3
	.asciz	"\f\000\000\000\000\000\000\000J\000\000\000\005\000\000"
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.4, 24

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.5,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.5,"a",@progbits
.Lanon.a36e33c36e30388902b8e195156247a9.5:
	.ascii	"hello"
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.5, 5

	.type	.Lanon.a36e33c36e30388902b8e195156247a9.6,@object
	.section	.rodata..Lanon.a36e33c36e30388902b8e195156247a9.6,"a",@progbits
.Lanon.a36e33c36e30388902b8e195156247a9.6:
	.ascii	", world"
	.size	.Lanon.a36e33c36e30388902b8e195156247a9.6, 7

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
