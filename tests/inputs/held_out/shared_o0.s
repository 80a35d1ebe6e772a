	.intel_syntax noprefix
	.file	"shared.39b0ad0d1f6c0f61-cgu.0"
	.section	".text._ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE","ax",@progbits
	.globl	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE
	.p2align	4
	.type	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE,@function
_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE, .Lfunc_end0-_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE,@function
_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE:
	.cfi_startproc
	ret
.Lfunc_end1:
	.size	_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE, .Lfunc_end1-_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE
	.cfi_endproc

	.section	".text._ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E","ax",@progbits
	.globl	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E
	.p2align	4
	.type	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E,@function
_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E, .Lfunc_end2-_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E
	.cfi_endproc

	.section	".text._ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE","ax",@progbits
	.globl	_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE,@function
_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE, .Lfunc_end3-_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE
	.cfi_endproc

	.section	".text._ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E","ax",@progbits
	.globl	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E,@function
_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E, .Lfunc_end4-_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E
	.cfi_endproc

	.section	".text._ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E","ax",@progbits
	.globl	_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E
	.p2align	4
	.type	_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E,@function
_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E, .Lfunc_end5-_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E,@function
_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end6:
	.size	_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E, .Lfunc_end6-_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E,@function
_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E:
	.cfi_startproc
	mov	rax, rdi
	ret
.Lfunc_end7:
	.size	_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E, .Lfunc_end7-_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE,@function
_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE:
	.cfi_startproc
	mov	qword ptr [rdi], rsi
	ret
.Lfunc_end8:
	.size	_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE, .Lfunc_end8-_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h42270e343e7fce67E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h42270e343e7fce67E
	.p2align	4
	.type	_ZN4core4hint9black_box17h42270e343e7fce67E,@function
_ZN4core4hint9black_box17h42270e343e7fce67E:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	lea	rax, [rsp - 4]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end9:
	.size	_ZN4core4hint9black_box17h42270e343e7fce67E, .Lfunc_end9-_ZN4core4hint9black_box17h42270e343e7fce67E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17he2ed3f477ef96e7dE,"ax",@progbits
	.globl	_ZN4core4hint9black_box17he2ed3f477ef96e7dE
	.p2align	4
	.type	_ZN4core4hint9black_box17he2ed3f477ef96e7dE,@function
_ZN4core4hint9black_box17he2ed3f477ef96e7dE:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end10:
	.size	_ZN4core4hint9black_box17he2ed3f477ef96e7dE, .Lfunc_end10-_ZN4core4hint9black_box17he2ed3f477ef96e7dE
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE,@function
_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	movzx	eax, al
	mov	qword ptr [rsp], rax
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [8*rax + .LJTI11_0]
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB11_2:
	.cfi_def_cfa_offset 16
	movabs	rdi, offset .Lanon.ad8417d03807a36587f174ae50b8a8e7.0
	mov	esi, 83
	movabs	rdx, offset .Lanon.ad8417d03807a36587f174ae50b8a8e7.2
	call	_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt
.LBB11_3:
	#MEMBARRIER
	jmp	.LBB11_7
.LBB11_4:
	#MEMBARRIER
	jmp	.LBB11_7
.LBB11_5:
	#MEMBARRIER
	jmp	.LBB11_7
.LBB11_6:
	lock		or	dword ptr [rsp - 64], 0
.LBB11_7:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE, .Lfunc_end11-_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE,"a",@progbits
	.p2align	3, 0x0
.LJTI11_0:
	.quad	.LBB11_2
	.quad	.LBB11_3
	.quad	.LBB11_4
	.quad	.LBB11_5
	.quad	.LBB11_6

	.section	".text._ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE","ax",@progbits
	.p2align	4
	.type	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE,@function
_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE:
	.cfi_startproc
	ret
.Lfunc_end12:
	.size	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE, .Lfunc_end12-_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E,@function
_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	call	_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E
	mov	qword ptr [rsp + 16], rax
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	add	rax, 1
	mov	qword ptr [rcx], rax
	cmp	rax, 0
	jne	.LBB13_3
	ud2
.LBB13_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E, .Lfunc_end13-_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E,@function
_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end14:
	.size	_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E, .Lfunc_end14-_ZN5alloc2rc10RcInnerPtr6strong17h8606548b385fe4a0E
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], 1
	mov	qword ptr [rsp + 8], 1
	mov	qword ptr [rsp + 16], rdi
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE, .Lfunc_end15-_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	_ZN4core3ptr98drop_in_place$LT$alloc..rc..Weak$LT$core..cell..Cell$LT$u64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h04c8d20d5c2e3396E
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E, .Lfunc_end16-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	.cfi_endproc

	.section	".text._ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E","ax",@progbits
	.globl	_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E
	.p2align	4
	.type	_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E,@function
