	.intel_syntax noprefix
	.file	"matching.ce8b9e8d00926c9f-cgu.0"
	.section	".text._ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E","ax",@progbits
	.globl	_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E
	.p2align	4
	.type	_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E,@function
_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	qword ptr [rsp + 32], rcx
	cmp	rdi, rdx
	ja	.LBB0_2
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	sub	rdx, rcx
	add	rax, rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 48
	mov	rcx, qword ptr [rsp + 32]
	mov	rdx, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, rdx
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL]
.Lfunc_end0:
	.size	_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E, .Lfunc_end0-_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E
	.cfi_endproc

	.section	".text._ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE","ax",@progbits
	.globl	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE
	.p2align	4
	.type	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE,@function
_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rsp - 32], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rsp - 16], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rdi + 8], rcx
	ret
.Lfunc_end1:
	.size	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE, .Lfunc_end1-_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE
	.cfi_endproc

	.section	".text._ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE","ax",@progbits
	.globl	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE
	.p2align	4
	.type	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE,@function
_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rsp - 32], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rsp - 16], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rdi + 16], rcx
	mov	qword ptr [rdi], 1
	ret
.Lfunc_end2:
	.size	_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE, .Lfunc_end2-_ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E","ax",@progbits
	.p2align	4
	.type	_ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E,@function
_ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	cmp	rax, qword ptr [rsi]
	sete	al
	and	al, 1
	ret
.Lfunc_end3:
	.size	_ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E, .Lfunc_end3-_ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E","ax",@progbits
	.p2align	4
	.type	_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E,@function
_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	cmp	eax, dword ptr [rsi]
	sete	al
	and	al, 1
	ret
.Lfunc_end4:
	.size	_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E, .Lfunc_end4-_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE","ax",@progbits
	.globl	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE
	.p2align	4
	.type	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE,@function
_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	mov	rsi, qword ptr [rsi]
	call	_ZN4core3cmp5impls54_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$u64$GT$2eq17he5f2f05d891d2086E
	and	al, 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE, .Lfunc_end5-_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE","ax",@progbits
	.globl	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE
	.p2align	4
	.type	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE,@function
_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	mov	rsi, qword ptr [rsi]
	call	_ZN4core3cmp5impls55_$LT$impl$u20$core..cmp..PartialEq$u20$for$u20$char$GT$2eq17h8b44605a95aeb0a6E
	and	al, 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE, .Lfunc_end6-_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	cmp	rsi, 1
	jae	.LBB7_2
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB7_3
.LBB7_2:
	mov	rax, qword ptr [rsp - 16]
	mov	qword ptr [rsp - 8], rax
.LBB7_3:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end7:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE, .Lfunc_end7-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E,@function
_ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E:
	.cfi_startproc
	mov	qword ptr [rsp - 64], rdx
	mov	qword ptr [rsp - 56], rsi
	mov	qword ptr [rsp - 48], rdi
	mov	qword ptr [rsp - 40], rdi
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsi], 6
	cmove	rax, rcx
	test	rax, 1
	je	.LBB8_2
	mov	rax, qword ptr [rsp - 48]
	mov	rcx, qword ptr [rsp - 56]
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rsp - 32], rdx
	mov	rcx, qword ptr [rcx + 8]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rax], 0
	jmp	.LBB8_3
.LBB8_2:
	mov	rax, qword ptr [rsp - 48]
	mov	rcx, qword ptr [rsp - 64]
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rsp - 16], rdx
	mov	rcx, qword ptr [rcx + 8]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rax], 1
.LBB8_3:
	mov	rax, qword ptr [rsp - 40]
	ret
.Lfunc_end8:
	.size	_ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E, .Lfunc_end8-_ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E,@function
_ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	rdx, qword ptr [rsp + 16]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB9_2
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 16]
	call	_ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E
	jmp	.LBB9_3
.LBB9_2:
	mov	rax, qword ptr [rsp]
	mov	dword ptr [rax], 6
.LBB9_3:
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E, .Lfunc_end9-_ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E
	.cfi_endproc

	.section	".text._ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E","ax",@progbits
	.p2align	4
	.type	_ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E,@function
_ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	eax, dword ptr [rdi]
	mov	ecx, dword ptr [rsi]
	cmp	rax, rcx
	je	.LBB10_2
	mov	byte ptr [rsp + 39], 0
	jmp	.LBB10_3
