	.file	"vectors.c"
	.intel_syntax noprefix
	.text
	.local	a
	.comm	a,148,32
	.local	b
	.comm	b,148,32
	.local	pixels
	.comm	pixels,50,32
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	QWORD PTR -32[rbp], rsi
	mov	DWORD PTR -36[rbp], edx
	mov	DWORD PTR -4[rbp], 0
	mov	DWORD PTR -8[rbp], 0
	jmp	.L2
.L3:
	mov	eax, DWORD PTR -8[rbp]
	cdqe
	lea	rdx, 0[0+rax*4]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	mov	edx, DWORD PTR [rax]
	mov	eax, DWORD PTR -8[rbp]
	cdqe
	lea	rcx, 0[0+rax*4]
	mov	rax, QWORD PTR -32[rbp]
	add	rax, rcx
	mov	eax, DWORD PTR [rax]
	imul	eax, edx
	add	DWORD PTR -4[rbp], eax
	add	DWORD PTR -8[rbp], 1
.L2:
	mov	eax, DWORD PTR -8[rbp]
	cmp	eax, DWORD PTR -36[rbp]
	jl	.L3
	mov	eax, DWORD PTR -4[rbp]
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.type	brighten, @function
brighten:
.LFB1:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -24[rbp], rdi
	mov	DWORD PTR -28[rbp], esi
	mov	DWORD PTR -32[rbp], edx
	mov	DWORD PTR -4[rbp], 0
	jmp	.L6
.L9:
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	movzx	eax, BYTE PTR [rax]
	movzx	edx, al
	mov	eax, DWORD PTR -32[rbp]
	add	eax, edx
	cmp	eax, 255
	jg	.L7
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, QWORD PTR -24[rbp]
	add	rax, rdx
	movzx	eax, BYTE PTR [rax]
	mov	edx, DWORD PTR -32[rbp]
	add	eax, edx
	jmp	.L8
.L7:
	mov	eax, -1
.L8:
	mov	edx, DWORD PTR -4[rbp]
	movsx	rcx, edx
	mov	rdx, QWORD PTR -24[rbp]
	add	rdx, rcx
	mov	BYTE PTR [rdx], al
	add	DWORD PTR -4[rbp], 1
.L6:
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -28[rbp]
	jl	.L9
	nop
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	brighten, .-brighten
	.type	centre, @function
centre:
.LFB2:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -40[rbp], rdi
	mov	DWORD PTR -44[rbp], esi
	pxor	xmm0, xmm0
	movss	DWORD PTR -28[rbp], xmm0
	pxor	xmm0, xmm0
	movss	DWORD PTR -24[rbp], xmm0
	pxor	xmm0, xmm0
	movss	DWORD PTR -20[rbp], xmm0
	mov	DWORD PTR -4[rbp], 0
	jmp	.L11
