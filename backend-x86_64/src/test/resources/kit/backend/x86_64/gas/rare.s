# Instructions from the table of rare ones, and odd forms.
 monitor %rax,%ecx,%edx
 mwait %eax,%ecx
 monitorx %rax,%ecx,%edx
 mwaitx %eax,%ecx,%ebx
 monitor
 mwait
 enqcmd 16(%rcx),%rax
 enqcmds (%rcx),%rax
 movntss %xmm0,(%rcx)
 movntsd %xmm0,16(%rcx)
 xsusldtrk
 xresldtrk
 stui
 clui
 testui
 uiret
 senduipi %r9
 pconfig
 rdpru
 {vex} vpdpbusd %xmm1,%xmm2,%xmm3
 vpdpbusd %xmm1,%xmm2,%xmm3
 {vex} vpmadd52luq (%rax),%ymm2,%ymm3
 vpdpbssd %ymm1,%ymm2,%ymm3
 vcvtneeph2ps (%rax),%xmm1
 vbcstnebf162ps (%rax),%ymm1
 faddp %st(1),%st
 fmulp %st(3),%st
 movl %ds:(%rax),%eax
 movl %ss:4(%rbp,%rax),%eax
 movl %ds:(%rsp),%eax
 movsxd %ecx,%eax
 .nop
 .nops 7
 .nops 20,4
 .nops 30
