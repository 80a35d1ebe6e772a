	.intel_syntax noprefix
	.file	"growing.abd0f52699c21740-cgu.0"
	.section	".text.unlikely._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE","ax",@progbits
	.globl	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	rbx, rdi
	mov	rax, qword ptr [rdi]
	add	rax, rax
	cmp	rax, 5
	mov	r14d, 4
	cmovae	r14, rax
	mov	rdi, rsp
	mov	ecx, 8
	mov	r8d, 8
	mov	rsi, rbx
	mov	rdx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE
	cmp	dword ptr [rsp], 1
	je	.LBB0_2
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rbx + 8], rax
	mov	qword ptr [rbx], r14
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 48
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.Lfunc_end0:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE, .Lfunc_end0-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	r12
	.cfi_def_cfa_offset 32
	push	rbx
	.cfi_def_cfa_offset 40
	push	rax
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -40
	.cfi_offset r12, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	mov	r15, rcx
	mov	rbx, rdi
	mov	rax, r8
	mul	rdx
	mov	r14, rax
	seto	al
	movabs	rcx, -9223372036854775808
	sub	rcx, r15
	cmp	r14, rcx
	seta	cl
	or	cl, al
	mov	r12d, 1
	je	.LBB1_2
	mov	eax, 8
	xor	r14d, r14d
	jmp	.LBB1_10
.LBB1_2:
	mov	rax, qword ptr [rsi]
	test	rax, rax
	je	.LBB1_4
	imul	rax, r8
	mov	rdi, qword ptr [rsi + 8]
	mov	rsi, rax
	mov	rdx, r15
	mov	rcx, r14
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_realloc@GOTPCREL]
	test	rax, rax
	jne	.LBB1_6
	jmp	.LBB1_9
.LBB1_4:
	test	r14, r14
	je	.LBB1_5
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, r14
	mov	rsi, r15
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	jne	.LBB1_6
.LBB1_9:
	mov	qword ptr [rbx + 8], r15
	mov	eax, 16
	jmp	.LBB1_10
.LBB1_5:
	mov	rax, r15
.LBB1_6:
	mov	qword ptr [rbx + 8], rax
	mov	eax, 16
	xor	r12d, r12d
.LBB1_10:
	mov	qword ptr [rbx + rax], r14
	mov	qword ptr [rbx], r12
	mov	rax, rbx
	add	rsp, 8
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE, .Lfunc_end1-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	add	rsi, rdx
	jb	.LBB2_1
	mov	rbx, rdi
	mov	r14, qword ptr [rdi]
	add	r14, r14
	cmp	rsi, r14
	cmova	r14, rsi
	xor	eax, eax
	cmp	r8, 1
	sete	al
	lea	rax, [4*rax + 4]
	cmp	r14, rax
	cmovbe	r14, rax
	mov	rdi, rsp
	mov	rsi, rbx
	mov	rdx, r14
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he9fe7cec50270a4bE
	cmp	dword ptr [rsp], 1
	je	.LBB2_3
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rbx + 8], rax
	mov	qword ptr [rbx], r14
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB2_1:
	.cfi_def_cfa_offset 48
	xor	edi, edi
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.LBB2_3:
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.Lfunc_end2:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E, .Lfunc_end2-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E
	.cfi_endproc

	.section	.text._ZN7growing14insertion_sort17ha74a4032db432400E,"ax",@progbits
	.p2align	4
	.type	_ZN7growing14insertion_sort17ha74a4032db432400E,@function
_ZN7growing14insertion_sort17ha74a4032db432400E:
	.cfi_startproc
	cmp	rsi, 2
	jb	.LBB3_5
	mov	eax, 1
	mov	ecx, 16
	jmp	.LBB3_2
	.p2align	4
.LBB3_4:
	add	rcx, 16
	cmp	rax, rsi
	je	.LBB3_5
.LBB3_2:
	inc	rax
	mov	rdx, rcx
	.p2align	4
