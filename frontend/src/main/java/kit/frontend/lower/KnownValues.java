package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.KnownArgument;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.ObjectSizes;
import kit.frontend.check.Types;
import kit.frontend.type.CType;

/**
 * Values that are known in the function being lowered: parameters of a copy that {@link
 * FunctionCopies} made for a call, and what follows from them by integer arithmetic. Thereby {@code
 * __builtin_object_size} and {@code __builtin_constant_p} get their answers, and conditions over
 * them theirs, so that what they rule out is not lowered.
 *
 * <p>An object counts as known when nothing but its initialiser (or the call) gives it a value.
 * Example: in the copy of
 *
 * <pre>
 *   int f(char *p, int n) { size_t z = __builtin_object_size(p, 0); return n &lt;= z ? a() : b(); }
 * </pre>
 *
 * for {@code f(buffer, 3)} with {@code char buffer[8]}, {@code z} is 8 and {@code b} is not
 * mentioned. In a function that is no copy nothing is known of parameters.
 */
final class KnownValues implements ObjectSizes.Source {
  /** Deeper trees are not folded. */
  private static final int DEPTH = 60;

  private final FunctionLowering at;
  private final MirTypes types;
  private final ObjectSizes sizes;
  private FunctionDefinition definition;
  private boolean active;

  KnownValues(FunctionLowering lowering) {
    at = lowering;
    types = lowering.types;
    sizes = new ObjectSizes(lowering.types.layout(), this);
  }

  void begin(FunctionDefinition newDefinition) {
    definition = newDefinition;
    active = !definition.declaration().asked.isEmpty();
  }

  /** Whether anything in this function may be known that the checker did not know. */
  boolean isActive() {
    return active;
  }

  private KnownArgument argument(ObjectDeclaration parameter) {
    List<KnownArgument> known = definition.declaration().known;
    if (!parameter.isParameter || known.isEmpty()) {
      return KnownArgument.NOTHING;
    }
    int index = definition.parameters().indexOf(parameter);
    return index < 0 || index >= known.size() ? KnownArgument.NOTHING : known.get(index);
  }

  // ---- questions

  /** What a call with this argument tells the function about its parameter. */
  KnownArgument describe(Expression argument, ObjectDeclaration parameter) {
    if (parameter.assigned || parameter.addressTaken) {
      return KnownArgument.NOTHING;
    }
    Expression value = fold(argument);
    if (value == null && argument instanceof Expression.FloatingConstant) {
      value = argument;
    }
    if (!(argument.type() instanceof CType.PointerType)) {
      return value == null ? KnownArgument.NOTHING : new KnownArgument(value, List.of());
    }
    Expression passed = value == null ? known(argument) : null;
    Expression aim = passed != null ? passed : aim(argument, 0);
    if (value == null && aim != null) {
      value = passed != null ? passed : argument;
    }
    long[] found = new long[4];
    boolean any = false;
    for (int kind = 0; kind < found.length; kind++) {
      found[kind] = sizes.size(argument, kind);
      any |= found[kind] != ObjectSizes.unknown(kind);
    }
    List<Long> all = any ? List.of(found[0], found[1], found[2], found[3]) : List.of();
    return new KnownArgument(value, all);
  }

  /** {@code __builtin_object_size}. */
  long objectSize(Expression.BuiltinCall e) {
    int kind = e.arguments().get(1) instanceof IntegerConstant c ? (int) c.value() & 3 : 0;
    return sizes.size(e.arguments().get(0), kind);
  }

  /** {@code __builtin_constant_p}. */
  boolean isConstant(Expression.BuiltinCall e) {
    Expression argument = e.arguments().get(0);
    return fold(argument) != null || known(argument) instanceof Expression.FloatingConstant;
  }

  /** The constant that an expression has as its value here, or the expression. */
  Expression reduced(Expression e) {
    if (!active) {
      return e;
    }
    return switch (e) {
      case Expression.Load l -> {
        Expression value = fold(l);
        Expression other = value == null ? known(l) : value;
        yield other == null ? e : other;
      }
      case Expression.Unary u -> orSelf(u);
      case Expression.Binary b -> orSelf(b);
      case Expression.Logical l -> orSelf(l);
      case Expression.Cast c -> orSelf(c);
      case Expression.BuiltinCall b -> orSelf(b);
      default -> e;
    };
  }

  private Expression orSelf(Expression e) {
    Expression value = fold(e);
    return value == null ? e : value;
  }

  // ---- addresses

  /** The known value of a parameter, behind conversions that keep it, or null. */
  private Expression known(Expression e) {
    Expression from = e;
    while (from instanceof Expression.Cast c
        && (c.kind() == CastKind.NONE || c.kind() == CastKind.POINTER)) {
      from = c.operand();
    }
    return from instanceof Expression.Load l
            && l.place() instanceof Expression.ObjectReference r
            && isSettled(r.declaration())
        ? argument(r.declaration()).value()
        : null;
  }

