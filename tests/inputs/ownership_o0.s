	.intel_syntax noprefix
	.file	"ownership.c67ea83887921c3b-cgu.0"
	.section	".text._ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E","ax",@progbits
	.p2align	4
	.type	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E,@function
_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	jmp	.LBB0_1
.LBB0_1:
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.1]
	call	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E
	mov	rcx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E, .Lfunc_end0-_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E
	.cfi_endproc

	.section	".text._ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E","ax",@progbits
	.globl	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E
	.p2align	4
	.type	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E,@function
_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E, .Lfunc_end1-_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17hde495a85b03e42b0E,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17hde495a85b03e42b0E,@function
_ZN4core10intrinsics9cold_path17hde495a85b03e42b0E:
	.cfi_startproc
	ret
.Lfunc_end2:
	.size	_ZN4core10intrinsics9cold_path17hde495a85b03e42b0E, .Lfunc_end2-_ZN4core10intrinsics9cold_path17hde495a85b03e42b0E
	.cfi_endproc

	.section	.text._ZN4core3mem4drop17habea32bad71b2843E,"ax",@progbits
	.globl	_ZN4core3mem4drop17habea32bad71b2843E
	.p2align	4
	.type	_ZN4core3mem4drop17habea32bad71b2843E,@function
_ZN4core3mem4drop17habea32bad71b2843E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, rsp
	call	qword ptr [rip + _ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3mem4drop17habea32bad71b2843E, .Lfunc_end3-_ZN4core3mem4drop17habea32bad71b2843E
	.cfi_endproc

	.section	.text._ZN4core3mem4drop17hb7fa3c44a4c07148E,"ax",@progbits
	.globl	_ZN4core3mem4drop17hb7fa3c44a4c07148E
	.p2align	4
	.type	_ZN4core3mem4drop17hb7fa3c44a4c07148E,@function
_ZN4core3mem4drop17hb7fa3c44a4c07148E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, rsp
	call	qword ptr [rip + _ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3mem4drop17hb7fa3c44a4c07148E, .Lfunc_end4-_ZN4core3mem4drop17hb7fa3c44a4c07148E
	.cfi_endproc

	.section	".text._ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E,@function
_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB5_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB5_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.2]
	mov	esi, 369
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end5:
	.size	_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E, .Lfunc_end5-_ZN4core3num21_$LT$impl$u20$u64$GT$13unchecked_add18precondition_check17h0cd5cefca93b4567E
	.cfi_endproc

	.section	.text._ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E,@function
_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E:
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
	jne	.LBB6_2
	mov	byte ptr [rsp + 71], 1
	jmp	.LBB6_3
.LBB6_2:
	mov	rax, qword ptr [rsp + 32]
	cmp	rax, 0
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 71], al
.LBB6_3:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 16]
	mov	al, byte ptr [rsp + 71]
	mov	byte ptr [rsp + 15], al
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E@GOTPCREL]
	test	al, 1
	jne	.LBB6_5
	jmp	.LBB6_6
.LBB6_5:
	mov	al, byte ptr [rsp + 15]
	test	al, 1
	jne	.LBB6_8
	jmp	.LBB6_7
.LBB6_6:
	jmp	.LBB6_10
.LBB6_7:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB6_9
	jmp	.LBB6_6
.LBB6_8:
	jmp	.LBB6_9
.LBB6_9:
	mov	rsi, qword ptr [rsp + 40]
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E@GOTPCREL]
	test	al, 1
	jne	.LBB6_12
	jmp	.LBB6_11
.LBB6_10:
	jmp	.LBB6_17
.LBB6_11:
	jmp	.LBB6_13
.LBB6_12:
	test	byte ptr [rsp + 71], 1
	jne	.LBB6_15
	jmp	.LBB6_14
.LBB6_13:
	jmp	.LBB6_10
.LBB6_14:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB6_16
	jmp	.LBB6_13
.LBB6_15:
	jmp	.LBB6_16
.LBB6_16:
	mov	rcx, qword ptr [rsp + 48]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	call	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE
	test	al, 1
	jne	.LBB6_18
.LBB6_17:
	mov	rcx, qword ptr [rsp + 56]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.3]
	mov	esi, 567
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB6_18:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E, .Lfunc_end6-_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E
	.cfi_endproc

	.section	".text._ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE","ax",@progbits
	.globl	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE,@function
_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE, .Lfunc_end7-_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE","ax",@progbits
	.globl	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE,@function
_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE, .Lfunc_end8-_ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E","ax",@progbits
	.globl	_ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E,@function
_ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp + 16], rax
	cmp	rax, 0
	je	.LBB9_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB9_2:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E, .Lfunc_end9-_ZN4core3ptr45drop_in_place$LT$dyn$u20$ownership..Shape$GT$17h064eb24341ce3cf2E
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E","ax",@progbits
	.globl	_ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E,@function
_ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VechENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsduwmD7cSIQq_5gimli@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E, .Lfunc_end10-_ZN4core3ptr46drop_in_place$LT$alloc..vec..Vec$LT$u8$GT$$GT$17hb9161fe68e1676e4E
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE","ax",@progbits
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE,@function
_ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE, .Lfunc_end11-_ZN4core3ptr47drop_in_place$LT$alloc..rc..Weak$LT$u64$GT$$GT$17ha4e9fe6990bbca2bE
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE","ax",@progbits
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end12:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE, .Lfunc_end12-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE
	.cfi_endproc

	.section	".text._ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE","ax",@progbits
	.globl	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE
	.p2align	4
	.type	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE,@function
_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE, .Lfunc_end13-_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E, .Lfunc_end14-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E
	.cfi_endproc

	.section	".text._ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E","ax",@progbits
	.globl	_ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E
	.p2align	4
	.type	_ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E,@function
_ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsduwmD7cSIQq_5gimli@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	_ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E, .Lfunc_end15-_ZN4core3ptr53drop_in_place$LT$alloc..raw_vec..RawVec$LT$u8$GT$$GT$17h3ced827a3f5e1873E
	.cfi_endproc

	.section	".text._ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE","ax",@progbits
	.globl	_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE
	.p2align	4
	.type	_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE,@function
_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE, .Lfunc_end16-_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$u64$GT$$GT$17hdbe6e1ce8f62a2baE
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE","ax",@progbits
	.globl	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE,@function
_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rdi + 8]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	cmp	rax, 0
	je	.LBB17_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB17_2:
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E@GOTPCREL]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE, .Lfunc_end17-_ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE
	.cfi_endproc

	.section	".text._ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E","ax",@progbits
	.globl	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E
	.p2align	4
	.type	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E,@function
_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E, .Lfunc_end18-_ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E
	.cfi_endproc

	.section	".text._ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE","ax",@progbits
	.globl	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE,@function
_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end19:
	.size	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE, .Lfunc_end19-_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB20_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.4]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB20_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE, .Lfunc_end20-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE
	.cfi_endproc

	.section	.text._ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE,@function
_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE:
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
	jne	.LBB21_2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB21_2:
	.cfi_def_cfa_offset 32
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.5]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end21:
	.size	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE, .Lfunc_end21-_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E","ax",@progbits
	.globl	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E:
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
	jne	.LBB22_2
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
.LBB22_2:
	.cfi_def_cfa_offset 32
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.6]
	mov	esi, 85
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.8]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.Lfunc_end22:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E, .Lfunc_end22-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jae	.LBB23_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.9]
	mov	esi, 403
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB23_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end23:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE, .Lfunc_end23-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE
	.cfi_endproc

	.section	.text._ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE,@function
