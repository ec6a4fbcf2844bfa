package kit.link.elf;

import kit.base.InputException;

/**
 * Evaluates expressions of linker scripts and --defsym: C's operators on 64-bit values, symbols,
 * {@code .}, numbers with K and M, and the functions that the {@link Environment} knows.
 */
final class Expression {
  private static final int DEPTH_LIMIT = 200;

  /** What names mean. */
  interface Environment {
    /** The value of a symbol, or of {@code .}. */
    long symbol(String name) throws InputException;

    /** Whether the symbol is defined. */
    boolean isDefined(String name);

    /** ADDR, LOADADDR, SIZEOF, ALIGNOF of a section, or a constant of CONSTANT(…). */
    long section(String function, String name) throws InputException;

    /** Bytes of ELF and program headers. */
    long headerSize();

    /** Evaluated only to find the expression's end: nothing is an error. */
    default boolean isTrial() {
      return false;
    }
  }

  private final ScriptLexer lexer;
  private final Environment environment;
  private int depth;

  Expression(ScriptLexer lexer, Environment environment) {
    this.lexer = lexer;
    this.environment = environment;
  }

  static boolean isSymbolStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '.' || c == '$';
  }

  /** Evaluates up to the first token that does not belong to an expression. */
  long evaluate() throws InputException {
    if (++depth > DEPTH_LIMIT) {
      throw lexer.error("expression is nested too deeply");
    }
    long condition = binary(1);
    if (lexer.accept("?")) {
      long yes = evaluate();
      lexer.expect(":");
      long no = evaluate();
      depth--;
      return condition != 0 ? yes : no;
    }
    depth--;
    return condition;
  }

  private static int precedence(String operator) {
    return switch (operator) {
      case "||" -> 1;
      case "&&" -> 2;
      case "|" -> 3;
      case "^" -> 4;
      case "&" -> 5;
      case "==", "!=" -> 6;
      case "<", ">", "<=", ">=" -> 7;
      case "<<", ">>" -> 8;
      case "+", "-" -> 9;
      case "*", "/", "%" -> 10;
      default -> 0;
    };
  }

  private long binary(int lowest) throws InputException {
    long left = unary();
    while (true) {
      String operator = lexer.peekWord();
      int level = operator == null ? 0 : precedence(operator);
      if (level < lowest || level == 0) {
        return left;
      }
      lexer.word();
      long right = binary(level + 1);
      left = apply(operator, left, right);
    }
  }

  private long apply(String operator, long a, long b) throws InputException {
    return switch (operator) {
      case "||" -> a != 0 || b != 0 ? 1 : 0;
      case "&&" -> a != 0 && b != 0 ? 1 : 0;
      case "|" -> a | b;
      case "^" -> a ^ b;
      case "&" -> a & b;
      case "==" -> a == b ? 1 : 0;
      case "!=" -> a != b ? 1 : 0;
      case "<" -> Long.compareUnsigned(a, b) < 0 ? 1 : 0;
      case ">" -> Long.compareUnsigned(a, b) > 0 ? 1 : 0;
      case "<=" -> Long.compareUnsigned(a, b) <= 0 ? 1 : 0;
      case ">=" -> Long.compareUnsigned(a, b) >= 0 ? 1 : 0;
      case "<<" -> b < 0 || b > 63 ? 0 : a << b;
      case ">>" -> b < 0 || b > 63 ? 0 : a >>> b;
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> Long.divideUnsigned(a, nonZero(b));
      default -> Long.remainderUnsigned(a, nonZero(b));
    };
  }

  private long nonZero(long divisor) throws InputException {
    if (divisor == 0 && environment.isTrial()) {
      return 1;
    }
    if (divisor == 0) {
      throw lexer.error("division by zero");
    }
    return divisor;
  }

  private long unary() throws InputException {
    if (++depth > DEPTH_LIMIT) {
      throw lexer.error("expression is nested too deeply");
    }
    long value;
    if (lexer.accept("-")) {
      value = -unary();
    } else if (lexer.accept("+")) {
      value = unary();
    } else if (lexer.accept("~")) {
      value = ~unary();
    } else if (lexer.accept("!")) {
      value = unary() == 0 ? 1 : 0;
    } else if (lexer.accept("(")) {
      value = evaluate();
      lexer.expect(")");
    } else {
      value = primary();
    }
    depth--;
    return value;
  }

  private long primary() throws InputException {
    String word = lexer.word();
    if (word == null || word.isEmpty()) {
      throw lexer.error("expected an expression");
    }
    char first = word.charAt(0);
    if (!lexer.wasQuoted() && first >= '0' && first <= '9') {
      return number(word);
    }
    if (!lexer.wasQuoted() && !isSymbolStart(first) && first < 0x80) {
      throw lexer.error("expected an expression before '" + word + "'");
    }
    return switch (word) {
      case "SIZEOF_HEADERS", "sizeof_headers" -> environment.headerSize();
      case "ADDR", "LOADADDR", "SIZEOF", "ALIGNOF", "CONSTANT", "ORIGIN", "LENGTH" -> {
        lexer.expect("(");
        String name = lexer.listName();
        lexer.expect(")");
        yield environment.section(word, name);
      }
      case "DEFINED" -> {
        lexer.expect("(");
        String name = lexer.word();
        lexer.expect(")");
        yield environment.isDefined(name) ? 1 : 0;
      }
      case "ALIGN", "BLOCK" -> align();
      case "ABSOLUTE", "NEXT" -> parenthesized();
      case "MAX",
          "MIN",
          "SEGMENT_START",
          "DATA_SEGMENT_ALIGN",
          "DATA_SEGMENT_RELRO_END",
          "DATA_SEGMENT_END",
          "ASSERT" ->
          function(word);
      default -> environment.symbol(word);
    };
  }

  private long parenthesized() throws InputException {
    lexer.expect("(");
    long value = evaluate();
    lexer.expect(")");
    return value;
  }

  private long align() throws InputException {
    lexer.expect("(");
    long first = evaluate();
    long value = environment.symbol(".");
    long alignment = first;
    if (lexer.accept(",")) {
      value = first;
      alignment = evaluate();
    }
    lexer.expect(")");
    return alignUp(value, alignment);
  }

  private static long alignUp(long value, long alignment) {
    return Long.bitCount(alignment) == 1 && alignment > 0
        ? (value + alignment - 1) & -alignment
        : value;
  }

  private long function(String name) throws InputException {
    lexer.expect("(");
    if (name.equals("SEGMENT_START")) {
      lexer.listName();
      lexer.expect(",");
      long value = evaluate();
      lexer.expect(")");
      return value;
    }
    long a = evaluate();
    if (name.equals("DATA_SEGMENT_END")) {
      lexer.expect(")");
      return a;
    }
    lexer.expect(",");
    if (name.equals("ASSERT")) {
      String message = lexer.word();
      lexer.expect(")");
      if (a == 0 && !environment.isTrial()) {
        throw lexer.error("assertion failed: " + message);
      }
      return a;
    }
    long b = evaluate();
    lexer.expect(")");
    return switch (name) {
      case "MAX" -> Long.compareUnsigned(a, b) >= 0 ? a : b;
      case "MIN" -> Long.compareUnsigned(a, b) <= 0 ? a : b;
      case "DATA_SEGMENT_ALIGN" ->
          alignUp(environment.symbol("."), a) + (environment.symbol(".") & (a - 1));
      default -> b;
    };
  }

  private long number(String word) throws InputException {
    int end = word.length();
    long scale = 1;
    char last = word.charAt(end - 1);
    boolean hex = word.startsWith("0x") || word.startsWith("0X");
    if (last == 'K' || last == 'k') {
      scale = 1024;
      end--;
    } else if (last == 'M' || last == 'm') {
      scale = 1 << 20;
      end--;
    }
    int base = hex ? 16 : word.charAt(0) == '0' && end > 1 ? 8 : 10;
    long value = 0;
    for (int i = hex ? 2 : 0; i < end; i++) {
      int digit = Character.digit(word.charAt(i), base);
      if (digit < 0) {
        throw lexer.error("invalid number '" + word + "'");
      }
      value = value * base + digit;
    }
    return value * scale;
  }
}
