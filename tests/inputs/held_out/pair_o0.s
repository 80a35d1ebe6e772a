	.intel_syntax noprefix
	.file	"pair.96e8a41909a6f0ca-cgu.0"
	.section	".text._ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE","ax",@progbits
	.p2align	4
	.type	_ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE,@function
_ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, qword ptr [rsi]
	ret
.Lfunc_end0:
	.size	_ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE, .Lfunc_end0-_ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E","ax",@progbits
	.globl	_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E
	.p2align	4
	.type	_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E,@function
_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rcx, qword ptr [rsi]
	mov	rax, qword ptr [rax]
	cmp	rax, qword ptr [rcx]
	seta	al
	and	al, 1
	ret
.Lfunc_end1:
	.size	_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E, .Lfunc_end1-_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h86fae6ee73394315E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h86fae6ee73394315E
	.p2align	4
	.type	_ZN4core4hint9black_box17h86fae6ee73394315E,@function
_ZN4core4hint9black_box17h86fae6ee73394315E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN4core4hint9black_box17h86fae6ee73394315E, .Lfunc_end2-_ZN4core4hint9black_box17h86fae6ee73394315E
	.cfi_endproc

	.section	.text.add,"ax",@progbits
	.globl	add
	.p2align	4
	.type	add,@function
add:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	movabs	rdx, offset .Lanon.a5523d449c0416d315b23694c65c054b.1
	call	_ZN49_$LT$$RF$u64$u20$as$u20$core..ops..arith..Add$GT$3add17h96e453ec9d374c9fE
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	add, .Lfunc_end3-add
	.cfi_endproc

	.section	.text.greater,"ax",@progbits
	.globl	greater
	.p2align	4
	.type	greater,@function
greater:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp + 16], rax
	lea	rsi, [rsp + 16]
	call	_ZN4core3cmp5impls70_$LT$impl$u20$core..cmp..PartialOrd$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2gt17hde39f159b32d8708E
	test	al, 1
	jne	.LBB4_2
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax + 8]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB4_3
.LBB4_2:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
.LBB4_3:
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	greater, .Lfunc_end4-greater
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	edi, 17
	call	_ZN4core4hint9black_box17h86fae6ee73394315E
	mov	qword ptr [rsp], rax
	mov	rax, rsp
	mov	qword ptr [rsp + 8], rax
	movabs	rax, offset _ZN4pair5LIMIT17h4000d1a4cd30bab7E
	mov	qword ptr [rsp + 16], rax
	lea	rdi, [rsp + 8]
	call	greater
	mov	rdi, rax
	mov	rsi, rsp
	call	add
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	main, .Lfunc_end5-main
	.cfi_endproc

	.type	_ZN4pair5LIMIT17h4000d1a4cd30bab7E,@object
	.section	.rodata._ZN4pair5LIMIT17h4000d1a4cd30bab7E,"a",@progbits
	.p2align	3, 0x0
_ZN4pair5LIMIT17h4000d1a4cd30bab7E:
	.asciz	"(\000\000\000\000\000\000"
	.size	_ZN4pair5LIMIT17h4000d1a4cd30bab7E, 8

	.type	.Lanon.a5523d449c0416d315b23694c65c054b.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a5523d449c0416d315b23694c65c054b.0:
	.asciz	"pair.rs"
	.size	.Lanon.a5523d449c0416d315b23694c65c054b.0, 8

	.type	.Lanon.a5523d449c0416d315b23694c65c054b.1,@object
	.section	.rodata..Lanon.a5523d449c0416d315b23694c65c054b.1,"a",@progbits
	.p2align	3, 0x0
.Lanon.a5523d449c0416d315b23694c65c054b.1:
	.quad	.Lanon.a5523d449c0416d315b23694c65c054b.0
	.asciz	"\007\000\000\000\000\000\000\000\017\000\000\000\005\000\000"
	.size	.Lanon.a5523d449c0416d315b23694c65c054b.1, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
