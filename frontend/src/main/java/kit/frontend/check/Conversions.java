package kit.frontend.check;

import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Assign;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.ComplexPart;
import kit.frontend.ast.Expression.CompoundAssign;
import kit.frontend.ast.Expression.CompoundLiteral;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.Increment;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.Expression.VectorElement;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.BitIntType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.NullPointerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.RecordDefinition;

/**
 * Conversions of values (C11 6.3): lvalue conversion, promotions, usual arithmetic conversions,
 * casts. Assignments are {@link Assignability}'s.
 */
public final class Conversions {
  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;
  private final Assignability assignability;

  Conversions(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
    assignability = new Assignability(context);
  }

  public Assignability assignability() {
    return assignability;
  }

  public Expression invalid(int position) {
    return new Invalid(types.intType, position);
  }

  // ---- places

  /**
   * Whether the expression denotes an object: it has an address, or is a bit-field (C11 6.3.2.1p1).
   */
  public static boolean isPlace(Expression e) {
    Expression at = e;
    while (true) {
      switch (at) {
        case ObjectReference o -> {
          return true;
        }
        case StringLiteral s -> {
          return true;
        }
        case CompoundLiteral c -> {
          return true;
        }
        case Dereference d -> {
          return true;
        }
        case Member m -> at = m.base();
        case ComplexPart c -> at = c.base();
        case VectorElement v -> at = v.base();
        default -> {
          return false;
        }
      }
    }
  }

  /**
   * The value of an expression: arrays and functions become pointers, places are loaded (C11
   * 6.3.2.1).
   */
  public Expression rvalue(Expression e) {
    markRead(e);
    return value(e);
  }

  /** An expression whose value nobody uses: an assignment in it reads nothing. */
  public Expression discarded(Expression e) {
    return e instanceof Assign || e.type() instanceof VoidType ? e : rvalue(e);
  }

  /** Notes that the value of the object behind a place is used. */
  public void markRead(Expression e) {
    Expression at = e;
    while (true) {
      switch (at) {
        case ObjectReference o -> {
          o.declaration().read = true;
          return;
        }
        case Member m -> at = m.base();
        case ComplexPart c -> at = c.base();
        case VectorElement v -> at = v.base();
        case Assign a -> at = a.place();
        case Dereference d -> at = d.pointer();
        case Cast c when c.kind() == CastKind.ARRAY_TO_POINTER -> at = c.operand();
        case Expression.Binary b when b.operator() == Expression.BinaryOperator.POINTER_ADD ->
            at = b.left();
        default -> {
          return;
        }
      }
    }
  }

  /** As {@link #rvalue}, but nothing is said about the use of the object. */
  Expression value(Expression e) {
    CType type = e.type();
    switch (type) {
      case ArrayType a -> {
        if (e instanceof Invalid) {
          return e;
        }
        if (!context.standard.isC99() && !isPlace(e)) {
          diagnostics.error(e.position(), "invalid use of non-lvalue array");
        }
        Expression constant = constantAddress(e, types.pointerTo(a.element()));
        return constant != null
            ? constant
            : new Cast(
                CastKind.ARRAY_TO_POINTER, e, types.pointerTo(a.element()), false, e.position());
      }
      case FunctionType f -> {
        if (e instanceof Invalid) {
          return e;
        }
        return new Cast(CastKind.FUNCTION_TO_POINTER, e, types.pointerTo(f), false, e.position());
      }
      case VoidType v -> {
        return e;
      }
      default -> {
        if (!isPlace(e)) {
          return e;
        }
        if (Types.isIncomplete(type)) {
          if (type instanceof RecordType || type instanceof EnumType) {
            diagnostics.error(
                e.position(),
                "invalid use of undefined type '"
                    + TypePrinter.print(types.unqualified(type))
                    + "'");
          }
          return invalid(e.position());
        }
        return new Load(e, types.unqualified(type), e.position());
      }
    }
  }

  /**
   * {@code &((T *) constant)->a.b[3]} without symbol: a constant pointer, or null when the place is
   * anything else.
   */
  PointerConstant constantAddress(Expression place, CType pointer) {
    long offset = 0;
    Expression at = place;
    while (at instanceof Member m) {
      if (m.field().isBitField()) {
        return null;
      }
      offset += m.field().offset();
      at = m.base();
    }
    if (at instanceof Dereference d && d.pointer() instanceof PointerConstant p) {
      return new PointerConstant(pointer, p.value() + offset, place.position());
    }
    return null;
  }

