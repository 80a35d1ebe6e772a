	.file	"frames.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	chain, @function
chain:
.LFB4:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xor	ecx, ecx
	xor	eax, eax
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	.p2align 4,,10
	.p2align 3
.L2:
	sub	rsp, 32
	mov	rdx, rax
	mov	esi, ecx
	lea	rax, 15[rsp]
	and	rax, -16
	mov	DWORD PTR 8[rax], ecx
	lea	ecx, 1[rcx]
	mov	QWORD PTR [rax], rdx
	cmp	edi, ecx
	jne	.L2
	test	rdx, rdx
	je	.L13
	.p2align 4,,10
	.p2align 3
.L4:
	mov	eax, DWORD PTR 8[rdx]
	mov	rdx, QWORD PTR [rdx]
	add	esi, eax
	test	rdx, rdx
	jne	.L4
.L13:
	leave
	.cfi_def_cfa 7, 8
	mov	eax, esi
	ret
	.cfi_endproc
.LFE4:
	.size	chain, .-chain
	.p2align 4
	.type	ackermann, @function
ackermann:
.LFB6:
	.cfi_startproc
	test	edi, edi
	je	.L189
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	mov	r14d, edi
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
	sub	rsp, 24
	.cfi_def_cfa_offset 80
	test	esi, esi
	jne	.L187
	lea	r9d, -1[r14]
	mov	esi, 1
	test	r9d, r9d
	je	.L15
.L199:
	test	esi, esi
	jne	.L72
	mov	esi, 1
	sub	r14d, 2
	je	.L15
.L187:
	sub	esi, 1
	test	esi, esi
	jne	.L190
	lea	r9d, -1[r14]
	mov	eax, 1
	mov	ebx, r9d
	test	r9d, r9d
	je	.L20
.L21:
	mov	r8d, ebx
	cmp	eax, 1
	jne	.L191
.L23:
	mov	eax, 1
	sub	ebx, 1
	je	.L27
	.p2align 4,,10
	.p2align 3
.L28:
	mov	ecx, ebx
	cmp	eax, 1
	jne	.L192
.L30:
	mov	eax, 1
	sub	ebx, 1
	je	.L34
	.p2align 4,,10
	.p2align 3
.L35:
	mov	edx, ebx
	cmp	eax, 1
	jne	.L193
.L37:
	mov	eax, 1
	sub	ebx, 1
	je	.L41
	.p2align 4,,10
	.p2align 3
.L42:
	mov	r15d, ebx
	cmp	eax, 1
	jne	.L194
.L44:
	mov	eax, 1
	sub	ebx, 1
	je	.L48
	.p2align 4,,10
	.p2align 3
.L49:
	mov	r13d, ebx
	cmp	eax, 1
	jne	.L195
.L51:
	mov	eax, 1
	sub	ebx, 1
	je	.L55
.L90:
	mov	r12d, ebx
.L58:
	mov	eax, 1
	sub	ebx, 1
	je	.L62
.L183:
	mov	ebp, ebx
.L188:
	sub	eax, 1
	mov	edi, ebp
	sub	ebp, 1
	test	eax, eax
	je	.L92
.L197:
	lea	esi, -1[rax]
	mov	DWORD PTR 12[rsp], r9d
	mov	DWORD PTR 8[rsp], edx
	mov	DWORD PTR 4[rsp], r8d
	mov	DWORD PTR [rsp], ecx
	call	ackermann
	mov	ecx, DWORD PTR [rsp]
	mov	r8d, DWORD PTR 4[rsp]
	mov	edx, DWORD PTR 8[rsp]
	mov	r9d, DWORD PTR 12[rsp]
	test	ebp, ebp
	jne	.L67
	.p2align 4,,10
	.p2align 3
.L198:
	mov	ebp, ebx
	add	eax, 1
	sub	ebp, 1
	je	.L62
	test	eax, eax
	jne	.L196
	mov	eax, 1
	sub	ebx, 2
	jne	.L183
.L62:
	mov	ebx, r12d
	add	eax, 1
	sub	ebx, 1
	je	.L55
	test	eax, eax
	jne	.L56
	mov	ebx, r12d
	mov	eax, 1
	sub	ebx, 2
	je	.L55
.L56:
	cmp	eax, 1
	je	.L90
	mov	ebp, ebx
	sub	eax, 2
	mov	r12d, ebx
	.p2align 4,,10
	.p2align 3
.L67:
	mov	edi, ebp
	sub	ebp, 1
	test	eax, eax
	jne	.L197