.LBB10_2:
	mov	rax, qword ptr [rsp + 16]
	mov	eax, dword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	test	rax, rax
	je	.LBB10_5
	jmp	.LBB10_9
.LBB10_9:
	mov	rax, qword ptr [rsp + 8]
	sub	rax, 5
	je	.LBB10_6
	jmp	.LBB10_4
.LBB10_3:
	mov	al, byte ptr [rsp + 39]
	and	al, 1
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB10_4:
	.cfi_def_cfa_offset 80
	mov	byte ptr [rsp + 39], 1
	jmp	.LBB10_3
.LBB10_5:
	mov	rax, qword ptr [rsp + 24]
	mov	eax, dword ptr [rax]
	cmp	rax, 0
	je	.LBB10_7
	jmp	.LBB10_4
.LBB10_6:
	mov	rax, qword ptr [rsp + 24]
	mov	eax, dword ptr [rax]
	cmp	rax, 5
	je	.LBB10_8
	jmp	.LBB10_4
.LBB10_7:
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	add	rcx, 8
	mov	qword ptr [rsp + 40], rcx
	add	rax, 8
	mov	qword ptr [rsp + 48], rax
	lea	rdi, [rsp + 40]
	lea	rsi, [rsp + 48]
	call	qword ptr [rip + _ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h666926e16d999e4cE@GOTPCREL]
	and	al, 1
	mov	byte ptr [rsp + 39], al
	jmp	.LBB10_3
.LBB10_8:
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	add	rcx, 4
	mov	qword ptr [rsp + 56], rcx
	add	rax, 4
	mov	qword ptr [rsp + 64], rax
	lea	rdi, [rsp + 56]
	lea	rsi, [rsp + 64]
	call	qword ptr [rip + _ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h6a913c652e40117fE@GOTPCREL]
	and	al, 1
	mov	byte ptr [rsp + 39], al
	jmp	.LBB10_3
.Lfunc_end10:
	.size	_ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E, .Lfunc_end10-_ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E
	.cfi_endproc

	.section	".text._ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E","ax",@progbits
	.globl	_ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E
	.p2align	4
	.type	_ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E,@function
_ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rsi
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rdi], 6
	cmove	rax, rcx
	test	rax, 1
	je	.LBB11_2
	mov	rdx, qword ptr [rsp + 8]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rdx], 6
	cmove	rax, rcx
	test	rax, 1
	jne	.LBB11_4
	jmp	.LBB11_5
.LBB11_2:
	mov	rdx, qword ptr [rsp + 8]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rdx], 6
	cmove	rax, rcx
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 23], al
.LBB11_3:
	mov	al, byte ptr [rsp + 23]
	and	al, 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB11_4:
	.cfi_def_cfa_offset 32
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN56_$LT$matching..Token$u20$as$u20$core..cmp..PartialEq$GT$2eq17hc74d12d2b626c062E
	and	al, 1
	mov	byte ptr [rsp + 23], al
	jmp	.LBB11_3
.LBB11_5:
	mov	byte ptr [rsp + 23], 0
	jmp	.LBB11_3
.Lfunc_end11:
	.size	_ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E, .Lfunc_end11-_ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E
	.cfi_endproc

	.section	".text._ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE","ax",@progbits
	.globl	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE
	.p2align	4
	.type	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE,@function
_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE:
	.cfi_startproc
	mov	qword ptr [rsp - 72], rsi
	mov	qword ptr [rsp - 64], rdi
	mov	qword ptr [rsp - 56], rdi
	test	qword ptr [rsi], 1
	je	.LBB12_2
	mov	rax, qword ptr [rsp - 64]
	mov	rcx, qword ptr [rsp - 72]
	mov	rdx, qword ptr [rcx + 8]
	mov	qword ptr [rsp - 32], rdx
	mov	rcx, qword ptr [rcx + 16]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rsp - 16], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rax], 1
	jmp	.LBB12_3
.LBB12_2:
	mov	rax, qword ptr [rsp - 64]
	mov	rcx, qword ptr [rsp - 72]
	mov	rdx, qword ptr [rcx + 8]
	mov	qword ptr [rsp - 48], rdx
	mov	rcx, qword ptr [rcx + 16]
	mov	qword ptr [rsp - 40], rcx
	mov	rcx, qword ptr [rsp - 48]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp - 40]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rax], 0
