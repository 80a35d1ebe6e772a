	.intel_syntax noprefix
	.file	"padded.685cd19771a8f088-cgu.0"
	.section	".text._ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE","ax",@progbits
	.globl	_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE
	.p2align	4
	.type	_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE,@function
_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	cmp	qword ptr [rdi + 16], 0
	jne	.LBB0_2
	mov	qword ptr [rsp + 16], 0
	jmp	.LBB0_3
.LBB0_2:
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi + 16]
	sub	rax, 1
	mov	qword ptr [rdi + 16], rax
	call	qword ptr [rip + _ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E@GOTPCREL]
	mov	qword ptr [rsp + 16], rax
.LBB0_3:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE, .Lfunc_end0-_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE, .Lfunc_end2-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE
	.cfi_endproc

	.section	".text._ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE","ax",@progbits
	.globl	_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE
	.p2align	4
	.type	_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE,@function
_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 32], rdi
	call	qword ptr [rip + _ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he9e0808b2b71040eE@GOTPCREL]
	mov	qword ptr [rsp + 64], rax
	mov	rdx, qword ptr [rsp + 64]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB3_2
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 56], rcx
	mov	rcx, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 8], rcx
	mov	rcx, qword ptr [rax + 24]
	mov	qword ptr [rsp + 16], rcx
	mov	rcx, qword ptr [rax + 24]
	mov	rax, rcx
	add	rax, 1
	mov	qword ptr [rsp + 24], rax
	cmp	rax, rcx
	jb	.LBB3_5
	jmp	.LBB3_4
.LBB3_2:
	mov	qword ptr [rsp + 48], 0
.LBB3_3:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB3_4:
	.cfi_def_cfa_offset 96
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	mov	qword ptr [rdx + 24], rsi
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB3_3
.LBB3_5:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.1]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end3:
	.size	_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE, .Lfunc_end3-_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE
	.cfi_endproc

	.section	.text._ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E,"ax",@progbits
	.globl	_ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E
	.p2align	4
	.type	_ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E,@function
_ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	edx, 1
	lea	rcx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.3]
	call	qword ptr [rip + _ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E, .Lfunc_end4-_ZN4core10intrinsics25typed_swap_nonoverlapping17h8611a131b6fe97f7E
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17h1cbc470377ae0428E,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17h1cbc470377ae0428E,@function
_ZN4core10intrinsics9cold_path17h1cbc470377ae0428E:
	.cfi_startproc
	ret
.Lfunc_end5:
	.size	_ZN4core10intrinsics9cold_path17h1cbc470377ae0428E, .Lfunc_end5-_ZN4core10intrinsics9cold_path17h1cbc470377ae0428E
	.cfi_endproc

	.section	.text._ZN4core3mem4swap17h225ff3307063bba8E,"ax",@progbits
	.globl	_ZN4core3mem4swap17h225ff3307063bba8E
	.p2align	4
	.type	_ZN4core3mem4swap17h225ff3307063bba8E,@function
_ZN4core3mem4swap17h225ff3307063bba8E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rdi + 16]
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rdi], rax
	mov	rax, qword ptr [rsi + 8]
	mov	qword ptr [rdi + 8], rax
	mov	rax, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsi], rax
	mov	rax, qword ptr [rsp - 16]
	mov	qword ptr [rsi + 8], rax
	mov	rax, qword ptr [rsp - 8]
	mov	qword ptr [rsi + 16], rax
	ret
.Lfunc_end6:
	.size	_ZN4core3mem4swap17h225ff3307063bba8E, .Lfunc_end6-_ZN4core3mem4swap17h225ff3307063bba8E
	.cfi_endproc

	.section	.text._ZN4core3mem7replace17hfe2c693e9691ef24E,"ax",@progbits
	.globl	_ZN4core3mem7replace17hfe2c693e9691ef24E
	.p2align	4
	.type	_ZN4core3mem7replace17hfe2c693e9691ef24E,@function
_ZN4core3mem7replace17hfe2c693e9691ef24E:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rcx
	mov	rcx, qword ptr [rdx]
	mov	qword ptr [rsi], rcx
	mov	rcx, qword ptr [rdx + 8]
	mov	qword ptr [rsi + 8], rcx
	mov	rcx, qword ptr [rdx + 16]
	mov	qword ptr [rsi + 16], rcx
	ret
.Lfunc_end7:
	.size	_ZN4core3mem7replace17hfe2c693e9691ef24E, .Lfunc_end7-_ZN4core3mem7replace17hfe2c693e9691ef24E
	.cfi_endproc

	.section	".text._ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E,@function
_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB8_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB8_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.4]
	mov	esi, 373
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end8:
	.size	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E, .Lfunc_end8-_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E
	.cfi_endproc

	.section	.text._ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE,@function
_ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	mov	rdi, qword ptr [rsp]
	call	_ZN6padded6weight17hb92ddce00f1db140E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE, .Lfunc_end9-_ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE
	.cfi_endproc

	.section	.text._ZN4core3ptr10swap_chunk17h0596b1959720471dE,"ax",@progbits
	.globl	_ZN4core3ptr10swap_chunk17h0596b1959720471dE
	.p2align	4
	.type	_ZN4core3ptr10swap_chunk17h0596b1959720471dE,@function
_ZN4core3ptr10swap_chunk17h0596b1959720471dE:
	.cfi_startproc
	mov	al, byte ptr [rdi]
	mov	byte ptr [rsp - 2], al
	mov	al, byte ptr [rsi]
	mov	byte ptr [rsp - 1], al
	mov	al, byte ptr [rsp - 1]
	mov	byte ptr [rdi], al
	mov	al, byte ptr [rsp - 2]
	mov	byte ptr [rsi], al
	ret
.Lfunc_end10:
	.size	_ZN4core3ptr10swap_chunk17h0596b1959720471dE, .Lfunc_end10-_ZN4core3ptr10swap_chunk17h0596b1959720471dE
	.cfi_endproc

	.section	.text._ZN4core3ptr10swap_chunk17h74e6d58b0367330dE,"ax",@progbits
	.globl	_ZN4core3ptr10swap_chunk17h74e6d58b0367330dE
	.p2align	4
	.type	_ZN4core3ptr10swap_chunk17h74e6d58b0367330dE,@function
_ZN4core3ptr10swap_chunk17h74e6d58b0367330dE:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	mov	dword ptr [rsp - 8], eax
	mov	eax, dword ptr [rsi]
	mov	dword ptr [rsp - 4], eax
	mov	eax, dword ptr [rsp - 4]
	mov	dword ptr [rdi], eax
	mov	eax, dword ptr [rsp - 8]
	mov	dword ptr [rsi], eax
	ret
.Lfunc_end11:
	.size	_ZN4core3ptr10swap_chunk17h74e6d58b0367330dE, .Lfunc_end11-_ZN4core3ptr10swap_chunk17h74e6d58b0367330dE
	.cfi_endproc

	.section	.text._ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E,"ax",@progbits
	.globl	_ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E
	.p2align	4
	.type	_ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E,@function
_ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 8]
	mov	qword ptr [rdi], rax
	mov	rax, qword ptr [rsp - 16]
	mov	qword ptr [rsi], rax
	ret
.Lfunc_end12:
	.size	_ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E, .Lfunc_end12-_ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E
	.cfi_endproc

	.section	.text._ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE,"ax",@progbits
	.globl	_ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE
	.p2align	4
	.type	_ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE,@function
_ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE:
	.cfi_startproc
	mov	ax, word ptr [rdi]
	mov	word ptr [rsp - 4], ax
	mov	ax, word ptr [rsi]
	mov	word ptr [rsp - 2], ax
	mov	ax, word ptr [rsp - 2]
	mov	word ptr [rdi], ax
	mov	ax, word ptr [rsp - 4]
	mov	word ptr [rsi], ax
	ret
.Lfunc_end13:
	.size	_ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE, .Lfunc_end13-_ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE
	.cfi_endproc

	.section	.text._ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E,@function
_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rdx
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], r8
	mov	qword ptr [rsp + 56], r9
	cmp	r8, 0
	jne	.LBB14_2
	mov	byte ptr [rsp + 71], 1
	jmp	.LBB14_3
