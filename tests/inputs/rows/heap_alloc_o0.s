	.intel_syntax noprefix
	.file	"heap_alloc.3fecf9440b5398bf-cgu.0"
	.section	".text._ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E","ax",@progbits
	.globl	_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E
	.p2align	4
	.type	_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E,@function
_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E, .Lfunc_end0-_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E","ax",@progbits
	.globl	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E,@function
_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E, .Lfunc_end1-_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E:
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
	mov	rcx, qword ptr [.Lanon.27c93caf3bc834fd93c58ab35f35b376.0]
	mov	rax, qword ptr [.Lanon.27c93caf3bc834fd93c58ab35f35b376.0+8]
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
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E, .Lfunc_end2-_ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE,@function
_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h4c364fba27eb3850E
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
	.size	_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE, .Lfunc_end3-_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E:
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
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E, .Lfunc_end4-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E:
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
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E
	jmp	.LBB5_3
.Lfunc_end5:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E, .Lfunc_end5-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7f5ea6c0ebc14cc9E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 1
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 1
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
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h48d562b66ba7db69E
	jmp	.LBB6_3
.Lfunc_end6:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE, .Lfunc_end6-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbe8d8a9f96d3d1eaE
	.cfi_endproc

	.section	.text.array,"ax",@progbits
	.globl	array
	.p2align	4
	.type	array,@function
array:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	lea	rax, [rsp + 40]
	lea	rcx, [rsp + 40]
	add	rcx, 32
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
.LBB7_1:
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, rcx
	je	.LBB7_3
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax], rcx
	add	rax, 8
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB7_1
.LBB7_3:
	mov	edi, 8
	mov	esi, 32
	call	_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 56]
	mov	qword ptr [rax + 16], rcx
	mov	rcx, qword ptr [rsp + 64]
	mov	qword ptr [rax + 24], rcx
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	array, .Lfunc_end7-array
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	edi, 2
	call	small
	mov	qword ptr [rsp + 8], rax
	mov	edi, 10
	call	array
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 24]
	movzx	eax, byte ptr [rax]
	mov	rcx, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rcx + 24]
	shl	ecx, 2
	add	eax, ecx
	mov	dword ptr [rsp + 20], eax
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$$u5b$u64$u3b$$u20$4$u5d$$GT$$GT$17he3de01ca52d876b3E
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr48drop_in_place$LT$alloc..boxed..Box$LT$u8$GT$$GT$17h0c4c043e3cebcae2E
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	main, .Lfunc_end8-main
	.cfi_endproc

	.section	.text.small,"ax",@progbits
	.globl	small
	.p2align	4
	.type	small,@function
small:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	mov	byte ptr [rsp + 7], al
	mov	esi, 1
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17h2ee71ea07f0bd01aE
	mov	cl, byte ptr [rsp + 7]
	mov	byte ptr [rax], cl
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	small, .Lfunc_end9-small
	.cfi_endproc

	.type	.Lanon.27c93caf3bc834fd93c58ab35f35b376.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.27c93caf3bc834fd93c58ab35f35b376.0:
	.zero	8
	.zero	8
	.size	.Lanon.27c93caf3bc834fd93c58ab35f35b376.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
