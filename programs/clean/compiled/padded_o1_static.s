	.intel_syntax noprefix
	.file	"padded.685cd19771a8f088-cgu.0"
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E:
	.cfi_startproc
	mov	eax, edx
	cmp	rdi, rsi
	je	.LBB0_8
	sub	rsi, rdi
	mov	r8, rsi
	shr	r8, 2
	mov	ecx, r8d
	and	ecx, 7
	cmp	rsi, 32
	jae	.LBB0_3
	xor	edx, edx
	jmp	.LBB0_6
.LBB0_3:
	and	r8, -8
	xor	edx, edx
	.p2align	4
.LBB0_4:
	add	eax, dword ptr [rdi + 4*rdx]
	add	eax, dword ptr [rdi + 4*rdx + 4]
	add	eax, dword ptr [rdi + 4*rdx + 8]
	add	eax, dword ptr [rdi + 4*rdx + 12]
	add	eax, dword ptr [rdi + 4*rdx + 16]
	add	eax, dword ptr [rdi + 4*rdx + 20]
	add	eax, dword ptr [rdi + 4*rdx + 24]
	add	eax, dword ptr [rdi + 4*rdx + 28]
	add	rdx, 8
	cmp	r8, rdx
	jne	.LBB0_4
	test	rcx, rcx
	je	.LBB0_8
.LBB0_6:
	lea	rdx, [rdi + 4*rdx]
	xor	esi, esi
	.p2align	4
.LBB0_7:
	add	eax, dword ptr [rdx + 4*rsi]
	inc	rsi
	cmp	rcx, rsi
	jne	.LBB0_7
.LBB0_8:
	ret
.Lfunc_end0:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E, .Lfunc_end0-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE:
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
	mov	rbx, rdx
	cmp	rdi, rsi
	je	.LBB1_3
	mov	r14, rsi
	mov	r15, rdi
	sub	r14, rdi
	shr	r14, 5
	.p2align	4
.LBB1_2:
	mov	rdi, r15
	call	_ZN6padded6weight17hb92ddce00f1db140E
	add	rbx, rax
	add	r15, 32
	dec	r14
	jne	.LBB1_2
.LBB1_3:
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE
	.cfi_endproc

	.section	.text._ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE,"ax",@progbits
	.globl	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE
	.p2align	4
	.type	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE,@function
_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE:
	.cfi_startproc
	cmp	rdx, 1
	jne	.LBB2_5
	xor	eax, eax
	jmp	.LBB2_3
.LBB2_5:
	mov	rcx, rdx
	and	rcx, -2
	xor	eax, eax
	.p2align	4
.LBB2_6:
	mov	r8, qword ptr [rdi + 8*rax]
	mov	r9, qword ptr [rsi + 8*rax]
	mov	qword ptr [rdi + 8*rax], r9
	mov	qword ptr [rsi + 8*rax], r8
	mov	r8, qword ptr [rdi + 8*rax + 8]
	mov	r9, qword ptr [rsi + 8*rax + 8]
	mov	qword ptr [rdi + 8*rax + 8], r9
	mov	qword ptr [rsi + 8*rax + 8], r8
	add	rax, 2
	cmp	rcx, rax
	jne	.LBB2_6
	test	dl, 1
	je	.LBB2_4
.LBB2_3:
	mov	rcx, qword ptr [rdi + 8*rax]
	mov	rdx, qword ptr [rsi + 8*rax]
	mov	qword ptr [rdi + 8*rax], rdx
	mov	qword ptr [rsi + 8*rax], rcx
.LBB2_4:
	ret
.Lfunc_end2:
	.size	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE, .Lfunc_end2-_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE,@function
_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE:
	.cfi_startproc
	cmp	rdi, rsi
	je	.LBB3_1
	sub	rsi, rdi
	mov	r8, rsi
	shr	r8, 2
	mov	ecx, r8d
	and	ecx, 7
	cmp	rsi, 32
	jae	.LBB3_4
	xor	edx, edx
	xor	eax, eax
	jmp	.LBB3_7
.LBB3_1:
	xor	eax, eax
	ret
.LBB3_4:
	and	r8, -8
	xor	edx, edx
	xor	eax, eax
	.p2align	4
