package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.ComplexPart;
import kit.frontend.ast.Expression.CompoundLiteral;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.FunctionReference;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.Expression.UnaryOperator;
import kit.frontend.ast.Expression.VectorElement;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;
import kit.frontend.type.RecordDefinition.Field;
import org.jspecify.annotations.Nullable;

/** Unary and postfix operators (C11 6.5.2, 6.5.3) except calls. */
public final class UnaryOperators {
  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;
  private final Conversions conversions;

  UnaryOperators(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
    conversions = context.conversions;
  }

  // ---- + - ~ !

  public Expression plus(Expression operand, int position) {
    Expression value = conversions.rvalue(operand);
    if (!(value instanceof Invalid)
        && !Types.isArithmetic(value.type())
        && !(value.type() instanceof VectorType)) {
      diagnostics.error(position, "wrong type argument to unary plus");
      return conversions.invalid(position);
    }
    return conversions.promote(value);
  }

  public Expression negate(Expression operand, int position) {
    Expression value = conversions.rvalue(operand);
    if (value instanceof Invalid) {
      return value;
    }
    if (!Types.isArithmetic(value.type()) && !(value.type() instanceof VectorType)) {
      diagnostics.error(position, "wrong type argument to unary minus");
      return conversions.invalid(position);
    }
    Expression promoted = conversions.promote(value);
    return context.folder.unary(UnaryOperator.NEGATE, promoted, promoted.type(), position);
  }

  public Expression complement(Expression operand, int position) {
    Expression value = conversions.rvalue(operand);
    if (value instanceof Invalid) {
      return value;
    }
    boolean valid =
        Types.isInteger(value.type())
            || value.type() instanceof ComplexType
            || (value.type() instanceof VectorType v && Types.isInteger(v.element()));
    if (!valid) {
      diagnostics.error(position, "wrong type argument to bit-complement");
      return conversions.invalid(position);
    }
    if (value.type() instanceof ComplexType) {
      context.pedantic(position, "ISO C does not support '~' for complex conjugation");
    }
    context.operatorWarnings.complement(value, position);
    Expression promoted = conversions.promote(value);
    return context.folder.unary(UnaryOperator.COMPLEMENT, promoted, promoted.type(), position);
  }

  public Expression not(Expression operand, int position) {
    Expression value = conversions.rvalue(operand);
    if (value instanceof Invalid) {
      return value;
    }
    if (!Types.isScalar(value.type())) {
      diagnostics.error(position, "wrong type argument to unary exclamation mark");
      return conversions.invalid(position);
    }
    return context.folder.unary(UnaryOperator.NOT, value, types.intType, position);
  }

  // ---- & and *

  public Expression addressOf(Expression operand, int position) {
    if (operand instanceof Invalid) {
      return operand;
    }
    conversions.markRead(operand);
    CType type = operand.type();
    if (type instanceof FunctionType) {
      return new Expression.Cast(
          Expression.CastKind.FUNCTION_TO_POINTER, operand, types.pointerTo(type), false, position);
    }
    if (!Conversions.isPlace(operand)) {
      diagnostics.error(position, "lvalue required as unary '&' operand");
      return conversions.invalid(position);
    }
    if (operand instanceof Member m && m.field().isBitField()) {
      diagnostics.error(position, "cannot take address of bit-field '" + m.field().name() + "'");
      return conversions.invalid(position);
    }
    if (type.isReversed()) {
      diagnostics.error(position, "cannot take address of scalar with reverse storage order");
      return conversions.invalid(position);
    }
    if (operand instanceof VectorElement) {
      diagnostics.error(position, "cannot take address of a vector element");
      return conversions.invalid(position);
    }
    if (!markAddressTaken(operand, position)) {
      return conversions.invalid(position);
    }
    if (type instanceof VoidType v && v.qualifiers() == 0) {
      diagnostics.violation("", position, "taking address of expression of type 'void'");
    }
    if (operand instanceof Dereference d) {
      // &*p is p, only no place (C11 6.5.3.2p3).
      return conversions.convert(d.pointer(), types.pointerTo(type), true, position);
    }
    Expression constant = conversions.constantAddress(operand, types.pointerTo(type));
    return constant != null ? constant : new AddressOf(operand, types.pointerTo(type), position);
  }

