	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.local	slots
	.comm	slots,8,8
	.local	n_slots
	.comm	n_slots,4,4
	.local	n_used
	.comm	n_used,4,4
	.globl	rows
	.bss
	.align 8
	.type	rows, @object
	.size	rows, 8
rows:
	.zero	8
	.text
	.type	find, @function
find:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -20[rbp], edi
	mov	eax, DWORD PTR -20[rbp]
	imul	eax, eax, -1640531535
	mov	ecx, DWORD PTR n_slots[rip]
	mov	edx, 0
	div	ecx
	mov	DWORD PTR -4[rbp], edx
	jmp	.L2
.L4:
	mov	eax, DWORD PTR -4[rbp]
	add	eax, 1
	mov	ecx, DWORD PTR n_slots[rip]
	mov	edx, 0
	div	ecx
	mov	DWORD PTR -4[rbp], edx
.L2:
	mov	rcx, QWORD PTR slots[rip]
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rcx
	movzx	eax, BYTE PTR 8[rax]
	test	al, al
	je	.L3
	mov	rcx, QWORD PTR slots[rip]
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rcx
	mov	eax, DWORD PTR [rax]
	cmp	DWORD PTR -20[rbp], eax
	jne	.L4
.L3:
	mov	rcx, QWORD PTR slots[rip]
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	add	rax, rcx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	find, .-find
	.type	grow, @function
grow:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	mov	rax, QWORD PTR slots[rip]
	mov	QWORD PTR -16[rbp], rax
	mov	eax, DWORD PTR n_slots[rip]
	mov	DWORD PTR -20[rbp], eax
	mov	eax, DWORD PTR n_slots[rip]
	test	eax, eax
	je	.L7
	mov	eax, DWORD PTR n_slots[rip]
	add	eax, eax
	jmp	.L8
.L7:
	mov	eax, 4
.L8:
	mov	DWORD PTR n_slots[rip], eax
	mov	eax, DWORD PTR n_slots[rip]
	mov	eax, eax
	mov	esi, 12
	mov	rdi, rax
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	mov	rax, QWORD PTR slots[rip]
	test	rax, rax
	jne	.L9
	call	abort@PLT
.L9:
	mov	DWORD PTR n_used[rip], 0
	mov	DWORD PTR -4[rbp], 0
	jmp	.L10
.L12:
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -16[rbp]
	add	rax, rdx
	movzx	eax, BYTE PTR 8[rax]
	test	al, al
	je	.L11
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -16[rbp]
	add	rax, rdx
	mov	ecx, DWORD PTR 4[rax]
	mov	edx, DWORD PTR -4[rbp]
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 2
	mov	rdx, rax
	mov	rax, QWORD PTR -16[rbp]
	add	rax, rdx
	mov	eax, DWORD PTR [rax]
	mov	esi, ecx
	mov	edi, eax
	call	put
.L11:
	add	DWORD PTR -4[rbp], 1
.L10:
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -20[rbp]
	jb	.L12
	mov	rax, QWORD PTR -16[rbp]
	mov	rdi, rax
	call	free@PLT
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	grow, .-grow
	.type	put, @function
put:
.LFB8:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	mov	DWORD PTR -36[rbp], edi
	mov	DWORD PTR -40[rbp], esi
	mov	eax, DWORD PTR n_used[rip]
	lea	edx, [rax+rax]
	mov	eax, DWORD PTR n_slots[rip]
	cmp	edx, eax
	jb	.L14
	call	grow
.L14:
	mov	eax, DWORD PTR -36[rbp]
	mov	edi, eax
	call	find
	mov	QWORD PTR -8[rbp], rax
	mov	rax, QWORD PTR -8[rbp]
	movzx	eax, BYTE PTR 8[rax]
	test	al, al
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR n_used[rip]
	add	eax, edx
	mov	DWORD PTR n_used[rip], eax
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR -36[rbp]
	mov	DWORD PTR [rax], edx
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR -40[rbp]
	mov	DWORD PTR 4[rax], edx
	mov	rax, QWORD PTR -8[rbp]
	mov	BYTE PTR 8[rax], 1
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	put, .-put
	.type	matrix, @function
matrix:
.LFB9:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 40
	.cfi_offset 3, -24
	mov	DWORD PTR -36[rbp], edi
	mov	DWORD PTR -20[rbp], 0
	mov	eax, DWORD PTR -36[rbp]
	mov	eax, eax
	sal	rax, 3
	mov	rdi, rax
	call	malloc@PLT
	mov	QWORD PTR rows[rip], rax
	mov	rax, QWORD PTR rows[rip]
	test	rax, rax
	jne	.L16
	call	abort@PLT
