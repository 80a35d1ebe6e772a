	.intel_syntax noprefix
	.file	"option.9b71a2c6d766c2bc-cgu.0"
	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE","ax",@progbits
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE,@function
_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE, .Lfunc_end0-_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE
	.cfi_endproc

	.section	".text._ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E","ax",@progbits
	.globl	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E,@function
_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E:
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
	jne	.LBB1_2
.LBB1_1:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rsp]
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE
	jmp	.LBB1_1
.Lfunc_end1:
	.size	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E, .Lfunc_end1-_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17he854bf427ea9bdf3E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17he854bf427ea9bdf3E
	.p2align	4
	.type	_ZN4core4hint9black_box17he854bf427ea9bdf3E,@function
_ZN4core4hint9black_box17he854bf427ea9bdf3E:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	lea	rax, [rsp - 4]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end2:
	.size	_ZN4core4hint9black_box17he854bf427ea9bdf3E, .Lfunc_end2-_ZN4core4hint9black_box17he854bf427ea9bdf3E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E,@function
_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rdi], 0
	ret
.Lfunc_end3:
	.size	_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E, .Lfunc_end3-_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB4_2
	jmp	.LBB4_3
.LBB4_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB4_6
	jmp	.LBB4_5
.LBB4_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB4_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB4_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB4_7
.LBB4_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB4_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB4_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.c9facaf63805f08561fca3622fbb6f76.0]
	mov	rax, qword ptr [.Lanon.c9facaf63805f08561fca3622fbb6f76.0+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB4_4
.LBB4_9:
	jmp	.LBB4_10
.LBB4_10:
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
	jmp	.LBB4_4
.Lfunc_end4:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E, .Lfunc_end4-_ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E,@function
_ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h7c9e56b3cded0fe5E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB5_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB5_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E, .Lfunc_end5-_ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB6_2
.LBB6_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB6_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB6_1
.Lfunc_end6:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E, .Lfunc_end6-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 40], 4
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 48], 4
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB7_2
.LBB7_2:
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB7_4
.LBB7_3:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB7_4:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 8
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h2446ab404a3f3770E
	jmp	.LBB7_3
.Lfunc_end7:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E, .Lfunc_end7-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921cf67100fb3157E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	edi, 5
	call	_ZN4core4hint9black_box17he854bf427ea9bdf3E
	mov	dword ptr [rsp + 20], eax
	mov	esi, 4
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17h17fd6610a9b82f50E
	mov	ecx, dword ptr [rsp + 20]
	mov	dword ptr [rax], ecx
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	peek
	mov	dword ptr [rsp + 36], eax
	lea	rdi, [rsp + 24]
	call	take
	mov	qword ptr [rsp + 40], rax
	mov	rdx, qword ptr [rsp + 40]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB8_2
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	eax, dword ptr [rax]
	add	eax, dword ptr [rsp + 36]
	mov	dword ptr [rsp + 36], eax
	lea	rdi, [rsp + 48]
	call	_ZN4core3ptr49drop_in_place$LT$alloc..boxed..Box$LT$u32$GT$$GT$17h499dc4244443f0bcE
.LBB8_2:
	mov	eax, dword ptr [rsp + 36]
	mov	dword ptr [rsp + 12], eax
	lea	rdi, [rsp + 24]
	call	peek
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 12]
	add	eax, ecx
	mov	dword ptr [rsp + 16], eax
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$u32$GT$$GT$$GT$17h52ab59a802bf8c85E
	mov	eax, dword ptr [rsp + 16]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	main, .Lfunc_end8-main
	.cfi_endproc

	.section	.text.peek,"ax",@progbits
	.globl	peek
	.p2align	4
	.type	peek,@function
peek:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	mov	rdx, qword ptr [rdi]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB9_2
	mov	rax, qword ptr [rsp - 16]
	mov	rax, qword ptr [rax]
	mov	eax, dword ptr [rax]
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB9_3
.LBB9_2:
	mov	dword ptr [rsp - 4], 0
.LBB9_3:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end9:
	.size	peek, .Lfunc_end9-peek
	.cfi_endproc

	.section	.text.take,"ax",@progbits
	.globl	take
	.p2align	4
	.type	take,@function
take:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN4core6option15Option$LT$T$GT$4take17ha00fb2fefa1835e1E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	take, .Lfunc_end10-take
	.cfi_endproc

	.type	.Lanon.c9facaf63805f08561fca3622fbb6f76.0,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.c9facaf63805f08561fca3622fbb6f76.0:
	.zero	8
	.zero	8
	.size	.Lanon.c9facaf63805f08561fca3622fbb6f76.0, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