.LBB12_3:
	mov	rax, qword ptr [rsp - 56]
	ret
.Lfunc_end12:
	.size	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE, .Lfunc_end12-_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE
	.cfi_endproc

	.section	".text._ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE","ax",@progbits
	.globl	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE
	.p2align	4
	.type	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE,@function
_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE:
	.cfi_startproc
	mov	qword ptr [rsp - 56], rsi
	mov	qword ptr [rsp - 48], rdi
	mov	qword ptr [rsp - 40], rdi
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsi], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB13_2
	mov	rax, qword ptr [rsp - 48]
	mov	rcx, qword ptr [rsp - 56]
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rsp - 32], rdx
	mov	rcx, qword ptr [rcx + 8]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rsp - 16], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB13_3
.LBB13_2:
	mov	rax, qword ptr [rsp - 48]
	mov	rcx, qword ptr [rsp - 56]
	mov	rcx, qword ptr [rcx + 8]
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
.LBB13_3:
	mov	rax, qword ptr [rsp - 40]
	ret
.Lfunc_end13:
	.size	_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE, .Lfunc_end13-_ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE
	.cfi_endproc

	.section	.text._ZN8matching5token17h925682751af391e8E,"ax",@progbits
	.p2align	4
	.type	_ZN8matching5token17h925682751af391e8E,@function
_ZN8matching5token17h925682751af391e8E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 16], rdi
	mov	cl, sil
	mov	byte ptr [rsp + 31], cl
	mov	qword ptr [rsp + 32], rdi
	mov	al, 48
	cmp	al, cl
	jbe	.LBB14_2
.LBB14_1:
	mov	al, byte ptr [rsp + 31]
	add	al, -40
	movzx	ecx, al
	mov	qword ptr [rsp + 8], rcx
	sub	al, 3
	ja	.LBB14_4
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI14_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
.LBB14_2:
	mov	al, byte ptr [rsp + 31]
	cmp	al, 57
	ja	.LBB14_1
	mov	al, byte ptr [rsp + 31]
	mov	cl, al
	sub	cl, 48
	mov	byte ptr [rsp + 7], cl
	cmp	al, 48
	jb	.LBB14_15
	jmp	.LBB14_14
.LBB14_4:
	mov	cl, byte ptr [rsp + 31]
	mov	al, 97
	cmp	al, cl
	jbe	.LBB14_11
	jmp	.LBB14_10
.LBB14_5:
	mov	dword ptr [rsp + 40], 1
	jmp	.LBB14_9
.LBB14_6:
	mov	dword ptr [rsp + 40], 2
	jmp	.LBB14_9
.LBB14_7:
	mov	dword ptr [rsp + 40], 3
	jmp	.LBB14_9
.LBB14_8:
	mov	dword ptr [rsp + 40], 4
.LBB14_9:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB14_13
.LBB14_10:
	mov	rax, qword ptr [rsp + 16]
	mov	dword ptr [rax], 6
	jmp	.LBB14_13
.LBB14_11:
	mov	al, byte ptr [rsp + 31]
	cmp	al, 122
	ja	.LBB14_10
	mov	al, byte ptr [rsp + 31]
	movzx	eax, al
	mov	dword ptr [rsp + 44], eax
	mov	dword ptr [rsp + 40], 5
	jmp	.LBB14_9
.LBB14_13:
	mov	rax, qword ptr [rsp + 32]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB14_14:
	.cfi_def_cfa_offset 64
	mov	al, byte ptr [rsp + 7]
	movzx	eax, al
	mov	qword ptr [rsp + 48], rax
	mov	dword ptr [rsp + 40], 0
	jmp	.LBB14_9
.LBB14_15:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.1]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.Lfunc_end14:
	.size	_ZN8matching5token17h925682751af391e8E, .Lfunc_end14-_ZN8matching5token17h925682751af391e8E
	.cfi_endproc
	.section	.rodata._ZN8matching5token17h925682751af391e8E,"a",@progbits
	.p2align	2, 0x0
.LJTI14_0:
	.long	.LBB14_7-.LJTI14_0
	.long	.LBB14_8-.LJTI14_0
	.long	.LBB14_6-.LJTI14_0
	.long	.LBB14_5-.LJTI14_0

	.section	.text._ZN8matching6Parser3sum17h30e0d2240fbde13dE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser3sum17h30e0d2240fbde13dE,@function
