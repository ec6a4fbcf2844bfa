// OPTIONS: assembler -DR=%rax
# a comment that isn't a directive
	movq $1, R	# don't
#ifdef __ASSEMBLER__
	.globl R##x
#endif
#define CAT(a) a##_suffix $a #a
	call CAT(foo)
	movq \arg, %rax ; .ascii"x"
.macro m a,b
 \a\()_x:
.endm
