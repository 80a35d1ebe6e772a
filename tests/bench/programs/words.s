	.file	"words.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	push	rbx
	mov	edx, 0
	mov	edi, 32
	jmp	.L3
.L17:
	movsx	rax, edx
	imul	rax, rax, 1321528399
	sar	rax, 35
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	imul	eax, eax, 26
	sub	esi, eax
	lea	eax, [rsi+97]
.L2:
	mov	BYTE PTR text[rdx], al
	add	rdx, 1
	cmp	rdx, 4095
	je	.L16
.L3:
	mov	esi, edx
	movsx	rax, edx
	imul	rax, rax, -1840700269
	shr	rax, 32
	add	eax, edx
	sar	eax, 2
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	lea	ecx, [0+rax*8]
	sub	ecx, eax
	mov	r8d, edx
	sub	r8d, ecx
	mov	eax, edi
	cmp	r8d, 3
	je	.L2
	movsx	rax, edx
	imul	rax, rax, 780903145
	sar	rax, 33
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	lea	ecx, [rax+rax*4]
	lea	eax, [rax+rcx*2]
	mov	ecx, edx
	sub	ecx, eax
	mov	eax, edi
	cmp	ecx, 5
	jne	.L17
	jmp	.L2
.L16:
	mov	r10d, 0
	mov	r11d, 0
	mov	r8d, OFFSET FLAT:text+4095
	mov	ebx, 0
	mov	eax, OFFSET FLAT:text-1
	mov	r9d, 1
	sub	r9d, eax
	jmp	.L4
.L7:
	movzx	esi, BYTE PTR [rax]
	add	rax, 1
	movzx	edi, BYTE PTR [rdx]
	mov	BYTE PTR [rax-1], dil
	sub	rdx, 1
	mov	BYTE PTR [rdx+1], sil
	cmp	rax, rdx
	jb	.L7
.L6:
	lea	eax, [r9+rcx]
.L5:
	add	rcx, 1
	cmp	r8, rcx
	je	.L18
.L8:
	mov	rdx, rcx
	test	BYTE PTR [rcx+1], -33
	jne	.L5
	cdqe
	add	rax, OFFSET FLAT:text
	cmp	rax, rcx
	jb	.L7
	jmp	.L6
.L18:
	movsx	rax, r10d
	imul	rax, rax, -2146959231
	shr	rax, 32
	add	eax, r10d
	sar	eax, 11
	mov	edx, r10d
	sar	edx, 31
	sub	eax, edx
	mov	edx, eax
	sal	edx, 12
	sub	edx, eax
	mov	eax, r10d
	sub	eax, edx
	cdqe
	movsx	eax, BYTE PTR text[rax]
	add	r11d, eax
	add	r10d, 1
	cmp	r10d, 1500
	je	.L9
.L4:
	mov	ecx, OFFSET FLAT:text-1
	mov	eax, ebx
	jmp	.L8
.L9:
	movsx	rax, r11d
	imul	rax, rax, -2104705089
	shr	rax, 32
	add	eax, r11d
	sar	eax, 7
	mov	edx, r11d
	sar	edx, 31
	sub	eax, edx
	imul	edx, eax, 251
	mov	eax, r11d
	sub	eax, edx
	pop	rbx
	ret
	.size	main, .-main
	.local	text
	.comm	text,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
