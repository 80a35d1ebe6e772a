	.intel_syntax noprefix
	.file	"collatz.82b075b41ad64a10-cgu.0"
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	push	r14
	.cfi_def_cfa_offset 24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset rbx, -32
	.cfi_offset r14, -24
	.cfi_offset r15, -16
	lea	r14, [rip + _ZN7collatz5KNOWN17h18140abf15bffc85E]
	xor	r15d, r15d
	mov	edx, 600000
	mov	rdi, r14
	xor	esi, esi
	call	qword ptr [rip + memset@GOTPCREL]
	mov	eax, 1
	xor	ebx, ebx
	jmp	.LBB0_1
	.p2align	4
.LBB0_2:
	mov	edi, 1
.LBB0_32:
	add	cx, word ptr [r14 + 2*rdi]
	cmp	cx, r15w
	cmova	rbx, rax
	cmova	r15d, ecx
	mov	word ptr [r14 + 2*rax], cx
	inc	rax
	cmp	rax, 300000
	je	.LBB0_3
.LBB0_1:
	xor	ecx, ecx
	cmp	rax, 1
	je	.LBB0_2
	mov	rdi, rax
	.p2align	4
.LBB0_29:
	mov	edx, edi
	lea	rsi, [rdi + 2*rdi]
	inc	rsi
	shr	rdi
	test	dl, 1
	cmovne	rdi, rsi
	inc	ecx
	cmp	rdi, 1
	je	.LBB0_31
	cmp	rdi, rax
	jae	.LBB0_29
.LBB0_31:
	cmp	rdi, 300000
	jb	.LBB0_32
	jmp	.LBB0_33
.LBB0_3:
	mov	edx, 600000
	mov	rdi, r14
	xor	esi, esi
	call	qword ptr [rip + memset@GOTPCREL]
	mov	eax, 1
	jmp	.LBB0_4
	.p2align	4
.LBB0_5:
	mov	edi, 1
.LBB0_10:
	add	cx, word ptr [r14 + 2*rdi]
	cmp	cx, r15w
	cmova	rbx, rax
	cmova	r15d, ecx
	mov	word ptr [r14 + 2*rax], cx
	inc	rax
	cmp	rax, 300000
	je	.LBB0_11
.LBB0_4:
	xor	ecx, ecx
	cmp	rax, 1
	je	.LBB0_5
	mov	rdi, rax
	.p2align	4
.LBB0_7:
	mov	edx, edi
	lea	rsi, [rdi + 2*rdi]
	inc	rsi
	shr	rdi
	test	dl, 1
	cmovne	rdi, rsi
	inc	ecx
	cmp	rdi, 1
	je	.LBB0_9
	cmp	rdi, rax
	jae	.LBB0_7
.LBB0_9:
	cmp	rdi, 299999
	jbe	.LBB0_10
	jmp	.LBB0_33
.LBB0_11:
	mov	edx, 600000
	mov	rdi, r14
	xor	esi, esi
	call	qword ptr [rip + memset@GOTPCREL]
	mov	eax, 1
	jmp	.LBB0_12
	.p2align	4
.LBB0_13:
	mov	edi, 1
.LBB0_18:
	add	cx, word ptr [r14 + 2*rdi]
	cmp	cx, r15w
	cmova	rbx, rax
	cmova	r15d, ecx
	mov	word ptr [r14 + 2*rax], cx
	inc	rax
	cmp	rax, 300000
	je	.LBB0_19
.LBB0_12:
	xor	ecx, ecx
	cmp	rax, 1
	je	.LBB0_13
	mov	rdi, rax
	.p2align	4
.LBB0_15:
	mov	edx, edi
	lea	rsi, [rdi + 2*rdi]
	inc	rsi
	shr	rdi
	test	dl, 1
	cmovne	rdi, rsi
	inc	ecx
	cmp	rdi, 1
	je	.LBB0_17
	cmp	rdi, rax
	jae	.LBB0_15
.LBB0_17:
	cmp	rdi, 299999
	jbe	.LBB0_18
	jmp	.LBB0_33
.LBB0_19:
	mov	edx, 600000
	mov	rdi, r14
	xor	esi, esi
	call	qword ptr [rip + memset@GOTPCREL]
	mov	eax, 1
	jmp	.LBB0_20
	.p2align	4
.LBB0_21:
	mov	edi, 1
.LBB0_26:
	add	cx, word ptr [r14 + 2*rdi]
	cmp	cx, r15w
	cmova	rbx, rax
	cmova	r15d, ecx
	mov	word ptr [r14 + 2*rax], cx
	inc	rax
	cmp	rax, 300000
	je	.LBB0_27
.LBB0_20:
	xor	ecx, ecx
	cmp	rax, 1
	je	.LBB0_21
	mov	rdi, rax
	.p2align	4
.LBB0_23:
	mov	edx, edi
	lea	rsi, [rdi + 2*rdi]
	inc	rsi
	shr	rdi
	test	dl, 1
	cmovne	rdi, rsi
	inc	ecx
	cmp	rdi, 1
	je	.LBB0_25
	cmp	rdi, rax
	jae	.LBB0_23
.LBB0_25:
	cmp	rdi, 299999
	jbe	.LBB0_26
.LBB0_33:
	lea	rdx, [rip + .Lanon.fad58de7366495db4650cfefac2fcd61.1]
	mov	esi, 300000
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.LBB0_27:
	movabs	rcx, 367465021388636487
	mov	rax, rbx
	mul	rcx
	mov	rax, rbx
	sub	rax, rdx
	shr	rax
	add	rax, rdx
	shr	rax, 7
	imul	eax, eax, 251
	sub	ebx, eax
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.type	_ZN7collatz5KNOWN17h18140abf15bffc85E,@object
	.section	.bss._ZN7collatz5KNOWN17h18140abf15bffc85E,"aw",@nobits
	.p2align	1, 0x0
_ZN7collatz5KNOWN17h18140abf15bffc85E:
	.zero	600000
	.size	_ZN7collatz5KNOWN17h18140abf15bffc85E, 600000

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.fad58de7366495db4650cfefac2fcd61.0:
	.asciz	"collatz.rs"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.0, 11

	.type	.Lanon.fad58de7366495db4650cfefac2fcd61.1,@object
	.section	.data.rel.ro..Lanon.fad58de7366495db4650cfefac2fcd61.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.fad58de7366495db4650cfefac2fcd61.1:
	.quad	.Lanon.fad58de7366495db4650cfefac2fcd61.0
	.asciz	"\n\000\000\000\000\000\000\000\022\000\000\000\026\000\000"
	.size	.Lanon.fad58de7366495db4650cfefac2fcd61.1, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
