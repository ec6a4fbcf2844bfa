.text
f: .cfi_startproc
 nop
 .cfi_def_cfa_offset 16
 .cfi_offset 6,-16
 .p2align 4
 .cfi_def_cfa_register 6
 .skip 100
 .cfi_def_cfa 7,8
 ret
 .cfi_endproc
g: .cfi_startproc
 .cfi_undefined rip
 nop
 .cfi_remember_state
 .cfi_restore 6
 .skip 300
 .cfi_restore_state
 jmp 1f
1: .cfi_def_cfa_offset 70000
 jmp 2f
 .skip 70000
2: .cfi_escape 1,2,3
 .cfi_endproc
h: .cfi_startproc simple
 .cfi_personality 0x9b,foo
 .cfi_lsda 0x1b,lsda
 .cfi_def_cfa 7,8
 ret
 .cfi_val_offset 5,8
 .cfi_adjust_cfa_offset 8
 .cfi_rel_offset 3,8
 .cfi_window_save
 .cfi_same_value 4
 .cfi_register 3,4
 .cfi_signal_frame
 .cfi_endproc
 .data
lsda: .long 1
