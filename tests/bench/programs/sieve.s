	.file	"sieve.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	mov	r8d, 8
	mov	edi, 0
	mov	esi, OFFSET FLAT:composite+1000000
	jmp	.L2
.L4:
	add	rdx, 1
	add	rcx, 2
	cmp	rdx, 1000000
	je	.L11
.L6:
	cmp	BYTE PTR composite[rdx], 0
	jne	.L4
	add	edi, 1
	cmp	ecx, 999999
	jg	.L4
	mov	rax, rcx
.L5:
	mov	BYTE PTR composite[rax], 1
	add	rax, rdx
	cmp	eax, 999999
	jle	.L5
	jmp	.L4
.L11:
	sub	r8d, 1
	je	.L7
.L2:
	mov	eax, OFFSET FLAT:composite
.L3:
	mov	BYTE PTR [rax], 0
	add	rax, 1
	cmp	rax, rsi
	jne	.L3
	mov	ecx, 4
	mov	edx, 2
	jmp	.L6
.L7:
	mov	eax, edi
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, edi
	sub	eax, edx
	ret
	.size	main, .-main
	.local	composite
	.comm	composite,1000000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