_ZN8matching6Parser3sum17h30e0d2240fbde13dE:
	.cfi_startproc
	sub	rsp, 280
	.cfi_def_cfa_offset 288
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rdi
	lea	rdi, [rsp + 56]
	call	_ZN8matching6Parser7product17h9105a5b86e5f4514E
	lea	rdi, [rsp + 40]
	lea	rsi, [rsp + 56]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE@GOTPCREL]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 40], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB15_2
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 264], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 272], rax
	lea	rsi, [rsp + 264]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.6]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB15_6
.LBB15_2:
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
.LBB15_3:
	mov	rsi, qword ptr [rsp + 8]
	lea	rdi, [rsp + 88]
	call	_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE
	lea	rdi, [rsp + 88]
	lea	rsi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.2]
	call	qword ptr [rip + _ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E@GOTPCREL]
	test	al, 1
	jne	.LBB15_5
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
	jmp	.LBB15_6
.LBB15_5:
	mov	rsi, qword ptr [rsp + 8]
	lea	rdi, [rsp + 128]
	call	_ZN8matching6Parser4take17h99b54c3e2e6389ccE
	lea	rdi, [rsp + 104]
	lea	rsi, [rsp + 128]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE@GOTPCREL]
	test	qword ptr [rsp + 104], 1
	jne	.LBB15_7
	jmp	.LBB15_8
.LBB15_6:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 280
	.cfi_def_cfa_offset 8
	ret
.LBB15_7:
	.cfi_def_cfa_offset 288
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 152], rax
	mov	rax, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 160], rax
	mov	rax, qword ptr [rsp + 152]
	mov	qword ptr [rsp + 248], rax
	mov	rax, qword ptr [rsp + 160]
	mov	qword ptr [rsp + 256], rax
	lea	rsi, [rsp + 248]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.5]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB15_6
.LBB15_8:
	mov	rsi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 168], rax
	mov	rax, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 176], rax
	lea	rdi, [rsp + 200]
	call	_ZN8matching6Parser7product17h9105a5b86e5f4514E
	lea	rdi, [rsp + 184]
	lea	rsi, [rsp + 200]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE@GOTPCREL]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 184], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB15_10
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 184]
	mov	qword ptr [rsp + 216], rax
	mov	rax, qword ptr [rsp + 192]
	mov	qword ptr [rsp + 224], rax
	mov	rax, qword ptr [rsp + 216]
	mov	qword ptr [rsp + 232], rax
	mov	rax, qword ptr [rsp + 224]
	mov	qword ptr [rsp + 240], rax
	lea	rsi, [rsp + 232]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.4]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB15_6
.LBB15_10:
	mov	rdx, qword ptr [rsp + 192]
	mov	rcx, qword ptr [rsp + 32]
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jb	.LBB15_12
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB15_3
.LBB15_12:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.3]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end15:
	.size	_ZN8matching6Parser3sum17h30e0d2240fbde13dE, .Lfunc_end15-_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	.cfi_endproc

	.section	.text._ZN8matching6Parser4peek17h8a4f8f3206f58f5fE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE,@function
_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	jmp	.LBB16_1
.LBB16_1:
	mov	rax, qword ptr [rsp]
	cmp	qword ptr [rax + 8], 1
	jae	.LBB16_3
.LBB16_2:
	mov	rax, qword ptr [rsp]
	mov	rdi, qword ptr [rax]
	mov	rsi, qword ptr [rax + 8]
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$5first17haaac49749664d7ebE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, rax
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$8and_then17he62ac29976854db0E@GOTPCREL]
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB16_3:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	cmp	byte ptr [rax], 32
	jne	.LBB16_2
	mov	rax, qword ptr [rsp]
	mov	rdx, qword ptr [rax]
	mov	rcx, qword ptr [rax + 8]
	add	rdx, 1
	sub	rcx, 1
	mov	qword ptr [rax], rdx
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB16_1
.Lfunc_end16:
	.size	_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE, .Lfunc_end16-_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE
	.cfi_endproc

	.section	".text._ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E","ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E,@function
_ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rax
	movzx	esi, byte ptr [rsi]
	call	_ZN8matching5token17h925682751af391e8E
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E, .Lfunc_end17-_ZN8matching6Parser4peek28_$u7b$$u7b$closure$u7d$$u7d$17h4a2ebb0655b06131E
	.cfi_endproc

	.section	.text._ZN8matching6Parser4take17h99b54c3e2e6389ccE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser4take17h99b54c3e2e6389ccE,@function
