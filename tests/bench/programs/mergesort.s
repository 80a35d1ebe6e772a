	.intel_syntax noprefix
	.file	"mergesort.f9311c865f66fa88-cgu.0"
	.section	.text._ZN9mergesort4sort17hb790110ad571b785E,"ax",@progbits
	.p2align	4
	.type	_ZN9mergesort4sort17hb790110ad571b785E,@function
_ZN9mergesort4sort17hb790110ad571b785E:
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
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r13, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	cmp	rsi, 2
	jae	.LBB0_1
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
.LBB0_1:
	.cfi_def_cfa_offset 48
	mov	rbx, rsi
	mov	r15, rsi
	shr	r15
	lea	r12, [rdi + 4*r15]
	mov	r14, rsi
	sub	r14, r15
	mov	r13, rdi
	mov	rsi, r15
	call	_ZN9mergesort4sort17hb790110ad571b785E
	mov	rdi, r12
	mov	rsi, r14
	call	_ZN9mergesort4sort17hb790110ad571b785E
	cmp	rbx, 50001
	jae	.LBB0_18
	shl	rbx, 2
	xor	edi, edi
	lea	rdx, [rip + _ZN9mergesort5SPARE17h8e2f489fd64358c8E]
	xor	esi, esi
	xor	eax, eax
	mov	rcx, r13
	jmp	.LBB0_3
	.p2align	4
.LBB0_7:
	add	rsi, 4
	cmp	rbx, rsi
	je	.LBB0_8
.LBB0_3:
	cmp	rax, r14
	jne	.LBB0_4
.LBB0_11:
	cmp	rdi, r15
	jae	.LBB0_16
	mov	r8d, dword ptr [rcx + 4*rdi]
	mov	dword ptr [rsi + rdx], r8d
	inc	rdi
	jmp	.LBB0_7
	.p2align	4
.LBB0_4:
	cmp	rdi, r15
	jae	.LBB0_5
	cmp	rax, r14
	jae	.LBB0_13
	mov	r8d, dword ptr [rcx + 4*rdi]
	cmp	r8d, dword ptr [r12 + 4*rax]
	jbe	.LBB0_11
.LBB0_5:
	cmp	rax, r14
	jae	.LBB0_15
	mov	r8d, dword ptr [r12 + 4*rax]
	mov	dword ptr [rsi + rdx], r8d
	inc	rax
	jmp	.LBB0_7
.LBB0_8:
	lea	rsi, [rip + _ZN9mergesort5SPARE17h8e2f489fd64358c8E]
	mov	rdi, rcx
	mov	rdx, rbx
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
	jmp	qword ptr [rip + memcpy@GOTPCREL]
.LBB0_18:
	.cfi_def_cfa_offset 48
	lea	rcx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.4]
	mov	edx, 50000
	xor	edi, edi
	mov	rsi, rbx
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL]
.LBB0_16:
	lea	rdx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.3]
	mov	rsi, r15
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.LBB0_15:
	lea	rdx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.2]
	jmp	.LBB0_14
.LBB0_13:
	lea	rdx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.1]
.LBB0_14:
	mov	rdi, rax
	mov	rsi, r14
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.Lfunc_end0:
	.size	_ZN9mergesort4sort17hb790110ad571b785E, .Lfunc_end0-_ZN9mergesort4sort17hb790110ad571b785E
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.long	2147483648
	.long	2147483648
	.long	2147483648
	.long	2147483648
.LCPI1_1:
	.quad	1
	.quad	1
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
	.cfi_offset rbx, -48
	.cfi_offset r12, -40
	.cfi_offset r14, -32
	.cfi_offset r15, -24
	.cfi_offset rbp, -16
	mov	ebp, 8
	mov	eax, 12
	lea	rbx, [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE]
	.p2align	4
