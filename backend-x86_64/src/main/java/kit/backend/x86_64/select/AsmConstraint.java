package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.Register;

/**
 * One alternative of an inline assembly constraint, read into what the operand may be (GCC manual,
 * "Constraints for asm Operands" and "Constraints for Particular Machines", x86 family).
 */
final class AsmConstraint {
  static final int REGISTER = 1;
  static final int VECTOR = 2;
  static final int MEMORY = 4;
  static final int IMMEDIATE = 8;
  static final int STACK_TOP = 16;
  static final int STACK_SECOND = 32;
  static final int STACK_ANY = 64;

  /** One of mm0 to mm7. */
  static final int MMX = 128;

  private static final long ALL_GENERAL = 0xffffL & ~(1L << Register.RSP | 1L << Register.RBP);
  private static final long LEGACY =
      1L << Register.RAX | 1L << Register.RBX | 1L << Register.RCX | 1L << Register.RDX;

  /** Bits of the kinds above. */
  int kinds;

  /** General registers allowed. */
  long general;

  /** Vector registers allowed, bit 0 is xmm0. */
  int vectors;

  /** Number of the operand that this one shares its place with, or -1. */
  int matching;

  boolean early;
  boolean readWrite;

  /** Condition code of a flag output (=@cc…), or -1. */
  int flag;

  /** Ranges of constants allowed: letters seen among I J K L M N O e Z i n s. */
  String ranges;

  /** The first letter that is not known, or 0. */
  char unknown;

  /** Reads alternative number {@code alternative} of the constraint. */
  void parse(String constraint, int alternative) {
    kinds = 0;
    general = 0;
    vectors = 0;
    matching = -1;
    flag = -1;
    unknown = 0;
    ranges = "";
    early = false;
    readWrite = constraint.indexOf('+') >= 0;
    int at = constraint.indexOf("@cc");
    if (at >= 0) {
      flag = condition(constraint.substring(at + 3));
      unknown = flag < 0 ? '@' : 0;
      return;
    }
    int index = 0;
    for (int i = 0; i < constraint.length(); i++) {
      char c = constraint.charAt(i);
      if (c == ',') {
        index++;
      } else if (c == '&' && index == alternative) {
        early = true;
      } else if (index == alternative) {
        i = letter(constraint, i, c);
      }
    }
  }

  private int letter(String constraint, int at, char c) {
    switch (c) {
      case '=', '+', '%', '?', '!', '*', '^', '$', ' ', '\t' -> {}
      case 'r', 'q', 'R', 'l' -> registers(ALL_GENERAL);
      case 'Q' -> registers(LEGACY);
      case 'a', 'A' -> registers(1L << Register.RAX);
      case 'b' -> registers(1L << Register.RBX);
      case 'c' -> registers(1L << Register.RCX);
      case 'd' -> registers(1L << Register.RDX);
      case 'S' -> registers(1L << Register.RSI);
      case 'D' -> registers(1L << Register.RDI);
      case 'U' -> registers(X86_64Machine.CALL_CLOBBERS & ALL_GENERAL);
      case 'x', 'v' -> {
        kinds |= VECTOR;
        vectors |= 0xffff;
      }
      case 'Y' -> {
        kinds |= VECTOR;
        char second = at + 1 < constraint.length() ? constraint.charAt(at + 1) : 0;
        vectors |= second == 'z' ? 1 : 0xffff;
        return at + 1;
      }
      case 'y' -> kinds |= MMX;
      case 'f' -> kinds |= STACK_ANY | STACK_TOP;
      case 't' -> kinds |= STACK_TOP;
      case 'u' -> kinds |= STACK_SECOND;
      case 'm', 'o', 'V', '<', '>' -> kinds |= MEMORY;
      case 'p' -> {
        // An address: a symbol, or a register that holds it. %a prints either as operand in memory.
        registers(ALL_GENERAL);
        kinds |= IMMEDIATE;
        ranges += 'i';
      }
      case 'i', 'n', 's', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'e', 'Z', 'E', 'F', 'G', 'C' -> {
        kinds |= IMMEDIATE;
        ranges += c;
      }
      case 'W' -> {
        // Wb, Ws, Wz …: constants of later compilers.
        kinds |= IMMEDIATE;
        ranges += 'i';
        return at + 1;
      }
      case 'g', 'X' -> {
        registers(ALL_GENERAL);
        kinds |= MEMORY | IMMEDIATE | (c == 'X' ? VECTOR : 0);
        vectors |= c == 'X' ? 0xffff : 0;
        ranges += 'i';
      }
      default -> {
        if (c >= '0' && c <= '9') {
          int end = at;
          int number = 0;
          while (end < constraint.length()
              && constraint.charAt(end) >= '0'
              && constraint.charAt(end) <= '9') {
            number = Math.min(1000, number * 10 + constraint.charAt(end++) - '0');
          }
          matching = number;
          return end - 1;
        }
        if (unknown == 0) {
          unknown = c;
        }
      }
    }
    return at;
  }

