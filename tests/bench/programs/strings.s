	.file	"strings.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"abcde"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	xor	r10d, r10d
	xor	r9d, r9d
	mov	ecx, 4
	push	r12
	mov	r11d, 3123612579
	mov	edi, 3435973837
	push	rbp
	push	rbx
	sub	rsp, 8
.L3:
	mov	eax, r9d
	lea	rsi, words[r10]
	imul	rax, r11
	shr	rax, 35
	lea	edx, [rax+rax*4]
	lea	edx, [rax+rdx*2]
	mov	eax, r9d
	sub	eax, edx
	cdqe
	lea	r8, words[r10+3+rax]
.L2:
	imul	ecx, ecx, 1664525
	add	rsi, 1
	add	ecx, 1013904223
	mov	eax, ecx
	shr	eax, 28
	mov	edx, eax
	imul	rdx, rdi
	shr	rdx, 34
	lea	edx, [rdx+rdx*4]
	sub	eax, edx
	add	eax, 97
	mov	BYTE PTR [rsi-1], al
	cmp	rsi, r8
	jne	.L2
	add	r9d, 1
	add	r10, 16
	cmp	r9d, 256
	jne	.L3
	xor	ebx, ebx
	xor	ebp, ebp
.L27:
	mov	BYTE PTR buffer[rip], 0
	mov	esi, ebx
	mov	eax, OFFSET FLAT:buffer
	lea	edi, [rbx+1792]
	.p2align 4,,10
	.p2align 3
.L6:
	movzx	ecx, sil
	sal	rcx, 4
	lea	rdx, words[rcx+1]
	movzx	ecx, BYTE PTR words[rcx]
	mov	BYTE PTR [rax], cl
	test	cl, cl
	je	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	movzx	ecx, BYTE PTR [rdx]
	add	rax, 1
	add	rdx, 1
	mov	BYTE PTR [rax], cl
	test	cl, cl
	jne	.L5
.L4:
	add	esi, 7
	cmp	esi, edi
	jne	.L6
	mov	edi, OFFSET FLAT:words
	.p2align 4,,10
	.p2align 3
.L10:
	mov	rax, rdi
	add	rdi, 16
	movsx	edx, BYTE PTR [rax]
	movsx	esi, BYTE PTR [rax+16]
	mov	rcx, rdi
	test	dl, dl
	jne	.L7
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L9:
	movsx	edx, BYTE PTR [rax+1]
	add	rax, 1
	lea	rsi, [rcx+1]
	test	dl, dl
	je	.L56
	mov	rcx, rsi
.L7:
	movsx	esi, BYTE PTR [rcx]
	cmp	sil, dl
	je	.L9
.L8:
	xor	eax, eax
	cmp	edx, esi
	setl	al
	add	ebp, eax
	cmp	rdi, OFFSET FLAT:words+4080
	jne	.L10
	mov	rax, rbx
	movzx	r12d, BYTE PTR buffer[rip]
	sal	rax, 4
	lea	rcx, words[rax]
	test	r12b, r12b
	je	.L30
	movzx	esi, BYTE PTR words[rax]
	mov	r13d, OFFSET FLAT:buffer
	test	sil, sil
	je	.L48
.L12:
	mov	edx, esi
	xor	eax, eax
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L15:
	add	rax, 1
	movzx	edx, BYTE PTR [rcx+rax]
	test	dl, dl
	je	.L48
.L17:
	cmp	BYTE PTR [r13+0+rax], dl
	je	.L15
	add	r13, 1
	cmp	BYTE PTR [r13+0], 0
	jne	.L12
	mov	edi, OFFSET FLAT:buffer+1
	call	strlen
	add	eax, 2
.L11:
	add	ebp, eax
	mov	esi, 20
	test	r12b, r12b
	jne	.L25
.L49:
	sub	esi, 1
	jne	.L49
.L23:
	add	rbx, 1
	cmp	rbx, 60
	jne	.L27
	mov	eax, ebp
	mov	edx, 2190262207
	add	rsp, 8
	imul	rax, rdx
	pop	rbx
	shr	rax, 39
	imul	edx, eax, 251
	mov	eax, ebp
	pop	rbp
	pop	r12
	pop	r13
	sub	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	add	ebp, 1
	sub	esi, 1
	je	.L23
.L25:
	mov	ecx, OFFSET FLAT:buffer
	.p2align 4,,10
	.p2align 3
.L21:
	xor	eax, eax
	mov	edx, 97
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L20:
	movzx	edx, BYTE PTR .LC0[rax+1]
	add	rax, 1
	test	dl, dl
	je	.L19
.L24:
	cmp	BYTE PTR [rcx+rax], dl
	je	.L20
	add	rcx, 1
	cmp	BYTE PTR [rcx], 0
	jne	.L21
	sub	esi, 1
	jne	.L25
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L56:
	movsx	esi, BYTE PTR [rcx+1]
.L53:
	xor	edx, edx
	jmp	.L8
.L48:
	mov	edi, OFFSET FLAT:buffer+1
	sub	r13, OFFSET FLAT:buffer
	call	strlen
	add	eax, 1
	cdqe
	add	eax, r13d
	jmp	.L11
.L30:
	mov	eax, 1
	jmp	.L11
	.size	main, .-main
	.local	buffer
	.comm	buffer,4096,32
	.local	words
	.comm	words,4096,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