.LBB3_5:
	add	eax, dword ptr [rdi + 4*rdx]
	add	eax, dword ptr [rdi + 4*rdx + 4]
	add	eax, dword ptr [rdi + 4*rdx + 8]
	add	eax, dword ptr [rdi + 4*rdx + 12]
	add	eax, dword ptr [rdi + 4*rdx + 16]
	add	eax, dword ptr [rdi + 4*rdx + 20]
	add	eax, dword ptr [rdi + 4*rdx + 24]
	add	eax, dword ptr [rdi + 4*rdx + 28]
	add	rdx, 8
	cmp	r8, rdx
	jne	.LBB3_5
	test	rcx, rcx
	je	.LBB3_9
.LBB3_7:
	lea	rdx, [rdi + 4*rdx]
	xor	esi, esi
	.p2align	4
.LBB3_8:
	add	eax, dword ptr [rdx + 4*rsi]
	inc	rsi
	cmp	rcx, rsi
	jne	.LBB3_8
.LBB3_9:
	ret
.Lfunc_end3:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE, .Lfunc_end3-_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE,@function
_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE:
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
	cmp	rdi, rsi
	je	.LBB4_1
	mov	rbx, rsi
	mov	r14, rdi
	sub	rbx, rdi
	shr	rbx, 5
	xor	r15d, r15d
	.p2align	4
.LBB4_3:
	mov	rdi, r14
	call	_ZN6padded6weight17hb92ddce00f1db140E
	add	r15, rax
	add	r14, 32
	dec	rbx
	jne	.LBB4_3
	jmp	.LBB4_4
.LBB4_1:
	xor	r15d, r15d
.LBB4_4:
	mov	rax, r15
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE, .Lfunc_end4-_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E:
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
	sub	rsp, 296
	.cfi_def_cfa_offset 352
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	rbp, rsi
	sub	rbp, rdx
	jb	.LBB5_38
	test	rdx, rdx
	je	.LBB5_37
	test	rbp, rbp
	je	.LBB5_37
	lea	rax, [rdx + 2*rdx]
	lea	rbx, [rdi + 8*rax]
	cmp	rbp, rdx
	mov	rax, rdx
	cmovb	rax, rbp
	cmp	rax, 11
	jae	.LBB5_4
	lea	rax, [2*rbp]
	add	rax, rbp
	mov	r13, rdi
	lea	r14, [rdi + 8*rax]
	cmp	rbp, rdx
	jae	.LBB5_14
	shl	rbp, 3
	lea	r15, [2*rbp]
	add	r15, rbp
	lea	r12, [rsp + 32]
	mov	rbp, qword ptr [rip + memcpy@GOTPCREL]
	mov	rdi, r12
	mov	rsi, rbx
	mov	rbx, rdx
	mov	rdx, r15
	call	rbp
	shl	rbx, 3
	lea	rdx, [rbx + 2*rbx]
	mov	rdi, r14
	mov	rsi, r13
	call	qword ptr [rip + memmove@GOTPCREL]
	mov	rdi, r13
	mov	rsi, r12
	mov	rdx, r15
	call	rbp
	jmp	.LBB5_37
.LBB5_4:
	cmp	rsi, 24
	jae	.LBB5_5
	mov	rax, qword ptr [rdi + 16]
	mov	qword ptr [rsp + 16], rax
	movups	xmm0, xmmword ptr [rdi]
	movaps	xmmword ptr [rsp], xmm0
	mov	rcx, rdx
	neg	rcx
	shl	rsi, 3
	lea	rsi, [rsi + 2*rsi]
	lea	rax, [8*rdx]
	lea	rax, [rax + 2*rax]
	sub	rsi, rax
	mov	rax, rbp
	mov	r8, rbp
	.p2align	4
.LBB5_26:
	lea	r9, [r8 + 2*r8]
	lea	r9, [rdi + 8*r9]
	.p2align	4
.LBB5_27:
	mov	r10, qword ptr [r9 + 16]
	mov	qword ptr [rsp + 48], r10
	movups	xmm0, xmmword ptr [r9]
	movaps	xmmword ptr [rsp + 32], xmm0
	mov	r10, qword ptr [rsp + 16]
	mov	qword ptr [r9 + 16], r10
	movaps	xmm0, xmmword ptr [rsp]
	movups	xmmword ptr [r9], xmm0
	mov	r10, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 16], r10
	movaps	xmm0, xmmword ptr [rsp + 32]
	movaps	xmmword ptr [rsp], xmm0
	cmp	r8, rdx
	jae	.LBB5_29
	add	r8, rbp
	add	r9, rsi
	jmp	.LBB5_27
	.p2align	4