.LBB14_2:
	mov	rax, qword ptr [rsp + 32]
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 71], al
.LBB14_3:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 16]
	mov	al, byte ptr [rsp + 71]
	mov	byte ptr [rsp + 15], al
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB14_5
	jmp	.LBB14_6
.LBB14_5:
	mov	al, byte ptr [rsp + 15]
	test	al, 1
	jne	.LBB14_8
	jmp	.LBB14_7
.LBB14_6:
	jmp	.LBB14_10
.LBB14_7:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB14_9
	jmp	.LBB14_6
.LBB14_8:
	jmp	.LBB14_9
.LBB14_9:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB14_12
	jmp	.LBB14_11
.LBB14_10:
	jmp	.LBB14_17
.LBB14_11:
	jmp	.LBB14_13
.LBB14_12:
	test	byte ptr [rsp + 71], 1
	jne	.LBB14_15
	jmp	.LBB14_14
.LBB14_13:
	jmp	.LBB14_10
.LBB14_14:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB14_16
	jmp	.LBB14_13
.LBB14_15:
	jmp	.LBB14_16
.LBB14_16:
	mov	rcx, qword ptr [rsp + 48]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	call	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E
	test	al, 1
	jne	.LBB14_18
.LBB14_17:
	mov	rcx, qword ptr [rsp + 56]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.5]
	mov	esi, 567
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB14_18:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E, .Lfunc_end14-_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E
	.cfi_endproc

	.section	.text._ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE,"ax",@progbits
	.globl	_ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE
	.p2align	4
	.type	_ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE,@function
_ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	qword ptr [rsp + 32], rcx
	mov	r9, qword ptr [rsp + 32]
	mov	r8, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	edx, 24
	mov	ecx, 8
	call	_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE
	mov	rax, qword ptr [rsp + 24]
	imul	rax, rax, 24
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 40], rax
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 40], 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB15_4
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 40]
	call	_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E
	jmp	.LBB15_5
.LBB15_4:
	jmp	.LBB15_5
.LBB15_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	_ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE, .Lfunc_end15-_ZN4core3ptr19swap_nonoverlapping17h481ead6c6f69e4daE
	.cfi_endproc

	.section	.text._ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE,@function
_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rdx
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], r8
	mov	qword ptr [rsp + 56], r9
	cmp	rdx, 0
	jne	.LBB16_2
	mov	byte ptr [rsp + 71], 1
	jmp	.LBB16_3
.LBB16_2:
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 71], al
.LBB16_3:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 16]
	mov	al, byte ptr [rsp + 71]
	mov	byte ptr [rsp + 15], al
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB16_5
	jmp	.LBB16_6
.LBB16_5:
	mov	al, byte ptr [rsp + 15]
	test	al, 1
	jne	.LBB16_8
	jmp	.LBB16_7
.LBB16_6:
	jmp	.LBB16_10
.LBB16_7:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB16_9
	jmp	.LBB16_6
.LBB16_8:
	jmp	.LBB16_9
.LBB16_9:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB16_12
	jmp	.LBB16_11
.LBB16_10:
	jmp	.LBB16_17
.LBB16_11:
	jmp	.LBB16_13
.LBB16_12:
	test	byte ptr [rsp + 71], 1
	jne	.LBB16_15
	jmp	.LBB16_14
.LBB16_13:
	jmp	.LBB16_10
.LBB16_14:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB16_16
	jmp	.LBB16_13
.LBB16_15:
	jmp	.LBB16_16
.LBB16_16:
	mov	rcx, qword ptr [rsp + 48]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	call	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E
	test	al, 1
	jne	.LBB16_18
.LBB16_17:
	mov	rcx, qword ptr [rsp + 56]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.6]
	mov	esi, 567
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB16_18:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE, .Lfunc_end16-_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE
	.cfi_endproc

	.section	.text._ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E,@function
_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rax, rdx
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	rdx, rax
	shr	rdx, 3
	mov	qword ptr [rsp + 24], rdx
	and	rax, 7
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 40], rdx
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 40], 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB17_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 40]
	call	qword ptr [rip + _ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE@GOTPCREL]
	jmp	.LBB17_3
.LBB17_2:
	jmp	.LBB17_3
.LBB17_3:
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 48], rax
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 48], 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB17_5
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 48]
	shl	rax, 3
	add	rdi, rax
	add	rsi, rax
	call	_ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE
	jmp	.LBB17_6
.LBB17_5:
	jmp	.LBB17_6
.LBB17_6:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E, .Lfunc_end17-_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E
	.cfi_endproc

	.section	.text._ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE,@function
_ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	qword ptr [rsp + 32], 0
	and	rdx, 4
	cmp	rdx, 0
	jne	.LBB18_2
	jmp	.LBB18_3
.LBB18_2:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, qword ptr [rsp + 32]
	add	rsi, qword ptr [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr10swap_chunk17h74e6d58b0367330dE@GOTPCREL]
	mov	rax, qword ptr [rsp + 32]
	or	rax, 4
	mov	qword ptr [rsp + 32], rax
.LBB18_3:
	mov	rax, qword ptr [rsp + 24]
	and	rax, 2
	cmp	rax, 0
	jne	.LBB18_5
	jmp	.LBB18_6
.LBB18_5:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, qword ptr [rsp + 32]
	add	rsi, qword ptr [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr10swap_chunk17hcffeae6e06010e8dE@GOTPCREL]
	mov	rax, qword ptr [rsp + 32]
	or	rax, 2
	mov	qword ptr [rsp + 32], rax
.LBB18_6:
	mov	rax, qword ptr [rsp + 24]
	and	rax, 1
	cmp	rax, 0
	jne	.LBB18_8
	jmp	.LBB18_9
.LBB18_8:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, qword ptr [rsp + 32]
	add	rsi, qword ptr [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr10swap_chunk17h0596b1959720471dE@GOTPCREL]
	mov	rax, qword ptr [rsp + 32]
	or	rax, 1
	mov	qword ptr [rsp + 32], rax
.LBB18_9:
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE, .Lfunc_end18-_ZN4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_short17hb7b40a815d42970eE
	.cfi_endproc

	.section	.text._ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE,"ax",@progbits
	.globl	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE
	.p2align	4
	.type	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE,@function
_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], 0
	mov	qword ptr [rsp + 32], rdx
.LBB19_1:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, qword ptr [rsp + 32]
	jb	.LBB19_3
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB19_3:
	.cfi_def_cfa_offset 64
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp], rax
	mov	rdi, qword ptr [rsp]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.8]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp]
	mov	rcx, rax
	add	rcx, 1
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 40], 1
	mov	rax, qword ptr [rsp + 48]
	mov	rcx, rax
	shl	rcx, 3
	add	rdi, rcx
	shl	rax, 3
	add	rsi, rax
	call	qword ptr [rip + _ZN4core3ptr10swap_chunk17ha811fe28ac0e0c43E@GOTPCREL]
	jmp	.LBB19_1
.Lfunc_end19:
	.size	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE, .Lfunc_end19-_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h27c8c90bc54be1dbE
	.cfi_endproc

	.section	.text._ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE,@function
_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 8], r8
	mov	qword ptr [rsp + 16], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdi
	mov	al, cl
	mov	byte ptr [rsp + 47], al
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB20_2
	jmp	.LBB20_3
.LBB20_2:
	mov	al, byte ptr [rsp + 47]
	test	al, 1
	jne	.LBB20_5
	jmp	.LBB20_4
.LBB20_3:
	jmp	.LBB20_7
.LBB20_4:
	mov	rax, qword ptr [rsp + 32]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB20_6
	jmp	.LBB20_3
.LBB20_5:
	mov	rsi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], rsi
	mov	rdi, qword ptr [rsp + 48]
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	and	al, 1
	mov	byte ptr [rsp + 71], al
	test	byte ptr [rsp + 71], 1
	jne	.LBB20_12
	jmp	.LBB20_8
.LBB20_6:
	mov	rsi, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], rsi
	mov	rdi, qword ptr [rsp + 48]
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	and	al, 1
	mov	byte ptr [rsp + 71], al
	test	byte ptr [rsp + 71], 1
	jne	.LBB20_9
	jmp	.LBB20_8
.LBB20_7:
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.9]
	mov	esi, 443
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB20_8:
	jmp	.LBB20_10
