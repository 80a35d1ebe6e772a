	.intel_syntax noprefix
	.file	"rc.b1c993df56adad79-cgu.0"
	.section	".text._ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE","ax",@progbits
	.globl	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE
	.p2align	4
	.type	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE,@function
_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE, .Lfunc_end0-_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17h0603ce393d7c85a0E,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17h0603ce393d7c85a0E,@function
_ZN4core10intrinsics9cold_path17h0603ce393d7c85a0E:
	.cfi_startproc
	ret
.Lfunc_end1:
	.size	_ZN4core10intrinsics9cold_path17h0603ce393d7c85a0E, .Lfunc_end1-_ZN4core10intrinsics9cold_path17h0603ce393d7c85a0E
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E","ax",@progbits
	.globl	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E,@function
_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E, .Lfunc_end2-_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E
	.cfi_endproc

	.section	".text._ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E","ax",@progbits
	.globl	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E
	.p2align	4
	.type	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E,@function
_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E, .Lfunc_end3-_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E
	.cfi_endproc

	.section	".text._ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE","ax",@progbits
	.p2align	4
	.type	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE,@function
_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE:
	.cfi_startproc
	ret
.Lfunc_end4:
	.size	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE, .Lfunc_end4-_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E,@function
_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	call	_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E
	mov	qword ptr [rsp + 16], rax
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	add	rax, 1
	mov	qword ptr [rcx], rax
	cmp	rax, 0
	jne	.LBB5_3
	ud2
.LBB5_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E, .Lfunc_end5-_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E,@function
_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end6:
	.size	_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E, .Lfunc_end6-_ZN5alloc2rc10RcInnerPtr6strong17hfd14e38ed4619814E
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], 1
	mov	qword ptr [rsp + 8], 1
	mov	qword ptr [rsp + 16], rdi
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE, .Lfunc_end7-_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rax, qword ptr [rax]
	ret
.Lfunc_end8:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE, .Lfunc_end8-_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17hdcd5f0d020908c86E
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E, .Lfunc_end9-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB10_2
	jmp	.LBB10_3
.LBB10_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB10_6
	jmp	.LBB10_5
.LBB10_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB10_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB10_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB10_7
.LBB10_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB10_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB10_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.adb2652a655910b5fe97d6325561edd5.0]
	mov	rax, qword ptr [.Lanon.adb2652a655910b5fe97d6325561edd5.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB10_4
.LBB10_9:
	jmp	.LBB10_10
.LBB10_10:
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB10_4
.Lfunc_end10:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE, .Lfunc_end10-_ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E,@function
_ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17hd6ed9974bf2c9bcdE
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB11_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB11_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E, .Lfunc_end11-_ZN5alloc5boxed14box_new_uninit17h2b8d986e1c08f932E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB12_2
.LBB12_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB12_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB12_1
.Lfunc_end12:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E, .Lfunc_end12-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hda62b1b68f3928d8E
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE","ax",@progbits
	.globl	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE
	.p2align	4
	.type	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE,@function
_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf8ef0740a29cefd7E
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h652735ccca147e7aE
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE, .Lfunc_end13-_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rax, qword ptr [rdi]
	mov	rcx, qword ptr [rax]
	sub	rcx, 1
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rdi]
	cmp	qword ptr [rax], 0
	jne	.LBB14_2
	mov	rdi, qword ptr [rsp]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h89ef0d0f0d1816e8E
	jmp	.LBB14_3
.LBB14_2:
	jmp	.LBB14_3
.LBB14_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE, .Lfunc_end14-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h44e50b29fee9a09fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB15_2
	jmp	.LBB15_3
.LBB15_2:
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rax]
	sub	rcx, 1
	mov	qword ptr [rax], rcx
	cmp	qword ptr [rax], 0
	je	.LBB15_4
	jmp	.LBB15_5
.LBB15_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB15_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 24
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB15_6
.LBB15_5:
	jmp	.LBB15_8
.LBB15_6:
	jmp	.LBB15_7
.LBB15_7:
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hb13dbd4df6878f3aE
.LBB15_8:
	jmp	.LBB15_3
.Lfunc_end15:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E, .Lfunc_end15-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0cb832d8c5828da9E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	edi, 40
	call	_ZN5alloc2rc11Rc$LT$T$GT$3new17hb5589b2c8bf04adeE
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	share
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax + 16]
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 24]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17h053810f5ebfdbaddE
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	mov	dword ptr [rsp + 20], eax
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h29484732f68b41a6E
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	main, .Lfunc_end16-main
	.cfi_endproc

	.section	.text.share,"ax",@progbits
	.globl	share
	.p2align	4
	.type	share,@function
share:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h27013ff49280104aE
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	share, .Lfunc_end17-share
	.cfi_endproc

	.type	.Lanon.adb2652a655910b5fe97d6325561edd5.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.adb2652a655910b5fe97d6325561edd5.0:
	.zero	8
	.zero	8
	.size	.Lanon.adb2652a655910b5fe97d6325561edd5.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
