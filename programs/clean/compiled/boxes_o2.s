	.intel_syntax noprefix
	.file	"boxes.e2a1a33577d3263c-cgu.0"
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE","ax",@progbits
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	eax, esi
	mov	rbx, qword ptr [rdi + 32]
	test	rbx, rbx
	je	.LBB0_4
	mov	r14, qword ptr [rdi + 40]
	cmp	rbx, r14
	je	.LBB0_4
	sub	r14, rbx
	shr	r14, 3
	.p2align	4
.LBB0_3:
	mov	edi, eax
	mov	rsi, rbx
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E
	add	rbx, 8
	dec	r14
	jne	.LBB0_3
.LBB0_4:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE, .Lfunc_end0-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE","ax",@progbits
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rsi, qword ptr [rdi + 32]
	mov	rcx, qword ptr [rdi + 40]
	.p2align	4
.LBB1_1:
	xor	eax, eax
	test	rsi, rsi
	je	.LBB1_5
	cmp	rsi, rcx
	je	.LBB1_5
	lea	rdx, [rsi + 8]
	mov	qword ptr [rdi + 32], rdx
	mov	rax, qword ptr [rsi]
	mov	rsi, rdx
	test	rax, rax
	je	.LBB1_1
	mov	rdi, rax
	call	_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	mov	edx, eax
	mov	eax, 1
.LBB1_5:
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE
	.cfi_endproc

	.section	".text._ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE","ax",@progbits
	.p2align	4
	.type	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE,@function
_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE:
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
	mov	ebx, esi
	mov	r14, qword ptr [rdi + 32]
	test	r14, r14
	je	.LBB2_6
	mov	r15, qword ptr [rdi + 40]
	cmp	r14, r15
	je	.LBB2_6
	sub	r15, r14
	shr	r15, 3
	jmp	.LBB2_3
	.p2align	4
.LBB2_5:
	add	r14, 8
	dec	r15
	je	.LBB2_6
.LBB2_3:
	cmp	qword ptr [r14], 0
	je	.LBB2_5
	mov	rdi, r14
	call	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E
	cmp	ebx, eax
	cmovle	ebx, eax
	jmp	.LBB2_5
.LBB2_6:
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE, .Lfunc_end2-_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE
	.cfi_endproc

	.section	".text._ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE,@function
_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, qword ptr [rdi + 8]
	test	rbx, rbx
	je	.LBB3_1
	mov	rdi, rbx
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB3_1:
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE, .Lfunc_end3-_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	.cfi_endproc

	.section	".text._ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE,@function
_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rbx, qword ptr [rdi]
	test	rbx, rbx
	je	.LBB4_1
	mov	rdi, rbx
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	lea	rdi, [rbx + 8]
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB4_1:
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE, .Lfunc_end4-_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E","ax",@progbits
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset rbp, -16
	mov	ebp, edi
	mov	r14, qword ptr [rsi]
	mov	ebx, dword ptr [r14 + 16]
	cmp	qword ptr [r14], 0
	je	.LBB5_1
	xor	edi, edi
	mov	rsi, r14
	call	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
	cmp	qword ptr [r14 + 8], 0
	je	.LBB5_5
.LBB5_4:
	add	r14, 8
	mov	edi, eax
	mov	rsi, r14
	call	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
.LBB5_5:
	add	ebx, ebp
	add	ebx, eax
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB5_1:
	.cfi_def_cfa_offset 32
	xor	eax, eax
	cmp	qword ptr [r14 + 8], 0
	jne	.LBB5_4
	jmp	.LBB5_5
.Lfunc_end5:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E, .Lfunc_end5-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E","ax",@progbits
	.p2align	4
	.type	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E,@function
_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 48
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -16
	mov	ebx, edi
	mov	rax, qword ptr [rsi]
	test	rax, rax
	je	.LBB6_4
	mov	qword ptr [rsp], 0
	mov	qword ptr [rsp + 16], 0
	mov	qword ptr [rsp + 32], rax
	add	rax, 16
	mov	qword ptr [rsp + 40], rax
	mov	rdi, rsp
	call	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE
	mov	ecx, eax
	mov	eax, 1
	test	cl, 1
	je	.LBB6_3
	mov	rdi, rsp
	mov	esi, edx
	call	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	inc	eax
.LBB6_3:
	cmp	ebx, eax
	cmovg	eax, ebx
	jmp	.LBB6_5
.LBB6_4:
	mov	eax, ebx
.LBB6_5:
	add	rsp, 48
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E, .Lfunc_end6-_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E
	.cfi_endproc

	.section	.text._ZN5boxes4Tree5depth17h1d473232bf6205c7E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree5depth17h1d473232bf6205c7E,@function
_ZN5boxes4Tree5depth17h1d473232bf6205c7E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 56
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rax, qword ptr [rdi]
	mov	ebx, 8
	test	rax, rax
	jne	.LBB7_4
	mov	rax, qword ptr [rdi + 8]
	mov	ebx, 16
	test	rax, rax
	je	.LBB7_2
.LBB7_4:
	lea	r14, [rdi + 16]
	add	rbx, rdi
	mov	rdi, rax
	call	_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 40], rbx
	mov	qword ptr [rsp + 48], r14
	lea	rdi, [rsp + 8]
	mov	esi, eax
	call	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE
	inc	eax
.LBB7_3:
	add	rsp, 56
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB7_2:
	.cfi_def_cfa_offset 80
	mov	eax, 1
	jmp	.LBB7_3
.Lfunc_end7:
	.size	_ZN5boxes4Tree5depth17h1d473232bf6205c7E, .Lfunc_end7-_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	.cfi_endproc

	.section	".text._ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E","ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E,@function
