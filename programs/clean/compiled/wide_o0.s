	.intel_syntax noprefix
	.file	"wide.95850ff88fb9bdf3-cgu.0"
	.section	".text._ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE","ax",@progbits
	.globl	_ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE
	.p2align	4
	.type	_ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE,@function
_ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE:
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 16], rdi
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rax + 8]
	cmp	qword ptr [rax], rcx
	sete	al
	and	al, 1
	mov	byte ptr [rsp + 39], al
	test	byte ptr [rsp + 39], 1
	jne	.LBB0_4
	jmp	.LBB0_5
.LBB0_4:
	mov	qword ptr [rsp + 24], 0
	jmp	.LBB0_11
.LBB0_5:
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, rax
	add	rcx, 8
	mov	qword ptr [rsp + 8], rcx
	mov	rax, qword ptr [rax + 8]
	mov	qword ptr [rsp + 48], rax
	jmp	.LBB0_7
.LBB0_7:
	mov	edi, 1
	lea	rsi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.1]
	call	_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE
	mov	rax, qword ptr [rsp + 48]
	add	rax, -1
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp + 48]
	mov	qword ptr [rax], rcx
	mov	rax, qword ptr [rax]
	mov	qword ptr [rsp + 40], rax
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 24], rax
.LBB0_11:
	mov	rax, qword ptr [rsp + 24]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end0:
	.size	_ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE, .Lfunc_end0-_ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE
	.cfi_endproc

	.section	".text._ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E","ax",@progbits
	.globl	_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E
	.p2align	4
	.type	_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E,@function
_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E:
	.cfi_startproc
	xor	eax, eax
	ret
.Lfunc_end1:
	.size	_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E, .Lfunc_end1-_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E
	.cfi_endproc

	.section	".text._ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E","ax",@progbits
	.p2align	4
	.type	_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E,@function
_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E:
	.cfi_startproc
	sqrtsd	xmm0, xmm0
	movsd	qword ptr [rsp - 8], xmm0
	movsd	xmm0, qword ptr [rsp - 8]
	ret
.Lfunc_end2:
	.size	_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E, .Lfunc_end2-_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E
	.cfi_endproc

	.section	.text._ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE,"ax",@progbits
	.globl	_ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE
	.p2align	4
	.type	_ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE,@function
_ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE:
	.cfi_startproc
	and	esi, 31
	mov	cl, sil
	rol	edi, cl
	mov	dword ptr [rsp - 4], edi
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end3:
	.size	_ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE, .Lfunc_end3-_ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE
	.cfi_endproc

	.section	.text._ZN4core10intrinsics9cold_path17hc2d0bf2ff57770e3E,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics9cold_path17hc2d0bf2ff57770e3E,@function
_ZN4core10intrinsics9cold_path17hc2d0bf2ff57770e3E:
	.cfi_startproc
	ret
.Lfunc_end4:
	.size	_ZN4core10intrinsics9cold_path17hc2d0bf2ff57770e3E, .Lfunc_end4-_ZN4core10intrinsics9cold_path17hc2d0bf2ff57770e3E
	.cfi_endproc

	.section	".text._ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E,@function
_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E:
	.cfi_startproc
	add	edi, esi
	mov	dword ptr [rsp - 12], edi
	seto	al
	jo	.LBB5_2
	mov	eax, dword ptr [rsp - 12]
	mov	dword ptr [rsp - 4], eax
	mov	dword ptr [rsp - 8], 1
	jmp	.LBB5_3
.LBB5_2:
	mov	ecx, dword ptr [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.2]
	mov	eax, dword ptr [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.2+4]
	mov	dword ptr [rsp - 8], ecx
	mov	dword ptr [rsp - 4], eax
.LBB5_3:
	mov	eax, dword ptr [rsp - 8]
	mov	edx, dword ptr [rsp - 4]
	ret
.Lfunc_end5:
	.size	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E, .Lfunc_end5-_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E
	.cfi_endproc

	.section	".text._ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E","ax",@progbits
	.p2align	4
	.type	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E,@function
