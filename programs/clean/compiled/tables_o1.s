	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.type	find, @function
find:
.LFB11:
	.cfi_startproc
	mov	esi, edi
	mov	ecx, DWORD PTR n_slots[rip]
	imul	eax, edi, -1640531535
	mov	edx, 0
	div	ecx
	mov	eax, edx
	mov	rdi, QWORD PTR slots[rip]
	mov	edx, edx
	lea	rdx, [rdx+rdx*2]
	lea	rdx, [rdi+rdx*4]
	cmp	BYTE PTR 8[rdx], 0
	je	.L1
.L2:
	cmp	DWORD PTR [rdx], esi
	je	.L1
	add	eax, 1
	mov	edx, 0
	div	ecx
	mov	eax, edx
	mov	edx, edx
	lea	rdx, [rdx+rdx*2]
	lea	rdx, [rdi+rdx*4]
	cmp	BYTE PTR 8[rdx], 0
	jne	.L2
.L1:
	mov	rax, rdx
	ret
	.cfi_endproc
.LFE11:
	.size	find, .-find
	.type	put, @function
put:
.LFB13:
	.cfi_startproc
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	push	r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	push	r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	push	rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	push	rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	mov	ebp, edi
	mov	r12d, esi
	mov	r13d, DWORD PTR n_slots[rip]
	mov	eax, DWORD PTR n_used[rip]
	add	eax, eax
	cmp	eax, r13d
	jnb	.L19
.L7:
	mov	edi, ebp
	call	find
	cmp	BYTE PTR 8[rax], 1
	adc	DWORD PTR n_used[rip], 0
	mov	DWORD PTR [rax], ebp
	mov	DWORD PTR 4[rax], r12d
	mov	BYTE PTR 8[rax], 1
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	pop	rbp
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_def_cfa_offset 24
	pop	r13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_def_cfa_offset 8
	ret
.L19:
	.cfi_restore_state
	mov	r14, QWORD PTR slots[rip]
	test	r13d, r13d
	je	.L8
	lea	edi, [r13+r13]
	mov	DWORD PTR n_slots[rip], edi
	mov	edi, edi
	mov	esi, 12
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	test	rax, rax
	je	.L13
	mov	DWORD PTR n_used[rip], 0
	mov	rbx, r14
	mov	r13d, r13d
	lea	rax, 0[r13+r13*2]
	lea	r13, [r14+rax*4]
	jmp	.L11
.L13:
	call	abort@PLT
.L20:
	mov	esi, DWORD PTR 4[rbx]
	mov	edi, DWORD PTR [rbx]
	call	put
.L10:
	add	rbx, 12
	cmp	rbx, r13
	je	.L12
.L11:
	cmp	BYTE PTR 8[rbx], 0
	je	.L10
	jmp	.L20
.L8:
	mov	DWORD PTR n_slots[rip], 4
	mov	esi, 12
	mov	edi, 4
	call	calloc@PLT
	mov	QWORD PTR slots[rip], rax
	test	rax, rax
	je	.L13
	mov	DWORD PTR n_used[rip], 0
.L12:
	mov	rdi, r14
	call	free@PLT
	jmp	.L7
	.cfi_endproc
.LFE13:
	.size	put, .-put
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
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 8
	.cfi_def_cfa_offset 48
	mov	ebp, 0
	mov	ebx, 0
.L22:
	mov	esi, ebx
	mov	edi, ebp
	call	put
	add	ebx, 1
	add	ebp, 7
	cmp	ebx, 12
	jne	.L22
	mov	esi, 40
	mov	edi, 14
	call	put
	mov	edi, 14
	call	find
	mov	ebx, DWORD PTR 4[rax]
	mov	edi, 70
	call	find
	add	ebx, DWORD PTR 4[rax]
	mov	edi, 3
	call	find
	movsx	r12d, BYTE PTR 8[rax]
	add	r12d, ebx
	mov	edi, 24
	call	malloc@PLT
	mov	QWORD PTR rows[rip], rax
	test	rax, rax
	je	.L31
	mov	ebp, 0
	mov	ebx, 0
.L23:
	mov	r13, rbx
	add	r13, QWORD PTR rows[rip]
	mov	edi, 12
	call	malloc@PLT
	mov	QWORD PTR 0[r13], rax
	mov	rax, QWORD PTR rows[rip]
	cmp	QWORD PTR [rax+rbx], 0
	je	.L32
	mov	edx, ebp
	mov	eax, 0
.L24:
	mov	rcx, QWORD PTR rows[rip]
	mov	rcx, QWORD PTR [rcx+rbx]
	mov	DWORD PTR [rcx+rax], edx
	add	rax, 4
	add	edx, 1
	cmp	rax, 12
	jne	.L24
	add	rbx, 8
	add	ebp, 3
	cmp	rbx, 24
	jne	.L23
	mov	rdx, QWORD PTR rows[rip]
	mov	rcx, QWORD PTR [rdx]
	mov	rax, QWORD PTR 8[rdx]
	mov	eax, DWORD PTR 4[rax]
	add	eax, DWORD PTR [rcx]
	mov	rdx, QWORD PTR 16[rdx]
	add	eax, DWORD PTR 8[rdx]
	lea	eax, 49[r12+rax]
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	pop	rbx
	.cfi_def_cfa_offset 32
	pop	rbp
	.cfi_def_cfa_offset 24
	pop	r12
	.cfi_def_cfa_offset 16
	pop	r13
	.cfi_def_cfa_offset 8
	ret
.L31:
	.cfi_restore_state
	call	abort@PLT
.L32:
	call	abort@PLT
	.cfi_endproc
.LFE15:
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
