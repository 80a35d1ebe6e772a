	.intel_syntax noprefix
	.file	"box.243a889b3586b973-cgu.0"
	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E, .Lfunc_end0-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17ha8086dbe706d8d55E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17ha8086dbe706d8d55E
	.p2align	4
	.type	_ZN4core4hint9black_box17ha8086dbe706d8d55E,@function
_ZN4core4hint9black_box17ha8086dbe706d8d55E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end1:
	.size	_ZN4core4hint9black_box17ha8086dbe706d8d55E, .Lfunc_end1-_ZN4core4hint9black_box17ha8086dbe706d8d55E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB2_2
	jmp	.LBB2_3
.LBB2_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB2_6
	jmp	.LBB2_5
.LBB2_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB2_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB2_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB2_7
.LBB2_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB2_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB2_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.251fb9e90b7bd889b73d9b9513bd91c5.0]
	mov	rax, qword ptr [.Lanon.251fb9e90b7bd889b73d9b9513bd91c5.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB2_4
.LBB2_9:
	jmp	.LBB2_10
.LBB2_10:
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
	jmp	.LBB2_4
.Lfunc_end2:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE, .Lfunc_end2-_ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E,@function
_ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8f5e6af02529bfaaE
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB3_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB3_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E, .Lfunc_end3-_ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB4_2
.LBB4_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB4_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB4_1
.Lfunc_end4:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE, .Lfunc_end4-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E:
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
	jmp	.LBB5_2
.LBB5_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB5_4
.LBB5_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB5_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h33d742705648977aE
	jmp	.LBB5_3
.Lfunc_end5:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E, .Lfunc_end5-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfd1a1f67a37133d2E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17h9d953e44e9d187f3E
	mov	rdi, rax
	mov	qword ptr [rdi], 41
	call	_ZN4core4hint9black_box17ha8086dbe706d8d55E
	mov	qword ptr [rsp + 16], rax
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rcx]
	add	rcx, 1
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rsp + 16]
	mov	rax, qword ptr [rax]
	mov	dword ptr [rsp + 12], eax
	lea	rdi, [rsp + 16]
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17hc0ef0bf45dcae979E
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc

	.type	.Lanon.251fb9e90b7bd889b73d9b9513bd91c5.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.251fb9e90b7bd889b73d9b9513bd91c5.0:
	.zero	8
	.zero	8
	.size	.Lanon.251fb9e90b7bd889b73d9b9513bd91c5.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