.LBB5_29:
	add	r8, rcx
	je	.LBB5_30
	cmp	r8, rax
	cmovb	rax, r8
	jmp	.LBB5_26
	.p2align	4
.LBB5_5:
	cmp	rdx, rbp
	jae	.LBB5_6
	mov	r8, rdx
	neg	r8
	lea	rax, [rdx + 2*rdx]
	mov	rcx, rax
	and	rcx, -2
	lea	rsi, [8*rdx]
	lea	rsi, [rsi + 2*rsi]
	mov	rdi, rbx
	sub	rdi, rsi
	add	rdi, 8
	lea	r8, [r8 + 2*r8]
	jmp	.LBB5_17
	.p2align	4
.LBB5_21:
	lea	r10, [rbx + 8*r8]
	mov	r11, qword ptr [r10 + 8*r9]
	mov	r14, qword ptr [rbx + 8*r9]
	mov	qword ptr [r10 + 8*r9], r14
	mov	qword ptr [rbx + 8*r9], r11
.LBB5_22:
	add	rbx, rsi
	sub	rbp, rdx
	add	rdi, rsi
	cmp	rbp, rdx
	jb	.LBB5_23
.LBB5_17:
	test	rdx, rdx
	je	.LBB5_22
	xor	r9d, r9d
	cmp	rax, 1
	je	.LBB5_21
	.p2align	4
.LBB5_19:
	mov	r10, qword ptr [rdi + 8*r9 - 8]
	mov	r11, qword ptr [rbx + 8*r9]
	mov	qword ptr [rdi + 8*r9 - 8], r11
	mov	qword ptr [rbx + 8*r9], r10
	mov	r10, qword ptr [rdi + 8*r9]
	mov	r11, qword ptr [rbx + 8*r9 + 8]
	mov	qword ptr [rdi + 8*r9], r11
	mov	qword ptr [rbx + 8*r9 + 8], r10
	add	r9, 2
	cmp	rcx, r9
	jne	.LBB5_19
	test	al, 1
	jne	.LBB5_21
	jmp	.LBB5_22
	.p2align	4
.LBB5_6:
	lea	rax, [2*rbp]
	add	rax, rbp
	mov	rcx, rax
	and	rcx, -2
	lea	rsi, [8*rbp]
	lea	rsi, [rsi + 2*rsi]
	mov	rdi, rbx
	sub	rdi, rsi
	neg	rsi
	add	rdi, 8
	jmp	.LBB5_7
	.p2align	4
.LBB5_11:
	mov	r10, qword ptr [rbx + 8*r9]
	mov	r11, qword ptr [r8 + 8*r9]
	mov	qword ptr [rbx + 8*r9], r11
	mov	qword ptr [r8 + 8*r9], r10
.LBB5_12:
	sub	rdx, rbp
	add	rdi, rsi
	cmp	rdx, rbp
	jb	.LBB5_23
.LBB5_7:
	mov	r8, rbx
	add	rbx, rsi
	test	rbp, rbp
	je	.LBB5_12
	xor	r9d, r9d
	cmp	rax, 1
	je	.LBB5_11
	.p2align	4
.LBB5_9:
	mov	r10, qword ptr [rdi + 8*r9 - 8]
	mov	r11, qword ptr [r8 + 8*r9]
	mov	qword ptr [rdi + 8*r9 - 8], r11
	mov	qword ptr [r8 + 8*r9], r10
	mov	r10, qword ptr [rdi + 8*r9]
	mov	r11, qword ptr [r8 + 8*r9 + 8]
	mov	qword ptr [rdi + 8*r9], r11
	mov	qword ptr [r8 + 8*r9 + 8], r10
	add	r9, 2
	cmp	rcx, r9
	jne	.LBB5_9
	test	al, 1
	jne	.LBB5_11
	jmp	.LBB5_12
	.p2align	4
.LBB5_23:
	test	rbp, rbp
	je	.LBB5_37
	test	rdx, rdx
	jne	.LBB5_5
	jmp	.LBB5_37
