	.intel_syntax noprefix
	.file	"slices.f0040b55f5118aa0-cgu.0"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	0
	.long	3
	.long	6
	.long	9
.LCPI0_1:
	.long	12
	.long	12
	.long	12
	.long	12
.LCPI0_2:
	.long	24
	.long	24
	.long	24
	.long	24
	.section	.text.fill,"ax",@progbits
	.globl	fill
	.p2align	4
	.type	fill,@function
fill:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_8
	lea	r8, [4*rsi]
	add	r8, -4
	cmp	r8, 28
	jae	.LBB0_3
	mov	eax, edx
	mov	rcx, rdi
	jmp	.LBB0_6
.LBB0_3:
	shr	r8, 2
	inc	r8
	mov	r9, r8
	and	r9, -8
	lea	eax, [r9 + 2*r9]
	add	eax, edx
	movd	xmm0, edx
	pshufd	xmm0, xmm0, 0
	paddd	xmm0, xmmword ptr [rip + .LCPI0_0]
	lea	rcx, [rdi + 4*r9]
	xor	edx, edx
	movdqa	xmm1, xmmword ptr [rip + .LCPI0_1]
	movdqa	xmm2, xmmword ptr [rip + .LCPI0_2]
	.p2align	4
.LBB0_4:
	movdqa	xmm3, xmm0
	paddd	xmm3, xmm1
	movdqu	xmmword ptr [rdi + 4*rdx], xmm0
	movdqu	xmmword ptr [rdi + 4*rdx + 16], xmm3
	add	rdx, 8
	paddd	xmm0, xmm2
	cmp	r9, rdx
	jne	.LBB0_4
	cmp	r8, r9
	je	.LBB0_8
.LBB0_6:
	lea	rdx, [rdi + 4*rsi]
	.p2align	4
.LBB0_7:
	mov	dword ptr [rcx], eax
	add	rcx, 4
	add	eax, 3
	cmp	rcx, rdx
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
	cmp	rsi, 8
	jae	.LBB3_5
	xor	eax, eax
	xor	ecx, ecx
	jmp	.LBB3_4
.LBB3_1:
	xor	eax, eax
	ret
.LBB3_5:
	movabs	rcx, 2305843009213693944
	and	rcx, rsi
	lea	rax, [4*rsi]
	and	rax, -32
	pxor	xmm0, xmm0
	xor	edx, edx
	pxor	xmm1, xmm1
	.p2align	4
.LBB3_6:
	movdqu	xmm2, xmmword ptr [rdi + rdx]
	paddd	xmm1, xmm2
	movdqu	xmm2, xmmword ptr [rdi + rdx + 16]
	paddd	xmm0, xmm2
	add	rdx, 32
	cmp	rax, rdx
	jne	.LBB3_6
	paddd	xmm0, xmm1
	pshufd	xmm1, xmm0, 238
	paddd	xmm1, xmm0
	pshufd	xmm0, xmm1, 85
	paddd	xmm0, xmm1
	movd	eax, xmm0
	jmp	.LBB3_8
.LBB3_4:
	add	eax, dword ptr [rdi + 4*rcx]
	inc	rcx
.LBB3_8:
	cmp	rsi, rcx
	jne	.LBB3_4
	ret
.Lfunc_end3:
	.size	total, .Lfunc_end3-total
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