.LBB3_3:
	movsd	xmm0, qword ptr [rdi + rdx - 16]
	ucomisd	xmm0, qword ptr [rdi + rdx]
	jbe	.LBB3_4
	lea	r8, [rdi + rdx]
	lea	r9, [rdi + rdx]
	add	r9, -16
	movups	xmm0, xmmword ptr [r8]
	movaps	xmmword ptr [rsp - 24], xmm0
	movups	xmm0, xmmword ptr [r9]
	movups	xmmword ptr [r8], xmm0
	movapd	xmm0, xmmword ptr [rsp - 24]
	movupd	xmmword ptr [r9], xmm0
	add	rdx, -16
	jne	.LBB3_3
	jmp	.LBB3_4
.LBB3_5:
	ret
.Lfunc_end3:
	.size	_ZN7growing14insertion_sort17ha74a4032db432400E, .Lfunc_end3-_ZN7growing14insertion_sort17ha74a4032db432400E
	.cfi_endproc

	.section	.text._ZN7growing6primes17h30eef3f833c7a8fdE,"ax",@progbits
	.p2align	4
	.type	_ZN7growing6primes17h30eef3f833c7a8fdE,@function
_ZN7growing6primes17h30eef3f833c7a8fdE:
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
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	qword ptr [rsp + 32], rdi
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 60
	mov	esi, 1
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	test	rax, rax
	je	.LBB4_14
	mov	r8, rax
	mov	qword ptr [rsp], 0
	mov	qword ptr [rsp + 8], 8
	mov	qword ptr [rsp + 16], 0
	mov	r12, rax
	add	r12, 4
	mov	r13d, 2
	mov	ecx, 8
	mov	ebx, 5
	mov	ebp, 4
	xor	r15d, r15d
	mov	r9, rsp
	jmp	.LBB4_2
	.p2align	4
.LBB4_12:
	inc	r13
	add	r12, rbx
	add	rbp, rbx
	add	rbx, 2
	cmp	r13, 60
	je	.LBB4_13
.LBB4_2:
	cmp	rbp, 60
	mov	r14d, 60
	cmovb	r14, rbp
	cmp	byte ptr [r8 + r13], 0
	jne	.LBB4_12
	cmp	r15, qword ptr [rsp]
	je	.LBB4_4
.LBB4_5:
	mov	qword ptr [rcx + 8*r15], r13
	inc	r15
	mov	qword ptr [rsp + 16], r15
	mov	rdi, r13
	imul	rdi, r13
	mov	eax, 60
	sub	rax, rdi
	mov	edx, 0
	cmovae	rdx, rax
	movzx	eax, dl
	div	r13b
	movzx	edx, ah
	movzx	eax, al
	xor	esi, esi
	test	dl, dl
	setne	sil
	add	rax, rsi
	je	.LBB4_12
	mov	al, 60
	sub	al, r14b
	movzx	eax, al
	cmp	rax, r13
	jb	.LBB4_7
	xor	edx, edx
	div	r13d
	jmp	.LBB4_9
.LBB4_7:
	xor	eax, eax
.LBB4_9:
	add	rax, rsi
	mov	rdx, r12
	.p2align	4
.LBB4_10:
	cmp	rdi, 60
	jae	.LBB4_15
	mov	byte ptr [rdx], 1
	add	rdi, r13
	add	rdx, r13
	dec	rax
	jne	.LBB4_10
	jmp	.LBB4_12
.LBB4_4:
	mov	rdi, r9
	mov	qword ptr [rsp + 24], r8
	call	qword ptr [rip + _ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h47b99f97c8ec3d1aE@GOTPCREL]
	mov	r9, rsp
	mov	r8, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 8]
	jmp	.LBB4_5