  /** The static object or function whose address an expression is, or null. */
  private Expression aim(Expression e, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    return switch (e) {
      case Expression.Cast c
          when c.kind() == CastKind.NONE
              || c.kind() == CastKind.POINTER
              || c.kind() == CastKind.ARRAY_TO_POINTER
              || c.kind() == CastKind.FUNCTION_TO_POINTER ->
          aim(c.operand(), depth + 1);
      case Expression.AddressOf a -> aim(a.place(), depth + 1);
      case Expression.Member m -> aim(m.base(), depth + 1);
      case Expression.FunctionReference f -> f.declaration().isNested() ? null : f;
      case Expression.ObjectReference o ->
          o.declaration().storage == ObjectDeclaration.Storage.STATIC
                  && o.declaration().machineRegister == null
              ? o
              : null;
      case Expression.Dereference d -> aim(d.pointer(), depth + 1);
      case Expression.Binary b
          when (b.operator() == Expression.BinaryOperator.POINTER_ADD
                  || b.operator() == Expression.BinaryOperator.POINTER_SUBTRACT)
              && b.right() instanceof IntegerConstant ->
          aim(b.left(), depth + 1);
      default -> null;
    };
  }

  /** A text that two known arguments share when copies for them are the same. */
  String key(KnownArgument argument) {
    if (argument.isNothing()) {
      return "-";
    }
    StringBuilder key = new StringBuilder();
    if (argument.value() != null) {
      key(argument.value(), key);
    }
    for (long size : argument.sizes()) {
      key.append(',').append(size);
    }
    return key.toString();
  }

  private void key(Expression value, StringBuilder key) {
    switch (value) {
      case IntegerConstant c -> key.append('i').append(c.value());
      case Expression.PointerConstant c -> key.append('i').append(c.value());
      case Expression.FloatingConstant c ->
          key.append('f').append(c.value().lowBits()).append('/').append(c.value().highBits());
      case Expression address -> {
        Expression aim = aim(address, 0);
        key.append('a')
            .append(
                aim instanceof Expression.ObjectReference o
                    ? at.unit.symbols().declare(o.declaration())
                    : aim instanceof Expression.FunctionReference f
                        ? at.unit.symbols().declare(f.declaration())
                        : -1);
        path(address, aim, key);
      }
    }
  }

  /** Where in the object an address that {@link #aim} understands points. */
  private void path(Expression address, Expression aim, StringBuilder key) {
    Expression e = address;
    while (e != aim) {
      switch (e) {
        case Expression.Member m -> {
          key.append('.').append(m.field().offset());
          e = m.base();
        }
        case Expression.AddressOf a -> e = a.place();
        case Expression.Dereference d -> e = d.pointer();
        case Expression.Cast c -> e = c.operand();
        case Expression.Binary b -> {
          key.append('[').append(b.operator().spelling());
          key.append(((IntegerConstant) b.right()).value()).append('*');
          key.append(types.layout().size(Types.pointee(b.left().type()))).append(']');
          e = b.left();
        }
        default -> {
          return;
        }
      }
    }
  }

  // ---- ObjectSizes.Source

  @Override
  public IntegerConstant constant(Expression e) {
    return fold(e) instanceof IntegerConstant c ? c : null;
  }

  @Override
  public long size(ObjectDeclaration pointer, int kind) {
    if (!isSettled(pointer)) {
      return ObjectSizes.unknown(kind);
    }
    KnownArgument argument = argument(pointer);
    if (!argument.sizes().isEmpty()) {
      return argument.sizes().get(kind);
    }
    Expression start = initial(pointer);
    return start == null ? ObjectSizes.unknown(kind) : sizes.size(start, kind);
  }

  // ---- integers

  /** Whether an object keeps the value that it gets first. */
  private static boolean isSettled(ObjectDeclaration object) {
    return object.storage == ObjectDeclaration.Storage.AUTOMATIC
        && !object.assigned
        && !object.addressTaken
        && (object.type().qualifiers() & (CType.VOLATILE | CType.ATOMIC)) == 0;
  }

  /** What a settled scalar object is initialised with, or null. */
  private static Expression initial(ObjectDeclaration object) {
    Initializer initializer = object.initializer;
    if (object.isParameter || initializer == null || initializer.entries().size() != 1) {
      return null;
    }
    Initializer.Entry entry = initializer.entries().get(0);
    boolean scalar =
        object.type() instanceof CType.PointerType || object.type() instanceof CType.IntegerType;
    return scalar && entry.offset() == 0 && entry.bitWidth() < 0 ? entry.value() : null;
  }

  /**
   * An integer or null pointer constant with the value of an expression without effect, or null.
   */
  Expression fold(Expression e) {
    return fold(e, 0);
  }

