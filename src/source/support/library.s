# Made by scripts/support-library from library.c; each part is linked in where one of its global names is used.
# member __asmscope_files
	.section	.text.support,"ax"
	.globl	stderr
	.section	.data.rel.local,"aw"
	.align 8
	.type	stderr, @object
	.size	stderr, 8
stderr:
	.quad	__asmscope_files+16
	.globl	stdout
	.align 8
	.type	stdout, @object
	.size	stdout, 8
stdout:
	.quad	__asmscope_files+8
	.globl	stdin
	.align 8
	.type	stdin, @object
	.size	stdin, 8
stdin:
	.quad	__asmscope_files
	.globl	__asmscope_files
	.section	.data.support,"aw"
	.align 16
	.type	__asmscope_files, @object
	.size	__asmscope_files, 24
__asmscope_files:
	.long	0
	.long	-1
	.long	1
	.long	-1
	.long	2
	.long	-1
# member __asmscope_write
	.section	.text.support,"ax"
	.globl	__asmscope_write
	.type	__asmscope_write, @function
__asmscope_write:
	mov	eax, 1
#APP
# 22 "/tmp/tmp.kHwDEfyIdK/002.c" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	__asmscope_write, .-__asmscope_write
# member __asmscope_put_text
	.section	.text.support,"ax"
	.globl	__asmscope_put_text
	.type	__asmscope_put_text, @function
__asmscope_put_text:
	test	rdx, rdx
	jne	.Lsupport_003_4
.Lsupport_003_1:
	ret
.Lsupport_003_3:
	add	QWORD PTR 16[rdi], 1
	sub	rdx, 1
	je	.Lsupport_003_1
.Lsupport_003_4:
	mov	rax, QWORD PTR 16[rdi]
	lea	rcx, 1[rax]
	cmp	rcx, QWORD PTR 8[rdi]
	jnb	.Lsupport_003_3
	movzx	r8d, BYTE PTR [rsi]
	mov	rcx, QWORD PTR [rdi]
	mov	BYTE PTR [rcx+rax], r8b
	lea	rsi, 1[rsi]
	jmp	.Lsupport_003_3
	.size	__asmscope_put_text, .-__asmscope_put_text
# member __asmscope_put_file
	.section	.text.support,"ax"
	.globl	__asmscope_put_file
	.type	__asmscope_put_file, @function
__asmscope_put_file:
	test	rdx, rdx
	jne	.Lsupport_004_7
	ret
.Lsupport_004_7:
	sub	rsp, 8
	mov	edi, DWORD PTR [rdi]
	call	__asmscope_write
	add	rsp, 8
	ret
	.size	__asmscope_put_file, .-__asmscope_put_file
# member __asmscope_format
	.section	.text.support,"ax"
	.type	__asmscope_pad, @function
__asmscope_pad:
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 16
	mov	BYTE PTR 12[rsp], dl
	test	ecx, ecx
	jle	.Lsupport_005_4
	mov	rbp, rdi
	mov	r12, rsi
	mov	r14d, ecx
	mov	ebx, ecx
	lea	r13, 12[rsp]
.Lsupport_005_3:
	mov	edx, 1
	mov	rsi, r13
	mov	rdi, r12
	call	rbp
	sub	ebx, 1
	jne	.Lsupport_005_3
.Lsupport_005_2:
	mov	eax, r14d
	add	rsp, 16
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
.Lsupport_005_4:
	mov	r14d, 0
	jmp	.Lsupport_005_2
	.size	__asmscope_pad, .-__asmscope_pad
	.type	__asmscope_field, @function
__asmscope_field:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	r13, rdi
	mov	r14, rsi
	mov	rbp, rdx
	mov	QWORD PTR 16[rsp], rcx
	mov	r12d, r8d
	mov	QWORD PTR 24[rsp], r9
	mov	r15d, DWORD PTR 96[rsp]
	mov	eax, DWORD PTR [rdx]
	sub	eax, r8d
	sub	eax, r15d
	sub	eax, DWORD PTR 104[rsp]
	mov	DWORD PTR 12[rsp], eax
	mov	ebx, 0
	cmp	WORD PTR 8[rdx], 0
	je	.Lsupport_005_15
.Lsupport_005_8:
	test	r12d, r12d
	je	.Lsupport_005_9
	movsx	rdx, r12d
	mov	rsi, QWORD PTR 16[rsp]
	mov	rdi, r14
	call	r13
.Lsupport_005_9:
	cmp	BYTE PTR 8[rbp], 0
	jne	.Lsupport_005_10
	cmp	BYTE PTR 9[rbp], 0
	jne	.Lsupport_005_16
.Lsupport_005_10:
	mov	ecx, DWORD PTR 104[rsp]
	mov	edx, 48
	mov	rsi, r14
	mov	rdi, r13
	call	__asmscope_pad
	add	ebx, eax
	test	r15d, r15d
	je	.Lsupport_005_11
	movsx	rdx, r15d
	mov	rsi, QWORD PTR 24[rsp]
	mov	rdi, r14
	call	r13
.Lsupport_005_11:
	cmp	BYTE PTR 8[rbp], 0
	jne	.Lsupport_005_17
.Lsupport_005_12:
	lea	eax, [rbx+r12]
	add	eax, r15d
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_005_15:
	mov	ecx, eax
	mov	edx, 32
	call	__asmscope_pad
	mov	ebx, eax
	jmp	.Lsupport_005_8
.Lsupport_005_16:
	mov	ecx, DWORD PTR 12[rsp]
	mov	edx, 48
	mov	rsi, r14
	mov	rdi, r13
	call	__asmscope_pad
	add	ebx, eax
	jmp	.Lsupport_005_10
.Lsupport_005_17:
	mov	ecx, DWORD PTR 12[rsp]
	mov	edx, 32
	mov	rsi, r14
	mov	rdi, r13
	call	__asmscope_pad
	add	ebx, eax
	jmp	.Lsupport_005_12
	.size	__asmscope_field, .-__asmscope_field
	.type	__asmscope_fixed, @function
__asmscope_fixed:
	push	rbx
	mov	r8, rdi
	mov	r9d, esi
	comisd	xmm0, QWORD PTR .Lsupport_005_C0[rip]
	jnb	.Lsupport_005_19
	cvttsd2si	rcx, xmm0
.Lsupport_005_20:
	test	rcx, rcx
	js	.Lsupport_005_21
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, rcx
.Lsupport_005_22:
	subsd	xmm0, xmm1
	mov	edi, 20
	cmp	r9d, edi
	cmovle	edi, r9d
	test	r9d, r9d
	jle	.Lsupport_005_23
	mov	eax, 0
	movsd	xmm2, QWORD PTR .Lsupport_005_C1[rip]
.Lsupport_005_24:
	mulsd	xmm0, xmm2
	cvttsd2si	edx, xmm0
	lea	esi, 48[rdx]
	mov	BYTE PTR -32[rsp+rax], sil
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, edx
	subsd	xmm0, xmm1
	add	rax, 1
	cmp	edi, eax
	jg	.Lsupport_005_24
.Lsupport_005_25:
	lea	eax, -1[rdi]
	cdqe
	movzx	eax, BYTE PTR -32[rsp+rax]
	movsx	eax, al
	sub	eax, 48
	comisd	xmm0, QWORD PTR .Lsupport_005_C2[rip]
	jbe	.Lsupport_005_28
.Lsupport_005_27:
	mov	edx, edi
	sub	edx, 1
	js	.Lsupport_005_29
	movsx	rax, edi
	lea	rax, -32[rsp+rax]
.Lsupport_005_33:
	movzx	esi, BYTE PTR -1[rax]
	cmp	sil, 57
	jne	.Lsupport_005_50
	mov	BYTE PTR -1[rax], 48
	sub	edx, 1
	sub	rax, 1
	cmp	edx, -1
	jne	.Lsupport_005_33
.Lsupport_005_29:
	add	rcx, 1
	jmp	.Lsupport_005_30
.Lsupport_005_19:
	movapd	xmm1, xmm0
	subsd	xmm1, QWORD PTR .Lsupport_005_C0[rip]
	cvttsd2si	rcx, xmm1
	btc	rcx, 63
	jmp	.Lsupport_005_20
.Lsupport_005_21:
	mov	rax, rcx
	shr	rax
	mov	rdx, rcx
	and	edx, 1
	or	rax, rdx
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, rax
	addsd	xmm1, xmm1
	jmp	.Lsupport_005_22
.Lsupport_005_23:
	jne	.Lsupport_005_25
	mov	eax, ecx
	and	eax, 1
	comisd	xmm0, QWORD PTR .Lsupport_005_C2[rip]
	ja	.Lsupport_005_29
.Lsupport_005_28:
	ucomisd	xmm0, QWORD PTR .Lsupport_005_C2[rip]
	jp	.Lsupport_005_30
	jne	.Lsupport_005_30
	test	al, 1
	je	.Lsupport_005_30
	jmp	.Lsupport_005_27
.Lsupport_005_50:
	movsx	rax, edx
	add	esi, 1
	mov	BYTE PTR -32[rsp+rax], sil
	test	edx, edx
	js	.Lsupport_005_29
.Lsupport_005_30:
	test	rcx, rcx
	je	.Lsupport_005_34
	mov	r10d, 0
	lea	r11, -40[rsp]
	movabs	rbx, -3689348814741910323
.Lsupport_005_35:
	sub	r11, 1
	mov	rax, rcx
	mul	rbx
	shr	rdx, 3
	lea	rsi, [rdx+rdx*4]
	add	rsi, rsi
	mov	rax, rcx
	sub	rax, rsi
	add	eax, 48
	mov	BYTE PTR [r11], al
	add	r10d, 1
	mov	rax, rcx
	mov	rcx, rdx
	cmp	rax, 9
	ja	.Lsupport_005_35
	test	r10d, r10d
	je	.Lsupport_005_34
	jg	.Lsupport_005_37
	jmp	.Lsupport_005_38
.Lsupport_005_34:
	mov	BYTE PTR -41[rsp], 48
	mov	r10d, 1
.Lsupport_005_37:
	movsx	rsi, r10d
	mov	eax, 0
	mov	edx, 24
	sub	edx, r10d
	movsx	rdx, edx
	lea	rcx, -64[rsp+rdx]
.Lsupport_005_39:
	movzx	edx, BYTE PTR [rcx+rax]
	mov	BYTE PTR [r8+rax], dl
	add	rax, 1
	cmp	rax, rsi
	jne	.Lsupport_005_39
.Lsupport_005_38:
	test	r9d, r9d
	je	.Lsupport_005_18
	movsx	rax, r10d
	add	r8, rax
	mov	BYTE PTR [r8], 46
	test	r9d, r9d
	jle	.Lsupport_005_51
	mov	eax, 0
.Lsupport_005_41:
	movzx	edx, BYTE PTR -32[rsp+rax]
	mov	BYTE PTR 1[r8+rax], dl
	add	rax, 1
	cmp	edi, eax
	jg	.Lsupport_005_41
	sub	edi, 1
	test	r9d, r9d
	mov	eax, 0
	cmovle	edi, eax
	lea	r10d, 2[r10+rdi]
.Lsupport_005_18:
	mov	eax, r10d
	pop	rbx
	ret
.Lsupport_005_51:
	add	r10d, 1
	jmp	.Lsupport_005_18
	.size	__asmscope_fixed, .-__asmscope_fixed
	.type	__asmscope_scientific, @function
__asmscope_scientific:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	rbp, rdi
	movapd	xmm5, xmm0
	movsd	QWORD PTR 8[rsp], xmm0
	mov	r12d, esi
	mov	r13d, edx
	pxor	xmm0, xmm0
	ucomisd	xmm5, xmm0
	jp	.Lsupport_005_69
	mov	ebx, 0
	jne	.Lsupport_005_69
.Lsupport_005_53:
	mov	esi, r12d
	movsd	xmm0, QWORD PTR 8[rsp]
	mov	rdi, rbp
	call	__asmscope_fixed
	mov	ecx, eax
	cmp	eax, 1
	jle	.Lsupport_005_60
	cmp	BYTE PTR 0[rbp], 49
	je	.Lsupport_005_77
.Lsupport_005_60:
	cmp	r13d, 1
	sbb	eax, eax
	and	eax, 32
	add	eax, 69
	lea	esi, 1[rcx]
	movsx	rdx, ecx
	mov	BYTE PTR 0[rbp+rdx], al
	mov	eax, ebx
	sar	eax, 31
	and	eax, 2
	lea	edx, 43[rax]
	lea	eax, 2[rcx]
	movsx	rsi, esi
	mov	BYTE PTR 0[rbp+rsi], dl
	mov	edx, ebx
	neg	edx
	cmovs	edx, ebx
	cmp	edx, 99
	jle	.Lsupport_005_64
	cdqe
	movsx	rsi, edx
	imul	rsi, rsi, 1374389535
	sar	rsi, 37
	mov	edi, edx
	sar	edi, 31
	sub	esi, edi
	add	esi, 48
	mov	BYTE PTR 0[rbp+rax], sil
	lea	eax, 3[rcx]
.Lsupport_005_64:
	movsx	r8, eax
	movsx	rcx, edx
	imul	rcx, rcx, 1717986919
	sar	rcx, 34
	mov	esi, edx
	sar	esi, 31
	sub	ecx, esi
	movsx	rsi, ecx
	imul	rsi, rsi, 1717986919
	sar	rsi, 34
	mov	edi, ecx
	sar	edi, 31
	sub	esi, edi
	lea	edi, [rsi+rsi*4]
	add	edi, edi
	mov	esi, ecx
	sub	esi, edi
	add	esi, 48
	mov	BYTE PTR 0[rbp+r8], sil
	lea	esi, 1[rax]
	movsx	rsi, esi
	lea	ecx, [rcx+rcx*4]
	add	ecx, ecx
	sub	edx, ecx
	add	edx, 48
	mov	BYTE PTR 0[rbp+rsi], dl
	add	eax, 2
	add	rsp, 24
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.Lsupport_005_69:
	mov	ebx, 0
	movsd	xmm0, QWORD PTR .Lsupport_005_C1[rip]
	movsd	xmm6, QWORD PTR 8[rsp]
	comisd	xmm6, xmm0
	jb	.Lsupport_005_75
