	.intel_syntax noprefix
	.file	"objects.385c62cdc5dfe064-cgu.0"
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE","ax",@progbits
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE, .Lfunc_end0-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE
	.cfi_endproc

	.section	".text._ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E,@function
_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	qword ptr [rsp], rdx
	mov	rdi, rax
	add	rdi, rsi
	cmp	rdi, rax
	jb	.LBB1_2
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.LBB1_2:
	.cfi_def_cfa_offset 16
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.0]
	mov	esi, 373
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end1:
	.size	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E, .Lfunc_end1-_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	dword ptr [rsp + 4], esi
	mov	rdi, qword ptr [rax]
	mov	rsi, qword ptr [rax + 8]
	mov	edx, dword ptr [rsp + 4]
	call	_ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end2:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE, .Lfunc_end2-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp + 4], esi
	mov	edi, dword ptr [rdi]
	mov	esi, dword ptr [rsp + 4]
	call	_ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end3:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE, .Lfunc_end3-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E,@function
_ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp + 4], edi
	mov	esi, dword ptr [rsp + 4]
	lea	rdi, [rsp + 3]
	call	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end4:
	.size	_ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E, .Lfunc_end4-_ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E,@function
_ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp], edi
	mov	dword ptr [rsp + 4], esi
	mov	esi, dword ptr [rsp + 4]
	mov	rdi, rsp
	call	_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end5:
	.size	_ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E, .Lfunc_end5-_ZN4core3ops8function6FnOnce9call_once17hbdaa84b82a281229E
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE,@function
_ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
	mov	qword ptr [rsp + 8], rsi
	mov	dword ptr [rsp + 20], edx
	mov	esi, dword ptr [rsp + 20]
	mov	rdi, rsp
	call	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end6:
	.size	_ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE, .Lfunc_end6-_ZN4core3ops8function6FnOnce9call_once17hbf1b6c375b81d12aE
	.cfi_endproc

	.section	".text._ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E","ax",@progbits
	.globl	_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E
	.p2align	4
	.type	_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E,@function
_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	rax, qword ptr [rsi]
	mov	qword ptr [rsp + 16], rax
	cmp	rax, 0
	je	.LBB7_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB7_2:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E, .Lfunc_end7-_ZN4core3ptr103drop_in_place$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$17hfd305855a09501b3E
	.cfi_endproc

	.section	".text._ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E","ax",@progbits
	.globl	_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E
	.p2align	4
	.type	_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E,@function
_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E:
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
	je	.LBB8_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB8_2:
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E@GOTPCREL]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end8:
	.size	_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E, .Lfunc_end8-_ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E
	.cfi_endproc

	.section	".text._ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E","ax",@progbits
	.globl	_ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E
	.p2align	4
	.type	_ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E,@function
_ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E:
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
	.size	_ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E, .Lfunc_end9-_ZN4core3ptr43drop_in_place$LT$dyn$u20$objects..Shape$GT$17h0df3bcaae48cfa66E
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE","ax",@progbits
	.globl	_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE,@function
_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE:
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
	je	.LBB10_2
	mov	rax, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	rax
.LBB10_2:
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE@GOTPCREL]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end10:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE, .Lfunc_end10-_ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE
	.cfi_endproc

	.section	".text._ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE","ax",@progbits
	.globl	_ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE
	.p2align	4
	.type	_ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE,@function
_ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], 0
.LBB11_1:
	cmp	qword ptr [rsp + 16], 3
	je	.LBB11_3
	mov	rdi, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	shl	rax, 4
	add	rdi, rax
	mov	rax, qword ptr [rsp + 16]
	add	rax, 1
	mov	qword ptr [rsp + 16], rax
	call	qword ptr [rip + _ZN4core3ptr68drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$GT$17h217609ac18c1055eE@GOTPCREL]
	jmp	.LBB11_1
.LBB11_3:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	_ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE, .Lfunc_end11-_ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	cmp	rdi, 0
	jne	.LBB12_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.1]
	mov	esi, 421
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB12_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end12:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE, .Lfunc_end12-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE
	.cfi_endproc

	.section	.text._ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE,@function
_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE:
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
	jne	.LBB13_2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB13_2:
	.cfi_def_cfa_offset 32
	mov	rcx, qword ptr [rsp + 8]
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.2]
	mov	esi, 397
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.Lfunc_end13:
	.size	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE, .Lfunc_end13-_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	cmp	rdi, rsi
	jae	.LBB14_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.3]
	mov	esi, 403
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB14_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E, .Lfunc_end14-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E,@function
_ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end15:
	.size	_ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E, .Lfunc_end15-_ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E,@function
_ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E, .Lfunc_end16-_ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E
	.cfi_endproc

	.section	".text._ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E","ax",@progbits
	.globl	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E
	.p2align	4
	.type	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E,@function
_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
	movsd	qword ptr [rsp + 16], xmm0
	mov	byte ptr [rsp + 39], 1
	call	_ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E
	movsd	qword ptr [rsp + 24], xmm0
	movsd	xmm1, qword ptr [rsp + 24]
	movsd	xmm0, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 39], 0
	call	qword ptr [rip + _ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E@GOTPCREL]
	movsd	qword ptr [rsp], xmm0
	movsd	xmm0, qword ptr [rsp]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E, .Lfunc_end17-_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E
	.cfi_endproc

	.section	.text._ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE,@function
_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdx
	movabs	rax, -9223372036854775808
	sub	rax, rsi
	cmp	rdi, rax
	jbe	.LBB18_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.4]
	mov	esi, 519
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB18_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end18:
	.size	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE, .Lfunc_end18-_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end19:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E, .Lfunc_end19-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end20:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E, .Lfunc_end20-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE","ax",@progbits
	.globl	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	shl	rcx, 4
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end21:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE, .Lfunc_end21-_ZN4core5slice4iter13Iter$LT$T$GT$3new17h4ee4579b0059befaE
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E","ax",@progbits
	.globl	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E:
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
.Lfunc_end22:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E, .Lfunc_end22-_ZN4core5slice4iter13Iter$LT$T$GT$3new17h536eff4c160efcd1E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE","ax",@progbits
	.globl	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE
	.p2align	4
	.type	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE,@function
_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE:
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
.Lfunc_end23:
	.size	_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE, .Lfunc_end23-_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E,@function
_ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E:
	.cfi_startproc
	mov	dword ptr [rsp - 16], edx
	mov	dword ptr [rsp - 12], edi
	mov	dword ptr [rsp - 8], esi
	mov	eax, dword ptr [rsp - 12]
	test	rax, 1
	je	.LBB24_2
	mov	eax, dword ptr [rsp - 8]
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB24_3
.LBB24_2:
	mov	eax, dword ptr [rsp - 16]
	mov	dword ptr [rsp - 4], eax
.LBB24_3:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end24:
	.size	_ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E, .Lfunc_end24-_ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI25_0:
	.quad	0x4008000000000000
	.section	".text._ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E","ax",@progbits
	.globl	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E
	.p2align	4
	.type	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E,@function
_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E:
	.cfi_startproc
	movsd	xmm0, qword ptr [rdi]
	mulsd	xmm0, qword ptr [rdi]
	movsd	xmm1, qword ptr [rip + .LCPI25_0]
	mulsd	xmm0, xmm1
	ret
.Lfunc_end25:
	.size	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E, .Lfunc_end25-_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI26_0:
	.quad	0x3fe0000000000000
	.section	".text._ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E","ax",@progbits
	.globl	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E
	.p2align	4
	.type	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E,@function
_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E:
	.cfi_startproc
	movsd	xmm0, qword ptr [rip + .LCPI26_0]
	ret
.Lfunc_end26:
	.size	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E, .Lfunc_end26-_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E
	.cfi_endproc

	.section	".text._ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE","ax",@progbits
	.globl	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE
	.p2align	4
	.type	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE,@function
_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE:
	.cfi_startproc
	movsd	xmm0, qword ptr [rdi]
	movss	xmm1, dword ptr [rdi + 8]
	cvtss2sd	xmm1, xmm1
	mulsd	xmm0, xmm1
	ret
.Lfunc_end27:
	.size	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE, .Lfunc_end27-_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE
	.cfi_endproc

	.section	".text._ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE","ax",@progbits
	.globl	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE
	.p2align	4
	.type	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE,@function
_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE:
	.cfi_startproc
	test	byte ptr [rdi + 16], 1
	jne	.LBB28_2
	mov	dword ptr [rsp - 4], 4
	jmp	.LBB28_3
.LBB28_2:
	mov	dword ptr [rsp - 4], 0
.LBB28_3:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end28:
	.size	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE, .Lfunc_end28-_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI29_0:
	.quad	0x8000000000000000
	.section	".text._ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E","ax",@progbits
	.globl	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E
	.p2align	4
	.type	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E,@function