_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	mov	al, dil
	test	al, 1
	jne	.LBB24_2
	jmp	.LBB24_1
.LBB24_1:
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.10]
	mov	esi, 443
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB24_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end24:
	.size	_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE, .Lfunc_end24-_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h0219027770825fdaE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h0219027770825fdaE
	.p2align	4
	.type	_ZN4core4hint9black_box17h0219027770825fdaE,@function
_ZN4core4hint9black_box17h0219027770825fdaE:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	qword ptr [rsp - 8], rsi
	lea	rax, [rsp - 16]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 16]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end25:
	.size	_ZN4core4hint9black_box17h0219027770825fdaE, .Lfunc_end25-_ZN4core4hint9black_box17h0219027770825fdaE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h141823b144949fbbE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h141823b144949fbbE
	.p2align	4
	.type	_ZN4core4hint9black_box17h141823b144949fbbE,@function
_ZN4core4hint9black_box17h141823b144949fbbE:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end26:
	.size	_ZN4core4hint9black_box17h141823b144949fbbE, .Lfunc_end26-_ZN4core4hint9black_box17h141823b144949fbbE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h8f158807e86f2efbE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h8f158807e86f2efbE
	.p2align	4
	.type	_ZN4core4hint9black_box17h8f158807e86f2efbE,@function
_ZN4core4hint9black_box17h8f158807e86f2efbE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, rdi
	mov	qword ptr [rsp + 16], rax
	mov	edx, 48
	call	memcpy@PLT
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	#APP
	#NO_APP
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end27:
	.size	_ZN4core4hint9black_box17h8f158807e86f2efbE, .Lfunc_end27-_ZN4core4hint9black_box17h8f158807e86f2efbE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h9956b9452ad725d2E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h9956b9452ad725d2E
	.p2align	4
	.type	_ZN4core4hint9black_box17h9956b9452ad725d2E,@function
_ZN4core4hint9black_box17h9956b9452ad725d2E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end28:
	.size	_ZN4core4hint9black_box17h9956b9452ad725d2E, .Lfunc_end28-_ZN4core4hint9black_box17h9956b9452ad725d2E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17haf810ea128007233E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17haf810ea128007233E
	.p2align	4
	.type	_ZN4core4hint9black_box17haf810ea128007233E,@function
_ZN4core4hint9black_box17haf810ea128007233E:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	qword ptr [rsp - 8], rsi
	lea	rax, [rsp - 16]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 16]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end29:
	.size	_ZN4core4hint9black_box17haf810ea128007233E, .Lfunc_end29-_ZN4core4hint9black_box17haf810ea128007233E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hb2886945d7274920E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hb2886945d7274920E
	.p2align	4
	.type	_ZN4core4hint9black_box17hb2886945d7274920E,@function
_ZN4core4hint9black_box17hb2886945d7274920E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end30:
	.size	_ZN4core4hint9black_box17hb2886945d7274920E, .Lfunc_end30-_ZN4core4hint9black_box17hb2886945d7274920E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hc4ab590c2ffb9692E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hc4ab590c2ffb9692E
	.p2align	4
	.type	_ZN4core4hint9black_box17hc4ab590c2ffb9692E,@function
_ZN4core4hint9black_box17hc4ab590c2ffb9692E:
	.cfi_startproc
	movsd	qword ptr [rsp - 8], xmm0
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	movsd	xmm0, qword ptr [rsp - 8]
	ret
.Lfunc_end31:
	.size	_ZN4core4hint9black_box17hc4ab590c2ffb9692E, .Lfunc_end31-_ZN4core4hint9black_box17hc4ab590c2ffb9692E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hedb45ca954f84aa5E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hedb45ca954f84aa5E
	.p2align	4
	.type	_ZN4core4hint9black_box17hedb45ca954f84aa5E,@function
_ZN4core4hint9black_box17hedb45ca954f84aa5E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end32:
	.size	_ZN4core4hint9black_box17hedb45ca954f84aa5E, .Lfunc_end32-_ZN4core4hint9black_box17hedb45ca954f84aa5E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hf84884dea2e66da3E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hf84884dea2e66da3E
	.p2align	4
	.type	_ZN4core4hint9black_box17hf84884dea2e66da3E,@function
_ZN4core4hint9black_box17hf84884dea2e66da3E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end33:
	.size	_ZN4core4hint9black_box17hf84884dea2e66da3E, .Lfunc_end33-_ZN4core4hint9black_box17hf84884dea2e66da3E
	.cfi_endproc

	.section	".text._ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E","ax",@progbits
	.globl	_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E
	.p2align	4
	.type	_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E,@function
_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end34:
	.size	_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E, .Lfunc_end34-_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E,@function
_ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI35_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB35_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB35_7
.LBB35_3:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.11]
	mov	esi, 81
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.13]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB35_4:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB35_7
.LBB35_5:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.14]
	mov	esi, 99
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.15]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB35_6:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
.LBB35_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end35:
	.size	_ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E, .Lfunc_end35-_ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_2-.LJTI35_0
	.long	.LBB35_3-.LJTI35_0
	.long	.LBB35_4-.LJTI35_0
	.long	.LBB35_5-.LJTI35_0
	.long	.LBB35_6-.LJTI35_0

	.section	.text._ZN4core4sync6atomic5fence17he1e497633330d539E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic5fence17he1e497633330d539E,@function
_ZN4core4sync6atomic5fence17he1e497633330d539E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	movzx	eax, al
	mov	qword ptr [rsp], rax
	mov	rcx, qword ptr [rsp]
	lea	rax, [rip + .LJTI36_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB36_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.16]
	mov	esi, 83
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.17]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB36_3:
	#MEMBARRIER
	jmp	.LBB36_7
.LBB36_4:
	#MEMBARRIER
	jmp	.LBB36_7
.LBB36_5:
	#MEMBARRIER
	jmp	.LBB36_7
.LBB36_6:
	lock		or	dword ptr [rsp - 64], 0
.LBB36_7:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end36:
	.size	_ZN4core4sync6atomic5fence17he1e497633330d539E, .Lfunc_end36-_ZN4core4sync6atomic5fence17he1e497633330d539E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic5fence17he1e497633330d539E,"a",@progbits
	.p2align	2, 0x0
.LJTI36_0:
	.long	.LBB36_2-.LJTI36_0
	.long	.LBB36_3-.LJTI36_0
	.long	.LBB36_4-.LJTI36_0
	.long	.LBB36_5-.LJTI36_0
	.long	.LBB36_6-.LJTI36_0

	.section	.text._ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E,@function
_ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rsi
	mov	qword ptr [rsp - 24], rdi
	mov	al, dl
	movzx	eax, al
	mov	qword ptr [rsp - 16], rax
	mov	rcx, qword ptr [rsp - 16]
	lea	rax, [rip + .LJTI37_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	ud2
.LBB37_2:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB37_7
.LBB37_3:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB37_7
.LBB37_4:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB37_7
.LBB37_5:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB37_7
.LBB37_6:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
.LBB37_7:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end37:
	.size	_ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E, .Lfunc_end37-_ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E,"a",@progbits
	.p2align	2, 0x0
.LJTI37_0:
	.long	.LBB37_2-.LJTI37_0
	.long	.LBB37_3-.LJTI37_0
	.long	.LBB37_4-.LJTI37_0
	.long	.LBB37_5-.LJTI37_0
	.long	.LBB37_6-.LJTI37_0

	.section	.text._ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE,@function
_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	movabs	rax, -9223372036854775808
	sub	rax, rsi
	cmp	rdi, rax
	jbe	.LBB38_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.18]
	mov	esi, 519
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB38_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end38:
	.size	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE, .Lfunc_end38-_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
	.cfi_endproc

	.section	".text._ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE","ax",@progbits
	.globl	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE
	.p2align	4
	.type	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE,@function
