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
	lea	rdx, [rip + .Lswitch.table._ZN8matching5token17h925682751af391e8E]
	mov	edx, dword ptr [rdx + 4*rcx]
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
	sub	rsp, 24
	.cfi_def_cfa_offset 80
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
	cmp	eax, 7
	jne	.LBB1_1
	mov	r12, qword ptr [rsp + 16]
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB1_9
	lea	r15, [rsp + 8]
.LBB1_5:
	mov	rcx, qword ptr [r14]
	lea	r13, [rax - 1]
	lea	rbp, [rcx + 1]
	.p2align	4
.LBB1_6:
	movzx	edx, byte ptr [rcx]
	cmp	dl, 32
	jne	.LBB1_8
	inc	rcx
	dec	r13
	inc	rbp
	dec	rax
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	jne	.LBB1_6
	jmp	.LBB1_9
	.p2align	4
.LBB1_8:
	movzx	esi, dl
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 1
	jne	.LBB1_9
	.p2align	4
.LBB1_10:
	movzx	eax, byte ptr [rbp - 1]
	cmp	al, 32
	jne	.LBB1_12
	mov	qword ptr [r14], rbp
	mov	qword ptr [r14 + 8], r13
	inc	rbp
	add	r13, -1
	jb	.LBB1_10
	jmp	.LBB1_13
.LBB1_12:
	movzx	esi, al
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 6
	je	.LBB1_13
	mov	qword ptr [r14], rbp
	mov	qword ptr [r14 + 8], r13
	mov	rdi, r15
	mov	rsi, r14
	call	_ZN8matching6Parser7product17h9105a5b86e5f4514E
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 7
	jne	.LBB1_1
	add	r12, qword ptr [rsp + 16]
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	jne	.LBB1_5
.LBB1_9:
	mov	qword ptr [rbx + 8], r12
	mov	dword ptr [rbx], 7
	jmp	.LBB1_2
.LBB1_1:
	mov	ecx, dword ptr [rsp + 12]
	mov	rdx, qword ptr [rsp + 16]
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ecx
	mov	qword ptr [rbx + 8], rdx
.LBB1_2:
	mov	rax, rbx
	add	rsp, 24
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
.LBB1_13:
	.cfi_def_cfa_offset 80
	mov	dword ptr [rbx], 6
	jmp	.LBB1_2
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
	push	r13
	.cfi_def_cfa_offset 32
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 32
	.cfi_def_cfa_offset 80
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r13, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	rax, rdi
	mov	r15, qword ptr [rsi + 8]
	test	r15, r15
	je	.LBB2_5
	mov	r12, qword ptr [rsi]
	dec	r15
	inc	r12
	.p2align	4
.LBB2_2:
	movzx	ecx, byte ptr [r12 - 1]
	cmp	cl, 32
	jne	.LBB2_4
	mov	qword ptr [rsi], r12
	mov	qword ptr [rsi + 8], r15
	inc	r12
	add	r15, -1
	jb	.LBB2_2
	jmp	.LBB2_5
.LBB2_4:
	movzx	ecx, cl
	mov	rdi, rsp
	mov	r14, rsi
	mov	esi, ecx
	mov	rbx, rax
	call	_ZN8matching5token17h925682751af391e8E
	mov	rax, rbx
	mov	edx, dword ptr [rsp]
	cmp	edx, 6
	jne	.LBB2_7
.LBB2_5:
	mov	dword ptr [rax], 6
.LBB2_6:
	add	rsp, 32
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.LBB2_7:
	.cfi_def_cfa_offset 80
	mov	r8, r14
	mov	ecx, dword ptr [rsp + 4]
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [r14], r12
	mov	qword ptr [r14 + 8], r15
	test	edx, edx
	je	.LBB2_18
	cmp	edx, 3
	je	.LBB2_13
	cmp	edx, 5
	jne	.LBB2_12
	lea	edi, [rcx - 97]
	cmp	edi, 6
	jae	.LBB2_12
	add	ecx, -87
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB2_19
.LBB2_12:
	mov	dword ptr [rax], edx
	mov	dword ptr [rax + 4], ecx
	mov	qword ptr [rax + 8], rsi
	jmp	.LBB2_6
.LBB2_13:
	mov	rdi, rsp
	mov	rsi, r8
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	ecx, dword ptr [rsp]
	cmp	ecx, 7
	jne	.LBB2_20
	mov	r12, qword ptr [r14 + 8]
	test	r12, r12
	mov	rax, rbx
	je	.LBB2_5
	mov	rcx, r14
	mov	r15, qword ptr [rsp + 8]
	mov	r13, qword ptr [r14]
	dec	r12
	inc	r13
	.p2align	4
.LBB2_16:
	movzx	edx, byte ptr [r13 - 1]
	cmp	dl, 32
	jne	.LBB2_21
	mov	qword ptr [rcx], r13
	mov	qword ptr [rcx + 8], r12
	inc	r13
	add	r12, -1
	jb	.LBB2_16
	jmp	.LBB2_5
