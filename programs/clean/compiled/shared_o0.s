	.intel_syntax noprefix
	.file	"shared.39b0ad0d1f6c0f61-cgu.0"
	.section	".text._ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE","ax",@progbits
	.globl	_ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE
	.p2align	4
	.type	_ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE,@function
_ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	ax, di
	mov	word ptr [rsp + 12], ax
	shr	edi, 16
	mov	al, dil
	mov	byte ptr [rsp + 14], al
	mov	al, byte ptr [rsp + 14]
	mov	byte ptr [rsp + 10], al
	mov	ax, word ptr [rsp + 12]
	mov	word ptr [rsp + 8], ax
	mov	qword ptr [rsp + 16], 1
	mov	qword ptr [rsp + 24], 1
	mov	al, byte ptr [rsp + 10]
	mov	byte ptr [rsp + 34], al
	mov	ax, word ptr [rsp + 8]
	mov	word ptr [rsp + 32], ax
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rax + 16], rcx
	movups	xmm0, xmmword ptr [rsp + 16]
	movups	xmmword ptr [rax], xmm0
	mov	edx, 3
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE, .Lfunc_end0-_ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE
	.cfi_endproc

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
.Lfunc_end1:
	.size	_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE, .Lfunc_end1-_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE,@function
_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE:
	.cfi_startproc
	ret
.Lfunc_end2:
	.size	_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE, .Lfunc_end2-_ZN4core10intrinsics9cold_path17h9ac19cf12c0ef5adE
	.cfi_endproc

	.section	.text._ZN4core3mem4drop17h1bd75da6dadda6ffE,"ax",@progbits
	.globl	_ZN4core3mem4drop17h1bd75da6dadda6ffE
	.p2align	4
	.type	_ZN4core3mem4drop17h1bd75da6dadda6ffE,@function
_ZN4core3mem4drop17h1bd75da6dadda6ffE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
	mov	rdi, rsp
	call	qword ptr [rip + _ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3mem4drop17h1bd75da6dadda6ffE, .Lfunc_end3-_ZN4core3mem4drop17h1bd75da6dadda6ffE
	.cfi_endproc

	.section	".text._ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E","ax",@progbits
	.globl	_ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E
	.p2align	4
	.type	_ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E,@function
_ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E, .Lfunc_end4-_ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E
	.cfi_endproc

	.section	".text._ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE","ax",@progbits
	.globl	_ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE
	.p2align	4
	.type	_ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE,@function
_ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	rdi, 8
	call	qword ptr [rip + _ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE, .Lfunc_end5-_ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE
	.cfi_endproc

	.section	".text._ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE","ax",@progbits
	.globl	_ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE
	.p2align	4
	.type	_ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE,@function
_ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	rdi, 8
	call	qword ptr [rip + _ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE, .Lfunc_end6-_ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE
	.cfi_endproc

	.section	".text._ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E","ax",@progbits
	.globl	_ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E
	.p2align	4
	.type	_ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E,@function
_ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E, .Lfunc_end7-_ZN4core3ptr114drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17h635e8cc6dccb6e38E
	.cfi_endproc

	.section	".text._ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E","ax",@progbits
	.globl	_ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E
	.p2align	4
	.type	_ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E,@function
_ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core3ptr111drop_in_place$LT$core..cell..RefCell$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hafa13c1dc59bc0deE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E, .Lfunc_end8-_ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E
	.cfi_endproc

	.section	".text._ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E","ax",@progbits
	.globl	_ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E
	.p2align	4
	.type	_ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E,@function
_ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end9:
	.size	_ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E, .Lfunc_end9-_ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E","ax",@progbits
	.globl	_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E,@function
_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E, .Lfunc_end10-_ZN4core3ptr45drop_in_place$LT$core..cell..BorrowRefMut$GT$17hceccee4280163382E
	.cfi_endproc

	.section	".text._ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E","ax",@progbits
	.globl	_ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E
	.p2align	4
	.type	_ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E,@function
_ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E, .Lfunc_end11-_ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E
	.cfi_endproc

	.section	".text._ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E","ax",@progbits
	.globl	_ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E
	.p2align	4
	.type	_ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E,@function
_ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end12:
	.size	_ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E, .Lfunc_end12-_ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E
	.cfi_endproc

	.section	".text._ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E","ax",@progbits
	.globl	_ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E
	.p2align	4
	.type	_ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E,@function
_ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end13:
	.size	_ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E, .Lfunc_end13-_ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E
	.cfi_endproc

	.section	".text._ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE","ax",@progbits
	.globl	_ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE
	.p2align	4
	.type	_ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE,@function
_ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE, .Lfunc_end14-_ZN4core3ptr57drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$GT$$GT$17h463d0bcfd48aa81eE
	.cfi_endproc

	.section	".text._ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE","ax",@progbits
	.globl	_ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE
	.p2align	4
	.type	_ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE,@function
_ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	rdi, 16
	call	qword ptr [rip + _ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end15:
	.size	_ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE, .Lfunc_end15-_ZN4core3ptr60drop_in_place$LT$alloc..rc..RcInner$LT$shared..Owner$GT$$GT$17he6350fd8234350beE
	.cfi_endproc

	.section	".text._ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE","ax",@progbits
	.globl	_ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE
	.p2align	4
	.type	_ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE,@function
_ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	rdi, 16
	call	qword ptr [rip + _ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE, .Lfunc_end16-_ZN4core3ptr61drop_in_place$LT$alloc..rc..RcInner$LT$shared..Gadget$GT$$GT$17h4e369fbe09e9295fE
	.cfi_endproc

	.section	".text._ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E","ax",@progbits
	.globl	_ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E
	.p2align	4
	.type	_ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E,@function
_ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E, .Lfunc_end17-_ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E
	.cfi_endproc

	.section	".text._ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E","ax",@progbits
	.globl	_ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E
	.p2align	4
	.type	_ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E,@function
_ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E, .Lfunc_end18-_ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E
	.cfi_endproc

	.section	".text._ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E","ax",@progbits
	.globl	_ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E
	.p2align	4
	.type	_ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E,@function
_ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end19:
	.size	_ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E, .Lfunc_end19-_ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E
	.cfi_endproc

	.section	".text._ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE","ax",@progbits
	.globl	_ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE
	.p2align	4
	.type	_ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE,@function
_ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE:
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
	jne	.LBB20_2
.LBB20_1:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB20_2:
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E@GOTPCREL]
	jmp	.LBB20_1
.Lfunc_end20:
	.size	_ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE, .Lfunc_end20-_ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE
	.cfi_endproc

	.section	".text._ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E","ax",@progbits
	.globl	_ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E
	.p2align	4
	.type	_ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E,@function
_ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end21:
	.size	_ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E, .Lfunc_end21-_ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB22_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.0]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB22_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end22:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE, .Lfunc_end22-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE
	.cfi_endproc

	.section	.text._ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E,@function
_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E:
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
	jne	.LBB23_2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB23_2:
	.cfi_def_cfa_offset 32
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.1]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end23:
	.size	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E, .Lfunc_end23-_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E,@function
_ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E:
	.cfi_startproc
	mov	ax, word ptr [rdi]
	ret
.Lfunc_end24:
	.size	_ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E, .Lfunc_end24-_ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E,@function
_ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E:
	.cfi_startproc
	mov	ax, di
	ret
.Lfunc_end25:
	.size	_ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E, .Lfunc_end25-_ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E
	.cfi_endproc

	.section	".text._ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E","ax",@progbits
	.globl	_ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E
	.p2align	4
	.type	_ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E,@function
_ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E:
	.cfi_startproc
	mov	ax, si
	mov	word ptr [rdi], ax
	ret
.Lfunc_end26:
	.size	_ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E, .Lfunc_end26-_ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E
	.cfi_endproc

	.section	".text._ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E","ax",@progbits
	.globl	_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E
	.p2align	4
	.type	_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E,@function
_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	cmp	qword ptr [rdi], 0
	jne	.LBB27_2
	mov	rax, qword ptr [rsp + 8]
	mov	qword ptr [rax], -1
	add	rax, 8
	mov	qword ptr [rsp], rax
	jmp	.LBB27_3
.LBB27_2:
	mov	rdi, qword ptr [rsp + 16]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core4cell22panic_already_borrowed@GOTPCREL]
.LBB27_3:
	mov	rdi, qword ptr [rsp]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.3]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end27:
	.size	_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E, .Lfunc_end27-_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E
	.cfi_endproc

	.section	".text._ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E","ax",@progbits
	.globl	_ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E
	.p2align	4
	.type	_ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E,@function
_ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E:
	.cfi_startproc
	mov	rdx, rdi
	xor	eax, eax
	ret
.Lfunc_end28:
	.size	_ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E, .Lfunc_end28-_ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E
	.cfi_endproc

	.section	.text._ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E,@function
_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	mov	al, dil
	test	al, 1
	jne	.LBB29_2
	jmp	.LBB29_1
.LBB29_1:
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.4]
	mov	esi, 443
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB29_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end29:
	.size	_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E, .Lfunc_end29-_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E,@function
_ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI30_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB30_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	eax, dword ptr [rax]
	mov	dword ptr [rsp + 20], eax
	jmp	.LBB30_7
.LBB30_3:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.5]
	mov	esi, 81
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.7]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB30_4:
	mov	rax, qword ptr [rsp]
	mov	eax, dword ptr [rax]
	mov	dword ptr [rsp + 20], eax
	jmp	.LBB30_7
.LBB30_5:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.8]
	mov	esi, 99
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.9]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB30_6:
	mov	rax, qword ptr [rsp]
	mov	eax, dword ptr [rax]
	mov	dword ptr [rsp + 20], eax
.LBB30_7:
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end30:
	.size	_ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E, .Lfunc_end30-_ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E,"a",@progbits
	.p2align	2, 0x0
.LJTI30_0:
	.long	.LBB30_2-.LJTI30_0
	.long	.LBB30_3-.LJTI30_0
	.long	.LBB30_4-.LJTI30_0
	.long	.LBB30_5-.LJTI30_0
	.long	.LBB30_6-.LJTI30_0

	.section	.text._ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE,"ax",@progbits
	.globl	_ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE
	.p2align	4
	.type	_ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE,@function
_ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	al, sil
	movzx	eax, al
	mov	qword ptr [rsp + 8], rax
	mov	rcx, qword ptr [rsp + 8]
	lea	rax, [rip + .LJTI31_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB31_2:
	.cfi_def_cfa_offset 32
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB31_7
.LBB31_3:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.5]
	mov	esi, 81
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.7]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB31_4:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB31_7
.LBB31_5:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.8]
	mov	esi, 99
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.9]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB31_6:
	mov	rax, qword ptr [rsp]
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 16], rax
.LBB31_7:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end31:
	.size	_ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE, .Lfunc_end31-_ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE,"a",@progbits
	.p2align	2, 0x0
.LJTI31_0:
	.long	.LBB31_2-.LJTI31_0
	.long	.LBB31_3-.LJTI31_0
	.long	.LBB31_4-.LJTI31_0
	.long	.LBB31_5-.LJTI31_0
	.long	.LBB31_6-.LJTI31_0

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
	mov	rcx, qword ptr [rsp]
	lea	rax, [rip + .LJTI32_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	.cfi_def_cfa_offset 8
	ud2
.LBB32_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.10]
	mov	esi, 83
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.11]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]
.LBB32_3:
	#MEMBARRIER
	jmp	.LBB32_7
.LBB32_4:
	#MEMBARRIER
	jmp	.LBB32_7
.LBB32_5:
	#MEMBARRIER
	jmp	.LBB32_7
.LBB32_6:
	lock		or	dword ptr [rsp - 64], 0
.LBB32_7:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end32:
	.size	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE, .Lfunc_end32-_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE,"a",@progbits
	.p2align	2, 0x0
