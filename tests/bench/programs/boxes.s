	.intel_syntax noprefix
	.file	"boxes.e2a1a33577d3263c-cgu.0"
	.section	".text._ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE,@function
_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, rdi
	mov	r14, qword ptr [rdi]
	test	r14, r14
	je	.LBB0_2
	mov	rdi, r14
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, r14
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB0_2:
	mov	rbx, qword ptr [rbx + 8]
	test	rbx, rbx
	je	.LBB0_3
	mov	rdi, rbx
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, rbx
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	jmp	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB0_3:
	.cfi_def_cfa_offset 32
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE, .Lfunc_end0-_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE
	.cfi_endproc

	.section	.text._ZN5boxes3sum17h90b98cdea680be27E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes3sum17h90b98cdea680be27E,@function
_ZN5boxes3sum17h90b98cdea680be27E:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset rbp, -16
	mov	rbx, qword ptr [rdi]
	xor	ebp, ebp
	test	rbx, rbx
	je	.LBB1_3
	.p2align	4
.LBB1_1:
	mov	rdi, rbx
	call	_ZN5boxes3sum17h90b98cdea680be27E
	lea	eax, [rax + 2*rax]
	xor	eax, ebp
	mov	ebp, dword ptr [rbx + 20]
	add	ebp, dword ptr [rbx + 16]
	xor	ebp, eax
	mov	rbx, qword ptr [rbx + 8]
	test	rbx, rbx
	jne	.LBB1_1
.LBB1_3:
	mov	eax, ebp
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN5boxes3sum17h90b98cdea680be27E, .Lfunc_end1-_ZN5boxes3sum17h90b98cdea680be27E
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
	xor	eax, eax
	mov	r13d, 1
	lea	rbp, [rsp + 8]
	xor	ecx, ecx
	jmp	.LBB2_1
	.p2align	4
.LBB2_5:
	mov	eax, dword ptr [rsp + 20]
	add	eax, r12d
	mov	ecx, dword ptr [rsp + 16]
	cmp	ecx, 6
	je	.LBB2_6
.LBB2_1:
	mov	dword ptr [rsp + 20], eax
	inc	ecx
	mov	dword ptr [rsp + 16], ecx
	mov	qword ptr [rsp + 8], 0
	xor	ebx, ebx
	jmp	.LBB2_2
	.p2align	4
.LBB2_14:
	inc	dword ptr [r14 + 20]
.LBB2_15:
	inc	ebx
	cmp	ebx, 40000
	je	.LBB2_3
.LBB2_2:
	imul	r13d, r13d, 1664525
	add	r13d, 1013904223
	mov	r12d, r13d
	shr	r12d, 18
	mov	rax, qword ptr [rsp + 8]
	mov	r14, rbp
	test	rax, rax
	je	.LBB2_8
	.p2align	4
.LBB2_13:
	mov	r14, rax
	cmp	r12d, dword ptr [rax + 16]
	je	.LBB2_14
	setae	al
	movzx	ecx, al
	shl	ecx, 3
	mov	rax, qword ptr [r14 + rcx]
	test	rax, rax
	jne	.LBB2_13
	add	r14, rcx
.LBB2_8:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 24
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB2_16
	mov	r15, rax
	xorps	xmm0, xmm0
	movups	xmmword ptr [rax], xmm0
	mov	dword ptr [rax + 16], r12d
	mov	dword ptr [rax + 20], 1
	mov	r12, qword ptr [r14]
	test	r12, r12
	je	.LBB2_11
	mov	rdi, r12
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, r12
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB2_11:
	mov	qword ptr [r14], r15
	jmp	.LBB2_15
	.p2align	4
.LBB2_3:
	mov	rdi, rbp
	call	_ZN5boxes3sum17h90b98cdea680be27E
	mov	r12d, eax
	mov	r15, qword ptr [rsp + 8]
	test	r15, r15
	je	.LBB2_5
	mov	rdi, r15
	call	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h665022e73ca58cedE
	mov	esi, 24
	mov	edx, 8
	mov	rdi, r15
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB2_5
.LBB2_6:
	mov	edx, eax
	mov	ecx, 2190262207
	imul	rcx, rdx
	shr	rcx, 39
	imul	ecx, ecx, 251
	sub	eax, ecx
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
.LBB2_16:
	.cfi_def_cfa_offset 80
	mov	edi, 8
	mov	esi, 24
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
