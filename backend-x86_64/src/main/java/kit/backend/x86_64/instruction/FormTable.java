package kit.backend.x86_64.instruction;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;

/**
 * The table of instruction forms: one description for four uses (encoder, printer, matcher,
 * disassembler). Immutable once built; one object serves a whole compilation.
 *
 * <p>A row is text: {@code mnemonic[/suffixes] operands encoding [flags] [| access]}.
 *
 * <ul>
 *   <li>Mnemonic: AT&amp;T base without the size suffix; {@code {cc}} stands for the sixteen
 *       conditions in the order of their codes.
 *   <li>Suffix: one letter of its own (X and Y stand for x and y), {@code v} for the three forms w,
 *       l, q, or {@code y} for l, q. In such rows the operands {@code rv rmv av iz …} become those
 *       of 16, 32 or 64 bits and the operand size prefix or REX.W is added. {@code *} after it: the
 *       form is the default of a mnemonic without suffix, and the suffix is not printed; {@code +}:
 *       default, but printed; {@code !}: understood, but not printed.
 *   <li>Operands: names of {@link OperandKind}, destination first, {@code -} for none. With a
 *       capital {@code X Xn Xm Xu Xi} the row stands for the XMM and the YMM form.
 *   <li>Encoding as in the manual: prefix, map, opcode, then {@code /r}, {@code /digit}, {@code +r}
 *       (register in the opcode) or one more fixed byte, after {@code /r} the last of the
 *       instruction; {@code W}: REX.W; {@code o16}, {@code a32}: operand and address size prefix;
 *       {@code V.66.0F38.W0 58}: VEX.
 *   <li>{@code E.66.0F38.W0 58}: EVEX, maps also M5 and M6; {@code E.L2.…} for 512 bits. With a
 *       capital {@code V Vn Vm Vu MV} the row stands for the forms of 128, 256 and 512 bits; {@code
 *       H Hm}, {@code Qm}, {@code Om} are operands of a half, a quarter, an eighth of that. Flags:
 *       {@code mask}, {@code maskz} (also zeroing), {@code maskall} (a mask is needed), {@code b4}
 *       (elements of 4 bytes are broadcast), {@code er} and {@code sae} between registers.
 *   <li>Flags: see the constants. Access: a letter for each operand, r read, w written, m both;
 *       without it the first is m, the others r.
 * </ul>
 *
 * <p>Example: {@code "add/v rmv,ibs 83 /0 lock"} is ADD_RM16_IMM8S, ADD_RM32_IMM8S and
 * ADD_RM64_IMM8S.
 *
 * <p>Among forms of one mnemonic, suffix, operand count and register widths the order of the rows
 * is the order of preference, the same as GNU as has; {@link #next} chains them.
 */
public final class FormTable {
  // Fields of spec: opcode byte 0..7, map 8..9, mandatory prefix 10..11, then single bits, ModRM
  // mode 20..22, digit or fixed byte 24..31.
  static final int MAP_SHIFT = 8;
  static final int PREFIX_SHIFT = 10;
  static final int O16 = 1 << 12;
  static final int W_BIT = 13;
  static final int W = 1 << W_BIT;
  static final int VEX = 1 << 14;
  static final int LONG = 1 << 15;

  /** The ModRM.reg (opcode) operand is a byte register, the ModRM.rm operand is. */
  static final int BYTE_REG = 1 << 16;

  static final int BYTE_RM = 1 << 17;
  static final int A32 = 1 << 18;

  /** A wait instruction (9B) goes before. */
  static final int WAIT = 1 << 19;

  static final int MODRM_SHIFT = 20;
  static final int MODRM_NONE = 0;
  static final int MODRM_REG = 1;
  static final int MODRM_DIGIT = 2;
  static final int MODRM_FIXED = 3;

  /** With MODRM_REG: the fixed byte ends the instruction, after ModRM and displacement. */
  static final int SUFFIX = 1 << 22;

  /** Register in the low bits of the opcode, with MODRM_FIXED in those of the fixed byte. */
  static final int PLUS = 1 << 23;

  static final int BYTE_SHIFT = 24;