.LBB20_9:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB20_11
.LBB20_10:
	jmp	.LBB20_7
.LBB20_11:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB20_12:
	.cfi_def_cfa_offset 80
	jmp	.LBB20_11
.Lfunc_end20:
	.size	_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE, .Lfunc_end20-_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE
	.cfi_endproc

	.section	".text._ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E","ax",@progbits
	.globl	_ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E
	.p2align	4
	.type	_ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E,@function
_ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end21:
	.size	_ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E, .Lfunc_end21-_ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E
	.cfi_endproc

	.section	.text._ZN4core3ptr7replace18precondition_check17h227791a406125ee3E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E,@function
_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rcx
	mov	qword ptr [rsp + 8], rdi
	mov	al, dl
	mov	byte ptr [rsp + 23], al
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE@GOTPCREL]
	test	al, 1
	jne	.LBB22_2
	jmp	.LBB22_3
.LBB22_2:
	mov	al, byte ptr [rsp + 23]
	test	al, 1
	jne	.LBB22_5
	jmp	.LBB22_4
.LBB22_3:
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.10]
	mov	esi, 443
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB22_4:
	mov	rax, qword ptr [rsp + 8]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB22_6
	jmp	.LBB22_3
.LBB22_5:
	jmp	.LBB22_6
.LBB22_6:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end22:
	.size	_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E, .Lfunc_end22-_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB23_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.11]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB23_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end23:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E, .Lfunc_end23-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E
	.cfi_endproc

	.section	.text._ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E,@function
_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E:
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
	jne	.LBB24_2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB24_2:
	.cfi_def_cfa_offset 32
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.12]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end24:
	.size	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E, .Lfunc_end24-_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE","ax",@progbits
	.globl	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rcx, rsi
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rcx
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
	jne	.LBB25_2
	mov	rax, qword ptr [rsp]
	mov	rcx, qword ptr [rsp + 8]
	sub	rcx, 1
	and	rax, rcx
	cmp	rax, 0
	sete	al
	and	al, 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB25_2:
	.cfi_def_cfa_offset 32
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.13]
	mov	esi, 85
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.15]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.Lfunc_end25:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE, .Lfunc_end25-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc51986b4a96f43fE
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jae	.LBB26_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.16]
	mov	esi, 403
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB26_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end26:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE, .Lfunc_end26-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h133f2d3d76e6a8caE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h133f2d3d76e6a8caE
	.p2align	4
	.type	_ZN4core4hint9black_box17h133f2d3d76e6a8caE,@function
_ZN4core4hint9black_box17h133f2d3d76e6a8caE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, rdi
	mov	qword ptr [rsp + 16], rax
	mov	edx, 72
	call	memcpy@PLT
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	#APP
	#NO_APP
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end27:
	.size	_ZN4core4hint9black_box17h133f2d3d76e6a8caE, .Lfunc_end27-_ZN4core4hint9black_box17h133f2d3d76e6a8caE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h5355f39cfbd24e68E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h5355f39cfbd24e68E
	.p2align	4
	.type	_ZN4core4hint9black_box17h5355f39cfbd24e68E,@function
_ZN4core4hint9black_box17h5355f39cfbd24e68E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, rdi
	mov	qword ptr [rsp + 16], rax
	mov	edx, 96
	call	memcpy@PLT
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	#APP
	#NO_APP
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end28:
	.size	_ZN4core4hint9black_box17h5355f39cfbd24e68E, .Lfunc_end28-_ZN4core4hint9black_box17h5355f39cfbd24e68E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E,@function
_ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end29:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E, .Lfunc_end29-_ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E,@function
_ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end30:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E, .Lfunc_end30-_ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE,@function
_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end31:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE, .Lfunc_end31-_ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE,@function
_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end32:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE, .Lfunc_end32-_ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E,@function
_ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E:
	.cfi_startproc
	mov	rax, rdi
	mov	qword ptr [rdi], rsi
	mov	qword ptr [rdi + 8], rdx
	mov	qword ptr [rdi + 16], rcx
	ret
.Lfunc_end33:
	.size	_ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E, .Lfunc_end33-_ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE,@function
_ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rcx
	mov	qword ptr [rdi + 24], 0
	ret
.Lfunc_end34:
	.size	_ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE, .Lfunc_end34-_ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdx
	mov	eax, esi
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rdi
	mov	dword ptr [rsp + 28], eax
	mov	byte ptr [rsp + 39], 1
	call	_ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E
	mov	dword ptr [rsp + 32], eax
	mov	edx, dword ptr [rsp + 32]
	mov	esi, dword ptr [rsp + 28]
	mov	rdi, qword ptr [rsp + 16]
	mov	byte ptr [rsp + 39], 0
	call	qword ptr [rip + _ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end35:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE, .Lfunc_end35-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rax
	mov	byte ptr [rsp + 55], 1
	call	_ZN4core3ops8function5FnMut8call_mut17h6e186ff9059f6ddcE
	mov	qword ptr [rsp + 40], rax
	mov	rdx, qword ptr [rsp + 40]
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 55], 0
	call	qword ptr [rip + _ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end36:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE, .Lfunc_end36-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE
	.cfi_endproc

	.section	.text._ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E,@function
_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	movabs	rax, -9223372036854775808
	sub	rax, rsi
	cmp	rdi, rax
	jbe	.LBB37_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.17]
	mov	esi, 519
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB37_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end37:
	.size	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E, .Lfunc_end37-_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E
	.cfi_endproc

	.section	".text._ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE","ax",@progbits
	.globl	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE
	.p2align	4
	.type	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE,@function
_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	qword ptr [rsp + 48], rsi
	mov	qword ptr [rsp + 40], 1
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	cmp	rsi, 32
	jbe	.LBB38_2
	mov	rcx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	xor	eax, eax
	mov	edi, eax
	mov	edx, 32
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL]
.LBB38_2:
	mov	rdx, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end38:
	.size	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE, .Lfunc_end38-_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rsi
	mov	qword ptr [rsp + 16], rdx
	cmp	rdx, rsi
	jbe	.LBB39_2
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.18]
	mov	esi, 35
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.20]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL]
.LBB39_2:
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp]
	mov	rdx, qword ptr [rsp + 8]
	sub	rdx, rdi
	imul	rax, rdi, 24
	add	rsi, rax
	call	qword ptr [rip + _ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE@GOTPCREL]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end39:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E, .Lfunc_end39-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end40:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E, .Lfunc_end40-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end41:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE, .Lfunc_end41-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end42:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E, .Lfunc_end42-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE","ax",@progbits
	.globl	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE:
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
.Lfunc_end43:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE, .Lfunc_end43-_ZN4core5slice4iter13Iter$LT$T$GT$3new17h3c4aa607944a0dddE
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E","ax",@progbits
	.globl	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	shl	rcx, 5
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end44:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E, .Lfunc_end44-_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5fabd92e8e7d36e9E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE","ax",@progbits
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE:
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
.Lfunc_end45:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE, .Lfunc_end45-_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h2cf83badff2a9c4fE
	.cfi_endproc

	.section	.text._ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE,"ax",@progbits
	.globl	_ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE
	.p2align	4
	.type	_ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE,@function
_ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	rax, qword ptr [rsp + 8]
	cmp	rax, 0
	jne	.LBB46_3
.LBB46_2:
	jmp	.LBB46_5
.LBB46_3:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	je	.LBB46_2
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 8]
	cmp	rax, rcx
	jb	.LBB46_7
	jmp	.LBB46_6
.LBB46_5:
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB46_6:
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB46_8
.LBB46_7:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 32], rax
.LBB46_8:
	cmp	qword ptr [rsp + 32], 10
	jbe	.LBB46_10
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	cmp	rax, 24
	jb	.LBB46_12
	jmp	.LBB46_11
.LBB46_10:
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE@GOTPCREL]
	jmp	.LBB46_16
.LBB46_11:
	jmp	.LBB46_13
.LBB46_12:
	jmp	.LBB46_15
.LBB46_13:
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E@GOTPCREL]
.LBB46_14:
	jmp	.LBB46_16
.LBB46_15:
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE@GOTPCREL]
	jmp	.LBB46_14
.LBB46_16:
	jmp	.LBB46_5
