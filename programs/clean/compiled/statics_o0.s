	.intel_syntax noprefix
	.file	"statics.211fadde5f50aff7-cgu.0"
	.section	".text._ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE,@function
_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB0_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB0_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.0]
	mov	esi, 373
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end0:
	.size	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE, .Lfunc_end0-_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE
	.cfi_endproc

	.section	".text._ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE","ax",@progbits
	.globl	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE,@function
_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end1:
	.size	_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE, .Lfunc_end1-_ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE
	.cfi_endproc

	.section	".text._ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE","ax",@progbits
	.globl	_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE
	.p2align	4
	.type	_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE,@function
_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE:
	.cfi_startproc
	mov	qword ptr [rsp - 16], rdi
	cmp	rdi, 0
	jne	.LBB2_2
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB2_3
.LBB2_2:
	mov	rax, qword ptr [rsp - 16]
	mov	qword ptr [rsp - 8], rax
.LBB2_3:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE, .Lfunc_end2-_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB3_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.1]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB3_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E, .Lfunc_end3-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E,@function
_ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, sil
	movzx	esi, al
	call	qword ptr [rip + _ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E, .Lfunc_end4-_ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E,@function
_ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rsi
	mov	qword ptr [rsp - 24], rdi
	mov	al, dl
	movzx	eax, al
	mov	qword ptr [rsp - 16], rax
	mov	rcx, qword ptr [rsp - 16]
	lea	rax, [rip + .LJTI5_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	ud2
.LBB5_2:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB5_7
.LBB5_3:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB5_7
.LBB5_4:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB5_7
.LBB5_5:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
	jmp	.LBB5_7
.LBB5_6:
	mov	rcx, qword ptr [rsp - 24]
	mov	rax, qword ptr [rsp - 32]
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp - 8], rax
.LBB5_7:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end5:
	.size	_ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E, .Lfunc_end5-_ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_2-.LJTI5_0
	.long	.LBB5_3-.LJTI5_0
	.long	.LBB5_4-.LJTI5_0
	.long	.LBB5_5-.LJTI5_0
	.long	.LBB5_6-.LJTI5_0

	.section	.text._ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE,@function
_ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI6_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB6_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB6_7
.LBB6_3:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2]
	mov	esi, 81
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB6_4:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB6_7
.LBB6_5:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5]
	mov	esi, 99
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB6_6:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
.LBB6_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE, .Lfunc_end6-_ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_3-.LJTI6_0
	.long	.LBB6_4-.LJTI6_0
	.long	.LBB6_5-.LJTI6_0
	.long	.LBB6_6-.LJTI6_0

	.section	.text._ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E,@function
_ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI7_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB7_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB7_7
.LBB7_3:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2]
	mov	esi, 81
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB7_4:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB7_7
.LBB7_5:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5]
	mov	esi, 99
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB7_6:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
.LBB7_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E, .Lfunc_end7-_ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h5fb2d3c110ea8319E,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_3-.LJTI7_0
	.long	.LBB7_4-.LJTI7_0
	.long	.LBB7_5-.LJTI7_0
	.long	.LBB7_6-.LJTI7_0

	.section	.text._ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E,"ax",@progbits
	.globl	_ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E
	.p2align	4
	.type	_ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E,@function
_ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdi
	mov	al, dl
	movzx	eax, al
	mov	qword ptr [rsp + 16], rax
	mov	rcx, qword ptr [rsp + 16]
	lea	rax, [rip + .LJTI8_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB8_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	jmp	.LBB8_7
.LBB8_3:
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rax], rcx
	jmp	.LBB8_7
.LBB8_4:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.7]
	mov	esi, 85
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.8]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB8_5:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.9]
	mov	esi, 101
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.10]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB8_6:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp]
	xchg	qword ptr [rcx], rax
.LBB8_7:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E, .Lfunc_end8-_ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E,"a",@progbits
	.p2align	2, 0x0
.LJTI8_0:
	.long	.LBB8_2-.LJTI8_0
	.long	.LBB8_3-.LJTI8_0
	.long	.LBB8_4-.LJTI8_0
	.long	.LBB8_5-.LJTI8_0
	.long	.LBB8_6-.LJTI8_0

	.section	".text._ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE","ax",@progbits
	.globl	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE
	.p2align	4
	.type	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE,@function
