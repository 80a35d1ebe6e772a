	.file	"vectors.c"
	.intel_syntax noprefix
	.text
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	test	edx, edx
	jle	.L4
	movsx	rdx, edx
	lea	r8, 0[0+rdx*4]
	mov	eax, 0
	mov	ecx, 0
.L3:
	mov	edx, DWORD PTR [rdi+rax]
	imul	edx, DWORD PTR [rsi+rax]
	add	ecx, edx
	add	rax, 4
	cmp	rax, r8
	jne	.L3
.L1:
	mov	eax, ecx
	ret
.L4:
	mov	ecx, 0
	jmp	.L1
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.type	brighten, @function
brighten:
.LFB1:
	.cfi_startproc
	test	esi, esi
	jle	.L6
	mov	rcx, rdi
	movsx	rsi, esi
	add	rdi, rsi
	mov	r8d, -1
.L9:
	movzx	eax, BYTE PTR [rcx]
	movzx	esi, al
	add	esi, edx
	add	eax, edx
	cmp	esi, 256
	cmovge	eax, r8d
	mov	BYTE PTR [rcx], al
	add	rcx, 1
	cmp	rcx, rdi
	jne	.L9
.L6:
	ret
	.cfi_endproc
.LFE1:
	.size	brighten, .-brighten
	.type	centre, @function
centre:
.LFB2:
	.cfi_startproc
	test	esi, esi
	jle	.L15
	mov	rax, rdi
	movsx	rdx, esi
	lea	rdx, [rdx+rdx*2]
	lea	rdx, [rdi+rdx*4]
	pxor	xmm1, xmm1
	movaps	xmm0, xmm1
	movaps	xmm2, xmm1
.L14:
	addss	xmm2, DWORD PTR [rax]
	addss	xmm0, DWORD PTR 4[rax]
	addss	xmm1, DWORD PTR 8[rax]
	add	rax, 12
	cmp	rax, rdx
	jne	.L14
.L13:
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, esi
	divss	xmm2, xmm3
	movss	DWORD PTR -20[rsp], xmm2
	divss	xmm0, xmm3
	movss	DWORD PTR -16[rsp], xmm0
	movq	xmm0, QWORD PTR -20[rsp]
	divss	xmm1, xmm3
	ret
.L15:
	pxor	xmm1, xmm1
	movaps	xmm0, xmm1
	movaps	xmm2, xmm1
	jmp	.L13
	.cfi_endproc
.LFE2:
	.size	centre, .-centre
	.type	swapped, @function
swapped:
.LFB3:
	.cfi_startproc
	mov	rax, rsi
	mov	QWORD PTR -56[rsp], rdi
	mov	BYTE PTR -48[rsp], sil
	movzx	edx, ah
	mov	BYTE PTR -47[rsp], dl
	mov	rdx, rsi
	shr	rdx, 16
	mov	BYTE PTR -46[rsp], dl
	mov	rdx, rsi
	shr	rdx, 24
	mov	BYTE PTR -45[rsp], dl
	shr	rax, 32
	mov	BYTE PTR -44[rsp], al
	mov	QWORD PTR -34[rsp], rdi
	mov	rax, QWORD PTR -51[rsp]
	mov	QWORD PTR -29[rsp], rax
	lea	rsi, -56[rsp]
	lea	rax, -44[rsp]
	lea	rdx, -34[rsp]
.L18:
	movzx	ecx, BYTE PTR [rax]
	mov	BYTE PTR [rdx], cl
	mov	rcx, rax
	sub	rax, 1
	add	rdx, 1
	cmp	rcx, rsi
	jne	.L18
	mov	rax, QWORD PTR -34[rsp]
	mov	QWORD PTR -21[rsp], rax
	mov	rax, QWORD PTR -29[rsp]
	mov	QWORD PTR -16[rsp], rax
	movzx	edx, BYTE PTR -13[rsp]
	movzx	eax, BYTE PTR -12[rsp]
	sal	rax, 8
	or	rax, rdx
	movzx	edx, BYTE PTR -11[rsp]
	sal	rdx, 16
	or	rdx, rax
	movzx	eax, BYTE PTR -10[rsp]
	sal	rax, 24
	or	rax, rdx
	movzx	edx, BYTE PTR -9[rsp]
	sal	rdx, 32
	or	rdx, rax
	mov	rax, QWORD PTR -21[rsp]
	ret
	.cfi_endproc
