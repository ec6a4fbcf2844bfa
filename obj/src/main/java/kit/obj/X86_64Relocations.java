package kit.obj;

/** Numbers of the x86-64 relocation kinds (System V psABI for AMD64, table 4.9). */
public final class X86_64Relocations {
  public static final int NONE = 0;
  public static final int ABS64 = 1;
  public static final int PC32 = 2;
  public static final int GOT32 = 3;
  public static final int PLT32 = 4;
  public static final int COPY = 5;
  public static final int GLOB_DAT = 6;
  public static final int JUMP_SLOT = 7;
  public static final int RELATIVE = 8;
  public static final int GOTPCREL = 9;
  public static final int ABS32 = 10;
  public static final int ABS32S = 11;
  public static final int ABS16 = 12;
  public static final int PC16 = 13;
  public static final int ABS8 = 14;
  public static final int PC8 = 15;
  public static final int DTPMOD64 = 16;
  public static final int DTPOFF64 = 17;
  public static final int TPOFF64 = 18;
  public static final int TLSGD = 19;
  public static final int TLSLD = 20;
  public static final int DTPOFF32 = 21;
  public static final int GOTTPOFF = 22;
  public static final int TPOFF32 = 23;
  public static final int PC64 = 24;
  public static final int GOTOFF64 = 25;
  public static final int GOTPC32 = 26;
  public static final int GOT64 = 27;
  public static final int GOTPCREL64 = 28;
  public static final int GOTPC64 = 29;
  public static final int GOTPLT64 = 30;
  public static final int PLTOFF64 = 31;
  public static final int SIZE32 = 32;
  public static final int SIZE64 = 33;
  public static final int GOTPC32_TLSDESC = 34;
  public static final int TLSDESC_CALL = 35;
  public static final int TLSDESC = 36;
  public static final int IRELATIVE = 37;
  public static final int RELATIVE64 = 38;
  public static final int GOTPCRELX = 41;
  public static final int REX_GOTPCRELX = 42;

  private X86_64Relocations() {}
}
