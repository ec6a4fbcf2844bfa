package kit.backend.x86_64.instruction;

/**
 * Decodes instructions by the rows of the {@link FormTable}: legacy prefixes, REX or VEX, then the
 * forms that share map and opcode are tried; the one that explains most of the prefixes is taken.
 * Prefixes that the form does not explain stay in {@link Operands#prefixes}, so that encoding what
 * was decoded gives instructions of the same meaning.
 *
 * <p>Example: 66 0F 6F C1 has the candidates {@code movq q,qm64} (no prefix) and {@code movdqa
 * x,xm128} (66); the second explains the 66.
 *
 * <p>It does not decode EVEX (AVX-512), XOP and 3DNow!; {@link #decode} then gives 0.
 */
public final class Disassembler {
  private static final int LONGEST = 15;
  private static final int NO_SLOT = 15;

  private final FormTable table;
  private final OperandKind kind;

  /**
   * Candidates by key (VEX, map, opcode): {@code forms[starts[key]] … forms[starts[key + 1] - 1]}.
   */
  private final int[] starts = new int[2049];

  private final int[] forms;

  @SuppressWarnings("NullAway.Init")
  private byte[] code;

  private int at;
  private int end;
  private boolean truncated;

  // Of the instruction being decoded.
  private boolean operandSize;
  private boolean operandSizeTwice;
  private boolean addressSize;
  private boolean lock;
  private int repeat;
  private int segment;
  private boolean rexSeen;
  private int rex;
  private boolean vex;
  private boolean vexLong;
  private int vexPrefix;
  private int vvvv;
  private int map;
  private int form;

  /** A wait instruction (9B) went before. */
  private boolean waiting;

  public Disassembler(FormTable table) {
    this.table = table;
    this.kind = table.kind;
    for (int f = 0; f < table.size(); f++) {
      for (int i = 0; i < opcodes(f); i++) {
        starts[key(f) + i + 1]++;
      }
    }
    for (int i = 0; i < 2048; i++) {
      starts[i + 1] += starts[i];
    }
    forms = new int[starts[2048]];
    int[] next = starts.clone();
    for (int f = 0; f < table.size(); f++) {
      for (int i = 0; i < opcodes(f); i++) {
        forms[next[key(f) + i]++] = f;
      }
    }
  }

  private int key(int f) {
    int spec = table.spec[f];
    return ((spec & FormTable.VEX) != 0 ? 1024 : 0)
        | (spec >>> FormTable.MAP_SHIFT & 3) << 8
        | spec & 0xff;
  }

  /** How many opcode bytes the form has: eight when the low bits are a register. */
  private int opcodes(int f) {
    int spec = table.spec[f];
    if ((table.flags[f] & FormTable.NO_DISASSEMBLE) != 0) {
      return 0;
    }
    return (spec & FormTable.PLUS) != 0
            && (spec >>> FormTable.MODRM_SHIFT & 3) == FormTable.MODRM_NONE
        ? 8
        : 1;
  }

  /** The form of the instruction last decoded. */
  public int form() {
    return form;
  }

  /**
   * Decodes the instruction at {@code bytes[from]}, not beyond {@code limit}, into {@code o}.
   *
   * @return its length in bytes, 0 when it is none that the table has
   */
  public int decode(byte[] bytes, int from, int limit, Operands o) {
    code = bytes;
    end = (int) Math.min(limit, (long) from + LONGEST);
    if (end - from > 1 && bytes[from] == (byte) 0x9B && (bytes[from + 1] & 0xF8) == 0xD8) {
      waiting = true;
      int length = decodeAt(from, from + 1, o);
      if (length > 0) {
        return length;
      }
    }
    waiting = false;
    return decodeAt(from, from, o);
  }