.LBB5_14:
	shl	rdx, 3
	lea	r15, [rdx + 2*rdx]
	lea	rdi, [rsp + 32]
	mov	r12, qword ptr [rip + memcpy@GOTPCREL]
	mov	rsi, r13
	mov	rdx, r15
	call	r12
	shl	rbp, 3
	lea	rdx, [2*rbp]
	add	rdx, rbp
	mov	rdi, r13
	mov	rsi, rbx
	call	qword ptr [rip + memmove@GOTPCREL]
	mov	rdi, r14
	lea	rsi, [rsp + 32]
	mov	rdx, r15
	call	r12
	jmp	.LBB5_37
.LBB5_30:
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rdi + 16], rcx
	movaps	xmm0, xmmword ptr [rsp]
	movups	xmmword ptr [rdi], xmm0
	cmp	rax, 2
	jb	.LBB5_37
	mov	ecx, 1
	.p2align	4
.LBB5_32:
	lea	r8, [rcx + 2*rcx]
	lea	rsi, [rdi + 8*r8]
	mov	r9, qword ptr [rdi + 8*r8 + 16]
	mov	qword ptr [rsp + 16], r9
	movups	xmm0, xmmword ptr [rdi + 8*r8]
	movaps	xmmword ptr [rsp], xmm0
	lea	r8, [rcx + rbp]
	jmp	.LBB5_33
	.p2align	4
.LBB5_34:
	add	r8, rbp
.LBB5_33:
	lea	r9, [r8 + 2*r8]
	mov	r10, qword ptr [rdi + 8*r9 + 16]
	mov	qword ptr [rsp + 48], r10
	movups	xmm0, xmmword ptr [rdi + 8*r9]
	movaps	xmmword ptr [rsp + 32], xmm0
	mov	r10, qword ptr [rsp + 16]
	mov	qword ptr [rdi + 8*r9 + 16], r10
	movaps	xmm0, xmmword ptr [rsp]
	movups	xmmword ptr [rdi + 8*r9], xmm0
	mov	r9, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 16], r9
	movaps	xmm0, xmmword ptr [rsp + 32]
	movaps	xmmword ptr [rsp], xmm0
	mov	r9, r8
	sub	r9, rdx
	jb	.LBB5_34
	mov	r8, r9
	cmp	r9, rcx
	jne	.LBB5_33
	mov	r8, qword ptr [rsp + 16]
	mov	qword ptr [rsi + 16], r8
	movaps	xmm0, xmmword ptr [rsp]
	movups	xmmword ptr [rsi], xmm0
	inc	rcx
	cmp	rcx, rax
	jne	.LBB5_32
.LBB5_37:
	add	rsp, 296
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
.LBB5_38:
	.cfi_def_cfa_offset 352
	mov	edi, offset .Lanon.98aff9eb50a17d069050ed043d4c4dde.0
	mov	esi, 35
	mov	edx, offset .Lanon.98aff9eb50a17d069050ed043d4c4dde.2
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking5panic
.Lfunc_end5:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E, .Lfunc_end5-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E
	.cfi_endproc

	.section	".text._ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E","ax",@progbits
	.globl	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E
	.p2align	4
	.type	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E,@function
_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E:
	.cfi_startproc
	cmp	rdi, rsi
	je	.LBB6_1
	sub	rsi, rdi
	mov	r8, rsi
	shr	r8, 2
	mov	ecx, r8d
	and	ecx, 7
	cmp	rsi, 32
	jae	.LBB6_4
	xor	edx, edx
	xor	eax, eax
	jmp	.LBB6_7
.LBB6_1:
	xor	eax, eax
	ret
.LBB6_4:
	and	r8, -8
	xor	edx, edx
	xor	eax, eax
	.p2align	4
.LBB6_5:
	add	eax, dword ptr [rdi + 4*rdx]
	add	eax, dword ptr [rdi + 4*rdx + 4]
	add	eax, dword ptr [rdi + 4*rdx + 8]
	add	eax, dword ptr [rdi + 4*rdx + 12]
	add	eax, dword ptr [rdi + 4*rdx + 16]
	add	eax, dword ptr [rdi + 4*rdx + 20]
	add	eax, dword ptr [rdi + 4*rdx + 24]
	add	eax, dword ptr [rdi + 4*rdx + 28]
	add	rdx, 8
	cmp	r8, rdx
	jne	.LBB6_5
	test	rcx, rcx
	je	.LBB6_9
