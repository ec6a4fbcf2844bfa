package kit.backend.x86_64.emit;

import kit.backend.x86_64.instruction.AttPrinter;
import kit.backend.x86_64.instruction.Register;
import kit.backend.x86_64.select.Address;
import kit.backend.x86_64.select.AssemblyStatement;
import kit.backend.x86_64.select.AssemblyStatement.Place;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.mir.InlineAssembly;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * Writes the text of an inline assembly statement: operands in place of {@code %0}, {@code %k1},
 * {@code %=}…, the side of {@code {att|intel}} that the syntax asks for (GCC manual, "Extended Asm"
 * and "x86 Operand Modifiers").
 */
final class AssemblyTemplate {
  /** Names of symbols and labels in text. */
  interface Names {
    void symbol(int symbolOrLabel, ByteSink out);

    void block(int machineBlock, ByteSink out);
  }

  private final boolean intel;
  private final Diagnostics diagnostics;
  private final Names names;
  private MachineFunction code;
  private AssemblyStatement statement;
  private ByteSink out;
  private int serial;

  /**
   * @param intel whether operands are written for Intel syntax, and the second of alternatives is
   *     taken
   */
  AssemblyTemplate(boolean intel, Diagnostics diagnostics, Names names) {
    this.intel = intel;
    this.diagnostics = diagnostics;
    this.names = names;
  }

