	.file	"nbody.c"
	.intel_syntax noprefix
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	push	rbx
	mov	ebp, 60000
	movsd	xmm12, QWORD PTR .LC1[rip]
	movsd	xmm11, QWORD PTR .LC2[rip]
	movsd	xmm6, QWORD PTR .LC3[rip]
	movapd	xmm5, xmm11
	movapd	xmm10, xmm6
	jmp	.L2
.L10:
	add	r11, 1
	add	r8, 56
	jmp	.L13
.L22:
	movsd	xmm0, QWORD PTR .LC0[rip]
	jmp	.L4
.L3:
	cmp	r10d, 5
	jne	.L10
	mov	eax, OFFSET FLAT:bodies+280
	movsd	xmm1, QWORD PTR .LC5[rip]
.L11:
	movapd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR [rdi+24]
	addsd	xmm0, QWORD PTR [rdi]
	movsd	QWORD PTR [rdi], xmm0
	movapd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR [rdi+32]
	addsd	xmm0, QWORD PTR [rdi+8]
	movsd	QWORD PTR [rdi+8], xmm0
	movapd	xmm0, xmm1
	mulsd	xmm0, QWORD PTR [rdi+40]
	addsd	xmm0, QWORD PTR [rdi+16]
	movsd	QWORD PTR [rdi+16], xmm0
	add	rdi, 56
	cmp	rdi, rax
	jne	.L11
	sub	ebp, 1
	je	.L12
.L2:
	mov	edi, OFFSET FLAT:bodies
	mov	r8, rdi
	mov	r11d, 0
	mov	r10d, 0
	mov	ebx, 4
	movsd	xmm7, QWORD PTR .LC4[rip]
.L13:
	add	r10d, 1
	cmp	r10d, 4
	jg	.L3
	mov	rsi, r8
	movsd	xmm9, QWORD PTR [r8]
	movsd	xmm15, QWORD PTR [r8+8]
	movsd	xmm14, QWORD PTR [r8+16]
	mov	eax, ebx
	sub	eax, r10d
	add	rax, r11
	lea	rdx, [0+rax*8]
	sub	rdx, rax
	lea	r9, [rdi+56+rdx*8]
	mov	rcx, r8
.L8:
	mov	rdx, rcx
	movapd	xmm4, xmm9
	subsd	xmm4, QWORD PTR [rcx+56]
	movapd	xmm3, xmm15
	subsd	xmm3, QWORD PTR [rcx+64]
	movapd	xmm8, xmm14
	subsd	xmm8, QWORD PTR [rcx+72]
	movapd	xmm2, xmm4
	mulsd	xmm2, xmm4
	movapd	xmm0, xmm3
	mulsd	xmm0, xmm3
	addsd	xmm2, xmm0
	movapd	xmm0, xmm8
	mulsd	xmm0, xmm8
	addsd	xmm2, xmm0
	addsd	xmm2, xmm12
	movsd	xmm0, QWORD PTR .LC0[rip]
	comisd	xmm2, xmm11
	jbe	.L22
.L6:
	mulsd	xmm0, xmm6
	movapd	xmm1, xmm2
	mulsd	xmm1, xmm0
	mulsd	xmm1, xmm0
	comisd	xmm1, xmm5
	ja	.L6
.L4:
	mulsd	xmm2, xmm10
	mov	eax, 6
.L7:
	movapd	xmm1, xmm2
	mulsd	xmm1, xmm0
	mulsd	xmm1, xmm0
	movapd	xmm13, xmm7
	subsd	xmm13, xmm1
	mulsd	xmm0, xmm13
	sub	eax, 1
	jne	.L7
	movapd	xmm1, xmm0
	mulsd	xmm1, QWORD PTR .LC5[rip]
	mulsd	xmm1, xmm0
	mulsd	xmm0, xmm1
	movsd	xmm13, QWORD PTR [rdx+104]
	movapd	xmm2, xmm13
	mulsd	xmm2, xmm4
	mulsd	xmm2, xmm0
	movsd	xmm1, QWORD PTR [rsi+24]
	subsd	xmm1, xmm2
	movsd	QWORD PTR [rsi+24], xmm1
	movapd	xmm2, xmm13
	mulsd	xmm2, xmm3
	mulsd	xmm2, xmm0
	movsd	xmm1, QWORD PTR [rsi+32]
	subsd	xmm1, xmm2
	movsd	QWORD PTR [rsi+32], xmm1
	mulsd	xmm13, xmm8
	mulsd	xmm13, xmm0
	movsd	xmm1, QWORD PTR [rsi+40]
	subsd	xmm1, xmm13
	movsd	QWORD PTR [rsi+40], xmm1
	movsd	xmm1, QWORD PTR [rsi+48]
	mulsd	xmm4, xmm1
	mulsd	xmm4, xmm0
	addsd	xmm4, QWORD PTR [rdx+80]
	movsd	QWORD PTR [rdx+80], xmm4
	mulsd	xmm3, xmm1
	mulsd	xmm3, xmm0
	addsd	xmm3, QWORD PTR [rdx+88]
	movsd	QWORD PTR [rdx+88], xmm3
	mulsd	xmm1, xmm8
	mulsd	xmm1, xmm0
	addsd	xmm1, QWORD PTR [rdx+96]
	movsd	QWORD PTR [rdx+96], xmm1
	add	rcx, 56
	cmp	rcx, r9
	jne	.L8
	add	r11, 1
	add	r8, 56
	jmp	.L13
.L12:
	movsd	xmm0, QWORD PTR .LC6[rip]
	mulsd	xmm0, QWORD PTR bodies[rip+56]
	cvttsd2si	eax, xmm0
	and	eax, 127
	pop	rbx
	pop	rbp
	ret
	.size	main, .-main
	.data
	.align 32
	.type	bodies, @object
	.size	bodies, 280
bodies:
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	-171798692
	.long	1078180904
	.long	-171798692
	.long	1075010600
	.long	687194767
	.long	-1074622628
	.long	-1717986918
	.long	-1078355559
	.long	858993459
	.long	1071854387
	.long	1717986918
	.long	1074161254
	.long	1202590843
	.long	-1080788255
	.long	-68719477
	.long	1067643305
	.long	2061584302
	.long	1075883540
	.long	1202590843
	.long	1074821857
	.long	-1717986918
	.long	-1076258407
	.long	-1030792151
	.long	-1074779915
	.long	-858993459
	.long	1073532108
	.long	-755914244
	.long	1065378381
	.long	34359738
	.long	1065781035
	.long	343597384
	.long	1076479918
	.long	-343597384
	.long	-1070712751
	.long	-1030792151
	.long	-1077139211
	.long	343597384
	.long	1072777134
	.long	-1202590843
	.long	1072399646
	.long	1202590843
	.long	-1081836831
	.long	432932703
	.long	1062984273
	.long	-1546188227
	.long	1076804976
	.long	1717986918
	.long	-1069947290
	.long	1546188227
	.long	1069925007
	.long	1889785610
	.long	1072630333
	.long	-1374389535
	.long	1071833415
	.long	-343597384
	.long	-1080117167
	.long	-755914244
	.long	1063281229
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1072693248
	.align 8
.LC1:
	.long	1202590843
	.long	1065646817
	.align 8
.LC2:
	.long	0
	.long	1073741824
	.align 8
.LC3:
	.long	0
	.long	1071644672
	.align 8
.LC4:
	.long	0
	.long	1073217536
	.align 8
.LC5:
	.long	-755914244
	.long	1062232653
	.align 8
.LC6:
	.long	0
	.long	1083129856
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