  // ---- arithmetic conversions

  /** The bit-field that a value was read from or stored to, or null. */
  static RecordDefinition.Field bitField(Expression value) {
    Expression e = value;
    while (true) {
      if (e instanceof Expression.Comma comma) {
        e = comma.right();
      } else if (e instanceof Expression.StatementExpression s && s.result() != null) {
        e = s.result();
      } else {
        break;
      }
    }
    Expression at =
        switch (e) {
          case Load l -> l.place();
          case Assign a -> a.place();
          case CompoundAssign c -> c.place();
          case Increment i -> i.place();
          default -> null;
        };
    return at instanceof Member m && m.field().isBitField() ? m.field() : null;
  }

  /** Integer promotions (C11 6.3.1.1p2) on a value; other types stay. */
  public Expression promote(Expression e) {
    CType type = e.type();
    if (type instanceof IntegerType i) {
      if (i.kind().ordinal() < BasicType.INT.ordinal()) {
        return convert(e, types.intType, e.position());
      }
      if (i.kind() == BasicType.INT) {
        return e;
      }
      RecordDefinition.Field field = bitField(e);
      if (field != null) {
        int width = field.bitWidth();
        int intWidth = context.target.bits(BasicType.INT);
        if (width < intWidth || (width == intWidth && context.target.isSigned(i.kind()))) {
          return convert(e, types.intType, e.position());
        }
        if (width == intWidth) {
          return convert(e, types.unsignedInt, e.position());
        }
        if (width > intWidth && width < context.target.bits(i.kind())) {
          // GNU C: a wider bit-field is computed in its own width.
          return convert(
              e, new BitIntType(width, context.target.isSigned(i.kind()), 0), e.position());
        }
      }
      return e;
    }
    if (type instanceof EnumType en) {
      IntegerType underlying = en.definition().underlying();
      if (underlying == null) {
        return e;
      }
      RecordDefinition.Field field = bitField(e);
      boolean toInt =
          underlying.kind().ordinal() < BasicType.INT.ordinal()
              || (field != null && field.bitWidth() < context.target.bits(BasicType.INT));
      return convert(e, toInt ? types.intType : types.unqualified(underlying), e.position());
    }
    return e;
  }

  /** The common type of two promoted arithmetic types (C11 6.3.1.8). */
  public CType common(CType a, CType b) {
    if (a == b) {
      return a;
    }
    if (a instanceof ComplexType || b instanceof ComplexType) {
      CType elementA = a instanceof ComplexType c ? c.element() : a;
      CType elementB = b instanceof ComplexType c ? c.element() : b;
      return new ComplexType(common(elementA, elementB), 0);
    }
    if (a instanceof FloatingType || b instanceof FloatingType) {
      if (!(b instanceof FloatingType g)) {
        return types.unqualified(a);
      }
      if (!(a instanceof FloatingType f)) {
        return types.unqualified(b);
      }
      return types.floating(f.kind().ordinal() >= g.kind().ordinal() ? f.kind() : g.kind());
    }
    if (a instanceof BitIntType || b instanceof BitIntType) {
      return commonBitInt(a, b);
    }
    BasicType x = kindOf(a);
    BasicType y = kindOf(b);
    if (x == y) {
      return types.integer(x);
    }
    boolean signedX = context.target.isSigned(x);
    boolean signedY = context.target.isSigned(y);
    int rankX = x.ordinal() / 2;
    int rankY = y.ordinal() / 2;
    if (signedX == signedY) {
      return types.integer(rankX >= rankY ? x : y);
    }
    BasicType signed = signedX ? x : y;
    BasicType unsigned = signedX ? y : x;
    if ((signedX ? rankY : rankX) >= (signedX ? rankX : rankY)) {
      return types.integer(unsigned);
    }
    return types.integer(
        context.target.size(signed) > context.target.size(unsigned) ? signed : signed.toUnsigned());
  }

  private BasicType kindOf(CType type) {
    return type instanceof EnumType e
        ? e.definition().underlying().kind()
        : ((IntegerType) type).kind();
  }

  private CType commonBitInt(CType a, CType b) {
    int widthA = context.layout.width(a);
    int widthB = context.layout.width(b);
    if (widthA != widthB) {
      return types.unqualified(widthA > widthB ? a : b);
    }
    boolean signed = context.layout.isSigned(a) && context.layout.isSigned(b);
    if (a instanceof BitIntType && b instanceof BitIntType) {
      return new BitIntType(widthA, signed, 0);
    }
    // A standard type has the higher rank.
    BasicType standard = kindOf(a instanceof BitIntType ? b : a);
    return types.integer(signed ? standard : standard.toUnsigned());
  }

