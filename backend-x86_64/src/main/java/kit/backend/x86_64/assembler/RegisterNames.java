package kit.backend.x86_64.assembler;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.backend.x86_64.instruction.Register;

/** Registers by their names in text. */
final class RegisterNames {
  /** Not a register. */
  static final int NONE = -1;

  private static final int[] WIDTHS = {8, 16, 32, 64};
  private static final int[] DWARF_GENERAL = {0, 2, 1, 3, 7, 6, 4, 5};

  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>(256);

  RegisterNames() {
    numbers.defaultReturnValue(NONE);
    for (int width : WIDTHS) {
      add(Register.RAX, 16, width);
    }
    add(Register.AH, 4, 8);
    add(Register.XMM0, 16, 128);
    add(Register.XMM0, 16, 256);
    add(Register.XMM0, 16, 512);
    for (int width = 128; width <= 512; width *= 2) {
      add(Register.XMM16, 16, width);
    }
    add(Register.K0, 8, 64);
    add(Register.MM0, 8, 64);
    add(Register.ES, 6, 16);
    add(Register.CR0, 16, 64);
    for (int i = 0; i < 16; i++) {
      numbers.put("dr" + i, Register.DR0 + i << 16 | 64);
      numbers.put("db" + i, Register.DR0 + i << 16 | 64);
    }
    numbers.put("st", Register.ST0 << 16);
    add(Register.RIP, 1, 64);
    add(Register.RIP, 1, 32);
    add(Register.RIZ, 1, 64);
    add(Register.RIZ, 1, 32);
  }

  private void add(int first, int count, int width) {
    for (int i = 0; i < count; i++) {
      numbers.put(Register.name(first + i, width), first + i << 16 | width);
    }
  }

  /** {@code id << 16 | width} of a name in lower case without %, or NONE. */
  int find(String name) {
    return numbers.getInt(name);
  }

  /**
   * Consumes the register at the cursor: {@code %eax}, {@code %st(1)}, a symbol that is equated to
   * one, or with {@code naked} a register's name alone. Negative, nothing consumed but blanks, when
   * there is none.
   */
  int take(Cursor cursor, AssemblyContext context, boolean naked) {
    int c = cursor.skipBlanks();
    int start = cursor.offset();
    boolean percent = c == '%';
    if (percent) {
      cursor.next();
    }
    String name = percent || Cursor.startsName(c) ? cursor.name() : null;
    int found = NONE;
    if (name != null) {
      found = percent || naked ? find(X86_64Assembler.lowerCase(name)) : NONE;
      if (found < 0 && !percent) {
        found = context.registerNamed(name);
      } else if (found >> 16 == Register.ST0 && cursor.skipBlanks() == '(') {
        cursor.next();
        int digit = cursor.skipBlanks();
        cursor.next();
        found =
            digit >= '0' && digit <= '7' && cursor.accept(')')
                ? Register.st(digit - '0') << 16
                : NONE;
      }
    }
    if (found < 0) {
      cursor.reset(start);
    }
    return found;
  }

  /** The number of a mask register, or -1. */
  int maskNumber(String name) {
    int found = find(name);
    return found >= 0 && found >> 20 == Register.CLASS_MASK ? found >> 16 & 15 : -1;
  }

  /** DWARF number (System V psABI for AMD64, figure 3.36) of a name, or -1. */
  int dwarf(String name) {
    switch (name) {
      case "rip" -> {
        return 16;
      }
      case "rflags" -> {
        return 49;
      }
      case "fs.base" -> {
        return 58;
      }
      case "gs.base" -> {
        return 59;
      }
      default -> {}
    }
    int found = find(name);
    if (found < 0) {
      return -1;
    }
    int id = found >> 16;
    int width = found & 0xffff;
    int number = id & 15;
    return switch (id >> 4) {
      case Register.CLASS_GENERAL -> width != 64 ? -1 : number < 8 ? DWARF_GENERAL[number] : number;
      case Register.CLASS_VECTOR -> width == 128 ? 17 + number : -1;
      case Register.CLASS_HIGH_VECTOR -> width == 128 ? 67 + number : -1;
      case Register.CLASS_MASK -> 118 + number;
      case Register.CLASS_X87 -> 33 + number;
      case Register.CLASS_MMX -> 41 + number;
      case Register.CLASS_SEGMENT -> 50 + number;
      default -> -1;
    };
  }
}
