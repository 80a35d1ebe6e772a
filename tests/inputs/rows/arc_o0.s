	.intel_syntax noprefix
	.file	"arc.280dca5a63f7a821-cgu.0"
	.section	".text._ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E","ax",@progbits
	.globl	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E
	.p2align	4
	.type	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E,@function
_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E, .Lfunc_end0-_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E
	.cfi_endproc

	.section	".text._ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE","ax",@progbits
	.globl	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE
	.p2align	4
	.type	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE,@function
_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE, .Lfunc_end1-_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE
	.cfi_endproc

	.section	".text._ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E","ax",@progbits
	.globl	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E,@function
_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E, .Lfunc_end2-_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE,@function
_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [8*rax + .LJTI3_0]
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB3_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB3_7
.LBB3_3:
	movabs	rdi, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.0
	mov	esi, 81
	movabs	rdx, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.2
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt
.LBB3_4:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB3_7
.LBB3_5:
	movabs	rdi, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.3
	mov	esi, 99
	movabs	rdx, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.4
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt
.LBB3_6:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
.LBB3_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE, .Lfunc_end3-_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE,"a",@progbits
	.p2align	3, 0x0
.LJTI3_0:
	.quad	.LBB3_2
	.quad	.LBB3_3
	.quad	.LBB3_4
	.quad	.LBB3_5
	.quad	.LBB3_6

	.section	.text._ZN4core4sync6atomic5fence17hd69685368a9ac933E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic5fence17hd69685368a9ac933E,@function
_ZN4core4sync6atomic5fence17hd69685368a9ac933E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	movzx	eax, al
	mov	qword ptr [rsp], rax
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [8*rax + .LJTI4_0]
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB4_2:
	.cfi_def_cfa_offset 16
	movabs	rdi, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.5
	mov	esi, 83
	movabs	rdx, offset .Lanon.9d9317c8f15b60a4cbc460d94b6894c6.6
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt
.LBB4_3:
	#MEMBARRIER
	jmp	.LBB4_7
.LBB4_4:
	#MEMBARRIER
	jmp	.LBB4_7
.LBB4_5:
	#MEMBARRIER
	jmp	.LBB4_7
.LBB4_6:
	lock		or	dword ptr [rsp - 64], 0
.LBB4_7:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core4sync6atomic5fence17hd69685368a9ac933E, .Lfunc_end4-_ZN4core4sync6atomic5fence17hd69685368a9ac933E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic5fence17hd69685368a9ac933E,"a",@progbits
	.p2align	3, 0x0
.LJTI4_0:
	.quad	.LBB4_2
	.quad	.LBB4_3
	.quad	.LBB4_4
	.quad	.LBB4_5
	.quad	.LBB4_6

	.section	".text._ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE","ax",@progbits
	.p2align	4
	.type	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE,@function
_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE:
	.cfi_startproc
	ret
.Lfunc_end5:
	.size	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE, .Lfunc_end5-_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE
	.cfi_endproc

	.section	".text._ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E","ax",@progbits
	.globl	_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E
	.p2align	4
	.type	_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E,@function
_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E:
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
	call	_ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E, .Lfunc_end6-_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	xor	esi, esi
	call	_ZN4core4sync6atomic11atomic_load17h28e5b257bd3ca93cE
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE, .Lfunc_end7-_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u64$C$$RF$alloc..alloc..Global$GT$$GT$17h9fd64429a7c35f78E
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E, .Lfunc_end8-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB9_2
	jmp	.LBB9_3
.LBB9_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB9_6
	jmp	.LBB9_5
