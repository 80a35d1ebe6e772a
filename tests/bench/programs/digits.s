	.file	"digits.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	mov	r10d, 6
	xor	r9d, r9d
	mov	esi, 3435973837
	push	r12
	push	rbp
	push	rbx
.L8:
	mov	edi, 2
	mov	ebx, 1
	mov	DWORD PTR digit[rip], 1
	mov	r12d, 1
	.p2align 4,,10
	.p2align 3
.L2:
	mov	r8d, OFFSET FLAT:digit
	lea	rbp, digit[0+r12*4]
	xor	eax, eax
	mov	rdx, r8
	.p2align 4,,10
	.p2align 3
.L3:
	mov	ecx, DWORD PTR [rdx]
	add	rdx, 4
	imul	ecx, edi
	add	eax, ecx
	mov	rcx, rax
	imul	rax, rsi
	mov	r13d, ecx
	shr	rax, 35
	lea	r11d, [rax+rax*4]
	add	r11d, r11d
	sub	r13d, r11d
	mov	DWORD PTR [rdx-4], r13d
	cmp	rdx, rbp
	jne	.L3
	cmp	ecx, 9
	jbe	.L4
	lea	ecx, [rbx+1]
	movsx	rcx, ecx
	.p2align 4,,10
	.p2align 3
.L5:
	mov	edx, eax
	mov	ebx, eax
	imul	rdx, rsi
	shr	rdx, 35
	lea	r11d, [rdx+rdx*4]
	add	r11d, r11d
	sub	ebx, r11d
	mov	r11d, eax
	mov	eax, edx
	mov	DWORD PTR digit[-4+rcx*4], ebx
	mov	rbx, rcx
	add	rcx, 1
	cmp	r11d, 9
	ja	.L5
	movsx	r12, ebx
.L4:
	add	edi, 1
	cmp	edi, 901
	jne	.L2
	lea	rax, digit[0+r12*4]
.L7:
	add	r9d, DWORD PTR [r8]
	add	r8, 4
	cmp	r8, rax
	jne	.L7
	sub	r10d, 1
	jne	.L8
	mov	edx, 2190262207
	mov	eax, r9d
	pop	rbx
	pop	rbp
	imul	rax, rdx
	pop	r12
	pop	r13
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, r9d
	sub	eax, edx
	ret
	.size	main, .-main
	.local	digit
	.comm	digit,12000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