_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E:
	.cfi_startproc
	imul	edi, esi
	mov	dword ptr [rsp - 12], edi
	seto	al
	jo	.LBB6_2
	mov	eax, dword ptr [rsp - 12]
	mov	dword ptr [rsp - 4], eax
	mov	dword ptr [rsp - 8], 1
	jmp	.LBB6_3
.LBB6_2:
	mov	ecx, dword ptr [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.2]
	mov	eax, dword ptr [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.2+4]
	mov	dword ptr [rsp - 8], ecx
	mov	dword ptr [rsp - 4], eax
.LBB6_3:
	mov	eax, dword ptr [rsp - 8]
	mov	edx, dword ptr [rsp - 4]
	ret
.Lfunc_end6:
	.size	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E, .Lfunc_end6-_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E
	.cfi_endproc

	.section	".text._ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE,@function
_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rsi
	movabs	rax, -9223372036854775808
	cmp	rdi, rax
	jne	.LBB7_2
	mov	rcx, qword ptr [rsp]
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.3]
	mov	esi, 373
	xor	edx, edx
	call	qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL]
.LBB7_2:
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end7:
	.size	_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE, .Lfunc_end7-_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17hc3f42f999929effbE
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h597b49f2614dd105E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h597b49f2614dd105E
	.p2align	4
	.type	_ZN4core4hint9black_box17h597b49f2614dd105E,@function
_ZN4core4hint9black_box17h597b49f2614dd105E:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	lea	rax, [rsp - 24]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 16]
	ret
.Lfunc_end8:
	.size	_ZN4core4hint9black_box17h597b49f2614dd105E, .Lfunc_end8-_ZN4core4hint9black_box17h597b49f2614dd105E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h7863706e1c51ca15E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h7863706e1c51ca15E
	.p2align	4
	.type	_ZN4core4hint9black_box17h7863706e1c51ca15E,@function
_ZN4core4hint9black_box17h7863706e1c51ca15E:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	lea	rax, [rsp - 4]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end9:
	.size	_ZN4core4hint9black_box17h7863706e1c51ca15E, .Lfunc_end9-_ZN4core4hint9black_box17h7863706e1c51ca15E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17h7e919d620b0bafc9E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17h7e919d620b0bafc9E
	.p2align	4
	.type	_ZN4core4hint9black_box17h7e919d620b0bafc9E,@function
_ZN4core4hint9black_box17h7e919d620b0bafc9E:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdi
	lea	rax, [rsp - 8]
	#APP
	#NO_APP
	mov	rax, qword ptr [rsp - 8]
	ret
.Lfunc_end10:
	.size	_ZN4core4hint9black_box17h7e919d620b0bafc9E, .Lfunc_end10-_ZN4core4hint9black_box17h7e919d620b0bafc9E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hadffc0a7831eb981E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hadffc0a7831eb981E
	.p2align	4
	.type	_ZN4core4hint9black_box17hadffc0a7831eb981E,@function
_ZN4core4hint9black_box17hadffc0a7831eb981E:
	.cfi_startproc
	mov	al, dil
	mov	byte ptr [rsp - 1], al
	lea	rax, [rsp - 1]
	#APP
	#NO_APP
	mov	al, byte ptr [rsp - 1]
	ret
.Lfunc_end11:
	.size	_ZN4core4hint9black_box17hadffc0a7831eb981E, .Lfunc_end11-_ZN4core4hint9black_box17hadffc0a7831eb981E
	.cfi_endproc

	.section	.text._ZN4core4hint9black_box17hc0f6a297f2f68bd1E,"ax",@progbits
	.globl	_ZN4core4hint9black_box17hc0f6a297f2f68bd1E
	.p2align	4
	.type	_ZN4core4hint9black_box17hc0f6a297f2f68bd1E,@function
