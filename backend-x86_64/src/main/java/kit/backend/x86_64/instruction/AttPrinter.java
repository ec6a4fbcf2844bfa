package kit.backend.x86_64.instruction;

import kit.base.ByteSink;
import kit.obj.X86_64Relocations;
import org.jspecify.annotations.Nullable;

/**
 * Prints instructions in AT&amp;T syntax, operands in reverse order of the form's, but for two
 * immediates (enter). In style {@link Style#COMPILER} the text is that of a compiler's output, with
 * size suffixes: GNU as and kit's assembler make the same bytes of it. In style {@link
 * Style#OBJDUMP} it is that of objdump -d: a suffix only where no register tells the size.
 */
public final class AttPrinter {
  public enum Style {
    COMPILER,
    OBJDUMP
  }

  /** Appends the name of a symbol (0 or more) or label ({@code ~number}). */
  public interface TargetNamer {
    void name(int target, ByteSink out);
  }

  private final FormTable table;
  private final OperandKind kind;
  private final Style style;

  public AttPrinter(FormTable table, Style style) {
    this.table = table;
    this.kind = table.kind;
    this.style = style;
  }

  /** Appends one instruction, without indentation and newline: {@code addl $1, %eax}. */
  public void print(int form, Operands o, TargetNamer namer, ByteSink out) {
    print(form, o, namer, 0, out);
  }

  /**
   * The same; {@code end} is the address after the instruction, to print the targets of branches by
   * distance and of rip-relative operands.
   */
  public void print(int form, Operands o, TargetNamer namer, long end, ByteSink out) {
    prefixes(form, o, out);
    int count = table.operandCount(form);
    boolean first = true;
    String predicate = style == Style.OBJDUMP && count > 2 ? predicate(form, count, o) : null;
    if (predicate != null) {
      String mnemonic = table.mnemonic(form);
      out.text(mnemonic.substring(0, mnemonic.length() - 2));
      out.text(predicate);
      out.text(mnemonic.substring(mnemonic.length() - 2));
      count--;
    } else {
      out.text(table.mnemonic(form));
    }
    char suffix = table.suffix[form];
    if (suffix != 0 && showsSuffix(form, o)) {
      out.u8(suffix);
    }
    boolean reversed =
        count < 2 || o.kind[0] != Operands.IMMEDIATE || o.kind[1] != Operands.IMMEDIATE;
    for (int i = 0; i < count; i++) {
      int operand = reversed ? count - 1 - i : i;
      out.text(first ? style == Style.COMPILER ? "\t" : " " : style == Style.COMPILER ? ", " : ",");
      first = false;
      operand(form, operand, o, namer, end, out);
    }
    if (style == Style.OBJDUMP && o.base == Register.RIP && o.symbol == Operands.NO_TARGET) {
      out.text("        # ");
      plainHex(end + o.displacement, out);
    }
  }

  /** The name that stands for the immediate of a vector comparison, or null. */
  private @Nullable String predicate(int form, int count, Operands o) {
    String mnemonic = table.mnemonic(form);
    boolean avx = mnemonic.startsWith("vcmp");
    boolean compare =
        (avx || mnemonic.startsWith("cmp"))
            && mnemonic.length() == (avx ? 6 : 5)
            && o.kind[count - 1] == Operands.IMMEDIATE;
    return compare && o.immediate >= 0 && o.immediate < (avx ? 32 : 8)
        ? ComparisonPredicates.NAMES[(int) o.immediate]
        : null;
  }

  private boolean showsSuffix(int form, Operands o) {
    int flags = table.flags[form];
    if ((flags & FormTable.KEEP_SUFFIX) != 0) {
      return true;
    }
    if ((flags & FormTable.HIDDEN_SUFFIX) != 0) {
      return false;
    }
    if (style == Style.COMPILER) {
      return true;
    }
    if ((flags & FormTable.DEFAULT) != 0) {
      return false;
    }
    char suffix = table.suffix[form];
    if (suffix == 'x' || suffix == 'y') {
      return o.kind[1] == Operands.MEMORY;
    }
    int count = table.operandCount(form);
    for (int operand = 0; operand < count; operand++) {
      int k = table.kind(form, operand);
      if (o.kind[operand] == Operands.REGISTER
          && kind.registerClass[k] == Register.CLASS_GENERAL
          && (kind.where[k] != OperandKind.IN_NOTHING || kind.fixed[k] == Register.RAX)) {
        return false;
      }
    }
    return true;
  }

