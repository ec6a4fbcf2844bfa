	.file	"lines.c"
	.text
	.file 0 "/src" "lines.c"
	.file 1 "lines.c"
	.file 2 "/usr/include/deep/header.h"
	.file 3 "inc/other.h"
	.file 4 "/src/beside.h"
f:
	.loc 1 3 1
	pushq	%rbp
	.loc 1 3 5 prologue_end
	movq	%rsp, %rbp
	.loc 1 900 2
	jmp	.L2
	.loc 2 17 9 is_stmt 0
	.skip 200, 0x90
	nop
	.loc 1 4 1 is_stmt 1 discriminator 3
	.loc 1 5 1 basic_block
	nop
	.p2align 4
.L2:
	.loc 3 6 7 epilogue_begin
	leave
	.loc 4 70000 300
	ret
	.section	.text.cold,"ax",@progbits
	.loc 1 8
	ud2
	.skip 17, 0x90
	.text
	.loc 1 9 4
	nop
	.skip 17, 0x90
	.section	.debug_info,"",@progbits
	.long	.Lline
	.section	.debug_line,"",@progbits
.Lline:
