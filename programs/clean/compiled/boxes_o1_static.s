	.intel_syntax noprefix
	.file	"boxes.e2a1a33577d3263c-cgu.0"
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E:
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
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
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
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E, .Lfunc_end0-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE:
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
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	ebx, esi
	mov	r15, qword ptr [rdi + 32]
	test	r15, r15
	je	.LBB1_6
	mov	r12, qword ptr [rdi + 40]
	cmp	r15, r12
	je	.LBB1_6
	sub	r12, r15
	shr	r12, 3
	xor	r13d, r13d
	lea	r14, [rsp + 8]
	mov	ebp, 1
	jmp	.LBB1_3
	.p2align	4
.LBB1_5:
	inc	r13
	cmp	r12, r13
	je	.LBB1_6
.LBB1_3:
	mov	rax, qword ptr [r15 + 8*r13]
	test	rax, rax
	je	.LBB1_5
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 40], rax
	add	rax, 16
	mov	qword ptr [rsp + 48], rax
	mov	rdi, r14
	call	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	inc	edx
	test	al, 1
	cmove	edx, ebp
	cmp	ebx, edx
	cmovle	ebx, edx
	jmp	.LBB1_5
.LBB1_6:
	mov	eax, ebx
	add	rsp, 56
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
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE:
	.cfi_startproc
	mov	rax, rsi
	test	rdi, rdi
	je	.LBB2_2
	.p2align	4
.LBB2_3:
	mov	rcx, qword ptr [rdi + 8]
	test	rdi, rdi
	jne	.LBB2_5
	jmp	.LBB2_6
	.p2align	4
.LBB2_2:
	xor	ecx, ecx
	xor	edi, edi
	test	rdi, rdi
	je	.LBB2_6
.LBB2_5:
	add	rax, qword ptr [rdi]
	mov	rdi, rcx
	test	rdi, rdi
	jne	.LBB2_3
	jmp	.LBB2_2
.LBB2_6:
	ret
.Lfunc_end2:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE, .Lfunc_end2-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE","ax",@progbits
	.globl	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE
	.p2align	4
	.type	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE,@function
_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE:
	.cfi_startproc
	mov	eax, dword ptr [rsi]
	cmp	eax, dword ptr [rdx]
	setl	cl
	setg	al
	sub	al, cl
	ret
.Lfunc_end3:
	.size	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE, .Lfunc_end3-_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE
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
	je	.LBB4_1
	mov	rdi, rbx
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB4_1:
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE, .Lfunc_end4-_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
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
	je	.LBB5_1
	mov	rdi, rbx
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	lea	rdi, [rbx + 8]
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	jmp	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB5_1:
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE, .Lfunc_end5-_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E,@function
_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, qword ptr [rdi + 32]
	xor	eax, eax
	test	rbx, rbx
	je	.LBB6_4
	mov	r14, qword ptr [rdi + 40]
	cmp	rbx, r14
	je	.LBB6_4
	sub	r14, rbx
	shr	r14, 3
	xor	eax, eax
	.p2align	4
.LBB6_3:
	mov	edi, eax
	mov	rsi, rbx
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	add	rbx, 8
	dec	r14
	jne	.LBB6_3
.LBB6_4:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E, .Lfunc_end6-_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E,@function
_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E:
	.cfi_startproc
	xor	eax, eax
	test	rdi, rdi
	je	.LBB7_2
	.p2align	4
.LBB7_3:
	mov	rcx, qword ptr [rdi + 8]
	test	rdi, rdi
	jne	.LBB7_5
	jmp	.LBB7_6
	.p2align	4
.LBB7_2:
	xor	ecx, ecx
	xor	edi, edi
	test	rdi, rdi
	je	.LBB7_6
.LBB7_5:
	add	rax, qword ptr [rdi]
	mov	rdi, rcx
	test	rdi, rdi
	jne	.LBB7_3
	jmp	.LBB7_2
.LBB7_6:
	ret
.Lfunc_end7:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E, .Lfunc_end7-_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E,@function
_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E:
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
	sub	rsp, 56
	.cfi_def_cfa_offset 112
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	r14, rdi
	mov	rcx, qword ptr [rdi + 32]
	mov	r15, qword ptr [rdi + 40]
	.p2align	4
.LBB8_1:
	test	rcx, rcx
	je	.LBB8_2
	cmp	rcx, r15
	je	.LBB8_2
	lea	rdx, [rcx + 8]
	mov	qword ptr [r14 + 32], rdx
	mov	rax, rcx
	test	rax, rax
	jne	.LBB8_7
	jmp	.LBB8_6
	.p2align	4
