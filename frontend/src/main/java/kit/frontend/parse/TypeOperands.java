package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Statement;
import kit.frontend.check.Effects;
import kit.frontend.check.VariableBounds;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;

/**
 * What is evaluated with a type name: the operands of typeof whose types are variably modified (C23
 * 6.7.2.5) and the bounds of arrays. They wait here for the cast, sizeof, compound literal or
 * declaration that the type belongs to. Who reads a type takes a {@link #mark} first.
 */
final class TypeOperands {
  private final Parser parser;
  private final List<Expression> waiting = new ArrayList<>(0);

  TypeOperands(Parser parser) {
    this.parser = parser;
  }

  /** An operand of typeof: kept if it is to be evaluated. */
  void add(Expression operand, int position) {
    if (parser.function == null
        || !Layout.isVariablyModified(operand.type())
        || Effects.none(operand)) {
      return;
    }
    Expression value =
        operand.type() instanceof CType.ArrayType
            ? parser.context.conversions.rvalue(operand)
            : operand;
    waiting.add(
        new Expression.Cast(
            Expression.CastKind.TO_VOID, value, parser.types.voidType, true, position));
  }

  /** The bounds in a type name that are not evaluated yet. */
  void addBounds(CType type, int position) {
    if (parser.function == null
        || !Layout.isVariablyModified(type)
        || VariableBounds.count(type, false) == 0) {
      return;
    }
    VariableBounds.markEvaluated(type);
    Expression size =
        new Expression.VariableSize(
            type instanceof CType.PointerType p ? p.pointee() : type,
            true,
            parser.types.sizeType,
            position);
    waiting.add(
        new Expression.Cast(
            Expression.CastKind.TO_VOID, size, parser.types.voidType, true, position));
  }

  /** What {@link #before}, {@link #into} and {@link #drop} start from. */
  int mark() {
    return waiting.size();
  }

  /** The expression behind those that have come since the mark. */
  Expression before(Expression e, int mark) {
    Expression all = e;
    for (int i = waiting.size() - 1; i >= mark; i--) {
      Expression operand = waiting.remove(i);
      if (!(all instanceof Expression.Invalid)) {
        all = new Expression.Comma(operand, all, all.type(), all.position());
      }
    }
    return all;
  }

  /** The initialiser of an object of this type, which evaluates them first. */
  Initializer before(Initializer initializer, CType type, int position, int mark) {
    if (initializer == null || waiting.size() == mark) {
      drop(mark);
      return initializer;
    }
    List<Initializer.Entry> entries = new ArrayList<>(initializer.entries());
    if (entries.isEmpty()) {
      // Nothing in a variably modified object but pointers: the first one becomes an explicit null.
      CType element = type;
      while (element instanceof CType.ArrayType a) {
        element = a.element();
      }
      Expression nothing = new Expression.PointerConstant(element, 0, position);
      entries.add(new Initializer.Entry(0, -1, -1, 0, element, nothing));
    }
    Initializer.Entry first = entries.get(0);
    entries.set(
        0,
        new Initializer.Entry(
            first.offset(),
            first.bitOffset(),
            first.bitWidth(),
            first.storageSize(),
            first.type(),
            before(first.value(), mark)));
    return new Initializer(List.copyOf(entries), initializer.zeroFill(), initializer.size());
  }

  /** All that wait become statements. */
  void into(List<Statement> statements) {
    for (Expression operand : waiting) {
      statements.add(new Statement.Evaluate(operand, operand.position()));
    }
    waiting.clear();
  }

  /** Those that have come since the mark are not evaluated. */
  void drop(int mark) {
    waiting.subList(mark, waiting.size()).clear();
  }
}
