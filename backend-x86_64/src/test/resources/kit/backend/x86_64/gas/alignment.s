 .text
a: ret
 .p2align 4,,15
b: ret
 .p2align 4,,3
 ret
 .balign 8,0xcc
 ret
 nop
 .balignw 8,0x1234
 ret
 .skip 3
 .balignl 16,0x12345678
 ret
 .p2align 3,0x90
 jmp c
 .p2align 5
 .skip 120
 .p2align 4
 jmp a
c: jmp a
 .data
 .byte 1
 .align 4
 .byte 2
 .p2align 3,5
 .byte 3
 .byte 9
 .balignw 4,0x1234
 .byte 3
 .balignl 8
 .org 64
 .byte 4
 .org 100,0xff
 .bss
 .byte 0
 .align 16
x: .zero 10
 .skip 100000
y: .space 3
 .section .tbss,"awT",@nobits
 .align 8
t: .zero 8
 .text 1
 .byte 1
 .text
 .byte 2
 .text 2
 .byte 3
 .text 1
 .byte 4
 .subsection 2
 .byte 5
 .previous
 .byte 6
 .pushsection .data
 .byte 7
 .pushsection .rodata.x, "a"
 .quad a
 .popsection
 .byte 8
 .popsection
 .byte 9