.LBB9_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB9_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB9_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB9_7
.LBB9_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB9_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB9_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.7]
	mov	rax, qword ptr [.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.7+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB9_4
.LBB9_9:
	jmp	.LBB9_10
.LBB9_10:
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB9_4
.Lfunc_end9:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E, .Lfunc_end9-_ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E,@function
_ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h8b9ee4935879c2f6E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB10_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB10_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E, .Lfunc_end10-_ZN5alloc5boxed14box_new_uninit17h5387ff6fc347a2f9E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB11_2
.LBB11_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB11_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB11_1
.Lfunc_end11:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E, .Lfunc_end11-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hac7b0ed34f3e4171E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE","ax",@progbits
	.globl	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE
	.p2align	4
	.type	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE,@function
_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE:
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
	ja	.LBB12_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h21e08b5d6fd8e3eaE
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB12_2:
	.cfi_def_cfa_offset 32
	ud2
.Lfunc_end12:
	.size	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE, .Lfunc_end12-_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE
	.cfi_endproc

	.section	".text._ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE","ax",@progbits
	.globl	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE
	.p2align	4
	.type	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE,@function
_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rcx, qword ptr [rdi]
	mov	rax, -1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 16], rax
	cmp	qword ptr [rsp + 16], 1
	jne	.LBB13_2
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17hd69685368a9ac933E
	mov	rdi, qword ptr [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha73fa4f25513e068E
	jmp	.LBB13_3
.LBB13_2:
	jmp	.LBB13_3
.LBB13_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE, .Lfunc_end13-_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5e8294858c29751dE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 40], rax
	cmp	rax, -1
	jne	.LBB14_2
	jmp	.LBB14_3
.LBB14_2:
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
	je	.LBB14_4
	jmp	.LBB14_5
.LBB14_3:
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB14_4:
	.cfi_def_cfa_offset 96
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17hd69685368a9ac933E
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
	jmp	.LBB14_6
.LBB14_5:
	jmp	.LBB14_8
.LBB14_6:
	jmp	.LBB14_7
.LBB14_7:
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h78862b31e83a73a1E
.LBB14_8:
	jmp	.LBB14_3
.Lfunc_end14:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E, .Lfunc_end14-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c6ea076760ba375E
	.cfi_endproc

	.section	".text._ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE","ax",@progbits
	.globl	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE
	.p2align	4
	.type	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE,@function
_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 16
	ret
.Lfunc_end15:
	.size	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE, .Lfunc_end15-_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	edi, 40
	call	_ZN5alloc4sync12Arc$LT$T$GT$3new17hea3fa6ba4282abd1E
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	share
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 32]
	call	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h0d30d989166cad9fE
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 24]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h8bcef3c66b36444dE
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 8]
	add	rax, rcx
	mov	dword ptr [rsp + 20], eax
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u64$GT$$GT$17h0fdb9a97ef9af31bE
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	main, .Lfunc_end16-main
	.cfi_endproc

	.section	.text.share,"ax",@progbits
	.globl	share
	.p2align	4
	.type	share,@function
share:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h73e4d7f754d784adE
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	share, .Lfunc_end17-share
	.cfi_endproc

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.0,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.0,"a",@progbits
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.0:
	.ascii	"there is no such thing as a release load"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.0, 40

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1, 80

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.2,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.2:
	.quad	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1
	.asciz	"O\000\000\000\000\000\000\0005\017\000\000\030\000\000"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.2, 24

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.3,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.3,"a",@progbits
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.3:
	.ascii	"there is no such thing as an acquire-release load"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.3, 49

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.4,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.4,"a",@progbits
	.p2align	3, 0x0
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.4:
	.quad	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1
	.asciz	"O\000\000\000\000\000\000\0006\017\000\000\027\000\000"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.4, 24

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.5,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.5,"a",@progbits
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.5:
	.ascii	"there is no such thing as a relaxed fence"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.5, 41

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.6,@object
	.section	.rodata..Lanon.9d9317c8f15b60a4cbc460d94b6894c6.6,"a",@progbits
	.p2align	3, 0x0
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.6:
	.quad	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.1
	.asciz	"O\000\000\000\000\000\000\000\031\021\000\000\030\000\000"
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.6, 24

	.type	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.7,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.7:
	.zero	8
	.zero	8
	.size	.Lanon.9d9317c8f15b60a4cbc460d94b6894c6.7, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
