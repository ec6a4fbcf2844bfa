#ifdef __x86_64__
	.text
	.globl	entry_marker
	.type	entry_marker, @function
entry_marker:
	ret
	.size	entry_marker, .-entry_marker
#endif
	.section .note.GNU-stack,"",@progbits