_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	movsd	xmm0, qword ptr [rip + .LCPI29_0]
	call	qword ptr [rip + _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha83f208c75bff93cE@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end29:
	.size	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E, .Lfunc_end29-_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hd9b90beb9c4d31f4E
	.cfi_endproc

	.section	".text._ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E","ax",@progbits
	.globl	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E
	.p2align	4
	.type	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E,@function
_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E:
	.cfi_startproc
	addsd	xmm0, xmm1
	ret
.Lfunc_end30:
	.size	_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E, .Lfunc_end30-_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h1317e16389ea35a4E
	.cfi_endproc

	.section	.text._ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E,@function
_ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E:
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
	mov	qword ptr [rsp + 16], rsi
	mov	qword ptr [rsp + 24], rdi
	mov	al, dl
	mov	byte ptr [rsp + 39], al
	cmp	rsi, 0
	jne	.LBB31_2
	jmp	.LBB31_3
.LBB31_2:
	mov	al, byte ptr [rsp + 39]
	test	al, 1
	jne	.LBB31_7
	jmp	.LBB31_6
.LBB31_3:
	mov	rdi, qword ptr [rsp + 24]
	lea	rsi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 40], rax
	mov	qword ptr [rsp + 48], 0
.LBB31_5:
	mov	rax, qword ptr [rsp + 40]
	mov	rdx, qword ptr [rsp + 48]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.LBB31_6:
	.cfi_def_cfa_offset 96
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
	jmp	.LBB31_8
.LBB31_7:
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL]
	mov	rdi, qword ptr [rsp + 16]
	mov	rsi, qword ptr [rsp + 24]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL]
	mov	qword ptr [rsp + 56], rax
.LBB31_8:
	mov	rax, qword ptr [rsp + 56]
	cmp	rax, 0
	jne	.LBB31_10
	mov	qword ptr [rsp + 80], 0
	mov	qword ptr [rsp + 72], 0
	mov	rcx, qword ptr [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.7]
	mov	rax, qword ptr [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.7+8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB31_5
.LBB31_10:
	jmp	.LBB31_11
.LBB31_11:
	mov	rdi, qword ptr [rsp + 56]
	lea	rsi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.8]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE
	mov	rax, qword ptr [rsp + 56]
	mov	qword ptr [rsp + 80], rax
	mov	rax, qword ptr [rsp + 80]
	mov	qword ptr [rsp + 72], rax
	mov	rax, qword ptr [rsp + 72]
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp + 8], rax
	mov	rdi, qword ptr [rsp + 8]
	lea	rsi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6]
	call	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17he131c94bd03fdaaaE
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp + 8]
	mov	qword ptr [rsp + 40], rcx
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB31_5
.Lfunc_end31:
	.size	_ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E, .Lfunc_end31-_ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E
	.cfi_endproc

	.section	.text._ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE,"ax",@progbits
	.p2align	4
	.type	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE,@function
_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	xor	edx, edx
	call	_ZN5alloc5alloc6Global18alloc_impl_runtime17ha555d87c03c7e735E
	mov	qword ptr [rsp + 24], rax
	mov	qword ptr [rsp + 32], rdx
	mov	rdx, qword ptr [rsp + 24]
	xor	eax, eax
	mov	ecx, 1
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB32_2
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	call	qword ptr [rip + _RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL]
.LBB32_2:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end32:
	.size	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE, .Lfunc_end32-_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE
	.cfi_endproc

	.section	".text._ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E,@function
_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rsi
	mov	qword ptr [rsp + 8], rdx
	mov	qword ptr [rsp + 16], rcx
	cmp	rcx, 0
	jne	.LBB33_2
.LBB33_1:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB33_2:
	.cfi_def_cfa_offset 32
	mov	rdx, qword ptr [rsp + 8]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp]
	call	qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL]
	jmp	.LBB33_1
.Lfunc_end33:
	.size	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E, .Lfunc_end33-_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE:
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
	lea	rsi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE
	jmp	.LBB34_3
.LBB34_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB34_6
.LBB34_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB34_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 16
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E
	jmp	.LBB34_5
.Lfunc_end34:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE, .Lfunc_end34-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h28ca3fff606b39abE
	.cfi_endproc

	.section	".text._ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E","ax",@progbits
	.globl	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E
	.p2align	4
	.type	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E,@function
_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E:
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
	lea	rsi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10]
	call	_ZN4core3ptr9alignment9Alignment13new_unchecked18precondition_check17he159794b19ea7adcE
	jmp	.LBB35_3
.LBB35_3:
	mov	rsi, qword ptr [rsp + 32]
	mov	rdi, qword ptr [rsp + 24]
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12]
	call	_ZN4core5alloc6layout6Layout29from_size_alignment_unchecked18precondition_check17h4471cd473332461cE
	mov	rax, qword ptr [rsp + 24]
	cmp	rax, 0
	jne	.LBB35_6
.LBB35_5:
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB35_6:
	.cfi_def_cfa_offset 64
	mov	rcx, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	mov	rsi, qword ptr [rsp + 16]
	mov	rdi, qword ptr [rsp + 8]
	add	rdi, 16
	call	_ZN63_$LT$alloc..alloc..Global$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h608f1899156afb34E
	jmp	.LBB35_5
.Lfunc_end35:
	.size	_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E, .Lfunc_end35-_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d2677b6ca28c467E
	.cfi_endproc

	.section	.text._ZN7objects4each17h5685f26f4892d814E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects4each17h5685f26f4892d814E,@function
_ZN7objects4each17h5685f26f4892d814E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp], rdx
	mov	qword ptr [rsp + 8], rcx
	call	qword ptr [rip + _ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17hfd3dd2a3a939f57eE@GOTPCREL]
	mov	qword ptr [rsp + 16], rax
	mov	qword ptr [rsp + 24], rdx
.LBB36_1:
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE@GOTPCREL]
	mov	qword ptr [rsp + 32], rax
	mov	rdx, qword ptr [rsp + 32]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB36_3
	mov	rax, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp]
	mov	rcx, qword ptr [rsp + 32]
	mov	esi, dword ptr [rcx]
	call	qword ptr [rax + 32]
	jmp	.LBB36_1
.LBB36_3:
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end36:
	.size	_ZN7objects4each17h5685f26f4892d814E, .Lfunc_end36-_ZN7objects4each17h5685f26f4892d814E
	.cfi_endproc

	.section	".text._ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E","ax",@progbits
	.p2align	4
	.type	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E,@function
_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	inc	esi
	mov	dword ptr [rsp + 4], esi
	seto	al
	jo	.LBB37_2
	mov	eax, dword ptr [rsp + 4]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB37_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.14]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end37:
	.size	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E, .Lfunc_end37-_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h338fd1a98c644400E
	.cfi_endproc

	.section	".text._ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E","ax",@progbits
	.p2align	4
	.type	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E,@function
_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
	mov	dword ptr [rsp + 16], esi
	mov	rax, qword ptr [rdi]
	add	esi, dword ptr [rax]
	mov	dword ptr [rsp + 20], esi
	seto	al
	test	al, 1
	jne	.LBB38_2
	mov	ecx, dword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	mov	esi, dword ptr [rsp + 20]
	mov	rdx, qword ptr [rax]
	mov	dword ptr [rdx], esi
	mov	rax, qword ptr [rax + 8]
	mov	dword ptr [rax], 1
	mov	dword ptr [rax + 4], ecx
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB38_2:
	.cfi_def_cfa_offset 32
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.15]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end38:
	.size	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E, .Lfunc_end38-_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E
	.cfi_endproc

	.section	.text._ZN7objects5Shape7corners17h812bbc331aa830d9E,"ax",@progbits
	.globl	_ZN7objects5Shape7corners17h812bbc331aa830d9E
	.p2align	4
	.type	_ZN7objects5Shape7corners17h812bbc331aa830d9E,@function
_ZN7objects5Shape7corners17h812bbc331aa830d9E:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end39:
	.size	_ZN7objects5Shape7corners17h812bbc331aa830d9E, .Lfunc_end39-_ZN7objects5Shape7corners17h812bbc331aa830d9E
	.cfi_endproc

	.section	.text._ZN7objects5Shape7corners17he33192a1933d4b2bE,"ax",@progbits
	.globl	_ZN7objects5Shape7corners17he33192a1933d4b2bE
	.p2align	4
	.type	_ZN7objects5Shape7corners17he33192a1933d4b2bE,@function
_ZN7objects5Shape7corners17he33192a1933d4b2bE:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end40:
	.size	_ZN7objects5Shape7corners17he33192a1933d4b2bE, .Lfunc_end40-_ZN7objects5Shape7corners17he33192a1933d4b2bE
	.cfi_endproc

	.section	.text._ZN7objects5adder17h0a0a40d9af6663c8E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5adder17h0a0a40d9af6663c8E,@function
_ZN7objects5adder17h0a0a40d9af6663c8E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp + 4], edi
	mov	esi, 4
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE
	mov	edi, dword ptr [rsp + 4]
	mov	dword ptr [rax], edi
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.16]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end41:
	.size	_ZN7objects5adder17h0a0a40d9af6663c8E, .Lfunc_end41-_ZN7objects5adder17h0a0a40d9af6663c8E
	.cfi_endproc

	.section	".text._ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E","ax",@progbits
	.p2align	4
	.type	_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E,@function