.LJTI32_0:
	.long	.LBB32_2-.LJTI32_0
	.long	.LBB32_3-.LJTI32_0
	.long	.LBB32_4-.LJTI32_0
	.long	.LBB32_5-.LJTI32_0
	.long	.LBB32_6-.LJTI32_0

	.section	.text._ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE,@function
_ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end33:
	.size	_ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE, .Lfunc_end33-_ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E,@function
_ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, sil
	movzx	esi, al
	call	qword ptr [rip + _ZN4core4sync6atomic11atomic_load17h8e1613301717f6d4E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end34:
	.size	_ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E, .Lfunc_end34-_ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E
	.cfi_endproc

	.section	.text._ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE,"ax",@progbits
	.p2align	4
	.type	_ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE,@function
_ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE:
	.cfi_startproc
	mov	dword ptr [rsp - 28], esi
	mov	qword ptr [rsp - 24], rdi
	mov	al, dl
	movzx	eax, al
	mov	qword ptr [rsp - 16], rax
	mov	rcx, qword ptr [rsp - 16]
	lea	rax, [rip + .LJTI35_0]
	movsxd	rcx, dword ptr [rax + 4*rcx]
	add	rax, rcx
	jmp	rax
	ud2
.LBB35_2:
	mov	rcx, qword ptr [rsp - 24]
	mov	eax, dword ptr [rsp - 28]
	lock		xadd	dword ptr [rcx], eax
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB35_7
.LBB35_3:
	mov	rcx, qword ptr [rsp - 24]
	mov	eax, dword ptr [rsp - 28]
	lock		xadd	dword ptr [rcx], eax
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB35_7
.LBB35_4:
	mov	rcx, qword ptr [rsp - 24]
	mov	eax, dword ptr [rsp - 28]
	lock		xadd	dword ptr [rcx], eax
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB35_7
.LBB35_5:
	mov	rcx, qword ptr [rsp - 24]
	mov	eax, dword ptr [rsp - 28]
	lock		xadd	dword ptr [rcx], eax
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB35_7
.LBB35_6:
	mov	rcx, qword ptr [rsp - 24]
	mov	eax, dword ptr [rsp - 28]
	lock		xadd	dword ptr [rcx], eax
	mov	dword ptr [rsp - 4], eax
.LBB35_7:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end35:
	.size	_ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE, .Lfunc_end35-_ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE
	.cfi_endproc
	.section	.rodata._ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_2-.LJTI35_0
	.long	.LBB35_3-.LJTI35_0
	.long	.LBB35_4-.LJTI35_0
	.long	.LBB35_5-.LJTI35_0
	.long	.LBB35_6-.LJTI35_0

	.section	.text._ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE,@function
_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	movabs	rax, -9223372036854775808
	sub	rax, rsi
	cmp	rdi, rax
	jbe	.LBB36_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.12]
	mov	esi, 519
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB36_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end36:
	.size	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE, .Lfunc_end36-_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	.cfi_endproc

	.section	".text._ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE","ax",@progbits
	.p2align	4
	.type	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE,@function
_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE:
	.cfi_startproc
	ret
.Lfunc_end37:
	.size	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE, .Lfunc_end37-_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E,@function
_ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, 0
	setne	al
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.14]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	add	rax, 1
	mov	rcx, qword ptr [rcx + 8]
	mov	qword ptr [rcx], rax
	cmp	rax, 0
	jne	.LBB38_4
	ud2
.LBB38_4:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end38:
	.size	_ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E, .Lfunc_end38-_ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E,@function
_ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, 0
	setne	al
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.14]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	add	rax, 1
	mov	qword ptr [rcx], rax
	cmp	rax, 0
	jne	.LBB39_4
	ud2
.LBB39_4:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end39:
	.size	_ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E, .Lfunc_end39-_ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE,@function
_ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	ret
.Lfunc_end40:
	.size	_ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE, .Lfunc_end40-_ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E,@function
_ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E:
	.cfi_startproc
	mov	rax, qword ptr [rdi + 8]
	mov	rax, qword ptr [rax]
	ret
.Lfunc_end41:
	.size	_ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E, .Lfunc_end41-_ZN5alloc2rc10RcInnerPtr6strong17h1b1501197dda3073E
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE,@function
_ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end42:
	.size	_ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE, .Lfunc_end42-_ZN5alloc2rc10RcInnerPtr6strong17hbff1cbea2d6ec39eE
	.cfi_endproc

	.section	.text._ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E,"ax",@progbits
	.globl	_ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E
	.p2align	4
	.type	_ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E,@function
_ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr4weak17h6ce93435d449395eE@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	cmp	rax, 0
	setne	al
	mov	byte ptr [rsp + 23], al
	mov	al, byte ptr [rsp + 23]
	movzx	edi, al
	and	edi, 1
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.15]
	call	_ZN4core4hint16assert_unchecked18precondition_check17h1b865d9ef85fff12E
	mov	rcx, qword ptr [rsp]
	mov	rax, qword ptr [rsp + 8]
	add	rax, 1
	mov	qword ptr [rcx + 8], rax
	cmp	rax, 0
	jne	.LBB43_4
	ud2
.LBB43_4:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end43:
	.size	_ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E, .Lfunc_end43-_ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 16], 1
	mov	qword ptr [rsp + 24], 1
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 32], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp + 40], rax
	mov	rax, qword ptr [rdi + 16]
	mov	qword ptr [rsp + 48], rax
	mov	edi, 8
	mov	esi, 40
	call	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	mov	rdi, rax
	mov	qword ptr [rsp + 8], rdi
	lea	rsi, [rsp + 16]
	mov	edx, 40
	call	memcpy@PLT
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end44:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE, .Lfunc_end44-_ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE
	.cfi_endproc

	.section	".text._ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE","ax",@progbits
	.globl	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE
	.p2align	4
	.type	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE,@function
