package kit.backend.x86_64.instruction;

/**
 * Numbers of the machine's registers: dense ints, sixteen to a class, so that {@code id & 15} is
 * the number that goes into the instruction. A general register has one id whatever its width (the
 * operand of the form gives the width); an XMM register and the YMM and ZMM registers that hold it
 * have one id. AH, CH, DH and BH are ids of their own: they are encoded as 4..7 without REX.
 */
public final class Register {
  public static final int RAX = 0;
  public static final int RCX = 1;
  public static final int RDX = 2;
  public static final int RBX = 3;
  public static final int RSP = 4;
  public static final int RBP = 5;
  public static final int RSI = 6;
  public static final int RDI = 7;
  public static final int R8 = 8;
  public static final int R9 = 9;
  public static final int R10 = 10;
  public static final int R11 = 11;
  public static final int R12 = 12;
  public static final int R13 = 13;
  public static final int R14 = 14;
  public static final int R15 = 15;

  public static final int AH = 20;
  public static final int CH = 21;
  public static final int DH = 22;
  public static final int BH = 23;

  /** XMM0 or YMM0; the others follow. */
  public static final int XMM0 = 32;

  public static final int MM0 = 48;
  public static final int ST0 = 64;

  public static final int ES = 80;
  public static final int CS = 81;
  public static final int SS = 82;
  public static final int DS = 83;
  public static final int FS = 84;
  public static final int GS = 85;

  public static final int CR0 = 96;
  public static final int DR0 = 112;

  /** Only as the base of a memory operand. */
  public static final int RIP = 128;

  /** The index that is none (%riz): asks for a SIB byte. */
  public static final int RIZ = 132;

  /** One more than the greatest id that code generation uses. */
  public static final int COUNT = 133;

  /** XMM16, YMM16 or ZMM16; the others follow. Only AVX-512 has them. */
  public static final int XMM16 = 144;

  /** The mask registers k0..k7. */
  public static final int K0 = 160;

  public static final int NONE = -1;

  // Classes: id >> 4.
  public static final int CLASS_GENERAL = 0;
  public static final int CLASS_HIGH_BYTE = 1;
  public static final int CLASS_VECTOR = 2;
  public static final int CLASS_MMX = 3;
  public static final int CLASS_X87 = 4;
  public static final int CLASS_SEGMENT = 5;
  public static final int CLASS_CONTROL = 6;
  public static final int CLASS_DEBUG = 7;
  public static final int CLASS_SPECIAL = 8;
  public static final int CLASS_HIGH_VECTOR = 9;
  public static final int CLASS_MASK = 10;

  private static final String[] NAMES8 = {
    "al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil",
    "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b"
  };
  private static final String[] NAMES16 = {
    "ax", "cx", "dx", "bx", "sp", "bp", "si", "di",
    "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w", "r15w"
  };
  private static final String[] NAMES32 = {
    "eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi",
    "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d", "r15d"
  };
  private static final String[] NAMES64 = {
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
    "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
  };
  private static final String[] HIGH = {"ah", "ch", "dh", "bh"};
  private static final String[] SEGMENTS = {"es", "cs", "ss", "ds", "fs", "gs"};

  private Register() {}

  /** The register {@code xmm(number)}, 0..15. */
  public static int xmm(int number) {
    return XMM0 + number;
  }

  /** The register {@code st(number)}, 0..7. */
  public static int st(int number) {
    return ST0 + number;
  }

  public static boolean isGeneral(int id) {
    return id >>> 4 == CLASS_GENERAL;
  }

  public static boolean isVector(int id) {
    return id >>> 4 == CLASS_VECTOR || id >>> 4 == CLASS_HIGH_VECTOR;
  }

  /** The number of five bits that EVEX has for a register. */
  public static int number(int id) {
    return id & 15 | (id >>> 4 == CLASS_HIGH_VECTOR ? 16 : 0);
  }

  /** The vector register of a number, 0..31. */
  public static int vector(int number) {
    return number < 16 ? XMM0 + number : XMM16 - 16 + number;
  }

  /**
   * The name without %.
   *
   * @param bits width of a general register (8, 16, 32, 64) or of a vector register (128, 256,
   *     512); ignored for the others
   */
  public static String name(int id, int bits) {
    int number = id & 15;
    return switch (id >> 4) {
      case CLASS_GENERAL ->
          switch (bits) {
            case 8 -> NAMES8[number];
            case 16 -> NAMES16[number];
            case 32 -> NAMES32[number];
            default -> NAMES64[number];
          };
      case CLASS_HIGH_BYTE -> HIGH[number & 3];
      case CLASS_VECTOR, CLASS_HIGH_VECTOR ->
          (bits == 512 ? "zmm" : bits == 256 ? "ymm" : "xmm") + number(id);
      case CLASS_MASK -> "k" + number;
      case CLASS_MMX -> "mm" + number;
      case CLASS_X87 -> "st(" + number + ")";
      case CLASS_SEGMENT -> SEGMENTS[number];
      case CLASS_CONTROL -> "cr" + number;
      case CLASS_DEBUG -> "db" + number;
      default -> id == RIP ? (bits == 32 ? "eip" : "rip") : bits == 32 ? "eiz" : "riz";
    };
  }
}
