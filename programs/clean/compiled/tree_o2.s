	.file	"tree.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	release, @function
release:
.LFB14:
	.cfi_startproc
	test	rdi, rdi
	je	.L1
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
	mov	rbx, rdi
	sub	rsp, 8
	.cfi_def_cfa_offset 64
	mov	rbp, QWORD PTR 8[rdi]
	test	rbp, rbp
	je	.L3
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L4
	mov	r13, QWORD PTR 8[r12]
	test	r13, r13
	je	.L5
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L6
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L7
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L7:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L8
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L8:
	mov	rdi, r14
	call	free@PLT
.L6:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L9
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L10
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L10:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L11
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L11:
	mov	rdi, r14
	call	free@PLT
.L9:
	mov	rdi, r13
	call	free@PLT
.L5:
	mov	r13, QWORD PTR 16[r12]
	test	r13, r13
	je	.L12
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L13
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L14
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L14:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L15
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L15:
	mov	rdi, r14
	call	free@PLT
.L13:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L16
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L17
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L17:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L18
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L18:
	mov	rdi, r14
	call	free@PLT
.L16:
	mov	rdi, r13
	call	free@PLT
.L12:
	mov	rdi, r12
	call	free@PLT
.L4:
	mov	r12, QWORD PTR 16[rbp]
	test	r12, r12
	je	.L19
	mov	r13, QWORD PTR 8[r12]
	test	r13, r13
	je	.L20
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L21
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L22
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L22:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L23
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L23:
	mov	rdi, r14
	call	free@PLT
.L21:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L24
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L25
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L25:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L26
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L26:
	mov	rdi, r14
	call	free@PLT
.L24:
	mov	rdi, r13
	call	free@PLT
.L20:
	mov	r13, QWORD PTR 16[r12]
	test	r13, r13
	je	.L27
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L28
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L29
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L29:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L30
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L30:
	mov	rdi, r14
	call	free@PLT
.L28:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L31
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L32
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L32:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L33
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L33:
	mov	rdi, r14
	call	free@PLT
.L31:
	mov	rdi, r13
	call	free@PLT
.L27:
	mov	rdi, r12
	call	free@PLT
.L19:
	mov	rdi, rbp
	call	free@PLT
.L3:
	mov	rbp, QWORD PTR 16[rbx]
	test	rbp, rbp
	je	.L34
	mov	r12, QWORD PTR 8[rbp]
	test	r12, r12
	je	.L35
	mov	r13, QWORD PTR 8[r12]
	test	r13, r13
	je	.L36
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L37
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L38
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L38:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L39
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L39:
	mov	rdi, r14
	call	free@PLT
.L37:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L40
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L41
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L41:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L42
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L42:
	mov	rdi, r14
	call	free@PLT
.L40:
	mov	rdi, r13
	call	free@PLT
.L36:
	mov	r13, QWORD PTR 16[r12]
	test	r13, r13
	je	.L43
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L44
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L45
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L45:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L46
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L46:
	mov	rdi, r14
	call	free@PLT
.L44:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L47
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L48
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L48:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L49
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L49:
	mov	rdi, r14
	call	free@PLT
.L47:
	mov	rdi, r13
	call	free@PLT
.L43:
	mov	rdi, r12
	call	free@PLT
.L35:
	mov	r12, QWORD PTR 16[rbp]
	test	r12, r12
	je	.L50
	mov	r13, QWORD PTR 8[r12]
	test	r13, r13
	je	.L51
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L52
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L53
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L53:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L54
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L54:
	mov	rdi, r14
	call	free@PLT
.L52:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L55
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L56
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L56:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L57
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L57:
	mov	rdi, r14
	call	free@PLT
.L55:
	mov	rdi, r13
	call	free@PLT
.L51:
	mov	r13, QWORD PTR 16[r12]
	test	r13, r13
	je	.L58
	mov	r14, QWORD PTR 8[r13]
	test	r14, r14
	je	.L59
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L60
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L60:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L61
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L61:
	mov	rdi, r14
	call	free@PLT
