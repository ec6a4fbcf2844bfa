package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.check.Types;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.FunctionType;

/**
 * GNU C {@code __builtin_tgmath (functions, arguments)}, on which a library builds {@code
 * <tgmath.h>}: the first argument says how many parameters the functions have; a parameter whose
 * type is not the same in all of them is generic. The common real type of the generic arguments, in
 * which an integer counts as double, and whether one is complex choose the function (GCC manual,
 * "Other Builtins").
 */
final class TypeGenericCalls {
  private final Parser parser;

  TypeGenericCalls(Parser parser) {
    this.parser = parser;
  }

  /** Behind the opening parenthesis. */
  Expression parse(int position) {
    List<Expression> all = new ArrayList<>();
    do {
      Expression e = parser.context.conversions.rvalue(parser.expressions.assignment());
      if (e instanceof Invalid) {
        parser.skipToClosing(TokenKind.RIGHT_PAREN);
        return e;
      }
      all.add(e);
    } while (parser.accept(TokenKind.COMMA));
    FunctionType first = function(all.get(0));
    int parameters = first == null ? 0 : first.parameters().size();
    int count = all.size() - parameters;
    if (parameters == 0 || count < 1) {
      return wrong(
          position,
          count < 1
              ? "too few arguments in call to '__builtin_tgmath'"
              : "argument 1 of '__builtin_tgmath' is not a function pointer with parameters");
    }
    for (int i = 0; i < count; i++) {
      FunctionType type = function(all.get(i));
      if (type == null || type.parameters().size() != parameters) {
        return wrong(
            position,
            "argument " + (i + 1) + " of '__builtin_tgmath' has another number of parameters");
      }
    }
    List<Expression> arguments = new ArrayList<>(all.subList(count, all.size()));
    Expression chosen = choose(all.subList(0, count), arguments, position);
    return chosen instanceof Invalid
        ? chosen
        : parser.expressions.call(chosen, arguments, position);
  }

  private Expression wrong(int position, String message) {
    parser.diagnostics.error(position, message);
    return parser.context.conversions.invalid(position);
  }

  private static FunctionType function(Expression e) {
    return e.type() instanceof CType.PointerType p
            && p.pointee() instanceof FunctionType f
            && f.prototyped()
        ? f
        : null;
  }

  private boolean isGeneric(List<Expression> functions, int parameter) {
    CType one = function(functions.get(0)).parameters().get(parameter);
    for (Expression f : functions) {
      CType other = function(f).parameters().get(parameter);
      if (!parser.context.compatibility.compatibleUnqualified(
          parser.types.unqualified(one), parser.types.unqualified(other))) {
        return true;
      }
    }
    return false;
  }

  private Expression choose(List<Expression> functions, List<Expression> arguments, int position) {
    CType real = null;
    boolean complex = false;
    int generic = -1;
    for (int i = 0; i < arguments.size(); i++) {
      if (!isGeneric(functions, i)) {
        continue;
      }
      generic = generic < 0 ? i : generic;
      CType type = arguments.get(i).type();
      complex |= type instanceof ComplexType;
      CType part = type instanceof ComplexType c ? c.element() : type;
      if (!(part instanceof FloatingType) && !Types.isInteger(part)) {
        return wrong(
            position, "argument of a type-generic call of '__builtin_tgmath' is no number");
      }
      CType counted = part instanceof FloatingType ? part : integerAs(functions);
      real = real == null ? counted : parser.context.conversions.common(real, counted);
    }
    if (generic < 0) {
      return functions.get(0);
    }
    BasicType wanted = ((FloatingType) real.unqualified()).kind();
    Expression found = find(functions, generic, wanted, complex);
    if (found == null && !complex) {
      found = find(functions, generic, wanted, true);
    }
    return found != null
        ? found
        : wrong(position, "no matching function for type-generic call of '__builtin_tgmath'");
  }

  /**
   * What an integer counts as: double; but _Float64 or _Float32x for functions that all narrow to
   * an interchange or an extended type (ISO/IEC TS 18661-3).
   */
  private CType integerAs(List<Expression> functions) {
    CType result = function(functions.get(0)).result().unqualified();
    for (Expression f : functions) {
      if (!function(f).result().unqualified().equals(result)) {
        return parser.types.doubleType;
      }
    }
    if (!(result instanceof FloatingType floating)) {
      return parser.types.doubleType;
    }
    return switch (floating.kind()) {
      case FLOAT16, FLOAT32, FLOAT64, FLOAT128 -> parser.types.named(BasicType.FLOAT64);
      case FLOAT32X, FLOAT64X -> parser.types.named(BasicType.FLOAT32X);
      default -> parser.types.doubleType;
    };
  }

  /** The function of exactly the type, or of the least type above it. */
  private Expression find(
      List<Expression> functions, int parameter, BasicType wanted, boolean complex) {
    Expression best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Expression f : functions) {
      CType type = function(f).parameters().get(parameter).unqualified();
      CType part = type instanceof ComplexType c ? c.element() : type;
      if (type instanceof ComplexType == complex && part instanceof FloatingType floating) {
        int rank = floating.kind().ordinal();
        if (rank >= wanted.ordinal() && rank < bestRank) {
          best = f;
          bestRank = rank;
        }
      }
    }
    return best;
  }
}
