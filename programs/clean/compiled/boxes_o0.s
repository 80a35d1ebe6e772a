	.intel_syntax noprefix
	.file	"boxes.e2a1a33577d3263c-cgu.0"
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	eax, esi
	mov	rsi, rdi
	mov	dword ptr [rsp + 4], eax
	lea	rdi, [rsp + 8]
	mov	edx, 48
	call	memcpy@PLT
	mov	esi, dword ptr [rsp + 4]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E@GOTPCREL]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E, .Lfunc_end0-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	eax, esi
	mov	rsi, rdi
	mov	dword ptr [rsp + 4], eax
	lea	rdi, [rsp + 8]
	mov	edx, 48
	call	memcpy@PLT
	mov	esi, dword ptr [rsp + 4]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E@GOTPCREL]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE, .Lfunc_end2-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	call	qword ptr [rip + _ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 32], rax
	add	rdi, 48
	mov	qword ptr [rsp + 16], rdi
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB3_2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 32]
	call	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E
	mov	dword ptr [rsp + 28], eax
	mov	dword ptr [rsp + 24], 1
	jmp	.LBB3_3
.LBB3_2:
	mov	dword ptr [rsp + 24], 0
.LBB3_3:
	mov	eax, dword ptr [rsp + 24]
	mov	edx, dword ptr [rsp + 28]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE, .Lfunc_end3-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE
	.cfi_endproc

	.section	".text._ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E","ax",@progbits
	.globl	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E
	.p2align	4
	.type	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E,@function
_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	eax, esi
	mov	rsi, rdi
	mov	dword ptr [rsp + 4], eax
	lea	rdi, [rsp + 8]
	mov	edx, 48
	call	memcpy@PLT
	mov	esi, dword ptr [rsp + 4]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE@GOTPCREL]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E, .Lfunc_end4-_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h628d3082ed3447e7E
	.cfi_endproc

	.section	".text._ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E","ax",@progbits
	.globl	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E
	.p2align	4
	.type	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E,@function
_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	eax, esi
	mov	rsi, rdi
	mov	dword ptr [rsp + 4], eax
	lea	rdi, [rsp + 8]
	mov	edx, 48
	call	memcpy@PLT
	mov	esi, dword ptr [rsp + 4]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE@GOTPCREL]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E, .Lfunc_end5-_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2322f0837d68262E
	.cfi_endproc

	.section	".text._ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E","ax",@progbits
	.globl	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E
	.p2align	4
	.type	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E,@function
_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E, .Lfunc_end6-_ZN106_$LT$core..iter..adapters..flatten..Flatten$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h85cf8276bcbbc679E
	.cfi_endproc

	.section	".text._ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E","ax",@progbits
	.globl	_ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E
	.p2align	4
	.type	_ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E,@function
_ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB7_2
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 24], rax
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE@GOTPCREL]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB7_3
.LBB7_2:
	mov	qword ptr [rsp + 32], 0
	mov	qword ptr [rsp + 16], 0
.LBB7_3:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E, .Lfunc_end7-_ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E
	.cfi_endproc

	.section	".text._ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE","ax",@progbits
	.globl	_ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE
	.p2align	4
	.type	_ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE,@function
_ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	test	byte ptr [rdi + 16], 1
	jne	.LBB8_2
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rcx]
	cmp	rax, qword ptr [rcx + 8]
	setbe	al
	xor	al, -1
	test	al, 1
	jne	.LBB8_4
	jmp	.LBB8_3
.LBB8_2:
	jmp	.LBB8_4
.LBB8_3:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rcx]
	cmp	rax, qword ptr [rcx + 8]
	jb	.LBB8_6
	jmp	.LBB8_5
.LBB8_4:
	mov	qword ptr [rsp + 16], 0
	jmp	.LBB8_8
.LBB8_5:
	mov	rax, qword ptr [rsp + 8]
	mov	byte ptr [rax + 16], 1
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB8_7
.LBB8_6:
	mov	rax, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rax]
	mov	esi, 1
	call	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rax]
	mov	qword ptr [rsp + 32], rdx
	mov	qword ptr [rax], rcx
.LBB8_7:
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 16], 1
.LBB8_8:
	mov	rax, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE, .Lfunc_end8-_ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE
	.cfi_endproc

	.section	".text._ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E","ax",@progbits
	.globl	_ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E
	.p2align	4
	.type	_ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E,@function
_ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], 0
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rdi], rax
	mov	rdx, qword ptr [rsp + 48]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB9_2
	mov	rdi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 40], rax
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 32], rax
	add	rdi, 8
	lea	rsi, [rsp + 32]
	call	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB9_4
.LBB9_2:
	jmp	.LBB9_3
.LBB9_3:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB9_4:
	.cfi_def_cfa_offset 80
	jmp	.LBB9_5
.LBB9_5:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB9_3
.Lfunc_end9:
	.size	_ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E, .Lfunc_end9-_ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E
	.cfi_endproc

	.section	".text._ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE","ax",@progbits
	.globl	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE
	.p2align	4
	.type	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE,@function
_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	dword ptr [rsp + 16], esi
	mov	rcx, qword ptr [rdi + 32]
	mov	rax, qword ptr [rdi + 40]
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 24]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB10_2
	mov	rdi, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 32]
	mov	edx, dword ptr [rsp + 16]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE@GOTPCREL]
	mov	dword ptr [rsp + 12], eax
	jmp	.LBB10_3
.LBB10_2:
	mov	eax, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 20], eax
	jmp	.LBB10_4
.LBB10_3:
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 16], eax
	mov	eax, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 20], eax
.LBB10_4:
	jmp	.LBB10_5
.LBB10_5:
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE, .Lfunc_end10-_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haea8863b443571bcE
	.cfi_endproc

	.section	".text._ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE","ax",@progbits
	.globl	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE
	.p2align	4
	.type	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE,@function
_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	dword ptr [rsp + 16], esi
	mov	rcx, qword ptr [rdi + 32]
	mov	rax, qword ptr [rdi + 40]
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 24]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB11_2
	mov	rdi, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 32]
	mov	edx, dword ptr [rsp + 16]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E@GOTPCREL]
	mov	dword ptr [rsp + 12], eax
	jmp	.LBB11_3
.LBB11_2:
	mov	eax, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 20], eax
	jmp	.LBB11_4
.LBB11_3:
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 16], eax
	mov	eax, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 20], eax
.LBB11_4:
	jmp	.LBB11_5
.LBB11_5:
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE, .Lfunc_end11-_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc2a83917b050d56dE
	.cfi_endproc

	.section	".text._ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE","ax",@progbits
	.globl	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE
	.p2align	4
	.type	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE,@function
_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
.LBB12_1:
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 32
	call	qword ptr [rip + _ZN107_$LT$core..iter..adapters..fuse..Fuse$LT$I$GT$$u20$as$u20$core..iter..adapters..fuse..FuseImpl$LT$I$GT$$GT$4next17hfe6f0b61b91c46d1E@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	mov	rdx, qword ptr [rsp + 24]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB12_3
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E@GOTPCREL]
	mov	qword ptr [rsp], rax
	jmp	.LBB12_4
