	.intel_syntax noprefix
	.file	"padded.685cd19771a8f088-cgu.0"
	.section	.text._ZN6padded13first_squares17hd29da43c65c06d6cE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded13first_squares17hd29da43c65c06d6cE,@function
_ZN6padded13first_squares17hd29da43c65c06d6cE:
	.cfi_startproc
	mov	eax, 30
	ret
.Lfunc_end0:
	.size	_ZN6padded13first_squares17hd29da43c65c06d6cE, .Lfunc_end0-_ZN6padded13first_squares17hd29da43c65c06d6cE
	.cfi_endproc

	.section	.text._ZN6padded4made17he8ace192c86c5fcbE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded4made17he8ace192c86c5fcbE,@function
_ZN6padded4made17he8ace192c86c5fcbE:
	.cfi_startproc
	mov	rax, rdi
	imul	rcx, rsi, 100
	mov	byte ptr [rdi], sil
	mov	qword ptr [rdi + 8], rcx
	mov	word ptr [rdi + 16], 7
	ret
.Lfunc_end1:
	.size	_ZN6padded4made17he8ace192c86c5fcbE, .Lfunc_end1-_ZN6padded4made17he8ace192c86c5fcbE
	.cfi_endproc

	.section	.text._ZN6padded6weight17hb92ddce00f1db140E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded6weight17hb92ddce00f1db140E,@function
_ZN6padded6weight17hb92ddce00f1db140E:
	.cfi_startproc
	movzx	eax, byte ptr [rdi]
	test	eax, eax
	je	.LBB2_5
	cmp	eax, 1
	jne	.LBB2_3
	movzx	eax, word ptr [rdi + 24]
	add	rax, qword ptr [rdi + 16]
	ret
.LBB2_5:
	movzx	eax, byte ptr [rdi + 1]
	ret
.LBB2_3:
	mov	ecx, dword ptr [rdi + 4]
	mov	eax, dword ptr [rdi + 8]
	imul	rax, rcx
	ret
.Lfunc_end2:
	.size	_ZN6padded6weight17hb92ddce00f1db140E, .Lfunc_end2-_ZN6padded6weight17hb92ddce00f1db140E
	.cfi_endproc

	.section	.text._ZN6padded7rotated17hf060f708af726d53E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded7rotated17hf060f708af726d53E,@function
