	.intel_syntax noprefix
	.file	"objects.385c62cdc5dfe064-cgu.0"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_0:
	.quad	0x4008000000000000
	.section	".text._ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E","ax",@progbits
	.p2align	4
	.type	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E,@function
_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E:
	.cfi_startproc
	movsd	xmm0, qword ptr [rdi]
	mulsd	xmm0, xmm0
	mulsd	xmm0, qword ptr [rip + .LCPI0_0]
	ret
.Lfunc_end0:
	.size	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E, .Lfunc_end0-_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI1_0:
	.quad	0x3fe0000000000000
	.section	".text._ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E","ax",@progbits
	.p2align	4
	.type	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E,@function
_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E:
	.cfi_startproc
	movsd	xmm0, qword ptr [rip + .LCPI1_0]
	ret
.Lfunc_end1:
	.size	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E, .Lfunc_end1-_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E
	.cfi_endproc

	.section	".text._ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE","ax",@progbits
	.p2align	4
	.type	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE,@function
_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE:
	.cfi_startproc
	movss	xmm0, dword ptr [rdi + 8]
	cvtss2sd	xmm0, xmm0
	mulsd	xmm0, qword ptr [rdi]
	ret
.Lfunc_end2:
	.size	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE, .Lfunc_end2-_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE
	.cfi_endproc

	.section	".text._ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE","ax",@progbits
	.p2align	4
	.type	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE,@function
_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE:
	.cfi_startproc
	movzx	eax, byte ptr [rdi + 16]
	xor	eax, 1
	shl	eax, 2
	ret
.Lfunc_end3:
	.size	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE, .Lfunc_end3-_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE
	.cfi_endproc

	.section	.text._ZN7objects4each17h5685f26f4892d814E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects4each17h5685f26f4892d814E,@function
_ZN7objects4each17h5685f26f4892d814E:
	.cfi_startproc
	add	dword ptr [rdi], 5
	movabs	rax, 21474836481
	mov	qword ptr [rsi], rax
	add	dword ptr [rdi], 6
	movabs	rax, 25769803777
	mov	qword ptr [rsi], rax
	add	dword ptr [rdi], 7
	movabs	rax, 30064771073
	mov	qword ptr [rsi], rax
	ret
.Lfunc_end4:
	.size	_ZN7objects4each17h5685f26f4892d814E, .Lfunc_end4-_ZN7objects4each17h5685f26f4892d814E
	.cfi_endproc

	.section	.text._ZN7objects5Shape7corners17h812bbc331aa830d9E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5Shape7corners17h812bbc331aa830d9E,@function
_ZN7objects5Shape7corners17h812bbc331aa830d9E:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end5:
	.size	_ZN7objects5Shape7corners17h812bbc331aa830d9E, .Lfunc_end5-_ZN7objects5Shape7corners17h812bbc331aa830d9E
	.cfi_endproc

	.section	.text._ZN7objects5Shape7corners17he33192a1933d4b2bE,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5Shape7corners17he33192a1933d4b2bE,@function
_ZN7objects5Shape7corners17he33192a1933d4b2bE:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end6:
	.size	_ZN7objects5Shape7corners17he33192a1933d4b2bE, .Lfunc_end6-_ZN7objects5Shape7corners17he33192a1933d4b2bE
	.cfi_endproc

	.section	.text._ZN7objects5adder17h0a0a40d9af6663c8E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5adder17h0a0a40d9af6663c8E,@function
_ZN7objects5adder17h0a0a40d9af6663c8E:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	ebx, edi
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 4
	mov	esi, 4
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB7_2
	mov	dword ptr [rax], ebx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.LBB7_2:
	.cfi_def_cfa_offset 16
	mov	edi, 4
	mov	esi, 4
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end7:
	.size	_ZN7objects5adder17h0a0a40d9af6663c8E, .Lfunc_end7-_ZN7objects5adder17h0a0a40d9af6663c8E
	.cfi_endproc

	.section	.text._ZN7objects5total17hc0054c61733f2cd1E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5total17hc0054c61733f2cd1E,@function
