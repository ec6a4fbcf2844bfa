package kit.mir;

import kit.base.ByteSink;

/** Spellings of MIR text shared by printer and parser. */
final class MirText {
  private static final String DIGITS = "0123456789abcdef";
  private static final String[] OP_NAMES = lowerNames(Op.values());
  private static final String[] ATOMIC_NAMES = lowerNames(AtomicOperation.values());

  private MirText() {}

  private static String[] lowerNames(Enum<?>[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = lower(constants[i]);
    }
    return names;
  }

  static String lower(Enum<?> constant) {
    String name = constant.name();
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return text.toString();
  }

  static String name(Op op) {
    return OP_NAMES[op.ordinal()];
  }

  static String name(AtomicOperation operation) {
    return ATOMIC_NAMES[operation.ordinal()];
  }

  /** The operation of this name or null. */
  static Op op(String name) {
    for (int i = 0; i < OP_NAMES.length; i++) {
      if (OP_NAMES[i].equals(name)) {
        return Op.of(i);
      }
    }
    return null;
  }

  static AtomicOperation atomicOperation(String name) {
    for (AtomicOperation operation : AtomicOperation.values()) {
      if (ATOMIC_NAMES[operation.ordinal()].equals(name)) {
        return operation;
      }
    }
    return null;
  }

  static ValueType valueType(String name) {
    for (ValueType type : ValueType.values()) {
      if (type.text().equals(name)) {
        return type;
      }
    }
    return null;
  }

  static MemoryType memoryType(String name) {
    for (MemoryType type : MemoryType.values()) {
      if (type.text().equals(name)) {
        return type;
      }
    }
    return null;
  }

  /** {@code digits} hexadecimal digits. */
  static void hex(ByteSink out, long value, int digits) {
    for (int i = digits - 1; i >= 0; i--) {
      out.u8(DIGITS.charAt((int) (value >>> (4 * i)) & 15));
    }
  }

  /**
   * A quoted byte string: bytes outside 32..126, quotes and backslashes as backslash and two
   * hexadecimal digits.
   */
  static void quoted(ByteSink out, String text) {
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      quotedByte(out, text.charAt(i));
    }
    out.u8('"');
  }

  static void quotedByte(ByteSink out, int c) {
    if (c >= 32 && c < 127 && c != '"' && c != '\\') {
      out.u8(c);
    } else {
      out.u8('\\');
      hex(out, c, 2);
    }
  }

  static boolean isNameByte(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '.'
        || c == '$';
  }

  /** A symbol: $name, or $"name" when it has other bytes than letters, digits, '_', '.', '$'. */
  static void symbol(ByteSink out, String name) {
    out.u8('$');
    boolean plain = !name.isEmpty();
    for (int i = 0; i < name.length() && plain; i++) {
      plain = isNameByte(name.charAt(i));
    }
    if (plain) {
      out.text(name);
    } else {
      quoted(out, name);
    }
  }

  /**
   * {@code (i32, i32 s8, :0 | f64, ...) -> i64}: the bar stands before the first argument that is
   * not named.
   */
  static void signature(ByteSink out, Signature signature) {
    out.text("(");
    int count = signature.parameters().size();
    for (int i = 0; i < count; i++) {
      out.text(i == signature.fixed() ? i == 0 ? "| " : " | " : i == 0 ? "" : ", ");
      type(out, signature.parameters().get(i));
      out.text(i == 0 && signature.chain() ? " chain" : "");
    }
    if (signature.variadic()) {
      out.text(count == 0 ? "..." : ", ...");
    }
    out.text(") -> ");
    type(out, signature.result());
    out.text(signature.isMicrosoft() ? " microsoft" : "");
  }

  private static void type(ByteSink out, Signature.Type type) {
    if (type.isAggregate()) {
      out.text(":");
      out.text(Integer.toString(type.aggregate()));
      return;
    }
    out.text(type.scalar().text());
    if (type.narrow() != null) {
      out.text(" ");
      out.text(type.narrow().text());
    }
  }
}