.Lfunc_end46:
	.size	_ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE, .Lfunc_end46-_ZN4core5slice6rotate10ptr_rotate17h1251e3a91d4fa7fbE
	.cfi_endproc

	.section	.text._ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE,"ax",@progbits
	.globl	_ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE
	.p2align	4
	.type	_ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE,@function
_ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE:
	.cfi_startproc
	sub	rsp, 152
	.cfi_def_cfa_offset 160
	mov	qword ptr [rsp + 24], rdi
	mov	qword ptr [rsp + 32], rsi
	mov	qword ptr [rsp + 40], rdx
	mov	rax, qword ptr [rsp + 32]
	mov	rdx, qword ptr [rsp + 24]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rsp + 48]
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rsp + 104], rdx
	mov	rdx, qword ptr [rcx + 8]
	mov	qword ptr [rsp + 112], rdx
	mov	rcx, qword ptr [rcx + 16]
	mov	qword ptr [rsp + 120], rcx
	mov	qword ptr [rsp + 56], rax
	mov	qword ptr [rsp + 88], rax
.LBB47_3:
	mov	rax, qword ptr [rsp + 48]
	imul	rcx, qword ptr [rsp + 56], 24
	add	rax, rcx
	mov	qword ptr [rsp + 16], rax
	mov	rdi, qword ptr [rsp + 16]
	mov	esi, 8
	xor	edx, edx
	lea	rcx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22]
	call	_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E
	jmp	.LBB47_6
.LBB47_6:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rax]
	mov	qword ptr [rsp + 64], rcx
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 72], rcx
	mov	rcx, qword ptr [rax + 16]
	mov	qword ptr [rsp + 80], rcx
	mov	rcx, qword ptr [rsp + 104]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 112]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 16], rcx
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 104], rcx
	mov	rcx, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 112], rcx
	mov	rcx, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 120], rcx
	cmp	qword ptr [rsp + 56], rax
	jae	.LBB47_9
	mov	rax, qword ptr [rsp + 40]
	add	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB47_10
.LBB47_9:
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 56]
	sub	rax, rcx
	mov	qword ptr [rsp + 56], rax
	cmp	qword ptr [rsp + 56], 0
	je	.LBB47_11
	jmp	.LBB47_12
.LBB47_10:
	jmp	.LBB47_3
.LBB47_11:
	mov	rax, qword ptr [rsp + 48]
	mov	rcx, qword ptr [rsp + 104]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 112]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 16], rcx
	mov	qword ptr [rsp + 96], 1
	jmp	.LBB47_13
.LBB47_12:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, qword ptr [rsp + 88]
	jb	.LBB47_27
	jmp	.LBB47_26
.LBB47_13:
	mov	rax, qword ptr [rsp + 96]
	cmp	rax, qword ptr [rsp + 88]
	jb	.LBB47_15
	add	rsp, 152
	.cfi_def_cfa_offset 8
	ret
.LBB47_15:
	.cfi_def_cfa_offset 160
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rsp + 48]
	imul	rdx, qword ptr [rsp + 96], 24
	add	rcx, rdx
	mov	rdx, qword ptr [rcx]
	mov	qword ptr [rsp + 104], rdx
	mov	rdx, qword ptr [rcx + 8]
	mov	qword ptr [rsp + 112], rdx
	mov	rcx, qword ptr [rcx + 16]
	mov	qword ptr [rsp + 120], rcx
	add	rax, qword ptr [rsp + 96]
	mov	qword ptr [rsp + 56], rax
.LBB47_16:
	mov	rax, qword ptr [rsp + 48]
	imul	rcx, qword ptr [rsp + 56], 24
	add	rax, rcx
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	mov	esi, 8
	xor	edx, edx
	lea	rcx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22]
	call	_ZN4core3ptr7replace18precondition_check17h227791a406125ee3E
	jmp	.LBB47_19
.LBB47_19:
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rax]
	mov	qword ptr [rsp + 128], rcx
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 136], rcx
	mov	rcx, qword ptr [rax + 16]
	mov	qword ptr [rsp + 144], rcx
	mov	rcx, qword ptr [rsp + 104]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 112]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 16], rcx
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 128]
	mov	qword ptr [rsp + 104], rcx
	mov	rcx, qword ptr [rsp + 136]
	mov	qword ptr [rsp + 112], rcx
	mov	rcx, qword ptr [rsp + 144]
	mov	qword ptr [rsp + 120], rcx
	cmp	qword ptr [rsp + 56], rax
	jae	.LBB47_22
	mov	rax, qword ptr [rsp + 40]
	add	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB47_23
.LBB47_22:
	mov	rcx, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 56]
	sub	rax, rcx
	mov	qword ptr [rsp + 56], rax
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, qword ptr [rsp + 96]
	je	.LBB47_25
	jmp	.LBB47_24
.LBB47_23:
	jmp	.LBB47_16
.LBB47_24:
	jmp	.LBB47_23
.LBB47_25:
	mov	rax, qword ptr [rsp + 48]
	imul	rcx, qword ptr [rsp + 96], 24
	add	rax, rcx
	mov	rcx, qword ptr [rsp + 104]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 112]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 120]
	mov	qword ptr [rax + 16], rcx
	mov	rax, qword ptr [rsp + 96]
	add	rax, 1
	mov	qword ptr [rsp + 96], rax
	jmp	.LBB47_13
.LBB47_26:
	jmp	.LBB47_28
.LBB47_27:
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 88], rax
.LBB47_28:
	jmp	.LBB47_10
.Lfunc_end47:
	.size	_ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE, .Lfunc_end47-_ZN4core5slice6rotate14ptr_rotate_gcd17h7c8119518294443fE
	.cfi_endproc

	.section	.text._ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E,"ax",@progbits
	.globl	_ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E
	.p2align	4
	.type	_ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E,@function
_ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E:
	.cfi_startproc
	sub	rsp, 152
	.cfi_def_cfa_offset 160
	mov	qword ptr [rsp + 72], rdi
	mov	qword ptr [rsp + 80], rsi
	mov	qword ptr [rsp + 88], rdx
.LBB48_1:
	mov	rax, qword ptr [rsp + 72]
	cmp	rax, qword ptr [rsp + 88]
	jae	.LBB48_3
	jmp	.LBB48_4
.LBB48_3:
	jmp	.LBB48_15
.LBB48_4:
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 56], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 56]
	mov	rdx, qword ptr [rsp + 64]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 112], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 40], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 48], rax
	mov	r8, qword ptr [rsp + 48]
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 112]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.24]
	call	_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE
	mov	rax, qword ptr [rsp + 48]
	imul	rax, rax, 24
	mov	qword ptr [rsp + 136], rax
	mov	rax, qword ptr [rsp + 136]
	mov	qword ptr [rsp + 128], rax
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 128], 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB48_10
	mov	rsi, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 128]
	mov	rdi, qword ptr [rsp + 112]
	call	_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E
	jmp	.LBB48_11
.LBB48_10:
	jmp	.LBB48_11
.LBB48_11:
	mov	rax, qword ptr [rsp + 72]
	imul	rax, rax, 24
	add	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 80], rax
	mov	rcx, qword ptr [rsp + 72]
	mov	rax, qword ptr [rsp + 88]
	sub	rax, rcx
	mov	qword ptr [rsp + 88], rax
	mov	rax, qword ptr [rsp + 88]
	cmp	rax, qword ptr [rsp + 72]
	jb	.LBB48_13
	jmp	.LBB48_4
.LBB48_13:
	jmp	.LBB48_14
.LBB48_14:
	cmp	qword ptr [rsp + 88], 0
	je	.LBB48_27
	jmp	.LBB48_28
.LBB48_15:
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 24], rax
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 96], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rsp + 16], rax
	mov	r8, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 96]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.25]
	call	_ZN4core3ptr19swap_nonoverlapping18precondition_check17ha95aa881842a6cddE
	mov	rax, qword ptr [rsp + 16]
	imul	rax, rax, 24
	mov	qword ptr [rsp + 144], rax
	mov	rax, qword ptr [rsp + 144]
	mov	qword ptr [rsp + 120], rax
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 120], 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB48_21
	mov	rsi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 120]
	mov	rdi, qword ptr [rsp + 96]
	call	_ZN4core3ptr25swap_nonoverlapping_bytes17hba8c7453ca8ac471E
	jmp	.LBB48_22
