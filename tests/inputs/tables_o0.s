	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
.LC3:
	.string	"three"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.local	history
	.comm	history,256,32
	.globl	scale
	.align 8
	.type	scale, @object
	.size	scale, 8
scale:
	.long	0
	.long	1074003968
	.text
	.globl	copied
	.type	copied, @function
copied:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	mov	QWORD PTR -40[rbp], rdi
	mov	edi, 32
	call	malloc@PLT
	mov	QWORD PTR -16[rbp], rax
	mov	edi, 32
	call	malloc@PLT
	mov	QWORD PTR -24[rbp], rax
	mov	DWORD PTR -4[rbp], 0
	jmp	.L2
.L3:
	mov	eax, DWORD PTR -4[rbp]
	movsx	rcx, eax
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	lea	rdx, 0[0+rax*8]
	mov	rax, QWORD PTR -16[rbp]
	add	rax, rdx
	mov	rdx, QWORD PTR -40[rbp]
	add	rdx, rcx
	mov	QWORD PTR [rax], rdx
	add	DWORD PTR -4[rbp], 1
.L2:
	cmp	DWORD PTR -4[rbp], 3
	jle	.L3
	mov	rcx, QWORD PTR -16[rbp]
	mov	rax, QWORD PTR -24[rbp]
	mov	edx, 32
	mov	rsi, rcx
	mov	rdi, rax
	call	memcpy@PLT
	mov	rax, QWORD PTR -24[rbp]
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR -24[rbp]
	add	rax, 8
	mov	rax, QWORD PTR [rax]
	add	rdx, rax
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR [rax]
	add	rax, rdx
	mov	QWORD PTR -32[rbp], rax
	mov	rax, QWORD PTR -16[rbp]
	mov	rdi, rax
	call	free@PLT
	mov	rax, QWORD PTR -24[rbp]
	mov	rdi, rax
	call	free@PLT
	mov	rax, QWORD PTR -32[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	copied, .-copied
	.globl	kind
	.type	kind, @function
kind:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	cmp	DWORD PTR -4[rbp], 7
	ja	.L6
	mov	eax, DWORD PTR -4[rbp]
	lea	rdx, 0[0+rax*4]
	lea	rax, .L8[rip]
	mov	eax, DWORD PTR [rdx+rax]
	cdqe
	lea	rdx, .L8[rip]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L8:
	.long	.L15-.L8
	.long	.L14-.L8
	.long	.L13-.L8
	.long	.L12-.L8
	.long	.L11-.L8
	.long	.L10-.L8
	.long	.L9-.L8
	.long	.L7-.L8
	.text
.L15:
	mov	eax, DWORD PTR counter[rip]
	add	eax, 1
	mov	DWORD PTR counter[rip], eax
	mov	eax, 11
	jmp	.L16
.L14:
	mov	eax, DWORD PTR counter[rip]
	add	eax, 2
	mov	DWORD PTR counter[rip], eax
	mov	eax, 5
	jmp	.L16
.L13:
	mov	eax, DWORD PTR counter[rip]
	add	eax, 9
	mov	DWORD PTR counter[rip], eax
	mov	eax, DWORD PTR history[rip+12]
	jmp	.L16
.L12:
	mov	eax, DWORD PTR counter[rip]
	add	eax, eax
	jmp	.L16
.L11:
	mov	eax, DWORD PTR counter[rip]
	sub	eax, 1
	mov	DWORD PTR counter[rip], eax
	mov	eax, 90
	jmp	.L16
.L10:
	mov	eax, 1000
	jmp	.L16
.L9:
	mov	eax, DWORD PTR counter[rip]
	xor	eax, 3
	mov	DWORD PTR counter[rip], eax
	mov	eax, 3
	jmp	.L16
.L7:
	mov	eax, 3
	jmp	.L16
.L6:
	mov	eax, -1
.L16:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	kind, .-kind
	.globl	average
	.type	average, @function
average:
.LFB8:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -20[rbp], edi
	pxor	xmm0, xmm0
	movsd	QWORD PTR -8[rbp], xmm0
	mov	DWORD PTR -12[rbp], 0
	jmp	.L18
.L19:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR -12[rbp]
	movsd	xmm1, QWORD PTR -8[rbp]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
	add	DWORD PTR -12[rbp], 1
.L18:
	mov	eax, DWORD PTR -12[rbp]
	cmp	eax, DWORD PTR -20[rbp]
	jl	.L19
	pxor	xmm2, xmm2
	cvtsi2sd	xmm2, DWORD PTR -20[rbp]
	movsd	xmm0, QWORD PTR -8[rbp]
	movapd	xmm1, xmm0
	divsd	xmm1, xmm2
	movsd	xmm0, QWORD PTR scale[rip]
	mulsd	xmm0, xmm1
	cvttsd2si	eax, xmm0
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	average, .-average
	.globl	members
	.type	members, @function
members:
.LFB9:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -20[rbp], edi
	mov	eax, DWORD PTR -20[rbp]
	mov	DWORD PTR -16[rbp], eax
	mov	eax, DWORD PTR -20[rbp]
	add	eax, eax
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, eax
	movsd	xmm0, QWORD PTR .LC5[rip]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
	mov	edx, DWORD PTR -16[rbp]
	movsd	xmm0, QWORD PTR -8[rbp]
	cvttsd2si	eax, xmm0
	add	eax, edx
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	members, .-members
	.globl	factorial
	.type	factorial, @function
factorial:
.LFB10:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	cmp	QWORD PTR -8[rbp], 1
	jbe	.L24
	mov	rax, QWORD PTR -8[rbp]
	sub	rax, 1
	mov	rdi, rax
	call	factorial
	imul	rax, QWORD PTR -8[rbp]
	jmp	.L26
.L24:
	mov	eax, 1
.L26:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	factorial, .-factorial
	.globl	name_length
	.type	name_length, @function
name_length:
.LFB11:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	mov	eax, DWORD PTR -4[rbp]
	and	eax, 3
	cdqe
	lea	rdx, 0[0+rax*8]
	lea	rax, names[rip]
	mov	rax, QWORD PTR [rdx+rax]
	mov	rdi, rax
	call	strlen@PLT
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	name_length, .-name_length
	.globl	main
	.type	main, @function
main:
.LFB12:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 40
	.cfi_offset 3, -24
	lea	rax, -48[rbp]
	mov	edx, 23
	mov	esi, 97
	mov	rdi, rax
	call	memset@PLT
	mov	BYTE PTR -25[rbp], 0
	lea	rax, -48[rbp]
	mov	rdi, rax
	call	strlen@PLT
	mov	DWORD PTR history[rip+8], eax
	mov	ebx, DWORD PTR history[rip+8]
	mov	edi, 1
	call	kind
	add	ebx, eax
	mov	edi, 3
	call	factorial
	add	eax, ebx
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	main, .-main
	.section	.rodata
	.align 8
.LC5:
	.long	0
	.long	1071644672
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
