package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.Severity;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.NullPointerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.RecordDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Conversion as if by assignment (C11 6.5.16.1): assignments, initialisers, arguments and returned
 * values, with gcc's warnings and errors for each.
 */
public final class Assignability {
  /** What the value is for. */
  public enum Use {
    ASSIGNMENT,
    INITIALIZATION,
    ARGUMENT,
    RETURN
  }

  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;

  // The argument under conversion.
  private FunctionDeclaration callee;
  private int argument;

  Assignability(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
  }

  /**
   * Converts argument number {@code index} (from 0) of a call; {@code function} null when it is not
   * called by name.
   */
  public Expression argument(Expression e, CType to, FunctionDeclaration function, int index) {
    callee = function;
    argument = index + 1;
    return convert(e, to, Use.ARGUMENT, e.position());
  }

  /**
   * Converts a value to {@code to} as if by assignment; reports at {@code position}. The operand
   * may be a place.
   */
  public Expression convert(Expression e, CType to, Use use, int position) {
    Expression value = context.conversions.rvalue(e);
    CType from = value.type();
    if (to instanceof PointerType p && (value instanceof AddressOf || value instanceof Cast)) {
      packedMember(value, p, position);
    }
    if (from == to) {
      return value;
    }
    CType target = types.unqualified(to);
    if (value instanceof Invalid) {
      return new Invalid(target, position);
    }
    if (from == target) {
      return value;
    }
    if (from instanceof VoidType) {
      diagnostics.error(
          position,
          use == Use.ARGUMENT
              ? "invalid use of void expression"
              : "void value not ignored as it ought to be");
      return new Invalid(target, position);
    }
    if (Types.isArithmetic(target)) {
      if (Types.isArithmetic(from)) {
        context.conversionWarnings.assigned(value, to, position);
        return context.conversions.convert(value, target, position);
      }
      if (from instanceof PointerType || from instanceof NullPointerType) {
        if (Types.isBool(target)) {
          return context.conversions.convert(value, target, position);
        }
        if (Types.isInteger(target) && from instanceof PointerType) {
          intConversion(use, to, from, "integer from pointer", position);
          return context.conversions.convert(value, target, position);
        }
      }
      return mismatch(use, to, from, position);
    }
    return switch (target) {
      case PointerType p -> toPointer(value, p, to, from, use, position);
      case RecordType r -> toRecord(value, r, to, from, use, position);
      case VectorType v ->
          from instanceof VectorType w && sameShape(v, w)
              ? context.conversions.convert(value, target, position)
              : mismatch(use, to, from, position);
      case NullPointerType n ->
          Conversions.isNullPointerConstant(value)
              ? context.conversions.convert(value, n, position)
              : mismatch(use, to, from, position);
      default -> mismatch(use, to, from, position);
    };
  }

  /** {@code int *p = &packed.member;}. */
  private void packedMember(Expression value, PointerType to, int position) {
    Expression place =
        value instanceof AddressOf a
            ? a.place()
            : value instanceof Cast c && c.kind() == CastKind.ARRAY_TO_POINTER ? c.operand() : null;
    while (place instanceof Expression.Member m) {
      if (m.base().type() instanceof RecordType r
          && r.definition().packed
          && !Types.isIncomplete(to.pointee())
          && !(to.pointee() instanceof VoidType)
          && !(to.pointee() instanceof FunctionType)
          && context.layout.alignment(r) < context.layout.alignment(to.pointee())) {
        diagnostics.warning(
            "address-of-packed-member",
            position,
            "taking address of packed member of "
                + TypePrinter.quoted(types.unqualified(r))
                + " may result in an unaligned pointer value");
        return;
      }
      place = m.base();
    }
  }

  private boolean sameShape(VectorType v, VectorType w) {
    if (context.compatibility.compatibleUnqualified(v, w)) {
      return true;
    }
    return v.count() == w.count()
        && Types.isInteger(v.element())
        && Types.isInteger(w.element())
        && context.layout.size(v) == context.layout.size(w);
  }

