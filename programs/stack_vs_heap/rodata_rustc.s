	.intel_syntax noprefix
	.file	"rodata.19fc9b17455cd06-cgu.0"
	.section	.text.count_l,"ax",@progbits
	.globl	count_l
	.p2align	4
	.type	count_l,@function
count_l:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_1
	mov	ecx, esi
	and	ecx, 3
	cmp	rsi, 4
	jae	.LBB0_5
	xor	eax, eax
	jmp	.LBB0_8
.LBB0_1:
	xor	eax, eax
	ret
.LBB0_5:
	and	rsi, -4
	xor	eax, eax
	.p2align	4
.LBB0_6:
	xor	edx, edx
	cmp	byte ptr [rdi], 108
	sete	dl
	add	rdx, rax
	xor	eax, eax
	cmp	byte ptr [rdi + 1], 108
	sete	al
	xor	r8d, r8d
	cmp	byte ptr [rdi + 2], 108
	sete	r8b
	add	r8, rax
	add	r8, rdx
	xor	eax, eax
	cmp	byte ptr [rdi + 3], 108
	lea	rdi, [rdi + 4]
	sete	al
	add	rax, r8
	add	rsi, -4
	jne	.LBB0_6
	test	rcx, rcx
	je	.LBB0_2
.LBB0_8:
	xor	edx, edx
	.p2align	4
.LBB0_9:
	xor	esi, esi
	cmp	byte ptr [rdi + rdx], 108
	sete	sil
	add	rax, rsi
	inc	rdx
	cmp	rcx, rdx
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
