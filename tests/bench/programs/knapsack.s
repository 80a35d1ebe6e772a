	.file	"knapsack.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	xor	esi, esi
	mov	ecx, 11
.L2:
	imul	ecx, ecx, 1664525
	add	rsi, 4
	add	ecx, 1013904223
	mov	eax, ecx
	mov	edx, ecx
	shr	eax, 25
	shr	edx, 8
	add	eax, 1
	mov	DWORD PTR weight[rsi-4], eax
	mov	eax, edx
	imul	rax, rax, 274877907
	shr	rax, 38
	imul	eax, eax, 1000
	sub	edx, eax
	lea	eax, [rdx+1]
	mov	DWORD PTR value[rsi-4], eax
	cmp	rsi, 400
	jne	.L2
	mov	r11d, 20
	mov	r10d, 5000
	mov	r9d, 4999
.L3:
	xor	r8d, r8d
	.p2align 4,,10
	.p2align 3
.L10:
	mov	eax, DWORD PTR weight[r8]
	cmp	eax, 5000
	jg	.L8
	mov	ecx, r10d
	mov	rsi, r9
	mov	edi, DWORD PTR value[r8]
	sub	ecx, eax
	mov	eax, ecx
	movsx	rcx, ecx
	sub	rsi, rax
	sal	rcx, 2
	mov	eax, 5000
	.p2align 4,,10
	.p2align 3
.L5:
	mov	edx, DWORD PTR best[rcx-20000+rax*4]
	add	edx, edi
	cmp	DWORD PTR best[0+rax*4], edx
	jge	.L4
	mov	DWORD PTR best[0+rax*4], edx
.L4:
	sub	rax, 1
	cmp	rax, rsi
	jne	.L5
.L8:
	add	r8, 4
	cmp	r8, 400
	jne	.L10
	sub	r11d, 1
	jne	.L3
	movsx	rax, DWORD PTR best[rip+20000]
	mov	rdx, rax
	imul	rax, rax, -2104705089
	mov	ecx, edx
	sar	ecx, 31
	shr	rax, 32
	add	eax, edx
	sar	eax, 7
	sub	eax, ecx
	imul	ecx, eax, 251
	mov	eax, edx
	sub	eax, ecx
	ret
	.size	main, .-main
	.local	value
	.comm	value,400,32
	.local	weight
	.comm	weight,400,32
	.local	best
	.comm	best,20004,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
