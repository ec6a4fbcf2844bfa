.macro REGS base=%rsp offset=0 extra=1
 .if \base == %rsp
 .byte 1, \offset
 .elseif \base == %rbp
 .byte 2, \offset
 .elseif \base != %rdi
 .byte 3
 .else
 .byte 4
 .endif
.endm
.macro FILL reg:req nr:req ftr:req ftr2=((1 << 16) | ( 3*32 +21))
 .long \nr, \ftr, \ftr2
.endm
.macro ALT a, b, f
 .ascii "\a|\b"
 .long \f
.endm
 REGS
 REGS %rbp 8
 REGS base=%rdi
 REGS base=%RSI
 FILL %r12, 32, ( 7*32 +19)
 ALT "", "jmp	swapgs", ( 8*32 +16)
 ALT "x y" z (1 + 1)