_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdx
	mov	qword ptr [rsp + 32], rcx
	cmp	rdx, rsi
	jb	.LBB39_2
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 16]
	mov	rcx, rax
	sub	rcx, rdx
	mov	qword ptr [rsp + 48], rcx
	mov	qword ptr [rsp + 40], 1
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rsp], rcx
	cmp	rax, 6
	jbe	.LBB39_5
	jmp	.LBB39_3
.LBB39_2:
	jmp	.LBB39_4
.LBB39_3:
	jmp	.LBB39_4
.LBB39_4:
	mov	rcx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	mov	edx, 6
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL]
.LBB39_5:
	mov	rdx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	lea	rax, [rax + 8*rcx]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end39:
	.size	_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE, .Lfunc_end39-_ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE
	.cfi_endproc

	.section	.text._ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E,@function
_ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rcx
	mov	qword ptr [rsp + 40], r8
	call	qword ptr [rip + _ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17ha16cb0bd86102331E@GOTPCREL]
	test	al, 1
	jne	.LBB40_2
	jmp	.LBB40_3
.LBB40_2:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	xor	al, -1
	test	al, 1
	jne	.LBB40_4
.LBB40_3:
	jmp	.LBB40_5
.LBB40_4:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	je	.LBB40_6
	jmp	.LBB40_7
.LBB40_5:
	mov	rcx, qword ptr [rsp + 40]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.19]
	mov	esi, 559
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB40_6:
	mov	qword ptr [rsp + 48], -1
	jmp	.LBB40_8
.LBB40_7:
	mov	rcx, qword ptr [rsp + 24]
	movabs	rax, 9223372036854775807
	xor	edx, edx
	div	rcx
	mov	qword ptr [rsp + 48], rax
.LBB40_8:
	mov	rax, qword ptr [rsp + 32]
	cmp	rax, qword ptr [rsp + 48]
	jbe	.LBB40_10
	jmp	.LBB40_5
.LBB40_10:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end40:
	.size	_ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E, .Lfunc_end40-_ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E","ax",@progbits
	.globl	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E
	.p2align	4
	.type	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E,@function
_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E:
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
.Lfunc_end41:
	.size	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E, .Lfunc_end41-_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E
	.cfi_endproc

	.section	.text._ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE,"ax",@progbits
	.p2align	4
	.type	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE,@function
_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rax, rdx
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mul	rcx
	mov	qword ptr [rsp + 24], rax
	seto	al
	jo	.LBB42_2
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rdx
	mov	qword ptr [rsp + 32], 1
	mov	rdx, qword ptr [rsp + 40]
	mov	qword ptr [rsp], rdx
	cmp	rax, rcx
	jb	.LBB42_4
	jmp	.LBB42_3
.LBB42_2:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.25]
	mov	esi, 61
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind@GOTPCREL]
.LBB42_3:
	mov	rcx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	sub	rax, rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB42_5
.LBB42_4:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	mov	qword ptr [rsp + 48], rax
.LBB42_5:
	mov	rax, qword ptr [rsp]
	cmp	qword ptr [rsp + 48], rax
	setae	al
	and	al, 1
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end42:
	.size	_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE, .Lfunc_end42-_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17h24d489d3ebd9b59bE
	.cfi_endproc

	.section	".text._ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E","ax",@progbits
	.globl	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.p2align	4
	.type	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E,@function
_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rdi]
	mul	qword ptr [rdi]
	mov	qword ptr [rsp], rax
	seto	al
	jo	.LBB43_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB43_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.27]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end43:
	.size	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E, .Lfunc_end43-_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.cfi_endproc

	.section	".text._ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E","ax",@progbits
	.globl	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.p2align	4
	.type	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E,@function
_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rdi]
	mul	qword ptr [rdi + 8]
	mov	qword ptr [rsp], rax
	seto	al
	jo	.LBB44_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB44_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.28]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end44:
	.size	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E, .Lfunc_end44-_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.cfi_endproc

	.section	".text._ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E","ax",@progbits
	.p2align	4
	.type	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E,@function
_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E:
	.cfi_startproc
	ret
.Lfunc_end45:
	.size	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E, .Lfunc_end45-_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE,@function
_ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, 0
	setne	al
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.30]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	add	rax, 1
	mov	qword ptr [rcx], rax
	cmp	rax, 0
	jne	.LBB46_4
	ud2
.LBB46_4:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end46:
	.size	_ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE, .Lfunc_end46-_ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E,@function
_ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	ret
.Lfunc_end47:
	.size	_ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E, .Lfunc_end47-_ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E,@function
_ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end48:
	.size	_ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E, .Lfunc_end48-_ZN5alloc2rc10RcInnerPtr6strong17h4e87731609494e85E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE,@function
_ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr4weak17h61617cf456517583E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, 0
	setne	al
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.31]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	add	rax, 1
	mov	qword ptr [rcx + 8], rax
	cmp	rax, 0
	jne	.LBB49_4
	ud2
.LBB49_4:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end49:
	.size	_ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE, .Lfunc_end49-_ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], 1
	mov	qword ptr [rsp + 8], 1
	mov	qword ptr [rsp + 16], rdi
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end50:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE, .Lfunc_end50-_ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rax, qword ptr [rax + 8]
	sub	rax, 1
	ret
.Lfunc_end51:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E, .Lfunc_end51-_ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rax, qword ptr [rax]
	ret
.Lfunc_end52:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E, .Lfunc_end52-_ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr8inc_weak17h4ae59dc9594595dbE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end53:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE, .Lfunc_end53-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr74drop_in_place$LT$alloc..rc..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h7fc84cf1a405e843E@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end54:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E, .Lfunc_end54-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E
	.cfi_endproc

	.section	".text._ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E","ax",@progbits
	.globl	_ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E
	.p2align	4
	.type	_ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E,@function
_ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E:
	.cfi_startproc
	mov	rax, rdi
	mov	qword ptr [rdi], 0
	mov	ecx, 8
	mov	qword ptr [rdi + 8], rcx
	mov	qword ptr [rdi + 16], 0
	ret
.Lfunc_end55:
	.size	_ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E, .Lfunc_end55-_ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE","ax",@progbits
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 16], rdx
	mov	rax, rsi
	mov	rsi, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 32], rdi
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 40], rsi
	call	qword ptr [rip + _RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VechE7reserveCs4X4t9plMPHF_9addr2line@GOTPCREL]
	mov	rdi, qword ptr [rsp + 32]
	mov	rdx, qword ptr [rsp + 40]
	mov	rax, qword ptr [rdi + 16]
	mov	qword ptr [rsp + 48], rax
	cmp	rdx, 0
	ja	.LBB56_2
.LBB56_1:
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 40]
	add	rcx, qword ptr [rax + 16]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB56_2:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 48]
	add	rax, qword ptr [rcx + 8]
	mov	qword ptr [rsp + 8], rax
	mov	r8, qword ptr [rsp + 40]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 24]
	mov	ecx, 1
	lea	r9, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33]
	mov	rdx, rcx
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 40]
	shl	rdx, 0
	call	memcpy@PLT
	jmp	.LBB56_1
