package kit.frontend.lower;

import java.math.BigInteger;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;

/**
 * Evaluates the constant expressions of static initialisers (C11 6.6p7-9): integers with wrapping
 * arithmetic, floating constants, complex constants, addresses of static objects and functions plus
 * an offset, differences of labels. Gives null for what is not constant.
 */
final class Constants {
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

  private final Lowering lowering;
  private final MirTypes types;

  /** Whether addresses may be named: doing so marks their symbols as used. */
  private final boolean addresses;

  Constants(Lowering lowering, boolean addresses) {
    this.lowering = lowering;
    this.types = lowering.types();
    this.addresses = addresses;
  }

  Constant evaluate(Expression expression) {
    return switch (expression) {
      case Expression.IntegerConstant c -> new Constant.Whole(c.value(), c.high(), c.whole());
      case Expression.FloatingConstant c -> new Constant.Real(c.value());
      case Expression.PointerConstant c -> new Constant.Whole(c.value(), 0);
      case Expression.Cast c -> cast(c);
      case Expression.AddressOf a -> place(a.place());
      case Expression.LabelAddress l ->
          addresses && !lowering.functions().nested.isOuter(l.label())
              ? new Constant.Address(lowering.functions().labelSymbol(l.label()), -1, 0)
              : null;
      case Expression.Unary u -> unary(u);
      case Expression.Binary b -> binary(b);
      case Expression.Logical l -> logical(l);
      case Expression.Conditional c -> conditional(c);
      case Expression.Comma c -> evaluate(c.left()) == null ? null : evaluate(c.right());
      case Expression.BuiltinCall b -> builtin(b);
      case Expression.Load l -> loaded(l);
      case Expression.ComplexPart p -> {
        Constant base = evaluate(p.base());
        yield base instanceof Constant.Complex c
            ? (p.imaginary() ? c.imaginary() : c.real())
            : null;
      }
      default -> null;
    };
  }

  /**
   * The value of a compound literal that is itself initialised by a constant (GNU), or of a const
   * object's scalar.
   */
  private Constant loaded(Expression.Load load) {
    if (load.place() instanceof Expression.CompoundLiteral literal
        && types.kind(load.type()).isScalar()) {
      var initializer = literal.object().initializer;
      if (initializer != null
          && initializer.entries().size() == 1
          && initializer.entries().get(0).offset() == 0) {
        return evaluate(initializer.entries().get(0).value());
      }
    }
    return null;
  }

  /** The address of a place of static storage. */
  Constant place(Expression place) {
    return switch (place) {
      case Expression.ObjectReference o -> object(o.declaration());
      case Expression.FunctionReference f ->
          addresses && !(f.declaration().isNested() && f.declaration().nesting.needsChain)
              ? new Constant.Address(lowering.symbols().of(f.declaration()), -1, 0)
              : null;
      case Expression.StringLiteral s ->
          addresses
              ? new Constant.Address(lowering.strings().string(s.bytes(), s.elementSize()), -1, 0)
              : null;
      case Expression.CompoundLiteral c -> object(c.object());
      case Expression.Dereference d -> evaluate(d.pointer());
      case Expression.Member m -> plus(place(m.base()), m.field().offset());
      case Expression.ComplexPart p ->
          plus(place(p.base()), p.imaginary() ? types.size(p.type()) : 0);
      case Expression.Cast c when c.kind() == Expression.CastKind.NONE -> place(c.operand());
      default -> null;
    };
  }

  private Constant object(ObjectDeclaration object) {
    if (!addresses || object.storage != ObjectDeclaration.Storage.STATIC) {
      return null;
    }
    return new Constant.Address(lowering.symbols().of(object), -1, 0);
  }

  private static Constant plus(Constant base, long bytes) {
    return switch (base) {
      case null -> null;
      case Constant.Whole w -> new Constant.Whole(w.low() + bytes, 0);
      case Constant.Address a -> new Constant.Address(a.symbol(), a.minus(), a.offset() + bytes);
      case Constant.Real r -> null;
      case Constant.Complex c -> null;
    };
  }

  // ---- conversions

