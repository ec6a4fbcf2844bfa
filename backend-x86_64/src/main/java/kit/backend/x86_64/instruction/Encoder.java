package kit.backend.x86_64.instruction;

import kit.base.ByteSink;
import kit.obj.X86_64Relocations;

/**
 * Encodes one instruction from its form and operands (Intel SDM volume 2, chapter 2): legacy
 * prefixes, REX, VEX or EVEX, opcode, ModRM, SIB, displacement, immediate. The prefixes stand in
 * the order that GNU as uses: segment, address size, operand size, repeat or mandatory, lock, REX.
 *
 * <p>Before: the operands suit the form ({@link FormSelector#matches}); the encoder looks only at
 * what it needs and does not check again. After: the bytes are in the sink, symbolic fields are
 * zero there and reported to the {@link FixupSink}. No memory is allocated. It does not choose
 * among forms: see {@link FormSelector#best}.
 */
public final class Encoder {
  private static final int[] MANDATORY = {0, 0x66, 0xF3, 0xF2};
  private static final int NO_SLOT = 15;

  private final int[] specs;
  private final int[] slots;
  private final int[] kinds;
  private final int[] immediateTypes;
  private final FormTable table;

  /** Bits of the code: addresses have that size unless a prefix stands. */
  private final int mode;

  public Encoder(FormTable table) {
    this(table, 64);
  }

  /**
   * @param mode 64, or 32 or 16 with the table that {@link FormTable#legacy} gives
   */
  public Encoder(FormTable table, int mode) {
    this.table = table;
    this.mode = mode;
    specs = table.spec;
    slots = table.slots;
    kinds = table.kinds;
    immediateTypes = table.kind.immediate;
  }

  /** Appends the instruction to {@code code}. */
  public void encode(int form, Operands o, ByteSink code, FixupSink fixups) {
    int spec = specs[form];
    int slot = slots[form];
    int rm = slot >>> 4 & 15;
    boolean memory = rm != NO_SLOT && o.kind[rm] == Operands.MEMORY;
    if ((spec & (FormTable.WAIT | FormTable.O16 | FormTable.A32)) != 0
        || o.prefixes != 0
        || o.segment != Register.NONE
        || o.addressBits != mode
        || mode != 64) {
      prefixes(form, o, code);
    }
    int reg = slot & 15;
    int regNumber = reg == NO_SLOT ? 0 : o.register[reg];
    int rmNumber = 0;
    int plus = slot >>> 20 & 15;
    if (plus != NO_SLOT) {
      rmNumber = o.register[plus];
    } else if (rm != NO_SLOT && !memory) {
      rmNumber = o.register[rm];
    }
    // The bits W R X B.
    int rex = (spec & FormTable.W) != 0 ? 8 : 0;
    rex |= (regNumber & 8) >> 1;
    if (memory) {
      int index = o.index;
      int base = o.base;
      if (index >= 0) {
        rex |= (index & 8) >> 2;
      }
      if (base >= 0) {
        rex |= (base & 8) >> 3;
      }
    } else {
      rex |= (rmNumber & 8) >> 3;
    }
    int displacementScale = 1;
    if ((spec & FormTable.VEX) != 0) {
      if (table.evex[form] != 0) {
        displacementScale = memory ? table.displacementScale(form, o.broadcast != 0) : 1;
        evex(form, rex, regNumber, rmNumber, memory, o, code);
      } else {
        vex(spec, rex, slot, o, code);
      }
    } else {
      int prefix = spec >>> FormTable.PREFIX_SHIFT & 3;
      if (prefix != 0) {
        code.u8(MANDATORY[prefix]);
      }
      if ((o.prefixes & (Operands.LOCK | REX_BITS)) != 0) {
        if ((o.prefixes & Operands.LOCK) != 0) {
          code.u8(0xF0);
        }
        rex |= extraRex(o.prefixes);
      }
      if ((spec & (FormTable.BYTE_REG | FormTable.BYTE_RM)) != 0) {
        rex |= byteRex(spec, reg, regNumber, plus, rm, memory, rmNumber);
      }
      if (rex != 0) {
        code.u8(0x40 | rex);
      }
      int map = spec >>> FormTable.MAP_SHIFT & 3;
      if (map != 0) {
        code.u8(0x0F);
        if (map != 1) {
          code.u8(map == 2 ? 0x38 : 0x3A);
        }
      }
    }
    int mode = spec >>> FormTable.MODRM_SHIFT & 7;
    int low = (spec & FormTable.PLUS) != 0 ? rmNumber & 7 : 0;
    int immediateBytes = slot >>> 28;
    int is4 = slot >>> 16 & 15;
    int trailing = immediateBytes + (is4 != NO_SLOT && immediateBytes == 0 ? 1 : 0);
    int suffix = (spec & FormTable.SUFFIX) != 0 ? 1 : 0;
    switch (mode & 3) {
      case FormTable.MODRM_NONE -> code.u8((spec & 0xff) + low);
      case FormTable.MODRM_FIXED -> {
        code.u8(spec);
        code.u8((spec >>> FormTable.BYTE_SHIFT) + low);
      }
      default -> {
        code.u8(spec);
        int field =
            (mode & 3) == FormTable.MODRM_DIGIT ? spec >>> FormTable.BYTE_SHIFT : regNumber & 7;
        if (memory && o.addressBits == 16) {
          Memory16.encode(field << 3, o, code, fixups);
        } else if (memory) {
          memory(
              field << 3,
              o,
              code,
              fixups,
              trailing + suffix,
              memoryRelocation(o.symbolRelocation, spec, rex),
              displacementScale);
        } else {
          code.u8(0xC0 | field << 3 | rmNumber & 7);
        }
      }
    }
    if (trailing != 0) {
      immediate(form, slot, immediateBytes, is4, o, code, fixups);
    }
    if (suffix != 0) {
      code.u8(spec >>> FormTable.BYTE_SHIFT);
    }
  }

