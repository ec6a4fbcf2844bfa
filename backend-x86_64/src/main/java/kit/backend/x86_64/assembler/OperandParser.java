package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;

/** What both syntaxes have in common: a list of operands, with masks and rounding in braces. */
abstract class OperandParser {
  final RegisterNames names;
  final ParsedOperands parsed;
  private final boolean intel;

  OperandParser(RegisterNames names, ParsedOperands parsed, boolean intel) {
    this.names = names;
    this.parsed = parsed;
    this.intel = intel;
  }

  /** Reads one operand; false when malformed, which has been reported. */
  abstract boolean operand(ParsedOperand operand, Cursor cursor, AssemblyContext context);

  /**
   * Reads all operands up to the statement's end; false when malformed, which has been reported.
   */
  boolean parse(Cursor cursor, AssemblyContext context) {
    parsed.clear(intel);
    if (cursor.atEnd()) {
      return true;
    }
    do {
      if (cursor.skipBlanks() == '{') {
        // Rounding stands where an operand does.
        if (!parsed.braces(names, cursor, context)) {
          return false;
        }
        continue;
      }
      ParsedOperand operand = parsed.add(cursor, context);
      if (operand == null
          || !operand(operand, cursor, context)
          || cursor.skipBlanks() == '{' && !parsed.braces(names, cursor, context)) {
        return false;
      }
    } while (cursor.accept(','));
    if (!cursor.atEnd()) {
      return error(
          cursor,
          context,
          "junk `" + cursor.text(cursor.offset(), cursor.end()) + "' after operands");
    }
    return true;
  }

  static boolean error(Cursor cursor, AssemblyContext context, String message) {
    context.error(cursor.sourcePosition(), message);
    return false;
  }
}