.LBB48_21:
	jmp	.LBB48_22
.LBB48_22:
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rsp], rax
	mov	rcx, qword ptr [rsp]
	xor	eax, eax
	sub	rax, rcx
	imul	rax, rax, 24
	add	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 104], rax
	mov	rax, qword ptr [rsp + 104]
	mov	qword ptr [rsp + 80], rax
	mov	rcx, qword ptr [rsp + 88]
	mov	rax, qword ptr [rsp + 72]
	sub	rax, rcx
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	cmp	rax, qword ptr [rsp + 88]
	jb	.LBB48_26
	jmp	.LBB48_15
.LBB48_26:
	jmp	.LBB48_14
.LBB48_27:
	jmp	.LBB48_29
.LBB48_28:
	cmp	qword ptr [rsp + 72], 0
	je	.LBB48_30
	jmp	.LBB48_31
.LBB48_29:
	add	rsp, 152
	.cfi_def_cfa_offset 8
	ret
.LBB48_30:
	.cfi_def_cfa_offset 160
	jmp	.LBB48_29
.LBB48_31:
	jmp	.LBB48_1
.Lfunc_end48:
	.size	_ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E, .Lfunc_end48-_ZN4core5slice6rotate15ptr_rotate_swap17hae8bef2341de0fd1E
	.cfi_endproc

	.section	.text._ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE,"ax",@progbits
	.globl	_ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE
	.p2align	4
	.type	_ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE,@function
_ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE:
	.cfi_startproc
	sub	rsp, 360
	.cfi_def_cfa_offset 368
	mov	qword ptr [rsp + 32], rdi
	mov	qword ptr [rsp + 40], rsi
	mov	qword ptr [rsp + 48], rdx
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 312], rax
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 48]
	imul	rdx, rcx, 24
	add	rdx, qword ptr [rsp + 312]
	mov	qword ptr [rsp + 24], rdx
	cmp	rax, rcx
	jbe	.LBB49_4
	jmp	.LBB49_5
.LBB49_4:
	jmp	.LBB49_18
.LBB49_5:
	mov	r8, qword ptr [rsp + 48]
	mov	rdi, qword ptr [rsp + 40]
	lea	rsi, [rsp + 56]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27]
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E
	mov	rsi, qword ptr [rsp + 40]
	mov	rax, qword ptr [rsp + 48]
	imul	rdx, rax, 24
	lea	rdi, [rsp + 56]
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 336], rax
	mov	rax, qword ptr [rsp + 336]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB49_10
.LBB49_10:
	mov	rax, qword ptr [rsp + 32]
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 359], al
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	mov	al, byte ptr [rsp + 359]
	mov	edx, 8
	lea	r8, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28]
	and	al, 1
	movzx	ecx, al
	call	_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	imul	rdx, rax, 24
	mov	rax, qword ptr [rip + memmove@GOTPCREL]
	call	rax
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 344], rax
	jmp	.LBB49_15
.LBB49_15:
	mov	r8, qword ptr [rsp + 48]
	mov	rsi, qword ptr [rsp + 344]
	lea	rdi, [rsp + 56]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27]
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E
	mov	rax, qword ptr [rsp + 48]
	mov	rdi, qword ptr [rsp + 344]
	imul	rdx, rax, 24
	lea	rsi, [rsp + 56]
	call	memcpy@PLT
.LBB49_17:
	add	rsp, 360
	.cfi_def_cfa_offset 8
	ret
.LBB49_18:
	.cfi_def_cfa_offset 368
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 320], rax
	mov	rax, qword ptr [rsp + 320]
	mov	qword ptr [rsp + 8], rax
	mov	r8, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rsp + 56]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27]
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E
	mov	rsi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 32]
	imul	rdx, rax, 24
	lea	rdi, [rsp + 56]
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 32]
	xor	ecx, ecx
	sub	rcx, rdx
	imul	rcx, rcx, 24
	add	rax, rcx
	mov	qword ptr [rsp + 328], rax
	jmp	.LBB49_24
.LBB49_24:
	mov	rax, qword ptr [rsp + 328]
	mov	qword ptr [rsp], rax
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 358], al
	mov	rsi, qword ptr [rsp]
	mov	rdi, qword ptr [rsp + 40]
	mov	al, byte ptr [rsp + 358]
	mov	edx, 8
	lea	r8, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28]
	and	al, 1
	movzx	ecx, al
	call	_ZN4core3ptr4copy18precondition_check17he8bd6a5cd6744becE
	mov	rsi, qword ptr [rsp + 40]
	mov	rax, qword ptr [rsp + 48]
	mov	rdi, qword ptr [rsp + 328]
	imul	rdx, rax, 24
	mov	rax, qword ptr [rip + memmove@GOTPCREL]
	call	rax
	mov	r8, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	lea	rdi, [rsp + 56]
	mov	edx, 24
	mov	ecx, 8
	lea	r9, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27]
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17hd5a364be03331516E
	mov	rdi, qword ptr [rsp + 24]
	mov	rax, qword ptr [rsp + 32]
	imul	rdx, rax, 24
	lea	rsi, [rsp + 56]
	call	memcpy@PLT
	jmp	.LBB49_17
.Lfunc_end49:
	.size	_ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE, .Lfunc_end49-_ZN4core5slice6rotate18ptr_rotate_memmove17hb31e9af7b2b819dbE
	.cfi_endproc

	.section	.text._ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E,"ax",@progbits
	.p2align	4
	.type	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E,@function
_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rax, rdx
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mul	rcx
	mov	qword ptr [rsp + 24], rax
	seto	al
	jo	.LBB50_2
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rdx
	mov	qword ptr [rsp + 32], 1
	mov	rdx, qword ptr [rsp + 40]
	mov	qword ptr [rsp], rdx
	cmp	rax, rcx
	jb	.LBB50_4
	jmp	.LBB50_3
.LBB50_2:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.29]
	mov	esi, 61
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind@GOTPCREL]
.LBB50_3:
	mov	rcx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	sub	rax, rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB50_5
.LBB50_4:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	mov	qword ptr [rsp + 48], rax
.LBB50_5:
	mov	rax, qword ptr [rsp]
	cmp	qword ptr [rsp + 48], rax
	setae	al
	and	al, 1
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end50:
	.size	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E, .Lfunc_end50-_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h873edff17d113835E
	.cfi_endproc

	.section	".text._ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE","ax",@progbits
	.globl	_ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE
	.p2align	4
	.type	_ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE,@function
_ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE:
	.cfi_startproc
	mov	al, dil
	movzx	eax, al
	ret
.Lfunc_end51:
	.size	_ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE, .Lfunc_end51-_ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE
	.cfi_endproc

	.section	".text._ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E","ax",@progbits
	.globl	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E
	.p2align	4
	.type	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E,@function
_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	xor	edx, edx
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd356aa19b3dd8b75E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end52:
	.size	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E, .Lfunc_end52-_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h1a15a25d6d8f73c8E
	.cfi_endproc

	.section	".text._ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE","ax",@progbits
	.globl	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE
	.p2align	4
	.type	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE,@function
_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, esi
	mov	esi, eax
	add	esi, edx
	mov	dword ptr [rsp + 4], esi
	cmp	esi, eax
	jb	.LBB53_2
	mov	eax, dword ptr [rsp + 4]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB53_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end53:
	.size	_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE, .Lfunc_end53-_ZN54_$LT$u32$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hb451975a3653e42dE
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	xor	eax, eax
	mov	edx, eax
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd94f8fe5b019e0baE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end54:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E, .Lfunc_end54-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h615da87da5def641E
	.cfi_endproc

	.section	".text._ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E","ax",@progbits
	.globl	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E
	.p2align	4
	.type	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E,@function
_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rsi
	mov	rsi, rax
	add	rsi, rdx
	mov	qword ptr [rsp], rsi
	cmp	rsi, rax
	jb	.LBB55_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB55_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end55:
	.size	_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E, .Lfunc_end55-_ZN54_$LT$u64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hd830b815a28f7598E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB56_2
	jmp	.LBB56_3
.LBB56_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB56_7
	jmp	.LBB56_6
