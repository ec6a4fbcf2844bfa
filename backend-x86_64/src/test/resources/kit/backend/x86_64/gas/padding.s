f:
.text
 ret
 .p2align 4
 ret
 .p2align 4,,10
 ret
 .p2align 5
 ret
 .p2align 6
 ret
 .p2align 9
 ret
 .skip 14
 .p2align 4
 ret
 .p2align 3,0
 ret
 .p2align 3,0x90
 ret
 .align 8