  /** Default argument promotions on a value. */
  public Expression promoteArgument(Expression e) {
    if (e.type() instanceof FloatingType f && f.kind() == BasicType.FLOAT) {
      return convert(e, types.doubleType, e.position());
    }
    return promote(e);
  }

  // ---- conversion of values

  /** Converts a value to a type to which the language lets it be converted; implicit. */
  public Expression convert(Expression value, CType to, int position) {
    return convert(value, to, false, position);
  }

  /**
   * Converts a value between scalar, complex or equal types. No diagnostics but about constants
   * that do not fit.
   */
  public Expression convert(Expression value, CType toQualified, boolean explicit, int position) {
    CType to = types.unqualified(toQualified);
    CType from = value.type();
    // A cast to its own type takes away what a _Float16 has of a greater precision.
    boolean rounds = explicit && to instanceof FloatingType f && f.kind() == BasicType.FLOAT16;
    if ((from == to && !rounds) || value instanceof Invalid) {
      return value instanceof Invalid && from != to ? new Invalid(to, value.position()) : value;
    }
    if (to instanceof VoidType) {
      return new Cast(CastKind.TO_VOID, value, to, explicit, position);
    }
    if (Types.isBool(to)) {
      return from instanceof NullPointerType
          ? context.folder.integer(to, 0, position)
          : context.folder.cast(CastKind.TO_BOOL, value, to, explicit, position);
    }
    if (Types.isInteger(to)) {
      return toInteger(value, from, to, explicit, position);
    }
    if (to instanceof FloatingType) {
      if (from instanceof ComplexType c) {
        return convert(
            context.folder.cast(CastKind.COMPLEX_TO_REAL, value, c.element(), explicit, position),
            to,
            explicit,
            position);
      }
      if (from instanceof FloatingType f && f.kind() == ((FloatingType) to).kind()) {
        return rounds ? context.folder.cast(CastKind.FLOATING, value, to, true, position) : value;
      }
      return context.folder.cast(
          from instanceof FloatingType ? CastKind.FLOATING : CastKind.INTEGER_TO_FLOATING,
          value,
          to,
          explicit,
          position);
    }
    if (to instanceof PointerType) {
      return toPointer(value, from, to, explicit, position);
    }
    if (to instanceof ComplexType c) {
      if (from instanceof ComplexType d) {
        return context.compatibility.compatible(c, d)
            ? value
            : context.folder.cast(CastKind.COMPLEX, value, to, explicit, position);
      }
      return context.folder.cast(
          CastKind.REAL_TO_COMPLEX,
          convert(value, c.element(), explicit, position),
          to,
          explicit,
          position);
    }
    if (to instanceof VectorType v) {
      if (from instanceof VectorType w) {
        return context.compatibility.compatibleUnqualified(v, w)
            ? value
            : new Cast(CastKind.BITS, value, to, explicit, position);
      }
      return explicit
          ? new Cast(CastKind.BITS, value, to, true, position)
          : new Cast(CastKind.SPLAT, convert(value, v.element(), position), to, false, position);
    }
    if (to instanceof NullPointerType) {
      return new PointerConstant(to, 0, position);
    }
    return value;
  }

  private Expression toInteger(
      Expression value, CType from, CType to, boolean explicit, int position) {
    switch (from) {
      case PointerType p -> {
        CType whole = types.unsignedLong;
        Expression number =
            context.folder.cast(
                CastKind.POINTER_TO_INTEGER,
                value,
                context.layout.size(to) == context.layout.size(p) ? to : whole,
                explicit,
                position);
        return number.type() == to
            ? number
            : context.folder.cast(CastKind.INTEGER, number, to, explicit, position);
      }
      case NullPointerType n -> {
        return context.folder.integer(to, 0, position);
      }
      case FloatingType f -> {
        return context.folder.cast(CastKind.FLOATING_TO_INTEGER, value, to, explicit, position);
      }
      case ComplexType c -> {
        return convert(
            context.folder.cast(CastKind.COMPLEX_TO_REAL, value, c.element(), explicit, position),
            to,
            explicit,
            position);
      }
      case VectorType v -> {
        return new Cast(CastKind.BITS, value, to, explicit, position);
      }
      default -> {
        if (from instanceof IntegerType i && to instanceof IntegerType j && i.kind() == j.kind()) {
          return value;
        }
        return context.folder.cast(CastKind.INTEGER, value, to, explicit, position);
      }
    }
  }