_ZN4core4hint9black_box17hc0f6a297f2f68bd1E:
	.cfi_startproc
	mov	dword ptr [rsp - 4], edi
	lea	rax, [rsp - 4]
	#APP
	#NO_APP
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end12:
	.size	_ZN4core4hint9black_box17hc0f6a297f2f68bd1E, .Lfunc_end12-_ZN4core4hint9black_box17hc0f6a297f2f68bd1E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E,"ax",@progbits
	.globl	_ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E,@function
_ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end13:
	.size	_ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E, .Lfunc_end13-_ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E","ax",@progbits
	.globl	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, qword ptr [rip + _ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E@GOTPCREL]
	call	rax
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end14:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E, .Lfunc_end14-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E","ax",@progbits
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E:
	.cfi_startproc
	mov	qword ptr [rsp - 24], rdi
	mov	qword ptr [rsp - 16], rsi
	mov	rcx, qword ptr [rsp - 16]
	mov	rax, qword ptr [rsp - 24]
	add	rax, rcx
	mov	qword ptr [rsp - 8], rax
	mov	rax, qword ptr [rsp - 24]
	mov	rdx, qword ptr [rsp - 8]
	ret
.Lfunc_end15:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E, .Lfunc_end15-_ZN4core5slice4iter16IterMut$LT$T$GT$3new17hc64cedfadf512347E
	.cfi_endproc

	.section	".text._ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E","ax",@progbits
	.globl	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E
	.p2align	4
	.type	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E,@function
_ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E:
	.cfi_startproc
	mov	dword ptr [rsp - 16], edx
	mov	dword ptr [rsp - 12], edi
	mov	dword ptr [rsp - 8], esi
	mov	eax, dword ptr [rsp - 12]
	test	rax, 1
	je	.LBB16_2
	mov	eax, dword ptr [rsp - 8]
	mov	dword ptr [rsp - 4], eax
	jmp	.LBB16_3
.LBB16_2:
	mov	eax, dword ptr [rsp - 16]
	mov	dword ptr [rsp - 4], eax
.LBB16_3:
	mov	eax, dword ptr [rsp - 4]
	ret
.Lfunc_end16:
	.size	_ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E, .Lfunc_end16-_ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E
	.cfi_endproc

	.section	.text._ZN4wide10hypotenuse17h140a600f5ca4fb17E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide10hypotenuse17h140a600f5ca4fb17E,@function
_ZN4wide10hypotenuse17h140a600f5ca4fb17E:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mulsd	xmm0, xmm0
	mulsd	xmm1, xmm1
	addsd	xmm0, xmm1
	call	_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h201df4d0810ad1f0E
	cvtsd2ss	xmm0, xmm0
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end17:
	.size	_ZN4wide10hypotenuse17h140a600f5ca4fb17E, .Lfunc_end17-_ZN4wide10hypotenuse17h140a600f5ca4fb17E
	.cfi_endproc

	.section	.text._ZN4wide6digits17he8cbdfa1c5195913E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide6digits17he8cbdfa1c5195913E,@function
_ZN4wide6digits17he8cbdfa1c5195913E:
	.cfi_startproc
	sub	rsp, 72
	.cfi_def_cfa_offset 80
	mov	qword ptr [rsp + 16], rdi
	mov	qword ptr [rsp + 24], rdi
	mov	dword ptr [rsp + 32], esi
	lea	rdi, [rsp + 38]
	mov	esi, 48
	mov	edx, 10
	call	memset@PLT
	lea	rdi, [rsp + 38]
	mov	esi, 10
	call	qword ptr [rip + _ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17heeb02fec49f42812E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN4core4iter6traits8iterator8Iterator3rev17hb7fb7497eb06ac33E@GOTPCREL]
	mov	rdi, rax
	mov	rsi, rdx
	call	qword ptr [rip + _ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE@GOTPCREL]
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], rdx
.LBB18_1:
	lea	rdi, [rsp + 48]
	call	qword ptr [rip + _ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE@GOTPCREL]
	mov	qword ptr [rsp + 64], rax
	mov	rdx, qword ptr [rsp + 64]
	mov	eax, 1
	xor	ecx, ecx
	cmp	rdx, 0
	cmove	rax, rcx
	test	rax, 1
	je	.LBB18_3
	mov	rax, qword ptr [rsp + 64]
	mov	qword ptr [rsp], rax
	mov	eax, dword ptr [rsp + 32]
	mov	ecx, 10
	xor	edx, edx
	div	ecx
	mov	rax, qword ptr [rsp]
	mov	cl, byte ptr [rax]
	mov	al, cl
	add	al, dl
	mov	byte ptr [rsp + 15], al
	cmp	al, cl
	jb	.LBB18_5
	jmp	.LBB18_4