.L59:
	mov	r14, QWORD PTR 16[r13]
	test	r14, r14
	je	.L62
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L63
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L63:
	mov	r15, QWORD PTR 16[r14]
	test	r15, r15
	je	.L64
	mov	rdi, QWORD PTR 8[r15]
	call	release
	mov	rdi, QWORD PTR 16[r15]
	call	release
	mov	rdi, r15
	call	free@PLT
.L64:
	mov	rdi, r14
	call	free@PLT
.L62:
	mov	rdi, r13
	call	free@PLT
.L58:
	mov	rdi, r12
	call	free@PLT
.L50:
	mov	rdi, rbp
	call	free@PLT
.L34:
	add	rsp, 8
	.cfi_def_cfa_offset 56
	mov	rdi, rbx
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_restore 13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_restore 14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_restore 15
	.cfi_def_cfa_offset 8
	jmp	free@PLT
	.p2align 4,,10
	.p2align 3
.L1:
	ret
	.cfi_endproc
.LFE14:
	.size	release, .-release
	.p2align 4
	.type	depth, @function
depth:
.LFB12:
	.cfi_startproc
	test	rdi, rdi
	je	.L421
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
	mov	r12, rdi
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	xor	ebx, ebx
	sub	rsp, 24
	.cfi_def_cfa_offset 80
	mov	r13, QWORD PTR 8[rdi]
	test	r13, r13
	je	.L257
	mov	r14, QWORD PTR 8[r13]
	xor	ebp, ebp
	test	r14, r14
	je	.L258
	mov	rdx, QWORD PTR 8[r14]
	test	rdx, rdx
	je	.L259
	mov	r15, QWORD PTR 8[rdx]
	test	r15, r15
	je	.L260
	mov	rbp, QWORD PTR 8[r15]
	test	rbp, rbp
	je	.L261
	mov	rdi, QWORD PTR 8[rbp]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[rbp]
	mov	ebx, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebx, eax
	cmovl	ebx, eax
	add	ebx, 1
.L261:
	mov	r15, QWORD PTR 16[r15]
	xor	ebp, ebp
	test	r15, r15
	je	.L262
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	ebp, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebp, eax
	cmovl	ebp, eax
	add	ebp, 1
.L262:
	cmp	ebp, ebx
	cmovl	ebp, ebx
	add	ebp, 1
.L260:
	mov	rdx, QWORD PTR 16[rdx]
	xor	ebx, ebx
	test	rdx, rdx
	je	.L263
	mov	rbx, QWORD PTR 8[rdx]
	xor	r15d, r15d
	test	rbx, rbx
	je	.L264
	mov	rdi, QWORD PTR 8[rbx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[rbx]
	mov	r15d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r15d, eax
	cmovl	r15d, eax
	add	r15d, 1
.L264:
	mov	rdx, QWORD PTR 16[rdx]
	xor	ebx, ebx
	test	rdx, rdx
	je	.L265
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	ebx, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	ebx, eax
	cmovl	ebx, eax
	add	ebx, 1
.L265:
	cmp	ebx, r15d
	cmovl	ebx, r15d
	add	ebx, 1
.L263:
	cmp	ebx, ebp
	cmovl	ebx, ebp
	add	ebx, 1
.L259:
	mov	rdx, QWORD PTR 16[r14]
	xor	ebp, ebp
	test	rdx, rdx
	je	.L266
	mov	r15, QWORD PTR 8[rdx]
	xor	r14d, r14d
	test	r15, r15
	je	.L267
	mov	r14, QWORD PTR 8[r15]
	test	r14, r14
	je	.L268
	mov	rdi, QWORD PTR 8[r14]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r14]
	mov	ebp, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebp, eax
	cmovl	ebp, eax
	add	ebp, 1
.L268:
	mov	r15, QWORD PTR 16[r15]
	xor	r14d, r14d
	test	r15, r15
	je	.L269
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r14d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r14d, eax
	cmovl	r14d, eax
	add	r14d, 1
.L269:
	cmp	r14d, ebp
	cmovl	r14d, ebp
	add	r14d, 1