.LBB1_1:
	imul	ecx, ebp, 1664525
	add	ecx, 1013904223
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 12], ecx
	imul	ecx, ebp, 389569705
	add	ecx, 1196435762
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 8], ecx
	imul	ecx, ebp, -1354167659
	add	ecx, -775096599
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 4], ecx
	imul	ebp, ebp, 158984081
	add	ebp, -1426500812
	mov	ecx, ebp
	shr	ecx, 5
	mov	dword ptr [rax + rbx], ecx
	add	rax, 16
	cmp	rax, 200012
	jne	.LBB1_1
	mov	esi, 50000
	mov	rdi, rbx
	call	_ZN9mergesort4sort17hb790110ad571b785E
	movd	xmm0, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE]
	pshufd	xmm1, xmm0, 80
	pxor	xmm0, xmm0
	mov	eax, 3
	movdqa	xmm6, xmmword ptr [rip + .LCPI1_0]
	movdqa	xmm7, xmmword ptr [rip + .LCPI1_1]
	pxor	xmm2, xmm2
	.p2align	4
.LBB1_3:
	movq	xmm3, qword ptr [rbx + 4*rax - 8]
	pshufd	xmm4, xmm1, 85
	movq	xmm1, qword ptr [rbx + 4*rax]
	punpckldq	xmm4, xmm3
	pshufd	xmm5, xmm3, 85
	punpckldq	xmm5, xmm1
	pxor	xmm3, xmm6
	pxor	xmm4, xmm6
	pcmpgtd	xmm4, xmm3
	pshufd	xmm3, xmm4, 212
	pandn	xmm3, xmm7
	paddq	xmm2, xmm3
	pxor	xmm5, xmm6
	movdqa	xmm3, xmm1
	pxor	xmm3, xmm6
	pcmpgtd	xmm5, xmm3
	pshufd	xmm3, xmm5, 212
	pandn	xmm3, xmm7
	paddq	xmm0, xmm3
	add	rax, 4
	cmp	rax, 49999
	jne	.LBB1_3
	paddq	xmm0, xmm2
	pshufd	xmm2, xmm0, 238
	paddq	xmm2, xmm0
	movq	r15, xmm2
	pshufd	xmm0, xmm1, 85
	movd	eax, xmm0
	mov	ecx, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199988]
	cmp	ecx, eax
	sbb	r15, -1
	mov	eax, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199992]
	cmp	eax, ecx
	sbb	r15, -1
	cmp	dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199996], eax
	sbb	r15, -1
	mov	eax, 12
	.p2align	4
.LBB1_5:
	imul	ecx, ebp, 1664525
	add	ecx, 1013904223
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 12], ecx
	imul	ecx, ebp, 389569705
	add	ecx, 1196435762
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 8], ecx
	imul	ecx, ebp, -1354167659
	add	ecx, -775096599
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 4], ecx
	imul	ebp, ebp, 158984081
	add	ebp, -1426500812
	mov	ecx, ebp
	shr	ecx, 5
	mov	dword ptr [rax + rbx], ecx
	add	rax, 16
	cmp	rax, 200012
	jne	.LBB1_5
	mov	esi, 50000
	mov	rdi, rbx
	call	_ZN9mergesort4sort17hb790110ad571b785E
	movd	xmm0, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE]
	pshufd	xmm1, xmm0, 80
	pxor	xmm0, xmm0
	mov	eax, 3
	pxor	xmm2, xmm2
	movdqa	xmm6, xmmword ptr [rip + .LCPI1_0]
	movdqa	xmm7, xmmword ptr [rip + .LCPI1_1]
	.p2align	4