.LBB18_3:
	mov	rax, qword ptr [rsp + 24]
	mov	rcx, qword ptr [rsp + 16]
	mov	rdx, qword ptr [rsp + 38]
	mov	qword ptr [rcx], rdx
	mov	dx, word ptr [rsp + 46]
	mov	word ptr [rcx + 8], dx
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB18_4:
	.cfi_def_cfa_offset 80
	mov	rax, qword ptr [rsp]
	mov	cl, byte ptr [rsp + 15]
	mov	byte ptr [rax], cl
	mov	eax, dword ptr [rsp + 32]
	mov	ecx, 10
	xor	edx, edx
	div	ecx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB18_1
.LBB18_5:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.5]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end18:
	.size	_ZN4wide6digits17he8cbdfa1c5195913E, .Lfunc_end18-_ZN4wide6digits17he8cbdfa1c5195913E
	.cfi_endproc

	.section	.text._ZN4wide7careful17h2ed72fc171b140c6E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide7careful17h2ed72fc171b140c6E,@function
_ZN4wide7careful17h2ed72fc171b140c6E:
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	call	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_mul17h05af4834a50aac57E
	mov	edi, eax
	mov	esi, edx
	call	qword ptr [rip + _ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E@GOTPCREL]
	mov	dword ptr [rsp + 16], eax
	mov	dword ptr [rsp + 20], edx
	mov	eax, dword ptr [rsp + 16]
	test	rax, 1
	je	.LBB19_2
	call	qword ptr [rip + _ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17hc315904ae64dac22E@GOTPCREL]
	mov	dword ptr [rsp + 8], eax
	mov	dword ptr [rsp + 12], edx
	jmp	.LBB19_3
.LBB19_2:
	mov	edi, dword ptr [rsp + 20]
	mov	esi, 1
	call	_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h8098d2280226d914E
	mov	dword ptr [rsp + 8], eax
	mov	dword ptr [rsp + 12], edx
.LBB19_3:
	mov	eax, dword ptr [rsp + 8]
	mov	edx, dword ptr [rsp + 12]
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end19:
	.size	_ZN4wide7careful17h2ed72fc171b140c6E, .Lfunc_end19-_ZN4wide7careful17h2ed72fc171b140c6E
	.cfi_endproc

	.section	.text._ZN4wide8multiply17hd269b9129970f68aE,"ax",@progbits
	.p2align	4
	.type	_ZN4wide8multiply17hd269b9129970f68aE,@function
_ZN4wide8multiply17hd269b9129970f68aE:
	.cfi_startproc
	mov	qword ptr [rsp - 8], rdx
	mov	rax, rdi
	mov	rdi, qword ptr [rsp - 8]
	mul	rdi
	mov	rcx, rsi
	imul	rcx, rdi
	add	rdx, rcx
	shr	rsi, 6
	xor	rax, rsi
	ret
.Lfunc_end20:
	.size	_ZN4wide8multiply17hd269b9129970f68aE, .Lfunc_end20-_ZN4wide8multiply17hd269b9129970f68aE
	.cfi_endproc

	.section	.text._ZN4wide9fibonacci17h560c47468a3e6d78E,"ax",@progbits
	.p2align	4
	.type	_ZN4wide9fibonacci17h560c47468a3e6d78E,@function
_ZN4wide9fibonacci17h560c47468a3e6d78E:
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 28], edi
	cmp	edi, 2
	jb	.LBB21_2
	mov	eax, dword ptr [rsp + 28]
	mov	ecx, eax
	sub	ecx, 1
	mov	dword ptr [rsp + 24], ecx
	cmp	eax, 1
	jb	.LBB21_4
	jmp	.LBB21_3