.LBB8_2:
	mov	rdx, rcx
	xor	eax, eax
	test	rax, rax
	je	.LBB8_6
.LBB8_7:
	cmp	qword ptr [rax], 0
	mov	rcx, rdx
	je	.LBB8_1
	test	rax, rax
	je	.LBB8_9
.LBB8_10:
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 40], rax
	add	rax, 16
	mov	qword ptr [rsp + 48], rax
	lea	rdi, [rsp + 8]
	call	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	mov	ebx, edx
	inc	ebx
	test	al, 1
	mov	eax, 1
	cmove	ebx, eax
	mov	r12, qword ptr [r14 + 32]
	test	r12, r12
	je	.LBB8_17
	cmp	r12, r15
	je	.LBB8_17
	sub	r15, r12
	shr	r15, 3
	xor	r13d, r13d
	lea	r14, [rsp + 8]
	mov	ebp, 1
	jmp	.LBB8_13
	.p2align	4
.LBB8_15:
	inc	r13
	cmp	r15, r13
	je	.LBB8_16
.LBB8_13:
	cmp	qword ptr [r12 + 8*r13], 0
	je	.LBB8_15
	mov	rax, qword ptr [r12 + 8*r13]
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 40], rax
	add	rax, 16
	mov	qword ptr [rsp + 48], rax
	mov	rdi, r14
	call	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	inc	edx
	test	al, 1
	cmove	edx, ebp
	cmp	ebx, edx
	cmovle	ebx, edx
	jmp	.LBB8_15
.LBB8_6:
	xor	eax, eax
	test	rax, rax
	jne	.LBB8_10
.LBB8_9:
	xor	eax, eax
	jmp	.LBB8_17
.LBB8_16:
	mov	eax, 1
.LBB8_17:
	mov	edx, ebx
	add	rsp, 56
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
.Lfunc_end8:
	.size	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E, .Lfunc_end8-_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E","ax",@progbits
	.p2align	4
	.type	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E,@function
_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E:
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
	mov	rbx, rsi
	mov	ebp, edi
	xor	r14d, r14d
	cmp	qword ptr [rbx], 0
	je	.LBB9_3
	.p2align	4
.LBB9_2:
	mov	rbx, qword ptr [rbx]
	add	ebp, dword ptr [rbx + 16]
	xor	edi, edi
	mov	rsi, rbx
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	add	r14d, ebp
	add	rbx, 8
	mov	ebp, eax
	cmp	qword ptr [rbx], 0
	jne	.LBB9_2
.LBB9_3:
	add	ebp, r14d
	mov	eax, ebp
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E, .Lfunc_end9-_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	.cfi_endproc

	.section	".text._ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE","ax",@progbits
	.globl	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE
	.p2align	4
	.type	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE,@function
_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE:
	.cfi_startproc
	mov	rax, rdi
	xorps	xmm0, xmm0
	movups	xmmword ptr [rdi], xmm0
	ret
.Lfunc_end10:
	.size	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE, .Lfunc_end10-_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE
	.cfi_endproc

	.section	".text._ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E","ax",@progbits
	.globl	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E
	.p2align	4
	.type	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E,@function
_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, qword ptr [rdi + 32]
	xor	eax, eax
	test	rbx, rbx
	je	.LBB11_4
	mov	r14, qword ptr [rdi + 40]
	cmp	rbx, r14
	je	.LBB11_4
	sub	r14, rbx
	shr	r14, 3
	xor	eax, eax
	.p2align	4
.LBB11_3:
	mov	edi, eax
	mov	rsi, rbx
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	add	rbx, 8
	dec	r14
	jne	.LBB11_3
.LBB11_4:
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E, .Lfunc_end11-_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E:
	.cfi_startproc
	xor	eax, eax
	test	rdi, rdi
	je	.LBB12_2
	.p2align	4
.LBB12_3:
	mov	rcx, qword ptr [rdi + 8]
	test	rdi, rdi
	jne	.LBB12_5
	jmp	.LBB12_6
	.p2align	4
.LBB12_2:
	xor	ecx, ecx
	xor	edi, edi
	test	rdi, rdi
	je	.LBB12_6
.LBB12_5:
	add	rax, qword ptr [rdi]
	mov	rdi, rcx
	test	rdi, rdi
	jne	.LBB12_3
	jmp	.LBB12_2
.LBB12_6:
	ret
.Lfunc_end12:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E, .Lfunc_end12-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E
	.cfi_endproc

	.section	.text._ZN5boxes4Tree6insert17hefa3982720f3a619E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree6insert17hefa3982720f3a619E,@function