  private void registers(long set) {
    kinds |= REGISTER;
    general |= set;
  }

  /** Whether a constant may stand as immediate. */
  boolean accepts(long value) {
    for (int i = 0; i < ranges.length(); i++) {
      boolean fits =
          switch (ranges.charAt(i)) {
            case 'i', 'n', 's' -> true;
            case 'I' -> value >= 0 && value <= 31;
            case 'J' -> value >= 0 && value <= 63;
            case 'K' -> value == (byte) value;
            case 'L' -> value == 0xff || value == 0xffff || value == 0xffffffffL;
            case 'M' -> value >= 0 && value <= 3;
            case 'N' -> value >= 0 && value <= 255;
            case 'O' -> value >= 0 && value <= 127;
            case 'e' -> value == (int) value;
            case 'Z' -> value >= 0 && value <= 0xffffffffL;
            default -> false;
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Number of alternatives in a constraint. */
  static int alternatives(String constraint) {
    int count = 1;
    for (int i = 0; i < constraint.length(); i++) {
      count += constraint.charAt(i) == ',' ? 1 : 0;
    }
    return count;
  }

  private static final String[] CONDITIONS = {
    "o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"
  };
  private static final String[] SYNONYMS = {
    "", "", "c", "nc", "z", "nz", "na", "nbe", "", "", "pe", "po", "nge", "nl", "ng", "nle"
  };

  private static int condition(String name) {
    for (int i = 0; i < 16; i++) {
      if (name.equals(CONDITIONS[i]) || !SYNONYMS[i].isEmpty() && name.equals(SYNONYMS[i])) {
        return i;
      }
    }
    return name.equals("nae") ? 2 : name.equals("nb") ? 3 : -1;
  }

  /** The general registers as GCC numbers them. */
  private static final int[] NUMBERED = {
    Register.RAX,
    Register.RDX,
    Register.RCX,
    Register.RBX,
    Register.RSI,
    Register.RDI,
    Register.RBP,
    Register.RSP
  };

  /**
   * A register by GCC's number (real programs have "0" among the clobbers, meaning operand 0): rax,
   * rdx, rcx, rbx, rsi, rdi, rbp, rsp, then the stack of the x87 unit.
   */
  private static int registerNumbered(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number < 8 ? NUMBERED[number] : number < 16 ? Register.st(number - 8) : -1;
  }

  /**
   * Id of a register named in a clobber list or register variable ("rax", "%eax", "r8d", "xmm3",
   * "st"), -1 when it is none, -2 for those that are not tracked (cc, memory, flags…).
   */
  static int registerNamed(String name) {
    String n = name.startsWith("%") ? name.substring(1) : name;
    if (!n.isEmpty() && n.length() <= 2 && n.charAt(0) >= '0' && n.charAt(0) <= '9') {
      return registerNumbered(n);
    }
    for (int id = 0; id < 16; id++) {
      if (n.equals(Register.name(id, 64))
          || n.equals(Register.name(id, 32))
          || n.equals(Register.name(id, 16))
          || n.equals(Register.name(id, 8))) {
        return id;
      }
    }
    int high =
        n.equals("ah")
            ? Register.RAX
            : n.equals("bh")
                ? Register.RBX
                : n.equals("ch") ? Register.RCX : n.equals("dh") ? Register.RDX : -1;
    if (high >= 0) {
      return high;
    }
    for (int i = 0; i < 16; i++) {
      if (n.equals("xmm" + i) || n.equals("ymm" + i) || n.equals("zmm" + i)) {
        return Register.xmm(i);
      }
    }
    if (n.length() == 3 && n.startsWith("mm") && n.charAt(2) >= '0' && n.charAt(2) <= '7') {
      return Register.MM0 + n.charAt(2) - '0';
    }
    if (n.equals("st")) {
      return Register.ST0;
    }
    for (int i = 0; i < 8; i++) {
      if (n.equals("st(" + i + ")")) {
        return Register.st(i);
      }
    }
    boolean ignored =
        n.equals("cc")
            || n.equals("memory")
            || n.equals("flags")
            || n.equals("fpsr")
            || n.equals("fpcr")
            || n.equals("dirflag")
            || n.equals("mxcsr")
            || n.equals("redzone");
    boolean other = n.startsWith("zmm") || n.startsWith("k") || n.startsWith("xmm");
    return ignored || other ? -2 : -1;
  }
}
