package kit.backend.x86_64.instruction;

/**
 * Chooses the form of an instruction as GNU as does: the first row, in the table's order of
 * preference, that its operands suit. Code generation names any one of the forms of a mnemonic and
 * gets the best by {@link #best}; the assembler's matcher starts from the first. So both give the
 * same bytes for the same text.
 *
 * <p>Example: {@code best(ADD_RM64_IMM32S)} with the operands %rax and 300 is ADD_RAX_IMM32S, with
 * %rcx and 3 it is ADD_RM64_IMM8S.
 */
public final class FormSelector {
  private static final int OPCODE_AND_PREFIX = 0xff | 3 << FormTable.PREFIX_SHIFT;

  private final FormTable table;
  private final OperandKind kind;

  public FormSelector(FormTable table) {
    this.table = table;
    this.kind = table.kind;
  }

  /**
   * The preferred form with the mnemonic, suffix and operand count of {@code form} that the
   * operands suit; {@code form} itself when none does.
   */
  public int best(int form, Operands o) {
    if (table.first[form] == form && table.next[form] < 0) {
      return form;
    }
    for (int candidate = table.first[form]; candidate >= 0; candidate = table.next[candidate]) {
      if (matches(candidate, o) && (table.flags[candidate] & FormTable.NO_ASSEMBLE) == 0) {
        return shorterDirection(candidate, o);
      }
    }
    return form;
  }

  /**
   * A VEX move between registers whose source is xmm8 or above and whose destination is below takes
   * the direction that puts the high register into ModRM.reg: the two-byte prefix can extend only
   * that one.
   */
  public int shorterDirection(int form, Operands o) {
    if ((o.prefixes & (Operands.LOAD | Operands.STORE)) != 0) {
      return direction(form, o);
    }
    int other = table.next[form];
    if (other < 0
        || (table.spec[form] & FormTable.VEX) == 0
        || ((table.spec[form] ^ table.spec[other]) & ~OPCODE_AND_PREFIX) != 0
        || !matches(other, o)) {
      return form;
    }
    int reg = table.slot(form, OperandKind.IN_REG);
    int rm = table.slot(form, OperandKind.IN_RM);
    if (reg > 3
        || rm > 3
        || table.slot(other, OperandKind.IN_REG) != rm
        || o.kind[rm] != Operands.REGISTER) {
      return form;
    }
    boolean shorter = (o.register[rm] & 8) != 0 && (o.register[reg] & 8) == 0;
    return shorter ? other : form;
  }

  /** The form that has the direction asked for, if there is one. */
  private int direction(int form, Operands o) {
    int wanted = (o.prefixes & Operands.LOAD) != 0 ? 0 : 1;
    for (int candidate = form; candidate >= 0; candidate = table.next[candidate]) {
      if (table.slot(candidate, OperandKind.IN_REG) == wanted && matches(candidate, o)) {
        return candidate;
      }
    }
    return form;
  }

  /**
   * Whether the operands can be encoded in the form. Widths of operands are compared only where
   * {@link Operands#width} tells them.
   */
  public boolean matches(int form, Operands o) {
    int packed = table.kinds[form];
    int count = o.count;
    int evex = table.evex[form];
    if (evex == 0 ? o.needsEvex() : !evexMatches(form, evex, o)) {
      return false;
    }
    for (int operand = 0; operand < count; operand++) {
      int k = packed & 0xff;
      packed >>>= 8;
      if (k == 0 || !accepts(k, o, operand, table.suffix[form])) {
        return false;
      }
    }
    return packed == 0;
  }

  /** Mask, broadcast and rounding. */
  private boolean evexMatches(int form, int evex, Operands o) {
    if ((o.prefixes & Operands.VEX) != 0
        || o.mask != 0 && (evex & FormTable.EVEX_MASK) == 0
        || o.mask == 0 && (evex & FormTable.EVEX_MASKED) != 0
        || o.zeroing && ((evex & FormTable.EVEX_ZEROING) == 0 || o.kind[0] == Operands.MEMORY)) {
      return false;
    }
    int rm = table.slot(form, OperandKind.IN_RM);
    boolean memory = rm < Operands.MAXIMUM && o.kind[rm] == Operands.MEMORY;
    if (o.broadcast != 0) {
      int element = table.elementBytes(form);
      if (!memory
          || element == 0 && o.broadcast != 0
          || o.width[rm] != 0 && o.width[rm] != element * 8
          || o.broadcast != Operands.ANY_BROADCAST
              && kind.memoryBits[table.kind(form, rm)] != o.broadcast * element * 8) {
        return false;
      }
    }
    return switch (o.rounding) {
      case Operands.NO_ROUNDING -> true;
      case Operands.SUPPRESS_EXCEPTIONS -> !memory && (evex & FormTable.EVEX_EXCEPTIONS) != 0;
      default -> !memory && (evex & FormTable.EVEX_ROUNDING) != 0;
    };
  }

