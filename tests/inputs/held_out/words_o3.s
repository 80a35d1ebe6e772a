	.intel_syntax noprefix
	.file	"words.18e0ac42d6f9e5b8-cgu.0"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1
	.long	1
	.long	1
	.long	1
	.section	.text.count,"ax",@progbits
	.globl	count
	.p2align	4
	.type	count,@function
count:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_1
	cmp	rsi, 8
	jae	.LBB0_5
	xor	eax, eax
	xor	ecx, ecx
	jmp	.LBB0_4
.LBB0_1:
	xor	eax, eax
	ret
.LBB0_5:
	mov	rcx, rsi
	and	rcx, -8
	movzx	eax, dl
	movd	xmm0, eax
	punpcklbw	xmm0, xmm0
	pshuflw	xmm1, xmm0, 0
	pxor	xmm0, xmm0
	xor	eax, eax
	movdqa	xmm3, xmmword ptr [rip + .LCPI0_0]
	pxor	xmm2, xmm2
	.p2align	4
.LBB0_6:
	movd	xmm4, dword ptr [rdi + rax]
	movd	xmm5, dword ptr [rdi + rax + 4]
	pcmpeqb	xmm4, xmm1
	punpcklbw	xmm4, xmm4
	punpcklwd	xmm4, xmm4
	pand	xmm4, xmm3
	paddd	xmm2, xmm4
	pcmpeqb	xmm5, xmm1
	punpcklbw	xmm5, xmm5
	punpcklwd	xmm5, xmm5
	pand	xmm5, xmm3
	paddd	xmm0, xmm5
	add	rax, 8
	cmp	rcx, rax
	jne	.LBB0_6
	paddd	xmm0, xmm2
	pshufd	xmm1, xmm0, 238
	paddd	xmm1, xmm0
	pshufd	xmm0, xmm1, 85
	paddd	xmm0, xmm1
	movd	eax, xmm0
	jmp	.LBB0_8
.LBB0_4:
	xor	r8d, r8d
	cmp	byte ptr [rdi + rcx], dl
	sete	r8b
	add	eax, r8d
	inc	rcx
.LBB0_8:
	cmp	rsi, rcx
	jne	.LBB0_4
	ret
.Lfunc_end0:
	.size	count, .Lfunc_end0-count
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	sub	rsp, 16
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -16
	mov	qword ptr [rsp], offset .Lanon.e0ef76043e644d553bfced8687240262.0
	mov	qword ptr [rsp + 8], 16
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	call	rest
	mov	rbx, rdx
	mov	rdi, rax
	mov	rsi, rdx
	mov	edx, 119
	call	count
	add	eax, ebx
	add	rsp, 16
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.section	.text.rest,"ax",@progbits
	.globl	rest
	.p2align	4
	.type	rest,@function
rest:
	.cfi_startproc
	mov	rax, rdi
	test	rsi, rsi
	je	.LBB2_1
	lea	rcx, [rax + 1]
	lea	rdx, [rsi - 1]
	.p2align	4
.LBB2_4:
	cmp	byte ptr [rcx - 1], 32
	je	.LBB2_5
	inc	rcx
	add	rdx, -1
	jb	.LBB2_4
	mov	rdx, rsi
	ret
.LBB2_1:
	xor	edx, edx
	ret
.LBB2_5:
	mov	rax, rcx
	ret
.Lfunc_end2:
	.size	rest, .Lfunc_end2-rest
	.cfi_endproc

	.type	.Lanon.e0ef76043e644d553bfced8687240262.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
.Lanon.e0ef76043e644d553bfced8687240262.0:
	.ascii	"hello wide world"
	.size	.Lanon.e0ef76043e644d553bfced8687240262.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