.Lsupport_005_57:
	movsd	xmm3, QWORD PTR 8[rsp]
	divsd	xmm3, xmm0
	movsd	QWORD PTR 8[rsp], xmm3
	add	ebx, 1
	comisd	xmm3, xmm0
	jnb	.Lsupport_005_57
.Lsupport_005_55:
	movsd	xmm1, QWORD PTR .Lsupport_005_C1[rip]
	movsd	xmm0, QWORD PTR .Lsupport_005_C4[rip]
	comisd	xmm0, QWORD PTR 8[rsp]
	jbe	.Lsupport_005_53
.Lsupport_005_59:
	movsd	xmm4, QWORD PTR 8[rsp]
	mulsd	xmm4, xmm1
	movsd	QWORD PTR 8[rsp], xmm4
	sub	ebx, 1
	comisd	xmm0, xmm4
	ja	.Lsupport_005_59
	jmp	.Lsupport_005_53
.Lsupport_005_75:
	mov	ebx, 0
	jmp	.Lsupport_005_55
.Lsupport_005_77:
	cmp	BYTE PTR 1[rbp], 48
	jne	.Lsupport_005_60
	test	r12d, r12d
	je	.Lsupport_005_61
	cmp	BYTE PTR 2[rbp], 46
	jne	.Lsupport_005_60
.Lsupport_005_61:
	add	ebx, 1
	movsd	xmm0, QWORD PTR 8[rsp]
	divsd	xmm0, QWORD PTR .Lsupport_005_C1[rip]
	mov	esi, r12d
	mov	rdi, rbp
	call	__asmscope_fixed
	mov	ecx, eax
	jmp	.Lsupport_005_60
	.size	__asmscope_scientific, .-__asmscope_scientific
	.type	__asmscope_trimmed, @function
__asmscope_trimmed:
	mov	rcx, rdi
	test	esi, esi
	jle	.Lsupport_005_86
	movsx	rdi, esi
	mov	eax, 0
	mov	r8d, 0
	mov	r9d, 1
	jmp	.Lsupport_005_82
.Lsupport_005_87:
	mov	r8d, r9d
.Lsupport_005_80:
	add	rax, 1
	cmp	rax, rdi
	je	.Lsupport_005_83
.Lsupport_005_82:
	movzx	edx, BYTE PTR [rcx+rax]
	cmp	dl, 46
	je	.Lsupport_005_87
	and	edx, -33
	cmp	dl, 69
	jne	.Lsupport_005_80
	mov	esi, eax
.Lsupport_005_83:
	mov	eax, esi
	test	r8d, r8d
	je	.Lsupport_005_78
	movsx	rax, esi
	movzx	edi, BYTE PTR -1[rcx+rax]
	cmp	dil, 48
	jne	.Lsupport_005_89
	lea	edx, -1[rsi]
	movsx	rdx, edx
.Lsupport_005_85:
	mov	rax, rdx
	sub	rdx, 1
	movzx	edi, BYTE PTR [rcx+rdx]
	cmp	dil, 48
	je	.Lsupport_005_85
.Lsupport_005_84:
	cmp	dil, 46
	sete	dl
	movzx	edx, dl
	sub	eax, edx
	ret
.Lsupport_005_89:
	mov	eax, esi
	jmp	.Lsupport_005_84
.Lsupport_005_86:
	mov	eax, esi
.Lsupport_005_78:
	ret
	.size	__asmscope_trimmed, .-__asmscope_trimmed
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_005_C5:
	.string	"+"
.Lsupport_005_C6:
	.string	" "
.Lsupport_005_C7:
	.string	"-"
.Lsupport_005_C8:
	.string	"0X"
.Lsupport_005_C9:
	.string	"0x"
.Lsupport_005_C10:
	.string	"(null)"
.Lsupport_005_C11:
	.string	""
.Lsupport_005_C12:
	.string	"nan"
.Lsupport_005_C13:
	.string	"inf"
.Lsupport_005_C14:
	.string	"(nil)"
.Lsupport_005_C16:
	.string	"%"
	.section	.text.support,"ax"
	.globl	__asmscope_format
	.type	__asmscope_format, @function
__asmscope_format:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 136
	mov	QWORD PTR 8[rsp], rdi
	mov	r14, rsi
	mov	rdi, rdx
	mov	r12, rcx
	mov	r15d, 0
	mov	r13d, 1
	cmp	BYTE PTR [rdx], 0
	jne	.Lsupport_005_93
.Lsupport_005_92:
	mov	eax, r15d
	add	rsp, 136
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_005_223:
	cmp	rdi, rbx
	jnb	.Lsupport_005_97
	mov	rbp, rbx
	sub	rbp, rdi
	mov	rdx, rbp
	mov	rsi, rdi
	mov	rdi, r14
	mov	rax, QWORD PTR 8[rsp]
	call	rax
	add	r15d, ebp
	mov	rdi, rbx
.Lsupport_005_98:
	cmp	BYTE PTR [rdi], 0
	je	.Lsupport_005_92
.Lsupport_005_93:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_005_225
	mov	rbx, rdi
	cmp	al, 37
	je	.Lsupport_005_225
.Lsupport_005_95:
	add	rbx, 1
	movzx	eax, BYTE PTR [rbx]
	test	al, al
	je	.Lsupport_005_223
	cmp	al, 37
	jne	.Lsupport_005_95
	jmp	.Lsupport_005_223
.Lsupport_005_197:
	mov	edx, r13d
.Lsupport_005_99:
	add	rbx, 1
.Lsupport_005_101:
	movzx	eax, BYTE PTR [rbx]
	cmp	al, 45
	je	.Lsupport_005_197
	cmp	al, 48
	je	.Lsupport_005_198
	cmp	al, 43
	je	.Lsupport_005_199
	cmp	al, 32
	je	.Lsupport_005_200
	cmp	al, 35
	jne	.Lsupport_005_100
	mov	esi, r13d
	jmp	.Lsupport_005_99
.Lsupport_005_198:
	mov	ecx, r13d
	jmp	.Lsupport_005_99
.Lsupport_005_199:
	mov	r8d, r13d
	jmp	.Lsupport_005_99
.Lsupport_005_200:
	mov	r9d, r13d
	jmp	.Lsupport_005_99
.Lsupport_005_100:
	test	sil, sil
	je	.Lsupport_005_102
	mov	BYTE PTR 60[rsp], r13b
.Lsupport_005_102:
	test	r9b, r9b
	je	.Lsupport_005_103
	mov	BYTE PTR 59[rsp], r13b
.Lsupport_005_103:
	test	r8b, r8b
	je	.Lsupport_005_104
	mov	BYTE PTR 58[rsp], r13b
.Lsupport_005_104:
	test	cl, cl
	je	.Lsupport_005_105
	mov	BYTE PTR 57[rsp], 1
.Lsupport_005_105:
	test	dl, dl
	je	.Lsupport_005_106
	mov	BYTE PTR 56[rsp], 1
.Lsupport_005_106:
	cmp	al, 42
	jne	.Lsupport_005_246
	mov	eax, DWORD PTR [r12]
	cmp	eax, 47
	ja	.Lsupport_005_110
	mov	edx, eax
	add	rdx, QWORD PTR 16[r12]
	add	eax, 8
	mov	DWORD PTR [r12], eax
.Lsupport_005_111:
	mov	eax, DWORD PTR [rdx]
	mov	DWORD PTR 48[rsp], eax
	test	eax, eax
	js	.Lsupport_005_247
.Lsupport_005_112:
	add	rbx, 1
.Lsupport_005_109:
	cmp	BYTE PTR [rbx], 46
	je	.Lsupport_005_248
.Lsupport_005_114:
	mov	edx, 4
	jmp	.Lsupport_005_121
.Lsupport_005_246:
	lea	ecx, -48[rax]
	mov	edx, DWORD PTR 48[rsp]
	cmp	cl, 9
	ja	.Lsupport_005_109
.Lsupport_005_113:
	lea	edx, [rdx+rdx*4]
	movsx	eax, al
	lea	edx, -48[rax+rdx*2]
	add	rbx, 1
	movzx	eax, BYTE PTR [rbx]
	lea	ecx, -48[rax]
	cmp	cl, 9
	jbe	.Lsupport_005_113
	mov	DWORD PTR 48[rsp], edx
	jmp	.Lsupport_005_109
.Lsupport_005_110:
	mov	rdx, QWORD PTR 8[r12]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[r12], rax
	jmp	.Lsupport_005_111
.Lsupport_005_247:
	mov	BYTE PTR 56[rsp], 1
	neg	eax
	mov	DWORD PTR 48[rsp], eax
	jmp	.Lsupport_005_112
.Lsupport_005_248:
	mov	DWORD PTR 52[rsp], 0
	movzx	eax, BYTE PTR 1[rbx]
	cmp	al, 42
	jne	.Lsupport_005_249
	mov	eax, DWORD PTR [r12]
	cmp	eax, 47
	ja	.Lsupport_005_117
	mov	edx, eax
	add	rdx, QWORD PTR 16[r12]
	add	eax, 8
	mov	DWORD PTR [r12], eax
.Lsupport_005_118:
	mov	eax, DWORD PTR [rdx]
	mov	DWORD PTR 52[rsp], eax
	add	rbx, 2
	jmp	.Lsupport_005_114
.Lsupport_005_249:
	add	rbx, 1
	lea	ecx, -48[rax]
	mov	edx, 0
	cmp	cl, 9
	ja	.Lsupport_005_114
.Lsupport_005_116:
	lea	edx, [rdx+rdx*4]
	movsx	eax, al
	lea	edx, -48[rax+rdx*2]
	add	rbx, 1
	movzx	eax, BYTE PTR [rbx]
	lea	ecx, -48[rax]
	cmp	cl, 9
	jbe	.Lsupport_005_116
	mov	DWORD PTR 52[rsp], edx
	jmp	.Lsupport_005_114
.Lsupport_005_117:
	mov	rdx, QWORD PTR 8[r12]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[r12], rax
	jmp	.Lsupport_005_118
.Lsupport_005_202:
	mov	edx, 8
.Lsupport_005_119:
	add	rbx, 1
.Lsupport_005_121:
	movzx	esi, BYTE PTR [rbx]
	lea	eax, -108[rsi]
	test	al, -9
	je	.Lsupport_005_202
	mov	eax, esi
	and	eax, -17
	cmp	al, 106
	je	.Lsupport_005_202
	cmp	sil, 104
	jne	.Lsupport_005_120
	cmp	edx, 2
	setne	dl
	movzx	edx, dl
	add	edx, 1
	jmp	.Lsupport_005_119
.Lsupport_005_120:
	test	sil, sil
	je	.Lsupport_005_122
	add	rbx, 1
	mov	eax, esi
	and	eax, -3
	cmp	al, 69
	sete	al
	cmp	sil, 88
	sete	cl
	or	eax, ecx
	mov	BYTE PTR 61[rsp], al
	cmp	sil, 99
	je	.Lsupport_005_123
	jle	.Lsupport_005_250
	lea	ecx, -100[rsi]
	cmp	cl, 20
	ja	.Lsupport_005_122
	mov	r8d, 1
	sal	r8, cl
	test	r8d, 1185825
	jne	.Lsupport_005_128
	test	r8b, 14
	jne	.Lsupport_005_127
	cmp	cl, 15
	jne	.Lsupport_005_122
	mov	eax, DWORD PTR [r12]
	cmp	eax, 47
	ja	.Lsupport_005_164
	mov	edx, eax
	add	rdx, QWORD PTR 16[r12]
	add	eax, 8
	mov	DWORD PTR [r12], eax
.Lsupport_005_165:
	mov	r9, QWORD PTR [rdx]
	test	r9, r9
	lea	rax, .Lsupport_005_C10[rip]
	cmove	r9, rax
	mov	ecx, DWORD PTR 52[rsp]
	mov	eax, ecx
	shr	eax, 31
	mov	esi, eax
	mov	rdx, r9
	mov	eax, 0
	test	ecx, ecx
	je	.Lsupport_005_251
.Lsupport_005_236:
	cmp	BYTE PTR [rdx], 0
	je	.Lsupport_005_169
	add	eax, 1
	add	rdx, 1
	cmp	eax, ecx
	jl	.Lsupport_005_236
	test	sil, sil
	jne	.Lsupport_005_236
.Lsupport_005_169:
	mov	BYTE PTR 57[rsp], 0
	lea	rdx, 48[rsp]
	push	0
	push	rax
	mov	r8d, 0
	lea	rcx, .Lsupport_005_C11[rip]
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_250:
	cmp	sil, 37
	jne	.Lsupport_005_252
	mov	edx, 1
	lea	rsi, .Lsupport_005_C16[rip]
	mov	rdi, r14
	mov	rax, QWORD PTR 8[rsp]
	call	rax
	add	r15d, 1
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_252:
	cmp	sil, 36
	jg	.Lsupport_005_253
.Lsupport_005_122:
	mov	rbp, rbx
	sub	rbp, rdi
	mov	rdx, rbp
	mov	rsi, rdi
	mov	rdi, r14
	mov	rax, QWORD PTR 8[rsp]
	call	rax
	add	r15d, ebp
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_253:
	cmp	sil, 71
	jg	.Lsupport_005_126
	cmp	sil, 68
	jle	.Lsupport_005_122