.LBB4_13:
	mov	rax, qword ptr [rsp + 16]
	mov	rbx, qword ptr [rsp + 32]
	mov	qword ptr [rbx + 16], rax
	movups	xmm0, xmmword ptr [rsp]
	movups	xmmword ptr [rbx], xmm0
	mov	esi, 60
	mov	edx, 1
	mov	rdi, r8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	mov	rax, rbx
	add	rsp, 40
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
.LBB4_15:
	.cfi_def_cfa_offset 96
	lea	rdx, [rip + .Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.1]
	mov	esi, 60
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.LBB4_14:
	mov	edi, 1
	mov	esi, 60
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.Lfunc_end4:
	.size	_ZN7growing6primes17h30eef3f833c7a8fdE, .Lfunc_end4-_ZN7growing6primes17h30eef3f833c7a8fdE
	.cfi_endproc

	.section	.text._ZN7growing8sentence17hd11862830a9d87efE,"ax",@progbits
	.p2align	4
	.type	_ZN7growing8sentence17hd11862830a9d87efE,@function
_ZN7growing8sentence17hd11862830a9d87efE:
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
	sub	rsp, 40
	.cfi_def_cfa_offset 96
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	qword ptr [rsp + 32], rdi
	mov	qword ptr [rsp + 8], 0
	mov	qword ptr [rsp + 16], 1
	mov	qword ptr [rsp + 24], 0
	mov	eax, 1
	mov	r13d, 8
	xor	r15d, r15d
	lea	rbp, [rip + .Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.5]
	mov	r14, qword ptr [rip + memcpy@GOTPCREL]
	.p2align	4
.LBB5_1:
	mov	rbx, qword ptr [rsp + 8]
	test	r15, r15
	je	.LBB5_2
	mov	rcx, r15
	cmp	rbx, r15
	je	.LBB5_4
.LBB5_5:
	mov	byte ptr [rax + rcx], 32
	inc	r15
	mov	qword ptr [rsp + 24], r15
	mov	rbx, qword ptr [rsp + 8]
	jmp	.LBB5_6
	.p2align	4
.LBB5_2:
	xor	r15d, r15d
.LBB5_6:
	mov	rsi, qword ptr [r13 + rbp - 8]
	mov	r12, qword ptr [r13 + rbp]
	mov	rax, rbx
	sub	rax, r15
	cmp	r12, rax
	ja	.LBB5_7
	test	r12, r12
	je	.LBB5_10
.LBB5_9:
	mov	rdi, qword ptr [rsp + 16]
	add	rdi, r15
	mov	rdx, r12
	call	r14
.LBB5_10:
	add	r15, r12
	mov	qword ptr [rsp + 24], r15
	sub	rbx, r15
	mov	rcx, r15
	cmp	rbx, 1
	jbe	.LBB5_11
.LBB5_12:
	mov	rax, qword ptr [rsp + 16]
	mov	word ptr [rax + rcx], -22077
	add	r15, 2
	mov	qword ptr [rsp + 24], r15
	add	r13, 16
	cmp	r13, 56
	jne	.LBB5_1
	jmp	.LBB5_13
.LBB5_7:
	mov	ecx, 1
	mov	r8d, 1
	lea	rdi, [rsp + 8]
	mov	rbx, rsi
	mov	rsi, r15
	mov	rdx, r12
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E
	mov	rsi, rbx
	mov	rbx, qword ptr [rsp + 8]
	mov	r15, qword ptr [rsp + 24]
	jmp	.LBB5_9
.LBB5_11:
	mov	edx, 2
	mov	ecx, 1
	mov	r8d, 1
	lea	rdi, [rsp + 8]
	mov	rsi, r15
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E
	mov	rcx, qword ptr [rsp + 24]
	jmp	.LBB5_12
.LBB5_4:
	mov	edx, 1
	mov	ecx, 1
	mov	r8d, 1
	lea	rdi, [rsp + 8]
	mov	rsi, r15
	call	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17h6ef256207e697448E
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 24]
	jmp	.LBB5_5
.LBB5_13:
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rax + 16], rcx
	movups	xmm0, xmmword ptr [rsp + 8]
	movups	xmmword ptr [rax], xmm0
	add	rsp, 40
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
.Lfunc_end5:
	.size	_ZN7growing8sentence17hd11862830a9d87efE, .Lfunc_end5-_ZN7growing8sentence17hd11862830a9d87efE
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_0:
	.byte	191
	.byte	191
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
.LCPI6_1:
	.quad	1
	.quad	1
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI6_2:
	.quad	0xc1e0000000000000