  private boolean accepts(int k, Operands o, int operand, char suffix) {
    int width = o.width[operand];
    return switch (o.kind[operand]) {
      case Operands.REGISTER -> acceptsRegister(k, o.register[operand], width);
      case Operands.MEMORY -> acceptsMemory(k, o, o.broadcast != 0 ? 0 : width);
      case Operands.IMMEDIATE -> acceptsImmediate(k, operandValue(k, o), o.target, suffix);
      case Operands.BRANCH -> {
        int type = kind.immediate[k];
        yield type == OperandKind.BRANCH32
            || type == OperandKind.BRANCH16
            || type == OperandKind.BRANCH8
                && (o.target != Operands.NO_TARGET || o.immediate == (byte) o.immediate);
      }
      default -> false;
    };
  }

  private long operandValue(int k, Operands o) {
    return kind.where[k] == OperandKind.IN_SECOND_IMMEDIATE ? o.secondImmediate : o.immediate;
  }

  private boolean acceptsRegister(int k, int id, int width) {
    int fixed = kind.fixed[k];
    if (fixed >= 0) {
      if (k == kind.shiftCount) {
        return id == fixed;
      }
      return id == fixed
          && (width == 0 || kind.registerBits[k] == 0 || width == kind.registerBits[k]);
    }
    int registerClass = id >> 4;
    if (registerClass == Register.CLASS_HIGH_VECTOR && table.hasEvex) {
      registerClass = Register.CLASS_VECTOR;
    }
    if (registerClass != kind.registerClass[k]) {
      return registerClass == Register.CLASS_HIGH_BYTE
          && kind.registerClass[k] == Register.CLASS_GENERAL
          && kind.registerBits[k] == 8;
    }
    return width == 0 || kind.registerBits[k] == 0 || width == kind.registerBits[k];
  }

  private boolean acceptsMemory(int k, Operands o, int width) {
    int bits = kind.memoryBits[k];
    if (bits < 0 || width != 0 && bits != 0 && width != bits) {
      return false;
    }
    boolean vectorIndex =
        o.index >= 0
            && (o.index >> 4 == Register.CLASS_VECTOR
                || o.index >> 4 == Register.CLASS_HIGH_VECTOR && table.hasEvex);
    if (kind.isVectorMemory(k) != vectorIndex
        || vectorIndex && o.indexBits != 0 && o.indexBits != kind.vectorIndexBits(k)) {
      return false;
    }
    if (kind.where[k] == OperandKind.IN_RM) {
      return true;
    }
    if (kind.isStringSource(k)) {
      return o.base == Register.RSI && plainBase(o);
    }
    if (kind.isStringDestination(k)) {
      return o.base == Register.RDI && plainBase(o);
    }
    if (kind.isOffset(k)) {
      return o.base < 0 && o.index < 0;
    }
    return o.base == Register.RBX && plainBase(o);
  }

  private static boolean plainBase(Operands o) {
    return o.index < 0 && o.displacement == 0 && o.symbol == Operands.NO_TARGET;
  }

  private boolean acceptsImmediate(int k, long value, int target, char suffix) {
    int type = kind.immediate[k];
    if (target != Operands.NO_TARGET && kind.where[k] != OperandKind.IN_SECOND_IMMEDIATE) {
      // A symbol's value is not known: the widest field of the form, never the shortened one.
      return type != OperandKind.NOT_IMMEDIATE
          && type != OperandKind.IMM8_SIGNED
          && type != OperandKind.IMM_ONE
          && type != OperandKind.IMM4
          && type < OperandKind.BRANCH8;
    }
    return switch (type) {
      case OperandKind.IMM8 -> value >= -128 && value < 256;
      case OperandKind.IMM8_SIGNED -> isSignedByte(value, suffix);
      case OperandKind.IMM16 -> value >= -32768 && value < 65536;
      case OperandKind.IMM32 -> value >= Integer.MIN_VALUE && value < 1L << 32;
      case OperandKind.IMM32_SIGNED -> value == (int) value;
      case OperandKind.IMM64 -> true;
      case OperandKind.IMM_ONE -> value == 1;
      case OperandKind.IMM4 -> value >= 0 && value < 16;
      default -> false;
    };
  }

  /**
   * Whether the value, taken modulo the operand size, is a sign-extended byte: 0xffff is for a
   * 16-bit operation.
   */
  private static boolean isSignedByte(long value, char suffix) {
    if (suffix == 'w' && value >= 0x8000 && value <= 0xffff) {
      return (short) value == (byte) value;
    }
    if (suffix == 'l' && value >= 0x80000000L && value <= 0xffffffffL) {
      return (int) value == (byte) value;
    }
    return value == (byte) value;
  }
}