.Lsupport_005_127:
	mov	edx, DWORD PTR 4[r12]
	cmp	edx, 175
	ja	.Lsupport_005_171
	mov	ecx, edx
	add	rcx, QWORD PTR 16[r12]
	add	edx, 16
	mov	DWORD PTR 4[r12], edx
.Lsupport_005_172:
	movsd	xmm0, QWORD PTR [rcx]
	movq	rdx, xmm0
	test	rdx, rdx
	js	.Lsupport_005_254
	mov	DWORD PTR 24[rsp], 0
	lea	rdi, .Lsupport_005_C11[rip]
	mov	QWORD PTR 16[rsp], rdi
	cmp	WORD PTR 58[rsp], 0
	je	.Lsupport_005_174
	mov	DWORD PTR 24[rsp], 1
	cmp	BYTE PTR 58[rsp], 0
	lea	rdi, .Lsupport_005_C6[rip]
	lea	rcx, .Lsupport_005_C5[rip]
	cmove	rcx, rdi
	mov	QWORD PTR 16[rsp], rcx
	jmp	.Lsupport_005_174
.Lsupport_005_126:
	cmp	sil, 88
	jne	.Lsupport_005_122
.Lsupport_005_128:
	cmp	sil, 112
	sete	dil
	cmp	edx, 8
	je	.Lsupport_005_224
	test	dil, dil
	jne	.Lsupport_005_224
	mov	r8d, DWORD PTR [r12]
	cmp	r8d, 47
	ja	.Lsupport_005_137
	mov	ecx, r8d
	add	rcx, QWORD PTR 16[r12]
	add	r8d, 8
	mov	DWORD PTR [r12], r8d
.Lsupport_005_138:
	mov	ecx, DWORD PTR [rcx]
	cmp	sil, 105
	je	.Lsupport_005_139
	cmp	sil, 100
	je	.Lsupport_005_139
.Lsupport_005_136:
	cmp	edx, 2
	je	.Lsupport_005_255
	movzx	r8d, cl
	cmp	edx, 1
	cmove	rcx, r8
.Lsupport_005_150:
	test	rcx, rcx
	jne	.Lsupport_005_151
	test	dil, dil
	jne	.Lsupport_005_256
.Lsupport_005_151:
	cmp	sil, 112
	je	.Lsupport_005_206
	cmp	BYTE PTR 60[rsp], 0
	je	.Lsupport_005_207
	test	rcx, rcx
	jne	.Lsupport_005_257
.Lsupport_005_207:
	mov	ebp, 0
	lea	r11, .Lsupport_005_C11[rip]
.Lsupport_005_153:
	mov	edi, 8
	cmp	sil, 111
	jne	.Lsupport_005_195
	jmp	.Lsupport_005_148
.Lsupport_005_224:
	mov	r8d, DWORD PTR [r12]
	cmp	r8d, 47
	ja	.Lsupport_005_133
	mov	ecx, r8d
	add	rcx, QWORD PTR 16[r12]
	add	r8d, 8
	mov	DWORD PTR [r12], r8d
.Lsupport_005_134:
	mov	rcx, QWORD PTR [rcx]
	cmp	sil, 100
	je	.Lsupport_005_135
	cmp	sil, 105
	jne	.Lsupport_005_136
.Lsupport_005_135:
	mov	rdi, rcx
	cmp	edx, 8
	je	.Lsupport_005_142
.Lsupport_005_139:
	movsx	rdi, ecx
	cmp	edx, 4
	je	.Lsupport_005_142
	movsx	r8, cx
	movsx	rdi, cl
	cmp	edx, 2
	cmove	rdi, r8
.Lsupport_005_142:
	test	rdi, rdi
	js	.Lsupport_005_258
	mov	rcx, rdi
	cmp	BYTE PTR 58[rsp], 0
	lea	rdi, .Lsupport_005_C6[rip]
	lea	rdx, .Lsupport_005_C5[rip]
	cmove	rdx, rdi
	mov	r11, rdx
	cmp	WORD PTR 58[rsp], 0
	setne	bpl
	movzx	ebp, bpl
	mov	edi, 8
	cmp	sil, 111
	je	.Lsupport_005_148
.Lsupport_005_145:
	mov	edi, 16
	cmp	sil, 112
	je	.Lsupport_005_148
.Lsupport_005_195:
	mov	edx, esi
	and	edx, -33
	mov	edi, 10
	cmp	dl, 88
	je	.Lsupport_005_154
.Lsupport_005_148:
	test	rcx, rcx
	je	.Lsupport_005_212
.Lsupport_005_146:
	cmp	al, 1
	sbb	r9d, r9d
	and	r9d, 32
	mov	r10d, 0
	lea	r8, 128[rsp]
	mov	edi, edi
	add	r9d, 55
	mov	BYTE PTR 16[rsp], sil
	jmp	.Lsupport_005_158
.Lsupport_005_133:
	mov	rcx, QWORD PTR 8[r12]
	lea	r8, 8[rcx]
	mov	QWORD PTR 8[r12], r8
	jmp	.Lsupport_005_134
.Lsupport_005_137:
	mov	rcx, QWORD PTR 8[r12]
	lea	r8, 8[rcx]
	mov	QWORD PTR 8[r12], r8
	jmp	.Lsupport_005_138
.Lsupport_005_258:
	neg	rdi
	mov	rcx, rdi
	mov	ebp, 1
	lea	r11, .Lsupport_005_C7[rip]
	mov	edi, 8
	cmp	sil, 111
	jne	.Lsupport_005_145
	jmp	.Lsupport_005_146
.Lsupport_005_255:
	movzx	ecx, cx
	jmp	.Lsupport_005_150
.Lsupport_005_256:
	lea	rdx, 48[rsp]
	push	0
	push	5
	lea	r9, .Lsupport_005_C14[rip]
	mov	r8d, 0
	lea	rcx, .Lsupport_005_C11[rip]
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_257:
	mov	edx, esi
	and	edx, -33
	cmp	dl, 88
	jne	.Lsupport_005_208
	mov	ebp, 2
	lea	r11, .Lsupport_005_C9[rip]
	cmp	sil, 88
	jne	.Lsupport_005_153
	mov	ebp, 2
	lea	r11, .Lsupport_005_C8[rip]
.Lsupport_005_154:
	mov	edi, 16
	jmp	.Lsupport_005_148
.Lsupport_005_206:
	mov	ebp, 2
	lea	r11, .Lsupport_005_C9[rip]
	mov	edi, 16
	jmp	.Lsupport_005_148
.Lsupport_005_213:
	mov	rcx, rax
.Lsupport_005_158:
	mov	rax, rcx
	mov	edx, 0
	div	rdi
	lea	esi, 48[rdx]
	lea	eax, [r9+rdx]
	cmp	edx, 9
	cmovbe	eax, esi
	sub	r8, 1
	mov	BYTE PTR [r8], al
	add	r10d, 1
	mov	rax, rcx
	mov	edx, 0
	div	rdi
	cmp	rcx, rdi
	jnb	.Lsupport_005_213
	movzx	esi, BYTE PTR 16[rsp]
.Lsupport_005_155:
	mov	eax, DWORD PTR 52[rsp]
	test	eax, eax
	js	.Lsupport_005_259
	mov	BYTE PTR 57[rsp], 0
.Lsupport_005_194:
	cmp	sil, 111
	je	.Lsupport_005_260
.Lsupport_005_160:
	mov	edx, eax
	sub	edx, r10d
	cmp	eax, r10d
	mov	eax, 0
	cmovle	edx, eax
	movsx	rcx, r10d
	mov	eax, 64
	sub	rax, rcx
	lea	rsi, 48[rsp]
	push	rdx
	push	r10
	lea	r9, 80[rsp+rax]
	mov	r8d, ebp
	mov	rcx, r11
	mov	rdx, rsi
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_212:
	mov	r10d, 0
	jmp	.Lsupport_005_155
.Lsupport_005_259:
	mov	eax, 1
	jmp	.Lsupport_005_194
.Lsupport_005_260:
	cmp	BYTE PTR 60[rsp], 0
	je	.Lsupport_005_160
	cmp	eax, r10d
	setle	cl
	lea	edx, 1[r10]
	test	cl, cl
	cmovne	eax, edx
	jmp	.Lsupport_005_160
.Lsupport_005_123:
	mov	eax, DWORD PTR [r12]
	cmp	eax, 47
	ja	.Lsupport_005_162
	mov	edx, eax
	add	rdx, QWORD PTR 16[r12]
	add	eax, 8
	mov	DWORD PTR [r12], eax
.Lsupport_005_163:
	mov	eax, DWORD PTR [rdx]
	mov	BYTE PTR 64[rsp], al
	mov	BYTE PTR 57[rsp], 0
	lea	rdx, 48[rsp]
	push	0
	push	1
	lea	r9, 80[rsp]
	mov	r8d, 0
	lea	rcx, .Lsupport_005_C11[rip]
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_162:
	mov	rdx, QWORD PTR 8[r12]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[r12], rax
	jmp	.Lsupport_005_163
.Lsupport_005_164:
	mov	rdx, QWORD PTR 8[r12]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[r12], rax
	jmp	.Lsupport_005_165
.Lsupport_005_251:
	mov	eax, ecx
	jmp	.Lsupport_005_169
.Lsupport_005_171:
	mov	rcx, QWORD PTR 8[r12]
	lea	rdx, 8[rcx]
	mov	QWORD PTR 8[r12], rdx
	jmp	.Lsupport_005_172
.Lsupport_005_254:
	btr	rdx, 63
	movq	xmm0, rdx
	mov	DWORD PTR 24[rsp], 1
	lea	rdi, .Lsupport_005_C7[rip]
	mov	QWORD PTR 16[rsp], rdi
.Lsupport_005_174:
	cmp	DWORD PTR 52[rsp], 0
	js	.Lsupport_005_261
.Lsupport_005_175:
	movabs	rcx, 9218868437227405311
	cmp	rcx, rdx
	jnb	.Lsupport_005_176
	mov	BYTE PTR 57[rsp], 0
	movabs	rax, 9218868437227405312
	cmp	rax, rdx
	lea	r9, .Lsupport_005_C13[rip]
	lea	rax, .Lsupport_005_C12[rip]
	cmovb	r9, rax
	lea	rdx, 48[rsp]
	push	0
	push	3
	mov	r8d, DWORD PTR 40[rsp]
	mov	rcx, QWORD PTR 32[rsp]
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
.Lsupport_005_178:
	mov	rdi, rbx
	jmp	.Lsupport_005_98
.Lsupport_005_261:
	mov	DWORD PTR 52[rsp], 6
	jmp	.Lsupport_005_175
.Lsupport_005_176:
	and	esi, -33
	cmp	sil, 71
	je	.Lsupport_005_262
	cmp	sil, 69
	je	.Lsupport_005_190
	comisd	xmm0, QWORD PTR .Lsupport_005_C15[rip]
	jb	.Lsupport_005_239
.Lsupport_005_190:
	movzx	edx, al
	lea	rdi, 64[rsp]
	mov	esi, DWORD PTR 52[rsp]
	call	__asmscope_scientific
	mov	ebp, eax
.Lsupport_005_187:
	lea	rdx, 48[rsp]
	push	0
	push	rbp
	lea	r9, 80[rsp]
	mov	r8d, DWORD PTR 40[rsp]
	mov	rcx, QWORD PTR 32[rsp]
	mov	rsi, r14
	mov	rdi, QWORD PTR 24[rsp]
	call	__asmscope_field
	add	r15d, eax
	add	rsp, 16
	jmp	.Lsupport_005_178
.Lsupport_005_262:
	mov	ecx, DWORD PTR 52[rsp]
	mov	edx, 17
	cmp	ecx, edx
	cmovle	edx, ecx
	test	ecx, ecx
	mov	ecx, 1
	cmovne	ecx, edx
	mov	DWORD PTR 32[rsp], ecx
	lea	esi, -1[rcx]
	mov	DWORD PTR 36[rsp], esi
	movsd	QWORD PTR 40[rsp], xmm0
	movzx	edx, al
	lea	rdi, 64[rsp]
	call	__asmscope_scientific
	mov	ebp, eax
	lea	eax, -1[rax]
	mov	DWORD PTR 28[rsp], eax
	cdqe
	movzx	eax, BYTE PTR 64[rsp+rax]
	and	eax, -33
	cmp	al, 69
	je	.Lsupport_005_181
	lea	eax, -2[rbp]
	cdqe
.Lsupport_005_182:
	movzx	edx, BYTE PTR 64[rsp+rax]
	and	edx, -33
	mov	rcx, rax
	sub	rax, 1
	cmp	dl, 69
	jne	.Lsupport_005_182
	mov	DWORD PTR 28[rsp], ecx
.Lsupport_005_181:
	mov	edi, DWORD PTR 28[rsp]
	lea	eax, 2[rdi]
	cmp	ebp, eax
	jle	.Lsupport_005_221
	movsx	rax, edi
	lea	rdx, 64[rsp+rax]
	lea	ecx, -3[rbp]
	sub	ecx, edi
	lea	rax, 65[rsp+rax]
	add	rcx, rax
	mov	eax, 0
.Lsupport_005_184:
	lea	esi, [rax+rax*4]
	movsx	eax, BYTE PTR 2[rdx]
	lea	eax, -48[rax+rsi*2]
	add	rdx, 1
	cmp	rcx, rdx
	jne	.Lsupport_005_184
.Lsupport_005_183:
	mov	edi, DWORD PTR 28[rsp]
	lea	edx, 1[rdi]
	movsx	rdx, edx
	cmp	BYTE PTR 64[rsp+rdx], 45
	je	.Lsupport_005_263
.Lsupport_005_185:
	cmp	eax, -4
	jl	.Lsupport_005_186
	cmp	DWORD PTR 32[rsp], eax
	jg	.Lsupport_005_264