.LCPI6_3:
	.quad	0x41dfffffffc00000
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
	sub	rsp, 88
	.cfi_def_cfa_offset 144
	.cfi_offset rbx, -56
	.cfi_offset r12, -48
	.cfi_offset r13, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	lea	rdi, [rsp + 40]
	call	_ZN7growing6primes17h30eef3f833c7a8fdE
	lea	rdi, [rsp + 64]
	call	_ZN7growing8sentence17hd11862830a9d87efE
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 144
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_17
	mov	r14, rax
	mov	qword ptr [rax], 0
	mov	byte ptr [rax + 8], 0
	movabs	rax, 4619567317775286272
	mov	qword ptr [r14 + 16], rax
	mov	byte ptr [r14 + 24], 1
	movabs	rax, 4616189618054758400
	mov	qword ptr [r14 + 32], rax
	mov	byte ptr [r14 + 40], 2
	movabs	rax, 4607182418800017408
	mov	qword ptr [r14 + 48], rax
	mov	byte ptr [r14 + 56], 3
	movabs	rax, 4620693217682128896
	mov	qword ptr [r14 + 64], rax
	mov	byte ptr [r14 + 72], 4
	movabs	rax, 4617315517961601024
	mov	qword ptr [r14 + 80], rax
	mov	byte ptr [r14 + 88], 5
	movabs	rax, 4611686018427387904
	mov	qword ptr [r14 + 96], rax
	mov	byte ptr [r14 + 104], 6
	movabs	rax, 4621256167635550208
	mov	qword ptr [r14 + 112], rax
	mov	byte ptr [r14 + 120], 7
	movabs	rax, 4618441417868443648
	mov	qword ptr [r14 + 128], rax
	mov	byte ptr [r14 + 136], 8
	mov	esi, 9
	mov	rdi, r14
	call	_ZN7growing14insertion_sort17ha74a4032db432400E
	mov	r15, qword ptr [rsp + 72]
	mov	rbx, qword ptr [rsp + 80]
	test	rbx, rbx
	je	.LBB6_2
	cmp	rbx, 4
	jae	.LBB6_5
	xor	ebp, ebp
	mov	rax, r15
	jmp	.LBB6_8
.LBB6_2:
	xor	ebp, ebp
	jmp	.LBB6_10
.LBB6_5:
	mov	rcx, rbx
	and	rcx, -4
	lea	rax, [r15 + rcx]
	pxor	xmm0, xmm0
	xor	edx, edx
	movdqa	xmm1, xmmword ptr [rip + .LCPI6_0]
	movdqa	xmm3, xmmword ptr [rip + .LCPI6_1]
	pxor	xmm2, xmm2
	.p2align	4
.LBB6_6:
	movzx	esi, word ptr [r15 + rdx]
	movd	xmm4, esi
	movzx	esi, word ptr [r15 + rdx + 2]
	movd	xmm5, esi
	pcmpgtb	xmm4, xmm1
	punpcklbw	xmm4, xmm4
	pshuflw	xmm4, xmm4, 212
	pshufd	xmm4, xmm4, 212
	pand	xmm4, xmm3
	paddq	xmm2, xmm4
	pcmpgtb	xmm5, xmm1
	punpcklbw	xmm5, xmm5
	pshuflw	xmm4, xmm5, 212
	pshufd	xmm4, xmm4, 212
	pand	xmm4, xmm3
	paddq	xmm0, xmm4
	add	rdx, 4
	cmp	rcx, rdx
	jne	.LBB6_6
	paddq	xmm0, xmm2
	pshufd	xmm1, xmm0, 238
	paddq	xmm1, xmm0
	movq	rbp, xmm1
	cmp	rbx, rcx
	je	.LBB6_10
.LBB6_8:
	lea	rcx, [r15 + rbx]
	.p2align	4
.LBB6_9:
	xor	edx, edx
	cmp	byte ptr [rax], -64
	lea	rax, [rax + 1]
	setge	dl
	add	rbp, rdx
	cmp	rax, rcx
	jne	.LBB6_9
