	.intel_syntax noprefix
	.file	"matching.ce8b9e8d00926c9f-cgu.0"
	.section	.text._ZN8matching5token17h925682751af391e8E,"ax",@progbits
	.p2align	4
	.type	_ZN8matching5token17h925682751af391e8E,@function
_ZN8matching5token17h925682751af391e8E:
	.cfi_startproc
	mov	rax, rdi
	lea	ecx, [rsi - 48]
	cmp	cl, 10
	jae	.LBB0_1
	movzx	ecx, cl
	xor	edx, edx
	jmp	.LBB0_5
.LBB0_1:
	lea	ecx, [rsi - 40]
	cmp	cl, 4
	jae	.LBB0_2
	movzx	ecx, cl
	mov	edx, dword ptr [4*rcx + .Lswitch.table._ZN8matching5token17h925682751af391e8E]
.LBB0_5:
.LBB0_6:
	mov	dword ptr [rax], edx
	mov	dword ptr [rax + 4], esi
	mov	qword ptr [rax + 8], rcx
	ret
.LBB0_2:
	lea	ecx, [rsi - 97]
	cmp	cl, 26
	jae	.LBB0_3
	movzx	esi, sil
	mov	edx, 5
	jmp	.LBB0_6
.LBB0_3:
	mov	dword ptr [rax], 6
	ret
.Lfunc_end0:
	.size	_ZN8matching5token17h925682751af391e8E, .Lfunc_end0-_ZN8matching5token17h925682751af391e8E
	.cfi_endproc

	.section	.text._ZN8matching6Parser3sum17h30e0d2240fbde13dE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser3sum17h30e0d2240fbde13dE,@function
_ZN8matching6Parser3sum17h30e0d2240fbde13dE:
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
	mov	r14, rsi
	mov	rbx, rdi
	lea	rdi, [rsp + 8]
	call	_ZN8matching6Parser7product17h9105a5b86e5f4514E
	mov	eax, dword ptr [rsp + 8]
	mov	r12, qword ptr [rsp + 16]
	cmp	eax, 7
	jne	.LBB1_23
	lea	r13, [rsp + 12]
	lea	r15, [rsp + 8]
	.p2align	4
.LBB1_2:
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB1_6
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB1_4:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB1_7
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB1_4
.LBB1_6:
	mov	dword ptr [rsp + 8], 6
	cmp	dword ptr [rsp + 8], 1
	je	.LBB1_9
	jmp	.LBB1_27
	.p2align	4
.LBB1_7:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 1
	jne	.LBB1_27
.LBB1_9:
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB1_13
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB1_11:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB1_14
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB1_11
.LBB1_13:
	mov	dword ptr [rsp + 8], 6
	jmp	.LBB1_15
	.p2align	4
.LBB1_14:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
.LBB1_15:
	mov	ecx, dword ptr [rsp + 8]
	mov	eax, 6
	cmp	ecx, 6
	je	.LBB1_17
	mov	eax, dword ptr [r13 + 8]
	mov	dword ptr [rsp + 32], eax
	mov	rax, qword ptr [r13]
	mov	qword ptr [rsp + 24], rax
	mov	eax, ecx
.LBB1_17:
	cmp	ecx, 6
	je	.LBB1_25
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB1_28
	dec	rax
	inc	qword ptr [r14]
	mov	qword ptr [r14 + 8], rax
	mov	eax, dword ptr [rsp + 32]
	mov	dword ptr [rsp + 48], eax
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	rdi, r15
	mov	rsi, r14
	call	_ZN8matching6Parser7product17h9105a5b86e5f4514E
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 7
	je	.LBB1_21
	mov	ebp, dword ptr [rsp + 12]
.LBB1_21:
	mov	rcx, qword ptr [rsp + 16]
	jne	.LBB1_22
	add	r12, rcx
	jmp	.LBB1_2
.LBB1_23:
	mov	ecx, dword ptr [rsp + 12]
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ecx
	mov	qword ptr [rbx + 8], r12
	jmp	.LBB1_24
.LBB1_27:
	mov	qword ptr [rbx + 8], r12
	mov	dword ptr [rbx], 7
	jmp	.LBB1_24
.LBB1_25:
	mov	ecx, dword ptr [rsp + 32]
	mov	dword ptr [rsp + 48], ecx
	mov	rdx, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rdx
	mov	dword ptr [rbx + 12], ecx
	mov	qword ptr [rbx + 4], rdx
	mov	dword ptr [rbx], eax
	jmp	.LBB1_24
