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

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE:
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
	je	.LBB2_2
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB2_2:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end2:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE, .Lfunc_end2-_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	inc	qword ptr [rax + 8]
	je	.LBB3_1
	ret
.LBB3_1:
	ud2
.Lfunc_end3:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE, .Lfunc_end3-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB4_2
	dec	qword ptr [rdi + 8]
	je	.LBB4_3
.LBB4_2:
	ret
.LBB4_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end4:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E, .Lfunc_end4-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB5_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB5_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB5_2:
	ret
.Lfunc_end5:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E, .Lfunc_end5-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.cfi_endproc

	.section	".text._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E","ax",@progbits
	.globl	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rsi, qword ptr [rdi]
	mov	edx, 1
	mov	ecx, 8
	mov	r8d, 8
	call	_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli
	movabs	rcx, -9223372036854775807
	cmp	rax, rcx
	jne	.LBB6_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB6_2:
	.cfi_def_cfa_offset 16
	mov	rdi, rax
	mov	rsi, rdx
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end6:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E, .Lfunc_end6-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB7_2
	dec	qword ptr [rdi + 8]
	je	.LBB7_3
.LBB7_2:
	ret
.LBB7_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end7:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E, .Lfunc_end7-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB8_2
	dec	qword ptr [rdi + 8]
	je	.LBB8_3
.LBB8_2:
	ret
.LBB8_3:
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.Lfunc_end8:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E, .Lfunc_end8-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E","ax",@progbits
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E:
	.cfi_startproc
	ret
.Lfunc_end9:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E, .Lfunc_end9-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E:
	.cfi_startproc
	mov	rdi, qword ptr [rdi]
	cmp	rdi, -1
	je	.LBB10_2
	lock		dec	qword ptr [rdi + 8]
	jne	.LBB10_2
	#MEMBARRIER
	mov	esi, 24
	mov	edx, 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB10_2:
	ret
.Lfunc_end10:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E, .Lfunc_end10-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E
	.cfi_endproc

	.section	".text._ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE","ax",@progbits
	.globl	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE
	.p2align	4
	.type	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE,@function
_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE:
	.cfi_startproc
	mov	esi, 8
	mov	edx, 8
	jmp	_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli
.Lfunc_end11:
	.size	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE, .Lfunc_end11-_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE
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
	je	.LBB12_1
	mov	edi, 16
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB12_7
	mov	qword ptr [rax], rbx
	mov	qword ptr [rax + 8], 7
	mov	edx, offset .Lanon.927432df2cf3a0a85b919f1c9e55a648.1
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB12_1:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB12_6
	mov	qword ptr [rax], 6
	mov	edx, offset .Lanon.927432df2cf3a0a85b919f1c9e55a648.0
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB12_7:
	.cfi_def_cfa_offset 16
	mov	edi, 8
	mov	esi, 16
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB12_6:
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end12:
	.size	_ZN9ownership6choose17h75d84f4592420b7cE, .Lfunc_end12-_ZN9ownership6choose17h75d84f4592420b7cE
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
.Lfunc_end13:
	.size	_ZN9ownership6helper17h9282c77452e9d4b7E, .Lfunc_end13-_ZN9ownership6helper17h9282c77452e9d4b7E
	.cfi_endproc

	.section	.text._ZN9ownership9sum_slice17hdfe35c23a7545f61E,"ax",@progbits
	.globl	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	.p2align	4
	.type	_ZN9ownership9sum_slice17hdfe35c23a7545f61E,@function
_ZN9ownership9sum_slice17hdfe35c23a7545f61E:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB14_1
	dec	rsi
	movabs	rax, 2305843009213693951
	and	rax, rsi
	lea	rdx, [rax + 1]
	mov	ecx, edx
	and	ecx, 7
	cmp	rax, 7
	jae	.LBB14_5
	xor	eax, eax
	jmp	.LBB14_8
.LBB14_1:
	xor	eax, eax
	ret
.LBB14_5:
	and	rdx, -8
	xor	eax, eax
	.p2align	4
.LBB14_6:
	add	rax, qword ptr [rdi]
	add	rax, qword ptr [rdi + 8]
	add	rax, qword ptr [rdi + 16]
	add	rax, qword ptr [rdi + 24]
	add	rax, qword ptr [rdi + 32]
	add	rax, qword ptr [rdi + 40]
	add	rax, qword ptr [rdi + 48]
	add	rax, qword ptr [rdi + 56]
	add	rdi, 64
	add	rdx, -8
	jne	.LBB14_6
	test	rcx, rcx
	je	.LBB14_2
