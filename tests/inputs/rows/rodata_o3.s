	.intel_syntax noprefix
	.file	"rodata.19fc9b17455cd06-cgu.0"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.byte	108
	.byte	108
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI0_1:
	.quad	1
	.quad	1
	.section	.text.count_l,"ax",@progbits
	.globl	count_l
	.p2align	4
	.type	count_l,@function
count_l:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_1
	cmp	rsi, 4
	jae	.LBB0_5
	xor	eax, eax
	mov	rcx, rdi
	jmp	.LBB0_8
.LBB0_1:
	xor	eax, eax
	ret
.LBB0_5:
	mov	rdx, rsi
	and	rdx, -4
	lea	rcx, [rdi + rdx]
	pxor	xmm0, xmm0
	xor	eax, eax
	movdqa	xmm1, xmmword ptr [rip + .LCPI0_0]
	movdqa	xmm3, xmmword ptr [rip + .LCPI0_1]
	pxor	xmm2, xmm2
	.p2align	4
.LBB0_6:
	movzx	r8d, word ptr [rdi + rax]
	movd	xmm4, r8d
	movzx	r8d, word ptr [rdi + rax + 2]
	movd	xmm5, r8d
	pcmpeqb	xmm4, xmm1
	punpcklbw	xmm4, xmm4
	pshuflw	xmm4, xmm4, 212
	pshufd	xmm4, xmm4, 212
	pand	xmm4, xmm3
	paddq	xmm2, xmm4
	pcmpeqb	xmm5, xmm1
	punpcklbw	xmm5, xmm5
	pshuflw	xmm4, xmm5, 212
	pshufd	xmm4, xmm4, 212
	pand	xmm4, xmm3
	paddq	xmm0, xmm4
	add	rax, 4
	cmp	rdx, rax
	jne	.LBB0_6
	paddq	xmm0, xmm2
	pshufd	xmm1, xmm0, 238
	paddq	xmm1, xmm0
	movq	rax, xmm1
	cmp	rsi, rdx
	je	.LBB0_2
.LBB0_8:
	add	rdi, rsi
	.p2align	4
.LBB0_9:
	xor	edx, edx
	cmp	byte ptr [rcx], 108
	lea	rcx, [rcx + 1]
	sete	dl
	add	rax, rdx
	cmp	rcx, rdi
	jne	.LBB0_9
.LBB0_2:
	ret
.Lfunc_end0:
	.size	count_l, .Lfunc_end0-count_l
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	mov	edi, offset .Lanon.481cd79e645dcaa927b861f9f576e34f.0
	mov	esi, 5
	jmp	count_l
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.type	.Lanon.481cd79e645dcaa927b861f9f576e34f.0,@object
	.section	.rodata..Lanon.481cd79e645dcaa927b861f9f576e34f.0,"a",@progbits
.Lanon.481cd79e645dcaa927b861f9f576e34f.0:
	.ascii	"hello"
	.size	.Lanon.481cd79e645dcaa927b861f9f576e34f.0, 5

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