.L12:
	movss	xmm1, DWORD PTR -28[rbp]
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, rdx
	movss	xmm0, DWORD PTR [rax]
	addss	xmm0, xmm1
	movss	DWORD PTR -28[rbp], xmm0
	movss	xmm1, DWORD PTR -24[rbp]
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, rdx
	movss	xmm0, DWORD PTR 4[rax]
	addss	xmm0, xmm1
	movss	DWORD PTR -24[rbp], xmm0
	movss	xmm1, DWORD PTR -20[rbp]
	mov	eax, DWORD PTR -4[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, rdx
	movss	xmm0, DWORD PTR 8[rax]
	addss	xmm0, xmm1
	movss	DWORD PTR -20[rbp], xmm0
	add	DWORD PTR -4[rbp], 1
.L11:
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -44[rbp]
	jl	.L12
	movss	xmm0, DWORD PTR -28[rbp]
	pxor	xmm1, xmm1
	cvtsi2ss	xmm1, DWORD PTR -44[rbp]
	divss	xmm0, xmm1
	movss	DWORD PTR -28[rbp], xmm0
	movss	xmm0, DWORD PTR -24[rbp]
	pxor	xmm1, xmm1
	cvtsi2ss	xmm1, DWORD PTR -44[rbp]
	divss	xmm0, xmm1
	movss	DWORD PTR -24[rbp], xmm0
	movss	xmm0, DWORD PTR -20[rbp]
	pxor	xmm1, xmm1
	cvtsi2ss	xmm1, DWORD PTR -44[rbp]
	divss	xmm0, xmm1
	movss	DWORD PTR -20[rbp], xmm0
	mov	rax, QWORD PTR -28[rbp]
	mov	QWORD PTR -16[rbp], rax
	mov	eax, DWORD PTR -20[rbp]
	mov	DWORD PTR -8[rbp], eax
	mov	rax, QWORD PTR -16[rbp]
	movss	xmm0, DWORD PTR -8[rbp]
	movaps	xmm1, xmm0
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	centre, .-centre
	.type	swapped, @function
swapped:
.LFB3:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	rdx, rdi
	mov	rax, rsi
	mov	QWORD PTR -48[rbp], rdx
	movzx	ecx, al
	movzx	edx, BYTE PTR -40[rbp]
	and	edx, 0
	or	edx, ecx
	mov	BYTE PTR -40[rbp], dl
	mov	rdx, rax
	shr	rdx, 8
	movzx	ecx, dl
	movzx	edx, BYTE PTR -39[rbp]
	and	edx, 0
	or	edx, ecx
	mov	BYTE PTR -39[rbp], dl
	mov	rdx, rax
	shr	rdx, 16
	movzx	ecx, dl
	movzx	edx, BYTE PTR -38[rbp]
	and	edx, 0
	or	edx, ecx
	mov	BYTE PTR -38[rbp], dl
	mov	rdx, rax
	shr	rdx, 24
	movzx	ecx, dl
	movzx	edx, BYTE PTR -37[rbp]
	and	edx, 0
	or	edx, ecx
	mov	BYTE PTR -37[rbp], dl
	shr	rax, 32
	movzx	edx, al
	movzx	eax, BYTE PTR -36[rbp]
	and	eax, 0
	or	eax, edx
	mov	BYTE PTR -36[rbp], al
	mov	rax, QWORD PTR -48[rbp]
	mov	QWORD PTR -30[rbp], rax
	mov	rax, QWORD PTR -43[rbp]
	mov	QWORD PTR -25[rbp], rax
	mov	DWORD PTR -4[rbp], 0
	jmp	.L15
.L16:
	mov	eax, 12
	sub	eax, DWORD PTR -4[rbp]
	cdqe
	movzx	edx, BYTE PTR -48[rbp+rax]
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	mov	BYTE PTR -30[rbp+rax], dl
	add	DWORD PTR -4[rbp], 1
.L15:
	cmp	DWORD PTR -4[rbp], 12
	jle	.L16
	mov	rax, QWORD PTR -30[rbp]
	mov	QWORD PTR -17[rbp], rax
	mov	rax, QWORD PTR -25[rbp]
	mov	QWORD PTR -12[rbp], rax
	mov	rax, QWORD PTR -17[rbp]
	movzx	ecx, BYTE PTR -9[rbp]
	movzx	esi, BYTE PTR -8[rbp]
	sal	rsi, 8
	or	rsi, rcx
	movzx	ecx, BYTE PTR -7[rbp]
	sal	rcx, 16
	or	rsi, rcx
	movzx	ecx, BYTE PTR -6[rbp]
	sal	rcx, 24
	or	rsi, rcx
	movzx	ecx, BYTE PTR -5[rbp]
	sal	rcx, 32
	or	rcx, rsi
	mov	rdx, rcx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	swapped, .-swapped
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	add	rsp, -128
	mov	DWORD PTR -4[rbp], 0
	jmp	.L19
.L20:
	mov	ecx, DWORD PTR -4[rbp]
	movsx	rax, ecx
	imul	rax, rax, 1717986919
	shr	rax, 32
	mov	edx, eax
	sar	edx
	mov	eax, ecx
	sar	eax, 31
	sub	edx, eax
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	sub	ecx, eax
	mov	edx, ecx
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rcx, 0[0+rax*4]
	lea	rax, a[rip]
	mov	DWORD PTR [rcx+rax], edx
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rdx, 0[0+rax*4]
	lea	rax, b[rip]
	mov	DWORD PTR [rdx+rax], 2
	add	DWORD PTR -4[rbp], 1
.L19:
	cmp	DWORD PTR -4[rbp], 36
	jle	.L20
	mov	DWORD PTR -8[rbp], 0
	jmp	.L21
.L22:
	mov	eax, DWORD PTR -8[rbp]
	mov	edx, eax
	mov	eax, edx
	sal	eax, 2
	lea	ecx, [rax+rdx]
	mov	eax, DWORD PTR -8[rbp]
	cdqe
	lea	rdx, pixels[rip]
	mov	BYTE PTR [rax+rdx], cl
	add	DWORD PTR -8[rbp], 1
.L21:
	cmp	DWORD PTR -8[rbp], 49
	jle	.L22
	mov	DWORD PTR -12[rbp], 0
	jmp	.L23
.L24:
	pxor	xmm1, xmm1
	cvtsi2ss	xmm1, DWORD PTR -12[rbp]
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, DWORD PTR -12[rbp]
	addss	xmm0, xmm0
	mov	eax, DWORD PTR -12[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rbp
	sub	rax, 96
	movss	DWORD PTR [rax], xmm1
	mov	eax, DWORD PTR -12[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rbp
	sub	rax, 92
	movss	DWORD PTR [rax], xmm0
	mov	eax, DWORD PTR -12[rbp]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rbp
	sub	rax, 88
	movss	xmm0, DWORD PTR .LC1[rip]
	movss	DWORD PTR [rax], xmm0
	add	DWORD PTR -12[rbp], 1
.L23:
	cmp	DWORD PTR -12[rbp], 4
	jle	.L24
	movabs	rax, 7523094288207667809
	mov	QWORD PTR -25[rbp], rax
	movabs	rax, 7884795152398051174
	mov	QWORD PTR -20[rbp], rax
	mov	edx, 100
	mov	esi, 50
	lea	rax, pixels[rip]
	mov	rdi, rax
	call	brighten
	lea	rax, -96[rbp]
	mov	esi, 5
	mov	rdi, rax
	call	centre
	movq	rax, xmm0
	movaps	xmm0, xmm1
	mov	QWORD PTR -108[rbp], rax
	movss	DWORD PTR -100[rbp], xmm0
	mov	rax, QWORD PTR -25[rbp]
	movzx	edx, BYTE PTR -17[rbp]
	movzx	ecx, BYTE PTR -16[rbp]
	sal	rcx, 8
	or	rcx, rdx
	movzx	edx, BYTE PTR -15[rbp]
	sal	rdx, 16
	or	rcx, rdx
	movzx	edx, BYTE PTR -14[rbp]
	sal	rdx, 24
	or	rcx, rdx
	movzx	edx, BYTE PTR -13[rbp]
	sal	rdx, 32
	or	rdx, rcx
	mov	rdi, rax
	mov	rsi, rdx
	call	swapped
	mov	QWORD PTR -25[rbp], rax
	movzx	esi, dl
	movzx	ecx, BYTE PTR -17[rbp]
	and	ecx, 0
	or	ecx, esi
	mov	BYTE PTR -17[rbp], cl
	mov	rcx, rdx
	shr	rcx, 8
	movzx	esi, cl
	movzx	ecx, BYTE PTR -16[rbp]
	and	ecx, 0
	or	ecx, esi
	mov	BYTE PTR -16[rbp], cl
	mov	rcx, rdx
	shr	rcx, 16
	movzx	esi, cl
	movzx	ecx, BYTE PTR -15[rbp]
	and	ecx, 0
	or	ecx, esi
	mov	BYTE PTR -15[rbp], cl
	mov	rcx, rdx
	shr	rcx, 24
	movzx	esi, cl
	movzx	ecx, BYTE PTR -14[rbp]
	and	ecx, 0
	or	ecx, esi
	mov	BYTE PTR -14[rbp], cl
	mov	rax, rdx
	shr	rax, 32
	movzx	edx, al
	movzx	eax, BYTE PTR -13[rbp]
	and	eax, 0
	or	eax, edx
	mov	BYTE PTR -13[rbp], al
	mov	edx, 37
	lea	rax, b[rip]
	mov	rsi, rax
	lea	rax, a[rip]
	mov	rdi, rax
	call	dot
	movzx	edx, BYTE PTR pixels[rip+49]
	cmp	dl, -1
	sete	dl
	movzx	edx, dl
	lea	esi, [rax+rdx]
	movzx	ecx, BYTE PTR pixels[rip+3]
	mov	edx, -51
	mov	eax, edx
	mul	cl
	shr	ax, 8
	mov	edx, eax
	shr	dl, 3
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	add	eax, eax
	sub	ecx, eax
	mov	edx, ecx
	movzx	eax, dl
	lea	edx, [rsi+rax]
	movss	xmm1, DWORD PTR -108[rbp]
	movss	xmm0, DWORD PTR -104[rbp]
	addss	xmm1, xmm0
	movss	xmm0, DWORD PTR -100[rbp]
	addss	xmm0, xmm1
	cvttss2si	eax, xmm0
	add	edx, eax
	movzx	eax, BYTE PTR -25[rbp]
	movsx	eax, al
	add	eax, edx
	sub	eax, 97
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata
	.align 4
.LC1:
	.long	1088421888
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