  /**
   * Notes that the object which holds the place has its address taken; false after an error about a
   * register variable.
   */
  boolean markAddressTaken(Expression place, int position) {
    Expression at = place;
    while (true) {
      switch (at) {
        case Member m -> at = m.base();
        case ComplexPart c -> at = c.base();
        case ObjectReference o -> {
          if (o.declaration().isRegister) {
            diagnostics.error(
                position,
                "address of register variable '" + o.declaration().name() + "' requested");
            return false;
          }
          o.declaration().addressTaken = true;
          o.declaration().read = true;
          return true;
        }
        case CompoundLiteral c -> {
          c.object().addressTaken = true;
          return true;
        }
        default -> {
          return true;
        }
      }
    }
  }

  public Expression dereference(Expression operand, int position) {
    Expression value = conversions.rvalue(operand);
    if (value instanceof Invalid) {
      return value;
    }
    if (!(value.type() instanceof PointerType p)) {
      diagnostics.error(
          position,
          "invalid type argument of unary '*' (have " + TypePrinter.quoted(value.type()) + ")");
      return conversions.invalid(position);
    }
    return place(value, p.pointee(), position);
  }

  /** The place behind a pointer value. A dereferenced designator is the designator again. */
  private Expression place(Expression pointer, CType pointee, int position) {
    if (pointee instanceof VoidType && !context.warningsInhibited() && context.unevaluated == 0) {
      diagnostics.warning("", position, "dereferencing 'void *' pointer");
    }
    if (pointee instanceof FunctionType
        && pointer instanceof Expression.Cast c
        && c.kind() == Expression.CastKind.FUNCTION_TO_POINTER) {
      return c.operand();
    }
    return new Dereference(pointer, pointee, position);
  }

  /** {@code a[i]}. */
  public Expression subscript(Expression base, Expression index, int position) {
    if (base.type() instanceof VectorType v) {
      Expression at = conversions.rvalue(index);
      if (at instanceof Invalid || base instanceof Invalid) {
        return conversions.invalid(position);
      }
      if (!Types.isInteger(at.type())) {
        diagnostics.error(position, "array subscript is not an integer");
        return conversions.invalid(position);
      }
      CType element = types.qualify(v.element(), v.qualifiers());
      return new VectorElement(
          base,
          conversions.convert(conversions.promote(at), types.differenceType, true, position),
          element,
          position);
    }
    Expression left;
    if (base.type() instanceof ArrayType a
        && !context.standard.isC99()
        && !Conversions.isPlace(base)) {
      context.pedantic(position, "ISO C90 forbids subscripting non-lvalue array");
      left =
          new Expression.Cast(
              Expression.CastKind.ARRAY_TO_POINTER,
              base,
              types.pointerTo(a.element()),
              false,
              position);
    } else {
      left = conversions.value(base);
    }
    Expression right = conversions.rvalue(index);
    if (left instanceof Invalid || right instanceof Invalid) {
      return conversions.invalid(position);
    }
    if (Types.isInteger(left.type()) && right.type() instanceof PointerType) {
      Expression swap = left;
      left = right;
      right = swap;
    }
    if (!(left.type() instanceof PointerType p)) {
      diagnostics.error(position, "subscripted value is neither array nor pointer nor vector");
      return conversions.invalid(position);
    }
    if (!Types.isInteger(right.type())) {
      diagnostics.error(position, "array subscript is not an integer");
      return conversions.invalid(position);
    }
    if (p.pointee() instanceof FunctionType) {
      diagnostics.error(position, "subscripted value is pointer to function");
      return conversions.invalid(position);
    }
    if (!(base.type() instanceof ArrayType)) {
      conversions.markRead(base);
    }
    context.operatorWarnings.subscript(left, right, position);
    Expression pointer =
        context.operators.pointerStep(Expression.BinaryOperator.POINTER_ADD, left, right, position);
    return pointer instanceof Invalid ? pointer : place(pointer, p.pointee(), position);
  }

  // ---- members