.LBB56_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB56_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB56_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB56_8
.LBB56_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB56_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB56_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.34]
	mov	rax, qword ptr [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.34+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB56_5
.LBB56_10:
	jmp	.LBB56_11
.LBB56_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.35]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h45060fa1656d9c33E
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB56_5
.Lfunc_end56:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E, .Lfunc_end56-_ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E,@function
_ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17hee6cc30f4e545c19E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB57_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB57_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end57:
	.size	_ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E, .Lfunc_end57-_ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E
	.cfi_endproc

	.section	".text._ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E","ax",@progbits
	.globl	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E
	.p2align	4
	.type	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E,@function
_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsi + 8]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsi + 16]
	mov	qword ptr [rdi + 16], rcx
	mov	rcx, qword ptr [rsi + 24]
	mov	qword ptr [rdi + 24], rcx
	ret
.Lfunc_end58:
	.size	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E, .Lfunc_end58-_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB59_2
.LBB59_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB59_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB59_1
.Lfunc_end59:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE, .Lfunc_end59-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE
	.cfi_endproc

	.section	.text._ZN6padded13first_squares17hd29da43c65c06d6cE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded13first_squares17hd29da43c65c06d6cE,@function
_ZN6padded13first_squares17hd29da43c65c06d6cE:
	.cfi_startproc
	sub	rsp, 296
	.cfi_def_cfa_offset 304
	mov	qword ptr [rsp + 24], rdi
	lea	rdi, [rsp + 32]
	mov	edx, 128
	movzx	esi, al
	call	memset@PLT
	lea	rdi, [rsp + 32]
	mov	esi, 32
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h671099721d97e2f1E@GOTPCREL]
	mov	rcx, qword ptr [rsp + 24]
	mov	rsi, rax
	lea	rdi, [rsp + 224]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator4take17h5adab223d2ee28d0E@GOTPCREL]
	lea	rdi, [rsp + 192]
	lea	rsi, [rsp + 224]
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator9enumerate17h2556398468ab139cE@GOTPCREL]
	lea	rdi, [rsp + 160]
	lea	rsi, [rsp + 192]
	call	qword ptr [rip + _ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h46b9760bd36fc2c8E@GOTPCREL]
	mov	rax, qword ptr [rsp + 160]
	mov	qword ptr [rsp + 248], rax
	mov	rax, qword ptr [rsp + 168]
	mov	qword ptr [rsp + 256], rax
	mov	rax, qword ptr [rsp + 176]
	mov	qword ptr [rsp + 264], rax
	mov	rax, qword ptr [rsp + 184]
	mov	qword ptr [rsp + 272], rax
.LBB60_1:
	lea	rdi, [rsp + 248]
	call	qword ptr [rip + _ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h40474db5fbd4957eE@GOTPCREL]
	mov	qword ptr [rsp + 280], rax
	mov	qword ptr [rsp + 288], rdx
	mov	rdx, qword ptr [rsp + 288]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB60_3
	mov	rcx, qword ptr [rsp + 280]
	mov	rax, qword ptr [rsp + 288]
	mov	qword ptr [rsp + 8], rax
	mov	rax, rcx
	mul	rcx
	mov	qword ptr [rsp + 16], rax
	seto	al
	jo	.LBB60_5
	jmp	.LBB60_4
.LBB60_3:
	mov	rsi, qword ptr [rsp + 24]
	lea	rdi, [rsp + 32]
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.37]
	call	qword ptr [rip + _ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hf018df6ed0f028ffE@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbfc5cdc834e5f2faE@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17hafc2dc4cb224fa01E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3sum17hde38a8245fa7c1faE@GOTPCREL]
	add	rsp, 296
	.cfi_def_cfa_offset 8
	ret
.LBB60_4:
	.cfi_def_cfa_offset 304
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	dword ptr [rax], ecx
	jmp	.LBB60_1
.LBB60_5:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.38]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end60:
	.size	_ZN6padded13first_squares17hd29da43c65c06d6cE, .Lfunc_end60-_ZN6padded13first_squares17hd29da43c65c06d6cE
	.cfi_endproc

	.section	".text._ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E","ax",@progbits
	.p2align	4
	.type	_ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E,@function
_ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E:
	.cfi_startproc
	mov	eax, dword ptr [rsi]
	ret
.Lfunc_end61:
	.size	_ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E, .Lfunc_end61-_ZN6padded13first_squares28_$u7b$$u7b$closure$u7d$$u7d$17h0d55c685799a8838E
	.cfi_endproc

	.section	.text._ZN6padded4made17he8ace192c86c5fcbE,"ax",@progbits
	.p2align	4
	.type	_ZN6padded4made17he8ace192c86c5fcbE,@function
_ZN6padded4made17he8ace192c86c5fcbE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, rsi
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rdi
	mov	cl, al
	mov	byte ptr [rsp + 31], cl
	mov	ecx, 100
	mul	rcx
	mov	qword ptr [rsp + 32], rax
	seto	al
	jo	.LBB62_2
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 32]
	mov	sil, byte ptr [rsp + 31]
	mov	byte ptr [rcx], sil
	mov	qword ptr [rcx + 8], rdx
	mov	word ptr [rcx + 16], 7
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB62_2:
	.cfi_def_cfa_offset 48
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.40]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end62:
	.size	_ZN6padded4made17he8ace192c86c5fcbE, .Lfunc_end62-_ZN6padded4made17he8ace192c86c5fcbE
	.cfi_endproc

	.section	.text._ZN6padded6weight17hb92ddce00f1db140E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded6weight17hb92ddce00f1db140E,@function
_ZN6padded6weight17hb92ddce00f1db140E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 24], rdi
	movzx	eax, byte ptr [rdi]
	mov	qword ptr [rsp + 32], rax
	test	rax, rax
	je	.LBB63_2
	jmp	.LBB63_10
.LBB63_10:
	mov	rax, qword ptr [rsp + 32]
	sub	rax, 1
	je	.LBB63_3
	jmp	.LBB63_11
.LBB63_11:
	jmp	.LBB63_4
	.cfi_def_cfa_offset 8
	ud2
.LBB63_2:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.41]
	movzx	edi, byte ptr [rax + 1]
	call	qword ptr [rip + _ZN50_$LT$T$u20$as$u20$core..convert..Into$LT$U$GT$$GT$4into17hf812c47c36f7a26fE@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	jmp	.LBB63_5
.LBB63_3:
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 48], rcx
	mov	rcx, qword ptr [rax + 16]
	mov	qword ptr [rsp + 56], rcx
	mov	rax, qword ptr [rax + 24]
	mov	qword ptr [rsp + 64], rax
	mov	rcx, qword ptr [rsp + 56]
	movzx	eax, word ptr [rsp + 64]
	mov	edx, eax
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp + 16], rax
	cmp	rax, rcx
	jb	.LBB63_7
	jmp	.LBB63_6
.LBB63_4:
	mov	rcx, qword ptr [rsp + 24]
	mov	eax, dword ptr [rcx + 4]
	mov	ecx, dword ptr [rcx + 8]
	mov	eax, eax
	mov	ecx, ecx
	mul	rcx
	mov	qword ptr [rsp + 8], rax
	seto	al
	jo	.LBB63_9
	jmp	.LBB63_8
.LBB63_5:
	mov	rax, qword ptr [rsp + 40]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB63_6:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 40], rax
	jmp	.LBB63_5
.LBB63_7:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.42]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB63_8:
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rax
	jmp	.LBB63_5
.LBB63_9:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.43]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end63:
	.size	_ZN6padded6weight17hb92ddce00f1db140E, .Lfunc_end63-_ZN6padded6weight17hb92ddce00f1db140E
	.cfi_endproc

	.section	.text._ZN6padded7rotated17hf060f708af726d53E,"ax",@progbits
	.p2align	4
	.type	_ZN6padded7rotated17hf060f708af726d53E,@function