.LBB12_3:
	mov	qword ptr [rsp + 16], 0
	jmp	.LBB12_7
.LBB12_4:
	mov	rdx, qword ptr [rsp]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB12_6
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB12_7
.LBB12_6:
	jmp	.LBB12_8
.LBB12_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB12_8:
	.cfi_def_cfa_offset 64
	jmp	.LBB12_1
.Lfunc_end12:
	.size	_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE, .Lfunc_end12-_ZN116_$LT$core..iter..adapters..flatten..FlattenCompat$LT$I$C$U$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf575964b887af43aE
	.cfi_endproc

	.section	".text._ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE","ax",@progbits
	.p2align	4
	.type	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE,@function
_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	jmp	.LBB13_1
.LBB13_1:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.1]
	call	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE, .Lfunc_end13-_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17h68bf4cb42138d92cE
	.cfi_endproc

	.section	".text._ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE,@function
_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	mov	ecx, dword ptr [rsi]
	sub	eax, ecx
	setl	cl
	setg	al
	sub	al, cl
	ret
.Lfunc_end14:
	.size	_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE, .Lfunc_end14-_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE
	.cfi_endproc

	.section	.text._ZN4core3cmp6max_by17h04ecd8989f95f096E,"ax",@progbits
	.globl	_ZN4core3cmp6max_by17h04ecd8989f95f096E
	.p2align	4
	.type	_ZN4core3cmp6max_by17h04ecd8989f95f096E,@function
_ZN4core3cmp6max_by17h04ecd8989f95f096E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdx
	mov	eax, edi
	mov	rdi, qword ptr [rsp + 8]
	mov	dword ptr [rsp + 24], eax
	mov	dword ptr [rsp + 28], esi
	mov	byte ptr [rsp + 39], 1
	lea	rsi, [rsp + 24]
	lea	rdx, [rsp + 28]
	call	qword ptr [rip + _ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE@GOTPCREL]
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	cmp	al, 0
	jg	.LBB15_3
	mov	eax, dword ptr [rsp + 28]
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB15_4
.LBB15_3:
	mov	byte ptr [rsp + 39], 0
	mov	eax, dword ptr [rsp + 24]
	mov	dword ptr [rsp + 32], eax
.LBB15_4:
	mov	eax, dword ptr [rsp + 32]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	_ZN4core3cmp6max_by17h04ecd8989f95f096E, .Lfunc_end15-_ZN4core3cmp6max_by17h04ecd8989f95f096E
	.cfi_endproc

	.section	".text._ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE,@function
_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB16_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB16_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.2]
	mov	esi, 369
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end16:
	.size	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE, .Lfunc_end16-_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17ha388bdbc267f9e9bE
	.cfi_endproc

	.section	".text._ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E,@function
_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB17_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB17_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.3]
	mov	esi, 373
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end17:
	.size	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E, .Lfunc_end17-_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E
	.cfi_endproc

	.section	".text._ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E","ax",@progbits
	.globl	_ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E
	.p2align	4
	.type	_ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E,@function
_ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E:
	.cfi_startproc
	mov	rax, rdi
	mov	qword ptr [rdi], rsi
	mov	qword ptr [rdi + 8], rdx
	mov	byte ptr [rdi + 16], 0
	ret
.Lfunc_end18:
	.size	_ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E, .Lfunc_end18-_ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E
	.cfi_endproc

	.section	.text._ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE,@function
_ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdx
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	_ZN4core3cmp5impls48_$LT$impl$u20$core..cmp..Ord$u20$for$u20$i32$GT$3cmp17hf15933ee50a6f01eE
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end19:
	.size	_ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE, .Lfunc_end19-_ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE","ax",@progbits
	.globl	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE
	.p2align	4
	.type	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE,@function
_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdx
	mov	rsi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 16]
	call	_ZN4core3ops8function5FnMut8call_mut17h19671e9ac5d3e1beE
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE, .Lfunc_end20-_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hc7f5b78e8abeb8dcE
	.cfi_endproc

	.section	".text._ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE","ax",@progbits
	.globl	_ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE
	.p2align	4
	.type	_ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE,@function
_ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], 0
.LBB21_1:
	cmp	qword ptr [rsp + 16], 2
	je	.LBB21_3
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	shl	rax, 3
	add	rdi, rax
	mov	rax, qword ptr [rsp + 16]
	add	rax, 1
	mov	qword ptr [rsp + 16], rax
	call	qword ptr [rip + _ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE@GOTPCREL]
	jmp	.LBB21_1
.LBB21_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end21:
	.size	_ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE, .Lfunc_end21-_ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE
	.cfi_endproc

	.section	".text._ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE","ax",@progbits
	.globl	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	.p2align	4
	.type	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE,@function
_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	rdi, 8
	call	qword ptr [rip + _ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end22:
	.size	_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE, .Lfunc_end22-_ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE
	.cfi_endproc

	.section	".text._ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E","ax",@progbits
	.globl	_ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E
	.p2align	4
	.type	_ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E,@function
_ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core3ptr106drop_in_place$LT$$u5b$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$u3b$$u20$2$u5d$$GT$17h0bd115041d3ac11dE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end23:
	.size	_ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E, .Lfunc_end23-_ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E
	.cfi_endproc

	.section	".text._ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE","ax",@progbits
	.globl	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE
	.p2align	4
	.type	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE,@function
_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end24:
	.size	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE, .Lfunc_end24-_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE
	.cfi_endproc

	.section	".text._ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE","ax",@progbits
	.globl	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE
	.p2align	4
	.type	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE,@function
_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end25:
	.size	_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE, .Lfunc_end25-_ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE
	.cfi_endproc

	.section	".text._ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E","ax",@progbits
	.globl	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E,@function
_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end26:
	.size	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E, .Lfunc_end26-_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E
	.cfi_endproc

	.section	".text._ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E","ax",@progbits
	.globl	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E
	.p2align	4
	.type	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E,@function
_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	cmp	rax, 0
	jne	.LBB27_2
.LBB27_1:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB27_2:
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$17h54f44443c756d06eE@GOTPCREL]
	jmp	.LBB27_1
.Lfunc_end27:
	.size	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E, .Lfunc_end27-_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E
	.cfi_endproc

	.section	".text._ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE","ax",@progbits
	.globl	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	.p2align	4
	.type	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE,@function
_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	cmp	rax, 0
	jne	.LBB28_2
.LBB28_1:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB28_2:
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN4core3ptr57drop_in_place$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$17h0db577bf505cc57cE@GOTPCREL]
	jmp	.LBB28_1
.Lfunc_end28:
	.size	_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE, .Lfunc_end28-_ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB29_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.4]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB29_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end29:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E, .Lfunc_end29-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E
	.cfi_endproc

	.section	.text._ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E,@function