_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], 1
	mov	qword ptr [rsp + 16], 1
	mov	qword ptr [rsp + 24], rdi
	mov	dword ptr [rsp + 32], esi
	mov	edi, 8
	mov	esi, 32
	call	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 24]
	mov	qword ptr [rax + 16], rcx
	mov	rcx, qword ptr [rsp + 32]
	mov	qword ptr [rax + 24], rcx
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end45:
	.size	_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE, .Lfunc_end45-_ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr8inc_weak17h40e623cea16d4682E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end46:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE, .Lfunc_end46-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rcx, qword ptr [rdi]
	mov	rax, qword ptr [rdi + 8]
	add	rdi, 16
	mov	qword ptr [rsp], rcx
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	mov	rdi, rsp
	call	qword ptr [rip + _ZN4core3ptr83drop_in_place$LT$alloc..rc..Weak$LT$$u5b$u8$u5d$$C$$RF$alloc..alloc..Global$GT$$GT$17h3a3cc8ce30503354E@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end47:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E, .Lfunc_end47-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rcx, qword ptr [rdi]
	mov	rax, rdi
	add	rax, 8
	mov	qword ptr [rsp + 8], rcx
	mov	qword ptr [rsp + 16], rax
	mov	rdi, qword ptr [rdi]
	add	rdi, 16
	call	qword ptr [rip + _ZN4core3ptr35drop_in_place$LT$shared..Gadget$GT$17hd16c9e4e6ef2d1e7E@GOTPCREL]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr85drop_in_place$LT$alloc..rc..Weak$LT$shared..Gadget$C$$RF$alloc..alloc..Global$GT$$GT$17ha68c8d5378f862b6E@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end48:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE, .Lfunc_end48-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE
	.cfi_endproc

	.section	".text._ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E","ax",@progbits
	.globl	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	.p2align	4
	.type	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E,@function
_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rcx, qword ptr [rdi]
	mov	rax, rdi
	add	rax, 8
	mov	qword ptr [rsp + 8], rcx
	mov	qword ptr [rsp + 16], rax
	mov	rdi, qword ptr [rdi]
	add	rdi, 16
	call	qword ptr [rip + _ZN4core3ptr34drop_in_place$LT$shared..Owner$GT$17hceba269ae1a54cd9E@GOTPCREL]
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr84drop_in_place$LT$alloc..rc..Weak$LT$shared..Owner$C$$RF$alloc..alloc..Global$GT$$GT$17h33ca812fa12a12d9E@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end49:
	.size	_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E, .Lfunc_end49-_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E
	.cfi_endproc

	.section	".text._ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E","ax",@progbits
	.globl	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E
	.p2align	4
	.type	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E,@function
_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB50_2
	mov	rcx, qword ptr [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.16]
	mov	rax, qword ptr [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.16+8]
	mov	qword ptr [rsp + 56], rcx
	mov	qword ptr [rsp + 64], rax
	mov	qword ptr [rsp + 16], 0
	jmp	.LBB50_3
.LBB50_2:
	mov	rax, qword ptr [rsp + 8]
	mov	rax, qword ptr [rax]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 56], rcx
	mov	qword ptr [rsp + 64], rax
	mov	rcx, qword ptr [rsp + 56]
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	mov	rcx, qword ptr [rsp + 40]
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
	cmp	qword ptr [rax], 0
	je	.LBB50_4
	jmp	.LBB50_5
.LBB50_3:
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB50_4:
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], 0
	jmp	.LBB50_6
.LBB50_5:
	lea	rdi, [rsp + 24]
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr10inc_strong17h379bbcbbf312fb90E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 16], rax
.LBB50_6:
	jmp	.LBB50_3
.Lfunc_end50:
	.size	_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E, .Lfunc_end50-_ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E
	.cfi_endproc

	.section	".text._ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE","ax",@progbits
	.globl	_ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE
	.p2align	4
	.type	_ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE,@function
_ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 4], edi
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp], eax
	mov	qword ptr [rsp + 32], 1
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rax
	mov	eax, dword ptr [rsp]
	mov	dword ptr [rsp + 24], eax
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
.Lfunc_end51:
	.size	_ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE, .Lfunc_end51-_ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdi, qword ptr [rdi]
	xor	esi, esi
	call	qword ptr [rip + _ZN4core4sync6atomic11atomic_load17h928d1becc717bebfE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end52:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E, .Lfunc_end52-_ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E","ax",@progbits
	.globl	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	rax, qword ptr [rdi]
	add	rdi, 8
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 8]
	call	qword ptr [rip + _ZN4core3ptr102drop_in_place$LT$alloc..sync..Weak$LT$core..sync..atomic..AtomicU32$C$$RF$alloc..alloc..Global$GT$$GT$17hf0464d08f8b44ae8E@GOTPCREL]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end53:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E, .Lfunc_end53-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E
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
	jne	.LBB54_2
	jmp	.LBB54_3
.LBB54_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB54_7
	jmp	.LBB54_6
.LBB54_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.18]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB54_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB54_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB54_8
.LBB54_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB54_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB54_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.16]
	mov	rax, qword ptr [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.16+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB54_5
.LBB54_10:
	jmp	.LBB54_11
.LBB54_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.19]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.18]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hb10cb4ca991689ecE
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB54_5
.Lfunc_end54:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E, .Lfunc_end54-_ZN5alloc5alloc6Global18alloc_impl_runtime17h46bee6f76c951667E
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
	je	.LBB55_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB55_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end55:
	.size	_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE, .Lfunc_end55-_ZN5alloc5boxed14box_new_uninit17h38d9b30f40b5a94dE
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
	jne	.LBB56_2
.LBB56_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB56_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB56_1
.Lfunc_end56:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE, .Lfunc_end56-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE","ax",@progbits
	.globl	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE
	.p2align	4
	.type	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE,@function
