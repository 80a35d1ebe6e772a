	.file	"lcs.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	mov	ecx, 0
	mov	eax, 7
.L2:
	imul	eax, eax, 1664525
	add	eax, 1013904223
	mov	edx, eax
	shr	edx, 24
	and	edx, 3
	add	edx, 97
	mov	BYTE PTR a[rcx], dl
	imul	eax, eax, 1664525
	add	eax, 1013904223
	mov	edx, eax
	shr	edx, 24
	and	edx, 3
	add	edx, 97
	mov	BYTE PTR b[rcx], dl
	add	rcx, 1
	cmp	rcx, 1500
	jne	.L2
	mov	r10d, 2
	jmp	.L3
.L13:
	mov	ecx, DWORD PTR t[rdi+rax*4]
	lea	edx, [rcx+1]
.L5:
	mov	DWORD PTR t[rsi+4+rax*4], edx
	add	rax, 1
	cmp	rax, 1500
	je	.L12
.L6:
	cmp	r8b, BYTE PTR b[rax]
	je	.L13
	mov	edx, DWORD PTR t[rsi+rax*4]
	mov	ecx, DWORD PTR t[rdi+4+rax*4]
	cmp	edx, ecx
	cmovl	edx, ecx
	jmp	.L5
.L12:
	add	r9, 1
	add	rsi, 6004
	add	rdi, 6004
	cmp	rsi, 9012004
	je	.L7
.L9:
	movzx	r8d, BYTE PTR [r9]
	mov	eax, 0
	jmp	.L6
.L7:
	sub	r10d, 1
	je	.L8
.L3:
	mov	r9d, OFFSET FLAT:a
	mov	edi, 0
	mov	esi, 6004
	jmp	.L9
.L8:
	mov	edx, DWORD PTR t[rip+9012000]
	movsx	rax, edx
	imul	rax, rax, -2104705089
	shr	rax, 32
	add	eax, edx
	sar	eax, 7
	mov	ecx, edx
	sar	ecx, 31
	sub	eax, ecx
	imul	ecx, eax, 251
	mov	eax, edx
	sub	eax, ecx
	ret
	.size	main, .-main
	.local	t
	.comm	t,9012004,32
	.local	b
	.comm	b,1500,32
	.local	a
	.comm	a,1500,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
