package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.ComplexPart;
import kit.frontend.ast.Expression.CompoundLiteral;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.LabelAddress;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;

/**
 * Which expressions may initialise objects of static storage (C11 6.6p7-9): arithmetic constants,
 * null pointers, addresses of static objects and functions with a constant offset, and what gcc
 * takes besides: casts of addresses to integers of the same size, differences of labels, values of
 * const objects with constant initialisers.
 */
public final class StaticConstants {
  private final Context context;

  StaticConstants(Context context) {
    this.context = context;
  }

  /**
   * Set while an integer constant expression is wanted: values of objects count only if constexpr.
   */
  private boolean strict;

  /**
   * The expression as an integer constant expression, or null when it is none. Stricter than {@link
   * #reduce}: the value of a const object is no constant unless it is constexpr.
   */
  public IntegerConstant reduceInteger(Expression e) {
    if (e instanceof IntegerConstant || e instanceof Expression.Invalid) {
      return e instanceof IntegerConstant i ? i : null;
    }
    strict = true;
    Expression reduced = reduce(e);
    strict = false;
    return reduced instanceof IntegerConstant i ? i : null;
  }

  /** The expression in a form that the object file can hold, or null when it is no constant. */
  public Expression reduce(Expression e) {
    return switch (e) {
      case IntegerConstant i -> e;
      case FloatingConstant f -> e;
      case PointerConstant p -> e;
      case LabelAddress l -> e;
      case AddressOf a -> staticPlace(a.place()) ? e : null;
      case Cast c -> reduceCast(c);
      case Load l -> valueOf(l);
      case Binary b -> reduceBinary(b);
      case Expression.Unary u -> {
        Expression operand = reduce(u.operand());
        if (operand == null) {
          yield null;
        }
        if (u.operator() == Expression.UnaryOperator.NOT && isAddress(operand)) {
          yield context.folder.ofInt(0, u.position());
        }
        Expression folded = context.folder.unary(u.operator(), operand, u.type(), u.position());
        yield folded instanceof Expression.Unary ? null : folded;
      }
      case Expression.Conditional c -> reduceConditional(c);
      case Expression.Logical l -> reduceLogical(l);
      case Expression.BuiltinCall b -> reduceBuiltin(b);
      default -> null;
    };
  }

  /** What depends on the call counts as unknown where a constant is wanted. */
  private Expression reduceBuiltin(Expression.BuiltinCall b) {
    return switch (b.builtin()) {
      case CONSTANT_P -> context.folder.ofInt(0, b.position());
      case OBJECT_SIZE -> {
        int kind = b.arguments().get(1) instanceof IntegerConstant c ? (int) c.value() : 0;
        yield context.folder.ofObjectSize(ObjectSizes.unknown(kind), b.position());
      }
      default -> Folder.isComplexConstant(b) ? b : null;
    };
  }

  private Expression reduceLogical(Expression.Logical l) {
    Expression left = reduce(l.left());
    if (left == null) {
      return null;
    }
    int a = isAddress(left) ? 1 : Folder.truth(left);
    if (a == (l.isAnd() ? 0 : 1)) {
      return context.folder.ofInt(a, l.position());
    }
    Expression right = reduce(l.right());
    if (right == null) {
      return null;
    }
    int b = isAddress(right) ? 1 : Folder.truth(right);
    if (a < 0 || b < 0) {
      return null;
    }
    return context.folder.ofInt(l.isAnd() ? a & b : a | b, l.position());
  }

  private Expression reduceConditional(Expression.Conditional c) {
    Expression condition = reduce(c.condition());
    if (condition == null) {
      return null;
    }
    int truth = isAddress(condition) ? 1 : Folder.truth(condition);
    if (truth < 0) {
      return null;
    }
    return reduce(truth == 0 ? c.whenFalse() : c.whenTrue() == null ? condition : c.whenTrue());
  }