.LBB2_18:
	mov	qword ptr [rax + 8], rsi
.LBB2_19:
	mov	dword ptr [rax], 7
	jmp	.LBB2_6
.LBB2_20:
	mov	edx, dword ptr [rsp + 4]
	mov	rsi, qword ptr [rsp + 8]
	mov	rax, rbx
	mov	dword ptr [rbx], ecx
	mov	dword ptr [rbx + 4], edx
	mov	qword ptr [rbx + 8], rsi
	jmp	.LBB2_6
.LBB2_21:
	movzx	esi, dl
	mov	rdi, rsp
	call	_ZN8matching5token17h925682751af391e8E
	mov	rax, rbx
	mov	ecx, dword ptr [rsp]
	cmp	ecx, 6
	je	.LBB2_5
	mov	edx, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 24], edx
	mov	rdx, qword ptr [rsp + 4]
	mov	qword ptr [rsp + 16], rdx
	mov	qword ptr [r14], r13
	mov	qword ptr [r14 + 8], r12
	cmp	ecx, 4
	jne	.LBB2_25
	mov	qword ptr [rax + 8], r15
	mov	ecx, 7
	mov	dword ptr [rax], ecx
	jmp	.LBB2_6
.LBB2_25:
	mov	edx, dword ptr [rsp + 24]
	mov	dword ptr [rax + 12], edx
	mov	rdx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 4], rdx
	mov	dword ptr [rax], ecx
	jmp	.LBB2_6
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
	sub	rsp, 24
	.cfi_def_cfa_offset 80
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
	cmp	eax, 7
	jne	.LBB3_1
	mov	r12, qword ptr [rsp + 16]
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	je	.LBB3_9
	lea	r15, [rsp + 8]
.LBB3_5:
	mov	rcx, qword ptr [r14]
	lea	r13, [rax - 1]
	lea	rbp, [rcx + 1]
	.p2align	4
.LBB3_6:
	movzx	edx, byte ptr [rcx]
	cmp	dl, 32
	jne	.LBB3_8
	inc	rcx
	dec	r13
	inc	rbp
	dec	rax
	mov	qword ptr [r14], rcx
	mov	qword ptr [r14 + 8], rax
	jne	.LBB3_6
	jmp	.LBB3_9
	.p2align	4
.LBB3_8:
	movzx	esi, dl
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 2
	jne	.LBB3_9
	.p2align	4
.LBB3_10:
	movzx	eax, byte ptr [rbp - 1]
	cmp	al, 32
	jne	.LBB3_12
	mov	qword ptr [r14], rbp
	mov	qword ptr [r14 + 8], r13
	inc	rbp
	add	r13, -1
	jb	.LBB3_10
	jmp	.LBB3_13
.LBB3_12:
	movzx	esi, al
	mov	rdi, r15
	call	_ZN8matching5token17h925682751af391e8E
	cmp	dword ptr [rsp + 8], 6
	je	.LBB3_13
	mov	qword ptr [r14], rbp
	mov	qword ptr [r14 + 8], r13
	mov	rdi, r15
	mov	rsi, r14
	call	_ZN8matching6Parser6factor17hd4494af58bc1236aE
	mov	eax, dword ptr [rsp + 8]
	cmp	eax, 7
	jne	.LBB3_1
	imul	r12, qword ptr [rsp + 16]
	mov	rax, qword ptr [r14 + 8]
	test	rax, rax
	jne	.LBB3_5
.LBB3_9:
	mov	qword ptr [rbx + 8], r12
	mov	dword ptr [rbx], 7
	jmp	.LBB3_2
.LBB3_1:
	mov	ecx, dword ptr [rsp + 12]
	mov	rdx, qword ptr [rsp + 16]
	mov	dword ptr [rbx], eax
	mov	dword ptr [rbx + 4], ecx
	mov	qword ptr [rbx + 8], rdx
.LBB3_2:
	mov	rax, rbx
	add	rsp, 24
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
.LBB3_13:
	.cfi_def_cfa_offset 80
	mov	dword ptr [rbx], 6
	jmp	.LBB3_2
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
	lea	rax, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.0]
	mov	qword ptr [rsp + 24], rax
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
	lea	rax, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.1]
	mov	qword ptr [rsp + 24], rax
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
	lea	rax, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.2]
	mov	qword ptr [rsp + 24], rax
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
	lea	rax, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.3]
	mov	qword ptr [rsp + 24], rax
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
	lea	rax, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.4]
	mov	qword ptr [rsp + 24], rax
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
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.0,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.ascii	"2 * (3 + 4) * 2 + a"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 19

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.1,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.ascii	"3 +"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 3

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.2,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.fad58de7366495db4650cfefac2fcd61.2:
	.ascii	"(2 * 3 +"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.2, 8

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.3,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.3,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.3:
	.ascii	"1 + *"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.3, 5

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.4,@object
	.section	.rodata..Lanon.fad58de7366495db4650cfefac2fcd61.4,"a",@progbits
.Lanon.fad58de7366495db4650cfefac2fcd61.4:
	.byte	122
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.4, 1

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