_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rcx, rdi
	mov	qword ptr [rsp + 8], rsi
	mov	rax, rcx
	shr	rax
	movabs	rdx, 6148914691236517205
	and	rax, rdx
	sub	rcx, rax
	movabs	rdx, 3689348814741910323
	mov	rax, rcx
	and	rax, rdx
	shr	rcx, 2
	and	rcx, rdx
	add	rax, rcx
	mov	rcx, rax
	shr	rcx, 4
	add	rax, rcx
	movabs	rcx, 1085102592571150095
	and	rax, rcx
	movabs	rcx, 72340172838076673
	imul	rax, rcx
	shr	rax, 56
	mov	dword ptr [rsp + 20], eax
	cmp	dword ptr [rsp + 20], 1
	jne	.LBB30_2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB30_2:
	.cfi_def_cfa_offset 32
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.5]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end30:
	.size	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E, .Lfunc_end30-_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jae	.LBB31_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.6]
	mov	esi, 403
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB31_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end31:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E, .Lfunc_end31-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E
	.cfi_endproc

	.section	".text._ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E","ax",@progbits
	.globl	_ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E
	.p2align	4
	.type	_ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E,@function
_ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN107_$LT$core..ops..range..RangeInclusive$LT$T$GT$$u20$as$u20$core..iter..range..RangeInclusiveIteratorImpl$GT$9spec_next17h3b2bb59b9b8a8cfeE@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end32:
	.size	_ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E, .Lfunc_end32-_ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E,@function
_ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E:
	.cfi_startproc
	mov	rax, rdi
	ret
.Lfunc_end33:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E, .Lfunc_end33-_ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE,@function
_ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rax
	mov	edx, 48
	call	memcpy@PLT
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end34:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE, .Lfunc_end34-_ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE,@function
_ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rax
	mov	edx, 48
	call	memcpy@PLT
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end35:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE, .Lfunc_end35-_ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE,@function
_ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end36:
	.size	_ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE, .Lfunc_end36-_ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E,@function
_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end37:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E, .Lfunc_end37-_ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E,@function
_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end38:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E, .Lfunc_end38-_ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E,@function
_ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	byte ptr [rsp + 55], 1
	mov	qword ptr [rsp + 32], rsi
.LBB39_1:
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN115_$LT$core..iter..sources..successors..Successors$LT$T$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4ab34da228ae3d91E@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	mov	rdx, qword ptr [rsp + 40]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB39_4
	mov	rdx, qword ptr [rsp + 40]
	mov	byte ptr [rsp + 55], 0
	mov	rsi, qword ptr [rsp + 32]
	lea	rdi, [rsp + 31]
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB39_5
.LBB39_4:
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp], rax
	jmp	.LBB39_6
.LBB39_5:
	mov	rax, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 55], 1
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB39_1
.LBB39_6:
	mov	rax, qword ptr [rsp]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end39:
	.size	_ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E, .Lfunc_end39-_ZN4core4iter6traits8iterator8Iterator4fold17h7f58b36234a8a2b9E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E,@function
_ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end40:
	.size	_ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E, .Lfunc_end40-_ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E,@function
_ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end41:
	.size	_ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E, .Lfunc_end41-_ZN4core4iter6traits8iterator8Iterator6max_by17hee2eb19ec42c25a8E
	.cfi_endproc

	.section	".text._ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E","ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E,@function
_ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp], edx
	mov	eax, esi
	mov	esi, dword ptr [rsp]
	mov	dword ptr [rsp + 4], eax
	mov	rdx, rdi
	mov	edi, dword ptr [rsp + 4]
	call	qword ptr [rip + _ZN4core3cmp6max_by17h04ecd8989f95f096E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end42:
	.size	_ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E, .Lfunc_end42-_ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E,@function
_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E:
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	qword ptr [rsp + 16], rdi
	mov	byte ptr [rsp + 103], 1
	mov	byte ptr [rsp + 102], 1
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3c3317a5a628805dE@GOTPCREL]
	mov	dword ptr [rsp + 40], eax
	mov	dword ptr [rsp + 44], edx
	mov	eax, dword ptr [rsp + 40]
	test	rax, 1
	je	.LBB43_3
	mov	rsi, qword ptr [rsp + 16]
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 36], eax
	mov	dword ptr [rsp + 32], 0
	mov	eax, dword ptr [rsp + 36]
	mov	dword ptr [rsp + 8], eax
	mov	byte ptr [rsp + 103], 0
	lea	rdi, [rsp + 48]
	mov	edx, 48
	call	memcpy@PLT
	mov	esi, dword ptr [rsp + 8]
	mov	byte ptr [rsp + 102], 0
	lea	rdi, [rsp + 48]
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he03b66dd5940803cE@GOTPCREL]
	mov	dword ptr [rsp + 12], eax
	jmp	.LBB43_6
.LBB43_3:
	mov	dword ptr [rsp + 24], 0
	jmp	.LBB43_5
.LBB43_5:
	mov	eax, dword ptr [rsp + 24]
	mov	edx, dword ptr [rsp + 28]
	add	rsp, 120
	.cfi_def_cfa_offset 8
	ret
.LBB43_6:
	.cfi_def_cfa_offset 128
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 28], eax
	mov	dword ptr [rsp + 24], 1
	jmp	.LBB43_5
.Lfunc_end43:
	.size	_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E, .Lfunc_end43-_ZN4core4iter6traits8iterator8Iterator6reduce17h9643b083d0842bd9E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE,@function
_ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 8], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rax
	mov	rax, rdi
	mov	rdi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rax
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator4fuse17h90eb5aa5969de057E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 72], rax
	mov	qword ptr [rsp + 80], rdx
	mov	qword ptr [rsp + 40], 0
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], 0
	mov	qword ptr [rsp + 64], rax
	lea	rsi, [rsp + 40]
	mov	edx, 48
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 32]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end44:
	.size	_ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE, .Lfunc_end44-_ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE
	.cfi_endproc

	.section	.text._ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE,"ax",@progbits
	.globl	_ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE
	.p2align	4
	.type	_ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE,@function
_ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE:
	.cfi_startproc
	mov	rax, rdi
	ret