.Lsupport_005_186:
	cmp	BYTE PTR 60[rsp], 0
	jne	.Lsupport_005_187
	lea	rdi, 64[rsp]
	mov	esi, ebp
	call	__asmscope_trimmed
	mov	edi, DWORD PTR 28[rsp]
	cmp	ebp, edi
	jle	.Lsupport_005_188
	movsx	rsi, edi
	lea	rdx, 64[rsp+rsi]
	mov	ecx, ebp
	sub	ecx, edi
	add	rcx, rdx
	movsx	rdi, eax
.Lsupport_005_189:
	movzx	r9d, BYTE PTR [rdx]
	mov	r8, rdx
	sub	r8, rsi
	mov	BYTE PTR [r8+rdi], r9b
	add	rdx, 1
	cmp	rdx, rcx
	jne	.Lsupport_005_189
.Lsupport_005_188:
	add	eax, ebp
	mov	edi, DWORD PTR 28[rsp]
	sub	eax, edi
	mov	ebp, eax
	jmp	.Lsupport_005_187
.Lsupport_005_221:
	mov	eax, 0
	jmp	.Lsupport_005_183
.Lsupport_005_263:
	neg	eax
	jmp	.Lsupport_005_185
.Lsupport_005_264:
	mov	esi, DWORD PTR 36[rsp]
	sub	esi, eax
	lea	rdi, 64[rsp]
	movsd	xmm0, QWORD PTR 40[rsp]
	call	__asmscope_fixed
	mov	ebp, eax
	cmp	BYTE PTR 60[rsp], 0
	jne	.Lsupport_005_187
	lea	rdi, 64[rsp]
	mov	esi, eax
	call	__asmscope_trimmed
	mov	ebp, eax
	jmp	.Lsupport_005_187
.Lsupport_005_239:
	lea	rdi, 64[rsp]
	mov	esi, DWORD PTR 52[rsp]
	call	__asmscope_fixed
	mov	ebp, eax
	jmp	.Lsupport_005_187
.Lsupport_005_225:
	mov	rbx, rdi
.Lsupport_005_97:
	mov	QWORD PTR 48[rsp], 0
	mov	QWORD PTR 56[rsp], 0
	mov	DWORD PTR 52[rsp], -1
	add	rbx, 1
	mov	esi, 0
	mov	r9d, 0
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, 0
	jmp	.Lsupport_005_101
.Lsupport_005_208:
	mov	ebp, 0
	lea	r11, .Lsupport_005_C11[rip]
	jmp	.Lsupport_005_153
	.size	__asmscope_format, .-__asmscope_format
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_005_C0:
	.long	0
	.long	1138753536
	.align 8
.Lsupport_005_C1:
	.long	0
	.long	1076101120
	.align 8
.Lsupport_005_C2:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_005_C4:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_005_C15:
	.long	0
	.long	1139802112
# member vfprintf
	.section	.text.support,"ax"
	.globl	vfprintf
	.type	vfprintf, @function
vfprintf:
	sub	rsp, 8
	mov	rcx, rdx
	mov	rdx, rsi
	mov	rsi, rdi
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 8
	ret
	.size	vfprintf, .-vfprintf
# member vprintf
	.section	.text.support,"ax"
	.globl	vprintf
	.type	vprintf, @function
vprintf:
	sub	rsp, 8
	mov	rdx, rdi
	mov	rcx, rsi
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rsi, 8[rax]
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 8
	ret
	.size	vprintf, .-vprintf
# member printf
	.section	.text.support,"ax"
	.globl	printf
	.type	printf, @function
printf:
	sub	rsp, 216
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_008_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_008_3:
	mov	DWORD PTR 8[rsp], 8
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdx, rdi
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rsi, 8[rax]
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 216
	ret
	.size	printf, .-printf
# member __printf_chk
	.section	.text.support,"ax"
	.globl	__printf_chk
	.type	__printf_chk, @function
__printf_chk:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_009_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_009_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdx, rsi
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rsi, 8[rax]
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 216
	ret
	.size	__printf_chk, .-__printf_chk
# member fprintf
	.section	.text.support,"ax"
	.globl	fprintf
	.type	fprintf, @function
fprintf:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_010_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_010_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdx, rsi
	mov	rsi, rdi
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 216
	ret
	.size	fprintf, .-fprintf
# member __fprintf_chk
	.section	.text.support,"ax"
	.globl	__fprintf_chk
	.type	__fprintf_chk, @function
__fprintf_chk:
	sub	rsp, 216
	mov	rsi, rdi
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_011_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_011_3:
	mov	DWORD PTR 8[rsp], 24
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdi, QWORD PTR __asmscope_put_file@GOTPCREL[rip]
	call	__asmscope_format
	add	rsp, 216
	ret
	.size	__fprintf_chk, .-__fprintf_chk
# member vsnprintf
	.section	.text.support,"ax"
	.globl	vsnprintf
	.type	vsnprintf, @function
vsnprintf:
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	rbp, rdi
	mov	rbx, rsi
	mov	QWORD PTR [rsp], rdi
	mov	QWORD PTR 8[rsp], rsi
	mov	QWORD PTR 16[rsp], 0
	mov	rsi, rsp
	mov	rdi, QWORD PTR __asmscope_put_text@GOTPCREL[rip]
	call	__asmscope_format
	test	rbx, rbx
	je	.Lsupport_012_1
	mov	rdx, QWORD PTR 16[rsp]
	lea	rcx, -1[rbx]
	cmp	rdx, rbx
	cmovnb	rdx, rcx
	mov	BYTE PTR 0[rbp+rdx], 0
.Lsupport_012_1:
	add	rsp, 40
	pop	rbx
	pop	rbp
	ret
	.size	vsnprintf, .-vsnprintf
# member snprintf
	.section	.text.support,"ax"
	.globl	snprintf
	.type	snprintf, @function
snprintf:
	sub	rsp, 216
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_013_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_013_3:
	mov	DWORD PTR 8[rsp], 24
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	call	vsnprintf
	add	rsp, 216
	ret
	.size	snprintf, .-snprintf
# member sprintf
	.section	.text.support,"ax"
	.globl	sprintf
	.type	sprintf, @function
sprintf:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_014_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_014_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdx, rsi
	movabs	rsi, 9223372036854775807
	call	vsnprintf
	add	rsp, 216
	ret
	.size	sprintf, .-sprintf
# member fputc
	.section	.text.support,"ax"
	.globl	fputc
	.type	fputc, @function
fputc:
	sub	rsp, 24
	mov	rax, rsi
	mov	BYTE PTR 15[rsp], dil
	lea	rsi, 15[rsp]
	mov	edi, DWORD PTR [rax]
	mov	edx, 1
	call	__asmscope_write
	movzx	eax, BYTE PTR 15[rsp]
	add	rsp, 24
	ret
	.size	fputc, .-fputc
# member putc
	.section	.text.support,"ax"
	.globl	putc
	.type	putc, @function
putc:
	sub	rsp, 8
	call	fputc
	add	rsp, 8
	ret
	.size	putc, .-putc
# member fputs
	.section	.text.support,"ax"
	.globl	fputs
	.type	fputs, @function
fputs:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	mov	rbp, rsi
	call	strlen
	mov	rdx, rax
	mov	rsi, rbx
	mov	rdi, rbp
	call	__asmscope_put_file
	mov	eax, 1
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	fputs, .-fputs
# member fwrite
	.section	.text.support,"ax"
	.globl	fwrite
	.type	fwrite, @function
fwrite:
	push	rbx
	mov	rax, rdi
	mov	rbx, rdx
	mov	rdi, rcx
	imul	rsi, rdx
	mov	rdx, rsi
	mov	rsi, rax
	call	__asmscope_put_file
	mov	rax, rbx
	pop	rbx
	ret
	.size	fwrite, .-fwrite
# member perror
	.section	.text.support,"ax"
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_019_C0:
	.string	": error\n"
	.section	.text.support,"ax"
	.globl	perror
	.type	perror, @function
perror:
	push	rbx
	mov	rbx, rdi
	call	strlen
	mov	rdx, rax
	mov	rsi, rbx
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rdi, 16[rax]
	call	__asmscope_put_file
	mov	edx, 8
	lea	rsi, .Lsupport_019_C0[rip]
	mov	edi, 2
	call	__asmscope_write
	pop	rbx
	ret
	.size	perror, .-perror
# member fflush
	.section	.text.support,"ax"
	.globl	fflush
	.type	fflush, @function
fflush:
	mov	eax, 0
	ret
	.size	fflush, .-fflush
# member setbuf
	.section	.text.support,"ax"
	.globl	setbuf
	.type	setbuf, @function
setbuf:
	ret
	.size	setbuf, .-setbuf
# member setvbuf
	.section	.text.support,"ax"
	.globl	setvbuf
	.type	setvbuf, @function
setvbuf:
	mov	eax, 0
	ret
	.size	setvbuf, .-setvbuf
# member fgetc
	.section	.text.support,"ax"
	.globl	fgetc
	.type	fgetc, @function
fgetc:
	mov	eax, DWORD PTR 4[rdi]
	test	eax, eax
	jns	.Lsupport_023_5
	mov	edi, DWORD PTR [rdi]
	lea	rsi, -1[rsp]
	mov	eax, 0
	mov	edx, 1
#APP
# 24 "/tmp/tmp.kHwDEfyIdK/023.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmp	rax, 1
	jne	.Lsupport_023_4
	movzx	eax, BYTE PTR -1[rsp]
	ret
.Lsupport_023_5:
	mov	DWORD PTR 4[rdi], -1
	ret
.Lsupport_023_4:
	mov	eax, -1
	ret
	.size	fgetc, .-fgetc
# member getc
	.section	.text.support,"ax"
	.globl	getc
	.type	getc, @function
getc:
	sub	rsp, 8
	call	fgetc
	add	rsp, 8
	ret
	.size	getc, .-getc
# member getchar
	.section	.text.support,"ax"
	.globl	getchar
	.type	getchar, @function
getchar:
	sub	rsp, 8
	mov	rdi, QWORD PTR __asmscope_files@GOTPCREL[rip]
	call	fgetc
	add	rsp, 8
	ret
	.size	getchar, .-getchar
# member ungetc
	.section	.text.support,"ax"
	.globl	ungetc
	.type	ungetc, @function
ungetc:
	mov	eax, edi
	mov	DWORD PTR 4[rsi], edi
	ret
	.size	ungetc, .-ungetc
# member fgets
	.section	.text.support,"ax"
	.globl	fgets
	.type	fgets, @function
fgets:
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	r12, rdi
	mov	r13d, esi
	mov	r14, rdx
	mov	ebx, 0
	mov	eax, 0
	cmp	esi, 1
	jle	.Lsupport_027_1
.Lsupport_027_2:
	mov	ebp, ebx
	mov	rdi, r14
	call	fgetc
	test	eax, eax
	js	.Lsupport_027_5
	mov	BYTE PTR [r12+rbx], al
	add	rbx, 1
	lea	edx, 2[rbp]
	cmp	r13d, edx
	jle	.Lsupport_027_9
	cmp	eax, 10
	jne	.Lsupport_027_2
.Lsupport_027_9:
	lea	ebx, 1[rbp]
.Lsupport_027_5:
	test	ebx, ebx
	je	.Lsupport_027_8
	movsx	rbx, ebx
	mov	BYTE PTR [r12+rbx], 0
	mov	rax, r12
.Lsupport_027_1:
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
.Lsupport_027_8:
	mov	eax, 0
	jmp	.Lsupport_027_1
	.size	fgets, .-fgets
# member __asmscope_scan
	.section	.text.support,"ax"
	.globl	__asmscope_scan
	.type	__asmscope_scan, @function
__asmscope_scan:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 56
	mov	QWORD PTR 32[rsp], rdx
	movzx	eax, BYTE PTR [rsi]
	test	al, al
	je	.Lsupport_028_61
	mov	r14, rdi
	mov	rbp, rsi
	mov	DWORD PTR 20[rsp], 0
	jmp	.Lsupport_028_56
.Lsupport_028_77:
	mov	rdi, r14
	call	fgetc
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_028_77
	cmp	eax, 32
	je	.Lsupport_028_77
	mov	DWORD PTR 4[r14], eax
	mov	rbx, rbp
	jmp	.Lsupport_028_6
.Lsupport_028_7:
	lea	rbx, 1[rbp]
	mov	DWORD PTR 40[rsp], 0
	cmp	BYTE PTR 1[rbp], 42
	je	.Lsupport_028_87
.Lsupport_028_9:
	movzx	eax, BYTE PTR [rbx]
	lea	edx, -48[rax]
	mov	ebp, 0
	cmp	dl, 9
	ja	.Lsupport_028_11
.Lsupport_028_10:
	lea	edx, 0[rbp+rbp*4]
	movsx	eax, al
	lea	ebp, -48[rax+rdx*2]
	add	rbx, 1
	movzx	eax, BYTE PTR [rbx]
	lea	edx, -48[rax]
	cmp	dl, 9
	jbe	.Lsupport_028_10
.Lsupport_028_11:
	mov	r12d, 4
	jmp	.Lsupport_028_14
.Lsupport_028_87:
	lea	rbx, 2[rbp]
	mov	DWORD PTR 40[rsp], 1
	jmp	.Lsupport_028_9
.Lsupport_028_64:
	mov	r12d, 8
.Lsupport_028_12:
	add	rbx, 1
.Lsupport_028_14:
	movzx	eax, BYTE PTR [rbx]
	cmp	al, 108
	je	.Lsupport_028_64
	cmp	al, 122
	je	.Lsupport_028_64
	cmp	al, 104
	jne	.Lsupport_028_13
	cmp	r12d, 2
	setne	r12b
	movzx	r12d, r12b
	add	r12d, 1
	jmp	.Lsupport_028_12
.Lsupport_028_13:
	cmp	al, 99
	jne	.Lsupport_028_78
