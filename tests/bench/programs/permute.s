	.intel_syntax noprefix
	.file	"permute.6d7998adac6c86ca-cgu.0"
	.section	.text._ZN7permute7permute17h589a3901933d1330E,"ax",@progbits
	.p2align	4
	.type	_ZN7permute7permute17h589a3901933d1330E,@function
_ZN7permute7permute17h589a3901933d1330E:
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
	push	rax
	.cfi_def_cfa_offset 64
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	rbx, rdx
	mov	r14, rdi
	cmp	rsi, 2
	jae	.LBB0_1
	mov	eax, dword ptr [rbx]
	movzx	ecx, byte ptr [r14]
	mov	edx, eax
	shl	edx, 5
	sub	edx, eax
	xor	edx, ecx
	movzx	eax, byte ptr [r14 + 1]
	mov	ecx, edx
	shl	ecx, 5
	sub	ecx, edx
	xor	ecx, eax
	movzx	eax, byte ptr [r14 + 2]
	mov	edx, ecx
	shl	edx, 5
	sub	edx, ecx
	xor	edx, eax
	movzx	eax, byte ptr [r14 + 3]
	mov	ecx, edx
	shl	ecx, 5
	sub	ecx, edx
	xor	ecx, eax
	movzx	eax, byte ptr [r14 + 4]
	mov	edx, ecx
	shl	edx, 5
	sub	edx, ecx
	xor	edx, eax
	movzx	eax, byte ptr [r14 + 5]
	mov	ecx, edx
	shl	ecx, 5
	sub	ecx, edx
	xor	ecx, eax
	movzx	eax, byte ptr [r14 + 6]
	mov	edx, ecx
	shl	edx, 5
	sub	edx, ecx
	xor	edx, eax
	movzx	eax, byte ptr [r14 + 7]
	mov	ecx, edx
	shl	ecx, 5
	sub	ecx, edx
	xor	ecx, eax
	movzx	eax, byte ptr [r14 + 8]
	mov	edx, ecx
	shl	edx, 5
	sub	edx, ecx
	xor	edx, eax
	mov	dword ptr [rbx], edx
	jmp	.LBB0_7
.LBB0_1:
	mov	r15, rsi
	lea	r12, [rsi - 1]
	test	r15b, 1
	jne	.LBB0_2
	xor	r13d, r13d
	.p2align	4
.LBB0_5:
	lea	rbp, [r13 + 1]
	mov	rdi, r14
	mov	rsi, r12
	mov	rdx, rbx
	call	_ZN7permute7permute17h589a3901933d1330E
	movzx	eax, byte ptr [r14 + r13]
	movzx	ecx, byte ptr [r14 + r15 - 1]
	mov	byte ptr [r14 + r13], cl
	mov	byte ptr [r14 + r15 - 1], al
	mov	r13, rbp
	cmp	r15, rbp
	jne	.LBB0_5
	jmp	.LBB0_7
.LBB0_2:
	mov	r13, r15
	.p2align	4
.LBB0_3:
	mov	rdi, r14
	mov	rsi, r12
	mov	rdx, rbx
	call	_ZN7permute7permute17h589a3901933d1330E
	movzx	eax, byte ptr [r14]
	movzx	ecx, byte ptr [r14 + r15 - 1]
	mov	byte ptr [r14], cl
	mov	byte ptr [r14 + r15 - 1], al
	dec	r13
	jne	.LBB0_3
.LBB0_7:
	add	rsp, 8
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
.Lfunc_end0:
	.size	_ZN7permute7permute17h589a3901933d1330E, .Lfunc_end0-_ZN7permute7permute17h589a3901933d1330E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	movabs	rax, 578437695752307201
	mov	qword ptr [rsp + 8], rax
	mov	byte ptr [rsp + 16], 9
	mov	dword ptr [rsp + 4], 0
	lea	rdi, [rsp + 8]
	lea	rdx, [rsp + 4]
	mov	esi, 9
	call	_ZN7permute7permute17h589a3901933d1330E
	mov	eax, dword ptr [rsp + 4]
	mov	ecx, 2190262207
	imul	rcx, rax
	shr	rcx, 39
	imul	ecx, ecx, 251
	sub	eax, ecx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