  private Constant cast(Expression.Cast cast) {
    return switch (cast.kind()) {
      case ARRAY_TO_POINTER, FUNCTION_TO_POINTER -> place(cast.operand());
      case REAL_TO_COMPLEX -> {
        Constant real =
            convert(
                evaluate(cast.operand()),
                cast.operand().type(),
                ((CType.ComplexType) cast.type()).element());
        yield real == null
            ? null
            : new Constant.Complex(real, zero(((CType.ComplexType) cast.type()).element()));
      }
      case COMPLEX_TO_REAL ->
          evaluate(cast.operand()) instanceof Constant.Complex c
              ? convert(c.real(), element(cast.operand().type()), cast.type())
              : null;
      case COMPLEX -> {
        if (!(evaluate(cast.operand()) instanceof Constant.Complex c)) {
          yield null;
        }
        CType from = element(cast.operand().type());
        CType to = element(cast.type());
        yield new Constant.Complex(convert(c.real(), from, to), convert(c.imaginary(), from, to));
      }
      case TO_UNION, BITS, SPLAT, TO_VOID -> null;
      case NONE,
          INTEGER,
          INTEGER_TO_FLOATING,
          FLOATING_TO_INTEGER,
          FLOATING,
          TO_BOOL,
          POINTER,
          INTEGER_TO_POINTER,
          POINTER_TO_INTEGER ->
          convert(evaluate(cast.operand()), cast.operand().type(), cast.type());
    };
  }

  private static CType element(CType type) {
    return type instanceof CType.ComplexType c ? c.element() : type;
  }

  private Constant zero(CType type) {
    Kind kind = types.kind(type);
    return kind.isFloat()
        ? new Constant.Real(SoftFloat.zero(kind.format(), false))
        : new Constant.Whole(0, 0);
  }

  private Constant convert(Constant value, CType from, CType to) {
    if (value == null) {
      return null;
    }
    Kind target = types.kind(to);
    switch (value) {
      case Constant.Address a -> {
        if (target == Kind.BOOL && a.minus() < 0) {
          return new Constant.Whole(1, 0);
        }
        return target.isWide()
                || target == Kind.LIMBS
                || target.isFloat()
                || (target.isScalar() && target.size() < 4 && a.minus() < 0)
            ? null
            : a;
      }
      case Constant.Real r -> {
        if (target.isFloat()) {
          return new Constant.Real(r.value().convert(target.format()));
        }
        if (target == Kind.BOOL) {
          return new Constant.Whole(r.value().isZero() ? 0 : 1, 0);
        }
        BigInteger whole = r.value().toInteger();
        return whole == null ? new Constant.Whole(0, 0) : truncated(whole, to);
      }
      case Constant.Whole w -> {
        BigInteger whole = big(w, types.kind(from));
        if (target.isFloat()) {
          return new Constant.Real(SoftFloat.ofInteger(target.format(), whole));
        }
        return target == Kind.BOOL
            ? new Constant.Whole(whole.signum() == 0 ? 0 : 1, 0)
            : truncated(whole, to);
      }
      case Constant.Complex c -> {
        return target == Kind.COMPLEX || target == Kind.VOID ? c : null;
      }
    }
  }

  private static BigInteger big(Constant.Whole value, Kind kind) {
    if (value.whole() != null) {
      return value.whole();
    }
    BigInteger low = BigInteger.valueOf(value.low());
    if (kind.isWide()) {
      BigInteger high = BigInteger.valueOf(value.high());
      if (kind == Kind.WIDE_UNSIGNED && high.signum() < 0) {
        high = high.add(TWO_TO_64);
      }
      return high.shiftLeft(64).add(low.signum() < 0 ? low.add(TWO_TO_64) : low);
    }
    return kind == Kind.U64 && low.signum() < 0 ? low.add(TWO_TO_64) : low;
  }

  /** The integer reduced to a type. */
  private Constant.Whole truncated(BigInteger whole, CType to) {
    Kind kind = types.kind(to);
    if (kind == Kind.LIMBS) {
      CType.BitIntType type = (CType.BitIntType) to.unqualified();
      BigInteger low = whole.and(BigInteger.ONE.shiftLeft(type.width()).subtract(BigInteger.ONE));
      BigInteger wrapped =
          type.signed() && low.testBit(type.width() - 1)
              ? low.subtract(BigInteger.ONE.shiftLeft(type.width()))
              : low;
      return new Constant.Whole(wrapped.longValue(), wrapped.shiftRight(64).longValue(), wrapped);
    }
    if (kind.isWide()) {
      int unused = 128 - Math.max(65, ((int) types.size(to) * 8));
      int width = types.bitIntWidth(to);
      unused = width > 64 ? 128 - width : unused;
      long high = whole.shiftRight(64).longValue() << unused;
      return new Constant.Whole(
          whole.longValue(), kind.signed() ? high >> unused : high >>> unused);
    }
    int width =
        types.bitIntWidth(to) > 0 ? types.bitIntWidth(to) : kind.isScalar() ? kind.size() * 8 : 64;
    long low = whole.longValue();
    if (width < 64) {
      int unused = 64 - width;
      low = kind.signed() ? low << unused >> unused : low << unused >>> unused;
    }
    return new Constant.Whole(low, low < 0 && kind.signed() ? -1 : 0);
  }