.Lsupport_028_15:
	test	ebp, ebp
	jne	.Lsupport_028_17
	cmp	BYTE PTR [rbx], 99
	mov	ebp, 1073741824
	mov	eax, 1
	cmove	ebp, eax
.Lsupport_028_17:
	mov	rdi, r14
	call	fgetc
	test	eax, eax
	js	.Lsupport_028_88
	movzx	edx, BYTE PTR [rbx]
	mov	ecx, edx
	and	ecx, -17
	cmp	cl, 99
	je	.Lsupport_028_89
	mov	DWORD PTR 12[rsp], 16
	cmp	dl, 120
	je	.Lsupport_028_31
	cmp	dl, 111
	setne	sil
	movzx	esi, sil
	lea	edi, 8[rsi+rsi]
	mov	DWORD PTR 12[rsp], edi
.Lsupport_028_31:
	lea	edx, -43[rax]
	test	edx, -3
	je	.Lsupport_028_90
	mov	DWORD PTR 44[rsp], 0
	test	ebp, ebp
	jle	.Lsupport_028_91
.Lsupport_028_60:
	mov	DWORD PTR 16[rsp], 0
	movsd	xmm3, QWORD PTR .Lsupport_028_C0[rip]
	movsd	QWORD PTR 24[rsp], xmm3
	mov	QWORD PTR [rsp], 0x000000000
	mov	r13d, 0
	mov	DWORD PTR 8[rsp], 0
	movsx	r15, DWORD PTR 12[rsp]
	jmp	.Lsupport_028_44
.Lsupport_028_78:
	mov	rdi, r14
	call	fgetc
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_028_78
	cmp	eax, 32
	je	.Lsupport_028_78
	mov	DWORD PTR 4[r14], eax
	jmp	.Lsupport_028_15
.Lsupport_028_88:
	mov	ecx, DWORD PTR 20[rsp]
	test	ecx, ecx
	mov	eax, -1
	cmovne	eax, ecx
	mov	DWORD PTR 20[rsp], eax
	jmp	.Lsupport_028_1
.Lsupport_028_89:
	mov	r12d, 0
	cmp	DWORD PTR 40[rsp], 0
	jne	.Lsupport_028_20
	mov	rsi, QWORD PTR 32[rsp]
	mov	edx, DWORD PTR [rsi]
	cmp	edx, 47
	ja	.Lsupport_028_21
	mov	ecx, edx
	add	rcx, QWORD PTR 16[rsi]
	add	edx, 8
	mov	DWORD PTR [rsi], edx
.Lsupport_028_22:
	mov	r12, QWORD PTR [rcx]
.Lsupport_028_20:
	test	ebp, ebp
	jg	.Lsupport_028_23
	jmp	.Lsupport_028_24
.Lsupport_028_21:
	mov	rdi, QWORD PTR 32[rsp]
	mov	rcx, QWORD PTR 8[rdi]
	lea	rdx, 8[rcx]
	mov	QWORD PTR 8[rdi], rdx
	jmp	.Lsupport_028_22
.Lsupport_028_92:
	mov	rdi, r14
	call	fgetc
	sub	ebp, 1
	test	ebp, ebp
	jle	.Lsupport_028_27
	test	eax, eax
	js	.Lsupport_028_27
.Lsupport_028_23:
	cmp	BYTE PTR [rbx], 99
	je	.Lsupport_028_28
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_028_27
	cmp	eax, 32
	je	.Lsupport_028_27
.Lsupport_028_28:
	test	r12, r12
	je	.Lsupport_028_25
	mov	BYTE PTR [r12], al
	lea	r12, 1[r12]
.Lsupport_028_25:
	cmp	ebp, 1
	jne	.Lsupport_028_92
.Lsupport_028_26:
	test	r12, r12
	je	.Lsupport_028_30
	cmp	BYTE PTR [rbx], 115
	je	.Lsupport_028_93
.Lsupport_028_30:
	mov	eax, DWORD PTR 40[rsp]
	xor	eax, 1
	add	DWORD PTR 20[rsp], eax
	jmp	.Lsupport_028_6
.Lsupport_028_27:
	test	eax, eax
	js	.Lsupport_028_26
.Lsupport_028_24:
	mov	DWORD PTR 4[r14], eax
	jmp	.Lsupport_028_26
.Lsupport_028_93:
	mov	BYTE PTR [r12], 0
	jmp	.Lsupport_028_30
.Lsupport_028_90:
	cmp	eax, 45
	sete	al
	movzx	eax, al
	mov	DWORD PTR 44[rsp], eax
	mov	rdi, r14
	call	fgetc
	sub	ebp, 1
	test	ebp, ebp
	jg	.Lsupport_028_60
	test	eax, eax
	js	.Lsupport_028_1
	movsd	xmm6, QWORD PTR .Lsupport_028_C0[rip]
	movsd	QWORD PTR 24[rsp], xmm6
	mov	QWORD PTR [rsp], 0x000000000
	mov	r13d, 0
	mov	DWORD PTR 8[rsp], 0
	jmp	.Lsupport_028_57
.Lsupport_028_34:
	lea	edx, -97[rax]
	cmp	edx, 5
	ja	.Lsupport_028_37
	lea	edx, -87[rax]
.Lsupport_028_38:
	movzx	esi, BYTE PTR [rbx]
	lea	ecx, -101[rsi]
	cmp	cl, 2
	jbe	.Lsupport_028_40
.Lsupport_028_36:
	cmp	DWORD PTR 12[rsp], edx
	jle	.Lsupport_028_40
.Lsupport_028_42:
	imul	r13, r15
	movsx	rdx, edx
	add	r13, rdx
	cmp	ebp, 1
	jle	.Lsupport_028_70
	mov	rdi, r14
	call	fgetc
	sub	ebp, 1
	mov	DWORD PTR 8[rsp], 1
.Lsupport_028_44:
	mov	ecx, eax
	lea	edx, -48[rax]
	cmp	edx, 9
	ja	.Lsupport_028_34
	movzx	esi, BYTE PTR [rbx]
	lea	ecx, -101[rsi]
	cmp	cl, 2
	ja	.Lsupport_028_36
	movsd	xmm0, QWORD PTR [rsp]
	mulsd	xmm0, QWORD PTR .Lsupport_028_C2[rip]
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, edx
	addsd	xmm1, xmm0
	movsd	QWORD PTR [rsp], xmm1
	cmp	DWORD PTR 16[rsp], 0
	je	.Lsupport_028_42
	movsd	xmm2, QWORD PTR 24[rsp]
	mulsd	xmm2, QWORD PTR .Lsupport_028_C2[rip]
	movsd	QWORD PTR 24[rsp], xmm2
	jmp	.Lsupport_028_42
.Lsupport_028_37:
	sub	ecx, 65
	lea	edx, -55[rax]
	cmp	ecx, 5
	jbe	.Lsupport_028_38
	movzx	edi, BYTE PTR [rbx]
	lea	edx, -101[rdi]
	cmp	dl, 2
	ja	.Lsupport_028_40
	cmp	eax, 46
	jne	.Lsupport_028_40
	cmp	DWORD PTR 16[rsp], 0
	jne	.Lsupport_028_40
	mov	rdi, r14
	call	fgetc
	mov	DWORD PTR 16[rsp], 1
	jmp	.Lsupport_028_41
.Lsupport_028_70:
	mov	DWORD PTR 8[rsp], 1
	mov	eax, -2
.Lsupport_028_41:
	sub	ebp, 1
	jne	.Lsupport_028_44
.Lsupport_028_40:
	test	eax, eax
	js	.Lsupport_028_45
.Lsupport_028_57:
	mov	DWORD PTR 4[r14], eax
.Lsupport_028_45:
	cmp	DWORD PTR 8[rsp], 0
	je	.Lsupport_028_1
	cmp	DWORD PTR 40[rsp], 0
	jne	.Lsupport_028_6
	mov	rdi, QWORD PTR 32[rsp]
	mov	eax, DWORD PTR [rdi]
	cmp	eax, 47
	ja	.Lsupport_028_46
	mov	edx, eax
	add	rdx, QWORD PTR 16[rdi]
	add	eax, 8
	mov	DWORD PTR [rdi], eax
.Lsupport_028_47:
	mov	rdx, QWORD PTR [rdx]
	movzx	eax, BYTE PTR [rbx]
	sub	eax, 101
	cmp	al, 2
	ja	.Lsupport_028_48
	cmp	DWORD PTR 44[rsp], 0
	je	.Lsupport_028_49
	movsd	xmm5, QWORD PTR [rsp]
	xorpd	xmm5, XMMWORD PTR .Lsupport_028_C3[rip]
	movsd	QWORD PTR [rsp], xmm5
.Lsupport_028_49:
	movsd	xmm0, QWORD PTR [rsp]
	divsd	xmm0, QWORD PTR 24[rsp]
	cmp	r12d, 8
	je	.Lsupport_028_94
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rdx], xmm0
.Lsupport_028_51:
	add	DWORD PTR 20[rsp], 1
	jmp	.Lsupport_028_6
.Lsupport_028_46:
	mov	rdi, QWORD PTR 32[rsp]
	mov	rdx, QWORD PTR 8[rdi]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[rdi], rax
	jmp	.Lsupport_028_47
.Lsupport_028_94:
	movsd	QWORD PTR [rdx], xmm0
	jmp	.Lsupport_028_51
.Lsupport_028_48:
	mov	rax, r13
	neg	rax
	cmp	DWORD PTR 44[rsp], 0
	cmovne	r13, rax
	cmp	r12d, 8
	je	.Lsupport_028_95
	cmp	r12d, 4
	je	.Lsupport_028_96
	cmp	r12d, 2
	je	.Lsupport_028_97
	mov	BYTE PTR [rdx], r13b
	jmp	.Lsupport_028_51
.Lsupport_028_95:
	mov	QWORD PTR [rdx], r13
	jmp	.Lsupport_028_51
.Lsupport_028_96:
	mov	DWORD PTR [rdx], r13d
	jmp	.Lsupport_028_51
.Lsupport_028_97:
	mov	WORD PTR [rdx], r13w
	jmp	.Lsupport_028_51
.Lsupport_028_62:
	mov	rbx, rbp
.Lsupport_028_6:
	lea	rbp, 1[rbx]
	movzx	eax, BYTE PTR 1[rbx]
	test	al, al
	je	.Lsupport_028_1
.Lsupport_028_56:
	movsx	edx, al
	sub	edx, 9
	cmp	edx, 4
	jbe	.Lsupport_028_77
	cmp	al, 32
	je	.Lsupport_028_77
	cmp	al, 37
	je	.Lsupport_028_7
	mov	rdi, r14
	call	fgetc
	movsx	edx, BYTE PTR 0[rbp]
	cmp	edx, eax
	je	.Lsupport_028_62
	mov	DWORD PTR 4[r14], eax
.Lsupport_028_1:
	mov	eax, DWORD PTR 20[rsp]
	add	rsp, 56
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_028_61:
	mov	DWORD PTR 20[rsp], 0
	jmp	.Lsupport_028_1
.Lsupport_028_91:
	movsd	xmm7, QWORD PTR .Lsupport_028_C0[rip]
	movsd	QWORD PTR 24[rsp], xmm7
	mov	QWORD PTR [rsp], 0x000000000
	mov	r13d, 0
	mov	DWORD PTR 8[rsp], 0
	jmp	.Lsupport_028_57
	.size	__asmscope_scan, .-__asmscope_scan
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_028_C0:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_028_C2:
	.long	0
	.long	1076101120
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_028_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member scanf
	.section	.text.support,"ax"
	.globl	scanf
	.type	scanf, @function
scanf:
	sub	rsp, 216
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_029_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_029_3:
	mov	DWORD PTR 8[rsp], 8
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	mov	rsi, rdi
	mov	rdi, QWORD PTR __asmscope_files@GOTPCREL[rip]
	call	__asmscope_scan
	add	rsp, 216
	ret
	.size	scanf, .-scanf
# member __isoc99_scanf
	.section	.text.support,"ax"
	.globl	__isoc99_scanf
	.type	__isoc99_scanf, @function
__isoc99_scanf:
	sub	rsp, 216
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_030_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_030_3:
	mov	DWORD PTR 8[rsp], 8
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	mov	rsi, rdi
	mov	rdi, QWORD PTR __asmscope_files@GOTPCREL[rip]
	call	__asmscope_scan
	add	rsp, 216
	ret
	.size	__isoc99_scanf, .-__isoc99_scanf
# member strcmp
	.section	.text.support,"ax"
	.globl	strcmp
	.type	strcmp, @function
strcmp:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_031_3
.Lsupport_031_2:
	cmp	BYTE PTR [rsi], al
	jne	.Lsupport_031_3
	add	rdi, 1
	add	rsi, 1
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	jne	.Lsupport_031_2
.Lsupport_031_3:
	movzx	eax, al
	movzx	edx, BYTE PTR [rsi]
	sub	eax, edx
	ret
	.size	strcmp, .-strcmp
# member strncmp
	.section	.text.support,"ax"
	.globl	strncmp
	.type	strncmp, @function
strncmp:
	test	rdx, rdx
	je	.Lsupport_032_6
	add	rdx, rdi
.Lsupport_032_5:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_032_3
	cmp	al, BYTE PTR [rsi]
	jne	.Lsupport_032_3
	add	rdi, 1
	add	rsi, 1
	cmp	rdi, rdx
	jne	.Lsupport_032_5
	mov	eax, 0
	ret
.Lsupport_032_3:
	movzx	eax, al
	movzx	edx, BYTE PTR [rsi]
	sub	eax, edx
	ret
.Lsupport_032_6:
	mov	eax, 0
	ret
	.size	strncmp, .-strncmp
# member strcpy
	.section	.text.support,"ax"
	.globl	strcpy
	.type	strcpy, @function