.Lfunc_end56:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE, .Lfunc_end56-_ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E","ax",@progbits
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end57:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E, .Lfunc_end57-_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jbe	.LBB58_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.34]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB58_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end58:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E, .Lfunc_end58-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E","ax",@progbits
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	mov	rax, qword ptr [rdi + 16]
	mov	qword ptr [rsp + 24], rax
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, qword ptr [rsp + 32]
	je	.LBB59_4
	jmp	.LBB59_5
.LBB59_4:
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E@GOTPCREL]
	jmp	.LBB59_6
.LBB59_5:
	mov	rcx, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rcx + 8]
	mov	r8, rdx
	shl	r8, 3
	mov	rax, rsi
	add	rax, r8
	mov	qword ptr [rsi + 8*rdx], rdi
	add	rdx, 1
	mov	qword ptr [rcx + 16], rdx
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB59_6:
	.cfi_def_cfa_offset 64
	jmp	.LBB59_5
.Lfunc_end59:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E, .Lfunc_end59-_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h77161f8b255e6b72E
	.cfi_endproc

	.section	".text._ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE","ax",@progbits
	.globl	_ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE
	.p2align	4
	.type	_ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE,@function
_ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 32], 1
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdi
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end60:
	.size	_ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE, .Lfunc_end60-_ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	xor	esi, esi
	call	qword ptr [rip + _ZN4core4sync6atomic11atomic_load17h2e2cde32ad2bee98E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end61:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E, .Lfunc_end61-_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h76240f95c2b40c7dE@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end62:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E, .Lfunc_end62-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB63_2
	jmp	.LBB63_3
.LBB63_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB63_7
	jmp	.LBB63_6
.LBB63_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB63_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB63_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB63_8
.LBB63_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB63_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB63_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.36]
	mov	rax, qword ptr [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.36+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB63_5
.LBB63_10:
	jmp	.LBB63_11
.LBB63_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.37]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb88634fe1b10f23dE
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB63_5
.Lfunc_end63:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E, .Lfunc_end63-_ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E,@function
_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h62896e570cf0e1d9E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB64_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB64_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end64:
	.size	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E, .Lfunc_end64-_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	.cfi_endproc

	.section	.text._ZN5alloc6string6String3len17h531e965498357d09E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc6string6String3len17h531e965498357d09E,@function
_ZN5alloc6string6String3len17h531e965498357d09E:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 16]
	ret
.Lfunc_end65:
	.size	_ZN5alloc6string6String3len17h531e965498357d09E, .Lfunc_end65-_ZN5alloc6string6String3len17h531e965498357d09E
	.cfi_endproc

	.section	.text._ZN5alloc6string6String8push_str17h4e231c4a29f140f4E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc6string6String8push_str17h4e231c4a29f140f4E,@function
_ZN5alloc6string6String8push_str17h4e231c4a29f140f4E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rax, rsi
	mov	qword ptr [rsp + 16], rdi
	mov	rsi, rax
	add	rsi, rdx
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 40], rsi
	mov	rsi, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 24], rsi
	mov	rdi, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 8], rdi
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.21]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h5ac0fc758ea612afE
	mov	rax, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 24]
	sub	rax, rdi
	mov	qword ptr [rsp + 48], rax
	mov	rcx, qword ptr [rsp + 48]
	lea	r8, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.24]
	mov	edx, 1
	mov	rsi, rdx
	call	_ZN4core5slice3raw14from_raw_parts18precondition_check17h4a72ad9bf87e8d42E
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 48]
	call	qword ptr [rip + _ZN5alloc3vec16Vec$LT$T$C$A$GT$15append_elements17h8a6bd1aff3c37a3cE@GOTPCREL]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end66:
	.size	_ZN5alloc6string6String8push_str17h4e231c4a29f140f4E, .Lfunc_end66-_ZN5alloc6string6String8push_str17h4e231c4a29f140f4E
	.cfi_endproc

	.section	".text._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E","ax",@progbits
	.globl	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rsi, qword ptr [rdi]
	mov	edx, 1
	mov	r8d, 8
	mov	rcx, r8
	call	qword ptr [rip + _RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdx
	movabs	rdx, -9223372036854775807
	mov	eax, 1
	xor	ecx, ecx
	cmp	qword ptr [rsp + 8], rdx
	cmove	rax, rcx
	test	rax, 1
	je	.LBB67_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.LBB67_2:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end67:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E, .Lfunc_end67-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hbf7c5bfb9767d717E
	.cfi_endproc

	.section	".text._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E","ax",@progbits
	.globl	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	r8, rdx
	mov	rcx, rsi
	mov	rsi, rdi
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], r8
	lea	rdi, [rsp + 40]
	xor	edx, edx
	call	qword ptr [rip + _RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli@GOTPCREL]
	test	qword ptr [rsp + 40], 1
	je	.LBB68_2
	mov	rdi, qword ptr [rsp + 48]
	mov	rsi, qword ptr [rsp + 56]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL]
.LBB68_2:
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 8], rcx
	mov	rcx, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rcx
	cmp	rax, 0
	jne	.LBB68_4
	mov	qword ptr [rsp + 64], -1
	jmp	.LBB68_5
.LBB68_4:
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 64], rax
.LBB68_5:
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 64]
	sub	rcx, 0
	cmp	rax, rcx
	seta	al
	xor	al, -1
	mov	byte ptr [rsp + 7], al
	mov	al, byte ptr [rsp + 7]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.39]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h4cf2ead01e65130eE
	mov	rdx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end68:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E, .Lfunc_end68-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E
	.cfi_endproc

	.section	".text._ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E","ax",@progbits
	.globl	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E
	.p2align	4
	.type	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E,@function
_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end69:
	.size	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E, .Lfunc_end69-_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB70_2
.LBB70_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB70_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB70_1
.Lfunc_end70:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E, .Lfunc_end70-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E","ax",@progbits
	.globl	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E
	.p2align	4
	.type	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E,@function
_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr10inc_strong17h0b669db08b22886fE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end71:
	.size	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E, .Lfunc_end71-_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rax, qword ptr [rdi]
	mov	rcx, qword ptr [rax]
	sub	rcx, 1
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rdi]
	cmp	qword ptr [rax], 0
	jne	.LBB72_2
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h004529a4b9b23070E@GOTPCREL]
	jmp	.LBB72_3
.LBB72_2:
	jmp	.LBB72_3
.LBB72_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end72:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E, .Lfunc_end72-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9b8a1130e9c01f81E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E","ax",@progbits
	.globl	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E
	.p2align	4
	.type	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E,@function
_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rcx, qword ptr [rdi]
	mov	eax, 1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 16], rax
	movabs	rax, 9223372036854775807
	cmp	qword ptr [rsp + 16], rax
	ja	.LBB73_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h80ad30d5d835b694E
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB73_2:
	.cfi_def_cfa_offset 32
	ud2
.Lfunc_end73:
	.size	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E, .Lfunc_end73-_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB74_2
	jmp	.LBB74_3
.LBB74_2:
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rax]
	sub	rcx, 1
	mov	qword ptr [rax], rcx
	cmp	qword ptr [rax], 0
	je	.LBB74_4
	jmp	.LBB74_5
.LBB74_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB74_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 24
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB74_6
.LBB74_5:
	jmp	.LBB74_10
.LBB74_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	jmp	.LBB74_8
.LBB74_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E@GOTPCREL]
.LBB74_10:
	jmp	.LBB74_3
.Lfunc_end74:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E, .Lfunc_end74-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3a73eca3b5539c56E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB75_2
	jmp	.LBB75_3