  private static final int REX_BITS =
      Operands.REX | Operands.REX_W | Operands.REX_R | Operands.REX_X | Operands.REX_B;

  /** The REX prefix that bits of {@link Operands#prefixes} ask for, or 0. */
  public static int extraRex(int prefixes) {
    return ((prefixes & Operands.REX) != 0 ? 0x40 : 0)
        | ((prefixes & Operands.REX_W) != 0 ? 0x48 : 0)
        | ((prefixes & Operands.REX_R) != 0 ? 0x44 : 0)
        | ((prefixes & Operands.REX_X) != 0 ? 0x42 : 0)
        | ((prefixes & Operands.REX_B) != 0 ? 0x41 : 0);
  }

  /** SPL, BPL, SIL and DIL exist only with a REX prefix, empty or not. */
  private static int byteRex(
      int spec, int reg, int regNumber, int plus, int rm, boolean memory, int rmNumber) {
    boolean needed =
        (spec & FormTable.BYTE_REG) != 0
            && (reg != NO_SLOT && regNumber >= 4 && regNumber < 8
                || plus != NO_SLOT && rmNumber >= 4 && rmNumber < 8);
    needed |=
        (spec & FormTable.BYTE_RM) != 0
            && rm != NO_SLOT
            && !memory
            && rmNumber >= 4
            && rmNumber < 8;
    return needed ? 0x40 : 0;
  }

  private void prefixes(int form, Operands o, ByteSink code) {
    int spec = specs[form];
    if ((spec & FormTable.WAIT) != 0) {
      code.u8(0x9B);
    }
    if (o.segment != Register.NONE) {
      code.u8(segmentPrefix(o.segment));
    }
    if ((o.prefixes & Operands.NOTRACK) != 0) {
      code.u8(0x3E);
    }
    int addressBits =
        (spec & FormTable.A32) != 0
            ? 32
            : table.has(form, FormTable.ADDRESS16) ? 16 : o.addressBits;
    if (addressBits != mode) {
      code.u8(0x67);
    }
    if ((spec & FormTable.O16) != 0) {
      code.u8(0x66);
    }
    if ((o.prefixes & Operands.DATA16) != 0) {
      code.u8(0x66);
    }
    if ((o.prefixes & Operands.REP) != 0) {
      code.u8(0xF3);
    } else if ((o.prefixes & Operands.REPNE) != 0) {
      code.u8(0xF2);
    }
  }

  /** The prefix byte of a segment register. */
  public static int segmentPrefix(int segment) {
    return switch (segment) {
      case Register.ES -> 0x26;
      case Register.CS -> 0x2E;
      case Register.SS -> 0x36;
      case Register.DS -> 0x3E;
      case Register.FS -> 0x64;
      default -> 0x65;
    };
  }