.LBB6_7:
	lea	rdx, [rdi + 4*rdx]
	xor	esi, esi
	.p2align	4
.LBB6_8:
	add	eax, dword ptr [rdx + 4*rsi]
	inc	rsi
	cmp	rcx, rsi
	jne	.LBB6_8
.LBB6_9:
	ret
.Lfunc_end6:
	.size	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E, .Lfunc_end6-_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E:
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
	cmp	rdi, rsi
	je	.LBB7_1
	mov	rbx, rsi
	mov	r14, rdi
	sub	rbx, rdi
	shr	rbx, 5
	xor	r15d, r15d
	.p2align	4
.LBB7_3:
	mov	rdi, r14
	call	_ZN6padded6weight17hb92ddce00f1db140E
	add	r15, rax
	add	r14, 32
	dec	rbx
	jne	.LBB7_3
	jmp	.LBB7_4
.LBB7_1:
	xor	r15d, r15d
.LBB7_4:
	mov	rax, r15
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E, .Lfunc_end7-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E
	.cfi_endproc

	.section	.text._ZN6padded13first_squares17hd29da43c65c06d6cE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded13first_squares17hd29da43c65c06d6cE,@function
_ZN6padded13first_squares17hd29da43c65c06d6cE:
	.cfi_startproc
	mov	edx, 5
	xor	ecx, ecx
	xor	eax, eax
	test	rdx, rdx
	je	.LBB8_2
	.p2align	4
.LBB8_3:
	lea	rdi, [rsp + rax]
	add	rdi, -128
	dec	rdx
	xor	esi, esi
	cmp	rax, 128
	setne	sil
	lea	rax, [rax + 4*rsi]
	mov	esi, 0
	cmovne	rsi, rdi
	test	rsi, rsi
	jne	.LBB8_5
	jmp	.LBB8_6
	.p2align	4
.LBB8_2:
	xor	edx, edx
	xor	esi, esi
	test	rsi, rsi
	je	.LBB8_6
.LBB8_5:
	lea	rdi, [rcx + 1]
	imul	ecx, ecx
	mov	dword ptr [rsi], ecx
	mov	rcx, rdi
	test	rdx, rdx
	jne	.LBB8_3
	jmp	.LBB8_2
.LBB8_6:
	mov	eax, dword ptr [rsp - 124]
	add	eax, dword ptr [rsp - 128]
	add	eax, dword ptr [rsp - 120]
	add	eax, dword ptr [rsp - 116]
	add	eax, dword ptr [rsp - 112]
	ret
.Lfunc_end8:
	.size	_ZN6padded13first_squares17hd29da43c65c06d6cE, .Lfunc_end8-_ZN6padded13first_squares17hd29da43c65c06d6cE
	.cfi_endproc

	.section	.text._ZN6padded4made17he8ace192c86c5fcbE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded4made17he8ace192c86c5fcbE,@function
_ZN6padded4made17he8ace192c86c5fcbE:
	.cfi_startproc
	mov	rax, rdi
	imul	rcx, rsi, 100
	mov	byte ptr [rdi], sil
	mov	qword ptr [rdi + 8], rcx
	mov	word ptr [rdi + 16], 7
	ret
.Lfunc_end9:
	.size	_ZN6padded4made17he8ace192c86c5fcbE, .Lfunc_end9-_ZN6padded4made17he8ace192c86c5fcbE
	.cfi_endproc

	.section	.text._ZN6padded6weight17hb92ddce00f1db140E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded6weight17hb92ddce00f1db140E,@function
_ZN6padded6weight17hb92ddce00f1db140E:
	.cfi_startproc
	movzx	eax, byte ptr [rdi]
	test	eax, eax
	je	.LBB10_5
	cmp	eax, 1
	jne	.LBB10_3
	movzx	eax, word ptr [rdi + 24]
	add	rax, qword ptr [rdi + 16]
	ret
.LBB10_5:
	movzx	eax, byte ptr [rdi + 1]
	ret
.LBB10_3:
	mov	ecx, dword ptr [rdi + 4]
	mov	eax, dword ptr [rdi + 8]
	imul	rax, rcx
	ret