.LBB14_8:
	xor	edx, edx
	.p2align	4
.LBB14_9:
	add	rax, qword ptr [rdi + 8*rdx]
	inc	rdx
	cmp	rcx, rdx
	jne	.LBB14_9
.LBB14_2:
	ret
.Lfunc_end14:
	.size	_ZN9ownership9sum_slice17hdfe35c23a7545f61E, .Lfunc_end14-_ZN9ownership9sum_slice17hdfe35c23a7545f61E
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
	je	.LBB15_7
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], r14
	mov	qword ptr [rsp + 8], rax
	lock		inc	qword ptr [rax]
	jle	.LBB15_8
	mov	qword ptr [rsp], rbx
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp], rax
	mov	r15, qword ptr [rbx]
	mov	r14, qword ptr [rax + 16]
	lock		dec	qword ptr [rax]
	jne	.LBB15_4
	#MEMBARRIER
	mov	rdi, rsp
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
.LBB15_4:
	lock		dec	qword ptr [rbx]
	jne	.LBB15_6
	#MEMBARRIER
	lea	rdi, [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
.LBB15_6:
	imul	rax, r15, 100
	add	rax, r14
	add	rsp, 16
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB15_7:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB15_8:
	ud2
.Lfunc_end15:
	.size	arc_counts, .Lfunc_end15-arc_counts
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
	je	.LBB16_2
	mov	rdi, rbx
	call	rax
.LBB16_2:
	mov	rsi, qword ptr [r15 + 8]
	test	rsi, rsi
	je	.LBB16_4
	mov	rdx, qword ptr [r15 + 16]
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB16_4:
	mov	rax, r14
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	area_of, .Lfunc_end16-area_of
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI17_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI17_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI17_2:
	.quad	0x3ff8000000000000
.LCPI17_3:
	.quad	0x43e0000000000000
.LCPI17_4:
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
	je	.LBB17_3
	xor	eax, eax
	movq	xmm2, qword ptr [rip + .LCPI17_0]
	movapd	xmm3, xmmword ptr [rip + .LCPI17_1]
	lea	rcx, [rsp - 8]
	movsd	xmm4, qword ptr [rip + .LCPI17_2]
	.p2align	4
.LBB17_2:
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
	jne	.LBB17_2
.LBB17_3:
	movq	xmm2, rdi
	punpckldq	xmm2, xmmword ptr [rip + .LCPI17_0]
	subpd	xmm2, xmmword ptr [rip + .LCPI17_1]
	movapd	xmm3, xmm2
	unpckhpd	xmm3, xmm2
	addsd	xmm3, xmm2
	divsd	xmm0, xmm3
	cvttsd2si	rax, xmm0
	mov	rcx, rax
	movapd	xmm2, xmm0
	subsd	xmm2, qword ptr [rip + .LCPI17_3]
	cvttsd2si	rdx, xmm2
	sar	rcx, 63
	and	rdx, rcx
	or	rdx, rax
	xor	ecx, ecx
	ucomisd	xmm0, xmm1
	cmovae	rcx, rdx
	ucomisd	xmm0, qword ptr [rip + .LCPI17_4]
	mov	rax, -1
	cmovbe	rax, rcx
	ret
.Lfunc_end17:
	.size	average, .Lfunc_end17-average
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
	je	.LBB18_2
	mov	qword ptr [rax], rbx
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp + 8]
	mov	rbx, qword ptr [rdi]
	inc	rbx
	mov	qword ptr [rdi], rbx
	mov	esi, 8
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB18_2:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end18:
	.size	boxed, .Lfunc_end18-boxed
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
.Lfunc_end19:
	.size	bump, .Lfunc_end19-bump
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
	ja	.LBB20_1
	jmp	qword ptr [8*rdi + .LJTI20_0]
.LBB20_3:
	mov	edi, 31
	pop	rax
	.cfi_def_cfa_offset 8
	jmp	_ZN9ownership6helper17h9282c77452e9d4b7E
.LBB20_7:
	.cfi_def_cfa_offset 16
	mov	eax, 81
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_5:
	.cfi_def_cfa_offset 16
	mov	edi, 2
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	lea	rax, [rax + 2*rax]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_6:
	.cfi_def_cfa_offset 16
	mov	edi, 30
	pop	rax
	.cfi_def_cfa_offset 8
	jmp	_ZN9ownership6helper17h9282c77452e9d4b7E