  private void prefixes(int form, Operands o, ByteSink out) {
    int prefixes = o.prefixes;
    if (ignoredSegment(o)) {
      if ((prefixes & Operands.DATA16) != 0) {
        out.text("data16 ");
        prefixes &= ~Operands.DATA16;
      }
      out.text(Register.name(o.segment, 16));
      out.u8(' ');
    }
    if (prefixes == 0) {
      return;
    }
    if ((prefixes & Operands.LOCK) != 0) {
      out.text("lock ");
    }
    if ((prefixes & Operands.REP) != 0) {
      String mnemonic = table.mnemonic(form);
      out.text(
          mnemonic.equals("cmps") || mnemonic.equals("scas")
              ? "repz "
              : mnemonic.equals("ret") ? "repz " : "rep ");
    }
    if ((prefixes & Operands.REPNE) != 0) {
      boolean string = table.has(form, FormTable.STRING);
      out.text(string ? "repnz " : "bnd ");
    }
    if ((prefixes & Operands.NOTRACK) != 0) {
      out.text("notrack ");
    }
    if ((prefixes & Operands.DATA16) != 0) {
      out.text("data16 ");
    }
    int rex =
        prefixes
            & (Operands.REX | Operands.REX_W | Operands.REX_R | Operands.REX_X | Operands.REX_B);
    if (rex != 0) {
      out.text("rex");
      if (rex != Operands.REX) {
        out.u8('.');
      }
      out.text((rex & Operands.REX_W) != 0 ? "W" : "");
      out.text((rex & Operands.REX_R) != 0 ? "R" : "");
      out.text((rex & Operands.REX_X) != 0 ? "X" : "");
      out.text((rex & Operands.REX_B) != 0 ? "B" : "");
      out.u8(' ');
    }
    if (style == Style.COMPILER && (prefixes & Operands.DISPLACEMENT8) != 0 && (o.base & 7) != 5) {
      out.text("{disp8} ");
    }
    if (style == Style.COMPILER && (prefixes & Operands.DISPLACEMENT32) != 0) {
      out.text("{disp32} ");
    }
    if (style == Style.COMPILER && (prefixes & Operands.VEX3) != 0) {
      out.text("{vex3} ");
    }
  }

  /**
   * Only FS and GS change an address in 64-bit code, and a prefix may stand where there is no
   * memory operand; such are shown as prefix words.
   */
  private boolean ignoredSegment(Operands o) {
    if (o.segment == Register.NONE) {
      return false;
    }
    boolean memory = false;
    for (int i = 0; i < o.count; i++) {
      memory |= o.kind[i] == Operands.MEMORY;
    }
    return !memory || style == Style.OBJDUMP && o.segment < Register.FS;
  }

  private void operand(
      int form, int operand, Operands o, TargetNamer namer, long end, ByteSink out) {
    int k = table.kind(form, operand);
    switch (o.kind[operand]) {
      case Operands.REGISTER -> {
        if (table.has(form, FormTable.INDIRECT)) {
          out.u8('*');
        }
        if (k == kind.port) {
          out.text("(%dx)");
          return;
        }
        out.u8('%');
        out.text(
            k == kind.stackTop ? "st" : Register.name(o.register[operand], kind.registerBits[k]));
      }
      case Operands.MEMORY -> {
        if (table.has(form, FormTable.INDIRECT)) {
          out.u8('*');
        }
        memory(k, o, namer, end, out);
      }
      case Operands.IMMEDIATE -> immediate(form, k, o, namer, out);
      case Operands.BRANCH -> branch(o, namer, end, out);
      default -> {
        if (kind.fixed[k] >= 0) {
          out.u8('%');
          out.text(Register.name(kind.fixed[k], kind.registerBits[k]));
        }
      }
    }
  }

  private void immediate(int form, int k, Operands o, TargetNamer namer, ByteSink out) {
    out.u8('$');
    if (kind.where[k] == OperandKind.IN_SECOND_IMMEDIATE) {
      if (style == Style.OBJDUMP) {
        hex(o.secondImmediate & 0xff, out);
      } else {
        number(o.secondImmediate & 0xff, out);
      }
      return;
    }
    if (o.target != Operands.NO_TARGET) {
      symbolic(o.target, o.targetRelocation, o.immediate, namer, out);
      return;
    }
    if (style == Style.OBJDUMP) {
      hex(objdumpImmediate(form, k, o.immediate), out);
    } else {
      number(o.immediate, out);
    }
  }

  /** Objdump shows an immediate as unsigned value of the operand's size. */
  private long objdumpImmediate(int form, int k, long value) {
    char suffix = table.suffix[form];
    return switch (kind.immediate[k]) {
      case OperandKind.IMM8, OperandKind.IMM4 -> value & 0xff;
      case OperandKind.IMM16 -> value & 0xffff;
      case OperandKind.IMM32 -> value & 0xffffffffL;
      case OperandKind.IMM8_SIGNED, OperandKind.IMM32_SIGNED ->
          suffix == 'w' ? value & 0xffff : suffix == 'l' ? value & 0xffffffffL : value;
      default -> value;
    };
  }