  private static void vex(int spec, int rex, int slot, Operands o, ByteSink code) {
    int third = slot >>> 8 & 15;
    int vvvv = third == NO_SLOT ? 0 : o.register[third] & 15;
    int map = spec >>> FormTable.MAP_SHIFT & 3;
    int tail =
        (~vvvv & 15) << 3
            | ((spec & FormTable.LONG) != 0 ? 4 : 0)
            | spec >>> FormTable.PREFIX_SHIFT & 3;
    if ((rex & 0xB) == 0 && map == 1 && (o.prefixes & Operands.VEX3) == 0) {
      code.u8(0xC5);
      code.u8((~rex & 4) << 5 | tail);
    } else {
      code.u8(0xC4);
      code.u8((~rex & 7) << 5 | map);
      code.u8((rex & 8) << 4 | tail);
    }
  }

  /** Four bytes: SDM volume 2, section 2.7.1. {@code rex} is as for VEX. */
  private void evex(int form, int rex, int reg, int rm, boolean memory, Operands o, ByteSink code) {
    int spec = specs[form];
    int bits = table.evex[form];
    int third = slots[form] >>> 8 & 15;
    int vvvv = third == NO_SLOT ? 0 : Register.number(o.register[third]);
    boolean high = (memory && o.index >= 0 && Register.isVector(o.index)) || vvvv >= 16;
    if (memory && o.index >= 0 && Register.isVector(o.index)) {
      high = Register.number(o.index) >= 16;
    }
    int extended = rex & 7;
    if (!memory && Register.isVector(rm)) {
      extended |= Register.number(rm) >= 16 ? 2 : 0;
    }
    boolean highReg = Register.isVector(reg) && Register.number(reg) >= 16;
    int length = bits >>> FormTable.EVEX_LENGTH_SHIFT & 3;
    boolean broadcast = o.broadcast != 0 || o.rounding != Operands.NO_ROUNDING;
    if (o.rounding != Operands.NO_ROUNDING) {
      length = o.rounding == Operands.SUPPRESS_EXCEPTIONS ? 0 : o.rounding - 1;
    }
    code.u8(0x62);
    code.u8((~extended & 7) << 5 | (highReg ? 0 : 0x10) | bits >>> FormTable.EVEX_MAP_SHIFT & 7);
    code.u8((rex & 8) << 4 | (~vvvv & 15) << 3 | 4 | spec >>> FormTable.PREFIX_SHIFT & 3);
    code.u8(
        (o.zeroing ? 0x80 : 0) | length << 5 | (broadcast ? 0x10 : 0) | (high ? 0 : 8) | o.mask);
  }

  private void memory(
      int field,
      Operands o,
      ByteSink code,
      FixupSink fixups,
      int trailing,
      int relocation,
      int displacementScale) {
    int base = o.base;
    int index = o.index;
    long disp = o.displacement;
    boolean symbolic = o.symbol != Operands.NO_TARGET;
    if (base == Register.RIP) {
      code.u8(field | 5);
      displacement32(
          o,
          symbolic,
          -4L - trailing,
          relocation != 0 ? relocation : X86_64Relocations.PC32,
          code,
          fixups);
      return;
    }
    if (base < 0 && index < 0 && mode != 64) {
      code.u8(field | 5);
      displacement32(o, symbolic, 0, absolute(o), code, fixups);
      return;
    }
    if (base < 0) {
      code.u8(field | 4);
      code.u8(index < 0 ? 0x25 : scaleBits(o.scale) << 6 | (index & 7) << 3 | 5);
      displacement32(o, symbolic, 0, absolute(o), code, fixups);
      return;
    }
    int mod;
    if (displacementScale > 1 && !symbolic && (o.prefixes & Operands.DISPLACEMENT32) == 0) {
      // A byte counts units of the operand's size.
      long units = disp / displacementScale;
      boolean fits = units * displacementScale == disp && units == (byte) units;
      mod =
          !fits
              ? 0x80
              : disp == 0 && (base & 7) != 5 && (o.prefixes & Operands.DISPLACEMENT8) == 0
                  ? 0
                  : 0x40;
      disp = fits ? units : disp;
    } else if (symbolic || (o.prefixes & Operands.DISPLACEMENT32) != 0) {
      mod = 0x80;
    } else if (disp == 0 && (base & 7) != 5 && (o.prefixes & Operands.DISPLACEMENT8) == 0) {
      mod = 0;
    } else {
      mod = disp == (byte) disp || o.addressBits == 32 && (int) disp == (byte) disp ? 0x40 : 0x80;
    }
    if (index >= 0) {
      code.u8(mod | field | 4);
      code.u8(scaleBits(o.scale) << 6 | (index & 7) << 3 | base & 7);
    } else if ((base & 7) == 4) {
      code.u8(mod | field | 4);
      code.u8(0x24);
    } else {
      code.u8(mod | field | base & 7);
    }
    if (mod == 0x40) {
      code.u8((int) disp);
    } else if (mod == 0x80) {
      displacement32(o, symbolic, 0, absolute(o), code, fixups);
    }
  }