.Lfunc_end45:
	.size	_ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE, .Lfunc_end45-_ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdx
	mov	eax, esi
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rdi
	mov	dword ptr [rsp + 28], eax
	mov	byte ptr [rsp + 39], 1
	call	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E
	mov	dword ptr [rsp + 32], eax
	mov	edx, dword ptr [rsp + 32]
	mov	esi, dword ptr [rsp + 28]
	mov	rdi, qword ptr [rsp + 16]
	mov	byte ptr [rsp + 39], 0
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator6max_by4fold28_$u7b$$u7b$closure$u7d$$u7d$17h57cb9cc58543fcd9E@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end46:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E, .Lfunc_end46-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rax
	mov	byte ptr [rsp + 55], 1
	call	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E
	mov	qword ptr [rsp + 40], rax
	mov	rdx, qword ptr [rsp + 40]
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 55], 0
	call	qword ptr [rip + _ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end47:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E, .Lfunc_end47-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h9afd92f34c636b27E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdx
	mov	eax, esi
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rdi
	mov	dword ptr [rsp + 28], eax
	mov	byte ptr [rsp + 39], 1
	call	_ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E
	mov	dword ptr [rsp + 32], eax
	mov	edx, dword ptr [rsp + 32]
	mov	esi, dword ptr [rsp + 28]
	mov	rdi, qword ptr [rsp + 16]
	mov	byte ptr [rsp + 39], 0
	call	qword ptr [rip + _ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end48:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E, .Lfunc_end48-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E","ax",@progbits
	.globl	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	.p2align	4
	.type	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E,@function
_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 8], rdx
	mov	rax, rdi
	mov	rdi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rax
	mov	dword ptr [rsp + 24], esi
	mov	byte ptr [rsp + 55], 1
	call	qword ptr [rip + _ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	lea	rdi, [rsp + 40]
	call	qword ptr [rip + _ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB49_4
	mov	esi, dword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 32]
	mov	byte ptr [rsp + 55], 0
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hdefbb86cd9262562E@GOTPCREL]
	mov	dword ptr [rsp + 28], eax
	jmp	.LBB49_6
.LBB49_4:
	mov	eax, dword ptr [rsp + 24]
	mov	byte ptr [rsp + 55], 0
	mov	dword ptr [rsp + 28], eax
.LBB49_5:
	jmp	.LBB49_7
.LBB49_6:
	jmp	.LBB49_5
.LBB49_7:
	mov	eax, dword ptr [rsp + 28]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end49:
	.size	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E, .Lfunc_end49-_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E","ax",@progbits
	.globl	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E
	.p2align	4
	.type	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E,@function
_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 8], rdx
	mov	rax, rdi
	mov	rdi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rax
	mov	dword ptr [rsp + 24], esi
	mov	byte ptr [rsp + 55], 1
	call	qword ptr [rip + _ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	lea	rdi, [rsp + 40]
	call	qword ptr [rip + _ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB50_4
	mov	esi, dword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 32]
	mov	byte ptr [rsp + 55], 0
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h7ef2c25e6934d4a4E@GOTPCREL]
	mov	dword ptr [rsp + 28], eax
	jmp	.LBB50_6
.LBB50_4:
	mov	eax, dword ptr [rsp + 24]
	mov	byte ptr [rsp + 55], 0
	mov	dword ptr [rsp + 28], eax
.LBB50_5:
	jmp	.LBB50_7
.LBB50_6:
	jmp	.LBB50_5
.LBB50_7:
	mov	eax, dword ptr [rsp + 28]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end50:
	.size	_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E, .Lfunc_end50-_ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E
	.cfi_endproc

	.section	.text._ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE,@function
_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	movabs	rax, -9223372036854775808
	sub	rax, rsi
	cmp	rdi, rax
	jbe	.LBB51_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.7]
	mov	esi, 519
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB51_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end51:
	.size	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE, .Lfunc_end51-_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE
	.cfi_endproc

	.section	".text._ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E","ax",@progbits
	.globl	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E
	.p2align	4
	.type	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E,@function
_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	rax, qword ptr [rdi + 8]
	sub	rax, qword ptr [rdi]
	cmp	rax, 0
	ja	.LBB52_2
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.8]
	mov	rdx, qword ptr [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.8+8]
	mov	qword ptr [rsp + 40], rsi
	mov	qword ptr [rsp + 48], rdx
	add	rcx, 16
	mov	qword ptr [rsp + 56], rcx
	mov	qword ptr [rsp + 64], rax
	mov	rcx, qword ptr [rsp + 56]
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 72], rcx
	mov	qword ptr [rsp + 80], rax
	mov	dword ptr [rsp + 32], 0
	jmp	.LBB52_3
.LBB52_2:
	mov	rax, qword ptr [rsp + 16]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB52_4
.LBB52_3:
	mov	eax, dword ptr [rsp + 32]
	mov	edx, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB52_4:
	.cfi_def_cfa_offset 96
	mov	rdi, qword ptr [rsp + 8]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.10]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, rdx
	add	rsi, 1
	mov	qword ptr [rcx], rsi
	mov	qword ptr [rsp + 48], rdx
	mov	qword ptr [rsp + 40], 1
	add	rcx, 16
	mov	qword ptr [rsp + 56], rcx
	mov	qword ptr [rsp + 64], rax
	mov	rcx, qword ptr [rsp + 56]
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 72], rcx
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp], rax
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 64]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.12]
	call	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 56]
	mov	eax, dword ptr [rax + 4*rcx]
	mov	dword ptr [rsp + 36], eax
	mov	dword ptr [rsp + 32], 1
	jmp	.LBB52_3
.Lfunc_end52:
	.size	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E, .Lfunc_end52-_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E
	.cfi_endproc

	.section	".text._ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E","ax",@progbits
	.globl	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E
	.p2align	4
	.type	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E,@function
_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E:
	.cfi_startproc
	sub	rsp, 200
	.cfi_def_cfa_offset 208
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp + 28], rax
	mov	rax, qword ptr [rsi + 8]
	mov	qword ptr [rsp + 36], rax
	mov	rax, qword ptr [rsi + 16]
	mov	qword ptr [rsp + 44], rax
	mov	eax, dword ptr [rsi + 24]
	mov	dword ptr [rsp + 52], eax
	mov	qword ptr [rsp + 56], 0
	mov	qword ptr [rsp + 64], 7
	mov	rax, qword ptr [rsp + 28]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 36]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 44]
	mov	qword ptr [rsp + 88], rax
	mov	eax, dword ptr [rsp + 52]
	mov	dword ptr [rsp + 96], eax
	lea	rdi, [rsp + 152]
	lea	rsi, [rsp + 56]
	mov	edx, 48
	call	memcpy@PLT
	lea	rdi, [rsp + 104]
	lea	rsi, [rsp + 152]
	mov	edx, 48
	call	memcpy@PLT
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rsp + 104]
	mov	edx, 48
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 200
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end53:
	.size	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E, .Lfunc_end53-_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E
	.cfi_endproc

	.section	".text._ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE","ax",@progbits
	.globl	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE
	.p2align	4
	.type	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE,@function
_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	call	qword ptr [rip + _ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	call	qword ptr [rip + _ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 32]
	mov	qword ptr [rcx], rsi
	mov	qword ptr [rcx + 8], rdx
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end54:
	.size	_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE, .Lfunc_end54-_ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end55:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E, .Lfunc_end55-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E","ax",@progbits
	.globl	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	shl	rcx, 3
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end56:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E, .Lfunc_end56-_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5699306d9192c3f5E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E,@function
_ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rdi], 0
	ret
.Lfunc_end57:
	.size	_ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E, .Lfunc_end57-_ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E,@function
_ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdx
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rdi
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB58_2
	mov	rax, qword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB58_2:
	.cfi_def_cfa_offset 48
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL]
.Lfunc_end58:
	.size	_ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E, .Lfunc_end58-_ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE,@function
_ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB59_2
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 16], rax
	mov	rdi, qword ptr [rsp + 16]
	call	qword ptr [rip + _ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB59_3
.LBB59_2:
	mov	qword ptr [rsp + 16], 0
	mov	qword ptr [rsp + 8], 0
.LBB59_3:
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end59:
	.size	_ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE, .Lfunc_end59-_ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E,@function
_ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E:
	.cfi_startproc
	mov	dword ptr [rsp - 16], edx
	mov	dword ptr [rsp - 12], edi
	mov	dword ptr [rsp - 8], esi
	mov	eax, dword ptr [rsp - 12]
	test	rax, 1
	je	.LBB60_2
	mov	eax, dword ptr [rsp - 8]
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB60_3
.LBB60_2:
	mov	eax, dword ptr [rsp - 16]
	mov	dword ptr [rsp - 4], eax
.LBB60_3:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end60:
	.size	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E, .Lfunc_end60-_ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E
	.cfi_endproc

	.section	".text._ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E,@function
_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN4core5array75_$LT$impl$u20$core..default..Default$u20$for$u20$$u5b$T$u3b$$u20$2$u5d$$GT$7default17hcb70964c3e0b3b6cE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	mov	dword ptr [rdi + 16], 0
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rdi + 8], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end61:
	.size	_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E, .Lfunc_end61-_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E
	.cfi_endproc

	.section	".text._ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E","ax",@progbits
	.globl	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E
	.p2align	4
	.type	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E,@function
_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	xor	esi, esi
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0291edc122775834E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end62:
	.size	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E, .Lfunc_end62-_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h736421139f885264E
	.cfi_endproc

	.section	".text._ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E","ax",@progbits
	.globl	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E
	.p2align	4
	.type	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E,@function
_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	esi, edx
	mov	dword ptr [rsp + 4], esi
	seto	al
	jo	.LBB63_2
	mov	eax, dword ptr [rsp + 4]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB63_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.14]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end63:
	.size	_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E, .Lfunc_end63-_ZN54_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h532393b92fd73013E
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	xor	eax, eax
	mov	esi, eax
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfd62936b55b0b55eE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end64:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E, .Lfunc_end64-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hcee093fac1cfddb9E
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rsi
	mov	rsi, rax
	add	rsi, rdx
	mov	qword ptr [rsp], rsi
	cmp	rsi, rax
	jb	.LBB65_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB65_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.14]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end65:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E, .Lfunc_end65-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h74328c2d838c3bf8E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB66_2
	jmp	.LBB66_3
.LBB66_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB66_7
	jmp	.LBB66_6
.LBB66_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.16]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB66_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB66_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB66_8
.LBB66_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB66_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB66_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.8]
	mov	rax, qword ptr [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.8+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB66_5
.LBB66_10:
	jmp	.LBB66_11
.LBB66_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.17]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.16]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h02b07d152c2e56e5E
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB66_5
.Lfunc_end66:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE, .Lfunc_end66-_ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE,@function
_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h5e5f17409236c29cE
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB67_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB67_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end67:
	.size	_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE, .Lfunc_end67-_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE
	.cfi_endproc

	.section	.text._ZN5boxes4Tree3sum17haa594fe2bcc850b2E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree3sum17haa594fe2bcc850b2E,@function
_ZN5boxes4Tree3sum17haa594fe2bcc850b2E:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	eax, dword ptr [rdi + 16]
	mov	dword ptr [rsp], eax
	mov	esi, 2
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 56]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE@GOTPCREL]
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 56]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17hf15c50312231079eE@GOTPCREL]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3sum17h4b82ecd793945f24E@GOTPCREL]
	mov	ecx, eax
	mov	eax, dword ptr [rsp]
	add	eax, ecx
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB68_2
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.LBB68_2:
	.cfi_def_cfa_offset 112
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.19]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end68:
	.size	_ZN5boxes4Tree3sum17haa594fe2bcc850b2E, .Lfunc_end68-_ZN5boxes4Tree3sum17haa594fe2bcc850b2E
	.cfi_endproc

	.section	".text._ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E","ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E,@function
_ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp], rax
	and	rax, 7
	cmp	rax, 0
	jne	.LBB69_2
	mov	rax, qword ptr [rsp]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB69_3
	jmp	.LBB69_4
.LBB69_2:
	mov	rsi, qword ptr [rsp]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.20]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB69_3:
	mov	rdi, qword ptr [rsp]
	call	_ZN5boxes4Tree3sum17haa594fe2bcc850b2E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB69_4:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.20]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.Lfunc_end69:
	.size	_ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E, .Lfunc_end69-_ZN5boxes4Tree3sum28_$u7b$$u7b$closure$u7d$$u7d$17h046c6a13f6c8e4c8E
	.cfi_endproc

	.section	.text._ZN5boxes4Tree5depth17h1d473232bf6205c7E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree5depth17h1d473232bf6205c7E,@function
_ZN5boxes4Tree5depth17h1d473232bf6205c7E:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	esi, 2
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h529bb97ee63c0042E@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 56]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator7flatten17h0a7b095c51b0fa9aE@GOTPCREL]
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 56]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17he577b11563df661bE@GOTPCREL]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3max17hbb0bf54a2d21621dE@GOTPCREL]
	mov	edi, eax
	mov	esi, edx
	xor	edx, edx
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$9unwrap_or17h3191d0666863e6a6E@GOTPCREL]
	inc	eax
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB70_2
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.LBB70_2:
	.cfi_def_cfa_offset 112
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.21]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end70:
	.size	_ZN5boxes4Tree5depth17h1d473232bf6205c7E, .Lfunc_end70-_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	.cfi_endproc

	.section	".text._ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E","ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E,@function
_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp], rax
	and	rax, 7
	cmp	rax, 0
	jne	.LBB71_2
	mov	rax, qword ptr [rsp]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB71_3
	jmp	.LBB71_4
.LBB71_2:
	mov	rsi, qword ptr [rsp]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.22]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB71_3:
	mov	rdi, qword ptr [rsp]
	call	_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB71_4:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.22]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.Lfunc_end71:
	.size	_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E, .Lfunc_end71-_ZN5boxes4Tree5depth28_$u7b$$u7b$closure$u7d$$u7d$17hd76a535956dcdf08E
	.cfi_endproc

	.section	.text._ZN5boxes4Tree6insert17hefa3982720f3a619E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes4Tree6insert17hefa3982720f3a619E,@function
_ZN5boxes4Tree6insert17hefa3982720f3a619E:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	qword ptr [rsp + 32], rdi
	mov	dword ptr [rsp + 44], esi
	cmp	esi, dword ptr [rdi + 16]
	setg	al
	and	al, 1
	movzx	eax, al
	mov	qword ptr [rsp + 48], rax
	cmp	rax, 2
	jae	.LBB72_2
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 48]
	mov	rsi, rcx
	shl	rsi, 3
	mov	rdx, rax
	add	rdx, rsi
	mov	qword ptr [rsp + 24], rdx
	mov	rdx, qword ptr [rax + 8*rcx]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	jne	.LBB72_3
	jmp	.LBB72_4
