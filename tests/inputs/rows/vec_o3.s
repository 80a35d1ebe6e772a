	.intel_syntax noprefix
	.file	"vec.e3363ec9e24cb365-cgu.0"
	.section	".text.unlikely._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE","ax",@progbits
	.globl	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rsi, qword ptr [rdi]
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E
	movabs	rcx, -9223372036854775807
	cmp	rax, rcx
	jne	.LBB0_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 16
	mov	rdi, rax
	mov	rsi, rdx
	call	_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error
.Lfunc_end0:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE, .Lfunc_end0-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E:
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
	mov	rbx, rdi
	lea	r14, [4*rcx]
	shr	rcx, 62
	setne	al
	movabs	rcx, 9223372036854775804
	cmp	r14, rcx
	seta	cl
	mov	r15d, 1
	or	cl, al
	je	.LBB1_2
	mov	eax, 8
	xor	r14d, r14d
	jmp	.LBB1_10
.LBB1_2:
	test	rsi, rsi
	je	.LBB1_4
	shl	rsi, 2
	mov	rdi, rdx
	mov	edx, 4
	mov	rcx, r14
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc
	test	rax, rax
	jne	.LBB1_6
	jmp	.LBB1_9
.LBB1_4:
	test	r14, r14
	je	.LBB1_5
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	esi, 4
	mov	rdi, r14
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	jne	.LBB1_6
.LBB1_9:
	mov	qword ptr [rbx + 8], 4
	mov	eax, 16
	jmp	.LBB1_10
.LBB1_5:
	mov	eax, 4
.LBB1_6:
	mov	qword ptr [rbx + 8], rax
	mov	eax, 16
	xor	r15d, r15d
.LBB1_10:
	mov	qword ptr [rbx + rax], r14
	mov	qword ptr [rbx], r15
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E, .Lfunc_end1-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, rdi
	inc	rsi
	mov	rax, qword ptr [rdi]
	lea	rcx, [rax + rax]
	cmp	rsi, rcx
	cmovbe	rsi, rcx
	cmp	rsi, 5
	mov	r14d, 4
	cmovae	r14, rsi
	mov	rdx, qword ptr [rdi + 8]
	mov	rdi, rsp
	mov	rsi, rax
	mov	rcx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h28d811b56aa4fc66E
	cmp	byte ptr [rsp], 0
	je	.LBB2_2
	mov	rax, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB2_2:
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rbx + 8], rax
	mov	qword ptr [rbx], r14
	movabs	rax, -9223372036854775807
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E, .Lfunc_end2-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17he23ac0fb08f9c930E
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
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	qword ptr [rsp + 16], 0
	mov	qword ptr [rsp + 24], 4
	mov	qword ptr [rsp + 32], 0
	mov	r15d, 1
	mov	eax, 4
	xor	r12d, r12d
	lea	r14, [rsp + 12]
	lea	rbx, [rsp + 16]
	.p2align	4
.LBB3_1:
	lea	ebp, [r15 + 1]
	cmp	r15d, 5
	cmove	ebp, r15d
	mov	dword ptr [rsp + 12], r15d
	#APP
	#NO_APP
	mov	r13d, dword ptr [rsp + 12]
	cmp	r12, qword ptr [rsp + 16]
	je	.LBB3_2
.LBB3_3:
	lea	rsi, [r12 + 1]
	mov	dword ptr [rax + 4*r12], r13d
	mov	qword ptr [rsp + 32], rsi
	cmp	r15d, 5
	je	.LBB3_5
	mov	r12, rsi
	mov	r15d, ebp
	cmp	ebp, 6
	jb	.LBB3_1
	jmp	.LBB3_5
.LBB3_2:
	mov	rdi, rbx
	call	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23ef4598ca6d74feE
	mov	rax, qword ptr [rsp + 24]
	jmp	.LBB3_3
.LBB3_5:
	mov	rbx, qword ptr [rsp + 24]
	mov	rdi, rbx
	call	sum
	mov	rsi, qword ptr [rsp + 16]
	test	rsi, rsi
	je	.LBB3_7
	shl	rsi, 2
	mov	edx, 4
	mov	rdi, rbx
	mov	ebx, eax
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	mov	eax, ebx
.LBB3_7:
	add	rsp, 40
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
.Lfunc_end3:
	.size	main, .Lfunc_end3-main
	.cfi_endproc

	.section	.text.sum,"ax",@progbits
	.globl	sum
	.p2align	4
	.type	sum,@function
sum:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB4_1
	cmp	rsi, 8
	jae	.LBB4_5
	xor	ecx, ecx
	xor	eax, eax
	jmp	.LBB4_4
.LBB4_1:
	xor	eax, eax
	ret
.LBB4_5:
	movabs	rcx, 2305843009213693944
	and	rcx, rsi
	lea	rax, [4*rsi]
	and	rax, -32
	pxor	xmm0, xmm0
	xor	edx, edx
	pxor	xmm1, xmm1
	.p2align	4
.LBB4_6:
	movdqu	xmm2, xmmword ptr [rdi + rdx]
	paddd	xmm1, xmm2
	movdqu	xmm2, xmmword ptr [rdi + rdx + 16]
	paddd	xmm0, xmm2
	add	rdx, 32
	cmp	rax, rdx
	jne	.LBB4_6
	paddd	xmm0, xmm1
	pshufd	xmm1, xmm0, 238
	paddd	xmm1, xmm0
	pshufd	xmm0, xmm1, 85
	paddd	xmm0, xmm1
	movd	eax, xmm0
	jmp	.LBB4_8
.LBB4_4:
	add	eax, dword ptr [rdi + 4*rcx]
	inc	rcx
.LBB4_8:
	cmp	rsi, rcx
	jne	.LBB4_4
	ret
.Lfunc_end4:
	.size	sum, .Lfunc_end4-sum
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
