# Made by scripts/support-library from library.c; each part is linked in where one of its global names is used.
# member __asmscope_files
	.section	.text.support,"ax"
	.globl	stderr
	.section	.data.rel.local,"aw"
	.align 8
	.type	stderr, @object
	.size	stderr, 8
stderr:
	.quad	__asmscope_files+48
	.globl	stdout
	.align 8
	.type	stdout, @object
	.size	stdout, 8
stdout:
	.quad	__asmscope_files+24
	.globl	stdin
	.align 8
	.type	stdin, @object
	.size	stdin, 8
stdin:
	.quad	__asmscope_files
	.globl	__asmscope_files
	.section	.data.support,"aw"
	.align 32
	.type	__asmscope_files, @object
	.size	__asmscope_files, 72
__asmscope_files:
	.long	0
	.long	-1
	.long	0
	.zero	4
	.quad	0
	.long	1
	.long	-1
	.long	0
	.zero	4
	.quad	0
	.long	2
	.long	-1
	.long	0
	.zero	4
	.quad	0
# member __asmscope_write
	.section	.text.support,"ax"
	.globl	__asmscope_write
	.type	__asmscope_write, @function
__asmscope_write:
	mov	eax, 1
#APP
# 28 "/tmp/tmp.DjKWbV8KZ1/002.c" 1
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
# member __asmscope_float_text
	.section	.text.support,"ax"
	.type	__asmscope_float_text_out, @function
__asmscope_float_text_out:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	mov	rbp, rdx
	cmp	DWORD PTR 24[rdi], 0
	jne	.Lsupport_005_2
	test	rdx, rdx
	jne	.Lsupport_005_4
.Lsupport_005_2:
	add	QWORD PTR 16[rbx], rbp
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.Lsupport_005_4:
	mov	rdi, QWORD PTR 8[rdi]
	call	[QWORD PTR [rbx]]
	jmp	.Lsupport_005_2
	.size	__asmscope_float_text_out, .-__asmscope_float_text_out
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_005_C0:
	.string	"0"
	.section	.text.support,"ax"
	.type	__asmscope_float_text_zeros, @function
__asmscope_float_text_zeros:
	test	rsi, rsi
	jle	.Lsupport_005_10
	push	r12
	push	rbp
	push	rbx
	mov	rbp, rdi
	mov	rbx, rsi
	lea	r12, .Lsupport_005_C0[rip]
.Lsupport_005_7:
	mov	edx, 1
	mov	rsi, r12
	mov	rdi, rbp
	call	__asmscope_float_text_out
	sub	rbx, 1
	jne	.Lsupport_005_7
	pop	rbx
	pop	rbp
	pop	r12
	ret
.Lsupport_005_10:
	ret
	.size	__asmscope_float_text_zeros, .-__asmscope_float_text_zeros
	.type	__asmscope_float_text_digits_of, @function
__asmscope_float_text_digits_of:
	mov	rax, rsi
	test	edi, edi
	je	.Lsupport_005_14
	mov	esi, 3435973837
.Lsupport_005_15:
	sub	rax, 1
	mov	edx, edi
	imul	rdx, rsi
	shr	rdx, 35
	lea	r8d, [rdx+rdx*4]
	add	r8d, r8d
	mov	ecx, edi
	sub	ecx, r8d
	add	ecx, 48
	mov	BYTE PTR [rax], cl
	mov	ecx, edi
	mov	edi, edx
	cmp	ecx, 9
	ja	.Lsupport_005_15
.Lsupport_005_14:
	ret
	.size	__asmscope_float_text_digits_of, .-__asmscope_float_text_digits_of
	.section	.rodata.str1.1
.Lsupport_005_C1:
	.string	"0123456789ABCDEF"
.Lsupport_005_C2:
	.string	"0123456789abcdef"
.Lsupport_005_C3:
	.string	"."
	.section	.text.support,"ax"
	.globl	__asmscope_float_text
	.type	__asmscope_float_text, @function
__asmscope_float_text:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 88
	mov	QWORD PTR -88[rbp], rdi
	mov	rax, rsi
	mov	r10, rdx
	mov	ebx, ecx
	mov	DWORD PTR -112[rbp], ecx
	mov	r14d, r8d
	mov	DWORD PTR -92[rbp], r9d
	mov	rcx, rsi
	mov	r11d, edx
	mov	rsi, rdx
	sar	rsi, 32
	mov	QWORD PTR -104[rbp], rsp
	mov	edx, ebx
	or	edx, 32
	cmp	dl, 97
	je	.Lsupport_005_201
	movsx	edi, dl
	test	r8d, r8d
	mov	edx, 6
	cmovs	r14d, edx
	cmp	esi, 1
	sbb	edx, edx
	and	edx, -529
	add	edx, 570
	cmp	esi, 1
	sbb	esi, esi
	and	esi, -1708
	lea	esi, 1834[rsi+rdx]
	movsx	rsi, esi
	lea	rsi, 15[0+rsi*4]
	and	rsi, -16
	sub	rsp, rsi
	movsx	rdx, edx
	lea	rsi, [rsp+rdx*4]
	lea	r13, 4[rsi]
	test	rax, rax
	je	.Lsupport_005_143
	mov	rbx, r13
	movabs	r8, 19342813113834067
.Lsupport_005_40:
	sub	rbx, 4
	mov	rdx, rcx
	shr	rdx, 9
	mov	rax, rdx
	mul	r8
	shr	rdx, 11
	imul	r9, rdx, 1000000000
	mov	rax, rcx
	sub	rax, r9
	mov	DWORD PTR [rbx], eax
	mov	rax, rcx
	mov	rcx, rdx
	cmp	rax, 999999999
	ja	.Lsupport_005_40
.Lsupport_005_39:
	test	r10d, r10d
	jle	.Lsupport_005_41
	mov	r12d, 0
	movabs	r10, 19342813113834067
	jmp	.Lsupport_005_44
.Lsupport_005_201:
	cmp	BYTE PTR -112[rbp], 96
	lea	rcx, .Lsupport_005_C2[rip]
	lea	rdx, .Lsupport_005_C1[rip]
	cmovg	rdx, rcx
	mov	QWORD PTR -128[rbp], rdx
	cmp	esi, 1
	sbb	ebx, ebx
	and	ebx, -2
	add	ebx, 15
	test	rax, rax
	je	.Lsupport_005_21
	lea	edx, 0[0+rbx*4]
	lea	ecx, [rdx+r10]
	mov	DWORD PTR -120[rbp], ecx
	mov	r12, rax
	mov	r13d, 0
	cmp	r8d, ebx
	jb	.Lsupport_005_202
	add	edx, 4
	mov	rsi, rax
	mov	rdi, r13
	mov	ecx, edx
	shrd	rsi, rdi, cl
	shr	rdi, cl
	test	cl, 64
	je	.Lsupport_005_230
	mov	rsi, rdi
	xor	edi, edi
.Lsupport_005_230:
	or	rsi, rdi
	je	.Lsupport_005_26
.Lsupport_005_24:
	shrd	r12, r13, 4
	shr	r13, 4
	add	DWORD PTR -120[rbp], 4
.Lsupport_005_26:
	test	r14d, r14d
	jns	.Lsupport_005_25
	test	r12b, 15
	jne	.Lsupport_005_27
	mov	eax, ebx
	mov	ecx, 4
.Lsupport_005_29:
	sub	eax, 1
	je	.Lsupport_005_193
	mov	rsi, r12
	mov	rdi, r13
	shrd	rsi, rdi, cl
	shr	rdi, cl
	test	cl, 64
	je	.Lsupport_005_229
	mov	rsi, rdi
	xor	edi, edi
.Lsupport_005_229:
	add	ecx, 4
	test	sil, 15
	je	.Lsupport_005_29
	mov	DWORD PTR -96[rbp], eax
	jmp	.Lsupport_005_28
.Lsupport_005_202:
	mov	eax, ebx
	sub	eax, r8d
	sal	eax, 2
	mov	ecx, eax
	mov	rsi, -1
	mov	rdi, -1
	sal	rsi, cl
	test	cl, 64
	je	.Lsupport_005_227
	mov	rdi, rsi
	xor	esi, esi
.Lsupport_005_227:
	mov	rcx, rsi
	not	rcx
	mov	rdx, rdi
	not	rdx
	and	rcx, r12
	mov	r10, rcx
	and	rdx, r13
	mov	r11, rdx
	lea	ecx, -1[rax]
	xor	esi, esi
	xor	edi, edi
	test	cl, 64
	sete	sil
	setne	dil
	sal	rsi, cl
	sal	rdi, cl
	mov	ecx, eax
	shrd	r12, r13, cl
	shr	r13, cl
	test	cl, 64
	je	.Lsupport_005_228
	mov	r12, r13
	xor	r13d, r13d
.Lsupport_005_228:
	cmp	rsi, r10
	mov	rcx, rdi
	sbb	rcx, rdx
	mov	edx, 1
	jnc	.Lsupport_005_203
.Lsupport_005_23:
	movsx	rdx, edx
	mov	rsi, rdx
	sar	rdx, 63
	add	r12, rsi
	adc	r13, rdx
	mov	ecx, eax
	shld	r13, r12, cl
	sal	r12, cl
	test	cl, 64
	je	.Lsupport_005_225
	mov	r13, r12
	xor	r12d, r12d
.Lsupport_005_225:
	lea	ecx, 4[0+rbx*4]
	mov	rax, r12
	mov	rdx, r13
	shrd	rax, rdx, cl
	shr	rdx, cl
	test	cl, 64
	je	.Lsupport_005_226
	mov	rax, rdx
	xor	edx, edx
.Lsupport_005_226:
	or	rax, rdx
	jne	.Lsupport_005_24
.Lsupport_005_25:
	cmp	r14d, ebx
	mov	eax, ebx
	cmovle	eax, r14d
	mov	DWORD PTR -96[rbp], eax
.Lsupport_005_28:
	lea	ecx, 0[0+rbx*4]
	mov	rax, r12
	mov	rdx, r13
	shrd	rax, rdx, cl
	shr	rdx, cl
	test	cl, 64
	je	.Lsupport_005_224
	mov	rax, rdx
	xor	edx, edx
.Lsupport_005_224:
	and	eax, 15
	mov	rcx, QWORD PTR -128[rbp]
	lea	rsi, [rcx+rax]
	mov	edx, 1
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	test	r14d, r14d
	setg	al
	cmp	DWORD PTR -92[rbp], 0
	setne	dl
	or	al, dl
	jne	.Lsupport_005_165
	cmp	DWORD PTR -96[rbp], 0
	jle	.Lsupport_005_30