  // Flags.
  /** May carry a lock prefix when its destination is memory. */
  public static final int LOCKABLE = 1;

  /** Chosen for a mnemonic without suffix when the operands do not tell the size. */
  public static final int DEFAULT = 2;

  /** The suffix is not printed. */
  public static final int HIDDEN_SUFFIX = 4;

  /** The suffix is part of the name and always printed. */
  public static final int KEEP_SUFFIX = 8;

  /** The assembler never chooses it. */
  public static final int NO_ASSEMBLE = 16;

  /** The disassembler never gives it. */
  public static final int NO_DISASSEMBLE = 32;

  /** Branch through the operand: printed with a star. */
  public static final int INDIRECT = 64;

  /** String operation: implicit memory operands. */
  public static final int STRING = 128;

  /** VEX.W is free. */
  public static final int WIG = 256;

  /** The address size is 16 bits. */
  public static final int ADDRESS16 = 512;

  /** Bits 16 up: access of operand n at 16 + 2n: 1 read, 2 written. */
  static final int ACCESS_SHIFT = 16;

  /** Forms by number; columns. */
  final int[] spec;

  /**
   * Operand numbers by place, a nibble each (15 none): reg, rm, vvvv, immediate, is4, opcode,
   * second immediate; then bytes of the immediate.
   */
  final int[] slots;

  /** Kinds of the operands, a byte each from the low end. */
  final int[] kinds;

  final int[] flags;
  final int[] mnemonicOf;
  final char[] suffix;

  /** The next form of the same mnemonic, suffix, operand count and register widths, or -1. */
  final int[] next;

  final String[] mnemonics;
  final Object2IntOpenHashMap<String> mnemonicNumbers;

  /** By mnemonic: its first form in table order, chained by {@link #nextOfMnemonic}. */
  final int[] firstOfMnemonic;

  final int[] nextOfMnemonic;
  final OperandKind kind;

  /** First form of the same mnemonic, suffix, operand count and register widths. */
  final int[] first;

  /**
   * First forms of the row groups: {@link Form} names those of group 0, {@link FloatForm} of 1 (x87
   * and SSE), {@link ExtendedForm} of 2, {@link AvxForm} of 3.
   */
  final int[] groups = new int[5];

  /**
   * What EVEX adds, by form; 0 for a form without EVEX. Bit 0 set; map 1..3, vector length 4..5,
   * log of the bytes of an element that can be broadcast plus 1 in 6..8 (0: none), then single
   * bits.
   */
  final int[] evex;

  /** Whether this is the table with AVX-512. */
  final boolean hasEvex;

  static final int EVEX = 1;
  static final int EVEX_MAP_SHIFT = 1;
  static final int EVEX_LENGTH_SHIFT = 4;
  static final int EVEX_BROADCAST_SHIFT = 6;
  static final int EVEX_MASK = 1 << 9;
  static final int EVEX_ZEROING = 1 << 10;

  /** There must be a mask. */
  static final int EVEX_MASKED = 1 << 11;

  /** Rounding can be given; {@code {sae}} can. */
  static final int EVEX_ROUNDING = 1 << 12;

  static final int EVEX_EXCEPTIONS = 1 << 13;

  public FormTable() {
    this(Kind.BASE);
  }

  /**
   * The table of AVX-512 (what EVEX encodes, and mask registers) and of rare instructions. It is
   * apart because few compilations need it and reading its rows takes time.
   */
  public static FormTable extended() {
    return new FormTable(Kind.EXTENDED);
  }

  /**
   * The table of 32-bit code, or of 16-bit code, where operations of 32 bits have the prefix.
   *
   * @param gcc {@code .code16gcc}: operations on the stack are of 32 bits unless a suffix says else
   */
  public static FormTable legacy(int bits, boolean gcc) {
    FormTable table = new FormTable(Kind.LEGACY);
    if (bits == 16) {
      table.turnAround(gcc);
    }
    return table;
  }

  private enum Kind {
    BASE,
    EXTENDED,
    LEGACY
  }