_ZN5boxes4Tree6insert17hefa3982720f3a619E:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	push	rax
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	ebx, esi
	.p2align	4
.LBB13_1:
	mov	r15, rdi
	xor	r12d, r12d
	cmp	ebx, dword ptr [rdi + 16]
	setg	r12b
	mov	rdi, qword ptr [rdi + 8*r12]
	test	rdi, rdi
	jne	.LBB13_1
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB13_4
	mov	r14, rax
	lea	r15, [r15 + 8*r12]
	xorps	xmm0, xmm0
	movups	xmmword ptr [rax], xmm0
	mov	dword ptr [rax + 16], ebx
	mov	rdi, r15
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	qword ptr [r15], r14
	add	rsp, 8
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB13_4:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end13:
	.size	_ZN5boxes4Tree6insert17hefa3982720f3a619E, .Lfunc_end13-_ZN5boxes4Tree6insert17hefa3982720f3a619E
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
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	rax, rbx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE, .Lfunc_end14-_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
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
	push	r13
	.cfi_def_cfa_offset 40
	push	r12
	.cfi_def_cfa_offset 48
	push	rbx
	.cfi_def_cfa_offset 56
	sub	rsp, 104
	.cfi_def_cfa_offset 160
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	ebx, 1
	xor	r14d, r14d
	.p2align	4
.LBB15_1:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 24
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB15_13
	lea	rcx, [rbx + 1]
	lea	rdx, [rbx + 2*rbx]
	mov	qword ptr [rax], rdx
	lea	edx, [rbx + 96]
	mov	qword ptr [rax + 8], r14
	mov	byte ptr [rax + 16], dl
	cmp	rbx, 5
	cmove	rcx, rbx
	je	.LBB15_4
	mov	r14, rax
	mov	rbx, rcx
	cmp	rcx, 6
	jb	.LBB15_1
.LBB15_4:
	xor	esi, esi
	.p2align	4
.LBB15_5:
	mov	rcx, rsi
	mov	rsi, rax
	mov	rax, qword ptr [rax + 8]
	mov	qword ptr [rsi + 8], rcx
	test	rax, rax
	jne	.LBB15_5
	lea	rdi, [rsp + 32]
	call	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
	xor	r12d, r12d
	mov	rax, qword ptr [rsp + 40]
	test	rax, rax
	je	.LBB15_8
	.p2align	4
.LBB15_9:
	mov	rcx, qword ptr [rax + 8]
	test	rax, rax
	jne	.LBB15_11
	jmp	.LBB15_12
	.p2align	4
.LBB15_8:
	xor	ecx, ecx
	xor	eax, eax
	test	rax, rax
	je	.LBB15_12
.LBB15_11:
	add	r12, qword ptr [rax]
	mov	rax, rcx
	test	rax, rax
	jne	.LBB15_9
	jmp	.LBB15_8
.LBB15_12:
	lea	r13, [rsp + 16]
	mov	dword ptr [rsp + 16], 8
	xorps	xmm0, xmm0
	movaps	xmmword ptr [rsp], xmm0
	mov	rbx, rsp
	mov	rdi, rbx
	mov	esi, 3
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	rdi, rbx
	mov	esi, 10
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	ebp, 1
	mov	rdi, rbx
	mov	esi, 1
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	rdi, rbx
	mov	esi, 6
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	rdi, rbx
	mov	esi, 14
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	rdi, rbx
	mov	esi, 4
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	mov	rdi, rbx
	mov	esi, 7
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	movzx	eax, byte ptr [rsp + 48]
	add	r12d, eax
	add	r12d, dword ptr [rsp + 16]
	xor	edi, edi
	mov	rsi, rbx
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	lea	r14, [rsp + 8]
	mov	edi, eax
	mov	rsi, r14
	call	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	mov	r15d, eax
	mov	qword ptr [rsp + 56], 0
	mov	qword ptr [rsp + 72], 0
	mov	qword ptr [rsp + 88], rbx
	mov	qword ptr [rsp + 96], r13
	lea	rdi, [rsp + 56]
	call	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	inc	edx
	test	al, 1
	cmove	edx, ebp
	add	r15d, r12d
	lea	ebp, [rdx + r15]
	add	ebp, -96
	mov	rdi, rbx
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	mov	rdi, r14
	call	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	mov	eax, ebp
	add	rsp, 104
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
.LBB15_13:
	.cfi_def_cfa_offset 160
	mov	edi, 8
	mov	esi, 24
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end15:
	.size	main, .Lfunc_end15-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
