	.intel_syntax noprefix
	.file	"slices.f0040b55f5118aa0-cgu.0"
	.section	.text.fill,"ax",@progbits
	.globl	fill
	.p2align	4
	.type	fill,@function
fill:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_8
	lea	rcx, [4*rsi]
	add	rcx, -4
	mov	eax, ecx
	not	eax
	test	al, 28
	jne	.LBB0_3
	mov	rax, rdi
	jmp	.LBB0_5
.LBB0_3:
	mov	r8d, ecx
	shr	r8d, 2
	inc	r8d
	and	r8d, 7
	neg	r8
	mov	rax, rdi
	.p2align	4
.LBB0_4:
	mov	dword ptr [rax], edx
	add	rax, 4
	add	edx, 3
	inc	r8
	jne	.LBB0_4
.LBB0_5:
	cmp	rcx, 28
	jb	.LBB0_8
	lea	rcx, [rdi + 4*rsi]
	.p2align	4
.LBB0_7:
	mov	dword ptr [rax], edx
	lea	esi, [rdx + 3]
	mov	dword ptr [rax + 4], esi
	lea	esi, [rdx + 6]
	mov	dword ptr [rax + 8], esi
	lea	esi, [rdx + 9]
	mov	dword ptr [rax + 12], esi
	lea	esi, [rdx + 12]
	mov	dword ptr [rax + 16], esi
	lea	esi, [rdx + 15]
	mov	dword ptr [rax + 20], esi
	lea	esi, [rdx + 18]
	mov	dword ptr [rax + 24], esi
	lea	esi, [rdx + 21]
	mov	dword ptr [rax + 28], esi
	add	rax, 32
	add	edx, 24
	cmp	rax, rcx
	jne	.LBB0_7
.LBB0_8:
	ret
.Lfunc_end0:
	.size	fill, .Lfunc_end0-fill
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 48
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -16
	xorps	xmm0, xmm0
	movaps	xmmword ptr [rsp + 16], xmm0
	mov	qword ptr [rsp + 32], 0
	lea	rbx, [rsp + 16]
	mov	esi, 6
	mov	rdi, rbx
	mov	edx, 1
	call	fill
	mov	dword ptr [rsp + 8], 10
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp + 8]
	mov	dword ptr [rsp + 8], 20
	lea	rcx, [rsp + 8]
	#APP
	#NO_APP
	mov	ecx, dword ptr [rsp + 8]
	mov	dword ptr [rsp + 12], eax
	mov	dword ptr [rsp + 8], ecx
	lea	rdi, [rsp + 12]
	lea	rsi, [rsp + 8]
	call	swap
	mov	esi, 6
	mov	rdi, rbx
	call	total
	add	eax, dword ptr [rsp + 12]
	add	rsp, 48
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.swap,"ax",@progbits
	.globl	swap
	.p2align	4
	.type	swap,@function
swap:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	mov	ecx, dword ptr [rsi]
	mov	dword ptr [rdi], ecx
	mov	dword ptr [rsi], eax
	ret
.Lfunc_end2:
	.size	swap, .Lfunc_end2-swap
	.cfi_endproc

	.section	.text.total,"ax",@progbits
	.globl	total
	.p2align	4
	.type	total,@function
total:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB3_1
	mov	ecx, esi
	and	ecx, 7
	cmp	rsi, 8
	jae	.LBB3_8
	xor	eax, eax
	xor	edx, edx
	jmp	.LBB3_5
.LBB3_1:
	xor	eax, eax
	ret
.LBB3_8:
	movabs	rax, 2305843009213693944
	and	rsi, rax
	xor	eax, eax
	xor	edx, edx
	.p2align	4
.LBB3_9:
	add	eax, dword ptr [rdi + 4*rdx]
	add	eax, dword ptr [rdi + 4*rdx + 4]
	add	eax, dword ptr [rdi + 4*rdx + 8]
	add	eax, dword ptr [rdi + 4*rdx + 12]
	add	eax, dword ptr [rdi + 4*rdx + 16]
	add	eax, dword ptr [rdi + 4*rdx + 20]
	add	eax, dword ptr [rdi + 4*rdx + 24]
	add	eax, dword ptr [rdi + 4*rdx + 28]
	add	rdx, 8
	cmp	rsi, rdx
	jne	.LBB3_9
	test	rcx, rcx
	je	.LBB3_7
.LBB3_5:
	lea	rdx, [rdi + 4*rdx]
	xor	esi, esi
	.p2align	4
.LBB3_6:
	add	eax, dword ptr [rdx + 4*rsi]
	inc	rsi
	cmp	rcx, rsi
	jne	.LBB3_6
.LBB3_7:
	ret
.Lfunc_end3:
	.size	total, .Lfunc_end3-total
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