.LBB75_2:
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rax]
	sub	rcx, 1
	mov	qword ptr [rax], rcx
	cmp	qword ptr [rax], 0
	je	.LBB75_4
	jmp	.LBB75_5
.LBB75_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB75_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 24
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB75_6
.LBB75_5:
	jmp	.LBB75_10
.LBB75_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	jmp	.LBB75_8
.LBB75_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E
.LBB75_10:
	jmp	.LBB75_3
.Lfunc_end75:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E, .Lfunc_end75-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3ddbf8b168b0990E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E","ax",@progbits
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E:
	.cfi_startproc
	ret
.Lfunc_end76:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E, .Lfunc_end76-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha3c5c8bced8a1815E
	.cfi_endproc

	.section	".text._ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E","ax",@progbits
	.globl	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E
	.p2align	4
	.type	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E,@function
_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rcx, qword ptr [rdi]
	mov	rax, -1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 16], rax
	cmp	qword ptr [rsp + 16], 1
	jne	.LBB77_2
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17he1e497633330d539E
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hce4c0d741abeff31E@GOTPCREL]
	jmp	.LBB77_3
.LBB77_2:
	jmp	.LBB77_3
.LBB77_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end77:
	.size	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E, .Lfunc_end77-_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbd6a5cdc70dc2601E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	rax, qword ptr [rdi + 8]
	mov	rcx, qword ptr [rax + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rcx
	mov	rax, qword ptr [rax + 16]
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	rdi, qword ptr [rsp + 32]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	jmp	.LBB78_3
.LBB78_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB78_6
.LBB78_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB78_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 16
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E
	jmp	.LBB78_5
.Lfunc_end78:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E, .Lfunc_end78-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f752102a2721926E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 8
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 8
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	mov	rdi, qword ptr [rsp + 32]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	jmp	.LBB79_3
.LBB79_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
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
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h4237f81a07cf3578E
	jmp	.LBB79_5
.Lfunc_end79:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E, .Lfunc_end79-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff75c16ddcce8b51E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 40], rax
	cmp	rax, -1
	jne	.LBB80_2
	jmp	.LBB80_3
.LBB80_2:
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 48], rcx
	mov	qword ptr [rsp + 56], rax
	mov	rcx, qword ptr [rsp + 48]
	mov	rax, -1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 64], rax
	cmp	qword ptr [rsp + 64], 1
	je	.LBB80_4
	jmp	.LBB80_5
.LBB80_3:
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB80_4:
	.cfi_def_cfa_offset 96
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17he1e497633330d539E
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 72], 24
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 80], 8
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB80_6
.LBB80_5:
	jmp	.LBB80_10
.LBB80_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17h9cab81e22666bf3aE
	jmp	.LBB80_8
.LBB80_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h7a5b1898a6e4509cE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h71d94fa64b5e76e6E@GOTPCREL]
.LBB80_10:
	jmp	.LBB80_3
.Lfunc_end80:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E, .Lfunc_end80-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h750ec55d78e9f209E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE","ax",@progbits
	.globl	_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE
	.p2align	4
	.type	_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE,@function
_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	mov	rdx, qword ptr [rdi + 16]
	ret
.Lfunc_end81:
	.size	_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE, .Lfunc_end81-_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE
	.cfi_endproc

	.section	".text._ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE","ax",@progbits
	.globl	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE
	.p2align	4
	.type	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE,@function
_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 16
	ret
.Lfunc_end82:
	.size	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE, .Lfunc_end82-_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE
	.cfi_endproc

	.section	".text._ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E","ax",@progbits
	.p2align	4
	.type	_ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E,@function
_ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rdi
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rdi + 16], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end83:
	.size	_ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E, .Lfunc_end83-_ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E
	.cfi_endproc

	.section	".text._ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE","ax",@progbits
	.globl	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE
	.p2align	4
	.type	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE,@function
_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	edx, 8
	mov	rsi, rdx
	call	qword ptr [rip + _RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end84:
	.size	_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE, .Lfunc_end84-_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hef8e3885bb6ea75cE
	.cfi_endproc

	.section	".text._ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE","ax",@progbits
	.globl	_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE
	.p2align	4
	.type	_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE,@function
_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 40], rdx
	mov	qword ptr [rsp + 16], rsi
	mov	rax, rdi
	mov	rdi, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 24], rax
	mov	edx, 1
	mov	rsi, rdx
	call	qword ptr [rip + _ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8ec2072c6858eb02E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 32]
	mov	rcx, rax
	mov	rax, rdx
	mov	rdx, qword ptr [rsp + 40]
	mov	qword ptr [rdi], rcx
	mov	qword ptr [rdi + 8], rax
	mov	qword ptr [rdi + 16], 0
	cmp	rdx, 0
	ja	.LBB85_2
.LBB85_1:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB85_2:
	.cfi_def_cfa_offset 64
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax + 8]
	mov	qword ptr [rsp + 8], rax
	mov	r8, qword ptr [rsp + 40]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	mov	ecx, 1
	lea	r9, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33]
	mov	rdx, rcx
	call	_ZN4core3ptr19copy_nonoverlapping18precondition_check17h510210e5f8b18554E
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 40]
	shl	rdx, 0
	call	memcpy@PLT
	jmp	.LBB85_6
.LBB85_6:
	mov	rax, qword ptr [rsp + 32]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 48], rax
	mov	rdi, qword ptr [rsp + 40]
	mov	rsi, qword ptr [rsp + 48]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.45]
	call	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h2e5acaebbaf5c582E
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 40]
	mov	qword ptr [rax + 16], rcx
	jmp	.LBB85_1
.Lfunc_end85:
	.size	_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE, .Lfunc_end85-_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hd90fdfb46dcf545bE
	.cfi_endproc

	.section	".text._ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E","ax",@progbits
	.globl	_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E
	.p2align	4
	.type	_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E,@function
_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 16], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, qword ptr [rdi + 8]
	jb	.LBB86_2
	mov	qword ptr [rsp + 24], 0
	jmp	.LBB86_3
.LBB86_2:
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rax]
	mov	qword ptr [rsp + 8], rdi
	mov	esi, 1
	call	_ZN47_$LT$u64$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hc4c49520bd0ddb13E
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, rax
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rcx], rdx
	mov	qword ptr [rsp + 32], rax
	mov	qword ptr [rsp + 24], 1
.LBB86_3:
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end86:
	.size	_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E, .Lfunc_end86-_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h1a9081f907cbe972E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB87_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 8
	mov	qword ptr [rax], rcx
	jmp	.LBB87_4
.LBB87_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB87_5
.LBB87_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB87_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end87:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E, .Lfunc_end87-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E
	.cfi_endproc

	.section	.text._ZN9ownership6choose17h75d84f4592420b7cE,"ax",@progbits
	.p2align	4
	.type	_ZN9ownership6choose17h75d84f4592420b7cE,@function
_ZN9ownership6choose17h75d84f4592420b7cE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	cmp	rdi, 0
	je	.LBB88_2
	mov	edi, 8
	mov	esi, 16
	call	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	mov	qword ptr [rax + 8], 7
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.46]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB88_3
.LBB88_2:
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	mov	qword ptr [rax], 6
	mov	qword ptr [rsp + 8], rax
	lea	rax, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.47]
	mov	qword ptr [rsp + 16], rax