.LBB1_7:
	movq	xmm3, qword ptr [rbx + 4*rax - 8]
	pshufd	xmm4, xmm1, 85
	movq	xmm1, qword ptr [rbx + 4*rax]
	punpckldq	xmm4, xmm3
	pshufd	xmm5, xmm3, 85
	punpckldq	xmm5, xmm1
	pxor	xmm3, xmm6
	pxor	xmm4, xmm6
	pcmpgtd	xmm4, xmm3
	pshufd	xmm3, xmm4, 212
	pandn	xmm3, xmm7
	paddq	xmm2, xmm3
	pxor	xmm5, xmm6
	movdqa	xmm3, xmm1
	pxor	xmm3, xmm6
	pcmpgtd	xmm5, xmm3
	pshufd	xmm3, xmm5, 212
	pandn	xmm3, xmm7
	paddq	xmm0, xmm3
	add	rax, 4
	cmp	rax, 49999
	jne	.LBB1_7
	paddq	xmm0, xmm2
	pshufd	xmm2, xmm0, 238
	paddq	xmm2, xmm0
	movq	r12, xmm2
	pshufd	xmm0, xmm1, 85
	movd	eax, xmm0
	mov	ecx, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199988]
	cmp	ecx, eax
	sbb	r12, -1
	mov	eax, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199992]
	cmp	eax, ecx
	sbb	r12, -1
	cmp	dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199996], eax
	sbb	r12, -1
	mov	eax, 12
	.p2align	4
.LBB1_9:
	imul	ecx, ebp, 1664525
	add	ecx, 1013904223
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 12], ecx
	imul	ecx, ebp, 389569705
	add	ecx, 1196435762
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 8], ecx
	imul	ecx, ebp, -1354167659
	add	ecx, -775096599
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 4], ecx
	imul	ebp, ebp, 158984081
	add	ebp, -1426500812
	mov	ecx, ebp
	shr	ecx, 5
	mov	dword ptr [rax + rbx], ecx
	add	rax, 16
	cmp	rax, 200012
	jne	.LBB1_9
	mov	esi, 50000
	mov	rdi, rbx
	call	_ZN9mergesort4sort17hb790110ad571b785E
	movd	xmm0, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE]
	pshufd	xmm1, xmm0, 80
	pxor	xmm0, xmm0
	mov	eax, 3
	pxor	xmm2, xmm2
	movdqa	xmm6, xmmword ptr [rip + .LCPI1_0]
	movdqa	xmm7, xmmword ptr [rip + .LCPI1_1]
	.p2align	4
.LBB1_11:
	movq	xmm3, qword ptr [rbx + 4*rax - 8]
	pshufd	xmm4, xmm1, 85
	movq	xmm1, qword ptr [rbx + 4*rax]
	punpckldq	xmm4, xmm3
	pshufd	xmm5, xmm3, 85
	punpckldq	xmm5, xmm1
	pxor	xmm3, xmm6
	pxor	xmm4, xmm6
	pcmpgtd	xmm4, xmm3
	pshufd	xmm3, xmm4, 212
	pandn	xmm3, xmm7
	paddq	xmm2, xmm3
	pxor	xmm5, xmm6
	movdqa	xmm3, xmm1
	pxor	xmm3, xmm6
	pcmpgtd	xmm5, xmm3
	pshufd	xmm3, xmm5, 212
	pandn	xmm3, xmm7
	paddq	xmm0, xmm3
	add	rax, 4
	cmp	rax, 49999
	jne	.LBB1_11
	paddq	xmm0, xmm2
	pshufd	xmm2, xmm0, 238
	paddq	xmm2, xmm0
	movq	r14, xmm2
	pshufd	xmm0, xmm1, 85
	movd	eax, xmm0
	mov	ecx, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199988]
	cmp	ecx, eax
	sbb	r14, -1
	mov	eax, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199992]
	cmp	eax, ecx
	sbb	r14, -1
	cmp	dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199996], eax
	sbb	r14, -1
	mov	eax, 12
	.p2align	4
.LBB1_13:
	imul	ecx, ebp, 1664525
	add	ecx, 1013904223
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 12], ecx
	imul	ecx, ebp, 389569705
	add	ecx, 1196435762
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 8], ecx
	imul	ecx, ebp, -1354167659
	add	ecx, -775096599
	shr	ecx, 5
	mov	dword ptr [rax + rbx - 4], ecx
	imul	ebp, ebp, 158984081
	add	ebp, -1426500812
	mov	ecx, ebp
	shr	ecx, 5
	mov	dword ptr [rax + rbx], ecx
	add	rax, 16
	cmp	rax, 200012
	jne	.LBB1_13
	mov	esi, 50000
	mov	rdi, rbx
	call	_ZN9mergesort4sort17hb790110ad571b785E
	movd	xmm0, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE]
	pshufd	xmm1, xmm0, 80
	pxor	xmm0, xmm0
	mov	eax, 3
	pxor	xmm2, xmm2
	movdqa	xmm6, xmmword ptr [rip + .LCPI1_0]
	movdqa	xmm7, xmmword ptr [rip + .LCPI1_1]
	.p2align	4
