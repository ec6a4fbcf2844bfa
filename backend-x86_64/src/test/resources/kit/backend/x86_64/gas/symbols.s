 .globl a
 .hidden b
 .weak c
 .type d,@function
 .size e, 4
 x = g
 .set y, h+4
 z = 5
 .set zz, l
 .local k
l: .long 4
.L5: .long 5
1: jmp 1b
m = .L5
 .globl n
 n = 7
 call 0x1234
 jmp 0x1234
 je 0x1234
 .long 0x1234-.
 .long z
 .long p-l
 jmp z
 .equ q, r
 .long y
 .weakref ww, www