.Lsupport_005_165:
	mov	edx, 1
	lea	rsi, .Lsupport_005_C3[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	cmp	DWORD PTR -96[rbp], 0
	jle	.Lsupport_005_30
.Lsupport_005_122:
	lea	r15d, -4[0+rbx*4]
	mov	ebx, 1
	mov	DWORD PTR -92[rbp], r14d
	mov	r14, QWORD PTR -128[rbp]
.Lsupport_005_32:
	mov	rax, r12
	mov	rdx, r13
	mov	ecx, r15d
	shrd	rax, rdx, cl
	shr	rdx, cl
	test	cl, 64
	je	.Lsupport_005_223
	mov	rax, rdx
	xor	edx, edx
.Lsupport_005_223:
	and	eax, 15
	lea	rsi, [r14+rax]
	mov	edx, 1
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	add	ebx, 1
	sub	r15d, 4
	cmp	DWORD PTR -96[rbp], ebx
	jge	.Lsupport_005_32
	mov	r14d, DWORD PTR -92[rbp]
.Lsupport_005_30:
	mov	esi, r14d
	mov	eax, DWORD PTR -96[rbp]
	sub	esi, eax
	movsx	rsi, esi
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_zeros
	lea	rbx, -64[rbp]
	mov	eax, DWORD PTR -120[rbp]
	mov	edi, eax
	neg	edi
	cmovs	edi, eax
	mov	rsi, rbx
	call	__asmscope_float_text_digits_of
	cmp	rax, rbx
	je	.Lsupport_005_204
.Lsupport_005_33:
	mov	edx, DWORD PTR -120[rbp]
	sar	edx, 31
	and	edx, 2
	add	edx, 43
	mov	BYTE PTR -1[rax], dl
	cmp	BYTE PTR -112[rbp], 96
	mov	edx, 112
	mov	ecx, 80
	cmovle	edx, ecx
	lea	rsi, -2[rax]
	mov	BYTE PTR -2[rax], dl
	lea	rdx, -64[rbp]
	sub	rdx, rsi
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	jmp	.Lsupport_005_36
.Lsupport_005_203:
	mov	rdx, r11
	xor	rdx, rdi
	mov	rcx, r10
	xor	rcx, rsi
	or	rdx, rcx
	jne	.Lsupport_005_138
	mov	edx, r12d
	and	edx, 1
	jmp	.Lsupport_005_23
.Lsupport_005_138:
	mov	edx, 0
	jmp	.Lsupport_005_23
.Lsupport_005_193:
	mov	DWORD PTR -96[rbp], eax
	jmp	.Lsupport_005_28
.Lsupport_005_204:
	mov	BYTE PTR -65[rbp], 48
	lea	rax, -65[rbp]
	jmp	.Lsupport_005_33
.Lsupport_005_143:
	mov	rbx, r13
	jmp	.Lsupport_005_39
.Lsupport_005_42:
	sub	r11d, ecx
	test	r11d, r11d
	jle	.Lsupport_005_41
.Lsupport_005_44:
	mov	ecx, 29
	cmp	r11d, ecx
	cmovle	ecx, r11d
	cmp	rbx, r13
	jnb	.Lsupport_005_42
	mov	r9, rsi
	mov	eax, r12d
.Lsupport_005_43:
	mov	r8d, DWORD PTR [r9]
	sal	r8, cl
	mov	eax, eax
	add	r8, rax
	mov	rdx, r8
	shr	rdx, 9
	mov	rax, rdx
	mul	r10
	shr	rdx, 11
	imul	rax, rdx, 1000000000
	sub	r8, rax
	mov	DWORD PTR [r9], r8d
	mov	eax, edx
	sub	r9, 4
	lea	r8, 4[r9]
	cmp	rbx, r8
	jb	.Lsupport_005_43
	test	edx, edx
	je	.Lsupport_005_42
	mov	DWORD PTR -4[rbx], edx
	lea	rbx, -4[rbx]
	jmp	.Lsupport_005_42
.Lsupport_005_41:
	test	r11d, r11d
	jns	.Lsupport_005_144
	mov	r15, r13
	mov	r10d, 9
	mov	r12d, -1
	mov	DWORD PTR -96[rbp], edi
	mov	QWORD PTR -120[rbp], rsi
	jmp	.Lsupport_005_50
.Lsupport_005_49:
	test	edx, edx
	je	.Lsupport_005_47
	mov	DWORD PTR [r15], edx
	lea	r15, 4[r15]
.Lsupport_005_47:
	add	r11d, ecx
	jns	.Lsupport_005_205
.Lsupport_005_50:
	mov	ecx, r11d
	neg	ecx
	cmp	r11d, -9
	cmovle	ecx, r10d
	cmp	rbx, r15
	jnb	.Lsupport_005_47
	mov	r8d, r12d
	sal	r8d, cl
	not	r8d
	mov	r9d, 1000000000
	shr	r9d, cl
	mov	rsi, rbx
	mov	edx, 0
.Lsupport_005_48:
	mov	eax, DWORD PTR [rsi]
	mov	edi, eax
	shr	edi, cl
	add	edi, edx
	mov	DWORD PTR [rsi], edi
	and	eax, r8d
	imul	eax, r9d
	mov	edx, eax
	add	rsi, 4
	cmp	rsi, r15
	jb	.Lsupport_005_48
	cmp	DWORD PTR [rbx], 0
	jne	.Lsupport_005_49
	add	rbx, 4
	jmp	.Lsupport_005_49
.Lsupport_005_205:
	mov	edi, DWORD PTR -96[rbp]
	mov	rsi, QWORD PTR -120[rbp]
.Lsupport_005_45:
	cmp	rbx, r15
	jnb	.Lsupport_005_52
.Lsupport_005_51:
	cmp	DWORD PTR -4[r15], 0
	jne	.Lsupport_005_206
	sub	r15, 4
	cmp	rbx, r15
	jb	.Lsupport_005_51
.Lsupport_005_52:
	cmp	edi, 102
	je	.Lsupport_005_207
	mov	r12d, 0
	cmp	edi, 103
	jne	.Lsupport_005_83
	mov	r12d, 0
.Lsupport_005_127:
	test	r14d, r14d
	mov	eax, 1
	cmove	r14d, eax
	cmp	r14d, r12d
	setg	r9b
	cmp	r12d, -4
	setge	al
	and	r9b, al
	je	.Lsupport_005_85
	lea	eax, 1[r12]
	sub	r14d, eax
	cmp	DWORD PTR -92[rbp], 0
	je	.Lsupport_005_124
.Lsupport_005_86:
	cmp	rbx, r13
	jb	.Lsupport_005_93
	mov	r12, rsi
.Lsupport_005_99:
	mov	QWORD PTR -112[rbp], r13
	mov	DWORD PTR -96[rbp], r14d
	mov	r14, rsi
	jmp	.Lsupport_005_97
.Lsupport_005_144:
	mov	r15, r13
	jmp	.Lsupport_005_45
.Lsupport_005_206:
	cmp	rbx, r15
	jnb	.Lsupport_005_52
	mov	rax, rsi
	sub	rax, rbx
	sar	rax, 2
	lea	edx, [rax+rax*8]
	mov	r12d, edx
	mov	ecx, DWORD PTR [rbx]
	cmp	ecx, 9
	jbe	.Lsupport_005_54
	mov	edx, 10
	jmp	.Lsupport_005_56
.Lsupport_005_208:
	lea	eax, [rdx+rdx*4]
	add	eax, eax
	mov	edx, eax
	je	.Lsupport_005_55
	cmp	ecx, eax
	jb	.Lsupport_005_55
.Lsupport_005_56:
	add	r12d, 1
	cmp	edx, 1000000000
	jne	.Lsupport_005_208
.Lsupport_005_55:
	movsx	rax, r14d
	cmp	edi, 102
	mov	edx, 0
	cmovne	edx, r12d
.Lsupport_005_58:
	cmp	edi, 103
	sete	r11b
.Lsupport_005_134:
	movsx	rdx, edx
	sub	rax, rdx
	test	r14d, r14d
	setne	dl
	movzx	edx, dl
	and	rdx, r11
	sub	rax, rdx
	mov	rcx, rax
.Lsupport_005_130:
	mov	rax, r15
	sub	rax, rsi
	sar	rax, 2
	lea	rax, -9[rax+rax*8]
	cmp	rax, rcx
	jle	.Lsupport_005_59
	test	rcx, rcx
	js	.Lsupport_005_60
	movabs	rdx, 2049638230412172402
	mov	rax, rcx
	imul	rdx
	mov	rax, rcx
	sar	rax, 63
	sub	rdx, rax
	mov	r8, rdx
.Lsupport_005_61:
	lea	edx, [r8+r8*8]
	mov	eax, ecx
	sub	eax, edx
	lea	r9, 4[rsi+r8*4]
	cmp	r9, rbx
	jnb	.Lsupport_005_147
	mov	rdx, rbx
.Lsupport_005_63:
	sub	rdx, 4
	mov	DWORD PTR [rdx], 0
	cmp	r9, rdx
	jb	.Lsupport_005_63
	lea	r10, -1[rbx]
	sub	r10, r9
	not	r10
	and	r10, -4
	add	r10, rbx
.Lsupport_005_62:
	cmp	eax, 8
	jg	.Lsupport_005_64
	mov	r8d, 1
.Lsupport_005_65:
	lea	ecx, [r8+r8*4]
	add	ecx, ecx
	mov	r8d, ecx
	add	eax, 1
	cmp	eax, 9
	jne	.Lsupport_005_65
	mov	ebx, DWORD PTR [r9]
	mov	eax, ebx
	mov	edx, 0
	div	ecx
	mov	r12d, edx
	cmp	ecx, 1000000000
	je	.Lsupport_005_209
.Lsupport_005_66:
	mov	eax, ebx
	mov	edx, 0
	div	r8d
	and	eax, 1
	mov	ecx, eax
.Lsupport_005_68:
	mov	eax, r8d
	shr	eax
	cmp	eax, r12d
	jb	.Lsupport_005_69
	je	.Lsupport_005_210
	mov	eax, ebx
	sub	eax, r12d
	mov	DWORD PTR [r9], eax
	lea	r15, 4[r9]
	mov	rbx, r10
	jmp	.Lsupport_005_71
.Lsupport_005_129:
	movsx	rax, r14d
	mov	r12d, 0
	mov	edx, 0
	jmp	.Lsupport_005_134
.Lsupport_005_60:
	mov	r8d, 8
	sub	r8, rcx
	movabs	rdx, 2049638230412172402
	mov	rax, r8
	imul	rdx
	sar	r8, 63
	sub	r8, rdx
	jmp	.Lsupport_005_61
.Lsupport_005_147:
	mov	r10, rbx
	jmp	.Lsupport_005_62
.Lsupport_005_209:
	mov	eax, 0
	cmp	r10, r9
	jnb	.Lsupport_005_67
	mov	eax, DWORD PTR -4[r9]
	and	eax, 1
.Lsupport_005_67:
	mov	ecx, eax
	jmp	.Lsupport_005_68
.Lsupport_005_210:
	lea	rax, 4[r9]
	sub	ebx, r12d
	mov	edx, ebx
	mov	DWORD PTR [r9], ebx
	cmp	rax, r15
	jne	.Lsupport_005_166
	test	ecx, ecx
	jne	.Lsupport_005_166
	mov	r15, rax
	mov	rbx, r10
	jmp	.Lsupport_005_71
.Lsupport_005_166:
	mov	r15, rax
	jmp	.Lsupport_005_126
.Lsupport_005_73:
	mov	eax, DWORD PTR [rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR [rbx], edx
	cmp	edx, 999999999
	jbe	.Lsupport_005_211
.Lsupport_005_74:
	sub	rbx, 4
	sub	edx, 1000000000
	mov	DWORD PTR 4[rbx], edx
	cmp	rbx, r10
	jnb	.Lsupport_005_73
	mov	DWORD PTR [rbx], 1
.Lsupport_005_71:
	cmp	rbx, r15
	jnb	.Lsupport_005_76
.Lsupport_005_75:
	cmp	DWORD PTR -4[r15], 0
	jne	.Lsupport_005_212
	sub	r15, 4
	cmp	rbx, r15
	jb	.Lsupport_005_75
.Lsupport_005_76:
	mov	r12d, 0
	jmp	.Lsupport_005_59
.Lsupport_005_211:
	mov	rbx, r10
	jmp	.Lsupport_005_71
.Lsupport_005_150:
	mov	rbx, r10
	jmp	.Lsupport_005_71
.Lsupport_005_212:
	cmp	rbx, r15
	jnb	.Lsupport_005_76
.Lsupport_005_79:
	cmp	DWORD PTR [rbx], 0
	jne	.Lsupport_005_213
	add	rbx, 4
	cmp	rbx, r15
	jb	.Lsupport_005_79
	mov	r12d, 0
	jmp	.Lsupport_005_59
.Lsupport_005_213:
	cmp	rbx, r15
	jnb	.Lsupport_005_151
	mov	rax, rsi
	sub	rax, rbx
	sar	rax, 2
	lea	r12d, [rax+rax*8]
	mov	ecx, DWORD PTR [rbx]
	cmp	ecx, 9
	jbe	.Lsupport_005_59
	mov	edx, 10
	jmp	.Lsupport_005_81
.Lsupport_005_214:
	lea	eax, [rdx+rdx*4]
	add	eax, eax
	mov	edx, eax
	cmp	ecx, eax
	jb	.Lsupport_005_59
	test	eax, eax
	je	.Lsupport_005_59
.Lsupport_005_81:
	add	r12d, 1
	cmp	edx, 1000000000
	jne	.Lsupport_005_214
.Lsupport_005_59:
	test	r11b, r11b
	jne	.Lsupport_005_127
.Lsupport_005_83:
	cmp	edi, 102
	je	.Lsupport_005_86
.Lsupport_005_92:
	movsx	r13, r14d
	cmp	rbx, r15
	jnb	.Lsupport_005_215
.Lsupport_005_106:
	cmp	rbx, r15
	jnb	.Lsupport_005_115
	test	r13, r13
	js	.Lsupport_005_115
	mov	r14, rbx
	mov	DWORD PTR -96[rbp], r12d
	jmp	.Lsupport_005_113
.Lsupport_005_151:
	mov	r12d, 0
	jmp	.Lsupport_005_59
.Lsupport_005_154:
	mov	edi, 0
	jmp	.Lsupport_005_88
.Lsupport_005_156:
	mov	edi, 0
	jmp	.Lsupport_005_94
.Lsupport_005_96:
	sub	rsi, 1
	mov	BYTE PTR [rsi], 48
.Lsupport_005_95:
	lea	rdx, -48[rbp]
	sub	rdx, rsi
	cmp	rdx, rax
	jl	.Lsupport_005_96
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	add	r12, 4
	cmp	r14, r12
	jb	.Lsupport_005_216
.Lsupport_005_97:
	cmp	rbx, r12
	sete	r13b
	cmp	r14, rbx
	setb	al
	or	r13d, eax
	cmp	r12, rbx
	jb	.Lsupport_005_156
	cmp	r12, r15
	jnb	.Lsupport_005_156
	mov	edi, DWORD PTR [r12]
.Lsupport_005_94:
	lea	rsi, -48[rbp]
	call	__asmscope_float_text_digits_of
	mov	rsi, rax
	cmp	r13b, 1
	sbb	rax, rax
	and	eax, 8
	add	rax, 1
	jmp	.Lsupport_005_95
.Lsupport_005_216:
	mov	r13, QWORD PTR -112[rbp]
	mov	r14d, DWORD PTR -96[rbp]
.Lsupport_005_98:
	mov	eax, DWORD PTR -92[rbp]
	or	eax, r14d
	jne	.Lsupport_005_217
	mov	r14d, eax
.Lsupport_005_100:
	movsx	rsi, r14d
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_zeros
.Lsupport_005_36:
	mov	rsp, QWORD PTR -104[rbp]
	jmp	.Lsupport_005_17
.Lsupport_005_93:
	mov	r12, rbx
	cmp	rsi, rbx
	jnb	.Lsupport_005_99
	jmp	.Lsupport_005_98
.Lsupport_005_217:
	mov	edx, 1
	lea	rsi, .Lsupport_005_C3[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	cmp	r13, r15
	jnb	.Lsupport_005_100
	test	r14d, r14d
	jle	.Lsupport_005_100
	mov	r12d, 0
	jmp	.Lsupport_005_104
.Lsupport_005_101:
	lea	rsi, -48[rbp]
	call	__asmscope_float_text_digits_of
	mov	rsi, rax
	lea	rax, -48[rbp]
	sub	rax, rsi
	cmp	rax, 8
	jg	.Lsupport_005_102
.Lsupport_005_103:
	sub	rsi, 1
	mov	BYTE PTR [rsi], 48
	lea	rax, -48[rbp]
	sub	rax, rsi
	cmp	rax, 8
	jle	.Lsupport_005_103
.Lsupport_005_102:
	mov	eax, 9
	cmp	r14d, eax
	cmovle	eax, r14d
	movsx	rdx, eax
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	add	r13, 4
	sub	r14d, 9
	cmp	r13, r15
	jnb	.Lsupport_005_100
	test	r14d, r14d
	jle	.Lsupport_005_100
.Lsupport_005_104:
	mov	edi, r12d
	cmp	r13, rbx
	jb	.Lsupport_005_101
	mov	edi, DWORD PTR 0[r13]
	jmp	.Lsupport_005_101
.Lsupport_005_215:
	mov	edx, 1
	lea	rsi, .Lsupport_005_C0[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	test	r13, r13
	jg	.Lsupport_005_132
	cmp	DWORD PTR -92[rbp], 0
	je	.Lsupport_005_115
	jmp	.Lsupport_005_132
.Lsupport_005_109:
	lea	r12, 1[rax]
	mov	edx, 1
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	test	r13, r13
	jg	.Lsupport_005_167
	mov	rsi, r12
	cmp	DWORD PTR -92[rbp], 0
	jne	.Lsupport_005_167
.Lsupport_005_111:
	lea	r12, -48[rbp]
	sub	r12, rsi
	cmp	r12, r13
	cmovg	r12, r13
	mov	rdx, r12
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	sub	r13, r12
	add	r14, 4
	cmp	r14, r15
	jnb	.Lsupport_005_199
	test	r13, r13
	js	.Lsupport_005_218
.Lsupport_005_113:
	mov	edi, DWORD PTR [r14]
	lea	rsi, -48[rbp]
	call	__asmscope_float_text_digits_of
	mov	rsi, rax
	cmp	rbx, r14
	je	.Lsupport_005_109
	lea	rax, -48[rbp]
	sub	rax, rsi
	cmp	rax, 8
	jg	.Lsupport_005_111
.Lsupport_005_110:
	sub	rsi, 1
	mov	BYTE PTR [rsi], 48
	lea	rax, -48[rbp]
	sub	rax, rsi
	cmp	rax, 8
	jle	.Lsupport_005_110
	jmp	.Lsupport_005_111
.Lsupport_005_167:
	mov	edx, 1
	lea	rsi, .Lsupport_005_C3[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	mov	rsi, r12
	jmp	.Lsupport_005_111
.Lsupport_005_218:
	mov	r12d, DWORD PTR -96[rbp]
.Lsupport_005_115:
	mov	rsi, r13
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_zeros
	mov	edi, r12d
	neg	edi
	cmovs	edi, r12d
	lea	rsi, -48[rbp]
	call	__asmscope_float_text_digits_of
	lea	rdx, -48[rbp]
	sub	rdx, rax
	cmp	rdx, 1
	jg	.Lsupport_005_117
.Lsupport_005_118:
	sub	rax, 1
	mov	BYTE PTR [rax], 48
	lea	rdx, -48[rbp]
	sub	rdx, rax
	cmp	rdx, 1
	jle	.Lsupport_005_118
.Lsupport_005_117:
	mov	r15d, r12d
	sar	r15d, 31
	and	r15d, 2
	add	r15d, 43
	mov	BYTE PTR -1[rax], r15b
	cmp	BYTE PTR -112[rbp], 96
	mov	edx, 101
	mov	ecx, 69
	cmovle	edx, ecx
	lea	rsi, -2[rax]
	mov	BYTE PTR -2[rax], dl
	lea	rdx, -48[rbp]
	sub	rdx, rsi
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	mov	rsp, QWORD PTR -104[rbp]
.Lsupport_005_17:
	lea	rsp, -40[rbp]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
.Lsupport_005_199:
	mov	r12d, DWORD PTR -96[rbp]
	jmp	.Lsupport_005_115
.Lsupport_005_27:
	lea	ecx, 0[0+rbx*4]
	mov	rax, r12
	mov	rdx, r13
	shrd	rax, rdx, cl
	shr	rdx, cl
	test	cl, 64
	je	.Lsupport_005_222
	mov	rax, rdx
	xor	edx, edx
.Lsupport_005_222:
	and	eax, 15
	mov	rcx, QWORD PTR -128[rbp]
	lea	rsi, [rcx+rax]
	mov	edx, 1
	mov	r15, QWORD PTR -88[rbp]
	mov	rdi, r15
	call	__asmscope_float_text_out
	mov	edx, 1
	lea	rsi, .Lsupport_005_C3[rip]
	mov	rdi, r15
	call	__asmscope_float_text_out
	mov	DWORD PTR -96[rbp], ebx
	jmp	.Lsupport_005_122
.Lsupport_005_21:
	cmp	r8d, ebx
	jnb	.Lsupport_005_219
	mov	eax, ebx
	sub	eax, r8d
	sal	eax, 2
	mov	DWORD PTR -120[rbp], 0
	mov	r12d, 0
	mov	r13d, 0
	mov	edx, 0
	jmp	.Lsupport_005_23
.Lsupport_005_219:
	mov	r12d, 0
	mov	r13d, 0
	mov	DWORD PTR -120[rbp], 0
	jmp	.Lsupport_005_26
.Lsupport_005_85:
	sub	r14d, 1
	cmp	DWORD PTR -92[rbp], 0
	jne	.Lsupport_005_220
.Lsupport_005_124:
	mov	eax, 0
	cmp	rbx, r15
	jnb	.Lsupport_005_87
	mov	r8d, DWORD PTR -4[r15]
	mov	eax, r8d
	mov	edx, 3435973837
	imul	rax, rdx
	shr	rax, 35
	lea	eax, [rax+rax*4]
	add	eax, eax
	cmp	r8d, eax
	jne	.Lsupport_005_154
	mov	ecx, 10
	mov	edi, 0
.Lsupport_005_89:
	add	edi, 1
	lea	ecx, [rcx+rcx*4]
	add	ecx, ecx
	mov	eax, r8d
	mov	edx, 0
	div	ecx
	test	edx, edx
	je	.Lsupport_005_89
.Lsupport_005_88:
	mov	rax, r15
	sub	rax, rsi
	sar	rax, 2
	lea	rdx, -9[rax+rax*8]
	movsx	rdi, edi
	sub	rdx, rdi
	test	r9b, r9b
	mov	eax, 0
	cmove	eax, r12d
	cdqe
	add	rax, rdx
	mov	edx, 0
	cmovs	rax, rdx
.Lsupport_005_87:
	movsx	rdx, r14d
	cmp	rdx, rax
	cmovg	r14d, eax
	test	r9b, r9b
	je	.Lsupport_005_92
	jmp	.Lsupport_005_86
.Lsupport_005_69:
	sub	ebx, r12d
	mov	edx, ebx
	lea	r15, 4[r9]
.Lsupport_005_126:
	add	edx, r8d
	mov	DWORD PTR [r9], edx
	cmp	edx, 999999999
	jbe	.Lsupport_005_150
	mov	rbx, r9
	jmp	.Lsupport_005_74
.Lsupport_005_64:
	mov	ebx, DWORD PTR [r9]
	mov	r8d, 1
	mov	r12d, 0
	jmp	.Lsupport_005_66
.Lsupport_005_207:
	cmp	edi, 103
	sete	r11b
	cmp	rbx, r15
	jb	.Lsupport_005_129
	mov	r12d, 0
	jmp	.Lsupport_005_59
.Lsupport_005_54:
	movsx	rax, r14d
	cmp	edi, 102
	je	.Lsupport_005_221
	cmp	edi, 103
	sete	r11b
	movsx	rdx, edx
	sub	rax, rdx
	test	r14d, r14d
	setne	dl
	movzx	edx, dl
	and	rdx, r11
	sub	rax, rdx
	mov	rcx, rax
	jmp	.Lsupport_005_130
.Lsupport_005_221:
	mov	edx, 0
	jmp	.Lsupport_005_58
.Lsupport_005_220:
	movsx	r13, r14d
	cmp	rbx, r15
	jb	.Lsupport_005_106
	mov	edx, 1
	lea	rsi, .Lsupport_005_C0[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
.Lsupport_005_132:
	mov	edx, 1
	lea	rsi, .Lsupport_005_C3[rip]
	mov	rdi, QWORD PTR -88[rbp]
	call	__asmscope_float_text_out
	jmp	.Lsupport_005_115
	.size	__asmscope_float_text, .-__asmscope_float_text
# member __asmscope_format
	.section	.text.support,"ax"
	.type	__asmscope_format_flush, @function
__asmscope_format_flush:
	push	rbx
	mov	rbx, rdi
	mov	edx, DWORD PTR 16[rdi]
	test	edx, edx
	je	.Lsupport_006_2
	movsx	rdx, edx
	lea	rsi, 24[rdi]
	mov	rdi, QWORD PTR 8[rdi]
	call	[QWORD PTR [rbx]]
.Lsupport_006_2:
	mov	DWORD PTR 16[rbx], 0
	pop	rbx
	ret
	.size	__asmscope_format_flush, .-__asmscope_format_flush
	.type	__asmscope_format_write_to, @function
__asmscope_format_write_to:
	add	DWORD PTR 20[rdi], edx
	test	rdx, rdx
	je	.Lsupport_006_10
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	rbp, rsi
	lea	r12, [rsi+rdx]
	jmp	.Lsupport_006_7
.Lsupport_006_6:
	add	rbp, 1
	mov	eax, DWORD PTR 16[rbx]
	lea	edx, 1[rax]
	mov	DWORD PTR 16[rbx], edx
	movzx	edx, BYTE PTR -1[rbp]
	cdqe
	mov	BYTE PTR 24[rbx+rax], dl
	cmp	r12, rbp
	je	.Lsupport_006_13
.Lsupport_006_7:
	cmp	DWORD PTR 16[rbx], 200
	jne	.Lsupport_006_6
	mov	rdi, rbx
	call	__asmscope_format_flush
	jmp	.Lsupport_006_6
.Lsupport_006_13:
	pop	rbx
	pop	rbp
	pop	r12
	ret
.Lsupport_006_10:
	ret
	.size	__asmscope_format_write_to, .-__asmscope_format_write_to
	.type	__asmscope_format_repeat, @function
__asmscope_format_repeat:
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 16
	mov	BYTE PTR 12[rsp], sil
	test	edx, edx
	jle	.Lsupport_006_14
	mov	rbp, rdi
	mov	ebx, edx
	lea	r12, 12[rsp]
.Lsupport_006_16:
	mov	edx, 1
	mov	rsi, r12
	mov	rdi, rbp
	call	__asmscope_format_write_to
	sub	ebx, 1
	jne	.Lsupport_006_16
.Lsupport_006_14:
	add	rsp, 16
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	__asmscope_format_repeat, .-__asmscope_format_repeat
	.type	__asmscope_format_field, @function
__asmscope_format_field:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	r14, rdi
	mov	rbp, rsi
	mov	r15, rdx
	mov	r13d, ecx
	mov	QWORD PTR 8[rsp], r8
	mov	r12d, r9d
	mov	ebx, DWORD PTR [rsi]
	sub	ebx, ecx
	sub	ebx, r9d
	sub	ebx, DWORD PTR 80[rsp]
	cmp	WORD PTR 24[rsi], 0
	je	.Lsupport_006_24
.Lsupport_006_20:
	movsx	rdx, r13d
	mov	rsi, r15
	mov	rdi, r14
	call	__asmscope_format_write_to
	cmp	BYTE PTR 24[rbp], 0
	jne	.Lsupport_006_21
	cmp	BYTE PTR 25[rbp], 0
	jne	.Lsupport_006_25
.Lsupport_006_21:
	mov	edx, DWORD PTR 80[rsp]
	mov	esi, 48
	mov	rdi, r14
	call	__asmscope_format_repeat
	movsx	rdx, r12d
	mov	rsi, QWORD PTR 8[rsp]
	mov	rdi, r14
	call	__asmscope_format_write_to
	cmp	BYTE PTR 24[rbp], 0
	jne	.Lsupport_006_26
.Lsupport_006_19:
	add	rsp, 24
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_006_24:
	mov	edx, ebx
	mov	esi, 32
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_20
.Lsupport_006_25:
	mov	edx, ebx
	mov	esi, 48
	mov	rdi, r14
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_21
.Lsupport_006_26:
	mov	edx, ebx
	mov	esi, 32
	mov	rdi, r14
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_19
	.size	__asmscope_format_field, .-__asmscope_format_field
	.type	__asmscope_format_number, @function
__asmscope_format_number:
	mov	rax, rdi
	mov	DWORD PTR [rsi], 0
	movzx	edx, BYTE PTR [rdi]
	movsx	ecx, dl
	sub	edx, 48
	cmp	dl, 9
	ja	.Lsupport_006_28
.Lsupport_006_29:
	mov	edx, DWORD PTR [rsi]
	lea	edx, [rdx+rdx*4]
	lea	edx, -48[rcx+rdx*2]
	mov	DWORD PTR [rsi], edx
	add	rax, 1
	movzx	edx, BYTE PTR [rax]
	movsx	ecx, dl
	sub	edx, 48
	cmp	dl, 9
	jbe	.Lsupport_006_29
.Lsupport_006_28:
	ret
	.size	__asmscope_format_number, .-__asmscope_format_number
	.type	__asmscope_format_starred, @function
__asmscope_format_starred:
	push	rbp
	push	rbx
	sub	rsp, 16
	mov	rbp, rsi
	lea	rbx, 1[rdi]
	lea	rsi, 12[rsp]
	mov	rdi, rbx
	call	__asmscope_format_number
	mov	edx, -1
	cmp	BYTE PTR [rax], 36
	je	.Lsupport_006_36
.Lsupport_006_32:
	mov	DWORD PTR 0[rbp], edx
	cmp	BYTE PTR [rax], 36
	je	.Lsupport_006_37
.Lsupport_006_31:
	mov	rax, rbx
	add	rsp, 16
	pop	rbx
	pop	rbp
	ret
.Lsupport_006_36:
	mov	edx, DWORD PTR 12[rsp]
	jmp	.Lsupport_006_32
.Lsupport_006_37:
	lea	rbx, 1[rax]
	jmp	.Lsupport_006_31
	.size	__asmscope_format_starred, .-__asmscope_format_starred
	.type	__asmscope_format_read_spec, @function
__asmscope_format_read_spec:
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 16
	mov	rbx, rdi
	mov	rbp, rsi
	pxor	xmm0, xmm0
	movups	XMMWORD PTR [rsi], xmm0
	movups	XMMWORD PTR 16[rsi], xmm0
	mov	DWORD PTR 4[rsi], -1
	mov	DWORD PTR 16[rsi], -1
	mov	DWORD PTR 20[rsi], 4
	lea	rsi, 12[rsp]
	call	__asmscope_format_number
	mov	edx, DWORD PTR 12[rsp]
	test	edx, edx
	jle	.Lsupport_006_47
	cmp	BYTE PTR [rax], 36
	jne	.Lsupport_006_47
	mov	DWORD PTR 16[rbp], edx
	lea	rbx, 1[rax]
	jmp	.Lsupport_006_47
.Lsupport_006_65:
	mov	BYTE PTR 24[rbp], 1
.Lsupport_006_41:
	add	rbx, 1
.Lsupport_006_47:
	movzx	eax, BYTE PTR [rbx]
	cmp	al, 45
	je	.Lsupport_006_65
	cmp	al, 48
	je	.Lsupport_006_66
	cmp	al, 43
	je	.Lsupport_006_67
	cmp	al, 32
	je	.Lsupport_006_68
	cmp	al, 35
	je	.Lsupport_006_69
	cmp	al, 39
	je	.Lsupport_006_41
	cmp	al, 42
	je	.Lsupport_006_70
	mov	rsi, rbp
	mov	rdi, rbx
	call	__asmscope_format_number
.Lsupport_006_49:
	cmp	BYTE PTR [rax], 46
	je	.Lsupport_006_71
.Lsupport_006_50:
	mov	r8d, 1
	movabs	rdi, 71605694775296
	jmp	.Lsupport_006_52
.Lsupport_006_66:
	mov	BYTE PTR 25[rbp], 1
	jmp	.Lsupport_006_41
.Lsupport_006_67:
	mov	BYTE PTR 26[rbp], 1
	jmp	.Lsupport_006_41
.Lsupport_006_68:
	mov	BYTE PTR 27[rbp], 1
	jmp	.Lsupport_006_41
.Lsupport_006_69:
	mov	BYTE PTR 28[rbp], 1
	jmp	.Lsupport_006_41
.Lsupport_006_70:
	lea	rsi, 8[rbp]
	mov	rdi, rbx
	call	__asmscope_format_starred
	jmp	.Lsupport_006_49
.Lsupport_006_71:
	lea	rdi, 1[rax]
	movzx	edx, BYTE PTR 1[rax]
	cmp	dl, 42
	je	.Lsupport_006_72
	cmp	dl, 45
	je	.Lsupport_006_73
	lea	rsi, 4[rbp]
	call	__asmscope_format_number
	jmp	.Lsupport_006_50
.Lsupport_006_72:
	lea	rsi, 12[rbp]
	call	__asmscope_format_starred
	jmp	.Lsupport_006_50
.Lsupport_006_73:
	lea	rbx, 2[rax]
	lea	r12, 12[rsp]
	mov	rsi, r12
	mov	rdi, rbx
	call	__asmscope_format_number
	mov	rsi, r12
	mov	rdi, rbx
	call	__asmscope_format_number
	jmp	.Lsupport_006_50
.Lsupport_006_74:
	cmp	DWORD PTR 20[rbp], 2
	setne	dl
	movzx	edx, dl
	add	edx, 1
	jmp	.Lsupport_006_54
.Lsupport_006_56:
	mov	BYTE PTR 29[rbp], 1
	mov	edx, 8
	jmp	.Lsupport_006_54
.Lsupport_006_61:
	mov	edx, 8
.Lsupport_006_54:
	mov	DWORD PTR 20[rbp], edx
	add	rax, 1
.Lsupport_006_52:
	movzx	edx, BYTE PTR [rax]
	lea	ecx, -106[rdx]
	test	cl, -3
	je	.Lsupport_006_61
	lea	ecx, -76[rdx]
	cmp	cl, 46
	ja	.Lsupport_006_55
	mov	rsi, r8
	sal	rsi, cl
	test	rsi, rdi
	jne	.Lsupport_006_62
	test	cl, cl
	je	.Lsupport_006_56
	cmp	cl, 28
	je	.Lsupport_006_74
	mov	BYTE PTR 30[rbp], dl
.Lsupport_006_60:
	add	rax, 1
	jmp	.Lsupport_006_38
.Lsupport_006_62:
	mov	edx, 8
	jmp	.Lsupport_006_54
.Lsupport_006_55:
	mov	BYTE PTR 30[rbp], dl
	test	dl, dl
	jne	.Lsupport_006_60
.Lsupport_006_38:
	add	rsp, 16
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	__asmscope_format_read_spec, .-__asmscope_format_read_spec
	.type	__asmscope_format_utf8, @function
__asmscope_format_utf8:
	mov	eax, edi
	cmp	edi, 127
	jbe	.Lsupport_006_80
	cmp	edi, 2047
	jbe	.Lsupport_006_81
	cmp	edi, 65535
	jbe	.Lsupport_006_82
	mov	edx, edi
	shr	edx, 18
	or	edx, -16
	mov	BYTE PTR [rsi], dl
	mov	edx, edi
	shr	edx, 12
	and	edx, 63
	or	edx, -128
	mov	BYTE PTR 1[rsi], dl
	mov	edx, edi
	shr	edx, 6
	and	edx, 63
	or	edx, -128
	mov	BYTE PTR 2[rsi], dl
	and	eax, 63
	or	eax, -128
	mov	BYTE PTR 3[rsi], al
	mov	eax, 4
	ret
.Lsupport_006_80:
	mov	BYTE PTR [rsi], dil
	mov	eax, 1
	ret
.Lsupport_006_81:
	mov	edx, edi
	shr	edx, 6
	or	edx, -64
	mov	BYTE PTR [rsi], dl
	and	eax, 63
	or	eax, -128
	mov	BYTE PTR 1[rsi], al
	mov	eax, 2
	ret
.Lsupport_006_82:
	mov	edx, edi
	shr	edx, 12
	or	edx, -32
	mov	BYTE PTR [rsi], dl
	mov	edx, edi
	shr	edx, 6
	and	edx, 63
	or	edx, -128
	mov	BYTE PTR 1[rsi], dl
	and	eax, 63
	or	eax, -128
	mov	BYTE PTR 2[rsi], al
	mov	eax, 3
	ret
	.size	__asmscope_format_utf8, .-__asmscope_format_utf8
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_006_C0:
	.string	""
.Lsupport_006_C1:
	.string	"(null)"
	.section	.text.support,"ax"
	.type	__asmscope_format_text_field, @function
__asmscope_format_text_field:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	rbp, rdi
	mov	BYTE PTR 121[rsp], 0
	test	rsi, rsi
	je	.Lsupport_006_107
	mov	rbx, rsi
	cmp	DWORD PTR 116[rsp], 8
	je	.Lsupport_006_108
.Lsupport_006_86:
	mov	edx, DWORD PTR 100[rsp]
	mov	eax, edx
	shr	eax, 31
	mov	ecx, eax
	test	edx, edx
	je	.Lsupport_006_102
.Lsupport_006_100:
	mov	rax, rbx
	mov	r9d, 0
.Lsupport_006_105:
	cmp	BYTE PTR [rax], 0
	je	.Lsupport_006_96
	add	r9d, 1
	add	rax, 1
	cmp	edx, r9d
	jg	.Lsupport_006_105
	test	cl, cl
	jne	.Lsupport_006_105
.Lsupport_006_96:
	sub	rsp, 8
	push	0
	mov	r8, rbx
	mov	ecx, 0
	lea	rdx, .Lsupport_006_C0[rip]
	lea	rsi, 112[rsp]
	mov	rdi, rbp
	call	__asmscope_format_field
	add	rsp, 16
.Lsupport_006_83:
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_006_107:
	lea	rbx, .Lsupport_006_C0[rip]
	cmp	DWORD PTR 100[rsp], 5
	jbe	.Lsupport_006_86
	mov	edx, DWORD PTR 100[rsp]
	mov	eax, edx
	shr	eax, 31
	mov	ecx, eax
	lea	rbx, .Lsupport_006_C1[rip]
	jmp	.Lsupport_006_100
.Lsupport_006_108:
	mov	edi, DWORD PTR [rsi]
	test	edi, edi
	je	.Lsupport_006_87
	lea	r12, 4[rsi]
	mov	r13d, 0
	mov	r14d, 0
	lea	r15, 28[rsp]
	jmp	.Lsupport_006_90
.Lsupport_006_88:
	add	r14d, eax
	add	r13d, 1
	add	r12, 4
	mov	edi, DWORD PTR -4[r12]
	test	edi, edi
	je	.Lsupport_006_89
.Lsupport_006_90:
	mov	rsi, r15
	call	__asmscope_format_utf8
	mov	edx, DWORD PTR 100[rsp]
	test	edx, edx
	js	.Lsupport_006_88
	lea	ecx, [rax+r14]
	cmp	edx, ecx
	jge	.Lsupport_006_88
.Lsupport_006_89:
	movzx	eax, BYTE PTR 120[rsp]
	mov	BYTE PTR 15[rsp], al
	test	al, al
	je	.Lsupport_006_109
.Lsupport_006_91:
	test	r13d, r13d
	jle	.Lsupport_006_99
.Lsupport_006_98:
	mov	r12d, 0
	lea	r15, 28[rsp]
.Lsupport_006_93:
	mov	edi, DWORD PTR [rbx+r12*4]
	mov	rsi, r15
	call	__asmscope_format_utf8
	movsx	rdx, eax
	mov	rsi, r15
	mov	rdi, rbp
	call	__asmscope_format_write_to
	add	r12, 1
	cmp	r13d, r12d
	jg	.Lsupport_006_93
	cmp	BYTE PTR 15[rsp], 0
	je	.Lsupport_006_83
.Lsupport_006_99:
	mov	edx, DWORD PTR 96[rsp]
	sub	edx, r14d
	mov	esi, 32
	mov	rdi, rbp
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_83
.Lsupport_006_109:
	mov	edx, DWORD PTR 96[rsp]
	sub	edx, r14d
	mov	esi, 32
	mov	rdi, rbp
	call	__asmscope_format_repeat
	test	r13d, r13d
	jg	.Lsupport_006_98
	jmp	.Lsupport_006_83
.Lsupport_006_102:
	mov	r9d, edx
	jmp	.Lsupport_006_96
.Lsupport_006_101:
	mov	edx, DWORD PTR 96[rsp]
	mov	esi, 32
	mov	rdi, rbp
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_83
.Lsupport_006_87:
	movzx	eax, BYTE PTR 120[rsp]
	mov	BYTE PTR 15[rsp], al
	test	al, al
	je	.Lsupport_006_101
	mov	r13d, 0
	mov	r14d, 0
	jmp	.Lsupport_006_91
	.size	__asmscope_format_text_field, .-__asmscope_format_text_field
	.type	__asmscope_format_argument, @function
__asmscope_format_argument:
	mov	rax, rsi
	test	edx, edx
	jle	.Lsupport_006_111
	cmp	DWORD PTR 24[rsi], edx
	jge	.Lsupport_006_120
.Lsupport_006_111:
	test	ecx, ecx
	je	.Lsupport_006_113
	test	r8d, r8d
	je	.Lsupport_006_113
	mov	rsi, QWORD PTR 8[rax]
	lea	rdx, 15[rsi]
	and	rdx, -16
	lea	rcx, 16[rdx]
	mov	QWORD PTR 8[rax], rcx
	fld	TBYTE PTR [rdx]
	fstp	TBYTE PTR -24[rsp]
.Lsupport_006_114:
	movdqa	xmm1, XMMWORD PTR -24[rsp]
	movaps	XMMWORD PTR [rdi], xmm1
.Lsupport_006_110:
	mov	rax, rdi
	ret
.Lsupport_006_120:
	sub	edx, 1
	movsx	rdx, edx
	sal	rdx, 4
	movdqa	xmm2, XMMWORD PTR 32[rdx+rsi]
	movaps	XMMWORD PTR [rdi], xmm2
	jmp	.Lsupport_006_110
.Lsupport_006_113:
	test	ecx, ecx
	je	.Lsupport_006_115
	mov	edx, DWORD PTR 4[rax]
	cmp	edx, 175
	ja	.Lsupport_006_116
	mov	ecx, edx
	add	rcx, QWORD PTR 16[rax]
	add	edx, 16
	mov	DWORD PTR 4[rax], edx
.Lsupport_006_117:
	movsd	xmm0, QWORD PTR [rcx]
	movsd	QWORD PTR -24[rsp], xmm0
	jmp	.Lsupport_006_114
.Lsupport_006_116:
	mov	rcx, QWORD PTR 8[rax]
	lea	rdx, 8[rcx]
	mov	QWORD PTR 8[rax], rdx
	jmp	.Lsupport_006_117
.Lsupport_006_115:
	mov	edx, DWORD PTR [rax]
	cmp	edx, 47
	ja	.Lsupport_006_118
	mov	ecx, edx
	add	rcx, QWORD PTR 16[rax]
	add	edx, 8
	mov	DWORD PTR [rax], edx
.Lsupport_006_119:
	mov	rax, QWORD PTR [rcx]
	mov	QWORD PTR -24[rsp], rax
	jmp	.Lsupport_006_114
.Lsupport_006_118:
	mov	rcx, QWORD PTR 8[rax]
	lea	rdx, 8[rcx]
	mov	QWORD PTR 8[rax], rdx
	jmp	.Lsupport_006_119
	.size	__asmscope_format_argument, .-__asmscope_format_argument
	.section	.rodata.str1.1
.Lsupport_006_C3:
	.string	"inf"
.Lsupport_006_C4:
	.string	"nan"
.Lsupport_006_C5:
	.string	"(nil)"
.Lsupport_006_C6:
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
	sub	rsp, 856
	mov	rbp, rdx
	movdqu	xmm6, XMMWORD PTR [rcx]
	movups	XMMWORD PTR 432[rsp], xmm6
	mov	rax, QWORD PTR 16[rcx]
	mov	QWORD PTR 448[rsp], rax
	mov	DWORD PTR 456[rsp], 0
	mov	QWORD PTR 208[rsp], rdi
	mov	QWORD PTR 216[rsp], rsi
	mov	DWORD PTR 228[rsp], 0
	mov	DWORD PTR 224[rsp], 0
	mov	eax, 0
.Lsupport_006_122:
	mov	BYTE PTR 96[rsp+rax], 0
	mov	BYTE PTR 64[rsp+rax], 0
	add	rax, 1
	cmp	rax, 16
	jne	.Lsupport_006_122
	movzx	eax, BYTE PTR 0[rbp]
	test	al, al
	je	.Lsupport_006_123
	mov	rdi, rbp
	mov	ebx, 0
	lea	r12, 128[rsp]
	jmp	.Lsupport_006_127
.Lsupport_006_237:
	lea	eax, -1[rdx]
	cdqe
	mov	BYTE PTR 64[rsp+rax], 1
	movzx	edx, BYTE PTR 157[rsp]
	mov	BYTE PTR 96[rsp+rax], dl
.Lsupport_006_124:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_006_249
.Lsupport_006_127:
	add	rdi, 1
	cmp	al, 37
	jne	.Lsupport_006_124
	mov	rsi, r12
	call	__asmscope_format_read_spec
	mov	rdi, rax
	mov	edx, DWORD PTR 144[rsp]
	mov	eax, DWORD PTR 136[rsp]
	cmp	edx, eax
	cmovge	eax, edx
	mov	ecx, DWORD PTR 140[rsp]
	cmp	eax, ecx
	cmovl	eax, ecx
	cmp	ebx, eax
	cmovl	ebx, eax
	lea	eax, -1[rdx]
	cmp	eax, 15
	ja	.Lsupport_006_124
	movzx	eax, BYTE PTR 158[rsp]
	or	eax, 32
	lea	ecx, -101[rax]
	cmp	cl, 2
	jbe	.Lsupport_006_237
	cmp	al, 97
	jne	.Lsupport_006_124
	jmp	.Lsupport_006_237
.Lsupport_006_249:
	mov	r8d, 16
	cmp	ebx, r8d
	cmovle	r8d, ebx
	mov	DWORD PTR 456[rsp], r8d
	test	ebx, ebx
	jle	.Lsupport_006_128
	mov	r10, QWORD PTR 448[rsp]
	lea	rcx, 464[rsp]
	mov	eax, 0
	lea	r9, 96[rsp]
	jmp	.Lsupport_006_136
.Lsupport_006_129:
	test	dl, dl
	je	.Lsupport_006_131
	mov	edx, DWORD PTR 436[rsp]
	cmp	edx, 175
	ja	.Lsupport_006_132
	mov	esi, edx
	add	rsi, r10
	add	edx, 16
	mov	DWORD PTR 436[rsp], edx
.Lsupport_006_133:
	movsd	xmm0, QWORD PTR [rsi]
	movsd	QWORD PTR 128[rsp], xmm0
.Lsupport_006_130:
	mov	rsi, QWORD PTR 128[rsp]
	mov	rdi, QWORD PTR 136[rsp]
	mov	QWORD PTR 832[rsp], rsi
	mov	QWORD PTR 840[rsp], rdi
	mov	QWORD PTR [rcx], rsi
	mov	QWORD PTR 8[rcx], rdi
	add	rax, 1
	add	rcx, 16
	cmp	r8d, eax
	jle	.Lsupport_006_128
.Lsupport_006_136:
	movzx	edx, BYTE PTR 64[rsp+rax]
	cmp	BYTE PTR [r9+rax], 0
	je	.Lsupport_006_129
	test	dl, dl
	je	.Lsupport_006_129
	mov	rdi, QWORD PTR 440[rsp]
	lea	rdx, 15[rdi]
	and	rdx, -16
	lea	rsi, 16[rdx]
	mov	QWORD PTR 440[rsp], rsi
	fld	TBYTE PTR [rdx]
	fstp	TBYTE PTR 128[rsp]
	jmp	.Lsupport_006_130
.Lsupport_006_132:
	mov	rsi, QWORD PTR 440[rsp]
	lea	rdx, 8[rsi]
	mov	QWORD PTR 440[rsp], rdx
	jmp	.Lsupport_006_133
.Lsupport_006_131:
	mov	edx, DWORD PTR 432[rsp]
	cmp	edx, 47
	ja	.Lsupport_006_134
	mov	esi, edx
	add	rsi, r10
	add	edx, 8
	mov	DWORD PTR 432[rsp], edx
.Lsupport_006_135:
	mov	rdx, QWORD PTR [rsi]
	mov	QWORD PTR 128[rsp], rdx
	jmp	.Lsupport_006_130
.Lsupport_006_134:
	mov	rsi, QWORD PTR 440[rsp]
	lea	rdx, 8[rsi]
	mov	QWORD PTR 440[rsp], rdx
	jmp	.Lsupport_006_135
.Lsupport_006_268:
	lea	rdi, 720[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	call	__asmscope_format_argument
	mov	rax, QWORD PTR 720[rsp]
	mov	DWORD PTR 64[rsp], eax
	jmp	.Lsupport_006_140
.Lsupport_006_269:
	lea	rdi, 736[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	call	__asmscope_format_argument
	mov	rax, QWORD PTR 736[rsp]
	mov	DWORD PTR 68[rsp], eax
	jmp	.Lsupport_006_141
.Lsupport_006_270:
	mov	BYTE PTR 88[rsp], 1
	neg	eax
	mov	DWORD PTR 64[rsp], eax
	jmp	.Lsupport_006_142
.Lsupport_006_146:
	lea	ecx, -88[r13]
	mov	eax, 1
	sal	rax, cl
	test	eax, 136193
	jne	.Lsupport_006_149
	cmp	r13b, 109
	je	.Lsupport_006_150
	cmp	r13b, 99
	je	.Lsupport_006_250
.Lsupport_006_148:
	mov	rdx, rbp
	sub	rdx, rbx
	mov	rsi, rbx
	mov	rdi, r12
	call	__asmscope_format_write_to
	jmp	.Lsupport_006_177
.Lsupport_006_145:
	cmp	r13b, 115
	je	.Lsupport_006_152
	jle	.Lsupport_006_251
	cmp	r13b, 117
	je	.Lsupport_006_157
	cmp	r13b, 120
	jne	.Lsupport_006_148
.Lsupport_006_157:
	lea	rdi, 768[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	mov	rcx, QWORD PTR 768[rsp]
	movdqa	xmm6, XMMWORD PTR 64[rsp]
	movaps	XMMWORD PTR 96[rsp], xmm6
	movdqa	xmm7, XMMWORD PTR 80[rsp]
	movaps	XMMWORD PTR 112[rsp], xmm7
	mov	eax, DWORD PTR 116[rsp]
.Lsupport_006_156:
	mov	edi, 0
	cmp	eax, 8
	je	.Lsupport_006_184
	cmp	eax, 4
	je	.Lsupport_006_252
	cmp	eax, 2
	je	.Lsupport_006_253
	movzx	ecx, cl
	mov	edi, 0
	jmp	.Lsupport_006_184
.Lsupport_006_251:
	cmp	r13b, 110
	jne	.Lsupport_006_254
	mov	r13d, DWORD PTR 228[rsp]
	mov	ebx, DWORD PTR 84[rsp]
	lea	rdi, 816[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	mov	rax, QWORD PTR 816[rsp]
	cmp	ebx, 8
	je	.Lsupport_006_255
	cmp	ebx, 4
	je	.Lsupport_006_256
	cmp	ebx, 2
	je	.Lsupport_006_257
	mov	BYTE PTR [rax], r13b
	jmp	.Lsupport_006_177
.Lsupport_006_254:
	lea	eax, -111[r13]
	cmp	al, 1
	ja	.Lsupport_006_148
	lea	rdi, 768[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	mov	rcx, QWORD PTR 768[rsp]
	movdqa	xmm1, XMMWORD PTR 64[rsp]
	movaps	XMMWORD PTR 96[rsp], xmm1
	movdqa	xmm2, XMMWORD PTR 80[rsp]
	movaps	XMMWORD PTR 112[rsp], xmm2
	mov	eax, DWORD PTR 116[rsp]
	cmp	r13b, 112
	jne	.Lsupport_006_156
	test	rcx, rcx
	je	.Lsupport_006_258
	mov	BYTE PTR 124[rsp], 1
	mov	BYTE PTR 48[rsp], 48
	mov	edi, 0
	mov	eax, 1
	mov	edx, 120
.Lsupport_006_187:
	add	edi, 2
	cdqe
	mov	BYTE PTR 48[rsp+rax], dl
.Lsupport_006_191:
	mov	eax, 1
	mov	r8d, 1
	mov	esi, 8
	cmp	r13b, 111
	jne	.Lsupport_006_211
	jmp	.Lsupport_006_212
.Lsupport_006_144:
	movsx	r15d, BYTE PTR 93[rsp]
	lea	rdi, 752[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, r15d
	mov	ecx, 1
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	movdqa	xmm3, XMMWORD PTR 64[rsp]
	movaps	XMMWORD PTR 96[rsp], xmm3
	movdqa	xmm4, XMMWORD PTR 80[rsp]
	movaps	XMMWORD PTR 112[rsp], xmm4
	movdqa	xmm5, XMMWORD PTR 752[rsp]
	movaps	XMMWORD PTR 48[rsp], xmm5
	movsd	xmm0, QWORD PTR 48[rsp]
	mov	rcx, QWORD PTR 48[rsp]
	mov	ebx, DWORD PTR 56[rsp]
	test	r15d, r15d
	je	.Lsupport_006_158
	mov	rax, rcx
	mov	rcx, rbx
	shr	bx, 15
	movzx	ebx, bx
	and	ecx, 32767
	cmp	ecx, 32767
	je	.Lsupport_006_259
	lea	edx, -16446[rcx]
	test	ecx, ecx
	mov	ecx, -16445
	cmove	edx, ecx
.Lsupport_006_162:
	mov	QWORD PTR 8[rsp], rax
	sal	r15, 32
	mov	edx, edx
	or	rdx, r15
	mov	QWORD PTR 16[rsp], rdx
	mov	ecx, 0
.Lsupport_006_160:
	test	ebx, ebx
	jne	.Lsupport_006_219
	cmp	WORD PTR 122[rsp], 0
	je	.Lsupport_006_166
	cmp	BYTE PTR 122[rsp], 1
	sbb	eax, eax
	and	eax, -11
	add	eax, 43
	jmp	.Lsupport_006_165
.Lsupport_006_259:
	add	rax, rax
	lea	rcx, .Lsupport_006_C3[rip]
	lea	rax, .Lsupport_006_C4[rip]
	cmovne	rcx, rax
	jmp	.Lsupport_006_160
.Lsupport_006_158:
	movq	rax, xmm0
	mov	rcx, rax
	shr	rcx, 63
	mov	rbx, rcx
	mov	rcx, rax
	shr	rcx, 52
	and	ecx, 2047
	movabs	rdx, 4503599627370495
	and	rax, rdx
	cmp	ecx, 2047
	je	.Lsupport_006_260
	mov	edx, -1074
	test	ecx, ecx
	je	.Lsupport_006_162
	bts	rax, 52
	lea	edx, -1075[rcx]
	jmp	.Lsupport_006_162
.Lsupport_006_260:
	test	rax, rax
	lea	rcx, .Lsupport_006_C3[rip]
	lea	rax, .Lsupport_006_C4[rip]
	cmovne	rcx, rax
	jmp	.Lsupport_006_160
.Lsupport_006_219:
	mov	eax, 45
.Lsupport_006_165:
	mov	BYTE PTR 45[rsp], al
	mov	ebx, 1
.Lsupport_006_166:
	test	rcx, rcx
	je	.Lsupport_006_167
	mov	eax, 0
	jmp	.Lsupport_006_170
.Lsupport_006_168:
	movzx	edx, BYTE PTR [rcx+rax]
.Lsupport_006_169:
	mov	BYTE PTR 128[rsp+rax], dl
	add	rax, 1
	cmp	rax, 3
	je	.Lsupport_006_261
.Lsupport_006_170:
	cmp	r13b, 96
	jg	.Lsupport_006_168
	movzx	edi, BYTE PTR [rcx+rax]
	lea	edx, -32[rdi]
	jmp	.Lsupport_006_169
.Lsupport_006_261:
	mov	BYTE PTR 121[rsp], 0
	lea	rdx, 45[rsp]
	lea	rsi, 96[rsp]
	lea	rdi, 208[rsp]
	sub	rsp, 8
	push	0
	mov	r9d, 3
	lea	r8, 144[rsp]
	mov	ecx, ebx
	call	__asmscope_format_field
	add	rsp, 16
	jmp	.Lsupport_006_177
.Lsupport_006_167:
	cmp	r14b, 97
	je	.Lsupport_006_262
.Lsupport_006_172:
	movsx	ecx, r13b
	mov	DWORD PTR 28[rsp], ecx
	lea	rax, __asmscope_format_write_to[rip]
	mov	QWORD PTR 128[rsp], rax
	lea	rax, 208[rsp]
	mov	QWORD PTR 136[rsp], rax
	mov	QWORD PTR 144[rsp], 0
	mov	DWORD PTR 152[rsp], 1
	movsx	r15d, BYTE PTR 124[rsp]
	mov	r14d, DWORD PTR 100[rsp]
	lea	rdi, 128[rsp]
	mov	r9d, r15d
	mov	r8d, r14d
	mov	rsi, QWORD PTR 8[rsp]
	mov	rdx, QWORD PTR 16[rsp]
	call	__asmscope_float_text
	mov	r13d, DWORD PTR 96[rsp]
	sub	r13d, ebx
	sub	r13d, DWORD PTR 144[rsp]
	cmp	WORD PTR 120[rsp], 0
	je	.Lsupport_006_263
.Lsupport_006_174:
	movsx	rdx, ebx
	lea	rsi, 45[rsp]
	lea	rdi, 208[rsp]
	call	__asmscope_format_write_to
	cmp	BYTE PTR 120[rsp], 0
	jne	.Lsupport_006_175
	cmp	BYTE PTR 121[rsp], 0
	jne	.Lsupport_006_264
.Lsupport_006_176:
	mov	DWORD PTR 152[rsp], 0
	lea	rdi, 128[rsp]
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, DWORD PTR 28[rsp]
	mov	rsi, QWORD PTR 8[rsp]
	mov	rdx, QWORD PTR 16[rsp]
	call	__asmscope_float_text
	jmp	.Lsupport_006_177
.Lsupport_006_262:
	lea	eax, 1[rbx]
	movsx	rdx, ebx
	mov	BYTE PTR 45[rsp+rdx], 48
	cmp	r13b, 96
	mov	edx, 120
	mov	ecx, 88
	cmovle	edx, ecx
	add	ebx, 2
	cdqe
	mov	BYTE PTR 45[rsp+rax], dl
	jmp	.Lsupport_006_172
.Lsupport_006_263:
	lea	rdi, 208[rsp]
	mov	edx, r13d
	mov	esi, 32
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_174
.Lsupport_006_264:
	lea	rdi, 208[rsp]
	mov	edx, r13d
	mov	esi, 48
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_176
.Lsupport_006_271:
	mov	rcx, rdx
	neg	rcx
	mov	eax, 45
.Lsupport_006_183:
	mov	BYTE PTR 48[rsp], al
	mov	edi, 1
.Lsupport_006_184:
	test	rcx, rcx
	setne	al
	cmp	BYTE PTR 124[rsp], 0
	setne	r8b
	je	.Lsupport_006_190
	test	al, al
	jne	.Lsupport_006_265
.Lsupport_006_190:
	mov	esi, 8
	cmp	r13b, 111
	je	.Lsupport_006_192
.Lsupport_006_211:
	mov	esi, 16
	cmp	r13b, 112
	je	.Lsupport_006_192
	jg	.Lsupport_006_193
	cmp	r13b, 88
	je	.Lsupport_006_192
	cmp	r13b, 98
	setne	sil
	movzx	esi, sil
	lea	esi, 2[0+rsi*8]
.Lsupport_006_192:
	test	al, al
	je	.Lsupport_006_194
.Lsupport_006_212:
	cmp	r13b, 88
	mov	r11d, 65
	mov	eax, 97
	cmovne	r11d, eax
	mov	r9d, 0
	lea	r10, 196[rsp]
	mov	esi, esi
	sub	r11d, 10
	jmp	.Lsupport_006_197
.Lsupport_006_258:
	mov	BYTE PTR 121[rsp], 0
	lea	rsi, 96[rsp]
	lea	rdi, 208[rsp]
	sub	rsp, 8
	push	0
	mov	r9d, 5
	lea	r8, .Lsupport_006_C5[rip]
	lea	rdx, .Lsupport_006_C0[rip]
	call	__asmscope_format_field
	add	rsp, 16
	jmp	.Lsupport_006_177
.Lsupport_006_252:
	mov	ecx, ecx
	jmp	.Lsupport_006_184
.Lsupport_006_253:
	movzx	ecx, cx
	mov	edi, 0
	jmp	.Lsupport_006_184
.Lsupport_006_265:
	lea	eax, -88[r13]
	cmp	al, 32
	ja	.Lsupport_006_191
	movabs	rdx, 4311745537
	bt	rdx, rax
	jnc	.Lsupport_006_191
	lea	eax, 1[rdi]
	movsx	rdx, edi
	mov	BYTE PTR 48[rsp+rdx], 48
	cmp	r13b, 112
	mov	edx, 120
	cmovne	edx, r13d
	jmp	.Lsupport_006_187
.Lsupport_006_193:
	cmp	r13b, 120
	mov	esi, 16
	mov	edx, 10
	cmovne	esi, edx
	jmp	.Lsupport_006_192
.Lsupport_006_231:
	mov	rcx, rax
.Lsupport_006_197:
	mov	rax, rcx
	mov	edx, 0
	div	rsi
	lea	ebx, 48[rdx]
	lea	eax, [r11+rdx]
	cmp	edx, 9
	cmovbe	eax, ebx
	sub	r10, 1
	mov	BYTE PTR [r10], al
	add	r9d, 1
	mov	rax, rcx
	mov	edx, 0
	div	rsi
	cmp	rcx, rsi
	jnb	.Lsupport_006_231
	mov	eax, DWORD PTR 100[rsp]
	test	eax, eax
	js	.Lsupport_006_266
.Lsupport_006_198:
	mov	BYTE PTR 121[rsp], 0
.Lsupport_006_210:
	cmp	r13b, 111
	sete	dl
	test	dl, r8b
	je	.Lsupport_006_199
	cmp	eax, r9d
	setle	cl
	lea	edx, 1[r9]
	test	cl, cl
	cmovne	eax, edx
.Lsupport_006_199:
	mov	edx, eax
	sub	edx, r9d
	cmp	eax, r9d
	mov	eax, 0
	cmovle	edx, eax
	movsx	rcx, r9d
	mov	eax, 68
	sub	rax, rcx
	lea	r11, 48[rsp]
	lea	rsi, 96[rsp]
	lea	r10, 208[rsp]
	sub	rsp, 8
	push	rdx
	lea	r8, 144[rsp+rax]
	mov	ecx, edi
	mov	rdx, r11
	mov	rdi, r10
	call	__asmscope_format_field
	add	rsp, 16
	jmp	.Lsupport_006_177
.Lsupport_006_266:
	mov	eax, 1
	jmp	.Lsupport_006_210
.Lsupport_006_250:
	lea	rdi, 784[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	mov	rdi, QWORD PTR 784[rsp]
	mov	BYTE PTR 89[rsp], 0
	mov	BYTE PTR 128[rsp], dil
	mov	r9d, 1
	cmp	DWORD PTR 84[rsp], 8
	je	.Lsupport_006_267
.Lsupport_006_202:
	lea	rsi, 64[rsp]
	sub	rsp, 8
	push	0
	lea	r8, 144[rsp]
	mov	ecx, 0
	lea	rdx, .Lsupport_006_C0[rip]
	mov	rdi, r12
	call	__asmscope_format_field
	add	rsp, 16
.Lsupport_006_177:
	cmp	BYTE PTR 0[rbp], 0
	je	.Lsupport_006_206
.Lsupport_006_214:
	movzx	eax, BYTE PTR 0[rbp]
	test	al, al
	je	.Lsupport_006_238
	mov	rbx, rbp
	cmp	al, 37
	je	.Lsupport_006_238
.Lsupport_006_137:
	add	rbx, 1
	movzx	eax, BYTE PTR [rbx]
	test	al, al
	je	.Lsupport_006_208
	cmp	al, 37
	jne	.Lsupport_006_137
.Lsupport_006_208:
	mov	rdx, rbx
	sub	rdx, rbp
	mov	rsi, rbp
	mov	rdi, r12
	call	__asmscope_format_write_to
	cmp	BYTE PTR [rbx], 0
	je	.Lsupport_006_206
	lea	rdi, 1[rbx]
	lea	rsi, 64[rsp]
	call	__asmscope_format_read_spec
	mov	rbp, rax
	mov	edx, DWORD PTR 72[rsp]
	test	edx, edx
	jne	.Lsupport_006_268
.Lsupport_006_140:
	mov	edx, DWORD PTR 76[rsp]
	test	edx, edx
	jne	.Lsupport_006_269
.Lsupport_006_141:
	mov	eax, DWORD PTR 64[rsp]
	test	eax, eax
	js	.Lsupport_006_270
.Lsupport_006_142:
	movzx	eax, BYTE PTR 94[rsp]
	mov	edx, eax
	and	edx, -17
	cmp	dl, 67
	jne	.Lsupport_006_143
	or	eax, 32
	mov	BYTE PTR 94[rsp], al
	mov	DWORD PTR 84[rsp], 8
.Lsupport_006_143:
	movzx	r13d, BYTE PTR 94[rsp]
	mov	r14d, r13d
	or	r14d, 32
	lea	eax, -101[r14]
	cmp	al, 2
	jbe	.Lsupport_006_144
	cmp	r14b, 97
	je	.Lsupport_006_144
	cmp	r13b, 109
	jg	.Lsupport_006_145
	cmp	r13b, 87
	jg	.Lsupport_006_146
	cmp	r13b, 37
	jne	.Lsupport_006_148
	mov	edx, 1
	lea	rsi, .Lsupport_006_C6[rip]
	mov	rdi, r12
	call	__asmscope_format_write_to
	jmp	.Lsupport_006_177
.Lsupport_006_267:
	lea	rsi, 128[rsp]
	call	__asmscope_format_utf8
	mov	r9d, eax
	jmp	.Lsupport_006_202
.Lsupport_006_152:
	lea	rdi, 800[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	sub	rsp, 32
	movdqa	xmm7, XMMWORD PTR 96[rsp]
	movups	XMMWORD PTR [rsp], xmm7
	movdqa	xmm6, XMMWORD PTR 112[rsp]
	movups	XMMWORD PTR 16[rsp], xmm6
	mov	rsi, QWORD PTR 832[rsp]
	mov	rdi, r12
	call	__asmscope_format_text_field
	add	rsp, 32
	jmp	.Lsupport_006_177
.Lsupport_006_150:
	mov	DWORD PTR 84[rsp], 4
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	call	strerror
	mov	rsi, rax
	sub	rsp, 32
	movdqa	xmm7, XMMWORD PTR 96[rsp]
	movups	XMMWORD PTR [rsp], xmm7
	movdqa	xmm3, XMMWORD PTR 112[rsp]
	movups	XMMWORD PTR 16[rsp], xmm3
	mov	rdi, r12
	call	__asmscope_format_text_field
	add	rsp, 32
	jmp	.Lsupport_006_177
.Lsupport_006_255:
	movsx	r13, r13d
	mov	QWORD PTR [rax], r13
	jmp	.Lsupport_006_177
.Lsupport_006_256:
	mov	DWORD PTR [rax], r13d
	jmp	.Lsupport_006_177
.Lsupport_006_257:
	mov	WORD PTR [rax], r13w
	jmp	.Lsupport_006_177
.Lsupport_006_238:
	mov	rbx, rbp
	jmp	.Lsupport_006_208
.Lsupport_006_175:
	mov	DWORD PTR 152[rsp], 0
	lea	rdi, 128[rsp]
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, DWORD PTR 28[rsp]
	mov	rsi, QWORD PTR 8[rsp]
	mov	rdx, QWORD PTR 16[rsp]
	call	__asmscope_float_text
	lea	rdi, 208[rsp]
	mov	edx, r13d
	mov	esi, 32
	call	__asmscope_format_repeat
	jmp	.Lsupport_006_177
.Lsupport_006_123:
	mov	DWORD PTR 456[rsp], 0
.Lsupport_006_206:
	lea	rdi, 208[rsp]
	call	__asmscope_format_flush
	mov	eax, DWORD PTR 228[rsp]
	add	rsp, 856
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_006_194:
	mov	eax, DWORD PTR 100[rsp]
	mov	r9d, 0
	test	eax, eax
	jns	.Lsupport_006_198
	mov	eax, 1
	jmp	.Lsupport_006_199
.Lsupport_006_149:
	lea	rdi, 768[rsp]
	lea	rsi, 432[rsp]
	mov	r8d, 0
	mov	ecx, 0
	mov	edx, DWORD PTR 80[rsp]
	call	__asmscope_format_argument
	mov	rcx, QWORD PTR 768[rsp]
	movdqa	xmm4, XMMWORD PTR 64[rsp]
	movaps	XMMWORD PTR 96[rsp], xmm4
	movdqa	xmm5, XMMWORD PTR 80[rsp]
	movaps	XMMWORD PTR 112[rsp], xmm5
	mov	eax, DWORD PTR 116[rsp]
	cmp	r13b, 100
	je	.Lsupport_006_213
	cmp	r13b, 105
	jne	.Lsupport_006_156
.Lsupport_006_213:
	mov	rdx, rcx
	cmp	eax, 8
	je	.Lsupport_006_180
	movsx	rdx, ecx
	cmp	eax, 4
	je	.Lsupport_006_180
	movsx	rsi, cx
	movsx	rdx, cl
	cmp	eax, 2
	cmove	rdx, rsi
.Lsupport_006_180:
	test	rdx, rdx
	js	.Lsupport_006_271
	mov	rcx, rdx
	mov	edi, 0
	cmp	WORD PTR 122[rsp], 0
	je	.Lsupport_006_184
	cmp	BYTE PTR 122[rsp], 1
	sbb	eax, eax
	and	eax, -11
	add	eax, 43
	jmp	.Lsupport_006_183
.Lsupport_006_128:
	lea	r12, 208[rsp]
	jmp	.Lsupport_006_214
	.size	__asmscope_format, .-__asmscope_format
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
	lea	rsi, 24[rax]
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
	mov	DWORD PTR 8[rsp], 8
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rcx, 8[rsp]
	mov	rdx, rdi
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rsi, 24[rax]
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
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rsi, 24[rax]
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
	je	.Lsupport_012_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_012_3:
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
	je	.Lsupport_013_1
	mov	rdx, QWORD PTR 16[rsp]
	lea	rcx, -1[rbx]
	cmp	rdx, rbx
	cmovnb	rdx, rcx
	mov	BYTE PTR 0[rbp+rdx], 0
.Lsupport_013_1:
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
	je	.Lsupport_015_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_015_3:
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
.Lsupport_020_C0:
	.string	": "
.Lsupport_020_C1:
	.string	"\n"
	.section	.text.support,"ax"
	.globl	perror
	.type	perror, @function
perror:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbx, rdi
	call	strlen
	mov	rdx, rax
	mov	rsi, rbx
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rdi, 48[rax]
	call	__asmscope_put_file
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	call	strerror
	mov	rbp, rax
	cmp	BYTE PTR [rbx], 0
	jne	.Lsupport_020_4
.Lsupport_020_2:
	mov	rdi, rbp
	call	strlen
	mov	rdx, rax
	mov	rsi, rbp
	mov	edi, 2
	call	__asmscope_write
	mov	edx, 1
	lea	rsi, .Lsupport_020_C1[rip]
	mov	edi, 2
	call	__asmscope_write
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.Lsupport_020_4:
	mov	edx, 2
	lea	rsi, .Lsupport_020_C0[rip]
	mov	edi, 2
	call	__asmscope_write
	jmp	.Lsupport_020_2
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
	mov	r8, rdi
	mov	eax, DWORD PTR 4[rdi]
	test	eax, eax
	jns	.Lsupport_024_7
	mov	rax, QWORD PTR 16[rdi]
	test	rax, rax
	je	.Lsupport_024_4
	cmp	BYTE PTR [rax], 0
	je	.Lsupport_024_6
	lea	rdx, 1[rax]
	mov	QWORD PTR 16[rdi], rdx
	movzx	eax, BYTE PTR [rax]
	ret
.Lsupport_024_7:
	mov	DWORD PTR 4[rdi], -1
	ret
.Lsupport_024_4:
	mov	edi, DWORD PTR [rdi]
	lea	rsi, -1[rsp]
	mov	eax, 0
	mov	edx, 1
#APP
# 34 "/tmp/tmp.DjKWbV8KZ1/024.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmp	rax, 1
	jne	.Lsupport_024_5
	movzx	eax, BYTE PTR -1[rsp]
	ret
.Lsupport_024_5:
	mov	DWORD PTR 8[r8], 1
	mov	eax, -1
	ret
.Lsupport_024_6:
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
	test	edi, edi
	js	.Lsupport_027_2
	mov	DWORD PTR 8[rsi], 0
.Lsupport_027_2:
	mov	DWORD PTR 4[rsi], eax
	ret
	.size	ungetc, .-ungetc
# member feof
	.section	.text.support,"ax"
	.globl	feof
	.type	feof, @function
feof:
	mov	eax, DWORD PTR 8[rdi]
	ret
	.size	feof, .-feof
# member ferror
	.section	.text.support,"ax"
	.globl	ferror
	.type	ferror, @function
ferror:
	mov	eax, 0
	ret
	.size	ferror, .-ferror
# member clearerr
	.section	.text.support,"ax"
	.globl	clearerr
	.type	clearerr, @function
clearerr:
	mov	DWORD PTR 8[rdi], 0
	ret
	.size	clearerr, .-clearerr
# member fileno
	.section	.text.support,"ax"
	.globl	fileno
	.type	fileno, @function
fileno:
	mov	eax, DWORD PTR [rdi]
	ret
	.size	fileno, .-fileno
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
	jle	.Lsupport_032_1
.Lsupport_032_2:
	mov	ebp, ebx
	mov	rdi, r14
	call	fgetc
	test	eax, eax
	js	.Lsupport_032_5
	mov	BYTE PTR [r12+rbx], al
	add	rbx, 1
	lea	edx, 2[rbp]
	cmp	r13d, edx
	jle	.Lsupport_032_9
	cmp	eax, 10
	jne	.Lsupport_032_2
.Lsupport_032_9:
	lea	ebx, 1[rbp]
.Lsupport_032_5:
	test	ebx, ebx
	je	.Lsupport_032_8
	movsx	rbx, ebx
	mov	BYTE PTR [r12+rbx], 0
	mov	rax, r12
.Lsupport_032_1:
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
.Lsupport_032_8:
	mov	eax, 0
	jmp	.Lsupport_032_1
	.size	fgets, .-fgets
# member __asmscope_scan
	.section	.text.support,"ax"
	.type	__asmscope_scan_peek, @function
__asmscope_scan_peek:
	push	rbx
	mov	rbx, rdi
	call	fgetc
	mov	DWORD PTR 4[rbx], eax
	pop	rbx
	ret
	.size	__asmscope_scan_peek, .-__asmscope_scan_peek
	.globl	__asmscope_scan
	.type	__asmscope_scan, @function
__asmscope_scan:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 488
	mov	QWORD PTR 24[rsp], rdx
	movzx	eax, BYTE PTR [rsi]
	test	al, al
	je	.Lsupport_033_100
	mov	rbp, rsi
	mov	r14d, 0
	mov	edx, 0
	mov	DWORD PTR 20[rsp], edx
	mov	r13, rdi
	mov	r15d, r14d
.Lsupport_033_94:
	movsx	edx, al
	sub	edx, 9
	cmp	edx, 4
	jbe	.Lsupport_033_136
	cmp	al, 32
	je	.Lsupport_033_136
	cmp	al, 37
	je	.Lsupport_033_154
.Lsupport_033_9:
	mov	rdi, r13
	call	__asmscope_scan_peek
	mov	edx, eax
	movsx	eax, BYTE PTR 0[rbp]
	cmp	edx, eax
	je	.Lsupport_033_13
	mov	edx, DWORD PTR 20[rsp]
	test	edx, edx
	jne	.Lsupport_033_3
	mov	edx, DWORD PTR 4[r13]
	sar	edx, 31
.Lsupport_033_3:
	mov	eax, edx
	add	rsp, 488
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_033_7:
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
.Lsupport_033_136:
	mov	rdi, r13
	call	__asmscope_scan_peek
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_033_7
	cmp	eax, 32
	je	.Lsupport_033_7
	mov	QWORD PTR 8[rsp], rbp
.Lsupport_033_8:
	mov	rax, QWORD PTR 8[rsp]
	lea	rbp, 1[rax]
	movzx	eax, BYTE PTR 1[rax]
	test	al, al
	jne	.Lsupport_033_94
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_154:
	movzx	eax, BYTE PTR 1[rbp]
	cmp	al, 37
	jne	.Lsupport_033_10
	add	rbp, 1
	jmp	.Lsupport_033_11
.Lsupport_033_12:
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
.Lsupport_033_11:
	mov	rdi, r13
	call	__asmscope_scan_peek
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_033_12
	cmp	eax, 32
	je	.Lsupport_033_12
	jmp	.Lsupport_033_9
.Lsupport_033_13:
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
	mov	QWORD PTR 8[rsp], rbp
	jmp	.Lsupport_033_8
.Lsupport_033_10:
	lea	rbx, 1[rbp]
	mov	QWORD PTR 8[rsp], rbx
	mov	DWORD PTR 52[rsp], 0
	cmp	al, 42
	je	.Lsupport_033_155
.Lsupport_033_15:
	mov	rax, QWORD PTR 8[rsp]
	movzx	eax, BYTE PTR [rax]
	lea	edx, -48[rax]
	mov	r12d, 0
	cmp	dl, 9
	ja	.Lsupport_033_17
	mov	rdx, QWORD PTR 8[rsp]
.Lsupport_033_16:
	lea	ecx, [r12+r12*4]
	movsx	eax, al
	lea	r12d, -48[rax+rcx*2]
	add	rdx, 1
	movzx	eax, BYTE PTR [rdx]
	lea	ecx, -48[rax]
	cmp	cl, 9
	jbe	.Lsupport_033_16
	mov	QWORD PTR 8[rsp], rdx
.Lsupport_033_17:
	mov	DWORD PTR 32[rsp], 0
	mov	r14d, 4
	mov	edx, 8
	mov	rax, QWORD PTR 8[rsp]
	jmp	.Lsupport_033_21
.Lsupport_033_155:
	lea	rax, 2[rbp]
	mov	QWORD PTR 8[rsp], rax
	mov	DWORD PTR 52[rsp], 1
	jmp	.Lsupport_033_15
.Lsupport_033_156:
	cmp	r14d, 2
	setne	r14b
	movzx	r14d, r14b
	add	r14d, 1
	jmp	.Lsupport_033_18
.Lsupport_033_102:
	mov	r14d, 8
.Lsupport_033_18:
	add	rax, 1
.Lsupport_033_21:
	movzx	ebp, BYTE PTR [rax]
	lea	ecx, -108[rbp]
	test	cl, -9
	je	.Lsupport_033_102
	mov	ecx, ebp
	and	ecx, -17
	cmp	cl, 106
	je	.Lsupport_033_102
	cmp	bpl, 104
	je	.Lsupport_033_156
	cmp	bpl, 76
	jne	.Lsupport_033_20
	mov	DWORD PTR 32[rsp], edx
	mov	r14d, 8
	jmp	.Lsupport_033_18
.Lsupport_033_20:
	mov	QWORD PTR 8[rsp], rax
	lea	ebx, -91[rbp]
	test	bl, -9
	je	.Lsupport_033_22
	cmp	bpl, 110
	jne	.Lsupport_033_23
	mov	rbx, QWORD PTR 24[rsp]
	mov	eax, DWORD PTR [rbx]
	cmp	eax, 47
	ja	.Lsupport_033_24
	mov	edx, eax
	add	rdx, QWORD PTR 16[rbx]
	add	eax, 8
	mov	DWORD PTR [rbx], eax
.Lsupport_033_25:
	mov	rax, QWORD PTR [rdx]
	cmp	r14d, 8
	je	.Lsupport_033_157
	cmp	r14d, 4
	je	.Lsupport_033_158
	cmp	r14d, 2
	je	.Lsupport_033_159
	mov	BYTE PTR [rax], r15b
	jmp	.Lsupport_033_8
.Lsupport_033_24:
	mov	rbx, QWORD PTR 24[rsp]
	mov	rdx, QWORD PTR 8[rbx]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[rbx], rax
	jmp	.Lsupport_033_25
.Lsupport_033_28:
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
.Lsupport_033_23:
	mov	rdi, r13
	call	__asmscope_scan_peek
	lea	edx, -9[rax]
	cmp	edx, 4
	jbe	.Lsupport_033_28
	cmp	eax, 32
	je	.Lsupport_033_28
.Lsupport_033_22:
	test	r12d, r12d
	jne	.Lsupport_033_31
	cmp	bpl, 99
	je	.Lsupport_033_32
	mov	r12d, 1073741824
.Lsupport_033_31:
	mov	rdi, r13
	call	__asmscope_scan_peek
	test	eax, eax
	js	.Lsupport_033_96
	cmp	bl, 24
	ja	.Lsupport_033_34
	mov	edx, 16777473
	bt	rdx, rbx
	jc	.Lsupport_033_160
.Lsupport_033_34:
	mov	edx, ebp
	or	edx, 32
	lea	ecx, -101[rdx]
	cmp	cl, 2
	jbe	.Lsupport_033_123
	cmp	dl, 97
	jne	.Lsupport_033_54
.Lsupport_033_123:
	test	r12d, r12d
	jle	.Lsupport_033_108
	lea	ebx, -1[r12]
	mov	ebp, 0
	mov	DWORD PTR 40[rsp], 0
	mov	DWORD PTR 48[rsp], 0
	mov	eax, 0
	mov	r12d, 0
	mov	DWORD PTR 56[rsp], r15d
	mov	DWORD PTR 60[rsp], r14d
	mov	r14d, eax
	jmp	.Lsupport_033_65
.Lsupport_033_157:
	movsx	rdx, r15d
	mov	QWORD PTR [rax], rdx
	jmp	.Lsupport_033_8
.Lsupport_033_158:
	mov	DWORD PTR [rax], r15d
	jmp	.Lsupport_033_8
.Lsupport_033_159:
	mov	WORD PTR [rax], r15w
	jmp	.Lsupport_033_8
.Lsupport_033_96:
	mov	edx, DWORD PTR 20[rsp]
	test	edx, edx
	mov	eax, -1
	cmove	edx, eax
	jmp	.Lsupport_033_3
.Lsupport_033_160:
	mov	r14d, 0
	cmp	DWORD PTR 52[rsp], 0
	jne	.Lsupport_033_35
.Lsupport_033_97:
	mov	rbx, QWORD PTR 24[rsp]
	mov	eax, DWORD PTR [rbx]
	cmp	eax, 47
	ja	.Lsupport_033_36
	mov	edx, eax
	add	rdx, QWORD PTR 16[rbx]
	add	eax, 8
	mov	DWORD PTR [rbx], eax
.Lsupport_033_37:
	mov	r14, QWORD PTR [rdx]
.Lsupport_033_35:
	cmp	bpl, 91
	jne	.Lsupport_033_105
	lea	rdi, 80[rsp]
	lea	rdx, 336[rsp]
	mov	rax, rdi
.Lsupport_033_39:
	mov	BYTE PTR [rax], 0
	add	rax, 1
	cmp	rax, rdx
	jne	.Lsupport_033_39
	mov	rax, QWORD PTR 8[rsp]
	cmp	BYTE PTR 1[rax], 94
	je	.Lsupport_033_40
	add	rax, 1
	mov	QWORD PTR 8[rsp], rax
	mov	DWORD PTR 36[rsp], 0
.Lsupport_033_41:
	lea	r8, 80[rsp]
	add	rdi, 1
	mov	rax, QWORD PTR 8[rsp]
	jmp	.Lsupport_033_46
.Lsupport_033_121:
	mov	r12d, 1
	jmp	.Lsupport_033_97
.Lsupport_033_36:
	mov	rbx, QWORD PTR 24[rsp]
	mov	rdx, QWORD PTR 8[rbx]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[rbx], rax
	jmp	.Lsupport_033_37
.Lsupport_033_40:
	add	QWORD PTR 8[rsp], 2
	mov	DWORD PTR 36[rsp], 1
	jmp	.Lsupport_033_41
.Lsupport_033_107:
	mov	rsi, rax
.Lsupport_033_42:
	movzx	edx, cl
	lea	rax, [r8+rdx]
	add	rdx, rdi
	movzx	ecx, cl
	sub	r9d, ecx
	add	rdx, r9
.Lsupport_033_44:
	mov	BYTE PTR [rax], 1
	add	rax, 1
	cmp	rax, rdx
	jne	.Lsupport_033_44
.Lsupport_033_43:
	cmp	BYTE PTR [rsi], 0
	je	.Lsupport_033_143
	lea	rax, 1[rsi]
	cmp	BYTE PTR 1[rsi], 93
	je	.Lsupport_033_161
.Lsupport_033_46:
	movzx	ecx, BYTE PTR [rax]
	movzx	r9d, cl
	mov	rsi, rax
	cmp	BYTE PTR 1[rax], 45
	jne	.Lsupport_033_42
	movzx	edx, BYTE PTR 2[rax]
	cmp	dl, 93
	je	.Lsupport_033_107
	test	dl, dl
	je	.Lsupport_033_107
	movzx	edx, dl
	lea	rsi, 2[rax]
	cmp	r9d, edx
	jg	.Lsupport_033_43
	mov	r9d, edx
	jmp	.Lsupport_033_42
.Lsupport_033_161:
	mov	QWORD PTR 8[rsp], rax
.Lsupport_033_38:
	test	r12d, r12d
	jle	.Lsupport_033_162
	lea	eax, [r12+r15]
	mov	DWORD PTR 32[rsp], eax
	mov	r12d, 0
	jmp	.Lsupport_033_51
.Lsupport_033_164:
	lea	eax, -9[rax]
	cmp	eax, 4
	jbe	.Lsupport_033_47
	cmp	ebx, 32
	je	.Lsupport_033_47
.Lsupport_033_49:
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
	test	r14, r14
	je	.Lsupport_033_50
	mov	BYTE PTR [r14], bl
	lea	r14, 1[r14]
.Lsupport_033_50:
	add	r12d, 1
	mov	eax, DWORD PTR 32[rsp]
	cmp	r15d, eax
	je	.Lsupport_033_163
.Lsupport_033_51:
	mov	rdi, r13
	call	__asmscope_scan_peek
	mov	ebx, eax
	test	eax, eax
	js	.Lsupport_033_47
	cmp	bpl, 115
	je	.Lsupport_033_164
	cmp	bpl, 91
	jne	.Lsupport_033_49
	cdqe
	movzx	eax, BYTE PTR 80[rsp+rax]
	mov	esi, DWORD PTR 36[rsp]
	cmp	eax, esi
	jne	.Lsupport_033_49
	jmp	.Lsupport_033_47
.Lsupport_033_163:
	mov	r15d, eax
.Lsupport_033_47:
	test	r12d, r12d
	je	.Lsupport_033_147
	cmp	bpl, 99
	je	.Lsupport_033_53
	test	r14, r14
	je	.Lsupport_033_53
	mov	BYTE PTR [r14], 0
.Lsupport_033_53:
	mov	eax, DWORD PTR 52[rsp]
	xor	eax, 1
	add	DWORD PTR 20[rsp], eax
	jmp	.Lsupport_033_8
.Lsupport_033_105:
	mov	DWORD PTR 36[rsp], 0
	jmp	.Lsupport_033_38
.Lsupport_033_162:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_166:
	add	DWORD PTR 48[rsp], 1
	jmp	.Lsupport_033_59
.Lsupport_033_61:
	or	eax, 32
	cmp	eax, 101
	jne	.Lsupport_033_62
	cmp	DWORD PTR 48[rsp], 0
	je	.Lsupport_033_62
	test	r12d, r12d
	jne	.Lsupport_033_62
	mov	r12d, 1
	jmp	.Lsupport_033_59
.Lsupport_033_62:
	lea	ecx, -97[rax]
	cmp	ecx, 25
	setbe	sil
	cmp	DWORD PTR 48[rsp], 0
	sete	cl
	test	sil, cl
	je	.Lsupport_033_148
	test	dl, dl
	je	.Lsupport_033_149
	cmp	eax, 105
	sete	dl
	cmp	eax, 110
	sete	al
	or	dl, al
	jne	.Lsupport_033_124
	test	r14d, r14d
	je	.Lsupport_033_150
.Lsupport_033_124:
	mov	r14d, 1
	mov	DWORD PTR 48[rsp], 0
	mov	DWORD PTR 40[rsp], 0
.Lsupport_033_59:
	mov	rdi, r13
	call	fgetc
	mov	BYTE PTR 80[rsp+rbp], al
	cmp	rbp, rbx
	je	.Lsupport_033_112
	add	rbp, 1
	cmp	rbp, 399
	je	.Lsupport_033_165
.Lsupport_033_65:
	mov	DWORD PTR 36[rsp], ebp
	lea	r15d, 1[rbp]
	mov	rdi, r13
	call	__asmscope_scan_peek
	mov	esi, ebp
	mov	edx, 0
	test	ebp, ebp
	jle	.Lsupport_033_57
	movzx	edx, BYTE PTR 79[rsp+rbp]
	or	edx, 32
	cmp	dl, 101
	sete	cl
	test	r12d, r12d
	setne	dl
	movzx	edx, dl
	and	edx, ecx
.Lsupport_033_57:
	lea	ecx, -43[rax]
	test	ecx, -3
	jne	.Lsupport_033_58
	test	esi, esi
	je	.Lsupport_033_59
	test	edx, edx
	jne	.Lsupport_033_59
.Lsupport_033_58:
	lea	edx, -48[rax]
	cmp	edx, 9
	ja	.Lsupport_033_60
	test	r14d, r14d
	je	.Lsupport_033_166
.Lsupport_033_60:
	cmp	DWORD PTR 40[rsp], 0
	sete	dl
	cmp	eax, 46
	jne	.Lsupport_033_61
	test	dl, dl
	je	.Lsupport_033_61
	or	r12d, r14d
	je	.Lsupport_033_110
	mov	r15d, DWORD PTR 56[rsp]
	mov	r14d, DWORD PTR 60[rsp]
.Lsupport_033_56:
	mov	ebx, DWORD PTR 36[rsp]
	movsx	rax, ebx
	mov	BYTE PTR 80[rsp+rax], 0
	lea	rsi, 72[rsp]
	lea	rbp, 80[rsp]
	mov	rdi, rbp
	call	strtold
	fstp	st(0)
	add	r15d, ebx
	cmp	QWORD PTR 72[rsp], rbp
	je	.Lsupport_033_151
	cmp	DWORD PTR 52[rsp], 0
	jne	.Lsupport_033_8
	mov	rbx, QWORD PTR 24[rsp]
	mov	eax, DWORD PTR [rbx]
	cmp	eax, 47
	ja	.Lsupport_033_68
	mov	edx, eax
	add	rdx, QWORD PTR 16[rbx]
	add	eax, 8
	mov	DWORD PTR [rbx], eax
.Lsupport_033_69:
	mov	rbp, QWORD PTR [rdx]
	cmp	DWORD PTR 32[rsp], 0
	jne	.Lsupport_033_167
	cmp	r14d, 8
	je	.Lsupport_033_168
	lea	rdi, 80[rsp]
	mov	esi, 0
	call	strtof
	movss	DWORD PTR 0[rbp], xmm0
.Lsupport_033_71:
	add	DWORD PTR 20[rsp], 1
	jmp	.Lsupport_033_8
.Lsupport_033_110:
	mov	r14d, r12d
	mov	DWORD PTR 40[rsp], 1
	jmp	.Lsupport_033_59
.Lsupport_033_165:
	mov	r14d, DWORD PTR 60[rsp]
	mov	eax, r15d
	mov	r15d, DWORD PTR 56[rsp]
	mov	DWORD PTR 36[rsp], eax
	jmp	.Lsupport_033_56
.Lsupport_033_108:
	mov	DWORD PTR 36[rsp], 0
	jmp	.Lsupport_033_56
.Lsupport_033_112:
	mov	r14d, DWORD PTR 60[rsp]
	mov	eax, r15d
	mov	r15d, DWORD PTR 56[rsp]
	mov	DWORD PTR 36[rsp], eax
	jmp	.Lsupport_033_56
.Lsupport_033_148:
	mov	r15d, DWORD PTR 56[rsp]
	mov	r14d, DWORD PTR 60[rsp]
	jmp	.Lsupport_033_56
.Lsupport_033_149:
	mov	r15d, DWORD PTR 56[rsp]
	mov	r14d, DWORD PTR 60[rsp]
	jmp	.Lsupport_033_56
.Lsupport_033_150:
	mov	r15d, DWORD PTR 56[rsp]
	mov	r14d, DWORD PTR 60[rsp]
	jmp	.Lsupport_033_56
.Lsupport_033_68:
	mov	rbx, QWORD PTR 24[rsp]
	mov	rdx, QWORD PTR 8[rbx]
	lea	rax, 8[rdx]
	mov	QWORD PTR 8[rbx], rax
	jmp	.Lsupport_033_69
.Lsupport_033_167:
	lea	rdi, 80[rsp]
	mov	esi, 0
	call	strtold
	fstp	TBYTE PTR 0[rbp]
	jmp	.Lsupport_033_71
.Lsupport_033_168:
	lea	rdi, 80[rsp]
	mov	esi, 0
	call	strtod
	movsd	QWORD PTR 0[rbp], xmm0
	jmp	.Lsupport_033_71
.Lsupport_033_54:
	mov	edx, ebp
	and	edx, -33
	cmp	dl, 88
	je	.Lsupport_033_113
	cmp	bpl, 112
	jne	.Lsupport_033_169
.Lsupport_033_113:
	mov	DWORD PTR 32[rsp], 16
.Lsupport_033_73:
	lea	edx, -43[rax]
	mov	DWORD PTR 48[rsp], 0
	test	edx, -3
	je	.Lsupport_033_98
.Lsupport_033_75:
	test	r12d, r12d
	setg	al
	cmp	DWORD PTR 32[rsp], 16
	sete	dl
	cmp	bpl, 105
	sete	cl
	or	dl, cl
	je	.Lsupport_033_76
	test	al, al
	jne	.Lsupport_033_170
.Lsupport_033_76:
	test	al, al
	je	.Lsupport_033_171
	mov	DWORD PTR 36[rsp], 0
.Lsupport_033_95:
	mov	eax, 0
	movsx	rbx, DWORD PTR 32[rsp]
	mov	QWORD PTR 40[rsp], rbx
	mov	BYTE PTR 56[rsp], bpl
	mov	DWORD PTR 60[rsp], r14d
	mov	r14d, r15d
	mov	rbp, rax
	jmp	.Lsupport_033_85
.Lsupport_033_169:
	cmp	bpl, 111
	je	.Lsupport_033_74
	mov	DWORD PTR 32[rsp], 10
	jmp	.Lsupport_033_73
.Lsupport_033_176:
	mov	DWORD PTR 32[rsp], 8
.Lsupport_033_98:
	cmp	eax, 45
	sete	al
	movzx	eax, al
	mov	DWORD PTR 48[rsp], eax
	mov	rdi, r13
	call	fgetc
	add	r15d, 1
	sub	r12d, 1
	jmp	.Lsupport_033_75
.Lsupport_033_170:
	mov	rdi, r13
	call	__asmscope_scan_peek
	mov	DWORD PTR 36[rsp], 0
	cmp	eax, 48
	jne	.Lsupport_033_95
	mov	rdi, r13
	call	fgetc
	lea	eax, 1[r15]
	mov	DWORD PTR 36[rsp], eax
	lea	ebx, -1[r12]
	cmp	bpl, 105
	mov	eax, 8
	cmovne	eax, DWORD PTR 32[rsp]
	mov	DWORD PTR 32[rsp], eax
	mov	eax, 0
	test	ebx, ebx
	jle	.Lsupport_033_79
	mov	rdi, r13
	call	__asmscope_scan_peek
	or	eax, 32
	cmp	eax, 120
	je	.Lsupport_033_172
	mov	r12d, ebx
	mov	r15d, DWORD PTR 36[rsp]
	mov	DWORD PTR 36[rsp], 1
	jmp	.Lsupport_033_95
.Lsupport_033_172:
	mov	rdi, r13
	call	fgetc
	add	r15d, 2
	sub	r12d, 2
	test	r12d, r12d
	jle	.Lsupport_033_119
	mov	DWORD PTR 32[rsp], 16
	mov	DWORD PTR 36[rsp], 1
	jmp	.Lsupport_033_95
.Lsupport_033_81:
	lea	eax, -97[rbx]
	cmp	eax, 5
	ja	.Lsupport_033_83
	sub	ebx, 87
.Lsupport_033_82:
	mov	eax, DWORD PTR 32[rsp]
	cmp	ebx, eax
	jge	.Lsupport_033_84
	mov	rdi, r13
	call	fgetc
	add	r14d, 1
	mov	rax, QWORD PTR 40[rsp]
	imul	rbp, rax
	movsx	rbx, ebx
	add	rbp, rbx
	lea	eax, [r15+r12]
	sub	eax, r14d
	mov	DWORD PTR 36[rsp], 1
	test	eax, eax
	jle	.Lsupport_033_173
.Lsupport_033_85:
	mov	rdi, r13
	call	__asmscope_scan_peek
	mov	ebx, eax
	lea	eax, -48[rax]
	cmp	eax, 9
	ja	.Lsupport_033_81
	mov	ebx, eax
	jmp	.Lsupport_033_82
.Lsupport_033_83:
	lea	eax, -65[rbx]
	cmp	eax, 5
	ja	.Lsupport_033_84
	sub	ebx, 55
	jmp	.Lsupport_033_82
.Lsupport_033_173:
	mov	DWORD PTR 36[rsp], r14d
	mov	r14d, DWORD PTR 60[rsp]
	mov	rax, rbp
	movzx	ebp, BYTE PTR 56[rsp]
.Lsupport_033_79:
	mov	r15d, DWORD PTR 36[rsp]
	jmp	.Lsupport_033_80
.Lsupport_033_84:
	mov	r15d, r14d
	mov	r14d, DWORD PTR 60[rsp]
	mov	rax, rbp
	movzx	ebp, BYTE PTR 56[rsp]
	cmp	DWORD PTR 36[rsp], 0
	je	.Lsupport_033_152
.Lsupport_033_80:
	cmp	DWORD PTR 52[rsp], 0
	jne	.Lsupport_033_8
	mov	rbx, QWORD PTR 24[rsp]
	mov	ecx, DWORD PTR [rbx]
	cmp	ecx, 47
	ja	.Lsupport_033_86
	mov	edx, ecx
	add	rdx, QWORD PTR 16[rbx]
	add	ecx, 8
	mov	DWORD PTR [rbx], ecx
.Lsupport_033_87:
	mov	rdx, QWORD PTR [rdx]
	mov	rcx, rax
	neg	rcx
	cmp	DWORD PTR 48[rsp], 0
	cmovne	rax, rcx
	cmp	r14d, 8
	je	.Lsupport_033_125
	cmp	bpl, 112
	je	.Lsupport_033_125
	cmp	r14d, 4
	je	.Lsupport_033_174
	cmp	r14d, 2
	je	.Lsupport_033_175
	mov	BYTE PTR [rdx], al
	jmp	.Lsupport_033_91
.Lsupport_033_119:
	mov	eax, 0
	jmp	.Lsupport_033_80
.Lsupport_033_86:
	mov	rbx, QWORD PTR 24[rsp]
	mov	rdx, QWORD PTR 8[rbx]
	lea	rcx, 8[rdx]
	mov	QWORD PTR 8[rbx], rcx
	jmp	.Lsupport_033_87
.Lsupport_033_125:
	mov	QWORD PTR [rdx], rax
.Lsupport_033_91:
	add	DWORD PTR 20[rsp], 1
	jmp	.Lsupport_033_8
.Lsupport_033_174:
	mov	DWORD PTR [rdx], eax
	jmp	.Lsupport_033_91
.Lsupport_033_175:
	mov	WORD PTR [rdx], ax
	jmp	.Lsupport_033_91
.Lsupport_033_100:
	mov	edx, 0
	jmp	.Lsupport_033_3
.Lsupport_033_171:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_32:
	mov	rdi, r13
	call	__asmscope_scan_peek
	test	eax, eax
	js	.Lsupport_033_96
	mov	eax, DWORD PTR 52[rsp]
	test	eax, eax
	je	.Lsupport_033_121
	mov	DWORD PTR 36[rsp], r12d
	mov	r12d, eax
	mov	r14d, 0
	jmp	.Lsupport_033_38
.Lsupport_033_74:
	lea	edx, -43[rax]
	test	edx, -3
	je	.Lsupport_033_176
	test	r12d, r12d
	setg	al
	mov	DWORD PTR 32[rsp], 8
	mov	DWORD PTR 48[rsp], 0
	jmp	.Lsupport_033_76
.Lsupport_033_143:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_147:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_151:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
.Lsupport_033_152:
	mov	edx, DWORD PTR 20[rsp]
	jmp	.Lsupport_033_3
	.size	__asmscope_scan, .-__asmscope_scan
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
	je	.Lsupport_034_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_034_3:
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
	je	.Lsupport_035_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_035_3:
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
# member __isoc23_scanf
	.section	.text.support,"ax"
	.globl	__isoc23_scanf
	.type	__isoc23_scanf, @function
__isoc23_scanf:
	sub	rsp, 216
	mov	QWORD PTR 40[rsp], rsi
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_036_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_036_3:
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
	.size	__isoc23_scanf, .-__isoc23_scanf
# member fscanf
	.section	.text.support,"ax"
	.globl	fscanf
	.type	fscanf, @function
fscanf:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_037_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_037_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	call	__asmscope_scan
	add	rsp, 216
	ret
	.size	fscanf, .-fscanf
# member __isoc99_fscanf
	.section	.text.support,"ax"
	.globl	__isoc99_fscanf
	.type	__isoc99_fscanf, @function
__isoc99_fscanf:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_038_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_038_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	call	__asmscope_scan
	add	rsp, 216
	ret
	.size	__isoc99_fscanf, .-__isoc99_fscanf
# member __isoc23_fscanf
	.section	.text.support,"ax"
	.globl	__isoc23_fscanf
	.type	__isoc23_fscanf, @function
__isoc23_fscanf:
	sub	rsp, 216
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	mov	QWORD PTR 64[rsp], r8
	mov	QWORD PTR 72[rsp], r9
	test	al, al
	je	.Lsupport_039_3
	movaps	XMMWORD PTR 80[rsp], xmm0
	movaps	XMMWORD PTR 96[rsp], xmm1
	movaps	XMMWORD PTR 112[rsp], xmm2
	movaps	XMMWORD PTR 128[rsp], xmm3
	movaps	XMMWORD PTR 144[rsp], xmm4
	movaps	XMMWORD PTR 160[rsp], xmm5
	movaps	XMMWORD PTR 176[rsp], xmm6
	movaps	XMMWORD PTR 192[rsp], xmm7
.Lsupport_039_3:
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 224[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 32[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	call	__asmscope_scan
	add	rsp, 216
	ret
	.size	__isoc23_fscanf, .-__isoc23_fscanf
# member sscanf
	.section	.text.support,"ax"
	.globl	sscanf
	.type	sscanf, @function
sscanf:
	sub	rsp, 248
	mov	QWORD PTR 80[rsp], rdx
	mov	QWORD PTR 88[rsp], rcx
	mov	QWORD PTR 96[rsp], r8
	mov	QWORD PTR 104[rsp], r9
	test	al, al
	je	.Lsupport_040_3
	movaps	XMMWORD PTR 112[rsp], xmm0
	movaps	XMMWORD PTR 128[rsp], xmm1
	movaps	XMMWORD PTR 144[rsp], xmm2
	movaps	XMMWORD PTR 160[rsp], xmm3
	movaps	XMMWORD PTR 176[rsp], xmm4
	movaps	XMMWORD PTR 192[rsp], xmm5
	movaps	XMMWORD PTR 208[rsp], xmm6
	movaps	XMMWORD PTR 224[rsp], xmm7
.Lsupport_040_3:
	mov	DWORD PTR 32[rsp], -1
	mov	DWORD PTR 36[rsp], -1
	mov	DWORD PTR 40[rsp], 0
	mov	QWORD PTR 48[rsp], rdi
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 256[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 64[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	lea	rdi, 32[rsp]
	call	__asmscope_scan
	add	rsp, 248
	ret
	.size	sscanf, .-sscanf
# member __isoc99_sscanf
	.section	.text.support,"ax"
	.globl	__isoc99_sscanf
	.type	__isoc99_sscanf, @function
__isoc99_sscanf:
	sub	rsp, 248
	mov	QWORD PTR 80[rsp], rdx
	mov	QWORD PTR 88[rsp], rcx
	mov	QWORD PTR 96[rsp], r8
	mov	QWORD PTR 104[rsp], r9
	test	al, al
	je	.Lsupport_041_3
	movaps	XMMWORD PTR 112[rsp], xmm0
	movaps	XMMWORD PTR 128[rsp], xmm1
	movaps	XMMWORD PTR 144[rsp], xmm2
	movaps	XMMWORD PTR 160[rsp], xmm3
	movaps	XMMWORD PTR 176[rsp], xmm4
	movaps	XMMWORD PTR 192[rsp], xmm5
	movaps	XMMWORD PTR 208[rsp], xmm6
	movaps	XMMWORD PTR 224[rsp], xmm7
.Lsupport_041_3:
	mov	DWORD PTR 32[rsp], -1
	mov	DWORD PTR 36[rsp], -1
	mov	DWORD PTR 40[rsp], 0
	mov	QWORD PTR 48[rsp], rdi
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 256[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 64[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	lea	rdi, 32[rsp]
	call	__asmscope_scan
	add	rsp, 248
	ret
	.size	__isoc99_sscanf, .-__isoc99_sscanf
# member __isoc23_sscanf
	.section	.text.support,"ax"
	.globl	__isoc23_sscanf
	.type	__isoc23_sscanf, @function
__isoc23_sscanf:
	sub	rsp, 248
	mov	QWORD PTR 80[rsp], rdx
	mov	QWORD PTR 88[rsp], rcx
	mov	QWORD PTR 96[rsp], r8
	mov	QWORD PTR 104[rsp], r9
	test	al, al
	je	.Lsupport_042_3
	movaps	XMMWORD PTR 112[rsp], xmm0
	movaps	XMMWORD PTR 128[rsp], xmm1
	movaps	XMMWORD PTR 144[rsp], xmm2
	movaps	XMMWORD PTR 160[rsp], xmm3
	movaps	XMMWORD PTR 176[rsp], xmm4
	movaps	XMMWORD PTR 192[rsp], xmm5
	movaps	XMMWORD PTR 208[rsp], xmm6
	movaps	XMMWORD PTR 224[rsp], xmm7
.Lsupport_042_3:
	mov	DWORD PTR 32[rsp], -1
	mov	DWORD PTR 36[rsp], -1
	mov	DWORD PTR 40[rsp], 0
	mov	QWORD PTR 48[rsp], rdi
	mov	DWORD PTR 8[rsp], 16
	mov	DWORD PTR 12[rsp], 48
	lea	rax, 256[rsp]
	mov	QWORD PTR 16[rsp], rax
	lea	rax, 64[rsp]
	mov	QWORD PTR 24[rsp], rax
	lea	rdx, 8[rsp]
	lea	rdi, 32[rsp]
	call	__asmscope_scan
	add	rsp, 248
	ret
	.size	__isoc23_sscanf, .-__isoc23_sscanf
# member strcmp
	.section	.text.support,"ax"
	.globl	strcmp
	.type	strcmp, @function
strcmp:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_043_3
.Lsupport_043_2:
	cmp	BYTE PTR [rsi], al
	jne	.Lsupport_043_3
	add	rdi, 1
	add	rsi, 1
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	jne	.Lsupport_043_2
.Lsupport_043_3:
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
	je	.Lsupport_044_6
	add	rdx, rdi
.Lsupport_044_5:
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	je	.Lsupport_044_3
	cmp	al, BYTE PTR [rsi]
	jne	.Lsupport_044_3
	add	rdi, 1
	add	rsi, 1
	cmp	rdi, rdx
	jne	.Lsupport_044_5
	mov	eax, 0
	ret
.Lsupport_044_3:
	movzx	eax, al
	movzx	edx, BYTE PTR [rsi]
	sub	eax, edx
	ret
.Lsupport_044_6:
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
	je	.Lsupport_046_13
.Lsupport_046_2:
	movzx	r8d, BYTE PTR [rsi+rcx]
	test	r8b, r8b
	je	.Lsupport_046_14
	mov	BYTE PTR [rax+rcx], r8b
	add	rcx, 1
	cmp	rdx, rcx
	jne	.Lsupport_046_2
	ret
.Lsupport_046_13:
	ret
.Lsupport_046_14:
	cmp	rcx, rdx
	jnb	.Lsupport_046_15
	add	rcx, rax
	add	rdx, rax
.Lsupport_046_7:
	mov	BYTE PTR [rcx], 0
	add	rcx, 1
	cmp	rcx, rdx
	jne	.Lsupport_046_7
	ret
.Lsupport_046_15:
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
	je	.Lsupport_048_2
	lea	rdx, [rbx+r12]
.Lsupport_048_3:
	movzx	ecx, BYTE PTR [rbx]
	test	cl, cl
	je	.Lsupport_048_2
	add	rbx, 1
	add	rax, 1
	mov	BYTE PTR -1[rax], cl
	cmp	rdx, rbx
	jne	.Lsupport_048_3
.Lsupport_048_2:
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
	je	.Lsupport_049_4
.Lsupport_049_3:
	test	al, al
	je	.Lsupport_049_5
	add	rdi, 1
	movzx	eax, BYTE PTR [rdi]
	cmp	al, dl
	jne	.Lsupport_049_3
	mov	rax, rdi
	ret
.Lsupport_049_4:
	mov	rax, rdi
	ret
.Lsupport_049_5:
	mov	eax, 0
	ret
	.size	strchr, .-strchr
# member strrchr
	.section	.text.support,"ax"
	.globl	strrchr
	.type	strrchr, @function
strrchr:
	mov	edx, 0
.Lsupport_050_3:
	movzx	eax, BYTE PTR [rdi]
	cmp	al, sil
	cmove	rdx, rdi
	add	rdi, 1
	test	al, al
	jne	.Lsupport_050_3
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
	jmp	.Lsupport_051_5
.Lsupport_051_9:
	cmp	rax, rdx
	je	.Lsupport_051_3
	cmp	BYTE PTR [rbx], 0
	je	.Lsupport_051_7
	add	rbx, 1
.Lsupport_051_5:
	test	rax, rax
	je	.Lsupport_051_3
	mov	edx, 0
.Lsupport_051_2:
	movzx	ecx, BYTE PTR 0[rbp+rdx]
	cmp	BYTE PTR [rbx+rdx], cl
	jne	.Lsupport_051_9
	add	rdx, 1
	cmp	rax, rdx
	jne	.Lsupport_051_2
.Lsupport_051_3:
	mov	rax, rbx
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
.Lsupport_051_7:
	mov	ebx, 0
	jmp	.Lsupport_051_3
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
	je	.Lsupport_052_1
	mov	rdx, rbp
	mov	rsi, rbx
	mov	rdi, rax
	call	memcpy
.Lsupport_052_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	strdup, .-strdup
# member strndup
	.section	.text.support,"ax"
	.globl	strndup
	.type	strndup, @function
strndup:
	push	r12
	push	rbp
	push	rbx
	mov	rbp, rdi
	mov	rbx, rsi
	mov	eax, 0
	test	rsi, rsi
	je	.Lsupport_053_3
.Lsupport_053_2:
	cmp	BYTE PTR 0[rbp+rax], 0
	je	.Lsupport_053_9
	add	rax, 1
	cmp	rbx, rax
	jne	.Lsupport_053_2
	jmp	.Lsupport_053_3
.Lsupport_053_9:
	mov	rbx, rax
.Lsupport_053_3:
	lea	rdi, 1[rbx]
	call	malloc
	mov	r12, rax
	test	rax, rax
	je	.Lsupport_053_1
	mov	rdx, rbx
	mov	rsi, rbp
	mov	rdi, rax
	call	memcpy
	mov	BYTE PTR [r12+rbx], 0
.Lsupport_053_1:
	mov	rax, r12
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	strndup, .-strndup
# member strcasecmp
	.section	.text.support,"ax"
	.globl	strcasecmp
	.type	strcasecmp, @function
strcasecmp:
	movzx	r8d, BYTE PTR [rdi]
	mov	eax, 0
	test	r8b, r8b
	je	.Lsupport_054_3
.Lsupport_054_2:
	movzx	eax, r8b
	lea	ecx, -65[r8]
	lea	edx, 32[rax]
	cmp	cl, 26
	cmovb	eax, edx
	movzx	ecx, BYTE PTR [rsi]
	movzx	edx, cl
	sub	ecx, 65
	lea	r9d, 32[rdx]
	cmp	cl, 26
	cmovb	edx, r9d
	cmp	edx, eax
	jne	.Lsupport_054_10
	add	rdi, 1
	add	rsi, 1
	movzx	r8d, BYTE PTR [rdi]
	test	r8b, r8b
	jne	.Lsupport_054_2
	mov	eax, 0
	jmp	.Lsupport_054_3
.Lsupport_054_10:
	movzx	eax, r8b
	sub	r8d, 65
	cmp	r8b, 25
	ja	.Lsupport_054_3
	add	eax, 32
.Lsupport_054_3:
	movzx	ecx, BYTE PTR [rsi]
	movzx	edx, cl
	sub	ecx, 65
	lea	esi, 32[rdx]
	cmp	cl, 26
	cmovb	edx, esi
	sub	eax, edx
	ret
	.size	strcasecmp, .-strcasecmp
# member strncasecmp
	.section	.text.support,"ax"
	.globl	strncasecmp
	.type	strncasecmp, @function
strncasecmp:
	mov	r9, rdi
	mov	rdi, rsi
	test	rdx, rdx
	je	.Lsupport_055_9
	add	rdx, rsi
.Lsupport_055_8:
	movzx	r8d, BYTE PTR [r9]
	test	r8b, r8b
	je	.Lsupport_055_10
	movzx	eax, r8b
	lea	esi, -65[r8]
	lea	ecx, 32[rax]
	cmp	sil, 26
	cmovb	eax, ecx
	movzx	esi, BYTE PTR [rdi]
	movzx	ecx, sil
	sub	esi, 65
	lea	r10d, 32[rcx]
	cmp	sil, 26
	cmovb	ecx, r10d
	cmp	ecx, eax
	jne	.Lsupport_055_12
	add	r9, 1
	add	rdi, 1
	cmp	rdi, rdx
	jne	.Lsupport_055_8
	mov	eax, 0
	ret
.Lsupport_055_12:
	movzx	eax, r8b
	sub	r8d, 65
	cmp	r8b, 25
	ja	.Lsupport_055_3
	add	eax, 32
	jmp	.Lsupport_055_3
.Lsupport_055_10:
	mov	eax, 0
.Lsupport_055_3:
	movzx	ecx, BYTE PTR [rdi]
	movzx	edx, cl
	sub	ecx, 65
	lea	esi, 32[rdx]
	cmp	cl, 26
	cmovb	edx, esi
	sub	eax, edx
	ret
.Lsupport_055_9:
	mov	eax, 0
	ret
	.size	strncasecmp, .-strncasecmp
# member strspn
	.section	.text.support,"ax"
	.globl	strspn
	.type	strspn, @function
strspn:
	movzx	ecx, BYTE PTR [rdi]
	test	cl, cl
	je	.Lsupport_056_9
	movzx	r9d, BYTE PTR [rsi]
	test	r9b, r9b
	setne	r10b
	mov	r8d, 0
	jmp	.Lsupport_056_3
.Lsupport_056_10:
	mov	edx, r9d
.Lsupport_056_8:
	test	dl, dl
	je	.Lsupport_056_1
	add	r8, 1
	movzx	ecx, BYTE PTR [rdi+r8]
	test	cl, cl
	je	.Lsupport_056_1
.Lsupport_056_3:
	cmp	r9b, cl
	je	.Lsupport_056_10
	lea	rax, 1[rsi]
	test	r10b, r10b
	je	.Lsupport_056_10
.Lsupport_056_4:
	movzx	edx, BYTE PTR [rax]
	add	rax, 1
	cmp	dl, cl
	je	.Lsupport_056_8
	test	dl, dl
	jne	.Lsupport_056_4
	jmp	.Lsupport_056_8
.Lsupport_056_9:
	mov	r8d, 0
.Lsupport_056_1:
	mov	rax, r8
	ret
	.size	strspn, .-strspn
# member strcspn
	.section	.text.support,"ax"
	.globl	strcspn
	.type	strcspn, @function
strcspn:
	movzx	ecx, BYTE PTR [rdi]
	test	cl, cl
	je	.Lsupport_057_9
	movzx	r9d, BYTE PTR [rsi]
	test	r9b, r9b
	setne	r10b
	mov	r8d, 0
	jmp	.Lsupport_057_3
.Lsupport_057_10:
	mov	edx, r9d
.Lsupport_057_8:
	test	dl, dl
	jne	.Lsupport_057_1
	add	r8, 1
	movzx	ecx, BYTE PTR [rdi+r8]
	test	cl, cl
	je	.Lsupport_057_1
.Lsupport_057_3:
	cmp	r9b, cl
	je	.Lsupport_057_10
	lea	rax, 1[rsi]
	test	r10b, r10b
	je	.Lsupport_057_10
.Lsupport_057_4:
	movzx	edx, BYTE PTR [rax]
	add	rax, 1
	cmp	dl, cl
	je	.Lsupport_057_8
	test	dl, dl
	jne	.Lsupport_057_4
	jmp	.Lsupport_057_8
.Lsupport_057_9:
	mov	r8d, 0
.Lsupport_057_1:
	mov	rax, r8
	ret
	.size	strcspn, .-strcspn
# member strpbrk
	.section	.text.support,"ax"
	.globl	strpbrk
	.type	strpbrk, @function
strpbrk:
	push	rbx
	mov	rbx, rdi
	call	strcspn
	add	rax, rbx
	cmp	BYTE PTR [rax], 0
	mov	edx, 0
	cmove	rax, rdx
	pop	rbx
	ret
	.size	strpbrk, .-strpbrk
# member strtok_r
	.section	.text.support,"ax"
	.globl	strtok_r
	.type	strtok_r, @function
strtok_r:
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	rbp, rsi
	mov	r12, rdx
	test	rdi, rdi
	je	.Lsupport_059_8
.Lsupport_059_2:
	mov	rsi, rbp
	mov	rdi, rbx
	call	strspn
	add	rbx, rax
	cmp	BYTE PTR [rbx], 0
	je	.Lsupport_059_9
	mov	rsi, rbp
	mov	rdi, rbx
	call	strcspn
	add	rax, rbx
	cmp	BYTE PTR [rax], 1
	mov	rdx, rax
	sbb	rdx, -1
	mov	QWORD PTR [r12], rdx
	mov	BYTE PTR [rax], 0
.Lsupport_059_1:
	mov	rax, rbx
	pop	rbx
	pop	rbp
	pop	r12
	ret
.Lsupport_059_8:
	mov	rbx, QWORD PTR [rdx]
	jmp	.Lsupport_059_2
.Lsupport_059_9:
	mov	QWORD PTR [r12], rbx
	mov	ebx, 0
	jmp	.Lsupport_059_1
	.size	strtok_r, .-strtok_r
# member strtok
	.section	.text.support,"ax"
	.globl	strtok
	.type	strtok, @function
strtok:
	sub	rsp, 8
	lea	rdx, __asmscope_strtok_rest[rip]
	call	strtok_r
	add	rsp, 8
	ret
	.size	strtok, .-strtok
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_060_C0:
	.string	""
	.section	.data.rel.local,"aw"
	.align 8
	.type	__asmscope_strtok_rest, @object
	.size	__asmscope_strtok_rest, 8
__asmscope_strtok_rest:
	.quad	.Lsupport_060_C0
# member strsep
	.section	.text.support,"ax"
	.globl	strsep
	.type	strsep, @function
strsep:
	push	rbp
	push	rbx
	sub	rsp, 8
	mov	rbp, QWORD PTR [rdi]
	test	rbp, rbp
	je	.Lsupport_061_1
	mov	rbx, rdi
	mov	rdi, rbp
	call	strcspn
	add	rax, rbp
	mov	edx, 0
	cmp	BYTE PTR [rax], 0
	je	.Lsupport_061_3
	lea	rdx, 1[rax]
.Lsupport_061_3:
	mov	QWORD PTR [rbx], rdx
	mov	BYTE PTR [rax], 0
.Lsupport_061_1:
	mov	rax, rbp
	add	rsp, 8
	pop	rbx
	pop	rbp
	ret
	.size	strsep, .-strsep
# member stpcpy
	.section	.text.support,"ax"
	.globl	stpcpy
	.type	stpcpy, @function
stpcpy:
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	r12, rsi
	mov	rdi, rsi
	call	strlen
	mov	rbp, rax
	lea	rdx, 1[rax]
	mov	rsi, r12
	mov	rdi, rbx
	call	memcpy
	lea	rax, [rbx+rbp]
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	stpcpy, .-stpcpy
# member memrchr
	.section	.text.support,"ax"
	.globl	memrchr
	.type	memrchr, @function
memrchr:
	lea	rax, -1[rdi+rdx]
	sub	rdi, 1
.Lsupport_063_2:
	cmp	rax, rdi
	je	.Lsupport_063_5
	mov	rdx, rax
	sub	rax, 1
	cmp	BYTE PTR [rdx], sil
	jne	.Lsupport_063_2
	jmp	.Lsupport_063_1
.Lsupport_063_5:
	mov	edx, 0
.Lsupport_063_1:
	mov	rax, rdx
	ret
	.size	memrchr, .-memrchr
# member strerror
	.section	.text.support,"ax"
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lsupport_064_C0:
	.string	"Unknown error"
	.section	.text.support,"ax"
	.globl	strerror
	.type	strerror, @function
strerror:
	lea	rax, .Lsupport_064_C0[rip]
	cmp	edi, 34
	ja	.Lsupport_064_1
	movsx	rdi, edi
	lea	rax, __asmscope_strerror_texts_0[rip]
	mov	rax, QWORD PTR [rax+rdi*8]
.Lsupport_064_1:
	ret
	.size	strerror, .-strerror
	.section	.rodata.str1.1
.Lsupport_064_C1:
	.string	"Success"
.Lsupport_064_C2:
	.string	"Operation not permitted"
.Lsupport_064_C3:
	.string	"No such file or directory"
.Lsupport_064_C4:
	.string	"No such process"
.Lsupport_064_C5:
	.string	"Interrupted system call"
.Lsupport_064_C6:
	.string	"Input/output error"
.Lsupport_064_C7:
	.string	"No such device or address"
.Lsupport_064_C8:
	.string	"Argument list too long"
.Lsupport_064_C9:
	.string	"Exec format error"
.Lsupport_064_C10:
	.string	"Bad file descriptor"
.Lsupport_064_C11:
	.string	"No child processes"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.Lsupport_064_C12:
	.string	"Resource temporarily unavailable"
	.section	.rodata.str1.1
.Lsupport_064_C13:
	.string	"Cannot allocate memory"
.Lsupport_064_C14:
	.string	"Permission denied"
.Lsupport_064_C15:
	.string	"Bad address"
.Lsupport_064_C16:
	.string	"Block device required"
.Lsupport_064_C17:
	.string	"Device or resource busy"
.Lsupport_064_C18:
	.string	"File exists"
.Lsupport_064_C19:
	.string	"Invalid cross-device link"
.Lsupport_064_C20:
	.string	"No such device"
.Lsupport_064_C21:
	.string	"Not a directory"
.Lsupport_064_C22:
	.string	"Is a directory"
.Lsupport_064_C23:
	.string	"Invalid argument"
.Lsupport_064_C24:
	.string	"Too many open files in system"
.Lsupport_064_C25:
	.string	"Too many open files"
	.section	.rodata.str1.8
	.align 8
.Lsupport_064_C26:
	.string	"Inappropriate ioctl for device"
	.section	.rodata.str1.1
.Lsupport_064_C27:
	.string	"Text file busy"
.Lsupport_064_C28:
	.string	"File too large"
.Lsupport_064_C29:
	.string	"No space left on device"
.Lsupport_064_C30:
	.string	"Illegal seek"
.Lsupport_064_C31:
	.string	"Read-only file system"
.Lsupport_064_C32:
	.string	"Too many links"
.Lsupport_064_C33:
	.string	"Broken pipe"
	.section	.rodata.str1.8
	.align 8
.Lsupport_064_C34:
	.string	"Numerical argument out of domain"
	.section	.rodata.str1.1
.Lsupport_064_C35:
	.string	"Numerical result out of range"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	__asmscope_strerror_texts_0, @object
	.size	__asmscope_strerror_texts_0, 280
__asmscope_strerror_texts_0:
	.quad	.Lsupport_064_C1
	.quad	.Lsupport_064_C2
	.quad	.Lsupport_064_C3
	.quad	.Lsupport_064_C4
	.quad	.Lsupport_064_C5
	.quad	.Lsupport_064_C6
	.quad	.Lsupport_064_C7
	.quad	.Lsupport_064_C8
	.quad	.Lsupport_064_C9
	.quad	.Lsupport_064_C10
	.quad	.Lsupport_064_C11
	.quad	.Lsupport_064_C12
	.quad	.Lsupport_064_C13
	.quad	.Lsupport_064_C14
	.quad	.Lsupport_064_C15
	.quad	.Lsupport_064_C16
	.quad	.Lsupport_064_C17
	.quad	.Lsupport_064_C18
	.quad	.Lsupport_064_C19
	.quad	.Lsupport_064_C20
	.quad	.Lsupport_064_C21
	.quad	.Lsupport_064_C22
	.quad	.Lsupport_064_C23
	.quad	.Lsupport_064_C24
	.quad	.Lsupport_064_C25
	.quad	.Lsupport_064_C26
	.quad	.Lsupport_064_C27
	.quad	.Lsupport_064_C28
	.quad	.Lsupport_064_C29
	.quad	.Lsupport_064_C30
	.quad	.Lsupport_064_C31
	.quad	.Lsupport_064_C32
	.quad	.Lsupport_064_C33
	.quad	.Lsupport_064_C34
	.quad	.Lsupport_064_C35
# member __errno_location
	.section	.text.support,"ax"
	.globl	__errno_location
	.type	__errno_location, @function
__errno_location:
	lea	rax, __asmscope_errno[rip]
	ret
	.size	__errno_location, .-__errno_location
	.globl	__asmscope_errno
	.section	.bss.support,"aw",@nobits
	.align 4
	.type	__asmscope_errno, @object
	.size	__asmscope_errno, 4
__asmscope_errno:
	.zero	4
# member strnlen
	.section	.text.support,"ax"
	.globl	strnlen
	.type	strnlen, @function
strnlen:
	mov	rax, rsi
	mov	edx, 0
	test	rsi, rsi
	je	.Lsupport_066_7
.Lsupport_066_2:
	cmp	BYTE PTR [rdi+rdx], 0
	je	.Lsupport_066_8
	add	rdx, 1
	cmp	rax, rdx
	jne	.Lsupport_066_2
	jmp	.Lsupport_066_3
.Lsupport_066_7:
	ret
.Lsupport_066_8:
	mov	rax, rdx
.Lsupport_066_3:
	ret
	.size	strnlen, .-strnlen
# member memchr
	.section	.text.support,"ax"
	.globl	memchr
	.type	memchr, @function
memchr:
	mov	rax, rdi
	test	rdx, rdx
	je	.Lsupport_067_4
	add	rdx, rdi
.Lsupport_067_3:
	cmp	BYTE PTR [rax], sil
	je	.Lsupport_067_1
	add	rax, 1
	cmp	rdx, rax
	jne	.Lsupport_067_3
	mov	eax, 0
	ret
.Lsupport_067_4:
	mov	eax, 0
.Lsupport_067_1:
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
	sub	rsp, 8
	mov	r12, rdi
	mov	r14, rsi
	mov	r10d, edx
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_068_25
	cmp	al, 32
	jne	.Lsupport_068_2
.Lsupport_068_25:
	mov	rdi, r12
.Lsupport_068_26:
	add	rdi, 1
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_068_26
	cmp	al, 32
	je	.Lsupport_068_26
.Lsupport_068_2:
	lea	edx, -43[rax]
	test	dl, -3
	jne	.Lsupport_068_5
	add	rdi, 1
	cmp	al, 45
	sete	bpl
	movzx	ebp, bpl
	test	r10d, -17
	jne	.Lsupport_068_6
	test	r10d, r10d
	sete	dl
.Lsupport_068_19:
	movzx	eax, BYTE PTR [rdi]
	cmp	al, 48
	je	.Lsupport_068_29
.Lsupport_068_7:
	test	dl, dl
	je	.Lsupport_068_6
	cmp	al, 48
	setne	r10b
	movzx	r10d, r10b
	lea	r10d, 8[r10+r10]
.Lsupport_068_6:
	movsx	rbx, ebp
	movabs	rax, 9223372036854775807
	add	rbx, rax
.Lsupport_068_18:
	mov	rsi, rdi
	mov	ecx, 0
	mov	r9d, 0
	mov	r13d, 99
	movsx	r8, r10d
	mov	r11d, 1
	jmp	.Lsupport_068_12
.Lsupport_068_29:
	movzx	ecx, BYTE PTR 1[rdi]
	or	ecx, 32
	cmp	cl, 120
	jne	.Lsupport_068_7
	add	rdi, 2
	mov	r10d, 16
	jmp	.Lsupport_068_6
.Lsupport_068_24:
	mov	ebp, 0
	movabs	rbx, 9223372036854775807
	jmp	.Lsupport_068_18
.Lsupport_068_30:
	movsx	eax, al
	sub	eax, 48
.Lsupport_068_9:
	cmp	eax, r10d
	jge	.Lsupport_068_10
	movsx	r15, eax
	mov	rax, rbx
	sub	rax, r15
	mov	edx, 0
	div	r8
	cmp	rax, rcx
	cmovb	r9d, r11d
	imul	rcx, r8
	add	rcx, r15
	add	rsi, 1
.Lsupport_068_12:
	movzx	eax, BYTE PTR [rsi]
	lea	edx, -48[rax]
	cmp	dl, 9
	jbe	.Lsupport_068_30
	or	eax, 32
	lea	edx, -97[rax]
	movsx	eax, al
	sub	eax, 87
	cmp	dl, 26
	cmovnb	eax, r13d
	jmp	.Lsupport_068_9
.Lsupport_068_10:
	test	r14, r14
	je	.Lsupport_068_13
	cmp	rsi, rdi
	cmove	rsi, r12
	mov	QWORD PTR [r14], rsi
.Lsupport_068_13:
	test	r9d, r9d
	jne	.Lsupport_068_31
.Lsupport_068_15:
	mov	rax, rcx
	neg	rax
	test	ebp, ebp
	cmove	rax, rcx
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_068_31:
	call	__errno_location
	mov	DWORD PTR [rax], 34
	mov	rcx, rbx
	jmp	.Lsupport_068_15
.Lsupport_068_5:
	mov	ebp, r10d
	and	ebp, -17
	jne	.Lsupport_068_24
	test	r10d, r10d
	sete	dl
	jmp	.Lsupport_068_19
	.size	strtol, .-strtol
# member strtoul
	.section	.text.support,"ax"
	.globl	strtoul
	.type	strtoul, @function
strtoul:
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	mov	rbx, rdi
	mov	r12, rsi
	mov	r10d, edx
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_069_22
	cmp	al, 32
	jne	.Lsupport_069_2
.Lsupport_069_22:
	mov	rdi, rbx
.Lsupport_069_23:
	add	rdi, 1
	movzx	eax, BYTE PTR [rdi]
	lea	edx, -9[rax]
	cmp	dl, 4
	jbe	.Lsupport_069_23
	cmp	al, 32
	je	.Lsupport_069_23
.Lsupport_069_2:
	lea	edx, -43[rax]
	mov	r13d, 0
	test	dl, -3
	jne	.Lsupport_069_5
	add	rdi, 1
	cmp	al, 45
	sete	r13b
	movzx	r13d, r13b
.Lsupport_069_5:
	test	r10d, -17
	jne	.Lsupport_069_6
	movzx	eax, BYTE PTR [rdi]
	cmp	al, 48
	je	.Lsupport_069_25
.Lsupport_069_7:
	test	r10d, r10d
	jne	.Lsupport_069_6
	cmp	al, 48
	setne	r10b
	movzx	r10d, r10b
	lea	r10d, 8[r10+r10]
.Lsupport_069_6:
	mov	rsi, rdi
	mov	ecx, 0
	mov	r9d, 0
	mov	ebp, 99
	movsx	r8, r10d
	mov	r11d, 1
	jmp	.Lsupport_069_12
.Lsupport_069_25:
	movzx	edx, BYTE PTR 1[rdi]
	or	edx, 32
	cmp	dl, 120
	jne	.Lsupport_069_7
	add	rdi, 2
	mov	r10d, 16
	jmp	.Lsupport_069_6
.Lsupport_069_26:
	movsx	eax, al
	sub	eax, 48
.Lsupport_069_9:
	cmp	r10d, eax
	jle	.Lsupport_069_10
	movsx	r14, eax
	mov	rax, r14
	not	rax
	mov	edx, 0
	div	r8
	cmp	rax, rcx
	cmovb	r9d, r11d
	imul	rcx, r8
	add	rcx, r14
	add	rsi, 1
.Lsupport_069_12:
	movzx	eax, BYTE PTR [rsi]
	lea	edx, -48[rax]
	cmp	dl, 9
	jbe	.Lsupport_069_26
	or	eax, 32
	lea	edx, -97[rax]
	movsx	eax, al
	sub	eax, 87
	cmp	dl, 26
	cmovnb	eax, ebp
	jmp	.Lsupport_069_9
.Lsupport_069_10:
	test	r12, r12
	je	.Lsupport_069_13
	cmp	rdi, rsi
	cmove	rsi, rbx
	mov	QWORD PTR [r12], rsi
.Lsupport_069_13:
	test	r9d, r9d
	jne	.Lsupport_069_27
	mov	rax, rcx
	neg	rax
	test	r13d, r13d
	cmovne	rcx, rax
.Lsupport_069_1:
	mov	rax, rcx
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
.Lsupport_069_27:
	call	__errno_location
	mov	DWORD PTR [rax], 34
	mov	rcx, -1
	jmp	.Lsupport_069_1
	.size	strtoul, .-strtoul
# member strtoll
	.section	.text.support,"ax"
	.globl	strtoll
	.type	strtoll, @function
strtoll:
	sub	rsp, 8
	call	strtol
	add	rsp, 8
	ret
	.size	strtoll, .-strtoll
# member __isoc23_strtoll
	.section	.text.support,"ax"
	.globl	__isoc23_strtoll
	.type	__isoc23_strtoll, @function
__isoc23_strtoll:
	sub	rsp, 8
	call	strtol
	add	rsp, 8
	ret
	.size	__isoc23_strtoll, .-__isoc23_strtoll
# member strtoull
	.section	.text.support,"ax"
	.globl	strtoull
	.type	strtoull, @function
strtoull:
	sub	rsp, 8
	call	strtoul
	add	rsp, 8
	ret
	.size	strtoull, .-strtoull
# member __isoc23_strtoull
	.section	.text.support,"ax"
	.globl	__isoc23_strtoull
	.type	__isoc23_strtoull, @function
__isoc23_strtoull:
	sub	rsp, 8
	call	strtoul
	add	rsp, 8
	ret
	.size	__isoc23_strtoull, .-__isoc23_strtoull
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
# member __isoc23_strtoul
	.section	.text.support,"ax"
	.globl	__isoc23_strtoul
	.type	__isoc23_strtoul, @function
__isoc23_strtoul:
	sub	rsp, 8
	call	strtoul
	add	rsp, 8
	ret
	.size	__isoc23_strtoul, .-__isoc23_strtoul
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
# member atoll
	.section	.text.support,"ax"
	.globl	atoll
	.type	atoll, @function
atoll:
	sub	rsp, 8
	mov	edx, 10
	mov	esi, 0
	call	strtol
	add	rsp, 8
	ret
	.size	atoll, .-atoll
# member atof
	.section	.text.support,"ax"
	.globl	atof
	.type	atof, @function
atof:
	sub	rsp, 8
	mov	esi, 0
	call	strtod
	add	rsp, 8
	ret
	.size	atof, .-atof
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
# member llabs
	.section	.text.support,"ax"
	.globl	llabs
	.type	llabs, @function
llabs:
	mov	rax, rdi
	neg	rax
	cmovs	rax, rdi
	ret
	.size	llabs, .-llabs
# member div
	.section	.text.support,"ax"
	.globl	div
	.type	div, @function
div:
	mov	eax, edi
	cdq
	idiv	esi
	sal	rdx, 32
	or	rax, rdx
	ret
	.size	div, .-div
# member ldiv
	.section	.text.support,"ax"
	.globl	ldiv
	.type	ldiv, @function
ldiv:
	mov	rax, rdi
	cqo
	idiv	rsi
	ret
	.size	ldiv, .-ldiv
# member lldiv
	.section	.text.support,"ax"
	.globl	lldiv
	.type	lldiv, @function
lldiv:
	mov	rax, rdi
	cqo
	idiv	rsi
	ret
	.size	lldiv, .-lldiv
# member bsearch
	.section	.text.support,"ax"
	.globl	bsearch
	.type	bsearch, @function
bsearch:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	QWORD PTR 8[rsp], rdi
	mov	r14, rsi
	mov	rbx, rdx
	mov	r13, rcx
	mov	r15, r8
	test	rdx, rdx
	jne	.Lsupport_086_4
	mov	ebp, 0
	jmp	.Lsupport_086_1
.Lsupport_086_6:
	mov	rbx, r12
.Lsupport_086_3:
	test	rbx, rbx
	je	.Lsupport_086_9
.Lsupport_086_4:
	mov	r12, rbx
	shr	r12
	mov	rbp, r12
	imul	rbp, r13
	add	rbp, r14
	mov	rsi, rbp
	mov	rdi, QWORD PTR 8[rsp]
	call	r15
	test	eax, eax
	je	.Lsupport_086_1
	js	.Lsupport_086_6
	lea	r14, 0[rbp+r13]
	sub	rbx, 1
	sub	rbx, r12
	jmp	.Lsupport_086_3
.Lsupport_086_9:
	mov	ebp, 0
.Lsupport_086_1:
	mov	rax, rbp
	add	rsp, 24
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	bsearch, .-bsearch
# member getenv
	.section	.text.support,"ax"
	.globl	getenv
	.type	getenv, @function
getenv:
	mov	eax, 0
	ret
	.size	getenv, .-getenv
# member atexit
	.section	.text.support,"ax"
	.globl	__cxa_atexit
	.type	__cxa_atexit, @function
__cxa_atexit:
	mov	eax, DWORD PTR n_handlers[rip]
	cmp	eax, 64
	je	.Lsupport_088_3
	lea	edx, 1[rax]
	mov	DWORD PTR n_handlers[rip], edx
	cdqe
	sal	rax, 4
	lea	rdx, handlers[rip]
	add	rax, rdx
	mov	QWORD PTR [rax], rdi
	mov	QWORD PTR 8[rax], rsi
	mov	eax, 0
	ret
.Lsupport_088_3:
	mov	eax, -1
	ret
	.size	__cxa_atexit, .-__cxa_atexit
	.globl	atexit
	.type	atexit, @function
atexit:
	mov	edx, 0
	mov	esi, 0
	call	__cxa_atexit
	ret
	.size	atexit, .-atexit
	.globl	__asmscope_run_handlers
	.type	__asmscope_run_handlers, @function
__asmscope_run_handlers:
	mov	eax, DWORD PTR n_handlers[rip]
	test	eax, eax
	jle	.Lsupport_088_10
	push	rbx
	lea	rbx, handlers[rip]
.Lsupport_088_7:
	sub	eax, 1
	mov	DWORD PTR n_handlers[rip], eax
	cdqe
	sal	rax, 4
	add	rax, rbx
	mov	rdi, QWORD PTR 8[rax]
	call	[QWORD PTR [rax]]
	mov	eax, DWORD PTR n_handlers[rip]
	test	eax, eax
	jg	.Lsupport_088_7
	pop	rbx
	ret
.Lsupport_088_10:
	ret
	.size	__asmscope_run_handlers, .-__asmscope_run_handlers
	.globl	exit
	.type	exit, @function
exit:
	push	rbx
	mov	ebx, edi
	call	__asmscope_run_handlers
	mov	eax, 231
	mov	edi, ebx
#APP
# 44 "/tmp/tmp.DjKWbV8KZ1/088.c" 1
	syscall
# 0 "" 2
#NO_APP
	.size	exit, .-exit
	.local	n_handlers
	.comm	n_handlers,4,4
	.local	handlers
	.comm	handlers,1024,32
# member __dso_handle
	.section	.text.support,"ax"
	.globl	__dso_handle
	.section	.bss.support,"aw",@nobits
	.align 8
	.type	__dso_handle, @object
	.size	__dso_handle, 8
__dso_handle:
	.zero	8
# member __cxa_guard_acquire
	.section	.text.support,"ax"
	.globl	__cxa_guard_acquire
	.type	__cxa_guard_acquire, @function
__cxa_guard_acquire:
	cmp	BYTE PTR [rdi], 0
	sete	al
	movzx	eax, al
	ret
	.size	__cxa_guard_acquire, .-__cxa_guard_acquire
# member __cxa_guard_release
	.section	.text.support,"ax"
	.globl	__cxa_guard_release
	.type	__cxa_guard_release, @function
__cxa_guard_release:
	mov	BYTE PTR [rdi], 1
	ret
	.size	__cxa_guard_release, .-__cxa_guard_release
# member __cxa_guard_abort
	.section	.text.support,"ax"
	.globl	__cxa_guard_abort
	.type	__cxa_guard_abort, @function
__cxa_guard_abort:
	ret
	.size	__cxa_guard_abort, .-__cxa_guard_abort
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
	jbe	.Lsupport_095_1
	or	edi, 32
	sub	edi, 97
	cmp	edi, 25
	setbe	al
	movzx	eax, al
.Lsupport_095_1:
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
# member isxdigit
	.section	.text.support,"ax"
	.globl	isxdigit
	.type	isxdigit, @function
isxdigit:
	lea	edx, -48[rdi]
	mov	eax, 1
	cmp	edx, 9
	jbe	.Lsupport_099_1
	or	edi, 32
	sub	edi, 97
	cmp	edi, 5
	setbe	al
	movzx	eax, al
.Lsupport_099_1:
	ret
	.size	isxdigit, .-isxdigit
# member ispunct
	.section	.text.support,"ax"
	.globl	ispunct
	.type	ispunct, @function
ispunct:
	lea	edx, -33[rdi]
	mov	eax, 0
	cmp	edx, 93
	ja	.Lsupport_100_1
	lea	edx, -48[rdi]
	cmp	edx, 9
	jbe	.Lsupport_100_1
	or	edi, 32
	sub	edi, 97
	cmp	edi, 25
	seta	al
	movzx	eax, al
.Lsupport_100_1:
	ret
	.size	ispunct, .-ispunct
# member isprint
	.section	.text.support,"ax"
	.globl	isprint
	.type	isprint, @function
isprint:
	sub	edi, 32
	cmp	edi, 94
	setbe	al
	movzx	eax, al
	ret
	.size	isprint, .-isprint
# member isgraph
	.section	.text.support,"ax"
	.globl	isgraph
	.type	isgraph, @function
isgraph:
	sub	edi, 33
	cmp	edi, 93
	setbe	al
	movzx	eax, al
	ret
	.size	isgraph, .-isgraph
# member iscntrl
	.section	.text.support,"ax"
	.globl	iscntrl
	.type	iscntrl, @function
iscntrl:
	cmp	edi, 31
	setbe	al
	cmp	edi, 127
	sete	dl
	or	eax, edx
	movzx	eax, al
	ret
	.size	iscntrl, .-iscntrl
# member isblank
	.section	.text.support,"ax"
	.globl	isblank
	.type	isblank, @function
isblank:
	cmp	edi, 32
	sete	al
	cmp	edi, 9
	sete	dl
	or	eax, edx
	movzx	eax, al
	ret
	.size	isblank, .-isblank
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
	je	.Lsupport_107_2
	mov	QWORD PTR [rdi], 1700000000
.Lsupport_107_2:
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
	cmp	DWORD PTR is_seeded[rip], 0
	je	.Lsupport_109_8
.Lsupport_109_2:
	mov	esi, DWORD PTR at_front[rip]
	mov	ecx, DWORD PTR at_back[rip]
	lea	rdx, words[rip]
	movsx	rdi, esi
	movsx	rax, ecx
	mov	eax, DWORD PTR [rdx+rax*4]
	add	eax, DWORD PTR [rdx+rdi*4]
	mov	DWORD PTR [rdx+rdi*4], eax
	lea	edx, 1[rsi]
	cmp	esi, 30
	mov	esi, 0
	cmove	edx, esi
	mov	DWORD PTR at_front[rip], edx
	lea	edx, 1[rcx]
	cmp	ecx, 30
	mov	ecx, 0
	cmove	edx, ecx
	mov	DWORD PTR at_back[rip], edx
	shr	eax
	add	rsp, 8
	ret
.Lsupport_109_8:
	mov	edi, 1
	call	srand
	jmp	.Lsupport_109_2
	.size	rand, .-rand
	.globl	srand
	.type	srand, @function
srand:
	push	rbx
	test	edi, edi
	mov	eax, 1
	cmovne	eax, edi
	mov	edx, eax
	mov	DWORD PTR words[rip], eax
	lea	rcx, words[rip+4]
	lea	rsi, 120[rcx]
.Lsupport_109_12:
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
	jne	.Lsupport_109_12
	mov	DWORD PTR at_front[rip], 3
	mov	DWORD PTR at_back[rip], 0
	mov	DWORD PTR is_seeded[rip], 1
	mov	ebx, 310
.Lsupport_109_13:
	call	rand
	sub	ebx, 1
	jne	.Lsupport_109_13
	pop	rbx
	ret
	.size	srand, .-srand
	.local	is_seeded
	.comm	is_seeded,4,4
	.local	at_back
	.comm	at_back,4,4
	.local	at_front
	.comm	at_front,4,4
	.local	words
	.comm	words,124,32
# member qsort
	.section	.text.support,"ax"
	.type	__asmscope_qsort_copy, @function
__asmscope_qsort_copy:
	cmp	rdx, 7
	jbe	.Lsupport_110_8
	mov	eax, 8
.Lsupport_110_3:
	mov	rcx, QWORD PTR -8[rsi+rax]
	mov	QWORD PTR -8[rdi+rax], rcx
	mov	rcx, rax
	add	rax, 8
	cmp	rdx, rax
	jnb	.Lsupport_110_3
.Lsupport_110_2:
	lea	rax, 4[rcx]
	cmp	rdx, rax
	jb	.Lsupport_110_4
.Lsupport_110_5:
	mov	ecx, DWORD PTR -4[rsi+rax]
	mov	DWORD PTR -4[rdi+rax], ecx
	mov	rcx, rax
	add	rax, 4
	cmp	rdx, rax
	jnb	.Lsupport_110_5
.Lsupport_110_4:
	cmp	rcx, rdx
	jnb	.Lsupport_110_1
.Lsupport_110_7:
	movzx	eax, BYTE PTR [rsi+rcx]
	mov	BYTE PTR [rdi+rcx], al
	add	rcx, 1
	cmp	rdx, rcx
	jne	.Lsupport_110_7
.Lsupport_110_1:
	ret
.Lsupport_110_8:
	mov	ecx, 0
	jmp	.Lsupport_110_2
	.size	__asmscope_qsort_copy, .-__asmscope_qsort_copy
	.type	__asmscope_qsort_sort, @function
__asmscope_qsort_sort:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	QWORD PTR 8[rsp], rdi
	mov	QWORD PTR 16[rsp], rsi
	mov	QWORD PTR 24[rsp], rdx
	cmp	rdx, 1
	jbe	.Lsupport_110_12
	mov	r15, rdi
	mov	rax, rdx
	mov	rbx, QWORD PTR [rdi]
	mov	r14, rdx
	shr	r14
	sub	rax, r14
	mov	r13, rax
	mov	rbp, rbx
	imul	rbp, r14
	add	rbp, rsi
	mov	r12, QWORD PTR 16[rdi]
	mov	rdx, r14
	call	__asmscope_qsort_sort
	mov	rdx, r13
	mov	rsi, rbp
	mov	rdi, r15
	call	__asmscope_qsort_sort
	test	r13, r13
	je	.Lsupport_110_20
	mov	r15, QWORD PTR 16[rsp]
	jmp	.Lsupport_110_17
.Lsupport_110_24:
	mov	rdx, rbx
	mov	rsi, r15
	mov	rdi, r12
	call	__asmscope_qsort_copy
	add	r15, rbx
	sub	r14, 1
.Lsupport_110_16:
	add	r12, rbx
	test	r14, r14
	je	.Lsupport_110_21
	test	r13, r13
	je	.Lsupport_110_21
.Lsupport_110_17:
	mov	rsi, rbp
	mov	rdi, r15
	mov	rax, QWORD PTR 8[rsp]
	call	[QWORD PTR 8[rax]]
	test	eax, eax
	jle	.Lsupport_110_24
	mov	rdx, rbx
	mov	rsi, rbp
	mov	rdi, r12
	call	__asmscope_qsort_copy
	add	rbp, rbx
	sub	r13, 1
	jmp	.Lsupport_110_16
.Lsupport_110_21:
	test	r14, r14
	jne	.Lsupport_110_14
.Lsupport_110_19:
	mov	rdx, QWORD PTR 24[rsp]
	sub	rdx, r13
	imul	rdx, rbx
	mov	rax, QWORD PTR 8[rsp]
	mov	rsi, QWORD PTR 16[rax]
	mov	rdi, QWORD PTR 16[rsp]
	call	__asmscope_qsort_copy
.Lsupport_110_12:
	add	rsp, 40
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_110_20:
	mov	r15, QWORD PTR 16[rsp]
.Lsupport_110_14:
	mov	rdx, r14
	imul	rdx, rbx
	mov	rsi, r15
	mov	rdi, r12
	call	__asmscope_qsort_copy
	jmp	.Lsupport_110_19
	.size	__asmscope_qsort_sort, .-__asmscope_qsort_sort
	.globl	qsort
	.type	qsort, @function
qsort:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 1112
	mov	QWORD PTR 8[rsp], rdi
	mov	QWORD PTR 24[rsp], rsi
	imul	rsi, rdx
	mov	QWORD PTR 48[rsp], rdx
	mov	QWORD PTR 56[rsp], rcx
	cmp	rsi, 1023
	ja	.Lsupport_110_41
	lea	rax, 80[rsp]
	mov	QWORD PTR 64[rsp], rax
	lea	rdi, 48[rsp]
	mov	rdx, QWORD PTR 24[rsp]
	mov	rsi, QWORD PTR 8[rsp]
	call	__asmscope_qsort_sort
.Lsupport_110_25:
	add	rsp, 1112
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_110_41:
	mov	rdi, rsi
	call	malloc
	mov	QWORD PTR 64[rsp], rax
	test	rax, rax
	jne	.Lsupport_110_27
	mov	r14, QWORD PTR 48[rsp]
	cmp	QWORD PTR 24[rsp], 1
	jbe	.Lsupport_110_25
	mov	rax, QWORD PTR 8[rsp]
	lea	rax, [rax+r14*2]
	mov	QWORD PTR 40[rsp], rax
	mov	QWORD PTR 32[rsp], 0
	mov	QWORD PTR 16[rsp], 1
	jmp	.Lsupport_110_29
.Lsupport_110_30:
	movzx	edx, BYTE PTR [rbx]
	mov	rax, rbx
	sub	rax, r12
	movzx	ecx, BYTE PTR [rax+rbp]
	mov	BYTE PTR [rbx], cl
	mov	BYTE PTR [rax+rbp], dl
	add	rbx, 1
	cmp	rbx, r13
	jne	.Lsupport_110_30
.Lsupport_110_32:
	sub	r12, r14
	sub	rbp, r14
	sub	r13, r14
	test	r15, r15
	je	.Lsupport_110_31
.Lsupport_110_34:
	mov	rax, QWORD PTR 8[rsp]
	lea	rbx, [rax+r12]
	sub	r15, 1
	lea	rdi, [rax+rbp]
	mov	rsi, rbx
	call	[QWORD PTR 56[rsp]]
	test	eax, eax
	jle	.Lsupport_110_31
	test	r14, r14
	jne	.Lsupport_110_30
	jmp	.Lsupport_110_32
.Lsupport_110_31:
	add	QWORD PTR 16[rsp], 1
	mov	rax, QWORD PTR 16[rsp]
	add	QWORD PTR 32[rsp], r14
	cmp	QWORD PTR 24[rsp], rax
	je	.Lsupport_110_25
.Lsupport_110_29:
	mov	r15, QWORD PTR 16[rsp]
	test	r15, r15
	je	.Lsupport_110_33
	mov	rbp, QWORD PTR 32[rsp]
	lea	r12, [r14+rbp]
	mov	rax, QWORD PTR 40[rsp]
	lea	r13, 0[rbp+rax]
	jmp	.Lsupport_110_34
.Lsupport_110_27:
	lea	rdi, 48[rsp]
	mov	rdx, QWORD PTR 24[rsp]
	mov	rsi, QWORD PTR 8[rsp]
	call	__asmscope_qsort_sort
	mov	rdi, QWORD PTR 64[rsp]
	call	free
	jmp	.Lsupport_110_25
.Lsupport_110_33:
	add	QWORD PTR 16[rsp], 1
	add	QWORD PTR 32[rsp], r14
	jmp	.Lsupport_110_29
	.size	qsort, .-qsort
# member __assert_fail
	.section	.text.support,"ax"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.Lsupport_111_C0:
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
	lea	rsi, .Lsupport_111_C0[rip]
	mov	rax, QWORD PTR __asmscope_files@GOTPCREL[rip]
	lea	rdi, 48[rax]
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
	je	.Lsupport_112_9
	mov	r11, rcx
	mov	rax, rcx
	or	rax, rdx
	je	.Lsupport_112_6
	mov	ecx, 127
	mov	esi, 0
	mov	edi, 0
	mov	ebp, 0
	mov	ebx, 0
	jmp	.Lsupport_112_5
.Lsupport_112_9:
	mov	rax, rdi
	mov	edx, 0
	div	r10
	mov	rsi, rdx
	mov	edi, 0
	mov	rbp, rax
	mov	ebx, 0
	jmp	.Lsupport_112_3
.Lsupport_112_4:
	sub	ecx, 1
	cmp	ecx, -1
	je	.Lsupport_112_3
.Lsupport_112_5:
	mov	rax, rsi
	mov	rdx, rdi
	shld	rdx, rax, 1
	add	rax, rax
	mov	r8, r12
	mov	r9, r13
	shrd	r8, r9, cl
	shr	r9, cl
	test	cl, 64
	je	.Lsupport_112_10
	mov	r8, r9
	xor	r9d, r9d
.Lsupport_112_10:
	and	r8d, 1
	or	r8, rax
	mov	rsi, r8
	mov	rdi, rdx
	cmp	r8, r10
	mov	rax, rdx
	sbb	rax, r11
	jc	.Lsupport_112_4
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
	jmp	.Lsupport_112_4
.Lsupport_112_6:
	mov	rsi, rdx
	mov	rdi, rcx
	mov	rbp, rdx
	mov	rbx, rcx
.Lsupport_112_3:
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
	js	.Lsupport_115_8
.Lsupport_115_3:
	mov	rax, r12
	mov	rdx, r13
	test	r13, r13
	js	.Lsupport_115_9
.Lsupport_115_5:
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
	js	.Lsupport_115_10
.Lsupport_115_6:
	add	rsp, 24
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.Lsupport_115_8:
	neg	rsi
	adc	rdi, 0
	neg	rdi
	jmp	.Lsupport_115_3
.Lsupport_115_9:
	neg	rax
	adc	rdx, 0
	neg	rdx
	jmp	.Lsupport_115_5
.Lsupport_115_10:
	neg	rax
	adc	rdx, 0
	neg	rdx
	jmp	.Lsupport_115_6
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
	js	.Lsupport_116_7
.Lsupport_116_3:
	test	rdi, rdi
	js	.Lsupport_116_8
	mov	rax, rsi
	mov	rsi, rdi
	mov	r8, rsp
	mov	rdx, r10
	mov	rcx, r11
	mov	rdi, rax
	call	__asmscope_udivmodti4
	mov	rax, QWORD PTR [rsp]
	mov	rdx, QWORD PTR 8[rsp]
.Lsupport_116_5:
	add	rsp, 24
	ret
.Lsupport_116_7:
	mov	rdx, rcx
	neg	rax
	adc	rdx, 0
	neg	rdx
	mov	r10, rax
	mov	r11, rdx
	jmp	.Lsupport_116_3
.Lsupport_116_8:
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
	jmp	.Lsupport_116_5
	.size	__modti3, .-__modti3
# member sqrt
	.section	.text.support,"ax"
	.globl	sqrt
	.type	sqrt, @function
sqrt:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/117.c" 1
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
# 26 "/tmp/tmp.DjKWbV8KZ1/118.c" 1
	sqrtss xmm0, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	sqrtf, .-sqrtf
# member sqrtl
	.section	.text.support,"ax"
	.globl	sqrtl
	.type	sqrtl, @function
sqrtl:
	fld	TBYTE PTR 8[rsp]
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/119.c" 1
	fsqrt
# 0 "" 2
#NO_APP
	ret
	.size	sqrtl, .-sqrtl
# member fabsf
	.section	.text.support,"ax"
	.globl	fabsf
	.type	fabsf, @function
fabsf:
	andps	xmm0, XMMWORD PTR .Lsupport_120_C0[rip]
	ret
	.size	fabsf, .-fabsf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_120_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
# member fabsl
	.section	.text.support,"ax"
	.globl	fabsl
	.type	fabsl, @function
fabsl:
	fld	TBYTE PTR 8[rsp]
	fabs
	ret
	.size	fabsl, .-fabsl
# member copysign
	.section	.text.support,"ax"
	.globl	copysign
	.type	copysign, @function
copysign:
	movapd	xmm3, xmm0
	movq	xmm2, QWORD PTR .Lsupport_122_C0[rip]
	movapd	xmm0, xmm2
	andnpd	xmm0, xmm3
	andpd	xmm2, xmm1
	orpd	xmm0, xmm2
	ret
	.size	copysign, .-copysign
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_122_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member copysignf
	.section	.text.support,"ax"
	.globl	copysignf
	.type	copysignf, @function
copysignf:
	movaps	xmm3, xmm0
	movss	xmm2, DWORD PTR .Lsupport_123_C0[rip]
	movaps	xmm0, xmm2
	andnps	xmm0, xmm3
	andps	xmm2, xmm1
	orps	xmm0, xmm2
	ret
	.size	copysignf, .-copysignf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_123_C0:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
# member copysignl
	.section	.text.support,"ax"
	.globl	copysignl
	.type	copysignl, @function
copysignl:
	fld	TBYTE PTR 24[rsp]
	fxam
	fnstsw	ax
	fstp	st(0)
	fld	TBYTE PTR 8[rsp]
	fabs
	test	ah, 2
	je	.Lsupport_124_1
	fchs
.Lsupport_124_1:
	ret
	.size	copysignl, .-copysignl
# member lrint
	.section	.text.support,"ax"
	.globl	lrint
	.type	lrint, @function
lrint:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/125.c" 1
	cvtsd2si rax, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	lrint, .-lrint
# member lrintf
	.section	.text.support,"ax"
	.globl	lrintf
	.type	lrintf, @function
lrintf:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/126.c" 1
	cvtss2si rax, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	lrintf, .-lrintf
# member llrint
	.section	.text.support,"ax"
	.globl	llrint
	.type	llrint, @function
llrint:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/127.c" 1
	cvtsd2si rax, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	llrint, .-llrint
# member llrintf
	.section	.text.support,"ax"
	.globl	llrintf
	.type	llrintf, @function
llrintf:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/128.c" 1
	cvtss2si rax, xmm0
# 0 "" 2
#NO_APP
	ret
	.size	llrintf, .-llrintf
# member fegetround
	.section	.text.support,"ax"
	.globl	fegetround
	.type	fegetround, @function
fegetround:
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/129.c" 1
	stmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	mov	eax, DWORD PTR -4[rsp]
	shr	eax, 3
	and	eax, 3072
	ret
	.size	fegetround, .-fegetround
# member fesetround
	.section	.text.support,"ax"
	.globl	fesetround
	.type	fesetround, @function
fesetround:
#APP
# 28 "/tmp/tmp.DjKWbV8KZ1/130.c" 1
	stmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	mov	eax, DWORD PTR -4[rsp]
	and	ah, -97
	sal	edi, 3
	and	edi, 24576
	or	eax, edi
	mov	DWORD PTR -4[rsp], eax
#APP
# 30 "/tmp/tmp.DjKWbV8KZ1/130.c" 1
	ldmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	mov	eax, 0
	ret
	.size	fesetround, .-fesetround
# member fetestexcept
	.section	.text.support,"ax"
	.globl	fetestexcept
	.type	fetestexcept, @function
fetestexcept:
	mov	eax, edi
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/131.c" 1
	stmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	and	eax, DWORD PTR -4[rsp]
	and	eax, 63
	ret
	.size	fetestexcept, .-fetestexcept
# member feclearexcept
	.section	.text.support,"ax"
	.globl	feclearexcept
	.type	feclearexcept, @function
feclearexcept:
#APP
# 28 "/tmp/tmp.DjKWbV8KZ1/132.c" 1
	stmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	and	edi, 63
	not	edi
	and	DWORD PTR -4[rsp], edi
#APP
# 30 "/tmp/tmp.DjKWbV8KZ1/132.c" 1
	ldmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	mov	eax, 0
	ret
	.size	feclearexcept, .-feclearexcept
# member feraiseexcept
	.section	.text.support,"ax"
	.globl	feraiseexcept
	.type	feraiseexcept, @function
feraiseexcept:
#APP
# 28 "/tmp/tmp.DjKWbV8KZ1/133.c" 1
	stmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	and	edi, 63
	or	DWORD PTR -4[rsp], edi
#APP
# 30 "/tmp/tmp.DjKWbV8KZ1/133.c" 1
	ldmxcsr DWORD PTR -4[rsp]
# 0 "" 2
#NO_APP
	mov	eax, 0
	ret
	.size	feraiseexcept, .-feraiseexcept
# member fabs
	.section	.text.support,"ax"
	.globl	fabs
	.type	fabs, @function
fabs:
	andpd	xmm0, XMMWORD PTR .Lsupport_134_C0[rip]
	ret
	.size	fabs, .-fabs
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_134_C0:
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
	andpd	xmm1, XMMWORD PTR .Lsupport_135_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_135_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_135_2
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	movq	xmm1, QWORD PTR .Lsupport_135_C2[rip]
	movapd	xmm2, xmm1
	andnpd	xmm2, xmm3
	andpd	xmm0, xmm1
	orpd	xmm0, xmm2
.Lsupport_135_2:
	ret
	.size	trunc, .-trunc
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_135_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_135_C1:
	.long	0
	.long	1127219200
	.section	.rodata.cst16
	.align 16
.Lsupport_135_C2:
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
	andpd	xmm1, XMMWORD PTR .Lsupport_136_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_136_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_136_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	comisd	xmm3, xmm0
	jbe	.Lsupport_136_4
	subsd	xmm3, QWORD PTR .Lsupport_136_C2[rip]
.Lsupport_136_4:
	movq	xmm2, QWORD PTR .Lsupport_136_C3[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_136_1:
	ret
	.size	floor, .-floor
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_136_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_136_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_136_C2:
	.long	0
	.long	1072693248
	.section	.rodata.cst16
	.align 16
.Lsupport_136_C3:
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
	andpd	xmm1, XMMWORD PTR .Lsupport_137_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_137_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_137_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	comisd	xmm0, xmm3
	jbe	.Lsupport_137_4
	addsd	xmm3, QWORD PTR .Lsupport_137_C2[rip]
.Lsupport_137_4:
	movq	xmm2, QWORD PTR .Lsupport_137_C3[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_137_1:
	ret
	.size	ceil, .-ceil
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_137_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_137_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_137_C2:
	.long	0
	.long	1072693248
	.section	.rodata.cst16
	.align 16
.Lsupport_137_C3:
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
	andpd	xmm1, XMMWORD PTR .Lsupport_138_C0[rip]
	movsd	xmm2, QWORD PTR .Lsupport_138_C1[rip]
	comisd	xmm2, xmm1
	jbe	.Lsupport_138_1
	cvttsd2si	rax, xmm0
	pxor	xmm3, xmm3
	cvtsi2sd	xmm3, rax
	movapd	xmm1, xmm0
	subsd	xmm1, xmm3
	comisd	xmm1, QWORD PTR .Lsupport_138_C2[rip]
	jb	.Lsupport_138_13
	addsd	xmm3, QWORD PTR .Lsupport_138_C3[rip]
.Lsupport_138_6:
	movq	xmm2, QWORD PTR .Lsupport_138_C5[rip]
	movapd	xmm1, xmm2
	andnpd	xmm1, xmm3
	andpd	xmm2, xmm0
	orpd	xmm1, xmm2
	movapd	xmm0, xmm1
.Lsupport_138_1:
	ret
.Lsupport_138_13:
	movsd	xmm2, QWORD PTR .Lsupport_138_C4[rip]
	comisd	xmm2, xmm1
	jb	.Lsupport_138_6
	subsd	xmm3, QWORD PTR .Lsupport_138_C3[rip]
	jmp	.Lsupport_138_6
	.size	round, .-round
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_138_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_138_C1:
	.long	0
	.long	1127219200
	.align 8
.Lsupport_138_C2:
	.long	0
	.long	1071644672
	.align 8
.Lsupport_138_C3:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_138_C4:
	.long	0
	.long	-1075838976
	.section	.rodata.cst16
	.align 16
.Lsupport_138_C5:
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
	andps	xmm1, XMMWORD PTR .Lsupport_139_C0[rip]
	movss	xmm2, DWORD PTR .Lsupport_139_C1[rip]
	comiss	xmm2, xmm1
	jbe	.Lsupport_139_1
	cvttss2si	eax, xmm0
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, eax
	comiss	xmm3, xmm0
	jbe	.Lsupport_139_4
	subss	xmm3, DWORD PTR .Lsupport_139_C2[rip]
.Lsupport_139_4:
	movss	xmm2, DWORD PTR .Lsupport_139_C3[rip]
	movaps	xmm1, xmm2
	andnps	xmm1, xmm3
	andps	xmm2, xmm0
	orps	xmm1, xmm2
	movaps	xmm0, xmm1
.Lsupport_139_1:
	ret
	.size	floorf, .-floorf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_139_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_139_C1:
	.long	1258291200
	.align 4
.Lsupport_139_C2:
	.long	1065353216
	.section	.rodata.cst16
	.align 16
.Lsupport_139_C3:
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
	andps	xmm1, XMMWORD PTR .Lsupport_140_C0[rip]
	movss	xmm2, DWORD PTR .Lsupport_140_C1[rip]
	comiss	xmm2, xmm1
	jbe	.Lsupport_140_1
	cvttss2si	eax, xmm0
	pxor	xmm3, xmm3
	cvtsi2ss	xmm3, eax
	comiss	xmm0, xmm3
	jbe	.Lsupport_140_4
	addss	xmm3, DWORD PTR .Lsupport_140_C2[rip]
.Lsupport_140_4:
	movss	xmm2, DWORD PTR .Lsupport_140_C3[rip]
	movaps	xmm1, xmm2
	andnps	xmm1, xmm3
	andps	xmm2, xmm0
	orps	xmm1, xmm2
	movaps	xmm0, xmm1
.Lsupport_140_1:
	ret
	.size	ceilf, .-ceilf
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_140_C0:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_140_C1:
	.long	1258291200
	.align 4
.Lsupport_140_C2:
	.long	1065353216
	.section	.rodata.cst16
	.align 16
.Lsupport_140_C3:
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
	js	.Lsupport_141_3
	mov	eax, edi
	je	.Lsupport_141_7
.Lsupport_141_3:
	movsd	xmm1, QWORD PTR .Lsupport_141_C0[rip]
	jmp	.Lsupport_141_6
.Lsupport_141_5:
	mulsd	xmm0, xmm0
	shr	eax
	je	.Lsupport_141_9
.Lsupport_141_6:
	test	al, 1
	je	.Lsupport_141_5
	mulsd	xmm1, xmm0
	jmp	.Lsupport_141_5
.Lsupport_141_9:
	test	edi, edi
	js	.Lsupport_141_10
.Lsupport_141_1:
	movapd	xmm0, xmm1
	ret
.Lsupport_141_10:
	movsd	xmm0, QWORD PTR .Lsupport_141_C0[rip]
	divsd	xmm0, xmm1
	movapd	xmm1, xmm0
	jmp	.Lsupport_141_1
.Lsupport_141_7:
	movsd	xmm1, QWORD PTR .Lsupport_141_C0[rip]
	jmp	.Lsupport_141_1
	.size	__powidf2, .-__powidf2
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_141_C0:
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
	jmp	.Lsupport_142_2
.Lsupport_142_4:
	fstp	st(1)
	fxch	st(1)
.Lsupport_142_2:
	fxch	st(1)
#APP
# 29 "/tmp/tmp.DjKWbV8KZ1/142.c" 1
	fprem
	fnstsw ax
# 0 "" 2
#NO_APP
	fld	st(0)
	test	ah, 4
	jne	.Lsupport_142_4
	fstp	st(0)
	fstp	st(1)
	fstp	QWORD PTR -24[rsp]
	movsd	xmm0, QWORD PTR -24[rsp]
	ret
	.size	fmod, .-fmod
# member fmodf
	.section	.text.support,"ax"
	.globl	fmodf
	.type	fmodf, @function
fmodf:
	movss	DWORD PTR -16[rsp], xmm0
	movss	DWORD PTR -12[rsp], xmm1
	fld	DWORD PTR -16[rsp]
	fld	DWORD PTR -12[rsp]
	jmp	.Lsupport_143_2
.Lsupport_143_4:
	fstp	st(1)
	fxch	st(1)
.Lsupport_143_2:
	fxch	st(1)
#APP
# 29 "/tmp/tmp.DjKWbV8KZ1/143.c" 1
	fprem
	fnstsw ax
# 0 "" 2
#NO_APP
	fld	st(0)
	test	ah, 4
	jne	.Lsupport_143_4
	fstp	st(0)
	fstp	st(1)
	fstp	DWORD PTR -16[rsp]
	movss	xmm0, DWORD PTR -16[rsp]
	ret
	.size	fmodf, .-fmodf
# member fmodl
	.section	.text.support,"ax"
	.globl	fmodl
	.type	fmodl, @function
fmodl:
	fld	TBYTE PTR 8[rsp]
	fld	TBYTE PTR 24[rsp]
	jmp	.Lsupport_144_2
.Lsupport_144_4:
	fstp	st(1)
	fxch	st(1)
.Lsupport_144_2:
	fxch	st(1)
#APP
# 28 "/tmp/tmp.DjKWbV8KZ1/144.c" 1
	fprem
	fnstsw ax
# 0 "" 2
#NO_APP
	fld	st(0)
	test	ah, 4
	jne	.Lsupport_144_4
	fstp	st(0)
	fstp	st(1)
	ret
	.size	fmodl, .-fmodl
# member scalbnl
	.section	.text.support,"ax"
	.globl	scalbnl
	.type	scalbnl, @function
scalbnl:
	mov	DWORD PTR -12[rsp], edi
	fild	DWORD PTR -12[rsp]
	fld	TBYTE PTR 8[rsp]
#APP
# 26 "/tmp/tmp.DjKWbV8KZ1/145.c" 1
	fscale
# 0 "" 2
#NO_APP
	fstp	st(1)
	ret
	.size	scalbnl, .-scalbnl
# member sinh
	.section	.text.support,"ax"
	.globl	sinh
	.type	sinh, @function
sinh:
	sub	rsp, 56
	movapd	xmm3, xmm0
	movsd	QWORD PTR 32[rsp], xmm0
	andpd	xmm3, XMMWORD PTR .Lsupport_146_C0[rip]
	movsd	QWORD PTR 24[rsp], xmm3
	fld	QWORD PTR 24[rsp]
	fstp	TBYTE PTR [rsp]
	call	expm1l
	add	rsp, 16
	movsd	xmm0, QWORD PTR .Lsupport_146_C1[rip]
	comisd	xmm0, QWORD PTR 8[rsp]
	jbe	.Lsupport_146_6
	fld1
	fadd	st, st(1)
	fdivr	st, st(1)
	faddp	st(1), st
	fmul	DWORD PTR .Lsupport_146_C3[rip]
.Lsupport_146_4:
	fstp	QWORD PTR 8[rsp]
	movsd	xmm2, QWORD PTR 8[rsp]
	movq	xmm1, QWORD PTR .Lsupport_146_C4[rip]
	movapd	xmm0, xmm1
	andnpd	xmm0, xmm2
	andpd	xmm1, XMMWORD PTR 16[rsp]
	orpd	xmm0, xmm1
	add	rsp, 40
	ret
.Lsupport_146_6:
	fmul	DWORD PTR .Lsupport_146_C3[rip]
	jmp	.Lsupport_146_4
	.size	sinh, .-sinh
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_146_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_146_C1:
	.long	0
	.long	1078984704
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_146_C3:
	.long	1056964608
	.section	.rodata.cst16
	.align 16
.Lsupport_146_C4:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
# member cosh
	.section	.text.support,"ax"
	.globl	cosh
	.type	cosh, @function
cosh:
	sub	rsp, 40
	andpd	xmm0, XMMWORD PTR .Lsupport_147_C0[rip]
	movsd	QWORD PTR 24[rsp], xmm0
	fld	QWORD PTR 24[rsp]
	fstp	TBYTE PTR [rsp]
	call	expl
	fld	st(0)
	fld1
	fdivrp	st(2), st
	faddp	st(1), st
	fmul	DWORD PTR .Lsupport_147_C2[rip]
	fstp	QWORD PTR 24[rsp]
	movsd	xmm0, QWORD PTR 24[rsp]
	add	rsp, 40
	ret
	.size	cosh, .-cosh
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_147_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_147_C2:
	.long	1056964608
# member tanh
	.section	.text.support,"ax"
	.globl	tanh
	.type	tanh, @function
tanh:
	sub	rsp, 40
	movapd	xmm3, xmm0
	movsd	QWORD PTR [rsp], xmm0
	andpd	xmm0, XMMWORD PTR .Lsupport_148_C0[rip]
	comisd	xmm0, QWORD PTR .Lsupport_148_C1[rip]
	jbe	.Lsupport_148_6
	movapd	xmm0, xmm3
	andpd	xmm0, XMMWORD PTR .Lsupport_148_C2[rip]
	orpd	xmm0, XMMWORD PTR .Lsupport_148_C3[rip]
.Lsupport_148_1:
	add	rsp, 40
	ret
.Lsupport_148_6:
	movsd	QWORD PTR 24[rsp], xmm0
	fld	QWORD PTR 24[rsp]
	fadd	st, st(0)
	lea	rsp, -16[rsp]
	fstp	TBYTE PTR [rsp]
	call	expm1l
	fld	st(0)
	fadd	DWORD PTR .Lsupport_148_C4[rip]
	fdivp	st(1), st
	fstp	QWORD PTR 40[rsp]
	movsd	xmm2, QWORD PTR 40[rsp]
	movq	xmm1, QWORD PTR .Lsupport_148_C2[rip]
	movapd	xmm0, xmm1
	andnpd	xmm0, xmm2
	andpd	xmm1, XMMWORD PTR 16[rsp]
	orpd	xmm0, xmm1
	add	rsp, 16
	jmp	.Lsupport_148_1
	.size	tanh, .-tanh
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_148_C0:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_148_C1:
	.long	0
	.long	1078984704
	.section	.rodata.cst16
	.align 16
.Lsupport_148_C2:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lsupport_148_C3:
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.Lsupport_148_C4:
	.long	1073741824
# member log10
	.section	.text.support,"ax"
	.globl	log10
	.type	log10, @function
log10:
	sub	rsp, 40
	movsd	QWORD PTR 24[rsp], xmm0
	fld	QWORD PTR 24[rsp]
	fstp	TBYTE PTR [rsp]
	call	log10l
	fstp	QWORD PTR 24[rsp]
	movsd	xmm0, QWORD PTR 24[rsp]
	add	rsp, 40
	ret
	.size	log10, .-log10
# member exp10
	.section	.text.support,"ax"
	.globl	exp10
	.type	exp10, @function
exp10:
	sub	rsp, 40
	movsd	QWORD PTR 24[rsp], xmm0
	fld	TBYTE PTR .Lsupport_150_C0[rip]
	fmul	QWORD PTR 24[rsp]
	fstp	TBYTE PTR [rsp]
	call	expl
	fstp	QWORD PTR 24[rsp]
	movsd	xmm0, QWORD PTR 24[rsp]
	add	rsp, 40
	ret
	.size	exp10, .-exp10
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lsupport_150_C0:
	.long	-1431786473
	.long	-1822585379
	.long	16384
	.long	0
# member acosh
	.section	.text.support,"ax"
	.globl	acosh
	.type	acosh, @function
acosh:
	sub	rsp, 24
	movapd	xmm2, xmm0
	movsd	QWORD PTR [rsp], xmm0
	subsd	xmm2, QWORD PTR .Lsupport_151_C1[rip]
	movsd	QWORD PTR 8[rsp], xmm2
	pxor	xmm0, xmm0
	comisd	xmm0, xmm2
	ja	.Lsupport_151_18
	movsd	xmm0, QWORD PTR .Lsupport_151_C3[rip]
	comisd	xmm0, QWORD PTR [rsp]
	ja	.Lsupport_151_19
	movsd	xmm0, QWORD PTR .Lsupport_151_C4[rip]
	movsd	xmm4, QWORD PTR [rsp]
	movapd	xmm3, xmm4
	comisd	xmm0, xmm4
	jbe	.Lsupport_151_16
	movapd	xmm0, xmm4
	addsd	xmm3, xmm4
	movsd	QWORD PTR 8[rsp], xmm3
	mulsd	xmm0, xmm4
	subsd	xmm0, QWORD PTR .Lsupport_151_C1[rip]
	call	sqrt
	addsd	xmm0, QWORD PTR [rsp]
	movsd	xmm1, QWORD PTR .Lsupport_151_C1[rip]
	divsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR 8[rsp]
	subsd	xmm0, xmm1
	call	log
.Lsupport_151_1:
	add	rsp, 24
	ret
.Lsupport_151_18:
	movapd	xmm0, xmm2
	subsd	xmm0, xmm2
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.Lsupport_151_1
	movq	rax, xmm0
	cmove	rax, QWORD PTR .Lsupport_151_C0[rip]
	movq	xmm0, rax
	jmp	.Lsupport_151_1
.Lsupport_151_19:
	movsd	xmm6, QWORD PTR 8[rsp]
	movapd	xmm0, xmm6
	movapd	xmm1, xmm6
	addsd	xmm0, xmm6
	mulsd	xmm1, xmm6
	addsd	xmm0, xmm1
	call	sqrt
	addsd	xmm0, QWORD PTR 8[rsp]
	call	log1p
	jmp	.Lsupport_151_1
.Lsupport_151_16:
	movsd	xmm0, QWORD PTR [rsp]
	call	log
	addsd	xmm0, QWORD PTR .Lsupport_151_C5[rip]
	jmp	.Lsupport_151_1
	.size	acosh, .-acosh
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lsupport_151_C0:
	.long	0
	.long	2146959360
	.align 8
.Lsupport_151_C1:
	.long	0
	.long	1072693248
	.align 8
.Lsupport_151_C3:
	.long	0
	.long	1073741824
	.align 8
.Lsupport_151_C4:
	.long	0
	.long	1099956224
	.align 8
.Lsupport_151_C5:
	.long	-17155601
	.long	1072049730
# member acoshf
	.section	.text.support,"ax"
	.globl	acoshf
	.type	acoshf, @function
acoshf:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	acosh
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	acoshf, .-acoshf
# member sinhf
	.section	.text.support,"ax"
	.globl	sinhf
	.type	sinhf, @function
sinhf:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	sinh
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	sinhf, .-sinhf
# member coshf
	.section	.text.support,"ax"
	.globl	coshf
	.type	coshf, @function
coshf:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	cosh
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	coshf, .-coshf
# member tanhf
	.section	.text.support,"ax"
	.globl	tanhf
	.type	tanhf, @function
tanhf:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	tanh
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	tanhf, .-tanhf
# member log10f
	.section	.text.support,"ax"
	.globl	log10f
	.type	log10f, @function
log10f:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	log10
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	log10f, .-log10f
# member exp10f
	.section	.text.support,"ax"
	.globl	exp10f
	.type	exp10f, @function
exp10f:
	sub	rsp, 8
	cvtss2sd	xmm0, xmm0
	call	exp10
	cvtsd2ss	xmm0, xmm0
	add	rsp, 8
	ret
	.size	exp10f, .-exp10f
# member strtold
	.section	.text.support,"ax"
	.globl	strtold
	.type	strtold, @function
strtold:
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	rbp, rdi
	mov	rbx, rsi
	mov	QWORD PTR 8[rsp], rdi
	lea	rdi, 8[rsp]
	mov	edx, 1
	mov	esi, 2
	call	__asmscope_floatscan
	test	rbx, rbx
	je	.Lsupport_158_1
	mov	rax, QWORD PTR 8[rsp]
	test	rax, rax
	cmove	rax, rbp
	mov	QWORD PTR [rbx], rax
.Lsupport_158_1:
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.size	strtold, .-strtold
# member strtod
	.section	.text.support,"ax"
	.globl	strtod
	.type	strtod, @function
strtod:
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	rbp, rdi
	mov	rbx, rsi
	mov	QWORD PTR 24[rsp], rdi
	lea	rdi, 24[rsp]
	mov	edx, 1
	mov	esi, 1
	call	__asmscope_floatscan
	fstp	QWORD PTR 8[rsp]
	movsd	xmm0, QWORD PTR 8[rsp]
	test	rbx, rbx
	je	.Lsupport_159_1
	mov	rax, QWORD PTR 24[rsp]
	test	rax, rax
	cmove	rax, rbp
	mov	QWORD PTR [rbx], rax
.Lsupport_159_1:
	add	rsp, 40
	pop	rbx
	pop	rbp
	ret
	.size	strtod, .-strtod
# member strtof
	.section	.text.support,"ax"
	.globl	strtof
	.type	strtof, @function
strtof:
	push	rbp
	push	rbx
	sub	rsp, 40
	mov	rbp, rdi
	mov	rbx, rsi
	mov	QWORD PTR 24[rsp], rdi
	lea	rdi, 24[rsp]
	mov	edx, 1
	mov	esi, 0
	call	__asmscope_floatscan
	fstp	DWORD PTR 12[rsp]
	movss	xmm0, DWORD PTR 12[rsp]
	test	rbx, rbx
	je	.Lsupport_160_1
	mov	rax, QWORD PTR 24[rsp]
	test	rax, rax
	cmove	rax, rbp
	mov	QWORD PTR [rbx], rax
.Lsupport_160_1:
	add	rsp, 40
	pop	rbx
	pop	rbp
	ret
	.size	strtof, .-strtof
# member __tls_get_addr
	.section	.text.support,"ax"
	.globl	__tls_get_addr
	.type	__tls_get_addr, @function
__tls_get_addr:
	mov	rax, rdi
	ret
	.size	__tls_get_addr, .-__tls_get_addr
# member __asmscope_tlsdesc
	.section	.text.support,"ax"
#APP
	.section	.text.support,"ax"
	.globl	__asmscope_tlsdesc
__asmscope_tlsdesc:
	mov	rax, qword ptr [rax + 8]
	ret

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
	jo	.Lsupport_166_4
	mov	rbp, rcx
	mov	r13, rax
	movabs	rax, -9223372036854775808
	sub	rax, rcx
	cmp	rax, r13
	jb	.Lsupport_166_4
	test	r13, r13
	je	.Lsupport_166_7
	test	sil, sil
	je	.Lsupport_166_8
	mov	rsi, rcx
	mov	rdi, r13
	call	__rust_alloc_zeroed
.Lsupport_166_9:
	test	rax, rax
	jne	.Lsupport_166_11
.Lsupport_166_10:
	mov	QWORD PTR [r12], 1
	mov	QWORD PTR 8[r12], rbp
	mov	QWORD PTR 16[r12], r13
	jmp	.Lsupport_166_1
.Lsupport_166_4:
	mov	QWORD PTR [r12], 1
	mov	QWORD PTR 8[r12], 0
.Lsupport_166_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.Lsupport_166_8:
	mov	rsi, rcx
	mov	rdi, r13
	call	__rust_alloc
	jmp	.Lsupport_166_9
.Lsupport_166_7:
	mov	rax, rcx
	mov	rbx, r13
	test	rcx, rcx
	je	.Lsupport_166_10
.Lsupport_166_11:
	mov	QWORD PTR [r12], 0
	mov	QWORD PTR 8[r12], rbx
	mov	QWORD PTR 16[r12], rax
	jmp	.Lsupport_166_1
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
	je	.Lsupport_167_12
	cmp	r8, 1024
	ja	.Lsupport_167_13
	test	r8, r8
	jne	.Lsupport_167_19
	mov	eax, 0
	mov	edx, 0
.Lsupport_167_1:
	add	rsp, 8
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.Lsupport_167_19:
	lea	rcx, -1[rcx+r8]
	mov	rax, rbx
	neg	rax
	and	rcx, rax
	mov	edi, 4
	jmp	.Lsupport_167_11
.Lsupport_167_8:
	mov	rsi, rbx
	mov	rdi, r13
	call	__rust_alloc
	jmp	.Lsupport_167_9
.Lsupport_167_20:
	mov	rax, rbx
	mov	rdx, r13
	jmp	.Lsupport_167_1
.Lsupport_167_15:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_167_1
.Lsupport_167_16:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_167_1
.Lsupport_167_17:
	mov	eax, 0
	mov	edx, 0
	jmp	.Lsupport_167_1
.Lsupport_167_12:
	mov	edi, 8
.Lsupport_167_2:
	lea	rcx, -1[rbx+r8]
	mov	rax, rbx
	neg	rax
	and	rcx, rax
.Lsupport_167_11:
	add	rdx, rsi
	jc	.Lsupport_167_15
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
	jo	.Lsupport_167_16
	movabs	rax, -9223372036854775808
	sub	rax, rbx
	cmp	rax, r13
	jb	.Lsupport_167_17
	test	rsi, rsi
	je	.Lsupport_167_8
	imul	rsi, rcx
	mov	rdi, QWORD PTR 8[rbp]
	mov	rcx, r13
	mov	rdx, rbx
	call	__rust_realloc
.Lsupport_167_9:
	test	rax, rax
	je	.Lsupport_167_20
	mov	QWORD PTR 0[rbp], r12
	mov	QWORD PTR 8[rbp], rax
	movabs	rax, -9223372036854775807
	mov	edx, 0
	jmp	.Lsupport_167_1
.Lsupport_167_13:
	mov	edi, 1
	jmp	.Lsupport_167_2
	.size	__asmscope_grow_amortized, .-__asmscope_grow_amortized
# member __asmscope_deallocate
	.section	.text.support,"ax"
	.globl	__asmscope_deallocate
	.type	__asmscope_deallocate, @function
__asmscope_deallocate:
	mov	rax, QWORD PTR [rdi]
	test	rdx, rdx
	je	.Lsupport_168_4
	test	rax, rax
	jne	.Lsupport_168_7
.Lsupport_168_4:
	ret
.Lsupport_168_7:
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

