	.intel_syntax noprefix
	.file	"wide.95850ff88fb9bdf3-cgu.0"
	.section	.text._ZN4wide6digits17he8cbdfa1c5195913E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide6digits17he8cbdfa1c5195913E,@function
_ZN4wide6digits17he8cbdfa1c5195913E:
	.cfi_startproc
	mov	rax, rdi
	movabs	rcx, 4120851040615542832
	mov	qword ptr [rdi], rcx
	mov	word ptr [rdi + 8], 12854
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
	jno	.LBB1_2
	mov	edx, edi
	ret
.LBB1_2:
	inc	edi
	setno	al
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
	mov	ebx, edi
	xor	r14d, r14d
	cmp	ebx, 2
	jb	.LBB3_3
	.p2align	4
.LBB3_2:
	lea	edi, [rbx - 1]
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	add	r14, rax
	add	rbx, -2
	cmp	ebx, 2
	jae	.LBB3_2
.LBB3_3:
	add	rbx, r14
	mov	rax, rbx
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
	movabs	rbx, 6148914691236517205
	mov	qword ptr [rsp + 8], rbx
	mov	qword ptr [rsp], rbx
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
	mov	rcx, rdx
	shr	rcx
	and	rcx, rbx
	sub	rdx, rcx
	movabs	rsi, 3689348814741910323
	mov	rcx, rdx
	and	rcx, rsi
	shr	rdx, 2
	and	rdx, rsi
	add	rdx, rcx
	mov	rcx, rdx
	shr	rcx, 4
	add	rcx, rdx
	movabs	rdx, 1085102592571150095
	and	rcx, rdx
	movabs	rdi, 72340172838076673
	imul	rcx, rdi
	shr	rcx, 56
	mov	r8, rax
	shr	r8
	and	r8, rbx
	sub	rax, r8
	mov	r8, rax
	and	r8, rsi
	shr	rax, 2
	and	rax, rsi
	add	rax, r8
	mov	r14, rax
	shr	r14, 4
	add	r14, rax
	and	r14, rdx
	imul	r14, rdi
	shr	r14, 56
	add	r14d, ecx
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
