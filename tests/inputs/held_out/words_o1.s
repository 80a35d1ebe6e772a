	.intel_syntax noprefix
	.file	"words.18e0ac42d6f9e5b8-cgu.0"
	.section	.text.count,"ax",@progbits
	.globl	count
	.p2align	4
	.type	count,@function
count:
	.cfi_startproc
	test	rsi, rsi
	je	.LBB0_1
	mov	ecx, esi
	and	ecx, 3
	cmp	rsi, 4
	jae	.LBB0_8
	xor	eax, eax
	xor	r8d, r8d
	jmp	.LBB0_5
.LBB0_1:
	xor	eax, eax
	ret
.LBB0_8:
	and	rsi, -4
	xor	eax, eax
	xor	r8d, r8d
	.p2align	4
.LBB0_9:
	xor	r9d, r9d
	cmp	byte ptr [rdi + r8], dl
	sete	r9b
	add	r9d, eax
	xor	eax, eax
	cmp	byte ptr [rdi + r8 + 1], dl
	sete	al
	xor	r10d, r10d
	cmp	byte ptr [rdi + r8 + 2], dl
	sete	r10b
	add	r10d, eax
	add	r10d, r9d
	xor	eax, eax
	cmp	byte ptr [rdi + r8 + 3], dl
	sete	al
	add	eax, r10d
	add	r8, 4
	cmp	rsi, r8
	jne	.LBB0_9
	test	rcx, rcx
	je	.LBB0_7
.LBB0_5:
	add	rdi, r8
	xor	esi, esi
	.p2align	4
.LBB0_6:
	xor	r8d, r8d
	cmp	byte ptr [rdi + rsi], dl
	sete	r8b
	add	eax, r8d
	inc	rsi
	cmp	rcx, rsi
	jne	.LBB0_6
.LBB0_7:
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
