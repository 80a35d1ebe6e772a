	.file	"fannkuch.c"
	.intel_syntax noprefix
	.text
	.type	flips, @function
flips:
	push	rbx
	sub	rsp, 72
	mov	r9d, edi
	test	edi, edi
	jle	.L2
	movsx	rdx, edi
	mov	eax, 0
.L3:
	mov	DWORD PTR [rsp+8+rax*4], eax
	add	rax, 1
	cmp	rax, rdx
	jne	.L3
.L2:
	movsx	r10, r9d
	sal	r10, 2
	mov	r8d, r9d
	mov	r11d, 0
	jmp	.L4
.L5:
	lea	eax, [r8-1]
	movsx	rdx, eax
	mov	DWORD PTR [rsp-120+rdx*4], r8d
	mov	r8d, eax
.L4:
	cmp	r8d, 1
	jne	.L5
	test	r9d, r9d
	jle	.L6
	mov	eax, 0
.L7:
	mov	edx, DWORD PTR [rsp+8+rax]
	mov	DWORD PTR [rsp-56+rax], edx
	add	rax, 4
	cmp	rax, r10
	jne	.L7
.L6:
	mov	edi, DWORD PTR [rsp-56]
	mov	ebx, 0
	test	edi, edi
	jne	.L8
	mov	ebx, edi
.L9:
	cmp	r11d, ebx
	cmovl	r11d, ebx
	cmp	r9d, 1
	je	.L1
	lea	rcx, [rsp+12]
	lea	rsi, [rsp-116]
	jmp	.L18
.L11:
	movsx	rax, edi
	lea	rdx, [rsp-56+rax*4]
	mov	eax, 0
.L10:
	mov	ecx, DWORD PTR [rsp-56+rax*4]
	mov	esi, DWORD PTR [rdx]
	mov	DWORD PTR [rsp-56+rax*4], esi
	mov	DWORD PTR [rdx], ecx
	add	rax, 1
	sub	rdx, 4
	mov	ecx, edi
	sub	ecx, eax
	cmp	ecx, eax
	jg	.L10
.L12:
	add	ebx, 1
	mov	edi, DWORD PTR [rsp-56]
	test	edi, edi
	je	.L9
.L8:
	test	edi, edi
	jg	.L11
	jmp	.L12
.L14:
	mov	DWORD PTR [rcx], edi
	mov	eax, DWORD PTR [rsi]
	sub	eax, 1
	mov	DWORD PTR [rsi], eax
	test	eax, eax
	jg	.L4
	add	r8d, 1
	add	rcx, 4
	add	rsi, 4
	cmp	r9d, r8d
	je	.L1
.L18:
	mov	edi, DWORD PTR [rsp+8]
	test	r8d, r8d
	jle	.L14
	lea	rax, [rsp+8]
.L15:
	mov	edx, DWORD PTR [rax+4]
	mov	DWORD PTR [rax], edx
	add	rax, 4
	cmp	rcx, rax
	jne	.L15
	jmp	.L14
.L1:
	mov	eax, r11d
	add	rsp, 72
	pop	rbx
	ret
	.size	flips, .-flips
	.globl	main
	.type	main, @function
main:
	push	rbx
	mov	edi, 8
	call	flips
	mov	ebx, eax
	mov	edi, 9
	call	flips
	add	eax, ebx
	pop	rbx
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
