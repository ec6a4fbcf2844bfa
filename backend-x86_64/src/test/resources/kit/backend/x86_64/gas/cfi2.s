.text
f: .cfi_startproc
 .cfi_same_value 3
 nop
 .cfi_def_cfa_offset 16
 .p2align 4
 .cfi_endproc
g: .cfi_startproc
 .cfi_undefined 3
 nop
 .cfi_endproc
h: .cfi_startproc
 .cfi_offset 6,-16
 .cfi_offset 7,-16
 nop
 .cfi_endproc
i: .cfi_startproc
 .cfi_offset 6,-16
 .cfi_rel_offset 3,-16
 nop
 .cfi_endproc
.cfi_startproc
nop
.cfi_endproc
.cfi_startproc
nop
.cfi_undefined rip
.cfi_endproc
 jmp 1f
 .cfi_startproc
 jmp 1f
 .cfi_def_cfa_offset 48
 .p2align 0
 .p2align 4
 .p2align 4
 .cfi_def_cfa_offset 32
 jmp f
1: 
.cfi_endproc
