	.file	"leaf.c"
	.intel_syntax noprefix
	.text
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB2:
	.cfi_startproc
	mov	QWORD PTR -64[rsp], 3
	mov	QWORD PTR -56[rsp], 4
	mov	QWORD PTR -48[rsp], 5
	mov	QWORD PTR -40[rsp], 6
	mov	QWORD PTR -32[rsp], 7
	mov	QWORD PTR -24[rsp], 8
	mov	QWORD PTR -16[rsp], 9
	mov	QWORD PTR -8[rsp], 10
	mov	rax, QWORD PTR -40[rsp]
	add	eax, 5
	ret
	.cfi_endproc
.LFE2:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