  // ---- operators

  private Constant unary(Expression.Unary unary) {
    Constant operand = evaluate(unary.operand());
    return switch (operand) {
      case null -> null;
      case Constant.Whole w -> {
        BigInteger value = big(w, types.kind(unary.operand().type()));
        yield switch (unary.operator()) {
          case NEGATE -> truncated(value.negate(), unary.type());
          case COMPLEMENT -> truncated(value.not(), unary.type());
          case NOT -> new Constant.Whole(value.signum() == 0 ? 1 : 0, 0);
        };
      }
      case Constant.Real r ->
          switch (unary.operator()) {
            case NEGATE -> new Constant.Real(r.value().negate());
            case NOT -> new Constant.Whole(r.value().isZero() ? 1 : 0, 0);
            case COMPLEMENT -> null;
          };
      case Constant.Address a ->
          unary.operator() == Expression.UnaryOperator.NOT ? new Constant.Whole(0, 0) : null;
      case Constant.Complex c ->
          switch (unary.operator()) {
            case NEGATE -> new Constant.Complex(negated(c.real()), negated(c.imaginary()));
            case COMPLEMENT -> new Constant.Complex(c.real(), negated(c.imaginary()));
            case NOT -> null;
          };
    };
  }

  private static Constant negated(Constant part) {
    return switch (part) {
      case Constant.Real r -> new Constant.Real(r.value().negate());
      case Constant.Whole w -> new Constant.Whole(-w.low(), 0);
      case Constant.Address a -> a;
      case Constant.Complex c -> c;
    };
  }

