	.intel_syntax noprefix
	.file	"tokens.442762a23835df73-cgu.0"
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 136
	.cfi_def_cfa_offset 160
	.cfi_offset rbx, -24
	.cfi_offset rbp, -16
	xorps	xmm0, xmm0
	movaps	xmmword ptr [rsp + 112], xmm0
	movaps	xmmword ptr [rsp + 96], xmm0
	movaps	xmmword ptr [rsp + 80], xmm0
	movaps	xmmword ptr [rsp + 64], xmm0
	movaps	xmmword ptr [rsp + 48], xmm0
	movaps	xmmword ptr [rsp + 32], xmm0
	movaps	xmmword ptr [rsp + 16], xmm0
	movaps	xmmword ptr [rsp], xmm0
	movaps	xmmword ptr [rsp - 16], xmm0
	movaps	xmmword ptr [rsp - 32], xmm0
	movaps	xmmword ptr [rsp - 48], xmm0
	movaps	xmmword ptr [rsp - 64], xmm0
	movaps	xmmword ptr [rsp - 80], xmm0
	movaps	xmmword ptr [rsp - 96], xmm0
	movaps	xmmword ptr [rsp - 112], xmm0
	movaps	xmmword ptr [rsp - 128], xmm0
	xor	eax, eax
	lea	rcx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.0]
	xor	edx, edx
	jmp	.LBB0_1
	.p2align	4
.LBB0_12:
	inc	rax
	add	edx, edi
	cmp	rax, 25000
	je	.LBB0_13
.LBB0_1:
	mov	esi, eax
	and	esi, 7
	xor	edi, edi
	xor	r8d, r8d
	xor	r9d, r9d
	jmp	.LBB0_2
.LBB0_10:
	lea	r9d, [r9 + 4*r9]
	movzx	r11d, bl
	lea	r9d, [r11 + 2*r9]
	mov	r11b, 2
	.p2align	4
.LBB0_11:
	mov	ebx, edi
	rol	ebx, 5
	inc	rsi
	xor	ebx, r10d
	mov	ebp, edi
	shl	ebp, 5
	sub	ebp, edi
	add	ebp, r10d
	cmp	r11b, r8b
	mov	edi, ebp
	cmovne	edi, ebx
	mov	r8d, r11d
	cmp	rsi, 182
	je	.LBB0_12
.LBB0_2:
	movzx	r10d, byte ptr [rsi + rcx]
	xor	r11d, r11d
	lea	ebx, [r10 - 9]
	cmp	ebx, 2
	jb	.LBB0_7
	cmp	r10d, 32
	je	.LBB0_7
	cmp	r10d, 95
	je	.LBB0_6
	mov	r11d, r10d
	and	r11b, -33
	add	r11b, -65
	cmp	r11b, 25
	ja	.LBB0_9
.LBB0_6:
	mov	r11b, 1
.LBB0_7:
	cmp	r8b, 2
	jne	.LBB0_11
	and	r9d, 63
	inc	dword ptr [rsp + 4*r9 - 128]
	xor	r9d, r9d
	jmp	.LBB0_11
.LBB0_9:
	lea	ebx, [r10 - 48]
	mov	r11b, 3
	cmp	bl, 9
	jbe	.LBB0_10
	jmp	.LBB0_7
.LBB0_13:
	movd	xmm0, edx
	paddd	xmm0, xmmword ptr [rsp - 128]
	movdqa	xmm1, xmmword ptr [rsp - 80]
	paddd	xmm0, xmmword ptr [rsp - 96]
	paddd	xmm1, xmmword ptr [rsp - 112]
	paddd	xmm0, xmmword ptr [rsp - 64]
	paddd	xmm1, xmmword ptr [rsp - 48]
	paddd	xmm0, xmmword ptr [rsp - 32]
	paddd	xmm1, xmmword ptr [rsp - 16]
	paddd	xmm0, xmmword ptr [rsp]
	paddd	xmm1, xmmword ptr [rsp + 16]
	paddd	xmm0, xmmword ptr [rsp + 32]
	paddd	xmm1, xmmword ptr [rsp + 48]
	paddd	xmm0, xmmword ptr [rsp + 64]
	paddd	xmm1, xmmword ptr [rsp + 80]
	paddd	xmm0, xmmword ptr [rsp + 96]
	paddd	xmm1, xmmword ptr [rsp + 112]
	paddd	xmm1, xmm0
	pshufd	xmm0, xmm1, 238
	paddd	xmm0, xmm1
	pshufd	xmm1, xmm0, 85
	paddd	xmm1, xmm0
	movd	eax, xmm1
	mov	ecx, 2190262207
	imul	rcx, rax
	shr	rcx, 39
	imul	ecx, ecx, 251
	sub	eax, ecx
	add	rsp, 136
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.0,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.ascii	"fn main() { let answer = 42 + 17; println!(\"{answer} of {}\", 1234); }\n// the quick brown fox jumps over 13 lazy dogs\nwhile n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; }\n"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 182

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