_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rdi, qword ptr [rdi]
	call	qword ptr [rip + _ZN5alloc2rc10RcInnerPtr10inc_strong17ha579c8f9b1085732E@GOTPCREL]
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 16], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp + 16]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end57:
	.size	_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE, .Lfunc_end57-_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE
	.cfi_endproc

	.section	".text._ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E,@function
_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	mov	rcx, qword ptr [rax]
	mov	rax, qword ptr [rdi]
	add	rcx, 1
	mov	qword ptr [rax], rcx
	ret
.Lfunc_end58:
	.size	_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E, .Lfunc_end58-_ZN66_$LT$core..cell..BorrowRefMut$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8b9178df8f5b14f3E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E:
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
	jne	.LBB59_2
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h54ea7d26f08e2970E@GOTPCREL]
	jmp	.LBB59_3
.LBB59_2:
	jmp	.LBB59_3
.LBB59_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end59:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E, .Lfunc_end59-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2f0d1b10646f5344E
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE:
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
	jne	.LBB60_2
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hd1d2c63086ff4b26E@GOTPCREL]
	jmp	.LBB60_3
.LBB60_2:
	jmp	.LBB60_3
.LBB60_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end60:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE, .Lfunc_end60-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h45d15c13452ad6efE
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE","ax",@progbits
	.globl	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE
	.p2align	4
	.type	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE,@function
_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE:
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
	jne	.LBB61_2
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17hcfc75874c098c8dcE@GOTPCREL]
	jmp	.LBB61_3
.LBB61_2:
	jmp	.LBB61_3
.LBB61_3:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end61:
	.size	_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE, .Lfunc_end61-_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ed8f47c75ca350fE
	.cfi_endproc

	.section	".text._ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E","ax",@progbits
	.globl	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E
	.p2align	4
	.type	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E,@function
_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E:
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
	ja	.LBB62_2
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp], rax
	add	rdi, 8
	call	_ZN59_$LT$alloc..alloc..Global$u20$as$u20$core..clone..Clone$GT$5clone17h8a5486a401416e8fE
	mov	rax, qword ptr [rsp]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB62_2:
	.cfi_def_cfa_offset 32
	ud2
.Lfunc_end62:
	.size	_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E, .Lfunc_end62-_ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E
	.cfi_endproc

	.section	.text._ZN6shared5count17h19420869a8575293E,"ax",@progbits
	.p2align	4
	.type	_ZN6shared5count17h19420869a8575293E,@function
_ZN6shared5count17h19420869a8575293E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 4], esi
	mov	qword ptr [rsp + 16], rdi
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E@GOTPCREL]
	mov	esi, dword ptr [rsp + 4]
	mov	rdi, rax
	mov	edx, 4
	call	_ZN4core4sync6atomic9AtomicU329fetch_add17h9c3909027652d3feE
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$12strong_count17h3df7fd6670e3bb30E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E@GOTPCREL]
	mov	rax, qword ptr [rsp + 8]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end63:
	.size	_ZN6shared5count17h19420869a8575293E, .Lfunc_end63-_ZN6shared5count17h19420869a8575293E
	.cfi_endproc

	.section	.text._ZN6shared5visit17h45eae79b125ee145E,"ax",@progbits
	.p2align	4
	.type	_ZN6shared5visit17h45eae79b125ee145E,@function
_ZN6shared5visit17h45eae79b125ee145E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 24], rdi
	call	qword ptr [rip + _ZN5alloc2rc17Weak$LT$T$C$A$GT$7upgrade17h80c42e2a8ab0d1d1E@GOTPCREL]
	mov	qword ptr [rsp + 48], rax
	mov	rdx, qword ptr [rsp + 48]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB64_2
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp + 40], rax
	mov	rax, qword ptr [rsp + 40]
	add	rax, 16
	add	rax, 16
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 40]
	add	rdi, 16
	add	rdi, 16
	call	qword ptr [rip + _ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E@GOTPCREL]
	mov	cx, ax
	mov	ax, cx
	add	ax, 1
	mov	word ptr [rsp + 22], ax
	cmp	ax, cx
	jb	.LBB64_4
	jmp	.LBB64_3
.LBB64_2:
	mov	dword ptr [rsp + 36], 0
	jmp	.LBB64_7
.LBB64_3:
	mov	ax, word ptr [rsp + 22]
	mov	rdi, qword ptr [rsp + 8]
	movzx	esi, ax
	call	qword ptr [rip + _ZN4core4cell13Cell$LT$T$GT$3set17h0486e0fb87af2695E@GOTPCREL]
	mov	rax, qword ptr [rsp + 24]
	mov	ecx, dword ptr [rax + 8]
	mov	rax, qword ptr [rsp + 40]
	movzx	edx, byte ptr [rax + 34]
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 4], eax
	cmp	eax, ecx
	jb	.LBB64_6
	jmp	.LBB64_5
.LBB64_4:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.21]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB64_5:
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 36], eax
	lea	rdi, [rsp + 40]
	call	qword ptr [rip + _ZN4core3ptr55drop_in_place$LT$alloc..rc..Rc$LT$shared..Owner$GT$$GT$17hffaa3603ec02d9e2E@GOTPCREL]
	jmp	.LBB64_7
.LBB64_6:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.22]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB64_7:
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end64:
	.size	_ZN6shared5visit17h45eae79b125ee145E, .Lfunc_end64-_ZN6shared5visit17h45eae79b125ee145E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB65_2
	jmp	.LBB65_3
.LBB65_2:
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
	je	.LBB65_4
	jmp	.LBB65_5
.LBB65_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB65_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 16
	mov	qword ptr [rsp], rcx
	mov	rcx, qword ptr [rax]
	mov	qword ptr [rsp + 8], rcx
	mov	rax, qword ptr [rax + 8]
	shl	rax, 0
	add	rax, 16
	add	rax, 7
	and	rax, -8
	mov	qword ptr [rsp + 56], rax
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB65_6
.LBB65_5:
	jmp	.LBB65_10