.L267:
	mov	r15, QWORD PTR 16[rdx]
	xor	ebp, ebp
	test	r15, r15
	je	.L270
	mov	rdi, QWORD PTR 8[r15]
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	ebp, eax
	call	depth
	cmp	ebp, eax
	cmovl	ebp, eax
	add	ebp, 1
.L270:
	cmp	ebp, r14d
	cmovl	ebp, r14d
	add	ebp, 1
.L266:
	cmp	ebp, ebx
	cmovl	ebp, ebx
	add	ebp, 1
.L258:
	mov	r14, QWORD PTR 16[r13]
	xor	ebx, ebx
	test	r14, r14
	je	.L271
	mov	rdx, QWORD PTR 8[r14]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L272
	mov	r15, QWORD PTR 8[rdx]
	test	r15, r15
	je	.L273
	mov	rbx, QWORD PTR 8[r15]
	test	rbx, rbx
	je	.L274
	mov	rdi, QWORD PTR 8[rbx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[rbx]
	mov	r13d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L274:
	mov	r15, QWORD PTR 16[r15]
	xor	ebx, ebx
	test	r15, r15
	je	.L275
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	ebx, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebx, eax
	cmovl	ebx, eax
	add	ebx, 1
.L275:
	cmp	ebx, r13d
	cmovl	ebx, r13d
	add	ebx, 1
.L273:
	mov	r15, QWORD PTR 16[rdx]
	xor	r13d, r13d
	test	r15, r15
	je	.L276
	mov	rdi, QWORD PTR 8[r15]
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r13d, eax
	call	depth
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L276:
	cmp	r13d, ebx
	cmovl	r13d, ebx
	add	r13d, 1
.L272:
	mov	rdx, QWORD PTR 16[r14]
	xor	ebx, ebx
	test	rdx, rdx
	je	.L277
	mov	r15, QWORD PTR 8[rdx]
	xor	r14d, r14d
	test	r15, r15
	je	.L278
	mov	r14, QWORD PTR 8[r15]
	test	r14, r14
	je	.L279
	mov	rdi, QWORD PTR 8[r14]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r14]
	mov	ebx, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebx, eax
	cmovl	ebx, eax
	add	ebx, 1
.L279:
	mov	r15, QWORD PTR 16[r15]
	xor	r14d, r14d
	test	r15, r15
	je	.L280
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r14d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r14d, eax
	cmovl	r14d, eax
	add	r14d, 1
.L280:
	cmp	r14d, ebx
	cmovl	r14d, ebx
	add	r14d, 1
.L278:
	mov	r15, QWORD PTR 16[rdx]
	xor	ebx, ebx
	test	r15, r15
	je	.L281
	mov	rdi, QWORD PTR 8[r15]
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	ebx, eax
	call	depth
	cmp	ebx, eax
	cmovl	ebx, eax
	add	ebx, 1
.L281:
	cmp	ebx, r14d
	cmovl	ebx, r14d
	add	ebx, 1
.L277:
	cmp	ebx, r13d
	cmovl	ebx, r13d
	add	ebx, 1
.L271:
	cmp	ebx, ebp
	cmovl	ebx, ebp
	add	ebx, 1
.L257:
	mov	rbp, QWORD PTR 16[r12]
	xor	eax, eax
	test	rbp, rbp
	je	.L282
	mov	r14, QWORD PTR 8[rbp]
	xor	r12d, r12d
	test	r14, r14
	je	.L283
	mov	rdx, QWORD PTR 8[r14]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L284
	mov	r15, QWORD PTR 8[rdx]
	test	r15, r15
	je	.L285
	mov	r12, QWORD PTR 8[r15]
	test	r12, r12
	je	.L286
	mov	rdi, QWORD PTR 8[r12]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r12]
	mov	r13d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L286:
	mov	r15, QWORD PTR 16[r15]
	xor	r12d, r12d
	test	r15, r15
	je	.L287
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r12d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r12d, eax
	cmovl	r12d, eax
	add	r12d, 1