.LBB21_2:
	mov	eax, dword ptr [rsp + 28]
	mov	eax, eax
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB21_9
.LBB21_3:
	mov	edi, dword ptr [rsp + 24]
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 28]
	mov	qword ptr [rsp + 8], rcx
	mov	ecx, eax
	sub	ecx, 2
	mov	dword ptr [rsp + 20], ecx
	cmp	eax, 2
	jb	.LBB21_6
	jmp	.LBB21_5
.LBB21_4:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.6]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB21_5:
	mov	edi, dword ptr [rsp + 20]
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	mov	rcx, qword ptr [rsp + 8]
	mov	rdx, rax
	mov	rax, rcx
	add	rax, rdx
	mov	qword ptr [rsp], rax
	cmp	rax, rcx
	jb	.LBB21_8
	jmp	.LBB21_7
.LBB21_6:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.7]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB21_7:
	mov	rax, qword ptr [rsp]
	mov	qword ptr [rsp + 32], rax
	jmp	.LBB21_9
.LBB21_8:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.8]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB21_9:
	mov	rax, qword ptr [rsp + 32]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end21:
	.size	_ZN4wide9fibonacci17h560c47468a3e6d78E, .Lfunc_end21-_ZN4wide9fibonacci17h560c47468a3e6d78E
	.cfi_endproc

	.section	".text._ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE","ax",@progbits
	.globl	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE
	.p2align	4
	.type	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE,@function
_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
	ret
.Lfunc_end22:
	.size	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE, .Lfunc_end22-_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h39e61fccdfc9617fE
	.cfi_endproc

	.section	".text._ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E","ax",@progbits
	.globl	_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E
	.p2align	4
	.type	_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E,@function
_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E:
	.cfi_startproc
	mov	dword ptr [rsp - 16], edi
	mov	dword ptr [rsp - 12], esi
	mov	eax, dword ptr [rsp - 16]
	test	rax, 1
	je	.LBB23_2
	mov	eax, dword ptr [rsp - 12]
	mov	dword ptr [rsp - 4], eax
	mov	dword ptr [rsp - 8], 0
	jmp	.LBB23_3
.LBB23_2:
	mov	dword ptr [rsp - 8], 1
.LBB23_3:
	mov	eax, dword ptr [rsp - 8]
	mov	edx, dword ptr [rsp - 4]
	ret
.Lfunc_end23:
	.size	_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E, .Lfunc_end23-_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h4f5d5e95b23f5b65E
	.cfi_endproc

	.section	".text._ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE","ax",@progbits
	.globl	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE
	.p2align	4
	.type	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE,@function
_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	call	qword ptr [rip + _ZN109_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h8342152d57505e1fE@GOTPCREL]
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end24:
	.size	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE, .Lfunc_end24-_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h02e0f59efa475b7dE
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI25_0:
	.long	0x4effffff
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI25_1:
	.quad	0x4008000000000000