.LBB65_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.24]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	jmp	.LBB65_8
.LBB65_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.26]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE@GOTPCREL]
.LBB65_10:
	jmp	.LBB65_3
.Lfunc_end65:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE, .Lfunc_end65-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16e8de7038dfa54fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB66_2
	jmp	.LBB66_3
.LBB66_2:
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
	je	.LBB66_4
	jmp	.LBB66_5
.LBB66_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB66_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 40
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB66_6
.LBB66_5:
	jmp	.LBB66_10
.LBB66_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.24]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	jmp	.LBB66_8
.LBB66_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.26]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17hc464cd786b50a0fbE
.LBB66_10:
	jmp	.LBB66_3
.Lfunc_end66:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E, .Lfunc_end66-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h38ea75a012a72e89E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB67_2
	jmp	.LBB67_3
.LBB67_2:
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
	je	.LBB67_4
	jmp	.LBB67_5
.LBB67_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB67_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 40
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB67_6
.LBB67_5:
	jmp	.LBB67_10
.LBB67_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.24]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	jmp	.LBB67_8
.LBB67_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.26]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE@GOTPCREL]
.LBB67_10:
	jmp	.LBB67_3
.Lfunc_end67:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E, .Lfunc_end67-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5081a842362f6726E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E","ax",@progbits
	.globl	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E
	.p2align	4
	.type	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E,@function
_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	cmp	rax, -1
	jne	.LBB68_2
	jmp	.LBB68_3
.LBB68_2:
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
	je	.LBB68_4
	jmp	.LBB68_5
.LBB68_3:
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB68_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp + 32]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 56], 32
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 64], 8
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 24], rax
	jmp	.LBB68_6
.LBB68_5:
	jmp	.LBB68_10
.LBB68_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.24]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	jmp	.LBB68_8
.LBB68_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.26]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE@GOTPCREL]
.LBB68_10:
	jmp	.LBB68_3
.Lfunc_end68:
	.size	_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E, .Lfunc_end68-_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c00d98231b07058E
	.cfi_endproc

	.section	".text._ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE","ax",@progbits
	.globl	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE
	.p2align	4
	.type	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE,@function
_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rcx, qword ptr [rdi]
	mov	rax, -1
	lock		xadd	qword ptr [rcx], rax
	mov	qword ptr [rsp + 16], rax
	cmp	qword ptr [rsp + 16], 1
	jne	.LBB69_2
	mov	edi, 2
	call	_ZN4core4sync6atomic5fence17h8a8f2223eb7bc17fE
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2a7bc62aa1bf45a2E@GOTPCREL]
	jmp	.LBB69_3
.LBB69_2:
	jmp	.LBB69_3
.LBB69_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end69:
	.size	_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE, .Lfunc_end69-_ZN71_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8eee3d43036067feE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE","ax",@progbits
	.globl	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE
	.p2align	4
	.type	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE,@function
_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp + 40], rax
	cmp	rax, -1
	jne	.LBB70_2
	jmp	.LBB70_3
.LBB70_2:
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
	je	.LBB70_4
	jmp	.LBB70_5
.LBB70_3:
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB70_4:
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
	jmp	.LBB70_6
.LBB70_5:
	jmp	.LBB70_10
.LBB70_6:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.24]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17hea5fd1fffa0ffcb3E
	jmp	.LBB70_8
.LBB70_8:
	mov	rsi, qword ptr [rsp + 24]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.26]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h1239ab4390025d2bE
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 24]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h72308f9f6b87543aE@GOTPCREL]
.LBB70_10:
	jmp	.LBB70_3
.Lfunc_end70:
	.size	_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE, .Lfunc_end70-_ZN72_$LT$alloc..sync..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h749f06822c8f9b5dE
	.cfi_endproc

	.section	".text._ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E","ax",@progbits
	.globl	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E
	.p2align	4
	.type	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E,@function
_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	add	rax, 16
	ret
.Lfunc_end71:
	.size	_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E, .Lfunc_end71-_ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E
	.cfi_endproc

	.section	".text._ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E","ax",@progbits
	.globl	_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E
	.p2align	4
	.type	_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E,@function
_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E:
	.cfi_startproc
	mov	rax, qword ptr [rdi]
	ret