_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	add	esi, dword ptr [rdi]
	mov	dword ptr [rsp + 4], esi
	seto	al
	jo	.LBB42_2
	mov	eax, dword ptr [rsp + 4]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB42_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.17]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end42:
	.size	_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E, .Lfunc_end42-_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E
	.cfi_endproc

	.section	.text._ZN7objects5total17hc0054c61733f2cd1E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5total17hc0054c61733f2cd1E,@function
_ZN7objects5total17hc0054c61733f2cd1E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hd1ca913446b99977E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3map17ha2bc0826e5238d43E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3sum17h57f488473f05ae26E@GOTPCREL]
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end43:
	.size	_ZN7objects5total17hc0054c61733f2cd1E, .Lfunc_end43-_ZN7objects5total17hc0054c61733f2cd1E
	.cfi_endproc

	.section	".text._ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E","ax",@progbits
	.p2align	4
	.type	_ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E,@function
_ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rsi
	mov	rdi, qword ptr [rsi]
	mov	rax, qword ptr [rsi + 8]
	mov	rax, qword ptr [rax + 24]
	call	rax
	mov	rsi, qword ptr [rsp + 8]
	movsd	qword ptr [rsp + 16], xmm0
	mov	rdi, qword ptr [rsi]
	mov	rax, qword ptr [rsi + 8]
	mov	rax, qword ptr [rax + 32]
	call	rax
	movsd	xmm0, qword ptr [rsp + 16]
	mov	eax, eax
	cvtsi2sd	xmm1, rax
	addsd	xmm0, xmm1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end44:
	.size	_ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E, .Lfunc_end44-_ZN7objects5total28_$u7b$$u7b$closure$u7d$$u7d$17h02eb55b80ff588b3E
	.cfi_endproc

	.section	.text._ZN7objects5twice17h0143801913466573E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects5twice17h0143801913466573E,@function
_ZN7objects5twice17h0143801913466573E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, 2
	imul	edi, eax
	mov	dword ptr [rsp + 4], edi
	seto	al
	jo	.LBB45_2
	mov	eax, dword ptr [rsp + 4]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB45_2:
	.cfi_def_cfa_offset 16
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.18]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Lfunc_end45:
	.size	_ZN7objects5twice17h0143801913466573E, .Lfunc_end45-_ZN7objects5twice17h0143801913466573E
	.cfi_endproc

	.section	.text._ZN7objects7compose17h86015a2feaffd244E,"ax",@progbits
	.p2align	4
	.type	_ZN7objects7compose17h86015a2feaffd244E,@function
_ZN7objects7compose17h86015a2feaffd244E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp + 4], edx
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h3604656369bc3423E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	mov	edx, dword ptr [rsp + 4]
	call	qword ptr [rip + _ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end46:
	.size	_ZN7objects7compose17h86015a2feaffd244E, .Lfunc_end46-_ZN7objects7compose17h86015a2feaffd244E
	.cfi_endproc

	.section	".text._ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E","ax",@progbits
	.p2align	4
	.type	_ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E,@function
_ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	dword ptr [rsp + 4], esi
	mov	rax, rdi
	mov	edi, dword ptr [rsp + 4]
	call	qword ptr [rdx]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end47:
	.size	_ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E, .Lfunc_end47-_ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E","ax",@progbits
	.globl	_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E
	.p2align	4
	.type	_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E,@function
_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
	mov	dword ptr [rsp + 4], esi
	mov	rdi, qword ptr [rax]
	mov	rax, qword ptr [rax + 8]
	mov	rax, qword ptr [rax + 40]
	mov	esi, dword ptr [rsp + 4]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end48:
	.size	_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E, .Lfunc_end48-_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E:
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
	jne	.LBB49_4
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	byte ptr [rsp + 70], 1
	mov	dword ptr [rsp + 44], eax
	mov	qword ptr [rsp + 48], 0
	jmp	.LBB49_5
.LBB49_4:
	mov	eax, dword ptr [rsp + 28]
	mov	byte ptr [rsp + 71], 0
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB49_16
.LBB49_5:
	jmp	.LBB49_6
.LBB49_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E
	jmp	.LBB49_8
.LBB49_8:
	jmp	.LBB49_9
.LBB49_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 3
	mov	qword ptr [rsp + 56], rax
.LBB49_10:
	mov	rdx, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 70], 0
	mov	esi, dword ptr [rsp + 44]
	mov	rax, qword ptr [rsp + 48]
	shl	rax, 3
	add	rdx, rax
	lea	rdi, [rsp + 35]
	call	_ZN7objects7compose28_$u7b$$u7b$closure$u7d$$u7d$17h8eb040d89f3190a6E
	mov	dword ptr [rsp + 4], eax
	mov	eax, dword ptr [rsp + 4]
	mov	dword ptr [rsp + 44], eax
	mov	rdi, qword ptr [rsp + 48]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E
	mov	rax, qword ptr [rsp + 48]
	add	rax, 1
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	cmp	rax, qword ptr [rsp + 56]
	je	.LBB49_15
	jmp	.LBB49_10
