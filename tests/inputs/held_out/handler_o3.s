	.intel_syntax noprefix
	.file	"handler.e5c1de52eca29f47-cgu.0"
	.section	".text._ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE","ax",@progbits
	.globl	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.p2align	4
	.type	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE,@function
_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE:
	.cfi_startproc
	mov	rax, rsi
	add	rax, qword ptr [rdi]
	mov	qword ptr [rdi], rax
	ret
.Lfunc_end0:
	.size	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE, .Lfunc_end0-_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.cfi_endproc

	.section	".text._ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE","ax",@progbits
	.globl	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.p2align	4
	.type	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE,@function
_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	inc	rax
	mov	qword ptr [rdi], rax
	mov	qword ptr [rdi + 8], rsi
	ret
.Lfunc_end1:
	.size	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE, .Lfunc_end1-_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.cfi_endproc

	.section	.text.consume,"ax",@progbits
	.globl	consume
	.p2align	4
	.type	consume,@function
consume:
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
	mov	r14, rsi
	mov	rbx, rdi
	mov	r12, qword ptr [rsi + 24]
	mov	esi, 1
	call	r12
	mov	r15, rax
	mov	esi, 2
	mov	rdi, rbx
	call	r12
	mov	r12, rax
	mov	rax, qword ptr [r14]
	test	rax, rax
	je	.LBB2_2
	mov	rdi, rbx
	call	rax
.LBB2_2:
	mov	rsi, qword ptr [r14 + 8]
	test	rsi, rsi
	je	.LBB2_4
	mov	rdx, qword ptr [r14 + 16]
	mov	rdi, rbx
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
.LBB2_4:
	add	r12, r15
	mov	rax, r12
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
.Lfunc_end2:
	.size	consume, .Lfunc_end2-consume
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	push	rbx
	.cfi_def_cfa_offset 24
	sub	rsp, 24
	.cfi_def_cfa_offset 48
	.cfi_offset rbx, -24
	.cfi_offset r14, -16
	mov	qword ptr [rsp + 8], 5
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rax
	lea	rdi, [rsp + 16]
	mov	esi, offset .Lanon.ea42fe9b28221e2abf17379c6aa94b37.0
	mov	edx, 6
	call	send
	mov	rbx, rax
	mov	qword ptr [rsp + 8], 0
	lea	rax, [rsp + 8]
	#APP
	#NO_APP
	mov	r14, qword ptr [rsp + 8]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 16
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB3_2
	mov	qword ptr [rax], r14
	mov	qword ptr [rax + 8], 0
	mov	esi, offset .Lanon.ea42fe9b28221e2abf17379c6aa94b37.1
	mov	rdi, rax
	call	consume
	add	eax, ebx
	add	rsp, 24
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB3_2:
	.cfi_def_cfa_offset 48
	mov	edi, 8
	mov	esi, 16
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end3:
	.size	main, .Lfunc_end3-main
	.cfi_endproc

	.section	.text.send,"ax",@progbits
	.globl	send
	.p2align	4
	.type	send,@function
send:
	.cfi_startproc
	mov	rax, qword ptr [rsi + 24]
	mov	rsi, rdx
	jmp	rax
.Lfunc_end4:
	.size	send, .Lfunc_end4-send
	.cfi_endproc

	.type	.Lanon.ea42fe9b28221e2abf17379c6aa94b37.0,@object
	.section	.rodata..Lanon.ea42fe9b28221e2abf17379c6aa94b37.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.ea42fe9b28221e2abf17379c6aa94b37.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN51_$LT$handler..Adder$u20$as$u20$handler..Handler$GT$6handle17h7749f039b5aa8aacE
	.size	.Lanon.ea42fe9b28221e2abf17379c6aa94b37.0, 32

	.type	.Lanon.ea42fe9b28221e2abf17379c6aa94b37.1,@object
	.section	.rodata..Lanon.ea42fe9b28221e2abf17379c6aa94b37.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.ea42fe9b28221e2abf17379c6aa94b37.1:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN53_$LT$handler..Counter$u20$as$u20$handler..Handler$GT$6handle17h534c2993a8f1a1dbE
	.size	.Lanon.ea42fe9b28221e2abf17379c6aa94b37.1, 32

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