  /** {@code base.name} or, when {@code arrow}, {@code base->name}. */
  public Expression member(
      Expression base, String name, boolean arrow, int position, int namePosition) {
    Expression object = base;
    if (base instanceof Invalid) {
      return base;
    }
    if (arrow) {
      Expression pointer = conversions.rvalue(base);
      if (pointer instanceof Invalid) {
        return pointer;
      }
      if (!(pointer.type() instanceof PointerType p)) {
        diagnostics.error(
            position,
            "invalid type argument of '->' (have " + TypePrinter.quoted(pointer.type()) + ")");
        return conversions.invalid(position);
      }
      if (!(p.pointee() instanceof RecordType)) {
        diagnostics.error(
            position, "request for member '" + name + "' in something not a structure or union");
        return conversions.invalid(position);
      }
      object = new Dereference(pointer, p.pointee(), position);
    }
    if (!(object.type() instanceof RecordType record)) {
      if (!arrow && object.type() instanceof PointerType p && p.pointee() instanceof RecordType) {
        diagnostics.error(
            position,
            "'" + ExpressionPrinter.print(object) + "' is a pointer; did you mean to use '->'?",
            new Diagnostic.FixIt(Diagnostic.Range.token(position), "->"));
      } else {
        diagnostics.error(
            position, "request for member '" + name + "' in something not a structure or union");
      }
      return conversions.invalid(position);
    }
    if (!record.definition().isComplete()) {
      diagnostics.error(
          position,
          "invalid use of undefined type " + TypePrinter.quoted(types.unqualified(record)));
      return conversions.invalid(position);
    }
    Expression member = find(object, record, name, position);
    if (member == null && context.options.plan9()) {
      Field anonymous = record.definition().anonymousNamed(name);
      member = anonymous == null ? null : select(object, record, anonymous, position);
    }
    if (member == null) {
      String close = Suggestions.member(record.definition(), name);
      String type = TypePrinter.quoted(record);
      String message = type + " has no member named '" + name + "'";
      if (close == null) {
        diagnostics.error(position, message);
      } else {
        diagnostics.error(
            namePosition,
            message + "; did you mean '" + close + "'?",
            new Diagnostic.FixIt(Diagnostic.Range.token(namePosition), close));
      }
      return conversions.invalid(position);
    }
    return member;
  }

  /** The member, through anonymous ones; null when there is none. */
  private Expression find(Expression object, RecordType record, String name, int position) {
    RecordDefinition definition = record.definition();
    Field field = definition.field(name);
    if (field != null) {
      return select(object, record, field, position);
    }
    if (!definition.hasAnonymousMember()) {
      return null;
    }
    for (Field candidate : definition.fields()) {
      if (candidate.isAnonymous()
          && candidate.type() instanceof RecordType inner
          && contains(inner.definition(), name)) {
        Expression part = select(object, record, candidate, position);
        return find(part, (RecordType) part.type(), name, position);
      }
    }
    return null;
  }

  /**
   * Plan 9: the anonymous member of a type in a structure, however deep; null when there is none or
   * more than one.
   */
  @Nullable Expression anonymousMember(Expression object, RecordDefinition wanted, int position) {
    if (!(object.type() instanceof RecordType record) || !record.definition().isComplete()) {
      return null;
    }
    Expression found = null;
    for (Field field : record.definition().fields()) {
      if (field.isAnonymous() && field.type() instanceof RecordType inner) {
        Expression part = select(object, record, field, position);
        Expression here =
            inner.definition() == wanted ? part : anonymousMember(part, wanted, position);
        if (here != null && found != null) {
          return null;
        }
        found = here != null ? here : found;
      }
    }
    return found;
  }

  static boolean contains(RecordDefinition definition, String name) {
    if (definition.field(name) != null) {
      return true;
    }
    if (!definition.hasAnonymousMember()) {
      return false;
    }
    for (Field candidate : definition.fields()) {
      if (candidate.isAnonymous()
          && candidate.type() instanceof RecordType inner
          && contains(inner.definition(), name)) {
        return true;
      }
    }
    return false;
  }

  private Expression select(Expression object, RecordType record, Field field, int position) {
    CType type = types.addQualifiers(field.type(), record.qualifiers() & ~CType.ATOMIC);
    if (!Conversions.isPlace(object)) {
      type = type instanceof ArrayType ? type : types.unqualified(type);
    }
    return new Member(object, field, type, position);
  }

  // ---- ++ and --