_ZN6padded7rotated17hf060f708af726d53E:
	.cfi_startproc
	sub	rsp, 136
	.cfi_def_cfa_offset 144
	mov	rax, rdi
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rsp - 112], rcx
	movups	xmm0, xmmword ptr [rsi]
	movaps	xmmword ptr [rsp - 128], xmm0
	movups	xmm0, xmmword ptr [rsi + 24]
	movups	xmm1, xmmword ptr [rsi + 40]
	movups	xmm2, xmmword ptr [rsi + 56]
	movups	xmmword ptr [rsi + 32], xmm2
	movups	xmmword ptr [rsi + 16], xmm1
	movups	xmmword ptr [rsi], xmm0
	movaps	xmm0, xmmword ptr [rsp - 128]
	movups	xmmword ptr [rsi + 48], xmm0
	mov	rcx, qword ptr [rsp - 112]
	mov	qword ptr [rsi + 64], rcx
	mov	rcx, qword ptr [rsi + 64]
	mov	qword ptr [rdi + 64], rcx
	movups	xmm0, xmmword ptr [rsi]
	movups	xmm1, xmmword ptr [rsi + 16]
	movups	xmm2, xmmword ptr [rsi + 32]
	movups	xmm3, xmmword ptr [rsi + 48]
	movups	xmmword ptr [rdi + 48], xmm3
	movups	xmmword ptr [rdi + 32], xmm2
	movups	xmmword ptr [rdi + 16], xmm1
	movups	xmmword ptr [rdi], xmm0
	add	rsp, 136
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN6padded7rotated17hf060f708af726d53E, .Lfunc_end3-_ZN6padded7rotated17hf060f708af726d53E
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
	push	r12
	.cfi_def_cfa_offset 40
	push	rbx
	.cfi_def_cfa_offset 48
	sub	rsp, 304
	.cfi_def_cfa_offset 352
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	rdi, rsp
	mov	esi, 1
	call	_ZN6padded4made17he8ace192c86c5fcbE
	lea	rdi, [rsp + 136]
	mov	esi, 2
	call	_ZN6padded4made17he8ace192c86c5fcbE
	mov	rax, qword ptr [rsp]
	mov	rcx, qword ptr [rsp + 136]
	mov	qword ptr [rsp], rcx
	mov	qword ptr [rsp + 136], rax
	movups	xmm0, xmmword ptr [rsp + 8]
	movups	xmm1, xmmword ptr [rsp + 144]
	movups	xmmword ptr [rsp + 8], xmm1
	movups	xmmword ptr [rsp + 144], xmm0
	lea	rdi, [rsp + 160]
	mov	esi, 3
	call	_ZN6padded4made17he8ace192c86c5fcbE
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 96], rax
	movaps	xmm0, xmmword ptr [rsp]
	movaps	xmmword ptr [rsp + 80], xmm0
	mov	rax, qword ptr [rsp + 176]
	mov	qword ptr [rsp + 16], rax
	movups	xmm0, xmmword ptr [rsp + 160]
	movaps	xmmword ptr [rsp], xmm0
	movaps	xmm0, xmmword ptr [rsp]
	movaps	xmmword ptr [rsp + 32], xmm0
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 48], rax
	movups	xmm0, xmmword ptr [rsp + 136]
	movups	xmmword ptr [rsp + 56], xmm0
	mov	rax, qword ptr [rsp + 152]
	mov	qword ptr [rsp + 72], rax
	movaps	xmm0, xmmword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 48]
	mov	rcx, qword ptr [rsp + 56]
	mov	rdx, qword ptr [rsp + 64]
	mov	rsi, qword ptr [rsp + 72]
	movaps	xmm1, xmmword ptr [rsp + 80]
	movaps	xmmword ptr [rsp + 160], xmm0
	mov	qword ptr [rsp + 176], rax
	mov	qword ptr [rsp + 184], rcx
	mov	qword ptr [rsp + 192], rdx
	mov	qword ptr [rsp + 200], rsi
	movaps	xmmword ptr [rsp + 208], xmm1
	mov	rax, qword ptr [rsp + 96]
	mov	qword ptr [rsp + 224], rax
	lea	rsi, [rsp + 160]
	#APP
	#NO_APP
	lea	rdi, [rsp + 232]
	call	_ZN6padded7rotated17hf060f708af726d53E
	mov	rax, qword ptr [rsp + 248]
	mov	qword ptr [rsp + 55], rax
	movups	xmm0, xmmword ptr [rsp + 232]
	movups	xmmword ptr [rsp + 39], xmm0
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 32
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB4_2
	mov	rbx, rax
	mov	byte ptr [rax], 1
	movups	xmm0, xmmword ptr [rsp + 32]
	movups	xmm1, xmmword ptr [rsp + 47]
	movups	xmmword ptr [rax + 1], xmm0
	movups	xmmword ptr [rax + 16], xmm1
	movzx	eax, byte ptr [rax]
	mov	rcx, qword ptr [rbx + 1]
	mov	edx, dword ptr [rbx + 9]
	movzx	esi, word ptr [rbx + 13]
	movzx	edi, byte ptr [rbx + 15]
	movups	xmm0, xmmword ptr [rbx + 16]
	movaps	xmmword ptr [rsp + 48], xmm0
	mov	byte ptr [rsp + 32], al
	mov	qword ptr [rsp + 33], rcx
	mov	dword ptr [rsp + 41], edx
	mov	word ptr [rsp + 45], si
	mov	byte ptr [rsp + 47], dil
	lea	r14, [rsp + 64]
	mov	word ptr [rsp + 64], 1280
	lea	r15, [rsp + 96]
	mov	byte ptr [rsp + 96], 2
	movabs	rax, 30064771078
	mov	qword ptr [rsp + 100], rax
	lea	rdi, [rsp + 32]
	#APP
	#NO_APP
	call	_ZN6padded6weight17hb92ddce00f1db140E
	mov	r12, rax
	mov	rdi, r14
	call	_ZN6padded6weight17hb92ddce00f1db140E
	mov	r14, rax
	add	r14d, r12d
	mov	rdi, r15
	call	_ZN6padded6weight17hb92ddce00f1db140E
	add	eax, r14d
	movzx	ecx, byte ptr [rsp + 280]
	lea	ecx, [rcx + 4*rcx]
	lea	r15d, [rax + 2*rcx]
	mov	rax, qword ptr [rsp + 264]
	shr	rax, 2
	movabs	rcx, 2951479051793528259
	mul	rcx
	mov	r14, rdx
	shr	r14, 2
	call	_ZN6padded13first_squares17hd29da43c65c06d6cE
	movzx	ebp, word ptr [rsp + 272]
	sub	ebp, eax
	add	ebp, r15d
	add	ebp, r14d
	mov	esi, 32
	mov	edx, 8
	mov	rdi, rbx
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	mov	eax, ebp
	add	rsp, 304
	.cfi_def_cfa_offset 48
	pop	rbx
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r14
	.cfi_def_cfa_offset 24
	pop	r15
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_def_cfa_offset 8
	ret
.LBB4_2:
	.cfi_def_cfa_offset 352
	mov	edi, 8
	mov	esi, 32
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.Lfunc_end4:
	.size	main, .Lfunc_end4-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