  private Expression fold(Expression e, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    Kind kind = types.kind(e.type());
    if (!kind.isInteger() || types.bitIntWidth(e.type()) != 0) {
      return null;
    }
    return switch (e) {
      case IntegerConstant c -> c;
      case Expression.PointerConstant c -> c;
      case Expression.Load l -> load(l, depth);
      case Expression.Cast c -> cast(c, kind, depth);
      case Expression.Unary u -> unary(u, kind, depth);
      case Expression.Binary b -> binary(b, kind, depth);
      case Expression.Logical l -> {
        Expression left = fold(l.left(), depth + 1);
        if (left == null) {
          yield null;
        }
        if ((value(left) != 0) != l.isAnd()) {
          yield constant(l, kind, l.isAnd() ? 0 : 1);
        }
        Expression right = fold(l.right(), depth + 1);
        yield right == null ? null : constant(l, kind, value(right) != 0 ? 1 : 0);
      }
      case Expression.Conditional c -> {
        Expression condition = fold(c.condition(), depth + 1);
        if (condition == null || c.whenTrue() == null) {
          yield null;
        }
        yield fold(value(condition) != 0 ? c.whenTrue() : c.whenFalse(), depth + 1);
      }
      case Expression.BuiltinCall b when b.builtin() == Builtin.OBJECT_SIZE ->
          constant(b, kind, objectSize(b));
      case Expression.BuiltinCall b when b.builtin() == Builtin.CONSTANT_P ->
          constant(b, kind, isConstant(b) ? 1 : 0);
      default -> null;
    };
  }

  private Expression load(Expression.Load l, int depth) {
    if (!(l.place() instanceof Expression.ObjectReference r) || !isSettled(r.declaration())) {
      return null;
    }
    Expression value = argument(r.declaration()).value();
    if (value != null) {
      return value instanceof IntegerConstant || value instanceof Expression.PointerConstant
          ? value
          : null;
    }
    Expression start = initial(r.declaration());
    return start == null ? null : fold(start, depth + 1);
  }

  private static long value(Expression e) {
    return e instanceof IntegerConstant c ? c.value() : ((Expression.PointerConstant) e).value();
  }

  private Expression cast(Expression.Cast c, Kind kind, int depth) {
    return switch (c.kind()) {
      case NONE, INTEGER, POINTER, INTEGER_TO_POINTER, POINTER_TO_INTEGER, TO_BOOL -> {
        Expression operand = fold(c.operand(), depth + 1);
        yield operand == null ? null : constant(c, kind, value(operand));
      }
      default -> null;
    };
  }

  private Expression unary(Expression.Unary u, Kind kind, int depth) {
    Expression operand = fold(u.operand(), depth + 1);
    if (operand == null) {
      return null;
    }
    long x = value(operand);
    return constant(
        u,
        kind,
        switch (u.operator()) {
          case NEGATE -> -x;
          case COMPLEMENT -> ~x;
          case NOT -> x == 0 ? 1 : 0;
        });
  }

  private Expression binary(Expression.Binary b, Kind kind, int depth) {
    Expression left = fold(b.left(), depth + 1);
    Expression right = left == null ? null : fold(b.right(), depth + 1);
    if (right == null) {
      return null;
    }
    Kind operands = types.kind(b.left().type());
    long x = value(left);
    long y = value(right);
    boolean signed = operands.signed();
    int order = signed ? Long.compare(x, y) : Long.compareUnsigned(x, y);
    boolean counts = y >= 0 && y < operands.size() * 8L;
    boolean divides = y != 0 && (y != -1 || !signed);
    return switch (b.operator()) {
      case MULTIPLY -> constant(b, kind, x * y);
      case DIVIDE -> divides ? constant(b, kind, signed ? x / y : Long.divideUnsigned(x, y)) : null;
      case REMAINDER ->
          divides ? constant(b, kind, signed ? x % y : Long.remainderUnsigned(x, y)) : null;
      case ADD -> constant(b, kind, x + y);
      case SUBTRACT -> constant(b, kind, x - y);
      case SHIFT_LEFT -> counts ? constant(b, kind, x << y) : null;
      case SHIFT_RIGHT -> counts ? constant(b, kind, signed ? x >> y : x >>> y) : null;
      case LESS -> constant(b, kind, order < 0 ? 1 : 0);
      case GREATER -> constant(b, kind, order > 0 ? 1 : 0);
      case LESS_EQUAL -> constant(b, kind, order <= 0 ? 1 : 0);
      case GREATER_EQUAL -> constant(b, kind, order >= 0 ? 1 : 0);
      case EQUAL -> constant(b, kind, x == y ? 1 : 0);
      case NOT_EQUAL -> constant(b, kind, x != y ? 1 : 0);
      case AND -> constant(b, kind, x & y);
      case XOR -> constant(b, kind, x ^ y);
      case OR -> constant(b, kind, x | y);
      case POINTER_ADD, POINTER_SUBTRACT, POINTER_DIFFERENCE -> null;
    };
  }

  /** A constant of the expression's type, extended from it as constants are. */
  private static Expression constant(Expression e, Kind kind, long x) {
    if (e.type() instanceof CType.PointerType) {
      return new Expression.PointerConstant(e.type(), x, e.position());
    }
    long value =
        switch (kind) {
          case BOOL -> x != 0 ? 1 : 0;
          case S8 -> (byte) x;
          case U8 -> x & 0xff;
          case S16 -> (short) x;
          case U16 -> x & 0xffff;
          case S32 -> (int) x;
          case U32 -> x & 0xffffffffL;
          default -> x;
        };
    long high = kind.signed() ? value >> 63 : 0;
    return new IntegerConstant(e.type(), value, high, e.position());
  }
}
