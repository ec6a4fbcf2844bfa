.cfi_startproc
nop
.cfi_endproc
.cfi_startproc
 .cfi_undefined 3
nop
.cfi_endproc
.cfi_startproc
 .cfi_same_value 3
nop
.cfi_endproc
.cfi_startproc
 .cfi_offset 3,-16
nop
.cfi_endproc
