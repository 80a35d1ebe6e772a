	.intel_syntax noprefix
	.file	"slices.f0040b55f5118aa0-cgu.0"
	.section	.text._ZN4core4hint9black_box17h453b8a655e47ed7cE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h453b8a655e47ed7cE
	.p2align	4
	.type	_ZN4core4hint9black_box17h453b8a655e47ed7cE,@function
_ZN4core4hint9black_box17h453b8a655e47ed7cE:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	lea	rax, [rsp - 4]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end0:
	.size	_ZN4core4hint9black_box17h453b8a655e47ed7cE, .Lfunc_end0-_ZN4core4hint9black_box17h453b8a655e47ed7cE
	.cfi_endproc

	.section	".text._ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E","ax",@progbits
	.globl	_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E
	.p2align	4
	.type	_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E,@function
_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	shl	rcx, 2
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end1:
	.size	_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E, .Lfunc_end1-_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E
	.cfi_endproc

	.section	".text._ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E","ax",@progbits
	.globl	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E
	.p2align	4
	.type	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E,@function
_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB2_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 4
	mov	qword ptr [rax], rcx
	jmp	.LBB2_4
.LBB2_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB2_5
.LBB2_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB2_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E, .Lfunc_end2-_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E
	.cfi_endproc

	.section	.text.fill,"ax",@progbits
	.globl	fill
	.p2align	4
	.type	fill,@function
fill:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 12], edx
	call	_ZN4core5slice4iter95_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$mut$u20$$u5b$T$u5d$$GT$9into_iter17h02370f7f5400ba90E
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdx
.LBB3_1:
	lea	rdi, [rsp + 16]
	call	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h75daf07573945144E
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB3_3
	mov	rax, qword ptr [rsp + 32]
	mov	ecx, dword ptr [rsp + 12]
	mov	dword ptr [rax], ecx
	mov	eax, dword ptr [rsp + 12]
	add	eax, 3
	mov	dword ptr [rsp + 12], eax
	jmp	.LBB3_1
.LBB3_3:
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	fill, .Lfunc_end3-fill
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	lea	rdi, [rsp + 8]
	xor	esi, esi
	mov	edx, 24
	call	memset@PLT
	lea	rdi, [rsp + 8]
	mov	esi, 6
	mov	edx, 1
	call	fill
	mov	edi, 10
	call	_ZN4core4hint9black_box17h453b8a655e47ed7cE
	mov	dword ptr [rsp + 4], eax
	mov	edi, 20
	call	_ZN4core4hint9black_box17h453b8a655e47ed7cE
	mov	ecx, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 32], ecx
	mov	dword ptr [rsp + 36], eax
	lea	rdi, [rsp + 32]
	lea	rsi, [rsp + 36]
	call	swap
	lea	rdi, [rsp + 8]
	mov	esi, 6
	call	total
	add	eax, dword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	main, .Lfunc_end4-main
	.cfi_endproc

	.section	.text.swap,"ax",@progbits
	.globl	swap
	.p2align	4
	.type	swap,@function
swap:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	mov	ecx, dword ptr [rsi]
	mov	dword ptr [rdi], ecx
	mov	dword ptr [rsi], eax
	ret
.Lfunc_end5:
	.size	swap, .Lfunc_end5-swap
	.cfi_endproc

	.section	.text.total,"ax",@progbits
	.globl	total
	.p2align	4
	.type	total,@function
total:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	dword ptr [rsp + 28], 0
	mov	qword ptr [rsp + 32], 0
.LBB6_1:
	mov	rax, qword ptr [rsp + 16]
	cmp	qword ptr [rsp + 32], rax
	jb	.LBB6_3
	mov	eax, dword ptr [rsp + 28]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB6_3:
	.cfi_def_cfa_offset 48
	mov	rcx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jae	.LBB6_5
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	mov	eax, dword ptr [rax + 4*rcx]
	add	eax, dword ptr [rsp + 28]
	mov	dword ptr [rsp + 28], eax
	mov	rax, qword ptr [rsp + 32]
	add	rax, 1
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB6_1
.LBB6_5:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	movabs	rdx, offset .Lanon.e91d0474e3ed48c78436517184c7c6a2.1
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check
.Lfunc_end6:
	.size	total, .Lfunc_end6-total
	.cfi_endproc

	.type	.Lanon.e91d0474e3ed48c78436517184c7c6a2.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e91d0474e3ed48c78436517184c7c6a2.0:
	.asciz	"slices.rs"
	.size	.Lanon.e91d0474e3ed48c78436517184c7c6a2.0, 10

	.type	.Lanon.e91d0474e3ed48c78436517184c7c6a2.1,@object
	.section	.rodata..Lanon.e91d0474e3ed48c78436517184c7c6a2.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.e91d0474e3ed48c78436517184c7c6a2.1:
	.quad	.Lanon.e91d0474e3ed48c78436517184c7c6a2.0
	.asciz	"\t\000\000\000\000\000\000\000\024\000\000\000\020\000\000"
	.size	.Lanon.e91d0474e3ed48c78436517184c7c6a2.1, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
