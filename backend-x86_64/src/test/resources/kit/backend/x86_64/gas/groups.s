 .section .text.f,"axG",@progbits,f,comdat
 .weak f
 .type f,@function
f: ret
 .size f,.-f
 .section .data.f,"awG",@progbits,f,comdat
 .quad f
 .section .text.g,"axG",@progbits,g
 nop
 .section .text.f,"axG",@progbits,f,comdat
 nop
 .section .text.u,"ax",@progbits,unique,5
 nop
 .section .text.u,"ax",@progbits,unique,6
 ret
 .section .text.u,"ax",@progbits
 push %rax
 .section .order2,"ao",@progbits,.text.u
 .quad 1
 .section .retained,"awR"
 .section .excluded,"e"
 .section .str,"aMS",@progbits,1
 .string "x"
 .section .str16,"aMS",@progbits,2
 .string16 "x"
 .section .cst,"aM",@progbits,16
 .octa 1
 .section .foo,"?"
 .section "quoted name","a"
 .byte 1