.LBB20_1:
	.cfi_def_cfa_offset 16
	xor	eax, eax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_4:
	.cfi_def_cfa_offset 16
	mov	eax, 29
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_8:
	.cfi_def_cfa_offset 16
	mov	edi, 5
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	add	rax, -2
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_9:
	.cfi_def_cfa_offset 16
	mov	eax, 77
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	day_length, .Lfunc_end20-day_length
	.cfi_endproc
	.section	.rodata.day_length,"a",@progbits
	.p2align	3, 0x0
.LJTI20_0:
	.quad	.LBB20_3
	.quad	.LBB20_4
	.quad	.LBB20_5
	.quad	.LBB20_6
	.quad	.LBB20_7
	.quad	.LBB20_8
	.quad	.LBB20_9

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
	jae	.LBB21_2
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax + 8*rdi]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB21_2:
	.cfi_def_cfa_offset 80
	mov	edx, offset .Lanon.927432df2cf3a0a85b919f1c9e55a648.4
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check
.Lfunc_end21:
	.size	pick, .Lfunc_end21-pick
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
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	sub	rsp, 24
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB22_13
	mov	rbx, rax
	mov	qword ptr [rax], 1
	mov	qword ptr [rax + 8], 1
	mov	qword ptr [rax + 16], 7
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rax], 2
	mov	qword ptr [rsp], rax
	mov	rax, rsp
	#APP
	#NO_APP
	mov	r14, qword ptr [rsp]
	mov	qword ptr [rsp + 16], r14
	inc	qword ptr [rbx]
	je	.LBB22_14
	mov	qword ptr [rsp], rbx
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp], rax
	dec	qword ptr [rax]
	jne	.LBB22_4
	mov	rdi, rsp
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
.LBB22_4:
	inc	qword ptr [r14 + 8]
	je	.LBB22_14
	mov	qword ptr [rsp], r14
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp]
	mov	r15, qword ptr [rbx]
	mov	r12, qword ptr [rbx + 8]
	cmp	rdi, -1
	je	.LBB22_8
	dec	qword ptr [rdi + 8]
	je	.LBB22_7
.LBB22_8:
	dec	qword ptr [r14]
	je	.LBB22_9
.LBB22_10:
	dec	qword ptr [rbx]
	je	.LBB22_11
.LBB22_12:
	lea	rax, [r15 + 4*r15]
	lea	rax, [r12 + 2*rax]
	dec	rax
	add	rsp, 24
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
.LBB22_7:
	.cfi_def_cfa_offset 64
	mov	esi, 24
	mov	edx, 8
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	dec	qword ptr [r14]
	jne	.LBB22_10
.LBB22_9:
	lea	rdi, [rsp + 16]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	dec	qword ptr [rbx]
	jne	.LBB22_12
.LBB22_11:
	lea	rdi, [rsp + 8]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	jmp	.LBB22_12
.LBB22_14:
	ud2
.LBB22_13:
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end22:
	.size	rc_counts, .Lfunc_end22-rc_counts
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
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	sub	rsp, 40
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	qword ptr [rsp], offset .Lanon.927432df2cf3a0a85b919f1c9e55a648.5
	mov	qword ptr [rsp + 8], 5
	mov	rax, rsp
	#APP
	#NO_APP
	mov	r15, qword ptr [rsp]
	mov	rbx, qword ptr [rsp + 8]
	mov	rdi, rsp
	mov	ecx, 1
	mov	r8d, 1
	mov	rsi, rbx
	xor	edx, edx
	call	_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli
	mov	r14, qword ptr [rsp + 8]
	cmp	dword ptr [rsp], 1
	je	.LBB23_7
	mov	r12, qword ptr [rsp + 16]
	test	rbx, rbx
	je	.LBB23_2
	mov	rdi, r12
	mov	rsi, r15
	mov	rdx, rbx
	call	qword ptr [rip + memcpy@GOTPCREL]
	jmp	.LBB23_4
.LBB23_2:
	xor	ebx, ebx
.LBB23_4:
	mov	qword ptr [rsp], r14
	mov	qword ptr [rsp + 8], r12
	mov	qword ptr [rsp + 16], rbx
	mov	qword ptr [rsp + 24], offset .Lanon.927432df2cf3a0a85b919f1c9e55a648.6
	mov	qword ptr [rsp + 32], 7
	lea	rax, [rsp + 24]
	#APP
	#NO_APP
	mov	r14, qword ptr [rsp + 24]
	mov	rbx, qword ptr [rsp + 32]
	mov	rdi, rsp
	mov	rsi, rbx
	call	_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VechE7reserveCs4X4t9plMPHF_9addr2line
	test	rbx, rbx
	je	.LBB23_6
	mov	rdi, qword ptr [rsp + 16]
	add	rdi, qword ptr [rsp + 8]
	mov	rsi, r14
	mov	rdx, rbx
	call	qword ptr [rip + memcpy@GOTPCREL]
