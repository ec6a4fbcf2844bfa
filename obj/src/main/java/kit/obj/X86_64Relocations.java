package kit.obj;

import java.util.List;
import kit.obj.RelocationKind.Expression;
import kit.obj.RelocationKind.Field;

/** Numbers and table of the x86-64 relocation kinds (System V psABI for AMD64, table 4.9). */
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

  /** The table: number, name, expression, field. */
  static List<RelocationKind> kinds() {
    return List.of(
        kind(NONE, "NONE", Expression.NONE, Field.NONE),
        kind(ABS64, "64", Expression.ABSOLUTE, Field.WORD64),
        kind(PC32, "PC32", Expression.PC_RELATIVE, Field.SIGNED32),
        kind(GOT32, "GOT32", Expression.GOT_OFFSET, Field.SIGNED32),
        kind(PLT32, "PLT32", Expression.PLT_PC_RELATIVE, Field.SIGNED32),
        kind(COPY, "COPY", Expression.COPY, Field.NONE),
        kind(GLOB_DAT, "GLOB_DAT", Expression.GLOBAL_DATA, Field.WORD64),
        kind(JUMP_SLOT, "JUMP_SLOT", Expression.JUMP_SLOT, Field.WORD64),
        kind(RELATIVE, "RELATIVE", Expression.RELATIVE, Field.WORD64),
        kind(GOTPCREL, "GOTPCREL", Expression.GOT_PC_RELATIVE, Field.SIGNED32),
        kind(ABS32, "32", Expression.ABSOLUTE, Field.UNSIGNED32),
        kind(ABS32S, "32S", Expression.ABSOLUTE, Field.SIGNED32),
        kind(ABS16, "16", Expression.ABSOLUTE, Field.WORD16),
        kind(PC16, "PC16", Expression.PC_RELATIVE, Field.WORD16),
        kind(ABS8, "8", Expression.ABSOLUTE, Field.WORD8),
        kind(PC8, "PC8", Expression.PC_RELATIVE, Field.WORD8),
        kind(DTPMOD64, "DTPMOD64", Expression.TLS_MODULE, Field.WORD64),
        kind(DTPOFF64, "DTPOFF64", Expression.TLS_MODULE_OFFSET, Field.WORD64),
        kind(TPOFF64, "TPOFF64", Expression.TLS_THREAD_OFFSET, Field.WORD64),
        kind(TLSGD, "TLSGD", Expression.TLS_GENERAL_DYNAMIC, Field.SIGNED32),
        kind(TLSLD, "TLSLD", Expression.TLS_LOCAL_DYNAMIC, Field.SIGNED32),
        kind(DTPOFF32, "DTPOFF32", Expression.TLS_MODULE_OFFSET, Field.SIGNED32),
        kind(GOTTPOFF, "GOTTPOFF", Expression.TLS_INITIAL_EXEC, Field.SIGNED32),
        kind(TPOFF32, "TPOFF32", Expression.TLS_THREAD_OFFSET, Field.SIGNED32),
        kind(PC64, "PC64", Expression.PC_RELATIVE, Field.WORD64),
        kind(GOTOFF64, "GOTOFF64", Expression.GOT_RELATIVE, Field.WORD64),
        kind(GOTPC32, "GOTPC32", Expression.GOT_BASE_PC_RELATIVE, Field.SIGNED32),
        kind(GOT64, "GOT64", Expression.GOT_OFFSET, Field.WORD64),
        kind(GOTPCREL64, "GOTPCREL64", Expression.GOT_PC_RELATIVE, Field.WORD64),
        kind(GOTPC64, "GOTPC64", Expression.GOT_BASE_PC_RELATIVE, Field.WORD64),
        kind(GOTPLT64, "GOTPLT64", Expression.GOT_OFFSET, Field.WORD64),
        kind(PLTOFF64, "PLTOFF64", Expression.PLT_GOT_RELATIVE, Field.WORD64),
        kind(SIZE32, "SIZE32", Expression.SIZE, Field.UNSIGNED32),
        kind(SIZE64, "SIZE64", Expression.SIZE, Field.WORD64),
        kind(GOTPC32_TLSDESC, "GOTPC32_TLSDESC", Expression.TLS_DESCRIPTOR, Field.SIGNED32),
        kind(TLSDESC_CALL, "TLSDESC_CALL", Expression.TLS_DESCRIPTOR_CALL, Field.NONE),
        kind(TLSDESC, "TLSDESC", Expression.TLS_DESCRIPTOR, Field.WORD64),
        kind(IRELATIVE, "IRELATIVE", Expression.INDIRECT_RELATIVE, Field.WORD64),
        kind(RELATIVE64, "RELATIVE64", Expression.RELATIVE, Field.WORD64),
        kind(GOTPCRELX, "GOTPCRELX", Expression.GOT_PC_RELATIVE_RELAXABLE, Field.SIGNED32),
        kind(REX_GOTPCRELX, "REX_GOTPCRELX", Expression.GOT_PC_RELATIVE_RELAXABLE, Field.SIGNED32));
  }

  private static RelocationKind kind(int number, String name, Expression expression, Field field) {
    return new RelocationKind(number, "R_X86_64_" + name, expression, field);
  }
}
