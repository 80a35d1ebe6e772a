	.file	"tables.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	copied
	.type	copied, @function
copied:
.LFB11:
	.cfi_startproc
	movq	xmm0, rdi
	punpcklqdq	xmm0, xmm0
	paddq	xmm0, XMMWORD PTR .LC0[rip]
	movhlps	xmm1, xmm0
	movq	rdx, xmm0
	movq	rax, xmm1
	lea	rax, [rax+rdx*2]
	ret
	.cfi_endproc
.LFE11:
	.size	copied, .-copied
	.p2align 4
	.globl	kind
	.type	kind, @function
kind:
.LFB12:
	.cfi_startproc
	cmp	edi, 7
	ja	.L4
	lea	rdx, .L6[rip]
	mov	edi, edi
	movsx	rax, DWORD PTR [rdx+rdi*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L6:
	.long	.L13-.L6
	.long	.L12-.L6
	.long	.L11-.L6
	.long	.L10-.L6
	.long	.L9-.L6
	.long	.L14-.L6
	.long	.L7-.L6
	.long	.L5-.L6
	.text
	.p2align 4,,10
	.p2align 3
.L14:
	mov	eax, 1000
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	xor	DWORD PTR counter[rip], 3
.L5:
	mov	eax, 3
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	add	DWORD PTR counter[rip], 1
	mov	eax, 11
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	sub	DWORD PTR counter[rip], 1
	mov	eax, 90
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	add	DWORD PTR counter[rip], 2
	mov	eax, 5
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	add	DWORD PTR counter[rip], 9
	mov	eax, DWORD PTR history[rip+12]
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	mov	eax, DWORD PTR counter[rip]
	add	eax, eax
	ret
.L4:
	or	eax, -1
	ret
	.cfi_endproc
.LFE12:
	.size	kind, .-kind
	.p2align 4
	.globl	average
	.type	average, @function
average:
.LFB13:
	.cfi_startproc
	test	edi, edi
	jle	.L18
	xor	eax, eax
	pxor	xmm0, xmm0
	.p2align 4,,10
	.p2align 3
.L17:
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, eax
	add	eax, 1
	addsd	xmm0, xmm1
	cmp	edi, eax
	jne	.L17
.L16:
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, edi
	divsd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR scale[rip]
	cvttsd2si	eax, xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	pxor	xmm0, xmm0
	jmp	.L16
	.cfi_endproc
.LFE13:
	.size	average, .-average
	.p2align 4
	.globl	members
	.type	members, @function
members:
.LFB14:
	.cfi_startproc
	lea	eax, [rdi+rdi]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	addsd	xmm0, QWORD PTR .LC2[rip]
	cvttsd2si	eax, xmm0
	add	eax, edi
	ret
	.cfi_endproc
.LFE14:
	.size	members, .-members
	.p2align 4
	.globl	factorial
	.type	factorial, @function
factorial:
.LFB15:
	.cfi_startproc
	mov	eax, 1
	cmp	rdi, 1
	jbe	.L24
	.p2align 4,,10
	.p2align 3
.L23:
	mov	rdx, rdi
	sub	rdi, 1
	imul	rax, rdx
	cmp	rdi, 1
	jne	.L23
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	ret
	.cfi_endproc
.LFE15:
	.size	factorial, .-factorial
	.p2align 4
	.globl	name_length
	.type	name_length, @function
name_length:
.LFB16:
	.cfi_startproc
	and	edi, 3
	lea	rax, names[rip]
	mov	rdi, QWORD PTR [rax+rdi*8]
	jmp	strlen@PLT
	.cfi_endproc
.LFE16:
	.size	name_length, .-name_length
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB17:
	.cfi_startproc
	movabs	rax, 7016996765293437281
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	movdqa	xmm0, XMMWORD PTR .LC3[rip]
	mov	rdi, rsp
	mov	BYTE PTR 23[rsp], 0
	movaps	XMMWORD PTR [rsp], xmm0
	mov	QWORD PTR 15[rsp], rax
	call	strlen@PLT
	add	DWORD PTR counter[rip], 2
	mov	DWORD PTR history[rip+8], eax
	add	eax, 11
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE17:
	.size	main, .-main
	.globl	scale
	.data
	.align 8
	.type	scale, @object
	.size	scale, 8
scale:
	.long	0
	.long	1074003968
	.local	history
	.comm	history,256,32
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC4:
	.string	"zero"
.LC5:
	.string	"one"
.LC6:
	.string	"two"
.LC7:
	.string	"three"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC4
	.quad	.LC5
	.quad	.LC6
	.quad	.LC7
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.quad	0
	.quad	1
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC2:
	.long	0
	.long	1071644672
	.section	.rodata.cst16
	.align 16
.LC3:
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.byte	97
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
