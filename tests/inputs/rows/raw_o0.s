	.intel_syntax noprefix
	.file	"raw.2e85cac5fe224f4d-cgu.0"
	.section	.text._ZN4core3mem4drop17ha433af41567f8e18E,"ax",@progbits
	.globl	_ZN4core3mem4drop17ha433af41567f8e18E
	.p2align	4
	.type	_ZN4core3mem4drop17ha433af41567f8e18E,@function
_ZN4core3mem4drop17ha433af41567f8e18E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, rsp
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3mem4drop17ha433af41567f8e18E, .Lfunc_end0-_ZN4core3mem4drop17ha433af41567f8e18E
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E, .Lfunc_end1-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h6a2cd47e5e9fd4b4E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E:
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
	mov	rcx, qword ptr [.Lanon.c28d7209d56c33b504ea1e4928cac27b.0]
	mov	rax, qword ptr [.Lanon.c28d7209d56c33b504ea1e4928cac27b.0+8]
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
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E, .Lfunc_end2-_ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E
	.cfi_endproc

	.section	".text._ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE","ax",@progbits
	.globl	_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE
	.p2align	4
	.type	_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE,@function
_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	jmp	.LBB3_1
.LBB3_1:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end3:
	.size	_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE, .Lfunc_end3-_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE
	.cfi_endproc

	.section	".text._ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE","ax",@progbits
	.globl	_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE
	.p2align	4
	.type	_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE,@function
_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE:
	.cfi_startproc
	mov	rax, rdi
	ret
.Lfunc_end4:
	.size	_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE, .Lfunc_end4-_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE,@function
_ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17hf892af35eaba8342E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB5_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB5_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE, .Lfunc_end5-_ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB6_2
.LBB6_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB6_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB6_1
.Lfunc_end6:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E, .Lfunc_end6-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E:
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
	jmp	.LBB7_2
.LBB7_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB7_4
.LBB7_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB7_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h40920028c80c1369E
	jmp	.LBB7_3
.Lfunc_end7:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E, .Lfunc_end7-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8112e322b648364E
	.cfi_endproc

	.section	.text.increment,"ax",@progbits
	.globl	increment
	.p2align	4
	.type	increment,@function
increment:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 1
	mov	qword ptr [rdi], rax
	ret
.Lfunc_end8:
	.size	increment, .Lfunc_end8-increment
	.cfi_endproc

	.section	.text.look,"ax",@progbits
	.globl	look
	.p2align	4
	.type	look,@function
look:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end9:
	.size	look, .Lfunc_end9-look
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 32], 10
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17ha01667c82374bd8aE
	mov	rdi, rax
	mov	qword ptr [rdi], 29
	call	_ZN5alloc5boxed12Box$LT$T$GT$8into_raw17h1762959711daababE
	mov	rdi, rax
	mov	qword ptr [rsp + 8], rdi
	call	increment
	lea	rdi, [rsp + 32]
	call	look
	mov	rdi, qword ptr [rsp + 8]
	mov	qword ptr [rsp], rax
	call	look
	mov	rcx, rax
	mov	rax, qword ptr [rsp]
	add	rax, rcx
	mov	qword ptr [rsp + 16], rax
	movabs	rdi, offset _ZN3raw8CONSTANT17h937ece39d2e83911E
	call	look
	mov	rdi, qword ptr [rsp + 8]
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 16]
	add	rax, rcx
	mov	qword ptr [rsp + 24], rax
	call	_ZN5alloc5boxed12Box$LT$T$GT$8from_raw17hb920e84d0a45a63eE
	mov	rdi, rax
	call	_ZN4core3mem4drop17ha433af41567f8e18E
	mov	rax, qword ptr [rsp + 24]
	xor	ecx, ecx
	add	eax, ecx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	main, .Lfunc_end10-main
	.cfi_endproc

	.type	_ZN3raw8CONSTANT17h937ece39d2e83911E,@object
	.section	.rodata._ZN3raw8CONSTANT17h937ece39d2e83911E,"a",@progbits
	.p2align	3, 0x0
_ZN3raw8CONSTANT17h937ece39d2e83911E:
	.asciz	"\002\000\000\000\000\000\000"
	.size	_ZN3raw8CONSTANT17h937ece39d2e83911E, 8

	.type	.Lanon.c28d7209d56c33b504ea1e4928cac27b.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.c28d7209d56c33b504ea1e4928cac27b.0:
	.zero	8
	.zero	8
	.size	.Lanon.c28d7209d56c33b504ea1e4928cac27b.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
