	.intel_syntax noprefix
	.file	"rodata.19fc9b17455cd06-cgu.0"
	.section	".text._ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE","ax",@progbits
	.globl	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE
	.p2align	4
	.type	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE,@function
_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rcx, qword ptr [rsp - 16]
	mov	rax, qword ptr [rsp - 24]
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end0:
	.size	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE, .Lfunc_end0-_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB1_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 1
	mov	qword ptr [rax], rcx
	jmp	.LBB1_4
.LBB1_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB1_5
.LBB1_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB1_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end1:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E, .Lfunc_end1-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E
	.cfi_endproc

	.section	.text.count_l,"ax",@progbits
	.globl	count_l
	.p2align	4
	.type	count_l,@function
count_l:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], 0
	call	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hee5aea6a1453790eE
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdx
.LBB2_1:
	lea	rdi, [rsp + 16]
	call	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h536adbfd5366ba67E
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB2_3
	mov	rax, qword ptr [rsp + 32]
	cmp	byte ptr [rax], 108
	sete	al
	and	al, 1
	movzx	eax, al
	add	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB2_1
.LBB2_3:
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	count_l, .Lfunc_end2-count_l
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	movabs	rdi, offset .Lanon.f7db5a2c7587c0cfa42f00b5f8080f0c.0
	mov	esi, 5
	call	count_l
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	main, .Lfunc_end3-main
	.cfi_endproc

	.type	.Lanon.f7db5a2c7587c0cfa42f00b5f8080f0c.0,@object
	.section	.rodata..Lanon.f7db5a2c7587c0cfa42f00b5f8080f0c.0,"a",@progbits
.Lanon.f7db5a2c7587c0cfa42f00b5f8080f0c.0:
	.ascii	"hello"
	.size	.Lanon.f7db5a2c7587c0cfa42f00b5f8080f0c.0, 5

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
