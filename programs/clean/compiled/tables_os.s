	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.type	find, @function
find:
.LFB6:
	.cfi_startproc
	imul	eax, edi, -1640531535
	mov	ecx, DWORD PTR n_slots[rip]
	xor	edx, edx
	mov	rsi, QWORD PTR slots[rip]
	div	ecx
.L2:
	mov	eax, edx
	imul	rax, rax, 12
	add	rax, rsi
	cmp	BYTE PTR 8[rax], 0
	je	.L1
	cmp	DWORD PTR [rax], edi
	je	.L1
	lea	eax, 1[rdx]
	xor	edx, edx
	div	ecx
	jmp	.L2
.L1:
	ret
	.cfi_endproc
.LFE6:
	.size	find, .-find
	.type	put, @function
put:
.LFB8:
	.cfi_startproc
	mov	eax, DWORD PTR n_used[rip]
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	push	r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	push	r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	add	eax, eax
	mov	r12d, esi
	push	rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	mov	ebp, edi
	push	rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	mov	ebx, DWORD PTR n_slots[rip]
	cmp	eax, ebx
	jb	.L8
	mov	r13, QWORD PTR slots[rip]
	mov	edi, 4
	test	ebx, ebx
	je	.L9
	lea	edi, [rbx+rbx]
.L9:
	mov	esi, 12
	mov	DWORD PTR n_slots[rip], edi
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	test	rax, rax
	jne	.L10
	call	abort@PLT
.L10:
	imul	rbx, rbx, 12
	xor	eax, eax
	mov	r14, r13
	mov	DWORD PTR n_used[rip], eax
	add	rbx, r13
.L11:
	cmp	r14, rbx
	je	.L17
	cmp	BYTE PTR 8[r14], 0
	je	.L12
	mov	esi, DWORD PTR 4[r14]
	mov	edi, DWORD PTR [r14]
	call	put
.L12:
	add	r14, 12
	jmp	.L11
.L17:
	mov	rdi, r13
	call	free@PLT
.L8:
	mov	edi, ebp
	call	find
	mov	DWORD PTR [rax], ebp
	cmp	BYTE PTR 8[rax], 1
	mov	DWORD PTR 4[rax], r12d
	mov	BYTE PTR 8[rax], 1
	pop	rbx
	.cfi_def_cfa_offset 40
	adc	DWORD PTR n_used[rip], 0
	pop	rbp
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	put, .-put
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB10:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xor	ebx, ebx
	push	rcx
	.cfi_def_cfa_offset 48
.L19:
	imul	edi, ebx, 7
	mov	esi, ebx
	inc	ebx
	call	put
	cmp	ebx, 12
	jne	.L19
	mov	esi, 40
	mov	edi, 14
	xor	ebp, ebp
	call	put
	mov	edi, 14
	call	find
	mov	edi, 70
	mov	r8d, DWORD PTR 4[rax]
	call	find
	mov	edi, 3
	add	r8d, DWORD PTR 4[rax]
	call	find
	mov	edi, 24
	movsx	r12d, BYTE PTR 8[rax]
	add	r12d, r8d
	call	malloc@PLT
	mov	QWORD PTR rows[rip], rax
	mov	rbx, rax
	mov	r13, rax
	test	rax, rax
	jne	.L22
.L21:
	call	abort@PLT
.L22:
	mov	edi, 12
	call	malloc@PLT
	mov	QWORD PTR 0[r13], rax
	test	rax, rax
	je	.L21
	lea	edx, 1[rbp]
	mov	DWORD PTR [rax], ebp
	add	r13, 8
	mov	DWORD PTR 4[rax], edx
	lea	edx, 2[rbp]
	add	ebp, 3
	mov	DWORD PTR 8[rax], edx
	cmp	ebp, 9
	jne	.L22
	mov	rdx, QWORD PTR [rbx]
	mov	rax, QWORD PTR 8[rbx]
	mov	eax, DWORD PTR 4[rax]
	add	eax, DWORD PTR [rdx]
	mov	rdx, QWORD PTR 16[rbx]
	add	eax, DWORD PTR 8[rdx]
	pop	rdx
	.cfi_def_cfa_offset 40
	lea	eax, 49[r12+rax]
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.globl	rows
	.bss
	.align 8
	.type	rows, @object
	.size	rows, 8
rows:
	.zero	8
	.local	n_used
	.comm	n_used,4,4
	.local	n_slots
	.comm	n_slots,4,4
	.local	slots
	.comm	slots,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