.LBB49_15:
	mov	eax, dword ptr [rsp + 44]
	mov	dword ptr [rsp + 36], eax
.LBB49_16:
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end49:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E, .Lfunc_end49-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha027df3f98177b70E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	qword ptr [rsp + 8], rdi
	mov	qword ptr [rsp + 16], rsi
	movsd	qword ptr [rsp + 24], xmm0
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	cmp	rax, rcx
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 55], al
	test	byte ptr [rsp + 55], 1
	jne	.LBB50_4
	movsd	xmm0, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 87], 0
	mov	byte ptr [rsp + 86], 1
	movsd	qword ptr [rsp + 56], xmm0
	mov	qword ptr [rsp + 64], 0
	jmp	.LBB50_5
.LBB50_4:
	movsd	xmm0, qword ptr [rsp + 24]
	mov	byte ptr [rsp + 87], 0
	movsd	qword ptr [rsp + 40], xmm0
	jmp	.LBB50_16
.LBB50_5:
	jmp	.LBB50_6
.LBB50_6:
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19]
	call	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hd79559adf01a45e9E
	jmp	.LBB50_8
.LBB50_8:
	jmp	.LBB50_9
.LBB50_9:
	mov	rcx, qword ptr [rsp + 8]
	mov	rax, qword ptr [rsp + 16]
	sub	rax, rcx
	shr	rax, 4
	mov	qword ptr [rsp + 72], rax
.LBB50_10:
	mov	rsi, qword ptr [rsp + 8]
	mov	byte ptr [rsp + 86], 0
	movsd	xmm0, qword ptr [rsp + 56]
	mov	rax, qword ptr [rsp + 64]
	shl	rax, 4
	add	rsi, rax
	lea	rdi, [rsp + 39]
	call	qword ptr [rip + _ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h38708d1b24f702a0E@GOTPCREL]
	movsd	qword ptr [rsp], xmm0
	movsd	xmm0, qword ptr [rsp]
	movsd	qword ptr [rsp + 56], xmm0
	mov	rdi, qword ptr [rsp + 64]
	mov	esi, 1
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22]
	call	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h918ba633d5024f65E
	mov	rax, qword ptr [rsp + 64]
	add	rax, 1
	mov	qword ptr [rsp + 64], rax
	mov	rax, qword ptr [rsp + 64]
	cmp	rax, qword ptr [rsp + 72]
	je	.LBB50_15
	jmp	.LBB50_10
.LBB50_15:
	movsd	xmm0, qword ptr [rsp + 56]
	movsd	qword ptr [rsp + 40], xmm0
.LBB50_16:
	movsd	xmm0, qword ptr [rsp + 40]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end50:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E, .Lfunc_end50-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf96e393b2f2c9758E
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE","ax",@progbits
	.globl	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE:
	.cfi_startproc
	mov	qword ptr [rsp - 32], rdi
	mov	rax, qword ptr [rdi]
	mov	qword ptr [rsp - 24], rax
	mov	rax, qword ptr [rdi + 8]
	mov	qword ptr [rsp - 16], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rcx, qword ptr [rsp - 16]
	cmp	rax, rcx
	je	.LBB51_3
	mov	rax, qword ptr [rsp - 32]
	mov	rcx, qword ptr [rsp - 24]
	add	rcx, 4
	mov	qword ptr [rax], rcx
	jmp	.LBB51_4
.LBB51_3:
	mov	qword ptr [rsp - 8], 0
	jmp	.LBB51_5
.LBB51_4:
	mov	rax, qword ptr [rsp - 24]
	mov	qword ptr [rsp - 8], rax
.LBB51_5:
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end51:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE, .Lfunc_end51-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hca80bbed9955c59bE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI52_0:
	.quad	0xc1e0000000000000
.LCPI52_1:
	.quad	0x41dfffffffc00000