  public Expression increment(Expression place, boolean decrement, boolean prefix, int position) {
    String word = decrement ? "decrement" : "increment";
    context.constantRules.notConstant();
    if (place instanceof Invalid) {
      return place;
    }
    CType type = types.unqualified(place.type());
    conversions.markRead(place);
    context.operatorWarnings.increment(type, decrement, position);
    if (type instanceof ComplexType) {
      context.pedantic(position, "ISO C does not support '++' and '--' on complex types");
    }
    if (type instanceof ComplexType
        || Types.isReal(type)
        || type instanceof PointerType
        || type instanceof VectorType) {
      if (!checkModifiable(place, word, word + " operand", position)) {
        return new Invalid(type, position);
      }
      if (type instanceof PointerType p
          && p.pointee() instanceof RecordType
          && Types.isIncomplete(p.pointee())) {
        diagnostics.error(
            position,
            word
                + " of pointer to an incomplete type "
                + TypePrinter.quoted(types.unqualified(p.pointee())));
        return new Invalid(type, position);
      }
      if (type instanceof PointerType && !context.operators.checkArithmetic(type, position)) {
        return new Invalid(type, position);
      }
      return new Expression.Increment(place, decrement, prefix, type, position);
    }
    diagnostics.error(
        position,
        Conversions.isPlace(place)
            ? "wrong type argument to " + word
            : "lvalue required as " + word + " operand");
    return conversions.invalid(position);
  }

  /** Notes that the object which holds the place gets another value. */
  private static void markAssigned(Expression place) {
    Expression at = place;
    while (true) {
      switch (at) {
        case Member m -> at = m.base();
        case ComplexPart c -> at = c.base();
        case Expression.VectorElement v -> at = v.base();
        case ObjectReference o -> {
          o.declaration().assigned = true;
          return;
        }
        default -> {
          return;
        }
      }
    }
  }

  /**
   * Checks that the place can be stored to (C11 6.3.2.1p1). {@code action} is "assignment",
   * "increment"…; {@code role} "left operand of assignment"…
   */
  public boolean checkModifiable(Expression place, String action, String role, int position) {
    markAssigned(place);
    CType type = place.type();
    if (!Conversions.isPlace(place) || type instanceof FunctionType) {
      diagnostics.error(position, "lvalue required as " + role);
      return false;
    }
    if (type instanceof ArrayType) {
      diagnostics.error(
          position,
          action + (action.equals("assignment") ? " to" : " of") + " expression with array type");
      return false;
    }
    if (type.isConst()) {
      if (place instanceof Member m && m.base().type().isConst()) {
        diagnostics.error(
            position, action + " of member '" + m.field().name() + "' in read-only object");
      } else {
        diagnostics.error(position, action + " of read-only " + describe(place));
      }
      return false;
    }
    if (place instanceof Dereference d && pointsIntoLiteral(d.pointer())) {
      diagnostics.warning("", position, action + " of read-only " + describe(place));
    }
    if (type instanceof RecordType r) {
      if (!r.definition().isComplete()) {
        diagnostics.error(
            position, "invalid use of undefined type " + TypePrinter.quoted(types.unqualified(r)));
        return false;
      }
      if (r.definition().hasConstMember) {
        diagnostics.error(position, action + " of read-only " + describe(place));
        return false;
      }
    }
    if (type instanceof VoidType) {
      diagnostics.error(position, "invalid use of void expression");
      return false;
    }
    return true;
  }

  private static boolean pointsIntoLiteral(Expression pointer) {
    Expression at = pointer;
    while (at instanceof Expression.Binary b) {
      at = b.left();
    }
    return at instanceof Expression.Cast c && c.operand() instanceof StringLiteral;
  }

  private String describe(Expression place) {
    return switch (place) {
      case ObjectReference o ->
          (o.declaration().isParameter ? "parameter '" : "variable '")
              + o.declaration().name()
              + "'";
      case Member m -> m.field().name() == null ? "location" : "member '" + m.field().name() + "'";
      default -> "location '" + ExpressionPrinter.print(place) + "'";
    };
  }

  // ---- __real__ and __imag__