_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, sil
	movzx	esi, al
	call	qword ptr [rip + _ZN4core4sync6atomic11atomic_load17h4dece1fbf05a4a8fE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE, .Lfunc_end9-_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE
	.cfi_endproc

	.section	".text._ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE","ax",@progbits
	.globl	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE
	.p2align	4
	.type	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE,@function
_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dl
	movzx	edx, al
	call	qword ptr [rip + _ZN4core4sync6atomic12atomic_store17ha8c84a3897802d36E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE, .Lfunc_end10-_ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE
	.cfi_endproc

	.section	".text._ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E","ax",@progbits
	.globl	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E
	.p2align	4
	.type	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E,@function
_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rsi
	mov	rax, qword ptr [rdi + 8]
	sub	rax, qword ptr [rdi]
	cmp	rax, 0
	ja	.LBB11_2
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11]
	mov	rdx, qword ptr [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11+8]
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
	jmp	.LBB11_3
.LBB11_2:
	mov	rax, qword ptr [rsp + 16]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB11_4
.LBB11_3:
	mov	eax, dword ptr [rsp + 32]
	mov	edx, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB11_4:
	.cfi_def_cfa_offset 96
	mov	rdi, qword ptr [rsp + 8]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.13]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h38c80a9bc3b9b36bE
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
	lea	rdx, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.15]
	call	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 56]
	mov	eax, dword ptr [rax + 4*rcx]
	mov	dword ptr [rsp + 36], eax
	mov	dword ptr [rsp + 32], 1
	jmp	.LBB11_3
.Lfunc_end11:
	.size	_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E, .Lfunc_end11-_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E
	.cfi_endproc

	.section	".text._ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E","ax",@progbits
	.globl	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E
	.p2align	4
	.type	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E,@function
_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E:
	.cfi_startproc
	mov	rax, rdi
	mov	rcx, qword ptr [rsi]
	mov	qword ptr [rsp - 108], rcx
	mov	ecx, dword ptr [rsi + 8]
	mov	dword ptr [rsp - 100], ecx
	mov	qword ptr [rsp - 96], 0
	mov	qword ptr [rsp - 88], 3
	mov	rcx, qword ptr [rsp - 108]
	mov	qword ptr [rsp - 80], rcx
	mov	ecx, dword ptr [rsp - 100]
	mov	dword ptr [rsp - 72], ecx
	mov	rcx, qword ptr [rsp - 96]
	mov	qword ptr [rsp - 32], rcx
	mov	rcx, qword ptr [rsp - 88]
	mov	qword ptr [rsp - 24], rcx
	mov	rcx, qword ptr [rsp - 80]
	mov	qword ptr [rsp - 16], rcx
	mov	rcx, qword ptr [rsp - 72]
	mov	qword ptr [rsp - 8], rcx
	mov	rcx, qword ptr [rsp - 32]
	mov	qword ptr [rsp - 64], rcx
	mov	rcx, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 56], rcx
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rsp - 48], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rsp - 40], rcx
	mov	rcx, qword ptr [rsp - 64]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp - 56]
	mov	qword ptr [rdi + 8], rcx
	mov	rcx, qword ptr [rsp - 48]
	mov	qword ptr [rdi + 16], rcx
	mov	rcx, qword ptr [rsp - 40]
	mov	qword ptr [rdi + 24], rcx
	ret
.Lfunc_end12:
	.size	_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E, .Lfunc_end12-_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB13_2
	jmp	.LBB13_3
.LBB13_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB13_7
	jmp	.LBB13_6
.LBB13_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB13_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB13_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB13_8
.LBB13_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB13_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB13_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11]
	mov	rax, qword ptr [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB13_5
.LBB13_10:
	jmp	.LBB13_11
.LBB13_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.18]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h9fef3bbbf5f36b43E
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB13_5
.Lfunc_end13:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E, .Lfunc_end13-_ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE,@function
_ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17hc991aa3b34bf7518E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB14_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB14_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE, .Lfunc_end14-_ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE
	.cfi_endproc

	.section	".text._ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E","ax",@progbits
	.globl	_ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E
	.p2align	4
	.type	_ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E,@function
_ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E:
	.cfi_startproc
	mov	rax, rdi
	ret