.LCPI52_3:
	.quad	0x4008000000000000
.LCPI52_4:
	.quad	0x4000000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI52_2:
	.long	0x40200000
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 152
	.cfi_def_cfa_offset 160
	mov	esi, 8
	mov	rdi, rsi
	call	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE
	mov	qword ptr [rsp + 8], rax
	movsd	xmm0, qword ptr [rip + .LCPI52_4]
	movsd	qword ptr [rax], xmm0
	mov	byte ptr [rsp + 96], 0
	movsd	xmm0, qword ptr [rip + .LCPI52_3]
	movsd	qword ptr [rsp + 80], xmm0
	movss	xmm0, dword ptr [rip + .LCPI52_2]
	movss	dword ptr [rsp + 88], xmm0
	mov	edi, 8
	mov	esi, 24
	call	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE
	mov	qword ptr [rsp + 16], rax
	mov	rcx, qword ptr [rsp + 80]
	mov	qword ptr [rax], rcx
	mov	rcx, qword ptr [rsp + 88]
	mov	qword ptr [rax + 8], rcx
	mov	rcx, qword ptr [rsp + 96]
	mov	qword ptr [rax + 16], rcx
	mov	edi, 1
	xor	eax, eax
	mov	esi, eax
	call	_ZN5alloc5boxed14box_new_uninit17ha3fe6946946d89ffE
	mov	rdx, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 16]
	mov	qword ptr [rsp + 32], rdx
	lea	rdx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.23]
	mov	qword ptr [rsp + 40], rdx
	mov	qword ptr [rsp + 48], rcx
	lea	rcx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.24]
	mov	qword ptr [rsp + 56], rcx
	mov	qword ptr [rsp + 64], rax
	lea	rax, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.25]
	mov	qword ptr [rsp + 72], rax
	mov	dword ptr [rsp + 108], 0
	mov	dword ptr [rsp + 112], 0
	lea	rax, [rsp + 108]
	mov	qword ptr [rsp + 120], rax
	lea	rax, [rsp + 112]
	mov	qword ptr [rsp + 128], rax
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.26]
	mov	esi, 3
	lea	rdx, [rsp + 120]
	lea	rcx, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.27]
	call	_ZN7objects4each17h5685f26f4892d814E
	mov	edi, dword ptr [rsp + 108]
	call	_ZN7objects5adder17h0a0a40d9af6663c8E
	mov	qword ptr [rsp + 136], rax
	mov	qword ptr [rsp + 144], rdx
	lea	rdi, [rsp + 32]
	mov	esi, 3
	call	_ZN7objects5total17hc0054c61733f2cd1E
	movsd	xmm2, qword ptr [rip + .LCPI52_0]
	movaps	xmm1, xmm0
	maxsd	xmm1, xmm2
	movsd	xmm2, qword ptr [rip + .LCPI52_1]
	minsd	xmm1, xmm2
	cvttsd2si	eax, xmm1
	xor	ecx, ecx
	ucomisd	xmm0, xmm0
	cmovp	eax, ecx
	mov	dword ptr [rsp + 24], eax
	lea	rdi, [rsp + 136]
	mov	esi, 1
	call	qword ptr [rip + _ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h9e15b872470f80f5E@GOTPCREL]
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 24]
	add	eax, ecx
	mov	dword ptr [rsp + 28], eax
	seto	al
	jo	.LBB52_2
	mov	edi, dword ptr [rsp + 112]
	mov	esi, dword ptr [rsp + 116]
	xor	edx, edx
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$9unwrap_or17hb407b7eb08fe0fd9E@GOTPCREL]
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 28]
	add	eax, ecx
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB52_4
	jmp	.LBB52_3
.LBB52_2:
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB52_3:
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.29]
	mov	esi, 3
	mov	edx, 3
	call	_ZN7objects7compose17h86015a2feaffd244E
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 4]
	add	eax, ecx
	mov	dword ptr [rsp], eax
	seto	al
	jo	.LBB52_6
	jmp	.LBB52_5
.LBB52_4:
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB52_5:
	lea	rdi, [rsp + 136]
	call	qword ptr [rip + _ZN4core3ptr128drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..Fn$LT$$LP$i32$C$$RP$$GT$$u2b$Output$u20$$u3d$$u20$i32$GT$$GT$17hcb8c8a73dbe23488E@GOTPCREL]
	lea	rdi, [rsp + 32]
	call	qword ptr [rip + _ZN4core3ptr89drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$objects..Shape$GT$$u3b$$u20$3$u5d$$GT$17h94ac7e5fd0563f5dE@GOTPCREL]
	mov	eax, dword ptr [rsp]
	add	rsp, 152
	.cfi_def_cfa_offset 8
	ret
