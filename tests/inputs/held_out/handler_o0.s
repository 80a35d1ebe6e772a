	.intel_syntax noprefix
	.file	"handler.e5c1de52eca29f47-cgu.0"
	.section	".text._ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E","ax",@progbits
	.globl	_ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E,@function
_ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp + 16], rax
	cmp	rax, 0
	je	.LBB0_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB0_2:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E, .Lfunc_end0-_ZN4core3ptr45drop_in_place$LT$dyn$u20$handler..Handler$GT$17hce0c50ac91476137E
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E","ax",@progbits
	.globl	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E,@function
_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rdi + 8]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	cmp	rax, 0
	je	.LBB1_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB1_2:
	mov	rdi, qword ptr [rsp]
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E, .Lfunc_end1-_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hda4e24e736d86fd5E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hda4e24e736d86fd5E
	.p2align	4
	.type	_ZN4core4hint9black_box17hda4e24e736d86fd5E,@function
_ZN4core4hint9black_box17hda4e24e736d86fd5E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN4core4hint9black_box17hda4e24e736d86fd5E, .Lfunc_end2-_ZN4core4hint9black_box17hda4e24e736d86fd5E
	.cfi_endproc

	.section	".text._ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE","ax",@progbits
	.globl	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.p2align	4
	.type	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE,@function
_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE:
	.cfi_startproc
	add	rsi, qword ptr [rdi]
	mov	qword ptr [rdi], rsi
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end3:
	.size	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE, .Lfunc_end3-_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.cfi_endproc

	.section	".text._ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE","ax",@progbits
	.globl	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.p2align	4
	.type	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE,@function
_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 1
	mov	qword ptr [rdi], rax
	mov	qword ptr [rdi + 8], rsi
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end4:
	.size	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE, .Lfunc_end4-_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB5_2
	jmp	.LBB5_3
.LBB5_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB5_6
	jmp	.LBB5_5
.LBB5_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB5_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB5_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB5_7
.LBB5_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB5_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB5_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.43b3f11c0356f4b708059fb62306a5de.0]
	mov	rax, qword ptr [.Lanon.43b3f11c0356f4b708059fb62306a5de.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB5_4
.LBB5_9:
	jmp	.LBB5_10
.LBB5_10:
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
	jmp	.LBB5_4
.Lfunc_end5:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E, .Lfunc_end5-_ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE,@function
_ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h50663c764f8f88c8E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB6_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB6_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE, .Lfunc_end6-_ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB7_2
.LBB7_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB7_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB7_1
.Lfunc_end7:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE, .Lfunc_end7-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	rax, qword ptr [rdi + 8]
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rcx
	mov	rax, qword ptr [rax + 16]
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB8_2
.LBB8_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB8_4
.LBB8_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB8_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 16
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h8b85f2e2c217331dE
	jmp	.LBB8_3
.Lfunc_end8:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE, .Lfunc_end8-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb4d0aabac562998bE
	.cfi_endproc

	.section	.text.consume,"ax",@progbits
	.globl	consume
	.p2align	4
	.type	consume,@function
consume:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rsi
	mov	rdi, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	mov	esi, 1
	call	qword ptr [rax + 24]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	mov	esi, 2
	call	qword ptr [rax + 24]
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	mov	qword ptr [rsp + 16], rax
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$handler..Handler$GT$$GT$17hb678d4706e939f82E
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	consume, .Lfunc_end9-consume
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	edi, 5
	call	_ZN4core4hint9black_box17hda4e24e736d86fd5E
	mov	qword ptr [rsp + 16], rax
	lea	rdi, [rsp + 16]
	movabs	rsi, offset .Lanon.43b3f11c0356f4b708059fb62306a5de.1
	mov	edx, 6
	call	send
	mov	qword ptr [rsp + 8], rax
	xor	eax, eax
	mov	edi, eax
	call	_ZN4core4hint9black_box17hda4e24e736d86fd5E
	mov	qword ptr [rsp], rax
	mov	edi, 8
	mov	esi, 16
	call	_ZN5alloc5boxed14box_new_uninit17h373bab3456f1e76fE
	mov	rdi, rax
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rdi], rax
	mov	qword ptr [rdi + 8], 0
	movabs	rsi, offset .Lanon.43b3f11c0356f4b708059fb62306a5de.2
	call	consume
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	main, .Lfunc_end10-main
	.cfi_endproc

	.section	.text.send,"ax",@progbits
	.globl	send
	.p2align	4
	.type	send,@function
send:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp]
	call	qword ptr [rax + 24]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	send, .Lfunc_end11-send
	.cfi_endproc

	.type	.Lanon.43b3f11c0356f4b708059fb62306a5de.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.43b3f11c0356f4b708059fb62306a5de.0:
	.zero	8
	.zero	8
	.size	.Lanon.43b3f11c0356f4b708059fb62306a5de.0, 16

	.type	.Lanon.43b3f11c0356f4b708059fb62306a5de.1,@object
	.section	.rodata..Lanon.43b3f11c0356f4b708059fb62306a5de.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.43b3f11c0356f4b708059fb62306a5de.1:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.size	.Lanon.43b3f11c0356f4b708059fb62306a5de.1, 32

	.type	.Lanon.43b3f11c0356f4b708059fb62306a5de.2,@object
	.section	.rodata..Lanon.43b3f11c0356f4b708059fb62306a5de.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.43b3f11c0356f4b708059fb62306a5de.2:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.size	.Lanon.43b3f11c0356f4b708059fb62306a5de.2, 32

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