  private void branch(Operands o, TargetNamer namer, long end, ByteSink out) {
    if (o.target != Operands.NO_TARGET) {
      symbolic(o.target, o.targetRelocation, o.immediate, namer, out);
    } else if (style == Style.OBJDUMP) {
      plainHex(end + o.immediate, out);
    } else {
      // Only the disassembler leaves distances; "." is the start of the instruction, which is not
      // known here.
      number(end + o.immediate, out);
    }
  }

  private void symbolic(int target, int relocation, long addend, TargetNamer namer, ByteSink out) {
    namer.name(target, out);
    out.text(relocationSuffix(relocation));
    if (addend != 0) {
      if (addend > 0) {
        out.u8('+');
      }
      number(addend, out);
    }
  }

  /** The {@code @…} of the relocations that the text names; of the usual ones nothing. */
  public static String relocationSuffix(int relocation) {
    return switch (relocation) {
      case X86_64Relocations.PLT32 -> "@PLT";
      case X86_64Relocations.GOTPCREL,
          X86_64Relocations.GOTPCRELX,
          X86_64Relocations.REX_GOTPCRELX ->
          "@GOTPCREL";
      case X86_64Relocations.GOTTPOFF -> "@GOTTPOFF";
      case X86_64Relocations.TPOFF32, X86_64Relocations.TPOFF64 -> "@TPOFF";
      case X86_64Relocations.DTPOFF32, X86_64Relocations.DTPOFF64 -> "@DTPOFF";
      case X86_64Relocations.TLSGD -> "@TLSGD";
      case X86_64Relocations.TLSLD -> "@TLSLD";
      case X86_64Relocations.GOT32, X86_64Relocations.GOT64 -> "@GOT";
      case X86_64Relocations.GOTOFF64 -> "@GOTOFF";
      case X86_64Relocations.SIZE32, X86_64Relocations.SIZE64 -> "@SIZE";
      case X86_64Relocations.GOTPC32_TLSDESC -> "@TLSDESC";
      case X86_64Relocations.TLSDESC_CALL -> "@TLSCALL";
      case X86_64Relocations.PLTOFF64 -> "@PLTOFF";
      default -> "";
    };
  }

  private void memory(int k, Operands o, TargetNamer namer, long end, ByteSink out) {
    if (kind.isStringDestination(k)) {
      out.text(o.addressBits == 32 ? "%es:(%edi)" : "%es:(%rdi)");
      return;
    }
    if (o.segment != Register.NONE && !ignoredSegment(o)) {
      out.u8('%');
      out.text(Register.name(o.segment, 16));
      out.u8(':');
    } else if (style == Style.OBJDUMP && (kind.isStringSource(k) || k == kind.xlat)) {
      out.text("%ds:");
    }
    if (kind.isStringSource(k)) {
      out.text(o.addressBits == 32 ? "(%esi)" : "(%rsi)");
      return;
    }
    boolean bare = o.base == Register.NONE && o.index == Register.NONE;
    if (o.symbol != Operands.NO_TARGET) {
      symbolic(o.symbol, o.symbolRelocation, o.displacement, namer, out);
    } else if (o.displacement != 0
        || bare
        || o.base == Register.RIP
        || (o.prefixes & (Operands.DISPLACEMENT8 | Operands.DISPLACEMENT32)) != 0
        || o.base == Register.NONE && style == Style.OBJDUMP) {
      displacement(o, bare, out);
    }
    if (!bare) {
      out.u8('(');
      if (o.base != Register.NONE) {
        out.u8('%');
        out.text(Register.name(o.base, o.addressBits));
      }
      if (o.index != Register.NONE) {
        out.text(",%");
        out.text(
            Register.name(
                o.index, Register.isVector(o.index) ? kind.vectorIndexBits(k) : o.addressBits));
        out.u8(',');
        out.u8('0' + o.scale);
      }
      out.u8(')');
    }
  }

  private void displacement(Operands o, boolean bare, ByteSink out) {
    long value = o.displacement;
    if (style == Style.COMPILER) {
      number(value, out);
    } else if (bare) {
      hex(value, out);
    } else if (value < 0) {
      out.u8('-');
      hex(-value, out);
    } else {
      hex(value, out);
    }
  }

  private static void number(long value, ByteSink out) {
    out.text(Long.toString(value));
  }

  private static void hex(long value, ByteSink out) {
    out.text("0x");
    plainHex(value, out);
  }

  private static void plainHex(long value, ByteSink out) {
    out.text(Long.toHexString(value));
  }
}
