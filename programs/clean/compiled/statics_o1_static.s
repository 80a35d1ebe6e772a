	.intel_syntax noprefix
	.file	"statics.211fadde5f50aff7-cgu.0"
	.section	.text._ZN7statics3sum17hd99a862ec7450298E,"ax",@progbits
	.p2align	4
	.type	_ZN7statics3sum17hd99a862ec7450298E,@function
_ZN7statics3sum17hd99a862ec7450298E:
	.cfi_startproc
	mov	rcx, qword ptr [rip + _ZN7statics4HEAD17hef2588b0531229c2E.0]
	xor	eax, eax
	test	rcx, rcx
	je	.LBB0_3
	.p2align	4
.LBB0_1:
	add	eax, dword ptr [rcx + 8]
	mov	rcx, qword ptr [rcx]
	test	rcx, rcx
	jne	.LBB0_1
.LBB0_3:
	ret
.Lfunc_end0:
	.size	_ZN7statics3sum17hd99a862ec7450298E, .Lfunc_end0-_ZN7statics3sum17hd99a862ec7450298E
	.cfi_endproc

	.section	.text._ZN7statics8register17h473795adb17c92dbE,"ax",@progbits
	.p2align	4
	.type	_ZN7statics8register17h473795adb17c92dbE,@function
_ZN7statics8register17h473795adb17c92dbE:
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
	mov	r14, qword ptr [rip + _ZN7statics4HEAD17hef2588b0531229c2E.0]
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	edi, 16
	mov	esi, 8
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	test	rax, rax
	je	.LBB1_2
	mov	qword ptr [rax], r14
	mov	dword ptr [rax + 8], ebx
	mov	qword ptr [rip + _ZN7statics4HEAD17hef2588b0531229c2E.0], rax
	lock		inc	qword ptr [rip + _ZN7statics1N17hc16cb1e2db31d206E]
	add	rsp, 8
	.cfi_def_cfa_offset 24
	pop	rbx
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 32
	mov	edi, 8
	mov	esi, 16
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.Lfunc_end1:
	.size	_ZN7statics8register17h473795adb17c92dbE, .Lfunc_end1-_ZN7statics8register17h473795adb17c92dbE
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	edi, 10
	call	_ZN7statics8register17h473795adb17c92dbE
	mov	edi, 20
	call	_ZN7statics8register17h473795adb17c92dbE
	mov	edi, 30
	call	_ZN7statics8register17h473795adb17c92dbE
	call	_ZN7statics3sum17hd99a862ec7450298E
	mov	rcx, qword ptr [rip + _ZN7statics1N17hc16cb1e2db31d206E]
	add	eax, ecx
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.type	_ZN7statics1N17hc16cb1e2db31d206E,@object
	.section	.bss._ZN7statics1N17hc16cb1e2db31d206E,"aw",@nobits
	.p2align	3, 0x0
_ZN7statics1N17hc16cb1e2db31d206E:
	.zero	8
	.size	_ZN7statics1N17hc16cb1e2db31d206E, 8

	.type	_ZN7statics4HEAD17hef2588b0531229c2E.0,@object
	.section	.bss._ZN7statics4HEAD17hef2588b0531229c2E.0,"aw",@nobits
	.p2align	3, 0x0
_ZN7statics4HEAD17hef2588b0531229c2E.0:
	.quad	0
	.size	_ZN7statics4HEAD17hef2588b0531229c2E.0, 8

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