.Lfunc_end72:
	.size	_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E, .Lfunc_end72-_ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 216
	.cfi_def_cfa_offset 224
	xor	edi, edi
	call	qword ptr [rip + _ZN4core4cell13Cell$LT$T$GT$3new17ha84625887c55f455E@GOTPCREL]
	mov	word ptr [rsp + 78], ax
	xor	eax, eax
	mov	edi, eax
	call	qword ptr [rip + _ZN4core4cell16RefCell$LT$T$GT$3new17hdeb7b1ca4eb146e5E@GOTPCREL]
	mov	cx, word ptr [rsp + 78]
	mov	byte ptr [rsp + 130], 7
	mov	word ptr [rsp + 128], cx
	mov	qword ptr [rsp + 112], rax
	mov	qword ptr [rsp + 120], rdx
	lea	rdi, [rsp + 112]
	call	qword ptr [rip + _ZN5alloc2rc11Rc$LT$T$GT$3new17h02e85b151dc7fc2aE@GOTPCREL]
	mov	qword ptr [rsp + 104], rax
	lea	rdi, [rsp + 104]
	call	qword ptr [rip + _ZN5alloc2rc15Rc$LT$T$C$A$GT$9downgrade17h7ab47bd8c54398ddE@GOTPCREL]
	mov	rdi, rax
	mov	esi, 20
	call	qword ptr [rip + _ZN5alloc2rc11Rc$LT$T$GT$3new17hcd47efaac9b257faE@GOTPCREL]
	mov	qword ptr [rsp + 136], rax
	lea	rdi, [rsp + 136]
	call	qword ptr [rip + _ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h1dcb31c5b5cd1f1aE@GOTPCREL]
	mov	qword ptr [rsp + 80], rax
	mov	rdi, qword ptr [rsp + 104]
	add	rdi, 16
	lea	rsi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.27]
	call	qword ptr [rip + _ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h46b4fd4d0511c796E@GOTPCREL]
	mov	qword ptr [rsp + 144], rax
	mov	qword ptr [rsp + 152], rdx
	lea	rdi, [rsp + 144]
	call	qword ptr [rip + _ZN74_$LT$core..cell..RefMut$LT$T$GT$$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb856f98dad973313E@GOTPCREL]
	mov	rdi, rax
	mov	qword ptr [rsp + 88], rdi
	call	qword ptr [rip + _ZN4core3ptr84drop_in_place$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$17ha8cda898599b6caaE@GOTPCREL]
	mov	rcx, qword ptr [rsp + 80]
	mov	rax, qword ptr [rsp + 88]
	mov	qword ptr [rax], rcx
	lea	rdi, [rsp + 144]
	call	qword ptr [rip + _ZN4core3ptr110drop_in_place$LT$core..cell..RefMut$LT$core..option..Option$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$$GT$$GT$17hab929f1c0d84065eE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 136]
	add	rdi, 16
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	dword ptr [rsp + 96], eax
	mov	rdi, qword ptr [rsp + 136]
	add	rdi, 16
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	ecx, dword ptr [rsp + 96]
	mov	edx, eax
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 100], eax
	cmp	eax, ecx
	jb	.LBB73_2
	mov	eax, dword ptr [rsp + 100]
	mov	dword ptr [rsp + 164], eax
	mov	rdi, qword ptr [rsp + 104]
	add	rdi, 16
	add	rdi, 16
	call	qword ptr [rip + _ZN4core4cell13Cell$LT$T$GT$3get17h059f8a9bf1f96239E@GOTPCREL]
	movzx	eax, ax
	mov	ecx, 10
	mul	ecx
	mov	dword ptr [rsp + 72], eax
	seto	al
	jo	.LBB73_4
	jmp	.LBB73_3
.LBB73_2:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.28]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_3:
	mov	edx, dword ptr [rsp + 72]
	mov	ecx, dword ptr [rsp + 164]
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 68], eax
	cmp	eax, ecx
	jb	.LBB73_6
	jmp	.LBB73_5
.LBB73_4:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.29]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB73_5:
	mov	eax, dword ptr [rsp + 68]
	mov	dword ptr [rsp + 164], eax
	mov	rdi, qword ptr [rsp + 104]
	call	qword ptr [rip + _ZN4core3mem4drop17h1bd75da6dadda6ffE@GOTPCREL]
	mov	rdi, qword ptr [rsp + 136]
	add	rdi, 16
	call	_ZN6shared5visit17h45eae79b125ee145E
	mov	edx, eax
	mov	ecx, dword ptr [rsp + 164]
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 64], eax
	cmp	eax, ecx
	jb	.LBB73_8
	jmp	.LBB73_7
.LBB73_6:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.30]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_7:
	mov	eax, dword ptr [rsp + 64]
	mov	dword ptr [rsp + 164], eax
	mov	edi, 5
	call	_ZN4core4sync6atomic9AtomicU323new17hf5759ae34b2aff1aE
	mov	dword ptr [rsp + 204], eax
	mov	eax, dword ptr [rsp + 204]
	mov	dword ptr [rsp + 180], eax
	mov	eax, dword ptr [rsp + 180]
	mov	dword ptr [rsp + 208], eax
	mov	edi, dword ptr [rsp + 208]
	call	qword ptr [rip + _ZN5alloc4sync12Arc$LT$T$GT$3new17hb6826461278c04ddE@GOTPCREL]
	mov	qword ptr [rsp + 168], rax
	lea	rdi, [rsp + 168]
	call	qword ptr [rip + _ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E@GOTPCREL]
	mov	rdi, rax
	mov	esi, 3
	call	_ZN6shared5count17h19420869a8575293E
	mov	qword ptr [rsp + 48], rax
	lea	rdi, [rsp + 168]
	call	qword ptr [rip + _ZN68_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h4ccd77270a511ff8E@GOTPCREL]
	mov	rdi, rax
	mov	esi, 4
	call	_ZN6shared5count17h19420869a8575293E
	mov	rcx, qword ptr [rsp + 48]
	mov	rdx, rax
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp + 56], rax
	cmp	rax, rcx
	jb	.LBB73_10
	jmp	.LBB73_9
.LBB73_8:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.31]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_9:
	mov	byte ptr [rsp + 201], 1
	mov	byte ptr [rsp + 202], 2
	mov	byte ptr [rsp + 203], 3
	mov	al, byte ptr [rsp + 203]
	mov	byte ptr [rsp + 214], al
	mov	ax, word ptr [rsp + 201]
	mov	word ptr [rsp + 212], ax
	movzx	eax, byte ptr [rsp + 214]
	shl	eax, 16
	movzx	edi, word ptr [rsp + 212]
	or	edi, eax
	mov	rax, qword ptr [rip + _ZN102_$LT$alloc..rc..Rc$LT$$u5b$T$u5d$$GT$$u20$as$u20$core..convert..From$LT$$u5b$T$u3b$$u20$N$u5d$$GT$$GT$4from17hd5936991582a02dcE@GOTPCREL]
	call	rax
	mov	rcx, rax
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 184], rcx
	mov	qword ptr [rsp + 192], rdx
	mov	ecx, dword ptr [rsp + 164]
	mov	dword ptr [rsp + 40], ecx
	mov	ecx, 10
	imul	eax, ecx
	mov	dword ptr [rsp + 44], eax
	seto	al
	jo	.LBB73_12
	jmp	.LBB73_11
