	.file	"bytecode.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	mov	eax, 0
.L2:
	mov	edx, DWORD PTR code[rax]
	mov	DWORD PTR program[rax], edx
	add	rax, 4
	cmp	rax, 140
	jne	.L2
	mov	DWORD PTR program[rip+44], 400000
	mov	DWORD PTR program[rip+136], 8
	mov	DWORD PTR program[rip+140], 8
	mov	DWORD PTR program[rip+64], 36
	mov	DWORD PTR program[rip+144], 9
	mov	eax, 0
	mov	edx, 0
	jmp	.L3
.L17:
	mov	edx, esi
	jmp	.L3
.L15:
	add	edx, 2
	movsx	rcx, eax
	movsx	rsi, esi
	mov	esi, DWORD PTR program[0+rsi*4]
	mov	DWORD PTR stack[0+rcx*4], esi
	lea	eax, [rax+1]
.L3:
	lea	esi, [rdx+1]
	movsx	rcx, edx
	cmp	DWORD PTR program[0+rcx*4], 9
	ja	.L17
	mov	ecx, DWORD PTR program[0+rcx*4]
	jmp	[QWORD PTR .L6[0+rcx*8]]
	.section	.rodata
	.align 8
	.align 4
.L6:
	.quad	.L15
	.quad	.L14
	.quad	.L13
	.quad	.L12
	.quad	.L11
	.quad	.L10
	.quad	.L9
	.quad	.L8
	.quad	.L7
	.quad	.L5
	.text
.L14:
	add	edx, 2
	movsx	rcx, eax
	movsx	rsi, esi
	movsx	rsi, DWORD PTR program[0+rsi*4]
	mov	esi, DWORD PTR variables[0+rsi*4]
	mov	DWORD PTR stack[0+rcx*4], esi
	lea	eax, [rax+1]
	jmp	.L3
.L13:
	sub	eax, 1
	add	edx, 2
	movsx	rsi, esi
	movsx	rcx, DWORD PTR program[0+rsi*4]
	movsx	rsi, eax
	mov	esi, DWORD PTR stack[0+rsi*4]
	mov	DWORD PTR variables[0+rcx*4], esi
	jmp	.L3
.L12:
	lea	edx, [rax-1]
	sub	eax, 2
	cdqe
	movsx	rcx, edx
	mov	ecx, DWORD PTR stack[0+rcx*4]
	add	DWORD PTR stack[0+rax*4], ecx
	mov	eax, edx
	mov	edx, esi
	jmp	.L3
.L11:
	lea	ecx, [rax-1]
	sub	eax, 2
	cdqe
	movsx	rdi, ecx
	mov	edx, DWORD PTR stack[0+rax*4]
	imul	edx, DWORD PTR stack[0+rdi*4]
	mov	DWORD PTR stack[0+rax*4], edx
	mov	eax, ecx
	mov	edx, esi
	jmp	.L3
.L10:
	lea	ecx, [rax-1]
	sub	eax, 2
	cdqe
	movsx	rdi, ecx
	mov	edx, DWORD PTR stack[0+rax*4]
	sub	edx, DWORD PTR stack[0+rdi*4]
	mov	DWORD PTR stack[0+rax*4], edx
	mov	eax, ecx
	mov	edx, esi
	jmp	.L3
.L9:
	lea	edx, [rax-1]
	sub	eax, 2
	cdqe
	movsx	rcx, edx
	mov	edi, DWORD PTR stack[0+rcx*4]
	cmp	DWORD PTR stack[0+rax*4], edi
	setl	cl
	movzx	ecx, cl
	mov	DWORD PTR stack[0+rax*4], ecx
	mov	eax, edx
	mov	edx, esi
	jmp	.L3
.L8:
	sub	eax, 1
	movsx	rcx, eax
	add	edx, 2
	cmp	DWORD PTR stack[0+rcx*4], 0
	je	.L3
	movsx	rdx, esi
	mov	edx, DWORD PTR program[0+rdx*4]
	jmp	.L3
.L7:
	movsx	rdx, esi
	mov	edx, DWORD PTR program[0+rdx*4]
	jmp	.L3
.L5:
	mov	edx, DWORD PTR variables[rip]
	mov	eax, edx
	mov	ecx, 2190262207
	imul	rax, rcx
	shr	rax, 39
	imul	ecx, eax, 251
	mov	eax, edx
	sub	eax, ecx
	ret
	.size	main, .-main
	.local	variables
	.comm	variables,32,32
	.local	stack
	.comm	stack,256,32
	.local	program
	.comm	program,256,32
	.section	.rodata
	.align 32
	.type	code, @object
	.size	code, 140
code:
	.long	0
	.long	0
	.long	2
	.long	0
	.long	0
	.long	1
	.long	2
	.long	1
	.long	1
	.long	1
	.long	0
	.long	2000000
	.long	6
	.long	7
	.long	17
	.long	8
	.long	34
	.long	1
	.long	0
	.long	0
	.long	31
	.long	4
	.long	1
	.long	1
	.long	3
	.long	2
	.long	0
	.long	1
	.long	1
	.long	0
	.long	1
	.long	3
	.long	2
	.long	1
	.long	9
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
