package kit.asm;

import kit.asm.Expression.Operator;

/**
 * Parses expressions with GNU as's operators and precedence (manual, section "Infix Operators"),
 * folding what is known at once.
 *
 * <p>From the tightest: prefix {@code - ~ !}; {@code * / % << >>}; {@code | & ^ !} (or-not); {@code
 * + -}; {@code == <> != < <= > >=}; {@code &&}; {@code ||}.
 */
final class ExpressionParser {
  /** What the parser asks of the assembly. */
  interface Symbols {
    /** The symbol of this name, made on first mention. */
    AssemblySymbol symbol(String name, int position);

    /** The nearest numeric label behind ({@code 1b}), or null when there is none. */
    AssemblySymbol labelBehind(int number);

    /** The next numeric label ahead ({@code 1f}). */
    AssemblySymbol labelAhead(int number);

    /** A symbol at the current place. */
    AssemblySymbol here(int position);

    /** A modifier ({@code @GOTPCREL}, upper case) is about to be applied to a symbol. */
    void modifier(String modifier);

    void error(int position, String message);
  }

  private static final int NESTING_LIMIT = 1_000;

  private final Symbols symbols;
  private Cursor cursor;
  private int nesting;
  private String modifier;

  /** Set when a problem was reported: everything unwinds. */
  private boolean failed;

