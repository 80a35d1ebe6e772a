	.file	"crc.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	mov	edi, 0
	jmp	.L2
.L14:
	mov	DWORD PTR table[0+rdi*4], eax
	add	rdi, 1
	cmp	rdi, 256
	je	.L9
.L2:
	mov	eax, edi
	mov	esi, 8
.L5:
	mov	edx, eax
	shr	edx
	xor	edx, -306674912
	mov	ecx, eax
	shr	ecx
	test	al, 1
	mov	eax, edx
	cmove	eax, ecx
	sub	esi, 1
	jne	.L5
	jmp	.L14
.L9:
	mov	ecx, 0
	mov	eax, 0
.L6:
	mov	edx, eax
	sar	edx, 8
	add	edx, ecx
	mov	BYTE PTR buffer[rax], dl
	add	rax, 1
	add	ecx, 7
	cmp	rax, 65536
	jne	.L6
	mov	edi, OFFSET FLAT:buffer+65536
	mov	r9d, OFFSET FLAT:buffer+65416
	mov	r8d, -1
	jmp	.L8
.L16:
	xor	eax, esi
	not	eax
	mov	esi, eax
	sub	rdi, 1
	cmp	r9, rdi
	je	.L15
.L8:
	mov	eax, r8d
	mov	edx, OFFSET FLAT:buffer
.L7:
	add	rdx, 1
	mov	ecx, eax
	xor	cl, BYTE PTR [rdx-1]
	movzx	ecx, cl
	shr	eax, 8
	xor	eax, DWORD PTR table[0+rcx*4]
	cmp	rdx, rdi
	jne	.L7
	jmp	.L16
.L15:
	mov	eax, eax
	mov	edx, 2190262207
	imul	rax, rdx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, esi
	sub	eax, edx
	ret
	.size	main, .-main
	.local	buffer
	.comm	buffer,65536,32
	.local	table
	.comm	table,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
