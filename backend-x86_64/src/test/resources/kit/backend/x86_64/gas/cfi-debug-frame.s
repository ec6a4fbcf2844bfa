.cfi_sections .debug_frame, .eh_frame
 .text
 .cfi_startproc
 nop
 .cfi_def_cfa_offset 48
 .cfi_endproc
 .cfi_startproc
 ret
 .cfi_def_cfa_offset 48
 .cfi_endproc