.Lfunc_end10:
	.size	_ZN6padded6weight17hb92ddce00f1db140E, .Lfunc_end10-_ZN6padded6weight17hb92ddce00f1db140E
	.cfi_endproc

	.section	.text._ZN6padded7rotated17hf060f708af726d53E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded7rotated17hf060f708af726d53E,@function
_ZN6padded7rotated17hf060f708af726d53E:
	.cfi_startproc
	sub	rsp, 136
	.cfi_def_cfa_offset 144
	mov	rax, rdi
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rsp - 112], rcx
	movups	xmm0, xmmword ptr [rsi]
	movaps	xmmword ptr [rsp - 128], xmm0
	movups	xmm0, xmmword ptr [rsi + 24]
	movups	xmm1, xmmword ptr [rsi + 40]
	movups	xmm2, xmmword ptr [rsi + 56]
	movups	xmmword ptr [rsi + 32], xmm2
	movups	xmmword ptr [rsi + 16], xmm1
	movups	xmmword ptr [rsi], xmm0
	movaps	xmm0, xmmword ptr [rsp - 128]
	movups	xmmword ptr [rsi + 48], xmm0
	mov	rcx, qword ptr [rsp - 112]
	mov	qword ptr [rsi + 64], rcx
	mov	rcx, qword ptr [rsi + 64]
	mov	qword ptr [rdi + 64], rcx
	movups	xmm0, xmmword ptr [rsi]
	movups	xmm1, xmmword ptr [rsi + 16]
	movups	xmm2, xmmword ptr [rsi + 32]
	movups	xmm3, xmmword ptr [rsi + 48]
	movups	xmmword ptr [rdi + 48], xmm3
	movups	xmmword ptr [rdi + 32], xmm2
	movups	xmmword ptr [rdi + 16], xmm1
	movups	xmmword ptr [rdi], xmm0
	add	rsp, 136
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN6padded7rotated17hf060f708af726d53E, .Lfunc_end11-_ZN6padded7rotated17hf060f708af726d53E
	.cfi_endproc

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
	sub	rsp, 304
	.cfi_def_cfa_offset 352
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	rdi, rsp
	mov	esi, 1
	call	_ZN6padded4made17he8ace192c86c5fcbE
	lea	rdi, [rsp + 136]
	mov	esi, 2
	call	_ZN6padded4made17he8ace192c86c5fcbE
	mov	rax, qword ptr [rsp]
	mov	rcx, qword ptr [rsp + 136]
	mov	qword ptr [rsp], rcx
	mov	qword ptr [rsp + 136], rax
	movups	xmm0, xmmword ptr [rsp + 8]
	movups	xmm1, xmmword ptr [rsp + 144]
	movups	xmmword ptr [rsp + 8], xmm1
	movups	xmmword ptr [rsp + 144], xmm0
	lea	rdi, [rsp + 160]
	mov	esi, 3
	call	_ZN6padded4made17he8ace192c86c5fcbE
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 96], rax
	movaps	xmm0, xmmword ptr [rsp]
	movaps	xmmword ptr [rsp + 80], xmm0
	mov	rax, qword ptr [rsp + 176]
	mov	qword ptr [rsp + 16], rax
	movups	xmm0, xmmword ptr [rsp + 160]
	movaps	xmmword ptr [rsp], xmm0
	movaps	xmm0, xmmword ptr [rsp]
	movaps	xmmword ptr [rsp + 32], xmm0
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 48], rax
	movups	xmm0, xmmword ptr [rsp + 136]
	movups	xmmword ptr [rsp + 56], xmm0
	mov	rax, qword ptr [rsp + 152]
	mov	qword ptr [rsp + 72], rax
	movaps	xmm0, xmmword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 48]
	mov	rcx, qword ptr [rsp + 56]
	mov	rdx, qword ptr [rsp + 64]
	mov	rsi, qword ptr [rsp + 72]
	movaps	xmm1, xmmword ptr [rsp + 80]
	movaps	xmmword ptr [rsp + 160], xmm0
	mov	qword ptr [rsp + 176], rax
	mov	qword ptr [rsp + 184], rcx
	mov	qword ptr [rsp + 192], rdx
	mov	qword ptr [rsp + 200], rsi
	movaps	xmmword ptr [rsp + 208], xmm1
	mov	rax, qword ptr [rsp + 96]
	mov	qword ptr [rsp + 224], rax
	lea	rsi, [rsp + 160]
	#APP
	#NO_APP
	lea	rdi, [rsp + 232]
	call	_ZN6padded7rotated17hf060f708af726d53E
	mov	rax, qword ptr [rsp + 248]
	mov	qword ptr [rsp + 55], rax
	movups	xmm0, xmmword ptr [rsp + 232]
	movups	xmmword ptr [rsp + 39], xmm0
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 32
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB12_2
	mov	rbx, rax
	mov	byte ptr [rax], 1
	movups	xmm0, xmmword ptr [rsp + 32]
	movups	xmm1, xmmword ptr [rsp + 47]
	movups	xmmword ptr [rax + 1], xmm0
	movups	xmmword ptr [rax + 16], xmm1
	movzx	eax, byte ptr [rax]
	mov	rcx, qword ptr [rbx + 1]
	mov	edx, dword ptr [rbx + 9]
	movzx	esi, word ptr [rbx + 13]
	movzx	edi, byte ptr [rbx + 15]
	movups	xmm0, xmmword ptr [rbx + 16]
	movaps	xmmword ptr [rsp + 48], xmm0
	mov	byte ptr [rsp + 32], al
	mov	qword ptr [rsp + 33], rcx
	mov	dword ptr [rsp + 41], edx
	mov	word ptr [rsp + 45], si
	mov	byte ptr [rsp + 47], dil
	lea	r14, [rsp + 64]
	mov	word ptr [rsp + 64], 1280
	lea	r15, [rsp + 96]
	mov	byte ptr [rsp + 96], 2
	movabs	rax, 30064771078
	mov	qword ptr [rsp + 100], rax
	lea	rdi, [rsp + 32]
	#APP
	#NO_APP
	call	_ZN6padded6weight17hb92ddce00f1db140E
	mov	r12, rax
	mov	rdi, r14
	call	_ZN6padded6weight17hb92ddce00f1db140E
	mov	r14, rax
	add	r14d, r12d
	mov	rdi, r15
	call	_ZN6padded6weight17hb92ddce00f1db140E
	add	eax, r14d
	movzx	ecx, byte ptr [rsp + 280]
	lea	ecx, [rcx + 4*rcx]
	lea	r15d, [rax + 2*rcx]
	mov	rax, qword ptr [rsp + 264]
	shr	rax, 2
	movabs	rcx, 2951479051793528259
	mul	rcx
	mov	r14, rdx
	shr	r14, 2
	call	_ZN6padded13first_squares17hd29da43c65c06d6cE
	movzx	ebp, word ptr [rsp + 272]
	sub	ebp, eax
	add	ebp, r15d
	add	ebp, r14d
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebp
	add	rsp, 304
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
.LBB12_2:
	.cfi_def_cfa_offset 352
	mov	edi, 8
	mov	esi, 32
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end12:
	.size	main, .Lfunc_end12-main
	.cfi_endproc

	.type	.Lanon.98aff9eb50a17d069050ed043d4c4dde.0,@object
	.section	.rodata..Lanon.98aff9eb50a17d069050ed043d4c4dde.0,"a",@progbits
.Lanon.98aff9eb50a17d069050ed043d4c4dde.0:
	.ascii	"assertion failed: mid <= self.len()"
	.size	.Lanon.98aff9eb50a17d069050ed043d4c4dde.0, 35

	.type	.Lanon.98aff9eb50a17d069050ed043d4c4dde.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.98aff9eb50a17d069050ed043d4c4dde.1:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/mod.rs"
	.size	.Lanon.98aff9eb50a17d069050ed043d4c4dde.1, 78

	.type	.Lanon.98aff9eb50a17d069050ed043d4c4dde.2,@object
	.section	.rodata..Lanon.98aff9eb50a17d069050ed043d4c4dde.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.98aff9eb50a17d069050ed043d4c4dde.2:
	.quad	.Lanon.98aff9eb50a17d069050ed043d4c4dde.1
	.asciz	"M\000\000\000\000\000\000\000-\017\000\000\t\000\000"
	.size	.Lanon.98aff9eb50a17d069050ed043d4c4dde.2, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
