	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	find, @function
find:
.LFB11:
	.cfi_startproc
	imul	eax, edi, -1640531535
	mov	ecx, DWORD PTR n_slots[rip]
	xor	edx, edx
	mov	rsi, QWORD PTR slots[rip]
	div	ecx
	mov	eax, edx
	lea	rax, [rax+rax*2]
	lea	rax, [rsi+rax*4]
	cmp	BYTE PTR 8[rax], 0
	jne	.L2
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L4:
	lea	eax, 1[rdx]
	xor	edx, edx
	div	ecx
	mov	eax, edx
	lea	rax, [rax+rax*2]
	lea	rax, [rsi+rax*4]
	cmp	BYTE PTR 8[rax], 0
	je	.L1
.L2:
	cmp	DWORD PTR [rax], edi
	jne	.L4
.L1:
	ret
.L7:
	ret
	.cfi_endproc
.LFE11:
	.size	find, .-find
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.type	put, @function
put:
.LFB13:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	mov	r12d, edi
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	ebx, esi
	sub	rsp, 8
	.cfi_def_cfa_offset 64
	mov	r14d, DWORD PTR n_used[rip]
	mov	ebp, DWORD PTR n_slots[rip]
	mov	r13, QWORD PTR slots[rip]
	lea	eax, [r14+r14]
	cmp	eax, ebp
	jnb	.L29
.L9:
	imul	eax, r12d, -1640531535
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L31:
	cmp	r12d, DWORD PTR [rax]
	je	.L30
	lea	eax, 1[rdx]
.L28:
	xor	edx, edx
	div	ebp
	mov	eax, edx
	lea	rax, [rax+rax*2]
	lea	rax, 0[r13+rax*4]
	cmp	BYTE PTR 8[rax], 0
	jne	.L31
	mov	edx, 1
.L15:
	add	edx, r14d
	mov	DWORD PTR [rax], r12d
	mov	DWORD PTR 4[rax], ebx
	mov	BYTE PTR 8[rax], 1
	mov	DWORD PTR n_used[rip], edx
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	.cfi_restore_state
	xor	edx, edx
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L29:
	test	ebp, ebp
	je	.L10
	lea	edi, [rbp+rbp]
	mov	esi, 12
	mov	DWORD PTR n_slots[rip], edi
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	test	rax, rax
	je	.L17
	lea	rax, 0[rbp+rbp*2]
	mov	r14, r13
	mov	DWORD PTR n_used[rip], 0
	lea	rbp, 0[r13+rax*4]
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L12:
	add	r14, 12
	cmp	r14, rbp
	je	.L32
.L13:
	cmp	BYTE PTR 8[r14], 0
	je	.L12
	mov	esi, DWORD PTR 4[r14]
	mov	edi, DWORD PTR [r14]
	add	r14, 12
	call	put
	cmp	r14, rbp
	jne	.L13
.L32:
	mov	ebp, DWORD PTR n_slots[rip]
	mov	r15, QWORD PTR slots[rip]
	mov	r14d, DWORD PTR n_used[rip]
.L18:
	mov	rdi, r13
	mov	r13, r15
	call	free@PLT
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	mov	esi, 12
	mov	edi, 4
	mov	DWORD PTR n_slots[rip], 4
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	mov	r15, rax
	test	rax, rax
	je	.L17
	xor	r14d, r14d
	mov	ebp, 4
	jmp	.L18
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	put.cold, @function
put.cold:
.LFSB13:
.L17:
	.cfi_def_cfa_offset 64
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	call	abort@PLT
	.cfi_endproc
.LFE13:
	.text
	.size	put, .-put
	.section	.text.unlikely
	.size	put.cold, .-put.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.text.unlikely
.LCOLDB1:
	.section	.text.startup,"ax",@progbits
.LHOTB1:
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB15:
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
	xor	ebp, ebp
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xor	ebx, ebx
	sub	rsp, 8
	.cfi_def_cfa_offset 48
	.p2align 4,,10
	.p2align 3
.L34:
	mov	esi, ebx
	mov	edi, ebp
	add	ebx, 1
	add	ebp, 7
	call	put
	cmp	ebx, 12
	jne	.L34
	mov	esi, 40
	mov	edi, 14
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
	movsx	r13d, BYTE PTR 8[rax]
	add	r13d, r8d
	call	malloc@PLT
	mov	QWORD PTR rows[rip], rax
	mov	r12, rax
	test	rax, rax
	je	.L36
	mov	rbp, rax
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L37:
	mov	edi, 12
	call	malloc@PLT
	mov	QWORD PTR 0[rbp], rax
	test	rax, rax
	je	.L36
	lea	edx, 1[rbx]
	mov	DWORD PTR [rax], ebx
	add	rbp, 8
	mov	DWORD PTR 4[rax], edx
	lea	edx, 2[rbx]
	add	ebx, 3
	mov	DWORD PTR 8[rax], edx
	cmp	ebx, 9
	jne	.L37
	mov	rdx, QWORD PTR [r12]
	mov	rax, QWORD PTR 8[r12]
	mov	eax, DWORD PTR 4[rax]
	add	eax, DWORD PTR [rdx]
	mov	rdx, QWORD PTR 16[r12]
	add	eax, DWORD PTR 8[rdx]
	add	rsp, 8
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	lea	eax, 49[r13+rax]
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	main.cold, @function
main.cold:
.LFSB15:
.L36:
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 13, -16
	call	abort@PLT
	.cfi_endproc
.LFE15:
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE1:
	.section	.text.startup
.LHOTE1:
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