.LFE3:
	.size	swapped, .-swapped
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	sub	rsp, 96
	.cfi_def_cfa_offset 112
	mov	edx, 0
	lea	rdi, a[rip]
	lea	rsi, b[rip]
.L21:
	movsx	rax, edx
	imul	rax, rax, 1717986919
	sar	rax, 33
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	lea	ecx, [rax+rax*4]
	mov	eax, edx
	sub	eax, ecx
	mov	DWORD PTR [rdi+rdx*4], eax
	mov	DWORD PTR [rsi+rdx*4], 2
	add	rdx, 1
	cmp	rdx, 37
	jne	.L21
	lea	rax, pixels[rip]
	lea	rcx, 50[rax]
	mov	edx, 0
.L22:
	mov	BYTE PTR [rax], dl
	add	edx, 5
	add	rax, 1
	cmp	rax, rcx
	jne	.L22
	lea	rax, 16[rsp]
	mov	edx, 0
	movss	xmm1, DWORD PTR .LC1[rip]
.L23:
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, edx
	movss	DWORD PTR [rax], xmm0
	addss	xmm0, xmm0
	movss	DWORD PTR 4[rax], xmm0
	movss	DWORD PTR 8[rax], xmm1
	add	edx, 1
	add	rax, 12
	cmp	edx, 5
	jne	.L23
	movabs	rax, 7523094288207667809
	mov	QWORD PTR 83[rsp], rax
	movabs	rax, 7884795152398051174
	mov	QWORD PTR 88[rsp], rax
	mov	edx, 100
	mov	esi, 50
	lea	rdi, pixels[rip]
	call	brighten
	lea	rdi, 16[rsp]
	mov	esi, 5
	call	centre
	movq	QWORD PTR 4[rsp], xmm0
	movss	DWORD PTR 12[rsp], xmm1
	mov	BYTE PTR 83[rsp], 97
	movzx	edx, BYTE PTR 91[rsp]
	movzx	eax, BYTE PTR 92[rsp]
	sal	rax, 8
	or	rax, rdx
	movzx	edx, BYTE PTR 93[rsp]
	sal	rdx, 16
	or	rdx, rax
	movzx	eax, BYTE PTR 94[rsp]
	sal	rax, 24
	or	rax, rdx
	movzx	esi, BYTE PTR 95[rsp]
	sal	rsi, 32
	or	rsi, rax
	mov	rdi, QWORD PTR 83[rsp]
	call	swapped
	mov	ebx, eax
	mov	edx, 37
	lea	rsi, b[rip]
	lea	rdi, a[rip]
	call	dot
	cmp	BYTE PTR pixels[rip+49], -1
	sete	cl
	movzx	ecx, cl
	add	ecx, eax
	movzx	esi, BYTE PTR pixels[rip+3]
	mov	edx, -51
	mov	eax, edx
	mul	sil
	shr	ax, 11
	lea	eax, [rax+rax*4]
	lea	edx, [rax+rax]
	sub	esi, edx
	movzx	esi, sil
	add	ecx, esi
	movss	xmm0, DWORD PTR 4[rsp]
	addss	xmm0, DWORD PTR 8[rsp]
	addss	xmm0, DWORD PTR 12[rsp]
	cvttss2si	eax, xmm0
	add	ecx, eax
	movsx	ebx, bl
	lea	eax, -97[rcx+rbx]
	add	rsp, 96
	.cfi_def_cfa_offset 16
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.local	pixels
	.comm	pixels,50,32
	.local	b
	.comm	b,148,32
	.local	a
	.comm	a,148,32
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC1:
	.long	1088421888
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