  private Expression reduceCast(Cast c) {
    switch (c.kind()) {
      case ARRAY_TO_POINTER, FUNCTION_TO_POINTER -> {
        return staticPlace(c.operand()) ? c : null;
      }
      default -> {}
    }
    Expression operand = reduce(c.operand());
    if (operand == null) {
      return null;
    }
    if (!isAddress(operand)) {
      Expression folded = context.folder.cast(c.kind(), operand, c.type(), true, c.position());
      return folded instanceof Cast ? null : folded;
    }
    return switch (c.kind()) {
      case NONE, POINTER, POINTER_TO_INTEGER, INTEGER_TO_POINTER, INTEGER, BITS ->
          context.layout.size(c.type()) == context.layout.size(operand.type())
                  || isLabelDifference(operand)
              ? operand == c.operand()
                  ? c
                  : new Cast(c.kind(), operand, c.type(), c.explicit(), c.position())
              : null;
      case TO_BOOL -> context.folder.integer(c.type(), 1, c.position());
      default -> null;
    };
  }

  private static boolean isLabelDifference(Expression e) {
    return e instanceof Binary b
            && (b.operator() == BinaryOperator.SUBTRACT
                || b.operator() == BinaryOperator.POINTER_DIFFERENCE)
        || e instanceof Cast c && isLabelDifference(c.operand());
  }

  /** After {@link #reduce}: whether a symbol or label takes part. */
  static boolean isAddress(Expression e) {
    return !(e instanceof IntegerConstant
        || e instanceof FloatingConstant
        || e instanceof PointerConstant
        || e instanceof Expression.BuiltinCall);
  }

  private Expression reduceBinary(Binary b) {
    Expression left = reduce(b.left());
    Expression right = left == null ? null : reduce(b.right());
    if (right == null) {
      return null;
    }
    boolean leftAddress = isAddress(left);
    boolean rightAddress = isAddress(right);
    if (!leftAddress && !rightAddress) {
      Expression folded = context.folder.binary(b.operator(), left, right, b.type(), b.position());
      return folded instanceof Binary ? null : folded;
    }
    Expression rebuilt =
        left == b.left() && right == b.right()
            ? b
            : new Binary(b.operator(), left, right, b.type(), b.position());
    return switch (b.operator()) {
      case ADD -> leftAddress && rightAddress ? null : rebuilt;
      case POINTER_ADD, POINTER_SUBTRACT -> leftAddress && !rightAddress ? rebuilt : null;
      case SUBTRACT, POINTER_DIFFERENCE -> {
        if (!rightAddress) {
          yield b.operator() == BinaryOperator.SUBTRACT ? rebuilt : null;
        }
        Base x = base(left);
        Base y = base(right);
        if (x == null || y == null) {
          yield null;
        }
        if (x.label && y.label) {
          yield rebuilt;
        }
        if (x.symbol != null && x.symbol.equals(y.symbol)) {
          long bytes = x.offset - y.offset;
          long unit =
              b.operator() == BinaryOperator.POINTER_DIFFERENCE
                  ? context.layout.size(Types.pointee(left.type()))
                  : 1;
          yield unit <= 0 ? null : context.folder.integer(b.type(), bytes / unit, b.position());
        }
        yield null;
      }
      case EQUAL, NOT_EQUAL -> {
        if (leftAddress && rightAddress) {
          Base x = base(left);
          Base y = base(right);
          if (x == null || y == null || x.symbol == null || !x.symbol.equals(y.symbol)) {
            yield null;
          }
          boolean same = x.offset == y.offset;
          yield context.folder.ofInt(
              same == (b.operator() == BinaryOperator.EQUAL) ? 1 : 0, b.position());
        }
        Expression constant = leftAddress ? right : left;
        yield Folder.truth(constant) == 0
            ? context.folder.ofInt(b.operator() == BinaryOperator.EQUAL ? 0 : 1, b.position())
            : null;
      }
      default -> null;
    };
  }

  /** A symbol and an offset. */
  private static final class Base {
    Object symbol;
    StringLiteral literal;
    boolean label;
    long offset;
  }

  private Base base(Expression e) {
    Base base = new Base();
    return walk(e, base) ? base : null;
  }

