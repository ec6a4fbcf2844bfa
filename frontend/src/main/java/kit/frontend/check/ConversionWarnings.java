package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.Layout;

/**
 * Warnings about implicit conversions that may lose value or sign: -Wconversion and its relatives,
 * and -Wenum-conversion. A value that provably fits is let pass.
 */
public final class ConversionWarnings {
  private static final int DEPTH = 20;

  private final Context context;
  private final Diagnostics diagnostics;
  private final Layout layout;

  ConversionWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
    layout = context.layout;
  }

  /** As if by assignment: {@code value}, arithmetic, becomes {@code to}. */
  void assigned(Expression value, CType to, int position) {
    Wanted wanted = context.wanted();
    if (!wanted.operators || context.warningsInhibited()) {
      return;
    }
    CType from = value.type();
    if (wanted.enumConversion
        && from instanceof EnumType a
        && to instanceof EnumType b
        && a.definition() != b.definition()) {
      diagnostics.warning(
          "enum-conversion",
          position,
          "implicit conversion from "
              + TypePrinter.quoted(a)
              + " to "
              + TypePrinter.quoted(context.types.unqualified(to)));
    }
    if (wanted.doublePromotion) {
      promoted(value, to, position);
    }
    if (wanted.conversion || wanted.signConversion || wanted.floatConversion) {
      converted(value, to, position, 0);
    }
  }

  /** An operand that the usual arithmetic conversions take to {@code common}. */
  void operand(Expression value, CType common) {
    Wanted wanted = context.wanted();
    if (!wanted.operators || context.warningsInhibited()) {
      return;
    }
    if (wanted.doublePromotion) {
      promoted(value, common, value.position());
    }
    if (wanted.signConversion
        && Types.isInteger(common)
        && Types.isInteger(value.type())
        && !(value instanceof IntegerConstant)) {
      converted(value, common, value.position(), 0);
    }
  }

  private void promoted(Expression value, CType to, int position) {
    if (value.type() instanceof FloatingType f
        && f.kind() == BasicType.FLOAT
        && !(value instanceof FloatingConstant)
        && to instanceof FloatingType g
        && g.kind() != BasicType.FLOAT) {
      diagnostics.warning(
          "double-promotion",
          position,
          "implicit conversion from 'float' to "
              + TypePrinter.quoted(g)
              + " to match other operand of binary expression");
    }
  }

  private void converted(Expression value, CType to, int position, int depth) {
    CType from = value.type();
    if (depth > DEPTH || Types.isBool(to) || Types.isBool(from)) {
      return;
    }
    if (value instanceof Expression.Conditional c && c.whenTrue() != null) {
      converted(written(c.whenTrue()), to, position, depth + 1);
      converted(written(c.whenFalse()), to, position, depth + 1);
      return;
    }
    if (from instanceof FloatingType f) {
      fromFloating(value, f, to, position);
    } else if (Types.isInteger(from) && Types.isInteger(to)) {
      integers(value, to, position);
    } else if (Types.isInteger(from) && to instanceof FloatingType g) {
      if (!(value instanceof IntegerConstant)
          && context.operatorWarnings.values().bits(value) > precision(g)
          && layout.width(from) - (layout.isSigned(from) ? 1 : 0) > precision(g)) {
        changes("conversion", from, to, position);
      }
    }
  }

  private static Expression written(Expression e) {
    return e instanceof Cast c && !c.explicit() && c.kind() == CastKind.INTEGER ? c.operand() : e;
  }

  private int precision(FloatingType type) {
    return layout.format(type).precision();
  }

  private void fromFloating(Expression value, FloatingType from, CType to, int position) {
    if (Types.isInteger(to)) {
      if (!(value instanceof FloatingConstant)) {
        changes("float-conversion", from, to, position);
      }
    } else if (to instanceof FloatingType g
        && precision(g) < precision(from)
        && !(value instanceof FloatingConstant)) {
      changes("float-conversion", from, to, position);
    }
  }

  private void integers(Expression value, CType to, int position) {
    CType from = value.type();
    if (value instanceof IntegerConstant c) {
      constant(c, to, position);
      return;
    }
    ValueRange values = context.operatorWarnings.values();
    int width = layout.width(to);
    int room = layout.isSigned(to) ? width - 1 : width;
    if (values.bits(value) <= room) {
      return;
    }
    if (fits(value, to)) {
      return;
    }
    if (layout.width(from) > width) {
      changes("conversion", from, to, position);
    } else if (layout.isSigned(from) != layout.isSigned(to)
        && !(layout.isSigned(to) && layout.width(from) < width)
        && !values.nonNegative(value)) {
      sign(from, to, position);
    } else if (!layout.isSigned(from) && layout.isSigned(to) && layout.width(from) == width) {
      sign(from, to, position);
    }
  }

  private void sign(CType from, CType to, int position) {
    diagnostics.warning(
        "sign-conversion",
        position,
        "conversion to "
            + TypePrinter.quoted(context.types.unqualified(to))
            + " from "
            + TypePrinter.quoted(from)
            + " may change the sign of the result");
  }

  /** Whether the value, whatever its type, was extended from one that fits. */
  private boolean fits(Expression value, CType to) {
    Expression inner = written(value);
    if (inner == value || !Types.isInteger(inner.type())) {
      return false;
    }
    CType from = inner.type();
    return layout.isSigned(from) == layout.isSigned(to) && layout.width(from) <= layout.width(to);
  }

  private void constant(IntegerConstant c, CType to, int position) {
    boolean negative = layout.isSigned(c.type()) && c.value() < 0;
    if (negative && !layout.isSigned(to) && context.wanted().signConversion) {
      int width = layout.width(to);
      if (width > 64 || (width < 64 && c.value() < -1L << (width - 1))) {
        return;
      }
      long wrapped = width == 64 ? c.value() : c.value() & (1L << width) - 1;
      diagnostics.warning(
          "sign-conversion",
          position,
          "unsigned conversion from "
              + TypePrinter.quoted(c.type())
              + " to "
              + TypePrinter.quoted(context.types.unqualified(to))
              + " changes value from '"
              + c.value()
              + "' to '"
              + Long.toUnsignedString(wrapped)
              + "'");
    }
  }

  private void changes(String group, CType from, CType to, int position) {
    diagnostics.warning(
        group,
        position,
        "conversion from "
            + TypePrinter.quoted(from)
            + " to "
            + TypePrinter.quoted(context.types.unqualified(to))
            + " may change value",
        List.of(),
        List.of(),
        List.of());
  }
}