  private Expression toRecord(
      Expression value, RecordType to, CType shown, CType from, Use use, int position) {
    if (from instanceof RecordType r
        && context.compatibility.sameRecord(r.definition(), to.definition())) {
      return value;
    }
    if (use == Use.ARGUMENT
        && to.isUnion()
        && to.definition().transparent
        && to.definition().isComplete()) {
      for (RecordDefinition.Field field : to.definition().fields()) {
        if (context.compatibility.compatibleUnqualified(field.type(), from)) {
          return new Expression.Cast(CastKind.TO_UNION, value, to, false, position);
        }
      }
      for (RecordDefinition.Field field : to.definition().fields()) {
        if (field.type() instanceof PointerType
            && (Conversions.isNullPointerConstant(value)
                || (from instanceof PointerType && acceptsPointer(field.type(), from)))) {
          Expression converted = context.conversions.convert(value, field.type(), position);
          return new Expression.Cast(CastKind.TO_UNION, converted, to, false, position);
        }
      }
    }
    return mismatch(use, shown, from, position);
  }

  private boolean acceptsPointer(CType to, CType from) {
    CType target = Types.pointee(to);
    CType source = Types.pointee(from);
    return target instanceof VoidType
        || source instanceof VoidType
        || context.compatibility.compatibleUnqualified(strip(target), strip(source));
  }

  private CType strip(CType type) {
    return type instanceof ArrayType ? types.qualify(type, 0) : types.unqualified(type);
  }

  private Expression toPointer(
      Expression value, PointerType to, CType shown, CType from, Use use, int position) {
    if (Conversions.isNullPointerConstant(value)) {
      return context.conversions.convert(value, to, position);
    }
    if (from instanceof PointerType p) {
      Expression member = anonymousMember(value, to, p, position);
      if (member != null) {
        return member;
      }
      checkPointers(to, p, shown, use, position);
      return context.conversions.convert(value, to, position);
    }
    if (Types.isInteger(from)) {
      intConversion(use, shown, from, "pointer from integer", position);
      return context.conversions.convert(value, to, position);
    }
    return mismatch(use, shown, from, position);
  }

  /** Plan 9: a pointer to a structure for one to its anonymous member; null when it is none. */
  private @Nullable Expression anonymousMember(
      Expression value, PointerType to, PointerType from, int position) {
    if (!context.options.plan9()
        || !(to.pointee() instanceof RecordType wanted)
        || !(from.pointee() instanceof RecordType whole)
        || wanted.definition() == whole.definition()) {
      return null;
    }
    Expression object = new Expression.Dereference(value, whole, position);
    Expression member =
        context.unaryOperators.anonymousMember(object, wanted.definition(), position);
    return member == null
        ? null
        : context.conversions.convert(
            context.unaryOperators.addressOf(member, position), to, position);
  }