.LBB23_6:
	add	rbx, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 16], rbx
	mov	r14, rsp
	mov	rdi, r14
	call	_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VechENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsduwmD7cSIQq_5gimli
	mov	rdi, r14
	call	_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsduwmD7cSIQq_5gimli
	mov	rax, rbx
	add	rsp, 40
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
.LBB23_7:
	.cfi_def_cfa_offset 80
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, r14
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end23:
	.size	string_length, .Lfunc_end23-string_length
	.cfi_endproc

	.section	.text.sum_vec,"ax",@progbits
	.globl	sum_vec
	.p2align	4
	.type	sum_vec,@function
sum_vec:
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
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 16], 8
	mov	qword ptr [rsp + 24], 0
	test	rdi, rdi
	je	.LBB24_5
	mov	rbx, rdi
	xor	r15d, r15d
	lea	r12, [rsp + 32]
	lea	r14, [rsp + 8]
	jmp	.LBB24_2
	.p2align	4
.LBB24_4:
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8*r13], rbp
	inc	r13
	mov	qword ptr [rsp + 24], r13
	inc	r15
	cmp	r15, rbx
	jae	.LBB24_5
.LBB24_2:
	mov	qword ptr [rsp + 32], r15
	#APP
	#NO_APP
	mov	rbp, qword ptr [rsp + 32]
	mov	r13, qword ptr [rsp + 24]
	cmp	r13, qword ptr [rsp + 8]
	jne	.LBB24_4
	mov	rdi, r14
	call	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	jmp	.LBB24_4
.LBB24_5:
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	mov	rbx, rax
	lea	rdi, [rsp + 8]
	mov	esi, 8
	mov	edx, 8
	call	_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli
	mov	rax, rbx
	add	rsp, 40
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
.Lfunc_end24:
	.size	sum_vec, .Lfunc_end24-sum_vec
	.cfi_endproc

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.0,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.927432df2cf3a0a85b919f1c9e55a648.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.0, 32

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.1,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.927432df2cf3a0a85b919f1c9e55a648.1:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.1, 32

	.type	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,@object
	.section	.data._ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,"aw",@progbits
	.globl	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E
	.p2align	3, 0x0
_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E:
	.asciz	"(\000\000\000\000\000\000"
	.size	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E, 8

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.2,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.2,"a",@progbits
.Lanon.927432df2cf3a0a85b919f1c9e55a648.2:
	.ascii	"good morning"
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.2, 12

	.type	_ZN9ownership8GREETING17h0d14178029f5b3c3E,@object
	.section	.rodata._ZN9ownership8GREETING17h0d14178029f5b3c3E,"a",@progbits
	.globl	_ZN9ownership8GREETING17h0d14178029f5b3c3E
	.p2align	3, 0x0
_ZN9ownership8GREETING17h0d14178029f5b3c3E:
	.quad	.Lanon.927432df2cf3a0a85b919f1c9e55a648.2
	.asciz	"\f\000\000\000\000\000\000"
	.size	_ZN9ownership8GREETING17h0d14178029f5b3c3E, 16

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.927432df2cf3a0a85b919f1c9e55a648.3:
	.asciz	"ownership.rs"
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.3, 13

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.4,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.4,"a",@progbits
	.p2align	3, 0x0
.Lanon.927432df2cf3a0a85b919f1c9e55a648.4:
	.quad	.Lanon.927432df2cf3a0a85b919f1c9e55a648.3
	.asciz	"\f\000\000\000\000\000\000\000J\000\000\000\005\000\000"
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.4, 24

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.5,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.5,"a",@progbits
.Lanon.927432df2cf3a0a85b919f1c9e55a648.5:
	.ascii	"hello"
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.5, 5

	.type	.Lanon.927432df2cf3a0a85b919f1c9e55a648.6,@object
	.section	.rodata..Lanon.927432df2cf3a0a85b919f1c9e55a648.6,"a",@progbits
.Lanon.927432df2cf3a0a85b919f1c9e55a648.6:
	.ascii	", world"
	.size	.Lanon.927432df2cf3a0a85b919f1c9e55a648.6, 7

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