.L287:
	cmp	r12d, r13d
	cmovl	r12d, r13d
	add	r12d, 1
.L285:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L288
	mov	r13, QWORD PTR 8[rdx]
	xor	r15d, r15d
	test	r13, r13
	je	.L289
	mov	rdi, QWORD PTR 8[r13]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r13]
	mov	r15d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r15d, eax
	cmovl	r15d, eax
	add	r15d, 1
.L289:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L290
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	r13d, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L290:
	cmp	r13d, r15d
	cmovl	r13d, r15d
	add	r13d, 1
.L288:
	cmp	r13d, r12d
	cmovl	r13d, r12d
	add	r13d, 1
.L284:
	mov	rdx, QWORD PTR 16[r14]
	xor	r12d, r12d
	test	rdx, rdx
	je	.L291
	mov	r15, QWORD PTR 8[rdx]
	xor	r14d, r14d
	test	r15, r15
	je	.L292
	mov	r14, QWORD PTR 8[r15]
	test	r14, r14
	je	.L293
	mov	rdi, QWORD PTR 8[r14]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r14]
	mov	r12d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r12d, eax
	cmovl	r12d, eax
	add	r12d, 1
.L293:
	mov	r15, QWORD PTR 16[r15]
	xor	r14d, r14d
	test	r15, r15
	je	.L294
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r14d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r14d, eax
	cmovl	r14d, eax
	add	r14d, 1
.L294:
	cmp	r14d, r12d
	cmovl	r14d, r12d
	add	r14d, 1
.L292:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r12d, r12d
	test	rdx, rdx
	je	.L295
	mov	r12, QWORD PTR 8[rdx]
	xor	r15d, r15d
	test	r12, r12
	je	.L296
	mov	rdi, QWORD PTR 8[r12]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r12]
	mov	r15d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r15d, eax
	cmovl	r15d, eax
	add	r15d, 1
.L296:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r12d, r12d
	test	rdx, rdx
	je	.L297
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	r12d, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	r12d, eax
	cmovl	r12d, eax
	add	r12d, 1
.L297:
	cmp	r12d, r15d
	cmovl	r12d, r15d
	add	r12d, 1
.L295:
	cmp	r12d, r14d
	cmovl	r12d, r14d
	add	r12d, 1
.L291:
	cmp	r12d, r13d
	cmovl	r12d, r13d
	add	r12d, 1
.L283:
	mov	r14, QWORD PTR 16[rbp]
	xor	eax, eax
	test	r14, r14
	je	.L298
	mov	rdx, QWORD PTR 8[r14]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L299
	mov	r15, QWORD PTR 8[rdx]
	xor	ebp, ebp
	test	r15, r15
	je	.L300
	mov	rbp, QWORD PTR 8[r15]
	test	rbp, rbp
	je	.L301
	mov	rdi, QWORD PTR 8[rbp]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[rbp]
	mov	r13d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L301:
	mov	r15, QWORD PTR 16[r15]
	xor	ebp, ebp
	test	r15, r15
	je	.L302
	mov	rdi, QWORD PTR 8[r15]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	ebp, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	ebp, eax
	cmovl	ebp, eax
	add	ebp, 1
.L302:
	cmp	ebp, r13d
	cmovl	ebp, r13d
	add	ebp, 1
.L300:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L303
	mov	r13, QWORD PTR 8[rdx]
	xor	r15d, r15d
	test	r13, r13
	je	.L304
	mov	rdi, QWORD PTR 8[r13]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdi, QWORD PTR 16[r13]
	mov	r15d, eax
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	cmp	r15d, eax
	cmovl	r15d, eax
	add	r15d, 1
.L304:
	mov	rdx, QWORD PTR 16[rdx]
	xor	r13d, r13d
	test	rdx, rdx
	je	.L305
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	r13d, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	r13d, eax
	cmovl	r13d, eax
	add	r13d, 1
.L305:
	cmp	r13d, r15d
	cmovl	r13d, r15d
	add	r13d, 1
.L303:
	cmp	r13d, ebp
	cmovl	r13d, ebp
	add	r13d, 1
