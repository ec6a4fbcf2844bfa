 .text
 movq %fs:0, %rax
 leaq x@tlsgd(%rip), %rdi
 .value 0x6666
 rex64
 call __tls_get_addr@PLT
 leaq x@tlsld(%rip), %rdi
 leaq x@dtpoff(%rax), %rcx
 movq x@gottpoff(%rip), %rax
 movl %fs:x@tpoff, %eax
 movq $x@tpoff, %rax
 leaq y@tpoff(%rax), %rax
 movq z@GOTPCREL(%rip), %rax
 leaq _GLOBAL_OFFSET_TABLE_(%rip), %rbx
 movabsq $_GLOBAL_OFFSET_TABLE_-., %r11
 leaq x@tlsdesc(%rip), %rax
 call *x@tlscall(%rax)
 .section .tdata,"awT",@progbits
 .align 4
y: .long 5
 .globl x
x: .long 6
 .data
 .quad x@dtpoff
 .long z@GOTPCREL+4
 .quad z@GOTOFF
 .long x@tpoff
