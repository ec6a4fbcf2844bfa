 .comm a, 10
 .comm b, 100
 .comm c, 4
 .comm d, 8, 32
 .local e
 .comm e, 5, 4
 .lcomm f, 7
 .lcomm g, 9
 .comm h, 1
 .ident "hi"
 .ident "there"
 .section .note.foo,"a"
 .section .init_array,"aw"
 .section .bss.x,"aw"
 .section foo
 .long 1
 .section .rodata.q
 .section .tdata.q
 .section .debug_x
 .section .text.zz
 .section .data.rel.ro,"aw"
 .section .ctors
 .section .fini
 .section .gnu.linkonce.t.x
 .section .init_array.5,"aw",@init_array
 .section .fini_array,"aw"
 .section .preinit_array,"aw"
 .section .eh_frame,"a",@unwind
 .section .foo,"awxo",@progbits,.text
 .section .fo1,"axG",@progbits,grp,comdat
 .long 1
 .section .fo1,"ax",@progbits,unique,1
 .section .fo2,"aMS",@progbits,2
 .section .fo3,"aR",@note
 .section .fo4,"e",@nobits
 .section .fo5,"?",%progbits
 .section .fo6,"a",@0x70000001
 .section .sbss
 .section .comment
 .section .line
# What a section's name implies and what is written of it.
 .section .data.x1,"a"
 .byte 1
 .section .data.x2,"ax"
 .byte 1
 .section .data.x3,"aM",@progbits,1
 .byte 1
 .section .rodata.x1,"aw"
 .byte 1
 .section .rodata.x2,""
 .byte 1
 .section .rodata.x3,"aMS",@progbits,1
 .byte 1
 .section .text.x1,"a"
 .byte 1
 .section .text.x2,"aw"
 .byte 1
 .section .text.x3,"awx"
 .byte 1
 .section .tdata.x1,"aw"
 .byte 1
 .section .init_array.x1,"a"
 .byte 1
 .section .note.x1,"a"
 .byte 1
 .section .debug_x1,"a"
 .byte 1
 .section .data.rel.ro.local,"a"
 .byte 1
 .section .data.x4,"R"
 .byte 1
 .section .init,"a"
 .byte 1
 .section .foo1,"a"
 .byte 1
