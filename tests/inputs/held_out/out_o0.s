	.intel_syntax noprefix
	.file	"out.5149196b12482a12-cgu.0"
	.section	".text._ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E","ax",@progbits
	.globl	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E
	.p2align	4
	.type	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E,@function
_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E, .Lfunc_end0-_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h966a372713342bd2E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h966a372713342bd2E
	.p2align	4
	.type	_ZN4core4hint9black_box17h966a372713342bd2E,@function
_ZN4core4hint9black_box17h966a372713342bd2E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end1:
	.size	_ZN4core4hint9black_box17h966a372713342bd2E, .Lfunc_end1-_ZN4core4hint9black_box17h966a372713342bd2E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E:
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
	mov	rcx, qword ptr [.Lanon.a82a0fa54d3505ab2972fc7c5e5031a1.0]
	mov	rax, qword ptr [.Lanon.a82a0fa54d3505ab2972fc7c5e5031a1.0+8]
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
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E, .Lfunc_end2-_ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE,@function
_ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17haf973538f283fba4E
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
	.size	_ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE, .Lfunc_end3-_ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E:
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
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E, .Lfunc_end4-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 32
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
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h9255791bede0a9d0E
	jmp	.LBB5_3
.Lfunc_end5:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E, .Lfunc_end5-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h97668f199887acf2E
	.cfi_endproc

	.section	.text.boxed,"ax",@progbits
	.globl	boxed
	.p2align	4
	.type	boxed,@function
boxed:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 40], rdi
	mov	qword ptr [rsp + 48], 1
	mov	qword ptr [rsp + 56], 2
	mov	qword ptr [rsp + 64], rdi
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 16], rax
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 24], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 32], rax
	mov	edi, 8
	mov	esi, 32
	call	_ZN5alloc5boxed14box_new_uninit17hc1b997d58ea078ccE
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax + 16], rcx
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rax + 24], rcx
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	boxed, .Lfunc_end6-boxed
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	edi, 3
	call	_ZN4core4hint9black_box17h966a372713342bd2E
	mov	rsi, rax
	lea	rdi, [rsp + 16]
	call	scaled
	mov	edi, 4
	call	_ZN4core4hint9black_box17h966a372713342bd2E
	mov	rdi, rax
	call	boxed
	mov	qword ptr [rsp + 48], rax
	lea	rdi, [rsp + 16]
	call	trace
	mov	qword ptr [rsp], rax
	mov	rdi, qword ptr [rsp + 48]
	call	trace
	mov	rcx, rax
	mov	rax, qword ptr [rsp]
	add	rax, rcx
	mov	dword ptr [rsp + 12], eax
	lea	rdi, [rsp + 48]
	call	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$out..Matrix$GT$$GT$17h33bf05831bbf65c2E
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	main, .Lfunc_end7-main
	.cfi_endproc

	.section	.text.scaled,"ax",@progbits
	.globl	scaled
	.p2align	4
	.type	scaled,@function
scaled:
	.cfi_startproc
	mov	rax, rdi
	mov	qword ptr [rsp - 32], rsi
	mov	qword ptr [rsp - 24], 0
	mov	qword ptr [rsp - 16], 0
	mov	qword ptr [rsp - 8], rsi
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rdi + 16], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rdi + 24], rcx
	ret
.Lfunc_end8:
	.size	scaled, .Lfunc_end8-scaled
	.cfi_endproc

	.section	.text.trace,"ax",@progbits
	.globl	trace
	.p2align	4
	.type	trace,@function
trace:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, qword ptr [rdi + 24]
	ret
.Lfunc_end9:
	.size	trace, .Lfunc_end9-trace
	.cfi_endproc

	.type	.Lanon.a82a0fa54d3505ab2972fc7c5e5031a1.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.a82a0fa54d3505ab2972fc7c5e5031a1.0:
	.zero	8
	.zero	8
	.size	.Lanon.a82a0fa54d3505ab2972fc7c5e5031a1.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