  private int decodeAt(int from, int start, Operands o) {
    at = start;
    truncated = false;
    prefixes();
    int opcode = opcode();
    if (opcode < 0) {
      return 0;
    }
    int key = (vex ? 1024 : 0) | map << 8 | opcode;
    int modrm = at < end ? code[at] & 0xff : -1;
    int best = -1;
    int bestScore = -1;
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      int score = score(forms[i], opcode, modrm);
      if (score > bestScore) {
        best = forms[i];
        bestScore = score;
      }
    }
    if (best < 0) {
      return 0;
    }
    form = best;
    operands(opcode, o);
    if ((table.spec[form] & FormTable.SUFFIX) != 0) {
      next();
    }
    leftovers(o);
    return truncated ? 0 : at - from;
  }

  private int next() {
    if (at >= end) {
      truncated = true;
      return 0;
    }
    return code[at++] & 0xff;
  }

  private void prefixes() {
    operandSize = false;
    operandSizeTwice = false;
    addressSize = false;
    lock = false;
    repeat = 0;
    segment = Register.NONE;
    rexSeen = false;
    rex = 0;
    while (at < end) {
      int b = code[at] & 0xff;
      switch (b) {
        case 0x66 -> {
          operandSizeTwice = operandSize;
          operandSize = true;
        }
        case 0x67 -> addressSize = true;
        case 0xF0 -> lock = true;
        case 0xF2, 0xF3 -> repeat = b;
        case 0x26 -> segment = Register.ES;
        case 0x2E -> segment = Register.CS;
        case 0x36 -> segment = Register.SS;
        case 0x3E -> segment = Register.DS;
        case 0x64 -> segment = Register.FS;
        case 0x65 -> segment = Register.GS;
        default -> {
          if ((b & 0xF0) == 0x40) {
            rexSeen = true;
            rex = b & 15;
            at++;
          }
          return;
        }
      }
      at++;
    }
  }

  /** Reads VEX or the escape bytes, and the opcode; -1 at the end or for EVEX. */
  private int opcode() {
    vex = false;
    map = 0;
    int b = next();
    if (b == 0xC5 || b == 0xC4) {
      vex(b == 0xC4);
      b = next();
    } else if (b == 0x0F) {
      map = 1;
      b = next();
      if (b == 0x38 || b == 0x3A) {
        map = b == 0x38 ? 2 : 3;
        b = next();
      }
    }
    return truncated || map > 3 ? -1 : b;
  }

  private void vex(boolean three) {
    vex = true;
    int first = next();
    rex = (~first & 0x80) >> 5;
    map = 1;
    int second = first;
    if (three) {
      rex |= (~first & 0x60) >> 5;
      map = first & 31;
      second = next();
      rex |= (second & 0x80) >> 4;
    }
    vvvv = ~second >> 3 & 15;
    vexLong = (second & 4) != 0;
    vexPrefix = second & 3;
  }

  /** How well a form explains the bytes; negative: not at all. */
  private int score(int f, int opcode, int modrm) {
    int spec = table.spec[f];
    int mode = spec >>> FormTable.MODRM_SHIFT & 3;
    if (mode != FormTable.MODRM_NONE) {
      if (modrm < 0 || !modrmFits(f, spec, mode, modrm)) {
        return -1;
      }
    }
    if (vex) {
      return vexScore(f, spec);
    }
    if ((spec & FormTable.WAIT) != 0 != waiting) {
      return -1;
    }
    int prefix = spec >>> FormTable.PREFIX_SHIFT & 3;
    int score = 0;
    if (prefix >= 2) {
      if (repeat != (prefix == 2 ? 0xF3 : 0xF2)) {
        return -1;
      }
      score += 8;
    }
    if (prefix == 1 || (spec & FormTable.O16) != 0) {
      if (!operandSize) {
        return -1;
      }
      score += 2;
    }
    if ((spec & FormTable.W) != 0) {
      if ((rex & 8) == 0) {
        return -1;
      }
      score += 4;
    }
    if ((spec & FormTable.A32) != 0) {
      if (!addressSize) {
        return -1;
      }
      score += 1;
    }
    if (opcode == 0x90
        && map == 0
        && (spec & FormTable.PLUS) != 0
        && (rex & 1) == 0
        && !(operandSize && (spec & FormTable.O16) != 0)) {
      // Exchanging the accumulator with itself is nop.
      return -1;
    }
    return score;
  }

  private boolean modrmFits(int f, int spec, int mode, int modrm) {
    int fixed = spec >>> FormTable.BYTE_SHIFT;
    if (mode == FormTable.MODRM_FIXED) {
      return (spec & FormTable.PLUS) != 0 ? (modrm & 0xF8) == fixed : modrm == fixed;
    }
    if (mode == FormTable.MODRM_DIGIT && (modrm >> 3 & 7) != fixed) {
      return false;
    }
    if ((spec & FormTable.SUFFIX) != 0) {
      int place = at + addressBytes(modrm);
      if (place >= end || (code[place] & 0xff) != fixed) {
        return false;
      }
    }
    int reg = table.slots[f] & 15;
    if (reg != NO_SLOT
        && (modrm >> 3 & 7) >= 6
        && kind.registerClass[table.kind(f, reg)] == Register.CLASS_SEGMENT) {
      return false;
    }
    int rm = table.slots[f] >>> 4 & 15;
    if (rm == NO_SLOT) {
      return true;
    }
    int k = table.kind(f, rm);
    if (modrm >= 0xC0) {
      return kind.registerClass[k] >= 0;
    }
    return kind.memoryBits[k] >= 0 && (!kind.isVectorMemory(k) || (modrm & 7) == 4);
  }

  /** Bytes of ModRM, which {@code at} is on, SIB and displacement. */
  private int addressBytes(int modrm) {
    if (modrm >= 0xC0) {
      return 1;
    }
    int bytes = 1;
    boolean wide = modrm >> 6 == 2 || (modrm & 0xC7) == 5;
    if ((modrm & 7) == 4) {
      bytes++;
      wide |= modrm < 0x40 && at + 1 < end && (code[at + 1] & 7) == 5;
    }
    return bytes + (wide ? 4 : modrm >> 6);
  }

  private int vexScore(int f, int spec) {
    if ((spec >>> FormTable.PREFIX_SHIFT & 3) != vexPrefix
        || (spec & FormTable.LONG) != 0 != vexLong) {
      return -1;
    }
    if ((table.flags[f] & FormTable.WIG) == 0 && (spec & FormTable.W) != 0 != ((rex & 8) != 0)) {
      return -1;
    }
    return (table.slots[f] >>> 8 & 15) == NO_SLOT && vvvv != 0 ? -1 : 1;
  }

  private void operands(int opcode, Operands o) {
    o.clear();
    int spec = table.spec[form];
    int slots = table.slots[form];
    int mode = spec >>> FormTable.MODRM_SHIFT & 3;
    int modrm = mode == FormTable.MODRM_NONE ? 0 : next();
    o.addressBits = addressSize && (spec & FormTable.A32) == 0 ? 32 : 64;
    int count = table.operandCount(form);
    int rm = slots >>> 4 & 15;
    if (rm != NO_SLOT && modrm < 0xC0 && mode != FormTable.MODRM_FIXED) {
      memory(rm, modrm, o);
    }
    for (int i = 0; i < count; i++) {
      int k = table.kind(form, i);
      switch (kind.where[k]) {
        case OperandKind.IN_REG -> o.register(i, register(k, modrm >> 3 & 7 | (rex & 4) << 1));
        case OperandKind.IN_RM -> {
          if (modrm >= 0xC0) {
            o.register(i, register(k, modrm & 7 | (rex & 1) << 3));
          }
        }
        case OperandKind.IN_VVVV -> o.register(i, register(k, vvvv));
        case OperandKind.IN_OPCODE -> {
          int low = mode == FormTable.MODRM_FIXED ? modrm & 7 : opcode & 7 | (rex & 1) << 3;
          o.register(i, register(k, low));
        }
        case OperandKind.IN_NOTHING -> implied(i, k, o);
        default -> {}
      }
    }
    for (int i = 0; i < count; i++) {
      int where = kind.where[table.kind(form, i)];
      if (where == OperandKind.IN_IMMEDIATE) {
        immediate(i, table.kind(form, i), o);
      } else if (where == OperandKind.IN_IS4) {
        o.register(i, Register.xmm(next() >> 4));
      }
    }
    for (int i = 0; i < count; i++) {
      if (kind.where[table.kind(form, i)] == OperandKind.IN_SECOND_IMMEDIATE) {
        o.kind[i] = Operands.IMMEDIATE;
        o.count = Math.max(o.count, i + 1);
        o.secondImmediate = next();
      }
    }
  }

  private int register(int k, int number) {
    return switch (kind.registerClass[k]) {
      case Register.CLASS_GENERAL ->
          kind.registerBits[k] == 8 && !rexSeen && !vex && number >= 4
              ? Register.AH - 4 + number
              : number;
      case Register.CLASS_MMX, Register.CLASS_X87, Register.CLASS_SEGMENT ->
          kind.registerClass[k] * 16 + (number & 7);
      default -> kind.registerClass[k] * 16 + number;
    };
  }

  private void implied(int operand, int k, Operands o) {
    if (kind.fixed[k] >= 0) {
      o.register(operand, kind.fixed[k]);
    } else if (kind.immediate[k] == OperandKind.IMM_ONE) {
      o.immediate(operand, 1);
    } else if (kind.isStringSource(k)) {
      o.memory(operand, Register.RSI, 0);
    } else if (kind.isStringDestination(k)) {
      o.memory(operand, Register.RDI, 0);
    } else if (k == kind.xlat) {
      o.memory(operand, Register.RBX, 0);
    }
  }

  private void memory(int operand, int modrm, Operands o) {
    int mod = modrm >> 6;
    int base = modrm & 7;
    int index = Register.NONE;
    int scale = 1;
    if (base == 4) {
      int sib = next();
      scale = 1 << (sib >> 6);
      int number = sib >> 3 & 7 | (rex & 2) << 2;
      if (kind.isVectorMemory(table.kind(form, operand))) {
        index = Register.xmm(number);
      } else if (number != 4) {
        index = number;
      } else if ((sib & 7) != 4 || scale != 1) {
        // An index that is none, though no base asks for the byte.
        index = Register.RIZ;
      }
      base = sib & 7;
      if (base == 5 && mod == 0) {
        base = Register.NONE;
        if (index == Register.RIZ && scale == 1) {
          index = Register.NONE;
        }
      }
    } else if (base == 5 && mod == 0) {
      base = Register.RIP;
    }
    if (base >= 0 && base < 8) {
      base |= (rex & 1) << 3;
    }
    long displacement = 0;
    if (mod == 1) {
      displacement = (byte) next();
      o.prefixes |= displacement == 0 ? Operands.DISPLACEMENT8 : 0;
    } else if (mod == 2 || base == Register.RIP || base == Register.NONE) {
      displacement = signed(4);
      o.prefixes |= mod == 2 && displacement == (byte) displacement ? Operands.DISPLACEMENT32 : 0;
    }
    o.memory(operand, base, index, scale, displacement);
  }

  private long signed(int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (long) next() << 8 * i;
    }
    int unused = 64 - 8 * bytes;
    return value << unused >> unused;
  }

  private void immediate(int operand, int k, Operands o) {
    if (kind.isOffset(k)) {
      o.memory(operand, Register.NONE, addressSize ? signed(4) & 0xffffffffL : signed(8));
      return;
    }
    int type = kind.immediate[k];
    long value = signed(OperandKind.immediateBytes(type));
    switch (type) {
      case OperandKind.BRANCH8, OperandKind.BRANCH32 -> o.branchBy(operand, value);
      case OperandKind.IMM8 -> o.immediate(operand, value & 0xff);
      case OperandKind.IMM16 -> o.immediate(operand, value & 0xffff);
      case OperandKind.IMM32 -> o.immediate(operand, value & 0xffffffffL);
      default -> o.immediate(operand, value);
    }
  }

  /** Notes the prefixes that the form does not contain. */
  private void leftovers(Operands o) {
    int spec = table.spec[form];
    int prefix = vex ? 0 : spec >>> FormTable.PREFIX_SHIFT & 3;
    if (lock) {
      o.prefixes |= Operands.LOCK;
    }
    if (repeat != 0 && prefix < 2) {
      o.prefixes |= repeat == 0xF3 ? Operands.REP : Operands.REPNE;
    }
    if (operandSizeTwice || operandSize && prefix != 1 && (spec & FormTable.O16) == 0) {
      o.prefixes |= Operands.DATA16;
    }
    if (segment == Register.DS && table.has(form, FormTable.INDIRECT)) {
      o.prefixes |= Operands.NOTRACK;
    } else {
      o.segment = segment;
    }
    if (rexSeen && (rex & ~usedRex(spec, o)) != 0) {
      o.prefixes |=
          ((rex & 8) != 0 ? Operands.REX_W : 0)
              | ((rex & 4) != 0 ? Operands.REX_R : 0)
              | ((rex & 2) != 0 ? Operands.REX_X : 0)
              | ((rex & 1) != 0 ? Operands.REX_B : 0);
    }
    if (rexSeen && rex == 0 && !needsRex(o)) {
      o.prefixes |= Operands.REX;
    }
  }

  /** The bits of REX that mean something in this form with these operands. */
  private int usedRex(int spec, Operands o) {
    int slots = table.slots[form];
    int used = spec >>> FormTable.W_BIT & 1;
    used = used << 3 | ((slots & 15) != NO_SLOT && extends8(slots & 15, o) ? 4 : 0);
    int rm = slots >>> 4 & 15;
    int plus = slots >>> 20 & 15;
    if (plus != NO_SLOT) {
      used |= extends8(plus, o) ? 1 : 0;
    } else if (rm != NO_SLOT && o.kind[rm] == Operands.MEMORY) {
      used |= (o.index >= 0 ? 2 : 0) | (o.base >= 0 && o.base < 16 ? 1 : 0);
    } else if (rm != NO_SLOT) {
      used |= extends8(rm, o) ? 1 : 0;
    }
    return used;
  }

  /** Whether the operand's register class has more than eight registers. */
  private boolean extends8(int operand, Operands o) {
    int registerClass = o.register[operand] >> 4;
    return registerClass != Register.CLASS_MMX
        && registerClass != Register.CLASS_X87
        && registerClass != Register.CLASS_SEGMENT;
  }

  private boolean needsRex(Operands o) {
    for (int i = 0; i < o.count; i++) {
      if (o.kind[i] == Operands.REGISTER
          && table.registerBits(form, i) == 8
          && o.register[i] >= 4
          && o.register[i] < 8) {
        return true;
      }
    }
    return false;
  }
}
