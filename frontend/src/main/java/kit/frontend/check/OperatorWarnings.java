package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Conditional;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Warnings about operators whose operands, as written, make the result surprising: signed compared
 * with unsigned, comparisons that are always true or false, constants out of a type's range,
 * integers where a truth value is wanted. Called with the operands before their conversions.
 */
public final class OperatorWarnings {
  private int trueArm;
  private int falseArm;
  private boolean literalInParentheses;
  private final Context context;
  private final Diagnostics diagnostics;
  private final Layout layout;
  private final ValueRange values;

  OperatorWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
    layout = context.layout;
    values = new ValueRange(layout);
  }

  public ValueRange values() {
    return values;
  }

  // ---- comparisons of arithmetic operands

  /** {@code left op right}, compared in the type {@code common}. */
  void compare(
      BinaryOperator operator, Expression left, Expression right, CType common, int position) {
    Wanted wanted = context.wanted();
    if (!wanted.operators || context.warningsInhibited()) {
      return;
    }
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    if (equality
        && wanted.floatEqual
        && (common instanceof FloatingType || common instanceof ComplexType)) {
      diagnostics.warning(
          "float-equal",
          position,
          "comparing floating-point with '==' or '!=' is unsafe",
          Ranges.of(left, right),
          List.of(),
          List.of());
    }
    if (wanted.tautologicalCompare) {
      tautological(operator, left, right, position);
    }
    if (wanted.enumCompare || wanted.enumConversion) {
      enumerations("comparison between ", left, right, position, "enum-compare");
    }
    if (!Types.isInteger(left.type()) || !Types.isInteger(right.type())) {
      return;
    }
    if (wanted.boolCompare && boolCompare(operator, left, right, position)) {
      return;
    }
    if (wanted.typeLimits && limits(operator, left, right, common, position)) {
      return;
    }
    if (wanted.signCompare) {
      signs(operator, left, right, common, position);
    }
  }

  private void signs(
      BinaryOperator operator, Expression left, Expression right, CType common, int position) {
    if (!Types.isInteger(common) || layout.isSigned(common)) {
      return;
    }
    boolean leftSigned = layout.isSigned(left.type());
    if (leftSigned == layout.isSigned(right.type())) {
      complements(left, right, position);
      return;
    }
    Expression signed = leftSigned ? left : right;
    Expression unsigned = leftSigned ? right : left;
    if (values.nonNegative(signed)) {
      return;
    }
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    if (equality
        && unsigned instanceof IntegerConstant c
        && c.high() == 0
        && Long.compareUnsigned(c.value(), values.greatest(signed.type())) <= 0) {
      return;
    }
    diagnostics.warning(
        "sign-compare",
        position,
        "comparison of integer expressions of different signedness: "
            + TypePrinter.quoted(left.type())
            + " and "
            + TypePrinter.quoted(right.type()),
        Ranges.of(left, right),
        List.of(),
        List.of());
  }

  /** {@code ~byte == byte}: the complement has its upper bits set. */
  private void complements(Expression left, Expression right, int position) {
    Expression.@Nullable Unary complement = complement(left);
    Expression other = right;
    if (complement == null) {
      complement = complement(right);
      other = left;
    }
    if (complement == null || complement(other) != null) {
      return;
    }
    int bits = values.bits(complement.operand());
    if (bits < layout.width(complement.type())
        && values.bits(other) < layout.width(complement.type())
        && !(other instanceof IntegerConstant)) {
      diagnostics.warning(
          "sign-compare",
          position,
          "comparison of promoted bitwise complement of an unsigned value with unsigned");
    }
  }

  private static Expression.@Nullable Unary complement(Expression e) {
    return e instanceof Expression.Unary u && u.operator() == Expression.UnaryOperator.COMPLEMENT
        ? u
        : null;
  }

  /** A truth value compared with what no truth value is. */
  private boolean boolCompare(
      BinaryOperator operator, Expression left, Expression right, int position) {
    boolean leftTruth = isTruth(left);
    boolean rightTruth = isTruth(right);
    if (leftTruth == rightTruth) {
      return false;
    }
    Expression other = leftTruth ? right : left;
    if (!(other instanceof IntegerConstant c) || c.high() != c.value() >> 63) {
      return false;
    }
    long value = c.value();
    if (value == 0 || value == 1) {
      return false;
    }
    boolean greater = value > 1;
    boolean result =
        switch (operator) {
          case NOT_EQUAL -> true;
          case LESS, LESS_EQUAL -> leftTruth == greater;
          case GREATER, GREATER_EQUAL -> leftTruth != greater;
          default -> false;
        };
    diagnostics.warning(
        "bool-compare",
        position,
        "comparison of constant '" + value + "' with boolean expression is always " + result);
    return true;
  }

  /** Comparisons, {@code !}, {@code &&}, {@code ||} and values of type _Bool. */
  static boolean isTruth(Expression e) {
    return switch (e) {
      case Binary b -> Operators.isComparison(b.operator());
      case Expression.Logical l -> true;
      case Expression.Unary u -> u.operator() == Expression.UnaryOperator.NOT;
      default -> Types.isBool(e.type()) && !(e instanceof IntegerConstant);
    };
  }

  /** Comparisons that the type of one operand decides. True when something was said. */
  private boolean limits(
      BinaryOperator operator, Expression left, Expression right, CType common, int position) {
    boolean constantRight = right instanceof IntegerConstant;
    if (constantRight == left instanceof IntegerConstant) {
      return false;
    }
    Expression variable = unpromoted(constantRight ? left : right);
    IntegerConstant constant = (IntegerConstant) (constantRight ? right : left);
    CType type = variable.type();
    if (!Types.isInteger(type)
        || type instanceof EnumType
        || Types.isBool(type)
        || layout.width(type) > 64
        || Conversions.bitField(variable) != null) {
      return false;
    }
    BinaryOperator seen = constantRight ? operator : mirrored(operator);
    boolean zero = constant.value() == 0 && constant.high() == 0;
    if (zero && !constantRight && seen == BinaryOperator.LESS && !layout.isSigned(type)) {
      return false;
    }
    if (zero && !layout.isSigned(type)) {
      boolean never = seen == BinaryOperator.LESS;
      if (!never && seen != BinaryOperator.GREATER_EQUAL) {
        return false;
      }
      diagnostics.warning(
          "type-limits",
          position,
          "comparison of unsigned expression in '"
              + seen.spelling()
              + " 0' is always "
              + (never ? "false" : "true"),
          Ranges.of(left, right),
          List.of(),
          List.of());
      return true;
    }
    return range(seen, type, constant, common, position);
  }

  private boolean range(
      BinaryOperator operator, CType type, IntegerConstant constant, CType common, int position) {
    boolean negative = layout.isSigned(constant.type()) && constant.value() < 0;
    if (constant.high() != (negative ? -1 : 0)
        || layout.width(type) >= layout.width(common)
        || (!negative && constant.value() < 0)
        || (negative && !layout.isSigned(common))
        || (layout.isSigned(type) && !layout.isSigned(common))) {
      return false;
    }
    long value = constant.value();
    int side = value > values.greatest(type) ? 1 : value < values.least(type) ? -1 : 0;
    if (side == 0) {
      return false;
    }
    boolean result =
        switch (operator) {
          case LESS, LESS_EQUAL -> side > 0;
          case GREATER, GREATER_EQUAL -> side < 0;
          default -> operator == BinaryOperator.NOT_EQUAL;
        };
    diagnostics.warning(
        "type-limits",
        position,
        "comparison is always " + result + " due to limited range of data type");
    return true;
  }

  private static Expression unpromoted(Expression e) {
    Expression at = e;
    while (at instanceof Cast c
        && !c.explicit()
        && c.kind() == CastKind.INTEGER
        && Types.isInteger(c.operand().type())) {
      at = c.operand();
    }
    return at;
  }

  private static BinaryOperator mirrored(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case GREATER -> BinaryOperator.LESS;
      case LESS_EQUAL -> BinaryOperator.GREATER_EQUAL;
      case GREATER_EQUAL -> BinaryOperator.LESS_EQUAL;
      default -> operator;
    };
  }

  private void tautological(
      BinaryOperator operator, Expression left, Expression right, int position) {
    SourceMap sources = diagnostics.sources();
    if (sources.isExpansion(position)
        || sources.isExpansion(left.position())
        || sources.isExpansion(right.position())
        || left.type() instanceof FloatingType) {
      return;
    }
    if (left instanceof IntegerConstant || right instanceof IntegerConstant) {
      bitwise(operator, left, right, position);
      return;
    }
    if (SameExpression.same(left, right) && !isCast(left) && !isCast(right)) {
      boolean result =
          switch (operator) {
            case EQUAL, LESS_EQUAL, GREATER_EQUAL -> true;
            default -> false;
          };
      diagnostics.warning(
          "tautological-compare",
          position,
          "self-comparison always evaluates to " + result,
          Ranges.of(left, right),
          List.of(),
          List.of());
    }
  }

  /**
   * Whether a cast that changes nothing, and so is not in the tree, may stand before the operand:
   * its first token comes behind a closing parenthesis.
   */
  private boolean isCast(Expression e) {
    SourceMap.Place place = diagnostics.sources().place(Ranges.of(e).start());
    if (place == null) {
      return false;
    }
    byte[] text = place.file().text();
    int at = place.offset();
    while (at > 0 && text[at - 1] <= ' ' && text[at - 1] > 0) {
      at--;
    }
    return at > 0 && text[at - 1] == ')';
  }

  /** {@code (x & 8) == 5}. */
  private void bitwise(BinaryOperator operator, Expression left, Expression right, int position) {
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    Expression other = left instanceof IntegerConstant ? right : left;
    if (!equality
        || !((left instanceof IntegerConstant ? left : right) instanceof IntegerConstant compared)
        || !(other instanceof Binary b)
        || (b.operator() != BinaryOperator.AND && b.operator() != BinaryOperator.OR)) {
      return;
    }
    Expression mask = b.left() instanceof IntegerConstant ? b.left() : b.right();
    if (!(mask instanceof IntegerConstant bits)) {
      return;
    }
    boolean possible =
        b.operator() == BinaryOperator.AND
            ? (compared.value() & ~bits.value()) == 0
            : (bits.value() & ~compared.value()) == 0;
    if (!possible) {
      diagnostics.warning(
          "tautological-compare",
          position,
          "bitwise comparison always evaluates to " + (operator == BinaryOperator.NOT_EQUAL));
    }
  }

  private void enumerations(
      String what, Expression left, Expression right, int position, String group) {
    if (unpromoted(left).type() instanceof EnumType a
        && unpromoted(right).type() instanceof EnumType b
        && a.definition() != b.definition()
        && (a.definition().tag() != null || b.definition().tag() != null)) {
      diagnostics.warning(
          group, position, what + TypePrinter.quoted(a) + " and " + TypePrinter.quoted(b));
    }
  }

  // ---- comparisons of pointers

  /** Whether the literal in the comparison that comes next has parentheses: it is meant. */
  public void literalInParentheses(boolean has) {
    literalInParentheses = has;
  }

  void comparePointers(BinaryOperator operator, Expression left, Expression right, int position) {
    Wanted wanted = context.wanted();
    if (!wanted.operators || context.warningsInhibited()) {
      return;
    }
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    if (wanted.tautologicalCompare) {
      tautological(operator, left, right, position);
    }
    boolean parenthesized = literalInParentheses;
    literalInParentheses = false;
    if (wanted.address && !parenthesized && (isLiteral(left) || isLiteral(right))) {
      if (!Conversions.isNullPointerConstant(left) && !Conversions.isNullPointerConstant(right)) {
        diagnostics.warning(
            "address", position, "comparison with string literal results in unspecified behavior");
      }
      return;
    }
    boolean nullLeft = Conversions.isNullPointerConstant(left);
    if (!nullLeft && !Conversions.isNullPointerConstant(right)) {
      return;
    }
    if (!equality) {
      if (wanted.extra && !(nullLeft && Conversions.isNullPointerConstant(right))) {
        diagnostics.warning("extra", position, "ordered comparison of pointer with integer zero");
      }
      return;
    }
    if (wanted.address) {
      never(operator, nullLeft ? right : left, position);
    }
  }

  private static boolean isLiteral(Expression e) {
    return e instanceof Cast c && c.operand() instanceof StringLiteral;
  }

  /** A macro's comparison is for arguments of all kinds, as gcc sees it. */
  private void never(BinaryOperator operator, Expression pointer, int position) {
    String name = addressed(pointer);
    if (name != null && !diagnostics.sources().isExpansion(position)) {
      diagnostics.warning(
          "address",
          position,
          "the comparison will always evaluate as '"
              + (operator == BinaryOperator.NOT_EQUAL)
              + "' for the address of '"
              + name
              + "' will never be NULL");
    }
  }

  /** The name of the object or function whose address, never null, the value is; else null. */
  static @Nullable String addressed(Expression pointer) {
    Expression at = pointer;
    while (at instanceof Cast c && c.kind() == CastKind.POINTER) {
      at = c.operand();
    }
    Expression place =
        at instanceof AddressOf a
            ? a.place()
            : at instanceof Cast c
                    && (c.kind() == CastKind.ARRAY_TO_POINTER
                        || c.kind() == CastKind.FUNCTION_TO_POINTER)
                ? c.operand()
                : null;
    Expression root = place;
    while (root instanceof Expression.Member m) {
      root = m.base();
    }
    return switch (root) {
      case ObjectReference o when !o.declaration().attributes.weak ->
          place == root ? o.declaration().name() : ExpressionPrinter.print(place);
      case Expression.FunctionReference f when !f.declaration().attributes.weak ->
          f.declaration().name();
      case null, default -> null;
    };
  }

  // ---- conditions

  /** A value tested against zero: what was probably meant to be something else. */
  void condition(Expression value) {
    Wanted wanted = context.wanted();
    if (!wanted.intInBoolContext || context.warningsInhibited()) {
      return;
    }
    switch (value) {
      case Binary b
          when b.operator() == BinaryOperator.SHIFT_LEFT
              && Types.isInteger(b.type())
              && layout.isSigned(b.type()) ->
          diagnostics.warning(
              "int-in-bool-context", b.position(), "'<<' in boolean context, did you mean '<'?");
      case Binary b when b.operator() == BinaryOperator.MULTIPLY ->
          diagnostics.warning(
              "int-in-bool-context", b.position(), "'*' in boolean context, suggest '&&' instead");
      case Conditional c -> conditionalInCondition(c);
      default -> {}
    }
  }

  private void conditionalInCondition(Conditional c) {
    Expression x = c.whenTrue() == null ? null : unpromoted(c.whenTrue());
    Expression y = unpromoted(c.whenFalse());
    if (x instanceof IntegerConstant a && y instanceof IntegerConstant b) {
      boolean always = a.value() != 0 && b.value() != 0;
      boolean plain = (a.value() == 0 || a.value() == 1) && (b.value() == 0 || b.value() == 1);
      if (always && !(a.value() == 1 && b.value() == 1)) {
        diagnostics.warning(
            "int-in-bool-context",
            c.position(),
            "'?:' using integer constants in boolean context, the expression will always"
                + " evaluate to 'true'");
      } else if (!plain) {
        diagnostics.warning(
            "int-in-bool-context", c.position(), "'?:' using integer constants in boolean context");
      }
    }
  }

  // ---- ?:

  /** Where the arms of the conditional begin that is checked next, parentheses included. */
  public void arms(int whenTrue, int whenFalse) {
    trueArm = whenTrue;
    falseArm = whenFalse;
  }

  /** The arms of a conditional, before they are converted to {@code common}. */
  void conditional(Expression x, Expression y, CType common, int position) {
    Wanted wanted = context.wanted();
    if (!wanted.operators || context.warningsInhibited()) {
      return;
    }
    if (wanted.extra || wanted.enumConversion) {
      if (x.type() instanceof EnumType a
          && y.type() instanceof EnumType b
          && a.definition() != b.definition()) {
        diagnostics.warning(
            "extra",
            position,
            "enumerated and enumerated type mismatch in conditional expression: "
                + TypePrinter.quoted(a)
                + " vs "
                + TypePrinter.quoted(b));
      }
    }
    if (!wanted.signCompare
        || !Types.isInteger(x.type())
        || !Types.isInteger(y.type())
        || layout.isSigned(common)) {
      return;
    }
    boolean signedX = layout.isSigned(x.type());
    if (signedX == layout.isSigned(y.type())) {
      return;
    }
    Expression signed = signedX ? x : y;
    if (values.nonNegative(signed)) {
      return;
    }
    diagnostics.warning(
        "sign-compare",
        signedX ? trueArm : falseArm,
        "operand of '?:' changes signedness from "
            + TypePrinter.quoted(signed.type())
            + " to "
            + TypePrinter.quoted(common)
            + " due to unsignedness of other operand",
        List.of(Ranges.of(signed)),
        List.of(),
        List.of());
  }

  // ---- shifts, subscripts

  void shift(BinaryOperator operator, Expression left, int position) {
    if (operator == BinaryOperator.SHIFT_LEFT
        && context.standard.isC99()
        && left instanceof IntegerConstant negative
        && layout.isSigned(negative.type())
        && negative.high() < 0
        && !context.warningsInhibited()) {
      context.constantRules.notConstant();
    }
    if (operator == BinaryOperator.SHIFT_LEFT
        && context.wanted().shiftNegativeValue
        && !context.warningsInhibited()
        && left instanceof IntegerConstant c
        && layout.isSigned(c.type())
        && c.value() < 0
        && c.high() < 0) {
      diagnostics.warning("shift-negative-value", position, "left shift of negative value");
    }
  }

  /** {@code base[index]}, both values. */
  void subscript(Expression base, Expression index, int position) {
    Wanted wanted = context.wanted();
    if (wanted.charSubscripts
        && Types.isCharacter(index.type())
        && index.type() instanceof CType.IntegerType i
        && i.kind() == kit.frontend.target.BasicType.CHAR
        && !(index instanceof IntegerConstant)) {
      diagnostics.warning("char-subscripts", position, "array subscript has type 'char'");
    }
  }

  // ---- ++ and -- of truth values

  void increment(CType type, boolean decrement, int position) {
    if (Types.isBool(type) && context.wanted().boolOperation) {
      diagnostics.warning(
          "bool-operation",
          position,
          (decrement ? "decrement" : "increment") + " of a boolean expression");
    }
  }

  void complement(Expression value, int position) {
    if (context.wanted().boolOperation && isTruth(value) && !context.warningsInhibited()) {
      diagnostics.warning(
          "bool-operation",
          position,
          Types.isBool(value.type())
              ? "'~' on an expression of type 'bool'"
              : "'~' on a boolean expression");
    }
  }
}
