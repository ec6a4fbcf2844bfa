 .text
a: nop
 .reloc 0, R_X86_64_NONE, foo
 .reloc a, R_X86_64_PC32, foo+4
 .reloc ., R_X86_64_64, a
 .reloc .-1, R_X86_64_NONE
 .quad 0
 .data
 .reloc 0, BFD_RELOC_NONE, foo
 .ds.l 2
 .dcb.w 3,5
 .ds.b 1,7
 .ds 1