.LBB72_2:
	mov	rdi, qword ptr [rsp + 48]
	mov	esi, 2
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.23]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.LBB72_3:
	mov	rax, qword ptr [rsp + 24]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	and	rax, 7
	cmp	rax, 0
	je	.LBB72_5
	jmp	.LBB72_6
.LBB72_4:
	lea	rdi, [rsp + 80]
	call	_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 72], eax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 56], rax
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rsp + 64], rax
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE
	mov	rdi, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 56]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 64]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 72]
	mov	qword ptr [rax + 16], rcx
	call	qword ptr [rip + _ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Tree$GT$$GT$$GT$17h73623cc91eac5beeE@GOTPCREL]
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rax], rcx
	jmp	.LBB72_9
.LBB72_5:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB72_7
	jmp	.LBB72_8
.LBB72_6:
	mov	rsi, qword ptr [rsp + 16]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.24]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB72_7:
	mov	esi, dword ptr [rsp + 44]
	mov	rdi, qword ptr [rsp + 16]
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	jmp	.LBB72_9
.LBB72_8:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.24]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.LBB72_9:
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end72:
	.size	_ZN5boxes4Tree6insert17hefa3982720f3a619E, .Lfunc_end72-_ZN5boxes4Tree6insert17hefa3982720f3a619E
	.cfi_endproc

	.section	".text._ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E","ax",@progbits
	.p2align	4
	.type	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E,@function
_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E:
	.cfi_startproc
	mov	rax, qword ptr [rsi]
	ret
.Lfunc_end73:
	.size	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E, .Lfunc_end73-_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17h1f7635f3fb493793E
	.cfi_endproc

	.section	".text._ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE","ax",@progbits
	.p2align	4
	.type	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE,@function
_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rsi]
	add	rdi, 8
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end74:
	.size	_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE, .Lfunc_end74-_ZN5boxes4main28_$u7b$$u7b$closure$u7d$$u7d$17hc22064317928e0ceE
	.cfi_endproc

	.section	.text._ZN5boxes7reverse17h81a4fd7265acab07E,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes7reverse17h81a4fd7265acab07E,@function
_ZN5boxes7reverse17h81a4fd7265acab07E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], 0
.LBB75_1:
	mov	rdx, qword ptr [rsp + 24]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB75_3
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 16], rax
	and	rax, 7
	cmp	rax, 0
	je	.LBB75_4
	jmp	.LBB75_5
.LBB75_3:
	mov	rax, qword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB75_4:
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB75_6
	jmp	.LBB75_7
.LBB75_5:
	mov	rsi, qword ptr [rsp + 16]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.25]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB75_6:
	mov	rdi, qword ptr [rsp + 16]
	add	rdi, 8
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$4take17hbc4ff3892acde969E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 24], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	add	rdi, 8
	call	qword ptr [rip + _ZN4core3ptr85drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$boxes..Node$GT$$GT$$GT$17h0fa0343247713454E@GOTPCREL]
	mov	rax, qword ptr [rsp + 16]
	and	rax, 7
	cmp	rax, 0
	je	.LBB75_8
	jmp	.LBB75_9
.LBB75_7:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.25]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.LBB75_8:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB75_10
	jmp	.LBB75_11
.LBB75_9:
	mov	rsi, qword ptr [rsp + 16]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.26]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB75_10:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax + 8], rcx
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB75_1
.LBB75_11:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.26]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.Lfunc_end75:
	.size	_ZN5boxes7reverse17h81a4fd7265acab07E, .Lfunc_end75-_ZN5boxes7reverse17h81a4fd7265acab07E
	.cfi_endproc

	.section	.text._ZN5boxes7unboxed17hf896ccfa5bb09a8eE,"ax",@progbits
	.p2align	4
	.type	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE,@function
_ZN5boxes7unboxed17hf896ccfa5bb09a8eE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 32], rsi
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 24], rax
	and	rax, 7
	cmp	rax, 0
	jne	.LBB76_2
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB76_3
	jmp	.LBB76_4
.LBB76_2:
	mov	rsi, qword ptr [rsp + 24]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.27]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB76_3:
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rax], rdx
	mov	rdx, qword ptr [rcx + 8]
	mov	qword ptr [rax + 8], rdx
	mov	rcx, qword ptr [rcx + 16]
	mov	qword ptr [rax + 16], rcx
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE@GOTPCREL]
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB76_4:
	.cfi_def_cfa_offset 48
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.27]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.Lfunc_end76:
	.size	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE, .Lfunc_end76-_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
	.cfi_endproc

	.section	".text._ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E","ax",@progbits
	.globl	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E
	.p2align	4
	.type	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E,@function
_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rcx
	ret
.Lfunc_end77:
	.size	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E, .Lfunc_end77-_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB78_2
.LBB78_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB78_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB78_1
.Lfunc_end78:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E, .Lfunc_end78-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 24
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 8
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	rdi, qword ptr [rsp + 32]
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.29]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E
	jmp	.LBB79_3
.LBB79_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.31]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB79_6
.LBB79_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB79_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E
	jmp	.LBB79_5
.Lfunc_end79:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE, .Lfunc_end79-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0498a9e849a602eaE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 24
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 8
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	rdi, qword ptr [rsp + 32]
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.29]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h688c83fbf149e505E
	jmp	.LBB80_3
.LBB80_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.31]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h8980954f837ce8bcE
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB80_6
.LBB80_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB80_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc2ff13e9e29b77c0E
	jmp	.LBB80_5
.Lfunc_end80:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E, .Lfunc_end80-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd294818ff94b74f7E
	.cfi_endproc

	.section	".text._ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E","ax",@progbits
	.globl	_ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E
	.p2align	4
	.type	_ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E,@function
_ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end81:
	.size	_ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E, .Lfunc_end81-_ZN72_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..default..Default$GT$7default17h73dc3c0442a07e54E
	.cfi_endproc

	.section	".text._ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE","ax",@progbits
	.globl	_ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE
	.p2align	4
	.type	_ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE,@function
_ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end82:
	.size	_ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE, .Lfunc_end82-_ZN74_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hcba37d028fc9a9feE
	.cfi_endproc

	.section	".text._ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE","ax",@progbits
	.p2align	4
	.type	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE,@function
_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jb	.LBB83_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.32]
	mov	esi, 429
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB83_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end83:
	.size	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE, .Lfunc_end83-_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h01f3b7e6675f4babE
	.cfi_endproc

	.section	".text._ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E","ax",@progbits
	.globl	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E
	.p2align	4
	.type	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E,@function
_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E:
	.cfi_startproc
	jmp	.LBB84_1
.LBB84_1:
	ret
.Lfunc_end84:
	.size	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E, .Lfunc_end84-_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8799d22d8f671126E
	.cfi_endproc

	.section	".text._ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E","ax",@progbits
	.globl	_ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E
	.p2align	4
	.type	_ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E,@function
_ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rdi], 0
	ret
