package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.asm.Expression;
import kit.backend.x86_64.instruction.Register;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operands of a statement in Intel syntax as GNU as has it: {@code eax}, {@code offset
 * foo+1}, {@code dword ptr fs:[rax+rcx*8+foo]}, {@code foo[rip]}, {@code .L3}.
 *
 * <p>An operand is a sum whose terms may stand in brackets or not. Its registers become base and
 * index; the text of the other terms, with the operators that are words here turned into GNU's, is
 * one expression.
 */
final class IntelOperandParser extends OperandParser {
  private static final int DEPTH = 100;

  /** Registers are written with %. */
  boolean prefixed;

  /** Of the operand being read: the terms that are no registers. */
  private final StringBuilder rest = new StringBuilder();

  private boolean brackets;
  private boolean offset;

  /** Something other than one register alone was read. */
  private boolean composed;

  private int terms;

  IntelOperandParser(RegisterNames names, ParsedOperands parsed) {
    super(names, parsed, true);
  }

  @Override
  boolean operand(ParsedOperand operand, Cursor cursor, AssemblyContext context) {
    rest.setLength(0);
    brackets = false;
    offset = false;
    composed = false;
    terms = 0;
    int position = cursor.sourcePosition();
    int c = cursor.skipBlanks();
    if (c < 0 || c == ',') {
      return error(cursor, context, "expecting operand");
    }
    if (!sum(operand, cursor, context, false, 0)) {
      return false;
    }
    if (operand.kind == ParsedOperand.Kind.REGISTER) {
      return true;
    }
    Expression expression = null;
    if (rest.length() > 0) {
      expression = context.expression(Cursor.over(rest.toString(), position));
      if (expression == null) {
        return false;
      }
    }
    operand.expression = expression;
    boolean memory =
        brackets || operand.base >= 0 || operand.index >= 0 || operand.segment != Register.NONE;
    if (!memory && expression == null) {
      return error(cursor, context, "expecting operand");
    }
    if (memory) {
      return AttOperandParser.valid(operand, parsed.mode, cursor, context);
    }
    if (offset || expression != null && expression.isConstant() && operand.memoryBits == 0) {
      operand.kind = ParsedOperand.Kind.IMMEDIATE;
    } else {
      operand.bare = operand.memoryBits == 0;
    }
    return true;
  }

  /** Terms up to a comma, brace, closing bracket or the end. */
  private boolean sum(
      ParsedOperand operand, Cursor cursor, AssemblyContext context, boolean inside, int depth) {
    if (depth > DEPTH) {
      return error(cursor, context, "brackets are nested too deeply");
    }
    char sign = '+';
    while (true) {
      int c = cursor.skipBlanks();
      if (c < 0 || c == ',' || c == '{' || c == ']') {
        if (inside != (c == ']')) {
          return error(cursor, context, inside ? "expecting `]'" : "unexpected `]'");
        }
        return true;
      }
      switch (c) {
        case '+' -> cursor.next();
        case '-' -> {
          cursor.next();
          sign = sign == '-' ? '+' : '-';
        }
        case '[' -> {
          cursor.next();
          brackets = true;
          composed = true;
          if (!sum(operand, cursor, context, true, depth + 1)) {
            return false;
          }
          cursor.next();
          sign = '+';
        }
        default -> {
          int start = cursor.offset();
          if (modifier(operand, cursor, inside)) {
            continue;
          }
          cursor.reset(start);
          if (!registerTerm(operand, cursor, context, sign, inside) && !expressionTerm(cursor, sign)
              || operand.failed) {
            return operand.failed ? false : error(cursor, context, "junk in operand");
          }
          sign = '+';
        }
      }
    }
  }

  /** {@code dword ptr}, {@code offset flat:}, {@code short}; whether one was consumed. */
  private boolean modifier(ParsedOperand operand, Cursor cursor, boolean inside) {
    String name = cursor.name();
    if (name == null) {
      return false;
    }
    String word = X86_64Assembler.lowerCase(name);
    if (word.equals("offset")) {
      offset = true;
      composed = true;
      return true;
    }
    if (word.equals("flat")) {
      return cursor.accept(':');
    }
    if (word.equals("short") || word.equals("near") || word.equals("far")) {
      composed = true;
      pointer(cursor);
      return true;
    }
    int bits = memoryBits(word);
    if (bits == 0) {
      return false;
    }
    if (!pointer(cursor)) {
      return false;
    }
    operand.memoryBits = bits;
    operand.width = bits;
    composed = true;
    return true;
  }

  /** Consumes {@code ptr} or {@code bcst} if it comes next. */
  private boolean pointer(Cursor cursor) {
    int start = cursor.offset();
    String next = cursor.name();
    String word = next == null ? "" : X86_64Assembler.lowerCase(next);
    if (word.equals("ptr")) {
      return true;
    }
    if (word.equals("bcst")) {
      parsed.broadcast = ParsedOperands.ANY_BROADCAST;
      return true;
    }
    cursor.reset(start);
    return false;
  }