_ZN8matching6Parser4take17h99b54c3e2e6389ccE:
	.cfi_startproc
	sub	rsp, 152
	.cfi_def_cfa_offset 160
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 72]
	call	_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE
	mov	dword ptr [rsp + 88], 6
	lea	rdi, [rsp + 48]
	lea	rsi, [rsp + 72]
	lea	rdx, [rsp + 88]
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$5ok_or17hbf3bb9e83bc0fa64E@GOTPCREL]
	lea	rdi, [rsp + 24]
	lea	rsi, [rsp + 48]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE@GOTPCREL]
	test	qword ptr [rsp + 24], 1
	je	.LBB18_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 104], rax
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 112], rax
	mov	rax, qword ptr [rsp + 104]
	mov	qword ptr [rsp + 136], rax
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 144], rax
	lea	rsi, [rsp + 136]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.8]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17ha9aa3e0cb679a3ffE@GOTPCREL]
	jmp	.LBB18_3
.LBB18_2:
	mov	rax, qword ptr [rsp]
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 120], rcx
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 128], rcx
	mov	rsi, qword ptr [rax]
	mov	rdx, qword ptr [rax + 8]
	mov	edi, 1
	lea	rcx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.7]
	call	qword ptr [rip + _ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h64a41d02d17aa987E@GOTPCREL]
	mov	rcx, qword ptr [rsp]
	mov	rsi, rax
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rcx], rsi
	mov	qword ptr [rcx + 8], rdx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 128]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rax], 0
.LBB18_3:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 152
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN8matching6Parser4take17h99b54c3e2e6389ccE, .Lfunc_end18-_ZN8matching6Parser4take17h99b54c3e2e6389ccE
	.cfi_endproc

	.section	.text._ZN8matching6Parser6factor17hd4494af58bc1236aE,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser6factor17hd4494af58bc1236aE,@function
_ZN8matching6Parser6factor17hd4494af58bc1236aE:
	.cfi_startproc
	sub	rsp, 344
	.cfi_def_cfa_offset 352
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rdi
	mov	qword ptr [rsp + 40], rdi
	lea	rdi, [rsp + 72]
	call	_ZN8matching6Parser4take17h99b54c3e2e6389ccE
	lea	rdi, [rsp + 48]
	lea	rsi, [rsp + 72]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE@GOTPCREL]
	test	qword ptr [rsp + 48], 1
	je	.LBB19_2
	mov	rdi, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 96], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 104], rax
	mov	rax, qword ptr [rsp + 96]
	mov	qword ptr [rsp + 328], rax
	mov	rax, qword ptr [rsp + 104]
	mov	qword ptr [rsp + 336], rax
	lea	rsi, [rsp + 328]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.12]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB19_7
.LBB19_2:
	movups	xmm0, xmmword ptr [rsp + 56]
	movaps	xmmword ptr [rsp + 112], xmm0
	mov	eax, dword ptr [rsp + 112]
	mov	qword ptr [rsp + 16], rax
	test	rax, rax
	je	.LBB19_4
	jmp	.LBB19_20
.LBB19_20:
	mov	rax, qword ptr [rsp + 16]
	sub	rax, 3
	je	.LBB19_5
	jmp	.LBB19_21
.LBB19_21:
	mov	rax, qword ptr [rsp + 16]
	sub	rax, 5
	je	.LBB19_6
	jmp	.LBB19_3
.LBB19_3:
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 280], rcx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 288], rcx
	mov	rcx, qword ptr [rsp + 280]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 288]
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB19_7
.LBB19_4:
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
	jmp	.LBB19_7
.LBB19_5:
	mov	rsi, qword ptr [rsp + 24]
	lea	rdi, [rsp + 152]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	lea	rdi, [rsp + 136]
	lea	rsi, [rsp + 152]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE@GOTPCREL]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 136], 7
	cmove	rax, rcx
	test	rax, 1
	jne	.LBB19_8
	jmp	.LBB19_9
.LBB19_6:
	mov	eax, 97
	cmp	eax, dword ptr [rsp + 116]
	jbe	.LBB19_14
	jmp	.LBB19_3
