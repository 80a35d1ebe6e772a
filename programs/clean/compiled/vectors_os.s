	.file	"vectors.c"
	.intel_syntax noprefix
	.text
	.type	swapped, @function
swapped:
.LFB3:
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rsi
	mov	QWORD PTR -56[rsp], rdi
	lea	rcx, -44[rsp]
	shr	rdx, 16
	mov	BYTE PTR -47[rsp], ah
	shr	rax, 32
	mov	BYTE PTR -46[rsp], dl
	mov	rdx, rsi
	shr	rdx, 24
	mov	BYTE PTR -48[rsp], sil
	mov	BYTE PTR -45[rsp], dl
	mov	BYTE PTR -44[rsp], al
	mov	rax, QWORD PTR -51[rsp]
	mov	QWORD PTR -34[rsp], rdi
	mov	QWORD PTR -29[rsp], rax
	xor	eax, eax
.L2:
	mov	rdx, rcx
	sub	rdx, rax
	mov	dl, BYTE PTR [rdx]
	mov	BYTE PTR -34[rsp+rax], dl
	inc	rax
	cmp	rax, 13
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
	.type	centre.constprop.0, @function
centre.constprop.0:
.LFB5:
	.cfi_startproc
	xorps	xmm1, xmm1
	lea	rax, 60[rdi]
	movaps	xmm0, xmm1
	movaps	xmm2, xmm1
.L6:
	addss	xmm2, DWORD PTR [rdi]
	addss	xmm0, DWORD PTR 4[rdi]
	add	rdi, 12
	addss	xmm1, DWORD PTR -4[rdi]
	cmp	rax, rdi
	jne	.L6
	movss	xmm3, DWORD PTR .LC1[rip]
	divss	xmm0, xmm3
	divss	xmm2, xmm3
	movss	DWORD PTR -16[rsp], xmm0
	divss	xmm1, xmm3
	movss	DWORD PTR -20[rsp], xmm2
	movq	xmm0, QWORD PTR -20[rsp]
	ret
	.cfi_endproc
.LFE5:
	.size	centre.constprop.0, .-centre.constprop.0
	.type	brighten.constprop.0, @function
brighten.constprop.0:
.LFB6:
	.cfi_startproc
	lea	rdx, pixels[rip]
	lea	rsi, 50[rdx]
.L9:
	mov	al, BYTE PTR [rdx]
	mov	cl, -101
	cmp	al, cl
	cmova	eax, ecx
	inc	rdx
	add	eax, 100
	mov	BYTE PTR -1[rdx], al
	cmp	rdx, rsi
	jne	.L9
	ret
	.cfi_endproc
.LFE6:
	.size	brighten.constprop.0, .-brighten.constprop.0
	.type	dot.constprop.0, @function
dot.constprop.0:
.LFB7:
	.cfi_startproc
	xor	eax, eax
	xor	edx, edx
	lea	rdi, a[rip]
	lea	rsi, b[rip]
.L12:
	mov	ecx, DWORD PTR [rdi+rax]
	imul	ecx, DWORD PTR [rsi+rax]
	add	rax, 4
	add	edx, ecx
	cmp	rax, 148
	jne	.L12
	mov	eax, edx
	ret
	.cfi_endproc
.LFE7:
	.size	dot.constprop.0, .-dot.constprop.0
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	sub	rsp, 104
	.cfi_def_cfa_offset 112
	xor	ecx, ecx
	lea	r8, a[rip]
	mov	esi, 5
	lea	rdi, b[rip]
.L15:
	mov	eax, ecx
	mov	DWORD PTR [rdi+rcx*4], 2
	cdq
	idiv	esi
	mov	DWORD PTR [r8+rcx*4], edx
	inc	rcx
	cmp	rcx, 37
	jne	.L15
	lea	rdx, pixels[rip]
	xor	eax, eax
.L16:
	mov	BYTE PTR [rdx], al
	add	eax, 5
	inc	rdx
	cmp	al, -6
	jne	.L16
	lea	rax, 36[rsp]
	movss	xmm1, DWORD PTR .LC2[rip]
	xor	edx, edx
	mov	rdi, rax
.L17:
	cvtsi2ss	xmm0, edx
	inc	edx
	movss	DWORD PTR 8[rax], xmm1
	add	rax, 12
	movss	DWORD PTR -12[rax], xmm0
	addss	xmm0, xmm0
	movss	DWORD PTR -8[rax], xmm0
	cmp	edx, 5
	jne	.L17
	movabs	rax, 7523094288207667809
	mov	QWORD PTR 23[rsp], rax
	movabs	rax, 7884795152398051174
	mov	QWORD PTR 28[rsp], rax
	call	brighten.constprop.0
	call	centre.constprop.0
	movzx	eax, BYTE PTR 32[rsp]
	movzx	edx, BYTE PTR 31[rsp]
	movzx	esi, BYTE PTR 35[rsp]
	mov	rdi, QWORD PTR 23[rsp]
	movq	QWORD PTR 8[rsp], xmm0
	sal	rax, 8
	movss	DWORD PTR 16[rsp], xmm1
	or	rax, rdx
	movzx	edx, BYTE PTR 33[rsp]
	sal	rsi, 32
	sal	rdx, 16
	or	rdx, rax
	movzx	eax, BYTE PTR 34[rsp]
	sal	rax, 24
	or	rax, rdx
	or	rsi, rax
	call	swapped
	movsx	r8d, al
	call	dot.constprop.0
	xor	edx, edx
	cmp	BYTE PTR pixels[rip+49], -1
	mov	cl, 10
	sete	dl
	movss	xmm0, DWORD PTR 8[rsp]
	addss	xmm0, DWORD PTR 12[rsp]
	add	edx, eax
	movzx	eax, BYTE PTR pixels[rip+3]
	add	rsp, 104
	.cfi_def_cfa_offset 8
	div	cl
	addss	xmm0, xmm1
	movzx	eax, ah
	movzx	eax, al
	add	edx, eax
	cvttss2si	eax, xmm0
	add	edx, eax
	lea	eax, -97[rdx+r8]
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
	.long	1084227584
	.align 4
.LC2:
	.long	1088421888
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
