.cfi_startproc
 .cfi_same_value 3
nop
.cfi_endproc
.cfi_startproc
nop
.cfi_endproc
.cfi_startproc
 .cfi_same_value 3
nop
.cfi_endproc
.cfi_startproc
 .cfi_remember_state
nop
.cfi_restore_state
.cfi_endproc
.cfi_startproc
 .cfi_escape 3,4
nop
.cfi_endproc
