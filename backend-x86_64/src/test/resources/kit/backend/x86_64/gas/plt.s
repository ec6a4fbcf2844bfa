 .globl f,h,p,i
 .hidden h
 .protected p
 .internal i
f: nop
h: nop
p: nop
i: nop
 jmp f@PLT
 jmp h@PLT
 jmp p@PLT
 jmp i@PLT
 call f@PLT
 call h@PLT
 call l@PLT
 call x@PLT
 .skip 300
 jmp h@PLT
 jmp i@PLT
l:
 .section .text.x,"ax"
x: call l@PLT
 jmp h@PLT
 jmp i@PLT
 .long x@PLT
 .long l@PLT
