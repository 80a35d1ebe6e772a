	.file	"vectors.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	swapped, @function
swapped:
.LFB3:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rsi
	mov	BYTE PTR -48[rsp], sil
	shr	rdx, 16
	mov	BYTE PTR -47[rsp], ah
	shr	rax, 32
	mov	BYTE PTR -46[rsp], dl
	mov	rdx, rsi
	lea	rsi, -56[rsp]
	shr	rdx, 24
	mov	QWORD PTR -56[rsp], rdi
	mov	BYTE PTR -45[rsp], dl
	lea	rdx, -34[rsp]
	mov	BYTE PTR -44[rsp], al
	mov	rax, QWORD PTR -51[rsp]
	mov	QWORD PTR -34[rsp], rdi
	mov	QWORD PTR -29[rsp], rax
	lea	rax, -44[rsp]
	.p2align 4,,10
	.p2align 3
.L2:
	movzx	ecx, BYTE PTR [rax]
	add	rdx, 1
	mov	BYTE PTR -1[rdx], cl
	mov	rcx, rax
	sub	rax, 1
	cmp	rcx, rsi
	jne	.L2
	mov	rax, QWORD PTR -34[rsp]
	mov	QWORD PTR -21[rsp], rax
	mov	rax, QWORD PTR -29[rsp]
	mov	QWORD PTR -16[rsp], rax
	movzx	eax, BYTE PTR -12[rsp]
	movzx	edx, BYTE PTR -13[rsp]
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
	.p2align 4
	.type	centre.constprop.0, @function
centre.constprop.0:
.LFB5:
	.cfi_startproc
	lea	rax, 60[rdi]
	xorps	xmm0, xmm0
	pxor	xmm1, xmm1
	.p2align 4,,10
	.p2align 3
.L6:
	movq	xmm2, QWORD PTR [rdi]
	addss	xmm1, DWORD PTR 8[rdi]
	add	rdi, 12
	addps	xmm0, xmm2
	cmp	rdi, rax
	jne	.L6
	divss	xmm1, DWORD PTR .LC3[rip]
	divps	xmm0, XMMWORD PTR .LC4[rip]
	ret
	.cfi_endproc
.LFE5:
	.size	centre.constprop.0, .-centre.constprop.0
	.p2align 4
	.type	brighten.constprop.0, @function
brighten.constprop.0:
.LFB6:
	.cfi_startproc
	lea	rdx, pixels[rip]
	lea	rsi, 50[rdx]
	.p2align 4,,10
	.p2align 3
.L9:
	movzx	eax, BYTE PTR [rdx]
	mov	ecx, -101
	cmp	al, cl
	cmova	eax, ecx
	add	rdx, 1
	add	eax, 100
	mov	BYTE PTR -1[rdx], al
	cmp	rdx, rsi
	jne	.L9
	ret
	.cfi_endproc
.LFE6:
	.size	brighten.constprop.0, .-brighten.constprop.0
	.p2align 4
	.type	dot.constprop.0, @function
dot.constprop.0:
.LFB7:
	.cfi_startproc
	xor	eax, eax
	xor	ecx, ecx
	lea	rdi, a[rip]
	lea	rsi, b[rip]
	.p2align 4,,10
	.p2align 3
.L12:
	mov	edx, DWORD PTR [rdi+rax]
	imul	edx, DWORD PTR [rsi+rax]
	add	rax, 4
	add	ecx, edx
	cmp	rax, 148
	jne	.L12
	mov	eax, ecx
	ret
	.cfi_endproc
.LFE7:
	.size	dot.constprop.0, .-dot.constprop.0
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	xor	eax, eax
	lea	r8, a[rip]
	mov	esi, 3435973837
	lea	rdi, b[rip]
	.p2align 4,,10
	.p2align 3
.L15:
	mov	edx, eax
	mov	DWORD PTR [rdi+rax*4], 2
	imul	rdx, rsi
	shr	rdx, 34
	lea	ecx, [rdx+rdx*4]
	mov	edx, eax
	sub	edx, ecx
	mov	DWORD PTR [r8+rax*4], edx
	add	rax, 1
	cmp	rax, 37
	jne	.L15
	lea	rax, pixels[rip]
	xor	edx, edx
	lea	rcx, 50[rax]
	.p2align 4,,10
	.p2align 3
.L16:
	mov	BYTE PTR [rax], dl
	add	rax, 1
	add	edx, 5
	cmp	rax, rcx
	jne	.L16
	lea	rdi, 32[rsp]
	movss	xmm2, DWORD PTR .LC5[rip]
	xor	eax, eax
	mov	rdx, rdi
	.p2align 4,,10
	.p2align 3
.L17:
	pxor	xmm0, xmm0
	movss	DWORD PTR 8[rdx], xmm2
	add	rdx, 12
	cvtsi2ss	xmm0, eax
	add	eax, 1
	movaps	xmm1, xmm0
	addss	xmm1, xmm0
	unpcklps	xmm0, xmm1
	movlps	QWORD PTR -12[rdx], xmm0
	cmp	eax, 5
	jne	.L17
	movabs	rax, 7523094288207667809
	mov	QWORD PTR 19[rsp], rax
	movabs	rax, 7884795152398051174
	mov	QWORD PTR 24[rsp], rax
	call	brighten.constprop.0
	call	centre.constprop.0
	movzx	eax, BYTE PTR 28[rsp]
	movzx	edx, BYTE PTR 27[rsp]
	movzx	esi, BYTE PTR 31[rsp]
	mov	rdi, QWORD PTR 19[rsp]
	movq	QWORD PTR 4[rsp], xmm0
	sal	rax, 8
	movss	DWORD PTR 12[rsp], xmm1
	or	rax, rdx
	movzx	edx, BYTE PTR 29[rsp]
	sal	rsi, 32
	sal	rdx, 16
	or	rdx, rax
	movzx	eax, BYTE PTR 30[rsp]
	sal	rax, 24
	or	rax, rdx
	or	rsi, rax
	call	swapped
	movsx	r8d, al
	call	dot.constprop.0
	xor	ecx, ecx
	cmp	BYTE PTR pixels[rip+49], -1
	movzx	esi, BYTE PTR pixels[rip+3]
	sete	cl
	movss	xmm0, DWORD PTR 4[rsp]
	addss	xmm0, DWORD PTR 8[rsp]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	add	ecx, eax
	mov	eax, -51
	mul	sil
	addss	xmm0, xmm1
	shr	ax, 11
	lea	eax, [rax+rax*4]
	lea	edx, [rax+rax]
	cvttss2si	eax, xmm0
	sub	esi, edx
	movzx	esi, sil
	add	ecx, esi
	add	ecx, eax
	lea	eax, -97[rcx+r8]
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
	.set	.LC3,.LC4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC4:
	.long	1084227584
	.long	1084227584
	.long	1065353216
	.long	1065353216
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC5:
	.long	1088421888
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