  private void checkPointers(PointerType to, PointerType from, CType shown, Use use, int position) {
    CType target = to.pointee();
    CType source = from.pointee();
    if (target == source) {
      return;
    }
    if (((Types.elementQualifiers(target) ^ Types.elementQualifiers(source)) & CType.ADDRESS_SPACE)
        != 0) {
      diagnostics.error(
          position,
          switch (use) {
                case ASSIGNMENT -> "assignment";
                case INITIALIZATION -> "initialization";
                case ARGUMENT -> "passing argument " + argument + " of '" + calleeName() + "'";
                case RETURN -> "return";
              }
              + " from pointer to non-enclosed address space");
      return;
    }
    CType plainTarget = strip(target);
    CType plainSource = strip(source);
    boolean isVoid = plainTarget instanceof VoidType || plainSource instanceof VoidType;
    boolean compatible =
        isVoid || context.compatibility.compatibleUnqualified(plainTarget, plainSource);
    if (!isVoid
        && ((Types.elementQualifiers(target) ^ Types.elementQualifiers(source)) & CType.ATOMIC)
            != 0) {
      // An atomic type is another type, not a qualified one.
      compatible = false;
    }
    boolean signs = false;
    if (!compatible && Types.isInteger(plainTarget) && Types.isInteger(plainSource)) {
      signs = unsignedKind(plainTarget) == unsignedKind(plainSource);
    }
    if (!compatible && !signs) {
      incompatible(use, shown, from, position);
      return;
    }
    if (target instanceof VoidType && plainSource instanceof FunctionType
        || source instanceof VoidType && plainTarget instanceof FunctionType) {
      functions(use, position);
    }
    int lost = Types.elementQualifiers(source) & ~Types.elementQualifiers(target) & ~CType.ATOMIC;
    if ((lost & CType.REVERSED) != 0) {
      diagnostics.warning(
          "scalar-storage-order",
          position,
          "address of array with reverse scalar storage order requested");
      lost &= ~CType.REVERSED;
    }
    if (target instanceof FunctionType || source instanceof FunctionType) {
      lost = 0;
    }
    if (lost != 0) {
      discarded(use, lost, shown, from, position);
    } else if (signs) {
      if (diagnostics.enabled("pointer-sign")) {
        pointerSign(use, shown, from, position);
      }
    }
  }

  /** A pointer to void for one to a function, or the other way about. */
  private void functions(Use use, int position) {
    context.pedantic(
        position,
        "ISO C forbids "
            + switch (use) {
              case ASSIGNMENT -> "assignment";
              case INITIALIZATION -> "initialization";
              case ARGUMENT -> "passing argument " + argument + " of '" + calleeName() + "'";
              case RETURN -> "return";
            }
            + " between function pointer and 'void *'");
  }

  private Object unsignedKind(CType type) {
    return switch (type) {
      case IntegerType i -> i.kind().toUnsigned();
      case EnumType e ->
          e.definition().isComplete() ? e.definition().underlying().kind().toUnsigned() : e;
      default -> type;
    };
  }

  // ---- messages

  /** The name to show for arguments of a builtin, or null. */
  String builtinName;

  private String calleeName() {
    if (callee == null && builtinName != null) {
      return builtinName;
    }
    return callee == null || callee.name() == null ? "(function)" : callee.name();
  }

  private void warn(Use use, String group, int position, String message, CType to, CType from) {
    if (use == Use.ARGUMENT && callee != null && callee.position() > 0) {
      Diagnostic note =
          Diagnostic.of(
              Severity.NOTE,
              "",
              callee.position(),
              "expected "
                  + TypePrinter.quoted(to)
                  + " but argument is of type "
                  + TypePrinter.quoted(from));
      diagnostics.report(
          new Diagnostic(
              Severity.WARNING, group, position, message, List.of(), List.of(), List.of(note)));
    } else {
      diagnostics.warning(group, position, message);
    }
  }

  private void incompatible(Use use, CType to, CType from, int position) {
    String message =
        switch (use) {
          case ASSIGNMENT ->
              "assignment to "
                  + TypePrinter.quoted(to)
                  + " from incompatible pointer type "
                  + TypePrinter.quoted(from);
          case INITIALIZATION ->
              "initialization of "
                  + TypePrinter.quoted(to)
                  + " from incompatible pointer type "
                  + TypePrinter.quoted(from);
          case ARGUMENT ->
              "passing argument "
                  + argument
                  + " of '"
                  + calleeName()
                  + "' from incompatible pointer type";
          case RETURN ->
              "returning "
                  + TypePrinter.quoted(from)
                  + " from a function with incompatible return type "
                  + TypePrinter.quoted(to);
        };
    warn(use, "incompatible-pointer-types", position, message, to, from);
  }

