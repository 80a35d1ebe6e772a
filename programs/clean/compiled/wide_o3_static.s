	.intel_syntax noprefix
	.file	"wide.95850ff88fb9bdf3-cgu.0"
	.section	.text._ZN4wide6digits17he8cbdfa1c5195913E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide6digits17he8cbdfa1c5195913E,@function
_ZN4wide6digits17he8cbdfa1c5195913E:
	.cfi_startproc
	mov	byte ptr [rdi + 4], 48
	mov	dword ptr [rdi], 808464432
	mov	dword ptr [rdi + 5], 909717556
	mov	byte ptr [rdi + 9], 50
	ret
.Lfunc_end0:
	.size	_ZN4wide6digits17he8cbdfa1c5195913E, .Lfunc_end0-_ZN4wide6digits17he8cbdfa1c5195913E
	.cfi_endproc

	.section	.text._ZN4wide7careful17h2ed72fc171b140c6E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide7careful17h2ed72fc171b140c6E,@function
_ZN4wide7careful17h2ed72fc171b140c6E:
	.cfi_startproc
	xor	eax, eax
	imul	edi, esi
	jo	.LBB1_1
	inc	edi
	setno	al
	mov	edx, edi
	ret
.LBB1_1:
	mov	edx, edi
	ret
.Lfunc_end1:
	.size	_ZN4wide7careful17h2ed72fc171b140c6E, .Lfunc_end1-_ZN4wide7careful17h2ed72fc171b140c6E
	.cfi_endproc

	.section	.text._ZN4wide8multiply17hd269b9129970f68aE,"ax",@progbits
	.p2align	4
	.type	_ZN4wide8multiply17hd269b9129970f68aE,@function
_ZN4wide8multiply17hd269b9129970f68aE:
	.cfi_startproc
	mov	rcx, rdx
	mov	rax, rdi
	mov	rdi, rsi
	mul	rdx
	imul	rdi, rcx
	add	rdx, rdi
	shr	rsi, 6
	xor	rax, rsi
	ret
.Lfunc_end2:
	.size	_ZN4wide8multiply17hd269b9129970f68aE, .Lfunc_end2-_ZN4wide8multiply17hd269b9129970f68aE
	.cfi_endproc

	.section	.text._ZN4wide9fibonacci17h560c47468a3e6d78E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide9fibonacci17h560c47468a3e6d78E,@function
_ZN4wide9fibonacci17h560c47468a3e6d78E:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	push	rax
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	xor	ebx, ebx
	cmp	edi, 2
	jb	.LBB3_3
	mov	r14d, edi
	.p2align	4
.LBB3_2:
	lea	edi, [r14 - 1]
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	lea	edi, [r14 - 2]
	add	rbx, rax
	cmp	r14d, 3
	mov	r14d, edi
	ja	.LBB3_2
.LBB3_3:
	mov	eax, edi
	add	rax, rbx
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4wide9fibonacci17h560c47468a3e6d78E, .Lfunc_end3-_ZN4wide9fibonacci17h560c47468a3e6d78E
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
	movabs	r12, 6148914691236517205
	mov	qword ptr [rsp + 8], r12
	mov	qword ptr [rsp], r12
	mov	rax, rsp
	#APP
	#NO_APP
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp], 12
	#APP
	#NO_APP
	mov	rdx, qword ptr [rsp]
	call	_ZN4wide8multiply17hd269b9129970f68aE
	mov	rbx, rax
	mov	r14, rdx
	mov	dword ptr [rsp], 6
	mov	rax, rsp
	#APP
	#NO_APP
	mov	edi, dword ptr [rsp]
	mov	esi, 7
	call	_ZN4wide7careful17h2ed72fc171b140c6E
	xor	ebp, ebp
	test	al, 1
	cmovne	ebp, edx
	mov	dword ptr [rsp], 2147483647
	mov	rax, rsp
	#APP
	#NO_APP
	mov	edi, dword ptr [rsp]
	mov	esi, 2
	call	_ZN4wide7careful17h2ed72fc171b140c6E
	test	al, 1
	mov	r15d, 1
	cmovne	r15d, edx
	mov	rax, r14
	shr	rax
	and	rax, r12
	sub	r14, rax
	movabs	rcx, 3689348814741910323
	mov	rax, r14
	and	rax, rcx
	shr	r14, 2
	and	r14, rcx
	add	r14, rax
	mov	rax, r14
	shr	rax, 4
	add	rax, r14
	movabs	rdx, 1085102592571150095
	and	rax, rdx
	movabs	rsi, 72340172838076673
	imul	rax, rsi
	shr	rax, 56
	mov	rdi, rbx
	shr	rdi
	and	rdi, r12
	sub	rbx, rdi
	mov	rdi, rbx
	and	rdi, rcx
	shr	rbx, 2
	and	rbx, rcx
	add	rbx, rdi
	mov	r14, rbx
	shr	r14, 4
	add	r14, rbx
	and	r14, rdx
	imul	r14, rsi
	shr	r14, 56
	add	r14d, eax
	mov	byte ptr [rsp], -6
	mov	rax, rsp
	#APP
	#NO_APP
	movzx	eax, byte ptr [rsp]
	add	al, 10
	movzx	eax, al
	mov	r12d, 255
	cmovae	r12d, eax
	mov	byte ptr [rsp], -6
	mov	rax, rsp
	#APP
	#NO_APP
	movzx	eax, byte ptr [rsp]
	add	al, 10
	movzx	eax, al
	sub	r12d, eax
	mov	dword ptr [rsp], 305419896
	mov	rax, rsp
	#APP
	#NO_APP
	movzx	r13d, word ptr [rsp + 2]
	and	r13d, 15
	and	r12d, 15
	mov	edi, 9
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	mov	rbx, rax
	mov	rdi, rsp
	call	_ZN4wide6digits17he8cbdfa1c5195913E
	movzx	eax, byte ptr [rsp + 9]
	add	r15d, ebp
	add	r15d, r12d
	add	r15d, r13d
	add	r15d, ebx
	add	r15d, r14d
	add	eax, r15d
	add	eax, 5
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
.Lfunc_end4:
	.size	main, .Lfunc_end4-main
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