  private static int absolute(Operands o) {
    return o.symbolRelocation != 0
        ? o.symbolRelocation
        : o.addressBits == 32 ? X86_64Relocations.ABS32 : X86_64Relocations.ABS32S;
  }

  /**
   * A GOT load that the linker may rewrite has a relocation of its own (psABI section B.2): call,
   * jmp, mov, test and the eight operations, with or without REX.
   */
  private static int memoryRelocation(int relocation, int spec, int rex) {
    if (relocation != X86_64Relocations.GOTPCREL
        || (spec & (3 << FormTable.MAP_SHIFT | FormTable.O16)) != 0) {
      return relocation;
    }
    int opcode = spec & 0xff;
    int digit = spec >>> FormTable.BYTE_SHIFT;
    boolean relaxable =
        opcode == 0x8B
            || opcode == 0x85
            || (opcode & ~0x38) == 0x03
            || opcode == 0xFF && (digit == 2 || digit == 4);
    return !relaxable
        ? relocation
        : rex != 0 ? X86_64Relocations.REX_GOTPCRELX : X86_64Relocations.GOTPCRELX;
  }

  private static void displacement32(
      Operands o,
      boolean symbolic,
      long adjustment,
      int relocation,
      ByteSink code,
      FixupSink fixups) {
    if (symbolic) {
      fixups.fixup(code.size(), 4, relocation, o.symbol, o.displacement + adjustment);
      code.u32(0);
    } else {
      code.u32((int) o.displacement);
    }
  }

  private static int scaleBits(int scale) {
    return scale == 8 ? 3 : scale >> 1;
  }

  private void immediate(
      int form, int slot, int bytes, int is4, Operands o, ByteSink code, FixupSink fixups) {
    if (is4 != NO_SLOT) {
      int low = bytes == 0 ? 0 : (int) o.immediate & 15;
      code.u8((o.register[is4] & 15) << 4 | low);
      return;
    }
    int operand = slot >>> 12 & 15;
    int type = immediateTypes[kinds[form] >>> (8 * operand) & 0xff];
    if (o.kind[operand] == Operands.MEMORY) {
      // An absolute address (moffs), 64 bits unless the address-size prefix stands.
      int width = o.addressBits >> 3;
      if (o.symbol != Operands.NO_TARGET) {
        fixups.fixup(
            code.size(),
            width,
            o.symbolRelocation != 0
                ? o.symbolRelocation
                : width == 4
                    ? X86_64Relocations.ABS32
                    : width == 2 ? X86_64Relocations.ABS16 : X86_64Relocations.ABS64,
            o.symbol,
            o.displacement);
        code.uint(0, width);
      } else {
        code.uint(o.displacement, width);
      }
      return;
    }
    if (o.target == Operands.NO_TARGET) {
      code.uint(o.immediate, bytes);
    } else {
      boolean relative =
          type == OperandKind.BRANCH8
              || type == OperandKind.BRANCH32
              || type == OperandKind.BRANCH16;
      int relocation =
          o.targetRelocation != 0 ? o.targetRelocation : usualRelocation(type, o.target);
      fixups.fixup(
          code.size(), bytes, relocation, o.target, relative ? o.immediate - bytes : o.immediate);
      code.uint(0, bytes);
    }
    int second = slot >>> 24 & 15;
    if (second != NO_SLOT) {
      int secondType = immediateTypes[kinds[form] >>> (8 * second) & 0xff];
      code.uint(o.secondImmediate, OperandKind.immediateBytes(secondType));
    }
  }

  private int usualRelocation(int type, int target) {
    return switch (type) {
      case OperandKind.BRANCH8 -> X86_64Relocations.PC8;
      case OperandKind.BRANCH16 -> X86_64Relocations.PC16;
      case OperandKind.BRANCH32 ->
          target >= 0 && mode == 64 ? X86_64Relocations.PLT32 : X86_64Relocations.PC32;
      case OperandKind.IMM16 -> X86_64Relocations.ABS16;
      case OperandKind.IMM32 -> X86_64Relocations.ABS32;
      case OperandKind.IMM32_SIGNED -> X86_64Relocations.ABS32S;
      case OperandKind.IMM64 -> X86_64Relocations.ABS64;
      default -> X86_64Relocations.ABS8;
    };
  }
}