strcpy:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbp, rdi
	mov	rbx, rsi
	mov	rdi, rsi
	call	strlen
	lea	rdx, 1[rax]
	mov	rsi, rbx
	mov	rdi, rbp
	call	memcpy
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	strcpy, .-strcpy
# member strncpy
	.section	.text.support,"ax"
	.globl	strncpy
	.type	strncpy, @function
strncpy:
	mov	rax, rdi
	mov	ecx, 0
	test	rdx, rdx
	je	.Lsupport_034_13
.Lsupport_034_2:
	movzx	r8d, BYTE PTR [rsi+rcx]
	test	r8b, r8b
	je	.Lsupport_034_14
	mov	BYTE PTR [rax+rcx], r8b
	add	rcx, 1
	cmp	rdx, rcx
	jne	.Lsupport_034_2
	ret
.Lsupport_034_13:
	ret
.Lsupport_034_14:
	cmp	rcx, rdx
	jnb	.Lsupport_034_15
	add	rcx, rax
	add	rdx, rax
.Lsupport_034_7:
	mov	BYTE PTR [rcx], 0
	add	rcx, 1
	cmp	rcx, rdx
	jne	.Lsupport_034_7
	ret
.Lsupport_034_15:
	ret
	.size	strncpy, .-strncpy
# member strcat
	.section	.text.support,"ax"
	.globl	strcat
	.type	strcat, @function
strcat:
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	r12, rsi
	mov	rdi, rsi
	call	strlen
	mov	rbp, rax
	mov	rdi, rbx
	call	strlen
	lea	rdx, 1[rbp]
	lea	rdi, [rbx+rax]
	mov	rsi, r12
	call	memcpy
	mov	rax, rbx
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	strcat, .-strcat
# member strncat
	.section	.text.support,"ax"
	.globl	strncat
	.type	strncat, @function
strncat:
	push	r12
	push	rbp
	push	rbx
	mov	rbp, rdi
	mov	rbx, rsi
	mov	r12, rdx
	call	strlen
	add	rax, rbp
	test	r12, r12
	je	.Lsupport_036_2
	lea	rdx, [rbx+r12]
.Lsupport_036_3:
	movzx	ecx, BYTE PTR [rbx]
	test	cl, cl
	je	.Lsupport_036_2
	add	rbx, 1
	add	rax, 1
	mov	BYTE PTR -1[rax], cl
	cmp	rdx, rbx
	jne	.Lsupport_036_3
.Lsupport_036_2:
	mov	BYTE PTR [rax], 0
	mov	rax, rbp
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	strncat, .-strncat
# member strchr
	.section	.text.support,"ax"
	.globl	strchr
	.type	strchr, @function
strchr:
	movzx	eax, BYTE PTR [rdi]
	mov	edx, esi
	cmp	al, sil
	je	.Lsupport_037_4
.Lsupport_037_3:
	test	al, al
	je	.Lsupport_037_5
	add	rdi, 1
	movzx	eax, BYTE PTR [rdi]
	cmp	al, dl
	jne	.Lsupport_037_3
	mov	rax, rdi
	ret
.Lsupport_037_4:
	mov	rax, rdi
	ret
.Lsupport_037_5:
	mov	eax, 0
	ret
	.size	strchr, .-strchr
# member strrchr
	.section	.text.support,"ax"
	.globl	strrchr
	.type	strrchr, @function
strrchr:
	mov	edx, 0
.Lsupport_038_3:
	movzx	eax, BYTE PTR [rdi]
	cmp	al, sil
	cmove	rdx, rdi
	add	rdi, 1
	test	al, al
	jne	.Lsupport_038_3
	mov	rax, rdx
	ret
	.size	strrchr, .-strrchr
# member strstr
	.section	.text.support,"ax"
	.globl	strstr
	.type	strstr, @function
strstr:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	mov	rbp, rsi
	mov	rdi, rsi
	call	strlen
	jmp	.Lsupport_039_5
.Lsupport_039_9:
	cmp	rax, rdx
	je	.Lsupport_039_3
	cmp	BYTE PTR [rbx], 0
	je	.Lsupport_039_7
	add	rbx, 1
.Lsupport_039_5:
	test	rax, rax
	je	.Lsupport_039_3
	mov	edx, 0
.Lsupport_039_2:
	movzx	ecx, BYTE PTR 0[rbp+rdx]
	cmp	BYTE PTR [rbx+rdx], cl
	jne	.Lsupport_039_9
	add	rdx, 1
	cmp	rax, rdx
	jne	.Lsupport_039_2
.Lsupport_039_3:
	mov	rax, rbx
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.Lsupport_039_7:
	mov	ebx, 0
	jmp	.Lsupport_039_3
	.size	strstr, .-strstr
# member strdup
	.section	.text.support,"ax"
	.globl	strdup
	.type	strdup, @function
strdup:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	call	strlen
	lea	rbp, 1[rax]
	mov	rdi, rbp
	call	malloc
	test	rax, rax
	je	.Lsupport_040_1
	mov	rdx, rbp
	mov	rsi, rbx
	mov	rdi, rax
	call	memcpy
.Lsupport_040_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	strdup, .-strdup
# member strnlen
	.section	.text.support,"ax"
	.globl	strnlen
	.type	strnlen, @function
strnlen:
	mov	rax, rsi
	mov	edx, 0
	test	rsi, rsi
	je	.Lsupport_041_7
.Lsupport_041_2:
	cmp	BYTE PTR [rdi+rdx], 0
	je	.Lsupport_041_8
	add	rdx, 1
	cmp	rax, rdx
	jne	.Lsupport_041_2
	jmp	.Lsupport_041_3
.Lsupport_041_7:
	ret
.Lsupport_041_8:
	mov	rax, rdx
.Lsupport_041_3:
	ret
	.size	strnlen, .-strnlen
# member memchr
	.section	.text.support,"ax"
	.globl	memchr
	.type	memchr, @function
memchr:
	mov	rax, rdi
	test	rdx, rdx
	je	.Lsupport_042_4
	add	rdx, rdi
.Lsupport_042_3:
	cmp	BYTE PTR [rax], sil
	je	.Lsupport_042_1
	add	rax, 1
	cmp	rdx, rax
	jne	.Lsupport_042_3
	mov	eax, 0
	ret
.Lsupport_042_4:
	mov	eax, 0
.Lsupport_042_1:
	ret
	.size	memchr, .-memchr
# member strtol
	.section	.text.support,"ax"
	.globl	strtol
	.type	strtol, @function
strtol:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	rbp, rdi
	mov	r13, rsi
	mov	r10d, edx
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_043_25
	cmp	al, 32
	jne	.Lsupport_043_2
.Lsupport_043_25:
	mov	rdi, rbp
.Lsupport_043_26:
	add	rdi, 1
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_043_26
	cmp	al, 32
	je	.Lsupport_043_26
.Lsupport_043_2:
	lea	edx, -43[rax]
	test	dl, -3
	jne	.Lsupport_043_5
	add	rdi, 1
	cmp	al, 45
	sete	r14b
	movzx	r14d, r14b
	test	r10d, -17
	jne	.Lsupport_043_6
	test	r10d, r10d
	sete	dl
.Lsupport_043_19:
	movzx	eax, BYTE PTR [rdi]
	cmp	al, 48
	je	.Lsupport_043_29
.Lsupport_043_7:
	test	dl, dl
	je	.Lsupport_043_6
	cmp	al, 48
	setne	r10b
	movzx	r10d, r10b
	lea	r10d, 8[r10+r10]
.Lsupport_043_6:
	movsx	r11, r14d
	movabs	rax, 9223372036854775807
	add	r11, rax
.Lsupport_043_18:
	mov	rsi, rdi
	mov	ecx, 0
	mov	r9d, 0
	mov	r12d, 99
	movsx	r8, r10d
	mov	ebx, 1
	jmp	.Lsupport_043_12
.Lsupport_043_29:
	movzx	ecx, BYTE PTR 1[rdi]
	or	ecx, 32
	cmp	cl, 120
	jne	.Lsupport_043_7
	add	rdi, 2
	mov	r10d, 16
	jmp	.Lsupport_043_6
.Lsupport_043_24:
	mov	r14d, 0
	movabs	r11, 9223372036854775807
	jmp	.Lsupport_043_18
.Lsupport_043_30:
	movsx	eax, al
	sub	eax, 48
.Lsupport_043_9:
	cmp	eax, r10d
	jge	.Lsupport_043_10
	movsx	r15, eax
	mov	rax, r11
	sub	rax, r15
	mov	edx, 0
	div	r8
	cmp	rax, rcx
	cmovb	r9d, ebx
	imul	rcx, r8
	add	rcx, r15
	add	rsi, 1
.Lsupport_043_12:
	movzx	eax, BYTE PTR [rsi]
	lea	edx, -48[rax]
	cmp	dl, 9
	jbe	.Lsupport_043_30
	or	eax, 32
	lea	edx, -97[rax]
	movsx	eax, al
	sub	eax, 87
	cmp	dl, 26
	cmovnb	eax, r12d
	jmp	.Lsupport_043_9
.Lsupport_043_10:
	test	r13, r13
	je	.Lsupport_043_13
	cmp	rsi, rdi
	cmove	rsi, rbp
	mov	QWORD PTR 0[r13], rsi
.Lsupport_043_13:
	test	r9d, r9d
	cmove	r11, rcx
	mov	rax, r11
	neg	rax
	test	r14d, r14d
	cmove	rax, r11
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_043_5:
	mov	r14d, r10d
	and	r14d, -17
	jne	.Lsupport_043_24
	test	r10d, r10d
	sete	dl
	jmp	.Lsupport_043_19
	.size	strtol, .-strtol
# member __isoc23_strtol
	.section	.text.support,"ax"
	.globl	__isoc23_strtol
	.type	__isoc23_strtol, @function
__isoc23_strtol:
	sub	rsp, 8
	call	strtol
	add	rsp, 8
	ret
	.size	__isoc23_strtol, .-__isoc23_strtol
# member strtoul
	.section	.text.support,"ax"
	.globl	strtoul
	.type	strtoul, @function
strtoul:
	sub	rsp, 8
	call	strtol
	add	rsp, 8
	ret
	.size	strtoul, .-strtoul
# member atoi
	.section	.text.support,"ax"
	.globl	atoi
	.type	atoi, @function
atoi:
	sub	rsp, 8
	mov	edx, 10
	mov	esi, 0
	call	strtol
	add	rsp, 8
	ret
	.size	atoi, .-atoi
# member atol
	.section	.text.support,"ax"
	.globl	atol
	.type	atol, @function
atol:
	sub	rsp, 8
	mov	edx, 10
	mov	esi, 0
	call	strtol
	add	rsp, 8
	ret
	.size	atol, .-atol
# member abs
	.section	.text.support,"ax"
	.globl	abs
	.type	abs, @function
abs:
	mov	eax, edi
	neg	eax
	cmovs	eax, edi
	ret
	.size	abs, .-abs
# member labs
	.section	.text.support,"ax"
	.globl	labs
	.type	labs, @function
labs:
	mov	rax, rdi
	neg	rax
	cmovs	rax, rdi
	ret
	.size	labs, .-labs
# member isdigit
	.section	.text.support,"ax"
	.globl	isdigit
	.type	isdigit, @function
isdigit:
	sub	edi, 48
	cmp	edi, 9
	setbe	al
	movzx	eax, al
	ret
	.size	isdigit, .-isdigit
# member isalpha
	.section	.text.support,"ax"
	.globl	isalpha
	.type	isalpha, @function
isalpha:
	or	edi, 32
	sub	edi, 97
	cmp	edi, 25
	setbe	al
	movzx	eax, al
	ret
	.size	isalpha, .-isalpha
# member isalnum
	.section	.text.support,"ax"
	.globl	isalnum
	.type	isalnum, @function
isalnum:
	lea	edx, -48[rdi]
	mov	eax, 1
	cmp	edx, 9
	jbe	.Lsupport_052_1
	or	edi, 32
	sub	edi, 97
	cmp	edi, 25
	setbe	al
	movzx	eax, al
.Lsupport_052_1:
	ret
	.size	isalnum, .-isalnum
# member isspace
	.section	.text.support,"ax"
	.globl	isspace
	.type	isspace, @function
isspace:
	lea	eax, -9[rdi]
	cmp	eax, 4
	setbe	al
	cmp	edi, 32
	sete	dl
	or	eax, edx
	movzx	eax, al
	ret
	.size	isspace, .-isspace
# member isupper
	.section	.text.support,"ax"
	.globl	isupper
	.type	isupper, @function
isupper:
	sub	edi, 65
	cmp	edi, 25
	setbe	al
	movzx	eax, al
	ret
	.size	isupper, .-isupper
# member islower
	.section	.text.support,"ax"
	.globl	islower
	.type	islower, @function
islower:
	sub	edi, 97
	cmp	edi, 25
	setbe	al
	movzx	eax, al
	ret
	.size	islower, .-islower
# member toupper
	.section	.text.support,"ax"
	.globl	toupper
	.type	toupper, @function
toupper:
	mov	eax, edi
	lea	ecx, -97[rdi]
	lea	edx, -32[rdi]
	cmp	ecx, 26
	cmovb	eax, edx
	ret
	.size	toupper, .-toupper
# member tolower
	.section	.text.support,"ax"
	.globl	tolower
	.type	tolower, @function
tolower:
	mov	eax, edi
	lea	ecx, -65[rdi]
	lea	edx, 32[rdi]
	cmp	ecx, 26
	cmovb	eax, edx
	ret
	.size	tolower, .-tolower
# member time
	.section	.text.support,"ax"
	.globl	time
	.type	time, @function
time:
	test	rdi, rdi
	je	.Lsupport_058_2
	mov	QWORD PTR [rdi], 1700000000
