 .text
 .globl f
f: nop
l:
 call f
 jmp f
 je f
 lea f(%rip),%rax
 mov f(%rip),%rax
 .long f-.
 .long l-.
 .quad l
 .long l
 .quad f
 call l
 jmp l
 call l@PLT
 jmp w
 call w
 .weak w
w: nop
 .hidden h
 .globl h
h: nop
 jmp h
 call h
 lea h(%rip), %rax
 .type i,@gnu_indirect_function
i: nop
 call i
 jmp i
 lea i(%rip),%rax
 .section .text.b,"ax"
 jmp l
 call l
 call f
 jne l+3
 lea l(%rip),%rax
 mov $l, %rax
 movabs $l, %rax
 .section .rodata.str1.1,"aMS",@progbits,1
.LC0: .string "abc"
.LC1: .string "def"
 .text
 lea .LC1(%rip),%rax
 mov $.LC1, %eax
 mov $.LC1+1, %eax
 .quad .LC1, .LC1+1
 .long .LC1-.
 mov $.LC1-., %eax
 mov %fs:t@tpoff,%rax
 .section .tbss,"awT"
 .zero 4
t: .zero 4