.Lfunc_end15:
	.size	_ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E, .Lfunc_end15-_ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E
	.cfi_endproc

	.section	".text._ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E","ax",@progbits
	.p2align	4
	.type	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E,@function
_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jb	.LBB16_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.19]
	mov	esi, 429
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB16_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E, .Lfunc_end16-_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17hc992b6899aad35c6E
	.cfi_endproc

	.section	.text._ZN7statics3sum17hd99a862ec7450298E,"ax",@progbits
	.p2align	4
	.type	_ZN7statics3sum17hd99a862ec7450298E,@function
_ZN7statics3sum17hd99a862ec7450298E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 20], 0
	lea	rdi, [rip + _ZN7statics4HEAD17hef2588b0531229c2E]
	mov	esi, 2
	call	qword ptr [rip + _ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE@GOTPCREL]
	mov	qword ptr [rsp + 24], rax
.LBB17_1:
	mov	rdi, qword ptr [rsp + 24]
	call	qword ptr [rip + _ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_ref17hf9d3eb2c7085f07aE@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB17_3
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	mov	edx, dword ptr [rax + 8]
	mov	ecx, dword ptr [rsp + 20]
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 16], eax
	cmp	eax, ecx
	jb	.LBB17_5
	jmp	.LBB17_4
.LBB17_3:
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB17_4:
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rsp + 8]
	mov	ecx, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 20], ecx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB17_1
.LBB17_5:
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.21]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end17:
	.size	_ZN7statics3sum17hd99a862ec7450298E, .Lfunc_end17-_ZN7statics3sum17hd99a862ec7450298E
	.cfi_endproc

	.section	.text._ZN7statics8register17h473795adb17c92dbE,"ax",@progbits
	.p2align	4
	.type	_ZN7statics8register17h473795adb17c92dbE,@function
_ZN7statics8register17h473795adb17c92dbE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 20], edi
	lea	rdi, [rip + _ZN7statics4HEAD17hef2588b0531229c2E]
	mov	esi, 2
	call	qword ptr [rip + _ZN4core4sync6atomic18AtomicPtr$LT$T$GT$4load17h5bd960a9c799817aE@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	mov	edi, 8
	mov	esi, 16
	call	_ZN5alloc5boxed14box_new_uninit17h89e318871e1d327cE
	mov	rcx, qword ptr [rsp + 8]
	mov	rdi, rax
	mov	eax, dword ptr [rsp + 20]
	mov	qword ptr [rdi], rcx
	mov	dword ptr [rdi + 8], eax
	call	qword ptr [rip + _ZN5alloc5boxed16Box$LT$T$C$A$GT$4leak17h988a531f7db0f356E@GOTPCREL]
	mov	rsi, rax
	lea	rdi, [rip + _ZN7statics4HEAD17hef2588b0531229c2E]
	mov	edx, 1
	call	qword ptr [rip + _ZN4core4sync6atomic18AtomicPtr$LT$T$GT$5store17h024d050f3f9e9dcaE@GOTPCREL]
	lea	rdi, [rip + _ZN7statics1N17hc16cb1e2db31d206E]
	mov	esi, 1
	xor	edx, edx
	call	_ZN4core4sync6atomic11AtomicUsize9fetch_add17ha560ea1d78d3b031E
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN7statics8register17h473795adb17c92dbE, .Lfunc_end18-_ZN7statics8register17h473795adb17c92dbE
	.cfi_endproc

	.section	".text._ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E","ax",@progbits
	.globl	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E
	.p2align	4
	.type	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E,@function
_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E:
	.cfi_startproc
	jmp	.LBB19_1
.LBB19_1:
	ret
.Lfunc_end19:
	.size	_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E, .Lfunc_end19-_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fe2c5ee947ae7c3E
	.cfi_endproc

	.section	".text._ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E","ax",@progbits
	.globl	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E
	.p2align	4
	.type	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E,@function
_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hc04c2fb50f7f3857E@GOTPCREL]
	mov	esi, 3
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E, .Lfunc_end20-_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	dword ptr [rsp + 52], 10
	mov	dword ptr [rsp + 56], 20
	mov	dword ptr [rsp + 60], 30
	lea	rdi, [rsp + 16]
	lea	rsi, [rsp + 52]
	call	qword ptr [rip + _ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h93dbfb10646ec911E@GOTPCREL]
	mov	rax, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 88], rax