.LBB88_3:
	mov	rax, qword ptr [rsp + 8]
	mov	rdx, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end88:
	.size	_ZN9ownership6choose17h75d84f4592420b7cE, .Lfunc_end88-_ZN9ownership6choose17h75d84f4592420b7cE
	.cfi_endproc

	.section	.text._ZN9ownership6helper17h9282c77452e9d4b7E,"ax",@progbits
	.p2align	4
	.type	_ZN9ownership6helper17h9282c77452e9d4b7E,@function
_ZN9ownership6helper17h9282c77452e9d4b7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core4hint9black_box17hf84884dea2e66da3E@GOTPCREL]
	mov	rcx, rax
	mov	rax, rcx
	add	rax, 1
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jb	.LBB89_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB89_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.48]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end89:
	.size	_ZN9ownership6helper17h9282c77452e9d4b7E, .Lfunc_end89-_ZN9ownership6helper17h9282c77452e9d4b7E
	.cfi_endproc

	.section	.text._ZN9ownership9sum_slice17hdfe35c23a7545f61E,"ax",@progbits
	.globl	_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	.p2align	4
	.type	_ZN9ownership9sum_slice17hdfe35c23a7545f61E,@function
_ZN9ownership9sum_slice17hdfe35c23a7545f61E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], 0
	call	qword ptr [rip + _ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h670c67623917f535E@GOTPCREL]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdx
.LBB90_1:
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34325a8251401937E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB90_3
	mov	rcx, qword ptr [rsp + 32]
	mov	rax, qword ptr [rsp + 8]
	add	rax, qword ptr [rcx]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB90_1
.LBB90_3:
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end90:
	.size	_ZN9ownership9sum_slice17hdfe35c23a7545f61E, .Lfunc_end90-_ZN9ownership9sum_slice17hdfe35c23a7545f61E
	.cfi_endproc

	.section	.text.arc_counts,"ax",@progbits
	.globl	arc_counts
	.p2align	4
	.type	arc_counts,@function
arc_counts:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	call	qword ptr [rip + _ZN5alloc4sync12Arc$LT$T$GT$3new17hba1c8cd1c15457bbE@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h33e94e828d8338a4E@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4hint9black_box17hb2886945d7274920E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h7653048b882d44d7E@GOTPCREL]
	mov	ecx, 100
	mul	rcx
	mov	qword ptr [rsp + 16], rax
	seto	al
	jo	.LBB91_2
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb955f18d008ccaecE@GOTPCREL]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, rax
	mov	rax, rcx
	add	rax, qword ptr [rdx]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, rcx
	jb	.LBB91_4
	jmp	.LBB91_3
.LBB91_2:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB91_3:
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE@GOTPCREL]
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h7e1172f409f1b63fE@GOTPCREL]
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB91_4:
	.cfi_def_cfa_offset 48
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end91:
	.size	arc_counts, .Lfunc_end91-arc_counts
	.cfi_endproc

	.section	.text.area_of,"ax",@progbits
	.globl	area_of
	.p2align	4
	.type	area_of,@function
area_of:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	call	_ZN9ownership6choose17h75d84f4592420b7cE
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdx
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	call	qword ptr [rax + 24]
	mov	qword ptr [rsp], rax
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr70drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$ownership..Shape$GT$$GT$17hb4fb295f70d4099fE@GOTPCREL]
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end92:
	.size	area_of, .Lfunc_end92-area_of
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI93_0:
	.quad	0x43e0000000000000
.LCPI93_1:
	.quad	0x43efffffffffffff
.LCPI93_4:
	.quad	0x3ff8000000000000
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI93_2:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI93_3:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.text.average,"ax",@progbits
	.globl	average
	.p2align	4
	.type	average,@function
average:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	rsi, rdi
	mov	qword ptr [rsp + 8], rsi
	xorps	xmm0, xmm0
	movsd	qword ptr [rsp + 16], xmm0
	xor	eax, eax
	mov	edi, eax
	call	qword ptr [rip + _ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
.LBB93_1:
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], rdx
	test	qword ptr [rsp + 40], 1
	je	.LBB93_3
	movaps	xmm1, xmmword ptr [rip + .LCPI93_2]
	movq	xmm0, qword ptr [rsp + 48]
	punpckldq	xmm0, xmm1
	movapd	xmm1, xmmword ptr [rip + .LCPI93_3]
	subpd	xmm0, xmm1
	movaps	xmm1, xmm0
	unpckhpd	xmm0, xmm0
	addsd	xmm0, xmm1
	call	qword ptr [rip + _ZN4core4hint9black_box17hc4ab590c2ffb9692E@GOTPCREL]
	movsd	xmm1, qword ptr [rip + .LCPI93_4]
	mulsd	xmm0, xmm1
	addsd	xmm0, qword ptr [rsp + 16]
	movsd	qword ptr [rsp + 16], xmm0
	jmp	.LBB93_1
.LBB93_3:
	mov	rax, qword ptr [rsp + 8]
	movsd	xmm0, qword ptr [rsp + 16]
	movq	xmm1, rax
	movaps	xmm2, xmmword ptr [rip + .LCPI93_2]
	punpckldq	xmm1, xmm2
	movapd	xmm2, xmmword ptr [rip + .LCPI93_3]
	subpd	xmm1, xmm2
	movaps	xmm2, xmm1
	unpckhpd	xmm1, xmm1
	addsd	xmm1, xmm2
	divsd	xmm0, xmm1
	movsd	xmm2, qword ptr [rip + .LCPI93_0]
	movaps	xmm1, xmm0
	subsd	xmm1, xmm2
	cvttsd2si	rcx, xmm1
	movaps	xmm1, xmm0
	cvttsd2si	rax, xmm1
	mov	rdx, rax
	sar	rdx, 63
	and	rcx, rdx
	or	rax, rcx
	xor	ecx, ecx
	xorps	xmm1, xmm1
	ucomisd	xmm0, xmm1
	cmovb	rax, rcx
	movsd	xmm1, qword ptr [rip + .LCPI93_1]
	ucomisd	xmm0, xmm1
	mov	rcx, -1
	cmova	rax, rcx
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end93:
	.size	average, .Lfunc_end93-average
	.cfi_endproc

	.section	.text.boxed,"ax",@progbits
	.globl	boxed
	.p2align	4
	.type	boxed,@function
boxed:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 32], rdi
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17ha0093c191673ae61E
	mov	rdi, rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rdi], rax
	call	qword ptr [rip + _ZN4core4hint9black_box17h141823b144949fbbE@GOTPCREL]
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 40], rax
	and	rax, 7
	cmp	rax, 0
	jne	.LBB94_2
	mov	rax, qword ptr [rsp + 40]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB94_3
	jmp	.LBB94_4
.LBB94_2:
	mov	rsi, qword ptr [rsp + 40]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB94_3:
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rax]
	mov	rax, rcx
	add	rax, 1
	mov	qword ptr [rsp + 24], rax
	cmp	rax, rcx
	jb	.LBB94_6
	jmp	.LBB94_5
.LBB94_4:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.LBB94_5:
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 16], rax
	and	rax, 7
	cmp	rax, 0
	je	.LBB94_7
	jmp	.LBB94_8
.LBB94_6:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB94_7:
	mov	rax, qword ptr [rsp + 16]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB94_9
	jmp	.LBB94_10
.LBB94_8:
	mov	rsi, qword ptr [rsp + 16]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB94_9:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 8], rax
	and	rax, 7
	cmp	rax, 0
	je	.LBB94_11
	jmp	.LBB94_12
.LBB94_10:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.LBB94_11:
	mov	rax, qword ptr [rsp + 8]
	cmp	rax, 0
	sete	al
	and	al, -1
	xor	al, -1
	test	al, 1
	jne	.LBB94_13
	jmp	.LBB94_14