_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 40], rax
	add	rax, 16
	mov	qword ptr [rsp + 48], rax
	lea	rdi, [rsp + 8]
	call	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE
	mov	ecx, eax
	mov	eax, 1
	test	cl, 1
	je	.LBB8_2
	lea	rdi, [rsp + 8]
	mov	esi, edx
	call	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	inc	eax
.LBB8_2:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E, .Lfunc_end8-_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E
	.cfi_endproc

	.section	.text._ZN5boxes7unboxed17hf896ccfa5bb09a8eE,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE,@function
_ZN5boxes7unboxed17hf896ccfa5bb09a8eE:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rax, rsi
	mov	rbx, rdi
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rcx
	movups	xmm0, xmmword ptr [rsi]
	movups	xmmword ptr [rdi], xmm0
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rax
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE, .Lfunc_end9-_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI10_0:
	.long	3
	.long	10
	.long	1
	.long	6
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
	push	r13
	.cfi_def_cfa_offset 40
	push	r12
	.cfi_def_cfa_offset 48
	push	rbx
	.cfi_def_cfa_offset 56
	sub	rsp, 120
	.cfi_def_cfa_offset 176
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	ebx, 1
	xor	r14d, r14d
	mov	r12, qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	r13, qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	.p2align	4
.LBB10_1:
	call	r12
	mov	edi, 24
	mov	esi, 8
	call	r13
	test	rax, rax
	je	.LBB10_22
	lea	rcx, [rbx + 2*rbx]
	mov	edx, ebx
	or	dl, 96
	lea	rsi, [rbx + 1]
	mov	qword ptr [rax], rcx
	mov	qword ptr [rax + 8], r14
	mov	byte ptr [rax + 16], dl
	cmp	rbx, 5
	cmovne	rbx, rsi
	je	.LBB10_4
	mov	r14, rax
	cmp	rbx, 6
	jb	.LBB10_1
.LBB10_4:
	xor	esi, esi
	.p2align	4
.LBB10_5:
	mov	rcx, rsi
	mov	rsi, rax
	mov	rax, qword ptr [rax + 8]
	mov	qword ptr [rsi + 8], rcx
	test	rax, rax
	jne	.LBB10_5
	lea	rdi, [rsp + 48]
	call	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
	mov	rax, qword ptr [rsp + 56]
	test	rax, rax
	je	.LBB10_7
	xor	ecx, ecx
	.p2align	4
.LBB10_9:
	add	rcx, qword ptr [rax]
	mov	rax, qword ptr [rax + 8]
	test	rax, rax
	jne	.LBB10_9
	add	ecx, -96
	mov	qword ptr [rsp + 32], rcx
	jmp	.LBB10_11
.LBB10_7:
	mov	eax, -96
	mov	qword ptr [rsp + 32], rax
.LBB10_11:
	xorps	xmm0, xmm0
	movaps	xmmword ptr [rsp], xmm0
	mov	dword ptr [rsp + 16], 8
	movaps	xmm0, xmmword ptr [rip + .LCPI10_0]
	movups	xmmword ptr [rsp + 88], xmm0
	movabs	rax, 17179869198
	mov	qword ptr [rsp + 104], rax
	mov	dword ptr [rsp + 112], 7
	xor	eax, eax
	.p2align	4
.LBB10_12:
	lea	rcx, [rax + 1]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 72], rcx
	mov	r15d, dword ptr [rsp + 4*rax + 88]
	mov	rax, rsp
	.p2align	4
.LBB10_13:
	mov	r14, rax
	mov	ebp, dword ptr [rax + 16]
	xor	eax, eax
	cmp	r15d, ebp
	setg	al
	mov	rax, qword ptr [r14 + 8*rax]
	test	rax, rax
	jne	.LBB10_13
	call	r12
	mov	edi, 24
	mov	esi, 8
	call	r13
	test	rax, rax
	je	.LBB10_22
	mov	rbx, rax
	mov	r13, r12
	xor	r12d, r12d
	cmp	r15d, ebp
	setg	r12b
	lea	rdi, [r14 + 8*r12]
	xorps	xmm0, xmm0
	movups	xmmword ptr [rax], xmm0
	mov	dword ptr [rax + 16], r15d
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	qword ptr [r14 + 8*r12], rbx
	mov	r12, r13
	mov	r13, qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	rax, qword ptr [rsp + 40]
	cmp	rax, 7
	jne	.LBB10_12
	movzx	r13d, byte ptr [rsp + 64]
	mov	r15d, dword ptr [rsp + 16]
	cmp	qword ptr [rsp], 0
	je	.LBB10_17
	mov	rsi, rsp
	xor	edi, edi
	call	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
	jmp	.LBB10_19
.LBB10_17:
	xor	eax, eax
.LBB10_19:
	lea	rbx, [rsp + 8]
	cmp	qword ptr [rsp + 8], 0
	je	.LBB10_21
	mov	edi, eax
	mov	rsi, rbx
	call	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
.LBB10_21:
	add	r15d, eax
	mov	r14, rsp
	mov	rdi, r14
	call	_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	mov	ebp, eax
	mov	rax, qword ptr [rsp + 32]
	add	eax, r13d
	add	eax, r15d
	add	ebp, eax
	mov	rdi, r14
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	rdi, rbx
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	lea	rdi, [rsp + 48]
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	mov	eax, ebp
	add	rsp, 120
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
.LBB10_22:
	.cfi_def_cfa_offset 176
	mov	edi, 8
	mov	esi, 24
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.Lfunc_end10:
	.size	main, .Lfunc_end10-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