  private Constant binary(Expression.Binary binary) {
    Constant left = evaluate(binary.left());
    Constant right = evaluate(binary.right());
    if (left == null || right == null) {
      return null;
    }
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.POINTER_ADD || operator == BinaryOperator.POINTER_SUBTRACT) {
      long step = binary.left().type() instanceof CType.PointerType p ? types.size(p.pointee()) : 1;
      if (!(right instanceof Constant.Whole index) || step < 0) {
        return null;
      }
      return plus(
          left, operator == BinaryOperator.POINTER_ADD ? index.low() * step : -index.low() * step);
    }
    if (left instanceof Constant.Address || right instanceof Constant.Address) {
      return addresses(binary, left, right);
    }
    if (left instanceof Constant.Whole a && right instanceof Constant.Whole b) {
      return integers(binary, a, b);
    }
    if (left instanceof Constant.Real a && right instanceof Constant.Real b) {
      return reals(operator, a.value(), b.value());
    }
    if (left instanceof Constant.Complex a && right instanceof Constant.Complex b) {
      return complex(operator, a, b);
    }
    return null;
  }

  private Constant addresses(Expression.Binary binary, Constant left, Constant right) {
    Constant.Address a = left instanceof Constant.Address x ? x : null;
    Constant.Address b = right instanceof Constant.Address x ? x : null;
    switch (binary.operator()) {
      case ADD -> {
        return a != null && b != null
            ? null
            : a != null
                ? plus(a, ((Constant.Whole) right).low())
                : plus(b, ((Constant.Whole) left).low());
      }
      case SUBTRACT, POINTER_DIFFERENCE -> {
        long size =
            binary.operator() == BinaryOperator.POINTER_DIFFERENCE
                    && binary.left().type() instanceof CType.PointerType p
                ? types.size(p.pointee())
                : 1;
        if (a == null) {
          return null;
        }
        if (b == null) {
          return size == 1 ? plus(a, -((Constant.Whole) right).low()) : null;
        }
        if (a.symbol() == b.symbol() && a.minus() < 0 && b.minus() < 0) {
          return size <= 0 ? null : new Constant.Whole((a.offset() - b.offset()) / size, 0);
        }
        return size == 1 && a.minus() < 0 && b.minus() < 0
            ? new Constant.Address(a.symbol(), b.symbol(), a.offset() - b.offset())
            : null;
      }
      case EQUAL, NOT_EQUAL -> {
        boolean equal = a != null && b != null && a.equals(b);
        boolean known = equal || a == null || b == null;
        return known
            ? new Constant.Whole(equal == (binary.operator() == BinaryOperator.EQUAL) ? 1 : 0, 0)
            : null;
      }
      default -> {
        return null;
      }
    }
  }

  private Constant integers(Expression.Binary binary, Constant.Whole left, Constant.Whole right) {
    Kind kind = types.kind(binary.left().type());
    BigInteger a = big(left, kind);
    BigInteger b = big(right, types.kind(binary.right().type()));
    int order = a.compareTo(b);
    CType type = binary.type();
    return switch (binary.operator()) {
      case MULTIPLY -> truncated(a.multiply(b), type);
      case DIVIDE -> b.signum() == 0 ? null : truncated(a.divide(b), type);
      case REMAINDER -> b.signum() == 0 ? null : truncated(a.remainder(b), type);
      case ADD -> truncated(a.add(b), type);
      case SUBTRACT -> truncated(a.subtract(b), type);
      case SHIFT_LEFT -> truncated(a.shiftLeft(count(b, kind, binary.left().type())), type);
      case SHIFT_RIGHT -> truncated(a.shiftRight(count(b, kind, binary.left().type())), type);
      case LESS -> truth(order < 0);
      case GREATER -> truth(order > 0);
      case LESS_EQUAL -> truth(order <= 0);
      case GREATER_EQUAL -> truth(order >= 0);
      case EQUAL -> truth(order == 0);
      case NOT_EQUAL -> truth(order != 0);
      case AND -> truncated(a.and(b), type);
      case XOR -> truncated(a.xor(b), type);
      case OR -> truncated(a.or(b), type);
      case POINTER_DIFFERENCE -> {
        long size =
            binary.left().type() instanceof CType.PointerType p ? types.size(p.pointee()) : 1;
        yield size <= 0 ? null : new Constant.Whole((left.low() - right.low()) / size, 0);
      }
      case POINTER_ADD, POINTER_SUBTRACT -> null;
    };
  }

  /** A shift count; what is undefined is taken modulo a power of two. */
  private int count(BigInteger count, Kind kind, CType type) {
    return kind == Kind.LIMBS
        ? (int) Math.min(count.longValue() & 0xffff, types.size(type) * 8)
        : count.intValue() & 127;
  }

  private static Constant truth(boolean holds) {
    return new Constant.Whole(holds ? 1 : 0, 0);
  }

  private static Constant reals(BinaryOperator operator, SoftFloat a, SoftFloat b) {
    int order = a.compare(b);
    return switch (operator) {
      case ADD -> new Constant.Real(a.add(b));
      case SUBTRACT -> new Constant.Real(a.subtract(b));
      case MULTIPLY -> new Constant.Real(a.multiply(b));
      case DIVIDE -> new Constant.Real(a.divide(b));
      case LESS -> truth(order == -1);
      case GREATER -> truth(order == 1);
      case LESS_EQUAL -> truth(order == -1 || order == 0);
      case GREATER_EQUAL -> truth(order == 1 || order == 0);
      case EQUAL -> truth(order == 0);
      case NOT_EQUAL -> truth(order != 0);
      case REMAINDER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          AND,
          XOR,
          OR,
          POINTER_ADD,
          POINTER_SUBTRACT,
          POINTER_DIFFERENCE ->
          null;
    };
  }

  private static Constant complex(BinaryOperator operator, Constant.Complex a, Constant.Complex b) {
    if (!(a.real() instanceof Constant.Real ar
        && a.imaginary() instanceof Constant.Real ai
        && b.real() instanceof Constant.Real br
        && b.imaginary() instanceof Constant.Real bi)) {
      return null;
    }
    SoftFloat x = ar.value();
    SoftFloat y = ai.value();
    SoftFloat u = br.value();
    SoftFloat v = bi.value();
    boolean finite = x.isFinite() && y.isFinite() && u.isFinite() && v.isFinite();
    return switch (operator) {
      case ADD -> complex(x.add(u), y.add(v));
      case SUBTRACT -> complex(x.subtract(u), y.subtract(v));
      case MULTIPLY ->
          finite
              ? complex(SoftFloat.productSum(x, u, y.negate(), v), SoftFloat.productSum(x, v, y, u))
              : complex(x.multiply(u).subtract(y.multiply(v)), x.multiply(v).add(y.multiply(u)));
      case DIVIDE -> {
        if (finite && !(u.isZero() && v.isZero())) {
          yield complex(
              SoftFloat.productSumRatio(x, u, y, v, u, v),
              SoftFloat.productSumRatio(y, u, x.negate(), v, u, v));
        }
        SoftFloat norm = u.multiply(u).add(v.multiply(v));
        yield complex(
            x.multiply(u).add(y.multiply(v)).divide(norm),
            y.multiply(u).subtract(x.multiply(v)).divide(norm));
      }
      default -> null;
    };
  }

  private static Constant complex(SoftFloat real, SoftFloat imaginary) {
    return new Constant.Complex(new Constant.Real(real), new Constant.Real(imaginary));
  }

  /** 1, 0 or -1 when not constant. */
  private int truth(Constant value) {
    return switch (value) {
      case null -> -1;
      case Constant.Whole w ->
          (w.whole() != null ? w.whole().signum() == 0 : (w.low() | w.high()) == 0) ? 0 : 1;
      case Constant.Real r -> r.value().isZero() ? 0 : 1;
      case Constant.Address a -> a.minus() < 0 ? 1 : -1;
      case Constant.Complex c -> truth(c.real()) == 1 || truth(c.imaginary()) == 1 ? 1 : 0;
    };
  }

  private Constant logical(Expression.Logical logical) {
    int left = truth(evaluate(logical.left()));
    if (left < 0) {
      return null;
    }
    if (logical.isAnd() == (left == 0)) {
      return new Constant.Whole(left, 0);
    }
    int right = truth(evaluate(logical.right()));
    return right < 0 ? null : new Constant.Whole(right, 0);
  }

  private Constant conditional(Expression.Conditional conditional) {
    Constant condition = evaluate(conditional.condition());
    int truth = truth(condition);
    if (truth < 0) {
      return null;
    }
    if (truth == 0) {
      return evaluate(conditional.whenFalse());
    }
    return conditional.whenTrue() == null
        ? convert(condition, conditional.condition().type(), conditional.type())
        : evaluate(conditional.whenTrue());
  }

  private Constant builtin(Expression.BuiltinCall call) {
    if (call.arguments().isEmpty()) {
      return null;
    }
    Constant first = evaluate(call.arguments().get(0));
    if (first == null) {
      return null;
    }
    Kind kind = types.kind(call.arguments().get(0).type());
    return switch (call.builtin()) {
      case COMPLEX -> {
        Constant second = evaluate(call.arguments().get(1));
        yield second == null ? null : new Constant.Complex(first, second);
      }
      case FABS -> first instanceof Constant.Real r ? new Constant.Real(r.value().abs()) : null;
      case ABS ->
          first instanceof Constant.Whole w ? truncated(big(w, kind).abs(), call.type()) : null;
      case BSWAP16 ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(Short.toUnsignedInt(Short.reverseBytes((short) w.low())), 0)
              : null;
      case BSWAP32 ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(Integer.toUnsignedLong(Integer.reverseBytes((int) w.low())), 0)
              : null;
      case BSWAP64 ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(Long.reverseBytes(w.low()), 0)
              : null;
      case POPCOUNT ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(bits(w, kind).bitCount(), 0)
              : null;
      case PARITY ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(bits(w, kind).bitCount() & 1, 0)
              : null;
      case FFS ->
          first instanceof Constant.Whole w
              ? new Constant.Whole(bits(w, kind).getLowestSetBit() + 1, 0)
              : null;
      case CTZ ->
          first instanceof Constant.Whole w && bits(w, kind).signum() != 0
              ? new Constant.Whole(bits(w, kind).getLowestSetBit(), 0)
              : null;
      case CLZ ->
          first instanceof Constant.Whole w && bits(w, kind).signum() != 0
              ? new Constant.Whole(width(kind) - bits(w, kind).bitLength(), 0)
              : null;
      default -> null;
    };
  }

  private static int width(Kind kind) {
    return kind.isWide() ? 128 : kind.isScalar() ? kind.size() * 8 : 0;
  }

  /** The bits of an integer as an unsigned number. */
  private static BigInteger bits(Constant.Whole value, Kind kind) {
    BigInteger whole = big(value, kind);
    return whole.signum() < 0 ? whole.add(BigInteger.ONE.shiftLeft(width(kind))) : whole;
  }
}
