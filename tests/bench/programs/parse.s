	.file	"parse.c"
	.intel_syntax noprefix
	.text
	.local	text
	.comm	text,2048,32
	.local	at
	.comm	at,8,8
	.type	factor, @function
factor:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	jmp	.L2
.L3:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L2:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L3
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 40
	jne	.L4
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	sum
	mov	DWORD PTR [rbp-8], eax
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	mov	eax, DWORD PTR [rbp-8]
	jmp	.L5
.L4:
	mov	DWORD PTR [rbp-4], 0
	jmp	.L6
.L8:
	mov	edx, DWORD PTR [rbp-4]
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	add	eax, eax
	mov	ecx, eax
	mov	rax, QWORD PTR at[rip]
	lea	rdx, [rax+1]
	mov	QWORD PTR at[rip], rdx
	movzx	eax, BYTE PTR [rax]
	movsx	eax, al
	add	eax, ecx
	sub	eax, 48
	mov	DWORD PTR [rbp-4], eax
.L6:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 47
	jle	.L7
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 57
	jle	.L8
.L7:
	mov	eax, DWORD PTR [rbp-4]
.L5:
	leave
	ret
	.size	factor, .-factor
	.type	product, @function
product:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	call	factor
	mov	DWORD PTR [rbp-4], eax
	jmp	.L10
.L11:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L10:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L11
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 42
	je	.L12
	mov	eax, DWORD PTR [rbp-4]
	jmp	.L15
.L12:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	factor
	mov	edx, DWORD PTR [rbp-4]
	imul	eax, edx
	mov	DWORD PTR [rbp-4], eax
	jmp	.L10
.L15:
	leave
	ret
	.size	product, .-product
	.type	sum, @function
sum:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	call	product
	mov	DWORD PTR [rbp-4], eax
	jmp	.L17
.L18:
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
.L17:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 32
	je	.L18
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 43
	jne	.L19
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	add	DWORD PTR [rbp-4], eax
	jmp	.L17
.L19:
	mov	rax, QWORD PTR at[rip]
	movzx	eax, BYTE PTR [rax]
	cmp	al, 45
	jne	.L21
	mov	rax, QWORD PTR at[rip]
	add	rax, 1
	mov	QWORD PTR at[rip], rax
	call	product
	sub	DWORD PTR [rbp-4], eax
	jmp	.L17
.L21:
	mov	eax, DWORD PTR [rbp-4]
	leave
	ret
	.size	sum, .-sum
	.section	.rodata
	.align 8
.LC0:
	.string	"12 + (345 - 67*(8 + 9)) * 3 - 1234567 + "
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-32], OFFSET FLAT:.LC0
	mov	DWORD PTR [rbp-4], 0
	jmp	.L26
.L29:
	mov	rax, QWORD PTR [rbp-32]
	mov	QWORD PTR [rbp-16], rax
	jmp	.L27
.L28:
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax+1]
	mov	DWORD PTR [rbp-4], edx
	mov	rdx, QWORD PTR [rbp-16]
	movzx	edx, BYTE PTR [rdx]
	cdqe
	mov	BYTE PTR text[rax], dl
	add	QWORD PTR [rbp-16], 1
.L27:
	mov	rax, QWORD PTR [rbp-16]
	movzx	eax, BYTE PTR [rax]
	test	al, al
	jne	.L28
.L26:
	cmp	DWORD PTR [rbp-4], 1949
	jle	.L29
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax+1]
	mov	DWORD PTR [rbp-4], edx
	cdqe
	mov	BYTE PTR text[rax], 49
	mov	DWORD PTR [rbp-20], 0
	mov	DWORD PTR [rbp-24], 0
	jmp	.L30
.L31:
	mov	QWORD PTR at[rip], OFFSET FLAT:text
	call	sum
	add	DWORD PTR [rbp-20], eax
	add	DWORD PTR [rbp-24], 1
.L30:
	cmp	DWORD PTR [rbp-24], 2499
	jle	.L31
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, ecx
	mov	eax, 2190262207
	imul	rax, rdx
	shr	rax, 32
	shr	eax, 7
	imul	edx, eax, 251
	mov	eax, ecx
	sub	eax, edx
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