.L92:
	mov	eax, 1
	test	ebp, ebp
	jne	.L67
	jmp	.L198
	.p2align 4,,10
	.p2align 3
.L55:
	mov	ebx, r13d
	add	eax, 1
	sub	ebx, 1
	je	.L48
	test	eax, eax
	jne	.L49
	mov	ebx, r13d
	mov	eax, 1
	sub	ebx, 2
	jne	.L49
.L48:
	mov	ebx, r15d
	add	eax, 1
	sub	ebx, 1
	je	.L41
	test	eax, eax
	jne	.L42
	mov	ebx, r15d
	mov	eax, 1
	sub	ebx, 2
	jne	.L42
.L41:
	mov	ebx, edx
	add	eax, 1
	sub	ebx, 1
	je	.L34
	test	eax, eax
	jne	.L35
	sub	edx, 2
	mov	eax, 1
	mov	ebx, edx
	jne	.L35
.L34:
	mov	ebx, ecx
	add	eax, 1
	sub	ebx, 1
	je	.L27
	test	eax, eax
	jne	.L28
	sub	ecx, 2
	mov	eax, 1
	mov	ebx, ecx
	jne	.L28
.L27:
	mov	ebx, r8d
	add	eax, 1
	sub	ebx, 1
	je	.L20
	test	eax, eax
	jne	.L21
	mov	ebx, r8d
	mov	eax, 1
	sub	ebx, 2
	jne	.L21
.L20:
	lea	esi, 1[rax]
	test	r9d, r9d
	jne	.L199
.L15:
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	lea	eax, 1[rsi]
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
.L195:
	.cfi_restore_state
	sub	eax, 2
.L61:
	mov	r12d, ebx
	test	eax, eax
	je	.L58
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L194:
	sub	eax, 2
.L54:
	mov	r13d, ebx
	test	eax, eax
	je	.L51
	sub	eax, 1
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L193:
	sub	eax, 2
.L47:
	mov	r15d, ebx
	test	eax, eax
	je	.L44
	sub	eax, 1
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L192:
	sub	eax, 2
.L40:
	mov	edx, ebx
	test	eax, eax
	je	.L37
	sub	eax, 1
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L190:
	cmp	esi, 1
	jne	.L200
	mov	r8d, r14d
	mov	ebx, r14d
	lea	r9d, -1[r14]
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L191:
	sub	eax, 2
.L33:
	mov	ecx, ebx
	test	eax, eax
	je	.L30
	sub	eax, 1
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L189:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	lea	eax, 1[rsi]
	ret
.L72:
	.cfi_def_cfa_offset 80
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	mov	r14d, r9d
	jmp	.L187
.L196:
	mov	ebx, ebp
	jmp	.L188
.L200:
	lea	eax, -2[rsi]
	mov	r8d, r14d
	lea	r9d, -1[r14]
	mov	ebx, r14d
	jmp	.L33
	.cfi_endproc
.LFE6:
	.size	ackermann, .-ackermann
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	edx, 1
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 96
	lea	rax, -80[rbp]
	.p2align 4,,10
	.p2align 3
.L202:
	mov	QWORD PTR -8[rax+rdx*8], rdx
	add	rdx, 1
	cmp	rdx, 10
	jne	.L202
	mov	rdx, rax
	lea	rsi, -8[rbp]
	mov	ecx, 4
	.p2align 4,,10
	.p2align 3
.L203:
	add	rcx, QWORD PTR [rdx]
	add	rdx, 8
	cmp	rdx, rsi
	jne	.L203
	add	ecx, 61
	mov	r9, rsp
	mov	r8d, 5
	test	edi, edi
	js	.L205
	lea	rax, -96[rbp]
	mov	r8d, 4
.L205:
	movsx	rdi, r8d
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L206:
	mov	esi, edx
	imul	esi, edx
	mov	DWORD PTR [rax+rdx*4], esi
	add	rdx, 1
	cmp	rdi, rdx
	jne	.L206
	lea	rsi, [rax+rdi*4]
	xor	edx, edx
	.p2align 4,,10
	.p2align 3
.L207:
	add	edx, DWORD PTR [rax]
	add	rax, 4
	cmp	rsi, rax
	jne	.L207
	mov	edi, r8d
	mov	rsp, r9
	lea	r10d, [rdx+rcx]
	call	chain
	mov	esi, 2
	mov	edi, 2
	add	r10d, eax
	lea	eax, [r8+r8*2]
	add	r10d, eax
	call	ackermann
	leave
	.cfi_def_cfa 7, 8
	add	eax, r10d
	ret
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