.LBB94_12:
	mov	rsi, qword ptr [rsp + 8]
	mov	edi, 8
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL]
.LBB94_13:
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp], rax
	lea	rdi, [rsp + 48]
	call	qword ptr [rip + _ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u64$GT$$GT$17h65e79f65caf04f99E@GOTPCREL]
	mov	rax, qword ptr [rsp]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB94_14:
	.cfi_def_cfa_offset 64
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL]
.Lfunc_end94:
	.size	boxed, .Lfunc_end94-boxed
	.cfi_endproc

	.section	.text.bump,"ax",@progbits
	.globl	bump
	.p2align	4
	.type	bump,@function
bump:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rip + _ZN9ownership7COUNTER17hb685baeb9f6f7fc7E@GOTPCREL]
	mov	esi, 2
	xor	edx, edx
	call	_ZN4core4sync6atomic9AtomicU649fetch_add17hc23be282869a7365E
	mov	rcx, rax
	mov	rax, rcx
	add	rax, 2
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jb	.LBB95_2
	mov	rax, qword ptr [rsp]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB95_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.53]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end95:
	.size	bump, .Lfunc_end95-bump
	.cfi_endproc

	.section	.text.day_length,"ax",@progbits
	.globl	day_length
	.p2align	4
	.type	day_length,@function
day_length:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 32], rdi
	mov	rax, rdi
	mov	qword ptr [rsp + 40], rax
	sub	rdi, 6
	ja	.LBB96_1
	mov	rcx, qword ptr [rsp + 40]
	lea	rax, [rip + .LJTI96_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
.LBB96_1:
	mov	qword ptr [rsp + 48], 0
	jmp	.LBB96_9
.LBB96_2:
	mov	edi, 31
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_3:
	mov	rax, qword ptr [rsp + 32]
	add	rax, 28
	mov	qword ptr [rsp + 24], rax
	cmp	rax, 28
	jb	.LBB96_11
	jmp	.LBB96_10
.LBB96_4:
	mov	rdi, qword ptr [rsp + 32]
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	mov	ecx, 3
	mul	rcx
	mov	qword ptr [rsp + 16], rax
	seto	al
	jo	.LBB96_13
	jmp	.LBB96_12
.LBB96_5:
	mov	edi, 30
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_6:
	mov	rax, qword ptr [rsp + 32]
	xor	rax, 85
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_7:
	mov	rdi, qword ptr [rsp + 32]
	call	_ZN9ownership6helper17h9282c77452e9d4b7E
	mov	rcx, rax
	sub	rcx, 2
	mov	qword ptr [rsp + 8], rcx
	cmp	rax, 2
	jb	.LBB96_15
	jmp	.LBB96_14
.LBB96_8:
	mov	qword ptr [rsp + 48], 77
.LBB96_9:
	mov	rax, qword ptr [rsp + 48]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB96_10:
	.cfi_def_cfa_offset 64
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_11:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.54]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB96_12:
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_13:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.55]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB96_14:
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB96_9
.LBB96_15:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.56]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.Lfunc_end96:
	.size	day_length, .Lfunc_end96-day_length
	.cfi_endproc
	.section	.rodata.day_length,"a",@progbits
	.p2align	2, 0x0
.LJTI96_0:
	.long	.LBB96_2-.LJTI96_0
	.long	.LBB96_3-.LJTI96_0
	.long	.LBB96_4-.LJTI96_0
	.long	.LBB96_5-.LJTI96_0
	.long	.LBB96_6-.LJTI96_0
	.long	.LBB96_7-.LJTI96_0
	.long	.LBB96_8-.LJTI96_0

	.section	.text.pick,"ax",@progbits
	.globl	pick
	.p2align	4
	.type	pick,@function
pick:
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 72], 10
	mov	qword ptr [rsp + 80], 20
	mov	qword ptr [rsp + 88], 30
	mov	qword ptr [rsp + 96], 40
	mov	qword ptr [rsp + 104], 50
	mov	qword ptr [rsp + 112], 60
	lea	rdi, [rsp + 24]
	lea	rsi, [rsp + 72]
	call	qword ptr [rip + _ZN4core4hint9black_box17h8f158807e86f2efbE@GOTPCREL]
	lea	rdi, [rsp + 24]
	mov	esi, 1
	mov	edx, 5
	lea	rcx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.57]
	call	qword ptr [rip + _ZN4core5array85_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$5index17hd807f3c8aed0af2bE@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4hint9black_box17haf810ea128007233E@GOTPCREL]
	mov	rdi, qword ptr [rsp]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdx
	cmp	rdi, rdx
	jae	.LBB97_2
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rax + 8*rcx]
	add	rsp, 120
	.cfi_def_cfa_offset 8
	ret
.LBB97_2:
	.cfi_def_cfa_offset 128
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	lea	rdx, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.58]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.Lfunc_end97:
	.size	pick, .Lfunc_end97-pick
	.cfi_endproc

	.section	.text.rc_counts,"ax",@progbits
	.globl	rc_counts
	.p2align	4
	.type	rc_counts,@function
rc_counts:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	edi, 7
	call	qword ptr [rip + _ZN5alloc2rc11Rc$LT$T$GT$3new17hd27ac3dcbf2c25bfE@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4hint9black_box17h9956b9452ad725d2E@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h8a39cbc666972443E@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4hint9black_box17h9956b9452ad725d2E@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core3mem4drop17hb7fa3c44a4c07148E@GOTPCREL]
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17hb04666bd23fde90fE@GOTPCREL]
	mov	rdi, rax
	call	qword ptr [rip + _ZN4core4hint9black_box17hedb45ca954f84aa5E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$12strong_count17he337973604f8d294E@GOTPCREL]
	mov	ecx, 10
	mul	rcx
	mov	qword ptr [rsp + 16], rax
	seto	al
	jo	.LBB98_2
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$10weak_count17hfe80de41a730afd5E@GOTPCREL]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, rax
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jb	.LBB98_4
	jmp	.LBB98_3
.LBB98_2:
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB98_3:
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN4core3mem4drop17habea32bad71b2843E@GOTPCREL]
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE@GOTPCREL]
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr45drop_in_place$LT$alloc..rc..Rc$LT$u64$GT$$GT$17h439665a8c2dfe1adE@GOTPCREL]
	mov	rax, qword ptr [rsp]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB98_4:
	.cfi_def_cfa_offset 48
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end98:
	.size	rc_counts, .Lfunc_end98-rc_counts
	.cfi_endproc

	.section	.text.string_length,"ax",@progbits
	.globl	string_length
	.p2align	4
	.type	string_length,@function
string_length:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.60]
	mov	esi, 5
	call	qword ptr [rip + _ZN4core4hint9black_box17h0219027770825fdaE@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 16]
	call	_ZN76_$LT$alloc..string..String$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hf34d32dd8daebd02E
	lea	rdi, [rip + .Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.61]
	mov	esi, 7
	call	qword ptr [rip + _ZN4core4hint9black_box17h0219027770825fdaE@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 16]
	call	_ZN5alloc6string6String8push_str17h4e231c4a29f140f4E
	lea	rdi, [rsp + 16]
	call	_ZN5alloc6string6String3len17h531e965498357d09E
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17he02710d79502062cE@GOTPCREL]
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end99:
	.size	string_length, .Lfunc_end99-string_length
	.cfi_endproc

	.section	.text.sum_vec,"ax",@progbits
	.globl	sum_vec
	.p2align	4
	.type	sum_vec,@function
