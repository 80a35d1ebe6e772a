	.file	"unwind.c"
	.intel_syntax noprefix
	.text
	.type	plain, @function
plain:
.LFB3:
	.cfi_startproc
	mov	eax, 0
	test	edi, edi
	jg	.L8
	ret
.L8:
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	sub	edi, 1
	call	plain
	add	eax, 1
	add	rsp, 8
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	plain, .-plain
	.type	leave, @function
leave:
.LFB0:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	rax, QWORD PTR context[rip+8]
	mov	rdx, QWORD PTR context[rip]
	mov	rsp, QWORD PTR context[rip+16]
	mov	rbp, rdx
	jmp	rax
	.cfi_endproc
.LFE0:
	.size	leave, .-leave
	.type	dig, @function
dig:
.LFB1:
	.cfi_startproc
	sub	rsp, 8
	.cfi_def_cfa_offset 16
	add	DWORD PTR depth[rip], 1
	test	edi, edi
	je	.L14
	sub	edi, 1
	call	dig
	add	eax, 1
	add	rsp, 8
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L14:
	.cfi_restore_state
	call	leave
	.cfi_endproc
.LFE1:
	.size	dig, .-dig
	.type	guarded, @function
guarded:
.LFB2:
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
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 8
	.cfi_def_cfa_offset 64
	mov	QWORD PTR context[rip], rbp
	lea	rax, .L16[rip]
	mov	QWORD PTR context[rip+8], rax
	mov	QWORD PTR context[rip+16], rsp
	call	dig
	jmp	.L21
.L16:
	mov	eax, DWORD PTR depth[rip]
	jmp	.L15
.L21:
	add	eax, 100
.L15:
	add	rsp, 8
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
	.cfi_endproc
.LFE2:
	.size	guarded, .-guarded
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	edi, 5
	call	guarded
	mov	ebx, eax
	mov	edi, 3
	call	guarded
	lea	ebx, [rbx+rax*2]
	mov	edi, 4
	call	plain
	add	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.local	depth
	.comm	depth,4,4
	.local	context
	.comm	context,40,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