_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 32], 1
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rax
	mov	dword ptr [rsp + 24], edi
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax + 16], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E, .Lfunc_end17-_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	_ZN4core3ptr76drop_in_place$LT$alloc..sync..Weak$LT$u32$C$$RF$alloc..alloc..Global$GT$$GT$17hf5214165c63cb291E
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E, .Lfunc_end18-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB19_2
	jmp	.LBB19_3
.LBB19_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB19_6
	jmp	.LBB19_5
.LBB19_3:
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB19_4:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB19_5:
	.cfi_def_cfa_offset 96
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB19_7
.LBB19_6:
	call	_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed
	mov	qword ptr [rsp + 56], rax
.LBB19_7:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB19_9
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [.Lanon.ad8417d03807a36587f174ae50b8a8e7.3]
	mov	rax, qword ptr [.Lanon.ad8417d03807a36587f174ae50b8a8e7.3+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB19_4
.LBB19_9:
	jmp	.LBB19_10
.LBB19_10:
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
	jmp	.LBB19_4
.Lfunc_end19:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E, .Lfunc_end19-_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE,@function
_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB20_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error
.LBB20_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE, .Lfunc_end20-_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB21_2
.LBB21_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB21_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc
	jmp	.LBB21_1
.Lfunc_end21:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE, .Lfunc_end21-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E","ax",@progbits
	.globl	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E
	.p2align	4
	.type	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E,@function
_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	_ZN5alloc2rc10RcInnerPtr10inc_strong17hf6c43745e27348f1E
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end22:
	.size	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E, .Lfunc_end22-_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE:
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
	jne	.LBB23_2
	mov	rdi, qword ptr [rsp]
	call	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h9d321dc6251b1fa7E
	jmp	.LBB23_3
.LBB23_2:
	jmp	.LBB23_3
.LBB23_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end23:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE, .Lfunc_end23-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h60ba119935204dfcE
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E","ax",@progbits
	.globl	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E
	.p2align	4
	.type	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E,@function
_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E:
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
	ja	.LBB24_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB24_2:
	.cfi_def_cfa_offset 32
	ud2
.Lfunc_end24:
	.size	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E, .Lfunc_end24-_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB25_2
	jmp	.LBB25_3
.LBB25_2:
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
	je	.LBB25_4
	jmp	.LBB25_5
.LBB25_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB25_4:
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
	jmp	.LBB25_6
.LBB25_5:
	jmp	.LBB25_8
.LBB25_6:
	jmp	.LBB25_7
.LBB25_7:
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE
.LBB25_8:
	jmp	.LBB25_3
.Lfunc_end25:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E, .Lfunc_end25-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09823704b6ef7ef9E
	.cfi_endproc

	.section	".text._ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E","ax",@progbits
	.globl	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E
	.p2align	4
	.type	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E,@function
_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rcx, qword ptr [rdi]
	mov	rax, -1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 16], rax
	cmp	qword ptr [rsp + 16], 1
	jne	.LBB26_2
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE
	mov	rdi, qword ptr [rsp + 8]
	call	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hd1dcef8b962c2e68E
	jmp	.LBB26_3
.LBB26_2:
	jmp	.LBB26_3
.LBB26_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end26:
	.size	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E, .Lfunc_end26-_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he4a1a95e1c7e17b9E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 40], rax
	cmp	rax, -1
	jne	.LBB27_2
	jmp	.LBB27_3
.LBB27_2:
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
	je	.LBB27_4
	jmp	.LBB27_5
.LBB27_3:
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB27_4:
	.cfi_def_cfa_offset 96
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE
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
	jmp	.LBB27_6
.LBB27_5:
	jmp	.LBB27_8
.LBB27_6:
	jmp	.LBB27_7
.LBB27_7:
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE
.LBB27_8:
	jmp	.LBB27_3
.Lfunc_end27:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E, .Lfunc_end27-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4c8c02e8e563e25E
	.cfi_endproc

	.section	".text._ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E","ax",@progbits
	.globl	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E
	.p2align	4
	.type	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E,@function
_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 16
	ret
.Lfunc_end28:
	.size	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E, .Lfunc_end28-_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E
	.cfi_endproc

	.section	.text.consume,"ax",@progbits
	.globl	consume
	.p2align	4
	.type	consume,@function
