package kit.backend.x86_64.assembler;

import kit.asm.Cursor;

/**
 * Where Intel syntax has another name for an instruction than AT&amp;T syntax, after which the form
 * table is named.
 */
final class IntelMnemonics {
  private IntelMnemonics() {}

  /**
   * The name in the form table; {@code operands} stands behind the word and is not moved. The names
   * of subtraction and division on the x87 stack are exchanged when the destination is not the top,
   * as AT&amp;T's assembler once had them wrong and everybody stayed with it.
   */
  static String attName(String word, Cursor operands) {
    return switch (word) {
      case "fsubp" -> "fsubrp";
      case "fsubrp" -> "fsubp";
      case "fdivp" -> "fdivrp";
      case "fdivrp" -> "fdivp";
      case "fsub" -> exchanged(operands) ? "fsubr" : word;
      case "fsubr" -> exchanged(operands) ? "fsub" : word;
      case "fdiv" -> exchanged(operands) ? "fdivr" : word;
      case "fdivr" -> exchanged(operands) ? "fdiv" : word;
      case "retf" -> "lret";
      case "retfw" -> "lretw";
      case "retfd" -> "lretl";
      case "retfq" -> "lretq";
      default -> word;
    };
  }

  /** Without operands, or {@code st(1), st}: the destination is not the top of the stack. */
  private static boolean exchanged(Cursor operands) {
    int start = operands.offset();
    if (operands.atEnd()) {
      return true;
    }
    operands.accept('%');
    String name = operands.name();
    boolean indexed = name != null && name.equalsIgnoreCase("st") && operands.accept('(');
    boolean low = indexed && operands.accept('0');
    boolean second = false;
    while (!operands.atEnd()) {
      second |= operands.next() == ',';
    }
    operands.reset(start);
    return indexed && !low && second;
  }
}