  private Expression toPointer(
      Expression value, CType from, CType to, boolean explicit, int position) {
    if (from instanceof PointerType) {
      return context.folder.cast(CastKind.POINTER, value, to, explicit, position);
    }
    if (from instanceof NullPointerType) {
      Expression none = new PointerConstant(to, 0, position);
      return value instanceof PointerConstant || Effects.none(value)
          ? none
          : new Expression.Comma(
              new Cast(CastKind.TO_VOID, value, types.voidType, true, position),
              none,
              to,
              position);
    }
    if (value instanceof IntegerConstant) {
      return context.folder.cast(CastKind.INTEGER_TO_POINTER, value, to, explicit, position);
    }
    CType whole = context.layout.isSigned(from) ? types.differenceType : types.sizeType;
    Expression wide =
        context.layout.size(from) == context.layout.size(to)
            ? value
            : context.folder.cast(CastKind.INTEGER, value, whole, explicit, position);
    return context.folder.cast(CastKind.INTEGER_TO_POINTER, wide, to, explicit, position);
  }

  /** Whether the expression is a null pointer constant (C11 6.3.2.3p3). */
  public static boolean isNullPointerConstant(Expression e) {
    return switch (e) {
      case IntegerConstant i -> i.isZero();
      case PointerConstant p ->
          p.value() == 0
              && (p.type() instanceof NullPointerType
                  || (p.type() instanceof PointerType t
                      && t.pointee() instanceof VoidType v
                      && v.qualifiers() == 0));
      default -> e.type() instanceof NullPointerType;
    };
  }

  // ---- conditions

  /** A controlling expression: a scalar value. */
  public Expression condition(Expression e) {
    Expression value = rvalue(e);
    if (value instanceof Invalid) {
      return value;
    }
    if (value.type() instanceof VoidType) {
      diagnostics.error(e.position(), "void value not ignored as it ought to be");
      return invalid(e.position());
    }
    if (!Types.isScalar(value.type())) {
      String what =
          value.type() instanceof RecordType r && r.isUnion()
              ? "union type value"
              : value.type() instanceof VectorType ? "vector type" : "struct type value";
      diagnostics.error(e.position(), "used " + what + " where scalar is required");
      return invalid(e.position());
    }
    warnAddressCondition(value);
    context.operatorWarnings.condition(value);
    return value;
  }

  private void warnAddressCondition(Expression value) {
    if (context.warningsInhibited() || !context.wanted().address) {
      return;
    }
    String name = OperatorWarnings.addressed(value);
    if (name != null) {
      diagnostics.warning(
          "address",
          value.position(),
          "the address of '" + name + "' will always evaluate as 'true'");
    }
  }

  // ---- explicit casts

  /** {@code (to) value} (C11 6.5.4). */
  public Expression cast(CType to, Expression operand, int position) {
    if (operand instanceof Invalid) {
      return new Invalid(to, position);
    }
    if (to instanceof VoidType) {
      return new Cast(CastKind.TO_VOID, rvalueOrVoid(operand), types.voidType, true, position);
    }
    if (to instanceof ArrayType) {
      diagnostics.error(position, "cast specifies array type");
      return invalid(position);
    }
    if (to instanceof FunctionType) {
      diagnostics.error(position, "cast specifies function type");
      return invalid(position);
    }
    CType target = types.unqualified(to);
    Expression value = rvalue(operand);
    CType from = value.type();
    if (value instanceof Invalid) {
      return new Invalid(target, position);
    }
    if (from instanceof VoidType) {
      diagnostics.error(position, "void value not ignored as it ought to be");
      return new Invalid(target, position);
    }
    if (Types.isIncomplete(target)) {
      diagnostics.error(position, "conversion to incomplete type");
      return invalid(position);
    }
    if (target instanceof RecordType || from instanceof RecordType) {
      return castRecord(target, value, position);
    }
    if (target instanceof VectorType || from instanceof VectorType) {
      return castVector(target, value, position);
    }
    boolean pointerAndFloat =
        (target instanceof PointerType
                && (from instanceof FloatingType || from instanceof ComplexType))
            || (from instanceof PointerType
                && (target instanceof FloatingType || target instanceof ComplexType));
    if (pointerAndFloat) {
      diagnostics.error(
          position,
          target instanceof PointerType
              ? "cannot convert to a pointer type"
              : "pointer value used where a floating-point was expected");
      return new Invalid(target, position);
    }
    warnCast(target, from, value, position);
    if (target.equals(from) && bitField(value) != null) {
      // The cast stays: its result is no bit-field and is not promoted as one.
      return new Cast(CastKind.NONE, value, target, true, position);
    }
    return convert(value, target, true, position);
  }