sum_vec:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 8], rdi
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN5alloc3vec12Vec$LT$T$GT$3new17hed2444e31a49b4e3E@GOTPCREL]
	mov	rsi, qword ptr [rsp + 8]
	xor	eax, eax
	mov	edi, eax
	call	qword ptr [rip + _ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h52c81318b29fb401E@GOTPCREL]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], rdx
.LBB100_1:
	lea	rdi, [rsp + 40]
	call	qword ptr [rip + _ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h9c4cf583f762e799E@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	mov	qword ptr [rsp + 64], rdx
	test	qword ptr [rsp + 56], 1
	je	.LBB100_3
	mov	rdi, qword ptr [rsp + 64]
	call	qword ptr [rip + _ZN4core4hint9black_box17hf84884dea2e66da3E@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h8378073b596f3465E@GOTPCREL]
	jmp	.LBB100_1
.LBB100_3:
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hb6b63265f710b9bfE@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN9ownership9sum_slice17hdfe35c23a7545f61E@GOTPCREL]
	mov	qword ptr [rsp], rax
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$u64$GT$$GT$17h387bc587b27b724aE@GOTPCREL]
	mov	rax, qword ptr [rsp]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end100:
	.size	sum_vec, .Lfunc_end100-sum_vec
	.cfi_endproc

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.0, 79

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.1,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.1:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.0
	.asciz	"N\000\000\000\000\000\000\000\262\001\000\000\001\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.1, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.2,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.2,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.2:
	.ascii	"unsafe precondition(s) violated: u64::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.2, 184

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.3,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.3,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.3:
	.ascii	"unsafe precondition(s) violated: ptr::copy_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.3, 283

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.4,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.4,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.4:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.4, 210

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.5,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.5,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.5:
	.ascii	"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.5, 198

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.6,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.6,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.6:
	.ascii	"is_aligned_to: align is not a power-of-two"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.6, 42

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.7,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.7:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.7, 82

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.8,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.8:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.7
	.asciz	"Q\000\000\000\000\000\000\000^\005\000\000\r\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.8, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.9,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.9,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.9:
	.ascii	"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.9, 201

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.10,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.10,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.10:
	.ascii	"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.10, 221

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.11,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.11,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.11:
	.ascii	"there is no such thing as a release load"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.11, 40

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12, 80

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.13,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.13:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12
	.asciz	"O\000\000\000\000\000\000\0005\017\000\000\030\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.13, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.14,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.14,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.14:
	.ascii	"there is no such thing as an acquire-release load"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.14, 49

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.15,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.15:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12
	.asciz	"O\000\000\000\000\000\000\0006\017\000\000\027\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.15, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.16,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.16,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.16:
	.ascii	"there is no such thing as a relaxed fence"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.16, 41

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.17,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.17:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.12
	.asciz	"O\000\000\000\000\000\000\000\031\021\000\000\030\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.17, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.18,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.18,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.18:
	.ascii	"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.18, 259

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.19,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.19,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.19:
	.ascii	"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.19, 279

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20, 81

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.21,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.21:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20
	.asciz	"P\000\000\000\000\000\000\000\271\003\000\000 \000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.21, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.22,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.22,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.22:
	.ascii	"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.22, 73

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.23,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.23:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.23, 79

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.24,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.24:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.23
	.asciz	"N\000\000\000\000\000\000\000\216\000\000\000\001\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.24, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.25,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.25,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.25:
	.ascii	"is_nonoverlapping: `size_of::<T>() * count` overflows a usize"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.25, 61

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26:
	.asciz	"ownership.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26, 13

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.27,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.27:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000Y\000\000\000\t\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.27, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.28,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.28:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000_\000\000\000\t\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.28, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.29,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.29:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/rc.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.29, 72

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.30,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.30:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.29
	.asciz	"G\000\000\000\000\000\000\000\237\016\000\000\r\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.30, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.31,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.31:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.29
	.asciz	"G\000\000\000\000\000\000\000\300\016\000\000\r\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.31, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.32,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.32:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.32, 76

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.32
	.asciz	"K\000\000\000\000\000\000\000\017\002\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.33, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.34,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.34,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.34:
	.ascii	"unsafe precondition(s) violated: Vec::set_len requires that new_len <= capacity()\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.34, 198

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.35, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.36,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.36:
	.zero	8
	.zero	8
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.36, 16

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.37,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.37:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.20
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.37, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.38,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.38:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/raw_vec/mod.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.38, 81

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.39,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.39:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.38
	.asciz	"P\000\000\000\000\000\000\000\265\001\000\000\025\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.39, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.40,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.40:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.40, 82

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.40
	.asciz	"Q\000\000\000\000\000\000\000\177\000\000\000\022\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.41, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.42,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.42:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.42, 81

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.42
	.asciz	"P\000\000\000\000\000\000\000\001\001\000\000\022\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.43, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.44,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.44:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.44, 77

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.45,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.45:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.44
	.asciz	"L\000\000\000\000\000\000\000r\b\000\000\t\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.45, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.46,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.46:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN57_$LT$ownership..Rectangle$u20$as$u20$ownership..Shape$GT$4area17h481a5221f749e387E
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.46, 32

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.47,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.47,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.47:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN54_$LT$ownership..Square$u20$as$u20$ownership..Shape$GT$4area17h7e5cbd840ccc80f6E
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.47, 32

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.48,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.48,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.48:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000\177\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.48, 24

	.type	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,@object
	.section	.data._ZN9ownership7COUNTER17hb685baeb9f6f7fc7E,"aw",@progbits
	.globl	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E
	.p2align	3, 0x0
_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E:
	.asciz	"(\000\000\000\000\000\000"
	.size	_ZN9ownership7COUNTER17hb685baeb9f6f7fc7E, 8

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.49,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.49,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.49:
	.ascii	"good morning"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.49, 12

	.type	_ZN9ownership8GREETING17h0d14178029f5b3c3E,@object
	.section	.data.rel.ro._ZN9ownership8GREETING17h0d14178029f5b3c3E,"aw",@progbits
	.globl	_ZN9ownership8GREETING17h0d14178029f5b3c3E
	.p2align	3, 0x0
_ZN9ownership8GREETING17h0d14178029f5b3c3E:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.49
	.asciz	"\f\000\000\000\000\000\000"
	.size	_ZN9ownership8GREETING17h0d14178029f5b3c3E, 16

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000&\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.50, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000\020\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.51, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000\021\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.52, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.53,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.53,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.53:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000\210\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.53, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.54,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.54:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000s\000\000\000\016\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.54, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.55,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.55,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.55:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000t\000\000\000\016\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.55, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.56,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.56,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.56:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000w\000\000\000\016\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.56, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.57,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.57,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.57:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000I\000\000\000\032\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.57, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.58,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.58,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.58:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000J\000\000\000\005\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.58, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59,@object
	.section	.data.rel.ro..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59,"aw",@progbits
	.p2align	3, 0x0
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59:
	.quad	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.26
	.asciz	"\f\000\000\000\000\000\000\000\034\000\000\000\022\000\000"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.59, 24

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.60,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.60,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.60:
	.ascii	"hello"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.60, 5

	.type	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.61,@object
	.section	.rodata..Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.61,"a",@progbits
.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.61:
	.ascii	", world"
	.size	.Lanon.f3bf5e7b8bea16d1c852a1ad0c2e305d.61, 7

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