.L299:
	mov	rbp, QWORD PTR 16[r14]
	xor	eax, eax
	test	rbp, rbp
	je	.L306
	mov	r15, QWORD PTR 8[rbp]
	xor	r14d, r14d
	test	r15, r15
	je	.L307
	mov	rdi, QWORD PTR 8[r15]
	call	depth
	mov	rdi, QWORD PTR 16[r15]
	mov	r14d, eax
	call	depth
	cmp	r14d, eax
	cmovl	r14d, eax
	add	r14d, 1
.L307:
	mov	rbp, QWORD PTR 16[rbp]
	xor	eax, eax
	test	rbp, rbp
	je	.L308
	mov	rdx, QWORD PTR 8[rbp]
	xor	r15d, r15d
	test	rdx, rdx
	je	.L309
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	r15d, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	r15d, eax
	cmovl	r15d, eax
	add	r15d, 1
.L309:
	mov	rdx, QWORD PTR 16[rbp]
	xor	eax, eax
	test	rdx, rdx
	je	.L310
	mov	rdi, QWORD PTR 8[rdx]
	mov	QWORD PTR 8[rsp], rdx
	call	depth
	mov	rdx, QWORD PTR 8[rsp]
	mov	ebp, eax
	mov	rdi, QWORD PTR 16[rdx]
	call	depth
	cmp	ebp, eax
	cmovge	eax, ebp
	add	eax, 1
.L310:
	cmp	eax, r15d
	cmovl	eax, r15d
	add	eax, 1
.L308:
	cmp	eax, r14d
	cmovl	eax, r14d
	add	eax, 1
.L306:
	cmp	eax, r13d
	cmovl	eax, r13d
	add	eax, 1
.L298:
	cmp	eax, r12d
	cmovl	eax, r12d
	add	eax, 1
.L282:
	cmp	eax, ebx
	cmovl	eax, ebx
	add	rsp, 24
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	add	eax, 1
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
.L421:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	xor	eax, eax
	ret
	.cfi_endproc
.LFE12:
	.size	depth, .-depth
	.p2align 4
	.type	in_order, @function
in_order:
.LFB13:
	.cfi_startproc
	test	rdi, rdi
	je	.L482
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r14, rdi
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	mov	r13, rsi
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	mov	rbx, rdx
	sub	rsp, 56
	.cfi_def_cfa_offset 112
.L427:
	mov	r15, QWORD PTR 8[r14]
	test	r15, r15
	je	.L428
.L443:
	mov	rcx, QWORD PTR 8[r15]
	test	rcx, rcx
	je	.L429
.L442:
	mov	r8, QWORD PTR 8[rcx]
	test	r8, r8
	je	.L430
.L441:
	mov	rbp, QWORD PTR 8[r8]
	test	rbp, rbp
	je	.L431
.L440:
	mov	r9, QWORD PTR 8[rbp]
	test	r9, r9
	je	.L432
.L439:
	mov	r10, QWORD PTR 8[r9]
	test	r10, r10
	je	.L433
.L438:
	mov	r12, QWORD PTR 8[r10]
	test	r12, r12
	je	.L434
.L437:
	mov	rax, QWORD PTR 8[r12]
	test	rax, rax
	je	.L435
.L436:
	mov	rdi, QWORD PTR 8[rax]
	mov	rdx, rbx
	mov	rsi, r13
	mov	QWORD PTR 40[rsp], r10
	mov	QWORD PTR 32[rsp], r9
	mov	QWORD PTR 24[rsp], r8
	mov	QWORD PTR 16[rsp], rcx
	mov	QWORD PTR 8[rsp], rax
	call	in_order
	movsx	rdx, DWORD PTR [rbx]
	mov	rax, QWORD PTR 8[rsp]
	mov	rcx, QWORD PTR 16[rsp]
	mov	r8, QWORD PTR 24[rsp]
	lea	esi, 1[rdx]
	mov	r9, QWORD PTR 32[rsp]
	mov	r10, QWORD PTR 40[rsp]
	mov	DWORD PTR [rbx], esi
	mov	esi, DWORD PTR [rax]
	mov	rax, QWORD PTR 16[rax]
	mov	DWORD PTR 0[r13+rdx*4], esi
	test	rax, rax
	jne	.L436
