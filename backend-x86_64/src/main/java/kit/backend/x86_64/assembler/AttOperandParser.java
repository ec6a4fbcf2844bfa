package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.asm.Expression;
import kit.backend.x86_64.instruction.Memory16;
import kit.backend.x86_64.instruction.Register;

/**
 * Reads the operands of a statement in AT&amp;T syntax: {@code %eax}, {@code $foo+1}, {@code
 * *%rax}, {@code %fs:foo@TPOFF(%rax,%rcx,8)}, {@code .L3}.
 */
final class AttOperandParser extends OperandParser {

  /** Registers may be written without %. */
  boolean naked;

  AttOperandParser(RegisterNames names, ParsedOperands parsed) {
    super(names, parsed, false);
  }

  @Override
  boolean operand(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    if (cursor.accept('*')) {
      operand.star = true;
    }
    int c = cursor.skipBlanks();
    if (c == '$') {
      cursor.next();
      operand.kind = ParsedOperand.Kind.IMMEDIATE;
      operand.expression = context.expression(cursor);
      return operand.expression != null;
    }
    if (startsRegister(cursor, context)) {
      int found = register(cursor, context);
      if (found < 0) {
        return false;
      }
      int id = found >> 16;
      if (id >> 4 == Register.CLASS_SEGMENT && cursor.accept(':')) {
        operand.segment = id;
        return memory(operand, cursor, context);
      }
      operand.kind = ParsedOperand.Kind.REGISTER;
      operand.register = id;
      operand.width = found & 0xffff;
      return true;
    }
    if (c < 0 || c == ',') {
      return error(cursor, context, "expecting operand");
    }
    return memory(operand, cursor, context);
  }

  private boolean memory(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    if (!startsBase(cursor, context)) {
      operand.expression = context.expression(cursor);
      if (operand.expression == null) {
        return false;
      }
      if (!startsBase(cursor, context)) {
        operand.bare = true;
        return true;
      }
    }
    cursor.accept('(');
    if (startsRegister(cursor, context) && !base(operand, cursor, context)) {
      return false;
    }
    if (cursor.accept(',')) {
      if (startsRegister(cursor, context)) {
        if (!index(operand, cursor, context)
            || cursor.accept(',')
                && cursor.skipBlanks() != ')'
                && !scale(operand, cursor, context)) {
          return false;
        }
      } else if (cursor.skipBlanks() != ')' && !scale(operand, cursor, context)) {
        return false;
      }
    }
    if (!cursor.accept(')')) {
      return error(cursor, context, "expecting `)' after base and index registers");
    }
    return valid(operand, parsed.mode, cursor, context);
  }

  /** Whether the cursor stands at a parenthesis with registers in it. */
  private boolean startsBase(Cursor cursor, AssemblyContext context) {
    if (cursor.skipBlanks() != '(') {
      return false;
    }
    int ahead = 1;
    while (cursor.peek(ahead) == ' ' || cursor.peek(ahead) == '\t') {
      ahead++;
    }
    int c = cursor.peek(ahead);
    if (c == '%' || c == ',' || c == ')') {
      return true;
    }
    int start = cursor.offset();
    cursor.reset(start + ahead);
    boolean register = startsRegister(cursor, context);
    cursor.reset(start);
    return register;
  }

  /** Whether the cursor, behind blanks, stands at a register or at what should be one. */
  private boolean startsRegister(Cursor cursor, AssemblyContext context) {
    int c = cursor.skipBlanks();
    if (c == '%') {
      return true;
    }
    if (!Cursor.startsName(c)) {
      return false;
    }
    int start = cursor.offset();
    boolean register = names.take(cursor, context, naked) >= 0;
    cursor.reset(start);
    return register;
  }

  private boolean base(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    int found = register(cursor, context);
    if (found < 0) {
      return false;
    }
    operand.base = found >> 16;
    operand.baseBits = found & 0xffff;
    return true;
  }

  private boolean index(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    int found = register(cursor, context);
    if (found < 0) {
      return false;
    }
    operand.index = found >> 16;
    operand.indexBits = found & 0xffff;
    return true;
  }

  private static boolean scale(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    Expression value = context.expression(cursor);
    if (value == null) {
      return false;
    }
    long number = value.isConstant() ? value.number() : 0;
    if (number != 1 && number != 2 && number != 4 && number != 8) {
      return error(
          cursor,
          context,
          "expecting scale factor of 1, 2, 4, or 8"
              + (value.isConstant() ? ": got `" + number + "'" : ""));
    }
    operand.scale = (int) number;
    return true;
  }

  /** Checks the registers of an address and turns {@code (%dx)} into the register. */
  static boolean valid(ParsedOperand operand, int mode, Cursor cursor, AssemblyContext context) {
    int base = operand.base;
    int baseBits = operand.baseBits;
    if (base == Register.RDX && baseBits == 16 && operand.expression == null && operand.index < 0) {
      operand.kind = ParsedOperand.Kind.REGISTER;
      operand.port = true;
      operand.register = base;
      operand.width = 16;
      return true;
    }
    boolean vectorIndex = operand.index >= 0 && Register.isVector(operand.index);
    boolean good =
        base < 0 || (base < 16 || base == Register.RIP) && (baseBits == 64 || baseBits == 32);
    if (operand.index >= 0) {
      boolean general = operand.index < 16 || operand.index == Register.RIZ;
      good &=
          vectorIndex
              || general
                  && operand.index != Register.RSP
                  && (operand.indexBits == 64 || operand.indexBits == 32);
      good &= base != Register.RIP && (vectorIndex || base < 0 || baseBits == operand.indexBits);
    }
    if (mode != 64) {
      good = validLegacy(operand, good, vectorIndex);
    }
    if (!good) {
      context.error(
          cursor.sourcePosition(operand.start),
          "`"
              + cursor.text(operand.start, cursor.offset())
              + "' is not a valid base/index expression");
      return false;
    }
    operand.addressBits =
        base >= 0 ? baseBits : operand.index >= 0 && !vectorIndex ? operand.indexBits : 0;
    return true;
  }

  /** The rules of 16- and 32-bit code; {@code good}: valid where addresses have 64 bits. */
  private static boolean validLegacy(ParsedOperand operand, boolean good, boolean vectorIndex) {
    int bits = operand.base >= 0 ? operand.baseBits : operand.indexBits;
    if (bits == 16 && !vectorIndex) {
      return (operand.base < 0 || operand.baseBits == 16)
          && (operand.index < 0 || operand.indexBits == 16)
          && operand.scale == 1
          && Memory16.registers(operand.base, operand.index) >= 0;
    }
    return good && bits != 64 && operand.base < 8 && (vectorIndex || operand.index < 8);
  }

  /** The register at the cursor: {@code id << 16 | width}, or negative after a report. */
  private int register(Cursor cursor, AssemblyContext context) {
    int position = cursor.sourcePosition();
    int found = names.take(cursor, context, naked);
    if (found < 0) {
      cursor.accept('%');
      String name = cursor.name();
      context.error(position, "bad register name `%" + (name == null ? "" : name) + "'");
    }
    return found;
  }
}