  private FormTable(Kind rows) {
    FormRows builder = new FormRows();
    switch (rows) {
      case BASE -> baseRows(builder);
      case EXTENDED -> {
        builder.rows(MaskRows.ROWS);
        builder.rows(Avx512Rows.ROWS);
        builder.rows(Avx512HalfRows.ROWS);
        builder.rows(RareRows.ROWS);
      }
      case LEGACY -> legacyRows(builder);
    }
    hasEvex = rows == Kind.EXTENDED;
    evex = builder.evex.toIntArray();
    kind = builder.kind;
    spec = builder.spec.toIntArray();
    slots = builder.slots.toIntArray();
    kinds = builder.kinds.toIntArray();
    flags = builder.flags.toIntArray();
    mnemonicOf = builder.mnemonicOf.toIntArray();
    int count = spec.length;
    suffix = new char[count];
    mnemonics = builder.mnemonics.toArray(new String[0]);
    mnemonicNumbers = builder.mnemonicNumbers;
    next = new int[count];
    first = new int[count];
    nextOfMnemonic = new int[count];
    firstOfMnemonic = new int[mnemonics.length];
    int[] lastOfMnemonic = new int[mnemonics.length];
    Arrays.fill(firstOfMnemonic, -1);
    for (int form = 0; form < count; form++) {
      suffix[form] = builder.suffixes.charAt(form);
      next[form] = -1;
      nextOfMnemonic[form] = -1;
      first[form] = form;
      int mnemonic = mnemonicOf[form];
      if (firstOfMnemonic[mnemonic] < 0) {
        firstOfMnemonic[mnemonic] = form;
      } else {
        nextOfMnemonic[lastOfMnemonic[mnemonic]] = form;
        linkAlternative(form);
      }
      lastOfMnemonic[mnemonic] = form;
    }
  }

  private void baseRows(FormRows builder) {
    builder.rows(IntegerRows.ROWS);
    groups[1] = builder.spec.size();
    builder.rows(X87Rows.ROWS);
    builder.rows(SseRows.ROWS);
    groups[2] = builder.spec.size();
    builder.rows(ExtensionRows.ROWS);
    builder.rows(SystemRows.ROWS);
    builder.rows(ExtensionRows.AMD_ROWS);
    groups[3] = builder.spec.size();
    builder.rows(AvxRows.ROWS);
    groups[4] = builder.spec.size();
  }

  private static void legacyRows(FormRows builder) {
    builder.legacy = true;
    builder.rows(LegacyRows.FIRST);
    builder.rows(LegacyRows.converted(IntegerRows.ROWS));
    builder.rows(LegacyRows.LAST);
    builder.rows(LegacyRows.converted(X87Rows.ROWS));
    builder.rows(LegacyRows.converted(SseRows.ROWS));
    builder.rows(LegacyRows.converted(ExtensionRows.ROWS));
    builder.rows(LegacyRows.converted(SystemRows.ROWS));
    builder.rows(LegacyRows.converted(ExtensionRows.AMD_ROWS));
    builder.rows(LegacyRows.converted(AvxRows.ROWS));
  }

  /**
   * From 32-bit code to 16-bit code: the prefix moves from the forms of 16 bits to those of 32, the
   * default size too.
   */
  private void turnAround(boolean gcc) {
    IntOpenHashSet sized = new IntOpenHashSet();
    for (int form = 0; form < spec.length; form++) {
      if ((spec[form] & O16) != 0) {
        sized.add(spec[form]);
      }
    }
    for (int form = 0; form < spec.length; form++) {
      if ((spec[form] & (O16 | VEX)) == O16) {
        spec[form] &= ~O16;
        if (suffix[form] == 'w' && !(gcc && onStack(form))) {
          moveDefault(form);
        }
      } else if ((spec[form] & VEX) == 0
          && (suffix[form] == 'l' || isConversion(form))
          && (sized.contains(spec[form] | O16) || isExtension(form))) {
        spec[form] |= O16;
      }
    }
    for (int form = 0; form < spec.length; form++) {
      if (suffix[form] == 'l' && hasDefaultWord(form)) {
        flags[form] &= ~DEFAULT;
      }
    }
  }

