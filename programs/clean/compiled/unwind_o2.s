	.file	"unwind.c"
	.intel_syntax noprefix
	.text
	.p2align 4
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
	.p2align 4
	.type	plain.constprop.0, @function
plain.constprop.0:
.LFB5:
	.cfi_startproc
	mov	eax, 4
	ret
	.cfi_endproc
.LFE5:
	.size	plain.constprop.0, .-plain.constprop.0
	.p2align 4
	.type	dig.isra.0, @function
dig.isra.0:
.LFB6:
	.cfi_startproc
	mov	eax, DWORD PTR depth[rip]
	lea	eax, 1[rax+rdi]
	mov	DWORD PTR depth[rip], eax
	call	leave
	.cfi_endproc
.LFE6:
	.size	dig.isra.0, .-dig.isra.0
	.p2align 4
	.type	guarded, @function
guarded:
.LFB2:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	lea	rax, .L7[rip]
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
	mov	QWORD PTR context[rip], rbp
	mov	QWORD PTR context[rip+8], rax
	mov	QWORD PTR context[rip+16], rsp
	call	dig.isra.0
	.p2align 4,,10
	.p2align 3
.L7:
	mov	eax, DWORD PTR depth[rip]
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	mov	edi, 5
	call	guarded
	mov	edi, 3
	mov	ecx, eax
	call	guarded
	lea	edx, [rcx+rax*2]
	call	plain.constprop.0
	add	eax, edx
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
