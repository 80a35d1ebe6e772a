	.intel_syntax noprefix
	.file	"words.18e0ac42d6f9e5b8-cgu.0"
	.section	".text._ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE","ax",@progbits
	.p2align	4
	.type	_ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE,@function
_ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE:
	.cfi_startproc
	mov	rax, rsi
	ret
.Lfunc_end0:
	.size	_ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE, .Lfunc_end0-_ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE
	.cfi_endproc

	.section	.text._ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E,@function
_ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end1:
	.size	_ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E, .Lfunc_end1-_ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h7b88fdbf5e753dc6E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h7b88fdbf5e753dc6E
	.p2align	4
	.type	_ZN4core4hint9black_box17h7b88fdbf5e753dc6E,@function
_ZN4core4hint9black_box17h7b88fdbf5e753dc6E:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	qword ptr [rsp - 8], rsi
	lea	rax, [rsp - 16]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 16]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN4core4hint9black_box17h7b88fdbf5e753dc6E, .Lfunc_end2-_ZN4core4hint9black_box17h7b88fdbf5e753dc6E
	.cfi_endproc

	.section	.text._ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E,"ax",@progbits
	.globl	_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E
	.p2align	4
	.type	_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E,@function
_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	qword ptr [rsp - 8], rsi
	jmp	.LBB3_1
.LBB3_1:
	mov	rdx, qword ptr [rsp - 8]
	mov	rax, qword ptr [rsp - 16]
	ret
.Lfunc_end3:
	.size	_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E, .Lfunc_end3-_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E
	.cfi_endproc

	.section	.text.count,"ax",@progbits
	.globl	count
	.p2align	4
	.type	count,@function
count:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	al, dl
	mov	byte ptr [rsp + 23], al
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rdi
	mov	dword ptr [rsp + 44], 0
	mov	qword ptr [rsp + 48], 0
.LBB4_1:
	mov	rax, qword ptr [rsp + 24]
	cmp	qword ptr [rsp + 48], rax
	jb	.LBB4_3
	mov	eax, dword ptr [rsp + 44]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB4_3:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, rcx
	jae	.LBB4_5
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 8]
	mov	dl, byte ptr [rsp + 23]
	cmp	byte ptr [rax + rcx], dl
	je	.LBB4_7
	jmp	.LBB4_6
.LBB4_5:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 8]
	movabs	rdx, offset .Lanon.7e5d2934aebf3c94db5d075bbd107b08.1
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check
.LBB4_6:
	mov	rax, qword ptr [rsp + 48]
	add	rax, 1
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB4_1
.LBB4_7:
	mov	eax, dword ptr [rsp + 44]
	add	eax, 1
	mov	dword ptr [rsp + 44], eax
	jmp	.LBB4_6
.Lfunc_end4:
	.size	count, .Lfunc_end4-count
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	movabs	rdi, offset .Lanon.7e5d2934aebf3c94db5d075bbd107b08.2
	mov	esi, 16
	call	_ZN4core4hint9black_box17h7b88fdbf5e753dc6E
	mov	rdi, rax
	mov	rsi, rdx
	call	rest
	mov	rdi, rax
	mov	qword ptr [rsp], rdi
	mov	rsi, rdx
	mov	qword ptr [rsp + 8], rsi
	mov	edx, 119
	call	count
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	mov	dword ptr [rsp + 20], eax
	call	_ZN4core3str21_$LT$impl$u20$str$GT$3len17hfb048d516c04ec4aE
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 20]
	add	eax, ecx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	main, .Lfunc_end5-main
	.cfi_endproc

	.section	.text.rest,"ax",@progbits
	.globl	rest
	.p2align	4
	.type	rest,@function
rest:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rsi
	mov	qword ptr [rsp + 40], rdi
	mov	qword ptr [rsp + 64], 0
.LBB6_1:
	mov	rax, qword ptr [rsp + 32]
	cmp	qword ptr [rsp + 64], rax
	jb	.LBB6_3
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 48], rcx
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB6_4
.LBB6_3:
	mov	rcx, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, rcx
	jb	.LBB6_5
	jmp	.LBB6_6
.LBB6_4:
	mov	rax, qword ptr [rsp + 48]
	mov	rdx, qword ptr [rsp + 56]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB6_5:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rsp + 8]
	cmp	byte ptr [rax + rcx], 32
	je	.LBB6_8
	jmp	.LBB6_7
.LBB6_6:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 8]
	movabs	rdx, offset .Lanon.7e5d2934aebf3c94db5d075bbd107b08.3
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check
.LBB6_7:
	mov	rax, qword ptr [rsp + 64]
	add	rax, 1
	mov	qword ptr [rsp + 64], rax
	jmp	.LBB6_1
.LBB6_8:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 40]
	mov	rax, qword ptr [rsp + 64]
	add	rax, 1
	add	rdi, rax
	sub	rsi, qword ptr [rsp + 64]
	sub	rsi, 1
	movabs	rdx, offset .Lanon.7e5d2934aebf3c94db5d075bbd107b08.5
	call	_ZN4core5slice3raw14from_raw_parts17hb63b00fecc61c923E
	mov	rdi, rax
	mov	rsi, rdx
	call	_ZN4core3str8converts19from_utf8_unchecked17h21dc0f166adc35d0E
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], rdx
	jmp	.LBB6_4
.Lfunc_end6:
	.size	rest, .Lfunc_end6-rest
	.cfi_endproc

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0:
	.asciz	"words.rs"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0, 9

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.1,@object
	.section	.rodata..Lanon.7e5d2934aebf3c94db5d075bbd107b08.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.1:
	.quad	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0
	.asciz	"\b\000\000\000\000\000\000\000\031\000\000\000\f\000\000"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.1, 24

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.2,@object
	.section	.rodata.cst16,"aM",@progbits,16
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.2:
	.ascii	"hello wide world"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.2, 16

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.3,@object
	.section	.rodata..Lanon.7e5d2934aebf3c94db5d075bbd107b08.3,"a",@progbits
	.p2align	3, 0x0
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.3:
	.quad	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0
	.asciz	"\b\000\000\000\000\000\000\000\n\000\000\000\f\000\000"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.3, 24

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.4,@object
	.section	.rodata..Lanon.7e5d2934aebf3c94db5d075bbd107b08.4,"a",@progbits
	.p2align	3, 0x0
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.4:
	.quad	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0
	.asciz	"\b\000\000\000\000\000\000\000\013\000\000\000e\000\000"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.4, 24

	.type	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.5,@object
	.section	.rodata..Lanon.7e5d2934aebf3c94db5d075bbd107b08.5,"a",@progbits
	.p2align	3, 0x0
.Lanon.7e5d2934aebf3c94db5d075bbd107b08.5:
	.quad	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.0
	.asciz	"\b\000\000\000\000\000\000\000\013\000\000\000;\000\000"
	.size	.Lanon.7e5d2934aebf3c94db5d075bbd107b08.5, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