consume:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 16]
	call	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E
	mov	eax, dword ptr [rax]
	add	eax, 1
	mov	dword ptr [rsp + 12], eax
	lea	rdi, [rsp + 16]
	call	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end29:
	.size	consume, .Lfunc_end29-consume
	.cfi_endproc

	.section	.text.increment,"ax",@progbits
	.globl	increment
	.p2align	4
	.type	increment,@function
increment:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rdi]
	add	rax, 16
	mov	qword ptr [rsp], rax
	mov	rdi, qword ptr [rdi]
	add	rdi, 16
	call	_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E
	mov	rdi, qword ptr [rsp]
	mov	rsi, rax
	add	rsi, 1
	call	_ZN4core4cell13Cell$LT$T$GT$3set17h90abf433e68758ecE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end30:
	.size	increment, .Lfunc_end30-increment
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	edi, 30
	call	_ZN4core4hint9black_box17h42270e343e7fce67E
	mov	edi, eax
	call	_ZN5alloc4sync12Arc$LT$T$GT$3new17h3175ad344bf9bf38E
	mov	qword ptr [rsp + 16], rax
	lea	rdi, [rsp + 16]
	call	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h3b478948044c9bc2E
	mov	rdi, rax
	call	consume
	mov	dword ptr [rsp + 4], eax
	mov	edi, 4
	call	_ZN4core4hint9black_box17he2ed3f477ef96e7dE
	mov	rdi, rax
	call	_ZN4core4cell13Cell$LT$T$GT$3new17h950aaf11f0741ba3E
	mov	rdi, rax
	call	_ZN5alloc2rc11Rc$LT$T$GT$3new17h77ea9b33ba70afeeE
	mov	qword ptr [rsp + 24], rax
	lea	rdi, [rsp + 24]
	call	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4870d3a8ddb24890E
	mov	qword ptr [rsp + 32], rax
	lea	rdi, [rsp + 24]
	call	increment
	lea	rdi, [rsp + 32]
	call	increment
	lea	rdi, [rsp + 16]
	call	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hc1f6de7de268c145E
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 4]
	add	eax, dword ptr [rcx]
	mov	dword ptr [rsp + 8], eax
	mov	rdi, qword ptr [rsp + 24]
	add	rdi, 16
	call	_ZN4core4cell13Cell$LT$T$GT$3get17ha7e7055017faf2f5E
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 8]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	lea	rdi, [rsp + 32]
	call	_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE
	lea	rdi, [rsp + 24]
	call	_ZN4core3ptr69drop_in_place$LT$alloc..rc..Rc$LT$core..cell..Cell$LT$u64$GT$$GT$$GT$17hec3fd628bf82216aE
	lea	rdi, [rsp + 16]
	call	_ZN4core3ptr48drop_in_place$LT$alloc..sync..Arc$LT$u32$GT$$GT$17h531499925d236b01E
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end31:
	.size	main, .Lfunc_end31-main
	.cfi_endproc

	.type	.Lanon.ad8417d03807a36587f174ae50b8a8e7.0,@object
	.section	.rodata..Lanon.ad8417d03807a36587f174ae50b8a8e7.0,"a",@progbits
.Lanon.ad8417d03807a36587f174ae50b8a8e7.0:
	.ascii	"there is no such thing as a relaxed fence"
	.size	.Lanon.ad8417d03807a36587f174ae50b8a8e7.0, 41

	.type	.Lanon.ad8417d03807a36587f174ae50b8a8e7.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ad8417d03807a36587f174ae50b8a8e7.1:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs"
	.size	.Lanon.ad8417d03807a36587f174ae50b8a8e7.1, 80

	.type	.Lanon.ad8417d03807a36587f174ae50b8a8e7.2,@object
	.section	.rodata..Lanon.ad8417d03807a36587f174ae50b8a8e7.2,"a",@progbits
	.p2align	3, 0x0
.Lanon.ad8417d03807a36587f174ae50b8a8e7.2:
	.quad	.Lanon.ad8417d03807a36587f174ae50b8a8e7.1
	.asciz	"O\000\000\000\000\000\000\000\031\021\000\000\030\000\000"
	.size	.Lanon.ad8417d03807a36587f174ae50b8a8e7.2, 24

	.type	.Lanon.ad8417d03807a36587f174ae50b8a8e7.3,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.ad8417d03807a36587f174ae50b8a8e7.3:
	.zero	8
	.zero	8
	.size	.Lanon.ad8417d03807a36587f174ae50b8a8e7.3, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
