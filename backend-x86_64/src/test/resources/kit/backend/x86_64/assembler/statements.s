# Statements whose encoding or relocation is not the obvious one, each of which GNU as accepts.
	.text
	add $1,(%rax)
	mov $1,(%rax)
	shl %cl,(%rax)
	shl (%rax)
	cvtsi2sd (%rax),%xmm0
	fadd (%rax)
	fild (%rax)
	fiadd (%rax)
	nop (%rax)
	movzx (%rax),%eax
	movsx (%rax),%rax
	movsx %ax,%rax
	movsx %eax,%rax
	movzx %ax,%rax
	movsbl %ah,%eax
	crc32 (%rax),%eax
	movb $300,%al
	movb $-129,%al
	movl $0x1ffffffff,%eax
	movw $70000,%ax
	push (%rax)
	bt $1,(%rax)
	in (%dx),%al
	inc (%rax)
	imul (%rax)
	fld (%rax)
	lgdt (%rax)
	sldt (%rax)
	jmp %rax
	call (%rax)
	jmp (%rax)
	int $3
	fnstcww (%rax)
	fstsww (%rax)
	lgdtq (%rax)
	movzb (%rax),%eax
	movsb %al,%eax
	stos
	movs
	lods
	cmps
	rep ret
	mov $foo,%ax
	xchg %eax,foo(%rip)
	data16 nop
	pushw %ax
	retw
	lea foo,%rax
	mov foo@GOTPCREL+4(%rip),%rax
	mov foo@GOTPCREL(%rip),%ax
	mov foo@GOTPCREL(%rip),%eax
	call foo@GOTPCREL(%rip)
	call *foo@GOTPCREL(%rip)
	test (%rax),%eax
	sysret
	fsubp
	fsub
	movslq (%rax),%rcx
	movsxd %eax,%rcx
	cmpxchg16b (%rax)
	movabs $1,%rax
	movabs $foo,%rax
	movabs foo,%rax
	movabs $foo@GOTOFF,%rax
	fcompi %st(1)
	mov 8(%rip),%eax
	mov %fs:0,%rax
	mov %fs:(,1),%rax
	xbegin foo
	lretq
	iret
	lret
	ljmp *(%rax)
	sgdtq (%rax)
	vmovss %xmm1,(%rax)
	addb $255,%al
	cmpb $-1,(%rax)
	outb %al,%dx
	insb
	outsb
	add $-1,%ax
	add $65535,%eax
	and $-16,%rsp
	or $0x80,%eax
	loop foo
	loopl foo
	jecxz foo
	movd %rax,%xmm0
	fxch
	fst %st
	fadd %st,%st(0)
	sal %eax
	sal $1,%eax
	mov %eax,%cs
	cs nop
	call *foo
	call *foo(%rip)
	movl %ds,%eax
	mov %ds,%rax
	mov %ds,(%rax)
	cmpss $0,%xmm0,%xmm1
	cmpeqss %xmm0,%xmm1
	vcmpneq_oqps %ymm0,%ymm1,%ymm2
	crc32 %al,%rax
	pextrw $1,%xmm0,%eax
	vpgatherdd %xmm0,(%rax,%xmm1,4),%xmm2
	movntq %mm0,(%rax)
	lar %ax,%rax
	lar %eax,%eax
	je foo
	jmp foo@PLT
	jne .L3
	call foo@PLT
	cmovzl %eax,%ebx
	cmovl %eax,%ebx
	cmovnae (%rax),%rbx
	setnz %al
	movq foo@gottpoff(%rip), %rax
	movq %fs:foo@tpoff, %rax
	leaq foo@tlsgd(%rip), %rdi
	data16 leaq foo@tlsgd(%rip), %rdi
	rex64 call __tls_get_addr@PLT
	leaq foo@tlsld(%rip), %rdi
	leaq foo@dtpoff(%rax), %rdi
	lock cmpxchgl %ecx,(%rdx)
	lock
	rep stosq
	rep movsb
	repz cmpsb
	repne scasb
	rep stos %al,%es:(%rdi)
	movsl %ds:(%rsi),%es:(%rdi)
	movsb %fs:(%rsi),%es:(%rdi)
	lodsb %gs:(%rsi)
	stosl %es:(%rdi)
	movsd (%rax),%xmm1
	movsd %xmm1,%xmm2
	movq %rax,%xmm1
	movq (%rax),%xmm1
	movq %xmm1,%rax
	movq $5,%rax
	movl $foo+8,%edi
	movq $foo,%rdi
	pushq $foo
	pushq $5
	push $-200
	pushw $5
	notrack jmp *%rax
	bnd jmp foo
	jmp *foo(,%rax,8)
	jmp *%gs:8(%rax)
	xchg %ax,%ax
	xchg %eax,%eax
	xchg %rax,%r8
	nopw %cs:0(%rax,%rax,1)
	cs nopw 0(%rax,%rax,1)
	nopl 0(%rax)
	test $1,%al
	imul $3,%eax
	imul $300,%rax
	imul $3,%eax,%ebx
	shl %cl,%eax
	shld $3,%eax,%ebx
	shldl %eax,%ebx
	enter $16,$1
	xlat
	xlatb
	fstp %st(1)
	fstpt 16(%rsp)
	fildll (%rax)
	fildq (%rax)
	fistpll (%rax)
	fucomip %st(1),%st
	fdivrp %st,%st(1)
	fsubrp
	fnstsw %ax
	fstsw
	fnstsw
	rex.W nop
	sahf
	leaq _GLOBAL_OFFSET_TABLE_(%rip), %rbx
	movabsq $_GLOBAL_OFFSET_TABLE_, %rbx
	mov 0xffffffff(%eax),%eax
	call 1234
	vmovq %xmm12,%xmm1
	pclmullqhqdq %xmm1,%xmm2
	movl %eax, 0(,%rbx,8)
	mov %cr0,%rax
	mov %rax,%cr8
	mov %db7,%rax
	wait
	MOV %EAX,%EBX
	retq $8
	sysretq
	prefetcht0 (%rax)
	vzeroupper
	movmskps %xmm0,%rax
	pmovmskb %xmm1,%eax
	fcmovb %st(2),%st
	sha256rnds2 %xmm0,%xmm1,%xmm2
	pblendvb %xmm1,%xmm2
	str %ax
	call *8(%rax)
	call *%rax
	call %rax
	movswl foo(%rip),%eax
	rep; nop
	{disp32} movl 8(%rax), %eax
	{disp8} movl (%rax), %eax
	{load} movl %eax, %ebx
	{load} addq %rcx, %rdx
	{store} vmovaps %xmm12, %xmm1
	{load} vmovaps %xmm12, %xmm1
	{vex3} vaddps %xmm1, %xmm2, %xmm3
	{rex} movb %al, %bl
	{vex} vpaddd %ymm1, %ymm2, %ymm3
	lock; incl (%rax)
	jmp	1f
	.skip	100
1:	jne	1b
	call	1b
	jmp	2f
	.skip	200
2:	je	1b
	jne	1b
	loop	2b
	jmp	foo
	movl	$2b-1b, %eax
	leaq	2b(%rip), %rax
	.p2align 4,,10
	.p2align 3
	movq	2b-1b(%rax), %rcx
	movl	%eax, %fs:foo@TPOFF+4
	.globl	global
global:
	call	global
	jmp	global
	jne	global
	leaq	global(%rip), %rax
local:
	call	local
	call	local@PLT
	jmp	local
	leaq	local+4(%rip), %rax
	movq	local@GOTPCREL(%rip), %rax
	movb	$1, data+3(%rip)
	movl	$1, data+3(%rip)
	movw	$1, data(%rip)
	cmpl	$1000, data(%rip)
	imull	$300, data(%rip), %eax
	shldl	$3, %eax, data(%rip)
	pshufd	$0x1b, data(%rip), %xmm0
	vblendvps %xmm1, data(%rip), %xmm2, %xmm3
	movl	$local, %edi
	movq	$data, %rdi
	movabsq	$data+8, %rdi
	jmp	*table(,%rax,8)
	.data
data:	.quad	1, local, data, global, local-data
	.long	local - .
table:	.quad	local, 2b