.L16:
	mov	DWORD PTR -24[rbp], 0
	jmp	.L17
.L21:
	mov	eax, DWORD PTR -36[rbp]
	mov	eax, eax
	sal	rax, 2
	mov	rdx, QWORD PTR rows[rip]
	mov	ecx, DWORD PTR -24[rbp]
	movsx	rcx, ecx
	sal	rcx, 3
	lea	rbx, [rdx+rcx]
	mov	rdi, rax
	call	malloc@PLT
	mov	QWORD PTR [rbx], rax
	mov	rax, QWORD PTR rows[rip]
	mov	edx, DWORD PTR -24[rbp]
	movsx	rdx, edx
	sal	rdx, 3
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L18
	call	abort@PLT
.L18:
	mov	DWORD PTR -28[rbp], 0
	jmp	.L19
.L20:
	mov	eax, DWORD PTR -24[rbp]
	imul	eax, DWORD PTR -36[rbp]
	mov	ecx, eax
	mov	rax, QWORD PTR rows[rip]
	mov	edx, DWORD PTR -24[rbp]
	movsx	rdx, edx
	sal	rdx, 3
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR -28[rbp]
	movsx	rdx, edx
	sal	rdx, 2
	add	rax, rdx
	mov	edx, DWORD PTR -28[rbp]
	add	edx, ecx
	mov	DWORD PTR [rax], edx
	add	DWORD PTR -28[rbp], 1
.L19:
	mov	eax, DWORD PTR -28[rbp]
	cmp	eax, DWORD PTR -36[rbp]
	jl	.L20
	add	DWORD PTR -24[rbp], 1
.L17:
	mov	eax, DWORD PTR -24[rbp]
	cmp	eax, DWORD PTR -36[rbp]
	jl	.L21
	mov	DWORD PTR -32[rbp], 0
	jmp	.L22
.L23:
	mov	rax, QWORD PTR rows[rip]
	mov	edx, DWORD PTR -32[rbp]
	movsx	rdx, edx
	sal	rdx, 3
	add	rax, rdx
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR -32[rbp]
	movsx	rdx, edx
	sal	rdx, 2
	add	rax, rdx
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR -20[rbp], eax
	add	DWORD PTR -32[rbp], 1
.L22:
	mov	eax, DWORD PTR -32[rbp]
	cmp	eax, DWORD PTR -36[rbp]
	jl	.L23
	mov	eax, DWORD PTR -20[rbp]
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	matrix, .-matrix
	.globl	main
	.type	main, @function
main:
.LFB10:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	lea	rax, -28[rbp]
	mov	edx, 4
	mov	esi, 0
	mov	rdi, rax
	call	memset@PLT
	movzx	eax, BYTE PTR -28[rbp]
	and	eax, -15
	or	eax, 10
	mov	BYTE PTR -28[rbp], al
	movzx	eax, WORD PTR -28[rbp]
	and	eax, 15
	or	ax, 4800
	mov	WORD PTR -28[rbp], ax
	mov	DWORD PTR -20[rbp], 0
	jmp	.L26
.L27:
	mov	ecx, DWORD PTR -20[rbp]
	mov	edx, DWORD PTR -20[rbp]
	mov	eax, edx
	sal	eax, 3
	sub	eax, edx
	mov	esi, ecx
	mov	edi, eax
	call	put
	add	DWORD PTR -20[rbp], 1
.L26:
	cmp	DWORD PTR -20[rbp], 11
	jbe	.L27
	mov	esi, 40
	mov	edi, 14
	call	put
	mov	edi, 14
	call	find
	mov	ebx, DWORD PTR 4[rax]
	mov	edi, 70
	call	find
	mov	eax, DWORD PTR 4[rax]
	add	ebx, eax
	mov	edi, 3
	call	find
	movzx	eax, BYTE PTR 8[rax]
	movsx	eax, al
	add	eax, ebx
	mov	DWORD PTR -24[rbp], eax
	mov	edi, 3
	call	matrix
	mov	edx, DWORD PTR -24[rbp]
	add	edx, eax
	movzx	eax, BYTE PTR -28[rbp]
	shr	al
	and	eax, 7
	movzx	eax, al
	add	edx, eax
	mov	eax, DWORD PTR -28[rbp]
	shr	eax, 4
	movzx	eax, al
	add	edx, eax
	movzx	eax, BYTE PTR -25[rbp]
	movzx	eax, al
	sub	edx, eax
	mov	eax, edx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