_ZN7objects5total17hc0054c61733f2cd1E:
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
	mov	rbx, rdi
	mov	r14, qword ptr [rdi]
	mov	r15, qword ptr [rdi + 8]
	mov	rdi, r14
	call	qword ptr [r15 + 24]
	movsd	qword ptr [rsp], xmm0
	mov	rdi, r14
	call	qword ptr [r15 + 32]
	mov	eax, eax
	xorps	xmm0, xmm0
	cvtsi2sd	xmm0, rax
	addsd	xmm0, qword ptr [rsp]
	movsd	qword ptr [rsp], xmm0
	mov	r14, qword ptr [rbx + 16]
	mov	r15, qword ptr [rbx + 24]
	mov	rdi, r14
	call	qword ptr [r15 + 24]
	movsd	qword ptr [rsp + 8], xmm0
	mov	rdi, r14
	call	qword ptr [r15 + 32]
	mov	eax, eax
	xorps	xmm0, xmm0
	cvtsi2sd	xmm0, rax
	addsd	xmm0, qword ptr [rsp + 8]
	addsd	xmm0, qword ptr [rsp]
	movsd	qword ptr [rsp], xmm0
	mov	r14, qword ptr [rbx + 32]
	mov	rbx, qword ptr [rbx + 40]
	mov	rdi, r14
	call	qword ptr [rbx + 24]
	movsd	qword ptr [rsp + 8], xmm0
	mov	rdi, r14
	call	qword ptr [rbx + 32]
	mov	eax, eax
	xorps	xmm0, xmm0
	cvtsi2sd	xmm0, rax
	addsd	xmm0, qword ptr [rsp + 8]
	addsd	xmm0, qword ptr [rsp]
	add	rsp, 16
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN7objects5total17hc0054c61733f2cd1E, .Lfunc_end8-_ZN7objects5total17hc0054c61733f2cd1E
	.cfi_endproc

	.section	.text._ZN7objects7compose17h86015a2feaffd244E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects7compose17h86015a2feaffd244E,@function
_ZN7objects7compose17h86015a2feaffd244E:
	.cfi_startproc
	mov	eax, 14
	ret
.Lfunc_end9:
	.size	_ZN7objects7compose17h86015a2feaffd244E, .Lfunc_end9-_ZN7objects7compose17h86015a2feaffd244E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_0:
	.quad	0xc1e0000000000000
.LCPI10_1:
	.quad	0x41dfffffffc00000
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	r15
	.cfi_def_cfa_offset 24
	push	r14
	.cfi_def_cfa_offset 32
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 64
	.cfi_def_cfa_offset 112
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 8
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB10_5
	mov	rbx, rax
	movabs	rax, 4611686018427387904
	mov	qword ptr [rbx], rax
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB10_6
	mov	r14, rax
	movabs	rax, 4613937818241073152
	mov	qword ptr [r14], rax
	mov	dword ptr [r14 + 8], 1075838976
	mov	byte ptr [r14 + 16], 0
	mov	qword ptr [rsp + 16], rbx
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.0
	mov	qword ptr [rsp + 32], r14
	mov	qword ptr [rsp + 40], offset .Lanon.fad58de7366495db4650cfefac2fcd61.1
	mov	qword ptr [rsp + 48], 1
	mov	qword ptr [rsp + 56], offset .Lanon.fad58de7366495db4650cfefac2fcd61.2
	mov	dword ptr [rsp + 4], 0
	mov	dword ptr [rsp + 8], 0
	lea	rdi, [rsp + 4]
	lea	rsi, [rsp + 8]
	call	_ZN7objects4each17h5685f26f4892d814E
	mov	edi, dword ptr [rsp + 4]
	call	_ZN7objects5adder17h0a0a40d9af6663c8E
	mov	r15, rax
	lea	rdi, [rsp + 16]
	call	_ZN7objects5total17hc0054c61733f2cd1E
	xor	ecx, ecx
	cmp	byte ptr [rsp + 8], 0
	mov	eax, 0
	je	.LBB10_4
	mov	eax, dword ptr [rsp + 12]
.LBB10_4:
	ucomisd	xmm0, xmm0
	maxsd	xmm0, qword ptr [rip + .LCPI10_0]
	minsd	xmm0, qword ptr [rip + .LCPI10_1]
	cvttsd2si	r12d, xmm0
	cmovp	r12d, ecx
	add	r12d, dword ptr [r15]
	add	r12d, eax
	call	_ZN7objects7compose17h86015a2feaffd244E
	lea	ebp, [rax + r12]
	inc	ebp
	mov	esi, 4
	mov	edx, 4
	mov	rdi, r15
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	esi, 8
	mov	edx, 8
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	esi, 24
	mov	edx, 8
	mov	rdi, r14
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebp
	add	rsp, 64
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB10_5:
	.cfi_def_cfa_offset 112
	mov	edi, 8
	mov	esi, 8
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB10_6:
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end10:
	.size	main, .Lfunc_end10-main
	.cfi_endproc

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E
	.quad	_ZN7objects5Shape7corners17h812bbc331aa830d9E
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 40

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.asciz	"\000\000\000\000\000\000\000\000\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE
	.quad	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 40

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.2,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.2:
	.asciz	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E
	.quad	_ZN7objects5Shape7corners17he33192a1933d4b2bE
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.2, 40

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