  private boolean walk(Expression e, Base base) {
    switch (e) {
      case AddressOf a -> {
        return walk(a.place(), base);
      }
      case Cast c -> {
        return walk(c.operand(), base);
      }
      case LabelAddress l -> {
        base.label = true;
        return true;
      }
      case ObjectReference o -> {
        base.symbol = o.declaration();
        return true;
      }
      case FunctionReference f -> {
        base.symbol = f.declaration();
        return true;
      }
      case CompoundLiteral c -> {
        base.symbol = c.object();
        return true;
      }
      case StringLiteral s -> {
        // Equal literals may be one object; gcc takes them for that.
        base.symbol = kit.base.Bytes.toText(s.bytes());
        base.literal = s;
        return true;
      }
      case Member m -> {
        base.offset += m.field().offset();
        return walk(m.base(), base);
      }
      case Dereference d -> {
        return walk(d.pointer(), base);
      }
      case Binary b when b.right() instanceof IntegerConstant i -> {
        long unit =
            b.operator() == BinaryOperator.POINTER_ADD
                    || b.operator() == BinaryOperator.POINTER_SUBTRACT
                ? context.layout.size(Types.pointee(b.left().type()))
                : 1;
        boolean minus =
            b.operator() == BinaryOperator.SUBTRACT
                || b.operator() == BinaryOperator.POINTER_SUBTRACT;
        base.offset += minus ? -i.value() * unit : i.value() * unit;
        return walk(b.left(), base);
      }
      default -> {
        return false;
      }
    }
  }

  /** {@code &x.a - &x.b} as a constant, or null. */
  Expression difference(AddressOf left, AddressOf right, CType type, int position) {
    Base x = base(left);
    Base y = base(right);
    if (x == null || y == null || x.symbol == null || !x.symbol.equals(y.symbol)) {
      return null;
    }
    long unit = context.layout.size(Types.pointee(left.type()));
    return unit <= 0 ? null : context.folder.integer(type, (x.offset - y.offset) / unit, position);
  }

  private boolean staticPlace(Expression place) {
    return switch (place) {
      case ObjectReference o -> o.declaration().storage == ObjectDeclaration.Storage.STATIC;
      case FunctionReference f -> true;
      case StringLiteral s -> true;
      case CompoundLiteral c -> c.object().storage == ObjectDeclaration.Storage.STATIC;
      case Member m -> staticPlace(m.base());
      case ComplexPart c -> staticPlace(c.base());
      case Dereference d -> {
        Expression pointer = reduce(d.pointer());
        yield pointer != null;
      }
      default -> false;
    };
  }

  /**
   * The value of a const object whose initialiser is constant (gcc 8 and later), of a literal's
   * element, or null.
   */
  private Expression valueOf(Load load) {
    Expression at = load.place();
    if (Types.isAggregate(load.type()) || load.type().isVolatile()) {
      return null;
    }
    long offset = 0;
    while (true) {
      switch (at) {
        case Member m -> {
          if (m.field().isBitField()) {
            return null;
          }
          offset += m.field().offset();
          at = m.base();
        }
        case Dereference d -> {
          Base base = base(d.pointer());
          if (base != null && base.literal != null) {
            return elementAt(base.literal, offset + base.offset, load);
          }
          if (base == null || !(base.symbol instanceof ObjectDeclaration object)) {
            return null;
          }
          return constantAt(object, offset + base.offset, load);
        }
        case ObjectReference o -> {
          return constantAt(o.declaration(), offset, load);
        }
        default -> {
          return null;
        }
      }
    }
  }

  /** {@code "text"[1]} (gcc 8 and later), which is no integer constant expression; or null. */
  private Expression elementAt(StringLiteral literal, long offset, Load load) {
    int size = literal.elementSize();
    if (strict
        || !Types.isInteger(load.type())
        || context.layout.size(load.type()) != size
        || offset < 0
        || offset % size != 0
        || offset >= literal.bytes().length) {
      return null;
    }
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | literal.bytes()[(int) offset + i] & 0xff;
    }
    return context.folder.integer(load.type(), value, load.position());
  }

  private Expression constantAt(ObjectDeclaration object, long offset, Load load) {
    boolean isConst =
        (Types.elementQualifiers(object.type()) & (CType.CONST | CType.VOLATILE)) == CType.CONST;
    if (strict && !object.isConstant) {
      return null;
    }
    if (!isConst || object.initializer == null || object.type() instanceof ArrayType) {
      return null;
    }
    for (Initializer.Entry entry : object.initializer.entries()) {
      if (entry.offset() == offset
          && entry.bitWidth() < 0
          && entry.type().isReversed() == load.place().type().isReversed()
          && context.compatibility.compatibleUnqualified(
              context.types.unqualified(entry.type()), load.type())) {
        return reduce(entry.value());
      }
    }
    return null;
  }
}