.LBB21_1:
	lea	rdi, [rsp + 64]
	call	qword ptr [rip + _ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h55161d10e6a68831E@GOTPCREL]
	mov	dword ptr [rsp + 96], eax
	mov	dword ptr [rsp + 100], edx
	mov	eax, dword ptr [rsp + 96]
	test	rax, 1
	je	.LBB21_3
	mov	edi, dword ptr [rsp + 100]
	call	_ZN7statics8register17h473795adb17c92dbE
	jmp	.LBB21_1
.LBB21_3:
	lea	rdi, [rsp + 64]
	call	qword ptr [rip + _ZN4core3ptr69drop_in_place$LT$core..array..iter..IntoIter$LT$u32$C$3_usize$GT$$GT$17haf33606202f8fdefE@GOTPCREL]
	call	_ZN7statics3sum17hd99a862ec7450298E
	mov	dword ptr [rsp + 8], eax
	lea	rdi, [rip + _ZN7statics1N17hc16cb1e2db31d206E]
	xor	esi, esi
	call	_ZN4core4sync6atomic11AtomicUsize4load17h61259beb808d1b97E
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 8]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB21_5
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.LBB21_5:
	.cfi_def_cfa_offset 112
	lea	rdi, [rip + .Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.22]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end21:
	.size	main, .Lfunc_end21-main
	.cfi_endproc

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.0,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.0,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.0:
	.ascii	"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.0, 186

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.1,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.1,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.1:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.1, 210

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2:
	.ascii	"there is no such thing as a release load"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.2, 40

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3, 80

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3
	.asciz	"O\000\000\000\000\000\000\0005\017\000\000\030\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.4, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5:
	.ascii	"there is no such thing as an acquire-release load"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.5, 49

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3
	.asciz	"O\000\000\000\000\000\000\0006\017\000\000\027\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.6, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.7,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.7,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.7:
	.ascii	"there is no such thing as an acquire store"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.7, 42

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.8,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.8:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3
	.asciz	"O\000\000\000\000\000\000\000&\017\000\000\030\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.8, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.9,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.9,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.9:
	.ascii	"there is no such thing as an acquire-release store"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.9, 50

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.10,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.10:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.3
	.asciz	"O\000\000\000\000\000\000\000'\017\000\000\027\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.10, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11:
	.zero	8
	.zero	8
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.11, 16

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.12,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.12:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ops/index_range.rs"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.12, 84

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.13,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.13:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.12
	.asciz	"S\000\000\000\000\000\000\000?\000\000\000%\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.13, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.14,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.14:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/array/iter/iter_inner.rs"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.14, 90

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.15,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.15:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.14
	.asciz	"Y\000\000\000\000\000\000\000\256\000\000\000 \000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.15, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.16,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.16:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.16, 81

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.16
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.17, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.18,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.18:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.16
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.18, 24

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.19,@object
	.section	.rodata..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.19,"a",@progbits
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.19:
	.ascii	"unsafe precondition(s) violated: slice::get_unchecked requires that the index is within the slice\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.19, 214

	.type	_ZN7statics1N17hc16cb1e2db31d206E,@object
	.section	.bss._ZN7statics1N17hc16cb1e2db31d206E,"aw",@nobits
	.p2align	3, 0x0
_ZN7statics1N17hc16cb1e2db31d206E:
	.zero	8
	.size	_ZN7statics1N17hc16cb1e2db31d206E, 8

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.20,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.20:
	.asciz	"statics.rs"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.20, 11

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.21,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.21:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.20
	.asciz	"\n\000\000\000\000\000\000\000\033\000\000\000\t\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.21, 24

	.type	_ZN7statics4HEAD17hef2588b0531229c2E,@object
	.section	.bss._ZN7statics4HEAD17hef2588b0531229c2E,"aw",@nobits
	.p2align	3, 0x0
_ZN7statics4HEAD17hef2588b0531229c2E:
	.zero	8
	.size	_ZN7statics4HEAD17hef2588b0531229c2E, 8

	.type	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.22,@object
	.section	.data.rel.ro..Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.22:
	.quad	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.20
	.asciz	"\n\000\000\000\000\000\000\000&\000\000\000\005\000\000"
	.size	.Lanon.a9a3e50ec3a97e7bd5fe0390423adbbf.22, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