  private void intConversion(Use use, CType to, CType from, String what, int position) {
    String message =
        switch (use) {
          case ASSIGNMENT ->
              "assignment to "
                  + TypePrinter.quoted(to)
                  + " from "
                  + TypePrinter.quoted(from)
                  + " makes "
                  + what
                  + " without a cast";
          case INITIALIZATION ->
              "initialization of "
                  + TypePrinter.quoted(to)
                  + " from "
                  + TypePrinter.quoted(from)
                  + " makes "
                  + what
                  + " without a cast";
          case ARGUMENT ->
              "passing argument "
                  + argument
                  + " of '"
                  + calleeName()
                  + "' makes "
                  + what
                  + " without a cast";
          case RETURN ->
              "returning "
                  + TypePrinter.quoted(from)
                  + " from a function with return type "
                  + TypePrinter.quoted(to)
                  + " makes "
                  + what
                  + " without a cast";
        };
    warn(use, "int-conversion", position, message, to, from);
  }

  private void discarded(Use use, int lost, CType to, CType from, int position) {
    StringBuilder names = new StringBuilder();
    name(names, lost, CType.CONST, "const");
    name(names, lost, CType.VOLATILE, "volatile");
    name(names, lost, CType.RESTRICT, "restrict");
    name(names, lost, CType.ATOMIC, "_Atomic");
    String tail = " '" + names + "' qualifier from pointer target type";
    String message =
        switch (use) {
          case ASSIGNMENT -> "assignment discards" + tail;
          case INITIALIZATION -> "initialization discards" + tail;
          case ARGUMENT ->
              "passing argument " + argument + " of '" + calleeName() + "' discards" + tail;
          case RETURN -> "return discards" + tail;
        };
    boolean arrays = from instanceof PointerType p && p.pointee() instanceof ArrayType;
    String group = arrays ? "discarded-array-qualifiers" : "discarded-qualifiers";
    warn(use, group, position, message, to, from);
  }

  private static void name(StringBuilder out, int set, int bit, String word) {
    if ((set & bit) != 0) {
      out.append(out.isEmpty() ? "" : " ").append(word);
    }
  }

  private void pointerSign(Use use, CType to, CType from, int position) {
    String pair =
        " from "
            + TypePrinter.quoted(from)
            + " to "
            + TypePrinter.quoted(to)
            + " differ in signedness";
    String message =
        switch (use) {
          case ASSIGNMENT -> "pointer targets in assignment" + pair;
          case INITIALIZATION ->
              "pointer targets in initialization of "
                  + TypePrinter.quoted(to)
                  + " from "
                  + TypePrinter.quoted(from)
                  + " differ in signedness";
          case ARGUMENT ->
              "pointer targets in passing argument "
                  + argument
                  + " of '"
                  + calleeName()
                  + "' differ in signedness";
          case RETURN ->
              "pointer targets in returning "
                  + TypePrinter.quoted(from)
                  + " from a function with return type "
                  + TypePrinter.quoted(to)
                  + " differ in signedness";
        };
    warn(use, "pointer-sign", position, message, to, from);
  }

  private Expression mismatch(Use use, CType to, CType from, int position) {
    switch (use) {
      case ASSIGNMENT ->
          diagnostics.error(
              position,
              "incompatible types when assigning to type "
                  + TypePrinter.quoted(to)
                  + " from type "
                  + TypePrinter.quoted(from));
      case INITIALIZATION ->
          diagnostics.error(
              position,
              "incompatible types when initializing type "
                  + TypePrinter.quoted(to)
                  + " using type "
                  + TypePrinter.quoted(from));
      case ARGUMENT -> {
        String message =
            "incompatible type for argument " + argument + " of '" + calleeName() + "'";
        if (callee != null && callee.position() > 0) {
          diagnostics.error(
              position,
              message,
              callee.position(),
              "expected "
                  + TypePrinter.quoted(to)
                  + " but argument is of type "
                  + TypePrinter.quoted(from));
        } else {
          diagnostics.error(position, message);
        }
      }
      case RETURN ->
          diagnostics.error(
              position,
              "incompatible types when returning type "
                  + TypePrinter.quoted(from)
                  + " but "
                  + TypePrinter.quoted(to)
                  + " was expected");
    }
    return new Invalid(types.unqualified(to), position);
  }
}
