# comment
/ comment too
 .byte 1 # trailing
 .byte 2 ; .byte 3;.byte 4 # x ; .byte 5
 /* C comment */ .byte 6
 .byte 7 /* over
 lines */
 .byte 8
 .ascii "# not a comment; /* nor this */"
 .byte '#, ';, '\\, '\'', 'a', '"
"quoted label":
 .quad "quoted label"
 foo$bar: .quad foo$bar
 .L.x.y: .quad .L.x.y
 label1: label2: .byte 1
 1: 2: .byte 1b-., 2b-.
 .quad 1b, 2f
 2: 1:
 .quad 1b
 10: .quad 10b-1b, 10f
 10:
# 100 "foo.c"
# 1 "bar.h" 1 3
 .BYTE 5
	.byte	0x10,010,0b11,0X1F
 . = . + 4
 .byte -1, -128, 255, 1+2*3-4/2, (1+2)*3, ~1&0xff, !0+1, 1<<3|1, 7^2, 9%4
 .byte 2==2, 2!=2, 2<>3, 1<=1, 1>=2, 1&&0, 1||0, - -1, +5
	.data
	.long	1U, 2u, 3L, 4l, (1U << 4) | 0x20UL
	.quad	5UL, 6ul, 7LL, 8ull, 0x10uL, 017U, 0b11L
	.text
	addl	$12U, %eax