.LBB1_22:
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ebp
	mov	qword ptr [rbx + 8], rcx
.LBB1_24:
	mov	rax, rbx
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
.LBB1_28:
	.cfi_def_cfa_offset 112
	mov	edi, 1
	mov	ecx, offset .Lanon.fad58de7366495db4650cfefac2fcd61.1
	xor	esi, esi
	xor	edx, edx
	call	_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail
.Lfunc_end1:
	.size	_ZN8matching6Parser3sum17h30e0d2240fbde13dE, .Lfunc_end1-_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	.cfi_endproc

	.section	.text._ZN8matching6Parser6factor17hd4494af58bc1236aE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser6factor17hd4494af58bc1236aE,@function
_ZN8matching6Parser6factor17hd4494af58bc1236aE:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	sub	rsp, 48
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	r14, rsi
	mov	rbx, rdi
	mov	rax, qword ptr [rsi + 8]
	test	rax, rax
	je	.LBB2_4
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB2_2:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB2_5
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB2_2
.LBB2_4:
	mov	dword ptr [rsp], 6
	jmp	.LBB2_6
.LBB2_5:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, rsp
	call	_ZN8matching5token17h925682751af391e8E
.LBB2_6:
	mov	edx, dword ptr [rsp]
	mov	eax, dword ptr [rsp + 4]
	mov	rcx, qword ptr [rsp + 8]
	cmp	edx, 6
	jne	.LBB2_8
.LBB2_7:
	mov	dword ptr [rbx], edx
	mov	dword ptr [rbx + 4], eax
	mov	qword ptr [rbx + 8], rcx
	jmp	.LBB2_33
.LBB2_8:
	mov	rsi, qword ptr [r14 + 8]
	test	rsi, rsi
	je	.LBB2_34
	inc	qword ptr [r14]
	dec	rsi
	mov	qword ptr [r14 + 8], rsi
	test	edx, edx
	je	.LBB2_20
	cmp	edx, 3
	je	.LBB2_14
	cmp	edx, 5
	jne	.LBB2_7
	lea	esi, [rax - 97]
	cmp	esi, 6
	jae	.LBB2_7
	add	eax, -87
	mov	qword ptr [rbx + 8], rax
	jmp	.LBB2_21
.LBB2_14:
	mov	rdi, rsp
	mov	rsi, r14
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp]
	mov	r15, qword ptr [rsp + 8]
	cmp	eax, 7
	jne	.LBB2_22
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB2_19
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB2_17:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB2_23
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB2_17
.LBB2_19:
	mov	dword ptr [rsp], 6
	jmp	.LBB2_24
.LBB2_20:
	mov	qword ptr [rbx + 8], rcx
.LBB2_21:
	mov	dword ptr [rbx], 7
	jmp	.LBB2_33
.LBB2_22:
	mov	ecx, dword ptr [rsp + 4]
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ecx
	mov	qword ptr [rbx + 8], r15
	jmp	.LBB2_33
.LBB2_23:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, rsp
	call	_ZN8matching5token17h925682751af391e8E
.LBB2_24:
	mov	ecx, dword ptr [rsp]
	mov	eax, 6
	cmp	ecx, 6
	je	.LBB2_26
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 40], eax
	mov	rax, qword ptr [rsp + 4]
	mov	qword ptr [rsp + 32], rax
	mov	eax, ecx
.LBB2_26:
	cmp	ecx, 6
	jne	.LBB2_28
	mov	ecx, dword ptr [rsp + 40]
	mov	dword ptr [rsp + 24], ecx
	mov	rdx, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rdx
	mov	dword ptr [rbx + 12], ecx
	mov	qword ptr [rbx + 4], rdx
	jmp	.LBB2_32
.LBB2_28:
	mov	rcx, qword ptr [r14 + 8]
	test	rcx, rcx
	je	.LBB2_34
	inc	qword ptr [r14]
	dec	rcx
	mov	qword ptr [r14 + 8], rcx
	mov	ecx, dword ptr [rsp + 40]
	mov	dword ptr [rsp + 24], ecx
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rcx
	cmp	eax, 4
	jne	.LBB2_31
	mov	qword ptr [rbx + 8], r15
	mov	eax, 7
	jmp	.LBB2_32
.LBB2_31:
	mov	ecx, dword ptr [rsp + 24]
	mov	dword ptr [rbx + 12], ecx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rbx + 4], rcx
.LBB2_32:
	mov	dword ptr [rbx], eax
.LBB2_33:
	mov	rax, rbx
	add	rsp, 48
	.cfi_def_cfa_offset 32
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB2_34:
	.cfi_def_cfa_offset 80
	mov	edi, 1
	mov	ecx, offset .Lanon.fad58de7366495db4650cfefac2fcd61.1
	xor	esi, esi
	xor	edx, edx
	call	_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail
.Lfunc_end2:
	.size	_ZN8matching6Parser6factor17hd4494af58bc1236aE, .Lfunc_end2-_ZN8matching6Parser6factor17hd4494af58bc1236aE
	.cfi_endproc

	.section	.text._ZN8matching6Parser7product17h9105a5b86e5f4514E,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser7product17h9105a5b86e5f4514E,@function
_ZN8matching6Parser7product17h9105a5b86e5f4514E:
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
	mov	r14, rsi
	mov	rbx, rdi
	lea	rdi, [rsp + 8]
	call	_ZN8matching6Parser6factor17hd4494af58bc1236aE
	mov	eax, dword ptr [rsp + 8]
	mov	r12, qword ptr [rsp + 16]
	cmp	eax, 7
	jne	.LBB3_23
	lea	r13, [rsp + 12]
	lea	r15, [rsp + 8]
	.p2align	4
.LBB3_2:
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB3_6
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB3_4:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB3_7
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB3_4
.LBB3_6:
	mov	dword ptr [rsp + 8], 6
	cmp	dword ptr [rsp + 8], 2
	je	.LBB3_9
	jmp	.LBB3_27
	.p2align	4
.LBB3_7:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 2
	jne	.LBB3_27
.LBB3_9:
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB3_13
	mov	rcx, qword ptr [r14]
	dec	rax
	inc	rcx
	.p2align	4
.LBB3_11:
	cmp	byte ptr [rcx - 1], 32
	jne	.LBB3_14
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	inc	rcx
	add	rax, -1
	jb	.LBB3_11
.LBB3_13:
	mov	dword ptr [rsp + 8], 6
	jmp	.LBB3_15
	.p2align	4
.LBB3_14:
	mov	rax, qword ptr [r14]
	movzx	esi, byte ptr [rax]
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
.LBB3_15:
	mov	ecx, dword ptr [rsp + 8]
	mov	eax, 6
	cmp	ecx, 6
	je	.LBB3_17
	mov	eax, dword ptr [r13 + 8]
	mov	dword ptr [rsp + 32], eax
	mov	rax, qword ptr [r13]
	mov	qword ptr [rsp + 24], rax
	mov	eax, ecx
.LBB3_17:
	cmp	ecx, 6
	je	.LBB3_25
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB3_28
	dec	rax
	inc	qword ptr [r14]
	mov	qword ptr [r14 + 8], rax
	mov	eax, dword ptr [rsp + 32]
	mov	dword ptr [rsp + 48], eax
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	rdi, r15
	mov	rsi, r14
	call	_ZN8matching6Parser6factor17hd4494af58bc1236aE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 7
	je	.LBB3_21
	mov	ebp, dword ptr [rsp + 12]
.LBB3_21:
	mov	rcx, qword ptr [rsp + 16]
	jne	.LBB3_22
	imul	r12, rcx
	jmp	.LBB3_2
.LBB3_23:
	mov	ecx, dword ptr [rsp + 12]
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ecx
	mov	qword ptr [rbx + 8], r12
	jmp	.LBB3_24
.LBB3_27:
	mov	qword ptr [rbx + 8], r12
	mov	dword ptr [rbx], 7
	jmp	.LBB3_24
.LBB3_25:
	mov	ecx, dword ptr [rsp + 32]
	mov	dword ptr [rsp + 48], ecx
	mov	rdx, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rdx
	mov	dword ptr [rbx + 12], ecx
	mov	qword ptr [rbx + 4], rdx
	mov	dword ptr [rbx], eax
	jmp	.LBB3_24
.LBB3_22:
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ebp
	mov	qword ptr [rbx + 8], rcx
.LBB3_24:
	mov	rax, rbx
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
.LBB3_28:
	.cfi_def_cfa_offset 112
	mov	edi, 1
	mov	ecx, offset .Lanon.fad58de7366495db4650cfefac2fcd61.1
	xor	esi, esi
	xor	edx, edx
	call	_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail
.Lfunc_end3:
	.size	_ZN8matching6Parser7product17h9105a5b86e5f4514E, .Lfunc_end3-_ZN8matching6Parser7product17h9105a5b86e5f4514E
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
	push	rbx
	.cfi_def_cfa_offset 40
	sub	rsp, 40
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.2
	mov	qword ptr [rsp + 32], 19
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 5
	je	.LBB4_5
	cmp	eax, 6
	je	.LBB4_2
	cmp	eax, 7
	jne	.LBB4_6
	mov	ebp, dword ptr [rsp + 16]
	jmp	.LBB4_7
.LBB4_2:
	mov	ebp, 1
	jmp	.LBB4_7
.LBB4_5:
	mov	ebp, dword ptr [rsp + 12]
	jmp	.LBB4_7
.LBB4_6:
	mov	ebp, 2
.LBB4_7:
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.3
	mov	qword ptr [rsp + 32], 3
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 5
	je	.LBB4_12
	cmp	eax, 6
	je	.LBB4_9
	cmp	eax, 7
	jne	.LBB4_13
	mov	r14d, dword ptr [rsp + 16]
	jmp	.LBB4_14
.LBB4_9:
	mov	r14d, 1
	jmp	.LBB4_14
.LBB4_12:
	mov	r14d, dword ptr [rsp + 12]
	jmp	.LBB4_14
.LBB4_13:
	mov	r14d, 2
.LBB4_14:
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.4
	mov	qword ptr [rsp + 32], 8
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 5
	je	.LBB4_19
	cmp	eax, 6
	je	.LBB4_16
	cmp	eax, 7
	jne	.LBB4_20
	mov	ebx, dword ptr [rsp + 16]
	jmp	.LBB4_21
.LBB4_16:
	mov	ebx, 1
	jmp	.LBB4_21
.LBB4_19:
	mov	ebx, dword ptr [rsp + 12]
	jmp	.LBB4_21
.LBB4_20:
	mov	ebx, 2
.LBB4_21:
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.5
	mov	qword ptr [rsp + 32], 5
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 5
	je	.LBB4_26
	cmp	eax, 6
	je	.LBB4_23
	cmp	eax, 7
	jne	.LBB4_27
	mov	r15d, dword ptr [rsp + 16]
	jmp	.LBB4_28
.LBB4_23:
	mov	r15d, 1
	jmp	.LBB4_28
.LBB4_26:
	mov	r15d, dword ptr [rsp + 12]
	jmp	.LBB4_28
.LBB4_27:
	mov	r15d, 2
.LBB4_28:
	mov	qword ptr [rsp + 24], offset .Lanon.fad58de7366495db4650cfefac2fcd61.6
	mov	qword ptr [rsp + 32], 1
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 5
	je	.LBB4_33
	cmp	eax, 6
	je	.LBB4_30
	cmp	eax, 7
	jne	.LBB4_34
	mov	eax, dword ptr [rsp + 16]
	jmp	.LBB4_35
.LBB4_30:
	mov	eax, 1
	jmp	.LBB4_35
.LBB4_33:
	mov	eax, dword ptr [rsp + 12]
	jmp	.LBB4_35
.LBB4_34:
	mov	eax, 2
.LBB4_35:
	add	r14d, ebp
	add	ebx, r15d
	add	ebx, r14d
	add	ebx, eax
	mov	eax, ebx
	add	rsp, 40
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	main, .Lfunc_end4-main
	.cfi_endproc

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.asciz	"matching.rs"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 12

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\013\000\000\000\000\000\000\000.\000\000\000\037\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 24

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.2,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.2,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.2:
	.ascii	"2 * (3 + 4) * 2 + a"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.2, 19

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.3,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.3,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.3:
	.ascii	"3 +"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.3, 3

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.4,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.fad58de7366495db4650cfefac2fcd61.4:
	.ascii	"(2 * 3 +"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.4, 8

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.5,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.5,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.5:
	.ascii	"1 + *"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.5, 5

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.6,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.6,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.6:
	.byte	122
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.6, 1

	.type	.Lswitch.table._ZN8matching5token17h925682751af391e8E,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	2, 0x0
.Lswitch.table._ZN8matching5token17h925682751af391e8E:
	.long	3
	.long	4
	.long	2
	.long	1
	.size	.Lswitch.table._ZN8matching5token17h925682751af391e8E, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