  private Expression rvalueOrVoid(Expression operand) {
    return operand.type() instanceof RecordType r && !r.definition().isComplete()
        ? operand
        : rvalue(operand);
  }

  private static String spaceName(int space) {
    return space == 0 ? "generic" : space == CType.SEGMENT_FS ? "__seg_fs" : "__seg_gs";
  }

  private void warnCast(CType to, CType from, Expression value, int position) {
    if (context.warningsInhibited()) {
      return;
    }
    if (to instanceof PointerType t && from instanceof PointerType f) {
      int space = Types.elementQualifiers(t.pointee()) & CType.ADDRESS_SPACE;
      int old = Types.elementQualifiers(f.pointee()) & CType.ADDRESS_SPACE;
      if (space != old && !(value instanceof PointerConstant)) {
        diagnostics.warning(
            "",
            position,
            "cast to "
                + spaceName(space)
                + " address space pointer from disjoint "
                + spaceName(old)
                + " address space pointer");
      }
    }
    if (to instanceof PointerType t
        && from instanceof PointerType f
        && context.wanted().pedantic
        && !isNullPointerConstant(value)) {
      boolean toFunction = t.pointee() instanceof FunctionType;
      if (toFunction != f.pointee() instanceof FunctionType) {
        context.pedantic(
            position,
            toFunction
                ? "ISO C forbids conversion of object pointer to function pointer type"
                : "ISO C forbids conversion of function pointer to object pointer type");
      }
    }
    if (to instanceof PointerType && Types.isInteger(from)) {
      if (!(value instanceof IntegerConstant)
          && context.layout.size(from) != context.layout.size(to)) {
        diagnostics.warning(
            "int-to-pointer-cast", position, "cast to pointer from integer of different size");
      }
    } else if (from instanceof PointerType && Types.isInteger(to) && !Types.isBool(to)) {
      if (!(value instanceof PointerConstant)
          && context.layout.size(from) != context.layout.size(to)) {
        diagnostics.warning(
            "pointer-to-int-cast", position, "cast from pointer to integer of different size");
      }
    }
  }

  private Expression castRecord(CType to, Expression value, int position) {
    CType from = value.type();
    if (to instanceof RecordType r
        && from instanceof RecordType s
        && context.compatibility.sameRecord(r.definition(), s.definition())) {
      context.pedantic(position, "ISO C forbids casting nonscalar to the same type");
      return value;
    }
    if (to instanceof RecordType r && r.isUnion()) {
      for (RecordDefinition.Field field : r.definition().fields()) {
        if (context.compatibility.compatibleUnqualified(types.unqualified(field.type()), from)) {
          context.pedantic(position, "ISO C forbids casts to union type");
          return new Cast(CastKind.TO_UNION, value, to, true, position);
        }
      }
      diagnostics.error(position, "cast to union type from type not present in union");
      return new Invalid(to, position);
    }
    if (to instanceof RecordType) {
      diagnostics.error(position, "conversion to non-scalar type requested");
    } else {
      String what = ((RecordType) from).isUnion() ? "union" : "aggregate";
      String wanted =
          to instanceof PointerType
              ? "a pointer"
              : to instanceof FloatingType
                  ? "a floating-point"
                  : to instanceof ComplexType ? "a complex" : "an integer";
      diagnostics.error(
          position,
          to instanceof PointerType
              ? "cannot convert to a pointer type"
              : ("union".equals(what) ? "aggregate" : what)
                  + " value used where "
                  + wanted
                  + " was expected");
    }
    return new Invalid(to, position);
  }

  private Expression castVector(CType to, Expression value, int position) {
    CType from = value.type();
    boolean kinds =
        (to instanceof VectorType || Types.isInteger(to))
            && (from instanceof VectorType || Types.isInteger(from));
    if (!kinds || context.layout.size(to) != context.layout.size(from)) {
      diagnostics.error(
          position,
          "cannot convert a value of type "
              + TypePrinter.quoted(from)
              + " to vector type "
              + TypePrinter.quoted(to)
              + " which has different size");
      return new Invalid(to, position);
    }
    return context.compatibility.compatible(to, from)
        ? value
        : new Cast(CastKind.BITS, value, to, true, position);
  }
}