.Lsupport_058_2:
	mov	eax, 1700000000
	ret
	.size	time, .-time
# member clock
	.section	.text.support,"ax"
	.globl	clock
	.type	clock, @function
clock:
	mov	eax, 0
	ret
	.size	clock, .-clock
# member srand
	.section	.text.support,"ax"
	.globl	rand
	.type	rand, @function
rand:
	sub	rsp, 8
	cmp	DWORD PTR __asmscope_is_seeded[rip], 0
	je	.Lsupport_060_8
.Lsupport_060_2:
	mov	esi, DWORD PTR __asmscope_at_front[rip]
	mov	ecx, DWORD PTR __asmscope_at_back[rip]
	lea	rdx, __asmscope_words[rip]
	movsx	rdi, esi
	movsx	rax, ecx
	mov	eax, DWORD PTR [rdx+rax*4]
	add	eax, DWORD PTR [rdx+rdi*4]
	mov	DWORD PTR [rdx+rdi*4], eax
	lea	edx, 1[rsi]
	cmp	esi, 30
	mov	esi, 0
	cmove	edx, esi
	mov	DWORD PTR __asmscope_at_front[rip], edx
	lea	edx, 1[rcx]
	cmp	ecx, 30
	mov	ecx, 0
	cmove	edx, ecx
	mov	DWORD PTR __asmscope_at_back[rip], edx
	shr	eax
	add	rsp, 8
	ret
.Lsupport_060_8:
	mov	edi, 1
	call	srand
	jmp	.Lsupport_060_2
	.size	rand, .-rand
	.globl	srand
	.type	srand, @function
srand:
	push	rbx
	test	edi, edi
	mov	eax, 1
	cmovne	eax, edi
	mov	edx, eax
	mov	DWORD PTR __asmscope_words[rip], eax
	lea	rcx, __asmscope_words[rip+4]
	lea	rsi, 120[rcx]
.Lsupport_060_12:
	movsx	rax, edx
	imul	rax, rax, -2092037281
	shr	rax, 32
	add	eax, edx
	sar	eax, 16
	mov	edi, edx
	sar	edi, 31
	sub	eax, edi
	imul	edi, eax, 127773
	sub	edx, edi
	movsx	rdx, edx
	imul	rdx, rdx, 16807
	cdqe
	imul	rax, rax, -2836
	add	rdx, rax
	lea	eax, 2147483647[rdx]
	cmovs	edx, eax
	mov	DWORD PTR [rcx], edx
	add	rcx, 4
	cmp	rcx, rsi
	jne	.Lsupport_060_12
	mov	DWORD PTR __asmscope_at_front[rip], 3
	mov	DWORD PTR __asmscope_at_back[rip], 0
	mov	DWORD PTR __asmscope_is_seeded[rip], 1
	mov	ebx, 310
.Lsupport_060_13:
	call	rand
	sub	ebx, 1
	jne	.Lsupport_060_13
	pop	rbx
	ret
	.size	srand, .-srand
	.local	__asmscope_is_seeded
	.comm	__asmscope_is_seeded,4,4
	.local	__asmscope_at_back
	.comm	__asmscope_at_back,4,4
	.local	__asmscope_at_front
	.comm	__asmscope_at_front,4,4
	.local	__asmscope_words
	.comm	__asmscope_words,124,32
# member qsort
	.section	.text.support,"ax"
	.globl	qsort
	.type	qsort, @function
qsort:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 56
	mov	QWORD PTR [rsp], rdi
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 8[rsp], rcx
	cmp	rsi, 1
	jbe	.Lsupport_061_1
	mov	r14, rdx
	lea	rax, [rdi+rdx*2]
	mov	QWORD PTR 32[rsp], rax
	mov	QWORD PTR 24[rsp], 0
	mov	QWORD PTR 16[rsp], 1
	jmp	.Lsupport_061_3
.Lsupport_061_4:
	movzx	edx, BYTE PTR [rbx]
	mov	rax, rbx
	sub	rax, r12
	movzx	ecx, BYTE PTR [rax+rbp]
	mov	BYTE PTR [rbx], cl
	mov	BYTE PTR [rax+rbp], dl
	add	rbx, 1
	cmp	rbx, r13
	jne	.Lsupport_061_4
.Lsupport_061_6:
	sub	r12, r14
	sub	rbp, r14
	sub	r13, r14
	test	r15, r15
	je	.Lsupport_061_5
.Lsupport_061_8:
	mov	rax, QWORD PTR [rsp]
	lea	rbx, [rax+r12]
	sub	r15, 1
	lea	rdi, [rax+rbp]
	mov	rsi, rbx
	mov	rax, QWORD PTR 8[rsp]
	call	rax
	test	eax, eax
	jle	.Lsupport_061_5
	test	r14, r14
	jne	.Lsupport_061_4
	jmp	.Lsupport_061_6
.Lsupport_061_5:
	add	QWORD PTR 16[rsp], 1
	mov	rax, QWORD PTR 16[rsp]
	add	QWORD PTR 24[rsp], r14
	cmp	QWORD PTR 40[rsp], rax
	je	.Lsupport_061_1
.Lsupport_061_3:
	mov	r15, QWORD PTR 16[rsp]
	test	r15, r15
	je	.Lsupport_061_7
	mov	rbp, QWORD PTR 24[rsp]
	lea	r12, [r14+rbp]
	mov	rax, QWORD PTR 32[rsp]
	lea	r13, 0[rbp+rax]
	jmp	.Lsupport_061_8
.Lsupport_061_7:
	add	QWORD PTR 16[rsp], 1
	add	QWORD PTR 24[rsp], r14
	jmp	.Lsupport_061_3
.Lsupport_061_1:
	add	rsp, 56
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	qsort, .-qsort
# member __assert_fail
	.section	.text.support,"ax"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.Lsupport_062_C0:
	.string	"%s:%u: %s: Assertion `%s' failed.\n"
	.section	.text.support,"ax"
	.globl	__assert_fail
	.type	__assert_fail, @function
__assert_fail:
	sub	rsp, 8
	mov	r9, rdi
	mov	r8, rcx
	mov	ecx, edx
	mov	rdx, rsi
	lea	rsi, .Lsupport_062_C0[rip]
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rdi, 16[rax]
	mov	eax, 0
	call	fprintf
	call	abort
	.size	__assert_fail, .-__assert_fail
# member __udivmodti4
	.section	.text.support,"ax"
	.globl	__asmscope_udivmodti4
	.type	__asmscope_udivmodti4, @function
__asmscope_udivmodti4:
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	r12, rdi
	mov	r13, rsi
	mov	r10, rdx
	mov	r14, r8
	or	rsi, rcx
	je	.Lsupport_063_9
	mov	r11, rcx
	mov	rax, rcx
	or	rax, rdx
	je	.Lsupport_063_6
	mov	ecx, 127
	mov	esi, 0
	mov	edi, 0
	mov	ebp, 0
	mov	ebx, 0
	jmp	.Lsupport_063_5
.Lsupport_063_9:
	mov	rax, rdi
	mov	edx, 0
	div	r10
	mov	rsi, rdx
	mov	edi, 0
	mov	rbp, rax
	mov	ebx, 0
	jmp	.Lsupport_063_3
.Lsupport_063_4:
	sub	ecx, 1
	cmp	ecx, -1
	je	.Lsupport_063_3
.Lsupport_063_5:
	mov	rax, rsi
	mov	rdx, rdi
	shld	rdx, rax, 1
	add	rax, rax
	mov	r8, r12
	mov	r9, r13
	shrd	r8, r9, cl
	shr	r9, cl
	test	cl, 64
	je	.Lsupport_063_10
	mov	r8, r9
	xor	r9d, r9d
.Lsupport_063_10:
	and	r8d, 1
	or	r8, rax
	mov	rsi, r8
	mov	rdi, rdx
	cmp	r8, r10
	mov	rax, rdx
	sbb	rax, r11
	jc	.Lsupport_063_4
	sub	rsi, r10
	sbb	rdi, r11
	xor	r8d, r8d
	xor	r9d, r9d
	test	cl, 64
	sete	r8b
	setne	r9b
	sal	r8, cl
	sal	r9, cl
	or	rbp, r8
	or	rbx, r9
	jmp	.Lsupport_063_4
.Lsupport_063_6:
	mov	rsi, rdx
	mov	rdi, rcx
	mov	rbp, rdx
	mov	rbx, rcx
.Lsupport_063_3:
	mov	QWORD PTR [r14], rsi
	mov	QWORD PTR 8[r14], rdi
	mov	rax, rbp
	mov	rdx, rbx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
	.size	__asmscope_udivmodti4, .-__asmscope_udivmodti4
# member __udivti3
	.section	.text.support,"ax"
	.globl	__udivti3
	.type	__udivti3, @function
__udivti3:
	sub	rsp, 24
	mov	r8, rsp
	call	__asmscope_udivmodti4
	add	rsp, 24
	ret
	.size	__udivti3, .-__udivti3
# member __umodti3
	.section	.text.support,"ax"
	.globl	__umodti3
	.type	__umodti3, @function
__umodti3:
	sub	rsp, 24
	mov	r8, rsp
	call	__asmscope_udivmodti4
	mov	rax, QWORD PTR [rsp]
	mov	rdx, QWORD PTR 8[rsp]
	add	rsp, 24
	ret
	.size	__umodti3, .-__umodti3
# member __divti3
	.section	.text.support,"ax"
	.globl	__divti3
	.type	__divti3, @function
__divti3:
	push	r15
	push	r14
	push	r13
	push	r12
	sub	rsp, 24
	mov	r12, rdi
	mov	r13, rsi
	mov	r15, rcx
	mov	rsi, rdx
	mov	rdi, rcx
	test	rcx, rcx
	js	.Lsupport_066_8
.Lsupport_066_3:
	mov	rax, r12
	mov	rdx, r13
	test	r13, r13
	js	.Lsupport_066_9
.Lsupport_066_5:
	mov	r9, rax
	mov	rax, rdx
	mov	r8, rsp
	mov	rdx, rsi
	mov	rcx, rdi
	mov	rdi, r9
	mov	rsi, rax
	call	__asmscope_udivmodti4
	mov	rcx, r15
	xor	rcx, r13
	js	.Lsupport_066_10
.Lsupport_066_6:
	add	rsp, 24
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_066_8:
	neg	rsi
	adc	rdi, 0
	neg	rdi
	jmp	.Lsupport_066_3
.Lsupport_066_9:
	neg	rax
	adc	rdx, 0
	neg	rdx
	jmp	.Lsupport_066_5
.Lsupport_066_10:
	neg	rax
	adc	rdx, 0
	neg	rdx
	jmp	.Lsupport_066_6
	.size	__divti3, .-__divti3
# member __modti3
	.section	.text.support,"ax"
	.globl	__modti3
	.type	__modti3, @function
__modti3:
	sub	rsp, 24
	mov	rax, rsi
	mov	rsi, rdi
	mov	rdi, rax
	mov	rax, rdx
	mov	r10, rdx
	mov	r11, rcx
	test	rcx, rcx
	js	.Lsupport_067_7
.Lsupport_067_3:
	test	rdi, rdi
	js	.Lsupport_067_8
	mov	rax, rsi
	mov	rsi, rdi
	mov	r8, rsp
	mov	rdx, r10
	mov	rcx, r11
	mov	rdi, rax
	call	__asmscope_udivmodti4
	mov	rax, QWORD PTR [rsp]
	mov	rdx, QWORD PTR 8[rsp]
.Lsupport_067_5:
	add	rsp, 24
	ret
.Lsupport_067_7:
	mov	rdx, rcx
	neg	rax
	adc	rdx, 0
	neg	rdx
	mov	r10, rax
	mov	r11, rdx
	jmp	.Lsupport_067_3
.Lsupport_067_8:
	neg	rsi
	adc	rdi, 0
	neg	rdi
	mov	rax, rsi
	mov	rsi, rdi
	mov	r8, rsp
	mov	rdx, r10
	mov	rcx, r11
	mov	rdi, rax
	call	__asmscope_udivmodti4
	mov	rax, QWORD PTR [rsp]
	mov	rdx, QWORD PTR 8[rsp]
	neg	rax
	adc	rdx, 0
	neg	rdx
	jmp	.Lsupport_067_5
	.size	__modti3, .-__modti3
# member sqrt
	.section	.text.support,"ax"
	.globl	sqrt
	.type	sqrt, @function
sqrt:
#APP
# 20 "/tmp/tmp.kHwDEfyIdK/068.c" 1
	sqrtsd xmm0, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	sqrt, .-sqrt
# member sqrtf
	.section	.text.support,"ax"
	.globl	sqrtf
	.type	sqrtf, @function
sqrtf:
#APP
# 20 "/tmp/tmp.kHwDEfyIdK/069.c" 1
	sqrtss xmm0, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	sqrtf, .-sqrtf
# member fabs
	.section	.text.support,"ax"
	.globl	fabs
	.type	fabs, @function
fabs:
	andpd	xmm0, XMMWORD PTR .Lsupport_070_C0[rip]
	ret
	.size	fabs, .-fabs
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_070_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
# member trunc
	.section	.text.support,"ax"
	.globl	trunc
	.type	trunc, @function
trunc:
	movapd	xmm1, xmm0
	andpd	xmm1, XMMWORD PTR .Lsupport_071_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_071_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_071_2
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	movq	xmm1, QWORD PTR .Lsupport_071_C2[rip]
	movapd	xmm2, xmm1
	andnpd	xmm2, xmm3
	andpd	xmm0, xmm1
	orpd	xmm0, xmm2
.Lsupport_071_2:
	ret
	.size	trunc, .-trunc
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_071_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_071_C1:
	.long	0
	.long	1127219200
	.section	.rodata.cst16
	.align 16