.LCPI25_2:
	.quad	0x4010000000000000
	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	mov	rax, qword ptr [rip + _ZN4core4hint9black_box17h597b49f2614dd105E@GOTPCREL]
	movabs	rsi, 6148914691236517205
	mov	qword ptr [rsp + 64], rsi
	mov	rdi, rsi
	call	rax
	mov	qword ptr [rsp + 48], rax
	mov	qword ptr [rsp + 56], rdx
	mov	rax, qword ptr [rip + _ZN4core4hint9black_box17h7e919d620b0bafc9E@GOTPCREL]
	mov	edi, 12
	call	rax
	mov	rdi, qword ptr [rsp + 48]
	mov	rsi, qword ptr [rsp + 56]
	mov	rdx, rax
	call	_ZN4wide8multiply17hd269b9129970f68aE
	mov	r9, qword ptr [rsp + 64]
	mov	rdi, rax
	mov	rcx, rdx
	mov	rax, rcx
	shr	rax
	and	rax, r9
	sub	rcx, rax
	movabs	r8, 3689348814741910323
	mov	rax, rcx
	and	rax, r8
	shr	rcx, 2
	and	rcx, r8
	add	rax, rcx
	mov	rcx, rax
	shr	rcx, 4
	add	rax, rcx
	movabs	rsi, 1085102592571150095
	and	rax, rsi
	movabs	rdx, 72340172838076673
	imul	rax, rdx
	shr	rax, 56
	mov	ecx, eax
	mov	rax, rdi
	shr	rax
	and	rax, r9
	sub	rdi, rax
	mov	rax, rdi
	and	rax, r8
	shr	rdi, 2
	and	rdi, r8
	add	rax, rdi
	mov	rdi, rax
	shr	rdi, 4
	add	rax, rdi
	and	rax, rsi
	imul	rax, rdx
	shr	rax, 56
	add	eax, ecx
	mov	dword ptr [rsp + 100], eax
	mov	eax, dword ptr [rsp + 100]
	mov	dword ptr [rsp + 72], eax
	mov	edi, 6
	call	qword ptr [rip + _ZN4core4hint9black_box17hc0f6a297f2f68bd1E@GOTPCREL]
	mov	edi, eax
	mov	esi, 7
	call	_ZN4wide7careful17h2ed72fc171b140c6E
	mov	edi, eax
	mov	esi, edx
	xor	edx, edx
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E@GOTPCREL]
	mov	dword ptr [rsp + 76], eax
	mov	edi, 2147483647
	call	qword ptr [rip + _ZN4core4hint9black_box17hc0f6a297f2f68bd1E@GOTPCREL]
	mov	edi, eax
	mov	esi, 2
	call	_ZN4wide7careful17h2ed72fc171b140c6E
	mov	edi, eax
	mov	esi, edx
	mov	edx, 1
	call	qword ptr [rip + _ZN4core6option15Option$LT$T$GT$9unwrap_or17h07a549605b0f7df2E@GOTPCREL]
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 76]
	add	eax, ecx
	mov	dword ptr [rsp + 80], eax
	seto	al
	jo	.LBB25_2
	mov	edi, 250
	call	qword ptr [rip + _ZN4core4hint9black_box17hadffc0a7831eb981E@GOTPCREL]
	add	al, 10
	movzx	eax, al
	mov	ecx, 255
	cmovb	eax, ecx
	mov	byte ptr [rsp + 95], al
	movzx	eax, byte ptr [rsp + 95]
	mov	dword ptr [rsp + 40], eax
	mov	edi, 250
	call	qword ptr [rip + _ZN4core4hint9black_box17hadffc0a7831eb981E@GOTPCREL]
	mov	cl, al
	mov	eax, dword ptr [rsp + 40]
	add	cl, 10
	movzx	ecx, cl
	sub	eax, ecx
	mov	dword ptr [rsp + 44], eax
	seto	al
	jo	.LBB25_4
	jmp	.LBB25_3
.LBB25_2:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.9]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_3:
	mov	edi, 305419896
	call	qword ptr [rip + _ZN4core4hint9black_box17h7863706e1c51ca15E@GOTPCREL]
	mov	edi, eax
	mov	esi, 8
	call	qword ptr [rip + _ZN4core10intrinsics11rotate_left17h8b3987078c05f56cE@GOTPCREL]
	mov	ecx, dword ptr [rsp + 80]
	mov	edx, eax
	mov	eax, dword ptr [rsp + 72]
	bswap	edx
	mov	dword ptr [rsp + 96], edx
	mov	edx, dword ptr [rsp + 96]
	and	edx, 15
	mov	dword ptr [rsp + 32], edx
	add	eax, ecx
	mov	dword ptr [rsp + 36], eax
	seto	al
	jo	.LBB25_6
	jmp	.LBB25_5