  public Expression complexPart(Expression operand, boolean imaginary, int position) {
    if (operand instanceof Invalid) {
      return operand;
    }
    if (operand.type() instanceof ComplexType c) {
      if (Folder.isComplexConstant(operand)) {
        return ((Expression.BuiltinCall) operand).arguments().get(imaginary ? 1 : 0);
      }
      boolean place = Conversions.isPlace(operand);
      CType part = place ? types.addQualifiers(c.element(), c.qualifiers()) : c.element();
      return new ComplexPart(operand, imaginary, part, position);
    }
    Expression value = conversions.rvalue(operand);
    if (!Types.isArithmetic(value.type())) {
      diagnostics.error(position, "wrong type argument to " + (imaginary ? "__imag" : "__real"));
      return conversions.invalid(position);
    }
    if (!imaginary) {
      return value;
    }
    Expression zero =
        conversions.convert(context.folder.ofInt(0, position), value.type(), position);
    return value instanceof Load || Folder.isNumber(value)
        ? zero
        : context.operators.comma(value, zero, position);
  }

  // ---- sizeof and _Alignof

  /**
   * {@code sizeof} of a type.
   *
   * @param operand the expression whose type it is, or null for a type name
   */
  public Expression sizeOf(CType type, Expression operand, int position) {
    if (operand instanceof Invalid) {
      return operand;
    }
    if (operand instanceof Member m && m.field().isBitField()) {
      diagnostics.error(position, "'sizeof' applied to a bit-field");
      return conversions.invalid(position);
    }
    if (type instanceof FunctionType || type instanceof VoidType) {
      if (diagnostics.enabled("pointer-arith")) {
        diagnostics.warning(
            "pointer-arith",
            position,
            "invalid application of 'sizeof' to a "
                + (type instanceof VoidType ? "void" : "function")
                + " type");
      }
      return context.folder.ofSize(1, position);
    }
    long size = context.layout.size(type);
    if (size == Layout.INCOMPLETE) {
      diagnostics.error(
          position,
          "invalid application of 'sizeof' to incomplete type " + TypePrinter.quoted(type));
      return new Invalid(types.sizeType, position);
    }
    if (size == Layout.VARIABLE) {
      Expression bytes =
          new Expression.VariableSize(
              type, VariableBounds.markFresh(type), types.sizeType, position);
      boolean effects = operand != null && !(operand instanceof ObjectReference);
      return effects
          ? new Expression.Comma(
              new Expression.Cast(
                  Expression.CastKind.TO_VOID,
                  discardable(operand),
                  types.voidType,
                  true,
                  position),
              bytes,
              types.sizeType,
              position)
          : bytes;
    }
    return context.folder.ofSize(size, position);
  }

  /** An operand of variable-length array type is evaluated: as the address of the array. */
  private Expression discardable(Expression operand) {
    return operand.type() instanceof ArrayType ? conversions.rvalue(operand) : operand;
  }

  /**
   * @param minimum alignment that the operand's declaration or type name asks for, or 0
   */
  public Expression alignOf(CType type, int minimum, int position) {
    if (type instanceof FunctionType || type instanceof VoidType) {
      return context.folder.ofSize(Math.max(1, minimum), position);
    }
    if (Types.isIncomplete(type)
        && !(type instanceof ArrayType a && !Types.isIncomplete(a.element()))) {
      diagnostics.error(
          position,
          "invalid application of '__alignof__' to incomplete type " + TypePrinter.quoted(type));
      return new Invalid(types.sizeType, position);
    }
    return context.folder.ofSize(minimum != 0 ? minimum : context.layout.alignment(type), position);
  }

  /** The alignment of a place beyond its type's: of declared objects and members. */
  public int declaredAlignment(Expression place) {
    return switch (place) {
      case ObjectReference o ->
          Math.max(o.declaration().attributes.alignment, context.layout.alignment(o.type()));
      case FunctionReference f -> Math.max(1, f.declaration().attributes.alignment);
      case StringLiteral s -> 1;
      case Member m ->
          m.base().type() instanceof RecordType r ? r.definition().alignmentOf(m.field()) : 0;
      default -> 0;
    };
  }

  /** Arguments {@code (a, b)} as a complex constant or value. */
  public Expression complex(Expression real, Expression imaginary, CType type, int position) {
    return new Expression.BuiltinCall(
        kit.frontend.ast.Builtin.COMPLEX, List.of(real, imaginary), type, position);
  }
}