.LBB73_10:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.32]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_11:
	mov	ecx, dword ptr [rsp + 44]
	mov	eax, dword ptr [rsp + 40]
	add	eax, ecx
	mov	dword ptr [rsp + 36], eax
	seto	al
	jo	.LBB73_14
	jmp	.LBB73_13
.LBB73_12:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.33]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.LBB73_13:
	lea	rdi, [rsp + 168]
	call	qword ptr [rip + _ZN73_$LT$alloc..sync..Arc$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd54f83257d812e40E@GOTPCREL]
	mov	rdi, rax
	xor	esi, esi
	call	_ZN4core4sync6atomic9AtomicU324load17h0621130f48e62a84E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 36]
	add	eax, ecx
	mov	dword ptr [rsp + 32], eax
	seto	al
	jo	.LBB73_16
	jmp	.LBB73_15
.LBB73_14:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.34]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_15:
	mov	rax, qword ptr [rsp + 184]
	mov	rcx, qword ptr [rsp + 192]
	mov	qword ptr [rsp + 16], rcx
	add	rax, 16
	mov	qword ptr [rsp + 24], rax
	mov	eax, 2
	cmp	rax, rcx
	jb	.LBB73_17
	jmp	.LBB73_18
.LBB73_16:
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.34]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB73_17:
	mov	eax, dword ptr [rsp + 32]
	mov	rcx, qword ptr [rsp + 24]
	movzx	ecx, byte ptr [rcx + 2]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB73_20
	jmp	.LBB73_19
.LBB73_18:
	mov	rsi, qword ptr [rsp + 16]
	mov	edi, 2
	lea	rdx, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.35]
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL]
.LBB73_19:
	lea	rdi, [rsp + 184]
	call	qword ptr [rip + _ZN4core3ptr54drop_in_place$LT$alloc..rc..Rc$LT$$u5b$u8$u5d$$GT$$GT$17h3c90ba303cccf045E@GOTPCREL]
	lea	rdi, [rsp + 168]
	call	qword ptr [rip + _ZN4core3ptr74drop_in_place$LT$alloc..sync..Arc$LT$core..sync..atomic..AtomicU32$GT$$GT$17h1596f53e98b2bfd7E@GOTPCREL]
	lea	rdi, [rsp + 136]
	call	qword ptr [rip + _ZN4core3ptr56drop_in_place$LT$alloc..rc..Rc$LT$shared..Gadget$GT$$GT$17hf5ea93af8ed9ec79E@GOTPCREL]
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 216
	.cfi_def_cfa_offset 8
	ret
.LBB73_20:
	.cfi_def_cfa_offset 224
	lea	rdi, [rip + .Lanon.d58a618efb75561c2fbc2b66c65dd52e.34]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end73:
	.size	main, .Lfunc_end73-main
	.cfi_endproc

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.0,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.0,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.0:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.0, 210

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.1,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.1,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.1:
	.ascii	"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.1, 198

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.2,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.2:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/cell.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.2, 73

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.3,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.3:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.2
	.asciz	"H\000\000\000\000\000\000\000\360\004\000\000&\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.3, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.4,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.4,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.4:
	.ascii	"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.4, 221

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.5,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.5,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.5:
	.ascii	"there is no such thing as a release load"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.5, 40

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6, 80

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.7,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.7:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6
	.asciz	"O\000\000\000\000\000\000\0005\017\000\000\030\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.7, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.8,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.8,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.8:
	.ascii	"there is no such thing as an acquire-release load"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.8, 49

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.9,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.9:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6
	.asciz	"O\000\000\000\000\000\000\0006\017\000\000\027\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.9, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.10,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.10,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.10:
	.ascii	"there is no such thing as a relaxed fence"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.10, 41

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.11,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.11:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.6
	.asciz	"O\000\000\000\000\000\000\000\031\021\000\000\030\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.11, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.12,@object
	.section	.rodata..Lanon.d58a618efb75561c2fbc2b66c65dd52e.12,"a",@progbits
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.12:
	.ascii	"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.12, 259

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.13,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.13:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/rc.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.13, 72

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.14,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.14:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.13
	.asciz	"G\000\000\000\000\000\000\000\237\016\000\000\r\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.14, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.15,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.15:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.13
	.asciz	"G\000\000\000\000\000\000\000\300\016\000\000\r\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.15, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.16,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.16:
	.zero	8
	.zero	8
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.16, 16

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.17,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.17:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.17, 81

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.18,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.18:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.17
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.18, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.19,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.19:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.17
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.19, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20:
	.asciz	"shared.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20, 10

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.21,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.21:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000\026\000\000\000\026\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.21, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.22,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.22:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000\027\000\000\000\005\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.22, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.23,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.23:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.23, 82

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.24,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.24:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.23
	.asciz	"Q\000\000\000\000\000\000\000\177\000\000\000\022\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.24, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.25,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.25:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.25, 81

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.26,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.26:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.25
	.asciz	"P\000\000\000\000\000\000\000\001\001\000\000\022\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.26, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.27,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.27:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000$\000\000\000\023\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.27, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.28,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.28:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000%\000\000\000\023\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.28, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.29,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.29:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000&\000\000\000\f\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.29, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.30,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.30:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000&\000\000\000\005\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.30, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.31,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.31:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000(\000\000\000\005\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.31, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.32,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.32:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000*\000\000\000\r\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.32, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.33,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.33:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000,\000\000\000\022\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.33, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.34,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.34:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000,\000\000\000\005\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.34, 24

	.type	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.35,@object
	.section	.data.rel.ro..Lanon.d58a618efb75561c2fbc2b66c65dd52e.35,"aw",@progbits
	.p2align	3, 0x0
.Lanon.d58a618efb75561c2fbc2b66c65dd52e.35:
	.quad	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.20
	.asciz	"\t\000\000\000\000\000\000\000,\000\000\000T\000\000"
	.size	.Lanon.d58a618efb75561c2fbc2b66c65dd52e.35, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