  ExpressionParser(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Parses at the cursor; null after a reported problem. */
  Expression parse(Cursor newCursor) {
    cursor = newCursor;
    nesting = 0;
    modifier = null;
    failed = false;
    Expression expression = binary(0);
    if (failed) {
      return null;
    }
    return modifier == null ? expression : expression.withModifier(modifier);
  }

  private Expression fail(int position, String message) {
    if (!failed) {
      symbols.error(position, message);
      failed = true;
    }
    return Expression.constant(0, position);
  }

  // ---- operators

  private Operator operator;
  private int operatorLength;

  private static int rank(Operator operator) {
    return switch (operator) {
      case MULTIPLY, DIVIDE, MODULUS, SHIFT_LEFT, SHIFT_RIGHT -> 6;
      case OR, OR_NOT, XOR, AND -> 5;
      case ADD, SUBTRACT -> 4;
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 3;
      case LOGICAL_AND -> 2;
      case LOGICAL_OR -> 1;
      case NEGATE, COMPLEMENT, LOGICAL_NOT -> 9;
    };
  }

  /** Looks at the infix operator at the cursor; null when there is none. */
  private Operator peekOperator() {
    int c = cursor.skipBlanks();
    int second = cursor.peek(1);
    operatorLength = 1;
    return switch (c) {
      case '+' -> Operator.ADD;
      case '-' -> Operator.SUBTRACT;
      case '*' -> Operator.MULTIPLY;
      case '/' -> Operator.DIVIDE;
      case '%' ->
          Cursor.startsName(second) && second != '.' && second != '$'
              ? registerOrModulus()
              : Operator.MODULUS;
      case '^' -> Operator.XOR;
      case '<' ->
          second == '<'
              ? twice(Operator.SHIFT_LEFT)
              : second == '>'
                  ? twice(Operator.NOT_EQUAL)
                  : second == '=' ? twice(Operator.LESS_OR_EQUAL) : Operator.LESS;
      case '>' ->
          second == '>'
              ? twice(Operator.SHIFT_RIGHT)
              : second == '=' ? twice(Operator.GREATER_OR_EQUAL) : Operator.GREATER;
      case '=' -> second == '=' ? twice(Operator.EQUAL) : null;
      case '!' -> second == '=' ? twice(Operator.NOT_EQUAL) : Operator.OR_NOT;
      case '&' -> second == '&' ? twice(Operator.LOGICAL_AND) : Operator.AND;
      case '|' -> second == '|' ? twice(Operator.LOGICAL_OR) : Operator.OR;
      default -> null;
    };
  }

  private Operator twice(Operator found) {
    operatorLength = 2;
    return found;
  }

  /** {@code 4%foo} is a modulus also before a name: the operand before it makes it one. */
  private Operator registerOrModulus() {
    return Operator.MODULUS;
  }

  /** Operators of a rank above {@code minimum}. */
  private Expression binary(int minimum) {
    Expression left = unary();
    while (!failed) {
      operator = peekOperator();
      if (operator == null || rank(operator) <= minimum) {
        return left;
      }
      Operator found = operator;
      int position = cursor.sourcePosition();
      cursor.reset(cursor.offset() + operatorLength);
      Expression right = binary(rank(found));
      if (!failed) {
        left = combine(found, left, right, position);
      }
    }
    return left;
  }

  private Expression combine(Operator found, Expression left, Expression right, int position) {
    if (left.isConstant() && right.isConstant()) {
      if ((found == Operator.DIVIDE || found == Operator.MODULUS) && right.number() == 0) {
        return fail(position, "division by zero");
      }
      return Expression.constant(
          Evaluator.apply(found, left.number(), right.number()), left.position());
    }
    if (found == Operator.ADD && right.isConstant()) {
      return left.plus(right.number());
    }
    if (found == Operator.ADD && left.isConstant()) {
      return right.plus(left.number());
    }
    if (found == Operator.SUBTRACT && right.isConstant()) {
      return left.plus(-right.number());
    }
    boolean places =
        left.kind() == Expression.Kind.SYMBOL && right.kind() == Expression.Kind.SYMBOL;
    if (places && found == Operator.SUBTRACT) {
      if (distanceKnown(left.symbol(), right.symbol())) {
        return Expression.constant(
            distance(left.symbol(), right.symbol()) + left.number() - right.number(),
            left.position());
      }
      return Expression.difference(
          left.symbol(), right.symbol(), left.number() - right.number(), left.position());
    }
    if (places
        && rank(found) == rank(Operator.EQUAL)
        && distanceKnown(left.symbol(), right.symbol())) {
      long difference = distance(left.symbol(), right.symbol()) + left.number() - right.number();
      return Expression.constant(Evaluator.apply(found, difference, 0), left.position());
    }
    return limited(Expression.operation(found, left, right, position));
  }

  private Expression limited(Expression expression) {
    return expression.depth() > Evaluator.DEPTH_LIMIT
        ? fail(expression.position(), "expression too complex")
        : expression;
  }

  /** Whether two labels have nothing between them that may still change its size. */
  private static boolean distanceKnown(AssemblySymbol left, AssemblySymbol right) {
    if (left == right) {
      return left.state != AssemblySymbol.State.EXPRESSION;
    }
    if (left.state == AssemblySymbol.State.LABEL && right.state == AssemblySymbol.State.LABEL) {
      return left.fragment == right.fragment;
    }
    return left.state == AssemblySymbol.State.FIXED
        && right.state == AssemblySymbol.State.FIXED
        && left.fixedSection != null
        && left.fixedSection == right.fixedSection;
  }

  private static long distance(AssemblySymbol left, AssemblySymbol right) {
    if (left == right) {
      return 0;
    }
    return left.state == AssemblySymbol.State.LABEL
        ? left.offset - right.offset
        : left.fixedValue - right.fixedValue;
  }

  private Expression unary() {
    int c = cursor.skipBlanks();
    int position = cursor.sourcePosition();
    Operator prefix =
        switch (c) {
          case '-' -> Operator.NEGATE;
          case '~' -> Operator.COMPLEMENT;
          case '!' -> Operator.LOGICAL_NOT;
          default -> null;
        };
    if (prefix == null && c != '+') {
      return primary(c, position);
    }
    if (++nesting > NESTING_LIMIT) {
      return fail(position, "expression nested too deeply");
    }
    cursor.next();
    Expression operand = unary();
    nesting--;
    if (failed || prefix == null) {
      return operand;
    }
    if (operand.isConstant()) {
      return Expression.constant(Evaluator.apply(prefix, operand.number(), 0), position);
    }
    return limited(Expression.operation(prefix, operand, null, position));
  }

  // ---- operands

  private Expression primary(int c, int position) {
    if (c >= '0' && c <= '9') {
      return number(position);
    }
    if (c == '(' || c == '[') {
      if (++nesting > NESTING_LIMIT) {
        return fail(position, "expression nested too deeply");
      }
      cursor.next();
      Expression inner = binary(0);
      if (!failed && !cursor.accept(c == '(' ? ')' : ']')) {
        return fail(cursor.sourcePosition(), "missing `" + (c == '(' ? ")" : "]") + "'");
      }
      nesting--;
      return failed ? inner : suffix(inner);
    }
    if (c == '\'') {
      cursor.next();
      return character(position);
    }
    if (c == '"') {
      String name = Literals.quotedName(cursor);
      return name == null ? fail(position, "missing closing `\"'") : named(name, position);
    }
    if (c == '.' && !Cursor.continuesName(cursor.peek(1))) {
      cursor.next();
      return Expression.symbol(symbols.here(position), 0, position);
    }
    if (c == '%' && Cursor.startsName(cursor.peek(1))) {
      return registers(position);
    }
    if (!Cursor.startsName(c)) {
      return fail(
          position, c < 0 ? "expected an expression" : "unexpected character in expression");
    }
    return named(cursor.name(), position);
  }

  /**
   * {@code %rsp == %rbp}, as macros ask about their arguments: all that an expression can do with
   * registers.
   */
  private Expression registers(int position) {
    cursor.next();
    String left = cursor.name();
    operator = peekOperator();
    Operator found = operator;
    if (found != Operator.EQUAL && found != Operator.NOT_EQUAL) {
      return fail(position, "unexpected register in an expression");
    }
    cursor.reset(cursor.offset() + operatorLength);
    boolean same = false;
    if (cursor.skipBlanks() == '%' && Cursor.startsName(cursor.peek(1))) {
      cursor.next();
      same = left.equalsIgnoreCase(cursor.name());
    } else {
      binary(rank(found));
    }
    return Expression.constant(Evaluator.apply(found, same ? 0 : 1, 0), position);
  }

  private Expression named(String name, int position) {
    int start = cursor.offset();
    suffix(null);
    // The modifier is read first: it may bring in a symbol of its own, before this one.
    if (failed) {
      return Expression.constant(0, position);
    }
    AssemblySymbol symbol = symbols.symbol(name, position);
    boolean constant =
        symbol.state == AssemblySymbol.State.EXPRESSION && symbol.value.isConstant()
            || symbol.state == AssemblySymbol.State.FIXED && symbol.fixedAbsolute;
    if (constant && cursor.offset() == start) {
      return Expression.constant(
          symbol.state == AssemblySymbol.State.FIXED ? symbol.fixedValue : symbol.value.number(),
          position);
    }
    symbol.referenced = true;
    return Expression.symbol(symbol, 0, position);
  }

  /** Reads {@code @MODIFIER} directly behind an operand. */
  private Expression suffix(Expression operand) {
    if (cursor.peek() != '@') {
      return operand;
    }
    int position = cursor.sourcePosition();
    cursor.next();
    StringBuilder word = new StringBuilder();
    for (int c = cursor.peek();
        c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        c = cursor.peek()) {
      word.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c));
      cursor.next();
    }
    if (word.length() == 0) {
      return fail(position, "expected a relocation modifier after `@'");
    }
    if (modifier != null) {
      return fail(position, "more than one relocation modifier in an expression");
    }
    modifier = word.toString();
    symbols.modifier(modifier);
    return operand;
  }

  private Expression character(int position) {
    int c = cursor.next();
    if (c < 0) {
      return fail(position, "missing character after `''");
    }
    if (c == '\\') {
      int escaped = cursor.next();
      c =
          switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case -1 -> '\\';
            default -> escaped;
          };
    }
    if (cursor.peek() == '\'') {
      cursor.next();
    }
    return Expression.constant(c, position);
  }

  private Expression number(int position) {
    int first = cursor.peek();
    int second = cursor.peek(1) | 0x20;
    if (first == '0' && second == 'x') {
      cursor.next();
      cursor.next();
      return digits(16, position);
    }
    if (first == '0' && second == 'b' && (cursor.peek(2) == '0' || cursor.peek(2) == '1')) {
      cursor.next();
      cursor.next();
      return digits(2, position);
    }
    int label = labelNumber();
    if (label >= 0) {
      return label(label, position);
    }
    return digits(first == '0' ? 8 : 10, position);
  }

  private Expression digits(int radix, int position) {
    long value = 0;
    int count = 0;
    boolean overflow = false;
    for (int digit = Literals.digit(cursor.peek());
        digit >= 0 && digit < Math.max(radix, 10);
        digit = Literals.digit(cursor.peek())) {
      if (digit >= radix) {
        return fail(cursor.sourcePosition(), "invalid digit in a number of base " + radix);
      }
      overflow |= Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, radix)) > 0;
      value = value * radix + digit;
      count++;
      cursor.next();
    }
    if (count == 0) {
      return fail(position, "number without digits");
    }
    if (overflow) {
      return fail(position, "number larger than 64 bits");
    }
    skipSuffix();
    return Expression.constant(value, position);
  }

  /** Passes over U, UL, ULL, L or LL, which GNU as ignores, of whatever case. */
  private void skipSuffix() {
    int length = (cursor.peek() | 0x20) == 'u' ? 1 : 0;
    for (int i = 0; i < 2 && (cursor.peek(length) | 0x20) == 'l'; i++) {
      length++;
    }
    if (Cursor.continuesName(cursor.peek(length))) {
      return;
    }
    for (int i = 0; i < length; i++) {
      cursor.next();
    }
  }

  /** The number of a reference such as 1f or 12b at the cursor, or -1. Nothing is consumed. */
  private int labelNumber() {
    int i = 0;
    long value = 0;
    for (int c = cursor.peek(i); c >= '0' && c <= '9'; c = cursor.peek(++i)) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + c - '0');
    }
    int direction = cursor.peek(i);
    if ((direction == 'f' || direction == 'b') && !Cursor.continuesName(cursor.peek(i + 1))) {
      return (int) value;
    }
    return -1;
  }

  private Expression label(int label, int position) {
    while (Literals.isDigit(cursor.peek())) {
      cursor.next();
    }
    boolean behind = cursor.next() == 'b';
    suffix(null);
    if (failed) {
      return Expression.constant(0, position);
    }
    AssemblySymbol symbol = behind ? symbols.labelBehind(label) : symbols.labelAhead(label);
    if (symbol == null) {
      return fail(position, "backward ref to unknown label \"" + label + ":\"");
    }
    return Expression.symbol(symbol, 0, position);
  }
}
