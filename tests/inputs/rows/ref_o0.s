	.intel_syntax noprefix
	.file	"ref.ea7441a0a7f225fa-cgu.0"
	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E, .Lfunc_end0-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB1_2
	jmp	.LBB1_3
.LBB1_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB1_6
	jmp	.LBB1_5
.LBB1_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB1_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB1_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB1_7
.LBB1_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB1_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB1_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.8cf4be0fe350e08d4132711ddd0b8596.0]
	mov	rax, qword ptr [.Lanon.8cf4be0fe350e08d4132711ddd0b8596.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB1_4
.LBB1_9:
	jmp	.LBB1_10
.LBB1_10:
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
	jmp	.LBB1_4
.Lfunc_end1:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE, .Lfunc_end1-_ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE,@function
_ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h3d2f2e2fff88ab3dE
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB2_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB2_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE, .Lfunc_end2-_ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB3_2
.LBB3_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB3_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB3_1
.Lfunc_end3:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E, .Lfunc_end3-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E:
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
	jmp	.LBB4_2
.LBB4_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB4_4
.LBB4_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB4_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc43eba137fe166b1E
	jmp	.LBB4_3
.Lfunc_end4:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E, .Lfunc_end4-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h52454b131cfb4796E
	.cfi_endproc

	.section	.text.look,"ax",@progbits
	.globl	look
	.p2align	4
	.type	look,@function
look:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end5:
	.size	look, .Lfunc_end5-look
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 24], 10
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17hc9b99db411216a2bE
	mov	qword ptr [rax], 30
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 24]
	call	look
	mov	qword ptr [rsp], rax
	mov	rdi, qword ptr [rsp + 32]
	call	look
	mov	rcx, rax
	mov	rax, qword ptr [rsp]
	add	rax, rcx
	mov	qword ptr [rsp + 8], rax
	movabs	rdi, offset _ZN3ref8CONSTANT17h47ecc594934b59b9E
	call	look
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	mov	dword ptr [rsp + 20], eax
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h8185e2070f029958E
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc

	.type	_ZN3ref8CONSTANT17h47ecc594934b59b9E,@object
	.section	.rodata._ZN3ref8CONSTANT17h47ecc594934b59b9E,"a",@progbits
	.p2align	3, 0x0
_ZN3ref8CONSTANT17h47ecc594934b59b9E:
	.asciz	"\002\000\000\000\000\000\000"
	.size	_ZN3ref8CONSTANT17h47ecc594934b59b9E, 8

	.type	.Lanon.8cf4be0fe350e08d4132711ddd0b8596.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.8cf4be0fe350e08d4132711ddd0b8596.0:
	.zero	8
	.zero	8
	.size	.Lanon.8cf4be0fe350e08d4132711ddd0b8596.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
