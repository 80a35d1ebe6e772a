	.intel_syntax noprefix
	.file	"account.8657dc279602749b-cgu.0"
	.section	".text._ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E","ax",@progbits
	.globl	_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E
	.p2align	4
	.type	_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E,@function
_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E, .Lfunc_end0-_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E, .Lfunc_end1-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h4b11c0af44539ef0E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hda428c0d7a555694E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hda428c0d7a555694E
	.p2align	4
	.type	_ZN4core4hint9black_box17hda428c0d7a555694E,@function
_ZN4core4hint9black_box17hda428c0d7a555694E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN4core4hint9black_box17hda428c0d7a555694E, .Lfunc_end2-_ZN4core4hint9black_box17hda428c0d7a555694E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB3_2
	jmp	.LBB3_3
.LBB3_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB3_6
	jmp	.LBB3_5
.LBB3_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB3_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB3_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB3_7
.LBB3_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB3_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB3_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.98711ccd680b859c05e64efc1b6c867b.0]
	mov	rax, qword ptr [.Lanon.98711ccd680b859c05e64efc1b6c867b.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB3_4
.LBB3_9:
	jmp	.LBB3_10
.LBB3_10:
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
	jmp	.LBB3_4
.Lfunc_end3:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E, .Lfunc_end3-_ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE,@function
_ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h0badd2b6597838d6E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB4_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB4_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE, .Lfunc_end4-_ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB5_2
.LBB5_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB5_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB5_1
.Lfunc_end5:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E, .Lfunc_end5-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 8
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 8
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB6_2
.LBB6_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB6_4
.LBB6_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB6_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h5f09e54099e21059E
	jmp	.LBB6_3
.Lfunc_end6:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E, .Lfunc_end6-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h317ab20b7ac3b315E
	.cfi_endproc

	.section	.text.close,"ax",@progbits
	.globl	close
	.p2align	4
	.type	close,@function
close:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax]
	add	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp], rax
	lea	rdi, [rsp + 8]
	call	_ZN4core3ptr37drop_in_place$LT$account..Account$GT$17hf3586285164ba792E
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	close, .Lfunc_end7-close
	.cfi_endproc

	.section	.text.deposit,"ax",@progbits
	.globl	deposit
	.p2align	4
	.type	deposit,@function
deposit:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rcx, qword ptr [rdi]
	add	rsi, qword ptr [rcx]
	mov	qword ptr [rax], rsi
	mov	rax, qword ptr [rdi + 8]
	add	rax, 1
	mov	qword ptr [rdi + 8], rax
	ret
.Lfunc_end8:
	.size	deposit, .Lfunc_end8-deposit
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	edi, 100
	call	_ZN4core4hint9black_box17hda428c0d7a555694E
	mov	qword ptr [rsp], rax
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17h8d616032b65d546aE
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	mov	qword ptr [rsp + 16], 7
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 8]
	mov	esi, 23
	call	deposit
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	close
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	main, .Lfunc_end9-main
	.cfi_endproc

	.type	.Lanon.98711ccd680b859c05e64efc1b6c867b.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.98711ccd680b859c05e64efc1b6c867b.0:
	.zero	8
	.zero	8
	.size	.Lanon.98711ccd680b859c05e64efc1b6c867b.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
