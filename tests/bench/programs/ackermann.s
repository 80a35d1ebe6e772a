	.file	"ackermann.c"
	.intel_syntax noprefix
	.text
	.type	ackermann, @function
ackermann:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	DWORD PTR [rbp-8], esi
	cmp	DWORD PTR [rbp-4], 0
	jne	.L2
	mov	eax, DWORD PTR [rbp-8]
	add	eax, 1
	jmp	.L3
.L2:
	cmp	DWORD PTR [rbp-8], 0
	jne	.L4
	mov	eax, DWORD PTR [rbp-4]
	sub	eax, 1
	mov	esi, 1
	mov	edi, eax
	call	ackermann
	jmp	.L3
.L4:
	mov	eax, DWORD PTR [rbp-8]
	lea	edx, [rax-1]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, edx
	mov	edi, eax
	call	ackermann
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-4]
	sub	eax, 1
	mov	esi, edx
	mov	edi, eax
	call	ackermann
.L3:
	leave
	ret
	.size	ackermann, .-ackermann
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 24
	mov	DWORD PTR [rbp-20], 0
	mov	DWORD PTR [rbp-24], 0
	jmp	.L6
.L7:
	mov	esi, 300
	mov	edi, 2
	call	ackermann
	mov	ebx, eax
	mov	esi, 6
	mov	edi, 3
	call	ackermann
	add	eax, ebx
	add	DWORD PTR [rbp-20], eax
	add	DWORD PTR [rbp-24], 1
.L6:
	cmp	DWORD PTR [rbp-24], 4
	jle	.L7
	mov	eax, DWORD PTR [rbp-20]
	movsx	rdx, eax
	imul	rdx, rdx, -2104705089
	shr	rdx, 32
	add	edx, eax
	sar	edx, 7
	mov	ecx, eax
	sar	ecx, 31
	sub	edx, ecx
	imul	ecx, edx, 251
	sub	eax, ecx
	mov	edx, eax
	mov	eax, edx
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