.LBB52_6:
	.cfi_def_cfa_offset 160
	lea	rdi, [rip + .Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end52:
	.size	main, .Lfunc_end52-main
	.cfi_endproc

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.0,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.0,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.0:
	.ascii	"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.0, 186

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.1,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.1,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.1:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.1, 210

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.2,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.2,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.2:
	.ascii	"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.2, 198

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.3,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.3,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.3:
	.ascii	"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.3, 201

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.4,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.4,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.4:
	.ascii	"unsafe precondition(s) violated: Layout::from_size_alignment_unchecked requires that the rounded-up allocation size does not exceed isize::MAX\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.4, 259

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5, 81

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5
	.asciz	"P\000\000\000\000\000\000\000\252\005\000\000\022\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.6, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.7,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.7:
	.zero	8
	.zero	8
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.7, 16

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.8,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.8:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5
	.asciz	"P\000\000\000\000\000\000\000\020\001\000\000\033\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.8, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.9,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.9:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.9, 82

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.9
	.asciz	"Q\000\000\000\000\000\000\000\177\000\000\000\022\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.10, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.11,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.11:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/alloc/layout.rs"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.11, 81

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.11
	.asciz	"P\000\000\000\000\000\000\000\001\001\000\000\022\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.12, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13:
	.asciz	"objects.rs"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13, 11

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.14,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.14:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13
	.asciz	"\n\000\000\000\000\000\000\000L\000\000\000O\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.14, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.15,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.15:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13
	.asciz	"\n\000\000\000\000\000\000\000H\000\000\000\t\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.15, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.16,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.16:
	.asciz	"\000\000\000\000\000\000\000\000\004\000\000\000\000\000\000\000\004\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h843095bbcdb3b3adE
	.quad	_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E
	.quad	_ZN7objects5adder28_$u7b$$u7b$closure$u7d$$u7d$17he99773b934fdb0f7E
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.16, 48

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.17,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.17:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13
	.asciz	"\n\000\000\000\000\000\000\000.\000\000\000\027\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.17, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.18,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.18:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13
	.asciz	"\n\000\000\000\000\000\000\0009\000\000\000\005\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.18, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.5
	.asciz	"P\000\000\000\000\000\000\000\271\003\000\000 \000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.19, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.20,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.20,"a",@progbits
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.20:
	.ascii	"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.20, 73

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.21,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.21:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.21, 79

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.21
	.asciz	"N\000\000\000\000\000\000\000\216\000\000\000\001\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.22, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.23,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.23:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN50_$LT$objects..Circle$u20$as$u20$objects..Shape$GT$4area17he6a42552bb2bac46E
	.quad	_ZN7objects5Shape7corners17h812bbc331aa830d9E
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.23, 40

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.24,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.24:
	.asciz	"\000\000\000\000\000\000\000\000\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$4area17he9206c15645c9b2aE
	.quad	_ZN53_$LT$objects..Rectangle$u20$as$u20$objects..Shape$GT$7corners17h8808c0a31a960b1dE
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.24, 40

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.25,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.25:
	.asciz	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_ZN51_$LT$objects..Nothing$u20$as$u20$objects..Shape$GT$4area17hdaacd1d2500ec6c9E
	.quad	_ZN7objects5Shape7corners17he33192a1933d4b2bE
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.25, 40

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.26,@object
	.section	.rodata..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.26,"a",@progbits
	.p2align	2, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.26:
	.asciz	"\005\000\000\000\006\000\000\000\007\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.26, 12

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.27,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.27:
	.asciz	"\000\000\000\000\000\000\000\000\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5ae5bc9144d207dbE
	.quad	_ZN7objects4main28_$u7b$$u7b$closure$u7d$$u7d$17h45fde648489447b0E
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.27, 40

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28:
	.quad	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.13
	.asciz	"\n\000\000\000\000\000\000\000L\000\000\000\005\000\000"
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.28, 24

	.type	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.29,@object
	.section	.data.rel.ro..Lanon.dcf98f0ed31db7e62d3cb08f2844553d.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.29:
	.quad	_ZN7objects5twice17h0143801913466573E
	.quad	_ZN4core3ops8function6FnOnce9call_once17h6cfd17d946b0ce47E
	.quad	_ZN7objects5twice17h0143801913466573E
	.size	.Lanon.dcf98f0ed31db7e62d3cb08f2844553d.29, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
