package kit.backend.x86_64.instruction;

/**
 * Rows of instructions that programs seldom use, and of VEX forms that GNU as takes only when asked
 * ({@code {vex} vpdpbusd}); see {@link FormTable} for the notation.
 */
final class RareRows {
  static final String[] ROWS = {
    // System instructions.
    "enclv - 0F 01 C0",
    "pconfig - 0F 01 C5",
    "wrmsrns - 0F 01 C6",
    "wrmsrlist - F3 0F 01 C6",
    "rdmsrlist - F2 0F 01 C6",
    "tdcall - 66 0F 01 CC",
    "seamret - 66 0F 01 CD",
    "seamops - 66 0F 01 CE",
    "seamcall - 66 0F 01 CF",
    "vmgexit - F3 0F 01 D9",
    "xsusldtrk - F2 0F 01 E8",
    "xresldtrk - F2 0F 01 E9",
    "uiret - F3 0F 01 EC",
    "testui - F3 0F 01 ED",
    "clui - F3 0F 01 EE",
    "stui - F3 0F 01 EF",
    "senduipi u64 F3 0F C7 /6 | r",
    "mcommit - F3 0F 01 FA",
    "rdpru - 0F 01 FD",
    "rmpquery - F3 0F 01 FD",
    "invlpgb - 0F 01 FE",
    "rmpadjust - F3 0F 01 FE",
    "rmpupdate - F2 0F 01 FE",
    "tlbsync - 0F 01 FF",
    "psmash - F3 0F 01 FF",
    "pvalidate - F2 0F 01 FF",
    "getsec - 0F 37",
    "enqcmd r64,m F2 0F 38 F8 /r | rr",
    "enqcmds r64,m F3 0F 38 F8 /r | rr",
    "movntss m32,x F3 0F 2B /r | wr",
    "movntsd m64,x F2 0F 2B /r | wr",
    "monitor edx,ecx,rax 0F 01 C8 | rrr",
    "monitor edx,ecx,eax 0F 01 C8 a32 | rrr",
    "mwait ecx,eax 0F 01 C9 | rr",
    "monitorx edx,ecx,rax 0F 01 FA | rrr",
    "monitorx edx,ecx,eax 0F 01 FA a32 | rrr",
    "mwaitx ebx,ecx,eax 0F 01 FB | rrr",
    "movsl r32,rm32 63 /r | wr",
    // AVX-VNNI, AVX-IFMA, AVX-VNNI-INT8, AVX-NE-CONVERT.
    "vpdpbusd X,Xn,Xm V.66.0F38.W0 50 /r",
    "vpdpbusds X,Xn,Xm V.66.0F38.W0 51 /r",
    "vpdpwssd X,Xn,Xm V.66.0F38.W0 52 /r",
    "vpdpwssds X,Xn,Xm V.66.0F38.W0 53 /r",
    "vpmadd52luq X,Xn,Xm V.66.0F38.W1 B4 /r",
    "vpmadd52huq X,Xn,Xm V.66.0F38.W1 B5 /r",
    "vpdpbuud X,Xn,Xm V.NP.0F38.W0 50 /r",
    "vpdpbsud X,Xn,Xm V.F3.0F38.W0 50 /r",
    "vpdpbssd X,Xn,Xm V.F2.0F38.W0 50 /r",
    "vpdpbuuds X,Xn,Xm V.NP.0F38.W0 51 /r",
    "vpdpbsuds X,Xn,Xm V.F3.0F38.W0 51 /r",
    "vpdpbssds X,Xn,Xm V.F2.0F38.W0 51 /r",
    "vcvtneps2bf16/X x,xm128 V.F3.0F38.W0 72 /r | wr",
    "vcvtneps2bf16/Y x,ym256 V.L1.F3.0F38.W0 72 /r | wr",
    "vcvtneoph2ps X,MX V.NP.0F38.W0 B0 /r | wr",
    "vcvtneeph2ps X,MX V.66.0F38.W0 B0 /r | wr",
    "vcvtneebf162ps X,MX V.F3.0F38.W0 B0 /r | wr",
    "vcvtneobf162ps X,MX V.F2.0F38.W0 B0 /r | wr",
    "vbcstnesh2ps x,m16 V.66.0F38.W0 B1 /r | wr",
    "vbcstnesh2ps y,m16 V.L1.66.0F38.W0 B1 /r | wr",
    "vbcstnebf162ps x,m16 V.F3.0F38.W0 B1 /r | wr",
    "vbcstnebf162ps y,m16 V.L1.F3.0F38.W0 B1 /r | wr",
  };

  private RareRows() {}
}