.Lfunc_end85:
	.size	_ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E, .Lfunc_end85-_ZN86_$LT$core..option..Iter$LT$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h509940c4f58fd1d0E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	dword ptr [rsp + 28], edx
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	cmp	rax, rcx
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 43], al
	test	byte ptr [rsp + 43], 1
	jne	.LBB86_4
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	byte ptr [rsp + 70], 1
	mov	dword ptr [rsp + 44], eax
	mov	qword ptr [rsp + 48], 0
	jmp	.LBB86_5
.LBB86_4:
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB86_16
.LBB86_5:
	jmp	.LBB86_6
.LBB86_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.33]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E
	jmp	.LBB86_8
.LBB86_8:
	jmp	.LBB86_9
.LBB86_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 3
	mov	qword ptr [rsp + 56], rax
.LBB86_10:
	mov	rdx, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 70], 0
	mov	esi, dword ptr [rsp + 44]
	mov	rax, qword ptr [rsp + 48]
	shl	rax, 3
	add	rdx, rax
	lea	rdi, [rsp + 35]
	call	qword ptr [rip + _ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hf1155598327fb485E@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 44], eax
	mov	rdi, qword ptr [rsp + 48]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.36]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E
	mov	rax, qword ptr [rsp + 48]
	add	rax, 1
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, qword ptr [rsp + 56]
	je	.LBB86_15
	jmp	.LBB86_10
.LBB86_15:
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 36], eax
.LBB86_16:
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end86:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE, .Lfunc_end86-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0b1c06c89281f06cE
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	dword ptr [rsp + 28], edx
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	cmp	rax, rcx
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 43], al
	test	byte ptr [rsp + 43], 1
	jne	.LBB87_4
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	byte ptr [rsp + 70], 1
	mov	dword ptr [rsp + 44], eax
	mov	qword ptr [rsp + 48], 0
	jmp	.LBB87_5
.LBB87_4:
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB87_16
.LBB87_5:
	jmp	.LBB87_6
.LBB87_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.33]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h1f257e5cce44e417E
	jmp	.LBB87_8
.LBB87_8:
	jmp	.LBB87_9
.LBB87_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 3
	mov	qword ptr [rsp + 56], rax
.LBB87_10:
	mov	rdx, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 70], 0
	mov	esi, dword ptr [rsp + 44]
	mov	rax, qword ptr [rsp + 48]
	shl	rax, 3
	add	rdx, rax
	lea	rdi, [rsp + 35]
	call	qword ptr [rip + _ZN4core4iter8adapters7flatten11flatten_one28_$u7b$$u7b$closure$u7d$$u7d$17hcc6ff5cb21c0ebb4E@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 44], eax
	mov	rdi, qword ptr [rsp + 48]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.36]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb1ae46abc28c7ae8E
	mov	rax, qword ptr [rsp + 48]
	add	rax, 1
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, qword ptr [rsp + 56]
	je	.LBB87_15
	jmp	.LBB87_10
.LBB87_15:
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 36], eax
.LBB87_16:
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end87:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E, .Lfunc_end87-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h541eb9151be1ef69E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB88_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 8
	mov	qword ptr [rax], rcx
	jmp	.LBB88_4
.LBB88_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB88_5
.LBB88_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB88_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end88:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE, .Lfunc_end88-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha16b50524554346bE
	.cfi_endproc

	.section	".text._ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E","ax",@progbits
	.globl	_ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E
	.p2align	4
	.type	_ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E,@function
_ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB89_2
	mov	rax, qword ptr [rsp - 16]
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB89_3
.LBB89_2:
	mov	qword ptr [rsp - 8], 0
.LBB89_3:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end89:
	.size	_ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E, .Lfunc_end89-_ZN95_$LT$$RF$core..option..Option$LT$T$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17he7f48776cd470566E
	.cfi_endproc

	.section	".text._ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE","ax",@progbits
	.globl	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE
	.p2align	4
	.type	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE,@function
_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hb4f05f76db709652E@GOTPCREL]
	mov	esi, 7
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end90:
	.size	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE, .Lfunc_end90-_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 376
	.cfi_def_cfa_offset 384
	mov	qword ptr [rsp + 48], 0
	lea	rdi, [rsp + 80]
	mov	esi, 1
	mov	edx, 5
	call	qword ptr [rip + _ZN4core3ops5range25RangeInclusive$LT$Idx$GT$3new17h232f4e09cacb2146E@GOTPCREL]
	lea	rdi, [rsp + 56]
	lea	rsi, [rsp + 80]
	call	qword ptr [rip + _ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h98ca99147a47db30E@GOTPCREL]
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 104], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 112], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 120], rax
.LBB91_1:
	lea	rdi, [rsp + 104]
	call	qword ptr [rip + _ZN4core4iter5range110_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..RangeInclusive$LT$A$GT$$GT$4next17h04c5040a55cf3198E@GOTPCREL]
	mov	qword ptr [rsp + 128], rax
	mov	qword ptr [rsp + 136], rdx
	test	qword ptr [rsp + 128], 1
	je	.LBB91_3
	mov	rax, qword ptr [rsp + 136]
	mov	qword ptr [rsp + 32], rax
	mov	cl, al
	mov	al, cl
	add	al, 96
	mov	byte ptr [rsp + 47], al
	cmp	al, cl
	jb	.LBB91_16
	jmp	.LBB91_15
.LBB91_3:
	mov	rdi, qword ptr [rsp + 48]
	call	_ZN5boxes7reverse17h81a4fd7265acab07E
	mov	rdi, rax
	lea	rsi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.37]
	mov	edx, 10
	lea	rcx, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.38]
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$6expect17h9a991e29496e0524E@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 168]
	call	_ZN5boxes7unboxed17hf896ccfa5bb09a8eE
	lea	rdi, [rsp + 168]
	add	rdi, 8
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$8as_deref17hdf5220b0a282b1fdE@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4iter7sources10successors10successors17h560413ff89fa1c6dE@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17hdff3937f6292b3b8E@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3sum17he85ed4d6d2342c71E@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 216]
	call	_ZN54_$LT$boxes..Tree$u20$as$u20$core..default..Default$GT$7default17h8b3c0fdae1f4cb01E
	mov	dword ptr [rsp + 208], 8
	mov	rax, qword ptr [rsp + 216]
	mov	qword ptr [rsp + 192], rax
	mov	rax, qword ptr [rsp + 224]
	mov	qword ptr [rsp + 200], rax
	mov	dword ptr [rsp + 292], 3
	mov	dword ptr [rsp + 296], 10
	mov	dword ptr [rsp + 300], 1
	mov	dword ptr [rsp + 304], 6
	mov	dword ptr [rsp + 308], 14
	mov	dword ptr [rsp + 312], 4
	mov	dword ptr [rsp + 316], 7
	lea	rdi, [rsp + 240]
	lea	rsi, [rsp + 292]
	call	qword ptr [rip + _ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17hfc4bbdcd91571af9E@GOTPCREL]
	lea	rdi, [rsp + 320]
	lea	rsi, [rsp + 240]
	mov	edx, 48
	call	memcpy@PLT