.LBB6_10:
	movzx	r12d, byte ptr [r14 + 8]
	movzx	eax, byte ptr [r14 + 24]
	mov	dword ptr [rsp], eax
	movzx	eax, byte ptr [r14 + 40]
	mov	dword ptr [rsp + 4], eax
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	edi, 144
	mov	esi, 8
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	test	rax, rax
	je	.LBB6_17
	mov	r13, rax
	mov	edx, 144
	mov	rdi, rax
	mov	rsi, r14
	call	qword ptr [rip + memcpy@GOTPCREL]
	mov	rax, qword ptr [rsp + 56]
	test	rax, rax
	je	.LBB6_18
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 8], rcx
	mov	rax, qword ptr [rcx + 8*rax - 8]
	mov	qword ptr [rsp + 24], rax
	movsd	xmm0, qword ptr [r13 + 128]
	movsd	qword ptr [rsp + 16], xmm0
	mov	rax, qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	mov	esi, 144
	mov	edx, 8
	mov	rdi, r13
	mov	r13, rax
	call	rax
	mov	esi, 144
	mov	edx, 8
	mov	rdi, r14
	call	r13
	mov	rsi, qword ptr [rsp + 64]
	test	rsi, rsi
	je	.LBB6_14
	mov	edx, 1
	mov	rdi, r15
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB6_14:
	mov	rsi, qword ptr [rsp + 40]
	test	rsi, rsi
	je	.LBB6_16
	shl	rsi, 3
	mov	edx, 8
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
.LBB6_16:
	add	r12d, dword ptr [rsp]
	movsd	xmm1, qword ptr [rsp + 16]
	movapd	xmm0, xmm1
	maxsd	xmm0, qword ptr [rip + .LCPI6_2]
	minsd	xmm0, qword ptr [rip + .LCPI6_3]
	cvttsd2si	eax, xmm0
	add	r12d, dword ptr [rsp + 4]
	xor	ecx, ecx
	ucomisd	xmm1, xmm1
	cmovnp	ecx, eax
	add	ebx, r12d
	add	ebx, dword ptr [rsp + 32]
	add	ebx, ebp
	add	ebx, dword ptr [rsp + 24]
	add	ebx, ecx
	mov	eax, ebx
	add	rsp, 88
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
.LBB6_18:
	.cfi_def_cfa_offset 144
	lea	rdi, [rip + .Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.6]
	lea	rdx, [rip + .Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.7]
	mov	esi, 4
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL]
.LBB6_17:
	mov	edi, 8
	mov	esi, 144
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.Lfunc_end6:
	.size	main, .Lfunc_end6-main
	.cfi_endproc

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.0:
	.asciz	"growing.rs"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.0, 11

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.1,@object
	.section	.data.rel.ro..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.1:
	.quad	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.0
	.asciz	"\n\000\000\000\000\000\000\000\013\000\000\000G\000\000"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.1, 24

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.2,@object
	.section	.rodata..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.2,"a",@progbits
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.2:
	.ascii	"one"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.2, 3

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.3,@object
	.section	.rodata..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.3,"a",@progbits
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.3:
	.ascii	"two"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.3, 3

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.4,@object
	.section	.rodata..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.4,"a",@progbits
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.4:
	.ascii	"three"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.4, 5

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.5,@object
	.section	.data.rel.ro..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.5,"aw",@progbits
	.p2align	3, 0x0
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.5:
	.quad	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.2
	.asciz	"\003\000\000\000\000\000\000"
	.quad	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.3
	.asciz	"\003\000\000\000\000\000\000"
	.quad	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.4
	.asciz	"\005\000\000\000\000\000\000"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.5, 48

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.6,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.6:
	.ascii	"some"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.6, 4

	.type	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.7,@object
	.section	.data.rel.ro..Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.7:
	.quad	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.0
	.asciz	"\n\000\000\000\000\000\000\0009\000\000\000*\000\000"
	.size	.Lanon.14fa94f580cb7ed1e95ba102e07b4fa1.7, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
