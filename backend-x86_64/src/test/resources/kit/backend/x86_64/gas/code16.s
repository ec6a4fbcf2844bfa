.code16
	mov 0x12345,%ebx
	mov 0x12345,%ax
	mov -5,%cx
	mov 0x12345(%bx),%ax
	addr32 mov foo,%bx
	mov $0x12345,%ax
	push $0x12345
	pushl $5
	pushl $0x12345
	pushw $5
	data32 lgdt foo
	lgdtl foo
	data32 ret
	retl
	calll foo
	jmp *%eax
	jmp *%ax
	jmp *(%bx)
	call *foo
	calll *foo
	ljmpl *foo
	ljmpl $8,$foo
	lcalll $8,$foo
	iretl
	lretl
	pushfl
	popfl
	pushal
	leavel
	rep movsl
	rep movsb
	rep; stosl
	rep stosl %eax,%es:(%edi)
	lodsb %cs:(%si),%al
	lodsb %ds:(%esi),%al
	xlat
	es lodsw
	in $0x60,%al
	inl %dx,%eax
	outb %al,$0x80
	outl %eax,%dx
	movzbl %al,%ecx
	movzwl %ax,%ecx
	movzbw %al,%cx
	bswap %eax
	cpuid
	rdmsr
	movl %eax,%cr0
	smsw %ax
	lmsw %ax
	lmsw foo
	sldt %eax
	sldt %ax
	str foo
	ltr %ax
	lldt foo
	fninit
	fldl (%bx)
	fnstcw (%bx)
	fsave foo
	fnsave foo
	frstor foo
	fldenv foo
	movaps (%bx),%xmm0
	movd %eax,%xmm1
	cvtsi2sd %eax,%xmm0
	cvtsi2sdl (%bx),%xmm0
	vaddps %ymm0,%ymm1,%ymm2
	lss (%bx),%esp
	lss foo,%sp
	lfs foo,%si
	verr %ax
	cmpxchg8b (%bx)
	shld $3,%eax,%ebx
	imul $3,%eax
	imul $300,%ax,%bx
	test $5,%eax
	testl $5,foo
	xchg %ax,%bx
	xchg %eax,(%bx)
	lea foo,%ax
	lea (%bx,%di),%eax
	lea (%eax,%ebx,4),%eax
	lea (%eax),%ax
	mov %esp,%ebp
	mov 4(%esp),%eax
	mov (%bp),%eax
	mov (%bp,%di),%eax
	mov -1(%bp),%al
	mov 200(%si),%al
	mov foo(%si),%al
	mov foo+4(%ebp,%esi,2),%al
	mov $foo,%eax
	mov $foo,%ax
	movw $foo,(%bx)
	movl $foo,(%bx)
	movb $5,(%bx)
	jmp 1f
	.fill 200
	1: je 2f
	.fill 200
	2:
	push %fs
	pushl %fs
	pop %gs
	push %cs
	pushl %cs
	int $0x10
	int $3
	into
	hlt
	nopw (%bx)
	nopl (%bx)
	addl $-1,(%bx)
	addw $-1,(%bx)
	adcl %eax,foo
	bt %eax,%ebx
	bsf %ax,%bx
	cwtl
	cbtw
	cltd
	cwtd
	cmovne %eax,%ebx
	sete %al
	setne foo
	fildl foo
	fildll foo
	fildq foo
	movsbl (%bx),%eax
	sysexit
	sysret
	wbinvd
	invlpg (%bx)
	enterl $1,$0
	ds
	addr32 nop
	addr32 rep movsb
	jecxz 4f
4:
	loopl 3f
	3: loopw 3b
	clflush (%bx)
	prefetchnta (%bx)
	mov %dr7,%eax
	ud2
	xadd %eax,(%bx)
	xorl %eax,%eax
	pushl 4(%bx)
	pushw 4(%bx)
	push 4(%bx)
	pop foo
	popl foo
	lock addl $1,(%bx)
	.word foo
	.long foo
	.byte 1
	. = 1536
	call foo
	jmp foo
	jmp f
	je foo
	mov foo,%eax
	mov foo,%ebx
	mov %al, 0x1234
	mov foo(%ebx),%eax
	mov $foo,%eax
	push $foo
	pushl foo
	ljmp $8,$foo
	ljmp *foo
	lcall $8,$foo
	ljmpw $8,$foo
	inc %eax
	dec %bx
	push %ds
	pop %es
	mov (%bx,%si),%ax
	mov 4(%bp),%ax
	jcxz f
	jecxz f
	loop f
	loopw f
	callw foo
	movntil %eax,(%ecx)
	xchg %eax,%eax
	nop
	lgdt foo
	lgdtl foo
	lgdtw foo
	mov %cr0,%eax
	pushal
	pushaw
	mov %ds,%eax
	mov %ds,(%eax)
	mov %eax,%ds
	bound %eax,(%ecx)
	arpl %ax,(%ecx)
	les (%ecx),%eax
	add $0xffffffff,%eax
	mov $0xffffffff,%eax
	push $0xffffffff
	mov -1(%eax),%ebx
	mov 0xffffffff(%eax),%ebx
	mov 0xfffffff0,%ebx
	lret
	lretw
	iret
	iretw
	enter $5,$1
	aam
	.p2align 4
	nop
	.p2align 5
