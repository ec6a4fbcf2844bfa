package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.backend.x86_64.instruction.Operands;

/**
 * The operands of a statement as written, in the order of the text, and what AVX-512 writes beside
 * them: {@code {%k1}{z}}, {@code {1to8}}, {@code {rn-sae}}. Filled by the parser of either syntax;
 * reused.
 */
final class ParsedOperands {
  static final int MAXIMUM = Operands.MAXIMUM + 1;

  /** A broadcast whose number of elements the form tells ({@code dword bcst}). */
  static final int ANY_BROADCAST = Operands.ANY_BROADCAST;

  final ParsedOperand[] operands = new ParsedOperand[MAXIMUM];
  int count;

  /** The destination comes first. */
  boolean intel;

  int mask;
  boolean zeroing;
  int broadcast;
  int rounding;

  /** Bits of the code: 64, 32 or 16. */
  int mode = 64;

  ParsedOperands() {
    for (int i = 0; i < MAXIMUM; i++) {
      operands[i] = new ParsedOperand();
    }
  }

  void clear(boolean intelSyntax) {
    count = 0;
    intel = intelSyntax;
    mask = 0;
    zeroing = false;
    broadcast = 0;
    rounding = Operands.NO_ROUNDING;
  }

  /** A fresh operand, or null after a report when there are too many. */
  ParsedOperand add(Cursor cursor, AssemblyContext context) {
    if (count == MAXIMUM) {
      context.error(cursor.sourcePosition(), "too many operands");
      return null;
    }
    ParsedOperand operand = operands[count++];
    cursor.skipBlanks();
    operand.clear(cursor.offset());
    return operand;
  }

  /**
   * Reads what stands in braces at the cursor, any number of them; false when malformed, which has
   * been reported.
   */
  boolean braces(RegisterNames names, Cursor cursor, AssemblyContext context) {
    while (cursor.accept('{')) {
      int position = cursor.sourcePosition();
      cursor.skipBlanks();
      int start = cursor.offset();
      while (cursor.peek() >= 0 && cursor.peek() != '}') {
        cursor.next();
      }
      int end = cursor.offset();
      while (end > start && cursor.text(end - 1, end).equals(" ")) {
        end--;
      }
      String text = X86_64Assembler.lowerCase(cursor.text(start, end));
      if (!cursor.accept('}') || !brace(text, names)) {
        context.error(position, "unknown or misplaced `{" + text + "}'");
        return false;
      }
    }
    return true;
  }

  private boolean brace(String text, RegisterNames names) {
    switch (text) {
      case "z" -> {
        zeroing = true;
        return true;
      }
      case "sae" -> rounding = Operands.SUPPRESS_EXCEPTIONS;
      case "rn-sae" -> rounding = Operands.ROUND_NEAREST;
      case "rd-sae" -> rounding = Operands.ROUND_DOWN;
      case "ru-sae" -> rounding = Operands.ROUND_UP;
      case "rz-sae" -> rounding = Operands.ROUND_TO_ZERO;
      case "1to2" -> broadcast = 2;
      case "1to4" -> broadcast = 4;
      case "1to8" -> broadcast = 8;
      case "1to16" -> broadcast = 16;
      case "1to32" -> broadcast = 32;
      default -> {
        int number = names.maskNumber(text.startsWith("%") ? text.substring(1) : text);
        if (number <= 0 || mask != 0) {
          return false;
        }
        mask = number;
      }
    }
    return true;
  }
}