.LBB19_7:
	mov	rax, qword ptr [rsp + 40]
	add	rsp, 344
	.cfi_def_cfa_offset 8
	ret
.LBB19_8:
	.cfi_def_cfa_offset 352
	mov	rdi, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 136]
	mov	qword ptr [rsp + 168], rax
	mov	rax, qword ptr [rsp + 144]
	mov	qword ptr [rsp + 176], rax
	mov	rax, qword ptr [rsp + 168]
	mov	qword ptr [rsp + 312], rax
	mov	rax, qword ptr [rsp + 176]
	mov	qword ptr [rsp + 320], rax
	lea	rsi, [rsp + 312]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.10]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB19_7
.LBB19_9:
	mov	rsi, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 144]
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 208]
	call	_ZN8matching6Parser4take17h99b54c3e2e6389ccE
	lea	rdi, [rsp + 184]
	lea	rsi, [rsp + 208]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE@GOTPCREL]
	test	qword ptr [rsp + 184], 1
	je	.LBB19_11
	mov	rdi, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 192]
	mov	qword ptr [rsp + 232], rax
	mov	rax, qword ptr [rsp + 200]
	mov	qword ptr [rsp + 240], rax
	mov	rax, qword ptr [rsp + 232]
	mov	qword ptr [rsp + 296], rax
	mov	rax, qword ptr [rsp + 240]
	mov	qword ptr [rsp + 304], rax
	lea	rsi, [rsp + 296]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.9]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB19_7
.LBB19_11:
	mov	rax, qword ptr [rsp + 192]
	mov	qword ptr [rsp + 248], rax
	mov	rax, qword ptr [rsp + 200]
	mov	qword ptr [rsp + 256], rax
	mov	eax, dword ptr [rsp + 248]
	cmp	rax, 4
	jne	.LBB19_13
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
	jmp	.LBB19_7
.LBB19_13:
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 248]
	mov	qword ptr [rsp + 264], rcx
	mov	rcx, qword ptr [rsp + 256]
	mov	qword ptr [rsp + 272], rcx
	mov	rcx, qword ptr [rsp + 264]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 272]
	mov	qword ptr [rax + 8], rcx
	jmp	.LBB19_7
.LBB19_14:
	cmp	dword ptr [rsp + 116], 102
	ja	.LBB19_3
	mov	eax, dword ptr [rsp + 116]
	mov	ecx, eax
	sub	ecx, 97
	mov	dword ptr [rsp + 4], ecx
	cmp	eax, 97
	jb	.LBB19_17
	mov	ecx, dword ptr [rsp + 4]
	mov	eax, ecx
	add	eax, 10
	mov	dword ptr [rsp], eax
	cmp	eax, ecx
	jb	.LBB19_19
	jmp	.LBB19_18
.LBB19_17:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB19_18:
	mov	rax, qword ptr [rsp + 32]
	mov	ecx, dword ptr [rsp]
	mov	ecx, ecx
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
	jmp	.LBB19_7
.LBB19_19:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end19:
	.size	_ZN8matching6Parser6factor17hd4494af58bc1236aE, .Lfunc_end19-_ZN8matching6Parser6factor17hd4494af58bc1236aE
	.cfi_endproc

	.section	.text._ZN8matching6Parser7product17h9105a5b86e5f4514E,"ax",@progbits
	.p2align	4
	.type	_ZN8matching6Parser7product17h9105a5b86e5f4514E,@function
_ZN8matching6Parser7product17h9105a5b86e5f4514E:
	.cfi_startproc
	sub	rsp, 280
	.cfi_def_cfa_offset 288
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rdi
	lea	rdi, [rsp + 56]
	call	_ZN8matching6Parser6factor17hd4494af58bc1236aE
	lea	rdi, [rsp + 40]
	lea	rsi, [rsp + 56]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE@GOTPCREL]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 40], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB20_2
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 264], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 272], rax
	lea	rsi, [rsp + 264]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.17]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB20_6
.LBB20_2:
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
.LBB20_3:
	mov	rsi, qword ptr [rsp + 8]
	lea	rdi, [rsp + 88]
	call	_ZN8matching6Parser4peek17h8a4f8f3206f58f5fE
	lea	rdi, [rsp + 88]
	lea	rsi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.13]
	call	qword ptr [rip + _ZN70_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17ha8cb1d9d2f1326a7E@GOTPCREL]
	test	al, 1
	jne	.LBB20_5
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rax + 8], rcx
	mov	dword ptr [rax], 7
	jmp	.LBB20_6