.Lsupport_071_C2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member floor
	.section	.text.support,"ax"
	.globl	floor
	.type	floor, @function
floor:
	movapd	xmm1, xmm0
	andpd	xmm1, XMMWORD PTR .Lsupport_072_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_072_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_072_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	comisd	xmm3, xmm0
	jbe	.Lsupport_072_4
	subsd	xmm3, QWORD PTR .Lsupport_072_C2[rip]
.Lsupport_072_4:
	movq	xmm2, QWORD PTR .Lsupport_072_C3[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_072_1:
	ret
	.size	floor, .-floor
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_072_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_072_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_072_C2:
	.long	0
	.long	1072693248
	.section	.rodata.cst16
	.align 16
.Lsupport_072_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member ceil
	.section	.text.support,"ax"
	.globl	ceil
	.type	ceil, @function
ceil:
	movapd	xmm1, xmm0
	andpd	xmm1, XMMWORD PTR .Lsupport_073_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_073_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_073_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	comisd	xmm0, xmm3
	jbe	.Lsupport_073_4
	addsd	xmm3, QWORD PTR .Lsupport_073_C2[rip]
.Lsupport_073_4:
	movq	xmm2, QWORD PTR .Lsupport_073_C3[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_073_1:
	ret
	.size	ceil, .-ceil
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_073_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_073_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_073_C2:
	.long	0
	.long	1072693248
	.section	.rodata.cst16
	.align 16
.Lsupport_073_C3:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member round
	.section	.text.support,"ax"
	.globl	round
	.type	round, @function
round:
	movapd	xmm1, xmm0
	andpd	xmm1, XMMWORD PTR .Lsupport_074_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_074_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_074_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	movapd	xmm1, xmm0
	subsd	xmm1, xmm3
	comisd	xmm1, QWORD PTR .Lsupport_074_C2[rip]
	jb	.Lsupport_074_13
	addsd	xmm3, QWORD PTR .Lsupport_074_C3[rip]
.Lsupport_074_6:
	movq	xmm2, QWORD PTR .Lsupport_074_C5[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_074_1:
	ret
.Lsupport_074_13:
	movsd	xmm2, QWORD PTR .Lsupport_074_C4[rip]
	comisd	xmm2, xmm1
	jb	.Lsupport_074_6
	subsd	xmm3, QWORD PTR .Lsupport_074_C3[rip]
	jmp	.Lsupport_074_6
	.size	round, .-round
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_074_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_074_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_074_C2:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_074_C3:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_074_C4:
	.long	0
	.long	-1075838976
	.section	.rodata.cst16
	.align 16
.Lsupport_074_C5:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member floorf
	.section	.text.support,"ax"
	.globl	floorf
	.type	floorf, @function
floorf:
	movaps	xmm1, xmm0
	andps	xmm1, XMMWORD PTR .Lsupport_075_C0[rip]
	movss	xmm2, DWORD PTR .Lsupport_075_C1[rip]
	comiss	xmm2, xmm1
	jbe	.Lsupport_075_1
	cvttss2si	eax, xmm0
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, eax
	comiss	xmm3, xmm0
	jbe	.Lsupport_075_4
	subss	xmm3, DWORD PTR .Lsupport_075_C2[rip]
.Lsupport_075_4:
	movss	xmm2, DWORD PTR .Lsupport_075_C3[rip]
	movaps	xmm1, xmm2
	andnps	xmm1, xmm3
	andps	xmm2, xmm0
	orps	xmm1, xmm2
	movaps	xmm0, xmm1
.Lsupport_075_1:
	ret
	.size	floorf, .-floorf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_075_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_075_C1:
	.long	1258291200
	.align 4
.Lsupport_075_C2:
	.long	1065353216
	.section	.rodata.cst16
	.align 16
.Lsupport_075_C3:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member ceilf
	.section	.text.support,"ax"
	.globl	ceilf
	.type	ceilf, @function
ceilf:
	movaps	xmm1, xmm0
	andps	xmm1, XMMWORD PTR .Lsupport_076_C0[rip]
	movss	xmm2, DWORD PTR .Lsupport_076_C1[rip]
	comiss	xmm2, xmm1
	jbe	.Lsupport_076_1
	cvttss2si	eax, xmm0
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, eax
	comiss	xmm0, xmm3
	jbe	.Lsupport_076_4
	addss	xmm3, DWORD PTR .Lsupport_076_C2[rip]
.Lsupport_076_4:
	movss	xmm2, DWORD PTR .Lsupport_076_C3[rip]
	movaps	xmm1, xmm2
	andnps	xmm1, xmm3
	andps	xmm2, xmm0
	orps	xmm1, xmm2
	movaps	xmm0, xmm1
.Lsupport_076_1:
	ret
	.size	ceilf, .-ceilf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_076_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_076_C1:
	.long	1258291200
	.align 4
.Lsupport_076_C2:
	.long	1065353216
	.section	.rodata.cst16
	.align 16
.Lsupport_076_C3:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member __powidf2
	.section	.text.support,"ax"
	.globl	__powidf2
	.type	__powidf2, @function
__powidf2:
	mov	eax, edi
	neg	eax
	test	edi, edi
	js	.Lsupport_077_3
	mov	eax, edi
	je	.Lsupport_077_7
.Lsupport_077_3:
	movsd	xmm1, QWORD PTR .Lsupport_077_C0[rip]
	jmp	.Lsupport_077_6
.Lsupport_077_5:
	mulsd	xmm0, xmm0
	shr	eax
	je	.Lsupport_077_9
.Lsupport_077_6:
	test	al, 1
	je	.Lsupport_077_5
	mulsd	xmm1, xmm0
	jmp	.Lsupport_077_5
.Lsupport_077_9:
	test	edi, edi
	js	.Lsupport_077_10
.Lsupport_077_1:
	movapd	xmm0, xmm1
	ret
.Lsupport_077_10:
	movsd	xmm0, QWORD PTR .Lsupport_077_C0[rip]
	divsd	xmm0, xmm1
	movapd	xmm1, xmm0
	jmp	.Lsupport_077_1
.Lsupport_077_7:
	movsd	xmm1, QWORD PTR .Lsupport_077_C0[rip]
	jmp	.Lsupport_077_1
	.size	__powidf2, .-__powidf2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_077_C0:
	.long	0
	.long	1072693248
# member fmod
	.section	.text.support,"ax"
	.globl	fmod
	.type	fmod, @function
fmod:
	movsd	QWORD PTR -24[rsp], xmm0
	movsd	QWORD PTR -16[rsp], xmm1
	fld	QWORD PTR -24[rsp]
	fld	QWORD PTR -16[rsp]
	jmp	.Lsupport_078_2
.Lsupport_078_4:
	fstp	st(1)
	fxch	st(1)
.Lsupport_078_2:
	fxch	st(1)
#APP
# 23 "/tmp/tmp.kHwDEfyIdK/078.c" 1
	fprem
	fnstsw ax
# 0 "" 2
#NO_APP
	fld	st(0)
	test	ah, 4
	jne	.Lsupport_078_4
	fstp	st(0)
	fstp	st(1)
	fstp	QWORD PTR -24[rsp]
	movsd	xmm0, QWORD PTR -24[rsp]
	ret
	.size	fmod, .-fmod
# member __tls_get_addr
	.section	.text.support,"ax"
	.globl	__tls_get_addr
	.type	__tls_get_addr, @function
__tls_get_addr:
	mov	rax, rdi
	ret
	.size	__tls_get_addr, .-__tls_get_addr
# member __asmscope_lang_start
	.section	.text.support,"ax"
	.globl	__asmscope_lang_start
	.type	__asmscope_lang_start, @function
__asmscope_lang_start:
	sub	rsp, 8
	call	[QWORD PTR 40[rsi]]
	cdqe
	add	rsp, 8
	ret
	.size	__asmscope_lang_start, .-__asmscope_lang_start
# member __asmscope_panic_count
	.section	.text.support,"ax"
	.globl	__asmscope_panic_count
	.section	.bss.support,"aw",@nobits
	.align 8
	.type	__asmscope_panic_count, @object
	.size	__asmscope_panic_count, 8
__asmscope_panic_count:
	.zero	8
# member __asmscope_is_zero
	.section	.text.support,"ax"
	.globl	__asmscope_is_zero
	.type	__asmscope_is_zero, @function
__asmscope_is_zero:
	mov	eax, 1
	ret
	.size	__asmscope_is_zero, .-__asmscope_is_zero
# member __asmscope_try_allocate_in
	.section	.text.support,"ax"
	.globl	__asmscope_try_allocate_in
	.type	__asmscope_try_allocate_in, @function
__asmscope_try_allocate_in:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	r12, rdi
	mov	rbx, rsi
	mov	esi, edx
	lea	rax, -1[rcx+r8]
	mov	rdx, rcx
	neg	rdx
	and	rax, rdx
	mul	rbx
	jo	.Lsupport_089_4
	mov	rbp, rcx
	mov	r13, rax
	movabs	rax, -9223372036854775808
	sub	rax, rcx
	cmp	rax, r13
	jb	.Lsupport_089_4
	test	r13, r13
	je	.Lsupport_089_7
	test	sil, sil
	je	.Lsupport_089_8
	mov	rsi, rcx
	mov	rdi, r13
	call	__rust_alloc_zeroed
.Lsupport_089_9:
	test	rax, rax
	jne	.Lsupport_089_11
.Lsupport_089_10:
	mov	QWORD PTR [r12], 1
	mov	QWORD PTR 8[r12], rbp
	mov	QWORD PTR 16[r12], r13
	jmp	.Lsupport_089_1
.Lsupport_089_4:
	mov	QWORD PTR [r12], 1
	mov	QWORD PTR 8[r12], 0
.Lsupport_089_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.Lsupport_089_8:
	mov	rsi, rcx
	mov	rdi, r13
	call	__rust_alloc
	jmp	.Lsupport_089_9
.Lsupport_089_7:
	mov	rax, rcx
	mov	rbx, r13
	test	rcx, rcx
	je	.Lsupport_089_10
.Lsupport_089_11:
	mov	QWORD PTR [r12], 0
	mov	QWORD PTR 8[r12], rbx
	mov	QWORD PTR 16[r12], rax
	jmp	.Lsupport_089_1
	.size	__asmscope_try_allocate_in, .-__asmscope_try_allocate_in
# member __asmscope_grow_amortized
	.section	.text.support,"ax"
	.globl	__asmscope_grow_amortized
	.type	__asmscope_grow_amortized, @function
__asmscope_grow_amortized:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbp, rdi
	mov	rbx, rcx
	cmp	r8, 1
	je	.Lsupport_090_12
	cmp	r8, 1024
	ja	.Lsupport_090_13
	test	r8, r8
	jne	.Lsupport_090_19
	mov	eax, 0
	mov	edx, 0
.Lsupport_090_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.Lsupport_090_19:
	lea	rcx, -1[rcx+r8]
	mov	rax, rbx
	neg	rax
	and	rcx, rax
	mov	edi, 4
	jmp	.Lsupport_090_11
.Lsupport_090_8:
	mov	rsi, rbx
	mov	rdi, r13
	call	__rust_alloc
	jmp	.Lsupport_090_9
.Lsupport_090_20:
	mov	rax, rbx
	mov	rdx, r13
	jmp	.Lsupport_090_1
.Lsupport_090_15:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_090_1
.Lsupport_090_16:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_090_1
.Lsupport_090_17:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_090_1
.Lsupport_090_12:
	mov	edi, 8
.Lsupport_090_2:
	lea	rcx, -1[rbx+r8]
	mov	rax, rbx
	neg	rax
	and	rcx, rax
.Lsupport_090_11:
	add	rdx, rsi
	jc	.Lsupport_090_15
	mov	rsi, QWORD PTR 0[rbp]
	lea	rax, [rsi+rsi]
	cmp	rax, rdi
	cmovb	rax, rdi
	cmp	rax, rdx
	cmovnb	rdx, rax
	mov	r12, rdx
	mov	rax, rdx
	mul	rcx
	mov	r13, rax
	jo	.Lsupport_090_16
	movabs	rax, -9223372036854775808
	sub	rax, rbx
	cmp	rax, r13
	jb	.Lsupport_090_17
	test	rsi, rsi
	je	.Lsupport_090_8
	imul	rsi, rcx
	mov	rdi, QWORD PTR 8[rbp]
	mov	rcx, r13
	mov	rdx, rbx
	call	__rust_realloc
.Lsupport_090_9:
	test	rax, rax
	je	.Lsupport_090_20
	mov	QWORD PTR 0[rbp], r12
	mov	QWORD PTR 8[rbp], rax
	movabs	rax, -9223372036854775807
	mov	edx, 0
	jmp	.Lsupport_090_1
.Lsupport_090_13:
	mov	edi, 1
	jmp	.Lsupport_090_2
	.size	__asmscope_grow_amortized, .-__asmscope_grow_amortized
# member __asmscope_deallocate
	.section	.text.support,"ax"
	.globl	__asmscope_deallocate
	.type	__asmscope_deallocate, @function
__asmscope_deallocate:
	mov	rax, QWORD PTR [rdi]
	test	rdx, rdx
	je	.Lsupport_091_4
	test	rax, rax
	jne	.Lsupport_091_7
.Lsupport_091_4:
	ret
.Lsupport_091_7:
	sub	rsp, 8
	imul	rax, rdx
	mov	rdi, QWORD PTR 8[rdi]
	mov	rdx, rsi
	mov	rsi, rax
	call	__rust_dealloc
	add	rsp, 8
	ret
	.size	__asmscope_deallocate, .-__asmscope_deallocate
# member _GLOBAL_OFFSET_TABLE_
	.section	.text.support,"ax"
#APP
	.section	.data.support,"aw"
	.globl	_GLOBAL_OFFSET_TABLE_
_GLOBAL_OFFSET_TABLE_:
	.quad	0