.LBB91_4:
	lea	rdi, [rsp + 320]
	call	qword ptr [rip + _ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h88143d1ee5bd363bE@GOTPCREL]
	mov	dword ptr [rsp + 368], eax
	mov	dword ptr [rsp + 372], edx
	mov	eax, dword ptr [rsp + 368]
	test	rax, 1
	je	.LBB91_6
	mov	esi, dword ptr [rsp + 372]
	lea	rdi, [rsp + 192]
	call	_ZN5boxes4Tree6insert17hefa3982720f3a619E
	jmp	.LBB91_4
.LBB91_6:
	lea	rdi, [rsp + 320]
	call	qword ptr [rip + _ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$i32$C$7_usize$GT$$GT$17hcfee0500fd1ad545E@GOTPCREL]
	movzx	eax, byte ptr [rsp + 184]
	sub	eax, 96
	mov	dword ptr [rsp + 20], eax
	seto	al
	jo	.LBB91_8
	mov	eax, dword ptr [rsp + 20]
	mov	rcx, qword ptr [rsp + 24]
	add	eax, ecx
	mov	dword ptr [rsp + 16], eax
	seto	al
	jo	.LBB91_10
	jmp	.LBB91_9
.LBB91_8:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.39]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB91_9:
	lea	rdi, [rsp + 192]
	call	_ZN5boxes4Tree3sum17haa594fe2bcc850b2E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 16]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB91_12
	jmp	.LBB91_11
.LBB91_10:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.39]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB91_11:
	lea	rdi, [rsp + 192]
	call	_ZN5boxes4Tree5depth17h1d473232bf6205c7E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 12]
	add	eax, ecx
	mov	dword ptr [rsp + 8], eax
	seto	al
	jo	.LBB91_14
	jmp	.LBB91_13
.LBB91_12:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.39]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB91_13:
	lea	rdi, [rsp + 192]
	call	qword ptr [rip + _ZN4core3ptr32drop_in_place$LT$boxes..Tree$GT$17h575b4133740c6567E@GOTPCREL]
	lea	rdi, [rsp + 168]
	call	qword ptr [rip + _ZN4core3ptr32drop_in_place$LT$boxes..Node$GT$17h06c087155787ee0fE@GOTPCREL]
	mov	eax, dword ptr [rsp + 8]
	add	rsp, 376
	.cfi_def_cfa_offset 8
	ret
.LBB91_14:
	.cfi_def_cfa_offset 384
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.39]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB91_15:
	mov	rax, qword ptr [rsp + 32]
	mov	ecx, 3
	mul	rcx
	mov	qword ptr [rsp], rax
	seto	al
	jo	.LBB91_18
	jmp	.LBB91_17
.LBB91_16:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.40]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB91_17:
	mov	rcx, qword ptr [rsp]
	mov	dl, byte ptr [rsp + 47]
	mov	rax, qword ptr [rsp + 48]
	mov	byte ptr [rsp + 160], dl
	mov	qword ptr [rsp + 144], rcx
	mov	qword ptr [rsp + 152], rax
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17he5002616d751b5ebE
	mov	rcx, qword ptr [rsp + 144]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 152]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 160]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB91_1
.LBB91_18:
	lea	rdi, [rip + .Lanon.0570511a3b72357ed64120dcef267bdb.41]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end91:
	.size	main, .Lfunc_end91-main
	.cfi_endproc

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.0, 79

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.1,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.1:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.0
	.asciz	"N\000\000\000\000\000\000\000\262\001\000\000\001\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.1, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.2,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.2,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.2:
	.ascii	"unsafe precondition(s) violated: u64::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.2, 184

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.3,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.3,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.3:
	.ascii	"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.3, 186

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.4,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.4,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.4:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.4, 210

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.5,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.5,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.5:
	.ascii	"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.5, 198

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.6,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.6,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.6:
	.ascii	"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.6, 201

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.7,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.7,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.7:
	.ascii	"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.7, 259

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.8,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.8:
	.zero	8
	.zero	8
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.8, 16

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.9,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.9:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ops/index_range.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.9, 84

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.10,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.10:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.9
	.asciz	"S\000\000\000\000\000\000\000?\000\000\000%\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.10, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.11,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.11:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/array/iter/iter_inner.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.11, 90

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.12,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.12:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.11
	.asciz	"Y\000\000\000\000\000\000\000\256\000\000\000 \000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.12, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.13,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.13:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/traits/accum.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.13, 86

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.14,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.14:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.13
	.asciz	"U\000\000\000\000\000\000\000\314\000\000\000\001\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.14, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.15,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.15:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.15, 81

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.16,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.16:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.15
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.16, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.17,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.17:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.15
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.17, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.18,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.18:
	.asciz	"boxes.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.18, 9

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.19,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.19:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\031\000\000\000\t\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.19, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.20,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.20:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\031\000\000\000?\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.20, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.21,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.21:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\035\000\000\000\t\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.21, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.22,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.22:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\035\000\000\0008\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.22, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.23,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.23:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\022\000\000\000\024\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.23, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.24,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.24:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000\023\000\000\000\034\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.24, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.25,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.25:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000$\000\000\000\020\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.25, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.26,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.26:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000%\000\000\000\t\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.26, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.27,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.27:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000-\000\000\000\005\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.27, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.28,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.28:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.28, 82

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.29,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.29:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.28
	.asciz	"Q\000\000\000\000\000\000\000\177\000\000\000\022\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.29, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.30,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.30:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.30, 81

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.31,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.31:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.30
	.asciz	"P\000\000\000\000\000\000\000\001\001\000\000\022\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.31, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.32,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.32,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.32:
	.ascii	"unsafe precondition(s) violated: slice::get_unchecked requires that the index is within the slice\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.32, 214

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.33,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.33:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.15
	.asciz	"P\000\000\000\000\000\000\000\271\003\000\000 \000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.33, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.34,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.34,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.34:
	.ascii	"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.34, 73

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.35,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.0570511a3b72357ed64120dcef267bdb.35:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.35, 79

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.36,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.36:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.35
	.asciz	"N\000\000\000\000\000\000\000\216\000\000\000\001\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.36, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.37,@object
	.section	.rodata..Lanon.0570511a3b72357ed64120dcef267bdb.37,"a",@progbits
.Lanon.0570511a3b72357ed64120dcef267bdb.37:
	.ascii	"five nodes"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.37, 10

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.38,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.38:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\0006\000\000\000'\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.38, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.39,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.39:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\000<\000\000\000\005\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.39, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.40,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.40:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\0004\000\000\000*\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.40, 24

	.type	.Lanon.0570511a3b72357ed64120dcef267bdb.41,@object
	.section	.data.rel.ro..Lanon.0570511a3b72357ed64120dcef267bdb.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.0570511a3b72357ed64120dcef267bdb.41:
	.quad	.Lanon.0570511a3b72357ed64120dcef267bdb.18
	.asciz	"\b\000\000\000\000\000\000\0004\000\000\000C\000\000"
	.size	.Lanon.0570511a3b72357ed64120dcef267bdb.41, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