.LBB20_5:
	mov	rsi, qword ptr [rsp + 8]
	lea	rdi, [rsp + 128]
	call	_ZN8matching6Parser4take17h99b54c3e2e6389ccE
	lea	rdi, [rsp + 104]
	lea	rsi, [rsp + 128]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h64f71a31bb72fb3dE@GOTPCREL]
	test	qword ptr [rsp + 104], 1
	jne	.LBB20_7
	jmp	.LBB20_8
.LBB20_6:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 280
	.cfi_def_cfa_offset 8
	ret
.LBB20_7:
	.cfi_def_cfa_offset 288
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 152], rax
	mov	rax, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 160], rax
	mov	rax, qword ptr [rsp + 152]
	mov	qword ptr [rsp + 248], rax
	mov	rax, qword ptr [rsp + 160]
	mov	qword ptr [rsp + 256], rax
	lea	rsi, [rsp + 248]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.16]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB20_6
.LBB20_8:
	mov	rsi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 168], rax
	mov	rax, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 176], rax
	lea	rdi, [rsp + 200]
	call	_ZN8matching6Parser6factor17hd4494af58bc1236aE
	lea	rdi, [rsp + 184]
	lea	rsi, [rsp + 200]
	call	qword ptr [rip + _ZN79_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17ha7e5cea1dde6307cE@GOTPCREL]
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 184], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB20_10
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 184]
	mov	qword ptr [rsp + 216], rax
	mov	rax, qword ptr [rsp + 192]
	mov	qword ptr [rsp + 224], rax
	mov	rax, qword ptr [rsp + 216]
	mov	qword ptr [rsp + 232], rax
	mov	rax, qword ptr [rsp + 224]
	mov	qword ptr [rsp + 240], rax
	lea	rsi, [rsp + 232]
	lea	rdx, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.15]
	call	qword ptr [rip + _ZN153_$LT$core..result..Result$LT$T$C$F$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..result..Result$LT$core..convert..Infallible$C$E$GT$$GT$$GT$13from_residual17h81dfdc777a0069ceE@GOTPCREL]
	jmp	.LBB20_6
.LBB20_10:
	mov	rcx, qword ptr [rsp + 192]
	mov	rax, qword ptr [rsp + 32]
	mul	rcx
	mov	qword ptr [rsp], rax
	seto	al
	jo	.LBB20_12
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB20_3
.LBB20_12:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.14]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end20:
	.size	_ZN8matching6Parser7product17h9105a5b86e5f4514E, .Lfunc_end20-_ZN8matching6Parser7product17h9105a5b86e5f4514E
	.cfi_endproc

	.section	.text._ZN8matching8evaluate17he8aeddd41b1475c7E,"ax",@progbits
	.p2align	4
	.type	_ZN8matching8evaluate17he8aeddd41b1475c7E,@function
_ZN8matching8evaluate17he8aeddd41b1475c7E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rsi
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 24]
	call	_ZN8matching6Parser3sum17h30e0d2240fbde13dE
	mov	eax, 1
	xor	ecx, ecx
	cmp	dword ptr [rsp + 8], 7
	cmove	rax, rcx
	test	rax, 1
	je	.LBB21_2
	xor	eax, eax
	mov	ecx, 1
	cmp	dword ptr [rsp + 8], 6
	cmove	rax, rcx
	test	rax, 1
	jne	.LBB21_4
	jmp	.LBB21_5
.LBB21_2:
	mov	rax, qword ptr [rsp + 16]
	mov	dword ptr [rsp + 4], eax
.LBB21_3:
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB21_4:
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 4], 1
	jmp	.LBB21_3
.LBB21_5:
	mov	eax, dword ptr [rsp + 8]
	cmp	rax, 5
	jne	.LBB21_7
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB21_3
.LBB21_7:
	mov	dword ptr [rsp + 4], 2
	jmp	.LBB21_3
