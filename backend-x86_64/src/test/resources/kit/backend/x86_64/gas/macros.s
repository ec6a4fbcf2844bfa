 .macro add3 a, b=2, c:req
 .long \a + \b + \c
 .endm
 add3 1, 2, 3
 add3 1,,3
 add3 c=5, a=7
 add3 1 2 3
 .macro outer name, rest:vararg
\name\()_label:
 .irp x, \rest
 .long \x
 .endr
 .L\@:
 .quad .L\@
 .endm
 outer foo, 1, 2, 3
 outer bar
 .macro push2 r1, r2
 push \r1
 push \r2
 .endm
 .text
 push2 %rax, %rbx
 push2 %rcx %rdx
 PUSH2 r2=%rsi, r1=%rdi
 .data
 .rept 3
 .byte 1
 .rept 2
 .byte 2
 .endr
 .endr
 .irpc c, abc
 .byte 0x\c
 .ascii "\c\()x"
 .endr
 .macro count n
 .if \n
 .byte \n
 count "(\n-1)"
 .endif
 .endm
 count 5
 .macro early x
 .if \x == 0
 .exitm
 .endif
 .byte \x
 .endm
 early 0
 early 3
 .macro defs
 .macro inner\@ 
 .byte 9
 .endm
 .endm
 defs
 .set i, 0
 .rept 4
 .set i, i+1
 .byte i
 .endr
 .purgem early
 .macro mem a
 mov \a, %rax
 .endm
 .text
 mem 8(%rdi)
 mem "8(%rdi, %rsi, 4)"
 mem %fs:0