_ZN6padded7rotated17hf060f708af726d53E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rsi
	mov	rax, rdi
	mov	rdi, qword ptr [rsp + 8]
	mov	qword ptr [rsp], rax
	mov	qword ptr [rsp + 16], rax
	mov	esi, 3
	mov	edx, 1
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11rotate_left17h3f26808a174b8333E@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	mov	edx, 72
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end64:
	.size	_ZN6padded7rotated17hf060f708af726d53E, .Lfunc_end64-_ZN6padded7rotated17hf060f708af726d53E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 32
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 8
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	rdi, qword ptr [rsp + 32]
	lea	rsi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.45]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hf414725d85ee5d62E
	jmp	.LBB65_3
.LBB65_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.47]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h59f3d550842e6e33E
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB65_6
.LBB65_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB65_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h80f66f074aa61d3aE
	jmp	.LBB65_5
.Lfunc_end65:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE, .Lfunc_end65-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf175c1612f8d411cE
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	cmp	rax, rcx
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 55], al
	test	byte ptr [rsp + 55], 1
	jne	.LBB66_4
	mov	rax, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 87], 0
	mov	byte ptr [rsp + 86], 1
	mov	qword ptr [rsp + 56], rax
	mov	qword ptr [rsp + 64], 0
	jmp	.LBB66_5
.LBB66_4:
	mov	rax, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 87], 0
	mov	qword ptr [rsp + 40], rax
	jmp	.LBB66_16
.LBB66_5:
	jmp	.LBB66_6
.LBB66_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE
	jmp	.LBB66_8
.LBB66_8:
	jmp	.LBB66_9
.LBB66_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 5
	mov	qword ptr [rsp + 72], rax
.LBB66_10:
	mov	rdx, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 86], 0
	mov	rsi, qword ptr [rsp + 56]
	mov	rax, qword ptr [rsp + 64]
	shl	rax, 5
	add	rdx, rax
	lea	rdi, [rsp + 39]
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb1f4ba31d93e31ffE@GOTPCREL]
	mov	qword ptr [rsp], rax
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 56], rax
	mov	rdi, qword ptr [rsp + 64]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E
	mov	rax, qword ptr [rsp + 64]
	add	rax, 1
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	cmp	rax, qword ptr [rsp + 72]
	je	.LBB66_15
	jmp	.LBB66_10
.LBB66_15:
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 40], rax
.LBB66_16:
	mov	rax, qword ptr [rsp + 40]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end66:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE, .Lfunc_end66-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2b8242ccbbfb0aacE
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E:
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
	jne	.LBB67_4
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	byte ptr [rsp + 70], 1
	mov	dword ptr [rsp + 44], eax
	mov	qword ptr [rsp + 48], 0
	jmp	.LBB67_5
.LBB67_4:
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB67_16
.LBB67_5:
	jmp	.LBB67_6
.LBB67_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h73771f7ee096f43aE
	jmp	.LBB67_8
.LBB67_8:
	jmp	.LBB67_9
.LBB67_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 2
	mov	qword ptr [rsp + 56], rax
.LBB67_10:
	mov	rdx, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 70], 0
	mov	esi, dword ptr [rsp + 44]
	mov	rax, qword ptr [rsp + 48]
	shl	rax, 2
	add	rdx, rax
	lea	rdi, [rsp + 35]
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h4a54cc06d79af23eE@GOTPCREL]
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 44], eax
	mov	rdi, qword ptr [rsp + 48]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17ha571ef9f13ccfa07E
	mov	rax, qword ptr [rsp + 48]
	add	rax, 1
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, qword ptr [rsp + 56]
	je	.LBB67_15
	jmp	.LBB67_10
.LBB67_15:
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 36], eax
.LBB67_16:
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end67:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E, .Lfunc_end67-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haf8ea0757847b697E
	.cfi_endproc

	.section	".text._ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E","ax",@progbits
	.globl	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E
	.p2align	4
	.type	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E,@function
_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB68_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 4
	mov	qword ptr [rax], rcx
	jmp	.LBB68_4
.LBB68_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB68_5
.LBB68_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB68_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end68:
	.size	_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E, .Lfunc_end68-_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haf19d252de6d9795E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 776
	.cfi_def_cfa_offset 784
	lea	rdi, [rsp + 64]
	mov	esi, 1
	call	_ZN6padded4made17he8ace192c86c5fcbE
	lea	rdi, [rsp + 88]
	mov	esi, 2
	call	_ZN6padded4made17he8ace192c86c5fcbE
	lea	rdi, [rsp + 64]
	lea	rsi, [rsp + 88]
	call	qword ptr [rip + _ZN4core3mem4swap17h225ff3307063bba8E@GOTPCREL]
	lea	rdi, [rsp + 136]
	mov	esi, 3
	call	_ZN6padded4made17he8ace192c86c5fcbE
	lea	rdi, [rsp + 112]
	lea	rsi, [rsp + 64]
	lea	rdx, [rsp + 136]
	call	qword ptr [rip + _ZN4core3mem7replace17hfe2c693e9691ef24E@GOTPCREL]
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 376], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 384], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 392], rax
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rsp + 400], rax
	mov	rax, qword ptr [rsp + 96]
	mov	qword ptr [rsp + 408], rax
	mov	rax, qword ptr [rsp + 104]
	mov	qword ptr [rsp + 416], rax
	mov	rax, qword ptr [rsp + 376]
	mov	qword ptr [rsp + 304], rax
	mov	rax, qword ptr [rsp + 384]
	mov	qword ptr [rsp + 312], rax
	mov	rax, qword ptr [rsp + 392]
	mov	qword ptr [rsp + 320], rax
	mov	rax, qword ptr [rsp + 400]
	mov	qword ptr [rsp + 328], rax
	mov	rax, qword ptr [rsp + 408]
	mov	qword ptr [rsp + 336], rax
	mov	rax, qword ptr [rsp + 416]
	mov	qword ptr [rsp + 344], rax
	mov	rax, qword ptr [rsp + 112]
	mov	qword ptr [rsp + 352], rax
	mov	rax, qword ptr [rsp + 120]
	mov	qword ptr [rsp + 360], rax
	mov	rax, qword ptr [rsp + 128]
	mov	qword ptr [rsp + 368], rax
	lea	rdi, [rsp + 232]
	lea	rsi, [rsp + 304]
	call	qword ptr [rip + _ZN4core4hint9black_box17h133f2d3d76e6a8caE@GOTPCREL]
	lea	rdi, [rsp + 160]
	lea	rsi, [rsp + 232]
	call	_ZN6padded7rotated17hf060f708af726d53E
	mov	rax, qword ptr [rsp + 160]
	mov	qword ptr [rsp + 464], rax
	mov	rax, qword ptr [rsp + 168]
	mov	qword ptr [rsp + 472], rax
	mov	rax, qword ptr [rsp + 176]
	mov	qword ptr [rsp + 480], rax
	mov	rax, qword ptr [rsp + 464]
	mov	qword ptr [rsp + 440], rax
	mov	rax, qword ptr [rsp + 472]
	mov	qword ptr [rsp + 448], rax
	mov	rax, qword ptr [rsp + 480]
	mov	qword ptr [rsp + 456], rax
	mov	byte ptr [rsp + 432], 1
	mov	edi, 8
	mov	esi, 32
	call	_ZN5alloc5boxed14box_new_uninit17h8e0cfb7d761978a4E
	mov	rcx, qword ptr [rsp + 432]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 440]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 448]
	mov	qword ptr [rax + 16], rcx
	mov	rcx, qword ptr [rsp + 456]
	mov	qword ptr [rax + 24], rcx
	mov	qword ptr [rsp + 424], rax
	mov	rax, qword ptr [rsp + 424]
	mov	qword ptr [rsp + 56], rax
	and	rax, 7
	cmp	rax, 0
	jne	.LBB69_2
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB69_3
	jmp	.LBB69_4
.LBB69_2:
	mov	rsi, qword ptr [rsp + 56]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB69_3:
	mov	rax, qword ptr [rsp + 56]
	mov	rcx, qword ptr [rax]
	mov	qword ptr [rsp + 680], rcx
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 688], rcx
	mov	rcx, qword ptr [rax + 16]
	mov	qword ptr [rsp + 696], rcx
	mov	rax, qword ptr [rax + 24]
	mov	qword ptr [rsp + 704], rax
	mov	byte ptr [rsp + 713], 5
	mov	byte ptr [rsp + 712], 0
	mov	dword ptr [rsp + 748], 6
	mov	dword ptr [rsp + 752], 7
	mov	byte ptr [rsp + 744], 2
	mov	rax, qword ptr [rsp + 680]
	mov	qword ptr [rsp + 584], rax
	mov	rax, qword ptr [rsp + 688]
	mov	qword ptr [rsp + 592], rax
	mov	rax, qword ptr [rsp + 696]
	mov	qword ptr [rsp + 600], rax
	mov	rax, qword ptr [rsp + 704]
	mov	qword ptr [rsp + 608], rax
	mov	rax, qword ptr [rsp + 712]
	mov	qword ptr [rsp + 616], rax
	mov	rax, qword ptr [rsp + 720]
	mov	qword ptr [rsp + 624], rax
	mov	rax, qword ptr [rsp + 728]
	mov	qword ptr [rsp + 632], rax
	mov	rax, qword ptr [rsp + 736]
	mov	qword ptr [rsp + 640], rax
	mov	rax, qword ptr [rsp + 744]
	mov	qword ptr [rsp + 648], rax
	mov	rax, qword ptr [rsp + 752]
	mov	qword ptr [rsp + 656], rax
	mov	rax, qword ptr [rsp + 760]
	mov	qword ptr [rsp + 664], rax
	mov	rax, qword ptr [rsp + 768]
	mov	qword ptr [rsp + 672], rax
	lea	rdi, [rsp + 488]
	lea	rsi, [rsp + 584]
	call	qword ptr [rip + _ZN4core4hint9black_box17h5355f39cfbd24e68E@GOTPCREL]
	lea	rdi, [rsp + 488]
	mov	esi, 3
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h705b6332c409d360E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17h5b9c1bf4479f79e0E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3sum17hecc70838469b407eE@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	movzx	eax, byte ptr [rsp + 208]
	mov	ecx, 10
	mul	rcx
	mov	qword ptr [rsp + 48], rax
	seto	al
	jo	.LBB69_6
	jmp	.LBB69_5
.LBB69_4:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.LBB69_5:
	mov	rcx, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp + 32], rax
	cmp	rax, rcx
	jb	.LBB69_8
	jmp	.LBB69_7
.LBB69_6:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.53]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB69_7:
	mov	rcx, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 192]
	mov	esi, 100
	xor	edx, edx
	div	rsi
	mov	rdx, rax
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp + 24], rax
	cmp	rax, rcx
	jb	.LBB69_10
	jmp	.LBB69_9
.LBB69_8:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.54]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB69_9:
	mov	rax, qword ptr [rsp + 24]
	mov	dword ptr [rsp + 16], eax
	mov	edi, 5
	call	_ZN6padded13first_squares17hd29da43c65c06d6cE
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 16]
	sub	eax, ecx
	mov	dword ptr [rsp + 20], eax
	seto	al
	jo	.LBB69_12
	jmp	.LBB69_11
.LBB69_10:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB69_11:
	mov	eax, dword ptr [rsp + 20]
	movzx	ecx, word ptr [rsp + 200]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB69_14
	jmp	.LBB69_13
.LBB69_12:
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB69_13:
	lea	rdi, [rsp + 424]
	call	qword ptr [rip + _ZN4core3ptr59drop_in_place$LT$alloc..boxed..Box$LT$padded..Mixed$GT$$GT$17hfb40a92f29122407E@GOTPCREL]
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 776
	.cfi_def_cfa_offset 8
	ret
.LBB69_14:
	.cfi_def_cfa_offset 784
	lea	rdi, [rip + .Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end69:
	.size	main, .Lfunc_end69-main
	.cfi_endproc

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/enumerate.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.0, 92

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.1,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.1:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.0
	.asciz	"[\000\000\000\000\000\000\000R\000\000\000\t\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.1, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.2,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.2:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/intrinsics/mod.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.2, 83

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.3,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.3:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.2
	.asciz	"R\000\000\000\000\000\000\000\021\n\000\000\016\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.3, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.4,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.4,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.4:
	.ascii	"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.4, 186

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.5,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.5,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.5:
	.ascii	"unsafe precondition(s) violated: ptr::copy_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.5, 283

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.6,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.6,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.6:
	.ascii	"unsafe precondition(s) violated: ptr::swap_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.6, 283

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.7,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.7:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.7, 79

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.8,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.8:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.7
	.asciz	"N\000\000\000\000\000\000\000\262\001\000\000\001\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.8, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.9,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.9,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.9:
	.ascii	"unsafe precondition(s) violated: ptr::copy requires that both pointer arguments are aligned and non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.9, 221

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.10,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.10,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.10:
	.ascii	"unsafe precondition(s) violated: ptr::replace requires that the pointer argument is aligned and non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.10, 221

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.11,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.11,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.11:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.11, 210

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.12,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.12,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.12:
	.ascii	"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.12, 198

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.13,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.13,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.13:
	.ascii	"is_aligned_to: align is not a power-of-two"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.13, 42

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.14,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.14:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.14, 82

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.15,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.15:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.14
	.asciz	"Q\000\000\000\000\000\000\000^\005\000\000\r\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.15, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.16,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.16,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.16:
	.ascii	"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.16, 201

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.17,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.17,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.17:
	.ascii	"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.17, 259

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.18,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.18,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.18:
	.ascii	"assertion failed: mid <= self.len()"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.18, 35

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.19,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.19:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/mod.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.19, 78

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.20,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.20:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.19
	.asciz	"M\000\000\000\000\000\000\000-\017\000\000\t\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.20, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.21,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.21:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mut_ptr.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.21, 80

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.21
	.asciz	"O\000\000\000\000\000\000\000\327\005\000\000\022\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.22, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.23,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.23:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/rotate.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.23, 81

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.24,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.24:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.23
	.asciz	"P\000\000\000\000\000\000\000\003\001\000\000\025\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.24, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.25,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.25:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.23
	.asciz	"P\000\000\000\000\000\000\000\363\000\000\000\025\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.25, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.26,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.26:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.26, 76

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.26
	.asciz	"K\000\000\000\000\000\000\000\017\002\000\000\005\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.27, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.26
	.asciz	"K\000\000\000\000\000\000\000r\002\000\000\t\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.28, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.29,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.29,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.29:
	.ascii	"is_nonoverlapping: `size_of::<T>() * count` overflows a usize"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.29, 61

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.30,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.30:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/traits/accum.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.30, 86

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.30
	.asciz	"U\000\000\000\000\000\000\000\314\000\000\000\001\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.31, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32, 81

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.33, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.34,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.34:
	.zero	8
	.zero	8
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.34, 16

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.35,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.35,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.35:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.35, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36:
	.asciz	"padded.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36, 10

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.37,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.37:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\0000\000\000\000\t\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.37, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.38,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.38:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000-\000\000\000\025\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.38, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.39,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.39:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\0000\000\000\0001\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.39, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.40,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.40:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000\027\000\000\000#\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.40, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.41,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.41:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000#\000\000\000\036\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.41, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.42,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.42:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000$\000\000\000!\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.42, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.43,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.43,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.43:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000%\000\000\000\036\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.43, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.44,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.44:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.44, 82

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.45,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.45:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.44
	.asciz	"Q\000\000\000\000\000\000\000\177\000\000\000\022\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.45, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.46,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.46:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.46, 81

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.47,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.47,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.47:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.46
	.asciz	"P\000\000\000\000\000\000\000\001\001\000\000\022\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.47, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.32
	.asciz	"P\000\000\000\000\000\000\000\271\003\000\000 \000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.48, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.49,@object
	.section	.rodata..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.49,"a",@progbits
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.49:
	.ascii	"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.49, 73

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.50,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.50:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.50, 79

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.50
	.asciz	"N\000\000\000\000\000\000\000\216\000\000\000\001\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.51, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000;\000\000\000\035\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.52, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.53,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.53,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.53:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000=\000\000\000\f\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.53, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.54,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.54:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000=\000\000\000\006\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.54, 24

	.type	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55,@object
	.section	.data.rel.ro..Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55:
	.quad	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.36
	.asciz	"\t\000\000\000\000\000\000\000=\000\000\000\005\000\000"
	.size	.Lanon.ceebaefe64c57ffe92d722cb56e92ce8.55, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
