package kit.frontend.lower;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.UnaryOperator;

/**
 * Conditions as branches: && and || jump, nothing becomes 0 or 1 first.
 *
 * <p>{@code if (a && b) S} becomes {@code branch a, L1, end; L1: branch b, then, end}. After a call
 * there is no open block; a target that no edge reaches is left out by the caller ({@link
 * Emitter#start}).
 */
final class Conditions {
  private final FunctionLowering at;
  private final Emitter emit;

  Conditions(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  void branch(Expression condition, int whenTrue, int whenFalse) {
    at.enter(condition.position());
    Expression e = at.knownValues.reduced(condition);
    int yes = whenTrue;
    int no = whenFalse;
    while (true) {
      if (e instanceof Expression.Unary u && u.operator() == UnaryOperator.NOT) {
        int swap = yes;
        yes = no;
        no = swap;
        e = u.operand();
      } else if (e instanceof Expression.Cast c && keepsTruth(c)) {
        e = c.operand();
      } else if (e instanceof Expression.Comma c) {
        at.expressions.effect(c.left());
        if (!emit.isOpen()) {
          break;
        }
        e = c.right();
      } else if (e instanceof Expression.Logical l) {
        e = chain(l, yes, no);
        if (e == null) {
          break;
        }
      } else if (e instanceof Expression.Conditional c && c.whenTrue() != null) {
        int first = emit.newBlock();
        int second = emit.newBlock();
        branch(c.condition(), first, second);
        emit.start(first);
        if (emit.isOpen()) {
          branch(c.whenTrue(), yes, no);
        }
        emit.start(second);
        if (!emit.isOpen()) {
          break;
        }
        e = c.whenFalse();
      } else {
        leaf(e, yes, no);
        break;
      }
    }
    at.leave();
  }

  /**
   * Branches on all but the last operand of a chain of one operator; gives the last one, or null
   * when control does not get there.
   */
  private Expression chain(Expression.Logical top, int yes, int no) {
    List<Expression> operands = new ArrayList<>();
    Expression left = top;
    while (left instanceof Expression.Logical l && l.isAnd() == top.isAnd()) {
      operands.add(l.right());
      left = l.left();
    }
    operands.add(left);
    for (int i = operands.size() - 1; i > 0; i--) {
      int next = emit.newBlock();
      branch(operands.get(i), top.isAnd() ? next : yes, top.isAnd() ? no : next);
      emit.start(next);
      if (!emit.isOpen()) {
        return null;
      }
    }
    return operands.get(0);
  }

  /** Conversions after which a value is zero exactly when it was before. */
  private boolean keepsTruth(Expression.Cast cast) {
    Kind from = at.expressions.kind(cast.operand());
    Kind to = at.expressions.kind(cast);
    return switch (cast.kind()) {
      case TO_BOOL -> true;
      case NONE, POINTER -> from.isScalar() && to.isScalar();
      case INTEGER, INTEGER_TO_POINTER, POINTER_TO_INTEGER ->
          from.isInteger()
              && to.isInteger()
              && to.size() >= from.size()
              && to != Kind.BOOL
              && at.types.bitIntWidth(cast.type()) == 0;
      case INTEGER_TO_FLOATING -> from.isInteger() && to.isFloat();
      default -> false;
    };
  }

  private void leaf(Expression e, int yes, int no) {
    Kind kind = at.expressions.kind(e);
    int value;
    if (kind.isPair()) {
      value = at.pairs.isNotZero(at.pairs.value(e), e.type());
    } else if (kind == Kind.LIMBS) {
      value = at.limbs.isNotZero(e);
    } else if (kind.isFloat()) {
      if (e instanceof Expression.FloatingConstant c) {
        emit.jump(c.value().isZero() ? no : yes);
        return;
      }
      value = emit.isNotZero(at.expressions.value(e), kind);
    } else if (isKnownAddress(e)) {
      emit.jump(yes);
      return;
    } else {
      value = at.expressions.value(e);
    }
    emit.at(e.position());
    emit.branch(value, yes, no);
  }

  /** Addresses of local objects and string literals are never null. */
  private static boolean isKnownAddress(Expression e) {
    return e instanceof Expression.Cast c
        && c.kind() == Expression.CastKind.ARRAY_TO_POINTER
        && c.operand() instanceof Expression.StringLiteral;
  }
}