.LBB25_4:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.10]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB25_5:
	mov	eax, dword ptr [rsp + 36]
	mov	ecx, dword ptr [rsp + 44]
	and	ecx, 15
	add	eax, ecx
	mov	dword ptr [rsp + 28], eax
	seto	al
	jo	.LBB25_8
	jmp	.LBB25_7
.LBB25_6:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_7:
	mov	ecx, dword ptr [rsp + 32]
	mov	eax, dword ptr [rsp + 28]
	add	eax, ecx
	mov	dword ptr [rsp + 24], eax
	seto	al
	jo	.LBB25_10
	jmp	.LBB25_9
.LBB25_8:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_9:
	mov	edi, 9
	call	_ZN4wide9fibonacci17h560c47468a3e6d78E
	mov	rcx, rax
	mov	eax, dword ptr [rsp + 24]
	add	eax, ecx
	mov	dword ptr [rsp + 20], eax
	seto	al
	jo	.LBB25_12
	jmp	.LBB25_11
.LBB25_10:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_11:
	movsd	xmm0, qword ptr [rip + .LCPI25_1]
	movsd	xmm1, qword ptr [rip + .LCPI25_2]
	call	_ZN4wide10hypotenuse17h140a600f5ca4fb17E
	mov	eax, dword ptr [rsp + 20]
	cvttss2si	ecx, xmm0
	movss	xmm1, dword ptr [rip + .LCPI25_0]
	ucomiss	xmm0, xmm1
	mov	edx, 2147483647
	cmova	ecx, edx
	xor	edx, edx
	ucomiss	xmm0, xmm0
	cmovp	ecx, edx
	add	eax, ecx
	mov	dword ptr [rsp + 16], eax
	seto	al
	jo	.LBB25_14
	jmp	.LBB25_13
.LBB25_12:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_13:
	lea	rdi, [rsp + 85]
	mov	esi, 40962
	call	_ZN4wide6digits17he8cbdfa1c5195913E
	mov	eax, dword ptr [rsp + 16]
	movzx	ecx, byte ptr [rsp + 94]
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	seto	al
	jo	.LBB25_16
	jmp	.LBB25_15
.LBB25_14:
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB25_15:
	mov	eax, dword ptr [rsp + 12]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.LBB25_16:
	.cfi_def_cfa_offset 112
	lea	rdi, [rip + .Lanon.3e233cfcef4a966c05e815541f2ef61b.11]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Lfunc_end25:
	.size	main, .Lfunc_end25-main
	.cfi_endproc

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.3e233cfcef4a966c05e815541f2ef61b.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.0, 81

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.1,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.1:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.0
	.asciz	"P\000\000\000\000\000\000\000\343\002\000\0003\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.1, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.2,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.2:
	.zero	4
	.zero	4
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.2, 8

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.3,@object
	.section	.rodata..Lanon.3e233cfcef4a966c05e815541f2ef61b.3,"a",@progbits
.Lanon.3e233cfcef4a966c05e815541f2ef61b.3:
	.ascii	"unsafe precondition(s) violated: isize::unchecked_neg cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.3, 186

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.3e233cfcef4a966c05e815541f2ef61b.4:
	.asciz	"wide.rs"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4, 8

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.5,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.5,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.5:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000\035\000\000\000\t\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.5, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.6,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.6:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000\021\000\000\0000\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.6, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.7,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.7:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000\021\000\000\000C\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.7, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.8,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.8:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000\021\000\000\000&\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.8, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.9,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.9:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000'\000\000\000\023\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.9, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.10,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.10:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000(\000\000\000\021\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.10, 24

	.type	.Lanon.3e233cfcef4a966c05e815541f2ef61b.11,@object
	.section	.data.rel.ro..Lanon.3e233cfcef4a966c05e815541f2ef61b.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.3e233cfcef4a966c05e815541f2ef61b.11:
	.quad	.Lanon.3e233cfcef4a966c05e815541f2ef61b.4
	.asciz	"\007\000\000\000\000\000\000\000*\000\000\000\005\000\000"
	.size	.Lanon.3e233cfcef4a966c05e815541f2ef61b.11, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