  private static int memoryBits(String word) {
    return switch (word) {
      case "byte" -> 8;
      case "word" -> 16;
      case "dword" -> 32;
      case "fword" -> 48;
      case "qword", "mmword" -> 64;
      case "tbyte" -> 80;
      case "oword", "xmmword" -> 128;
      case "ymmword" -> 256;
      case "zmmword" -> 512;
      default -> 0;
    };
  }

  /** A register, with a scale or as a segment; whether the term is one. */
  private boolean registerTerm(
      ParsedOperand operand, Cursor cursor, AssemblyContext context, char sign, boolean inside) {
    int start = cursor.offset();
    int scale = 1;
    if (cursor.peek() >= '1' && cursor.peek() <= '8') {
      scale = cursor.next() - '0';
      if (!cursor.accept('*') || names.take(cursor, context, !prefixed) < 0) {
        cursor.reset(start);
        return false;
      }
      cursor.reset(start);
      cursor.next();
      cursor.accept('*');
    }
    int position = cursor.sourcePosition();
    int found = names.take(cursor, context, !prefixed);
    if (found < 0) {
      cursor.reset(start);
      return false;
    }
    int id = found >> 16;
    if (id >> 4 == Register.CLASS_SEGMENT && cursor.accept(':')) {
      operand.segment = id;
      composed = true;
      return true;
    }
    boolean scaled = scale != 1;
    if (cursor.accept('*')) {
      int digit = cursor.skipBlanks();
      scale = digit - '0';
      scaled = true;
      if (digit != '1' && digit != '2' && digit != '4' && digit != '8') {
        operand.failed = true;
        context.error(position, "expecting scale factor of 1, 2, 4, or 8");
        return true;
      }
      cursor.next();
    }
    if (!inside && !composed && !scaled && terms == 0 && rest.length() == 0) {
      int c = cursor.skipBlanks();
      if (c < 0 || c == ',' || c == '{') {
        operand.kind = ParsedOperand.Kind.REGISTER;
        operand.register = id;
        operand.width = found & 0xffff;
        return true;
      }
    }
    terms++;
    if (sign == '-' || !address(operand, id, found & 0xffff, scale, scaled)) {
      operand.failed = true;
      context.error(position, "invalid use of register");
    }
    return true;
  }

  /** Makes a register base or index. */
  private static boolean address(
      ParsedOperand operand, int id, int width, int scale, boolean scaled) {
    boolean vector = Register.isVector(id);
    if (!scaled && !vector && operand.base < 0) {
      operand.base = id;
      operand.baseBits = width;
    } else if (operand.index < 0 && !(id == Register.RSP && scaled)) {
      if (id == Register.RSP && operand.base >= 0) {
        // rsp cannot be an index; the sum has no order.
        operand.index = operand.base;
        operand.indexBits = operand.baseBits;
        operand.base = id;
      } else {
        operand.index = id;
        operand.indexBits = width;
        operand.scale = scale;
      }
    } else if (!scaled && operand.base < 0) {
      operand.base = id;
      operand.baseBits = width;
    } else {
      return false;
    }
    return true;
  }

  /** Copies a term that is no register; whether it has any text. */
  private boolean expressionTerm(Cursor cursor, char sign) {
    if (rest.length() > 0 || sign == '-') {
      rest.append(sign);
    }
    terms++;
    composed = true;
    int before = rest.length();
    int depth = 0;
    while (true) {
      int c = cursor.peek();
      if (c < 0 || depth == 0 && endsTerm(c)) {
        break;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      if (c >= '0' && c <= '9' || Cursor.startsName(c)) {
        word(cursor);
      } else if (c == '\'') {
        rest.append((char) cursor.next());
        if (cursor.peek() >= 0) {
          rest.append((char) cursor.next());
        }
      } else if (c == '"') {
        quoted(cursor);
      } else {
        rest.append((char) cursor.next());
      }
    }
    return rest.length() > before;
  }

  private static boolean endsTerm(int c) {
    return c == ',' || c == '+' || c == '-' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  private void quoted(Cursor cursor) {
    rest.append((char) cursor.next());
    while (cursor.peek() >= 0) {
      int c = cursor.next();
      rest.append((char) c);
      if (c == '"') {
        return;
      }
    }
  }

  private void word(Cursor cursor) {
    int start = cursor.offset();
    while (cursor.peek() >= 0 && Cursor.continuesName(cursor.peek())) {
      cursor.next();
    }
    String word = cursor.text(start, cursor.offset());
    String operator = operator(X86_64Assembler.lowerCase(word));
    rest.append(operator == null ? word.equals("$") ? "." : word : operator);
  }

  private static @Nullable String operator(String word) {
    return switch (word) {
      case "and" -> "&";
      case "or" -> "|";
      case "xor" -> "^";
      case "not" -> "~";
      case "mod" -> "%";
      case "shl" -> "<<";
      case "shr" -> ">>";
      case "eq" -> "==";
      case "ne" -> "!=";
      case "lt" -> "<";
      case "le" -> "<=";
      case "gt" -> ">";
      case "ge" -> ">=";
      default -> null;
    };
  }
}
