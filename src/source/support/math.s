# Made by scripts/support-library from musl 1.2.5; each part is linked in where one of its global names is used.
#
# Copyright © 2005-2020 Rich Felker, et al.
#
# Permission is hereby granted, free of charge, to any person obtaining
# a copy of this software and associated documentation files (the
# "Software"), to deal in the Software without restriction, including
# without limitation the rights to use, copy, modify, merge, publish,
# distribute, sublicense, and/or sell copies of the Software, and to
# permit persons to whom the Software is furnished to do so, subject to
# the following conditions:
#
# The above copyright notice and this permission notice shall be
# included in all copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
# EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
# IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
# CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
# TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
# SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
#
# Much of the math library code (src/math/* and src/complex/*) is
# Copyright © 1993,2004 Sun Microsystems or
# Copyright © 2003-2011 David Schultz or
# Copyright © 2003-2009 Steven G. Kargl or
# Copyright © 2003-2009 Bruce D. Evans or
# Copyright © 2008 Stephen L. Moshier or
# Copyright © 2017-2018 Arm Limited
# and labelled as such in comments in the individual source files. All
# have been licensed under extremely permissive terms.
#
# Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
# Copyright (c) 2005-2008 David Schultz <das@FreeBSD.ORG>
# Copyright (c) 2005-2011 David Schultz <das@FreeBSD.ORG>
# Copyright (c) 2008 Stephen L. Moshier <steve@moshier.net>
# Copyright (c) 2008 Steven G. Kargl, David Schultz, Bruce D. Evans.
# Copyright (c) 2009-2011, Bruce D. Evans, Steven G. Kargl, David Schultz.
# Copyright (c) 2017-2018, Arm Limited.
# Copyright (c) 2018, Arm Limited.
# Copyright 2004 Sun Microsystems, Inc.  All Rights Reserved.
# Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely
# granted, provided that this notice is preserved.
# member roundf
	.section	.text.support,"ax"
	.p2align 4
	.globl	roundf
	.type	roundf, @function
roundf:
	movd	eax, xmm0
	mov	edx, eax
	shr	edx, 23
	movzx	ecx, dl
	cmp	dl, -107
	ja	.Lsupport_roundf_1
	movaps	xmm1, xmm0
	test	eax, eax
	js	.Lsupport_roundf_15
.Lsupport_roundf_3:
	movss	xmm3, DWORD PTR .Lsupport_roundf_C1[rip]
	movaps	xmm2, xmm1
	addss	xmm2, xmm3
	cmp	ecx, 125
	jbe	.Lsupport_roundf_16
	subss	xmm2, xmm3
	subss	xmm2, xmm1
	comiss	xmm2, DWORD PTR .Lsupport_roundf_C3[rip]
	addss	xmm1, xmm2
	movaps	xmm0, xmm1
	jbe	.Lsupport_roundf_13
	subss	xmm0, DWORD PTR .Lsupport_roundf_C4[rip]
.Lsupport_roundf_7:
	test	eax, eax
	js	.Lsupport_roundf_17
.Lsupport_roundf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_roundf_15:
	xorps	xmm1, XMMWORD PTR .Lsupport_roundf_C0[rip]
	jmp	.Lsupport_roundf_3
	.p2align 4,,10
	.p2align 3
.Lsupport_roundf_16:
	pxor	xmm1, xmm1
	movss	DWORD PTR -4[rsp], xmm2
	mulss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_roundf_13:
	movss	xmm1, DWORD PTR .Lsupport_roundf_C5[rip]
	comiss	xmm1, xmm2
	jb	.Lsupport_roundf_7
	addss	xmm0, DWORD PTR .Lsupport_roundf_C4[rip]
	test	eax, eax
	jns	.Lsupport_roundf_1
.Lsupport_roundf_17:
	xorps	xmm0, XMMWORD PTR .Lsupport_roundf_C0[rip]
	ret
	.size	roundf, .-roundf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_roundf_C0:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_roundf_C1:
	.long	1258291200
	.align 4
.Lsupport_roundf_C3:
	.long	1056964608
	.align 4
.Lsupport_roundf_C4:
	.long	1065353216
	.align 4
.Lsupport_roundf_C5:
	.long	-1090519040
# member truncf
	.section	.text.support,"ax"
	.p2align 4
	.globl	truncf
	.type	truncf, @function
truncf:
	movd	edx, xmm0
	mov	ecx, edx
	shr	ecx, 23
	movzx	ecx, cl
	sub	ecx, 118
	cmp	ecx, 31
	jg	.Lsupport_truncf_2
	mov	eax, -1
	shr	eax, cl
	cmp	ecx, 8
	mov	ecx, 2147483647
	cmovle	eax, ecx
	test	edx, eax
	je	.Lsupport_truncf_2
	addss	xmm0, DWORD PTR .Lsupport_truncf_C0[rip]
	not	eax
	and	eax, edx
	movss	DWORD PTR -4[rsp], xmm0
	movd	xmm0, eax
.Lsupport_truncf_2:
	ret
	.size	truncf, .-truncf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_truncf_C0:
	.long	2071986176
# member floorl
	.section	.text.support,"ax"
	.p2align 4
	.globl	floorl
	.type	floorl, @function
floorl:
	mov	rdx, QWORD PTR 16[rsp]
	mov	ecx, edx
	and	cx, 32767
	cmp	cx, 16445
	seta	sil
	ja	.Lsupport_floorl_6
	fldz
	fld	st(0)
	fld	TBYTE PTR 8[rsp]
	fucomi	st, st(1)
	fstp	st(1)
	setnp	al
	cmovne	eax, esi
	test	al, al
	jne	.Lsupport_floorl_12
	test	dx, dx
	js	.Lsupport_floorl_9
	fstp	st(0)
	fld	DWORD PTR .Lsupport_floorl_C2[rip]
	fld	TBYTE PTR 8[rsp]
	fadd	st, st(1)
	fsubrp	st(1), st
	fld	TBYTE PTR 8[rsp]
	fsubp	st(1), st
	cmp	cx, 16382
	jbe	.Lsupport_floorl_10
	fstp	st(1)
.Lsupport_floorl_4:
	fld	TBYTE PTR 8[rsp]
	fadd	st, st(1)
	fldz
	fxch	st(2)
	fcomip	st, st(2)
	fstp	st(1)
	ja	.Lsupport_floorl_11
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floorl_9:
	fstp	st(1)
	fld	DWORD PTR .Lsupport_floorl_C2[rip]
	fld	st(1)
	fsub	st, st(1)
	faddp	st(1), st
	fsubrp	st(1), st
	cmp	cx, 16382
	ja	.Lsupport_floorl_4
	fstp	TBYTE PTR -24[rsp]
	fld1
	fchs
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floorl_12:
	fstp	st(0)
	fstp	st(0)
.Lsupport_floorl_6:
	fld	TBYTE PTR 8[rsp]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floorl_11:
	fld1
	fsubp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floorl_10:
	fstp	TBYTE PTR -24[rsp]
	ret
	.size	floorl, .-floorl
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_floorl_C2:
	.long	1593835520
# member frexpl
	.section	.text.support,"ax"
	.p2align 4
	.globl	frexpl
	.type	frexpl, @function
frexpl:
	sub	rsp, 40
	fld	TBYTE PTR 48[rsp]
	mov	rax, QWORD PTR 56[rsp]
	mov	edx, eax
	fld	st(0)
	fstp	TBYTE PTR 16[rsp]
	and	dx, 32767
	je	.Lsupport_frexpl_13
	fstp	st(0)
	cmp	dx, 32767
	je	.Lsupport_frexpl_6
	movzx	edx, dx
	and	ax, -32768
	sub	edx, 16382
	or	ax, 16382
	mov	WORD PTR 24[rsp], ax
	fld	TBYTE PTR 16[rsp]
	mov	DWORD PTR [rdi], edx
	add	rsp, 40
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexpl_13:
	fldz
	fxch	st(1)
	fucomip	st, st(1)
	fstp	st(0)
	jp	.Lsupport_frexpl_7
	jne	.Lsupport_frexpl_7
	mov	DWORD PTR [rdi], 0
.Lsupport_frexpl_6:
	fld	TBYTE PTR 48[rsp]
	add	rsp, 40
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexpl_7:
	fld	TBYTE PTR 48[rsp]
	fmul	DWORD PTR .Lsupport_frexpl_C1[rip]
	sub	rsp, 16
	mov	QWORD PTR 24[rsp], rdi
	fstp	TBYTE PTR [rsp]
	call	frexpl
	mov	rdi, QWORD PTR 24[rsp]
	sub	DWORD PTR [rdi], 120
	pop	rax
	pop	rdx
	add	rsp, 40
	ret
	.size	frexpl, .-frexpl
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_frexpl_C1:
	.long	2071986176
# member __fpclassifyl
	.section	.text.support,"ax"
	.p2align 4
	.globl	__fpclassifyl
	.type	__fpclassifyl, @function
__fpclassifyl:
	mov	rdx, QWORD PTR 8[rsp]
	mov	rax, QWORD PTR 16[rsp]
	mov	rcx, rdx
	mov	esi, eax
	and	eax, 32767
	shr	rcx, 63
	and	si, 32767
	or	eax, ecx
	je	.Lsupport___fpclassifyl_9
	lea	eax, 0[0+rcx*4]
	cmp	si, 32767
	je	.Lsupport___fpclassifyl_10
.Lsupport___fpclassifyl_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___fpclassifyl_10:
	xor	eax, eax
	test	rcx, rcx
	je	.Lsupport___fpclassifyl_1
	xor	eax, eax
	add	rdx, rdx
	sete	al
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___fpclassifyl_9:
	cmp	rdx, 1
	mov	eax, 2
	sbb	eax, -1
	ret
	.size	__fpclassifyl, .-__fpclassifyl
# member expl
	.section	.text.support,"ax"
	.p2align 4
	.globl	expl
	.type	expl, @function
expl:
	sub	rsp, 88
	fld	TBYTE PTR 96[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 16[rsp]
	call	__fpclassifyl
	pop	rcx
	pop	rsi
	fld	TBYTE PTR [rsp]
	test	eax, eax
	je	.Lsupport_expl_7
	fld	TBYTE PTR .Lsupport_expl_C0[rip]
	fxch	st(1)
	fcomi	st, st(1)
	fstp	st(1)
	ja	.Lsupport_expl_14
	fld	TBYTE PTR .Lsupport_expl_C2[rip]
	fcomip	st, st(1)
	jbe	.Lsupport_expl_11
	fld	TBYTE PTR .Lsupport_expl_C3[rip]
	add	rsp, 72
	fdivrp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expl_14:
	fld	TBYTE PTR .Lsupport_expl_C1[rip]
	add	rsp, 72
	fmulp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expl_7:
	add	rsp, 72
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expl_11:
	fld	TBYTE PTR .Lsupport_expl_C4[rip]
	sub	rsp, 16
	fmul	st, st(1)
	fxch	st(1)
	fstp	TBYTE PTR 16[rsp]
	fadd	DWORD PTR .Lsupport_expl_C5[rip]
	fstp	TBYTE PTR [rsp]
	call	floorl
	sub	rsp, 16
	mov	esi, 2
	lea	rdi, __asmscope_expl_P[rip]
	fld	st(0)
	fmul	DWORD PTR .Lsupport_expl_C6[rip]
	fld	TBYTE PTR 32[rsp]
	fsubrp	st(1), st
	fld	TBYTE PTR .Lsupport_expl_C7[rip]
	fmul	st, st(2)
	fxch	st(2)
	fstp	TBYTE PTR 64[rsp]
	fsubrp	st(1), st
	fld	st(0)
	fmul	st, st(1)
	fxch	st(1)
	fstp	TBYTE PTR 32[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 48[rsp]
	call	__polevll
	fld	TBYTE PTR 32[rsp]
	mov	esi, 3
	lea	rdi, __asmscope_expl_Q[rip]
	fmulp	st(1), st
	fstp	TBYTE PTR 32[rsp]
	pop	rax
	pop	rdx
	fld	TBYTE PTR 32[rsp]
	fstp	TBYTE PTR [rsp]
	call	__polevll
	fld	TBYTE PTR 16[rsp]
	fnstcw	WORD PTR 78[rsp]
	fsub	st(1), st
	movzx	eax, WORD PTR 78[rsp]
	or	ah, 12
	fdivrp	st(1), st
	mov	WORD PTR 76[rsp], ax
	fadd	st, st(0)
	fld	TBYTE PTR 48[rsp]
	fldcw	WORD PTR 76[rsp]
	fistp	DWORD PTR 16[rsp]
	fldcw	WORD PTR 78[rsp]
	mov	edi, DWORD PTR 16[rsp]
	fld1
	faddp	st(1), st
	fstp	TBYTE PTR 96[rsp]
	add	rsp, 88
	jmp	scalbnl
	.size	expl, .-expl
	.section	.rodata
	.align 32
	.type	__asmscope_expl_Q, @object
	.size	__asmscope_expl_Q, 64
__asmscope_expl_Q:
	.long	-1292042466
	.long	-915032607
	.long	16364
	.long	0
	.long	1169555262
	.long	-1519268440
	.long	16374
	.long	0
	.long	1057201889
	.long	-390574908
	.long	16380
	.long	0
	.long	0
	.long	-2147483648
	.long	16384
	.long	0
	.align 32
	.type	__asmscope_expl_P, @object
	.size	__asmscope_expl_P, 48
__asmscope_expl_P:
	.long	576668238
	.long	-2075234641
	.long	16370
	.long	0
	.long	1365504926
	.long	-130643866
	.long	16377
	.long	0
	.long	-2
	.long	-1
	.long	16382
	.long	0
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_expl_C0:
	.long	-774932053
	.long	-1317922825
	.long	16396
	.long	0
	.align 16
.Lsupport_expl_C1:
	.long	0
	.long	-2147483648
	.long	32766
	.long	0
	.align 16
.Lsupport_expl_C2:
	.long	165853865
	.long	-1306657153
	.long	49164
	.long	0
	.align 16
.Lsupport_expl_C3:
	.long	1
	.long	0
	.long	32768
	.long	0
	.align 16
.Lsupport_expl_C4:
	.long	1545072828
	.long	-1196803287
	.long	16383
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_expl_C5:
	.long	1056964608
	.align 4
.Lsupport_expl_C6:
	.long	1060205056
	.section	.rodata.cst16
	.align 16
.Lsupport_expl_C7:
	.long	-849457378
	.long	-1078030725
	.long	16363
	.long	0
# member expm1l
	.section	.text.support,"ax"
	.p2align 4
	.globl	expm1l
	.type	expm1l, @function
expm1l:
	sub	rsp, 56
	fld	TBYTE PTR 64[rsp]
	fstp	TBYTE PTR [rsp]
	call	__fpclassifyl
	pop	rdx
	pop	rcx
	fld	TBYTE PTR 48[rsp]
	fld	st(0)
	test	eax, eax
	je	.Lsupport_expm1l_18
	fld	TBYTE PTR .Lsupport_expm1l_C1[rip]
	fxch	st(2)
	fcomi	st, st(2)
	fstp	st(2)
	ja	.Lsupport_expm1l_16
	fldz
	fxch	st(2)
	fucomi	st, st(2)
	fstp	st(2)
	jp	.Lsupport_expm1l_19
	je	.Lsupport_expm1l_20
	fstp	st(0)
	jmp	.Lsupport_expm1l_10
.Lsupport_expm1l_19:
	fstp	st(0)
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1l_10:
	fld	TBYTE PTR .Lsupport_expm1l_C4[rip]
	fcomip	st, st(1)
	jbe	.Lsupport_expm1l_17
	fstp	st(0)
	fld1
	fchs
	jmp	.Lsupport_expm1l_13
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1l_18:
	fstp	st(1)
	jmp	.Lsupport_expm1l_13
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1l_20:
	fstp	st(1)
.Lsupport_expm1l_13:
	add	rsp, 40
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1l_16:
	fstp	st(1)
	fld	TBYTE PTR .Lsupport_expm1l_C2[rip]
	add	rsp, 40
	fmulp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1l_17:
	fld	DWORD PTR .Lsupport_expm1l_C5[rip]
	fld	TBYTE PTR .Lsupport_expm1l_C6[rip]
	sub	rsp, 16
	faddp	st(1), st
	fdivr	st, st(1)
	fxch	st(1)
	fstp	TBYTE PTR 64[rsp]
	fld	DWORD PTR .Lsupport_expm1l_C7[rip]
	faddp	st(1), st
	fstp	TBYTE PTR [rsp]
	call	floorl
	fnstcw	WORD PTR 46[rsp]
	movzx	eax, WORD PTR 46[rsp]
	or	ah, 12
	mov	WORD PTR 44[rsp], ax
	fld	st(0)
	fldcw	WORD PTR 44[rsp]
	fistp	DWORD PTR 16[rsp]
	fldcw	WORD PTR 46[rsp]
	sub	rsp, 16
	fld	TBYTE PTR .Lsupport_expm1l_C20[rip]
	mov	edi, DWORD PTR 32[rsp]
	fmul	st, st(1)
	fld	TBYTE PTR 80[rsp]
	fsubrp	st(1), st
	fld	TBYTE PTR .Lsupport_expm1l_C6[rip]
	fmulp	st(2), st
	fsubrp	st(1), st
	fld	st(0)
	fmul	st, st(1)
	fld	TBYTE PTR .Lsupport_expm1l_C8[rip]
	fmul	st, st(2)
	fld	TBYTE PTR .Lsupport_expm1l_C9[rip]
	faddp	st(1), st
	fmul	st, st(2)
	fld	TBYTE PTR .Lsupport_expm1l_C10[rip]
	fsubp	st(1), st
	fmul	st, st(2)
	fld	TBYTE PTR .Lsupport_expm1l_C11[rip]
	faddp	st(1), st
	fmul	st, st(2)
	fld	TBYTE PTR .Lsupport_expm1l_C12[rip]
	fsubp	st(1), st
	fmul	st, st(2)
	fmul	st, st(1)
	fld	TBYTE PTR .Lsupport_expm1l_C13[rip]
	fsubr	st, st(3)
	fmul	st, st(3)
	fld	TBYTE PTR .Lsupport_expm1l_C14[rip]
	faddp	st(1), st
	fmul	st, st(3)
	fld	TBYTE PTR .Lsupport_expm1l_C15[rip]
	fsubp	st(1), st
	fmul	st, st(3)
	fld	TBYTE PTR .Lsupport_expm1l_C16[rip]
	faddp	st(1), st
	fmul	st, st(3)
	fld	TBYTE PTR .Lsupport_expm1l_C17[rip]
	fsubp	st(1), st
	fdivp	st(1), st
	fld	TBYTE PTR .Lsupport_expm1l_C21[rip]
	fmulp	st(2), st
	faddp	st(1), st
	faddp	st(1), st
	fstp	TBYTE PTR 32[rsp]
	fld1
	fstp	TBYTE PTR [rsp]
	call	scalbnl
	fld	st(0)
	fld	TBYTE PTR 32[rsp]
	add	rsp, 32
	add	rsp, 40
	fmulp	st(2), st
	fld1
	fsubp	st(1), st
	faddp	st(1), st
	ret
	.size	expm1l, .-expm1l
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_expm1l_C1:
	.long	-774932052
	.long	-1317922825
	.long	16396
	.long	0
	.align 16
.Lsupport_expm1l_C2:
	.long	0
	.long	-2147483648
	.long	32766
	.long	0
	.align 16
.Lsupport_expm1l_C4:
	.long	-1323911278
	.long	-1271406505
	.long	49156
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_expm1l_C5:
	.long	1060205056
	.section	.rodata.cst16
	.align 16
.Lsupport_expm1l_C6:
	.long	-849457378
	.long	-1078030725
	.long	16363
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_expm1l_C7:
	.long	1056964608
	.section	.rodata.cst16
	.align 16
.Lsupport_expm1l_C8:
	.long	2112148425
	.long	-2045038748
	.long	49150
	.long	0
	.align 16
.Lsupport_expm1l_C9:
	.long	-35226397
	.long	-1877939056
	.long	16387
	.long	0
	.align 16
.Lsupport_expm1l_C10:
	.long	1901627566
	.long	-1423379787
	.long	16391
	.long	0
	.align 16
.Lsupport_expm1l_C11:
	.long	1486719329
	.long	-1523820522
	.long	16394
	.long	0
	.align 16
.Lsupport_expm1l_C12:
	.long	1456456194
	.long	-137008045
	.long	16396
	.long	0
	.align 16
.Lsupport_expm1l_C13:
	.long	1779508455
	.long	-1609251984
	.long	16388
	.long	0
	.align 16
.Lsupport_expm1l_C14:
	.long	1881137865
	.long	-1272535762
	.long	16392
	.long	0
	.align 16
.Lsupport_expm1l_C15:
	.long	-2140993111
	.long	-516068012
	.long	16395
	.long	0
	.align 16
.Lsupport_expm1l_C16:
	.long	-1580663758
	.long	-1696552537
	.long	16398
	.long	0
	.align 16
.Lsupport_expm1l_C17:
	.long	-2128883317
	.long	-1176497858
	.long	16399
	.long	0
	.align 16
.Lsupport_expm1l_C20:
	.long	0
	.long	-1317928960
	.long	16382
	.long	0
	.align 16
.Lsupport_expm1l_C21:
	.long	0
	.long	-2147483648
	.long	16382
	.long	0
# member log10l
	.section	.text.support,"ax"
	.p2align 4
	.globl	log10l
	.type	log10l, @function
log10l:
	sub	rsp, 88
	fld	TBYTE PTR 96[rsp]
	fstp	TBYTE PTR [rsp]
	call	__fpclassifyl
	pop	rdi
	pop	r8
	fld	TBYTE PTR 80[rsp]
	test	eax, eax
	je	.Lsupport_log10l_2
	fldz
	fcomi	st, st(1)
	jnb	.Lsupport_log10l_29
	fstp	st(0)
	fld	DWORD PTR .Lsupport_log10l_C2[rip]
	fxch	st(1)
	fucomi	st, st(1)
	fstp	st(1)
	jp	.Lsupport_log10l_18
	jne	.Lsupport_log10l_18
.Lsupport_log10l_2:
	add	rsp, 72
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_29:
	fxch	st(1)
	fucomi	st, st(1)
	fstp	st(1)
	jp	.Lsupport_log10l_5
	jne	.Lsupport_log10l_5
	fmul	st, st(0)
	add	rsp, 72
	fld1
	fchs
	fdivrp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_18:
	lea	rdi, 60[rsp]
	sub	rsp, 16
	fstp	TBYTE PTR [rsp]
	call	frexpl
	mov	eax, DWORD PTR 76[rsp]
	pop	rcx
	pop	rsi
	lea	edx, 2[rax]
	cmp	edx, 4
	ja	.Lsupport_log10l_30
	fld	TBYTE PTR .Lsupport_log10l_C4[rip]
	fcomip	st, st(1)
	jbe	.Lsupport_log10l_26
	fadd	st, st(0)
	sub	eax, 1
	mov	DWORD PTR 60[rsp], eax
	fld1
	fsubp	st(1), st
.Lsupport_log10l_15:
	sub	rsp, 16
	mov	esi, 6
	lea	rdi, __asmscope_log10l_P[rip]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 16[rsp]
	call	__polevll
	fld	TBYTE PTR 16[rsp]
	sub	rsp, 16
	mov	esi, 7
	lea	rdi, __asmscope_log10l_Q[rip]
	fld	st(0)
	fmul	st, st(1)
	fmul	st(2), st
	fstp	TBYTE PTR 64[rsp]
	fxch	st(1)
	fstp	TBYTE PTR 48[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 32[rsp]
	call	__p1evll
	fld	TBYTE PTR 48[rsp]
	fdivrp	st(1), st
	fld	TBYTE PTR 32[rsp]
	fmul	st(1), st
	fld	DWORD PTR .Lsupport_log10l_C3[rip]
	fld	TBYTE PTR 64[rsp]
	add	rsp, 32
	fmul	st, st(1)
	fsubp	st(3), st
.Lsupport_log10l_12:
	fld	TBYTE PTR .Lsupport_log10l_C6[rip]
	fld	st(3)
	fmul	st, st(1)
	fxch	st(1)
	fmul	st, st(3)
	faddp	st(1), st
	fild	DWORD PTR 60[rsp]
	fld	TBYTE PTR .Lsupport_log10l_C7[rip]
	fmul	st, st(1)
	faddp	st(2), st
	fxch	st(4)
	fmul	st, st(2)
	faddp	st(1), st
	fxch	st(1)
	fmulp	st(2), st
	faddp	st(1), st
	fxch	st(1)
	fmul	DWORD PTR .Lsupport_log10l_C8[rip]
	add	rsp, 72
	faddp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_5:
	fsub	st, st(0)
	add	rsp, 72
	fldz
	fdivp	st(1), st
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_30:
	fld	DWORD PTR .Lsupport_log10l_C3[rip]
	fld	st(0)
	fld	st(2)
	fsub	st, st(2)
	fld	TBYTE PTR .Lsupport_log10l_C4[rip]
	fcomip	st, st(4)
	ja	.Lsupport_log10l_31
	fsub	st, st(1)
	fxch	st(3)
	fmul	st, st(1)
	faddp	st(1), st
	fxch	st(1)
.Lsupport_log10l_11:
	fstp	DWORD PTR 32[rsp]
	sub	rsp, 16
	mov	esi, 3
	lea	rdi, __asmscope_log10l_R[rip]
	fdivp	st(1), st
	fld	st(0)
	fmul	st, st(1)
	fxch	st(1)
	fstp	TBYTE PTR 32[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 16[rsp]
	call	__polevll
	sub	rsp, 16
	mov	esi, 3
	lea	rdi, __asmscope_log10l_S[rip]
	fld	TBYTE PTR 32[rsp]
	fmul	st(1), st
	fxch	st(1)
	fstp	TBYTE PTR 32[rsp]
	fstp	TBYTE PTR [rsp]
	call	__p1evll
	fld	TBYTE PTR 32[rsp]
	fdivrp	st(1), st
	fld	TBYTE PTR 48[rsp]
	add	rsp, 32
	fmul	st(1), st
	fld	DWORD PTR 32[rsp]
	jmp	.Lsupport_log10l_12
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_26:
	fld1
	fsubp	st(1), st
	jmp	.Lsupport_log10l_15
	.p2align 4,,10
	.p2align 3
.Lsupport_log10l_31:
	fstp	st(3)
	fxch	st(1)
	fxch	st(2)
	fld	st(0)
	sub	eax, 1
	fmul	st, st(2)
	mov	DWORD PTR 60[rsp], eax
	faddp	st(2), st
	fxch	st(2)
	jmp	.Lsupport_log10l_11
	.size	log10l, .-log10l
	.section	.rodata
	.align 32
	.type	__asmscope_log10l_S, @object
	.size	__asmscope_log10l_S, 64
__asmscope_log10l_S:
	.long	533298404
	.long	-778322491
	.long	49155
	.long	0
	.long	219155187
	.long	-1046580881
	.long	16390
	.long	0
	.long	257248637
	.long	-699507450
	.long	49159
	.long	0
	.zero	16
	.align 32
	.type	__asmscope_log10l_R, @object
	.size	__asmscope_log10l_R, 64
__asmscope_log10l_R:
	.long	-115183884
	.long	-2122614941
	.long	16374
	.long	0
	.long	452531709
	.long	-1202987377
	.long	49150
	.long	0
	.long	1334676374
	.long	-1401969348
	.long	16386
	.long	0
	.long	-1260156622
	.long	-1897994066
	.long	49156
	.long	0
	.align 32
	.type	__asmscope_log10l_Q, @object
	.size	__asmscope_log10l_Q, 112
__asmscope_log10l_Q:
	.long	-1088016582
	.long	-1143565355
	.long	16387
	.long	0
	.long	52040648
	.long	-1032770181
	.long	16390
	.long	0
	.long	429081757
	.long	-1025386189
	.long	16392
	.long	0
	.long	1464752997
	.long	-748322047
	.long	16393
	.long	0
	.long	1003660893
	.long	-36126653
	.long	16393
	.long	0
	.long	-1426655
	.long	-1632494347
	.long	16393
	.long	0
	.long	-687319972
	.long	-1590264222
	.long	16391
	.long	0
	.align 32
	.type	__asmscope_log10l_P, @object
	.size	__asmscope_log10l_P, 112
__asmscope_log10l_P:
	.long	-836567438
	.long	-3221575
	.long	16381
	.long	0
	.long	238335864
	.long	-1404621711
	.long	16386
	.long	0
	.long	-950932853
	.long	-1688758536
	.long	16389
	.long	0
	.long	1778581167
	.long	-2145753093
	.long	16391
	.long	0
	.long	-229479590
	.long	-738045441
	.long	16391
	.long	0
	.long	-1619641906
	.long	-1421179132
	.long	16391
	.long	0
	.long	1946884921
	.long	-688696530
	.long	16389
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_log10l_C2:
	.long	2139095040
	.align 4
.Lsupport_log10l_C3:
	.long	1056964608
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_log10l_C4:
	.long	-102865788
	.long	-1257966797
	.long	16382
	.long	0
	.align 16
.Lsupport_log10l_C6:
	.long	593377707
	.long	-2037342885
	.long	49147
	.long	0
	.align 16
.Lsupport_log10l_C7:
	.long	-2046751506
	.long	-1142116512
	.long	49144
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_log10l_C8:
	.long	1050673152
# member __polevll
	.section	.text.support,"ax"
	.p2align 4
	.globl	__polevll
	.type	__polevll, @function
__polevll:
	lea	edx, -1[rsi]
	fld	TBYTE PTR 8[rsp]
	lea	rax, 16[rdi]
	add	rdx, 2
	fld	TBYTE PTR [rdi]
	sal	rdx, 4
	add	rdi, rdx
	.p2align 4,,10
	.p2align 3
.Lsupport___polevll_2:
	add	rax, 16
	fmul	st, st(1)
	fld	TBYTE PTR -16[rax]
	faddp	st(1), st
	cmp	rax, rdi
	jne	.Lsupport___polevll_2
	fstp	st(1)
	ret
	.size	__polevll, .-__polevll
	.p2align 4
	.globl	__p1evll
	.type	__p1evll, @function
__p1evll:
	fld	TBYTE PTR 8[rsp]
	lea	edx, -2[rsi]
	lea	rax, 16[rdi]
	add	rdx, 2
	fld	TBYTE PTR [rdi]
	sal	rdx, 4
	add	rdi, rdx
	fadd	st, st(1)
	.p2align 4,,10
	.p2align 3
.Lsupport___polevll_6:
	add	rax, 16
	fmul	st, st(1)
	fld	TBYTE PTR -16[rax]
	faddp	st(1), st
	cmp	rax, rdi
	jne	.Lsupport___polevll_6
	fstp	st(1)
	ret
	.size	__p1evll, .-__p1evll
# member signgam
	.section	.text.support,"ax"
	.globl	__signgam
	.section	.bss.support,"aw",@nobits
	.align 4
	.type	__signgam, @object
	.size	__signgam, 4
__signgam:
	.zero	4
	.globl	signgam
	.set	signgam,__signgam
# member __sin
	.section	.text.support,"ax"
	.p2align 4
	.globl	__sin
	.type	__sin, @function
__sin:
	movapd	xmm3, xmm0
	movapd	xmm5, xmm1
	movsd	xmm1, QWORD PTR .Lsupport___sin_C0[rip]
	movapd	xmm6, xmm0
	mulsd	xmm3, xmm0
	movsd	xmm4, QWORD PTR .Lsupport___sin_C2[rip]
	mulsd	xmm1, xmm3
	movapd	xmm2, xmm3
	mulsd	xmm2, xmm3
	subsd	xmm1, QWORD PTR .Lsupport___sin_C1[rip]
	mulsd	xmm4, xmm3
	subsd	xmm4, QWORD PTR .Lsupport___sin_C3[rip]
	mulsd	xmm6, xmm3
	mulsd	xmm2, xmm3
	mulsd	xmm4, xmm3
	addsd	xmm4, QWORD PTR .Lsupport___sin_C4[rip]
	mulsd	xmm2, xmm1
	addsd	xmm2, xmm4
	test	edi, edi
	jne	.Lsupport___sin_2
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport___sin_C5[rip]
	mulsd	xmm2, xmm6
	addsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___sin_2:
	movsd	xmm4, QWORD PTR .Lsupport___sin_C6[rip]
	mulsd	xmm2, xmm6
	mulsd	xmm6, QWORD PTR .Lsupport___sin_C7[rip]
	mulsd	xmm4, xmm5
	subsd	xmm4, xmm2
	movapd	xmm1, xmm4
	mulsd	xmm1, xmm3
	subsd	xmm1, xmm5
	subsd	xmm1, xmm6
	subsd	xmm0, xmm1
	ret
	.size	__sin, .-__sin
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___sin_C0:
	.long	1523570044
	.long	1038473530
	.align 8
.Lsupport___sin_C1:
	.long	-1976853269
	.long	1046144486
	.align 8
.Lsupport___sin_C2:
	.long	1471282813
	.long	1053236707
	.align 8
.Lsupport___sin_C3:
	.long	432103893
	.long	1059717536
	.align 8
.Lsupport___sin_C4:
	.long	286324902
	.long	1065423121
	.align 8
.Lsupport___sin_C5:
	.long	1431655753
	.long	1069897045
	.align 8
.Lsupport___sin_C6:
	.long	0
	.long	1071644672
	.align 8
.Lsupport___sin_C7:
	.long	1431655753
	.long	-1077586603
# member __cos
	.section	.text.support,"ax"
	.p2align 4
	.globl	__cos
	.type	__cos, @function
__cos:
	movapd	xmm2, xmm0
	movapd	xmm4, xmm0
	movsd	xmm7, QWORD PTR .Lsupport___cos_C0[rip]
	movsd	xmm5, QWORD PTR .Lsupport___cos_C1[rip]
	mulsd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport___cos_C2[rip]
	mulsd	xmm4, xmm1
	movapd	xmm6, xmm5
	mulsd	xmm0, xmm2
	movapd	xmm3, xmm2
	mulsd	xmm3, xmm2
	addsd	xmm0, QWORD PTR .Lsupport___cos_C3[rip]
	mulsd	xmm7, xmm2
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport___cos_C4[rip]
	mulsd	xmm3, xmm3
	subsd	xmm6, xmm7
	subsd	xmm5, xmm6
	mulsd	xmm0, xmm3
	movsd	xmm3, QWORD PTR .Lsupport___cos_C5[rip]
	mulsd	xmm3, xmm2
	subsd	xmm5, xmm7
	subsd	xmm3, QWORD PTR .Lsupport___cos_C6[rip]
	mulsd	xmm3, xmm2
	addsd	xmm3, QWORD PTR .Lsupport___cos_C7[rip]
	mulsd	xmm3, xmm2
	addsd	xmm0, xmm3
	mulsd	xmm0, xmm2
	subsd	xmm0, xmm4
	addsd	xmm0, xmm5
	addsd	xmm0, xmm6
	ret
	.size	__cos, .-__cos
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___cos_C0:
	.long	0
	.long	1071644672
	.align 8
.Lsupport___cos_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport___cos_C2:
	.long	-1098368812
	.long	-1112999191
	.align 8
.Lsupport___cos_C3:
	.long	-1112231484
	.long	1042411166
	.align 8
.Lsupport___cos_C4:
	.long	-2137238867
	.long	1049787983
	.align 8
.Lsupport___cos_C5:
	.long	432739728
	.long	1056571808
	.align 8
.Lsupport___cos_C6:
	.long	381768055
	.long	1062650220
	.align 8
.Lsupport___cos_C7:
	.long	1431655756
	.long	1067799893
# member __tan
	.section	.text.support,"ax"
	.p2align 4
	.globl	__tan
	.type	__tan, @function
__tan:
	movq	rsi, xmm0
	movapd	xmm2, xmm0
	mov	eax, edi
	shr	rsi, 32
	mov	ecx, esi
	and	ecx, 2147483647
	cmp	ecx, 1072010279
	jbe	.Lsupport___tan_2
	mov	edx, esi
	shr	edx, 31
	je	.Lsupport___tan_3
	movq	xmm0, QWORD PTR .Lsupport___tan_C1[rip]
	xorpd	xmm2, xmm0
	xorpd	xmm1, xmm0
.Lsupport___tan_3:
	movsd	xmm0, QWORD PTR .Lsupport___tan_C2[rip]
	subsd	xmm0, xmm2
	movsd	xmm2, QWORD PTR .Lsupport___tan_C3[rip]
	subsd	xmm2, xmm1
	pxor	xmm1, xmm1
	addsd	xmm2, xmm0
.Lsupport___tan_2:
	movapd	xmm4, xmm2
	movsd	xmm0, QWORD PTR .Lsupport___tan_C4[rip]
	movsd	xmm5, QWORD PTR .Lsupport___tan_C10[rip]
	movapd	xmm3, xmm2
	mulsd	xmm4, xmm2
	mulsd	xmm3, xmm4
	movapd	xmm6, xmm4
	mulsd	xmm6, xmm4
	mulsd	xmm0, xmm6
	addsd	xmm0, QWORD PTR .Lsupport___tan_C5[rip]
	mulsd	xmm5, xmm6
	addsd	xmm5, QWORD PTR .Lsupport___tan_C11[rip]
	mulsd	xmm0, xmm6
	addsd	xmm0, QWORD PTR .Lsupport___tan_C6[rip]
	mulsd	xmm5, xmm6
	addsd	xmm5, QWORD PTR .Lsupport___tan_C12[rip]
	mulsd	xmm0, xmm6
	addsd	xmm0, QWORD PTR .Lsupport___tan_C7[rip]
	mulsd	xmm5, xmm6
	addsd	xmm5, QWORD PTR .Lsupport___tan_C13[rip]
	mulsd	xmm0, xmm6
	addsd	xmm0, QWORD PTR .Lsupport___tan_C8[rip]
	mulsd	xmm5, xmm6
	addsd	xmm5, QWORD PTR .Lsupport___tan_C14[rip]
	mulsd	xmm0, xmm6
	addsd	xmm0, QWORD PTR .Lsupport___tan_C9[rip]
	mulsd	xmm5, xmm6
	addsd	xmm5, QWORD PTR .Lsupport___tan_C15[rip]
	mulsd	xmm0, xmm4
	addsd	xmm0, xmm5
	mulsd	xmm0, xmm3
	mulsd	xmm3, QWORD PTR .Lsupport___tan_C16[rip]
	addsd	xmm0, xmm1
	mulsd	xmm0, xmm4
	addsd	xmm1, xmm0
	movapd	xmm0, xmm2
	addsd	xmm3, xmm1
	addsd	xmm0, xmm3
	cmp	ecx, 1072010279
	ja	.Lsupport___tan_16
	test	eax, eax
	je	.Lsupport___tan_1
	movsd	xmm4, QWORD PTR .Lsupport___tan_C17[rip]
	movq	rdx, xmm0
	movabs	rax, -4294967296
	and	rdx, rax
	divsd	xmm4, xmm0
	movq	xmm1, rdx
	movapd	xmm5, xmm1
	subsd	xmm5, xmm2
	subsd	xmm3, xmm5
	movq	rdi, xmm4
	and	rax, rdi
	movq	xmm0, rax
	mulsd	xmm3, xmm0
	mulsd	xmm1, xmm0
	addsd	xmm1, QWORD PTR .Lsupport___tan_C18[rip]
	addsd	xmm3, xmm1
	mulsd	xmm3, xmm4
	addsd	xmm0, xmm3
.Lsupport___tan_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___tan_16:
	add	eax, eax
	pxor	xmm4, xmm4
	movapd	xmm1, xmm0
	mov	ecx, 1
	mulsd	xmm1, xmm0
	sub	ecx, eax
	cvtsi2sd	xmm4, ecx
	addsd	xmm0, xmm4
	divsd	xmm1, xmm0
	subsd	xmm3, xmm1
	addsd	xmm3, xmm2
	addsd	xmm3, xmm3
	subsd	xmm4, xmm3
	movapd	xmm0, xmm4
	test	edx, edx
	je	.Lsupport___tan_1
	xorpd	xmm0, XMMWORD PTR .Lsupport___tan_C1[rip]
	ret
	.size	__tan, .-__tan
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport___tan_C1:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___tan_C2:
	.long	1413754136
	.long	1072243195
	.align 8
.Lsupport___tan_C3:
	.long	856972295
	.long	1015129638
	.align 8
.Lsupport___tan_C4:
	.long	1958705876
	.long	1056647792
	.align 8
.Lsupport___tan_C5:
	.long	854632425
	.long	1058191375
	.align 8
.Lsupport___tan_C6:
	.long	445452392
	.long	1060120311
	.align 8
.Lsupport___tan_C7:
	.long	-18840811
	.long	1062722504
	.align 8
.Lsupport___tan_C8:
	.long	-378633069
	.long	1065494243
	.align 8
.Lsupport___tan_C9:
	.long	464732670
	.long	1068212666
	.align 8
.Lsupport___tan_C10:
	.long	-614444173
	.long	-1091340853
	.align 8
.Lsupport___tan_C11:
	.long	-1606970714
	.long	1058307720
	.align 8
.Lsupport___tan_C12:
	.long	-218995455
	.long	1061373144
	.align 8
.Lsupport___tan_C13:
	.long	-917109976
	.long	1064135970
	.align 8
.Lsupport___tan_C14:
	.long	-2079926729
	.long	1066820852
	.align 8
.Lsupport___tan_C15:
	.long	286326394
	.long	1069617425
	.align 8
.Lsupport___tan_C16:
	.long	1431655779
	.long	1070945621
	.align 8
.Lsupport___tan_C17:
	.long	0
	.long	-1074790400
	.align 8
.Lsupport___tan_C18:
	.long	0
	.long	1072693248
# member __sindf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__sindf
	.type	__sindf, @function
__sindf:
	movapd	xmm1, xmm0
	movapd	xmm4, xmm0
	movsd	xmm3, QWORD PTR .Lsupport___sindf_C0[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm4, xmm1
	movapd	xmm2, xmm1
	mulsd	xmm2, xmm1
	mulsd	xmm3, xmm1
	mulsd	xmm1, QWORD PTR .Lsupport___sindf_C2[rip]
	subsd	xmm3, QWORD PTR .Lsupport___sindf_C1[rip]
	subsd	xmm1, QWORD PTR .Lsupport___sindf_C3[rip]
	mulsd	xmm2, xmm4
	mulsd	xmm1, xmm4
	mulsd	xmm2, xmm3
	addsd	xmm1, xmm0
	pxor	xmm0, xmm0
	addsd	xmm2, xmm1
	cvtsd2ss	xmm0, xmm2
	ret
	.size	__sindf, .-__sindf
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___sindf_C0:
	.long	-1942272345
	.long	1053216135
	.align 8
.Lsupport___sindf_C1:
	.long	-490018956
	.long	1059717369
	.align 8
.Lsupport___sindf_C2:
	.long	-1989215310
	.long	1065423120
	.align 8
.Lsupport___sindf_C3:
	.long	1422634103
	.long	1069897045
# member __cosdf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__cosdf
	.type	__cosdf, @function
__cosdf:
	mulsd	xmm0, xmm0
	movsd	xmm2, QWORD PTR .Lsupport___cosdf_C2[rip]
	movsd	xmm1, QWORD PTR .Lsupport___cosdf_C0[rip]
	mulsd	xmm1, xmm0
	movapd	xmm3, xmm0
	mulsd	xmm3, xmm0
	addsd	xmm1, QWORD PTR .Lsupport___cosdf_C1[rip]
	mulsd	xmm2, xmm3
	addsd	xmm1, xmm2
	movsd	xmm2, QWORD PTR .Lsupport___cosdf_C3[rip]
	mulsd	xmm2, xmm0
	mulsd	xmm0, xmm3
	subsd	xmm2, QWORD PTR .Lsupport___cosdf_C4[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm1
	cvtsd2ss	xmm0, xmm0
	ret
	.size	__cosdf, .-__cosdf
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___cosdf_C0:
	.long	-49521023
	.long	-1075838977
	.align 8
.Lsupport___cosdf_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport___cosdf_C2:
	.long	-519751102
	.long	1067799891
	.align 8
.Lsupport___cosdf_C3:
	.long	-521252759
	.long	1056543554
	.align 8
.Lsupport___cosdf_C4:
	.long	-401662425
	.long	1062649991
# member __tandf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__tandf
	.type	__tandf, @function
__tandf:
	movapd	xmm1, xmm0
	movapd	xmm3, xmm0
	movsd	xmm2, QWORD PTR .Lsupport___tandf_C0[rip]
	movsd	xmm4, QWORD PTR .Lsupport___tandf_C2[rip]
	mulsd	xmm1, xmm0
	movapd	xmm5, xmm3
	mulsd	xmm2, xmm1
	movapd	xmm0, xmm1
	mulsd	xmm0, xmm1
	addsd	xmm2, QWORD PTR .Lsupport___tandf_C1[rip]
	mulsd	xmm5, xmm1
	mulsd	xmm4, xmm1
	addsd	xmm4, QWORD PTR .Lsupport___tandf_C3[rip]
	mulsd	xmm1, QWORD PTR .Lsupport___tandf_C4[rip]
	mulsd	xmm2, xmm0
	mulsd	xmm0, xmm5
	addsd	xmm2, xmm4
	mulsd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport___tandf_C5[rip]
	addsd	xmm0, xmm1
	mulsd	xmm0, xmm5
	addsd	xmm0, xmm3
	addsd	xmm0, xmm2
	test	edi, edi
	je	.Lsupport___tandf_2
	movsd	xmm1, QWORD PTR .Lsupport___tandf_C6[rip]
	divsd	xmm1, xmm0
	pxor	xmm0, xmm0
	cvtsd2ss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___tandf_2:
	cvtsd2ss	xmm0, xmm0
	ret
	.size	__tandf, .-__tandf
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___tandf_C0:
	.long	-1080615987
	.long	1065575097
	.align 8
.Lsupport___tandf_C1:
	.long	-51579826
	.long	1063804333
	.align 8
.Lsupport___tandf_C2:
	.long	-1869859890
	.long	1066999283
	.align 8
.Lsupport___tandf_C3:
	.long	495344382
	.long	1068192969
	.align 8
.Lsupport___tandf_C4:
	.long	949591922
	.long	1069617917
	.align 8
.Lsupport___tandf_C5:
	.long	874039711
	.long	1070945613
	.align 8
.Lsupport___tandf_C6:
	.long	0
	.long	-1074790400
# member __rem_pio2
	.section	.text.support,"ax"
	.p2align 4
	.globl	__rem_pio2
	.type	__rem_pio2, @function
__rem_pio2:
	movq	rax, xmm0
	push	rbp
	mov	rcx, rax
	push	rbx
	mov	rbp, rax
	mov	rbx, rdi
	shr	rcx, 32
	shr	rbp, 63
	mov	edx, ecx
	and	edx, 2147483647
	sub	rsp, 56
	cmp	edx, 1074752122
	ja	.Lsupport___rem_pio2_2
	and	ecx, 1048575
	cmp	ecx, 598523
	je	.Lsupport___rem_pio2_3
	cmp	edx, 1073928572
	ja	.Lsupport___rem_pio2_4
	test	rbp, rbp
	jne	.Lsupport___rem_pio2_5
	subsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C0[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C1[rip]
	mov	eax, 1
	movapd	xmm2, xmm0
	subsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	subsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
.Lsupport___rem_pio2_1:
	add	rsp, 56
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_2:
	cmp	edx, 1075594811
	ja	.Lsupport___rem_pio2_8
	cmp	edx, 1075183036
	ja	.Lsupport___rem_pio2_9
	cmp	edx, 1074977148
	je	.Lsupport___rem_pio2_3
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C4[rip]
	mulsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C1[rip]
	movapd	xmm2, xmm1
	unpcklpd	xmm2, xmm2
	test	rbp, rbp
	jne	.Lsupport___rem_pio2_10
	subsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C5[rip]
	mov	eax, 3
	movapd	xmm3, xmm0
	subsd	xmm3, xmm1
	movapd	xmm1, xmm0
	subsd	xmm1, xmm3
	unpcklpd	xmm0, xmm1
	subpd	xmm0, xmm2
	movups	XMMWORD PTR [rdi], xmm0
	add	rsp, 56
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_8:
	cmp	edx, 1094263290
	jbe	.Lsupport___rem_pio2_3
	cmp	edx, 2146435071
	ja	.Lsupport___rem_pio2_41
	movabs	rcx, 4503599627370495
	pxor	xmm1, xmm1
	pxor	xmm2, xmm2
	and	rax, rcx
	movabs	rcx, 4710765210229538816
	or	rax, rcx
	movq	xmm0, rax
	cvttsd2si	eax, xmm0
	cvtsi2sd	xmm1, eax
	subsd	xmm0, xmm1
	movsd	QWORD PTR 16[rsp], xmm1
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C17[rip]
	mulsd	xmm0, xmm1
	cvttsd2si	eax, xmm0
	cvtsi2sd	xmm2, eax
	subsd	xmm0, xmm2
	movsd	QWORD PTR 24[rsp], xmm2
	mulsd	xmm0, xmm1
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	movsd	QWORD PTR 32[rsp], xmm0
	jp	.Lsupport___rem_pio2_24
	jne	.Lsupport___rem_pio2_24
	cmp	eax, 1
	mov	ecx, 1
	sbb	ecx, -1
.Lsupport___rem_pio2_19:
	shr	edx, 20
	mov	rsi, rsp
	lea	rdi, 16[rsp]
	mov	r8d, 1
	sub	edx, 1046
	call	__rem_pio2_large
	test	rbp, rbp
	jne	.Lsupport___rem_pio2_42
	movapd	xmm7, XMMWORD PTR [rsp]
	movups	XMMWORD PTR [rbx], xmm7
	jmp	.Lsupport___rem_pio2_1
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_4:
	test	rbp, rbp
	jne	.Lsupport___rem_pio2_7
	subsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C2[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C3[rip]
	mov	eax, 2
	movapd	xmm2, xmm0
	subsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	subsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
	add	rsp, 56
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_9:
	cmp	edx, 1075388923
	je	.Lsupport___rem_pio2_3
	test	rbp, rbp
	jne	.Lsupport___rem_pio2_11
	subsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C6[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C7[rip]
	mov	eax, 4
	movapd	xmm2, xmm0
	subsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	subsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
	add	rsp, 56
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_3:
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C8[rip]
	movsd	xmm2, QWORD PTR .Lsupport___rem_pio2_C9[rip]
	movsd	xmm5, QWORD PTR .Lsupport___rem_pio2_C0[rip]
	movsd	xmm6, QWORD PTR .Lsupport___rem_pio2_C1[rip]
	mulsd	xmm1, xmm0
	movsd	xmm7, QWORD PTR .Lsupport___rem_pio2_C10[rip]
	addsd	xmm1, xmm2
	subsd	xmm1, xmm2
	movapd	xmm2, xmm0
	movapd	xmm3, xmm1
	cvttsd2si	eax, xmm1
	movapd	xmm4, xmm1
	mulsd	xmm3, xmm5
	mulsd	xmm4, xmm6
	subsd	xmm2, xmm3
	movapd	xmm3, xmm2
	subsd	xmm3, xmm4
	comisd	xmm7, xmm3
	ja	.Lsupport___rem_pio2_43
	comisd	xmm3, QWORD PTR .Lsupport___rem_pio2_C12[rip]
	ja	.Lsupport___rem_pio2_44
.Lsupport___rem_pio2_15:
	movq	rcx, xmm3
	shr	edx, 20
	shr	rcx, 52
	mov	esi, edx
	and	ecx, 2047
	sub	esi, ecx
	cmp	esi, 16
	jle	.Lsupport___rem_pio2_17
	movsd	xmm3, QWORD PTR .Lsupport___rem_pio2_C13[rip]
	movapd	xmm0, xmm2
	movsd	xmm4, QWORD PTR .Lsupport___rem_pio2_C14[rip]
	mulsd	xmm3, xmm1
	mulsd	xmm4, xmm1
	subsd	xmm0, xmm3
	subsd	xmm2, xmm0
	subsd	xmm2, xmm3
	movapd	xmm3, xmm0
	subsd	xmm4, xmm2
	movapd	xmm2, xmm0
	subsd	xmm3, xmm4
	movq	rcx, xmm3
	shr	rcx, 52
	and	ecx, 2047
	sub	edx, ecx
	cmp	edx, 49
	jle	.Lsupport___rem_pio2_17
	movsd	xmm3, QWORD PTR .Lsupport___rem_pio2_C15[rip]
	mulsd	xmm3, xmm1
	mulsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C16[rip]
	subsd	xmm2, xmm3
	movapd	xmm4, xmm1
	subsd	xmm0, xmm2
	subsd	xmm0, xmm3
	movapd	xmm3, xmm2
	subsd	xmm4, xmm0
	subsd	xmm3, xmm4
.Lsupport___rem_pio2_17:
	subsd	xmm2, xmm3
	movsd	QWORD PTR [rbx], xmm3
	subsd	xmm2, xmm4
	movsd	QWORD PTR 8[rbx], xmm2
	add	rsp, 56
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_41:
	subsd	xmm0, xmm0
	xor	eax, eax
	unpcklpd	xmm0, xmm0
	movups	XMMWORD PTR [rdi], xmm0
	jmp	.Lsupport___rem_pio2_1
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_42:
	movsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C20[rip]
	neg	eax
	unpcklpd	xmm0, xmm0
	xorpd	xmm0, XMMWORD PTR [rsp]
	movups	XMMWORD PTR [rbx], xmm0
	jmp	.Lsupport___rem_pio2_1
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_24:
	mov	ecx, 3
	jmp	.Lsupport___rem_pio2_19
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_43:
	subsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C11[rip]
	sub	eax, 1
.Lsupport___rem_pio2_39:
	mulsd	xmm5, xmm1
	movapd	xmm2, xmm0
	mulsd	xmm6, xmm1
	subsd	xmm2, xmm5
	movapd	xmm4, xmm6
	movapd	xmm3, xmm2
	subsd	xmm3, xmm6
	jmp	.Lsupport___rem_pio2_15
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_44:
	addsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C11[rip]
	add	eax, 1
	jmp	.Lsupport___rem_pio2_39
.Lsupport___rem_pio2_7:
	addsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C2[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C3[rip]
	mov	eax, -2
	movapd	xmm2, xmm0
	addsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	addsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
	jmp	.Lsupport___rem_pio2_1
.Lsupport___rem_pio2_5:
	addsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C0[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C1[rip]
	mov	eax, -1
	movapd	xmm2, xmm0
	addsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	addsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
	jmp	.Lsupport___rem_pio2_1
.Lsupport___rem_pio2_10:
	addsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C5[rip]
	mov	eax, -3
	addsd	xmm1, xmm0
	movapd	xmm3, xmm0
	subsd	xmm3, xmm1
	unpcklpd	xmm0, xmm3
	addpd	xmm0, xmm2
	movups	XMMWORD PTR [rdi], xmm0
	jmp	.Lsupport___rem_pio2_1
.Lsupport___rem_pio2_11:
	addsd	xmm0, QWORD PTR .Lsupport___rem_pio2_C6[rip]
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2_C7[rip]
	mov	eax, -4
	movapd	xmm2, xmm0
	addsd	xmm2, xmm1
	subsd	xmm0, xmm2
	movsd	QWORD PTR [rdi], xmm2
	addsd	xmm0, xmm1
	movsd	QWORD PTR 8[rdi], xmm0
	jmp	.Lsupport___rem_pio2_1
	.size	__rem_pio2, .-__rem_pio2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___rem_pio2_C0:
	.long	1413480448
	.long	1073291771
	.align 8
.Lsupport___rem_pio2_C1:
	.long	442655537
	.long	1037087841
	.align 8
.Lsupport___rem_pio2_C2:
	.long	1413480448
	.long	1074340347
	.align 8
.Lsupport___rem_pio2_C3:
	.long	442655537
	.long	1038136417
	.align 8
.Lsupport___rem_pio2_C4:
	.long	0
	.long	1074266112
	.align 8
.Lsupport___rem_pio2_C5:
	.long	2133852160
	.long	1074977148
	.align 8
.Lsupport___rem_pio2_C6:
	.long	1413480448
	.long	1075388923
	.align 8
.Lsupport___rem_pio2_C7:
	.long	442655537
	.long	1039184993
	.align 8
.Lsupport___rem_pio2_C8:
	.long	1841940611
	.long	1071931184
	.align 8
.Lsupport___rem_pio2_C9:
	.long	0
	.long	1127743488
	.align 8
.Lsupport___rem_pio2_C10:
	.long	1413754136
	.long	-1075240453
	.align 8
.Lsupport___rem_pio2_C11:
	.long	0
	.long	1072693248
	.align 8
.Lsupport___rem_pio2_C12:
	.long	1413754136
	.long	1072243195
	.align 8
.Lsupport___rem_pio2_C13:
	.long	442499072
	.long	1037087841
	.align 8
.Lsupport___rem_pio2_C14:
	.long	771977331
	.long	1000544650
	.align 8
.Lsupport___rem_pio2_C15:
	.long	771751936
	.long	1000544650
	.align 8
.Lsupport___rem_pio2_C16:
	.long	622873025
	.long	964395930
	.align 8
.Lsupport___rem_pio2_C17:
	.long	0
	.long	1097859072
	.align 8
.Lsupport___rem_pio2_C20:
	.long	0
	.long	-2147483648
# member __rem_pio2f
	.section	.text.support,"ax"
	.p2align 4
	.globl	__rem_pio2f
	.type	__rem_pio2f, @function
__rem_pio2f:
	push	rbp
	movd	ebp, xmm0
	push	rbx
	mov	eax, ebp
	mov	rbx, rdi
	and	eax, 2147483647
	sub	rsp, 24
	cmp	eax, 1305022426
	jbe	.Lsupport___rem_pio2f_16
	cmp	eax, 2139095039
	jbe	.Lsupport___rem_pio2f_7
	subss	xmm0, xmm0
	xor	eax, eax
	cvtss2sd	xmm0, xmm0
.Lsupport___rem_pio2f_5:
	movsd	QWORD PTR [rbx], xmm0
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2f_7:
	mov	edx, eax
	pxor	xmm0, xmm0
	lea	rsi, 8[rsp]
	mov	rdi, rsp
	shr	edx, 23
	xor	r8d, r8d
	sub	edx, 150
	mov	ecx, edx
	sal	ecx, 23
	sub	eax, ecx
	mov	ecx, 1
	movd	xmm5, eax
	cvtss2sd	xmm0, xmm5
	movsd	QWORD PTR [rsp], xmm0
	call	__rem_pio2_large
	movsd	xmm0, QWORD PTR 8[rsp]
	test	ebp, ebp
	jns	.Lsupport___rem_pio2f_5
	xorpd	xmm0, XMMWORD PTR .Lsupport___rem_pio2f_C7[rip]
	neg	eax
	movsd	QWORD PTR [rbx], xmm0
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2f_16:
	movsd	xmm1, QWORD PTR .Lsupport___rem_pio2f_C0[rip]
	pxor	xmm2, xmm2
	movsd	xmm3, QWORD PTR .Lsupport___rem_pio2f_C2[rip]
	cvtss2sd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport___rem_pio2f_C1[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, xmm0
	subsd	xmm1, xmm0
	movapd	xmm0, xmm2
	movapd	xmm4, xmm1
	cvttsd2si	eax, xmm1
	mulsd	xmm4, xmm3
	subsd	xmm0, xmm4
	movsd	xmm4, QWORD PTR .Lsupport___rem_pio2f_C3[rip]
	mulsd	xmm4, xmm1
	subsd	xmm0, xmm4
	movsd	xmm4, QWORD PTR .Lsupport___rem_pio2f_C4[rip]
	comisd	xmm4, xmm0
	ja	.Lsupport___rem_pio2f_17
	comisd	xmm0, QWORD PTR .Lsupport___rem_pio2f_C6[rip]
	jbe	.Lsupport___rem_pio2f_5
	addsd	xmm1, QWORD PTR .Lsupport___rem_pio2f_C5[rip]
	add	eax, 1
.Lsupport___rem_pio2f_14:
	mulsd	xmm3, xmm1
	mulsd	xmm1, QWORD PTR .Lsupport___rem_pio2f_C3[rip]
	subsd	xmm2, xmm3
	subsd	xmm2, xmm1
	movapd	xmm0, xmm2
	jmp	.Lsupport___rem_pio2f_5
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2f_17:
	subsd	xmm1, QWORD PTR .Lsupport___rem_pio2f_C5[rip]
	sub	eax, 1
	jmp	.Lsupport___rem_pio2f_14
	.size	__rem_pio2f, .-__rem_pio2f
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___rem_pio2f_C0:
	.long	1841940611
	.long	1071931184
	.align 8
.Lsupport___rem_pio2f_C1:
	.long	0
	.long	1127743488
	.align 8
.Lsupport___rem_pio2f_C2:
	.long	1342177280
	.long	1073291771
	.align 8
.Lsupport___rem_pio2f_C3:
	.long	1629119075
	.long	1045500084
	.align 8
.Lsupport___rem_pio2f_C4:
	.long	1610612736
	.long	-1075240453
	.align 8
.Lsupport___rem_pio2f_C5:
	.long	0
	.long	1072693248
	.align 8
.Lsupport___rem_pio2f_C6:
	.long	1610612736
	.long	1072243195
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport___rem_pio2f_C7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member __rem_pio2_large
	.section	.text.support,"ax"
	.p2align 4
	.globl	__rem_pio2_large
	.type	__rem_pio2_large, @function
__rem_pio2_large:
	push	r15
	mov	r11, rsi
	mov	esi, edx
	lea	rdx, __asmscope___rem_pio2_large_init_jk[rip]
	push	r14
	mov	r14, rdi
	movsx	rdi, ecx
	movsx	rcx, r8d
	push	r13
	mov	rax, rcx
	lea	r13d, -1[rdi]
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 648
	mov	r12d, DWORD PTR [rdx+rcx*4]
	cmp	esi, -20
	jl	.Lsupport___rem_pio2_large_83
	lea	ecx, -3[rsi]
	movsx	rdx, ecx
	sar	ecx, 31
	imul	rdx, rdx, 715827883
	sar	rdx, 34
	sub	edx, ecx
	mov	DWORD PTR 32[rsp], edx
	add	edx, 1
	lea	ecx, 0[0+rdx*4]
	sub	edx, ecx
	sal	edx, 3
.Lsupport___rem_pio2_large_2:
	add	esi, edx
	mov	edx, DWORD PTR 32[rsp]
	mov	ecx, r12d
	sub	edx, r13d
	add	ecx, r13d
	js	.Lsupport___rem_pio2_large_8
	movsx	rdx, edx
	movsx	rcx, ecx
	lea	r9, __asmscope___rem_pio2_large_ipio2[rip]
	lea	r8, 1[rdx+rcx]
	mov	rcx, rdx
	neg	rcx
	lea	rcx, 160[rsp+rcx*8]
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_7:
	pxor	xmm0, xmm0
	test	edx, edx
	js	.Lsupport___rem_pio2_large_6
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [r9+rdx*4]
.Lsupport___rem_pio2_large_6:
	movsd	QWORD PTR [rcx+rdx*8], xmm0
	add	rdx, 1
	cmp	rdx, r8
	jne	.Lsupport___rem_pio2_large_7
.Lsupport___rem_pio2_large_8:
	test	r12d, r12d
	js	.Lsupport___rem_pio2_large_144
	mov	QWORD PTR 40[rsp], rdi
	lea	r10d, [r12+rdi]
	mov	r8d, r13d
	lea	r9, 480[rsp]
	lea	rdi, [r14+rdi*8]
	lea	rbx, 160[rsp]
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_5:
	pxor	xmm1, xmm1
	test	r13d, r13d
	js	.Lsupport___rem_pio2_large_11
	movsx	rdx, r8d
	pxor	xmm1, xmm1
	lea	rcx, [rbx+rdx*8]
	mov	rdx, r14
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_9:
	movsd	xmm0, QWORD PTR [rdx]
	mulsd	xmm0, QWORD PTR [rcx]
	add	rdx, 8
	sub	rcx, 8
	addsd	xmm1, xmm0
	cmp	rdx, rdi
	jne	.Lsupport___rem_pio2_large_9
.Lsupport___rem_pio2_large_11:
	add	r8d, 1
	movsd	QWORD PTR [r9], xmm1
	add	r9, 8
	cmp	r8d, r10d
	jne	.Lsupport___rem_pio2_large_5
.Lsupport___rem_pio2_large_4:
	lea	r10, 80[rsp]
	movsx	rdx, r12d
	mov	QWORD PTR 56[rsp], r11
	mov	ebp, r12d
	lea	rbx, [r10+rdx*4]
	mov	DWORD PTR 68[rsp], eax
	movsd	xmm4, QWORD PTR .Lsupport___rem_pio2_large_C1[rip]
	mov	QWORD PTR 48[rsp], rbx
	mov	rbx, QWORD PTR 40[rsp]
	mov	QWORD PTR [rsp], r10
	movsd	xmm3, QWORD PTR .Lsupport___rem_pio2_large_C2[rip]
	lea	rbx, [r14+rbx*8]
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_12:
	movsx	r8, ebp
	movsd	xmm0, QWORD PTR 480[rsp+r8*8]
	test	ebp, ebp
	jle	.Lsupport___rem_pio2_large_13
	lea	ecx, -1[rbp]
	mov	rax, QWORD PTR [rsp]
	lea	rdx, 472[rsp+r8*8]
	lea	rdi, 84[rsp+rcx*4]
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_14:
	movapd	xmm1, xmm0
	add	rax, 4
	sub	rdx, 8
	mulsd	xmm1, xmm4
	cvttsd2si	ecx, xmm1
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, ecx
	movapd	xmm2, xmm1
	addsd	xmm1, QWORD PTR 8[rdx]
	mulsd	xmm2, xmm3
	subsd	xmm0, xmm2
	cvttsd2si	ecx, xmm0
	movapd	xmm0, xmm1
	mov	DWORD PTR -4[rax], ecx
	cmp	rax, rdi
	jne	.Lsupport___rem_pio2_large_14
.Lsupport___rem_pio2_large_13:
	mov	edi, esi
	mov	QWORD PTR 24[rsp], r8
	mov	DWORD PTR 16[rsp], esi
	call	scalbn
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport___rem_pio2_large_C3[rip]
	movsd	QWORD PTR 8[rsp], xmm1
	mulsd	xmm0, xmm1
	call	floor
	movsd	xmm1, QWORD PTR 8[rsp]
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C1[rip]
	mulsd	xmm0, QWORD PTR .Lsupport___rem_pio2_large_C4[rip]
	mov	esi, DWORD PTR 16[rsp]
	movq	xmm4, rax
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C2[rip]
	mov	r8, QWORD PTR 24[rsp]
	test	esi, esi
	movq	xmm3, rax
	subsd	xmm1, xmm0
	pxor	xmm0, xmm0
	cvttsd2si	r9d, xmm1
	cvtsi2sd	xmm0, r9d
	subsd	xmm1, xmm0
	jle	.Lsupport___rem_pio2_large_15
	lea	eax, -1[rbp]
	mov	ecx, 24
	cdqe
	sub	ecx, esi
	mov	r15d, DWORD PTR 80[rsp+rax*4]
	mov	edx, r15d
	sar	edx, cl
	add	r9d, edx
	sal	edx, cl
	mov	ecx, 23
	sub	r15d, edx
	sub	ecx, esi
	mov	DWORD PTR 80[rsp+rax*4], r15d
	sar	r15d, cl
	test	r15d, r15d
	jg	.Lsupport___rem_pio2_large_145
.Lsupport___rem_pio2_large_17:
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	jp	.Lsupport___rem_pio2_large_32
	jne	.Lsupport___rem_pio2_large_32
	cmp	ebp, r12d
	jle	.Lsupport___rem_pio2_large_34
	mov	rax, QWORD PTR [rsp]
	lea	rdx, 0[0+r8*4]
	lea	rcx, 76[rsp+rdx]
	add	rax, rdx
	mov	edx, ebp
	sub	edx, r12d
	sub	edx, 1
	sal	rdx, 2
	sub	rcx, rdx
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_35:
	or	edx, DWORD PTR -4[rax]
	sub	rax, 4
	cmp	rax, rcx
	jne	.Lsupport___rem_pio2_large_35
	test	edx, edx
	jne	.Lsupport___rem_pio2_large_36
.Lsupport___rem_pio2_large_34:
	lea	eax, -1[r12]
	cdqe
	mov	r11d, DWORD PTR 80[rsp+rax*4]
	test	r11d, r11d
	jne	.Lsupport___rem_pio2_large_37
	mov	rax, QWORD PTR 48[rsp]
	mov	r9d, 1
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_38:
	mov	r10d, DWORD PTR -8[rax]
	sub	rax, 4
	add	r9d, 1
	test	r10d, r10d
	je	.Lsupport___rem_pio2_large_38
	lea	edx, 1[rbp]
	add	r9d, ebp
.Lsupport___rem_pio2_large_40:
	mov	r10d, DWORD PTR 32[rsp]
	movsx	rcx, edx
	lea	r11, __asmscope___rem_pio2_large_ipio2[rip]
	movsx	rax, r13d
	add	rax, rcx
	add	edx, r10d
	lea	rdi, 160[rsp+rax*8]
	movsx	rdx, edx
	sub	rdx, r8
	lea	rbp, [r11+rdx*4]
	mov	rdx, QWORD PTR 40[rsp]
	lea	r11, 480[rsp]
	add	rdx, r8
	sub	rax, rdx
	mov	r8, rax
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_43:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR -4[rbp+rcx*4]
	movsd	QWORD PTR [rdi+r8*8], xmm0
	test	r13d, r13d
	js	.Lsupport___rem_pio2_large_89
	mov	rdx, rdi
	mov	rax, r14
	pxor	xmm1, xmm1
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_42:
	movsd	xmm0, QWORD PTR [rax]
	mulsd	xmm0, QWORD PTR [rdx]
	add	rax, 8
	sub	rdx, 8
	addsd	xmm1, xmm0
	cmp	rax, rbx
	jne	.Lsupport___rem_pio2_large_42
.Lsupport___rem_pio2_large_41:
	movsd	QWORD PTR [r11+rcx*8], xmm1
	add	rcx, 1
	add	rdi, 8
	cmp	r9d, ecx
	jge	.Lsupport___rem_pio2_large_43
	mov	ebp, r9d
	jmp	.Lsupport___rem_pio2_large_12
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_89:
	pxor	xmm1, xmm1
	jmp	.Lsupport___rem_pio2_large_41
.Lsupport___rem_pio2_large_15:
	jne	.Lsupport___rem_pio2_large_18
	lea	eax, -1[rbp]
	cdqe
	mov	r15d, DWORD PTR 80[rsp+rax*4]
	sar	r15d, 23
	test	r15d, r15d
	jle	.Lsupport___rem_pio2_large_17
	add	r9d, 1
	test	ebp, ebp
	jle	.Lsupport___rem_pio2_large_23
.Lsupport___rem_pio2_large_21:
	mov	rax, QWORD PTR [rsp]
	xor	edx, edx
	xor	edi, edi
	mov	r11d, 16777216
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_27:
	mov	ecx, DWORD PTR [rax]
	test	edi, edi
	jne	.Lsupport___rem_pio2_large_24
	test	ecx, ecx
	je	.Lsupport___rem_pio2_large_25
	mov	edi, r11d
	add	edx, 1
	add	rax, 4
	sub	edi, ecx
	mov	DWORD PTR -4[rax], edi
	cmp	ebp, edx
	jle	.Lsupport___rem_pio2_large_88
	mov	ecx, DWORD PTR [rax]
.Lsupport___rem_pio2_large_24:
	mov	edi, 16777215
	sub	edi, ecx
	mov	DWORD PTR [rax], edi
	mov	edi, 1
.Lsupport___rem_pio2_large_25:
	add	edx, 1
	add	rax, 4
	cmp	ebp, edx
	jg	.Lsupport___rem_pio2_large_27
.Lsupport___rem_pio2_large_26:
	test	esi, esi
	jle	.Lsupport___rem_pio2_large_28
	cmp	esi, 1
	je	.Lsupport___rem_pio2_large_29
.Lsupport___rem_pio2_large_146:
	cmp	esi, 2
	jne	.Lsupport___rem_pio2_large_28
	lea	eax, -1[rbp]
	cdqe
	and	DWORD PTR 80[rsp+rax*4], 4194303
.Lsupport___rem_pio2_large_28:
	cmp	r15d, 2
	jne	.Lsupport___rem_pio2_large_17
	movsd	xmm7, QWORD PTR .Lsupport___rem_pio2_large_C6[rip]
	subsd	xmm7, xmm1
	movapd	xmm1, xmm7
	test	edi, edi
	je	.Lsupport___rem_pio2_large_17
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C6[rip]
	mov	edi, esi
	mov	QWORD PTR 72[rsp], r8
	mov	DWORD PTR 24[rsp], r9d
	movq	xmm0, rax
	mov	DWORD PTR 8[rsp], esi
	movsd	QWORD PTR 16[rsp], xmm7
	call	scalbn
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C1[rip]
	movsd	xmm1, QWORD PTR 16[rsp]
	mov	esi, DWORD PTR 8[rsp]
	mov	r9d, DWORD PTR 24[rsp]
	movq	xmm4, rax
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C2[rip]
	subsd	xmm1, xmm0
	mov	r8, QWORD PTR 72[rsp]
	movq	xmm3, rax
	jmp	.Lsupport___rem_pio2_large_17
.Lsupport___rem_pio2_large_18:
	xor	r15d, r15d
	comisd	xmm1, QWORD PTR .Lsupport___rem_pio2_large_C5[rip]
	jb	.Lsupport___rem_pio2_large_17
	add	r9d, 1
	mov	r15d, 2
	test	ebp, ebp
	jg	.Lsupport___rem_pio2_large_21
	movsd	xmm5, QWORD PTR .Lsupport___rem_pio2_large_C6[rip]
	subsd	xmm5, xmm1
	movapd	xmm1, xmm5
	jmp	.Lsupport___rem_pio2_large_17
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_145:
	add	r9d, 1
	xor	edi, edi
	test	ebp, ebp
	jg	.Lsupport___rem_pio2_large_21
	cmp	esi, 1
	jne	.Lsupport___rem_pio2_large_146
.Lsupport___rem_pio2_large_29:
	lea	eax, -1[rbp]
	cdqe
	and	DWORD PTR 80[rsp+rax*4], 8388607
	jmp	.Lsupport___rem_pio2_large_28
.Lsupport___rem_pio2_large_37:
	lea	r9d, 1[rbp]
	mov	edx, r9d
	jmp	.Lsupport___rem_pio2_large_40
.Lsupport___rem_pio2_large_36:
	sub	ebp, 1
	mov	r11, QWORD PTR 56[rsp]
	mov	eax, DWORD PTR 68[rsp]
	sub	esi, 24
	movsx	rdx, ebp
	mov	r10, QWORD PTR [rsp]
	mov	edi, DWORD PTR 80[rsp+rdx*4]
	test	edi, edi
	jne	.Lsupport___rem_pio2_large_44
	lea	rdx, [r10+r8*4]
.Lsupport___rem_pio2_large_45:
	mov	ecx, DWORD PTR -8[rdx]
	sub	rdx, 4
	sub	ebp, 1
	sub	esi, 24
	test	ecx, ecx
	je	.Lsupport___rem_pio2_large_45
.Lsupport___rem_pio2_large_44:
	mov	DWORD PTR 16[rsp], eax
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C6[rip]
	mov	edi, esi
	mov	QWORD PTR 8[rsp], r11
	movq	xmm0, rax
	mov	DWORD PTR [rsp], r9d
	mov	QWORD PTR 24[rsp], r10
	call	scalbn
	test	ebp, ebp
	mov	r9d, DWORD PTR [rsp]
	mov	r11, QWORD PTR 8[rsp]
	mov	eax, DWORD PTR 16[rsp]
	movapd	xmm1, xmm0
	js	.Lsupport___rem_pio2_large_48
	movsx	rbx, ebp
	movsd	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C1[rip]
	mov	r10, QWORD PTR 24[rsp]
	lea	rsi, 480[rsp]
	mov	rdx, rbx
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_49:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [r10+rdx*4]
	mulsd	xmm0, xmm1
	mulsd	xmm1, xmm2
	movsd	QWORD PTR [rsi+rdx*8], xmm0
	sub	rdx, 1
	test	edx, edx
	jns	.Lsupport___rem_pio2_large_49
	lea	rcx, 0[0+rbx*8]
	xor	r10d, r10d
	lea	r13, 320[rsp]
	add	rsi, rcx
	lea	r8, __asmscope___rem_pio2_large_PIo2[rip]
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_50:
	mov	edi, r12d
	xor	edx, edx
	pxor	xmm1, xmm1
	mov	r14d, r10d
	or	edi, r10d
	jns	.Lsupport___rem_pio2_large_52
	jmp	.Lsupport___rem_pio2_large_51
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_147:
	add	rdx, 1
	cmp	r14d, edx
	jl	.Lsupport___rem_pio2_large_51
.Lsupport___rem_pio2_large_52:
	movsd	xmm0, QWORD PTR [r8+rdx*8]
	mulsd	xmm0, QWORD PTR [rsi+rdx*8]
	lea	edi, 1[rdx]
	addsd	xmm1, xmm0
	cmp	r12d, edi
	jge	.Lsupport___rem_pio2_large_147
.Lsupport___rem_pio2_large_51:
	movsd	QWORD PTR 0[r13+r10*8], xmm1
	lea	rdx, 1[r10]
	sub	rsi, 8
	cmp	r10, rbx
	je	.Lsupport___rem_pio2_large_53
	mov	r10, rdx
	jmp	.Lsupport___rem_pio2_large_50
.Lsupport___rem_pio2_large_53:
	cmp	eax, 2
	jg	.Lsupport___rem_pio2_large_54
	test	eax, eax
	jg	.Lsupport___rem_pio2_large_55
	jne	.Lsupport___rem_pio2_large_59
	lea	rax, 312[rsp+rcx]
	sal	r10, 3
	pxor	xmm0, xmm0
	add	r13, rcx
	sub	rax, r10
.Lsupport___rem_pio2_large_63:
	addsd	xmm0, QWORD PTR 0[r13]
	sub	r13, 8
	cmp	r13, rax
	jne	.Lsupport___rem_pio2_large_63
.Lsupport___rem_pio2_large_81:
	test	r15d, r15d
	je	.Lsupport___rem_pio2_large_64
	xorpd	xmm0, XMMWORD PTR .Lsupport___rem_pio2_large_C7[rip]
.Lsupport___rem_pio2_large_64:
	movsd	QWORD PTR [r11], xmm0
.Lsupport___rem_pio2_large_59:
	add	rsp, 648
	mov	eax, r9d
	pop	rbx
	and	eax, 7
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport___rem_pio2_large_54:
	cmp	eax, 3
	jne	.Lsupport___rem_pio2_large_59
	test	ebp, ebp
	je	.Lsupport___rem_pio2_large_61
	lea	rax, 0[r13+rcx]
	lea	edx, -1[rbp]
	lea	rcx, 312[rsp+rcx]
	sal	rdx, 3
	movsd	xmm1, QWORD PTR [rax]
	mov	rsi, rax
	mov	rdi, rcx
	sub	rdi, rdx
	mov	rdx, rax
.Lsupport___rem_pio2_large_73:
	movsd	xmm0, QWORD PTR -8[rdx]
	movapd	xmm2, xmm1
	sub	rdx, 8
	addsd	xmm1, xmm0
	subsd	xmm0, xmm1
	addsd	xmm0, xmm2
	movapd	xmm2, xmm1
	unpcklpd	xmm2, xmm0
	movups	XMMWORD PTR [rdx], xmm2
	cmp	rdx, rdi
	jne	.Lsupport___rem_pio2_large_73
	cmp	ebp, 1
	je	.Lsupport___rem_pio2_large_61
	lea	edi, -2[rbp]
	movsd	xmm1, QWORD PTR [rax]
	sal	rdi, 3
	sub	rcx, rdi
	mov	rdx, rcx
.Lsupport___rem_pio2_large_75:
	movsd	xmm0, QWORD PTR -8[rax]
	movapd	xmm2, xmm1
	sub	rax, 8
	addsd	xmm1, xmm0
	subsd	xmm0, xmm1
	addsd	xmm0, xmm2
	movapd	xmm2, xmm1
	unpcklpd	xmm2, xmm0
	movups	XMMWORD PTR [rax], xmm2
	cmp	rax, rdx
	jne	.Lsupport___rem_pio2_large_75
	pxor	xmm0, xmm0
.Lsupport___rem_pio2_large_76:
	addsd	xmm0, QWORD PTR [rsi]
	sub	rsi, 8
	cmp	rsi, rdx
	jne	.Lsupport___rem_pio2_large_76
.Lsupport___rem_pio2_large_77:
	movapd	xmm1, XMMWORD PTR 320[rsp]
	test	r15d, r15d
	jne	.Lsupport___rem_pio2_large_78
	movups	XMMWORD PTR [r11], xmm1
	movsd	QWORD PTR 16[r11], xmm0
	jmp	.Lsupport___rem_pio2_large_59
.Lsupport___rem_pio2_large_88:
	mov	edi, 1
	jmp	.Lsupport___rem_pio2_large_26
.Lsupport___rem_pio2_large_83:
	mov	DWORD PTR 32[rsp], 0
	mov	edx, -24
	jmp	.Lsupport___rem_pio2_large_2
.Lsupport___rem_pio2_large_32:
	mov	r10, QWORD PTR [rsp]
	mov	r11, QWORD PTR 56[rsp]
	mov	edi, esi
	movapd	xmm0, xmm1
	mov	eax, DWORD PTR 68[rsp]
	neg	edi
	mov	DWORD PTR 40[rsp], r9d
	mov	QWORD PTR 32[rsp], r11
	mov	DWORD PTR 24[rsp], eax
	mov	QWORD PTR 16[rsp], r8
	mov	QWORD PTR 8[rsp], r10
	mov	DWORD PTR [rsp], esi
	call	scalbn
	movsd	xmm3, QWORD PTR .Lsupport___rem_pio2_large_C2[rip]
	mov	esi, DWORD PTR [rsp]
	mov	r10, QWORD PTR 8[rsp]
	mov	r8, QWORD PTR 16[rsp]
	comisd	xmm0, xmm3
	mov	eax, DWORD PTR 24[rsp]
	mov	r11, QWORD PTR 32[rsp]
	mov	r9d, DWORD PTR 40[rsp]
	jb	.Lsupport___rem_pio2_large_136
	movsd	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C1[rip]
	pxor	xmm1, xmm1
	add	ebp, 1
	add	esi, 24
	mulsd	xmm2, xmm0
	cvttsd2si	edx, xmm2
	cvtsi2sd	xmm1, edx
	mulsd	xmm1, xmm3
	subsd	xmm0, xmm1
	unpcklpd	xmm0, xmm2
	cvttpd2dq	xmm0, xmm0
	movq	QWORD PTR 80[rsp+r8*4], xmm0
	jmp	.Lsupport___rem_pio2_large_44
.Lsupport___rem_pio2_large_55:
	lea	rdx, 312[rsp+rcx]
	sal	r10, 3
	lea	rax, 0[r13+rcx]
	sub	rdx, r10
	pxor	xmm1, xmm1
.Lsupport___rem_pio2_large_65:
	addsd	xmm1, QWORD PTR [rax]
	sub	rax, 8
	cmp	rdx, rax
	jne	.Lsupport___rem_pio2_large_65
	test	r15d, r15d
	jne	.Lsupport___rem_pio2_large_70
	movsd	xmm0, QWORD PTR 320[rsp]
	movsd	QWORD PTR [r11], xmm1
	subsd	xmm0, xmm1
	test	ebp, ebp
	je	.Lsupport___rem_pio2_large_68
.Lsupport___rem_pio2_large_71:
	mov	eax, 1
.Lsupport___rem_pio2_large_72:
	addsd	xmm0, QWORD PTR 0[r13+rax*8]
	add	rax, 1
	cmp	ebp, eax
	jge	.Lsupport___rem_pio2_large_72
	test	r15d, r15d
	je	.Lsupport___rem_pio2_large_68
	movq	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C7[rip]
.Lsupport___rem_pio2_large_69:
	xorpd	xmm0, xmm2
.Lsupport___rem_pio2_large_68:
	movsd	QWORD PTR 8[r11], xmm0
	jmp	.Lsupport___rem_pio2_large_59
.Lsupport___rem_pio2_large_136:
	cvttsd2si	edx, xmm0
	mov	DWORD PTR 80[rsp+r8*4], edx
	jmp	.Lsupport___rem_pio2_large_44
.Lsupport___rem_pio2_large_78:
	movsd	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C8[rip]
	xorpd	xmm0, XMMWORD PTR .Lsupport___rem_pio2_large_C7[rip]
	unpcklpd	xmm2, xmm2
	movsd	QWORD PTR 16[r11], xmm0
	xorpd	xmm1, xmm2
	movups	XMMWORD PTR [r11], xmm1
	jmp	.Lsupport___rem_pio2_large_59
.Lsupport___rem_pio2_large_70:
	movq	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C7[rip]
	movapd	xmm0, xmm1
	xorpd	xmm0, xmm2
	movsd	QWORD PTR [r11], xmm0
	movsd	xmm0, QWORD PTR 320[rsp]
	subsd	xmm0, xmm1
	test	ebp, ebp
	jne	.Lsupport___rem_pio2_large_71
	jmp	.Lsupport___rem_pio2_large_69
	.p2align 4,,10
	.p2align 3
.Lsupport___rem_pio2_large_23:
	cmp	r15d, 2
	jne	.Lsupport___rem_pio2_large_17
	movsd	xmm6, QWORD PTR .Lsupport___rem_pio2_large_C6[rip]
	subsd	xmm6, xmm1
	movapd	xmm1, xmm6
	jmp	.Lsupport___rem_pio2_large_17
.Lsupport___rem_pio2_large_48:
	cmp	eax, 2
	jg	.Lsupport___rem_pio2_large_79
	test	eax, eax
	jg	.Lsupport___rem_pio2_large_80
	pxor	xmm0, xmm0
	je	.Lsupport___rem_pio2_large_81
	jmp	.Lsupport___rem_pio2_large_59
.Lsupport___rem_pio2_large_144:
	movsx	rbx, edi
	mov	QWORD PTR 40[rsp], rbx
	jmp	.Lsupport___rem_pio2_large_4
.Lsupport___rem_pio2_large_79:
	cmp	eax, 3
	jne	.Lsupport___rem_pio2_large_59
.Lsupport___rem_pio2_large_61:
	pxor	xmm0, xmm0
	jmp	.Lsupport___rem_pio2_large_77
.Lsupport___rem_pio2_large_80:
	test	r15d, r15d
	jne	.Lsupport___rem_pio2_large_67
	movsd	xmm0, QWORD PTR 320[rsp]
	pxor	xmm1, xmm1
	mov	QWORD PTR [r11], 0x000000000
	subsd	xmm0, xmm1
	jmp	.Lsupport___rem_pio2_large_68
.Lsupport___rem_pio2_large_67:
	mov	rax, QWORD PTR .Lsupport___rem_pio2_large_C8[rip]
	pxor	xmm1, xmm1
	movsd	xmm0, QWORD PTR 320[rsp]
	movq	xmm2, QWORD PTR .Lsupport___rem_pio2_large_C7[rip]
	mov	QWORD PTR [r11], rax
	subsd	xmm0, xmm1
	jmp	.Lsupport___rem_pio2_large_69
	.size	__rem_pio2_large, .-__rem_pio2_large
	.section	.rodata
	.align 32
	.type	__asmscope___rem_pio2_large_PIo2, @object
	.size	__asmscope___rem_pio2_large_PIo2, 64
__asmscope___rem_pio2_large_PIo2:
	.long	1073741824
	.long	1073291771
	.long	0
	.long	1047807021
	.long	-2147483648
	.long	1022903960
	.long	1610612736
	.long	997772369
	.long	-2147483648
	.long	972036995
	.long	1073741824
	.long	947528992
	.long	-2147483648
	.long	920879650
	.long	0
	.long	896135965
	.align 32
	.type	__asmscope___rem_pio2_large_ipio2, @object
	.size	__asmscope___rem_pio2_large_ipio2, 2760
__asmscope___rem_pio2_large_ipio2:
	.long	10680707
	.long	7228996
	.long	1387004
	.long	2578385
	.long	16069853
	.long	12639074
	.long	9804092
	.long	4427841
	.long	16666979
	.long	11263675
	.long	12935607
	.long	2387514
	.long	4345298
	.long	14681673
	.long	3074569
	.long	13734428
	.long	16653803
	.long	1880361
	.long	10960616
	.long	8533493
	.long	3062596
	.long	8710556
	.long	7349940
	.long	6258241
	.long	3772886
	.long	3769171
	.long	3798172
	.long	8675211
	.long	12450088
	.long	3874808
	.long	9961438
	.long	366607
	.long	15675153
	.long	9132554
	.long	7151469
	.long	3571407
	.long	2607881
	.long	12013382
	.long	4155038
	.long	6285869
	.long	7677882
	.long	13102053
	.long	15825725
	.long	473591
	.long	9065106
	.long	15363067
	.long	6271263
	.long	9264392
	.long	5636912
	.long	4652155
	.long	7056368
	.long	13614112
	.long	10155062
	.long	1944035
	.long	9527646
	.long	15080200
	.long	6658437
	.long	6231200
	.long	6832269
	.long	16767104
	.long	5075751
	.long	3212806
	.long	1398474
	.long	7579849
	.long	6349435
	.long	12618859
	.long	4703257
	.long	12806093
	.long	14477321
	.long	2786137
	.long	12875403
	.long	9837734
	.long	14528324
	.long	13719321
	.long	343717
	.long	16713477
	.long	4161075
	.long	15217346
	.long	14569368
	.long	3308987
	.long	12795174
	.long	15690526
	.long	6224031
	.long	3809077
	.long	13300351
	.long	1935345
	.long	2199676
	.long	8135786
	.long	16412373
	.long	7810352
	.long	4406037
	.long	12981429
	.long	10295747
	.long	12764333
	.long	4279596
	.long	6094860
	.long	4619654
	.long	2978275
	.long	10143387
	.long	25139
	.long	8180404
	.long	9938868
	.long	13980983
	.long	16137943
	.long	1577123
	.long	16545357
	.long	2792804
	.long	11261808
	.long	16284771
	.long	5746810
	.long	15144215
	.long	5654976
	.long	14276155
	.long	3703975
	.long	13312804
	.long	7834326
	.long	2315354
	.long	12132096
	.long	1772273
	.long	14667289
	.long	16724383
	.long	6954598
	.long	6379417
	.long	4717484
	.long	14188414
	.long	12018978
	.long	9037874
	.long	6340582
	.long	13485295
	.long	603756
	.long	13909853
	.long	14147094
	.long	14564184
	.long	9608158
	.long	2630354
	.long	15238696
	.long	5069026
	.long	3328710
	.long	1499912
	.long	13336032
	.long	5292055
	.long	10952179
	.long	6021144
	.long	3412782
	.long	6427267
	.long	84099
	.long	6000373
	.long	8368301
	.long	15919390
	.long	4409928
	.long	13854480
	.long	14212522
	.long	4349870
	.long	13525354
	.long	10758154
	.long	11835859
	.long	15902214
	.long	8353628
	.long	8635043
	.long	8928353
	.long	7893898
	.long	5934255
	.long	12441455
	.long	6530605
	.long	13352948
	.long	15696269
	.long	6799654
	.long	4573781
	.long	3594698
	.long	13805608
	.long	9265602
	.long	7850258
	.long	1320452
	.long	10176018
	.long	12868036
	.long	4507080
	.long	9548365
	.long	15931136
	.long	11355092
	.long	15026473
	.long	1103357
	.long	16563712
	.long	13407262
	.long	15650416
	.long	16072211
	.long	8450540
	.long	12838835
	.long	2685127
	.long	9700755
	.long	4092353
	.long	11733294
	.long	15942923
	.long	10228360
	.long	8069291
	.long	10466606
	.long	12751431
	.long	3093115
	.long	7165196
	.long	9480050
	.long	2090859
	.long	9882417
	.long	4855417
	.long	14842177
	.long	9035764
	.long	9934056
	.long	8709858
	.long	9908633
	.long	7073160
	.long	3563359
	.long	982459
	.long	11835976
	.long	7119975
	.long	4354673
	.long	3300749
	.long	12064159
	.long	648636
	.long	2437517
	.long	3765495
	.long	1836336
	.long	68621
	.long	6817867
	.long	5828140
	.long	9480775
	.long	190324
	.long	2414269
	.long	10911223
	.long	7489646
	.long	15668895
	.long	10917006
	.long	16159156
	.long	5329873
	.long	15862479
	.long	3381280
	.long	8276981
	.long	6841266
	.long	6242013
	.long	220480
	.long	8358277
	.long	2708053
	.long	12608567
	.long	1103981
	.long	3295282
	.long	7687259
	.long	13922638
	.long	7230533
	.long	12650763
	.long	6944042
	.long	13985300
	.long	10290983
	.long	5243997
	.long	14367668
	.long	12941034
	.long	1571207
	.long	8219465
	.long	12199709
	.long	2714006
	.long	11324614
	.long	5510317
	.long	7004816
	.long	9034120
	.long	5272108
	.long	12493828
	.long	9701239
	.long	7352563
	.long	2620416
	.long	11039210
	.long	4833894
	.long	4055140
	.long	8641943
	.long	9912227
	.long	16618563
	.long	9209357
	.long	14565681
	.long	10303890
	.long	9203933
	.long	15185687
	.long	3923720
	.long	2832149
	.long	10518620
	.long	9666650
	.long	9572624
	.long	14215183
	.long	11501676
	.long	4980699
	.long	1019960
	.long	7739481
	.long	1418594
	.long	12307297
	.long	12159431
	.long	12402704
	.long	324306
	.long	2585929
	.long	16168683
	.long	12264155
	.long	11146250
	.long	3090057
	.long	7766884
	.long	3357449
	.long	1741838
	.long	11156049
	.long	12755741
	.long	11464111
	.long	1189468
	.long	5096045
	.long	10254893
	.long	9918144
	.long	8601347
	.long	16183305
	.long	9191467
	.long	10039661
	.long	504889
	.long	1384460
	.long	6013912
	.long	12882677
	.long	4959686
	.long	10865230
	.long	13449127
	.long	3582438
	.long	9736875
	.long	6832861
	.long	14574361
	.long	15699062
	.long	5409640
	.long	3660796
	.long	11248046
	.long	3216863
	.long	10595840
	.long	14351116
	.long	6704484
	.long	11994605
	.long	3171625
	.long	12539479
	.long	3866439
	.long	12188010
	.long	15974005
	.long	14652200
	.long	3178667
	.long	16157798
	.long	1428228
	.long	402170
	.long	1959129
	.long	10793789
	.long	9378647
	.long	642358
	.long	15286862
	.long	10796563
	.long	11871027
	.long	1747696
	.long	11035983
	.long	10863058
	.long	999179
	.long	13465691
	.long	7797027
	.long	297851
	.long	7477129
	.long	5482182
	.long	14839407
	.long	60399
	.long	5786267
	.long	12049092
	.long	12215978
	.long	13619062
	.long	1901265
	.long	3010993
	.long	12687756
	.long	7843267
	.long	14305414
	.long	10509815
	.long	16023750
	.long	3141804
	.long	10153181
	.long	12344383
	.long	7200464
	.long	2082704
	.long	11983658
	.long	3810723
	.long	10137344
	.long	9655213
	.long	284598
	.long	11808041
	.long	8290379
	.long	10946522
	.long	961142
	.long	10574203
	.long	2757142
	.long	2996188
	.long	16639482
	.long	16702345
	.long	16629385
	.long	7108324
	.long	16558342
	.long	7372862
	.long	1404549
	.long	16746493
	.long	474664
	.long	3368801
	.long	8788010
	.long	15383885
	.long	11528115
	.long	7237007
	.long	3762069
	.long	6012721
	.long	4773764
	.long	1498928
	.long	4402631
	.long	3498277
	.long	13529289
	.long	12110640
	.long	16608447
	.long	10616996
	.long	14969861
	.long	10542426
	.long	4681505
	.long	13767266
	.long	8674489
	.long	4809072
	.long	14702187
	.long	86681
	.long	3626320
	.long	12047646
	.long	12906803
	.long	6254099
	.long	14954589
	.long	11087493
	.long	12825117
	.long	3551905
	.long	10794760
	.long	13939178
	.long	2225942
	.long	14969231
	.long	7864103
	.long	8389388
	.long	2965645
	.long	10538319
	.long	10069280
	.long	13869747
	.long	679215
	.long	4389300
	.long	13359633
	.long	13680253
	.long	12704667
	.long	12392363
	.long	8495818
	.long	6056456
	.long	1529134
	.long	5570599
	.long	15733887
	.long	8783841
	.long	6556436
	.long	9257366
	.long	14597767
	.long	2817498
	.long	11937131
	.long	3443067
	.long	16708357
	.long	10403769
	.long	5204584
	.long	11020874
	.long	5948495
	.long	12384301
	.long	9984727
	.long	9816052
	.long	9260301
	.long	10893856
	.long	6248356
	.long	11616020
	.long	9779328
	.long	73932
	.long	8838513
	.long	11984585
	.long	16081087
	.long	1140045
	.long	7014145
	.long	11317388
	.long	13680818
	.long	4740433
	.long	981790
	.long	12808853
	.long	3868323
	.long	3489984
	.long	8117254
	.long	13387232
	.long	16394574
	.long	13159126
	.long	4322280
	.long	14574716
	.long	14181531
	.long	3260121
	.long	12818340
	.long	13916279
	.long	12968809
	.long	1301232
	.long	3947194
	.long	4593734
	.long	6255957
	.long	16104914
	.long	13013614
	.long	6106796
	.long	15549454
	.long	4341276
	.long	8897633
	.long	15334697
	.long	15980263
	.long	13270050
	.long	3510639
	.long	12967944
	.long	9295871
	.long	14838382
	.long	13041072
	.long	12650643
	.long	7626108
	.long	11709803
	.long	10317517
	.long	8090174
	.long	6951366
	.long	11128823
	.long	14644009
	.long	12241333
	.long	5308599
	.long	897762
	.long	2407028
	.long	6323685
	.long	9099380
	.long	2888973
	.long	792705
	.long	9725566
	.long	1452289
	.long	7764639
	.long	12516861
	.long	15680854
	.long	3571417
	.long	1300972
	.long	12171915
	.long	16553924
	.long	2598961
	.long	12807921
	.long	3589524
	.long	5679320
	.long	11905204
	.long	969935
	.long	2984210
	.long	3430255
	.long	9000492
	.long	14929561
	.long	12132566
	.long	11165291
	.long	10234430
	.long	13393681
	.long	4852733
	.long	16512225
	.long	7158670
	.long	2918114
	.long	8705257
	.long	11121916
	.long	13758191
	.long	13186350
	.long	6371631
	.long	4464952
	.long	13162779
	.long	720001
	.long	6966011
	.long	14162991
	.long	8696915
	.long	9214286
	.long	13378132
	.long	14439722
	.long	14075584
	.long	9836811
	.long	12087322
	.long	6591849
	.long	6314534
	.long	15618623
	.long	987519
	.long	1160692
	.long	16108540
	.long	2997300
	.long	15645748
	.long	13393384
	.long	6315741
	.long	10194535
	.long	15676306
	.long	12064713
	.long	10180705
	.long	12343265
	.long	13009745
	.long	1064664
	.long	4747741
	.long	14490669
	.long	10557615
	.long	4598817
	.long	14152537
	.long	9992921
	.long	12604574
	.long	16418383
	.long	16516694
	.long	11434469
	.long	3547785
	.long	2272568
	.long	14455655
	.long	11200597
	.long	3679874
	.long	10217418
	.long	10751313
	.long	11613081
	.long	972713
	.long	4719977
	.long	15774309
	.long	10979455
	.long	9915528
	.long	3592697
	.long	11768353
	.long	4883067
	.long	2215832
	.long	14458688
	.long	5588956
	.long	3831009
	.long	4385639
	.long	14654974
	.long	6280286
	.long	10774395
	.long	8039610
	.long	10679893
	.long	2328619
	.long	5618241
	.long	552537
	.long	8792609
	.long	8603449
	.long	15131529
	.long	13934309
	.long	4258633
	.long	15292159
	.long	13242140
	.long	9066949
	.long	2882196
	.long	12960211
	.long	13616399
	.long	11426523
	.long	8832327
	.long	6439813
	.long	3900961
	.long	9730348
	.long	8872208
	.long	8080426
	.long	1715328
	.long	1228611
	.long	9447048
	.long	8993912
	.long	14992552
	.long	8117221
	.long	12729028
	.long	15397926
	.long	9070583
	.long	12554765
	.long	2859877
	.long	11637565
	.long	752829
	.long	14438820
	.long	6544679
	.long	14541161
	.long	1676442
	.long	9775528
	.long	2674280
	.long	11857161
	.long	2137924
	.long	13277262
	.long	6521456
	.long	2325630
	.long	3324175
	.long	9368999
	.long	15160852
	.long	586017
	.long	2792885
	.long	5078639
	.long	5314981
	.long	11270581
	.long	14081922
	.long	6413718
	.long	144918
	.long	10435268
	.long	10592899
	.long	7204210
	.long	8031545
	.long	11122818
	.long	6042219
	.long	5973830
	.long	15545344
	.long	7798994
	.long	5633276
	.long	5069057
	.long	8417760
	.align 16
	.type	__asmscope___rem_pio2_large_init_jk, @object
	.size	__asmscope___rem_pio2_large_init_jk, 16
__asmscope___rem_pio2_large_init_jk:
	.long	3
	.long	4
	.long	4
	.long	6
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___rem_pio2_large_C1:
	.long	0
	.long	1047527424
	.align 8
.Lsupport___rem_pio2_large_C2:
	.long	0
	.long	1097859072
	.align 8
.Lsupport___rem_pio2_large_C3:
	.long	0
	.long	1069547520
	.align 8
.Lsupport___rem_pio2_large_C4:
	.long	0
	.long	1075838976
	.align 8
.Lsupport___rem_pio2_large_C5:
	.long	0
	.long	1071644672
	.align 8
.Lsupport___rem_pio2_large_C6:
	.long	0
	.long	1072693248
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport___rem_pio2_large_C7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.set	.Lsupport___rem_pio2_large_C8,.Lsupport___rem_pio2_large_C7
# member __expo2
	.section	.text.support,"ax"
	.p2align 4
	.globl	__expo2
	.type	__expo2, @function
__expo2:
	sub	rsp, 24
	subsd	xmm0, QWORD PTR .Lsupport___expo2_C0[rip]
	movsd	QWORD PTR 8[rsp], xmm1
	call	exp
	movsd	xmm1, QWORD PTR 8[rsp]
	movapd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport___expo2_C1[rip]
	add	rsp, 24
	mulsd	xmm1, xmm0
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm1
	ret
	.size	__expo2, .-__expo2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___expo2_C0:
	.long	354082187
	.long	1083580518
	.align 8
.Lsupport___expo2_C1:
	.long	0
	.long	2143289344
# member __expo2f
	.section	.text.support,"ax"
	.p2align 4
	.globl	__expo2f
	.type	__expo2f, @function
__expo2f:
	sub	rsp, 24
	subss	xmm0, DWORD PTR .Lsupport___expo2f_C0[rip]
	movss	DWORD PTR 12[rsp], xmm1
	call	expf
	movss	xmm1, DWORD PTR 12[rsp]
	movaps	xmm2, xmm0
	movss	xmm0, DWORD PTR .Lsupport___expo2f_C1[rip]
	add	rsp, 24
	mulss	xmm1, xmm0
	mulss	xmm1, xmm2
	mulss	xmm0, xmm1
	ret
	.size	__expo2f, .-__expo2f
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport___expo2f_C0:
	.long	1126359996
	.align 4
.Lsupport___expo2f_C1:
	.long	2046820352
# member __math_divzero
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_divzero
	.type	__math_divzero, @function
__math_divzero:
	movsd	xmm0, QWORD PTR .Lsupport___math_divzero_C1[rip]
	test	edi, edi
	je	.Lsupport___math_divzero_2
	movsd	xmm0, QWORD PTR .Lsupport___math_divzero_C0[rip]
.Lsupport___math_divzero_2:
	movsd	QWORD PTR -8[rsp], xmm0
	movsd	xmm0, QWORD PTR -8[rsp]
	pxor	xmm1, xmm1
	divsd	xmm0, xmm1
	ret
	.size	__math_divzero, .-__math_divzero
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___math_divzero_C0:
	.long	0
	.long	-1074790400
	.align 8
.Lsupport___math_divzero_C1:
	.long	0
	.long	1072693248
# member __math_divzerof
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_divzerof
	.type	__math_divzerof, @function
__math_divzerof:
	movss	xmm0, DWORD PTR .Lsupport___math_divzerof_C1[rip]
	test	edi, edi
	je	.Lsupport___math_divzerof_2
	movss	xmm0, DWORD PTR .Lsupport___math_divzerof_C0[rip]
.Lsupport___math_divzerof_2:
	movss	DWORD PTR -4[rsp], xmm0
	movss	xmm0, DWORD PTR -4[rsp]
	pxor	xmm1, xmm1
	divss	xmm0, xmm1
	ret
	.size	__math_divzerof, .-__math_divzerof
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport___math_divzerof_C0:
	.long	-1082130432
	.align 4
.Lsupport___math_divzerof_C1:
	.long	1065353216
# member __math_invalid
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_invalid
	.type	__math_invalid, @function
__math_invalid:
	subsd	xmm0, xmm0
	divsd	xmm0, xmm0
	ret
	.size	__math_invalid, .-__math_invalid
# member __math_invalidf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_invalidf
	.type	__math_invalidf, @function
__math_invalidf:
	subss	xmm0, xmm0
	divss	xmm0, xmm0
	ret
	.size	__math_invalidf, .-__math_invalidf
# member __math_oflow
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_oflow
	.type	__math_oflow, @function
__math_oflow:
	movsd	xmm0, QWORD PTR .Lsupport___math_oflow_C0[rip]
	jmp	__math_xflow
	.size	__math_oflow, .-__math_oflow
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___math_oflow_C0:
	.long	0
	.long	1879048192
# member __math_oflowf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_oflowf
	.type	__math_oflowf, @function
__math_oflowf:
	movss	xmm0, DWORD PTR .Lsupport___math_oflowf_C0[rip]
	jmp	__math_xflowf
	.size	__math_oflowf, .-__math_oflowf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport___math_oflowf_C0:
	.long	1879048192
# member __math_uflow
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_uflow
	.type	__math_uflow, @function
__math_uflow:
	movsd	xmm0, QWORD PTR .Lsupport___math_uflow_C0[rip]
	jmp	__math_xflow
	.size	__math_uflow, .-__math_uflow
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport___math_uflow_C0:
	.long	0
	.long	268435456
# member __math_uflowf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_uflowf
	.type	__math_uflowf, @function
__math_uflowf:
	movss	xmm0, DWORD PTR .Lsupport___math_uflowf_C0[rip]
	jmp	__math_xflowf
	.size	__math_uflowf, .-__math_uflowf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport___math_uflowf_C0:
	.long	268435456
# member __math_xflow
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_xflow
	.type	__math_xflow, @function
__math_xflow:
	movapd	xmm1, xmm0
	test	edi, edi
	je	.Lsupport___math_xflow_2
	xorpd	xmm1, XMMWORD PTR .Lsupport___math_xflow_C0[rip]
.Lsupport___math_xflow_2:
	movsd	QWORD PTR -8[rsp], xmm1
	movsd	xmm1, QWORD PTR -8[rsp]
	mulsd	xmm0, xmm1
	ret
	.size	__math_xflow, .-__math_xflow
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport___math_xflow_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member __math_xflowf
	.section	.text.support,"ax"
	.p2align 4
	.globl	__math_xflowf
	.type	__math_xflowf, @function
__math_xflowf:
	movaps	xmm1, xmm0
	test	edi, edi
	je	.Lsupport___math_xflowf_2
	xorps	xmm1, XMMWORD PTR .Lsupport___math_xflowf_C0[rip]
.Lsupport___math_xflowf_2:
	movss	DWORD PTR -4[rsp], xmm1
	movss	xmm1, DWORD PTR -4[rsp]
	mulss	xmm0, xmm1
	ret
	.size	__math_xflowf, .-__math_xflowf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport___math_xflowf_C0:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member exp_data
	.section	.text.support,"ax"
	.globl	__exp_data
	.section	.rodata
	.align 32
	.type	__exp_data, @object
	.size	__exp_data, 2160
__exp_data:
	.long	1697350398
	.long	1080497479
	.long	0
	.long	1127743488
	.long	-17170432
	.long	-1082773950
	.long	-1130480838
	.long	-1123223654
	.long	-579
	.long	1071644671
	.long	1431655484
	.long	1069897045
	.long	-820565103
	.long	1067799893
	.long	1738854423
	.long	1065423121
	.long	0
	.long	1120403456
	.long	-17155601
	.long	1072049730
	.long	-8207324
	.long	1070514109
	.long	-687016779
	.long	1068264200
	.long	-767143732
	.long	1065595563
	.long	-1689372028
	.long	1062590432
	.quad	0
	.quad	4607182418800017408
	.quad	4367149474599452526
	.quad	4607171688528556853
	.quad	-4868004084858692515
	.quad	4607161091040444513
	.quad	-4859280119576434991
	.quad	4607150627056680837
	.quad	4363093389540324883
	.quad	4607140297302181236
	.quad	-4860564323061625094
	.quad	4607130102505797342
	.quad	4350749156061923425
	.quad	4607120043400338376
	.quad	4364168240100004761
	.quad	4607110120722592643
	.quad	4366128403083131757
	.quad	4607100335213349135
	.quad	4363624214708482044
	.quad	4607090687617419255
	.quad	4341116261916187857
	.quad	4607081178683658658
	.quad	-4870076522866643445
	.quad	4607071809164989211
	.quad	-4857881712154133234
	.quad	4607062579818421073
	.quad	-4877256630102726059
	.quad	4607053491405074892
	.quad	-4858881367677209578
	.quad	4607044544690204128
	.quad	4359717415120819631
	.quad	4607035740443217489
	.quad	-4863857816615152824
	.quad	4607027079437701499
	.quad	-4859630355816238531
	.quad	4607018562451443178
	.quad	4362731899485115327
	.quad	4607010190266452853
	.quad	-4857455882053489882
	.quad	4607001963668987092
	.quad	4367063335334195040
	.quad	4606993883449571754
	.quad	-4859410923963139939
	.quad	4606985950403025181
	.quad	4362421515177083789
	.quad	4606978165328481494
	.quad	4359618604155798653
	.quad	4606970529029414038
	.quad	4365834109879625876
	.quad	4606963042313658936
	.quad	4361558225371547773
	.quad	4606955705993438783
	.quad	4359562691856033778
	.quad	4606948520885386461
	.quad	-4857492308587640738
	.quad	4606941487810569089
	.quad	4360319936817113905
	.quad	4606934607594512097
	.quad	-4882709470952570886
	.quad	4606927881067223440
	.quad	4362641697437125300
	.quad	4606921309063217931
	.quad	4354440509323660175
	.quad	4606914892421541718
	.quad	4360414030434708406
	.quad	4606908631985796885
	.quad	4361245865020257356
	.quad	4606902528604166193
	.quad	4363949802402347082
	.quad	4606896583129437951
	.quad	-4862018976549545212
	.quad	4606890796419031025
	.quad	-4858738662784151448
	.quad	4606885169335019979
	.quad	-4856841960950780530
	.quad	4606879702744160358
	.quad	-4867878926798276910
	.quad	4606874397517914103
	.quad	-4856823124960863467
	.quad	4606869254532475109
	.quad	4361066948569222253
	.quad	4606864274668794914
	.quad	-4858519367427004022
	.quad	4606859458812608540
	.quad	-4874962362796897957
	.quad	4606854807854460458
	.quad	-4864964451502548453
	.quad	4606850322689730711
	.quad	4342424336897059857
	.quad	4606846004218661165
	.quad	4365789078613288175
	.quad	4606841853346381911
	.quad	4354643160121541497
	.quad	4606837870982937808
	.quad	4365113450260533808
	.quad	4606834058043315166
	.quad	4356828907110576048
	.quad	4606830415447468583
	.quad	4364865165386375287
	.quad	4606826944120347917
	.quad	-4859502521842818162
	.quad	4606823644991925415
	.quad	-4861672301267803319
	.quad	4606820518997222978
	.quad	-4865894452217038753
	.quad	4606817567076339586
	.quad	-4862178651875353354
	.quad	4606814790174478863
	.quad	4364890759862540174
	.quad	4606812189241976794
	.quad	4358244976955136773
	.quad	4606809765234329597
	.quad	4364097860734309385
	.quad	4606807519112221737
	.quad	4338311716453074666
	.quad	4606805451841554103
	.quad	4365169902980743221
	.quad	4606803564393472328
	.quad	-4860258889723447649
	.quad	4606801857744395273
	.quad	-4860452975632495192
	.quad	4606800332876043653
	.quad	-4862669920490755666
	.quad	4606798990775468832
	.quad	-4858312122400614312
	.quad	4606797832435081765
	.quad	4347962289735735652
	.quad	4606796858852682099
	.quad	-4858341730713460184
	.quad	4606796071031487437
	.quad	-4870059510540748414
	.quad	4606795469980162751
	.quad	-4871936092595705362
	.quad	4606795056712849967
	.quad	-4863645441585018799
	.quad	4606794832249197700
	.quad	-4866104880896786737
	.quad	4606794797614391156
	.quad	-4861936742874514000
	.quad	4606794953839182196
	.quad	-4862171044651866486
	.quad	4606795301959919561
	.quad	4364160436192007379
	.quad	4606795843018579263
	.quad	-4865239048860621539
	.quad	4606796578062795143
	.quad	4365374511615819883
	.quad	4606797508145889586
	.quad	4352143969406577749
	.quad	4606798634326904418
	.quad	-4861457929465508030
	.quad	4606799957670631954
	.quad	-4858423338550479052
	.quad	4606801479247646227
	.quad	-4863783675556659426
	.quad	4606803200134334381
	.quad	-4858024654332078226
	.quad	4606805121412928237
	.quad	4364178698342926848
	.quad	4606807244171536025
	.quad	4363345029737015988
	.quad	4606809569504174299
	.quad	-4871286895867992065
	.quad	4606812098510800012
	.quad	4358348108421357380
	.quad	4606814832297342774
	.quad	-4858529541450220157
	.quad	4606817771975737286
	.quad	-4873552611666813399
	.quad	4606820918663955941
	.quad	-4869477542650660519
	.quad	4606824273486041615
	.quad	-4858747092350994006
	.quad	4606827837572140624
	.quad	-4862257653857481141
	.quad	4606831612058535866
	.quad	4355455812241575463
	.quad	4606835598087680144
	.quad	4354367543587795899
	.quad	4606839796808229667
	.quad	-4861700651175763357
	.quad	4606844209375077733
	.quad	4362612029712904661
	.quad	4606848836949388595
	.quad	-4858896013081134315
	.quad	4606853680698631517
	.quad	4364212552380330450
	.quad	4606858741796615000
	.quad	4360726356711135923
	.quad	4606864021423521215
	.quad	-4863078573502718540
	.quad	4606869520765940602
	.quad	4362891239881388935
	.quad	4606875241016906669
	.quad	-4859248142566958598
	.quad	4606881183375930982
	.quad	-4875775683326071110
	.quad	4606887349049038331
	.quad	-4859203616861915584
	.quad	4606893739248802106
	.quad	-4870406652589927628
	.quad	4606900355194379847
	.quad	-4858839866725070283
	.quad	4606907198111549002
	.quad	4356388038631218637
	.quad	4606914269232742866
	.quad	-4858893633017702228
	.quad	4606921569797086729
	.quad	4355946959017544883
	.quad	4606929101050434204
	.quad	4363674894410448276
	.quad	4606936864245403770
	.quad	4360857247493478828
	.quad	4606944860641415499
	.quad	4351547817417644647
	.quad	4606953091504727989
	.quad	4352565403421120872
	.quad	4606961558108475497
	.quad	-4863735759665056302
	.quad	4606970261732705274
	.quad	-4859474856892171665
	.quad	4606979203664415100
	.quad	-4859368956010059447
	.quad	4606988385197591026
	.quad	4356286533989107623
	.quad	4606997807633245319
	.quad	-4863164539274780145
	.quad	4607007472279454616
	.quad	4363524392198705836
	.quad	4607017380451398277
	.quad	4360674496013757259
	.quad	4607027533471396960
	.quad	-4863090309766824417
	.quad	4607037932668951391
	.quad	-4861307347717911095
	.quad	4607048579380781353
	.quad	4356306869484685523
	.quad	4607059474950864886
	.quad	4360546482996998769
	.quad	4607070620730477699
	.quad	-4859393813814996496
	.quad	4607082018078232794
	.quad	-4860036451210660739
	.quad	4607093668360120305
	.quad	4363640302291525640
	.quad	4607105572949547559
	.quad	4360658257139329842
	.quad	4607117733227379351
	.quad	4362409866909812206
	.quad	4607130150581978432
	.quad	-4859885672053611539
	.quad	4607142826409246228
	.quad	4357102052301720989
	.quad	4607155762112663768
	.quad	4346824392926350473
	.quad	4607168959103332849
# member exp2f_data
	.section	.text.support,"ax"
	.globl	__exp2f_data
	.section	.rodata
	.align 32
	.type	__exp2f_data, @object
	.size	__exp2f_data, 328
__exp2f_data:
	.quad	4607182418800017408
	.quad	4607140297302181236
	.quad	4607100335213349135
	.quad	4607062579818421073
	.quad	4607027079437701499
	.quad	4606993883449571754
	.quad	4606963042313658936
	.quad	4606934607594512097
	.quad	4606908631985796885
	.quad	4606885169335019979
	.quad	4606864274668794914
	.quad	4606846004218661165
	.quad	4606830415447468583
	.quad	4606817567076339586
	.quad	4606807519112221737
	.quad	4606800332876043653
	.quad	4606796071031487437
	.quad	4606794797614391156
	.quad	4606796578062795143
	.quad	4606801479247646227
	.quad	4606809569504174299
	.quad	4606820918663955941
	.quad	4606835598087680144
	.quad	4606853680698631517
	.quad	4606875241016906669
	.quad	4606900355194379847
	.quad	4606929101050434204
	.quad	4606961558108475497
	.quad	4606997807633245319
	.quad	4607037932668951391
	.quad	4607082018078232794
	.quad	4607130150581978432
	.long	0
	.long	1122500608
	.long	1267803028
	.long	1068264184
	.long	1358611699
	.long	1070514126
	.long	-15969578
	.long	1072049730
	.long	0
	.long	1127743488
	.long	1697350398
	.long	1078400327
	.long	1267803028
	.long	1052535544
	.long	1358611699
	.long	1060028366
	.long	-15969578
	.long	1066806850
# member log_data
	.section	.text.support,"ax"
	.globl	__log_data
	.section	.rodata
	.align 32
	.type	__log_data, @object
	.size	__log_data, 4240
__log_data:
	.long	-17156096
	.long	1072049730
	.long	-1815648464
	.long	1026487127
	.long	1
	.long	-1075838976
	.long	1431384155
	.long	1070945621
	.long	-1358448
	.long	-1076887553
	.long	619774225
	.long	1070176691
	.long	-452540257
	.long	-1077586571
	.long	0
	.long	-1075838976
	.long	1431655799
	.long	1070945621
	.long	-565
	.long	-1076887553
	.long	-1718231796
	.long	1070176665
	.long	1432831399
	.long	-1077586603
	.long	-1555767760
	.long	1069697316
	.long	-1539162779
	.long	-1077936129
	.long	673896138
	.long	1069314436
	.long	1135634687
	.long	-1078355477
	.long	-139472763
	.long	1068990850
	.long	1976649165
	.long	-1078636013
	.long	-1008673121
	.long	1073165552
	.long	2045153280
	.long	-1076376449
	.long	1781328159
	.long	1073156984
	.long	-1039335424
	.long	-1076400146
	.long	150648224
	.long	1073148512
	.long	324132864
	.long	-1076423709
	.long	521374845
	.long	1073140134
	.long	942176256
	.long	-1076447141
	.long	197506257
	.long	1073131849
	.long	-1870628864
	.long	-1076470443
	.long	858721466
	.long	1073123655
	.long	1981284352
	.long	-1076493616
	.long	404898339
	.long	1073115551
	.long	-2037346304
	.long	-1076516662
	.long	-1717231911
	.long	1073107535
	.long	1443057664
	.long	-1076539581
	.long	-1433459516
	.long	1073099606
	.long	-1016381440
	.long	-1076562377
	.long	1805507604
	.long	1073091763
	.long	-39301120
	.long	-1076585049
	.long	1388731468
	.long	1073084004
	.long	965322752
	.long	-1076607598
	.long	-1248777137
	.long	1073076327
	.long	967882752
	.long	-1076630028
	.long	-883191586
	.long	1073068732
	.long	1150251008
	.long	-1076652338
	.long	-220652936
	.long	1073061217
	.long	398303232
	.long	-1076674530
	.long	306599559
	.long	1073053782
	.long	-280592384
	.long	-1076696606
	.long	-823694381
	.long	1073046423
	.long	942727168
	.long	-1076718565
	.long	-492339309
	.long	1073039141
	.long	-1931835392
	.long	-1076740411
	.long	1107707267
	.long	1073031935
	.long	690458624
	.long	-1076762143
	.long	-609042977
	.long	1073024802
	.long	726202368
	.long	-1076783763
	.long	1194647255
	.long	1073017743
	.long	-1699088384
	.long	-1076805273
	.long	-807524288
	.long	1073010755
	.long	-1796237312
	.long	-1076826672
	.long	-1065835576
	.long	1073003838
	.long	417009664
	.long	-1076847963
	.long	-1008720502
	.long	1072996991
	.long	1382266880
	.long	-1076869146
	.long	617907252
	.long	1072990213
	.long	1166471168
	.long	-1076892894
	.long	454634763
	.long	1072983502
	.long	1964486656
	.long	-1076934838
	.long	-751232940
	.long	1072976857
	.long	1024471040
	.long	-1076976572
	.long	1152681050
	.long	1072970279
	.long	1156165632
	.long	-1077018099
	.long	1091959035
	.long	1072963765
	.long	695726080
	.long	-1077059422
	.long	-633408335
	.long	1072957314
	.long	76910592
	.long	-1077100543
	.long	1566047887
	.long	1072950927
	.long	1451823104
	.long	-1077141463
	.long	-1609872151
	.long	1072944601
	.long	-1920921600
	.long	-1077182185
	.long	-1072643797
	.long	1072938336
	.long	-858533888
	.long	-1077222711
	.long	729143992
	.long	1072932132
	.long	772968448
	.long	-1077263040
	.long	-845164542
	.long	1072925986
	.long	1746792448
	.long	-1077303177
	.long	-981173732
	.long	1072919899
	.long	1766338560
	.long	-1077343123
	.long	1236088546
	.long	1072913870
	.long	-1505378304
	.long	-1077382880
	.long	-1739729856
	.long	1072907897
	.long	-1273745408
	.long	-1077422449
	.long	-822097116
	.long	1072901980
	.long	1013084160
	.long	-1077461832
	.long	1973488969
	.long	1072896119
	.long	-1690869760
	.long	-1077501030
	.long	926824848
	.long	1072890312
	.long	1421320192
	.long	-1077540047
	.long	-1147799487
	.long	1072884558
	.long	1982083072
	.long	-1077578883
	.long	35236305
	.long	1072878858
	.long	-1883099136
	.long	-1077617541
	.long	-1464337110
	.long	1072873209
	.long	1372717056
	.long	-1077656020
	.long	2047613867
	.long	1072867612
	.long	-1132265472
	.long	-1077694326
	.long	1611969840
	.long	1072862066
	.long	1799946240
	.long	-1077732455
	.long	1465360885
	.long	1072856570
	.long	-1868283904
	.long	-1077770412
	.long	-1692582977
	.long	1072851123
	.long	-126246912
	.long	-1077808199
	.long	-2087717443
	.long	1072845725
	.long	623681536
	.long	-1077845816
	.long	-1429665733
	.long	1072840375
	.long	1475813376
	.long	-1077883265
	.long	732512438
	.long	1072835073
	.long	1241423872
	.long	-1077920548
	.long	-1764998862
	.long	1072829817
	.long	-1135902720
	.long	-1077979203
	.long	500366491
	.long	1072824608
	.long	-1774174208
	.long	-1078053112
	.long	1229801483
	.long	1072819444
	.long	1056522240
	.long	-1078126696
	.long	1385129321
	.long	1072814325
	.long	1322819584
	.long	-1078199961
	.long	290946684
	.long	1072809251
	.long	539975680
	.long	-1078272903
	.long	1959470825
	.long	1072804220
	.long	-416776192
	.long	-1078345533
	.long	204217014
	.long	1072799233
	.long	-1284325376
	.long	-1078417850
	.long	2075553981
	.long	1072794288
	.long	-1280573440
	.long	-1078489855
	.long	636468406
	.long	1072789386
	.long	1161297920
	.long	-1078561551
	.long	894185946
	.long	1072784525
	.long	1837596672
	.long	-1078632946
	.long	-1876467747
	.long	1072779705
	.long	-559816704
	.long	-1078704036
	.long	-1540173236
	.long	1072774926
	.long	1298833408
	.long	-1078774823
	.long	1913715162
	.long	1072770187
	.long	-121282560
	.long	-1078845319
	.long	686601521
	.long	1072765488
	.long	-1738399744
	.long	-1078915514
	.long	-628869969
	.long	1072760827
	.long	1792147456
	.long	-1078986132
	.long	256797619
	.long	1072756206
	.long	1249329152
	.long	-1079125363
	.long	1563074510
	.long	1072751622
	.long	-461045760
	.long	-1079264020
	.long	1663870241
	.long	1072747076
	.long	1074970624
	.long	-1079402103
	.long	2095224858
	.long	1072742567
	.long	855818240
	.long	-1079539624
	.long	-2084161839
	.long	1072738095
	.long	1742110720
	.long	-1079676578
	.long	-1734339783
	.long	1072733659
	.long	1231388672
	.long	-1079812982
	.long	-1353521185
	.long	1072729259
	.long	1679114240
	.long	-1079948829
	.long	793651451
	.long	1072724895
	.long	-2098495488
	.long	-1080134976
	.long	-1942647015
	.long	1072720565
	.long	1381138432
	.long	-1080404495
	.long	-1511196372
	.long	1072716270
	.long	-813596672
	.long	-1080672926
	.long	-841929584
	.long	1072712009
	.long	-1935015936
	.long	-1080940293
	.long	-957305431
	.long	1072707782
	.long	553189376
	.long	-1081331333
	.long	326709929
	.long	1072703589
	.long	1571422208
	.long	-1081861835
	.long	669676360
	.long	1072699428
	.long	-1024720896
	.long	-1082650109
	.long	102019477
	.long	1072695300
	.long	2032402432
	.long	-1084226551
	.long	-148440550
	.long	1072685087
	.long	-2070937600
	.long	1064300531
	.long	-1033770380
	.long	1072668956
	.long	893190144
	.long	1065868353
	.long	-1333683922
	.long	1072653072
	.long	-993886208
	.long	1066651299
	.long	1022275021
	.long	1072637430
	.long	344522752
	.long	1067163585
	.long	59839463
	.long	1072622024
	.long	-837746688
	.long	1067561176
	.long	2026615211
	.long	1072606848
	.long	-805191680
	.long	1067813467
	.long	-1566765925
	.long	1072591898
	.long	1087930368
	.long	1068063875
	.long	-2096457291
	.long	1072577169
	.long	-279478272
	.long	1068312426
	.long	157325910
	.long	1072562656
	.long	-442974208
	.long	1068529048
	.long	-445138024
	.long	1072548353
	.long	-485679104
	.long	1068651509
	.long	192712963
	.long	1072534258
	.long	-1959264256
	.long	1068773085
	.long	1727749326
	.long	1072520364
	.long	-2024292352
	.long	1068893785
	.long	-1436623203
	.long	1072506668
	.long	896139264
	.long	1069013622
	.long	1047211213
	.long	1072493166
	.long	1310482432
	.long	1069132611
	.long	-1566082814
	.long	1072479853
	.long	-1156751360
	.long	1069250759
	.long	1832323181
	.long	1072466726
	.long	854007808
	.long	1069368083
	.long	-1117956092
	.long	1072453780
	.long	1910398976
	.long	1069484593
	.long	867934092
	.long	1072441013
	.long	730939392
	.long	1069573909
	.long	-286464193
	.long	1072428419
	.long	-2104315904
	.long	1069631365
	.long	1977325249
	.long	1072415997
	.long	-842387456
	.long	1069688430
	.long	210127400
	.long	1072403742
	.long	-1497018368
	.long	1069745111
	.long	-974176724
	.long	1072391650
	.long	1009979392
	.long	1069801411
	.long	1741260939
	.long	1072379720
	.long	1803190272
	.long	1069857334
	.long	555561034
	.long	1072367947
	.long	684847104
	.long	1069912889
	.long	-2047676546
	.long	1072356328
	.long	605614080
	.long	1069968077
	.long	828390818
	.long	1072344861
	.long	-328822784
	.long	1070022904
	.long	1070815399
	.long	1072333542
	.long	-182784000
	.long	1070077376
	.long	-284593269
	.long	1072322368
	.long	1425440768
	.long	1070131497
	.long	-1867822297
	.long	1072311338
	.long	49823744
	.long	1070185270
	.long	328463057
	.long	1072300448
	.long	472645632
	.long	1070238701
	.long	618347547
	.long	1072289695
	.long	1543622656
	.long	1070291793
	.long	96973200
	.long	1072279077
	.long	-860045312
	.long	1070344551
	.long	-224932305
	.long	1072268590
	.long	-716677120
	.long	1070396981
	.long	-291222667
	.long	1072258234
	.long	877051904
	.long	1070449085
	.long	-1645787080
	.long	1072248006
	.long	-1194336256
	.long	1070500865
	.long	795300582
	.long	1072237903
	.long	-1072197632
	.long	1070552329
	.long	-1895835747
	.long	1072227922
	.long	304068608
	.long	1070599788
	.long	-1614020484
	.long	1072218062
	.long	244568064
	.long	1070625208
	.long	-625032434
	.long	1072208320
	.long	-1635356672
	.long	1070650475
	.long	-1440540677
	.long	1072198695
	.long	860606464
	.long	1070675591
	.long	-1397515768
	.long	1072189184
	.long	1730365440
	.long	1070700557
	.long	-396018091
	.long	1072179785
	.long	-523468800
	.long	1070725375
	.long	-1779170720
	.long	1072170497
	.long	-681351168
	.long	1070750047
	.long	1675666217
	.long	1072161317
	.long	152348672
	.long	1070774576
	.long	2010953133
	.long	1072152243
	.long	272850944
	.long	1070798962
	.long	1737958850
	.long	1072143274
	.long	1844189184
	.long	1070823206
	.long	-233372073
	.long	1072134407
	.long	-72404992
	.long	1070847311
	.long	-606727412
	.long	1072125642
	.long	-483401728
	.long	1070871278
	.long	22001259
	.long	1072041984
	.long	-1857922244
	.long	1014891116
	.long	55424149
	.long	1072050176
	.long	1207983425
	.long	1015922666
	.long	227857528
	.long	1072058368
	.long	-2032753225
	.long	1015971751
	.long	122580909
	.long	1072066560
	.long	1800676684
	.long	1013054698
	.long	-18935890
	.long	1072074751
	.long	1280904957
	.long	-1132691929
	.long	123979196
	.long	1072082944
	.long	1222433281
	.long	-1131757208
	.long	509395446
	.long	1072091136
	.long	-1656122607
	.long	1015234332
	.long	-351930818
	.long	1072099327
	.long	451030355
	.long	-1132560380
	.long	243701632
	.long	1072107520
	.long	1896446290
	.long	1014759270
	.long	-60298990
	.long	1072115711
	.long	649955108
	.long	1015808226
	.long	-545189526
	.long	1072123903
	.long	1861288402
	.long	-1133641071
	.long	258448528
	.long	1072132096
	.long	-850092940
	.long	-1134035855
	.long	-92354507
	.long	1072140287
	.long	-1628109693
	.long	1015135937
	.long	-31407386
	.long	1072148479
	.long	701260901
	.long	-1133478377
	.long	-314586880
	.long	1072156671
	.long	142314268
	.long	-1132429198
	.long	-383378826
	.long	1072164863
	.long	1839069614
	.long	1015922728
	.long	77374440
	.long	1072173056
	.long	1373981747
	.long	1015644114
	.long	395521167
	.long	1072181248
	.long	-1238305919
	.long	-1131741463
	.long	104035228
	.long	1072189440
	.long	1801795004
	.long	1015660479
	.long	541231558
	.long	1072197632
	.long	-216958091
	.long	-1131692187
	.long	-336234236
	.long	1072205823
	.long	-1573008553
	.long	-1131872146
	.long	582747359
	.long	1072214016
	.long	954223370
	.long	-1132658465
	.long	-452191350
	.long	1072222207
	.long	1191157509
	.long	-1131937679
	.long	-57569725
	.long	1072230399
	.long	-797282248
	.long	1015251323
	.long	519724999
	.long	1072238592
	.long	1994372099
	.long	1015627409
	.long	323386297
	.long	1072246784
	.long	1268253302
	.long	1014988878
	.long	-420608145
	.long	1072254975
	.long	-637574610
	.long	-1131446544
	.long	-566488367
	.long	1072263167
	.long	-1775880006
	.long	-1133477206
	.long	-196769267
	.long	1072271359
	.long	-1855674129
	.long	-1131970533
	.long	-577229250
	.long	1072279551
	.long	-1973775561
	.long	-1131986720
	.long	-313918618
	.long	1072287743
	.long	-1046749184
	.long	1010814472
	.long	552705105
	.long	1072295936
	.long	663247626
	.long	-1131790422
	.long	289779718
	.long	1072304128
	.long	-1722230186
	.long	1014300488
	.long	129758970
	.long	1072312320
	.long	-1976865512
	.long	1015856811
	.long	278338937
	.long	1072320512
	.long	-579307216
	.long	1015611082
	.long	502607432
	.long	1072328704
	.long	1037609947
	.long	-1131462282
	.long	475607890
	.long	1072336896
	.long	-2067630574
	.long	-1131495678
	.long	709836363
	.long	1072345088
	.long	1023360863
	.long	-1133904636
	.long	-676454703
	.long	1072353279
	.long	311455924
	.long	-1132314905
	.long	-296680328
	.long	1072361471
	.long	-535896413
	.long	1013581374
	.long	-614134437
	.long	1072369663
	.long	941558457
	.long	1012532936
	.long	-22361513
	.long	1072377855
	.long	1948466205
	.long	-1132920546
	.long	-644498724
	.long	1072386047
	.long	1753623199
	.long	-1132855536
	.long	614360476
	.long	1072394240
	.long	-796504258
	.long	1015742277
	.long	-108587456
	.long	1072402431
	.long	-1765620743
	.long	1014824567
	.long	-771437745
	.long	1072410623
	.long	-286118972
	.long	-1134297305
	.long	-767468475
	.long	1072418815
	.long	-298063327
	.long	-1133707337
	.long	-127727137
	.long	1072427007
	.long	-1758590116
	.long	-1132379901
	.long	-508201389
	.long	1072435199
	.long	-1799919079
	.long	1015791972
	.long	-235251741
	.long	1072443391
	.long	-1926183187
	.long	-1134231825
	.long	-591403996
	.long	1072451583
	.long	-1125365899
	.long	-1132183704
	.long	-313214473
	.long	1072459775
	.long	-262938388
	.long	1015316131
	.long	-342257707
	.long	1072467967
	.long	-1913023759
	.long	1014203142
	.long	556081562
	.long	1072476160
	.long	1679298052
	.long	-1133970034
	.long	-577485156
	.long	1072484351
	.long	482863730
	.long	1015971518
	.long	-352467850
	.long	1072492543
	.long	-1382053634
	.long	1015987769
	.long	379254827
	.long	1072500736
	.long	-1464247695
	.long	1014332817
	.long	219150109
	.long	1072508928
	.long	1768998874
	.long	1015660944
	.long	-361164860
	.long	1072517119
	.long	-984023540
	.long	-1135079881
	.long	786204645
	.long	1072525312
	.long	1304497988
	.long	-1132494634
	.long	568099498
	.long	1072533504
	.long	-1795335076
	.long	-1133216625
	.long	-664075645
	.long	1072541695
	.long	-987668098
	.long	1015840541
	.long	694961977
	.long	1072549888
	.long	-1291865773
	.long	1015546270
	.long	-448491275
	.long	1072558079
	.long	-967652215
	.long	1013842130
	.long	-844368236
	.long	1072566271
	.long	539847122
	.long	-1132494016
	.long	-615331619
	.long	1072574463
	.long	-904198044
	.long	1014694081
	.long	-230549777
	.long	1072582655
	.long	-1332434095
	.long	1014169512
	.long	-393585135
	.long	1072590847
	.long	-1309688231
	.long	-1135085965
	.long	295632653
	.long	1072599040
	.long	1577830401
	.long	-1132167027
	.long	-542828732
	.long	1072607231
	.long	-717021003
	.long	1014497286
	.long	437419937
	.long	1072615424
	.long	1616272530
	.long	-1135607048
	.long	129678532
	.long	1072623616
	.long	1563813393
	.long	-1132117948
	.long	-176517886
	.long	1072631807
	.long	972001541
	.long	-1135609039
	.long	518359751
	.long	1072640000
	.long	-227339947
	.long	1015710124
	.long	-176016236
	.long	1072648191
	.long	-724056253
	.long	1015693121
	.long	-56013717
	.long	1072656383
	.long	479754357
	.long	-1134427404
	.long	-503724991
	.long	1072664575
	.long	-193468597
	.long	1014463953
	.long	-757013634
	.long	1072672767
	.long	-1703107791
	.long	-1133575911
	.long	477619358
	.long	1072680960
	.long	1271835825
	.long	1014071790
	.long	-136264911
	.long	1072689151
	.long	24151898
	.long	-1133640393
	.long	-194682770
	.long	1072697343
	.long	1226574554
	.long	-1131774291
	.long	-209290664
	.long	1072705535
	.long	-1006849312
	.long	-1130922135
	.long	-33813225
	.long	1072713727
	.long	885757019
	.long	1016578046
	.long	63786370
	.long	1072721920
	.long	-1058777397
	.long	1015152771
	.long	-101528600
	.long	1072730111
	.long	-1103661798
	.long	-1133641761
	.long	17619557
	.long	1072738304
	.long	-1360648469
	.long	-1131331713
	.long	27579192
	.long	1072746496
	.long	2034802679
	.long	1015053818
	.long	-86311427
	.long	1072754687
	.long	1893100480
	.long	-1133050875
	.long	196803990
	.long	1072762880
	.long	-2073228446
	.long	1015972052
	.long	-85592995
	.long	1072771071
	.long	1694316271
	.long	1016971258
	.long	232102617
	.long	1072779264
	.long	1880248494
	.long	1016725623
	.long	253842842
	.long	1072787456
	.long	-488382738
	.long	1015938553
	.long	-64531418
	.long	1072795647
	.long	-600083853
	.long	1016135728
	.long	306003033
	.long	1072803840
	.long	-2147286648
	.long	1016692601
	.long	-131490121
	.long	1072812031
	.long	-1415607193
	.long	-1134167758
	.long	-192228352
	.long	1072820223
	.long	-1649976341
	.long	1016299455
	.long	210470564
	.long	1072828416
	.long	-1845667038
	.long	1017086059
	.long	59065091
	.long	1072836608
	.long	-341852365
	.long	1016332226
	.long	-4393340
	.long	1072844799
	.long	2116955762
	.long	1014366695
	.long	-181853735
	.long	1072852991
	.long	1988037729
	.long	1015020731
	.long	345193020
	.long	1072861184
	.long	1006780715
	.long	-1133378870
	.long	341140243
	.long	1072869376
	.long	871505666
	.long	-1131249534
	.long	-335654341
	.long	1072877567
	.long	944758002
	.long	-1131872386
	.long	196652438
	.long	1072885760
	.long	1345339845
	.long	-1132069039
	.long	-75832657
	.long	1072893951
	.long	-2007095139
	.long	-1132396431
	.long	-22257793
	.long	1072902143
	.long	1069004565
	.long	-1131282595
	.long	212232022
	.long	1072910336
	.long	579568317
	.long	1016430466
	.long	301725473
	.long	1072918528
	.long	-1005726260
	.long	1015021754
	.long	-111595591
	.long	1072926719
	.long	766682961
	.long	-1131135075
	.long	81646146
	.long	1072934912
	.long	1886796001
	.long	1015381867
	.long	-172832425
	.long	1072943103
	.long	280957489
	.long	1014628922
	.long	-357518312
	.long	1072951295
	.long	1722897072
	.long	1016627053
	.long	355643380
	.long	1072959488
	.long	1595508004
	.long	1013446711
	.long	390564649
	.long	1072967680
	.long	1927041347
	.long	1015218662
	.long	-409619357
	.long	1072975871
	.long	-1196258982
	.long	1015676777
	.long	-402360864
	.long	1072984063
	.long	-1681722796
	.long	-1131036495
	.long	-277888537
	.long	1072992255
	.long	-231069070
	.long	1016807433
	.long	-440490236
	.long	1073000447
	.long	-1089635003
	.long	-1131085897
	.long	386934750
	.long	1073008640
	.long	1910270525
	.long	-1130774428
	.long	267402978
	.long	1073016832
	.long	193286940
	.long	1016561545
	.long	316427217
	.long	1073025024
	.long	1902552118
	.long	1012925541
	.long	369436538
	.long	1073033216
	.long	-836554231
	.long	-1130971186
	.long	-321163188
	.long	1073041407
	.long	84255191
	.long	-1131871630
	.long	-278965079
	.long	1073049599
	.long	248079378
	.long	1016840166
	.long	400953362
	.long	1073057792
	.long	-2119176304
	.long	1015578309
	.long	63520402
	.long	1073065984
	.long	180292800
	.long	-1130413816
	.long	491329980
	.long	1073074176
	.long	-81443031
	.long	-1130856150
	.long	-407340407
	.long	1073082367
	.long	-2131924732
	.long	-1131118921
# member log2_data
	.section	.text.support,"ax"
	.globl	__log2_data
	.section	.rodata
	.align 32
	.type	__log2_data, @object
	.size	__log2_data, 2192
__log2_data:
	.long	1696595968
	.long	1073157447
	.long	787456512
	.long	1038550524
	.long	1697350457
	.long	-1075374777
	.long	-600177474
	.long	1071564553
	.long	1685073915
	.long	-1076423353
	.long	1342393416
	.long	1070757740
	.long	686461628
	.long	-1076967501
	.long	-518522578
	.long	1070228005
	.long	1697350398
	.long	-1075374777
	.long	-600177673
	.long	1071564553
	.long	1697348671
	.long	-1076423353
	.long	1357929444
	.long	1070757740
	.long	-579432475
	.long	-1076967671
	.long	516220726
	.long	1070227830
	.long	-1134254181
	.long	-1077471937
	.long	1425021770
	.long	1069843665
	.long	-1490274244
	.long	-1077769756
	.long	677047910
	.long	1069593391
	.long	1806806264
	.long	1073161256
	.long	-288509952
	.long	-1075771041
	.long	1725090977
	.long	1073144311
	.long	-1116286976
	.long	-1075805036
	.long	238081162
	.long	1073127741
	.long	-1360463872
	.long	-1075838653
	.long	852520069
	.long	1073111532
	.long	906706944
	.long	-1075904827
	.long	-1794008840
	.long	1073095674
	.long	448258048
	.long	-1075970599
	.long	-1529937300
	.long	1073080155
	.long	214405120
	.long	-1076035666
	.long	1512132536
	.long	1073064965
	.long	301834240
	.long	-1076100040
	.long	253128222
	.long	1073050093
	.long	842719232
	.long	-1076163737
	.long	1493956661
	.long	1073035529
	.long	1512943616
	.long	-1076226769
	.long	-312365603
	.long	1073021263
	.long	1526226944
	.long	-1076289153
	.long	-1907852336
	.long	1073007288
	.long	-1334734848
	.long	-1076350899
	.long	-1271705618
	.long	1072993593
	.long	-106307584
	.long	-1076412023
	.long	-542124695
	.long	1072980171
	.long	-1256615936
	.long	-1076472533
	.long	1323612499
	.long	1072967014
	.long	-1566896128
	.long	-1076532445
	.long	287168678
	.long	1072954113
	.long	257925120
	.long	-1076591771
	.long	-1223927754
	.long	1072941461
	.long	938909696
	.long	-1076650519
	.long	1253506378
	.long	1072929052
	.long	1401774080
	.long	-1076708703
	.long	216046005
	.long	1072916878
	.long	1086996480
	.long	-1076766333
	.long	-2112624718
	.long	1072904932
	.long	977330176
	.long	-1076823419
	.long	428195249
	.long	1072893209
	.long	854011904
	.long	-1076879972
	.long	-894275113
	.long	1072881701
	.long	-1560649728
	.long	-1076984451
	.long	-820785790
	.long	1072870404
	.long	1664974848
	.long	-1077095480
	.long	746376016
	.long	1072859312
	.long	1276420096
	.long	-1077205501
	.long	1670663653
	.long	1072848418
	.long	793763840
	.long	-1077314532
	.long	1032197553
	.long	1072837718
	.long	1065353216
	.long	-1077422590
	.long	-482431176
	.long	1072827206
	.long	436592640
	.long	-1077529689
	.long	-36854819
	.long	1072816878
	.long	-380174336
	.long	-1077635851
	.long	1477130544
	.long	1072806730
	.long	618700800
	.long	-1077741084
	.long	-2072043008
	.long	1072796755
	.long	1526579200
	.long	-1077845415
	.long	-1059727556
	.long	1072786950
	.long	1975353344
	.long	-1077961574
	.long	1203233986
	.long	1072777311
	.long	1543094272
	.long	-1078166697
	.long	-1392474671
	.long	1072767832
	.long	267681792
	.long	-1078370106
	.long	257106471
	.long	1072758512
	.long	1203109888
	.long	-1078571806
	.long	2010135183
	.long	1072749344
	.long	-1308540928
	.long	-1078771848
	.long	-698777383
	.long	1072740326
	.long	440582144
	.long	-1078970243
	.long	-25476979
	.long	1072731454
	.long	146079744
	.long	-1079349358
	.long	-893043837
	.long	1072722725
	.long	1333198848
	.long	-1079739755
	.long	-468903076
	.long	1072714135
	.long	-989069312
	.long	-1080220760
	.long	-1054830942
	.long	1072705681
	.long	695730176
	.long	-1080989146
	.long	632520225
	.long	1072697360
	.long	-655884288
	.long	-1082711816
	.long	-104159381
	.long	1072676990
	.long	-1320157184
	.long	1065811539
	.long	-738791036
	.long	1072645221
	.long	-519077888
	.long	1067523276
	.long	-1618734977
	.long	1072614407
	.long	-1937014784
	.long	1068256764
	.long	-1718134040
	.long	1072584506
	.long	509034496
	.long	1068739122
	.long	-256033306
	.long	1072555478
	.long	-796164096
	.long	1069095072
	.long	-2113980237
	.long	1072527286
	.long	-637255680
	.long	1069445865
	.long	1917708611
	.long	1072499893
	.long	1350524928
	.long	1069669586
	.long	-603032221
	.long	1072473266
	.long	64921600
	.long	1069840043
	.long	-388576431
	.long	1072447374
	.long	2011308032
	.long	1070008131
	.long	1325534284
	.long	1072422187
	.long	-1951842304
	.long	1070173918
	.long	6297034
	.long	1072397676
	.long	1792204800
	.long	1070337464
	.long	1848521615
	.long	1072373814
	.long	-1345396736
	.long	1070498826
	.long	640241721
	.long	1072350576
	.long	-1268285440
	.long	1070627082
	.long	-1138282019
	.long	1072327937
	.long	1744945152
	.long	1070705669
	.long	-1136660085
	.long	1072305875
	.long	-721494016
	.long	1070783249
	.long	1231552173
	.long	1072284369
	.long	1321566208
	.long	1070859846
	.long	-193160958
	.long	1072263396
	.long	154857472
	.long	1070935486
	.long	964869362
	.long	1072242939
	.long	542167040
	.long	1071010192
	.long	-2013832719
	.long	1072222977
	.long	-840241152
	.long	1071083986
	.long	-340134291
	.long	1072203493
	.long	-2055368704
	.long	1071156892
	.long	-1235699308
	.long	1072184471
	.long	1440833536
	.long	1071228929
	.long	-3796958
	.long	1072165893
	.long	1859375104
	.long	1071300120
	.long	403969482
	.long	1072147746
	.long	-1365188608
	.long	1071370482
	.long	-107020404
	.long	1072130012
	.long	1035943936
	.long	1071440036
	.long	314116750
	.long	1072046080
	.long	105166341
	.long	1015612587
	.long	72823974
	.long	1072062464
	.long	-362612823
	.long	1013055387
	.long	-1020923195
	.long	1072078847
	.long	-885223238
	.long	1015185103
	.long	951671300
	.long	1072095232
	.long	1450414886
	.long	1015611272
	.long	-526805789
	.long	1072111615
	.long	660570801
	.long	1015741760
	.long	358157840
	.long	1072128000
	.long	-1272741055
	.long	-1133314699
	.long	308632533
	.long	1072144384
	.long	2082745206
	.long	1014499558
	.long	844753318
	.long	1072160768
	.long	653664951
	.long	-1134425884
	.long	-306924846
	.long	1072177151
	.long	514181423
	.long	-1132199354
	.long	771423427
	.long	1072193536
	.long	-1561159137
	.long	1013839860
	.long	-141792432
	.long	1072209919
	.long	155817469
	.long	-1131543469
	.long	963056998
	.long	1072226304
	.long	-1094223035
	.long	-1131805453
	.long	-490793147
	.long	1072242687
	.long	1074667580
	.long	-1132987852
	.long	-866345007
	.long	1072259071
	.long	94398813
	.long	-1133052032
	.long	1002063719
	.long	1072275456
	.long	-991134205
	.long	1014036676
	.long	-407294555
	.long	1072291839
	.long	1200375298
	.long	1015971801
	.long	-684786257
	.long	1072308223
	.long	1305325182
	.long	-1133900715
	.long	-570097771
	.long	1072324607
	.long	-1930841493
	.long	1015446953
	.long	-899773141
	.long	1072340991
	.long	-1253305378
	.long	-1132297015
	.long	-575863830
	.long	1072357375
	.long	-362795460
	.long	1012404936
	.long	-250790579
	.long	1072373759
	.long	-1389922148
	.long	-1131480355
	.long	-836692390
	.long	1072390143
	.long	432411191
	.long	1012124439
	.long	-649009548
	.long	1072406527
	.long	1100271104
	.long	1014233049
	.long	329033903
	.long	1072422912
	.long	559782848
	.long	1014303428
	.long	1531371417
	.long	1072439296
	.long	1407828425
	.long	1013706406
	.long	1085929390
	.long	1072455680
	.long	659189974
	.long	-1132722273
	.long	1649802634
	.long	1072472064
	.long	1994935327
	.long	-1132852416
	.long	-649328291
	.long	1072488447
	.long	-107301417
	.long	1015609651
	.long	-109717809
	.long	1072504831
	.long	1717559742
	.long	-1135072248
	.long	-1571414893
	.long	1072521215
	.long	-1680697869
	.long	-1132788696
	.long	-1658680564
	.long	1072537599
	.long	873439798
	.long	1015480913
	.long	1706851862
	.long	1072553984
	.long	379901964
	.long	-1133182690
	.long	49694609
	.long	1072570368
	.long	166683360
	.long	1015644207
	.long	1473750744
	.long	1072586752
	.long	1477244922
	.long	-1132590219
	.long	669892620
	.long	1072603136
	.long	155555857
	.long	-1131641725
	.long	1828047740
	.long	1072619520
	.long	-1793755404
	.long	-1131446233
	.long	2016116172
	.long	1072635904
	.long	1920226191
	.long	-1131445799
	.long	638338314
	.long	1072652288
	.long	656932828
	.long	-1136627456
	.long	-393423565
	.long	1072668671
	.long	-503469904
	.long	-1135076388
	.long	-720402807
	.long	1072685055
	.long	-879653266
	.long	1015544090
	.long	69804903
	.long	1072701440
	.long	1697793665
	.long	1016823795
	.long	-471607704
	.long	1072717823
	.long	-575761029
	.long	1015478792
	.long	176531287
	.long	1072734208
	.long	-2133591151
	.long	-1135090978
	.long	442449868
	.long	1072750592
	.long	96858132
	.long	-1131314637
	.long	-122701067
	.long	1072766975
	.long	1719712450
	.long	-1131676997
	.long	-447901267
	.long	1072783359
	.long	389539823
	.long	-1130529006
	.long	296498913
	.long	1072799744
	.long	85390847
	.long	1016856586
	.long	432554568
	.long	1072816128
	.long	-455451232
	.long	-1131379973
	.long	268328558
	.long	1072832512
	.long	1285356355
	.long	-1131872816
	.long	648009873
	.long	1072848896
	.long	2039796098
	.long	1015873066
	.long	698803930
	.long	1072865280
	.long	1902021573
	.long	-1133510029
	.long	-534168007
	.long	1072881663
	.long	-625826055
	.long	1016822841
	.long	-136515454
	.long	1072898047
	.long	1859932756
	.long	1014886707
	.long	-262501536
	.long	1072914431
	.long	1288516075
	.long	-1130495146
	.long	772714188
	.long	1072930816
	.long	1272161399
	.long	1014362343
	.long	71021110
	.long	1072947200
	.long	345868339
	.long	1016888779
	.long	47286271
	.long	1072963584
	.long	-819118808
	.long	1014892719
	.long	221805745
	.long	1072979968
	.long	-2056939098
	.long	1015154743
	.long	72785801
	.long	1072996352
	.long	-1873822510
	.long	-1131808164
	.long	70599667
	.long	1073012736
	.long	-317238487
	.long	-1132981979
	.long	-872251633
	.long	1073029119
	.long	-2072554276
	.long	1016628184
	.long	-41438353
	.long	1073045503
	.long	835725319
	.long	-1132000793
	.long	-232917062
	.long	1073061887
	.long	1752333058
	.long	1015543711
	.long	-335793023
	.long	1073078271
	.long	774957374
	.long	-1131315056
# member log2f_data
	.section	.text.support,"ax"
	.globl	__log2f_data
	.section	.rodata
	.align 32
	.type	__log2f_data, @object
	.size	__log2f_data, 288
__log2f_data:
	.long	2046358462
	.long	1073111532
	.long	1536569369
	.long	-1075904826
	.long	1253017661
	.long	1073050093
	.long	852819108
	.long	-1076163736
	.long	-252702544
	.long	1072993593
	.long	169850747
	.long	-1076412021
	.long	-1330117755
	.long	1072941461
	.long	443404155
	.long	-1076650519
	.long	210265253
	.long	1072893209
	.long	-202197455
	.long	-1076879973
	.long	2064354976
	.long	1072848418
	.long	456882928
	.long	-1077314531
	.long	1243231295
	.long	1072806730
	.long	-1817232225
	.long	-1077741085
	.long	-259332678
	.long	1072767832
	.long	-1082618532
	.long	-1078370101
	.long	1100546215
	.long	1072731455
	.long	-1236836402
	.long	-1079349347
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.long	-40220756
	.long	1072586892
	.long	-1624967875
	.long	1068710090
	.long	520252064
	.long	1072473267
	.long	1412993466
	.long	1069840041
	.long	1466629350
	.long	1072373814
	.long	1254417618
	.long	1070498827
	.long	1671539245
	.long	1072284369
	.long	-255433444
	.long	1070859845
	.long	58212845
	.long	1072203494
	.long	740007928
	.long	1071156892
	.long	-179091358
	.long	1072130012
	.long	1320254412
	.long	1071440036
	.long	-150307251
	.long	-1076424010
	.long	1231565536
	.long	1071565503
	.long	-1610947618
	.long	-1075374777
	.long	1597360312
	.long	1073157447
# member logf_data
	.section	.text.support,"ax"
	.globl	__logf_data
	.section	.rodata
	.align 32
	.type	__logf_data, @object
	.size	__logf_data, 288
__logf_data:
	.long	2046358462
	.long	1073111532
	.long	-2138264866
	.long	-1076528137
	.long	1253017661
	.long	1073050093
	.long	-1480561189
	.long	-1076707600
	.long	-252702544
	.long	1072993593
	.long	2136029799
	.long	-1076879698
	.long	-1330117755
	.long	1072941461
	.long	-1501420311
	.long	-1077202472
	.long	210265253
	.long	1072893209
	.long	180385624
	.long	-1077520561
	.long	2064354976
	.long	1072848418
	.long	-946044672
	.long	-1077827029
	.long	1243231295
	.long	1072806730
	.long	-829682082
	.long	-1078309258
	.long	-259332678
	.long	1072767832
	.long	1516313804
	.long	-1078880452
	.long	1100546215
	.long	1072731455
	.long	954272798
	.long	-1079880972
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.long	-40220756
	.long	1072586892
	.long	1576163716
	.long	1068148138
	.long	520252064
	.long	1072473267
	.long	-1439289676
	.long	1069309523
	.long	1466629350
	.long	1072373814
	.long	1998641928
	.long	1069885157
	.long	1671539245
	.long	1072284369
	.long	220350320
	.long	1070318214
	.long	58212845
	.long	1072203494
	.long	-929005855
	.long	1070663051
	.long	-179091358
	.long	1072130012
	.long	1471606281
	.long	1070859312
	.long	-17155601
	.long	1072049730
	.long	1220051764
	.long	-1076883805
	.long	199232362
	.long	1070946139
	.long	-234208989
	.long	-1075838978
# member pow_data
	.section	.text.support,"ax"
	.globl	__pow_log_data
	.section	.rodata
	.align 32
	.type	__pow_log_data, @object
	.size	__pow_log_data, 4168
__pow_log_data:
	.long	-17156096
	.long	1072049730
	.long	-1815648464
	.long	1026487127
	.long	0
	.long	-1075838976
	.long	1431655776
	.long	-1075489451
	.long	6
	.long	1071644672
	.long	-1722198706
	.long	1072273817
	.long	1428792442
	.long	-1075489451
	.long	-1689762327
	.long	-1074640549
	.long	-1960427581
	.long	1072693291
	.long	0
	.long	1073127424
	.long	0
	.long	0
	.long	-222705664
	.long	-1076482942
	.long	674715264
	.long	1023063076
	.long	0
	.long	1073119232
	.long	0
	.long	0
	.long	-1084749824
	.long	-1076506179
	.long	-656345312
	.long	-1122196216
	.long	0
	.long	1073111040
	.long	0
	.long	0
	.long	390420480
	.long	-1076529545
	.long	-709472147
	.long	-1121754460
	.long	0
	.long	1073102848
	.long	0
	.long	0
	.long	-2027030528
	.long	-1076553043
	.long	-1632606251
	.long	-1125743388
	.long	0
	.long	1073094656
	.long	0
	.long	0
	.long	-1787332608
	.long	-1076576673
	.long	-1826013472
	.long	-1123804311
	.long	0
	.long	1073086464
	.long	0
	.long	0
	.long	-1038327808
	.long	-1076600437
	.long	1212974284
	.long	1024710703
	.long	0
	.long	1073078272
	.long	0
	.long	0
	.long	-2037995520
	.long	-1076624336
	.long	-310244550
	.long	1021068019
	.long	0
	.long	1073070080
	.long	0
	.long	0
	.long	1432963072
	.long	-1076648372
	.long	-2041473952
	.long	1025552838
	.long	0
	.long	1073061888
	.long	0
	.long	0
	.long	-1701281792
	.long	-1076672547
	.long	-725253998
	.long	1025857869
	.long	0
	.long	1073053696
	.long	0
	.long	0
	.long	-1159651328
	.long	-1076696862
	.long	-1716048936
	.long	1025932062
	.long	0
	.long	1073045504
	.long	0
	.long	0
	.long	333350912
	.long	-1076721318
	.long	-1227902913
	.long	1024838164
	.long	0
	.long	1073045504
	.long	0
	.long	0
	.long	333350912
	.long	-1076721318
	.long	-1227902913
	.long	1024838164
	.long	0
	.long	1073037312
	.long	0
	.long	0
	.long	-70289408
	.long	-1076745919
	.long	676584054
	.long	-1122608604
	.long	0
	.long	1073029120
	.long	0
	.long	0
	.long	-1050044416
	.long	-1076770664
	.long	1759990788
	.long	-1121996868
	.long	0
	.long	1073020928
	.long	0
	.long	0
	.long	-1414813696
	.long	-1076795556
	.long	864200944
	.long	1025449926
	.long	0
	.long	1073012736
	.long	0
	.long	0
	.long	-106018816
	.long	-1076820597
	.long	-49980826
	.long	-1121539900
	.long	0
	.long	1073004544
	.long	0
	.long	0
	.long	-495742976
	.long	-1076845788
	.long	2129920782
	.long	-1123259410
	.long	0
	.long	1072996352
	.long	0
	.long	0
	.long	-1800089600
	.long	-1076871131
	.long	-1628164737
	.long	-1125108040
	.long	0
	.long	1072996352
	.long	0
	.long	0
	.long	-1800089600
	.long	-1076871131
	.long	-1628164737
	.long	-1125108040
	.long	0
	.long	1072988160
	.long	0
	.long	0
	.long	1834893312
	.long	-1076905704
	.long	-1416020857
	.long	1024284458
	.long	0
	.long	1072979968
	.long	0
	.long	0
	.long	-874749952
	.long	-1076957011
	.long	-1668894940
	.long	1026238135
	.long	0
	.long	1072971776
	.long	0
	.long	0
	.long	1848307712
	.long	-1077008633
	.long	1413480208
	.long	-1122554033
	.long	0
	.long	1072963584
	.long	0
	.long	0
	.long	1800388608
	.long	-1077060575
	.long	-1144362981
	.long	1025620625
	.long	0
	.long	1072955392
	.long	0
	.long	0
	.long	-946167808
	.long	-1077112841
	.long	1755284532
	.long	1025997135
	.long	0
	.long	1072955392
	.long	0
	.long	0
	.long	-946167808
	.long	-1077112841
	.long	1755284532
	.long	1025997135
	.long	0
	.long	1072947200
	.long	0
	.long	0
	.long	1949143040
	.long	-1077165434
	.long	831240079
	.long	1025068720
	.long	0
	.long	1072939008
	.long	0
	.long	0
	.long	1317060608
	.long	-1077218359
	.long	1070436454
	.long	1018842723
	.long	0
	.long	1072930816
	.long	0
	.long	0
	.long	534949888
	.long	-1077271620
	.long	-599342614
	.long	-1121612700
	.long	0
	.long	1072930816
	.long	0
	.long	0
	.long	534949888
	.long	-1077271620
	.long	-599342614
	.long	-1121612700
	.long	0
	.long	1072922624
	.long	0
	.long	0
	.long	-1661710336
	.long	-1077325222
	.long	79811811
	.long	-1121267239
	.long	0
	.long	1072914432
	.long	0
	.long	0
	.long	1696649216
	.long	-1077379168
	.long	2145122825
	.long	1026276799
	.long	0
	.long	1072906240
	.long	0
	.long	0
	.long	34660352
	.long	-1077433463
	.long	1918061144
	.long	1026284432
	.long	0
	.long	1072906240
	.long	0
	.long	0
	.long	34660352
	.long	-1077433463
	.long	1918061144
	.long	1026284432
	.long	0
	.long	1072898048
	.long	0
	.long	0
	.long	-417738752
	.long	-1077488113
	.long	-1548557722
	.long	-1122966422
	.long	0
	.long	1072889856
	.long	0
	.long	0
	.long	1890029568
	.long	-1077543120
	.long	-1626320839
	.long	-1122066877
	.long	0
	.long	1072889856
	.long	0
	.long	0
	.long	1890029568
	.long	-1077543120
	.long	-1626320839
	.long	-1122066877
	.long	0
	.long	1072881664
	.long	0
	.long	0
	.long	-475942912
	.long	-1077598491
	.long	-1878566001
	.long	-1121919349
	.long	0
	.long	1072873472
	.long	0
	.long	0
	.long	1825275904
	.long	-1077654229
	.long	1630894140
	.long	1024920769
	.long	0
	.long	1072873472
	.long	0
	.long	0
	.long	1825275904
	.long	-1077654229
	.long	1630894140
	.long	1024920769
	.long	0
	.long	1072865280
	.long	0
	.long	0
	.long	538873856
	.long	-1077710340
	.long	1294423098
	.long	1022457990
	.long	0
	.long	1072857088
	.long	0
	.long	0
	.long	-132124672
	.long	-1077766830
	.long	393331720
	.long	-1121678032
	.long	0
	.long	1072848896
	.long	0
	.long	0
	.long	-718315520
	.long	-1077823702
	.long	403809174
	.long	-1121025884
	.long	0
	.long	1072848896
	.long	0
	.long	0
	.long	-718315520
	.long	-1077823702
	.long	403809174
	.long	-1121025884
	.long	0
	.long	1072840704
	.long	0
	.long	0
	.long	2094043136
	.long	-1077880962
	.long	-1998038028
	.long	1024092566
	.long	0
	.long	1072840704
	.long	0
	.long	0
	.long	2094043136
	.long	-1077880962
	.long	-1998038028
	.long	1024092566
	.long	0
	.long	1072832512
	.long	0
	.long	0
	.long	836493312
	.long	-1077941103
	.long	1554199538
	.long	-1121618604
	.long	0
	.long	1072824320
	.long	0
	.long	0
	.long	1848311808
	.long	-1078057209
	.long	720371772
	.long	1026176044
	.long	0
	.long	1072824320
	.long	0
	.long	0
	.long	1848311808
	.long	-1078057209
	.long	720371772
	.long	1026176044
	.long	0
	.long	1072816128
	.long	0
	.long	0
	.long	-1889812480
	.long	-1078174124
	.long	1482669574
	.long	-1122169769
	.long	0
	.long	1072807936
	.long	0
	.long	0
	.long	977985536
	.long	-1078291859
	.long	-396645688
	.long	1025849653
	.long	0
	.long	1072807936
	.long	0
	.long	0
	.long	977985536
	.long	-1078291859
	.long	-396645688
	.long	1025849653
	.long	0
	.long	1072799744
	.long	0
	.long	0
	.long	-701390848
	.long	-1078410427
	.long	1294947944
	.long	1024687145
	.long	0
	.long	1072799744
	.long	0
	.long	0
	.long	-701390848
	.long	-1078410427
	.long	1294947944
	.long	1024687145
	.long	0
	.long	1072791552
	.long	0
	.long	0
	.long	-1964679168
	.long	-1078529838
	.long	-919374886
	.long	-1121544393
	.long	0
	.long	1072783360
	.long	0
	.long	0
	.long	1057366016
	.long	-1078650105
	.long	1640390231
	.long	1025442395
	.long	0
	.long	1072783360
	.long	0
	.long	0
	.long	1057366016
	.long	-1078650105
	.long	1640390231
	.long	1025442395
	.long	0
	.long	1072775168
	.long	0
	.long	0
	.long	-1776558080
	.long	-1078771241
	.long	-856091681
	.long	1026318042
	.long	0
	.long	1072775168
	.long	0
	.long	0
	.long	-1776558080
	.long	-1078771241
	.long	-856091681
	.long	1026318042
	.long	0
	.long	1072766976
	.long	0
	.long	0
	.long	-291274752
	.long	-1078893258
	.long	1989124873
	.long	1024752734
	.long	0
	.long	1072758784
	.long	0
	.long	0
	.long	-1072594944
	.long	-1079047632
	.long	-2093576559
	.long	1026382238
	.long	0
	.long	1072758784
	.long	0
	.long	0
	.long	-1072594944
	.long	-1079047632
	.long	-2093576559
	.long	1026382238
	.long	0
	.long	1072750592
	.long	0
	.long	0
	.long	1897496576
	.long	-1079295267
	.long	-438931380
	.long	1025278586
	.long	0
	.long	1072750592
	.long	0
	.long	0
	.long	1897496576
	.long	-1079295267
	.long	-438931380
	.long	1025278586
	.long	0
	.long	1072742400
	.long	0
	.long	0
	.long	-164446208
	.long	-1079544744
	.long	888316398
	.long	-1121125306
	.long	0
	.long	1072742400
	.long	0
	.long	0
	.long	-164446208
	.long	-1079544744
	.long	888316398
	.long	-1121125306
	.long	0
	.long	1072734208
	.long	0
	.long	0
	.long	-1174487040
	.long	-1079796089
	.long	-181993814
	.long	1022689975
	.long	0
	.long	1072734208
	.long	0
	.long	0
	.long	-1174487040
	.long	-1079796089
	.long	-181993814
	.long	1022689975
	.long	0
	.long	1072726016
	.long	0
	.long	0
	.long	242745344
	.long	-1080065381
	.long	2088634852
	.long	-1121353690
	.long	0
	.long	1072726016
	.long	0
	.long	0
	.long	242745344
	.long	-1080065381
	.long	2088634852
	.long	-1121353690
	.long	0
	.long	1072717824
	.long	0
	.long	0
	.long	131432448
	.long	-1080575717
	.long	-1812289991
	.long	-1121415852
	.long	0
	.long	1072709632
	.long	0
	.long	0
	.long	-1325662208
	.long	-1081098072
	.long	-153901412
	.long	-1126228356
	.long	0
	.long	1072709632
	.long	0
	.long	0
	.long	-1325662208
	.long	-1081098072
	.long	-153901412
	.long	-1126228356
	.long	0
	.long	1072701440
	.long	0
	.long	0
	.long	1796210688
	.long	-1082138582
	.long	232407268
	.long	-1122377153
	.long	0
	.long	1072701440
	.long	0
	.long	0
	.long	1796210688
	.long	-1082138582
	.long	232407268
	.long	-1122377153
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	1072676864
	.long	0
	.long	0
	.long	1971912704
	.long	1065357333
	.long	-1717752856
	.long	-1122973845
	.long	0
	.long	1072660480
	.long	0
	.long	0
	.long	1486061568
	.long	1066410070
	.long	115537874
	.long	-1121723301
	.long	0
	.long	1072644096
	.long	0
	.long	0
	.long	684261376
	.long	1066944805
	.long	844762164
	.long	-1121279814
	.long	0
	.long	1072627712
	.long	0
	.long	0
	.long	-1981333504
	.long	1067467101
	.long	1559353171
	.long	1023480256
	.long	0
	.long	1072611328
	.long	0
	.long	0
	.long	-735182848
	.long	1067738798
	.long	1975385384
	.long	-1121184141
	.long	0
	.long	1072594944
	.long	0
	.long	0
	.long	346013696
	.long	1068012714
	.long	-799398275
	.long	-1122403947
	.long	0
	.long	1072578560
	.long	0
	.long	0
	.long	-841105408
	.long	1068288883
	.long	1205348359
	.long	-1122342670
	.long	0
	.long	1072570368
	.long	0
	.long	0
	.long	-1073299456
	.long	1068427825
	.long	1338588027
	.long	-1123151554
	.long	0
	.long	1072553984
	.long	0
	.long	0
	.long	-783917056
	.long	1068603195
	.long	1443733147
	.long	-1121635747
	.long	0
	.long	1072537600
	.long	0
	.long	0
	.long	-1479417856
	.long	1068744181
	.long	-1512354089
	.long	1026345054
	.long	0
	.long	1072521216
	.long	0
	.long	0
	.long	1301782528
	.long	1068886362
	.long	1012735262
	.long	-1121163002
	.long	0
	.long	1072513024
	.long	0
	.long	0
	.long	183156736
	.long	1068957907
	.long	-1449267918
	.long	1022107277
	.long	0
	.long	1072496640
	.long	0
	.long	0
	.long	1566130176
	.long	1069101918
	.long	985483226
	.long	1025708380
	.long	0
	.long	1072480256
	.long	0
	.long	0
	.long	-1918017536
	.long	1069247176
	.long	737634533
	.long	-1122791296
	.long	0
	.long	1072472064
	.long	0
	.long	0
	.long	29114368
	.long	1069320280
	.long	-967136045
	.long	1025918673
	.long	0
	.long	1072455680
	.long	0
	.long	0
	.long	-2096488448
	.long	1069467449
	.long	-1343863328
	.long	-1121075096
	.long	0
	.long	1072447488
	.long	0
	.long	0
	.long	970711040
	.long	1069541521
	.long	1335954173
	.long	-1121635114
	.long	0
	.long	1072431104
	.long	0
	.long	0
	.long	-2111315968
	.long	1069619086
	.long	-835909646
	.long	1025634168
	.long	0
	.long	1072422912
	.long	0
	.long	0
	.long	2116284416
	.long	1069656619
	.long	1144559924
	.long	1026336654
	.long	0
	.long	1072406528
	.long	0
	.long	0
	.long	210141184
	.long	1069732193
	.long	-880692063
	.long	1023647084
	.long	0
	.long	1072398336
	.long	0
	.long	0
	.long	-1340764160
	.long	1069770236
	.long	592147081
	.long	1019621288
	.long	0
	.long	1072381952
	.long	0
	.long	0
	.long	-2093764608
	.long	1069846845
	.long	1425913464
	.long	1025868665
	.long	0
	.long	1072373760
	.long	0
	.long	0
	.long	-459165696
	.long	1069885413
	.long	-446071353
	.long	1025913832
	.long	0
	.long	1072357376
	.long	0
	.long	0
	.long	-1098117120
	.long	1069963086
	.long	742141560
	.long	1025101707
	.long	0
	.long	1072349184
	.long	0
	.long	0
	.long	-1955237888
	.long	1070002194
	.long	-442752543
	.long	-1121644147
	.long	0
	.long	1072340992
	.long	0
	.long	0
	.long	-2059120640
	.long	1070041485
	.long	1888568069
	.long	-1122212336
	.long	0
	.long	1072324608
	.long	0
	.long	0
	.long	-348585984
	.long	1070120623
	.long	-1427559215
	.long	-1123599020
	.long	0
	.long	1072316416
	.long	0
	.long	0
	.long	-587792384
	.long	1070160474
	.long	1486946159
	.long	1023930920
	.long	0
	.long	1072300032
	.long	0
	.long	0
	.long	1015734272
	.long	1070240749
	.long	1347821929
	.long	-1121422781
	.long	0
	.long	1072291840
	.long	0
	.long	0
	.long	1465634816
	.long	1070281176
	.long	1319952810
	.long	-1123273331
	.long	0
	.long	1072283648
	.long	0
	.long	0
	.long	943448064
	.long	1070321799
	.long	1498682038
	.long	-1121104956
	.long	0
	.long	1072275456
	.long	0
	.long	0
	.long	-957345792
	.long	1070362619
	.long	-980014126
	.long	-1124995982
	.long	0
	.long	1072259072
	.long	0
	.long	0
	.long	-1328246784
	.long	1070444861
	.long	-149573579
	.long	-1121255638
	.long	0
	.long	1072250880
	.long	0
	.long	0
	.long	-1634304
	.long	1070486286
	.long	1614935088
	.long	1019351591
	.long	0
	.long	1072242688
	.long	0
	.long	0
	.long	-455278592
	.long	1070527917
	.long	1706790417
	.long	-1127603947
	.long	0
	.long	1072234496
	.long	0
	.long	0
	.long	1823715328
	.long	1070569756
	.long	-905126096
	.long	1025231852
	.long	0
	.long	1072218112
	.long	0
	.long	0
	.long	1615681536
	.long	1070625080
	.long	384650897
	.long	1022926043
	.long	0
	.long	1072209920
	.long	0
	.long	0
	.long	1734434816
	.long	1070646317
	.long	373091049
	.long	1025972363
	.long	0
	.long	1072201728
	.long	0
	.long	0
	.long	-2111313920
	.long	1070667662
	.long	1671819292
	.long	-1121181426
	.long	0
	.long	1072193536
	.long	0
	.long	0
	.long	-877856768
	.long	1070689116
	.long	-140175743
	.long	1026267853
	.long	0
	.long	1072185344
	.long	0
	.long	0
	.long	1666869248
	.long	1070710681
	.long	1363656119
	.long	1026336493
	.long	0
	.long	1072177152
	.long	0
	.long	0
	.long	1829681152
	.long	1070732357
	.long	-1169769750
	.long	1024100318
	.long	0
	.long	1072160768
	.long	0
	.long	0
	.long	2094829568
	.long	1070776048
	.long	1246758132
	.long	1026202874
	.long	0
	.long	1072152576
	.long	0
	.long	0
	.long	-506241024
	.long	1070798065
	.long	-752796488
	.long	-1121394054
	.long	0
	.long	1072144384
	.long	0
	.long	0
	.long	1992167424
	.long	1070820199
	.long	-1326352440
	.long	1024552653
	.long	0
	.long	1072136192
	.long	0
	.long	0
	.long	1999843328
	.long	1070842450
	.long	-1241072292
	.long	1024998228
	.long	0
	.long	1072128000
	.long	0
	.long	0
	.long	601221120
	.long	1070864820
	.long	-326049635
	.long	1023992886
	.long	0
	.long	1072119808
	.long	0
	.long	0
	.long	-1032730624
	.long	1070887309
	.long	157800053
	.long	-1120983090
	.long	0
	.long	1072111616
	.long	0
	.long	0
	.long	-1642647552
	.long	1070909920
	.long	453695652
	.long	-1121050487
	.long	0
	.long	1072103424
	.long	0
	.long	0
	.long	121151488
	.long	1070932654
	.long	-2124101799
	.long	1026473584
	.long	0
	.long	1072095232
	.long	0
	.long	0
	.long	1405669376
	.long	1070955511
	.long	-295878417
	.long	1025486317
	.long	0
	.long	1072087040
	.long	0
	.long	0
	.long	-547790848
	.long	1070978493
	.long	144991708
	.long	-1123415254
# member powf_data
	.section	.text.support,"ax"
	.globl	__powf_log2_data
	.section	.rodata
	.align 32
	.type	__powf_log2_data, @object
	.size	__powf_log2_data, 296
__powf_log2_data:
	.long	2046358462
	.long	1073111532
	.long	1536569369
	.long	-1075904826
	.long	1253017661
	.long	1073050093
	.long	852819108
	.long	-1076163736
	.long	-252702544
	.long	1072993593
	.long	169850747
	.long	-1076412021
	.long	-1330117755
	.long	1072941461
	.long	443404155
	.long	-1076650519
	.long	210265253
	.long	1072893209
	.long	-202197455
	.long	-1076879973
	.long	2064354976
	.long	1072848418
	.long	456882928
	.long	-1077314531
	.long	1243231295
	.long	1072806730
	.long	-1817232225
	.long	-1077741085
	.long	-259332678
	.long	1072767832
	.long	-1082618532
	.long	-1078370101
	.long	1100546215
	.long	1072731455
	.long	-1236836402
	.long	-1079349347
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.long	-40220756
	.long	1072586892
	.long	-1624967875
	.long	1068710090
	.long	520252064
	.long	1072473267
	.long	1412993466
	.long	1069840041
	.long	1466629350
	.long	1072373814
	.long	1254417618
	.long	1070498827
	.long	1671539245
	.long	1072284369
	.long	-255433444
	.long	1070859845
	.long	58212845
	.long	1072203494
	.long	740007928
	.long	1071156892
	.long	-179091358
	.long	1072130012
	.long	1320254412
	.long	1071440036
	.long	-917934581
	.long	1070757398
	.long	-1602894214
	.long	-1076422295
	.long	1822931677
	.long	1071564554
	.long	1220474568
	.long	-1075374777
	.long	1697298475
	.long	1073157447
# member sin
	.section	.text.support,"ax"
	.p2align 4
	.globl	sin
	.type	sin, @function
sin:
	movq	rdx, xmm0
	sub	rsp, 24
	shr	rdx, 32
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1072243195
	ja	.Lsupport_sin_2
	cmp	eax, 1045430271
	ja	.Lsupport_sin_3
	movapd	xmm1, xmm0
	test	edx, 2146435072
	je	.Lsupport_sin_13
	addsd	xmm1, QWORD PTR .Lsupport_sin_C1[rip]
.Lsupport_sin_5:
	movsd	QWORD PTR [rsp], xmm1
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_2:
	cmp	eax, 2146435071
	jbe	.Lsupport_sin_7
	subsd	xmm0, xmm0
.Lsupport_sin_1:
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_7:
	mov	rdi, rsp
	call	__rem_pio2
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_sin_8
	cmp	eax, 2
	je	.Lsupport_sin_9
	test	eax, eax
	je	.Lsupport_sin_14
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	call	__cos
	xorpd	xmm0, XMMWORD PTR .Lsupport_sin_C3[rip]
	jmp	.Lsupport_sin_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_13:
	mulsd	xmm1, QWORD PTR .Lsupport_sin_C0[rip]
	jmp	.Lsupport_sin_5
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_3:
	xor	edi, edi
	pxor	xmm1, xmm1
	add	rsp, 24
	jmp	__sin
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_14:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	mov	edi, 1
	call	__sin
	jmp	.Lsupport_sin_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_9:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	mov	edi, 1
	call	__sin
	xorpd	xmm0, XMMWORD PTR .Lsupport_sin_C3[rip]
	jmp	.Lsupport_sin_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sin_8:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	call	__cos
	jmp	.Lsupport_sin_1
	.size	sin, .-sin
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_sin_C0:
	.long	0
	.long	946864128
	.align 8
.Lsupport_sin_C1:
	.long	0
	.long	1198522368
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_sin_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member sinf
	.section	.text.support,"ax"
	.p2align 4
	.globl	sinf
	.type	sinf, @function
sinf:
	movd	edx, xmm0
	sub	rsp, 24
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1061752794
	ja	.Lsupport_sinf_2
	cmp	eax, 964689919
	ja	.Lsupport_sinf_3
	and	edx, 2139095040
	movaps	xmm1, xmm0
	je	.Lsupport_sinf_24
	addss	xmm1, DWORD PTR .Lsupport_sinf_C1[rip]
.Lsupport_sinf_5:
	movss	DWORD PTR 8[rsp], xmm1
.Lsupport_sinf_1:
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_2:
	shr	edx, 31
	cmp	eax, 1081824209
	ja	.Lsupport_sinf_7
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1075235811
	ja	.Lsupport_sinf_8
	test	edx, edx
	je	.Lsupport_sinf_9
	addsd	xmm0, QWORD PTR .Lsupport_sinf_C2[rip]
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_sinf_C3[rip]
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_7:
	cmp	eax, 1088565717
	ja	.Lsupport_sinf_12
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1085271519
	ja	.Lsupport_sinf_13
	test	edx, edx
	je	.Lsupport_sinf_14
	addsd	xmm0, QWORD PTR .Lsupport_sinf_C6[rip]
	add	rsp, 24
	jmp	__cosdf
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_24:
	mulss	xmm1, DWORD PTR .Lsupport_sinf_C0[rip]
	jmp	.Lsupport_sinf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_3:
	add	rsp, 24
	cvtss2sd	xmm0, xmm0
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_12:
	cmp	eax, 2139095039
	jbe	.Lsupport_sinf_17
	subss	xmm0, xmm0
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_8:
	test	edx, edx
	jne	.Lsupport_sinf_25
	subsd	xmm0, QWORD PTR .Lsupport_sinf_C4[rip]
	xorpd	xmm0, XMMWORD PTR .Lsupport_sinf_C5[rip]
.Lsupport_sinf_16:
	add	rsp, 24
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_9:
	subsd	xmm0, QWORD PTR .Lsupport_sinf_C2[rip]
	add	rsp, 24
	jmp	__cosdf
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_17:
	lea	rdi, 8[rsp]
	call	__rem_pio2f
	movsd	xmm0, QWORD PTR 8[rsp]
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_sinf_18
	cmp	eax, 2
	je	.Lsupport_sinf_19
	test	eax, eax
	je	.Lsupport_sinf_22
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_sinf_C3[rip]
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_25:
	addsd	xmm0, QWORD PTR .Lsupport_sinf_C4[rip]
	xorpd	xmm0, XMMWORD PTR .Lsupport_sinf_C5[rip]
	jmp	.Lsupport_sinf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_14:
	subsd	xmm0, QWORD PTR .Lsupport_sinf_C6[rip]
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_sinf_C3[rip]
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_19:
	xorpd	xmm0, XMMWORD PTR .Lsupport_sinf_C5[rip]
.Lsupport_sinf_22:
	call	__sindf
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_18:
	call	__cosdf
	jmp	.Lsupport_sinf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_13:
	test	edx, edx
	je	.Lsupport_sinf_15
	addsd	xmm0, QWORD PTR .Lsupport_sinf_C7[rip]
	jmp	.Lsupport_sinf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_sinf_15:
	subsd	xmm0, QWORD PTR .Lsupport_sinf_C7[rip]
	jmp	.Lsupport_sinf_16
	.size	sinf, .-sinf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_sinf_C0:
	.long	58720256
	.align 4
.Lsupport_sinf_C1:
	.long	2071986176
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_sinf_C2:
	.long	1413754136
	.long	1073291771
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_sinf_C3:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_sinf_C4:
	.long	1413754136
	.long	1074340347
	.section	.rodata.cst16
	.align 16
.Lsupport_sinf_C5:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_sinf_C6:
	.long	2134057426
	.long	1074977148
	.align 8
.Lsupport_sinf_C7:
	.long	1413754136
	.long	1075388923
# member cos
	.section	.text.support,"ax"
	.p2align 4
	.globl	cos
	.type	cos, @function
cos:
	movq	rax, xmm0
	sub	rsp, 24
	shr	rax, 32
	and	eax, 2147483647
	cmp	eax, 1072243195
	ja	.Lsupport_cos_2
	cmp	eax, 1044816029
	ja	.Lsupport_cos_3
	addsd	xmm0, QWORD PTR .Lsupport_cos_C1[rip]
	movsd	QWORD PTR [rsp], xmm0
	movsd	xmm0, QWORD PTR .Lsupport_cos_C0[rip]
.Lsupport_cos_1:
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_2:
	cmp	eax, 2146435071
	jbe	.Lsupport_cos_5
	subsd	xmm0, xmm0
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_5:
	mov	rdi, rsp
	call	__rem_pio2
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_cos_6
	cmp	eax, 2
	je	.Lsupport_cos_7
	test	eax, eax
	je	.Lsupport_cos_11
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	mov	edi, 1
	call	__sin
	jmp	.Lsupport_cos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_3:
	pxor	xmm1, xmm1
	add	rsp, 24
	jmp	__cos
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_11:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	call	__cos
	jmp	.Lsupport_cos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_7:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	call	__cos
	xorpd	xmm0, XMMWORD PTR .Lsupport_cos_C3[rip]
	jmp	.Lsupport_cos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cos_6:
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	mov	edi, 1
	call	__sin
	xorpd	xmm0, XMMWORD PTR .Lsupport_cos_C3[rip]
	jmp	.Lsupport_cos_1
	.size	cos, .-cos
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_cos_C0:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_cos_C1:
	.long	0
	.long	1198522368
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_cos_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member cosf
	.section	.text.support,"ax"
	.p2align 4
	.globl	cosf
	.type	cosf, @function
cosf:
	movd	edx, xmm0
	sub	rsp, 24
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1061752794
	ja	.Lsupport_cosf_2
	cmp	eax, 964689919
	ja	.Lsupport_cosf_3
	addss	xmm0, DWORD PTR .Lsupport_cosf_C1[rip]
	movss	DWORD PTR 8[rsp], xmm0
	movss	xmm0, DWORD PTR .Lsupport_cosf_C0[rip]
.Lsupport_cosf_1:
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_2:
	shr	edx, 31
	cmp	eax, 1081824209
	ja	.Lsupport_cosf_5
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1075235811
	ja	.Lsupport_cosf_22
	test	edx, edx
	je	.Lsupport_cosf_9
	addsd	xmm0, QWORD PTR .Lsupport_cosf_C4[rip]
	add	rsp, 24
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_5:
	cmp	eax, 1088565717
	ja	.Lsupport_cosf_10
	cmp	eax, 1085271519
	ja	.Lsupport_cosf_23
	test	edx, edx
	je	.Lsupport_cosf_14
	xorps	xmm0, XMMWORD PTR .Lsupport_cosf_C3[rip]
	cvtss2sd	xmm0, xmm0
	subsd	xmm0, QWORD PTR .Lsupport_cosf_C6[rip]
	add	rsp, 24
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_3:
	add	rsp, 24
	cvtss2sd	xmm0, xmm0
	jmp	__cosdf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_10:
	cmp	eax, 2139095039
	jbe	.Lsupport_cosf_15
	subss	xmm0, xmm0
	jmp	.Lsupport_cosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_22:
	test	edx, edx
	je	.Lsupport_cosf_7
	addsd	xmm0, QWORD PTR .Lsupport_cosf_C2[rip]
.Lsupport_cosf_20:
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_cosf_C3[rip]
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_9:
	movsd	xmm1, QWORD PTR .Lsupport_cosf_C4[rip]
	add	rsp, 24
	subsd	xmm1, xmm0
	movapd	xmm0, xmm1
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_15:
	lea	rdi, 8[rsp]
	call	__rem_pio2f
	movsd	xmm0, QWORD PTR 8[rsp]
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_cosf_16
	cmp	eax, 2
	je	.Lsupport_cosf_20
	test	eax, eax
	je	.Lsupport_cosf_24
	call	__sindf
	jmp	.Lsupport_cosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_7:
	subsd	xmm0, QWORD PTR .Lsupport_cosf_C2[rip]
	jmp	.Lsupport_cosf_20
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_14:
	cvtss2sd	xmm0, xmm0
	subsd	xmm0, QWORD PTR .Lsupport_cosf_C6[rip]
	add	rsp, 24
	jmp	__sindf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_24:
	call	__cosdf
	jmp	.Lsupport_cosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_16:
	xorpd	xmm0, XMMWORD PTR .Lsupport_cosf_C7[rip]
	call	__sindf
	jmp	.Lsupport_cosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_23:
	cvtss2sd	xmm0, xmm0
	test	edx, edx
	je	.Lsupport_cosf_12
	addsd	xmm0, QWORD PTR .Lsupport_cosf_C5[rip]
.Lsupport_cosf_13:
	add	rsp, 24
	jmp	__cosdf
	.p2align 4,,10
	.p2align 3
.Lsupport_cosf_12:
	subsd	xmm0, QWORD PTR .Lsupport_cosf_C5[rip]
	jmp	.Lsupport_cosf_13
	.size	cosf, .-cosf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_cosf_C0:
	.long	1065353216
	.align 4
.Lsupport_cosf_C1:
	.long	2071986176
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_cosf_C2:
	.long	1413754136
	.long	1074340347
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_cosf_C3:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_cosf_C4:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_cosf_C5:
	.long	1413754136
	.long	1075388923
	.align 8
.Lsupport_cosf_C6:
	.long	2134057426
	.long	1074977148
	.section	.rodata.cst16
	.align 16
.Lsupport_cosf_C7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member tan
	.section	.text.support,"ax"
	.p2align 4
	.globl	tan
	.type	tan, @function
tan:
	movq	rdx, xmm0
	sub	rsp, 24
	shr	rdx, 32
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1072243195
	ja	.Lsupport_tan_2
	cmp	eax, 1044381695
	ja	.Lsupport_tan_3
	movapd	xmm1, xmm0
	test	edx, 2146435072
	je	.Lsupport_tan_10
	addsd	xmm1, QWORD PTR .Lsupport_tan_C1[rip]
.Lsupport_tan_5:
	movsd	QWORD PTR [rsp], xmm1
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tan_2:
	cmp	eax, 2146435071
	jbe	.Lsupport_tan_7
	subsd	xmm0, xmm0
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tan_7:
	mov	rdi, rsp
	call	__rem_pio2
	movsd	xmm1, QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR [rsp]
	and	eax, 1
	mov	edi, eax
	call	__tan
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tan_10:
	mulsd	xmm1, QWORD PTR .Lsupport_tan_C0[rip]
	jmp	.Lsupport_tan_5
	.p2align 4,,10
	.p2align 3
.Lsupport_tan_3:
	xor	edi, edi
	pxor	xmm1, xmm1
	add	rsp, 24
	jmp	__tan
	.size	tan, .-tan
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_tan_C0:
	.long	0
	.long	946864128
	.align 8
.Lsupport_tan_C1:
	.long	0
	.long	1198522368
# member tanf
	.section	.text.support,"ax"
	.p2align 4
	.globl	tanf
	.type	tanf, @function
tanf:
	movd	edx, xmm0
	sub	rsp, 24
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1061752794
	ja	.Lsupport_tanf_2
	cmp	eax, 964689919
	ja	.Lsupport_tanf_3
	and	edx, 2139095040
	movaps	xmm1, xmm0
	je	.Lsupport_tanf_22
	addss	xmm1, DWORD PTR .Lsupport_tanf_C1[rip]
.Lsupport_tanf_5:
	movss	DWORD PTR 8[rsp], xmm1
.Lsupport_tanf_1:
	add	rsp, 24
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_2:
	shr	edx, 31
	cmp	eax, 1081824209
	ja	.Lsupport_tanf_7
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1075235811
	ja	.Lsupport_tanf_8
	test	edx, edx
	je	.Lsupport_tanf_9
	addsd	xmm0, QWORD PTR .Lsupport_tanf_C2[rip]
.Lsupport_tanf_16:
	mov	edi, 1
	add	rsp, 24
	jmp	__tandf
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_7:
	cmp	eax, 1088565717
	ja	.Lsupport_tanf_13
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1085271519
	ja	.Lsupport_tanf_14
	test	edx, edx
	je	.Lsupport_tanf_15
	addsd	xmm0, QWORD PTR .Lsupport_tanf_C4[rip]
	jmp	.Lsupport_tanf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_22:
	mulss	xmm1, DWORD PTR .Lsupport_tanf_C0[rip]
	jmp	.Lsupport_tanf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_3:
	xor	edi, edi
	add	rsp, 24
	cvtss2sd	xmm0, xmm0
	jmp	__tandf
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_8:
	test	edx, edx
	je	.Lsupport_tanf_11
	addsd	xmm0, QWORD PTR .Lsupport_tanf_C3[rip]
.Lsupport_tanf_18:
	xor	edi, edi
	add	rsp, 24
	jmp	__tandf
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_13:
	cmp	eax, 2139095039
	jbe	.Lsupport_tanf_19
	subss	xmm0, xmm0
	jmp	.Lsupport_tanf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_11:
	subsd	xmm0, QWORD PTR .Lsupport_tanf_C3[rip]
	jmp	.Lsupport_tanf_18
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_14:
	test	edx, edx
	je	.Lsupport_tanf_17
	addsd	xmm0, QWORD PTR .Lsupport_tanf_C5[rip]
	jmp	.Lsupport_tanf_18
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_9:
	subsd	xmm0, QWORD PTR .Lsupport_tanf_C2[rip]
	jmp	.Lsupport_tanf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_19:
	lea	rdi, 8[rsp]
	call	__rem_pio2f
	movsd	xmm0, QWORD PTR 8[rsp]
	and	eax, 1
	mov	edi, eax
	call	__tandf
	jmp	.Lsupport_tanf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_17:
	subsd	xmm0, QWORD PTR .Lsupport_tanf_C5[rip]
	jmp	.Lsupport_tanf_18
	.p2align 4,,10
	.p2align 3
.Lsupport_tanf_15:
	subsd	xmm0, QWORD PTR .Lsupport_tanf_C4[rip]
	jmp	.Lsupport_tanf_16
	.size	tanf, .-tanf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_tanf_C0:
	.long	58720256
	.align 4
.Lsupport_tanf_C1:
	.long	2071986176
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_tanf_C2:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_tanf_C3:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_tanf_C4:
	.long	2134057426
	.long	1074977148
	.align 8
.Lsupport_tanf_C5:
	.long	1413754136
	.long	1075388923
# member asin
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_asin_R, @function
__asmscope_asin_R:
	movapd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_asin_C0[rip]
	movsd	xmm1, QWORD PTR .Lsupport_asin_C6[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_asin_C1[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_asin_C7[rip]
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_asin_C2[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_asin_C8[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_asin_C3[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_asin_C9[rip]
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_asin_C4[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_asin_C10[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_asin_C5[rip]
	mulsd	xmm0, xmm2
	divsd	xmm0, xmm1
	ret
	.size	__asmscope_asin_R, .-__asmscope_asin_R
	.p2align 4
	.globl	asin
	.type	asin, @function
asin:
	movq	rdx, xmm0
	mov	rcx, rdx
	shr	rcx, 32
	mov	eax, ecx
	and	eax, 2147483647
	cmp	eax, 1072693247
	jbe	.Lsupport_asin_4
	sub	eax, 1072693248
	or	eax, edx
	je	.Lsupport_asin_11
	movapd	xmm1, xmm0
	pxor	xmm3, xmm3
	subsd	xmm1, xmm0
	divsd	xmm3, xmm1
.Lsupport_asin_3:
	movapd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asin_4:
	cmp	eax, 1071644671
	ja	.Lsupport_asin_7
	sub	eax, 1048576
	movapd	xmm3, xmm0
	cmp	eax, 1044381695
	jbe	.Lsupport_asin_3
	mulsd	xmm0, xmm0
	call	__asmscope_asin_R
	mulsd	xmm0, xmm3
	addsd	xmm3, xmm0
	movapd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asin_7:
	andpd	xmm0, XMMWORD PTR .Lsupport_asin_C14[rip]
	movsd	xmm3, QWORD PTR .Lsupport_asin_C10[rip]
	subsd	xmm3, xmm0
	mulsd	xmm3, QWORD PTR .Lsupport_asin_C15[rip]
	movapd	xmm4, xmm3
	movapd	xmm0, xmm3
	sqrtsd	xmm4, xmm4
	call	__asmscope_asin_R
	cmp	eax, 1072640818
	ja	.Lsupport_asin_12
	movapd	xmm2, xmm4
	movq	rsi, xmm4
	movabs	rax, -4294967296
	addsd	xmm2, xmm4
	and	rax, rsi
	movq	xmm1, rax
	addsd	xmm4, xmm1
	mulsd	xmm2, xmm0
	movapd	xmm0, xmm1
	mulsd	xmm0, xmm1
	addsd	xmm1, xmm1
	subsd	xmm3, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_asin_C16[rip]
	divsd	xmm3, xmm4
	addsd	xmm3, xmm3
	subsd	xmm0, xmm3
	subsd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_asin_C17[rip]
	movapd	xmm3, xmm0
	subsd	xmm3, xmm1
	subsd	xmm2, xmm3
	movapd	xmm3, xmm0
	subsd	xmm3, xmm2
.Lsupport_asin_9:
	test	ecx, ecx
	jns	.Lsupport_asin_3
	xorpd	xmm3, XMMWORD PTR .Lsupport_asin_C18[rip]
	jmp	.Lsupport_asin_3
	.p2align 4,,10
	.p2align 3
.Lsupport_asin_11:
	mulsd	xmm0, QWORD PTR .Lsupport_asin_C11[rip]
	movsd	xmm3, QWORD PTR .Lsupport_asin_C12[rip]
	addsd	xmm3, xmm0
	movapd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asin_12:
	mulsd	xmm0, xmm4
	addsd	xmm0, xmm4
	addsd	xmm0, xmm0
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_asin_C11[rip]
	subsd	xmm1, QWORD PTR .Lsupport_asin_C16[rip]
	movapd	xmm3, xmm0
	subsd	xmm3, xmm1
	jmp	.Lsupport_asin_9
	.size	asin, .-asin
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_asin_C0:
	.long	234747657
	.long	1057111521
	.align 8
.Lsupport_asin_C1:
	.long	1963045512
	.long	1061810144
	.align 8
.Lsupport_asin_C2:
	.long	-1251438789
	.long	1067745832
	.align 8
.Lsupport_asin_C3:
	.long	243811413
	.long	1070186837
	.align 8
.Lsupport_asin_C4:
	.long	65761149
	.long	1070913042
	.align 8
.Lsupport_asin_C5:
	.long	1431655765
	.long	1069897045
	.align 8
.Lsupport_asin_C6:
	.long	-1322347902
	.long	1068742853
	.align 8
.Lsupport_asin_C7:
	.long	462225753
	.long	1072039532
	.align 8
.Lsupport_asin_C8:
	.long	-1671853368
	.long	1073752805
	.align 8
.Lsupport_asin_C9:
	.long	478817611
	.long	1073953319
	.align 8
.Lsupport_asin_C10:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_asin_C11:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_asin_C12:
	.long	0
	.long	946864128
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_asin_C14:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_asin_C15:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_asin_C16:
	.long	856972295
	.long	1016178214
	.align 8
.Lsupport_asin_C17:
	.long	1413754136
	.long	1072243195
	.section	.rodata.cst16
	.align 16
.Lsupport_asin_C18:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member asinf
	.section	.text.support,"ax"
	.p2align 4
	.globl	asinf
	.type	asinf, @function
asinf:
	movd	edx, xmm0
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1065353215
	jbe	.Lsupport_asinf_2
	cmp	eax, 1065353216
	je	.Lsupport_asinf_8
	movaps	xmm1, xmm0
	subss	xmm1, xmm0
	pxor	xmm0, xmm0
	divss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinf_2:
	cmp	eax, 1056964607
	ja	.Lsupport_asinf_5
	sub	eax, 8388608
	cmp	eax, 956301311
	ja	.Lsupport_asinf_9
.Lsupport_asinf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinf_5:
	movss	xmm3, DWORD PTR .Lsupport_asinf_C7[rip]
	andps	xmm0, XMMWORD PTR .Lsupport_asinf_C8[rip]
	pxor	xmm2, xmm2
	movaps	xmm1, xmm3
	subss	xmm1, xmm0
	mulss	xmm1, DWORD PTR .Lsupport_asinf_C9[rip]
	movss	xmm0, DWORD PTR .Lsupport_asinf_C3[rip]
	mulss	xmm0, xmm1
	cvtss2sd	xmm2, xmm1
	sqrtsd	xmm2, xmm2
	subss	xmm0, DWORD PTR .Lsupport_asinf_C4[rip]
	mulss	xmm0, xmm1
	addss	xmm0, DWORD PTR .Lsupport_asinf_C5[rip]
	mulss	xmm0, xmm1
	mulss	xmm1, DWORD PTR .Lsupport_asinf_C6[rip]
	addss	xmm1, xmm3
	divss	xmm0, xmm1
	movsd	xmm1, QWORD PTR .Lsupport_asinf_C0[rip]
	cvtss2sd	xmm0, xmm0
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm2
	addsd	xmm0, xmm0
	subsd	xmm1, xmm0
	pxor	xmm0, xmm0
	cvtsd2ss	xmm0, xmm1
	test	edx, edx
	jns	.Lsupport_asinf_1
	xorps	xmm0, XMMWORD PTR .Lsupport_asinf_C10[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinf_8:
	cvtss2sd	xmm0, xmm0
	mulsd	xmm0, QWORD PTR .Lsupport_asinf_C0[rip]
	addsd	xmm0, QWORD PTR .Lsupport_asinf_C1[rip]
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinf_9:
	movaps	xmm2, xmm0
	movss	xmm1, DWORD PTR .Lsupport_asinf_C3[rip]
	mulss	xmm2, xmm0
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_asinf_C4[rip]
	mulss	xmm1, xmm2
	addss	xmm1, DWORD PTR .Lsupport_asinf_C5[rip]
	mulss	xmm1, xmm2
	mulss	xmm2, DWORD PTR .Lsupport_asinf_C6[rip]
	addss	xmm2, DWORD PTR .Lsupport_asinf_C7[rip]
	divss	xmm1, xmm2
	mulss	xmm1, xmm0
	addss	xmm0, xmm1
	ret
	.size	asinf, .-asinf
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_asinf_C0:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_asinf_C1:
	.long	0
	.long	946864128
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_asinf_C3:
	.long	-1139944597
	.align 4
.Lsupport_asinf_C4:
	.long	1026495418
	.align 4
.Lsupport_asinf_C5:
	.long	1042983541
	.align 4
.Lsupport_asinf_C6:
	.long	-1087052370
	.align 4
.Lsupport_asinf_C7:
	.long	1065353216
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_asinf_C8:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_asinf_C9:
	.long	1056964608
	.section	.rodata.cst16
	.align 16
.Lsupport_asinf_C10:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member acos
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_acos_R, @function
__asmscope_acos_R:
	movapd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_acos_C0[rip]
	movsd	xmm1, QWORD PTR .Lsupport_acos_C6[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_acos_C1[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_acos_C7[rip]
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_acos_C2[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_acos_C8[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_acos_C3[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_acos_C9[rip]
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_acos_C4[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_acos_C10[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_acos_C5[rip]
	mulsd	xmm0, xmm2
	divsd	xmm0, xmm1
	ret
	.size	__asmscope_acos_R, .-__asmscope_acos_R
	.p2align 4
	.globl	acos
	.type	acos, @function
acos:
	movq	rcx, xmm0
	movapd	xmm3, xmm0
	mov	rdx, rcx
	shr	rdx, 32
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1072693247
	jbe	.Lsupport_acos_4
	sub	eax, 1072693248
	or	eax, ecx
	jne	.Lsupport_acos_5
	pxor	xmm0, xmm0
	test	edx, edx
	js	.Lsupport_acos_11
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_4:
	cmp	eax, 1071644671
	ja	.Lsupport_acos_7
	cmp	eax, 1012924416
	ja	.Lsupport_acos_8
	movsd	xmm0, QWORD PTR .Lsupport_acos_C13[rip]
	addsd	xmm0, QWORD PTR .Lsupport_acos_C14[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_7:
	test	edx, edx
	js	.Lsupport_acos_12
	movsd	xmm0, QWORD PTR .Lsupport_acos_C10[rip]
	movabs	rax, -4294967296
	subsd	xmm0, xmm3
	mulsd	xmm0, QWORD PTR .Lsupport_acos_C16[rip]
	movapd	xmm5, xmm0
	movapd	xmm4, xmm0
	sqrtsd	xmm5, xmm5
	movq	rsi, xmm5
	and	rax, rsi
	movq	xmm3, rax
	movapd	xmm1, xmm3
	mulsd	xmm1, xmm3
	subsd	xmm4, xmm1
	movapd	xmm1, xmm5
	addsd	xmm1, xmm3
	divsd	xmm4, xmm1
	call	__asmscope_acos_R
	mulsd	xmm0, xmm5
	addsd	xmm0, xmm4
	addsd	xmm0, xmm3
	addsd	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_5:
	subsd	xmm3, xmm0
	pxor	xmm0, xmm0
	divsd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_11:
	movsd	xmm0, QWORD PTR .Lsupport_acos_C13[rip]
	addsd	xmm0, QWORD PTR .Lsupport_acos_C12[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_8:
	mulsd	xmm0, xmm0
	call	__asmscope_acos_R
	movsd	xmm1, QWORD PTR .Lsupport_acos_C15[rip]
	mulsd	xmm0, xmm3
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_acos_C14[rip]
	subsd	xmm3, xmm1
	subsd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acos_12:
	addsd	xmm3, QWORD PTR .Lsupport_acos_C10[rip]
	mulsd	xmm3, QWORD PTR .Lsupport_acos_C16[rip]
	movapd	xmm4, xmm3
	movapd	xmm0, xmm3
	call	__asmscope_acos_R
	sqrtsd	xmm4, xmm4
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_acos_C14[rip]
	mulsd	xmm1, xmm4
	subsd	xmm1, QWORD PTR .Lsupport_acos_C15[rip]
	addsd	xmm1, xmm4
	subsd	xmm0, xmm1
	addsd	xmm0, xmm0
	ret
	.size	acos, .-acos
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_acos_C0:
	.long	234747657
	.long	1057111521
	.align 8
.Lsupport_acos_C1:
	.long	1963045512
	.long	1061810144
	.align 8
.Lsupport_acos_C2:
	.long	-1251438789
	.long	1067745832
	.align 8
.Lsupport_acos_C3:
	.long	243811413
	.long	1070186837
	.align 8
.Lsupport_acos_C4:
	.long	65761149
	.long	1070913042
	.align 8
.Lsupport_acos_C5:
	.long	1431655765
	.long	1069897045
	.align 8
.Lsupport_acos_C6:
	.long	-1322347902
	.long	1068742853
	.align 8
.Lsupport_acos_C7:
	.long	462225753
	.long	1072039532
	.align 8
.Lsupport_acos_C8:
	.long	-1671853368
	.long	1073752805
	.align 8
.Lsupport_acos_C9:
	.long	478817611
	.long	1073953319
	.align 8
.Lsupport_acos_C10:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_acos_C12:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_acos_C13:
	.long	0
	.long	946864128
	.align 8
.Lsupport_acos_C14:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_acos_C15:
	.long	856972295
	.long	1016178214
	.align 8
.Lsupport_acos_C16:
	.long	0
	.long	1071644672
# member acosf
	.section	.text.support,"ax"
	.p2align 4
	.globl	acosf
	.type	acosf, @function
acosf:
	movd	edx, xmm0
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 1065353215
	jbe	.Lsupport_acosf_2
	cmp	eax, 1065353216
	jne	.Lsupport_acosf_3
	pxor	xmm0, xmm0
	test	edx, edx
	js	.Lsupport_acosf_10
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_2:
	cmp	eax, 1056964607
	ja	.Lsupport_acosf_5
	cmp	eax, 847249408
	ja	.Lsupport_acosf_6
	movss	xmm0, DWORD PTR .Lsupport_acosf_C2[rip]
	addss	xmm0, DWORD PTR .Lsupport_acosf_C3[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_5:
	test	edx, edx
	js	.Lsupport_acosf_11
	movss	xmm5, DWORD PTR .Lsupport_acosf_C8[rip]
	movss	xmm4, DWORD PTR .Lsupport_acosf_C7[rip]
	movaps	xmm1, xmm5
	subss	xmm1, xmm0
	mulss	xmm1, DWORD PTR .Lsupport_acosf_C10[rip]
	movss	xmm0, DWORD PTR .Lsupport_acosf_C4[rip]
	mulss	xmm0, xmm1
	movaps	xmm2, xmm1
	mulss	xmm4, xmm1
	sqrtss	xmm2, xmm2
	subss	xmm0, DWORD PTR .Lsupport_acosf_C5[rip]
	mulss	xmm0, xmm1
	movd	eax, xmm2
	addss	xmm0, DWORD PTR .Lsupport_acosf_C6[rip]
	and	eax, -4096
	addss	xmm4, xmm5
	movd	xmm3, eax
	mulss	xmm0, xmm1
	divss	xmm0, xmm4
	movaps	xmm4, xmm3
	mulss	xmm4, xmm3
	subss	xmm1, xmm4
	mulss	xmm0, xmm2
	addss	xmm2, xmm3
	divss	xmm1, xmm2
	addss	xmm0, xmm1
	addss	xmm0, xmm3
	addss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_3:
	movaps	xmm1, xmm0
	subss	xmm1, xmm0
	pxor	xmm0, xmm0
	divss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_6:
	movaps	xmm2, xmm0
	movss	xmm1, DWORD PTR .Lsupport_acosf_C4[rip]
	mulss	xmm2, xmm0
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_acosf_C5[rip]
	mulss	xmm1, xmm2
	addss	xmm1, DWORD PTR .Lsupport_acosf_C6[rip]
	mulss	xmm1, xmm2
	mulss	xmm2, DWORD PTR .Lsupport_acosf_C7[rip]
	addss	xmm2, DWORD PTR .Lsupport_acosf_C8[rip]
	divss	xmm1, xmm2
	movss	xmm2, DWORD PTR .Lsupport_acosf_C9[rip]
	mulss	xmm1, xmm0
	subss	xmm2, xmm1
	movaps	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_acosf_C3[rip]
	subss	xmm1, xmm2
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_10:
	movss	xmm0, DWORD PTR .Lsupport_acosf_C2[rip]
	addss	xmm0, DWORD PTR .Lsupport_acosf_C1[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_acosf_11:
	movss	xmm3, DWORD PTR .Lsupport_acosf_C8[rip]
	movss	xmm1, DWORD PTR .Lsupport_acosf_C4[rip]
	addss	xmm0, xmm3
	mulss	xmm0, DWORD PTR .Lsupport_acosf_C10[rip]
	mulss	xmm1, xmm0
	movaps	xmm2, xmm0
	subss	xmm1, DWORD PTR .Lsupport_acosf_C5[rip]
	sqrtss	xmm2, xmm2
	mulss	xmm1, xmm0
	addss	xmm1, DWORD PTR .Lsupport_acosf_C6[rip]
	mulss	xmm1, xmm0
	mulss	xmm0, DWORD PTR .Lsupport_acosf_C7[rip]
	addss	xmm0, xmm3
	divss	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_acosf_C3[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_acosf_C9[rip]
	addss	xmm1, xmm2
	subss	xmm0, xmm1
	addss	xmm0, xmm0
	ret
	.size	acosf, .-acosf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_acosf_C1:
	.long	1078530010
	.align 4
.Lsupport_acosf_C2:
	.long	58720256
	.align 4
.Lsupport_acosf_C3:
	.long	1070141402
	.align 4
.Lsupport_acosf_C4:
	.long	-1139944597
	.align 4
.Lsupport_acosf_C5:
	.long	1026495418
	.align 4
.Lsupport_acosf_C6:
	.long	1042983541
	.align 4
.Lsupport_acosf_C7:
	.long	-1087052370
	.align 4
.Lsupport_acosf_C8:
	.long	1065353216
	.align 4
.Lsupport_acosf_C9:
	.long	866263400
	.align 4
.Lsupport_acosf_C10:
	.long	1056964608
# member atan
	.section	.text.support,"ax"
	.p2align 4
	.globl	atan
	.type	atan, @function
atan:
	movq	rdx, xmm0
	mov	rsi, rdx
	mov	rax, rdx
	shr	rsi, 32
	shr	rax, 63
	mov	ecx, esi
	and	ecx, 2147483647
	cmp	ecx, 1141899263
	jbe	.Lsupport_atan_2
	movabs	rcx, 9218868437227405312
	btr	rdx, 63
	cmp	rcx, rdx
	jnb	.Lsupport_atan_20
.Lsupport_atan_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_2:
	cmp	ecx, 1071382527
	ja	.Lsupport_atan_5
	mov	rdx, -1
	cmp	ecx, 1044381695
	jbe	.Lsupport_atan_21
.Lsupport_atan_6:
	movapd	xmm2, xmm0
	movsd	xmm1, QWORD PTR .Lsupport_atan_C8[rip]
	mulsd	xmm2, xmm0
	movapd	xmm3, xmm2
	mulsd	xmm3, xmm2
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_atan_C9[rip]
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_atan_C10[rip]
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_atan_C11[rip]
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_atan_C12[rip]
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_atan_C13[rip]
	mulsd	xmm1, xmm2
	movsd	xmm2, QWORD PTR .Lsupport_atan_C14[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_atan_C15[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_atan_C16[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_atan_C17[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_atan_C18[rip]
	mulsd	xmm2, xmm3
	addsd	xmm1, xmm2
	mulsd	xmm1, xmm0
	cmp	edx, -1
	je	.Lsupport_atan_22
	lea	rcx, __asmscope_atan_atanlo[rip]
	subsd	xmm1, QWORD PTR [rcx+rdx*8]
	lea	rcx, __asmscope_atan_atanhi[rip]
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR [rcx+rdx*8]
	subsd	xmm0, xmm1
	test	eax, eax
	je	.Lsupport_atan_1
	xorpd	xmm0, XMMWORD PTR .Lsupport_atan_C2[rip]
.Lsupport_atan_23:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_5:
	andpd	xmm0, XMMWORD PTR .Lsupport_atan_C3[rip]
	movapd	xmm1, xmm0
	cmp	ecx, 1072889855
	ja	.Lsupport_atan_7
	cmp	ecx, 1072037887
	ja	.Lsupport_atan_8
	addsd	xmm0, xmm0
	addsd	xmm1, QWORD PTR .Lsupport_atan_C5[rip]
	xor	edx, edx
	subsd	xmm0, QWORD PTR .Lsupport_atan_C4[rip]
	divsd	xmm0, xmm1
	jmp	.Lsupport_atan_6
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_20:
	movsd	xmm0, QWORD PTR .Lsupport_atan_C1[rip]
	addsd	xmm0, QWORD PTR .Lsupport_atan_C0[rip]
	test	eax, eax
	je	.Lsupport_atan_1
	xorpd	xmm0, XMMWORD PTR .Lsupport_atan_C2[rip]
	jmp	.Lsupport_atan_23
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_7:
	cmp	ecx, 1073971199
	ja	.Lsupport_atan_9
	movsd	xmm2, QWORD PTR .Lsupport_atan_C6[rip]
	mov	edx, 2
	mulsd	xmm1, xmm2
	subsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_atan_C4[rip]
	divsd	xmm0, xmm1
	jmp	.Lsupport_atan_6
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_21:
	test	esi, 2146435072
	jne	.Lsupport_atan_1
	pxor	xmm1, xmm1
	cvtsd2ss	xmm1, xmm0
	movss	DWORD PTR -4[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_22:
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_9:
	movsd	xmm0, QWORD PTR .Lsupport_atan_C7[rip]
	mov	edx, 3
	divsd	xmm0, xmm1
	jmp	.Lsupport_atan_6
	.p2align 4,,10
	.p2align 3
.Lsupport_atan_8:
	movsd	xmm2, QWORD PTR .Lsupport_atan_C4[rip]
	mov	edx, 1
	subsd	xmm0, xmm2
	addsd	xmm1, xmm2
	divsd	xmm0, xmm1
	jmp	.Lsupport_atan_6
	.size	atan, .-atan
	.section	.rodata
	.align 32
	.type	__asmscope_atan_atanlo, @object
	.size	__asmscope_atan_atanlo, 32
__asmscope_atan_atanlo:
	.long	573531618
	.long	1014639487
	.long	856972295
	.long	1015129638
	.long	2062601149
	.long	1013974920
	.long	856972295
	.long	1016178214
	.align 32
	.type	__asmscope_atan_atanhi, @object
	.size	__asmscope_atan_atanhi, 32
__asmscope_atan_atanhi:
	.long	90291023
	.long	1071492199
	.long	1413754136
	.long	1072243195
	.long	-763234661
	.long	1072657163
	.long	1413754136
	.long	1073291771
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_atan_C0:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_atan_C1:
	.long	0
	.long	946864128
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atan_C2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lsupport_atan_C3:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_atan_C4:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_atan_C5:
	.long	0
	.long	1073741824
	.align 8
.Lsupport_atan_C6:
	.long	0
	.long	1073217536
	.align 8
.Lsupport_atan_C7:
	.long	0
	.long	-1074790400
	.align 8
.Lsupport_atan_C8:
	.long	-484255215
	.long	1066446138
	.align 8
.Lsupport_atan_C9:
	.long	611716587
	.long	1068071755
	.align 8
.Lsupport_atan_C10:
	.long	-1596965551
	.long	1068567910
	.align 8
.Lsupport_atan_C11:
	.long	-984866706
	.long	1068975565
	.align 8
.Lsupport_atan_C12:
	.long	-1845459969
	.long	1069697316
	.align 8
.Lsupport_atan_C13:
	.long	1431655693
	.long	1070945621
	.align 8
.Lsupport_atan_C14:
	.long	745172015
	.long	-1079856060
	.align 8
.Lsupport_atan_C15:
	.long	1390345626
	.long	1068359213
	.align 8
.Lsupport_atan_C16:
	.long	-1351312787
	.long	1068740850
	.align 8
.Lsupport_atan_C17:
	.long	-31254927
	.long	1069314502
	.align 8
.Lsupport_atan_C18:
	.long	-1718031420
	.long	1070176665
# member atanf
	.section	.text.support,"ax"
	.p2align 4
	.globl	atanf
	.type	atanf, @function
atanf:
	movd	edx, xmm0
	mov	eax, edx
	mov	ecx, edx
	and	eax, 2147483647
	shr	ecx, 31
	cmp	eax, 1283457023
	jbe	.Lsupport_atanf_2
	cmp	eax, 2139095040
	jbe	.Lsupport_atanf_16
.Lsupport_atanf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_2:
	cmp	eax, 1054867455
	ja	.Lsupport_atanf_5
	cmp	eax, 964689919
	jbe	.Lsupport_atanf_17
	movaps	xmm2, xmm0
	movss	xmm1, DWORD PTR .Lsupport_atanf_C15[rip]
	mulss	xmm2, xmm0
	movaps	xmm3, xmm2
	mulss	xmm3, xmm2
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_atanf_C16[rip]
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_atanf_C17[rip]
	mulss	xmm1, xmm2
	movss	xmm2, DWORD PTR .Lsupport_atanf_C18[rip]
	mulss	xmm2, xmm3
	subss	xmm2, DWORD PTR .Lsupport_atanf_C19[rip]
	mulss	xmm2, xmm3
	addss	xmm1, xmm2
	mulss	xmm1, xmm0
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_5:
	andps	xmm0, XMMWORD PTR .Lsupport_atanf_C10[rip]
	cmp	eax, 1066926079
	jbe	.Lsupport_atanf_18
	cmp	eax, 1075576831
	ja	.Lsupport_atanf_10
	movss	xmm1, DWORD PTR .Lsupport_atanf_C13[rip]
	movaps	xmm2, xmm0
	movss	xmm5, DWORD PTR .Lsupport_atanf_C4[rip]
	mulss	xmm0, xmm1
	subss	xmm2, xmm1
	addss	xmm0, DWORD PTR .Lsupport_atanf_C11[rip]
	divss	xmm2, xmm0
	movss	xmm0, DWORD PTR .Lsupport_atanf_C5[rip]
.Lsupport_atanf_9:
	movaps	xmm3, xmm2
	movss	xmm1, DWORD PTR .Lsupport_atanf_C15[rip]
	mulss	xmm3, xmm2
	movaps	xmm4, xmm3
	mulss	xmm4, xmm3
	mulss	xmm1, xmm4
	addss	xmm1, DWORD PTR .Lsupport_atanf_C16[rip]
	mulss	xmm1, xmm4
	addss	xmm1, DWORD PTR .Lsupport_atanf_C17[rip]
	mulss	xmm1, xmm3
	movss	xmm3, DWORD PTR .Lsupport_atanf_C18[rip]
	mulss	xmm3, xmm4
	subss	xmm3, DWORD PTR .Lsupport_atanf_C19[rip]
	mulss	xmm3, xmm4
	addss	xmm1, xmm3
	mulss	xmm1, xmm2
	subss	xmm1, xmm5
	subss	xmm1, xmm2
	subss	xmm0, xmm1
	test	ecx, ecx
	je	.Lsupport_atanf_1
	xorps	xmm0, XMMWORD PTR .Lsupport_atanf_C9[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_16:
	movss	xmm0, DWORD PTR .Lsupport_atanf_C8[rip]
	addss	xmm0, DWORD PTR .Lsupport_atanf_C3[rip]
	test	ecx, ecx
	je	.Lsupport_atanf_1
	xorps	xmm0, XMMWORD PTR .Lsupport_atanf_C9[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_18:
	cmp	eax, 1060110335
	ja	.Lsupport_atanf_8
	movaps	xmm2, xmm0
	movss	xmm5, DWORD PTR .Lsupport_atanf_C0[rip]
	addss	xmm2, xmm0
	addss	xmm0, DWORD PTR .Lsupport_atanf_C12[rip]
	subss	xmm2, DWORD PTR .Lsupport_atanf_C11[rip]
	divss	xmm2, xmm0
	movss	xmm0, DWORD PTR .Lsupport_atanf_C1[rip]
	jmp	.Lsupport_atanf_9
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_17:
	and	edx, 2139095040
	jne	.Lsupport_atanf_1
	movaps	xmm1, xmm0
	mulss	xmm1, xmm0
	movss	DWORD PTR -4[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_10:
	movss	xmm2, DWORD PTR .Lsupport_atanf_C14[rip]
	movss	xmm5, DWORD PTR .Lsupport_atanf_C2[rip]
	divss	xmm2, xmm0
	movss	xmm0, DWORD PTR .Lsupport_atanf_C3[rip]
	jmp	.Lsupport_atanf_9
	.p2align 4,,10
	.p2align 3
.Lsupport_atanf_8:
	movss	xmm1, DWORD PTR .Lsupport_atanf_C11[rip]
	movaps	xmm2, xmm0
	movss	xmm5, DWORD PTR .Lsupport_atanf_C6[rip]
	addss	xmm0, xmm1
	subss	xmm2, xmm1
	divss	xmm2, xmm0
	movss	xmm0, DWORD PTR .Lsupport_atanf_C7[rip]
	jmp	.Lsupport_atanf_9
	.size	atanf, .-atanf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_atanf_C0:
	.long	833369961
	.align 4
.Lsupport_atanf_C1:
	.long	1055744824
	.align 4
.Lsupport_atanf_C2:
	.long	866263400
	.align 4
.Lsupport_atanf_C3:
	.long	1070141402
	.align 4
.Lsupport_atanf_C4:
	.long	856952756
	.align 4
.Lsupport_atanf_C5:
	.long	1065064542
	.align 4
.Lsupport_atanf_C6:
	.long	857874792
	.align 4
.Lsupport_atanf_C7:
	.long	1061752794
	.align 4
.Lsupport_atanf_C8:
	.long	58720256
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atanf_C9:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.align 16
.Lsupport_atanf_C10:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_atanf_C11:
	.long	1065353216
	.align 4
.Lsupport_atanf_C12:
	.long	1073741824
	.align 4
.Lsupport_atanf_C13:
	.long	1069547520
	.align 4
.Lsupport_atanf_C14:
	.long	-1082130432
	.align 4
.Lsupport_atanf_C15:
	.long	1031580709
	.align 4
.Lsupport_atanf_C16:
	.long	1041364237
	.align 4
.Lsupport_atanf_C17:
	.long	1051372201
	.align 4
.Lsupport_atanf_C18:
	.long	-1109781945
	.align 4
.Lsupport_atanf_C19:
	.long	1045219992
# member atan2
	.section	.text.support,"ax"
	.p2align 4
	.globl	atan2
	.type	atan2, @function
atan2:
	movabs	rax, 9223372036854775807
	movq	rdx, xmm1
	movabs	rcx, 9218868437227405312
	mov	rsi, rdx
	and	rsi, rax
	cmp	rcx, rsi
	jb	.Lsupport_atan2_2
	movq	rsi, xmm0
	and	rax, rsi
	cmp	rcx, rax
	jb	.Lsupport_atan2_2
	mov	rcx, rdx
	mov	rax, rsi
	shr	rcx, 32
	shr	rax, 32
	lea	edi, -1072693248[rcx]
	or	edi, edx
	je	.Lsupport_atan2_43
	push	rbx
	mov	ebx, ecx
	mov	edi, eax
	and	eax, 2147483647
	shr	ebx, 30
	shr	edi, 31
	and	ebx, 2
	or	ebx, edi
	or	esi, eax
	jne	.Lsupport_atan2_6
	cmp	ebx, 2
	je	.Lsupport_atan2_17
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C3[rip]
	cmp	ebx, 3
	je	.Lsupport_atan2_1
	movapd	xmm1, xmm0
.Lsupport_atan2_1:
	movapd	xmm0, xmm1
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_2:
	addsd	xmm1, xmm0
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_6:
	and	ecx, 2147483647
	or	edx, ecx
	je	.Lsupport_atan2_24
	cmp	ecx, 2146435072
	je	.Lsupport_atan2_44
	lea	edx, 67108864[rcx]
	cmp	edx, eax
	jb	.Lsupport_atan2_24
	cmp	eax, 2146435072
	je	.Lsupport_atan2_24
	test	bl, 2
	je	.Lsupport_atan2_12
	add	eax, 67108864
	cmp	eax, ecx
	jnb	.Lsupport_atan2_13
	pxor	xmm1, xmm1
	cmp	ebx, 2
	je	.Lsupport_atan2_14
.Lsupport_atan2_15:
	subsd	xmm1, QWORD PTR .Lsupport_atan2_C8[rip]
	subsd	xmm1, QWORD PTR .Lsupport_atan2_C2[rip]
	jmp	.Lsupport_atan2_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_24:
	and	ebx, 1
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C1[rip]
	je	.Lsupport_atan2_1
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C5[rip]
	jmp	.Lsupport_atan2_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_43:
	jmp	atan
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_17:
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C2[rip]
	jmp	.Lsupport_atan2_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_44:
	sub	ebx, 1
	cmp	eax, 2146435072
	je	.Lsupport_atan2_45
	pxor	xmm1, xmm1
	cmp	ebx, 2
	ja	.Lsupport_atan2_1
	lea	rax, __asmscope_atan2_CSWTCH_8[rip]
	movsd	xmm1, QWORD PTR [rax+rbx*8]
	jmp	.Lsupport_atan2_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_45:
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C4[rip]
	cmp	ebx, 2
	ja	.Lsupport_atan2_1
	lea	rax, __asmscope_atan2_CSWTCH_7[rip]
	movsd	xmm1, QWORD PTR [rax+rbx*8]
	jmp	.Lsupport_atan2_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_12:
	divsd	xmm0, xmm1
	andpd	xmm0, XMMWORD PTR .Lsupport_atan2_C6[rip]
	call	atan
	movapd	xmm1, xmm0
	cmp	ebx, 1
	jne	.Lsupport_atan2_46
	xorpd	xmm1, XMMWORD PTR .Lsupport_atan2_C7[rip]
	jmp	.Lsupport_atan2_1
.Lsupport_atan2_46:
	cmp	ebx, 2
	je	.Lsupport_atan2_14
	test	ebx, ebx
	je	.Lsupport_atan2_1
	jmp	.Lsupport_atan2_15
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2_13:
	divsd	xmm0, xmm1
	andpd	xmm0, XMMWORD PTR .Lsupport_atan2_C6[rip]
	call	atan
	movapd	xmm1, xmm0
	cmp	ebx, 2
	jne	.Lsupport_atan2_15
.Lsupport_atan2_14:
	movapd	xmm0, xmm1
	subsd	xmm0, QWORD PTR .Lsupport_atan2_C8[rip]
	movsd	xmm1, QWORD PTR .Lsupport_atan2_C2[rip]
	subsd	xmm1, xmm0
	jmp	.Lsupport_atan2_1
	.size	atan2, .-atan2
	.section	.rodata
	.align 16
	.type	__asmscope_atan2_CSWTCH_8, @object
	.size	__asmscope_atan2_CSWTCH_8, 24
__asmscope_atan2_CSWTCH_8:
	.long	0
	.long	-2147483648
	.long	1413754136
	.long	1074340347
	.long	1413754136
	.long	-1073143301
	.align 16
	.type	__asmscope_atan2_CSWTCH_7, @object
	.size	__asmscope_atan2_CSWTCH_7, 24
__asmscope_atan2_CSWTCH_7:
	.long	1413754136
	.long	-1075240453
	.long	2134057426
	.long	1073928572
	.long	2134057426
	.long	-1073555076
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_atan2_C1:
	.long	1413754136
	.long	1073291771
	.align 8
.Lsupport_atan2_C2:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_atan2_C3:
	.long	1413754136
	.long	-1073143301
	.align 8
.Lsupport_atan2_C4:
	.long	1413754136
	.long	1072243195
	.align 8
.Lsupport_atan2_C5:
	.long	1413754136
	.long	-1074191877
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atan2_C6:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 16
.Lsupport_atan2_C7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_atan2_C8:
	.long	856972295
	.long	1017226790
# member atan2f
	.section	.text.support,"ax"
	.p2align 4
	.globl	atan2f
	.type	atan2f, @function
atan2f:
	movd	eax, xmm1
	mov	esi, eax
	and	esi, 2147483647
	cmp	esi, 2139095040
	ja	.Lsupport_atan2f_2
	movd	ecx, xmm0
	mov	edi, ecx
	and	edi, 2147483647
	cmp	edi, 2139095040
	ja	.Lsupport_atan2f_2
	cmp	eax, 1065353216
	je	.Lsupport_atan2f_45
	push	rbx
	mov	ebx, eax
	shr	ecx, 31
	shr	ebx, 30
	and	ebx, 2
	or	ebx, ecx
	test	edi, edi
	jne	.Lsupport_atan2f_6
	cmp	ebx, 2
	je	.Lsupport_atan2f_19
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C5[rip]
	cmp	ebx, 3
	je	.Lsupport_atan2f_1
	movaps	xmm1, xmm0
.Lsupport_atan2f_1:
	movaps	xmm0, xmm1
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_2:
	movd	xmm1, eax
	addss	xmm1, xmm0
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_6:
	test	esi, esi
	je	.Lsupport_atan2f_26
	cmp	esi, 2139095040
	je	.Lsupport_atan2f_46
	lea	edx, 218103808[rsi]
	cmp	edx, edi
	jb	.Lsupport_atan2f_26
	cmp	edi, 2139095040
	je	.Lsupport_atan2f_26
	test	bl, 2
	je	.Lsupport_atan2f_14
	add	edi, 218103808
	cmp	edi, esi
	jnb	.Lsupport_atan2f_15
	pxor	xmm1, xmm1
	cmp	ebx, 2
	je	.Lsupport_atan2f_16
.Lsupport_atan2f_17:
	addss	xmm1, DWORD PTR .Lsupport_atan2f_C12[rip]
	subss	xmm1, DWORD PTR .Lsupport_atan2f_C4[rip]
	jmp	.Lsupport_atan2f_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_26:
	and	ebx, 1
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C1[rip]
	je	.Lsupport_atan2f_1
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C6[rip]
	jmp	.Lsupport_atan2f_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_19:
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C4[rip]
	jmp	.Lsupport_atan2f_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_45:
	jmp	atanf
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_46:
	cmp	edi, 2139095040
	je	.Lsupport_atan2f_47
	sub	ebx, 1
	pxor	xmm1, xmm1
	cmp	ebx, 2
	ja	.Lsupport_atan2f_1
	lea	rax, __asmscope_atan2f_CSWTCH_7[rip]
	movss	xmm1, DWORD PTR [rax+rbx*4]
	jmp	.Lsupport_atan2f_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_14:
	divss	xmm0, xmm1
	andps	xmm0, XMMWORD PTR .Lsupport_atan2f_C10[rip]
	call	atanf
	movaps	xmm1, xmm0
	cmp	ebx, 1
	jne	.Lsupport_atan2f_48
	xorps	xmm1, XMMWORD PTR .Lsupport_atan2f_C11[rip]
	jmp	.Lsupport_atan2f_1
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_47:
	cmp	ebx, 2
	je	.Lsupport_atan2f_10
	cmp	ebx, 3
	je	.Lsupport_atan2f_11
	cmp	ebx, 1
	je	.Lsupport_atan2f_22
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C2[rip]
	jmp	.Lsupport_atan2f_1
.Lsupport_atan2f_48:
	cmp	ebx, 2
	je	.Lsupport_atan2f_16
	test	ebx, ebx
	je	.Lsupport_atan2f_1
	jmp	.Lsupport_atan2f_17
	.p2align 4,,10
	.p2align 3
.Lsupport_atan2f_15:
	divss	xmm0, xmm1
	andps	xmm0, XMMWORD PTR .Lsupport_atan2f_C10[rip]
	call	atanf
	movaps	xmm1, xmm0
	cmp	ebx, 2
	jne	.Lsupport_atan2f_17
.Lsupport_atan2f_16:
	addss	xmm1, DWORD PTR .Lsupport_atan2f_C12[rip]
	movaps	xmm0, xmm1
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C4[rip]
	subss	xmm1, xmm0
	jmp	.Lsupport_atan2f_1
.Lsupport_atan2f_22:
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C3[rip]
	jmp	.Lsupport_atan2f_1
.Lsupport_atan2f_11:
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C9[rip]
	mulss	xmm1, DWORD PTR .Lsupport_atan2f_C4[rip]
	mulss	xmm1, DWORD PTR .Lsupport_atan2f_C8[rip]
	jmp	.Lsupport_atan2f_1
.Lsupport_atan2f_10:
	movss	xmm1, DWORD PTR .Lsupport_atan2f_C7[rip]
	mulss	xmm1, DWORD PTR .Lsupport_atan2f_C4[rip]
	mulss	xmm1, DWORD PTR .Lsupport_atan2f_C8[rip]
	jmp	.Lsupport_atan2f_1
	.size	atan2f, .-atan2f
	.section	.rodata
	.align 8
	.type	__asmscope_atan2f_CSWTCH_7, @object
	.size	__asmscope_atan2f_CSWTCH_7, 12
__asmscope_atan2f_CSWTCH_7:
	.long	-2147483648
	.long	1078530011
	.long	-1068953637
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_atan2f_C1:
	.long	1070141403
	.align 4
.Lsupport_atan2f_C2:
	.long	1061752795
	.align 4
.Lsupport_atan2f_C3:
	.long	-1085730853
	.align 4
.Lsupport_atan2f_C4:
	.long	1078530011
	.align 4
.Lsupport_atan2f_C5:
	.long	-1068953637
	.align 4
.Lsupport_atan2f_C6:
	.long	-1077342245
	.align 4
.Lsupport_atan2f_C7:
	.long	1077936128
	.align 4
.Lsupport_atan2f_C8:
	.long	1048576000
	.align 4
.Lsupport_atan2f_C9:
	.long	-1069547520
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atan2f_C10:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.align 16
.Lsupport_atan2f_C11:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_atan2f_C12:
	.long	867941678
# member asinh
	.section	.text.support,"ax"
	.p2align 4
	.globl	asinh
	.type	asinh, @function
asinh:
	movq	rax, xmm0
	push	rbx
	mov	rdx, rax
	mov	rbx, rax
	btr	rax, 63
	shr	rdx, 52
	shr	rbx, 63
	movq	xmm0, rax
	mov	ecx, edx
	sub	rsp, 16
	and	ecx, 2047
	cmp	ecx, 1048
	ja	.Lsupport_asinh_12
	movapd	xmm1, xmm0
	and	dh, 4
	jne	.Lsupport_asinh_13
	cmp	ecx, 996
	ja	.Lsupport_asinh_14
	addsd	xmm1, QWORD PTR .Lsupport_asinh_C2[rip]
	movsd	QWORD PTR 8[rsp], xmm1
.Lsupport_asinh_3:
	test	rbx, rbx
	je	.Lsupport_asinh_1
	xorpd	xmm0, XMMWORD PTR .Lsupport_asinh_C3[rip]
.Lsupport_asinh_1:
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinh_13:
	mulsd	xmm1, xmm0
	movsd	xmm2, QWORD PTR .Lsupport_asinh_C1[rip]
	addsd	xmm1, xmm2
	sqrtsd	xmm1, xmm1
	addsd	xmm1, xmm0
	addsd	xmm0, xmm0
	divsd	xmm2, xmm1
	addsd	xmm0, xmm2
	call	log
	jmp	.Lsupport_asinh_3
	.p2align 4,,10
	.p2align 3
.Lsupport_asinh_12:
	call	log
	addsd	xmm0, QWORD PTR .Lsupport_asinh_C0[rip]
	jmp	.Lsupport_asinh_3
	.p2align 4,,10
	.p2align 3
.Lsupport_asinh_14:
	mulsd	xmm1, xmm0
	movsd	xmm3, QWORD PTR .Lsupport_asinh_C1[rip]
	movapd	xmm2, xmm1
	addsd	xmm2, xmm3
	sqrtsd	xmm2, xmm2
	addsd	xmm2, xmm3
	divsd	xmm1, xmm2
	addsd	xmm0, xmm1
	call	log1p
	jmp	.Lsupport_asinh_3
	.size	asinh, .-asinh
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_asinh_C0:
	.long	-17155601
	.long	1072049730
	.align 8
.Lsupport_asinh_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_asinh_C2:
	.long	0
	.long	1198522368
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_asinh_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member asinhf
	.section	.text.support,"ax"
	.p2align 4
	.globl	asinhf
	.type	asinhf, @function
asinhf:
	movd	eax, xmm0
	push	rbx
	mov	edx, eax
	mov	ebx, eax
	and	edx, 2147483647
	shr	ebx, 31
	sub	rsp, 16
	movd	xmm0, edx
	cmp	edx, 1166016511
	ja	.Lsupport_asinhf_12
	movaps	xmm1, xmm0
	test	eax, 1073741824
	jne	.Lsupport_asinhf_13
	cmp	edx, 964689919
	ja	.Lsupport_asinhf_14
	addss	xmm1, DWORD PTR .Lsupport_asinhf_C2[rip]
	movss	DWORD PTR 12[rsp], xmm1
.Lsupport_asinhf_3:
	test	ebx, ebx
	je	.Lsupport_asinhf_1
	xorps	xmm0, XMMWORD PTR .Lsupport_asinhf_C3[rip]
.Lsupport_asinhf_1:
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_asinhf_13:
	mulss	xmm1, xmm0
	movss	xmm2, DWORD PTR .Lsupport_asinhf_C1[rip]
	addss	xmm1, xmm2
	sqrtss	xmm1, xmm1
	addss	xmm1, xmm0
	addss	xmm0, xmm0
	divss	xmm2, xmm1
	addss	xmm0, xmm2
	call	logf
	jmp	.Lsupport_asinhf_3
	.p2align 4,,10
	.p2align 3
.Lsupport_asinhf_12:
	call	logf
	addss	xmm0, DWORD PTR .Lsupport_asinhf_C0[rip]
	jmp	.Lsupport_asinhf_3
	.p2align 4,,10
	.p2align 3
.Lsupport_asinhf_14:
	mulss	xmm1, xmm0
	movss	xmm3, DWORD PTR .Lsupport_asinhf_C1[rip]
	movaps	xmm2, xmm1
	addss	xmm2, xmm3
	sqrtss	xmm2, xmm2
	addss	xmm2, xmm3
	divss	xmm1, xmm2
	addss	xmm0, xmm1
	call	log1pf
	jmp	.Lsupport_asinhf_3
	.size	asinhf, .-asinhf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_asinhf_C0:
	.long	1060205080
	.align 4
.Lsupport_asinhf_C1:
	.long	1065353216
	.align 4
.Lsupport_asinhf_C2:
	.long	2071986176
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_asinhf_C3:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member atanh
	.section	.text.support,"ax"
	.p2align 4
	.globl	atanh
	.type	atanh, @function
atanh:
	movq	rax, xmm0
	push	rbx
	mov	rdx, rax
	mov	rbx, rax
	btr	rax, 63
	shr	rdx, 52
	shr	rbx, 63
	movq	xmm0, rax
	and	edx, 2047
	sub	rsp, 16
	cmp	edx, 1021
	ja	.Lsupport_atanh_2
	cmp	edx, 990
	ja	.Lsupport_atanh_3
	test	edx, edx
	jne	.Lsupport_atanh_5
	pxor	xmm1, xmm1
	cvtsd2ss	xmm1, xmm0
	movss	DWORD PTR 12[rsp], xmm1
.Lsupport_atanh_5:
	test	rbx, rbx
	je	.Lsupport_atanh_1
	xorpd	xmm0, XMMWORD PTR .Lsupport_atanh_C2[rip]
.Lsupport_atanh_1:
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanh_3:
	movapd	xmm3, xmm0
	movsd	xmm2, QWORD PTR .Lsupport_atanh_C0[rip]
	addsd	xmm3, xmm0
	subsd	xmm2, xmm0
	movapd	xmm1, xmm3
	mulsd	xmm1, xmm0
	divsd	xmm1, xmm2
	movapd	xmm0, xmm1
	addsd	xmm0, xmm3
	call	log1p
	mulsd	xmm0, QWORD PTR .Lsupport_atanh_C1[rip]
	jmp	.Lsupport_atanh_5
	.p2align 4,,10
	.p2align 3
.Lsupport_atanh_2:
	movsd	xmm1, QWORD PTR .Lsupport_atanh_C0[rip]
	subsd	xmm1, xmm0
	divsd	xmm0, xmm1
	addsd	xmm0, xmm0
	call	log1p
	mulsd	xmm0, QWORD PTR .Lsupport_atanh_C1[rip]
	jmp	.Lsupport_atanh_5
	.size	atanh, .-atanh
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_atanh_C0:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_atanh_C1:
	.long	0
	.long	1071644672
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atanh_C2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member atanhf
	.section	.text.support,"ax"
	.p2align 4
	.globl	atanhf
	.type	atanhf, @function
atanhf:
	movd	eax, xmm0
	push	rbx
	mov	edx, eax
	mov	ebx, eax
	and	edx, 2147483647
	shr	ebx, 31
	sub	rsp, 16
	movd	xmm0, edx
	cmp	edx, 1056964607
	ja	.Lsupport_atanhf_2
	cmp	edx, 796917759
	ja	.Lsupport_atanhf_3
	test	eax, 2139095040
	jne	.Lsupport_atanhf_5
	movaps	xmm1, xmm0
	mulss	xmm1, xmm0
	movss	DWORD PTR 12[rsp], xmm1
.Lsupport_atanhf_5:
	test	ebx, ebx
	je	.Lsupport_atanhf_1
	xorps	xmm0, XMMWORD PTR .Lsupport_atanhf_C2[rip]
.Lsupport_atanhf_1:
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_atanhf_3:
	movaps	xmm3, xmm0
	movss	xmm2, DWORD PTR .Lsupport_atanhf_C0[rip]
	addss	xmm3, xmm0
	subss	xmm2, xmm0
	movaps	xmm1, xmm3
	mulss	xmm1, xmm0
	divss	xmm1, xmm2
	movaps	xmm0, xmm1
	addss	xmm0, xmm3
	call	log1pf
	mulss	xmm0, DWORD PTR .Lsupport_atanhf_C1[rip]
	jmp	.Lsupport_atanhf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_atanhf_2:
	movss	xmm1, DWORD PTR .Lsupport_atanhf_C0[rip]
	subss	xmm1, xmm0
	divss	xmm0, xmm1
	addss	xmm0, xmm0
	call	log1pf
	mulss	xmm0, DWORD PTR .Lsupport_atanhf_C1[rip]
	jmp	.Lsupport_atanhf_5
	.size	atanhf, .-atanhf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_atanhf_C0:
	.long	1065353216
	.align 4
.Lsupport_atanhf_C1:
	.long	1056964608
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_atanhf_C2:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member exp
	.section	.text.support,"ax"
	.p2align 4
	.globl	exp
	.type	exp, @function
exp:
	movq	rcx, xmm0
	mov	rdx, rcx
	shr	rdx, 52
	and	edx, 2047
	lea	eax, -969[rdx]
	cmp	eax, 62
	ja	.Lsupport_exp_21
.Lsupport_exp_2:
	movsd	xmm2, QWORD PTR __exp_data[rip]
	movsd	xmm1, QWORD PTR __exp_data[rip+8]
	lea	rdi, __exp_data[rip]
	mulsd	xmm2, xmm0
	addsd	xmm2, xmm1
	movq	rsi, xmm2
	subsd	xmm2, xmm1
	movsd	xmm1, QWORD PTR __exp_data[rip+16]
	mov	rcx, rsi
	mov	rax, rsi
	and	ecx, 127
	sal	rax, 45
	mulsd	xmm1, xmm2
	add	rcx, rcx
	mulsd	xmm2, QWORD PTR __exp_data[rip+24]
	movsd	xmm3, QWORD PTR 112[rdi+rcx*8]
	add	rax, QWORD PTR 120[rdi+rcx*8]
	addsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR __exp_data[rip+40]
	addsd	xmm1, xmm2
	mulsd	xmm0, xmm1
	movapd	xmm2, xmm1
	addsd	xmm3, xmm1
	mulsd	xmm2, xmm1
	addsd	xmm0, QWORD PTR __exp_data[rip+32]
	mulsd	xmm1, QWORD PTR __exp_data[rip+56]
	addsd	xmm1, QWORD PTR __exp_data[rip+48]
	mulsd	xmm0, xmm2
	mulsd	xmm2, xmm2
	addsd	xmm0, xmm3
	mulsd	xmm1, xmm2
	addsd	xmm0, xmm1
	test	edx, edx
	je	.Lsupport_exp_22
	movq	xmm1, rax
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_21:
	test	eax, eax
	js	.Lsupport_exp_5
	cmp	edx, 1032
	jbe	.Lsupport_exp_13
	movabs	rax, -4503599627370496
	cmp	rcx, rax
	je	.Lsupport_exp_14
	cmp	edx, 2047
	je	.Lsupport_exp_5
	xor	edi, edi
	test	rcx, rcx
	js	.Lsupport_exp_23
	jmp	__math_oflow
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_22:
	test	esi, 2147483648
	je	.Lsupport_exp_24
	movabs	rdx, 4602678819172646912
	movsd	xmm3, QWORD PTR .Lsupport_exp_C1[rip]
	add	rax, rdx
	movq	xmm1, rax
	mulsd	xmm0, xmm1
	movapd	xmm2, xmm1
	addsd	xmm2, xmm0
	comisd	xmm3, xmm2
	ja	.Lsupport_exp_9
	mulsd	xmm2, QWORD PTR .Lsupport_exp_C3[rip]
	movapd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_13:
	xor	edx, edx
	jmp	.Lsupport_exp_2
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_9:
	subsd	xmm1, xmm2
	movapd	xmm4, xmm2
	addsd	xmm4, xmm3
	addsd	xmm0, xmm1
	movapd	xmm1, xmm3
	subsd	xmm1, xmm4
	addsd	xmm1, xmm2
	addsd	xmm0, xmm1
	pxor	xmm1, xmm1
	addsd	xmm0, xmm4
	subsd	xmm0, xmm3
	ucomisd	xmm0, xmm1
	jp	.Lsupport_exp_16
	je	.Lsupport_exp_15
.Lsupport_exp_16:
	movsd	xmm2, QWORD PTR .Lsupport_exp_C3[rip]
	mulsd	xmm0, xmm2
.Lsupport_exp_11:
	movsd	QWORD PTR -24[rsp], xmm2
	movsd	xmm1, QWORD PTR -24[rsp]
	mulsd	xmm1, xmm2
	movsd	QWORD PTR -16[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_5:
	addsd	xmm0, QWORD PTR .Lsupport_exp_C1[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_24:
	movabs	rdx, -4544132024016830464
	add	rax, rdx
	movq	xmm1, rax
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .Lsupport_exp_C2[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp_15:
	movsd	xmm2, QWORD PTR .Lsupport_exp_C3[rip]
	pxor	xmm0, xmm0
	jmp	.Lsupport_exp_11
.Lsupport_exp_23:
	jmp	__math_uflow
.Lsupport_exp_14:
	pxor	xmm0, xmm0
	ret
	.size	exp, .-exp
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_exp_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_exp_C2:
	.long	0
	.long	2130706432
	.align 8
.Lsupport_exp_C3:
	.long	0
	.long	1048576
# member expf
	.section	.text.support,"ax"
	.p2align 4
	.globl	expf
	.type	expf, @function
expf:
	movd	edx, xmm0
	pxor	xmm1, xmm1
	mov	eax, edx
	cvtss2sd	xmm1, xmm0
	shr	eax, 20
	and	eax, 2047
	cmp	eax, 1066
	ja	.Lsupport_expf_13
.Lsupport_expf_2:
	mulsd	xmm1, QWORD PTR __exp2f_data[rip+296]
	movsd	xmm2, QWORD PTR __exp2f_data[rip+288]
	lea	rdx, __exp2f_data[rip]
	movapd	xmm0, xmm2
	addsd	xmm0, xmm1
	movq	rax, xmm0
	subsd	xmm0, xmm2
	movsd	xmm2, QWORD PTR __exp2f_data[rip+320]
	mov	rcx, rax
	sal	rax, 47
	and	ecx, 31
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR __exp2f_data[rip+304]
	add	rax, QWORD PTR [rdx+rcx*8]
	movq	xmm3, rax
	mulsd	xmm2, xmm1
	mulsd	xmm0, xmm1
	addsd	xmm2, QWORD PTR .Lsupport_expf_C3[rip]
	mulsd	xmm1, xmm1
	addsd	xmm0, QWORD PTR __exp2f_data[rip+312]
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm2
	mulsd	xmm0, xmm3
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expf_13:
	cmp	edx, -8388608
	je	.Lsupport_expf_8
	cmp	eax, 2039
	ja	.Lsupport_expf_14
	comiss	xmm0, DWORD PTR .Lsupport_expf_C1[rip]
	ja	.Lsupport_expf_15
	movss	xmm2, DWORD PTR .Lsupport_expf_C2[rip]
	comiss	xmm2, xmm0
	jbe	.Lsupport_expf_2
	xor	edi, edi
	jmp	__math_uflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_expf_15:
	xor	edi, edi
	jmp	__math_oflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_expf_14:
	addss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expf_8:
	pxor	xmm0, xmm0
	ret
	.size	expf, .-expf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_expf_C1:
	.long	1118925335
	.align 4
.Lsupport_expf_C2:
	.long	-1026559564
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_expf_C3:
	.long	0
	.long	1072693248
# member exp2
	.section	.text.support,"ax"
	.p2align 4
	.globl	exp2
	.type	exp2, @function
exp2:
	movq	rax, xmm0
	mov	rdx, rax
	shr	rdx, 52
	and	edx, 2047
	lea	ecx, -969[rdx]
	cmp	ecx, 62
	ja	.Lsupport_exp2_21
.Lsupport_exp2_2:
	movsd	xmm2, QWORD PTR __exp_data[rip+64]
	movsd	xmm3, QWORD PTR __exp_data[rip+72]
	lea	rdi, __exp_data[rip]
	movapd	xmm1, xmm2
	addsd	xmm1, xmm0
	movq	rsi, xmm1
	subsd	xmm1, xmm2
	mov	rcx, rsi
	mov	rax, rsi
	and	ecx, 127
	sal	rax, 45
	subsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR __exp_data[rip+88]
	add	rcx, rcx
	add	rax, QWORD PTR 120[rdi+rcx*8]
	mulsd	xmm1, xmm0
	movapd	xmm2, xmm0
	mulsd	xmm2, xmm0
	addsd	xmm1, QWORD PTR __exp_data[rip+80]
	mulsd	xmm3, xmm0
	mulsd	xmm0, QWORD PTR __exp_data[rip+104]
	addsd	xmm3, QWORD PTR 112[rdi+rcx*8]
	addsd	xmm0, QWORD PTR __exp_data[rip+96]
	mulsd	xmm1, xmm2
	mulsd	xmm2, xmm2
	addsd	xmm1, xmm3
	mulsd	xmm0, xmm2
	addsd	xmm1, xmm0
	test	edx, edx
	je	.Lsupport_exp2_22
	movq	xmm0, rax
	mulsd	xmm1, xmm0
	addsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_21:
	test	ecx, ecx
	js	.Lsupport_exp2_6
	cmp	edx, 1032
	jbe	.Lsupport_exp2_5
	movabs	rcx, -4503599627370496
	cmp	rax, rcx
	je	.Lsupport_exp2_14
	cmp	edx, 2047
	je	.Lsupport_exp2_6
	test	rax, rax
	jns	.Lsupport_exp2_23
	movabs	rcx, -4570929321408987137
	cmp	rcx, rax
	jnb	.Lsupport_exp2_5
	xor	edi, edi
	jmp	__math_uflow
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_5:
	movabs	rcx, -9143996093422370816
	add	rax, rax
	cmp	rcx, rax
	mov	eax, 0
	cmovb	edx, eax
	jmp	.Lsupport_exp2_2
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_22:
	test	esi, 2147483648
	je	.Lsupport_exp2_24
	movabs	rdx, 4602678819172646912
	movsd	xmm3, QWORD PTR .Lsupport_exp2_C1[rip]
	add	rax, rdx
	movq	xmm0, rax
	mulsd	xmm1, xmm0
	movapd	xmm2, xmm0
	addsd	xmm2, xmm1
	comisd	xmm3, xmm2
	ja	.Lsupport_exp2_10
	mulsd	xmm2, QWORD PTR .Lsupport_exp2_C2[rip]
	movapd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_10:
	subsd	xmm0, xmm2
	movapd	xmm4, xmm2
	addsd	xmm4, xmm3
	addsd	xmm0, xmm1
	movapd	xmm1, xmm3
	subsd	xmm1, xmm4
	addsd	xmm1, xmm2
	addsd	xmm0, xmm1
	pxor	xmm1, xmm1
	addsd	xmm0, xmm4
	subsd	xmm0, xmm3
	ucomisd	xmm0, xmm1
	jp	.Lsupport_exp2_16
	je	.Lsupport_exp2_15
.Lsupport_exp2_16:
	movsd	xmm2, QWORD PTR .Lsupport_exp2_C2[rip]
	mulsd	xmm0, xmm2
.Lsupport_exp2_12:
	movsd	QWORD PTR -24[rsp], xmm2
	movsd	xmm1, QWORD PTR -24[rsp]
	mulsd	xmm1, xmm2
	movsd	QWORD PTR -16[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_6:
	addsd	xmm0, QWORD PTR .Lsupport_exp2_C1[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_24:
	movabs	rdx, -4503599627370496
	add	rax, rdx
	movq	xmm2, rax
	mulsd	xmm1, xmm2
	movapd	xmm0, xmm1
	addsd	xmm0, xmm2
	addsd	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2_15:
	movsd	xmm2, QWORD PTR .Lsupport_exp2_C2[rip]
	pxor	xmm0, xmm0
	jmp	.Lsupport_exp2_12
.Lsupport_exp2_14:
	pxor	xmm0, xmm0
	ret
.Lsupport_exp2_23:
	xor	edi, edi
	jmp	__math_oflow
	.size	exp2, .-exp2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_exp2_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_exp2_C2:
	.long	0
	.long	1048576
# member exp2f
	.section	.text.support,"ax"
	.p2align 4
	.globl	exp2f
	.type	exp2f, @function
exp2f:
	movd	edx, xmm0
	pxor	xmm1, xmm1
	mov	eax, edx
	cvtss2sd	xmm1, xmm0
	shr	eax, 20
	and	eax, 2047
	cmp	eax, 1071
	ja	.Lsupport_exp2f_13
.Lsupport_exp2f_2:
	movsd	xmm2, QWORD PTR __exp2f_data[rip+256]
	lea	rdx, __exp2f_data[rip]
	movapd	xmm0, xmm2
	addsd	xmm0, xmm1
	movq	rax, xmm0
	subsd	xmm0, xmm2
	movsd	xmm2, QWORD PTR __exp2f_data[rip+280]
	mov	rcx, rax
	sal	rax, 47
	and	ecx, 31
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR __exp2f_data[rip+264]
	add	rax, QWORD PTR [rdx+rcx*8]
	movq	xmm3, rax
	mulsd	xmm2, xmm1
	mulsd	xmm0, xmm1
	addsd	xmm2, QWORD PTR .Lsupport_exp2f_C2[rip]
	mulsd	xmm1, xmm1
	addsd	xmm0, QWORD PTR __exp2f_data[rip+272]
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm2
	mulsd	xmm0, xmm3
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2f_13:
	cmp	edx, -8388608
	je	.Lsupport_exp2f_8
	cmp	eax, 2039
	ja	.Lsupport_exp2f_14
	pxor	xmm2, xmm2
	comiss	xmm0, xmm2
	ja	.Lsupport_exp2f_15
	movss	xmm2, DWORD PTR .Lsupport_exp2f_C1[rip]
	comiss	xmm2, xmm0
	jb	.Lsupport_exp2f_2
	xor	edi, edi
	jmp	__math_uflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2f_15:
	xor	edi, edi
	jmp	__math_oflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2f_14:
	addss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_exp2f_8:
	pxor	xmm0, xmm0
	ret
	.size	exp2f, .-exp2f
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_exp2f_C1:
	.long	-1021968384
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_exp2f_C2:
	.long	0
	.long	1072693248
# member expm1
	.section	.text.support,"ax"
	.p2align 4
	.globl	expm1
	.type	expm1, @function
expm1:
	movq	rax, xmm0
	mov	rcx, rax
	mov	rsi, rax
	shr	rcx, 32
	shr	rsi, 63
	mov	edx, ecx
	and	edx, 2147483647
	cmp	edx, 1078159481
	jbe	.Lsupport_expm1_2
	movabs	rdx, 9218868437227405312
	btr	rax, 63
	cmp	rdx, rax
	jb	.Lsupport_expm1_1
	test	rsi, rsi
	jne	.Lsupport_expm1_22
	comisd	xmm0, QWORD PTR .Lsupport_expm1_C5[rip]
	ja	.Lsupport_expm1_30
	movsd	xmm1, QWORD PTR .Lsupport_expm1_C8[rip]
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
	mulsd	xmm1, xmm0
	movapd	xmm2, xmm4
.Lsupport_expm1_11:
	addsd	xmm1, xmm2
	movsd	xmm2, QWORD PTR .Lsupport_expm1_C7[rip]
	movapd	xmm3, xmm0
	cvttsd2si	eax, xmm1
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, eax
	mulsd	xmm2, xmm1
	mulsd	xmm1, QWORD PTR .Lsupport_expm1_C3[rip]
	subsd	xmm3, xmm2
	jmp	.Lsupport_expm1_10
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_2:
	cmp	edx, 1071001154
	ja	.Lsupport_expm1_31
	cmp	edx, 1016070143
	jbe	.Lsupport_expm1_32
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
	xor	eax, eax
.Lsupport_expm1_12:
	movapd	xmm6, xmm0
	movapd	xmm2, xmm0
	movsd	xmm1, QWORD PTR .Lsupport_expm1_C9[rip]
	movsd	xmm5, QWORD PTR .Lsupport_expm1_C14[rip]
	mulsd	xmm6, xmm4
	mulsd	xmm2, xmm6
	movapd	xmm7, xmm6
	movsd	xmm6, QWORD PTR .Lsupport_expm1_C15[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_expm1_C10[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_expm1_C11[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_expm1_C12[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_expm1_C13[rip]
	mulsd	xmm1, xmm2
	addsd	xmm1, xmm5
	mulsd	xmm7, xmm1
	subsd	xmm6, xmm7
	movsd	xmm7, QWORD PTR .Lsupport_expm1_C16[rip]
	subsd	xmm1, xmm6
	mulsd	xmm6, xmm0
	subsd	xmm7, xmm6
	divsd	xmm1, xmm7
	mulsd	xmm1, xmm2
	test	eax, eax
	je	.Lsupport_expm1_33
	subsd	xmm1, xmm3
	mulsd	xmm1, xmm0
	subsd	xmm1, xmm3
	subsd	xmm1, xmm2
	cmp	eax, -1
	je	.Lsupport_expm1_34
	cmp	eax, 1
	je	.Lsupport_expm1_35
	lea	edx, 1023[rax]
	mov	rdi, rdx
	sal	rdi, 52
	cmp	eax, 56
	ja	.Lsupport_expm1_36
	mov	edx, 1023
	sub	edx, eax
	sal	rdx, 52
	cmp	eax, 19
	jg	.Lsupport_expm1_21
	movq	xmm4, rdx
	subsd	xmm0, xmm1
	subsd	xmm5, xmm4
	addsd	xmm0, xmm5
	movq	xmm5, rdi
	mulsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_31:
	cmp	edx, 1072734897
	ja	.Lsupport_expm1_8
	movapd	xmm3, xmm0
	test	rsi, rsi
	jne	.Lsupport_expm1_9
	subsd	xmm3, QWORD PTR .Lsupport_expm1_C7[rip]
	movsd	xmm1, QWORD PTR .Lsupport_expm1_C3[rip]
	mov	eax, 1
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
.Lsupport_expm1_10:
	movapd	xmm0, xmm3
	subsd	xmm0, xmm1
	subsd	xmm3, xmm0
	subsd	xmm3, xmm1
	jmp	.Lsupport_expm1_12
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_35:
	movsd	xmm2, QWORD PTR .Lsupport_expm1_C17[rip]
	comisd	xmm2, xmm0
	jbe	.Lsupport_expm1_28
	addsd	xmm0, xmm4
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_expm1_C18[rip]
	mulsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_30:
	mulsd	xmm0, QWORD PTR .Lsupport_expm1_C6[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_33:
	mulsd	xmm1, xmm0
	subsd	xmm1, xmm2
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_22:
	movsd	xmm0, QWORD PTR .Lsupport_expm1_C4[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_32:
	test	ecx, 2146435072
	jne	.Lsupport_expm1_1
	pxor	xmm1, xmm1
	cvtsd2ss	xmm1, xmm0
	movss	DWORD PTR -4[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_9:
	addsd	xmm3, QWORD PTR .Lsupport_expm1_C7[rip]
	movsd	xmm1, QWORD PTR .Lsupport_expm1_C2[rip]
	mov	eax, -1
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
	jmp	.Lsupport_expm1_10
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_8:
	movsd	xmm1, QWORD PTR .Lsupport_expm1_C8[rip]
	mulsd	xmm1, xmm0
	test	rsi, rsi
	je	.Lsupport_expm1_23
	movsd	xmm2, QWORD PTR .Lsupport_expm1_C0[rip]
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
	jmp	.Lsupport_expm1_11
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_34:
	subsd	xmm0, xmm1
	mulsd	xmm0, xmm4
	subsd	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_36:
	subsd	xmm0, xmm1
	addsd	xmm0, xmm5
	cmp	eax, 1024
	je	.Lsupport_expm1_37
	movq	xmm4, rdi
	mulsd	xmm4, xmm0
	movapd	xmm0, xmm4
.Lsupport_expm1_20:
	subsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_21:
	movq	xmm4, rdx
	addsd	xmm1, xmm4
	subsd	xmm0, xmm1
	addsd	xmm0, xmm5
	movq	xmm5, rdi
	mulsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_28:
	subsd	xmm0, xmm1
	addsd	xmm0, xmm0
	addsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1_37:
	addsd	xmm0, xmm0
	mulsd	xmm0, QWORD PTR .Lsupport_expm1_C6[rip]
	jmp	.Lsupport_expm1_20
.Lsupport_expm1_23:
	movsd	xmm4, QWORD PTR .Lsupport_expm1_C1[rip]
	movapd	xmm2, xmm4
	jmp	.Lsupport_expm1_11
	.size	expm1, .-expm1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_expm1_C0:
	.long	0
	.long	-1075838976
	.align 8
.Lsupport_expm1_C1:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_expm1_C2:
	.long	897137782
	.long	-1108723217
	.align 8
.Lsupport_expm1_C3:
	.long	897137782
	.long	1038760431
	.align 8
.Lsupport_expm1_C4:
	.long	0
	.long	-1074790400
	.align 8
.Lsupport_expm1_C5:
	.long	-17155601
	.long	1082535490
	.align 8
.Lsupport_expm1_C6:
	.long	0
	.long	2145386496
	.align 8
.Lsupport_expm1_C7:
	.long	-18874368
	.long	1072049730
	.align 8
.Lsupport_expm1_C8:
	.long	1697350398
	.long	1073157447
	.align 8
.Lsupport_expm1_C9:
	.long	1846133549
	.long	-1098187337
	.align 8
.Lsupport_expm1_C10:
	.long	-2031726023
	.long	1053872074
	.align 8
.Lsupport_expm1_C11:
	.long	-1632969801
	.long	1058328089
	.align 8
.Lsupport_expm1_C12:
	.long	436098437
	.long	1062863264
	.align 8
.Lsupport_expm1_C13:
	.long	286331124
	.long	1067520273
	.align 8
.Lsupport_expm1_C14:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_expm1_C15:
	.long	0
	.long	1074266112
	.align 8
.Lsupport_expm1_C16:
	.long	0
	.long	1075314688
	.align 8
.Lsupport_expm1_C17:
	.long	0
	.long	-1076887552
	.align 8
.Lsupport_expm1_C18:
	.long	0
	.long	-1073741824
# member expm1f
	.section	.text.support,"ax"
	.p2align 4
	.globl	expm1f
	.type	expm1f, @function
expm1f:
	movd	edx, xmm0
	mov	eax, edx
	mov	ecx, edx
	and	eax, 2147483647
	shr	ecx, 31
	cmp	eax, 1100331075
	jbe	.Lsupport_expm1f_2
	cmp	eax, 2139095040
	ja	.Lsupport_expm1f_1
	test	ecx, ecx
	jne	.Lsupport_expm1f_22
	cmp	eax, 1118925335
	ja	.Lsupport_expm1f_31
	movss	xmm2, DWORD PTR .Lsupport_expm1f_C7[rip]
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
	mulss	xmm2, xmm0
	movaps	xmm1, xmm3
.Lsupport_expm1f_10:
	addss	xmm1, xmm2
	movss	xmm2, DWORD PTR .Lsupport_expm1f_C6[rip]
	movaps	xmm5, xmm0
	cvttss2si	eax, xmm1
	pxor	xmm1, xmm1
	cvtsi2ss	xmm1, eax
	mulss	xmm2, xmm1
	mulss	xmm1, DWORD PTR .Lsupport_expm1f_C3[rip]
	subss	xmm5, xmm2
	jmp	.Lsupport_expm1f_9
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_2:
	cmp	eax, 1051816472
	ja	.Lsupport_expm1f_32
	cmp	eax, 855638015
	jbe	.Lsupport_expm1f_33
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
	movaps	xmm2, xmm0
	movss	xmm1, DWORD PTR .Lsupport_expm1f_C8[rip]
	mulss	xmm3, xmm0
	mulss	xmm2, xmm3
	movaps	xmm4, xmm3
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C11[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_expm1f_C9[rip]
	mulss	xmm1, xmm2
	addss	xmm1, DWORD PTR .Lsupport_expm1f_C10[rip]
	mulss	xmm4, xmm1
	subss	xmm3, xmm4
	movss	xmm4, DWORD PTR .Lsupport_expm1f_C12[rip]
	subss	xmm1, xmm3
	mulss	xmm3, xmm0
	subss	xmm4, xmm3
	divss	xmm1, xmm4
	mulss	xmm1, xmm2
.Lsupport_expm1f_11:
	mulss	xmm1, xmm0
	subss	xmm1, xmm2
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_32:
	cmp	eax, 1065686417
	ja	.Lsupport_expm1f_7
	movaps	xmm5, xmm0
	test	ecx, ecx
	jne	.Lsupport_expm1f_8
	subss	xmm5, DWORD PTR .Lsupport_expm1f_C6[rip]
	movss	xmm1, DWORD PTR .Lsupport_expm1f_C3[rip]
	mov	eax, 1
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
.Lsupport_expm1f_9:
	movaps	xmm0, xmm5
	movss	xmm4, DWORD PTR .Lsupport_expm1f_C10[rip]
	subss	xmm0, xmm1
	movaps	xmm6, xmm0
	movaps	xmm2, xmm0
	subss	xmm5, xmm0
	mulss	xmm6, xmm3
	subss	xmm5, xmm1
	movss	xmm1, DWORD PTR .Lsupport_expm1f_C8[rip]
	mulss	xmm2, xmm6
	movaps	xmm7, xmm6
	movss	xmm6, DWORD PTR .Lsupport_expm1f_C11[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_expm1f_C9[rip]
	mulss	xmm1, xmm2
	addss	xmm1, xmm4
	mulss	xmm7, xmm1
	subss	xmm6, xmm7
	movss	xmm7, DWORD PTR .Lsupport_expm1f_C12[rip]
	subss	xmm1, xmm6
	mulss	xmm6, xmm0
	subss	xmm7, xmm6
	divss	xmm1, xmm7
	mulss	xmm1, xmm2
	test	eax, eax
	je	.Lsupport_expm1f_11
	subss	xmm1, xmm5
	mulss	xmm1, xmm0
	subss	xmm1, xmm5
	subss	xmm1, xmm2
	cmp	eax, -1
	je	.Lsupport_expm1f_34
	cmp	eax, 1
	je	.Lsupport_expm1f_35
	lea	edx, 127[rax]
	sal	edx, 23
	mov	ecx, edx
	cmp	eax, 56
	ja	.Lsupport_expm1f_36
	mov	edx, 127
	sub	edx, eax
	sal	edx, 23
	cmp	eax, 22
	jg	.Lsupport_expm1f_21
	movd	xmm7, edx
	subss	xmm0, xmm1
	subss	xmm4, xmm7
	addss	xmm0, xmm4
	movd	xmm4, ecx
	mulss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_31:
	mulss	xmm0, DWORD PTR .Lsupport_expm1f_C5[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_22:
	movss	xmm0, DWORD PTR .Lsupport_expm1f_C4[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_33:
	and	edx, 2139095040
	jne	.Lsupport_expm1f_1
	movaps	xmm1, xmm0
	mulss	xmm1, xmm0
	movss	DWORD PTR -4[rsp], xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_35:
	movss	xmm2, DWORD PTR .Lsupport_expm1f_C13[rip]
	comiss	xmm2, xmm0
	jbe	.Lsupport_expm1f_29
	addss	xmm0, xmm3
	subss	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_expm1f_C14[rip]
	mulss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_8:
	addss	xmm5, DWORD PTR .Lsupport_expm1f_C6[rip]
	movss	xmm1, DWORD PTR .Lsupport_expm1f_C2[rip]
	mov	eax, -1
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
	jmp	.Lsupport_expm1f_9
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_7:
	movss	xmm2, DWORD PTR .Lsupport_expm1f_C7[rip]
	mulss	xmm2, xmm0
	test	ecx, ecx
	je	.Lsupport_expm1f_23
	movss	xmm1, DWORD PTR .Lsupport_expm1f_C0[rip]
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
	jmp	.Lsupport_expm1f_10
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_34:
	subss	xmm0, xmm1
	mulss	xmm0, xmm3
	subss	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_36:
	subss	xmm0, xmm1
	addss	xmm0, xmm4
	cmp	eax, 128
	je	.Lsupport_expm1f_37
	movd	xmm7, edx
	mulss	xmm7, xmm0
	movaps	xmm0, xmm7
.Lsupport_expm1f_20:
	subss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_21:
	movd	xmm3, edx
	addss	xmm1, xmm3
	subss	xmm0, xmm1
	addss	xmm0, xmm4
	movd	xmm4, ecx
	mulss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_29:
	subss	xmm0, xmm1
	addss	xmm0, xmm0
	addss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_expm1f_37:
	addss	xmm0, xmm0
	mulss	xmm0, DWORD PTR .Lsupport_expm1f_C5[rip]
	jmp	.Lsupport_expm1f_20
.Lsupport_expm1f_23:
	movss	xmm3, DWORD PTR .Lsupport_expm1f_C1[rip]
	movaps	xmm1, xmm3
	jmp	.Lsupport_expm1f_10
	.size	expm1f, .-expm1f
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_expm1f_C0:
	.long	-1090519040
	.align 4
.Lsupport_expm1f_C1:
	.long	1056964608
	.align 4
.Lsupport_expm1f_C2:
	.long	-1223165999
	.align 4
.Lsupport_expm1f_C3:
	.long	924317649
	.align 4
.Lsupport_expm1f_C4:
	.long	-1082130432
	.align 4
.Lsupport_expm1f_C5:
	.long	2130706432
	.align 4
.Lsupport_expm1f_C6:
	.long	1060204928
	.align 4
.Lsupport_expm1f_C7:
	.long	1069066811
	.align 4
.Lsupport_expm1f_C8:
	.long	986656784
	.align 4
.Lsupport_expm1f_C9:
	.long	1023969384
	.align 4
.Lsupport_expm1f_C10:
	.long	1065353216
	.align 4
.Lsupport_expm1f_C11:
	.long	1077936128
	.align 4
.Lsupport_expm1f_C12:
	.long	1086324736
	.align 4
.Lsupport_expm1f_C13:
	.long	-1098907648
	.align 4
.Lsupport_expm1f_C14:
	.long	-1073741824
# member log
	.section	.text.support,"ax"
	.p2align 4
	.globl	log
	.type	log, @function
log:
	movabs	rdx, -4606619468846596096
	movq	rax, xmm0
	movabs	rsi, 854320534781951
	mov	rcx, rax
	add	rdx, rax
	shr	rcx, 48
	cmp	rsi, rdx
	jnb	.Lsupport_log_11
	lea	edx, -16[rcx]
	cmp	edx, 32735
	ja	.Lsupport_log_12
.Lsupport_log_4:
	movabs	rcx, -4604367669032910848
	pxor	xmm4, xmm4
	movabs	rsi, -4503599627370496
	movsd	xmm0, QWORD PTR __log_data[rip+48]
	add	rcx, rax
	movsd	xmm2, QWORD PTR __log_data[rip]
	movsd	xmm6, QWORD PTR __log_data[rip+32]
	and	rsi, rcx
	mov	rdx, rcx
	sar	rcx, 52
	sub	rax, rsi
	shr	rdx, 45
	lea	rsi, __log_data[rip]
	movq	xmm1, rax
	cvtsi2sd	xmm4, ecx
	mov	rax, rdx
	and	eax, 127
	lea	rdx, 137[rax]
	add	rax, 9
	sal	rdx, 4
	sal	rax, 4
	mulsd	xmm2, xmm4
	add	rdx, rsi
	add	rax, rsi
	subsd	xmm1, QWORD PTR [rdx]
	subsd	xmm1, QWORD PTR 8[rdx]
	mulsd	xmm1, QWORD PTR [rax]
	addsd	xmm2, QWORD PTR 8[rax]
	mulsd	xmm4, QWORD PTR __log_data[rip+8]
	mulsd	xmm0, xmm1
	movapd	xmm3, xmm1
	movapd	xmm5, xmm1
	mulsd	xmm3, xmm1
	addsd	xmm0, QWORD PTR __log_data[rip+40]
	addsd	xmm5, xmm2
	mulsd	xmm6, xmm1
	addsd	xmm6, QWORD PTR __log_data[rip+24]
	subsd	xmm2, xmm5
	mulsd	xmm0, xmm3
	addsd	xmm2, xmm1
	addsd	xmm2, xmm4
	addsd	xmm0, xmm6
	movapd	xmm6, xmm1
	mulsd	xmm6, xmm3
	mulsd	xmm3, QWORD PTR __log_data[rip+16]
	mulsd	xmm0, xmm6
	addsd	xmm2, xmm3
	addsd	xmm0, xmm2
	addsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log_11:
	movabs	rdx, 4607182418800017408
	cmp	rax, rdx
	je	.Lsupport_log_8
	subsd	xmm0, QWORD PTR .Lsupport_log_C1[rip]
	movsd	xmm3, QWORD PTR __log_data[rip+128]
	movsd	xmm2, QWORD PTR __log_data[rip+120]
	movsd	xmm5, QWORD PTR __log_data[rip+104]
	movsd	xmm6, QWORD PTR __log_data[rip+56]
	mulsd	xmm2, xmm0
	movapd	xmm1, xmm0
	movapd	xmm4, xmm0
	mulsd	xmm1, xmm0
	addsd	xmm2, QWORD PTR __log_data[rip+112]
	mulsd	xmm3, xmm1
	mulsd	xmm4, xmm1
	mulsd	xmm5, xmm1
	mulsd	xmm1, QWORD PTR __log_data[rip+80]
	addsd	xmm2, xmm3
	movsd	xmm3, QWORD PTR __log_data[rip+136]
	mulsd	xmm3, xmm4
	addsd	xmm2, xmm3
	movsd	xmm3, QWORD PTR __log_data[rip+96]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR __log_data[rip+88]
	mulsd	xmm2, xmm4
	addsd	xmm3, xmm5
	movapd	xmm5, xmm0
	addsd	xmm2, xmm3
	movsd	xmm3, QWORD PTR __log_data[rip+72]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR __log_data[rip+64]
	mulsd	xmm2, xmm4
	addsd	xmm1, xmm3
	addsd	xmm2, xmm1
	movsd	xmm1, QWORD PTR .Lsupport_log_C2[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm4
	movapd	xmm4, xmm0
	addsd	xmm4, xmm1
	subsd	xmm4, xmm1
	movapd	xmm1, xmm0
	movapd	xmm3, xmm4
	mulsd	xmm3, xmm4
	mulsd	xmm3, xmm6
	addsd	xmm1, xmm3
	subsd	xmm5, xmm1
	addsd	xmm5, xmm3
	movapd	xmm3, xmm0
	addsd	xmm0, xmm4
	subsd	xmm3, xmm4
	mulsd	xmm3, xmm6
	mulsd	xmm0, xmm3
	addsd	xmm0, xmm5
	addsd	xmm0, xmm2
	addsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log_12:
	mov	rdi, rax
	add	rdi, rdi
	je	.Lsupport_log_13
	movabs	rdx, 9218868437227405312
	cmp	rax, rdx
	je	.Lsupport_log_1
	test	ch, -128
	jne	.Lsupport_log_6
	and	ecx, 32752
	cmp	ecx, 32752
	je	.Lsupport_log_6
	mulsd	xmm0, QWORD PTR .Lsupport_log_C3[rip]
	movabs	rax, -234187180623265792
	movq	rdi, xmm0
	add	rdi, rax
	mov	rax, rdi
	jmp	.Lsupport_log_4
	.p2align 4,,10
	.p2align 3
.Lsupport_log_8:
	pxor	xmm0, xmm0
.Lsupport_log_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log_6:
	jmp	__math_invalid
	.p2align 4,,10
	.p2align 3
.Lsupport_log_13:
	mov	edi, 1
	jmp	__math_divzero
	.size	log, .-log
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_log_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_log_C2:
	.long	0
	.long	1101004800
	.align 8
.Lsupport_log_C3:
	.long	0
	.long	1127219200
# member logf
	.section	.text.support,"ax"
	.p2align 4
	.globl	logf
	.type	logf, @function
logf:
	movd	eax, xmm0
	mov	edx, eax
	cmp	eax, 1065353216
	je	.Lsupport_logf_7
	lea	ecx, -8388608[rax]
	cmp	ecx, 2130706431
	ja	.Lsupport_logf_11
.Lsupport_logf_3:
	lea	eax, -1060306944[rdx]
	pxor	xmm1, xmm1
	movsd	xmm2, QWORD PTR __logf_data[rip+264]
	movsd	xmm0, QWORD PTR __logf_data[rip+272]
	mov	esi, eax
	mov	ecx, eax
	sar	eax, 23
	and	esi, -8388608
	shr	ecx, 19
	sub	edx, esi
	movd	xmm4, edx
	mov	edx, ecx
	lea	rcx, __logf_data[rip]
	and	edx, 15
	cvtss2sd	xmm1, xmm4
	sal	rdx, 4
	add	rdx, rcx
	mulsd	xmm1, QWORD PTR [rdx]
	subsd	xmm1, QWORD PTR .Lsupport_logf_C2[rip]
	mulsd	xmm0, xmm1
	movapd	xmm3, xmm1
	mulsd	xmm3, xmm1
	addsd	xmm0, QWORD PTR __logf_data[rip+280]
	mulsd	xmm2, xmm3
	addsd	xmm2, xmm0
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	mulsd	xmm0, QWORD PTR __logf_data[rip+256]
	addsd	xmm0, QWORD PTR 8[rdx]
	mulsd	xmm2, xmm3
	addsd	xmm0, xmm1
	addsd	xmm0, xmm2
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logf_7:
	pxor	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logf_11:
	mov	ecx, eax
	add	ecx, ecx
	je	.Lsupport_logf_12
	cmp	eax, 2139095040
	je	.Lsupport_logf_8
	cmp	ecx, -16777217
	ja	.Lsupport_logf_9
	test	eax, eax
	js	.Lsupport_logf_9
	movaps	xmm5, xmm0
	mulss	xmm5, DWORD PTR .Lsupport_logf_C1[rip]
	movd	eax, xmm5
	lea	edx, -192937984[rax]
	jmp	.Lsupport_logf_3
	.p2align 4,,10
	.p2align 3
.Lsupport_logf_9:
	movd	xmm0, eax
	jmp	__math_invalidf
	.p2align 4,,10
	.p2align 3
.Lsupport_logf_12:
	mov	edi, 1
	jmp	__math_divzerof
	.p2align 4,,10
	.p2align 3
.Lsupport_logf_8:
	ret
	.size	logf, .-logf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_logf_C1:
	.long	1258291200
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_logf_C2:
	.long	0
	.long	1072693248
# member log2
	.section	.text.support,"ax"
	.p2align 4
	.globl	log2
	.type	log2, @function
log2:
	movabs	rdx, -4606800540372828160
	movq	rax, xmm0
	movabs	rsi, 581272283906047
	mov	rcx, rax
	add	rdx, rax
	shr	rcx, 48
	cmp	rsi, rdx
	jnb	.Lsupport_log2_11
	lea	edx, -16[rcx]
	cmp	edx, 32735
	ja	.Lsupport_log2_12
.Lsupport_log2_4:
	movabs	rcx, -4604367669032910848
	movsd	xmm0, QWORD PTR __log2_data[rip+40]
	pxor	xmm2, xmm2
	movabs	rsi, -4503599627370496
	add	rcx, rax
	movsd	xmm3, QWORD PTR __log2_data[rip+24]
	movsd	xmm7, QWORD PTR __log2_data[rip]
	and	rsi, rcx
	mov	rdx, rcx
	sar	rcx, 52
	sub	rax, rsi
	shr	rdx, 46
	cvtsi2sd	xmm2, ecx
	movapd	xmm5, xmm7
	movq	xmm1, rax
	mov	rax, rdx
	lea	rsi, __log2_data[rip]
	and	eax, 63
	lea	rdx, 73[rax]
	add	rax, 9
	sal	rdx, 4
	sal	rax, 4
	add	rdx, rsi
	add	rax, rsi
	subsd	xmm1, QWORD PTR [rdx]
	subsd	xmm1, QWORD PTR 8[rdx]
	movabs	rdx, -4294967296
	mulsd	xmm1, QWORD PTR [rax]
	addsd	xmm2, QWORD PTR 8[rax]
	mulsd	xmm0, xmm1
	movapd	xmm8, xmm1
	movq	rdi, xmm1
	mulsd	xmm8, xmm1
	addsd	xmm0, QWORD PTR __log2_data[rip+32]
	and	rdx, rdi
	mulsd	xmm3, xmm1
	movq	xmm6, rdx
	addsd	xmm3, QWORD PTR __log2_data[rip+16]
	mulsd	xmm5, xmm6
	mulsd	xmm0, xmm8
	movapd	xmm9, xmm8
	mulsd	xmm9, xmm8
	movapd	xmm4, xmm5
	addsd	xmm4, xmm2
	addsd	xmm0, xmm3
	movsd	xmm3, QWORD PTR __log2_data[rip+56]
	subsd	xmm2, xmm4
	mulsd	xmm3, xmm1
	addsd	xmm3, QWORD PTR __log2_data[rip+48]
	addsd	xmm2, xmm5
	mulsd	xmm3, xmm9
	addsd	xmm0, xmm3
	movapd	xmm3, xmm1
	subsd	xmm3, xmm6
	mulsd	xmm1, QWORD PTR __log2_data[rip+8]
	mulsd	xmm0, xmm8
	mulsd	xmm3, xmm7
	addsd	xmm1, xmm3
	addsd	xmm2, xmm1
	addsd	xmm0, xmm2
	addsd	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log2_11:
	movabs	rdx, 4607182418800017408
	cmp	rax, rdx
	je	.Lsupport_log2_8
	movapd	xmm2, xmm0
	subsd	xmm2, QWORD PTR .Lsupport_log2_C1[rip]
	movabs	rax, -4294967296
	movsd	xmm3, QWORD PTR __log2_data[rip]
	movapd	xmm0, xmm3
	movq	rdi, xmm2
	movapd	xmm7, xmm2
	movapd	xmm6, xmm2
	mulsd	xmm6, xmm2
	and	rax, rdi
	movq	xmm1, rax
	subsd	xmm7, xmm1
	mulsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR __log2_data[rip+8]
	mulsd	xmm1, xmm2
	mulsd	xmm7, xmm3
	movapd	xmm5, xmm6
	mulsd	xmm5, xmm6
	movapd	xmm4, xmm0
	movapd	xmm3, xmm0
	movsd	xmm0, QWORD PTR __log2_data[rip+120]
	mulsd	xmm0, xmm2
	addsd	xmm7, xmm1
	movsd	xmm1, QWORD PTR __log2_data[rip+72]
	addsd	xmm0, QWORD PTR __log2_data[rip+112]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR __log2_data[rip+64]
	mulsd	xmm1, xmm6
	addsd	xmm4, xmm1
	subsd	xmm3, xmm4
	addsd	xmm3, xmm1
	movsd	xmm1, QWORD PTR __log2_data[rip+136]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR __log2_data[rip+128]
	addsd	xmm3, xmm7
	mulsd	xmm1, xmm6
	addsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR __log2_data[rip+104]
	mulsd	xmm1, xmm2
	addsd	xmm1, QWORD PTR __log2_data[rip+96]
	mulsd	xmm2, QWORD PTR __log2_data[rip+88]
	addsd	xmm2, QWORD PTR __log2_data[rip+80]
	mulsd	xmm0, xmm5
	mulsd	xmm1, xmm6
	addsd	xmm1, xmm2
	addsd	xmm0, xmm1
	mulsd	xmm0, xmm5
	addsd	xmm0, xmm3
	addsd	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log2_12:
	mov	rdi, rax
	add	rdi, rdi
	je	.Lsupport_log2_13
	movabs	rdx, 9218868437227405312
	cmp	rax, rdx
	je	.Lsupport_log2_1
	test	ch, -128
	jne	.Lsupport_log2_6
	and	ecx, 32752
	cmp	ecx, 32752
	je	.Lsupport_log2_6
	mulsd	xmm0, QWORD PTR .Lsupport_log2_C2[rip]
	movabs	rax, -234187180623265792
	movq	rdi, xmm0
	add	rdi, rax
	mov	rax, rdi
	jmp	.Lsupport_log2_4
	.p2align 4,,10
	.p2align 3
.Lsupport_log2_8:
	pxor	xmm0, xmm0
.Lsupport_log2_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log2_6:
	jmp	__math_invalid
	.p2align 4,,10
	.p2align 3
.Lsupport_log2_13:
	mov	edi, 1
	jmp	__math_divzero
	.size	log2, .-log2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_log2_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_log2_C2:
	.long	0
	.long	1127219200
# member log2f
	.section	.text.support,"ax"
	.p2align 4
	.globl	log2f
	.type	log2f, @function
log2f:
	movd	edx, xmm0
	mov	eax, edx
	cmp	edx, 1065353216
	je	.Lsupport_log2f_7
	lea	ecx, -8388608[rdx]
	cmp	ecx, 2130706431
	ja	.Lsupport_log2f_11
.Lsupport_log2f_3:
	lea	edx, -1060306944[rax]
	pxor	xmm1, xmm1
	movsd	xmm2, QWORD PTR __log2f_data[rip+256]
	movsd	xmm0, QWORD PTR __log2f_data[rip+264]
	mov	esi, edx
	mov	ecx, edx
	sar	edx, 23
	and	esi, -8388608
	shr	ecx, 19
	sub	eax, esi
	movd	xmm4, eax
	mov	eax, ecx
	lea	rcx, __log2f_data[rip]
	and	eax, 15
	cvtss2sd	xmm1, xmm4
	sal	rax, 4
	add	rax, rcx
	mulsd	xmm1, QWORD PTR [rax]
	subsd	xmm1, QWORD PTR .Lsupport_log2f_C2[rip]
	mulsd	xmm0, xmm1
	movapd	xmm3, xmm1
	mulsd	xmm3, xmm1
	addsd	xmm0, QWORD PTR __log2f_data[rip+272]
	mulsd	xmm1, QWORD PTR __log2f_data[rip+280]
	mulsd	xmm2, xmm3
	addsd	xmm2, xmm0
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, edx
	addsd	xmm0, QWORD PTR 8[rax]
	mulsd	xmm2, xmm3
	addsd	xmm0, xmm1
	addsd	xmm0, xmm2
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log2f_7:
	pxor	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log2f_11:
	mov	ecx, edx
	add	ecx, ecx
	je	.Lsupport_log2f_12
	cmp	edx, 2139095040
	je	.Lsupport_log2f_8
	cmp	ecx, -16777217
	ja	.Lsupport_log2f_9
	test	edx, edx
	js	.Lsupport_log2f_9
	movaps	xmm5, xmm0
	mulss	xmm5, DWORD PTR .Lsupport_log2f_C1[rip]
	movd	edx, xmm5
	lea	eax, -192937984[rdx]
	jmp	.Lsupport_log2f_3
	.p2align 4,,10
	.p2align 3
.Lsupport_log2f_9:
	movd	xmm0, edx
	jmp	__math_invalidf
	.p2align 4,,10
	.p2align 3
.Lsupport_log2f_12:
	mov	edi, 1
	jmp	__math_divzerof
	.p2align 4,,10
	.p2align 3
.Lsupport_log2f_8:
	ret
	.size	log2f, .-log2f
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_log2f_C1:
	.long	1258291200
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_log2f_C2:
	.long	0
	.long	1072693248
# member log1p
	.section	.text.support,"ax"
	.p2align 4
	.globl	log1p
	.type	log1p, @function
log1p:
	movq	rax, xmm0
	movapd	xmm2, xmm0
	shr	rax, 32
	lea	edx, -1071284858[rax]
	cmp	edx, 1076198789
	jbe	.Lsupport_log1p_2
	mov	edx, 3220176895
	cmp	rdx, rax
	jnb	.Lsupport_log1p_3
	movsd	xmm0, QWORD PTR .Lsupport_log1p_C1[rip]
	ucomisd	xmm2, xmm0
	jp	.Lsupport_log1p_4
	jne	.Lsupport_log1p_4
	pxor	xmm1, xmm1
	divsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1p_2:
	cmp	rax, 2146435071
	ja	.Lsupport_log1p_8
.Lsupport_log1p_10:
	movsd	xmm1, QWORD PTR .Lsupport_log1p_C2[rip]
	movapd	xmm3, xmm2
	pxor	xmm0, xmm0
	addsd	xmm3, xmm1
	movq	rcx, xmm3
	mov	rax, rcx
	shr	rax, 32
	add	eax, 614242
	mov	edx, eax
	shr	edx, 20
	sub	edx, 1023
	cmp	edx, 53
	jg	.Lsupport_log1p_11
	movapd	xmm4, xmm3
	cmp	edx, 1
	jle	.Lsupport_log1p_12
	subsd	xmm4, xmm2
	movapd	xmm0, xmm1
	subsd	xmm0, xmm4
.Lsupport_log1p_13:
	divsd	xmm0, xmm3
.Lsupport_log1p_11:
	pxor	xmm3, xmm3
	movsd	xmm5, QWORD PTR .Lsupport_log1p_C3[rip]
	and	eax, 1048575
	mov	ecx, ecx
	cvtsi2sd	xmm3, edx
	add	rax, 1072079006
	sal	rax, 32
	or	rax, rcx
	movq	xmm2, rax
	mulsd	xmm5, xmm3
	subsd	xmm2, xmm1
	mulsd	xmm3, QWORD PTR .Lsupport_log1p_C4[rip]
	addsd	xmm5, xmm0
.Lsupport_log1p_9:
	movsd	xmm0, QWORD PTR .Lsupport_log1p_C6[rip]
	movapd	xmm6, xmm2
	movsd	xmm1, QWORD PTR .Lsupport_log1p_C7[rip]
	movsd	xmm4, QWORD PTR .Lsupport_log1p_C5[rip]
	addsd	xmm0, xmm2
	mulsd	xmm4, xmm2
	divsd	xmm6, xmm0
	mulsd	xmm4, xmm2
	movapd	xmm0, xmm6
	mulsd	xmm0, xmm6
	movapd	xmm7, xmm0
	mulsd	xmm7, xmm0
	mulsd	xmm1, xmm7
	addsd	xmm1, QWORD PTR .Lsupport_log1p_C8[rip]
	mulsd	xmm1, xmm7
	addsd	xmm1, QWORD PTR .Lsupport_log1p_C9[rip]
	mulsd	xmm1, xmm7
	addsd	xmm1, QWORD PTR .Lsupport_log1p_C10[rip]
	mulsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_log1p_C11[rip]
	mulsd	xmm0, xmm7
	addsd	xmm0, QWORD PTR .Lsupport_log1p_C12[rip]
	mulsd	xmm0, xmm7
	addsd	xmm0, QWORD PTR .Lsupport_log1p_C13[rip]
	mulsd	xmm0, xmm7
	addsd	xmm1, xmm0
	addsd	xmm1, xmm4
	mulsd	xmm1, xmm6
	movapd	xmm0, xmm1
	addsd	xmm0, xmm5
	subsd	xmm0, xmm4
	addsd	xmm0, xmm2
	addsd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1p_3:
	lea	edx, [rax+rax]
	cmp	edx, 2034237439
	jbe	.Lsupport_log1p_19
	mov	edx, 3218259652
	cmp	rdx, rax
	jb	.Lsupport_log1p_10
	pxor	xmm3, xmm3
	movapd	xmm5, xmm3
	jmp	.Lsupport_log1p_9
	.p2align 4,,10
	.p2align 3
.Lsupport_log1p_19:
	test	eax, 2146435072
	jne	.Lsupport_log1p_8
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR -4[rsp], xmm0
.Lsupport_log1p_8:
	movapd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1p_4:
	subsd	xmm2, xmm2
	pxor	xmm1, xmm1
	movapd	xmm0, xmm2
	divsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1p_12:
	subsd	xmm4, xmm1
	subsd	xmm2, xmm4
	movapd	xmm0, xmm2
	jmp	.Lsupport_log1p_13
	.size	log1p, .-log1p
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_log1p_C1:
	.long	0
	.long	-1074790400
	.align 8
.Lsupport_log1p_C2:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_log1p_C3:
	.long	897137782
	.long	1038760431
	.align 8
.Lsupport_log1p_C4:
	.long	-18874368
	.long	1072049730
	.align 8
.Lsupport_log1p_C5:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_log1p_C6:
	.long	0
	.long	1073741824
	.align 8
.Lsupport_log1p_C7:
	.long	-549563836
	.long	1069740306
	.align 8
.Lsupport_log1p_C8:
	.long	-1765080098
	.long	1070024292
	.align 8
.Lsupport_log1p_C9:
	.long	-1809673383
	.long	1070745892
	.align 8
.Lsupport_log1p_C10:
	.long	1431655827
	.long	1071994197
	.align 8
.Lsupport_log1p_C11:
	.long	-797391201
	.long	1069783561
	.align 8
.Lsupport_log1p_C12:
	.long	495876271
	.long	1070363077
	.align 8
.Lsupport_log1p_C13:
	.long	-1718093308
	.long	1071225241
# member log1pf
	.section	.text.support,"ax"
	.p2align 4
	.globl	log1pf
	.type	log1pf, @function
log1pf:
	movd	eax, xmm0
	movaps	xmm2, xmm0
	lea	edx, -1054086096[rax]
	cmp	edx, 1093397551
	jbe	.Lsupport_log1pf_2
	cmp	eax, -1082130433
	jbe	.Lsupport_log1pf_3
	movss	xmm0, DWORD PTR .Lsupport_log1pf_C1[rip]
	ucomiss	xmm2, xmm0
	jp	.Lsupport_log1pf_4
	jne	.Lsupport_log1pf_4
	pxor	xmm1, xmm1
	divss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1pf_2:
	cmp	eax, 2139095039
	ja	.Lsupport_log1pf_8
.Lsupport_log1pf_10:
	movss	xmm1, DWORD PTR .Lsupport_log1pf_C2[rip]
	movaps	xmm3, xmm2
	pxor	xmm0, xmm0
	addss	xmm3, xmm1
	movd	eax, xmm3
	add	eax, 4913933
	mov	edx, eax
	shr	edx, 23
	sub	edx, 127
	cmp	edx, 24
	jg	.Lsupport_log1pf_11
	movaps	xmm4, xmm3
	cmp	edx, 1
	jle	.Lsupport_log1pf_12
	subss	xmm4, xmm2
	movaps	xmm0, xmm1
	subss	xmm0, xmm4
.Lsupport_log1pf_13:
	divss	xmm0, xmm3
.Lsupport_log1pf_11:
	pxor	xmm4, xmm4
	movss	xmm7, DWORD PTR .Lsupport_log1pf_C3[rip]
	and	eax, 8388607
	cvtsi2ss	xmm4, edx
	add	eax, 1060439283
	movd	xmm2, eax
	subss	xmm2, xmm1
	mulss	xmm7, xmm4
	mulss	xmm4, DWORD PTR .Lsupport_log1pf_C4[rip]
	addss	xmm7, xmm0
.Lsupport_log1pf_9:
	movss	xmm0, DWORD PTR .Lsupport_log1pf_C5[rip]
	movaps	xmm5, xmm2
	movss	xmm1, DWORD PTR .Lsupport_log1pf_C7[rip]
	movss	xmm3, DWORD PTR .Lsupport_log1pf_C6[rip]
	addss	xmm0, xmm2
	mulss	xmm3, xmm2
	divss	xmm5, xmm0
	mulss	xmm3, xmm2
	movaps	xmm6, xmm5
	mulss	xmm6, xmm5
	movaps	xmm0, xmm6
	mulss	xmm0, xmm6
	mulss	xmm1, xmm0
	addss	xmm1, DWORD PTR .Lsupport_log1pf_C8[rip]
	mulss	xmm1, xmm0
	mulss	xmm0, DWORD PTR .Lsupport_log1pf_C9[rip]
	addss	xmm0, DWORD PTR .Lsupport_log1pf_C10[rip]
	mulss	xmm0, xmm6
	addss	xmm1, xmm0
	addss	xmm1, xmm3
	mulss	xmm1, xmm5
	movaps	xmm0, xmm1
	addss	xmm0, xmm7
	subss	xmm0, xmm3
	addss	xmm0, xmm2
	addss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1pf_3:
	lea	edx, [rax+rax]
	cmp	edx, 1728053247
	jbe	.Lsupport_log1pf_19
	cmp	eax, -1097468391
	ja	.Lsupport_log1pf_10
	pxor	xmm4, xmm4
	movaps	xmm7, xmm4
	jmp	.Lsupport_log1pf_9
	.p2align 4,,10
	.p2align 3
.Lsupport_log1pf_19:
	test	eax, 2139095040
	jne	.Lsupport_log1pf_8
	mulss	xmm0, xmm0
	movss	DWORD PTR -4[rsp], xmm0
.Lsupport_log1pf_8:
	movaps	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1pf_4:
	subss	xmm2, xmm2
	pxor	xmm1, xmm1
	movaps	xmm0, xmm2
	divss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_log1pf_12:
	subss	xmm4, xmm1
	subss	xmm2, xmm4
	movaps	xmm0, xmm2
	jmp	.Lsupport_log1pf_13
	.size	log1pf, .-log1pf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_log1pf_C1:
	.long	-1082130432
	.align 4
.Lsupport_log1pf_C2:
	.long	1065353216
	.align 4
.Lsupport_log1pf_C3:
	.long	924317649
	.align 4
.Lsupport_log1pf_C4:
	.long	1060204928
	.align 4
.Lsupport_log1pf_C5:
	.long	1073741824
	.align 4
.Lsupport_log1pf_C6:
	.long	1056964608
	.align 4
.Lsupport_log1pf_C7:
	.long	1048092198
	.align 4
.Lsupport_log1pf_C8:
	.long	1053609491
	.align 4
.Lsupport_log1pf_C9:
	.long	1049749998
	.align 4
.Lsupport_log1pf_C10:
	.long	1059760810
# member pow
	.section	.text.support,"ax"
	.p2align 4
	.globl	pow
	.type	pow, @function
pow:
	movq	rax, xmm0
	movq	rsi, xmm1
	mov	rdx, rax
	mov	r8, rsi
	shr	rdx, 52
	shr	r8, 52
	lea	ecx, -1[rdx]
	mov	r9d, edx
	cmp	ecx, 2045
	ja	.Lsupport_pow_53
	mov	edx, r8d
	xor	edi, edi
	and	edx, 2047
	sub	edx, 958
	cmp	edx, 127
	ja	.Lsupport_pow_54
.Lsupport_pow_6:
	movabs	rdx, -4604531861337669632
	pxor	xmm3, xmm3
	movabs	r8, -4503599627370496
	movabs	r9, -4294967296
	add	rdx, rax
	and	rsi, -134217728
	movsd	xmm9, QWORD PTR __pow_log_data[rip+16]
	movsd	xmm6, QWORD PTR __pow_log_data[rip]
	movsd	xmm12, QWORD PTR __pow_log_data[rip+48]
	mov	rcx, rdx
	and	r8, rdx
	sar	rdx, 52
	shr	rcx, 45
	cvtsi2sd	xmm3, edx
	sub	rax, r8
	and	ecx, 127
	lea	r8, __pow_log_data[rip]
	movq	xmm4, rax
	mov	rdx, rcx
	sal	rcx, 5
	movsd	xmm2, QWORD PTR 72[rcx+r8]
	mov	ecx, 2147483648
	sal	rdx, 5
	mulsd	xmm6, xmm3
	add	rcx, rax
	lea	rax, [r8+rdx]
	and	rcx, r9
	movapd	xmm5, xmm2
	addsd	xmm6, QWORD PTR 88[rax]
	mulsd	xmm3, QWORD PTR __pow_log_data[rip+8]
	movq	xmm0, rcx
	subsd	xmm4, xmm0
	mulsd	xmm5, xmm0
	movsd	xmm0, QWORD PTR __pow_log_data[rip+64]
	addsd	xmm3, QWORD PTR 96[rax]
	subsd	xmm5, QWORD PTR .Lsupport_pow_C0[rip]
	mulsd	xmm4, xmm2
	movapd	xmm10, xmm5
	addsd	xmm10, xmm4
	movapd	xmm8, xmm10
	movapd	xmm11, xmm10
	movapd	xmm7, xmm10
	mulsd	xmm8, xmm9
	addsd	xmm7, xmm6
	mulsd	xmm0, xmm10
	addsd	xmm0, QWORD PTR __pow_log_data[rip+56]
	mulsd	xmm9, xmm5
	mulsd	xmm12, xmm10
	subsd	xmm6, xmm7
	movapd	xmm2, xmm7
	addsd	xmm12, QWORD PTR __pow_log_data[rip+40]
	mulsd	xmm11, xmm8
	addsd	xmm6, xmm10
	mulsd	xmm5, xmm9
	addsd	xmm8, xmm9
	addsd	xmm3, xmm6
	movq	xmm6, rsi
	mulsd	xmm0, xmm11
	mulsd	xmm8, xmm4
	addsd	xmm2, xmm5
	addsd	xmm0, xmm12
	subsd	xmm7, xmm2
	movsd	xmm12, QWORD PTR __pow_log_data[rip+32]
	addsd	xmm3, xmm8
	mulsd	xmm12, xmm10
	mulsd	xmm0, xmm11
	addsd	xmm7, xmm5
	addsd	xmm12, QWORD PTR __pow_log_data[rip+24]
	mulsd	xmm11, xmm10
	addsd	xmm3, xmm7
	addsd	xmm0, xmm12
	mulsd	xmm0, xmm11
	movapd	xmm4, xmm0
	movapd	xmm0, xmm6
	addsd	xmm4, xmm3
	movapd	xmm3, xmm2
	addsd	xmm3, xmm4
	subsd	xmm2, xmm3
	movq	rax, xmm3
	and	rax, -134217728
	movq	xmm5, rax
	addsd	xmm2, xmm4
	subsd	xmm3, xmm5
	mulsd	xmm0, xmm5
	addsd	xmm2, xmm3
	movq	rcx, xmm0
	mulsd	xmm2, xmm1
	subsd	xmm1, xmm6
	mov	rdx, rcx
	shr	rdx, 52
	and	edx, 2047
	mulsd	xmm1, xmm5
	lea	eax, -969[rdx]
	addsd	xmm1, xmm2
	cmp	eax, 62
	ja	.Lsupport_pow_55
.Lsupport_pow_20:
	movsd	xmm2, QWORD PTR __exp_data[rip]
	movsd	xmm3, QWORD PTR __exp_data[rip+8]
	lea	r8, __exp_data[rip]
	mulsd	xmm2, xmm0
	addsd	xmm2, xmm3
	movq	rsi, xmm2
	subsd	xmm2, xmm3
	movsd	xmm3, QWORD PTR __exp_data[rip+16]
	mov	rcx, rsi
	lea	rax, [rsi+rdi]
	and	ecx, 127
	sal	rax, 45
	mulsd	xmm3, xmm2
	add	rcx, rcx
	mulsd	xmm2, QWORD PTR __exp_data[rip+24]
	add	rax, QWORD PTR 120[r8+rcx*8]
	addsd	xmm0, xmm3
	movsd	xmm3, QWORD PTR 112[r8+rcx*8]
	addsd	xmm0, xmm2
	addsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR __exp_data[rip+40]
	mulsd	xmm0, xmm1
	movapd	xmm2, xmm1
	addsd	xmm3, xmm1
	mulsd	xmm2, xmm1
	addsd	xmm0, QWORD PTR __exp_data[rip+32]
	mulsd	xmm1, QWORD PTR __exp_data[rip+56]
	addsd	xmm1, QWORD PTR __exp_data[rip+48]
	mulsd	xmm0, xmm2
	mulsd	xmm2, xmm2
	addsd	xmm0, xmm3
	mulsd	xmm1, xmm2
	addsd	xmm0, xmm1
	test	edx, edx
	je	.Lsupport_pow_56
	movq	xmm1, rax
	mulsd	xmm0, xmm1
.Lsupport_pow_51:
	addsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_53:
	movabs	rcx, -9007199254740994
	lea	rdi, [rsi+rsi]
	lea	r10, -1[rdi]
	cmp	rcx, r10
	jb	.Lsupport_pow_57
	lea	rdi, -1[rax+rax]
	cmp	rcx, rdi
	jb	.Lsupport_pow_58
	test	rax, rax
	jns	.Lsupport_pow_36
	mov	edi, r8d
	and	edi, 2047
	cmp	edi, 1022
	jle	.Lsupport_pow_14
	cmp	edi, 1075
	jg	.Lsupport_pow_37
	mov	ecx, 1075
	sub	ecx, edi
	mov	rdi, -1
	sal	rdi, cl
	not	rdi
	test	rdi, rsi
	jne	.Lsupport_pow_14
	xor	edi, edi
	bt	rsi, rcx
	setc	dil
	sal	edi, 18
.Lsupport_pow_15:
	mov	r9d, edx
	btr	rax, 63
	and	r9d, 2047
	jmp	.Lsupport_pow_7
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_54:
	movabs	r10, -9007199254740994
	lea	rdx, [rsi+rsi]
	lea	rcx, -1[rdx]
	cmp	r10, rcx
	jb	.Lsupport_pow_59
.Lsupport_pow_7:
	mov	edx, r8d
	and	edx, 2047
	lea	ecx, -958[rdx]
	cmp	ecx, 127
	jbe	.Lsupport_pow_16
	movabs	rcx, 4607182418800017408
	cmp	rax, rcx
	je	.Lsupport_pow_38
	cmp	edx, 957
	ja	.Lsupport_pow_17
	cmp	rcx, rax
	jnb	.Lsupport_pow_18
	addsd	xmm1, QWORD PTR .Lsupport_pow_C0[rip]
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_55:
	test	eax, eax
	js	.Lsupport_pow_60
	cmp	edx, 1032
	jbe	.Lsupport_pow_39
	test	rcx, rcx
	js	.Lsupport_pow_50
.Lsupport_pow_22:
	jmp	__math_oflow
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_56:
	test	esi, 2147483648
	je	.Lsupport_pow_61
	movabs	rdx, 4602678819172646912
	movapd	xmm3, xmm0
	movsd	xmm7, QWORD PTR .Lsupport_pow_C0[rip]
	add	rdx, rax
	movq	xmm1, rdx
	mulsd	xmm3, xmm1
	movapd	xmm0, xmm1
	addsd	xmm0, xmm3
	movapd	xmm2, xmm0
	andpd	xmm2, XMMWORD PTR .Lsupport_pow_C6[rip]
	comisd	xmm7, xmm2
	ja	.Lsupport_pow_41
	movsd	xmm1, QWORD PTR .Lsupport_pow_C7[rip]
.Lsupport_pow_25:
	mulsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_16:
	test	r9d, r9d
	jne	.Lsupport_pow_6
	mulsd	xmm0, QWORD PTR .Lsupport_pow_C4[rip]
	movabs	rdx, -234187180623265792
	movq	rax, xmm0
	btr	rax, 63
	add	rax, rdx
	jmp	.Lsupport_pow_6
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_39:
	xor	edx, edx
	jmp	.Lsupport_pow_20
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_17:
	cmp	rcx, rax
	setnb	dl
	cmp	r8d, 2047
	setbe	al
	xor	edi, edi
	cmp	dl, al
	jne	.Lsupport_pow_22
.Lsupport_pow_50:
	jmp	__math_uflow
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_41:
	pxor	xmm5, xmm5
	movapd	xmm4, xmm0
	subsd	xmm1, xmm0
	movsd	xmm2, QWORD PTR .Lsupport_pow_C1[rip]
	cmpltsd	xmm4, xmm5
	movsd	xmm7, QWORD PTR .Lsupport_pow_C0[rip]
	addsd	xmm1, xmm3
	andpd	xmm2, xmm4
	andnpd	xmm4, xmm7
	orpd	xmm2, xmm4
	movapd	xmm4, xmm0
	addsd	xmm4, xmm2
	movapd	xmm3, xmm2
	subsd	xmm3, xmm4
	addsd	xmm0, xmm3
	addsd	xmm0, xmm1
	addsd	xmm0, xmm4
	subsd	xmm0, xmm2
	ucomisd	xmm0, xmm5
	jp	.Lsupport_pow_28
	jne	.Lsupport_pow_28
	movabs	rax, -9223372036854775808
	and	rdx, rax
	movq	xmm0, rdx
.Lsupport_pow_28:
	movsd	xmm1, QWORD PTR .Lsupport_pow_C7[rip]
	movsd	QWORD PTR -24[rsp], xmm1
	movsd	xmm2, QWORD PTR -24[rsp]
	mulsd	xmm2, xmm1
	movsd	QWORD PTR -16[rsp], xmm2
	jmp	.Lsupport_pow_25
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_14:
	jmp	__math_invalid
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_61:
	movabs	rdx, -4544132024016830464
	add	rax, rdx
	movq	xmm1, rax
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .Lsupport_pow_C5[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_38:
	movsd	xmm0, QWORD PTR .Lsupport_pow_C0[rip]
.Lsupport_pow_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_60:
	addsd	xmm0, QWORD PTR .Lsupport_pow_C0[rip]
	test	edi, edi
	je	.Lsupport_pow_1
	xorpd	xmm0, XMMWORD PTR .Lsupport_pow_C3[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_36:
	xor	edi, edi
	jmp	.Lsupport_pow_7
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_18:
	movsd	xmm0, QWORD PTR .Lsupport_pow_C0[rip]
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_pow_57:
	test	rdi, rdi
	je	.Lsupport_pow_38
	movabs	rdx, -9007199254740992
	add	rax, rax
	cmp	rdi, rdx
	jne	.Lsupport_pow_51
	cmp	rdx, rax
	jb	.Lsupport_pow_51
	movabs	rdx, 9214364837600034816
	cmp	rax, rdx
	je	.Lsupport_pow_38
.Lsupport_pow_9:
	movabs	rdx, 9214364837600034815
	not	rsi
	pxor	xmm0, xmm0
	cmp	rdx, rax
	setb	al
	shr	rsi, 63
	cmp	al, sil
	jne	.Lsupport_pow_1
	mulsd	xmm1, xmm1
	movapd	xmm0, xmm1
	ret
.Lsupport_pow_37:
	xor	edi, edi
	jmp	.Lsupport_pow_15
.Lsupport_pow_58:
	mulsd	xmm0, xmm0
	test	rax, rax
	jns	.Lsupport_pow_13
	and	r8d, 2047
	lea	eax, -1023[r8]
	cmp	eax, 52
	ja	.Lsupport_pow_13
	mov	ecx, 1075
	mov	rax, -1
	sub	ecx, r8d
	sal	rax, cl
	not	rax
	test	rax, rsi
	jne	.Lsupport_pow_13
	bt	rsi, rcx
	jnc	.Lsupport_pow_13
	xorpd	xmm0, XMMWORD PTR .Lsupport_pow_C3[rip]
.Lsupport_pow_13:
	test	rsi, rsi
	jns	.Lsupport_pow_1
	movsd	xmm1, QWORD PTR .Lsupport_pow_C0[rip]
	divsd	xmm1, xmm0
	movsd	QWORD PTR -32[rsp], xmm1
	movsd	xmm0, QWORD PTR -32[rsp]
	ret
.Lsupport_pow_59:
	test	rdx, rdx
	je	.Lsupport_pow_38
	movabs	rcx, 4607182418800017408
	cmp	rax, rcx
	je	.Lsupport_pow_38
	movabs	rcx, -9007199254740992
	add	rax, rax
	cmp	rdx, rcx
	jne	.Lsupport_pow_51
	jmp	.Lsupport_pow_9
	.size	pow, .-pow
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_pow_C0:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_pow_C1:
	.long	0
	.long	-1074790400
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_pow_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_pow_C4:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_pow_C5:
	.long	0
	.long	2130706432
	.section	.rodata.cst16
	.align 16
.Lsupport_pow_C6:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_pow_C7:
	.long	0
	.long	1048576
# member powf
	.section	.text.support,"ax"
	.p2align 4
	.globl	powf
	.type	powf, @function
powf:
	movd	edx, xmm0
	movd	esi, xmm1
	movaps	xmm3, xmm1
	lea	ecx, [rsi+rsi]
	lea	edi, -8388608[rdx]
	mov	eax, edx
	lea	r8d, -1[rcx]
	cmp	edi, 2130706431
	ja	.Lsupport_powf_35
	xor	edi, edi
	cmp	r8d, -16777218
	ja	.Lsupport_powf_36
.Lsupport_powf_6:
	lea	edx, -1060306944[rax]
	pxor	xmm2, xmm2
	lea	rsi, __powf_log2_data[rip]
	movsd	xmm5, QWORD PTR .Lsupport_powf_C4[rip]
	mov	ecx, edx
	and	edx, -8388608
	pxor	xmm4, xmm4
	cvtss2sd	xmm3, xmm3
	shr	ecx, 19
	sub	eax, edx
	movsd	xmm0, QWORD PTR __powf_log2_data[rip+288]
	sar	edx, 23
	and	ecx, 15
	cvtsi2sd	xmm4, edx
	movd	xmm7, eax
	sal	rcx, 4
	cvtss2sd	xmm2, xmm7
	add	rcx, rsi
	mulsd	xmm2, QWORD PTR [rcx]
	addsd	xmm4, QWORD PTR 8[rcx]
	subsd	xmm2, xmm5
	mulsd	xmm0, xmm2
	movapd	xmm6, xmm2
	mulsd	xmm6, xmm2
	addsd	xmm4, xmm0
	movsd	xmm0, QWORD PTR __powf_log2_data[rip+256]
	movapd	xmm1, xmm6
	mulsd	xmm1, xmm6
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR __powf_log2_data[rip+264]
	mulsd	xmm2, QWORD PTR __powf_log2_data[rip+272]
	mulsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR __powf_log2_data[rip+280]
	addsd	xmm1, xmm2
	mulsd	xmm1, xmm6
	addsd	xmm1, xmm4
	addsd	xmm1, xmm0
	mulsd	xmm1, xmm3
	movq	rax, xmm1
	shr	rax, 47
	cmp	ax, -32578
	ja	.Lsupport_powf_37
.Lsupport_powf_16:
	movsd	xmm2, QWORD PTR __exp2f_data[rip+256]
	movapd	xmm0, xmm1
	lea	rdx, __exp2f_data[rip]
	addsd	xmm0, xmm2
	movq	rax, xmm0
	subsd	xmm0, xmm2
	movsd	xmm2, QWORD PTR __exp2f_data[rip+280]
	mov	rcx, rax
	add	rax, rdi
	and	ecx, 31
	sal	rax, 47
	subsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR __exp2f_data[rip+264]
	add	rax, QWORD PTR [rdx+rcx*8]
	movq	xmm7, rax
	mulsd	xmm2, xmm1
	mulsd	xmm0, xmm1
	mulsd	xmm1, xmm1
	addsd	xmm0, QWORD PTR __exp2f_data[rip+272]
	addsd	xmm2, xmm5
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm2
	mulsd	xmm0, xmm7
	cvtsd2ss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_35:
	cmp	r8d, -16777218
	ja	.Lsupport_powf_38
	lea	ecx, -1[rdx+rdx]
	cmp	ecx, -16777218
	ja	.Lsupport_powf_39
	xor	edi, edi
	test	edx, edx
	js	.Lsupport_powf_40
.Lsupport_powf_13:
	cmp	eax, 8388607
	ja	.Lsupport_powf_6
	movd	xmm5, edx
	mulss	xmm5, DWORD PTR .Lsupport_powf_C3[rip]
	movd	edx, xmm5
	and	edx, 2147483647
	lea	eax, -192937984[rdx]
	jmp	.Lsupport_powf_6
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_37:
	comisd	xmm1, QWORD PTR .Lsupport_powf_C5[rip]
	ja	.Lsupport_powf_41
	movsd	xmm0, QWORD PTR .Lsupport_powf_C6[rip]
	comisd	xmm0, xmm1
	jb	.Lsupport_powf_16
	jmp	__math_uflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_36:
	cmp	edx, 1065353216
	je	.Lsupport_powf_23
	test	ecx, ecx
	jne	.Lsupport_powf_42
.Lsupport_powf_23:
	movss	xmm0, DWORD PTR .Lsupport_powf_C1[rip]
.Lsupport_powf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_40:
	mov	ecx, esi
	shr	ecx, 23
	movzx	r8d, cl
	cmp	cl, 126
	jbe	.Lsupport_powf_14
	cmp	r8d, 150
	ja	.Lsupport_powf_15
	mov	ecx, 150
	mov	edi, 1
	sub	ecx, r8d
	sal	edi, cl
	mov	ecx, edi
	lea	edi, -1[rdi]
	test	edi, esi
	jne	.Lsupport_powf_14
	xor	edi, edi
	test	ecx, esi
	setne	dil
	sal	edi, 16
.Lsupport_powf_15:
	and	eax, 2147483647
	jmp	.Lsupport_powf_13
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_42:
	add	eax, eax
	cmp	ecx, -16777216
	je	.Lsupport_powf_8
.Lsupport_powf_7:
	movd	xmm0, edx
	addss	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_14:
	movd	xmm0, edx
	jmp	__math_invalidf
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_41:
	jmp	__math_oflowf
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_39:
	mulss	xmm0, xmm0
	test	edx, edx
	js	.Lsupport_powf_43
.Lsupport_powf_12:
	test	esi, esi
	jns	.Lsupport_powf_1
	movss	xmm1, DWORD PTR .Lsupport_powf_C1[rip]
	divss	xmm1, xmm0
	movss	DWORD PTR -12[rsp], xmm1
	movss	xmm0, DWORD PTR -12[rsp]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_powf_38:
	test	ecx, ecx
	je	.Lsupport_powf_23
	add	eax, eax
	cmp	ecx, -16777216
	jne	.Lsupport_powf_7
	cmp	eax, -16777216
	ja	.Lsupport_powf_7
	cmp	eax, 2130706432
	je	.Lsupport_powf_23
.Lsupport_powf_8:
	cmp	eax, 2130706431
	not	esi
	pxor	xmm0, xmm0
	seta	al
	shr	esi, 31
	cmp	al, sil
	jne	.Lsupport_powf_1
	mulss	xmm3, xmm3
	movaps	xmm0, xmm3
	ret
.Lsupport_powf_43:
	mov	eax, esi
	shr	eax, 23
	movzx	eax, al
	lea	edx, -127[rax]
	cmp	edx, 23
	ja	.Lsupport_powf_12
	mov	ecx, 150
	sub	ecx, eax
	mov	eax, 1
	sal	eax, cl
	lea	edx, -1[rax]
	test	edx, esi
	jne	.Lsupport_powf_12
	test	eax, esi
	je	.Lsupport_powf_12
	xorps	xmm0, XMMWORD PTR .Lsupport_powf_C2[rip]
	jmp	.Lsupport_powf_12
	.size	powf, .-powf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_powf_C1:
	.long	1065353216
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_powf_C2:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_powf_C3:
	.long	1258291200
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_powf_C4:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_powf_C5:
	.long	-3025551
	.long	1080033279
	.align 8
.Lsupport_powf_C6:
	.long	0
	.long	-1067270144
# member cbrt
	.section	.text.support,"ax"
	.p2align 4
	.globl	cbrt
	.type	cbrt, @function
cbrt:
	movq	rdx, xmm0
	movapd	xmm2, xmm0
	mov	rcx, rdx
	shr	rcx, 32
	mov	eax, ecx
	and	eax, 2147483647
	cmp	eax, 2146435071
	ja	.Lsupport_cbrt_9
	test	ecx, 2146435072
	jne	.Lsupport_cbrt_4
	movsd	xmm5, QWORD PTR .Lsupport_cbrt_C0[rip]
	mulsd	xmm5, xmm0
	movq	rdx, xmm5
	mov	rax, rdx
	shr	rax, 32
	and	eax, 2147483647
	je	.Lsupport_cbrt_1
	mov	eax, eax
	mov	ecx, 2863311531
	imul	rax, rcx
	shr	rax, 33
	add	eax, 696219795
	jmp	.Lsupport_cbrt_5
	.p2align 4,,10
	.p2align 3
.Lsupport_cbrt_4:
	mov	ecx, 2863311531
	imul	rax, rcx
	shr	rax, 33
	add	eax, 715094163
.Lsupport_cbrt_5:
	movabs	rcx, -9223372036854775808
	sal	rax, 32
	movsd	xmm4, QWORD PTR .Lsupport_cbrt_C1[rip]
	and	rdx, rcx
	or	rdx, rax
	mov	eax, 2147483648
	movq	xmm1, rdx
	movapd	xmm0, xmm1
	movapd	xmm3, xmm1
	divsd	xmm0, xmm2
	mulsd	xmm3, xmm1
	mulsd	xmm3, xmm0
	mulsd	xmm4, xmm3
	movapd	xmm0, xmm3
	mulsd	xmm0, xmm3
	subsd	xmm4, QWORD PTR .Lsupport_cbrt_C2[rip]
	mulsd	xmm0, xmm3
	mulsd	xmm0, xmm4
	movsd	xmm4, QWORD PTR .Lsupport_cbrt_C3[rip]
	mulsd	xmm4, xmm3
	subsd	xmm4, QWORD PTR .Lsupport_cbrt_C4[rip]
	mulsd	xmm3, xmm4
	addsd	xmm3, QWORD PTR .Lsupport_cbrt_C5[rip]
	addsd	xmm0, xmm3
	mulsd	xmm0, xmm1
	movq	rsi, xmm0
	add	rsi, rax
	mov	rax, rsi
	and	rax, -1073741824
	movq	xmm1, rax
	movapd	xmm0, xmm1
	movapd	xmm3, xmm1
	mulsd	xmm0, xmm1
	addsd	xmm3, xmm1
	divsd	xmm2, xmm0
	movapd	xmm0, xmm2
	addsd	xmm2, xmm3
	subsd	xmm0, xmm1
	divsd	xmm0, xmm2
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
.Lsupport_cbrt_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cbrt_9:
	addsd	xmm2, xmm0
	movapd	xmm0, xmm2
	ret
	.size	cbrt, .-cbrt
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_cbrt_C0:
	.long	0
	.long	1129316352
	.align 8
.Lsupport_cbrt_C1:
	.long	-723194409
	.long	1069723648
	.align 8
.Lsupport_cbrt_C2:
	.long	-1092136487
	.long	1072186571
	.align 8
.Lsupport_cbrt_C3:
	.long	1246353090
	.long	1073344864
	.align 8
.Lsupport_cbrt_C4:
	.long	-1829755872
	.long	1073621216
	.align 8
.Lsupport_cbrt_C5:
	.long	258074258
	.long	1073611750
# member cbrtf
	.section	.text.support,"ax"
	.p2align 4
	.globl	cbrtf
	.type	cbrtf, @function
cbrtf:
	movd	eax, xmm0
	mov	edx, eax
	and	edx, 2147483647
	cmp	edx, 2139095039
	ja	.Lsupport_cbrtf_9
	test	eax, 2139095040
	je	.Lsupport_cbrtf_10
	mov	ecx, 2863311531
	imul	rdx, rcx
	shr	rdx, 33
	add	edx, 709958130
.Lsupport_cbrtf_5:
	and	eax, -2147483648
	pxor	xmm2, xmm2
	pxor	xmm1, xmm1
	or	eax, edx
	cvtss2sd	xmm1, xmm0
	movapd	xmm3, xmm1
	movd	xmm5, eax
	addsd	xmm3, xmm1
	cvtss2sd	xmm2, xmm5
	movapd	xmm4, xmm2
	mulsd	xmm4, xmm2
	movapd	xmm0, xmm3
	mulsd	xmm4, xmm2
	addsd	xmm0, xmm4
	mulsd	xmm0, xmm2
	movapd	xmm2, xmm1
	addsd	xmm2, xmm4
	addsd	xmm2, xmm4
	divsd	xmm0, xmm2
	movapd	xmm2, xmm0
	mulsd	xmm2, xmm0
	mulsd	xmm2, xmm0
	addsd	xmm3, xmm2
	addsd	xmm1, xmm2
	mulsd	xmm3, xmm0
	addsd	xmm1, xmm2
	divsd	xmm3, xmm1
	cvtsd2ss	xmm3, xmm3
.Lsupport_cbrtf_1:
	movaps	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_cbrtf_10:
	movaps	xmm3, xmm0
	test	edx, edx
	je	.Lsupport_cbrtf_1
	movss	xmm6, DWORD PTR .Lsupport_cbrtf_C0[rip]
	mov	ecx, 2863311531
	mulss	xmm6, xmm0
	movd	eax, xmm6
	mov	edx, eax
	and	edx, 2147483647
	imul	rdx, rcx
	shr	rdx, 33
	add	edx, 642849266
	jmp	.Lsupport_cbrtf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_cbrtf_9:
	movaps	xmm3, xmm0
	addss	xmm3, xmm0
	movaps	xmm0, xmm3
	ret
	.size	cbrtf, .-cbrtf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_cbrtf_C0:
	.long	1266679808
# member hypot
	.section	.text.support,"ax"
	.p2align 4
	.globl	hypot
	.type	hypot, @function
hypot:
	movabs	rdx, 9223372036854775807
	movq	rax, xmm0
	movq	rcx, xmm1
	and	rax, rdx
	and	rdx, rcx
	cmp	rax, rdx
	jnb	.Lsupport_hypot_2
	mov	rcx, rax
	mov	rax, rdx
	mov	rdx, rcx
.Lsupport_hypot_2:
	mov	rcx, rdx
	movq	xmm0, rax
	movq	xmm1, rdx
	mov	rsi, rax
	shr	rcx, 52
	shr	rsi, 52
	cmp	rcx, 2047
	je	.Lsupport_hypot_7
	cmp	rsi, 2047
	je	.Lsupport_hypot_1
	test	rdx, rdx
	je	.Lsupport_hypot_1
	mov	eax, esi
	sub	eax, ecx
	cmp	eax, 64
	jg	.Lsupport_hypot_10
	cmp	rsi, 1533
	ja	.Lsupport_hypot_11
	movsd	xmm5, QWORD PTR .Lsupport_hypot_C1[rip]
	cmp	rcx, 572
	ja	.Lsupport_hypot_6
	movsd	xmm2, QWORD PTR .Lsupport_hypot_C0[rip]
	movsd	xmm5, QWORD PTR .Lsupport_hypot_C2[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm1, xmm2
.Lsupport_hypot_6:
	movsd	xmm2, QWORD PTR .Lsupport_hypot_C3[rip]
	movapd	xmm4, xmm0
	movapd	xmm3, xmm0
	movapd	xmm7, xmm1
	movapd	xmm6, xmm0
	mulsd	xmm4, xmm2
	mulsd	xmm2, xmm1
	mulsd	xmm0, xmm0
	subsd	xmm3, xmm4
	addsd	xmm3, xmm4
	movapd	xmm4, xmm1
	subsd	xmm4, xmm2
	subsd	xmm6, xmm3
	addsd	xmm4, xmm2
	movapd	xmm2, xmm1
	mulsd	xmm2, xmm1
	movapd	xmm1, xmm4
	subsd	xmm7, xmm4
	mulsd	xmm1, xmm4
	addsd	xmm4, xmm4
	mulsd	xmm4, xmm7
	mulsd	xmm7, xmm7
	subsd	xmm1, xmm2
	addsd	xmm1, xmm4
	movapd	xmm4, xmm3
	mulsd	xmm4, xmm3
	addsd	xmm3, xmm3
	addsd	xmm1, xmm7
	mulsd	xmm3, xmm6
	mulsd	xmm6, xmm6
	subsd	xmm4, xmm0
	addsd	xmm3, xmm4
	addsd	xmm6, xmm3
	addsd	xmm1, xmm6
	addsd	xmm1, xmm2
	addsd	xmm0, xmm1
	sqrtsd	xmm0, xmm0
	mulsd	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_hypot_7:
	movapd	xmm0, xmm1
.Lsupport_hypot_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_hypot_11:
	movsd	xmm2, QWORD PTR .Lsupport_hypot_C2[rip]
	movsd	xmm5, QWORD PTR .Lsupport_hypot_C0[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm1, xmm2
	jmp	.Lsupport_hypot_6
	.p2align 4,,10
	.p2align 3
.Lsupport_hypot_10:
	addsd	xmm0, xmm1
	ret
	.size	hypot, .-hypot
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_hypot_C0:
	.long	0
	.long	1806696448
	.align 8
.Lsupport_hypot_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_hypot_C2:
	.long	0
	.long	338690048
	.align 8
.Lsupport_hypot_C3:
	.long	33554432
	.long	1101004800
# member hypotf
	.section	.text.support,"ax"
	.p2align 4
	.globl	hypotf
	.type	hypotf, @function
hypotf:
	movd	edx, xmm0
	movd	eax, xmm1
	and	edx, 2147483647
	and	eax, 2147483647
	cmp	edx, eax
	jnb	.Lsupport_hypotf_2
	mov	ecx, edx
	mov	edx, eax
	mov	eax, ecx
.Lsupport_hypotf_2:
	movd	xmm1, edx
	movd	xmm0, eax
	cmp	eax, 2139095040
	je	.Lsupport_hypotf_1
	cmp	edx, 2139095039
	ja	.Lsupport_hypotf_4
	test	eax, eax
	je	.Lsupport_hypotf_4
	mov	ecx, edx
	sub	ecx, eax
	cmp	ecx, 209715199
	ja	.Lsupport_hypotf_4
	cmp	edx, 1568669695
	ja	.Lsupport_hypotf_13
	movss	xmm2, DWORD PTR .Lsupport_hypotf_C1[rip]
	cmp	eax, 562036735
	ja	.Lsupport_hypotf_7
	movss	xmm2, DWORD PTR .Lsupport_hypotf_C0[rip]
	mulss	xmm1, xmm2
	mulss	xmm0, xmm2
	movss	xmm2, DWORD PTR .Lsupport_hypotf_C2[rip]
.Lsupport_hypotf_7:
	cvtss2sd	xmm1, xmm1
	cvtss2sd	xmm0, xmm0
	mulsd	xmm1, xmm1
	mulsd	xmm0, xmm0
	addsd	xmm0, xmm1
	cvtsd2ss	xmm0, xmm0
	sqrtss	xmm0, xmm0
	mulss	xmm0, xmm2
.Lsupport_hypotf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_hypotf_4:
	addss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_hypotf_13:
	movss	xmm2, DWORD PTR .Lsupport_hypotf_C2[rip]
	mulss	xmm1, xmm2
	mulss	xmm0, xmm2
	movss	xmm2, DWORD PTR .Lsupport_hypotf_C0[rip]
	jmp	.Lsupport_hypotf_7
	.size	hypotf, .-hypotf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_hypotf_C0:
	.long	1820327936
	.align 4
.Lsupport_hypotf_C1:
	.long	1065353216
	.align 4
.Lsupport_hypotf_C2:
	.long	310378496
# member fma
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_fma_normalize, @function
__asmscope_fma_normalize:
	movq	rax, xmm0
	mov	rdx, rax
	shr	rdx, 52
	mov	ecx, edx
	and	ecx, 2048
	and	edx, 2047
	je	.Lsupport_fma_2
	sub	edx, 1076
.Lsupport_fma_3:
	add	rax, rax
	sal	rcx, 32
	movabs	rsi, 9007199254740990
	and	rax, rsi
	or	rdx, rcx
	bts	rax, 53
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_2:
	mulsd	xmm0, QWORD PTR .Lsupport_fma_C0[rip]
	movq	rax, xmm0
	mov	rsi, rax
	shr	rsi, 52
	and	esi, 2047
	lea	edx, -1139[rsi]
	mov	esi, 972
	cmove	rdx, rsi
	jmp	.Lsupport_fma_3
	.size	__asmscope_fma_normalize, .-__asmscope_fma_normalize
	.p2align 4
	.globl	fma
	.type	fma, @function
fma:
	push	r12
	movapd	xmm3, xmm0
	push	rbp
	push	rbx
	call	__asmscope_fma_normalize
	movapd	xmm0, xmm1
	mov	rdi, rdx
	mov	r9, rax
	call	__asmscope_fma_normalize
	movapd	xmm0, xmm2
	mov	r10, rax
	mov	r8, rdx
	call	__asmscope_fma_normalize
	cmp	edi, 970
	jg	.Lsupport_fma_25
	cmp	r8d, 970
	jg	.Lsupport_fma_25
	cmp	edx, 970
	jle	.Lsupport_fma_10
	movapd	xmm0, xmm2
	cmp	edx, 971
	je	.Lsupport_fma_48
	mulsd	xmm3, xmm1
	pop	rbx
	pop	rbp
	pop	r12
	movapd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_25:
	mulsd	xmm3, xmm1
	addsd	xmm3, xmm2
	movapd	xmm0, xmm3
.Lsupport_fma_48:
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_10:
	mov	rcx, r9
	mov	r11d, r9d
	mov	r9d, r10d
	shr	r10, 32
	shr	rcx, 32
	mov	rsi, r11
	mov	rbx, rcx
	imul	rsi, r10
	imul	rbx, r9
	imul	r9, r11
	mov	r11d, edx
	imul	rcx, r10
	add	rsi, rbx
	mov	r10, rsi
	sal	r10, 32
	add	r9, r10
	setc	r10b
	shr	rsi, 32
	movzx	r10d, r10b
	add	rsi, rcx
	add	rsi, r10
	lea	r10d, [rdi+r8]
	sub	r11d, r10d
	test	r11d, r11d
	jle	.Lsupport_fma_13
	cmp	r11d, 63
	jle	.Lsupport_fma_53
	lea	r10d, -64[rdx]
	xor	ebp, ebp
	sub	r11d, 64
	je	.Lsupport_fma_15
	cmp	r11d, 63
	jg	.Lsupport_fma_38
	mov	ebx, 64
	mov	r12, r9
	sub	ebx, r11d
	mov	ecx, ebx
	sal	r12, cl
	mov	rcx, r12
	xor	r12d, r12d
	test	rcx, rcx
	mov	ecx, r11d
	setne	r12b
	shr	r9, cl
	mov	ecx, ebx
	or	r12, r9
	mov	r9, rsi
	sal	r9, cl
	mov	ecx, r11d
	or	r9, r12
	shr	rsi, cl
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_15:
	sar	r8, 32
	sar	rdi, 32
	mov	r11d, r8d
	sar	rdx, 32
	xor	r11d, edi
	cmp	r11d, edx
	je	.Lsupport_fma_54
	mov	rbx, r9
	xor	edx, edx
	mov	rcx, rsi
	sub	rbx, rbp
	setb	dl
	sub	rcx, rax
	sub	rcx, rdx
	mov	r12, rcx
	jns	.Lsupport_fma_22
	sub	rax, rsi
	mov	rbx, rbp
	lea	rcx, [rax+rdx]
	xor	eax, eax
	sub	rbx, r9
	setne	al
	xor	r11d, r11d
	sub	rcx, rax
	cmp	edi, r8d
	mov	r12, rcx
	sete	r11b
.Lsupport_fma_22:
	test	r12, r12
	jne	.Lsupport_fma_19
	test	rbx, rbx
	je	.Lsupport_fma_25
	bsr	rax, rbx
	mov	rdx, rbx
	xor	rax, 63
	sub	eax, 1
	mov	ecx, eax
	sal	rdx, cl
	cmp	eax, -1
	jne	.Lsupport_fma_24
	mov	rdx, rbx
	and	ebx, 1
	shr	rdx
	or	rdx, rbx
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_24:
	mov	edi, r10d
	sub	edi, eax
	test	r11d, r11d
	jne	.Lsupport_fma_27
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rdx
	cmp	edi, -1084
	jge	.Lsupport_fma_28
	cmp	edi, -1085
	je	.Lsupport_fma_55
	mov	rax, rdx
	sal	rax, 54
	setne	al
	shr	rdx, 10
	movzx	eax, al
	or	rax, rdx
	sal	rax, 10
.Lsupport_fma_35:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rax
.Lsupport_fma_28:
	pop	rbx
	pop	rbp
	pop	r12
	jmp	scalbn
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_13:
	mov	r11d, r10d
	sub	r11d, edx
	je	.Lsupport_fma_39
	cmp	r11d, 63
	jg	.Lsupport_fma_40
	mov	ecx, 64
	mov	rbx, rax
	xor	ebp, ebp
	sub	ecx, r11d
	sal	rbx, cl
	mov	ecx, r11d
	test	rbx, rbx
	setne	bpl
	shr	rax, cl
	or	rbp, rax
	xor	eax, eax
	jmp	.Lsupport_fma_15
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_53:
	mov	rbp, rax
	mov	ecx, r11d
	sal	rbp, cl
	mov	ecx, 64
	sub	ecx, r11d
	shr	rax, cl
	jmp	.Lsupport_fma_15
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_39:
	mov	rbp, rax
	xor	eax, eax
	jmp	.Lsupport_fma_15
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_54:
	mov	rbx, rbp
	add	rbx, r9
	adc	rax, rsi
	mov	r12, rax
.Lsupport_fma_19:
	add	r10d, 64
	bsr	rax, r12
	mov	ecx, 64
	mov	rdx, rbx
	xor	rax, 63
	sub	eax, 1
	sub	ecx, eax
	shr	rdx, cl
	mov	ecx, eax
	sal	r12, cl
	sal	rbx, cl
	xor	ecx, ecx
	or	rdx, r12
	test	rbx, rbx
	setne	cl
	or	rdx, rcx
	jmp	.Lsupport_fma_24
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_27:
	mov	rax, rdx
	pxor	xmm0, xmm0
	neg	rax
	cvtsi2sd	xmm0, rax
	cmp	edi, -1084
	jge	.Lsupport_fma_28
	movsd	xmm2, QWORD PTR .Lsupport_fma_C1[rip]
	cmp	edi, -1085
	je	.Lsupport_fma_29
	mov	rax, rdx
	sal	rax, 54
	setne	al
	shr	rdx, 10
	movzx	eax, al
	or	rax, rdx
	sal	rax, 10
	neg	rax
	jmp	.Lsupport_fma_35
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_55:
	movsd	xmm2, QWORD PTR .Lsupport_fma_C0[rip]
.Lsupport_fma_29:
	ucomisd	xmm2, xmm0
	jp	.Lsupport_fma_32
	je	.Lsupport_fma_56
.Lsupport_fma_32:
	mov	rax, rdx
	sal	rax, 53
	je	.Lsupport_fma_28
	mov	rax, rdx
	and	edx, 1
	pxor	xmm1, xmm1
	movsd	xmm0, QWORD PTR .Lsupport_fma_C3[rip]
	shr	rax
	or	rax, rdx
	bts	rax, 62
	mov	rdx, rax
	neg	rdx
	test	r11d, r11d
	cmovne	rax, rdx
	cvtsi2sd	xmm1, rax
	addsd	xmm1, xmm1
	subsd	xmm1, xmm2
	mulsd	xmm0, xmm1
	movapd	xmm2, xmm1
	subsd	xmm2, xmm1
	mulsd	xmm0, xmm0
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm1
	jmp	.Lsupport_fma_28
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_40:
	mov	ebp, 1
	xor	eax, eax
	jmp	.Lsupport_fma_15
	.p2align 4,,10
	.p2align 3
.Lsupport_fma_38:
	mov	r9d, 1
	xor	esi, esi
	jmp	.Lsupport_fma_15
.Lsupport_fma_56:
	mulsd	xmm0, QWORD PTR .Lsupport_fma_C2[rip]
	cvtsd2ss	xmm0, xmm0
	cvtss2sd	xmm0, xmm0
	mulsd	xmm0, QWORD PTR .Lsupport_fma_C3[rip]
	jmp	.Lsupport_fma_48
	.size	fma, .-fma
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_fma_C0:
	.long	0
	.long	1138753536
	.align 8
.Lsupport_fma_C1:
	.long	0
	.long	-1008730112
	.align 8
.Lsupport_fma_C2:
	.long	-268435456
	.long	874512383
	.align 8
.Lsupport_fma_C3:
	.long	0
	.long	133169152
# member fmaf
	.section	.text.support,"ax"
	.p2align 4
	.globl	fmaf
	.type	fmaf, @function
fmaf:
	cvtss2sd	xmm0, xmm0
	cvtss2sd	xmm1, xmm1
	mulsd	xmm1, xmm0
	pxor	xmm3, xmm3
	cvtss2sd	xmm3, xmm2
	movapd	xmm0, xmm3
	push	rbp
	push	rbx
	addsd	xmm0, xmm1
	sub	rsp, 56
	movq	rbp, xmm0
	mov	rbx, rbp
	mov	rax, rbp
	shr	rbx, 52
	and	eax, 536870911
	and	ebx, 2047
	cmp	rax, 268435456
	jne	.Lsupport_fmaf_7
	cmp	ebx, 2047
	je	.Lsupport_fmaf_11
	movapd	xmm4, xmm0
	subsd	xmm4, xmm1
	ucomisd	xmm3, xmm4
	jp	.Lsupport_fmaf_5
	jne	.Lsupport_fmaf_5
	movapd	xmm4, xmm0
	subsd	xmm4, xmm3
	ucomisd	xmm4, xmm1
	jp	.Lsupport_fmaf_5
	je	.Lsupport_fmaf_7
.Lsupport_fmaf_5:
	movss	DWORD PTR 28[rsp], xmm2
	movsd	QWORD PTR 16[rsp], xmm1
	movsd	QWORD PTR 8[rsp], xmm0
	movsd	QWORD PTR [rsp], xmm3
	call	fegetround
	movsd	xmm3, QWORD PTR [rsp]
	movsd	xmm0, QWORD PTR 8[rsp]
	test	eax, eax
	movsd	xmm1, QWORD PTR 16[rsp]
	movss	xmm2, DWORD PTR 28[rsp]
	jne	.Lsupport_fmaf_7
	mov	rax, rbp
	xor	edx, edx
	shr	rax, 63
	comisd	xmm3, xmm1
	seta	dl
	cmp	edx, eax
	je	.Lsupport_fmaf_26
	subsd	xmm3, xmm0
	addsd	xmm3, xmm1
.Lsupport_fmaf_16:
	pxor	xmm0, xmm0
	xor	ecx, ecx
	lea	rdx, 1[rbp]
	comisd	xmm0, xmm3
	pxor	xmm0, xmm0
	seta	cl
	sub	rbp, 1
	cmp	ecx, eax
	cmove	rbp, rdx
	add	rsp, 56
	pop	rbx
	movq	xmm5, rbp
	pop	rbp
	cvtsd2ss	xmm0, xmm5
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaf_7:
	sub	ebx, 874
	cmp	ebx, 22
	jbe	.Lsupport_fmaf_27
.Lsupport_fmaf_11:
	add	rsp, 56
	cvtsd2ss	xmm0, xmm0
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaf_27:
	mov	edi, 32
	movss	DWORD PTR 16[rsp], xmm2
	movsd	QWORD PTR 8[rsp], xmm1
	movsd	QWORD PTR [rsp], xmm0
	call	fetestexcept
	movsd	xmm0, QWORD PTR [rsp]
	movsd	xmm1, QWORD PTR 8[rsp]
	test	eax, eax
	movss	xmm2, DWORD PTR 16[rsp]
	je	.Lsupport_fmaf_11
	mov	edi, 32
	movsd	QWORD PTR [rsp], xmm1
	movss	DWORD PTR 8[rsp], xmm2
	call	feclearexcept
	movss	xmm2, DWORD PTR 8[rsp]
	mov	edi, 32
	movss	DWORD PTR 44[rsp], xmm2
	movss	xmm6, DWORD PTR 44[rsp]
	movd	ebx, xmm6
	call	fetestexcept
	movsd	xmm1, QWORD PTR [rsp]
	test	eax, eax
	jne	.Lsupport_fmaf_28
	mov	edi, 32
	movsd	QWORD PTR [rsp], xmm1
	call	feraiseexcept
	movsd	xmm1, QWORD PTR [rsp]
.Lsupport_fmaf_13:
	movd	xmm7, ebx
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, xmm7
	addsd	xmm0, xmm1
	jmp	.Lsupport_fmaf_11
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaf_26:
	subsd	xmm1, xmm0
	addsd	xmm3, xmm1
	jmp	.Lsupport_fmaf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaf_28:
	mov	edi, 16
	call	feraiseexcept
	movsd	xmm1, QWORD PTR [rsp]
	jmp	.Lsupport_fmaf_13
	.size	fmaf, .-fmaf
# member fmin
	.section	.text.support,"ax"
	.p2align 4
	.globl	fmin
	.type	fmin, @function
fmin:
	movabs	rax, 9223372036854775807
	movq	rdx, xmm0
	movabs	rcx, 9218868437227405312
	mov	rsi, rdx
	and	rsi, rax
	cmp	rcx, rsi
	jb	.Lsupport_fmin_2
	movq	rsi, xmm1
	and	rax, rsi
	cmp	rcx, rax
	jb	.Lsupport_fmin_5
	shr	rdx, 63
	shr	rsi, 63
	cmp	edx, esi
	je	.Lsupport_fmin_3
	test	rdx, rdx
	je	.Lsupport_fmin_2
.Lsupport_fmin_5:
	movapd	xmm1, xmm0
.Lsupport_fmin_2:
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmin_3:
	minsd	xmm0, xmm1
	movapd	xmm1, xmm0
	movapd	xmm0, xmm1
	ret
	.size	fmin, .-fmin
# member fminf
	.section	.text.support,"ax"
	.p2align 4
	.globl	fminf
	.type	fminf, @function
fminf:
	movd	eax, xmm0
	movaps	xmm0, xmm1
	mov	ecx, eax
	and	ecx, 2147483647
	cmp	ecx, 2139095040
	ja	.Lsupport_fminf_2
	movd	ecx, xmm1
	mov	esi, ecx
	and	esi, 2147483647
	cmp	esi, 2139095040
	ja	.Lsupport_fminf_5
	mov	esi, eax
	shr	ecx, 31
	shr	esi, 31
	cmp	esi, ecx
	je	.Lsupport_fminf_3
	test	eax, eax
	js	.Lsupport_fminf_5
.Lsupport_fminf_2:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fminf_5:
	movd	xmm0, eax
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fminf_3:
	movd	xmm2, eax
	minss	xmm2, xmm1
	movaps	xmm0, xmm2
	ret
	.size	fminf, .-fminf
# member fmax
	.section	.text.support,"ax"
	.p2align 4
	.globl	fmax
	.type	fmax, @function
fmax:
	movabs	rdx, 9223372036854775807
	movq	rax, xmm0
	movabs	rsi, 9218868437227405312
	mov	rdi, rax
	mov	rcx, rax
	and	rdi, rdx
	cmp	rsi, rdi
	jb	.Lsupport_fmax_5
	movq	rdi, xmm1
	and	rdx, rdi
	cmp	rsi, rdx
	jb	.Lsupport_fmax_1
	shr	rcx, 63
	shr	rdi, 63
	cmp	ecx, edi
	je	.Lsupport_fmax_3
	test	rcx, rcx
	je	.Lsupport_fmax_1
.Lsupport_fmax_5:
	movapd	xmm0, xmm1
.Lsupport_fmax_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmax_3:
	maxsd	xmm1, xmm0
	movapd	xmm0, xmm1
	ret
	.size	fmax, .-fmax
# member fmaxf
	.section	.text.support,"ax"
	.p2align 4
	.globl	fmaxf
	.type	fmaxf, @function
fmaxf:
	movd	eax, xmm0
	mov	ecx, eax
	mov	edx, eax
	and	ecx, 2147483647
	cmp	ecx, 2139095040
	ja	.Lsupport_fmaxf_5
	movd	ecx, xmm1
	mov	esi, ecx
	and	esi, 2147483647
	cmp	esi, 2139095040
	ja	.Lsupport_fmaxf_1
	shr	eax, 31
	shr	ecx, 31
	cmp	eax, ecx
	je	.Lsupport_fmaxf_3
	test	edx, edx
	js	.Lsupport_fmaxf_5
.Lsupport_fmaxf_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaxf_5:
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fmaxf_3:
	maxss	xmm1, xmm0
	movaps	xmm0, xmm1
	ret
	.size	fmaxf, .-fmaxf
# member fdim
	.section	.text.support,"ax"
	.p2align 4
	.globl	fdim
	.type	fdim, @function
fdim:
	movq	rdx, xmm0
	movq	rax, xmm1
	movabs	rcx, 9223372036854775807
	movabs	rsi, 9218868437227405312
	mov	rdi, rdx
	and	rdi, rcx
	cmp	rsi, rdi
	jb	.Lsupport_fdim_4
	and	rcx, rax
	movapd	xmm0, xmm1
	cmp	rsi, rcx
	jb	.Lsupport_fdim_1
	movq	xmm2, rdx
	comisd	xmm2, xmm1
	jbe	.Lsupport_fdim_8
	movq	xmm3, rdx
	subsd	xmm3, xmm1
	movapd	xmm0, xmm3
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fdim_8:
	pxor	xmm0, xmm0
.Lsupport_fdim_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fdim_4:
	ret
	.size	fdim, .-fdim
# member fdimf
	.section	.text.support,"ax"
	.p2align 4
	.globl	fdimf
	.type	fdimf, @function
fdimf:
	movd	edx, xmm0
	movd	eax, xmm1
	movaps	xmm1, xmm0
	and	edx, 2147483647
	cmp	edx, 2139095040
	ja	.Lsupport_fdimf_1
	mov	edx, eax
	movd	xmm1, eax
	and	edx, 2147483647
	cmp	edx, 2139095040
	ja	.Lsupport_fdimf_1
	comiss	xmm0, xmm1
	jbe	.Lsupport_fdimf_8
	subss	xmm0, xmm1
	movaps	xmm1, xmm0
.Lsupport_fdimf_1:
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_fdimf_8:
	pxor	xmm1, xmm1
	movaps	xmm0, xmm1
	ret
	.size	fdimf, .-fdimf
# member rint
	.section	.text.support,"ax"
	.p2align 4
	.globl	rint
	.type	rint, @function
rint:
	movq	rdx, xmm0
	mov	rax, rdx
	shr	rax, 52
	and	eax, 2047
	cmp	eax, 1074
	jg	.Lsupport_rint_1
	movsd	xmm1, QWORD PTR .Lsupport_rint_C2[rip]
	test	rdx, rdx
	jns	.Lsupport_rint_3
	subsd	xmm0, xmm1
	addsd	xmm0, xmm1
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.Lsupport_rint_1
	movq	rax, xmm0
	cmove	rax, QWORD PTR .Lsupport_rint_C1[rip]
	movq	xmm0, rax
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_rint_3:
	addsd	xmm0, xmm1
	subsd	xmm0, xmm1
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.Lsupport_rint_1
	movq	rax, xmm0
	movq	rcx, xmm1
	cmove	rax, rcx
	movq	xmm0, rax
.Lsupport_rint_1:
	ret
	.size	rint, .-rint
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_rint_C1:
	.long	0
	.long	-2147483648
	.align 8
.Lsupport_rint_C2:
	.long	0
	.long	1127219200
# member rintf
	.section	.text.support,"ax"
	.p2align 4
	.globl	rintf
	.type	rintf, @function
rintf:
	movd	eax, xmm0
	mov	edx, eax
	shr	edx, 23
	cmp	dl, -107
	ja	.Lsupport_rintf_1
	movss	xmm1, DWORD PTR .Lsupport_rintf_C2[rip]
	test	eax, eax
	jns	.Lsupport_rintf_3
	subss	xmm0, xmm1
	addss	xmm0, xmm1
	pxor	xmm1, xmm1
	ucomiss	xmm0, xmm1
	jp	.Lsupport_rintf_1
	movd	eax, xmm0
	cmove	eax, DWORD PTR .Lsupport_rintf_C1[rip]
	movd	xmm0, eax
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_rintf_3:
	addss	xmm0, xmm1
	subss	xmm0, xmm1
	pxor	xmm1, xmm1
	ucomiss	xmm0, xmm1
	jp	.Lsupport_rintf_1
	movd	eax, xmm0
	movd	ecx, xmm1
	cmove	eax, ecx
	movd	xmm0, eax
.Lsupport_rintf_1:
	ret
	.size	rintf, .-rintf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_rintf_C1:
	.long	-2147483648
	.align 4
.Lsupport_rintf_C2:
	.long	1258291200
# member nearbyint
	.section	.text.support,"ax"
	.p2align 4
	.globl	nearbyint
	.type	nearbyint, @function
nearbyint:
	push	rbx
	mov	edi, 32
	sub	rsp, 16
	movsd	QWORD PTR 8[rsp], xmm0
	call	fetestexcept
	movsd	xmm0, QWORD PTR 8[rsp]
	mov	ebx, eax
	call	rint
	test	ebx, ebx
	je	.Lsupport_nearbyint_5
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nearbyint_5:
	mov	edi, 32
	movsd	QWORD PTR 8[rsp], xmm0
	call	feclearexcept
	movsd	xmm0, QWORD PTR 8[rsp]
	add	rsp, 16
	pop	rbx
	ret
	.size	nearbyint, .-nearbyint
# member nearbyintf
	.section	.text.support,"ax"
	.p2align 4
	.globl	nearbyintf
	.type	nearbyintf, @function
nearbyintf:
	push	rbx
	mov	edi, 32
	sub	rsp, 16
	movss	DWORD PTR 12[rsp], xmm0
	call	fetestexcept
	movss	xmm0, DWORD PTR 12[rsp]
	mov	ebx, eax
	call	rintf
	test	ebx, ebx
	je	.Lsupport_nearbyintf_5
	add	rsp, 16
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nearbyintf_5:
	mov	edi, 32
	movss	DWORD PTR 12[rsp], xmm0
	call	feclearexcept
	movss	xmm0, DWORD PTR 12[rsp]
	add	rsp, 16
	pop	rbx
	ret
	.size	nearbyintf, .-nearbyintf
# member lround
	.section	.text.support,"ax"
	.p2align 4
	.globl	lround
	.type	lround, @function
lround:
	sub	rsp, 8
	call	round
	add	rsp, 8
	cvttsd2si	rax, xmm0
	ret
	.size	lround, .-lround
# member lroundf
	.section	.text.support,"ax"
	.p2align 4
	.globl	lroundf
	.type	lroundf, @function
lroundf:
	sub	rsp, 8
	call	roundf
	add	rsp, 8
	cvttss2si	rax, xmm0
	ret
	.size	lroundf, .-lroundf
# member llround
	.section	.text.support,"ax"
	.p2align 4
	.globl	llround
	.type	llround, @function
llround:
	sub	rsp, 8
	call	round
	add	rsp, 8
	cvttsd2si	rax, xmm0
	ret
	.size	llround, .-llround
# member llroundf
	.section	.text.support,"ax"
	.p2align 4
	.globl	llroundf
	.type	llroundf, @function
llroundf:
	sub	rsp, 8
	call	roundf
	add	rsp, 8
	cvttss2si	rax, xmm0
	ret
	.size	llroundf, .-llroundf
# member ldexp
	.section	.text.support,"ax"
	.p2align 4
	.globl	ldexp
	.type	ldexp, @function
ldexp:
	jmp	scalbn
	.size	ldexp, .-ldexp
# member ldexpf
	.section	.text.support,"ax"
	.p2align 4
	.globl	ldexpf
	.type	ldexpf, @function
ldexpf:
	jmp	scalbnf
	.size	ldexpf, .-ldexpf
# member scalbn
	.section	.text.support,"ax"
	.p2align 4
	.globl	scalbn
	.type	scalbn, @function
scalbn:
	cmp	edi, 1023
	jle	.Lsupport_scalbn_2
	movsd	xmm1, QWORD PTR .Lsupport_scalbn_C0[rip]
	mulsd	xmm0, xmm1
	cmp	edi, 2046
	jle	.Lsupport_scalbn_3
	mulsd	xmm0, xmm1
	sub	edi, 2046
	mov	eax, 1023
	cmp	edi, eax
	cmovg	edi, eax
	add	edi, 1023
.Lsupport_scalbn_3:
	sal	rdi, 52
	movq	xmm2, rdi
	mulsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_scalbn_2:
	cmp	edi, -1022
	jge	.Lsupport_scalbn_6
	movsd	xmm1, QWORD PTR .Lsupport_scalbn_C1[rip]
	lea	eax, 969[rdi]
	mulsd	xmm0, xmm1
	cmp	eax, -1022
	jge	.Lsupport_scalbn_8
	mulsd	xmm0, xmm1
	add	edi, 1938
	mov	eax, -1022
	cmp	edi, eax
	cmovl	edi, eax
.Lsupport_scalbn_6:
	add	edi, 1023
	sal	rdi, 52
	movq	xmm2, rdi
	mulsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_scalbn_8:
	add	edi, 1992
	sal	rdi, 52
	movq	xmm2, rdi
	mulsd	xmm0, xmm2
	ret
	.size	scalbn, .-scalbn
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_scalbn_C0:
	.long	0
	.long	2145386496
	.align 8
.Lsupport_scalbn_C1:
	.long	0
	.long	56623104
# member scalbnf
	.section	.text.support,"ax"
	.p2align 4
	.globl	scalbnf
	.type	scalbnf, @function
scalbnf:
	cmp	edi, 127
	jle	.Lsupport_scalbnf_2
	movss	xmm1, DWORD PTR .Lsupport_scalbnf_C0[rip]
	mulss	xmm0, xmm1
	cmp	edi, 254
	jle	.Lsupport_scalbnf_3
	mulss	xmm0, xmm1
	sub	edi, 254
	mov	eax, 127
	cmp	edi, eax
	cmovg	edi, eax
	add	edi, 127
.Lsupport_scalbnf_3:
	sal	edi, 23
	movd	xmm2, edi
	mulss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_scalbnf_2:
	cmp	edi, -126
	jge	.Lsupport_scalbnf_6
	movss	xmm1, DWORD PTR .Lsupport_scalbnf_C1[rip]
	lea	eax, 102[rdi]
	mulss	xmm0, xmm1
	cmp	eax, -126
	jge	.Lsupport_scalbnf_8
	mulss	xmm0, xmm1
	add	edi, 204
	mov	eax, -126
	cmp	edi, eax
	cmovl	edi, eax
.Lsupport_scalbnf_6:
	add	edi, 127
	sal	edi, 23
	movd	xmm2, edi
	mulss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_scalbnf_8:
	add	edi, 229
	sal	edi, 23
	movd	xmm2, edi
	mulss	xmm0, xmm2
	ret
	.size	scalbnf, .-scalbnf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_scalbnf_C0:
	.long	2130706432
	.align 4
.Lsupport_scalbnf_C1:
	.long	209715200
# member scalbln
	.section	.text.support,"ax"
	.p2align 4
	.globl	scalbln
	.type	scalbln, @function
scalbln:
	mov	rax, -2147483648
	cmp	rdi, rax
	cmovl	rdi, rax
	mov	eax, 2147483647
	cmp	rdi, rax
	cmovg	rdi, rax
	jmp	scalbn
	.size	scalbln, .-scalbln
# member scalblnf
	.section	.text.support,"ax"
	.p2align 4
	.globl	scalblnf
	.type	scalblnf, @function
scalblnf:
	mov	rax, -2147483648
	cmp	rdi, rax
	cmovl	rdi, rax
	mov	eax, 2147483647
	cmp	rdi, rax
	cmovg	rdi, rax
	jmp	scalbnf
	.size	scalblnf, .-scalblnf
# member frexp
	.section	.text.support,"ax"
	.p2align 4
	.globl	frexp
	.type	frexp, @function
frexp:
	movq	rdx, xmm0
	mov	rax, rdx
	shr	rax, 52
	and	eax, 2047
	je	.Lsupport_frexp_15
	cmp	eax, 2047
	je	.Lsupport_frexp_12
	sub	eax, 1022
	mov	DWORD PTR [rdi], eax
	movabs	rax, -9218868437227405313
	and	rdx, rax
	movabs	rax, 4602678819172646912
	or	rdx, rax
	movq	xmm0, rdx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexp_12:
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexp_15:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.Lsupport_frexp_7
	jne	.Lsupport_frexp_7
	mov	DWORD PTR [rdi], 0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexp_7:
	sub	rsp, 24
	mulsd	xmm0, QWORD PTR .Lsupport_frexp_C1[rip]
	mov	QWORD PTR 8[rsp], rdi
	call	frexp
	mov	rdi, QWORD PTR 8[rsp]
	sub	DWORD PTR [rdi], 64
	add	rsp, 24
	ret
	.size	frexp, .-frexp
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_frexp_C1:
	.long	0
	.long	1139802112
# member frexpf
	.section	.text.support,"ax"
	.p2align 4
	.globl	frexpf
	.type	frexpf, @function
frexpf:
	movd	ecx, xmm0
	mov	eax, ecx
	shr	eax, 23
	and	eax, 255
	je	.Lsupport_frexpf_15
	cmp	eax, 255
	je	.Lsupport_frexpf_6
	mov	edx, ecx
	sub	eax, 126
	and	edx, -2139095041
	mov	DWORD PTR [rdi], eax
	or	edx, 1056964608
	movd	xmm0, edx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexpf_15:
	pxor	xmm0, xmm0
	movd	xmm1, ecx
	ucomiss	xmm1, xmm0
	jp	.Lsupport_frexpf_7
	jne	.Lsupport_frexpf_7
	mov	DWORD PTR [rdi], 0
.Lsupport_frexpf_6:
	movd	xmm0, ecx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_frexpf_7:
	sub	rsp, 24
	movd	xmm0, ecx
	mulss	xmm0, DWORD PTR .Lsupport_frexpf_C1[rip]
	mov	QWORD PTR 8[rsp], rdi
	call	frexpf
	mov	rdi, QWORD PTR 8[rsp]
	sub	DWORD PTR [rdi], 64
	add	rsp, 24
	ret
	.size	frexpf, .-frexpf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_frexpf_C1:
	.long	1602224128
# member modf
	.section	.text.support,"ax"
	.p2align 4
	.globl	modf
	.type	modf, @function
modf:
	movq	rdx, xmm0
	mov	rax, rdi
	mov	rcx, rdx
	shr	rcx, 52
	and	ecx, 2047
	sub	ecx, 1023
	cmp	ecx, 51
	jle	.Lsupport_modf_2
	cmp	ecx, 1024
	je	.Lsupport_modf_11
.Lsupport_modf_8:
	movabs	rcx, -9223372036854775808
	movsd	QWORD PTR [rax], xmm0
	and	rdx, rcx
	movq	xmm1, rdx
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modf_2:
	test	ecx, ecx
	js	.Lsupport_modf_12
	movabs	rsi, 4503599627370495
	shr	rsi, cl
	mov	rcx, rsi
	test	rsi, rdx
	je	.Lsupport_modf_8
	not	rcx
	movapd	xmm1, xmm0
	and	rcx, rdx
	movq	xmm2, rcx
	movq	xmm0, rcx
	subsd	xmm1, xmm2
	movsd	QWORD PTR [rax], xmm0
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modf_11:
	mov	rsi, rdx
	movapd	xmm1, xmm0
	sal	rsi, 12
	je	.Lsupport_modf_8
	movsd	QWORD PTR [rax], xmm0
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modf_12:
	movabs	rcx, -9223372036854775808
	movapd	xmm1, xmm0
	and	rdx, rcx
	movq	xmm0, rdx
	movsd	QWORD PTR [rax], xmm0
	movapd	xmm0, xmm1
	ret
	.size	modf, .-modf
# member modff
	.section	.text.support,"ax"
	.p2align 4
	.globl	modff
	.type	modff, @function
modff:
	movd	eax, xmm0
	mov	ecx, eax
	shr	ecx, 23
	movzx	ecx, cl
	sub	ecx, 127
	cmp	ecx, 22
	jle	.Lsupport_modff_2
	cmp	ecx, 128
	je	.Lsupport_modff_11
.Lsupport_modff_8:
	and	eax, -2147483648
	movss	DWORD PTR [rdi], xmm0
	movd	xmm2, eax
	movaps	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modff_2:
	test	ecx, ecx
	js	.Lsupport_modff_12
	mov	edx, 8388607
	sar	edx, cl
	test	edx, eax
	je	.Lsupport_modff_8
	not	edx
	movaps	xmm2, xmm0
	and	edx, eax
	movd	xmm1, edx
	subss	xmm2, xmm1
	movaps	xmm0, xmm1
	movss	DWORD PTR [rdi], xmm0
	movaps	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modff_11:
	mov	esi, eax
	movaps	xmm2, xmm0
	sal	esi, 9
	je	.Lsupport_modff_8
	movss	DWORD PTR [rdi], xmm0
	movaps	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_modff_12:
	and	eax, -2147483648
	movaps	xmm2, xmm0
	movd	xmm0, eax
	movss	DWORD PTR [rdi], xmm0
	movaps	xmm0, xmm2
	ret
	.size	modff, .-modff
# member remainder
	.section	.text.support,"ax"
	.p2align 4
	.globl	remainder
	.type	remainder, @function
remainder:
	sub	rsp, 24
	lea	rdi, 12[rsp]
	call	remquo
	add	rsp, 24
	ret
	.size	remainder, .-remainder
	.globl	drem
	.set	drem,remainder
# member remainderf
	.section	.text.support,"ax"
	.p2align 4
	.globl	remainderf
	.type	remainderf, @function
remainderf:
	sub	rsp, 24
	lea	rdi, 12[rsp]
	call	remquof
	add	rsp, 24
	ret
	.size	remainderf, .-remainderf
	.globl	dremf
	.set	dremf,remainderf
# member remquo
	.section	.text.support,"ax"
	.p2align 4
	.globl	remquo
	.type	remquo, @function
remquo:
	movq	rsi, xmm1
	mov	DWORD PTR [rdi], 0
	mov	r9, rdi
	mov	r10, rsi
	add	r10, r10
	je	.Lsupport_remquo_2
	movq	r11, xmm0
	mov	rdx, rsi
	movabs	r8, 9223372036854775807
	movabs	rcx, 9218868437227405312
	mov	rax, r11
	and	rdx, r8
	shr	rax, 52
	and	eax, 2047
	cmp	rcx, rdx
	jb	.Lsupport_remquo_2
	cmp	eax, 2047
	je	.Lsupport_remquo_2
	mov	rdx, r11
	movapd	xmm2, xmm0
	add	rdx, rdx
	je	.Lsupport_remquo_1
	mov	rdi, rsi
	shr	rdi, 52
	and	edi, 2047
	test	eax, eax
	je	.Lsupport_remquo_66
	movabs	rcx, 4503599627370495
	mov	rdx, r11
	movabs	r8, 4503599627370496
	and	rdx, rcx
	or	rdx, r8
	test	edi, edi
	je	.Lsupport_remquo_9
	and	rcx, rsi
	or	rcx, r8
	mov	r10, rcx
.Lsupport_remquo_14:
	cmp	edi, eax
	jg	.Lsupport_remquo_15
	mov	r8d, 0
	jge	.Lsupport_remquo_17
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_16:
	mov	rcx, rdx
	sub	rcx, r10
	js	.Lsupport_remquo_19
	add	r8d, 1
	mov	rdx, rcx
.Lsupport_remquo_19:
	sub	eax, 1
	add	rdx, rdx
	add	r8d, r8d
	cmp	eax, edi
	jne	.Lsupport_remquo_16
.Lsupport_remquo_17:
	mov	rcx, rdx
	sub	rcx, r10
	js	.Lsupport_remquo_20
	add	r8d, 1
	mov	rdx, rcx
.Lsupport_remquo_20:
	test	rdx, rdx
	je	.Lsupport_remquo_38
	mov	rcx, rdx
	shr	rcx, 52
	jne	.Lsupport_remquo_18
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_22:
	add	rdx, rdx
	sub	eax, 1
	mov	rcx, rdx
	shr	rcx, 52
	je	.Lsupport_remquo_22
.Lsupport_remquo_18:
	test	eax, eax
	jle	.Lsupport_remquo_67
	movabs	rcx, -4503599627370496
	add	rdx, rcx
	mov	rcx, rax
	sal	rcx, 52
	or	rcx, rdx
	movq	xmm2, rcx
.Lsupport_remquo_24:
	shr	rsi, 63
	je	.Lsupport_remquo_25
.Lsupport_remquo_30:
	xorpd	xmm1, XMMWORD PTR .Lsupport_remquo_C1[rip]
	mov	esi, 1
.Lsupport_remquo_25:
	cmp	edi, eax
	je	.Lsupport_remquo_26
.Lsupport_remquo_31:
	add	eax, 1
	cmp	eax, edi
	je	.Lsupport_remquo_68
.Lsupport_remquo_27:
	and	r8d, 2147483647
	shr	r11, 63
	mov	eax, r8d
	neg	eax
	cmp	r11d, esi
	cmovne	r8d, eax
	mov	DWORD PTR [r9], r8d
	test	r11, r11
	je	.Lsupport_remquo_1
	xorpd	xmm2, XMMWORD PTR .Lsupport_remquo_C1[rip]
	jmp	.Lsupport_remquo_1
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_2:
	mulsd	xmm0, xmm1
	movapd	xmm2, xmm0
	divsd	xmm2, xmm0
.Lsupport_remquo_1:
	movapd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_66:
	mov	rcx, r11
	sal	rcx, 12
	js	.Lsupport_remquo_7
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_8:
	sub	eax, 1
	add	rcx, rcx
	jns	.Lsupport_remquo_8
	movapd	xmm2, xmm0
	test	edi, edi
	jne	.Lsupport_remquo_1
	mov	ecx, 1
	mov	rdx, r11
	sub	ecx, eax
	sal	rdx, cl
.Lsupport_remquo_9:
	mov	rcx, rsi
	xor	edi, edi
	sal	rcx, 12
	js	.Lsupport_remquo_14
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_13:
	sub	edi, 1
	add	rcx, rcx
	jns	.Lsupport_remquo_13
	mov	ecx, 1
	mov	r10, rsi
	sub	ecx, edi
	sal	r10, cl
	jmp	.Lsupport_remquo_14
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_68:
	movapd	xmm0, xmm2
	addsd	xmm0, xmm2
	comisd	xmm0, xmm1
	ja	.Lsupport_remquo_26
	ucomisd	xmm1, xmm0
	jp	.Lsupport_remquo_27
	jne	.Lsupport_remquo_27
	test	r8b, 1
	je	.Lsupport_remquo_27
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_26:
	subsd	xmm2, xmm1
	add	r8d, 1
	jmp	.Lsupport_remquo_27
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_15:
	lea	ecx, 1[rax]
	movapd	xmm2, xmm0
	cmp	ecx, edi
	jne	.Lsupport_remquo_1
	xor	r8d, r8d
	jmp	.Lsupport_remquo_18
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_38:
	pxor	xmm2, xmm2
	mov	eax, -60
	jmp	.Lsupport_remquo_24
	.p2align 4,,10
	.p2align 3
.Lsupport_remquo_7:
	test	edi, edi
	je	.Lsupport_remquo_9
	cmp	edi, 1
	jne	.Lsupport_remquo_1
	and	r8, r11
	movq	xmm2, r8
	xor	r8d, r8d
	shr	rsi, 63
	jne	.Lsupport_remquo_30
	jmp	.Lsupport_remquo_31
.Lsupport_remquo_67:
	mov	ecx, 1
	sub	ecx, eax
	shr	rdx, cl
	movq	xmm2, rdx
	jmp	.Lsupport_remquo_24
	.size	remquo, .-remquo
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_remquo_C1:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member remquof
	.section	.text.support,"ax"
	.p2align 4
	.globl	remquof
	.type	remquof, @function
remquof:
	movd	r10d, xmm1
	mov	DWORD PTR [rdi], 0
	mov	r8, rdi
	mov	r11d, r10d
	add	r11d, r11d
	je	.Lsupport_remquof_2
	movd	r9d, xmm0
	mov	eax, r9d
	shr	eax, 23
	movzx	ecx, al
	mov	eax, r10d
	and	eax, 2147483647
	cmp	eax, 2139095040
	ja	.Lsupport_remquof_2
	cmp	ecx, 255
	je	.Lsupport_remquof_2
	mov	edx, r9d
	movaps	xmm2, xmm0
	add	edx, edx
	je	.Lsupport_remquof_1
	test	ecx, ecx
	je	.Lsupport_remquof_56
	mov	edx, r9d
	mov	eax, ecx
	and	edx, 8388607
	or	edx, 8388608
.Lsupport_remquof_9:
	mov	esi, r10d
	shr	esi, 23
	and	esi, 255
	jne	.Lsupport_remquof_10
.Lsupport_remquof_59:
	mov	ecx, r10d
	xor	esi, esi
	sal	ecx, 9
	js	.Lsupport_remquof_13
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_12:
	sub	esi, 1
	add	ecx, ecx
	jns	.Lsupport_remquof_12
	mov	ecx, 1
	mov	r11d, r10d
	sub	ecx, esi
	sal	r11d, cl
.Lsupport_remquof_13:
	cmp	eax, esi
	jl	.Lsupport_remquof_14
.Lsupport_remquof_60:
	mov	edi, 0
	jle	.Lsupport_remquof_16
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_15:
	mov	ecx, edx
	sub	ecx, r11d
	js	.Lsupport_remquof_18
	add	edi, 1
	mov	edx, ecx
.Lsupport_remquof_18:
	sub	eax, 1
	add	edx, edx
	add	edi, edi
	cmp	eax, esi
	jne	.Lsupport_remquof_15
.Lsupport_remquof_16:
	mov	ecx, edx
	sub	ecx, r11d
	js	.Lsupport_remquof_19
	add	edi, 1
	mov	edx, ecx
.Lsupport_remquof_19:
	test	edx, edx
	je	.Lsupport_remquof_34
	mov	ecx, edx
	shr	ecx, 23
	jne	.Lsupport_remquof_17
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_21:
	add	edx, edx
	sub	eax, 1
	mov	ecx, edx
	shr	ecx, 23
	je	.Lsupport_remquof_21
.Lsupport_remquof_17:
	test	eax, eax
	jle	.Lsupport_remquof_57
	mov	ecx, eax
	sub	edx, 8388608
	sal	ecx, 23
	or	ecx, edx
	movd	xmm2, ecx
.Lsupport_remquof_23:
	mov	edx, r10d
	shr	edx, 31
	je	.Lsupport_remquof_24
	xorps	xmm1, XMMWORD PTR .Lsupport_remquof_C1[rip]
.Lsupport_remquof_24:
	cmp	eax, esi
	je	.Lsupport_remquof_25
	add	eax, 1
	cmp	eax, esi
	je	.Lsupport_remquof_58
.Lsupport_remquof_26:
	and	edi, 2147483647
	mov	eax, r9d
	mov	ecx, edi
	shr	eax, 31
	neg	ecx
	cmp	eax, edx
	cmovne	edi, ecx
	mov	DWORD PTR [r8], edi
	test	eax, eax
	je	.Lsupport_remquof_1
	xorps	xmm2, XMMWORD PTR .Lsupport_remquof_C1[rip]
	jmp	.Lsupport_remquof_1
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_2:
	mulss	xmm0, xmm1
	movaps	xmm2, xmm0
	divss	xmm2, xmm0
.Lsupport_remquof_1:
	movaps	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_56:
	mov	ecx, r9d
	xor	eax, eax
	sal	ecx, 9
	js	.Lsupport_remquof_9
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_8:
	sub	eax, 1
	add	ecx, ecx
	jns	.Lsupport_remquof_8
	mov	ecx, 1
	mov	esi, r10d
	mov	edx, r9d
	sub	ecx, eax
	shr	esi, 23
	sal	edx, cl
	and	esi, 255
	je	.Lsupport_remquof_59
.Lsupport_remquof_10:
	mov	r11d, r10d
	and	r11d, 8388607
	or	r11d, 8388608
	cmp	eax, esi
	jge	.Lsupport_remquof_60
.Lsupport_remquof_14:
	lea	ecx, 1[rax]
	movaps	xmm2, xmm0
	cmp	ecx, esi
	jne	.Lsupport_remquof_1
	xor	edi, edi
	jmp	.Lsupport_remquof_17
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_58:
	movaps	xmm0, xmm2
	addss	xmm0, xmm2
	comiss	xmm0, xmm1
	ja	.Lsupport_remquof_25
	ucomiss	xmm0, xmm1
	jp	.Lsupport_remquof_26
	jne	.Lsupport_remquof_26
	test	dil, 1
	je	.Lsupport_remquof_26
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_25:
	subss	xmm2, xmm1
	add	edi, 1
	jmp	.Lsupport_remquof_26
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_34:
	pxor	xmm2, xmm2
	mov	eax, -30
	jmp	.Lsupport_remquof_23
	.p2align 4,,10
	.p2align 3
.Lsupport_remquof_57:
	mov	ecx, 1
	sub	ecx, eax
	shr	edx, cl
	movd	xmm2, edx
	jmp	.Lsupport_remquof_23
	.size	remquof, .-remquof
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_remquof_C1:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member nextafter
	.section	.text.support,"ax"
	.p2align 4
	.globl	nextafter
	.type	nextafter, @function
nextafter:
	movabs	rax, 9223372036854775807
	movq	rdx, xmm0
	movabs	rcx, 9218868437227405312
	mov	rsi, rdx
	and	rsi, rax
	cmp	rcx, rsi
	jb	.Lsupport_nextafter_2
	movq	rdi, xmm1
	and	rax, rdi
	cmp	rcx, rax
	jb	.Lsupport_nextafter_2
	cmp	rdi, rdx
	je	.Lsupport_nextafter_1
	test	rsi, rsi
	je	.Lsupport_nextafter_15
	cmp	rax, rsi
	jb	.Lsupport_nextafter_7
	xor	rdi, rdx
	lea	rax, 1[rdx]
	js	.Lsupport_nextafter_7
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafter_6:
	mov	rdx, rax
	movq	xmm1, rax
	shr	rdx, 52
	and	edx, 2047
	cmp	edx, 2047
	je	.Lsupport_nextafter_16
	test	edx, edx
	jne	.Lsupport_nextafter_1
	mulsd	xmm0, xmm0
	movapd	xmm2, xmm1
	mulsd	xmm2, xmm1
	addsd	xmm0, xmm2
	movsd	QWORD PTR -8[rsp], xmm0
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafter_2:
	addsd	xmm1, xmm0
.Lsupport_nextafter_1:
	movapd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafter_15:
	test	rax, rax
	je	.Lsupport_nextafter_1
	movabs	rax, -9223372036854775808
	and	rdi, rax
	mov	rax, rdi
	or	rax, 1
	jmp	.Lsupport_nextafter_6
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafter_7:
	lea	rax, -1[rdx]
	jmp	.Lsupport_nextafter_6
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafter_16:
	addsd	xmm0, xmm0
	movsd	QWORD PTR -16[rsp], xmm0
	jmp	.Lsupport_nextafter_1
	.size	nextafter, .-nextafter
# member nextafterf
	.section	.text.support,"ax"
	.p2align 4
	.globl	nextafterf
	.type	nextafterf, @function
nextafterf:
	movd	edx, xmm0
	mov	eax, edx
	and	eax, 2147483647
	cmp	eax, 2139095040
	ja	.Lsupport_nextafterf_2
	movd	ecx, xmm1
	mov	esi, ecx
	and	esi, 2147483647
	cmp	esi, 2139095040
	ja	.Lsupport_nextafterf_2
	cmp	ecx, edx
	je	.Lsupport_nextafterf_1
	test	eax, eax
	je	.Lsupport_nextafterf_20
	cmp	esi, eax
	jb	.Lsupport_nextafterf_7
	lea	eax, 1[rdx]
	mov	esi, eax
	and	esi, 2139095040
	xor	ecx, edx
	js	.Lsupport_nextafterf_7
.Lsupport_nextafterf_9:
	movd	xmm1, eax
	cmp	esi, 2139095040
	jne	.Lsupport_nextafterf_10
	addss	xmm0, xmm0
	movss	DWORD PTR -8[rsp], xmm0
	jmp	.Lsupport_nextafterf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafterf_2:
	addss	xmm1, xmm0
.Lsupport_nextafterf_1:
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafterf_20:
	test	esi, esi
	je	.Lsupport_nextafterf_1
	and	ecx, -2147483648
	or	ecx, 1
	movd	xmm1, ecx
.Lsupport_nextafterf_6:
	mulss	xmm0, xmm0
	movaps	xmm2, xmm1
	mulss	xmm2, xmm1
	addss	xmm0, xmm2
	movss	DWORD PTR -4[rsp], xmm0
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_nextafterf_7:
	lea	eax, -1[rdx]
	mov	esi, eax
	and	esi, 2139095040
	jmp	.Lsupport_nextafterf_9
.Lsupport_nextafterf_10:
	test	esi, esi
	jne	.Lsupport_nextafterf_1
	jmp	.Lsupport_nextafterf_6
	.size	nextafterf, .-nextafterf
# member logb
	.section	.text.support,"ax"
	.p2align 4
	.globl	logb
	.type	logb, @function
logb:
	movabs	rdx, 9218868437227405311
	movq	rax, xmm0
	btr	rax, 63
	cmp	rdx, rax
	jb	.Lsupport_logb_11
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.Lsupport_logb_4
	jne	.Lsupport_logb_4
	movapd	xmm1, xmm0
	mulsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_logb_C1[rip]
	divsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logb_4:
	sub	rsp, 8
	call	ilogb
	pxor	xmm0, xmm0
	add	rsp, 8
	cvtsi2sd	xmm0, eax
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logb_11:
	mulsd	xmm0, xmm0
	ret
	.size	logb, .-logb
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_logb_C1:
	.long	0
	.long	-1074790400
# member logbf
	.section	.text.support,"ax"
	.p2align 4
	.globl	logbf
	.type	logbf, @function
logbf:
	movd	eax, xmm0
	and	eax, 2147483647
	cmp	eax, 2139095039
	ja	.Lsupport_logbf_11
	pxor	xmm1, xmm1
	ucomiss	xmm0, xmm1
	jp	.Lsupport_logbf_4
	jne	.Lsupport_logbf_4
	movaps	xmm1, xmm0
	mulss	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_logbf_C1[rip]
	divss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logbf_4:
	sub	rsp, 8
	call	ilogbf
	pxor	xmm0, xmm0
	add	rsp, 8
	cvtsi2ss	xmm0, eax
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_logbf_11:
	mulss	xmm0, xmm0
	ret
	.size	logbf, .-logbf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_logbf_C1:
	.long	-1082130432
# member ilogb
	.section	.text.support,"ax"
	.p2align 4
	.globl	ilogb
	.type	ilogb, @function
ilogb:
	movq	rax, xmm0
	mov	rdx, rax
	shr	rdx, 52
	mov	ecx, edx
	and	ecx, 2047
	jne	.Lsupport_ilogb_2
	sal	rax, 12
	je	.Lsupport_ilogb_3
	mov	edx, -1023
	js	.Lsupport_ilogb_1
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogb_4:
	sub	edx, 1
	add	rax, rax
	jns	.Lsupport_ilogb_4
.Lsupport_ilogb_1:
	mov	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogb_2:
	lea	edx, -1023[rcx]
	cmp	ecx, 2047
	jne	.Lsupport_ilogb_1
	pxor	xmm0, xmm0
	sal	rax, 12
	divss	xmm0, xmm0
	movss	DWORD PTR -4[rsp], xmm0
	je	.Lsupport_ilogb_12
.Lsupport_ilogb_7:
	mov	edx, -2147483648
	jmp	.Lsupport_ilogb_1
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogb_12:
	mov	edx, 2147483647
	jmp	.Lsupport_ilogb_1
.Lsupport_ilogb_3:
	pxor	xmm0, xmm0
	divss	xmm0, xmm0
	movss	DWORD PTR -8[rsp], xmm0
	jmp	.Lsupport_ilogb_7
	.size	ilogb, .-ilogb
# member ilogbf
	.section	.text.support,"ax"
	.p2align 4
	.globl	ilogbf
	.type	ilogbf, @function
ilogbf:
	movd	eax, xmm0
	mov	edx, eax
	shr	edx, 23
	mov	ecx, edx
	and	ecx, 255
	jne	.Lsupport_ilogbf_2
	sal	eax, 9
	je	.Lsupport_ilogbf_3
	mov	edx, -127
	js	.Lsupport_ilogbf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogbf_4:
	sub	edx, 1
	add	eax, eax
	jns	.Lsupport_ilogbf_4
.Lsupport_ilogbf_1:
	mov	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogbf_2:
	lea	edx, -127[rcx]
	cmp	ecx, 255
	jne	.Lsupport_ilogbf_1
	pxor	xmm0, xmm0
	sal	eax, 9
	divss	xmm0, xmm0
	movss	DWORD PTR -4[rsp], xmm0
	je	.Lsupport_ilogbf_12
.Lsupport_ilogbf_7:
	mov	edx, -2147483648
	jmp	.Lsupport_ilogbf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_ilogbf_12:
	mov	edx, 2147483647
	jmp	.Lsupport_ilogbf_1
.Lsupport_ilogbf_3:
	pxor	xmm0, xmm0
	divss	xmm0, xmm0
	movss	DWORD PTR -8[rsp], xmm0
	jmp	.Lsupport_ilogbf_7
	.size	ilogbf, .-ilogbf
# member erf
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_erf_erfc2, @function
__asmscope_erf_erfc2:
	sub	rsp, 56
	movapd	xmm5, xmm0
	andpd	xmm5, XMMWORD PTR .Lsupport_erf_C0[rip]
	movsd	QWORD PTR 8[rsp], xmm5
	cmp	edi, 1072955391
	jbe	.Lsupport_erf_8
	mulsd	xmm0, xmm0
	movsd	xmm3, QWORD PTR .Lsupport_erf_C1[rip]
	movapd	xmm2, xmm3
	divsd	xmm2, xmm0
	movapd	xmm1, xmm2
	cmp	edi, 1074191212
	jbe	.Lsupport_erf_9
	movsd	xmm0, QWORD PTR .Lsupport_erf_C39[rip]
	mulsd	xmm1, QWORD PTR .Lsupport_erf_C32[rip]
	subsd	xmm1, QWORD PTR .Lsupport_erf_C33[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C40[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C34[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C41[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C35[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C42[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C36[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C43[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C37[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C44[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C38[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C45[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm3
	movsd	QWORD PTR 16[rsp], xmm0
.Lsupport_erf_5:
	mov	rdx, QWORD PTR 8[rsp]
	movsd	QWORD PTR 40[rsp], xmm1
	movabs	rax, -4294967296
	and	rax, rdx
	movq	xmm2, rax
	mov	QWORD PTR 32[rsp], rax
	movapd	xmm0, xmm2
	xorpd	xmm0, XMMWORD PTR .Lsupport_erf_C46[rip]
	mulsd	xmm0, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_erf_C47[rip]
	call	exp
	movsd	xmm2, QWORD PTR 32[rsp]
	movsd	xmm4, QWORD PTR 8[rsp]
	movsd	QWORD PTR 24[rsp], xmm0
	movsd	xmm1, QWORD PTR 40[rsp]
	divsd	xmm1, QWORD PTR 16[rsp]
	movapd	xmm6, xmm2
	addsd	xmm2, xmm4
	subsd	xmm6, xmm4
	movapd	xmm0, xmm6
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm1
	call	exp
	mulsd	xmm0, QWORD PTR 24[rsp]
	divsd	xmm0, QWORD PTR 8[rsp]
	add	rsp, 56
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_9:
	movsd	xmm0, QWORD PTR .Lsupport_erf_C24[rip]
	mulsd	xmm1, QWORD PTR .Lsupport_erf_C16[rip]
	subsd	xmm1, QWORD PTR .Lsupport_erf_C17[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C25[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C18[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C26[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C19[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C27[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C20[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C28[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C21[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C29[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C22[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C30[rip]
	mulsd	xmm1, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C23[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_erf_C31[rip]
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm3
	movsd	QWORD PTR 16[rsp], xmm0
	jmp	.Lsupport_erf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_8:
	movsd	xmm3, QWORD PTR .Lsupport_erf_C1[rip]
	movapd	xmm0, xmm5
	movsd	xmm1, QWORD PTR .Lsupport_erf_C2[rip]
	movsd	xmm2, QWORD PTR .Lsupport_erf_C9[rip]
	subsd	xmm0, xmm3
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm0
	addsd	xmm1, QWORD PTR .Lsupport_erf_C3[rip]
	addsd	xmm2, QWORD PTR .Lsupport_erf_C10[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm0
	subsd	xmm1, QWORD PTR .Lsupport_erf_C4[rip]
	addsd	xmm2, QWORD PTR .Lsupport_erf_C11[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm0
	addsd	xmm1, QWORD PTR .Lsupport_erf_C5[rip]
	addsd	xmm2, QWORD PTR .Lsupport_erf_C12[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm0
	subsd	xmm1, QWORD PTR .Lsupport_erf_C6[rip]
	addsd	xmm2, QWORD PTR .Lsupport_erf_C13[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm2, xmm0
	addsd	xmm1, QWORD PTR .Lsupport_erf_C7[rip]
	addsd	xmm2, QWORD PTR .Lsupport_erf_C14[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm0, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_erf_C8[rip]
	addsd	xmm0, xmm3
	divsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_erf_C15[rip]
	add	rsp, 56
	subsd	xmm0, xmm1
	ret
	.size	__asmscope_erf_erfc2, .-__asmscope_erf_erfc2
	.p2align 4
	.globl	erf
	.type	erf, @function
erf:
	movq	rdi, xmm0
	push	rbx
	movapd	xmm1, xmm0
	shr	rdi, 32
	mov	ebx, edi
	and	edi, 2147483647
	shr	ebx, 31
	cmp	edi, 2146435071
	ja	.Lsupport_erf_21
	cmp	edi, 1072365567
	jbe	.Lsupport_erf_22
	cmp	edi, 1075314687
	jbe	.Lsupport_erf_23
	movsd	xmm0, QWORD PTR .Lsupport_erf_C1[rip]
	subsd	xmm0, QWORD PTR .Lsupport_erf_C61[rip]
.Lsupport_erf_16:
	test	ebx, ebx
	je	.Lsupport_erf_10
	xorpd	xmm0, XMMWORD PTR .Lsupport_erf_C46[rip]
.Lsupport_erf_10:
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_22:
	cmp	edi, 1043333119
	ja	.Lsupport_erf_14
	movsd	xmm0, QWORD PTR .Lsupport_erf_C48[rip]
	pop	rbx
	mulsd	xmm0, xmm1
	mulsd	xmm1, QWORD PTR .Lsupport_erf_C49[rip]
	addsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .Lsupport_erf_C50[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_21:
	movsd	xmm2, QWORD PTR .Lsupport_erf_C1[rip]
	add	ebx, ebx
	mov	eax, 1
	pxor	xmm0, xmm0
	sub	eax, ebx
	pop	rbx
	divsd	xmm2, xmm1
	cvtsi2sd	xmm0, eax
	addsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_14:
	movapd	xmm3, xmm0
	movsd	xmm2, QWORD PTR .Lsupport_erf_C56[rip]
	pop	rbx
	mulsd	xmm3, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_erf_C51[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_erf_C57[rip]
	mulsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_erf_C52[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_erf_C58[rip]
	mulsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_erf_C53[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_erf_C59[rip]
	mulsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_erf_C54[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_erf_C60[rip]
	mulsd	xmm0, xmm3
	addsd	xmm0, QWORD PTR .Lsupport_erf_C55[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_erf_C1[rip]
	divsd	xmm0, xmm2
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_23:
	call	__asmscope_erf_erfc2
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_erf_C1[rip]
	subsd	xmm0, xmm1
	jmp	.Lsupport_erf_16
	.size	erf, .-erf
	.p2align 4
	.globl	erfc
	.type	erfc, @function
erfc:
	movq	rdi, xmm0
	movapd	xmm1, xmm0
	shr	rdi, 32
	mov	eax, edi
	and	edi, 2147483647
	shr	eax, 31
	cmp	edi, 2146435071
	ja	.Lsupport_erf_39
	cmp	edi, 1072365567
	ja	.Lsupport_erf_27
	cmp	edi, 1013972991
	jbe	.Lsupport_erf_40
	mulsd	xmm0, xmm0
	movsd	xmm3, QWORD PTR .Lsupport_erf_C56[rip]
	movsd	xmm2, QWORD PTR .Lsupport_erf_C51[rip]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR .Lsupport_erf_C57[rip]
	mulsd	xmm2, xmm0
	subsd	xmm2, QWORD PTR .Lsupport_erf_C52[rip]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR .Lsupport_erf_C58[rip]
	mulsd	xmm2, xmm0
	subsd	xmm2, QWORD PTR .Lsupport_erf_C53[rip]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR .Lsupport_erf_C59[rip]
	mulsd	xmm2, xmm0
	subsd	xmm2, QWORD PTR .Lsupport_erf_C54[rip]
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR .Lsupport_erf_C60[rip]
	mulsd	xmm2, xmm0
	addsd	xmm2, QWORD PTR .Lsupport_erf_C55[rip]
	mulsd	xmm3, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_erf_C1[rip]
	addsd	xmm3, xmm0
	divsd	xmm2, xmm3
	mulsd	xmm2, xmm1
	cmp	edi, 1070596095
	jbe	.Lsupport_erf_34
	test	eax, eax
	jne	.Lsupport_erf_34
	movsd	xmm0, QWORD PTR .Lsupport_erf_C62[rip]
	subsd	xmm1, xmm0
	addsd	xmm1, xmm2
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_27:
	cmp	edi, 1077673983
	jbe	.Lsupport_erf_41
	test	eax, eax
	je	.Lsupport_erf_33
	movsd	xmm0, QWORD PTR .Lsupport_erf_C63[rip]
	subsd	xmm0, QWORD PTR .Lsupport_erf_C61[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_39:
	movsd	xmm2, QWORD PTR .Lsupport_erf_C1[rip]
	add	eax, eax
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	divsd	xmm2, xmm1
	addsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_33:
	movsd	xmm0, QWORD PTR .Lsupport_erf_C61[rip]
	mulsd	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_34:
	addsd	xmm2, xmm1
	subsd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_41:
	test	eax, eax
	je	.Lsupport_erf_32
	sub	rsp, 8
	call	__asmscope_erf_erfc2
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_erf_C63[rip]
	add	rsp, 8
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_40:
	movsd	xmm0, QWORD PTR .Lsupport_erf_C1[rip]
	subsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erf_32:
	jmp	__asmscope_erf_erfc2
	.size	erfc, .-erfc
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_erf_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_erf_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_erf_C2:
	.long	177604415
	.long	-1084113096
	.align 8
.Lsupport_erf_C3:
	.long	1503106539
	.long	1067592246
	.align 8
.Lsupport_erf_C4:
	.long	1027483884
	.long	1069310872
	.align 8
.Lsupport_erf_C5:
	.long	-2142166812
	.long	1070882762
	.align 8
.Lsupport_erf_C6:
	.long	-71777295
	.long	1071108672
	.align 8
.Lsupport_erf_C7:
	.long	-1382894771
	.long	1071287552
	.align 8
.Lsupport_erf_C8:
	.long	-1091078856
	.long	1063475640
	.align 8
.Lsupport_erf_C9:
	.long	1463096605
	.long	1065913172
	.align 8
.Lsupport_erf_C10:
	.long	1800527132
	.long	1066134978
	.align 8
.Lsupport_erf_C11:
	.long	-412928737
	.long	1069557344
	.align 8
.Lsupport_erf_C12:
	.long	-643831385
	.long	1068655452
	.align 8
.Lsupport_erf_C13:
	.long	-1830064333
	.long	1071729392
	.align 8
.Lsupport_erf_C14:
	.long	418308899
	.long	1069235814
	.align 8
.Lsupport_erf_C15:
	.long	-2147483648
	.long	1069798650
	.align 8
.Lsupport_erf_C16:
	.long	-962936228
	.long	-1071406865
	.align 8
.Lsupport_erf_C17:
	.long	1474614002
	.long	1079267941
	.align 8
.Lsupport_erf_C18:
	.long	-338908238
	.long	1080496988
	.align 8
.Lsupport_erf_C19:
	.long	-2077744538
	.long	1080315057
	.align 8
.Lsupport_erf_C20:
	.long	-456416371
	.long	1078931466
	.align 8
.Lsupport_erf_C21:
	.long	1102112550
	.long	1076174340
	.align 8
.Lsupport_erf_C22:
	.long	-457542816
	.long	1072051222
	.align 8
.Lsupport_erf_C23:
	.long	1611490357
	.long	1065628690
	.align 8
.Lsupport_erf_C24:
	.long	-294348190
	.long	-1079054350
	.align 8
.Lsupport_erf_C25:
	.long	-1907864941
	.long	1075464175
	.align 8
.Lsupport_erf_C26:
	.long	-297226708
	.long	1079716003
	.align 8
.Lsupport_erf_C27:
	.long	1466958612
	.long	1081790497
	.align 8
.Lsupport_erf_C28:
	.long	569124968
	.long	1082403609
	.align 8
.Lsupport_erf_C29:
	.long	-712369551
	.long	1081813261
	.align 8
.Lsupport_erf_C30:
	.long	1382737697
	.long	1080112396
	.align 8
.Lsupport_erf_C31:
	.long	-1116703097
	.long	1077126841
	.align 8
.Lsupport_erf_C32:
	.long	-1680066497
	.long	-1065469874
	.align 8
.Lsupport_erf_C33:
	.long	1781422482
	.long	1083180129
	.align 8
.Lsupport_erf_C34:
	.long	326496808
	.long	1082387592
	.align 8
.Lsupport_erf_C35:
	.long	1137044888
	.long	1080300637
	.align 8
.Lsupport_erf_C36:
	.long	1432328538
	.long	1077002761
	.align 8
.Lsupport_erf_C37:
	.long	1891796446
	.long	1072272314
	.align 8
.Lsupport_erf_C38:
	.long	971534154
	.long	1065628690
	.align 8
.Lsupport_erf_C39:
	.long	1114713442
	.long	-1070173982
	.align 8
.Lsupport_erf_C40:
	.long	-408950941
	.long	1081976948
	.align 8
.Lsupport_erf_C41:
	.long	-824230938
	.long	1084486169
	.align 8
.Lsupport_erf_C42:
	.long	1754014826
	.long	1084817335
	.align 8
.Lsupport_erf_C43:
	.long	412963096
	.long	1083704043
	.align 8
.Lsupport_erf_C44:
	.long	572235530
	.long	1081367726
	.align 8
.Lsupport_erf_C45:
	.long	639455632
	.long	1077827211
	.section	.rodata.cst16
	.align 16
.Lsupport_erf_C46:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_erf_C47:
	.long	0
	.long	1071775744
	.align 8
.Lsupport_erf_C48:
	.long	0
	.long	1075838976
	.align 8
.Lsupport_erf_C49:
	.long	-2112562327
	.long	1072721594
	.align 8
.Lsupport_erf_C50:
	.long	0
	.long	1069547520
	.align 8
.Lsupport_erf_C51:
	.long	301995692
	.long	-1090983210
	.align 8
.Lsupport_erf_C52:
	.long	593914084
	.long	1064805009
	.align 8
.Lsupport_erf_C53:
	.long	-606660273
	.long	1067264593
	.align 8
.Lsupport_erf_C54:
	.long	1763490067
	.long	1070910845
	.align 8
.Lsupport_erf_C55:
	.long	-2112562328
	.long	1069575866
	.align 8
.Lsupport_erf_C56:
	.long	1117937952
	.long	-1093624765
	.align 8
.Lsupport_erf_C57:
	.long	572267024
	.long	1059151305
	.align 8
.Lsupport_erf_C58:
	.long	-992777457
	.long	1064620066
	.align 8
.Lsupport_erf_C59:
	.long	1429655226
	.long	1068541260
	.align 8
.Lsupport_erf_C60:
	.long	-841294839
	.long	1071216505
	.align 8
.Lsupport_erf_C61:
	.long	0
	.long	1048576
	.align 8
.Lsupport_erf_C62:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_erf_C63:
	.long	0
	.long	1073741824
# member erff
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_erff_erfc2, @function
__asmscope_erff_erfc2:
	movaps	xmm4, xmm0
	andps	xmm4, XMMWORD PTR .Lsupport_erff_C0[rip]
	cmp	edi, 1067450367
	jbe	.Lsupport_erff_10
	mulss	xmm0, xmm0
	sub	rsp, 40
	movss	xmm3, DWORD PTR .Lsupport_erff_C1[rip]
	movaps	xmm2, xmm3
	divss	xmm2, xmm0
	movaps	xmm1, xmm2
	cmp	edi, 1077336940
	jbe	.Lsupport_erff_11
	movss	xmm0, DWORD PTR .Lsupport_erff_C39[rip]
	mulss	xmm1, DWORD PTR .Lsupport_erff_C32[rip]
	subss	xmm1, DWORD PTR .Lsupport_erff_C33[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C40[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C34[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C41[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C35[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C42[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C36[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C43[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C37[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C44[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C38[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C45[rip]
	mulss	xmm0, xmm2
	addss	xmm0, xmm3
	movss	DWORD PTR 12[rsp], xmm0
.Lsupport_erff_5:
	movd	eax, xmm4
	movss	DWORD PTR 28[rsp], xmm1
	and	eax, -8192
	movss	DWORD PTR 24[rsp], xmm4
	movd	xmm2, eax
	mov	DWORD PTR 20[rsp], eax
	movaps	xmm0, xmm2
	xorps	xmm0, XMMWORD PTR .Lsupport_erff_C46[rip]
	mulss	xmm0, xmm2
	subss	xmm0, DWORD PTR .Lsupport_erff_C47[rip]
	call	expf
	movss	xmm2, DWORD PTR 20[rsp]
	movss	xmm4, DWORD PTR 24[rsp]
	movss	DWORD PTR 16[rsp], xmm0
	movss	xmm1, DWORD PTR 28[rsp]
	divss	xmm1, DWORD PTR 12[rsp]
	movaps	xmm5, xmm2
	addss	xmm2, xmm4
	movss	DWORD PTR 20[rsp], xmm4
	subss	xmm5, xmm4
	movaps	xmm0, xmm5
	mulss	xmm0, xmm2
	addss	xmm0, xmm1
	call	expf
	mulss	xmm0, DWORD PTR 16[rsp]
	movss	xmm4, DWORD PTR 20[rsp]
	add	rsp, 40
	divss	xmm0, xmm4
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_11:
	movss	xmm0, DWORD PTR .Lsupport_erff_C24[rip]
	mulss	xmm1, DWORD PTR .Lsupport_erff_C16[rip]
	subss	xmm1, DWORD PTR .Lsupport_erff_C17[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C25[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C18[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C26[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C19[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C27[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C20[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C28[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C21[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C29[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C22[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C30[rip]
	mulss	xmm1, xmm2
	subss	xmm1, DWORD PTR .Lsupport_erff_C23[rip]
	mulss	xmm0, xmm2
	addss	xmm0, DWORD PTR .Lsupport_erff_C31[rip]
	mulss	xmm0, xmm2
	addss	xmm0, xmm3
	movss	DWORD PTR 12[rsp], xmm0
	jmp	.Lsupport_erff_5
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_10:
	movss	xmm0, DWORD PTR .Lsupport_erff_C1[rip]
	movss	xmm1, DWORD PTR .Lsupport_erff_C2[rip]
	subss	xmm4, xmm0
	mulss	xmm1, xmm4
	movaps	xmm2, xmm4
	addss	xmm1, DWORD PTR .Lsupport_erff_C3[rip]
	mulss	xmm1, xmm4
	subss	xmm1, DWORD PTR .Lsupport_erff_C4[rip]
	mulss	xmm1, xmm4
	addss	xmm1, DWORD PTR .Lsupport_erff_C5[rip]
	mulss	xmm1, xmm4
	subss	xmm1, DWORD PTR .Lsupport_erff_C6[rip]
	mulss	xmm1, xmm4
	addss	xmm1, DWORD PTR .Lsupport_erff_C7[rip]
	mulss	xmm1, xmm4
	mulss	xmm4, DWORD PTR .Lsupport_erff_C9[rip]
	subss	xmm1, DWORD PTR .Lsupport_erff_C8[rip]
	addss	xmm4, DWORD PTR .Lsupport_erff_C10[rip]
	mulss	xmm4, xmm2
	addss	xmm4, DWORD PTR .Lsupport_erff_C11[rip]
	mulss	xmm4, xmm2
	addss	xmm4, DWORD PTR .Lsupport_erff_C12[rip]
	mulss	xmm4, xmm2
	addss	xmm4, DWORD PTR .Lsupport_erff_C13[rip]
	mulss	xmm4, xmm2
	addss	xmm4, DWORD PTR .Lsupport_erff_C14[rip]
	mulss	xmm4, xmm2
	addss	xmm4, xmm0
	movss	xmm0, DWORD PTR .Lsupport_erff_C15[rip]
	divss	xmm1, xmm4
	subss	xmm0, xmm1
	ret
	.size	__asmscope_erff_erfc2, .-__asmscope_erff_erfc2
	.p2align 4
	.globl	erff
	.type	erff, @function
erff:
	movd	edi, xmm0
	push	rbx
	movaps	xmm1, xmm0
	mov	ebx, edi
	and	edi, 2147483647
	shr	ebx, 31
	cmp	edi, 2139095039
	ja	.Lsupport_erff_23
	cmp	edi, 1062731775
	jbe	.Lsupport_erff_24
	cmp	edi, 1086324735
	jbe	.Lsupport_erff_25
	movss	xmm0, DWORD PTR .Lsupport_erff_C1[rip]
	subss	xmm0, DWORD PTR .Lsupport_erff_C61[rip]
.Lsupport_erff_18:
	test	ebx, ebx
	je	.Lsupport_erff_12
	xorps	xmm0, XMMWORD PTR .Lsupport_erff_C46[rip]
.Lsupport_erff_12:
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_24:
	cmp	edi, 830472191
	ja	.Lsupport_erff_16
	movss	xmm0, DWORD PTR .Lsupport_erff_C48[rip]
	pop	rbx
	mulss	xmm0, xmm1
	mulss	xmm1, DWORD PTR .Lsupport_erff_C49[rip]
	addss	xmm0, xmm1
	mulss	xmm0, DWORD PTR .Lsupport_erff_C50[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_23:
	movss	xmm2, DWORD PTR .Lsupport_erff_C1[rip]
	add	ebx, ebx
	mov	eax, 1
	pxor	xmm0, xmm0
	sub	eax, ebx
	pop	rbx
	divss	xmm2, xmm1
	cvtsi2ss	xmm0, eax
	addss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_16:
	movaps	xmm3, xmm0
	movss	xmm2, DWORD PTR .Lsupport_erff_C56[rip]
	pop	rbx
	mulss	xmm3, xmm0
	movss	xmm0, DWORD PTR .Lsupport_erff_C51[rip]
	mulss	xmm2, xmm3
	addss	xmm2, DWORD PTR .Lsupport_erff_C57[rip]
	mulss	xmm0, xmm3
	subss	xmm0, DWORD PTR .Lsupport_erff_C52[rip]
	mulss	xmm2, xmm3
	addss	xmm2, DWORD PTR .Lsupport_erff_C58[rip]
	mulss	xmm0, xmm3
	subss	xmm0, DWORD PTR .Lsupport_erff_C53[rip]
	mulss	xmm2, xmm3
	addss	xmm2, DWORD PTR .Lsupport_erff_C59[rip]
	mulss	xmm0, xmm3
	subss	xmm0, DWORD PTR .Lsupport_erff_C54[rip]
	mulss	xmm2, xmm3
	addss	xmm2, DWORD PTR .Lsupport_erff_C60[rip]
	mulss	xmm0, xmm3
	addss	xmm0, DWORD PTR .Lsupport_erff_C55[rip]
	mulss	xmm2, xmm3
	addss	xmm2, DWORD PTR .Lsupport_erff_C1[rip]
	divss	xmm0, xmm2
	mulss	xmm0, xmm1
	addss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_25:
	call	__asmscope_erff_erfc2
	movaps	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_erff_C1[rip]
	subss	xmm0, xmm1
	jmp	.Lsupport_erff_18
	.size	erff, .-erff
	.p2align 4
	.globl	erfcf
	.type	erfcf, @function
erfcf:
	movd	edi, xmm0
	movaps	xmm1, xmm0
	mov	eax, edi
	and	edi, 2147483647
	shr	eax, 31
	cmp	edi, 2139095039
	ja	.Lsupport_erff_41
	cmp	edi, 1062731775
	ja	.Lsupport_erff_29
	cmp	edi, 595591167
	jbe	.Lsupport_erff_42
	mulss	xmm0, xmm0
	movss	xmm3, DWORD PTR .Lsupport_erff_C56[rip]
	movss	xmm2, DWORD PTR .Lsupport_erff_C51[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_erff_C57[rip]
	mulss	xmm2, xmm0
	subss	xmm2, DWORD PTR .Lsupport_erff_C52[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_erff_C58[rip]
	mulss	xmm2, xmm0
	subss	xmm2, DWORD PTR .Lsupport_erff_C53[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_erff_C59[rip]
	mulss	xmm2, xmm0
	subss	xmm2, DWORD PTR .Lsupport_erff_C54[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_erff_C60[rip]
	mulss	xmm2, xmm0
	addss	xmm2, DWORD PTR .Lsupport_erff_C55[rip]
	mulss	xmm3, xmm0
	movss	xmm0, DWORD PTR .Lsupport_erff_C1[rip]
	addss	xmm3, xmm0
	divss	xmm2, xmm3
	mulss	xmm2, xmm1
	cmp	edi, 1048575999
	jbe	.Lsupport_erff_36
	test	eax, eax
	jne	.Lsupport_erff_36
	movss	xmm0, DWORD PTR .Lsupport_erff_C62[rip]
	subss	xmm1, xmm0
	addss	xmm1, xmm2
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_29:
	cmp	edi, 1105199103
	jbe	.Lsupport_erff_43
	test	eax, eax
	je	.Lsupport_erff_35
	movss	xmm0, DWORD PTR .Lsupport_erff_C63[rip]
	subss	xmm0, DWORD PTR .Lsupport_erff_C61[rip]
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_41:
	movss	xmm2, DWORD PTR .Lsupport_erff_C1[rip]
	add	eax, eax
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, eax
	divss	xmm2, xmm1
	addss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_35:
	movss	xmm0, DWORD PTR .Lsupport_erff_C61[rip]
	mulss	xmm0, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_36:
	addss	xmm2, xmm1
	subss	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_43:
	test	eax, eax
	je	.Lsupport_erff_34
	sub	rsp, 8
	call	__asmscope_erff_erfc2
	movaps	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_erff_C63[rip]
	add	rsp, 8
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_42:
	movss	xmm0, DWORD PTR .Lsupport_erff_C1[rip]
	subss	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_erff_34:
	jmp	__asmscope_erff_erfc2
	.size	erfcf, .-erfcf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_erff_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_erff_C1:
	.long	1065353216
	.align 4
.Lsupport_erff_C2:
	.long	-1156712000
	.align 4
.Lsupport_erff_C3:
	.long	1024545203
	.align 4
.Lsupport_erff_C4:
	.long	1038294210
	.align 4
.Lsupport_erff_C5:
	.long	1050869332
	.align 4
.Lsupport_erff_C6:
	.long	1052676616
	.align 4
.Lsupport_erff_C7:
	.long	1054107653
	.align 4
.Lsupport_erff_C8:
	.long	991612358
	.align 4
.Lsupport_erff_C9:
	.long	1011112611
	.align 4
.Lsupport_erff_C10:
	.long	1012887059
	.align 4
.Lsupport_erff_C11:
	.long	1040265991
	.align 4
.Lsupport_erff_C12:
	.long	1033050855
	.align 4
.Lsupport_erff_C13:
	.long	1057642373
	.align 4
.Lsupport_erff_C14:
	.long	1037693745
	.align 4
.Lsupport_erff_C15:
	.long	1042196436
	.align 4
.Lsupport_erff_C16:
	.long	-1055062146
	.align 4
.Lsupport_erff_C17:
	.long	1117950763
	.align 4
.Lsupport_erff_C18:
	.long	1127783143
	.align 4
.Lsupport_erff_C19:
	.long	1126327692
	.align 4
.Lsupport_erff_C20:
	.long	1115258967
	.align 4
.Lsupport_erff_C21:
	.long	1093201954
	.align 4
.Lsupport_erff_C22:
	.long	1060217015
	.align 4
.Lsupport_erff_C23:
	.long	1008836755
	.align 4
.Lsupport_erff_C24:
	.long	-1116242025
	.align 4
.Lsupport_erff_C25:
	.long	1087520636
	.align 4
.Lsupport_erff_C26:
	.long	1121535263
	.align 4
.Lsupport_erff_C27:
	.long	1138131211
	.align 4
.Lsupport_erff_C28:
	.long	1143036105
	.align 4
.Lsupport_erff_C29:
	.long	1138313327
	.align 4
.Lsupport_erff_C30:
	.long	1124706403
	.align 4
.Lsupport_erff_C31:
	.long	1100821966
	.align 4
.Lsupport_erff_C32:
	.long	-1007566219
	.align 4
.Lsupport_erff_C33:
	.long	1149248267
	.align 4
.Lsupport_erff_C34:
	.long	1142907969
	.align 4
.Lsupport_erff_C35:
	.long	1126212330
	.align 4
.Lsupport_erff_C36:
	.long	1099829323
	.align 4
.Lsupport_erff_C37:
	.long	1061985748
	.align 4
.Lsupport_erff_C38:
	.long	1008836754
	.align 4
.Lsupport_erff_C39:
	.long	-1045199086
	.align 4
.Lsupport_erff_C40:
	.long	1139622823
	.align 4
.Lsupport_erff_C41:
	.long	1159696590
	.align 4
.Lsupport_erff_C42:
	.long	1162345915
	.align 4
.Lsupport_erff_C43:
	.long	1153439577
	.align 4
.Lsupport_erff_C44:
	.long	1134749041
	.align 4
.Lsupport_erff_C45:
	.long	1106424921
	.section	.rodata.cst16
	.align 16
.Lsupport_erff_C46:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_erff_C47:
	.long	1058013184
	.align 4
.Lsupport_erff_C48:
	.long	1090519040
	.align 4
.Lsupport_erff_C49:
	.long	1065579988
	.align 4
.Lsupport_erff_C50:
	.long	1040187392
	.align 4
.Lsupport_erff_C51:
	.long	-1211672911
	.align 4
.Lsupport_erff_C52:
	.long	1002247305
	.align 4
.Lsupport_erff_C53:
	.long	1021923983
	.align 4
.Lsupport_erff_C54:
	.long	1051093995
	.align 4
.Lsupport_erff_C55:
	.long	1040414164
	.align 4
.Lsupport_erff_C56:
	.long	-1232805350
	.align 4
.Lsupport_erff_C57:
	.long	957017673
	.align 4
.Lsupport_erff_C58:
	.long	1000767766
	.align 4
.Lsupport_erff_C59:
	.long	1032137315
	.align 4
.Lsupport_erff_C60:
	.long	1053539278
	.align 4
.Lsupport_erff_C61:
	.long	58720256
	.align 4
.Lsupport_erff_C62:
	.long	1056964608
	.align 4
.Lsupport_erff_C63:
	.long	1073741824
# member tgamma
	.section	.text.support,"ax"
	.p2align 4
	.globl	tgamma
	.type	tgamma, @function
tgamma:
	movq	rax, xmm0
	push	rbp
	movapd	xmm2, xmm0
	push	rbx
	mov	rbx, rax
	shr	rbx, 32
	and	ebx, 2147483647
	sub	rsp, 88
	cmp	ebx, 2146435071
	ja	.Lsupport_tgamma_47
	cmp	ebx, 1016070143
	ja	.Lsupport_tgamma_4
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C3[rip]
	divsd	xmm0, xmm2
.Lsupport_tgamma_1:
	add	rsp, 88
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_4:
	shr	rax, 63
	movsd	QWORD PTR 8[rsp], xmm0
	mov	rbp, rax
	call	floor
	movsd	xmm2, QWORD PTR 8[rsp]
	ucomisd	xmm0, xmm2
	jp	.Lsupport_tgamma_5
	jne	.Lsupport_tgamma_5
	test	rbp, rbp
	jne	.Lsupport_tgamma_48
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C4[rip]
	comisd	xmm0, xmm2
	jnb	.Lsupport_tgamma_49
	cmp	ebx, 1080492031
	jbe	.Lsupport_tgamma_28
.Lsupport_tgamma_10:
	mulsd	xmm2, QWORD PTR .Lsupport_tgamma_C7[rip]
	movapd	xmm0, xmm2
	jmp	.Lsupport_tgamma_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_47:
	addsd	xmm2, QWORD PTR .Lsupport_tgamma_C2[rip]
	add	rsp, 88
	pop	rbx
	pop	rbp
	movapd	xmm0, xmm2
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_5:
	cmp	ebx, 1080492031
	jbe	.Lsupport_tgamma_12
	test	rbp, rbp
	je	.Lsupport_tgamma_10
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C5[rip]
	movsd	QWORD PTR 8[rsp], xmm2
	divsd	xmm0, xmm2
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR 76[rsp], xmm0
	movapd	xmm0, xmm2
	call	floor
	movsd	xmm2, QWORD PTR 8[rsp]
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C6[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm0, xmm2
	movq	rbx, xmm1
	call	floor
	movq	xmm6, rbx
	ucomisd	xmm6, xmm0
	jp	.Lsupport_tgamma_27
	pxor	xmm0, xmm0
	je	.Lsupport_tgamma_1
.Lsupport_tgamma_27:
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C1[rip]
	jmp	.Lsupport_tgamma_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_12:
	test	rbp, rbp
	je	.Lsupport_tgamma_28
	movq	xmm7, QWORD PTR .Lsupport_tgamma_C8[rip]
	movaps	XMMWORD PTR 16[rsp], xmm7
	xorpd	xmm7, xmm2
	movapd	xmm4, xmm7
.Lsupport_tgamma_11:
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C9[rip]
	movapd	xmm5, xmm4
	addsd	xmm5, xmm0
	comisd	xmm4, xmm0
	movapd	xmm1, xmm5
	jbe	.Lsupport_tgamma_42
	subsd	xmm1, xmm4
	subsd	xmm1, xmm0
	movq	rbx, xmm1
.Lsupport_tgamma_16:
	movsd	xmm0, QWORD PTR .Lsupport_tgamma_C10[rip]
	movapd	xmm7, xmm4
	subsd	xmm7, QWORD PTR .Lsupport_tgamma_C6[rip]
	comisd	xmm0, xmm4
	movsd	QWORD PTR 8[rsp], xmm7
	jbe	.Lsupport_tgamma_43
	pxor	xmm0, xmm0
	mov	eax, 96
	lea	rcx, __asmscope_tgamma_Snum[rip]
	movapd	xmm1, xmm0
	lea	rdx, __asmscope_tgamma_Sden[rip]
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_19:
	mulsd	xmm1, xmm4
	mulsd	xmm0, xmm4
	addsd	xmm1, QWORD PTR [rcx+rax]
	addsd	xmm0, QWORD PTR [rdx+rax]
	sub	rax, 8
	cmp	rax, -8
	jne	.Lsupport_tgamma_19
.Lsupport_tgamma_20:
	divsd	xmm1, xmm0
	movapd	xmm6, XMMWORD PTR 16[rsp]
	movsd	QWORD PTR 56[rsp], xmm2
	movsd	QWORD PTR 48[rsp], xmm4
	xorpd	xmm6, xmm5
	movsd	QWORD PTR 40[rsp], xmm5
	movapd	xmm0, xmm6
	movsd	QWORD PTR 32[rsp], xmm1
	call	exp
	movsd	xmm3, QWORD PTR 32[rsp]
	movsd	xmm2, QWORD PTR 56[rsp]
	movsd	xmm5, QWORD PTR 40[rsp]
	movsd	xmm4, QWORD PTR 48[rsp]
	mulsd	xmm3, xmm0
	pxor	xmm0, xmm0
	comisd	xmm0, xmm2
	ja	.Lsupport_tgamma_50
.Lsupport_tgamma_21:
	movq	xmm0, rbx
	movsd	xmm1, QWORD PTR .Lsupport_tgamma_C6[rip]
	mulsd	xmm0, QWORD PTR .Lsupport_tgamma_C14[rip]
	mulsd	xmm1, QWORD PTR 8[rsp]
	mulsd	xmm0, xmm3
	divsd	xmm0, xmm5
	addsd	xmm3, xmm0
	movapd	xmm0, xmm5
	movsd	QWORD PTR 16[rsp], xmm3
	call	pow
	movsd	xmm3, QWORD PTR 16[rsp]
	add	rsp, 88
	movapd	xmm1, xmm0
	pop	rbx
	pop	rbp
	mulsd	xmm3, xmm0
	movapd	xmm0, xmm3
	mulsd	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_43:
	pxor	xmm0, xmm0
	xor	eax, eax
	lea	rcx, __asmscope_tgamma_Snum[rip]
	movapd	xmm1, xmm0
	lea	rdx, __asmscope_tgamma_Sden[rip]
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_17:
	divsd	xmm1, xmm4
	divsd	xmm0, xmm4
	addsd	xmm1, QWORD PTR [rcx+rax]
	addsd	xmm0, QWORD PTR [rdx+rax]
	add	rax, 8
	cmp	rax, 104
	jne	.Lsupport_tgamma_17
	jmp	.Lsupport_tgamma_20
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_42:
	subsd	xmm1, xmm0
	subsd	xmm1, xmm4
	movq	rbx, xmm1
	jmp	.Lsupport_tgamma_16
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_48:
	pxor	xmm0, xmm0
	divsd	xmm0, xmm0
	jmp	.Lsupport_tgamma_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_28:
	movq	xmm6, QWORD PTR .Lsupport_tgamma_C8[rip]
	movapd	xmm4, xmm2
	movaps	XMMWORD PTR 16[rsp], xmm6
	jmp	.Lsupport_tgamma_11
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_49:
	cvttsd2si	eax, xmm2
	lea	rdx, __asmscope_tgamma_fact[rip]
	sub	eax, 1
	cdqe
	movsd	xmm0, QWORD PTR [rdx+rax*8]
	jmp	.Lsupport_tgamma_1
	.p2align 4,,10
	.p2align 3
.Lsupport_tgamma_50:
	movsd	xmm1, QWORD PTR .Lsupport_tgamma_C6[rip]
	movsd	QWORD PTR 56[rsp], xmm5
	movsd	QWORD PTR 48[rsp], xmm3
	mulsd	xmm1, xmm4
	movsd	QWORD PTR 40[rsp], xmm4
	movapd	xmm0, xmm1
	movsd	QWORD PTR 32[rsp], xmm1
	call	floor
	movsd	xmm1, QWORD PTR 32[rsp]
	movsd	xmm5, QWORD PTR 56[rsp]
	movsd	xmm3, QWORD PTR 48[rsp]
	movsd	xmm4, QWORD PTR 40[rsp]
	subsd	xmm1, xmm0
	movsd	QWORD PTR 48[rsp], xmm5
	movapd	xmm0, xmm1
	addsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .Lsupport_tgamma_C11[rip]
	mulsd	xmm1, xmm0
	cvttsd2si	edx, xmm1
	pxor	xmm1, xmm1
	add	edx, 1
	mov	eax, edx
	shr	eax, 31
	add	eax, edx
	sar	eax
	cvtsi2sd	xmm1, eax
	mulsd	xmm1, QWORD PTR .Lsupport_tgamma_C6[rip]
	cmp	eax, 2
	subsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .Lsupport_tgamma_C12[rip]
	je	.Lsupport_tgamma_23
	cmp	eax, 3
	je	.Lsupport_tgamma_24
	cmp	eax, 1
	je	.Lsupport_tgamma_25
	movsd	QWORD PTR 32[rsp], xmm3
.Lsupport_tgamma_45:
	xor	edi, edi
	pxor	xmm1, xmm1
	call	__sin
	movsd	xmm3, QWORD PTR 32[rsp]
	movsd	xmm4, QWORD PTR 40[rsp]
	movsd	xmm5, QWORD PTR 48[rsp]
.Lsupport_tgamma_26:
	mulsd	xmm4, xmm0
	movapd	xmm7, XMMWORD PTR 16[rsp]
	movq	xmm6, rbx
	xorpd	xmm6, xmm7
	movq	rbx, xmm6
	movsd	xmm6, QWORD PTR 8[rsp]
	movapd	xmm1, xmm4
	xorpd	xmm6, xmm7
	mulsd	xmm1, xmm3
	movsd	xmm3, QWORD PTR .Lsupport_tgamma_C13[rip]
	movsd	QWORD PTR 8[rsp], xmm6
	divsd	xmm3, xmm1
	jmp	.Lsupport_tgamma_21
.Lsupport_tgamma_23:
	xorpd	xmm0, XMMWORD PTR 16[rsp]
	movsd	QWORD PTR 40[rsp], xmm4
	movsd	QWORD PTR 32[rsp], xmm3
	jmp	.Lsupport_tgamma_45
.Lsupport_tgamma_25:
	pxor	xmm1, xmm1
	movsd	QWORD PTR 40[rsp], xmm4
	movsd	QWORD PTR 32[rsp], xmm3
	call	__cos
	movsd	xmm3, QWORD PTR 32[rsp]
	movsd	xmm4, QWORD PTR 40[rsp]
	movsd	xmm5, QWORD PTR 48[rsp]
	jmp	.Lsupport_tgamma_26
.Lsupport_tgamma_24:
	pxor	xmm1, xmm1
	movsd	QWORD PTR 40[rsp], xmm4
	movsd	QWORD PTR 32[rsp], xmm3
	call	__cos
	movsd	xmm5, QWORD PTR 48[rsp]
	xorpd	xmm0, XMMWORD PTR 16[rsp]
	movsd	xmm4, QWORD PTR 40[rsp]
	movsd	xmm3, QWORD PTR 32[rsp]
	jmp	.Lsupport_tgamma_26
	.size	tgamma, .-tgamma
	.section	.rodata
	.align 32
	.type	__asmscope_tgamma_fact, @object
	.size	__asmscope_tgamma_fact, 184
__asmscope_tgamma_fact:
	.long	0
	.long	1072693248
	.long	0
	.long	1072693248
	.long	0
	.long	1073741824
	.long	0
	.long	1075314688
	.long	0
	.long	1077411840
	.long	0
	.long	1079902208
	.long	0
	.long	1082556416
	.long	0
	.long	1085517824
	.long	0
	.long	1088663552
	.long	0
	.long	1091970560
	.long	0
	.long	1095479168
	.long	0
	.long	1099106472
	.long	0
	.long	1102875900
	.long	-1073741824
	.long	1106719372
	.long	671088640
	.long	1110723643
	.long	1971322880
	.long	1114834807
	.long	1971322880
	.long	1119029111
	.long	-321388544
	.long	1123301358
	.long	-898433024
	.long	1127661292
	.long	812158976
	.long	1132135097
	.long	-1103013376
	.long	1136714163
	.long	-373963232
	.long	1141254203
	.long	1633284204
	.long	1145993042
	.align 32
	.type	__asmscope_tgamma_Sden, @object
	.size	__asmscope_tgamma_Sden, 104
__asmscope_tgamma_Sden:
	.long	0
	.long	0
	.long	0
	.long	1099106472
	.long	-2147483648
	.long	1100791145
	.long	-1342177280
	.long	1101135270
	.long	1879048192
	.long	1100552305
	.long	-1879048192
	.long	1099296438
	.long	-536870912
	.long	1097429361
	.long	0
	.long	1094983547
	.long	0
	.long	1091948732
	.long	0
	.long	1088415616
	.long	0
	.long	1084101632
	.long	0
	.long	1079017472
	.long	0
	.long	1072693248
	.align 32
	.type	__asmscope_tgamma_Snum, @object
	.size	__asmscope_tgamma_Snum, 104
__asmscope_tgamma_Snum:
	.long	1136764062
	.long	1108732497
	.long	1979010135
	.long	1109654640
	.long	-2121615846
	.long	1109434674
	.long	585639450
	.long	1108390069
	.long	-1280990744
	.long	1106673601
	.long	-170659009
	.long	1104507928
	.long	2075746090
	.long	1101900556
	.long	-111293288
	.long	1098774646
	.long	1350628428
	.long	1095102953
	.long	528975851
	.long	1090958914
	.long	140040196
	.long	1086293932
	.long	2075933522
	.long	1080711776
	.long	536225541
	.long	1074007443
	.set	.Lsupport_tgamma_C1,.Lsupport_tgamma_C8
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_tgamma_C2:
	.long	0
	.long	2146435072
	.align 8
.Lsupport_tgamma_C3:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_tgamma_C4:
	.long	0
	.long	1077346304
	.align 8
.Lsupport_tgamma_C5:
	.long	0
	.long	940572672
	.align 8
.Lsupport_tgamma_C6:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_tgamma_C7:
	.long	0
	.long	2145386496
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_tgamma_C8:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_tgamma_C9:
	.long	-1182793728
	.long	1075190085
	.align 8
.Lsupport_tgamma_C10:
	.long	0
	.long	1075838976
	.align 8
.Lsupport_tgamma_C11:
	.long	0
	.long	1074790400
	.align 8
.Lsupport_tgamma_C12:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_tgamma_C13:
	.long	1413754136
	.long	-1073143301
	.align 8
.Lsupport_tgamma_C14:
	.long	-1182793728
	.long	1075321157
# member tgammaf
	.section	.text.support,"ax"
	.p2align 4
	.globl	tgammaf
	.type	tgammaf, @function
tgammaf:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	tgamma
	add	rsp, 8
	cvtsd2ss	xmm0, xmm0
	ret
	.size	tgammaf, .-tgammaf
# member lgamma
	.section	.text.support,"ax"
	.p2align 4
	.globl	lgamma
	.type	lgamma, @function
lgamma:
	mov	rdi, QWORD PTR __signgam@GOTPCREL[rip]
	jmp	__lgamma_r
	.size	lgamma, .-lgamma
# member lgammaf
	.section	.text.support,"ax"
	.p2align 4
	.globl	lgammaf
	.type	lgammaf, @function
lgammaf:
	mov	rdi, QWORD PTR __signgam@GOTPCREL[rip]
	jmp	__lgammaf_r
	.size	lgammaf, .-lgammaf
# member lgamma_r
	.section	.text.support,"ax"
	.p2align 4
	.globl	__lgamma_r
	.type	__lgamma_r, @function
__lgamma_r:
	push	r15
	movapd	xmm2, xmm0
	push	r14
	push	r13
	movq	r13, xmm0
	mov	r14, r13
	push	r12
	shr	r14, 32
	push	rbp
	push	rbx
	mov	r12d, r14d
	and	r12d, 2147483647
	sub	rsp, 56
	mov	DWORD PTR [rdi], 1
	cmp	r12d, 2146435071
	ja	.Lsupport_lgamma_r_56
	mov	rbx, r13
	mov	rbp, rdi
	shr	rbx, 63
	cmp	r12d, 999292927
	jbe	.Lsupport_lgamma_r_57
	test	rbx, rbx
	jne	.Lsupport_lgamma_r_58
.Lsupport_lgamma_r_6:
	lea	eax, -1072693248[r12]
	test	eax, -1048577
	je	.Lsupport_lgamma_r_59
	test	r14d, 1073741824
	jne	.Lsupport_lgamma_r_23
	cmp	r12d, 1072483532
	ja	.Lsupport_lgamma_r_24
	movapd	xmm0, xmm2
	movsd	QWORD PTR [rsp], xmm2
	call	log
	cmp	r12d, 1072130371
	movsd	xmm2, QWORD PTR [rsp]
	movapd	xmm1, xmm0
	xorpd	xmm1, XMMWORD PTR .Lsupport_lgamma_r_C2[rip]
	ja	.Lsupport_lgamma_r_60
	movsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	cmp	r12d, 1070442080
	jbe	.Lsupport_lgamma_r_27
	movapd	xmm4, xmm2
	subsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C7[rip]
.Lsupport_lgamma_r_28:
	movapd	xmm2, xmm4
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C22[rip]
	mulsd	xmm2, xmm4
	movapd	xmm3, xmm2
	mulsd	xmm3, xmm4
	mulsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C23[rip]
	mulsd	xmm0, xmm3
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C24[rip]
	mulsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C25[rip]
	mulsd	xmm0, xmm3
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C26[rip]
	mulsd	xmm0, xmm2
	movsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C27[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C28[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C29[rip]
	mulsd	xmm2, xmm3
	subsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C30[rip]
	mulsd	xmm2, xmm3
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C31[rip]
	mulsd	xmm2, xmm4
	movsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C32[rip]
	mulsd	xmm4, xmm3
	addsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C33[rip]
	mulsd	xmm4, xmm3
	subsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C34[rip]
	mulsd	xmm4, xmm3
	addsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C35[rip]
	mulsd	xmm4, xmm3
	subsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C36[rip]
	addsd	xmm2, xmm4
	mulsd	xmm2, xmm3
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C37[rip]
	subsd	xmm3, xmm2
	subsd	xmm0, xmm3
	subsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C38[rip]
	addsd	xmm1, xmm0
	jmp	.Lsupport_lgamma_r_19
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_57:
	test	rbx, rbx
	jne	.Lsupport_lgamma_r_51
	movq	xmm6, QWORD PTR .Lsupport_lgamma_r_C2[rip]
	movaps	XMMWORD PTR [rsp], xmm6
.Lsupport_lgamma_r_5:
	movapd	xmm0, xmm2
	call	log
	movapd	xmm6, XMMWORD PTR [rsp]
	xorpd	xmm6, xmm0
	movapd	xmm1, xmm6
	jmp	.Lsupport_lgamma_r_1
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_56:
	movapd	xmm1, xmm0
	mulsd	xmm1, xmm0
.Lsupport_lgamma_r_1:
	add	rsp, 56
	movapd	xmm0, xmm1
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_59:
	pxor	xmm1, xmm1
	test	r13d, r13d
	je	.Lsupport_lgamma_r_19
	test	r14d, 1073741824
	jne	.Lsupport_lgamma_r_20
	cmp	r12d, 1073460418
	ja	.Lsupport_lgamma_r_21
.Lsupport_lgamma_r_22:
	movsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	pxor	xmm1, xmm1
	subsd	xmm2, xmm4
.Lsupport_lgamma_r_27:
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C39[rip]
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C44[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm3, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C40[rip]
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C45[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm3, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C41[rip]
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C46[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm3, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C42[rip]
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C47[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm3, xmm2
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C43[rip]
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C48[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm3, xmm2
	subsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C15[rip]
	mulsd	xmm0, xmm2
	mulsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C49[rip]
	addsd	xmm3, xmm4
	divsd	xmm0, xmm3
	addsd	xmm2, xmm0
	addsd	xmm1, xmm2
	jmp	.Lsupport_lgamma_r_19
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_51:
	movq	xmm5, QWORD PTR .Lsupport_lgamma_r_C2[rip]
	mov	DWORD PTR [rdi], -1
	movaps	XMMWORD PTR [rsp], xmm5
	xorpd	xmm2, xmm5
	jmp	.Lsupport_lgamma_r_5
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_20:
	cvttsd2si	eax, xmm2
	pxor	xmm0, xmm0
	movsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C50[rip]
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	cvtsi2sd	xmm0, eax
	subsd	xmm2, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C56[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C51[rip]
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C57[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C52[rip]
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C58[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C53[rip]
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C59[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C54[rip]
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C60[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C55[rip]
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C61[rip]
	mulsd	xmm1, xmm2
	mulsd	xmm0, xmm2
	subsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C15[rip]
	mulsd	xmm1, xmm2
	addsd	xmm0, xmm3
	divsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C3[rip]
	mulsd	xmm0, xmm2
	addsd	xmm1, xmm0
	cmp	eax, 5
	je	.Lsupport_lgamma_r_38
	jle	.Lsupport_lgamma_r_61
	cmp	eax, 6
	je	.Lsupport_lgamma_r_35
	cmp	eax, 7
	jne	.Lsupport_lgamma_r_19
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C62[rip]
	addsd	xmm3, xmm2
.Lsupport_lgamma_r_35:
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C63[rip]
	addsd	xmm0, xmm2
	mulsd	xmm0, xmm3
.Lsupport_lgamma_r_31:
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C4[rip]
	addsd	xmm3, xmm2
	mulsd	xmm3, xmm0
	jmp	.Lsupport_lgamma_r_34
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_61:
	cmp	eax, 3
	je	.Lsupport_lgamma_r_39
	cmp	eax, 4
	jne	.Lsupport_lgamma_r_19
.Lsupport_lgamma_r_34:
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C64[rip]
	addsd	xmm0, xmm2
	mulsd	xmm0, xmm3
.Lsupport_lgamma_r_33:
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C8[rip]
	movsd	QWORD PTR [rsp], xmm1
	mulsd	xmm0, xmm2
	call	log
	movsd	xmm1, QWORD PTR [rsp]
	addsd	xmm1, xmm0
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_19:
	test	rbx, rbx
	je	.Lsupport_lgamma_r_1
	movq	xmm5, r15
	subsd	xmm5, xmm1
	movapd	xmm1, xmm5
	jmp	.Lsupport_lgamma_r_1
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_58:
	movq	xmm7, QWORD PTR .Lsupport_lgamma_r_C2[rip]
	movsd	QWORD PTR 40[rsp], xmm0
	movaps	XMMWORD PTR [rsp], xmm7
	xorpd	xmm7, xmm2
	movapd	xmm1, xmm7
	movsd	QWORD PTR 24[rsp], xmm7
	mulsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C3[rip]
	movapd	xmm0, xmm1
	movsd	QWORD PTR 32[rsp], xmm1
	call	floor
	movsd	xmm1, QWORD PTR 32[rsp]
	movsd	xmm2, QWORD PTR 40[rsp]
	subsd	xmm1, xmm0
	movsd	QWORD PTR 32[rsp], xmm2
	movapd	xmm0, xmm1
	addsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C4[rip]
	mulsd	xmm1, xmm0
	cvttsd2si	edx, xmm1
	pxor	xmm1, xmm1
	add	edx, 1
	mov	eax, edx
	shr	eax, 31
	add	eax, edx
	sar	eax
	cvtsi2ss	xmm1, eax
	mulss	xmm1, DWORD PTR .Lsupport_lgamma_r_C5[rip]
	cmp	eax, 2
	cvtss2sd	xmm1, xmm1
	subsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C6[rip]
	je	.Lsupport_lgamma_r_7
	cmp	eax, 3
	je	.Lsupport_lgamma_r_8
	cmp	eax, 1
	je	.Lsupport_lgamma_r_9
.Lsupport_lgamma_r_54:
	xor	edi, edi
	pxor	xmm1, xmm1
	call	__sin
	movsd	xmm2, QWORD PTR 32[rsp]
.Lsupport_lgamma_r_10:
	pxor	xmm1, xmm1
	comisd	xmm0, xmm1
	jp	.Lsupport_lgamma_r_16
	je	.Lsupport_lgamma_r_11
	ja	.Lsupport_lgamma_r_12
.Lsupport_lgamma_r_16:
	xorpd	xmm0, XMMWORD PTR [rsp]
.Lsupport_lgamma_r_17:
	mulsd	xmm0, QWORD PTR 24[rsp]
	movsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C6[rip]
	divsd	xmm1, xmm0
	movapd	xmm0, xmm1
	call	log
	movsd	xmm2, QWORD PTR 24[rsp]
	movq	r15, xmm0
	jmp	.Lsupport_lgamma_r_6
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_23:
	cmp	r12d, 1075838975
	jbe	.Lsupport_lgamma_r_20
	movapd	xmm0, xmm2
	movsd	QWORD PTR [rsp], xmm2
	cmp	r12d, 1133510655
	ja	.Lsupport_lgamma_r_36
	call	log
	movsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	movsd	xmm2, QWORD PTR [rsp]
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C65[rip]
	movapd	xmm5, xmm4
	subsd	xmm0, xmm4
	divsd	xmm5, xmm2
	subsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C3[rip]
	mulsd	xmm2, xmm0
	movapd	xmm1, xmm5
	mulsd	xmm1, xmm5
	mulsd	xmm3, xmm1
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C66[rip]
	mulsd	xmm3, xmm1
	subsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C67[rip]
	mulsd	xmm3, xmm1
	addsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C68[rip]
	mulsd	xmm3, xmm1
	subsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C69[rip]
	mulsd	xmm1, xmm3
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C70[rip]
	mulsd	xmm1, xmm5
	addsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C71[rip]
	addsd	xmm1, xmm2
	jmp	.Lsupport_lgamma_r_19
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_12:
	mov	DWORD PTR 0[rbp], -1
	jmp	.Lsupport_lgamma_r_17
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_36:
	call	log
	movsd	xmm2, QWORD PTR [rsp]
	movapd	xmm1, xmm0
	subsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	mulsd	xmm1, xmm2
	jmp	.Lsupport_lgamma_r_19
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_39:
	movapd	xmm0, xmm3
	jmp	.Lsupport_lgamma_r_33
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_60:
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	subsd	xmm3, xmm2
.Lsupport_lgamma_r_26:
	movapd	xmm4, xmm3
	movsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C10[rip]
	movsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C16[rip]
	mulsd	xmm4, xmm3
	mulsd	xmm0, xmm4
	mulsd	xmm2, xmm4
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C11[rip]
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C17[rip]
	mulsd	xmm0, xmm4
	mulsd	xmm2, xmm4
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C12[rip]
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C18[rip]
	mulsd	xmm0, xmm4
	mulsd	xmm2, xmm4
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C13[rip]
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C19[rip]
	mulsd	xmm0, xmm4
	mulsd	xmm2, xmm4
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C14[rip]
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C20[rip]
	mulsd	xmm0, xmm4
	mulsd	xmm2, xmm4
	addsd	xmm0, QWORD PTR .Lsupport_lgamma_r_C15[rip]
	addsd	xmm2, QWORD PTR .Lsupport_lgamma_r_C21[rip]
	mulsd	xmm0, xmm3
	mulsd	xmm2, xmm4
	mulsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C3[rip]
	addsd	xmm0, xmm2
	subsd	xmm0, xmm3
	addsd	xmm1, xmm0
	jmp	.Lsupport_lgamma_r_19
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_24:
	cmp	r12d, 1073460418
	ja	.Lsupport_lgamma_r_21
	cmp	r12d, 1072936131
	jbe	.Lsupport_lgamma_r_22
	movapd	xmm4, xmm2
	pxor	xmm1, xmm1
	subsd	xmm4, QWORD PTR .Lsupport_lgamma_r_C9[rip]
	jmp	.Lsupport_lgamma_r_28
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_21:
	movsd	xmm3, QWORD PTR .Lsupport_lgamma_r_C8[rip]
	pxor	xmm1, xmm1
	subsd	xmm3, xmm2
	jmp	.Lsupport_lgamma_r_26
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_8:
	pxor	xmm1, xmm1
	call	__cos
	movsd	xmm2, QWORD PTR 32[rsp]
	xorpd	xmm0, XMMWORD PTR [rsp]
	jmp	.Lsupport_lgamma_r_10
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_7:
	xorpd	xmm0, XMMWORD PTR [rsp]
	jmp	.Lsupport_lgamma_r_54
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_9:
	pxor	xmm1, xmm1
	call	__cos
	movsd	xmm2, QWORD PTR 32[rsp]
	jmp	.Lsupport_lgamma_r_10
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_11:
	subsd	xmm2, xmm2
	movsd	xmm1, QWORD PTR .Lsupport_lgamma_r_C1[rip]
	divsd	xmm1, xmm2
	jmp	.Lsupport_lgamma_r_1
	.p2align 4,,10
	.p2align 3
.Lsupport_lgamma_r_38:
	movapd	xmm0, xmm3
	jmp	.Lsupport_lgamma_r_31
	.size	__lgamma_r, .-__lgamma_r
	.globl	lgamma_r
	.set	lgamma_r,__lgamma_r
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_lgamma_r_C1:
	.long	0
	.long	1072693248
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_lgamma_r_C2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_lgamma_r_C3:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_lgamma_r_C4:
	.long	0
	.long	1074790400
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_lgamma_r_C5:
	.long	1056964608
	.section	.rodata.cst8
	.align 8
.Lsupport_lgamma_r_C6:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_lgamma_r_C7:
	.long	-1923417860
	.long	1071483745
	.align 8
.Lsupport_lgamma_r_C8:
	.long	0
	.long	1073741824
	.align 8
.Lsupport_lgamma_r_C9:
	.long	1666629183
	.long	1073177304
	.align 8
.Lsupport_lgamma_r_C10:
	.long	1116535378
	.long	1056600180
	.align 8
.Lsupport_lgamma_r_C11:
	.long	-317659827
	.long	1059910380
	.align 8
.Lsupport_lgamma_r_C12:
	.long	292503389
	.long	1062439572
	.align 8
.Lsupport_lgamma_r_C13:
	.long	-1232080920
	.long	1065238607
	.align 8
.Lsupport_lgamma_r_C14:
	.long	441803431
	.long	1068580352
	.align 8
.Lsupport_lgamma_r_C15:
	.long	-478302008
	.long	1068745831
	.align 8
.Lsupport_lgamma_r_C16:
	.long	-1868277705
	.long	1057457550
	.align 8
.Lsupport_lgamma_r_C17:
	.long	-1736574201
	.long	1058820232
	.align 8
.Lsupport_lgamma_r_C18:
	.long	-1984324608
	.long	1061205702
	.align 8
.Lsupport_lgamma_r_C19:
	.long	-860384661
	.long	1063759320
	.align 8
.Lsupport_lgamma_r_C20:
	.long	-1399696261
	.long	1066734370
	.align 8
.Lsupport_lgamma_r_C21:
	.long	-995749971
	.long	1070900044
	.align 8
.Lsupport_lgamma_r_C22:
	.long	1812904951
	.long	1060417389
	.align 8
.Lsupport_lgamma_r_C23:
	.long	-1087563023
	.long	1062665870
	.align 8
.Lsupport_lgamma_r_C24:
	.long	-479141052
	.long	1064893664
	.align 8
.Lsupport_lgamma_r_C25:
	.long	-550127853
	.long	1067501992
	.align 8
.Lsupport_lgamma_r_C26:
	.long	-923912030
	.long	1071576875
	.align 8
.Lsupport_lgamma_r_C27:
	.long	-389884940
	.long	1060502846
	.align 8
.Lsupport_lgamma_r_C28:
	.long	-1670127380
	.long	1061266960
	.align 8
.Lsupport_lgamma_r_C29:
	.long	773179669
	.long	1063420627
	.align 8
.Lsupport_lgamma_r_C30:
	.long	-1164841878
	.long	1065688991
	.align 8
.Lsupport_lgamma_r_C31:
	.long	-1797963365
	.long	1068534594
	.align 8
.Lsupport_lgamma_r_C32:
	.long	-322728904
	.long	-1087078620
	.align 8
.Lsupport_lgamma_r_C33:
	.long	-278812439
	.long	1062002444
	.align 8
.Lsupport_lgamma_r_C34:
	.long	-1276570409
	.long	1064185599
	.align 8
.Lsupport_lgamma_r_C35:
	.long	-1760888340
	.long	1066559207
	.align 8
.Lsupport_lgamma_r_C36:
	.long	-1916353271
	.long	1069736999
	.align 8
.Lsupport_lgamma_r_C37:
	.long	-1534421217
	.long	-1135556662
	.align 8
.Lsupport_lgamma_r_C38:
	.long	-1128035774
	.long	1069488569
	.align 8
.Lsupport_lgamma_r_C39:
	.long	-1087657207
	.long	1066100619
	.align 8
.Lsupport_lgamma_r_C40:
	.long	-167704284
	.long	1070419630
	.align 8
.Lsupport_lgamma_r_C41:
	.long	1156219984
	.long	1072646518
	.align 8
.Lsupport_lgamma_r_C42:
	.long	-786842257
	.long	1073170268
	.align 8
.Lsupport_lgamma_r_C43:
	.long	-1962910209
	.long	1071923230
	.align 8
.Lsupport_lgamma_r_C44:
	.long	1473302369
	.long	1063934651
	.align 8
.Lsupport_lgamma_r_C45:
	.long	-699171704
	.long	1069198933
	.align 8
.Lsupport_lgamma_r_C46:
	.long	-464498513
	.long	1072209403
	.align 8
.Lsupport_lgamma_r_C47:
	.long	-1540679435
	.long	1073809189
	.align 8
.Lsupport_lgamma_r_C48:
	.long	-1027776100
	.long	1073980887
	.align 8
.Lsupport_lgamma_r_C49:
	.long	0
	.long	-1075838976
	.align 8
.Lsupport_lgamma_r_C50:
	.long	-585635515
	.long	1057013740
	.align 8
.Lsupport_lgamma_r_C51:
	.long	1936257593
	.long	1063134902
	.align 8
.Lsupport_lgamma_r_C52:
	.long	2123602273
	.long	1067141148
	.align 8
.Lsupport_lgamma_r_C53:
	.long	-1092226313
	.long	1069726620
	.align 8
.Lsupport_lgamma_r_C54:
	.long	1326686041
	.long	1070913935
	.align 8
.Lsupport_lgamma_r_C55:
	.long	920782968
	.long	1070302347
	.align 8
.Lsupport_lgamma_r_C56:
	.long	-1514962624
	.long	1054784247
	.align 8
.Lsupport_lgamma_r_C57:
	.long	-901666469
	.long	1061780954
	.align 8
.Lsupport_lgamma_r_C58:
	.long	1949226101
	.long	1066604522
	.align 8
.Lsupport_lgamma_r_C59:
	.long	-855908569
	.long	1069941229
	.align 8
.Lsupport_lgamma_r_C60:
	.long	-1814831908
	.long	1072110104
	.align 8
.Lsupport_lgamma_r_C61:
	.long	1657056116
	.long	1073104295
	.align 8
.Lsupport_lgamma_r_C62:
	.long	0
	.long	1075314688
	.align 8
.Lsupport_lgamma_r_C63:
	.long	0
	.long	1075052544
	.align 8
.Lsupport_lgamma_r_C64:
	.long	0
	.long	1074266112
	.align 8
.Lsupport_lgamma_r_C65:
	.long	194921444
	.long	-1084573539
	.align 8
.Lsupport_lgamma_r_C66:
	.long	1289410001
	.long	1061906362
	.align 8
.Lsupport_lgamma_r_C67:
	.long	-1945114815
	.long	1061388491
	.align 8
.Lsupport_lgamma_r_C68:
	.long	-1731249994
	.long	1061814687
	.align 8
.Lsupport_lgamma_r_C69:
	.long	380644956
	.long	1063698796
	.align 8
.Lsupport_lgamma_r_C70:
	.long	1431655739
	.long	1068848469
	.align 8
.Lsupport_lgamma_r_C71:
	.long	-1865843351
	.long	1071304675
# member lgammaf_r
	.section	.text.support,"ax"
	.p2align 4
	.globl	__lgammaf_r
	.type	__lgammaf_r, @function
__lgammaf_r:
	push	r13
	movd	r13d, xmm0
	movaps	xmm3, xmm0
	push	r12
	mov	r12d, r13d
	push	rbp
	and	r12d, 2147483647
	push	rbx
	sub	rsp, 40
	mov	DWORD PTR [rdi], 1
	cmp	r12d, 2139095039
	ja	.Lsupport_lgammaf_r_54
	mov	ebx, r13d
	mov	rbp, rdi
	shr	ebx, 31
	cmp	r12d, 889192447
	jbe	.Lsupport_lgammaf_r_55
	test	ebx, ebx
	jne	.Lsupport_lgammaf_r_56
	lea	eax, -1065353216[r12]
	pxor	xmm1, xmm1
	test	eax, -8388609
	je	.Lsupport_lgammaf_r_1
.Lsupport_lgammaf_r_35:
	and	r13d, 1073741824
	jne	.Lsupport_lgammaf_r_19
	cmp	r12d, 1063675494
	jbe	.Lsupport_lgammaf_r_57
	cmp	r12d, 1071490583
	ja	.Lsupport_lgammaf_r_58
	cmp	r12d, 1067296287
	jbe	.Lsupport_lgammaf_r_26
	subss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C10[rip]
	pxor	xmm4, xmm4
.Lsupport_lgammaf_r_24:
	movaps	xmm0, xmm3
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C23[rip]
	mulss	xmm0, xmm3
	movaps	xmm5, xmm0
	mulss	xmm5, xmm3
	mulss	xmm1, xmm5
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C24[rip]
	mulss	xmm1, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C25[rip]
	mulss	xmm1, xmm5
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C26[rip]
	mulss	xmm1, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C27[rip]
	mulss	xmm1, xmm0
	movss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C28[rip]
	mulss	xmm0, xmm5
	subss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C29[rip]
	mulss	xmm0, xmm5
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C30[rip]
	mulss	xmm0, xmm5
	subss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C31[rip]
	mulss	xmm0, xmm5
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C32[rip]
	mulss	xmm0, xmm3
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C33[rip]
	mulss	xmm3, xmm5
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C34[rip]
	mulss	xmm3, xmm5
	subss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C35[rip]
	mulss	xmm3, xmm5
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C36[rip]
	mulss	xmm3, xmm5
	subss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C37[rip]
	addss	xmm0, xmm3
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C38[rip]
	mulss	xmm0, xmm5
	subss	xmm3, xmm0
	subss	xmm1, xmm3
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C39[rip]
	addss	xmm1, xmm4
	jmp	.Lsupport_lgammaf_r_27
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_55:
	test	ebx, ebx
	jne	.Lsupport_lgammaf_r_49
	movss	xmm5, DWORD PTR .Lsupport_lgammaf_r_C2[rip]
	movaps	XMMWORD PTR [rsp], xmm5
.Lsupport_lgammaf_r_5:
	movaps	xmm0, xmm3
	call	logf
	movaps	xmm7, XMMWORD PTR [rsp]
	xorps	xmm7, xmm0
	movaps	xmm1, xmm7
.Lsupport_lgammaf_r_1:
	add	rsp, 40
	movaps	xmm0, xmm1
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_54:
	mulss	xmm3, xmm0
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	movaps	xmm1, xmm3
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_49:
	movss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C2[rip]
	mov	DWORD PTR [rdi], -1
	movaps	XMMWORD PTR [rsp], xmm4
	xorps	xmm3, xmm4
	jmp	.Lsupport_lgammaf_r_5
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_56:
	movss	xmm6, DWORD PTR .Lsupport_lgammaf_r_C2[rip]
	movss	xmm2, DWORD PTR .Lsupport_lgammaf_r_C3[rip]
	movss	DWORD PTR 24[rsp], xmm0
	movaps	XMMWORD PTR [rsp], xmm6
	xorps	xmm6, xmm3
	mulss	xmm2, xmm6
	movss	DWORD PTR 28[rsp], xmm6
	movaps	xmm0, xmm2
	movss	DWORD PTR 20[rsp], xmm2
	call	floorf
	movss	xmm2, DWORD PTR 20[rsp]
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C4[rip]
	movss	xmm3, DWORD PTR 24[rsp]
	subss	xmm2, xmm0
	movss	DWORD PTR 20[rsp], xmm3
	movaps	xmm0, xmm2
	addss	xmm0, xmm2
	mulss	xmm1, xmm0
	cvttss2si	edx, xmm1
	pxor	xmm1, xmm1
	add	edx, 1
	mov	eax, edx
	shr	eax, 31
	add	eax, edx
	sar	eax
	cvtsi2ss	xmm1, eax
	mulss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C3[rip]
	cmp	eax, 2
	subss	xmm0, xmm1
	cvtss2sd	xmm0, xmm0
	mulsd	xmm0, QWORD PTR .Lsupport_lgammaf_r_C5[rip]
	je	.Lsupport_lgammaf_r_7
	cmp	eax, 3
	je	.Lsupport_lgammaf_r_8
	cmp	eax, 1
	je	.Lsupport_lgammaf_r_9
.Lsupport_lgammaf_r_52:
	call	__sindf
	movss	xmm3, DWORD PTR 20[rsp]
.Lsupport_lgammaf_r_10:
	pxor	xmm1, xmm1
	comiss	xmm0, xmm1
	jp	.Lsupport_lgammaf_r_16
	je	.Lsupport_lgammaf_r_11
	ja	.Lsupport_lgammaf_r_12
.Lsupport_lgammaf_r_16:
	xorps	xmm0, XMMWORD PTR [rsp]
.Lsupport_lgammaf_r_17:
	mulss	xmm0, DWORD PTR 28[rsp]
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C7[rip]
	divss	xmm1, xmm0
	movaps	xmm0, xmm1
	call	logf
	lea	eax, -1065353216[r12]
	movaps	xmm2, xmm0
	test	eax, -8388609
	jne	.Lsupport_lgammaf_r_59
	pxor	xmm1, xmm1
	jmp	.Lsupport_lgammaf_r_18
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_19:
	cmp	r12d, 1090519039
	ja	.Lsupport_lgammaf_r_28
	cvttss2si	eax, xmm3
	pxor	xmm1, xmm1
	movss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	cvtsi2ss	xmm1, eax
	subss	xmm3, xmm1
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C51[rip]
	mulss	xmm1, xmm3
	movaps	xmm0, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C52[rip]
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C53[rip]
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C54[rip]
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C55[rip]
	mulss	xmm1, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C56[rip]
	mulss	xmm1, xmm3
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C16[rip]
	mulss	xmm1, xmm3
	mulss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C57[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C58[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C59[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C60[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C61[rip]
	mulss	xmm3, xmm0
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C62[rip]
	mulss	xmm3, xmm0
	addss	xmm3, xmm4
	divss	xmm1, xmm3
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C3[rip]
	mulss	xmm3, xmm0
	addss	xmm1, xmm3
	cmp	eax, 5
	je	.Lsupport_lgammaf_r_37
	jg	.Lsupport_lgammaf_r_30
	cmp	eax, 3
	je	.Lsupport_lgammaf_r_38
	cmp	eax, 4
	jne	.Lsupport_lgammaf_r_27
.Lsupport_lgammaf_r_32:
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C65[rip]
	addss	xmm3, xmm0
	mulss	xmm3, xmm4
.Lsupport_lgammaf_r_31:
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C9[rip]
	movss	DWORD PTR 20[rsp], xmm1
	movss	DWORD PTR [rsp], xmm2
	mulss	xmm0, xmm3
	call	logf
	movss	xmm1, DWORD PTR 20[rsp]
	movss	xmm2, DWORD PTR [rsp]
	addss	xmm1, xmm0
	jmp	.Lsupport_lgammaf_r_27
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_12:
	mov	DWORD PTR 0[rbp], -1
	jmp	.Lsupport_lgammaf_r_17
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_28:
	movss	DWORD PTR 20[rsp], xmm2
	movaps	xmm0, xmm3
	movss	DWORD PTR [rsp], xmm3
	cmp	r12d, 1551892479
	ja	.Lsupport_lgammaf_r_34
	call	logf
	movss	xmm3, DWORD PTR [rsp]
	movss	xmm5, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	movaps	xmm6, xmm0
	movss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C66[rip]
	movss	xmm2, DWORD PTR 20[rsp]
	movaps	xmm0, xmm5
	subss	xmm6, xmm5
	divss	xmm0, xmm3
	subss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C3[rip]
	movaps	xmm1, xmm0
	mulss	xmm1, xmm0
	mulss	xmm4, xmm1
	addss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C67[rip]
	mulss	xmm4, xmm1
	subss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C68[rip]
	mulss	xmm4, xmm1
	addss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C69[rip]
	mulss	xmm4, xmm1
	subss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C70[rip]
	mulss	xmm1, xmm4
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C71[rip]
	mulss	xmm1, xmm0
	movaps	xmm0, xmm3
	mulss	xmm0, xmm6
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C72[rip]
	addss	xmm1, xmm0
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_27:
	test	ebx, ebx
	je	.Lsupport_lgammaf_r_1
.Lsupport_lgammaf_r_18:
	subss	xmm2, xmm1
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	movaps	xmm1, xmm2
	movaps	xmm0, xmm1
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_59:
	movss	xmm3, DWORD PTR 28[rsp]
	jmp	.Lsupport_lgammaf_r_35
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_58:
	movss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C9[rip]
	pxor	xmm4, xmm4
	subss	xmm0, xmm3
.Lsupport_lgammaf_r_22:
	movaps	xmm5, xmm0
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C11[rip]
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C17[rip]
	mulss	xmm5, xmm0
	mulss	xmm1, xmm5
	mulss	xmm3, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C12[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C18[rip]
	mulss	xmm1, xmm5
	mulss	xmm3, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C13[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C19[rip]
	mulss	xmm1, xmm5
	mulss	xmm3, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C14[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C20[rip]
	mulss	xmm1, xmm5
	mulss	xmm3, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C15[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C21[rip]
	mulss	xmm1, xmm5
	mulss	xmm3, xmm5
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C16[rip]
	addss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C22[rip]
	mulss	xmm1, xmm0
	mulss	xmm3, xmm5
	mulss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C3[rip]
	addss	xmm1, xmm3
	subss	xmm1, xmm0
	addss	xmm1, xmm4
	jmp	.Lsupport_lgammaf_r_27
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_30:
	cmp	eax, 6
	je	.Lsupport_lgammaf_r_33
	cmp	eax, 7
	jne	.Lsupport_lgammaf_r_27
	movss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C63[rip]
	addss	xmm4, xmm0
.Lsupport_lgammaf_r_33:
	movss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C64[rip]
	addss	xmm3, xmm0
	mulss	xmm3, xmm4
.Lsupport_lgammaf_r_29:
	movss	xmm4, DWORD PTR .Lsupport_lgammaf_r_C4[rip]
	addss	xmm4, xmm0
	mulss	xmm4, xmm3
	jmp	.Lsupport_lgammaf_r_32
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_8:
	call	__cosdf
	movss	xmm3, DWORD PTR 20[rsp]
	xorps	xmm0, XMMWORD PTR [rsp]
	jmp	.Lsupport_lgammaf_r_10
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_7:
	xorpd	xmm0, XMMWORD PTR .Lsupport_lgammaf_r_C6[rip]
	jmp	.Lsupport_lgammaf_r_52
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_9:
	call	__cosdf
	movss	xmm3, DWORD PTR 20[rsp]
	jmp	.Lsupport_lgammaf_r_10
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_57:
	movaps	xmm0, xmm3
	movss	DWORD PTR 20[rsp], xmm2
	movss	DWORD PTR [rsp], xmm3
	call	logf
	movss	xmm3, DWORD PTR [rsp]
	cmp	r12d, 1060850207
	movss	xmm2, DWORD PTR 20[rsp]
	movaps	xmm4, xmm0
	xorps	xmm4, XMMWORD PTR .Lsupport_lgammaf_r_C2[rip]
	jbe	.Lsupport_lgammaf_r_21
	movss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	subss	xmm0, xmm3
	jmp	.Lsupport_lgammaf_r_22
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_11:
	subss	xmm3, xmm3
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	divss	xmm1, xmm3
	jmp	.Lsupport_lgammaf_r_1
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_34:
	call	logf
	movss	xmm3, DWORD PTR [rsp]
	movss	xmm2, DWORD PTR 20[rsp]
	movaps	xmm1, xmm0
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	mulss	xmm1, xmm3
	jmp	.Lsupport_lgammaf_r_27
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_38:
	movaps	xmm3, xmm4
	jmp	.Lsupport_lgammaf_r_31
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_26:
	movss	xmm5, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	pxor	xmm4, xmm4
	subss	xmm3, xmm5
.Lsupport_lgammaf_r_23:
	movss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C40[rip]
	movss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C45[rip]
	mulss	xmm1, xmm3
	mulss	xmm0, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C41[rip]
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C46[rip]
	mulss	xmm1, xmm3
	mulss	xmm0, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C42[rip]
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C47[rip]
	mulss	xmm1, xmm3
	mulss	xmm0, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C43[rip]
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C48[rip]
	mulss	xmm1, xmm3
	mulss	xmm0, xmm3
	addss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C44[rip]
	addss	xmm0, DWORD PTR .Lsupport_lgammaf_r_C49[rip]
	mulss	xmm1, xmm3
	mulss	xmm0, xmm3
	subss	xmm1, DWORD PTR .Lsupport_lgammaf_r_C16[rip]
	mulss	xmm1, xmm3
	mulss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C50[rip]
	addss	xmm0, xmm5
	divss	xmm1, xmm0
	addss	xmm1, xmm3
	addss	xmm1, xmm4
	jmp	.Lsupport_lgammaf_r_27
	.p2align 4,,10
	.p2align 3
.Lsupport_lgammaf_r_21:
	movss	xmm5, DWORD PTR .Lsupport_lgammaf_r_C1[rip]
	cmp	r12d, 1047343879
	jbe	.Lsupport_lgammaf_r_23
	subss	xmm3, DWORD PTR .Lsupport_lgammaf_r_C8[rip]
	jmp	.Lsupport_lgammaf_r_24
.Lsupport_lgammaf_r_37:
	movaps	xmm3, xmm4
	jmp	.Lsupport_lgammaf_r_29
	.size	__lgammaf_r, .-__lgammaf_r
	.globl	lgammaf_r
	.set	lgammaf_r,__lgammaf_r
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_lgammaf_r_C1:
	.long	1065353216
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_lgammaf_r_C2:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_lgammaf_r_C3:
	.long	1056964608
	.align 4
.Lsupport_lgammaf_r_C4:
	.long	1082130432
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_lgammaf_r_C5:
	.long	1413754136
	.long	1074340347
	.section	.rodata.cst16
	.align 16
.Lsupport_lgammaf_r_C6:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.Lsupport_lgammaf_r_C7:
	.long	1078530011
	.align 4
.Lsupport_lgammaf_r_C8:
	.long	1055677196
	.align 4
.Lsupport_lgammaf_r_C9:
	.long	1073741824
	.align 4
.Lsupport_lgammaf_r_C10:
	.long	1069225667
	.align 4
.Lsupport_lgammaf_r_C11:
	.long	936608674
	.align 4
.Lsupport_lgammaf_r_C12:
	.long	963090279
	.align 4
.Lsupport_lgammaf_r_C13:
	.long	983323809
	.align 4
.Lsupport_lgammaf_r_C14:
	.long	1005716094
	.align 4
.Lsupport_lgammaf_r_C15:
	.long	1032450049
	.align 4
.Lsupport_lgammaf_r_C16:
	.long	1033773887
	.align 4
.Lsupport_lgammaf_r_C17:
	.long	943467637
	.align 4
.Lsupport_lgammaf_r_C18:
	.long	954369093
	.align 4
.Lsupport_lgammaf_r_C19:
	.long	973452852
	.align 4
.Lsupport_lgammaf_r_C20:
	.long	993881798
	.align 4
.Lsupport_lgammaf_r_C21:
	.long	1017682197
	.align 4
.Lsupport_lgammaf_r_C22:
	.long	1051007590
	.align 4
.Lsupport_lgammaf_r_C23:
	.long	967146347
	.align 4
.Lsupport_lgammaf_r_C24:
	.long	985134198
	.align 4
.Lsupport_lgammaf_r_C25:
	.long	1002956551
	.align 4
.Lsupport_lgammaf_r_C26:
	.long	1023823175
	.align 4
.Lsupport_lgammaf_r_C27:
	.long	1056422238
	.align 4
.Lsupport_lgammaf_r_C28:
	.long	967830007
	.align 4
.Lsupport_lgammaf_r_C29:
	.long	973942917
	.align 4
.Lsupport_lgammaf_r_C30:
	.long	991172249
	.align 4
.Lsupport_lgammaf_r_C31:
	.long	1009319166
	.align 4
.Lsupport_lgammaf_r_C32:
	.long	1032083989
	.align 4
.Lsupport_lgammaf_r_C33:
	.long	-1180436185
	.align 4
.Lsupport_lgammaf_r_C34:
	.long	979826791
	.align 4
.Lsupport_lgammaf_r_C35:
	.long	997292030
	.align 4
.Lsupport_lgammaf_r_C36:
	.long	1016280893
	.align 4
.Lsupport_lgammaf_r_C37:
	.long	1041703228
	.align 4
.Lsupport_lgammaf_r_C38:
	.long	837164114
	.align 4
.Lsupport_lgammaf_r_C39:
	.long	1039715789
	.align 4
.Lsupport_lgammaf_r_C40:
	.long	1012612190
	.align 4
.Lsupport_lgammaf_r_C41:
	.long	1047164280
	.align 4
.Lsupport_lgammaf_r_C42:
	.long	1064979378
	.align 4
.Lsupport_lgammaf_r_C43:
	.long	1069169383
	.align 4
.Lsupport_lgammaf_r_C44:
	.long	1059193076
	.align 4
.Lsupport_lgammaf_r_C45:
	.long	995284443
	.align 4
.Lsupport_lgammaf_r_C46:
	.long	1037398703
	.align 4
.Lsupport_lgammaf_r_C47:
	.long	1061482463
	.align 4
.Lsupport_lgammaf_r_C48:
	.long	1074280749
	.align 4
.Lsupport_lgammaf_r_C49:
	.long	1075654334
	.align 4
.Lsupport_lgammaf_r_C50:
	.long	-1090519040
	.align 4
.Lsupport_lgammaf_r_C51:
	.long	939917159
	.align 4
.Lsupport_lgammaf_r_C52:
	.long	988886452
	.align 4
.Lsupport_lgammaf_r_C53:
	.long	1020936420
	.align 4
.Lsupport_lgammaf_r_C54:
	.long	1041620198
	.align 4
.Lsupport_lgammaf_r_C55:
	.long	1051118714
	.align 4
.Lsupport_lgammaf_r_C56:
	.long	1046226010
	.align 4
.Lsupport_lgammaf_r_C57:
	.long	922081213
	.align 4
.Lsupport_lgammaf_r_C58:
	.long	978054870
	.align 4
.Lsupport_lgammaf_r_C59:
	.long	1016643412
	.align 4
.Lsupport_lgammaf_r_C60:
	.long	1043337070
	.align 4
.Lsupport_lgammaf_r_C61:
	.long	1060688069
	.align 4
.Lsupport_lgammaf_r_C62:
	.long	1068641595
	.align 4
.Lsupport_lgammaf_r_C63:
	.long	1086324736
	.align 4
.Lsupport_lgammaf_r_C64:
	.long	1084227584
	.align 4
.Lsupport_lgammaf_r_C65:
	.long	1077936128
	.align 4
.Lsupport_lgammaf_r_C66:
	.long	-1160395544
	.align 4
.Lsupport_lgammaf_r_C67:
	.long	979058130
	.align 4
.Lsupport_lgammaf_r_C68:
	.long	974915164
	.align 4
.Lsupport_lgammaf_r_C69:
	.long	978324733
	.align 4
.Lsupport_lgammaf_r_C70:
	.long	993397601
	.align 4
.Lsupport_lgammaf_r_C71:
	.long	1034594987
	.align 4
.Lsupport_lgammaf_r_C72:
	.long	1054244637
# member sincos
	.section	.text.support,"ax"
	.p2align 4
	.globl	sincos
	.type	sincos, @function
sincos:
	movq	rdx, xmm0
	push	r12
	movapd	xmm2, xmm0
	push	rbp
	shr	rdx, 32
	mov	rbp, rdi
	push	rbx
	mov	eax, edx
	mov	rbx, rsi
	and	eax, 2147483647
	sub	rsp, 32
	cmp	eax, 1072243195
	ja	.Lsupport_sincos_2
	cmp	eax, 1044816029
	ja	.Lsupport_sincos_3
	test	edx, 2146435072
	je	.Lsupport_sincos_13
	addsd	xmm0, QWORD PTR .Lsupport_sincos_C1[rip]
.Lsupport_sincos_5:
	mov	rax, QWORD PTR .Lsupport_sincos_C2[rip]
	movsd	QWORD PTR 0[rbp], xmm2
	movsd	QWORD PTR 16[rsp], xmm0
	mov	QWORD PTR [rbx], rax
	add	rsp, 32
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_2:
	cmp	eax, 2146435071
	jbe	.Lsupport_sincos_7
	subsd	xmm2, xmm0
	movsd	QWORD PTR [rsi], xmm2
	movsd	QWORD PTR [rdi], xmm2
.Lsupport_sincos_1:
	add	rsp, 32
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_7:
	lea	rdi, 16[rsp]
	call	__rem_pio2
	movsd	xmm1, QWORD PTR 24[rsp]
	movsd	xmm0, QWORD PTR 16[rsp]
	mov	edi, 1
	mov	r12d, eax
	call	__sin
	movsd	xmm1, QWORD PTR 24[rsp]
	movsd	QWORD PTR 8[rsp], xmm0
	movsd	xmm0, QWORD PTR 16[rsp]
	call	__cos
	mov	eax, r12d
	movsd	xmm2, QWORD PTR 8[rsp]
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_sincos_8
	cmp	eax, 2
	je	.Lsupport_sincos_9
	test	eax, eax
	je	.Lsupport_sincos_14
	xorpd	xmm0, XMMWORD PTR .Lsupport_sincos_C4[rip]
	movsd	QWORD PTR 0[rbp], xmm0
	movsd	QWORD PTR [rbx], xmm2
	jmp	.Lsupport_sincos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_13:
	mulsd	xmm0, QWORD PTR .Lsupport_sincos_C0[rip]
	jmp	.Lsupport_sincos_5
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_3:
	xor	edi, edi
	pxor	xmm1, xmm1
	movsd	QWORD PTR 8[rsp], xmm0
	call	__sin
	movsd	xmm2, QWORD PTR 8[rsp]
	pxor	xmm1, xmm1
	movsd	QWORD PTR 0[rbp], xmm0
	movapd	xmm0, xmm2
	call	__cos
	movsd	QWORD PTR [rbx], xmm0
	add	rsp, 32
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_14:
	movsd	QWORD PTR 0[rbp], xmm2
	movsd	QWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_9:
	movq	xmm1, QWORD PTR .Lsupport_sincos_C4[rip]
	xorpd	xmm2, xmm1
	xorpd	xmm0, xmm1
	movsd	QWORD PTR 0[rbp], xmm2
	movsd	QWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincos_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincos_8:
	xorpd	xmm2, XMMWORD PTR .Lsupport_sincos_C4[rip]
	movsd	QWORD PTR 0[rbp], xmm0
	movsd	QWORD PTR [rbx], xmm2
	jmp	.Lsupport_sincos_1
	.size	sincos, .-sincos
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_sincos_C0:
	.long	0
	.long	946864128
	.align 8
.Lsupport_sincos_C1:
	.long	0
	.long	1198522368
	.align 8
.Lsupport_sincos_C2:
	.long	0
	.long	1072693248
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_sincos_C4:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member sincosf
	.section	.text.support,"ax"
	.p2align 4
	.globl	sincosf
	.type	sincosf, @function
sincosf:
	push	r14
	movd	edx, xmm0
	push	r12
	mov	eax, edx
	push	rbp
	and	eax, 2147483647
	mov	rbp, rdi
	push	rbx
	mov	rbx, rsi
	sub	rsp, 40
	cmp	eax, 1061752794
	ja	.Lsupport_sincosf_2
	cmp	eax, 964689919
	ja	.Lsupport_sincosf_3
	and	edx, 2146435072
	movaps	xmm1, xmm0
	je	.Lsupport_sincosf_24
	addss	xmm1, DWORD PTR .Lsupport_sincosf_C1[rip]
.Lsupport_sincosf_5:
	movss	DWORD PTR 0[rbp], xmm0
	mov	DWORD PTR [rbx], 0x3f800000
	movss	DWORD PTR 24[rsp], xmm1
.Lsupport_sincosf_1:
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r14
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_2:
	shr	edx, 31
	cmp	eax, 1081824209
	ja	.Lsupport_sincosf_7
	cvtss2sd	xmm0, xmm0
	cmp	eax, 1075235811
	ja	.Lsupport_sincosf_8
	test	edx, edx
	je	.Lsupport_sincosf_9
	movsd	xmm1, QWORD PTR .Lsupport_sincosf_C3[rip]
	addsd	xmm1, xmm0
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_sincosf_C4[rip]
.Lsupport_sincosf_22:
	movsd	xmm1, QWORD PTR 8[rsp]
	movss	DWORD PTR 0[rbp], xmm0
	movapd	xmm0, xmm1
	call	__sindf
	movss	DWORD PTR [rbx], xmm0
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r14
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_7:
	cmp	eax, 1088565717
	ja	.Lsupport_sincosf_12
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	cmp	eax, 1085271519
	ja	.Lsupport_sincosf_13
	test	edx, edx
	je	.Lsupport_sincosf_14
	addsd	xmm1, QWORD PTR .Lsupport_sincosf_C6[rip]
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__cosdf
	movsd	xmm1, QWORD PTR 8[rsp]
	movss	DWORD PTR 0[rbp], xmm0
	movapd	xmm0, xmm1
	call	__sindf
	xorps	xmm0, XMMWORD PTR .Lsupport_sincosf_C4[rip]
	movss	DWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_24:
	mulss	xmm1, DWORD PTR .Lsupport_sincosf_C0[rip]
	jmp	.Lsupport_sincosf_5
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_3:
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
.Lsupport_sincosf_16:
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__sindf
	movsd	xmm1, QWORD PTR 8[rsp]
	movss	DWORD PTR 0[rbp], xmm0
	movapd	xmm0, xmm1
	call	__cosdf
	movss	DWORD PTR [rbx], xmm0
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r14
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_8:
	movapd	xmm1, xmm0
	test	edx, edx
	je	.Lsupport_sincosf_10
	addsd	xmm1, QWORD PTR .Lsupport_sincosf_C5[rip]
.Lsupport_sincosf_11:
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__sindf
	movsd	xmm1, QWORD PTR 8[rsp]
	movss	xmm2, DWORD PTR .Lsupport_sincosf_C4[rip]
	xorps	xmm0, xmm2
	movss	DWORD PTR 0[rbp], xmm0
	movapd	xmm0, xmm1
	call	__cosdf
	movss	xmm2, DWORD PTR .Lsupport_sincosf_C4[rip]
	xorps	xmm0, xmm2
	movss	DWORD PTR [rbx], xmm0
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r14
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_12:
	cmp	eax, 2139095039
	jbe	.Lsupport_sincosf_17
	subss	xmm0, xmm0
	movss	DWORD PTR [rsi], xmm0
	movss	DWORD PTR [rdi], xmm0
	jmp	.Lsupport_sincosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_10:
	subsd	xmm1, QWORD PTR .Lsupport_sincosf_C5[rip]
	jmp	.Lsupport_sincosf_11
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_13:
	test	edx, edx
	je	.Lsupport_sincosf_15
	addsd	xmm1, QWORD PTR .Lsupport_sincosf_C7[rip]
	jmp	.Lsupport_sincosf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_9:
	movsd	xmm1, QWORD PTR .Lsupport_sincosf_C3[rip]
	subsd	xmm1, xmm0
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__cosdf
	jmp	.Lsupport_sincosf_22
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_17:
	lea	rdi, 24[rsp]
	call	__rem_pio2f
	movsd	xmm0, QWORD PTR 24[rsp]
	mov	r12d, eax
	call	__sindf
	movd	r14d, xmm0
	movsd	xmm0, QWORD PTR 24[rsp]
	call	__cosdf
	mov	eax, r12d
	and	eax, 3
	cmp	eax, 1
	je	.Lsupport_sincosf_18
	cmp	eax, 2
	je	.Lsupport_sincosf_19
	test	eax, eax
	je	.Lsupport_sincosf_25
	xorps	xmm0, XMMWORD PTR .Lsupport_sincosf_C4[rip]
	movss	DWORD PTR 0[rbp], xmm0
	mov	DWORD PTR [rbx], r14d
	jmp	.Lsupport_sincosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_15:
	subsd	xmm1, QWORD PTR .Lsupport_sincosf_C7[rip]
	jmp	.Lsupport_sincosf_16
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_14:
	subsd	xmm1, QWORD PTR .Lsupport_sincosf_C6[rip]
	movapd	xmm0, xmm1
	movsd	QWORD PTR 8[rsp], xmm1
	call	__cosdf
	xorps	xmm0, XMMWORD PTR .Lsupport_sincosf_C4[rip]
	jmp	.Lsupport_sincosf_22
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_25:
	mov	DWORD PTR 0[rbp], r14d
	movss	DWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_19:
	movss	xmm1, DWORD PTR .Lsupport_sincosf_C4[rip]
	movd	xmm2, r14d
	xorps	xmm2, xmm1
	xorps	xmm0, xmm1
	movss	DWORD PTR 0[rbp], xmm2
	movss	DWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincosf_1
	.p2align 4,,10
	.p2align 3
.Lsupport_sincosf_18:
	movss	DWORD PTR 0[rbp], xmm0
	movd	xmm0, r14d
	xorps	xmm0, XMMWORD PTR .Lsupport_sincosf_C4[rip]
	movss	DWORD PTR [rbx], xmm0
	jmp	.Lsupport_sincosf_1
	.size	sincosf, .-sincosf
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_sincosf_C0:
	.long	58720256
	.align 4
.Lsupport_sincosf_C1:
	.long	2071986176
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_sincosf_C3:
	.long	1413754136
	.long	1073291771
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_sincosf_C4:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.Lsupport_sincosf_C5:
	.long	1413754136
	.long	1074340347
	.align 8
.Lsupport_sincosf_C6:
	.long	2134057426
	.long	1074977148
	.align 8
.Lsupport_sincosf_C7:
	.long	1413754136
	.long	1075388923
# member floatscan
	.section	.text.support,"ax"
	.p2align 4
	.type	__asmscope_floatscan_scanexp, @function
__asmscope_floatscan_scanexp:
	mov	r8, rdi
	mov	rdi, QWORD PTR [rdi]
	lea	rdx, 1[rdi]
	mov	QWORD PTR [r8], rdx
	movzx	ecx, BYTE PTR [rdi]
	mov	eax, ecx
	sub	eax, 43
	test	al, -3
	jne	.Lsupport_floatscan_2
	lea	r9, 2[rdi]
	mov	QWORD PTR [r8], r9
	movzx	eax, BYTE PTR 1[rdi]
	lea	r10d, -48[rax]
	cmp	r10d, 9
	jbe	.Lsupport_floatscan_3
	test	esi, esi
	je	.Lsupport_floatscan_5
.Lsupport_floatscan_4:
	mov	rdx, rdi
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_5:
	movabs	rax, -9223372036854775808
	mov	rsi, rdx
	jmp	.Lsupport_floatscan_7
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_2:
	lea	eax, -48[rcx]
	cmp	eax, 9
	ja	.Lsupport_floatscan_4
	xor	r10d, r10d
.Lsupport_floatscan_6:
	xor	eax, eax
	jmp	.Lsupport_floatscan_8
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_29:
	cmp	edi, 9
	ja	.Lsupport_floatscan_15
.Lsupport_floatscan_8:
	mov	rsi, rdx
	lea	eax, [rax+rax*4]
	add	rdx, 1
	mov	QWORD PTR [r8], rdx
	lea	eax, -48[rcx+rax*2]
	movzx	ecx, BYTE PTR -1[rdx]
	lea	edi, -48[rcx]
	cmp	eax, 214748363
	jle	.Lsupport_floatscan_29
.Lsupport_floatscan_15:
	cdqe
	cmp	edi, 9
	ja	.Lsupport_floatscan_10
	movabs	r9, 92233720368547757
	jmp	.Lsupport_floatscan_11
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_31:
	cmp	rax, r9
	jg	.Lsupport_floatscan_30
.Lsupport_floatscan_11:
	mov	rsi, rdx
	lea	rax, [rax+rax*4]
	add	rdx, 1
	mov	QWORD PTR [r8], rdx
	lea	rax, -48[rcx+rax*2]
	movzx	ecx, BYTE PTR -1[rdx]
	lea	edi, -48[rcx]
	cmp	edi, 9
	jbe	.Lsupport_floatscan_31
.Lsupport_floatscan_10:
	mov	rdx, rax
	neg	rdx
	test	r10d, r10d
	cmovne	rax, rdx
.Lsupport_floatscan_7:
	mov	QWORD PTR [r8], rsi
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_3:
	xor	r10d, r10d
	cmp	ecx, 45
	mov	rdx, r9
	mov	ecx, eax
	sete	r10b
	jmp	.Lsupport_floatscan_6
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_30:
	cmp	edi, 9
	ja	.Lsupport_floatscan_10
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_13:
	mov	rsi, rdx
	add	rdx, 1
	mov	QWORD PTR [r8], rdx
	movzx	ecx, BYTE PTR -1[rdx]
	sub	ecx, 48
	cmp	ecx, 9
	jbe	.Lsupport_floatscan_13
	jmp	.Lsupport_floatscan_10
	.size	__asmscope_floatscan_scanexp, .-__asmscope_floatscan_scanexp
	.p2align 4
	.type	__asmscope_floatscan_decfloat, @function
__asmscope_floatscan_decfloat:
	push	r15
	push	r14
	push	r13
	push	r12
	mov	r12d, edx
	push	rbp
	mov	ebp, ecx
	push	rbx
	mov	rbx, rdi
	sub	rsp, 8312
	mov	DWORD PTR [rsp], r8d
	cmp	esi, 48
	jne	.Lsupport_floatscan_114
	mov	rax, QWORD PTR [rdi]
	lea	rdx, 1[rax]
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_34:
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR -1[rdx]
	add	rdx, 1
	cmp	eax, 48
	je	.Lsupport_floatscan_34
	mov	r14d, 1
.Lsupport_floatscan_33:
	xor	edi, edi
	xor	r11d, r11d
	cmp	eax, 46
	je	.Lsupport_floatscan_203
.Lsupport_floatscan_35:
	lea	esi, -48[rax]
	mov	DWORD PTR 112[rsp], 0
	xor	r15d, r15d
	xor	ecx, ecx
	xor	r13d, r13d
	xor	edx, edx
	cmp	esi, 9
	jbe	.Lsupport_floatscan_177
	cmp	eax, 46
	jne	.Lsupport_floatscan_37
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_177:
	cmp	eax, 46
	je	.Lsupport_floatscan_200
	add	rcx, 1
	cmp	r13d, 2044
	jg	.Lsupport_floatscan_42
	cmp	eax, 48
	movsx	rax, r13d
	cmovne	r15d, ecx
	test	edx, edx
	je	.Lsupport_floatscan_44
	mov	r8d, DWORD PTR 112[rsp+rax*4]
	add	edx, 1
	mov	r14d, 1
	lea	r8d, [r8+r8*4]
	lea	esi, [rsi+r8*2]
	mov	DWORD PTR 112[rsp+rax*4], esi
	cmp	edx, 9
	jne	.Lsupport_floatscan_41
	add	r13d, 1
	mov	r14d, 1
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_41:
	mov	rax, QWORD PTR [rbx]
	lea	rsi, 1[rax]
	mov	QWORD PTR [rbx], rsi
	movzx	eax, BYTE PTR [rax]
	lea	esi, -48[rax]
	cmp	esi, 9
	jbe	.Lsupport_floatscan_177
	cmp	eax, 46
	jne	.Lsupport_floatscan_37
.Lsupport_floatscan_200:
	test	edi, edi
	jne	.Lsupport_floatscan_40
	mov	r11, rcx
	mov	edi, 1
	jmp	.Lsupport_floatscan_41
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_37:
	test	edi, edi
	cmove	r11, rcx
.Lsupport_floatscan_40:
	test	r14d, r14d
	je	.Lsupport_floatscan_47
	or	eax, 32
	cmp	eax, 101
	je	.Lsupport_floatscan_204
.Lsupport_floatscan_48:
	sub	QWORD PTR [rbx], 1
.Lsupport_floatscan_52:
	mov	eax, DWORD PTR 112[rsp]
	test	eax, eax
	je	.Lsupport_floatscan_205
	cmp	r11, rcx
	jne	.Lsupport_floatscan_55
	cmp	rcx, 9
	jg	.Lsupport_floatscan_55
	cmp	r12d, 30
	jg	.Lsupport_floatscan_56
	mov	ebx, eax
	mov	ecx, r12d
	shr	ebx, cl
	test	ebx, ebx
	je	.Lsupport_floatscan_56
.Lsupport_floatscan_55:
	fild	DWORD PTR [rsp]
	mov	eax, ebp
	shr	eax, 31
	add	eax, ebp
	sar	eax
	neg	eax
	cdqe
	cmp	rax, r11
	jl	.Lsupport_floatscan_206
	lea	eax, -128[rbp]
	cdqe
	cmp	rax, r11
	jg	.Lsupport_floatscan_207
	test	edx, edx
	je	.Lsupport_floatscan_59
	cmp	edx, 8
	jg	.Lsupport_floatscan_60
	movsx	rcx, r13d
	mov	eax, DWORD PTR 112[rsp+rcx*4]
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_61:
	lea	eax, [rax+rax*4]
	add	edx, 1
	add	eax, eax
	cmp	edx, 9
	jne	.Lsupport_floatscan_61
	mov	DWORD PTR 112[rsp+rcx*4], eax
.Lsupport_floatscan_60:
	add	r13d, 1
.Lsupport_floatscan_59:
	mov	eax, 8
	mov	r9d, r11d
	cmp	r11d, eax
	cmovle	eax, r11d
	cmp	eax, r15d
	jl	.Lsupport_floatscan_62
	cmp	r11, 17
	jle	.Lsupport_floatscan_208
.Lsupport_floatscan_62:
	movsx	r13, r13d
	lea	rcx, 112[rsp]
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_66:
	mov	rax, r13
	sub	r13, 1
	mov	edi, DWORD PTR [rcx+r13*4]
	test	edi, edi
	je	.Lsupport_floatscan_66
	movsx	rbx, r9d
	mov	edx, r9d
	mov	r13d, eax
	imul	rbx, rbx, 954437177
	sar	edx, 31
	sar	rbx, 33
	sub	ebx, edx
	lea	edx, [rbx+rbx*8]
	mov	ebx, r9d
	sub	ebx, edx
	je	.Lsupport_floatscan_67
	lea	edx, 9[rbx]
	test	r11, r11
	lea	rsi, __asmscope_floatscan_p10s_1[rip]
	cmovs	ebx, edx
	mov	edx, 8
	sub	edx, ebx
	movsx	rdx, edx
	mov	edi, DWORD PTR [rsi+rdx*4]
	test	eax, eax
	je	.Lsupport_floatscan_119
	mov	eax, 1000000000
	xor	edx, edx
	xor	r8d, r8d
	xor	r11d, r11d
	idiv	edi
	xor	esi, esi
	mov	r10d, eax
	jmp	.Lsupport_floatscan_71
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_70:
	lea	eax, 1[rsi]
	add	rcx, 4
	cmp	r13d, eax
	je	.Lsupport_floatscan_209
	mov	esi, eax
.Lsupport_floatscan_71:
	mov	eax, DWORD PTR [rcx]
	xor	edx, edx
	div	edi
	imul	edx, r10d
	add	eax, r8d
	mov	DWORD PTR [rcx], eax
	mov	r8d, edx
	cmp	r11d, esi
	jne	.Lsupport_floatscan_70
	test	eax, eax
	jne	.Lsupport_floatscan_70
	add	r11d, 1
	sub	r9d, 9
	and	r11d, 2047
	jmp	.Lsupport_floatscan_70
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_42:
	cmp	eax, 48
	je	.Lsupport_floatscan_41
	or	DWORD PTR 8288[rsp], 1
	mov	r15d, 18396
	jmp	.Lsupport_floatscan_41
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_44:
	mov	DWORD PTR 112[rsp+rax*4], esi
	mov	r14d, 1
	mov	edx, 1
	jmp	.Lsupport_floatscan_41
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_47:
	call	__errno_location
	mov	DWORD PTR [rax], 22
.Lsupport_floatscan_50:
	mov	QWORD PTR [rbx], 0
	fldz
.Lsupport_floatscan_32:
	add	rsp, 8312
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_203:
	mov	rsi, QWORD PTR [rbx]
	lea	rdx, 1[rsi]
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR [rsi]
	cmp	eax, 48
	jne	.Lsupport_floatscan_116
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_36:
	mov	rcx, rdx
	add	rdx, 1
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR -1[rdx]
	cmp	eax, 48
	je	.Lsupport_floatscan_36
	sub	rsi, rcx
	mov	edi, 1
	mov	r14d, 1
	mov	r11, rsi
	jmp	.Lsupport_floatscan_35
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_205:
	pxor	xmm1, xmm1
	pxor	xmm0, xmm0
	cvtsi2sd	xmm1, DWORD PTR [rsp]
	mulsd	xmm1, xmm0
	movsd	QWORD PTR [rsp], xmm1
	fld	QWORD PTR [rsp]
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_204:
	mov	esi, r9d
	mov	rdi, rbx
	mov	QWORD PTR 48[rsp], rcx
	mov	DWORD PTR 32[rsp], edx
	mov	DWORD PTR 16[rsp], r9d
	call	__asmscope_floatscan_scanexp
	mov	r9d, DWORD PTR 16[rsp]
	mov	edx, DWORD PTR 32[rsp]
	movabs	rsi, -9223372036854775808
	cmp	rax, rsi
	mov	rcx, QWORD PTR 48[rsp]
	je	.Lsupport_floatscan_210
	add	r11, rax
	jmp	.Lsupport_floatscan_52
.Lsupport_floatscan_56:
	fild	DWORD PTR [rsp]
	mov	QWORD PTR [rsp], rax
	fild	QWORD PTR [rsp]
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_207:
	fstp	TBYTE PTR [rsp]
	call	__errno_location
	fld	TBYTE PTR .Lsupport_floatscan_C3[rip]
	mov	DWORD PTR [rax], 34
	fld	TBYTE PTR [rsp]
	fmul	st, st(1)
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_114:
	mov	eax, esi
	xor	r14d, r14d
	jmp	.Lsupport_floatscan_33
.Lsupport_floatscan_119:
	xor	r11d, r11d
.Lsupport_floatscan_69:
	sub	r9d, ebx
	mov	ebx, r11d
	add	r9d, 9
.Lsupport_floatscan_67:
	movabs	r11, 19342813113834067
	xor	r8d, r8d
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_80:
	cmp	r9d, 26
	jle	.Lsupport_floatscan_81
	cmp	r9d, 27
	jne	.Lsupport_floatscan_82
	movsx	rax, ebx
	cmp	DWORD PTR 112[rsp+rax*4], 17
	ja	.Lsupport_floatscan_82
.Lsupport_floatscan_81:
	lea	r10d, -1[r13]
	sub	r8d, 29
	xor	eax, eax
	mov	esi, r10d
	and	esi, 2047
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_77:
	movsx	rdi, esi
	mov	ecx, DWORD PTR 112[rsp+rdi*4]
	sal	rcx, 29
	add	rcx, rax
	xor	eax, eax
	cmp	rcx, 1000000000
	jbe	.Lsupport_floatscan_73
	mov	rdx, rcx
	shr	rdx, 9
	mov	rax, rdx
	mul	r11
	shr	rdx, 11
	mov	eax, edx
	imul	rdx, rdx, 1000000000
	sub	ecx, edx
.Lsupport_floatscan_73:
	mov	edx, r10d
	mov	DWORD PTR 112[rsp+rdi*4], ecx
	and	edx, 2047
	cmp	esi, ebx
	je	.Lsupport_floatscan_76
	cmp	edx, esi
	je	.Lsupport_floatscan_211
	cmp	esi, ebx
	je	.Lsupport_floatscan_76
	sub	esi, 1
	and	esi, 2047
	jmp	.Lsupport_floatscan_77
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_211:
	lea	edx, -1[rsi]
	and	edx, 2047
	test	ecx, ecx
	jne	.Lsupport_floatscan_122
	mov	r13d, esi
	mov	esi, edx
	lea	r10d, -1[r13]
	jmp	.Lsupport_floatscan_77
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_122:
	mov	esi, edx
	jmp	.Lsupport_floatscan_77
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_76:
	test	eax, eax
	je	.Lsupport_floatscan_80
	sub	ebx, 1
	add	r9d, 9
	and	ebx, 2047
	cmp	r13d, ebx
	jne	.Lsupport_floatscan_79
	lea	ecx, -1[rdx]
	movsx	rdi, edx
	mov	r13d, edx
	and	ecx, 2047
	mov	esi, DWORD PTR 112[rsp+rcx*4]
	or	esi, DWORD PTR 112[rsp+rdi*4]
	mov	DWORD PTR 112[rsp+rcx*4], esi
.Lsupport_floatscan_79:
	movsx	rdx, ebx
	mov	DWORD PTR 112[rsp+rdx*4], eax
	jmp	.Lsupport_floatscan_80
.Lsupport_floatscan_82:
	mov	DWORD PTR 16[rsp], r14d
	mov	r15d, 9
	mov	r10d, r12d
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_83:
	cmp	ebx, r13d
	je	.Lsupport_floatscan_84
	movsx	rax, ebx
	mov	eax, DWORD PTR 112[rsp+rax*4]
	cmp	eax, 17
	jbe	.Lsupport_floatscan_84
	cmp	eax, 18
	jne	.Lsupport_floatscan_85
	lea	eax, 1[rbx]
	and	eax, 2047
	cmp	r13d, eax
	je	.Lsupport_floatscan_84
	cdqe
	mov	eax, DWORD PTR 112[rsp+rax*4]
	cmp	eax, 446744072
	jbe	.Lsupport_floatscan_84
	cmp	eax, 446744073
	jne	.Lsupport_floatscan_85
	lea	eax, 2[rbx]
	and	eax, 2047
	cmp	r13d, eax
	je	.Lsupport_floatscan_84
	cdqe
	mov	eax, DWORD PTR 112[rsp+rax*4]
	cmp	eax, 709551614
	jbe	.Lsupport_floatscan_84
	cmp	eax, 709551615
	jne	.Lsupport_floatscan_85
.Lsupport_floatscan_84:
	cmp	r9d, 27
	je	.Lsupport_floatscan_88
	mov	ecx, DWORD PTR 16[rsp]
	cmp	r9d, 37
	cmovge	ecx, r15d
.Lsupport_floatscan_87:
	add	r8d, ecx
	cmp	ebx, r13d
	je	.Lsupport_floatscan_84
.Lsupport_floatscan_113:
	mov	r11d, 1
	mov	r12d, 1000000000
	mov	esi, ebx
	xor	edx, edx
	sal	r11d, cl
	sar	r12d, cl
	sub	r11d, 1
	jmp	.Lsupport_floatscan_91
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_90:
	add	esi, 1
	and	esi, 2047
	cmp	r13d, esi
	je	.Lsupport_floatscan_212
.Lsupport_floatscan_91:
	movsx	r14, esi
	mov	eax, DWORD PTR 112[rsp+r14*4]
	mov	edi, eax
	and	eax, r11d
	imul	eax, r12d
	shr	edi, cl
	add	edi, edx
	mov	DWORD PTR 112[rsp+r14*4], edi
	mov	edx, eax
	cmp	ebx, esi
	jne	.Lsupport_floatscan_90
	test	edi, edi
	jne	.Lsupport_floatscan_90
	add	esi, 1
	add	ebx, 1
	sub	r9d, 9
	and	esi, 2047
	and	ebx, 2047
	cmp	r13d, esi
	jne	.Lsupport_floatscan_91
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_212:
	test	edx, edx
	je	.Lsupport_floatscan_92
	lea	eax, 1[r13]
	and	eax, 2047
	cmp	eax, ebx
	je	.Lsupport_floatscan_93
	movsx	r13, r13d
	mov	DWORD PTR 112[rsp+r13*4], edx
	mov	r13d, eax
	jmp	.Lsupport_floatscan_83
.Lsupport_floatscan_93:
	lea	eax, -1[rsi]
	and	eax, 2047
	or	DWORD PTR 112[rsp+rax*4], 1
.Lsupport_floatscan_92:
	mov	r13d, esi
	jmp	.Lsupport_floatscan_83
.Lsupport_floatscan_88:
	fldz
	mov	r14d, DWORD PTR 16[rsp]
	mov	r12d, r10d
	mov	edx, ebx
	lea	r9d, 3[rbx]
.Lsupport_floatscan_95:
	mov	eax, edx
	and	eax, 2047
	cmp	eax, r13d
	jne	.Lsupport_floatscan_94
	add	r13d, 1
	and	r13d, 2047
	lea	ecx, -1[r13]
	movsx	rcx, ecx
	mov	DWORD PTR 112[rsp+rcx*4], 0
.Lsupport_floatscan_94:
	cdqe
	fmul	DWORD PTR .Lsupport_floatscan_C4[rip]
	add	edx, 1
	mov	eax, DWORD PTR 112[rsp+rax*4]
	mov	QWORD PTR 16[rsp], rax
	fild	QWORD PTR 16[rsp]
	faddp	st(1), st
	cmp	edx, r9d
	jne	.Lsupport_floatscan_95
	lea	r15d, 64[r8]
	fmulp	st(1), st
	mov	esi, r15d
	sub	esi, ebp
	cmp	esi, r12d
	jge	.Lsupport_floatscan_125
	mov	ecx, esi
	test	esi, esi
	js	.Lsupport_floatscan_213
.Lsupport_floatscan_96:
	cmp	ecx, 63
	jle	.Lsupport_floatscan_214
	fldz
	fld	st(0)
.Lsupport_floatscan_98:
	mov	eax, r9d
	and	eax, 2047
	cmp	eax, r13d
	je	.Lsupport_floatscan_221
	cdqe
	mov	eax, DWORD PTR 112[rsp+rax*4]
	cmp	eax, 499999999
	ja	.Lsupport_floatscan_100
	test	eax, eax
	jne	.Lsupport_floatscan_222
	lea	eax, 4[rbx]
	and	eax, 2047
	cmp	eax, r13d
	je	.Lsupport_floatscan_223
	fxch	st(1)
	jmp	.Lsupport_floatscan_101
.Lsupport_floatscan_222:
	fxch	st(1)
.Lsupport_floatscan_101:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [rsp]
	mulsd	xmm0, QWORD PTR .Lsupport_floatscan_C6[rip]
	movsd	QWORD PTR [rsp], xmm0
	fadd	QWORD PTR [rsp]
	jmp	.Lsupport_floatscan_102
.Lsupport_floatscan_223:
	fxch	st(1)
.Lsupport_floatscan_102:
	mov	eax, 64
	sub	eax, ecx
	cmp	eax, 1
	jg	.Lsupport_floatscan_215
	jmp	.Lsupport_floatscan_99
.Lsupport_floatscan_221:
	fxch	st(1)
	jmp	.Lsupport_floatscan_99
.Lsupport_floatscan_226:
	fxch	st(1)
	fxch	st(2)
	jmp	.Lsupport_floatscan_99
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_227:
	fxch	st(1)
	fxch	st(2)
.Lsupport_floatscan_99:
	fadd	st(2), st
	fxch	st(2)
	neg	ebp
	mov	eax, r15d
	sub	ebp, r12d
	and	eax, 2147483647
	lea	edi, -1[rbp]
	fsubrp	st(1), st
	cmp	edi, eax
	jle	.Lsupport_floatscan_216
	fstp	st(1)
.Lsupport_floatscan_108:
	sub	rsp, 16
	mov	edi, r8d
	fstp	TBYTE PTR [rsp]
	call	scalbnl
	pop	rax
	pop	rdx
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_206:
	fstp	TBYTE PTR [rsp]
	call	__errno_location
	fld	TBYTE PTR .Lsupport_floatscan_C2[rip]
	mov	DWORD PTR [rax], 34
	fld	TBYTE PTR [rsp]
	fmul	st, st(1)
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_85:
	cmp	r9d, 36
	jle	.Lsupport_floatscan_217
	add	r8d, 9
	mov	ecx, 9
	jmp	.Lsupport_floatscan_113
.Lsupport_floatscan_125:
	mov	ecx, r12d
	xor	r14d, r14d
	jmp	.Lsupport_floatscan_96
.Lsupport_floatscan_214:
	mov	eax, 64
	mov	edi, 127
	sub	eax, ecx
	sub	edi, ecx
	mov	DWORD PTR 16[rsp], eax
.Lsupport_floatscan_97:
	mov	rax, QWORD PTR .Lsupport_floatscan_C5[rip]
	mov	DWORD PTR 108[rsp], r9d
	mov	DWORD PTR 104[rsp], r8d
	movq	xmm0, rax
	mov	DWORD PTR 80[rsp], ecx
	mov	DWORD PTR 64[rsp], esi
	fstp	TBYTE PTR 48[rsp]
	call	scalbn
	fld	TBYTE PTR 48[rsp]
	sub	rsp, 32
	movsd	QWORD PTR 64[rsp], xmm0
	fstp	TBYTE PTR 16[rsp]
	fld	QWORD PTR 64[rsp]
	fstp	TBYTE PTR [rsp]
	call	copysignl
	mov	rax, QWORD PTR .Lsupport_floatscan_C5[rip]
	fstp	TBYTE PTR 64[rsp]
	mov	edi, DWORD PTR 48[rsp]
	add	rsp, 32
	movq	xmm0, rax
	call	scalbn
	movsd	QWORD PTR 16[rsp], xmm0
	fld	QWORD PTR 16[rsp]
	sub	rsp, 32
	fstp	TBYTE PTR 16[rsp]
	fld	TBYTE PTR 80[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 48[rsp]
	call	fmodl
	fld	st(0)
	fld	TBYTE PTR 48[rsp]
	fsubrp	st(2), st
	fld	TBYTE PTR 64[rsp]
	add	rsp, 32
	mov	esi, DWORD PTR 64[rsp]
	mov	ecx, DWORD PTR 80[rsp]
	mov	r8d, DWORD PTR 104[rsp]
	mov	r9d, DWORD PTR 108[rsp]
	fadd	st(2), st
	jmp	.Lsupport_floatscan_98
.Lsupport_floatscan_217:
	mov	ecx, DWORD PTR 16[rsp]
	jmp	.Lsupport_floatscan_87
.Lsupport_floatscan_213:
	mov	DWORD PTR 16[rsp], 64
	mov	edi, 127
	xor	ecx, ecx
	jmp	.Lsupport_floatscan_97
.Lsupport_floatscan_209:
	test	r8d, r8d
	je	.Lsupport_floatscan_69
	cdqe
	lea	r13d, 2[rsi]
	mov	DWORD PTR 112[rsp+rax*4], r8d
	jmp	.Lsupport_floatscan_69
.Lsupport_floatscan_100:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [rsp]
	cmp	eax, 500000000
	jne	.Lsupport_floatscan_224
	lea	eax, 4[rbx]
	and	eax, 2047
	cmp	eax, r13d
	je	.Lsupport_floatscan_218
	fxch	st(1)
	jmp	.Lsupport_floatscan_104
.Lsupport_floatscan_224:
	fxch	st(1)
.Lsupport_floatscan_104:
	mulsd	xmm0, QWORD PTR .Lsupport_floatscan_C7[rip]
	movsd	QWORD PTR [rsp], xmm0
	fadd	QWORD PTR [rsp]
	jmp	.Lsupport_floatscan_102
.Lsupport_floatscan_216:
	fxch	st(1)
	fstp	TBYTE PTR 64[rsp]
	sub	rsp, 16
	mov	DWORD PTR 64[rsp], r8d
	mov	DWORD PTR 48[rsp], ecx
	mov	DWORD PTR 32[rsp], esi
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 16[rsp]
	call	fabsl
	pop	rcx
	pop	rsi
	fld	DWORD PTR .Lsupport_floatscan_C10[rip]
	fxch	st(1)
	mov	esi, DWORD PTR 16[rsp]
	mov	ecx, DWORD PTR 32[rsp]
	mov	r8d, DWORD PTR 48[rsp]
	fcomip	st, st(1)
	fstp	st(0)
	fld	TBYTE PTR [rsp]
	fld	TBYTE PTR 64[rsp]
	jnb	.Lsupport_floatscan_109
	lea	r15d, 63[r8]
.Lsupport_floatscan_110:
	add	ebp, 3
	cmp	ebp, r15d
	jle	.Lsupport_floatscan_225
	fldz
	mov	edx, 1
	fucomip	st, st(1)
	fstp	st(0)
	setp	al
	cmovne	eax, edx
	test	al, al
	je	.Lsupport_floatscan_108
	test	r14d, r14d
	je	.Lsupport_floatscan_108
	jmp	.Lsupport_floatscan_111
.Lsupport_floatscan_225:
	fstp	st(0)
.Lsupport_floatscan_111:
	fstp	TBYTE PTR 16[rsp]
	mov	DWORD PTR [rsp], r8d
	call	__errno_location
	mov	r8d, DWORD PTR [rsp]
	fld	TBYTE PTR 16[rsp]
	mov	DWORD PTR [rax], 34
	jmp	.Lsupport_floatscan_108
.Lsupport_floatscan_116:
	mov	edi, 1
	jmp	.Lsupport_floatscan_35
.Lsupport_floatscan_210:
	test	r9d, r9d
	jne	.Lsupport_floatscan_48
	jmp	.Lsupport_floatscan_50
.Lsupport_floatscan_208:
	mov	eax, DWORD PTR 112[rsp]
	cmp	r11d, 9
	je	.Lsupport_floatscan_219
	cmp	r11d, 8
	jle	.Lsupport_floatscan_220
	lea	edx, -9[r11]
	lea	ecx, 0[0+rdx*4]
	sub	edx, ecx
	lea	ecx, [rdx+r12]
	cmp	ecx, 30
	jg	.Lsupport_floatscan_65
	mov	edx, eax
	shr	edx, cl
	test	edx, edx
	jne	.Lsupport_floatscan_62
.Lsupport_floatscan_65:
	lea	edx, -10[r9]
	lea	rcx, __asmscope_floatscan_p10s_1[rip]
	mov	QWORD PTR [rsp], rax
	movsx	rdx, edx
	fild	DWORD PTR [rcx+rdx*4]
	fild	QWORD PTR [rsp]
	fmulp	st(2), st
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_215:
	fxch	st(1)
	fstp	TBYTE PTR 80[rsp]
	fxch	st(1)
	sub	rsp, 32
	mov	DWORD PTR 80[rsp], r8d
	fstp	TBYTE PTR 96[rsp]
	mov	DWORD PTR 64[rsp], ecx
	fld1
	mov	DWORD PTR 48[rsp], esi
	fstp	TBYTE PTR 16[rsp]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR 32[rsp]
	call	fmodl
	add	rsp, 32
	mov	esi, DWORD PTR 16[rsp]
	mov	ecx, DWORD PTR 32[rsp]
	mov	r8d, DWORD PTR 48[rsp]
	fldz
	fxch	st(1)
	fucomip	st, st(1)
	fstp	st(0)
	fld	TBYTE PTR [rsp]
	fld	TBYTE PTR 64[rsp]
	fld	TBYTE PTR 80[rsp]
	jp	.Lsupport_floatscan_226
	jne	.Lsupport_floatscan_227
	fld1
	faddp	st(3), st
	fxch	st(1)
	fxch	st(2)
	jmp	.Lsupport_floatscan_99
.Lsupport_floatscan_109:
	fxch	st(1)
	xor	r14d, 1
	fmul	DWORD PTR .Lsupport_floatscan_C11[rip]
	fxch	st(1)
	cmp	esi, ecx
	sete	al
	add	r8d, 1
	or	r14d, eax
	xor	r14d, 1
	movzx	r14d, r14b
	jmp	.Lsupport_floatscan_110
.Lsupport_floatscan_220:
	mov	QWORD PTR [rsp], rax
	mov	eax, 8
	lea	rdx, __asmscope_floatscan_p10s_1[rip]
	fild	QWORD PTR [rsp]
	sub	eax, r11d
	cdqe
	fmulp	st(1), st
	fild	DWORD PTR [rdx+rax*4]
	fdivp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_219:
	mov	QWORD PTR [rsp], rax
	fild	QWORD PTR [rsp]
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_32
.Lsupport_floatscan_218:
	fxch	st(1)
	mulsd	xmm0, QWORD PTR .Lsupport_floatscan_C8[rip]
	movsd	QWORD PTR [rsp], xmm0
	fadd	QWORD PTR [rsp]
	jmp	.Lsupport_floatscan_102
	.size	__asmscope_floatscan_decfloat, .-__asmscope_floatscan_decfloat
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_floatscan_C14:
	.string	"infinity"
	.section	.text.support,"ax"
	.p2align 4
	.globl	__asmscope_floatscan
	.type	__asmscope_floatscan, @function
__asmscope_floatscan:
	cmp	esi, 2
	jbe	.Lsupport_floatscan_344
	fldz
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_344:
	push	r15
	mov	esi, esi
	lea	rax, __asmscope_floatscan_CSWTCH_17[rip]
	mov	r9d, edx
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	sub	rsp, 72
	mov	ebp, DWORD PTR [rax+rsi*4]
	lea	rax, __asmscope_floatscan_CSWTCH_18[rip]
	mov	ecx, DWORD PTR [rax+rsi*4]
	mov	rax, QWORD PTR [rdi]
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_325:
	mov	r10, rax
	add	rax, 1
	mov	QWORD PTR [rbx], rax
	movzx	esi, BYTE PTR -1[rax]
	lea	edi, -9[rsi]
	mov	edx, esi
	cmp	edi, 4
	jbe	.Lsupport_floatscan_325
	cmp	esi, 32
	je	.Lsupport_floatscan_325
	sub	edx, 43
	mov	r8d, 1
	and	edx, 253
	je	.Lsupport_floatscan_345
.Lsupport_floatscan_231:
	mov	edi, esi
	mov	eax, 105
	lea	r10, .Lsupport_floatscan_C14[rip]
	xor	edx, edx
	or	edi, 32
	cmp	edi, eax
	jne	.Lsupport_floatscan_346
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_234:
	cmp	rdx, 7
	je	.Lsupport_floatscan_233
	mov	rax, QWORD PTR [rbx]
	add	rdx, 1
	lea	rsi, 1[rax]
	mov	QWORD PTR [rbx], rsi
	movzx	esi, BYTE PTR [rax]
	movsx	eax, BYTE PTR [r10+rdx]
	mov	edi, esi
	or	edi, 32
	cmp	edi, eax
	je	.Lsupport_floatscan_234
.Lsupport_floatscan_346:
	mov	eax, 264
	bt	rax, rdx
	jc	.Lsupport_floatscan_235
	cmp	rdx, 3
	jbe	.Lsupport_floatscan_301
	test	r9d, r9d
	je	.Lsupport_floatscan_301
	mov	eax, 3
	sub	rax, rdx
	sub	rdx, 1
	cmp	rdx, 2
	mov	rdx, -1
	cmovbe	rax, rdx
	sub	rax, 1
	add	QWORD PTR [rbx], rax
.Lsupport_floatscan_233:
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, r8d
	mulss	xmm0, DWORD PTR .Lsupport_floatscan_C15[rip]
	movss	DWORD PTR [rsp], xmm0
	fld	DWORD PTR [rsp]
.Lsupport_floatscan_228:
	add	rsp, 72
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_345:
	xor	eax, eax
	cmp	esi, 45
	sete	al
	add	eax, eax
	sub	r8d, eax
	lea	rax, 2[r10]
	mov	QWORD PTR [rbx], rax
	movzx	esi, BYTE PTR 1[r10]
	jmp	.Lsupport_floatscan_231
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_301:
	test	rdx, rdx
	jne	.Lsupport_floatscan_250
	cmp	edi, 110
	jne	.Lsupport_floatscan_239
	mov	rax, QWORD PTR [rbx]
	lea	rdx, 1[rax]
	mov	QWORD PTR [rbx], rdx
	movzx	edx, BYTE PTR [rax]
	or	edx, 32
	cmp	dl, 97
	jne	.Lsupport_floatscan_250
	lea	rcx, 2[rax]
	mov	QWORD PTR [rbx], rcx
	movzx	edx, BYTE PTR 1[rax]
	or	edx, 32
	cmp	dl, 110
	jne	.Lsupport_floatscan_250
	lea	rdx, 3[rax]
	mov	QWORD PTR [rbx], rdx
	cmp	BYTE PTR 2[rax], 40
	jne	.Lsupport_floatscan_242
	add	rax, 4
.Lsupport_floatscan_243:
	mov	QWORD PTR [rbx], rax
	movzx	esi, BYTE PTR -1[rax]
	mov	edx, esi
	and	edx, -33
	sub	edx, 65
	cmp	dl, 25
	jbe	.Lsupport_floatscan_247
	lea	edx, -48[rsi]
	cmp	edx, 9
	jbe	.Lsupport_floatscan_247
	cmp	esi, 95
	je	.Lsupport_floatscan_247
	cmp	esi, 41
	je	.Lsupport_floatscan_246
	lea	rdx, -1[rax]
	mov	QWORD PTR [rbx], rdx
	test	r9d, r9d
	je	.Lsupport_floatscan_250
	mov	rsi, rax
	sub	rsi, rcx
	cmp	rsi, 1
	je	.Lsupport_floatscan_246
	sub	rcx, rax
	lea	rax, 1[rdx+rcx]
	mov	QWORD PTR [rbx], rax
.Lsupport_floatscan_246:
	fld	DWORD PTR .Lsupport_floatscan_C13[rip]
	jmp	.Lsupport_floatscan_228
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_250:
	call	__errno_location
	mov	DWORD PTR [rax], 22
.Lsupport_floatscan_342:
	mov	QWORD PTR [rbx], 0
	fldz
	add	rsp, 72
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_floatscan_239:
	cmp	esi, 48
	jne	.Lsupport_floatscan_245
	mov	rdx, QWORD PTR [rbx]
	lea	rax, 1[rdx]
	mov	QWORD PTR [rbx], rax
	movzx	eax, BYTE PTR [rdx]
	or	eax, 32
	cmp	al, 120
	je	.Lsupport_floatscan_347
	mov	QWORD PTR [rbx], rdx
.Lsupport_floatscan_245:
	add	rsp, 72
	mov	edx, ebp
	mov	rdi, rbx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	jmp	__asmscope_floatscan_decfloat
.Lsupport_floatscan_242:
	mov	QWORD PTR [rbx], rcx
	jmp	.Lsupport_floatscan_246
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_247:
	add	rax, 1
	jmp	.Lsupport_floatscan_243
.Lsupport_floatscan_347:
	lea	rax, 2[rdx]
	mov	QWORD PTR [rbx], rax
	movzx	eax, BYTE PTR 1[rdx]
	cmp	eax, 48
	jne	.Lsupport_floatscan_293
	add	rdx, 3
.Lsupport_floatscan_255:
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR -1[rdx]
	add	rdx, 1
	cmp	eax, 48
	je	.Lsupport_floatscan_255
	mov	edi, 1
.Lsupport_floatscan_254:
	xor	r11d, r11d
	xor	r10d, r10d
	cmp	eax, 46
	je	.Lsupport_floatscan_348
.Lsupport_floatscan_256:
	fld1
	xor	edx, edx
	xor	r13d, r13d
	xor	r12d, r12d
	fldz
	fld	DWORD PTR .Lsupport_floatscan_C16[rip]
	jmp	.Lsupport_floatscan_265
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_350:
	mov	r14d, eax
	or	r14d, 32
	lea	r15d, -97[r14]
	cmp	r15d, 5
	jbe	.Lsupport_floatscan_266
	cmp	eax, 46
	jne	.Lsupport_floatscan_349
.Lsupport_floatscan_267:
	test	r10d, r10d
	jne	.Lsupport_floatscan_259
	mov	r11, rdx
	mov	r10d, 1
.Lsupport_floatscan_260:
	mov	rax, QWORD PTR [rbx]
	lea	rsi, 1[rax]
	mov	QWORD PTR [rbx], rsi
	movzx	eax, BYTE PTR [rax]
.Lsupport_floatscan_265:
	lea	esi, -48[rax]
	cmp	esi, 9
	ja	.Lsupport_floatscan_350
.Lsupport_floatscan_261:
	cmp	rdx, 7
	jg	.Lsupport_floatscan_262
	sal	r12d, 4
	add	r12d, esi
.Lsupport_floatscan_263:
	add	rdx, 1
	mov	edi, 1
	jmp	.Lsupport_floatscan_260
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_262:
	cmp	rdx, 16
	jg	.Lsupport_floatscan_264
	fmul	st(2), st
	mov	DWORD PTR [rsp], esi
	fild	DWORD PTR [rsp]
	fmul	st, st(3)
	faddp	st(2), st
	jmp	.Lsupport_floatscan_263
.Lsupport_floatscan_266:
	cmp	eax, 46
	je	.Lsupport_floatscan_267
	sub	r14d, 87
	cmp	eax, 57
	cmovg	esi, r14d
	jmp	.Lsupport_floatscan_261
.Lsupport_floatscan_264:
	test	esi, esi
	je	.Lsupport_floatscan_263
	test	r13d, r13d
	jne	.Lsupport_floatscan_263
	fld	DWORD PTR .Lsupport_floatscan_C11[rip]
	mov	r13d, 1
	fmul	st, st(3)
	faddp	st(2), st
	jmp	.Lsupport_floatscan_263
.Lsupport_floatscan_259:
	fstp	st(0)
	fstp	st(1)
	test	edi, edi
	je	.Lsupport_floatscan_351
.Lsupport_floatscan_271:
	cmp	rdx, 7
	jg	.Lsupport_floatscan_274
.Lsupport_floatscan_273:
	add	rdx, 1
	sal	r12d, 4
	cmp	rdx, 8
	jne	.Lsupport_floatscan_273
.Lsupport_floatscan_274:
	cmp	r14d, 112
	je	.Lsupport_floatscan_352
.Lsupport_floatscan_275:
	mov	rax, QWORD PTR [rbx]
	sub	rax, 1
	mov	QWORD PTR [rbx], rax
	xor	eax, eax
.Lsupport_floatscan_276:
	test	r12d, r12d
	je	.Lsupport_floatscan_356
	mov	DWORD PTR [rsp], r8d
	lea	rbx, -32[rax+r11*4]
	fild	DWORD PTR [rsp]
	mov	eax, ecx
	neg	eax
	cdqe
	fstp	TBYTE PTR [rsp]
	cmp	rbx, rax
	jg	.Lsupport_floatscan_353
	lea	eax, -128[rcx]
	cdqe
	cmp	rbx, rax
	jl	.Lsupport_floatscan_281
	fld1
	test	r12d, r12d
	jns	.Lsupport_floatscan_282
	fstp	st(0)
	jmp	.Lsupport_floatscan_283
	.p2align 4,,10
	.p2align 3
.Lsupport_floatscan_354:
	fld	st(1)
	add	r12d, 1
	fsub	st, st(1)
	faddp	st(2), st
.Lsupport_floatscan_286:
	sub	rbx, 1
	test	r12d, r12d
	js	.Lsupport_floatscan_357
.Lsupport_floatscan_282:
	fld	DWORD PTR .Lsupport_floatscan_C11[rip]
	fxch	st(2)
	add	r12d, r12d
	fcomi	st, st(2)
	fstp	st(2)
	jnb	.Lsupport_floatscan_354
	fxch	st(1)
	fadd	st, st(0)
	fxch	st(1)
	jmp	.Lsupport_floatscan_286
.Lsupport_floatscan_351:
	fstp	st(0)
	xor	eax, eax
	test	r9d, r9d
	je	.Lsupport_floatscan_269
	mov	rax, QWORD PTR [rbx]
.Lsupport_floatscan_270:
	sub	rax, 3
.Lsupport_floatscan_269:
	mov	QWORD PTR [rbx], rax
	jmp	.Lsupport_floatscan_343
.Lsupport_floatscan_356:
	fstp	st(0)
.Lsupport_floatscan_343:
	pxor	xmm1, xmm1
	pxor	xmm0, xmm0
	cvtsi2sd	xmm1, r8d
	mulsd	xmm1, xmm0
	movsd	QWORD PTR [rsp], xmm1
	fld	QWORD PTR [rsp]
	jmp	.Lsupport_floatscan_228
.Lsupport_floatscan_349:
	fstp	st(0)
	fstp	st(1)
	test	edi, edi
	je	.Lsupport_floatscan_355
	test	r10d, r10d
	cmove	r11, rdx
	jmp	.Lsupport_floatscan_271
.Lsupport_floatscan_348:
	mov	rsi, QWORD PTR [rbx]
	lea	rdx, 1[rsi]
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR [rsi]
	cmp	eax, 48
	jne	.Lsupport_floatscan_295
.Lsupport_floatscan_257:
	add	rdx, 1
	mov	QWORD PTR [rbx], rdx
	movzx	eax, BYTE PTR -1[rdx]
	cmp	eax, 48
	je	.Lsupport_floatscan_257
	sub	rsi, rdx
	mov	edi, 1
	mov	r10d, 1
	lea	r11, 1[rsi]
	jmp	.Lsupport_floatscan_256
.Lsupport_floatscan_352:
	mov	esi, r9d
	mov	rdi, rbx
	fstp	TBYTE PTR 48[rsp]
	mov	DWORD PTR 32[rsp], r8d
	mov	DWORD PTR 24[rsp], ecx
	mov	DWORD PTR [rsp], r9d
	call	__asmscope_floatscan_scanexp
	mov	edx, 1
	mov	r9d, DWORD PTR [rsp]
	mov	ecx, DWORD PTR 24[rsp]
	fld	TBYTE PTR 48[rsp]
	sal	rdx, 63
	mov	r8d, DWORD PTR 32[rsp]
	cmp	rax, rdx
	jne	.Lsupport_floatscan_276
	test	r9d, r9d
	jne	.Lsupport_floatscan_275
	fstp	st(0)
	jmp	.Lsupport_floatscan_342
.Lsupport_floatscan_357:
	fstp	st(0)
.Lsupport_floatscan_283:
	lea	rax, 32[rbx]
	movsx	rsi, ecx
	movsx	rdx, ebp
	sub	rax, rsi
	cmp	rdx, rax
	jle	.Lsupport_floatscan_287
	mov	ebp, ebx
	sub	ebp, ecx
	add	ebp, 32
	js	.Lsupport_floatscan_298
.Lsupport_floatscan_287:
	cmp	ebp, 63
	jle	.Lsupport_floatscan_288
	fldz
	jmp	.Lsupport_floatscan_289
.Lsupport_floatscan_358:
	fxch	st(1)
	jmp	.Lsupport_floatscan_289
.Lsupport_floatscan_359:
	fstp	st(0)
	fxch	st(1)
	jmp	.Lsupport_floatscan_289
.Lsupport_floatscan_360:
	fstp	st(0)
	fxch	st(1)
.Lsupport_floatscan_289:
	fld	TBYTE PTR [rsp]
	mov	QWORD PTR [rsp], r12
	fmul	st(2), st
	fild	QWORD PTR [rsp]
	fmulp	st(1), st
	fadd	st, st(1)
	faddp	st(2), st
	fsubp	st(1), st
	fldz
	fxch	st(1)
	fucomi	st, st(1)
	fstp	st(1)
	jp	.Lsupport_floatscan_290
	jne	.Lsupport_floatscan_290
	fstp	TBYTE PTR [rsp]
	call	__errno_location
	fld	TBYTE PTR [rsp]
	mov	DWORD PTR [rax], 34
.Lsupport_floatscan_290:
	sub	rsp, 16
	mov	edi, ebx
	fstp	TBYTE PTR [rsp]
	call	scalbnl
	pop	rax
	pop	rdx
	jmp	.Lsupport_floatscan_228
.Lsupport_floatscan_353:
	fstp	st(0)
	call	__errno_location
	fld	TBYTE PTR .Lsupport_floatscan_C2[rip]
	mov	DWORD PTR [rax], 34
	fld	TBYTE PTR [rsp]
	fmul	st, st(1)
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_228
.Lsupport_floatscan_355:
	fstp	st(0)
	xor	eax, eax
	test	r9d, r9d
	je	.Lsupport_floatscan_269
	mov	rax, QWORD PTR [rbx]
	test	r10d, r10d
	jne	.Lsupport_floatscan_270
	sub	rax, 2
	jmp	.Lsupport_floatscan_269
.Lsupport_floatscan_293:
	xor	edi, edi
	jmp	.Lsupport_floatscan_254
.Lsupport_floatscan_298:
	xor	ebp, ebp
.Lsupport_floatscan_288:
	movsd	xmm0, QWORD PTR .Lsupport_floatscan_C5[rip]
	mov	edi, 95
	fstp	TBYTE PTR 32[rsp]
	sub	edi, ebp
	call	scalbn
	movsd	QWORD PTR 24[rsp], xmm0
	push	QWORD PTR 8[rsp]
	push	QWORD PTR 8[rsp]
	fld	QWORD PTR 40[rsp]
	push	rcx
	push	rcx
	fstp	TBYTE PTR [rsp]
	call	copysignl
	add	rsp, 32
	cmp	ebp, 31
	fld	TBYTE PTR 32[rsp]
	jg	.Lsupport_floatscan_358
	fldz
	mov	edx, 1
	fld	st(0)
	fucomip	st, st(2)
	setp	al
	cmovne	eax, edx
	test	al, al
	je	.Lsupport_floatscan_359
	test	r12b, 1
	jne	.Lsupport_floatscan_360
	fstp	st(1)
	fxch	st(1)
	add	r12d, 1
	jmp	.Lsupport_floatscan_289
.Lsupport_floatscan_281:
	fstp	st(0)
	call	__errno_location
	fld	TBYTE PTR .Lsupport_floatscan_C3[rip]
	mov	DWORD PTR [rax], 34
	fld	TBYTE PTR [rsp]
	fmul	st, st(1)
	fmulp	st(1), st
	jmp	.Lsupport_floatscan_228
.Lsupport_floatscan_295:
	mov	r10d, 1
	jmp	.Lsupport_floatscan_256
.Lsupport_floatscan_235:
	sub	QWORD PTR [rbx], 1
	jmp	.Lsupport_floatscan_233
	.size	__asmscope_floatscan, .-__asmscope_floatscan
	.section	.rodata
	.align 8
	.type	__asmscope_floatscan_CSWTCH_18, @object
	.size	__asmscope_floatscan_CSWTCH_18, 12
__asmscope_floatscan_CSWTCH_18:
	.long	-149
	.long	-1074
	.long	-16445
	.align 8
	.type	__asmscope_floatscan_CSWTCH_17, @object
	.size	__asmscope_floatscan_CSWTCH_17, 12
__asmscope_floatscan_CSWTCH_17:
	.long	24
	.long	53
	.long	64
	.align 32
	.type	__asmscope_floatscan_p10s_1, @object
	.size	__asmscope_floatscan_p10s_1, 32
__asmscope_floatscan_p10s_1:
	.long	10
	.long	100
	.long	1000
	.long	10000
	.long	100000
	.long	1000000
	.long	10000000
	.long	100000000
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_floatscan_C2:
	.long	-1
	.long	-1
	.long	32766
	.long	0
	.align 16
.Lsupport_floatscan_C3:
	.long	0
	.long	-2147483648
	.long	1
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_floatscan_C4:
	.long	1315859240
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_floatscan_C5:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_floatscan_C6:
	.long	0
	.long	1070596096
	.align 8
.Lsupport_floatscan_C7:
	.long	0
	.long	1072168960
	.align 8
.Lsupport_floatscan_C8:
	.long	0
	.long	1071644672
	.section	.rodata.cst4
	.align 4
.Lsupport_floatscan_C10:
	.long	1602224128
	.align 4
.Lsupport_floatscan_C11:
	.long	1056964608
	.align 4
.Lsupport_floatscan_C13:
	.long	2143289344
	.align 4
.Lsupport_floatscan_C15:
	.long	2139095040
	.align 4
.Lsupport_floatscan_C16:
	.long	1031798784
