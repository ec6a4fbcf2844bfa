package kit.asm;

import kit.base.Diagnostics;
import kit.obj.Section;

/**
 * Computes expressions from the current places of fragments: during relaxation these are estimates,
 * afterwards final. A value is number + plus - minus, where plus and minus are symbols that are not
 * absolute (labels, commons, undefined ones) or null; two labels of one section have cancelled out
 * into the number.
 */
final class Evaluator {
  /** Chains of symbols and operations longer than this are refused. */
  static final int DEPTH_LIMIT = 2_000;

  private final Diagnostics diagnostics;

  /** Symbols that mention others several times could otherwise cost exponential time. */
  private static final int STEP_LIMIT = 100_000;

  private int depth;
  private int steps;

  // The result of the last evaluation.
  long number;
  AssemblySymbol plus;
  AssemblySymbol minus;

  /**
   * Set when an expression has no value (circular, or operations on symbols that have none): {@link
   * #problem} says why.
   */
  boolean failed;

  String problem = "";

  Evaluator(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Evaluates into the fields. */
  void evaluate(Expression expression) {
    failed = false;
    depth = 0;
    steps = 0;
    compute(expression);
  }

  /**
   * Evaluates an expression that must come to a plain number; reports and returns 0 when it does
   * not.
   */
  long absolute(Expression expression, String what) {
    evaluate(expression);
    if (failed) {
      diagnostics.error(expression.position(), problem);
      return 0;
    }
    if (plus != null || minus != null) {
      diagnostics.error(expression.position(), what + " is not an absolute value");
      return 0;
    }
    return number;
  }

  private void set(long newNumber, AssemblySymbol newPlus, AssemblySymbol newMinus) {
    number = newNumber;
    plus = newPlus;
    minus = newMinus;
    if (plus != null && minus != null) {
      Section section = sectionOf(plus);
      if (plus == minus) {
        plus = null;
        minus = null;
      } else if (section != null && section == sectionOf(minus)) {
        number += placeOf(plus) - placeOf(minus);
        plus = null;
        minus = null;
      }
    }
  }

  private void fail(String why) {
    failed = true;
    problem = why;
    set(0, null, null);
  }

  private void compute(Expression expression) {
    if (++depth > DEPTH_LIMIT || ++steps > STEP_LIMIT) {
      fail("expression too complex");
    } else {
      switch (expression.kind()) {
        case CONSTANT -> set(expression.number(), null, null);
        case SYMBOL -> {
          symbol(expression.symbol());
          number += expression.number();
        }
        case DIFFERENCE -> {
          symbol(expression.symbol());
          combine(number, plus, minus, expression.minus());
          number += expression.number();
        }
        case OPERATION -> {
          operation(expression);
          number += expression.number();
        }
      }
    }
    depth--;
  }

  private void combine(
      long leftNumber,
      AssemblySymbol leftPlus,
      AssemblySymbol leftMinus,
      AssemblySymbol subtracted) {
    symbol(subtracted);
    subtract(leftNumber, leftPlus, leftMinus);
  }

  /** The left side minus the current value. */
  private void subtract(long leftNumber, AssemblySymbol leftPlus, AssemblySymbol leftMinus) {
    long rightNumber = number;
    AssemblySymbol rightPlus = plus;
    AssemblySymbol rightMinus = minus;
    if (failed) {
      return;
    }
    add(leftNumber, leftPlus, leftMinus, -rightNumber, rightMinus, rightPlus);
  }

  private void add(
      long n1,
      AssemblySymbol p1,
      AssemblySymbol m1,
      long n2,
      AssemblySymbol p2,
      AssemblySymbol m2) {
    long total = n1 + n2;
    AssemblySymbol[] ups = {p1, p2};
    AssemblySymbol[] downs = {m1, m2};
    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 2; k++) {
        if (ups[i] != null && downs[k] != null && cancels(ups[i], downs[k])) {
          total += ups[i] == downs[k] ? 0 : placeOf(ups[i]) - placeOf(downs[k]);
          ups[i] = null;
          downs[k] = null;
        }
      }
    }
    if (ups[0] != null && ups[1] != null || downs[0] != null && downs[1] != null) {
      fail(
          "invalid operands ("
              + sectionName(ups[0] != null ? ups[0] : downs[0])
              + " and "
              + sectionName(ups[1] != null ? ups[1] : downs[1])
              + " sections) for `+'");
      return;
    }
    set(total, ups[0] != null ? ups[0] : ups[1], downs[0] != null ? downs[0] : downs[1]);
  }

  private boolean cancels(AssemblySymbol up, AssemblySymbol down) {
    if (up == down) {
      return true;
    }
    Section section = sectionOf(up);
    return section != null && section == sectionOf(down);
  }

  private String sectionName(AssemblySymbol symbol) {
    Section section = symbol == null ? null : sectionOf(symbol);
    return section == null ? "*UND*" : section.name();
  }

  private void symbol(AssemblySymbol named) {
    AssemblySymbol symbol = named.weakTarget != null ? named.weakTarget : named;
    switch (symbol.state) {
      case UNDEFINED, COMMON, LABEL -> set(0, symbol, null);
      case FIXED -> {
        if (symbol.fixedAbsolute) {
          set(symbol.fixedValue, null, null);
        } else {
          set(0, symbol, null);
        }
      }
      case EXPRESSION -> {
        if (symbol.evaluating) {
          fail("symbol definition loop encountered at `" + symbol.name() + "'");
          return;
        }
        symbol.evaluating = true;
        compute(symbol.value);
        symbol.evaluating = false;
      }
    }
  }

  private void operation(Expression expression) {
    compute(expression.left());
    if (failed) {
      return;
    }
    long leftNumber = number;
    AssemblySymbol leftPlus = plus;
    AssemblySymbol leftMinus = minus;
    if (expression.right() == null) {
      unary(expression.operator());
      return;
    }
    compute(expression.right());
    if (failed) {
      return;
    }
    switch (expression.operator()) {
      case ADD -> add(leftNumber, leftPlus, leftMinus, number, plus, minus);
      case SUBTRACT -> subtract(leftNumber, leftPlus, leftMinus);
      default -> {
        boolean comparison = isComparison(expression.operator());
        if (leftPlus == null && leftMinus == null && plus == null && minus == null) {
          set(apply(expression.operator(), leftNumber, number), null, null);
        } else if (comparison
            && leftMinus == null
            && minus == null
            && leftPlus != null
            && plus != null
            && cancels(leftPlus, plus)) {
          set(
              apply(
                  expression.operator(),
                  leftPlus == plus ? leftNumber : leftNumber + placeOf(leftPlus),
                  leftPlus == plus ? number : number + placeOf(plus)),
              null,
              null);
        } else {
          fail(
              "invalid operands ("
                  + sectionName(leftPlus)
                  + " and "
                  + sectionName(plus)
                  + " sections) for `"
                  + spelling(expression.operator())
                  + "'");
        }
      }
    }
  }

  private void unary(Expression.Operator operator) {
    if (operator == Expression.Operator.NEGATE) {
      set(-number, minus, plus);
    } else if (plus != null || minus != null) {
      fail("invalid operand (" + sectionName(plus) + " section) for `" + spelling(operator) + "'");
    } else {
      set(operator == Expression.Operator.COMPLEMENT ? ~number : number == 0 ? 1 : 0, null, null);
    }
  }

  private static boolean isComparison(Expression.Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
      default -> false;
    };
  }

  static String spelling(Expression.Operator operator) {
    return switch (operator) {
      case NEGATE, SUBTRACT -> "-";
      case COMPLEMENT -> "~";
      case LOGICAL_NOT, OR_NOT -> "!";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case MODULUS -> "%";
      case SHIFT_LEFT -> "<<";
      case SHIFT_RIGHT -> ">>";
      case OR -> "|";
      case XOR -> "^";
      case AND -> "&";
      case ADD -> "+";
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
      case LOGICAL_AND -> "&&";
      case LOGICAL_OR -> "||";
    };
  }

  /**
   * Binary operations on numbers as GNU as computes them: 64 bits, comparisons give -1 for true,
   * division by zero gives the left side.
   */
  static long apply(Expression.Operator operator, long left, long right) {
    return switch (operator) {
      case MULTIPLY -> left * right;
      case DIVIDE -> right == 0 ? left : right == -1 ? -left : left / right;
      case MODULUS -> right == 0 || right == -1 ? 0 : left % right;
      case SHIFT_LEFT -> right < 0 || right > 63 ? 0 : left << right;
      case SHIFT_RIGHT -> right < 0 || right > 63 ? 0 : left >>> right;
      case OR -> left | right;
      case OR_NOT -> left | ~right;
      case XOR -> left ^ right;
      case AND -> left & right;
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case EQUAL -> left == right ? -1 : 0;
      case NOT_EQUAL -> left != right ? -1 : 0;
      case LESS -> left < right ? -1 : 0;
      case LESS_OR_EQUAL -> left <= right ? -1 : 0;
      case GREATER -> left > right ? -1 : 0;
      case GREATER_OR_EQUAL -> left >= right ? -1 : 0;
      case LOGICAL_AND -> left != 0 && right != 0 ? 1 : 0;
      case LOGICAL_OR -> left != 0 || right != 0 ? 1 : 0;
      case NEGATE -> -left;
      case COMPLEMENT -> ~left;
      case LOGICAL_NOT -> left == 0 ? 1 : 0;
    };
  }

  // ---- places

  /**
   * The section in which a label stands, or null (undefined, common). Not for equated symbols,
   * which never come out of an evaluation.
   */
  static Section sectionOf(AssemblySymbol symbol) {
    return switch (symbol.state) {
      case LABEL -> symbol.fragment.section.section;
      case FIXED -> symbol.fixedSection;
      case UNDEFINED, COMMON, EXPRESSION -> null;
    };
  }

  /** A label's offset in its section. */
  static long placeOf(AssemblySymbol symbol) {
    return switch (symbol.state) {
      case LABEL -> symbol.fragment.address + symbol.offset;
      case FIXED -> symbol.fixedValue;
      case UNDEFINED, COMMON, EXPRESSION -> 0;
    };
  }
}