.L435:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r12]
	mov	r12, QWORD PTR 16[r12]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r12, r12
	jne	.L437
.L434:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r10]
	mov	r10, QWORD PTR 16[r10]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r10, r10
	jne	.L438
.L433:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r9]
	mov	r9, QWORD PTR 16[r9]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r9, r9
	jne	.L439
.L432:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR 0[rbp]
	mov	rbp, QWORD PTR 16[rbp]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	rbp, rbp
	jne	.L440
.L431:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r8]
	mov	r8, QWORD PTR 16[r8]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r8, r8
	jne	.L441
.L430:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [rcx]
	mov	rcx, QWORD PTR 16[rcx]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	rcx, rcx
	jne	.L442
.L429:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r15]
	mov	r15, QWORD PTR 16[r15]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r15, r15
	jne	.L443
.L428:
	movsx	rax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	mov	edx, DWORD PTR [r14]
	mov	r14, QWORD PTR 16[r14]
	mov	DWORD PTR 0[r13+rax*4], edx
	test	r14, r14
	jne	.L427
	add	rsp, 56
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
.L482:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.cfi_endproc
.LFE13:
	.size	in_order, .-in_order
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB15:
	.cfi_startproc
	push	r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	lea	r13, keys.0[rip]
	xor	r11d, r11d
	push	r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	lea	r12, 36[r13]
	push	rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	push	rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	sub	rsp, 72
	.cfi_def_cfa_offset 112
	mov	DWORD PTR 4[rsp], 0
	mov	QWORD PTR 8[rsp], 0
	.p2align 4,,10
	.p2align 3
.L491:
	mov	ebp, DWORD PTR 0[r13]
	test	r11, r11
	je	.L495
	.p2align 4,,10
	.p2align 3
.L489:
	lea	rbx, 16[r11]
	cmp	ebp, DWORD PTR [r11]
	jge	.L488
	lea	rbx, 8[r11]
.L488:
	mov	r11, QWORD PTR [rbx]
	test	r11, r11
	jne	.L489
.L486:
	mov	esi, 24
	mov	edi, 1
	call	calloc@PLT
	mov	QWORD PTR [rbx], rax
	test	rax, rax
	je	.L490
	mov	DWORD PTR [rax], ebp
.L490:
	add	r13, 4
	mov	r11, QWORD PTR 8[rsp]
	cmp	r13, r12
	jne	.L491
	lea	rdx, 4[rsp]
	mov	rdi, r11
	lea	rsi, 16[rsp]
	call	in_order
	mov	rdi, r11
	call	depth
	mov	rdi, r11
	mov	ebx, eax
	call	release
	mov	edi, DWORD PTR 4[rsp]
	cmp	edi, 1
	jle	.L492
	lea	ecx, -2[rdi]
	mov	edx, DWORD PTR 16[rsp]
	lea	rax, 20[rsp]
	lea	rsi, 24[rsp+rcx*4]
	jmp	.L494
	.p2align 4,,10
	.p2align 3
.L504:
	add	rax, 4
	cmp	rax, rsi
	je	.L492
.L494:
	mov	ecx, edx
	mov	edx, DWORD PTR [rax]
	cmp	ecx, edx
	jl	.L504
	mov	eax, 1
	jmp	.L485
	.p2align 4,,10
	.p2align 3
.L495:
	lea	rbx, 8[rsp]
	jmp	.L486
.L492:
	imul	eax, ebx, 10
	add	eax, edi
	add	eax, DWORD PTR 24[rsp]
.L485:
	add	rsp, 72
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
	.cfi_endproc
.LFE15:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	keys.0, @object
	.size	keys.0, 36
keys.0:
	.long	50
	.long	20
	.long	70
	.long	10
	.long	30
	.long	60
	.long	90
	.long	25
	.long	65
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