.LBB1_15:
	movq	xmm3, qword ptr [rbx + 4*rax - 8]
	pshufd	xmm4, xmm1, 85
	movq	xmm1, qword ptr [rbx + 4*rax]
	punpckldq	xmm4, xmm3
	pshufd	xmm5, xmm3, 85
	punpckldq	xmm5, xmm1
	pxor	xmm3, xmm6
	pxor	xmm4, xmm6
	pcmpgtd	xmm4, xmm3
	pshufd	xmm3, xmm4, 212
	pandn	xmm3, xmm7
	paddq	xmm2, xmm3
	pxor	xmm5, xmm6
	movdqa	xmm3, xmm1
	pxor	xmm3, xmm6
	pcmpgtd	xmm5, xmm3
	pshufd	xmm3, xmm5, 212
	pandn	xmm3, xmm7
	paddq	xmm0, xmm3
	add	rax, 4
	cmp	rax, 49999
	jne	.LBB1_15
	paddq	xmm0, xmm2
	pshufd	xmm2, xmm0, 238
	paddq	xmm2, xmm0
	pshufd	xmm0, xmm1, 85
	movd	eax, xmm0
	mov	ecx, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199988]
	cmp	ecx, eax
	movd	eax, xmm2
	sbb	eax, -1
	mov	edx, dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199992]
	cmp	edx, ecx
	sbb	eax, -1
	cmp	dword ptr [rip + _ZN9mergesort6VALUES17h9fcba1e2bb4877bdE+199996], edx
	sbb	eax, -1
	add	r12d, r15d
	add	r14d, r12d
	add	r14d, eax
	mov	eax, 2190262207
	imul	rax, r14
	shr	rax, 39
	imul	eax, eax, 251
	sub	r14d, eax
	mov	eax, r14d
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
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.asciz	"mergesort.rs"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 13

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.data.rel.ro..Lanon.fad58de7366495db4650cfefac2fcd61.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\f\000\000\000\000\000\000\000\016\000\000\000>\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 24

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.2,@object
	.section	.data.rel.ro..Lanon.fad58de7366495db4650cfefac2fcd61.2,"aw",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.2:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\f\000\000\000\000\000\000\000\022\000\000\000\025\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.2, 24

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.3,@object
	.section	.data.rel.ro..Lanon.fad58de7366495db4650cfefac2fcd61.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.3:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\f\000\000\000\000\000\000\000\017\000\000\000\025\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.3, 24

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.4,@object
	.section	.data.rel.ro..Lanon.fad58de7366495db4650cfefac2fcd61.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.4:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\f\000\000\000\000\000\000\000\r\000\000\000\026\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.4, 24

	.type	_ZN9mergesort5SPARE17h8e2f489fd64358c8E,@object
	.section	.bss._ZN9mergesort5SPARE17h8e2f489fd64358c8E,"aw",@nobits
	.p2align	2, 0x0
_ZN9mergesort5SPARE17h8e2f489fd64358c8E:
	.zero	200000
	.size	_ZN9mergesort5SPARE17h8e2f489fd64358c8E, 200000

	.type	_ZN9mergesort6VALUES17h9fcba1e2bb4877bdE,@object
	.section	.bss._ZN9mergesort6VALUES17h9fcba1e2bb4877bdE,"aw",@nobits
	.p2align	2, 0x0
_ZN9mergesort6VALUES17h9fcba1e2bb4877bdE:
	.zero	200000
	.size	_ZN9mergesort6VALUES17h9fcba1e2bb4877bdE, 200000

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