  void write(AssemblyStatement asm, MachineFunction machineCode, ByteSink sink) {
    statement = asm;
    code = machineCode;
    out = sink;
    serial++;
    String text = asm.source().template();
    int dialect = intel ? 1 : 0;
    int alternative = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      boolean skipping = alternative >= 0 && alternative != dialect;
      if (c == '{' && alternative < 0) {
        alternative = 0;
      } else if (c == '|' && alternative >= 0) {
        alternative++;
      } else if (c == '}' && alternative >= 0) {
        alternative = -1;
      } else if (c == '%' && i < text.length()) {
        i = percent(text, i, skipping);
      } else if (!skipping) {
        out.u8(c);
      }
    }
  }

  private void error(String message) {
    diagnostics.error(statement.source().position(), message);
  }

  /** What follows a percent sign at {@code at}; returns the index behind it. */
  private int percent(String text, int at, boolean skipping) {
    char c = text.charAt(at);
    int i = at + 1;
    switch (c) {
      case '%', '{', '|', '}' -> {
        if (!skipping) {
          out.u8(c);
        }
        return i;
      }
      case '=' -> {
        if (!skipping) {
          out.text(Integer.toString(serial));
        }
        return i;
      }
      case '*', ';', '+', '~', '!' -> {
        return i;
      }
      default -> {}
    }
    char modifier = 0;
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      modifier = c;
      if (i >= text.length()) {
        error("operand expected after '%" + c + "' in asm");
        return i;
      }
      c = text.charAt(i++);
    }
    if (c < '0' || c > '9') {
      error("invalid '%' in asm template");
      return i;
    }
    int number = c - '0';
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      number = Math.min(100000, number * 10 + text.charAt(i++) - '0');
    }
    if (!skipping) {
      operand(number, modifier);
    }
    return i;
  }

  private void operand(int number, char modifier) {
    int operands = statement.operands().length;
    if (number >= operands && statement.labels().length > 0) {
      // Each "+" counts once more, as an input behind the written ones; then come the labels.
      int label = number - operands - readWriteOperands();
      if (label >= 0 && label < statement.labels().length) {
        names.block(statement.labels()[label], out);
        return;
      }
    }
    if (number >= operands) {
      error("operand number out of range in asm");
      return;
    }
    switch (statement.operands()[number]) {
      case Place.InRegister register -> register(register, modifier);
      case Place.InMemory memory -> memory(memory, modifier);
      case Place.Number constant -> constant(constant.value(), modifier);
      case Place.SymbolPlace symbol -> symbol(symbol, modifier);
      case Place.Flag flag -> error("flag output used in asm template");
    }
  }

  private int readWriteOperands() {
    int count = 0;
    for (InlineAssembly.Operand operand : statement.source().operands()) {
      count += operand.isOutput() && operand.constraint().indexOf('+') >= 0 ? 1 : 0;
    }
    return count;
  }

  private void register(Place.InRegister place, char modifier) {
    int id = place.register();
    if (modifier == 'a') {
      out.text(intel ? "[" + Register.name(id, 64) + "]" : "(%" + Register.name(id, 64) + ")");
      return;
    }
    if (modifier == 'z') {
      suffix(place.bytes());
      return;
    }
    if (modifier == 'A' && !intel) {
      out.u8('*');
    }
    if (modifier != 'V' && !intel) {
      out.u8('%');
    }
    if (Register.isVector(id)) {
      boolean wide = modifier == 't' || place.bytes() == 32 && modifier != 'x';
      out.text(Register.name(id, wide ? 256 : 128));
      return;
    }
    if (!Register.isGeneral(id)) {
      out.text(modifier == 'y' && id == Register.ST0 ? "st(0)" : Register.name(id, 80));
      return;
    }
    int bits =
        switch (modifier) {
          case 'b' -> 8;
          case 'w' -> 16;
          case 'k' -> 32;
          case 'q', 'A', 'V' -> 64;
          case 'h' -> -8;
          default ->
              place.bytes() >= 8 ? 64 : place.bytes() >= 4 ? 32 : place.bytes() == 2 ? 16 : 8;
        };
    if (bits == -8) {
      if (id >= 4) {
        error("operand of asm has no high byte register");
      }
      out.text(Register.name(id & 3 | Register.CLASS_HIGH_BYTE << 4 | 4, 8));
    } else {
      out.text(Register.name(id, bits));
    }
  }

  /** The suffix of a mnemonic; Intel syntax has none. */
  private void suffix(int bytes) {
    if (intel) {
      return;
    }
    out.u8(bytes >= 8 ? 'q' : bytes >= 4 ? 'l' : bytes == 2 ? 'w' : 'b');
  }

  private void memory(Place.InMemory place, char modifier) {
    if (modifier == 'z') {
      suffix(place.bytes());
      return;
    }
    if (modifier == 'A' && !intel) {
      out.u8('*');
    }
    if (intel && modifier != 'p' && modifier != 'P') {
      out.text(pointer(place.bytes(), modifier));
    }
    String percent = intel ? "" : "%";
    if ((place.flags() & Address.SEGMENT_FS) != 0) {
      out.text(percent + "fs:");
    } else if ((place.flags() & Address.SEGMENT_GS) != 0) {
      out.text(percent + "gs:");
    }
    long displacement = place.displacement() + (modifier == 'H' ? 8 : 0);
    int base = Register.NONE;
    if (Operand.kind(place.base()) == Operand.SLOT) {
      base = Register.RBP;
      displacement += code.slotOffset(Operand.value(place.base()));
    } else if (Operand.kind(place.base()) == Operand.PHYSICAL) {
      base = Operand.value(place.base());
    }
    if (place.symbol() != Operand.NO_SYMBOL) {
      names.symbol(place.symbol(), out);
      out.text(AttPrinter.relocationSuffix(place.flags() >> Address.RELOCATION_SHIFT));
      if (displacement != 0) {
        out.text((displacement > 0 ? "+" : "") + displacement);
      }
    } else if (displacement != 0 || base == Register.NONE) {
      out.text(Long.toString(displacement));
    }
    if (modifier == 'p' || modifier == 'P' && base == Register.RIP) {
      return;
    }
    if (base != Register.NONE) {
      out.text(intel ? "[" + Register.name(base, 64) + "]" : "(%" + Register.name(base, 64) + ")");
    }
  }

  /** {@code DWORD PTR } for memory of a size that a register may have, else nothing. */
  private static String pointer(int bytes, char modifier) {
    int size =
        switch (modifier) {
          case 'b' -> 1;
          case 'w' -> 2;
          case 'k' -> 4;
          case 'q', 'H' -> 8;
          default -> bytes;
        };
    return switch (size) {
      case 1 -> "BYTE PTR ";
      case 2 -> "WORD PTR ";
      case 4 -> "DWORD PTR ";
      case 8 -> "QWORD PTR ";
      default -> "";
    };
  }

  private void constant(long value, char modifier) {
    switch (modifier) {
      case 'c', 'P', 'p', 'a' -> out.text(Long.toString(value));
      case 'n' -> out.text(Long.toString(-value));
      default -> out.text((intel ? "" : "$") + value);
    }
  }

  private void symbol(Place.SymbolPlace place, char modifier) {
    boolean plain =
        modifier == 'c' || modifier == 'P' || modifier == 'p' || modifier == 'a' || modifier == 'l';
    if (!plain) {
      out.text(intel ? "OFFSET FLAT:" : "$");
    }
    names.symbol(place.symbol(), out);
    if (place.offset() != 0) {
      out.text((place.offset() > 0 ? "+" : "") + place.offset());
    }
    if (modifier == 'a') {
      out.text(intel ? "[rip]" : "(%rip)");
    }
  }
}