  private boolean hasDefaultWord(int form) {
    for (int other = firstForm(mnemonicOf[form]); other >= 0; other = nextForm(other)) {
      if (suffix[other] == 'w'
          && has(other, DEFAULT)
          && operandCount(other) == operandCount(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConversion(int form) {
    String name = mnemonic(form);
    return name.equals("cwtl") || name.equals("cltd");
  }

  /** Operations of 32 bits whose opcode has no form of 16: movzwl, movswl, bswap. */
  private boolean isExtension(int form) {
    String name = mnemonic(form);
    return name.equals("movzw") || name.equals("movsw") || name.equals("bswap");
  }

  private boolean onStack(int form) {
    return switch (mnemonic(form)) {
      case "push",
          "pop",
          "pusha",
          "popa",
          "pushf",
          "popf",
          "call",
          "lcall",
          "ret",
          "lret",
          "enter",
          "leave" ->
          true;
      default -> false;
    };
  }

  /** Makes a form of 16 bits the default beside those of 32, which come behind it then. */
  private void moveDefault(int form) {
    for (int other = firstForm(mnemonicOf[form]); other >= 0; other = nextForm(other)) {
      if (suffix[other] == 'l' && operandCount(other) == operandCount(form)) {
        flags[form] |= flags[other] & DEFAULT;
      }
    }
  }

  private void linkAlternative(int form) {
    int operands = operandCount(form);
    for (int f = firstOfMnemonic[mnemonicOf[form]]; f != form; f = nextOfMnemonic[f]) {
      if (suffix[f] == suffix[form]
          && operandCount(f) == operands
          && sameWidths(f, form, operands)) {
        first[form] = f;
        int last = f;
        while (next[last] >= 0) {
          last = next[last];
        }
        next[last] = form;
        return;
      }
    }
  }

  private boolean sameWidths(int a, int b, int operands) {
    for (int i = 0; i < operands; i++) {
      int bitsA = registerBits(a, i);
      int bitsB = registerBits(b, i);
      if (bitsA != bitsB && bitsA != 0 && bitsB != 0
          || kind.isVectorMemory(kind(a, i)) && kind(a, i) != kind(b, i)) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return spec.length;
  }

  public int operandCount(int form) {
    int k = kinds[form];
    return k == 0 ? 0 : (39 - Integer.numberOfLeadingZeros(k)) >> 3;
  }

  /** AT&amp;T mnemonic without suffix. */
  public String mnemonic(int form) {
    return mnemonics[mnemonicOf[form]];
  }

  /** The name of a mnemonic by its number. */
  public String mnemonics(int number) {
    return mnemonics[number];
  }

  /** The size suffix, or 0. */
  public char suffix(int form) {
    return suffix[form];
  }

  int kind(int form, int operand) {
    return kinds[form] >>> (8 * operand) & 0xff;
  }

  /** Name of the operand's kind as in the rows. */
  public String kindName(int form, int operand) {
    return kind.names[kind(form, operand)];
  }

  /** Bits of the register that the operand takes, or 0. */
  public int registerBits(int form, int operand) {
    return kind.registerBits[kind(form, operand)];
  }

  /** Bits of the memory that the operand takes, 0 when it has no size, -1 when it takes none. */
  public int memoryBits(int form, int operand) {
    return kind.memoryBits[kind(form, operand)];
  }

  public boolean reads(int form, int operand) {
    return (flags[form] >>> (ACCESS_SHIFT + 2 * operand) & 1) != 0;
  }

  public boolean writes(int form, int operand) {
    return (flags[form] >>> (ACCESS_SHIFT + 2 * operand) & 2) != 0;
  }

  public boolean has(int form, int flag) {
    return (flags[form] & flag) != 0;
  }

  int slot(int form, int place) {
    return slots[form] >>> (4 * (place - 1)) & 15;
  }

  /** Number of an AT&amp;T mnemonic without suffix, or -1. */
  public int mnemonicNumber(String mnemonic) {
    return mnemonicNumbers.getInt(mnemonic);
  }

  /** The first form of a mnemonic in the order of preference. */
  public int firstForm(int mnemonic) {
    return firstOfMnemonic[mnemonic];
  }

  /** The next form of the same mnemonic, of whatever suffix, or -1. */
  public int nextForm(int form) {
    return nextOfMnemonic[form];
  }

  /** Whether the form's operand is the target of a branch. */
  public boolean isBranch(int form) {
    return kind.immediate[kinds[form] & 0xff] >= OperandKind.BRANCH8
            && kind.immediate[kinds[form] & 0xff] <= OperandKind.BRANCH32
        || kind.immediate[kinds[form] & 0xff] == OperandKind.BRANCH16;
  }

  /**
   * The form with a 32-bit distance that stands for a branch over 8 bits, or -1 when there is none.
   */
  public int longBranch(int form) {
    if (kind.immediate[kinds[form] & 0xff] != OperandKind.BRANCH8) {
      return -1;
    }
    int longer = next[form];
    return longer >= 0 && isBranch(longer) ? longer : -1;
  }

  /** Whether the operand is an immediate byte that is sign-extended to the operand size. */
  public boolean isSignedByte(int form, int operand) {
    return kind.immediate[kind(form, operand)] == OperandKind.IMM8_SIGNED;
  }

  /**
   * The next form in the order of preference with the same mnemonic, suffix, operand count and
   * register widths, or -1.
   */
  public int nextChoice(int form) {
    return next[form];
  }

  /** What a displacement byte of the form is multiplied by, with or without a broadcast. */
  int displacementScale(int form, boolean broadcast) {
    int bits = evex[form];
    if (bits == 0) {
      return 1;
    }
    if (broadcast) {
      return elementBytes(form);
    }
    return Math.max(1, kind.memoryBits[kind(form, slot(form, OperandKind.IN_RM))] >> 3);
  }

  /** Bytes of an element that can be broadcast, or 0. */
  int elementBytes(int form) {
    int log = evex[form] >>> EVEX_BROADCAST_SHIFT & 7;
    return log == 0 ? 0 : 1 << log - 1;
  }

  /** Whether the form sets REX.W. */
  public boolean isWide(int form) {
    return (spec[form] & (W | VEX)) == W;
  }

  public boolean isGeneral(int form, int operand) {
    return kind.registerClass[kind(form, operand)] == Register.CLASS_GENERAL;
  }

  /** Whether the operand is the port (%dx). */
  public boolean isPort(int form, int operand) {
    return kind(form, operand) == kind.port;
  }

  /** Whether the operand is an absolute 64-bit address (movabs). */
  public boolean isOffset(int form, int operand) {
    return kind.isOffset(kind(form, operand));
  }

  /** Whether the form is a shift or rotate. */
  public boolean isShift(int form) {
    return (spec[form] & 0xff & ~0x13) == 0xC0
        && operandCount(form) > 0
        && (spec[form] >>> MAP_SHIFT & 3) == 0
        && (spec[form] >>> MODRM_SHIFT & 3) == MODRM_DIGIT;
  }

  /** Operand size in bits that the suffix tells, or 0. */
  public int suffixBits(int form) {
    return switch (suffix[form]) {
      case 'b' -> 8;
      case 'w' -> 16;
      case 'l' -> 32;
      case 'q' -> 64;
      default -> 0;
    };
  }

  /** Name of the form's constant in {@link Form}. */
  public String constantName(int form) {
    StringBuilder name = new StringBuilder();
    String mnemonic = mnemonic(form);
    for (int i = 0; i < mnemonic.length(); i++) {
      char c = mnemonic.charAt(i);
      name.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c == '.' ? '_' : c);
    }
    int operands = operandCount(form);
    boolean sized = false;
    for (int i = 0; i < operands; i++) {
      sized |= kind.registerBits[kind(form, i)] > 0 || kind.memoryBits[kind(form, i)] > 0;
    }
    if (suffix[form] != 0 && !sized && !has(form, HIDDEN_SUFFIX)) {
      name.append((char) (suffix[form] - 32));
    }
    for (int i = 0; i < operands; i++) {
      name.append('_').append(kind.constantNames[kind(form, i)]);
    }
    return name.toString();
  }
}