.Lfunc_end21:
	.size	_ZN8matching8evaluate17he8aeddd41b1475c7E, .Lfunc_end21-_ZN8matching8evaluate17he8aeddd41b1475c7E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.18]
	mov	esi, 19
	call	_ZN8matching8evaluate17he8aeddd41b1475c7E
	mov	dword ptr [rsp + 16], eax
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.19]
	mov	esi, 3
	call	_ZN8matching8evaluate17he8aeddd41b1475c7E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 16]
	add	eax, ecx
	mov	dword ptr [rsp + 20], eax
	seto	al
	jo	.LBB22_2
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.21]
	mov	esi, 8
	call	_ZN8matching8evaluate17he8aeddd41b1475c7E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 20]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB22_4
	jmp	.LBB22_3
.LBB22_2:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.20]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB22_3:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.22]
	mov	esi, 5
	call	_ZN8matching8evaluate17he8aeddd41b1475c7E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 12]
	add	eax, ecx
	mov	dword ptr [rsp + 8], eax
	seto	al
	jo	.LBB22_6
	jmp	.LBB22_5
.LBB22_4:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.20]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB22_5:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.23]
	mov	esi, 1
	call	_ZN8matching8evaluate17he8aeddd41b1475c7E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 8]
	add	eax, ecx
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB22_8
	jmp	.LBB22_7
.LBB22_6:
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.20]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB22_7:
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB22_8:
	.cfi_def_cfa_offset 32
	lea	rdi, [rip + .Lanon.339146caa74c9b9fd127746243f2fcbc.20]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end22:
	.size	main, .Lfunc_end22-main
	.cfi_endproc

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.339146caa74c9b9fd127746243f2fcbc.0:
	.asciz	"matching.rs"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.0, 12

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.1,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.1:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000\026\000\000\0000\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.1, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.2,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.2:
	.asciz	"\001\000\000"
	.zero	12
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.2, 16

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.3,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.3:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000N\000\000\000\r\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.3, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.4,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.4:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000N\000\000\000\025\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.4, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.5,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.5,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.5:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000M\000\000\000\r\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.5, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.6,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.6:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000K\000\000\000\030\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.6, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.7,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.7:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000.\000\000\000\037\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.7, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.8,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.8:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000-\000\000\000\025\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.8, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.9,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.9:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\0008\000\000\000\027\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.9, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.10,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.10:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\0007\000\000\000\035\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.10, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.11,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.11:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\0005\000\000\000:\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.11, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.12,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.12:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\0003\000\000\000\017\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.12, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.13,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.13:
	.asciz	"\002\000\000"
	.zero	12
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.13, 16

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.14,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.14:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000E\000\000\000\r\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.14, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.15,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.15:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000E\000\000\000\025\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.15, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.16,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.16:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000D\000\000\000\r\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.16, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.17,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.17:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000B\000\000\000\030\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.17, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.18,@object
	.section	.rodata..Lanon.339146caa74c9b9fd127746243f2fcbc.18,"a",@progbits
.Lanon.339146caa74c9b9fd127746243f2fcbc.18:
	.ascii	"2 * (3 + 4) * 2 + a"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.18, 19

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.19,@object
	.section	.rodata..Lanon.339146caa74c9b9fd127746243f2fcbc.19,"a",@progbits
.Lanon.339146caa74c9b9fd127746243f2fcbc.19:
	.ascii	"3 +"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.19, 3

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.20,@object
	.section	.data.rel.ro..Lanon.339146caa74c9b9fd127746243f2fcbc.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.339146caa74c9b9fd127746243f2fcbc.20:
	.quad	.Lanon.339146caa74c9b9fd127746243f2fcbc.0
	.asciz	"\013\000\000\000\000\000\000\000_\000\000\000\005\000\000"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.20, 24

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.21,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.339146caa74c9b9fd127746243f2fcbc.21:
	.ascii	"(2 * 3 +"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.21, 8

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.22,@object
	.section	.rodata..Lanon.339146caa74c9b9fd127746243f2fcbc.22,"a",@progbits
.Lanon.339146caa74c9b9fd127746243f2fcbc.22:
	.ascii	"1 + *"
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.22, 5

	.type	.Lanon.339146caa74c9b9fd127746243f2fcbc.23,@object
	.section	.rodata..Lanon.339146caa74c9b9fd127746243f2fcbc.23,"a",@progbits
.Lanon.339146caa74c9b9fd127746243f2fcbc.23:
	.byte	122
	.size	.Lanon.339146caa74c9b9fd127746243f2fcbc.23, 1

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
