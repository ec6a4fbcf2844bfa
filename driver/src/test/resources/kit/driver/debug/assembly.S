#define N 3
	.globl main
	.type main,@function
main:
	.cfi_startproc
	push %rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6,-16
	mov %rsp,%rbp
	.cfi_def_cfa_register 6
	mov $N,%eax
	add $4,%eax
	call helper
	pop %rbp
	.cfi_def_cfa 7,8
	ret
	.cfi_endproc
	.size main,.-main
	.type helper,@function
helper:
	.cfi_startproc
	xor %eax,%eax
	ret
	.cfi_endproc
	.size helper,.-helper
	.section .note.GNU-stack,"",@progbits
