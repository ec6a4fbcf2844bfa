package kit.frontend.lower;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Places: where lvalues stand. Constant offsets of members and indices are folded; nothing is
 * emitted but the evaluation of pointers and indices.
 */
final class Places {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Places(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /** Whether the expression denotes memory, as against a value. */
  static boolean isPlace(Expression e) {
    return switch (e) {
      case Expression.ObjectReference x -> true;
      case Expression.FunctionReference x -> true;
      case Expression.StringLiteral x -> true;
      case Expression.CompoundLiteral x -> true;
      case Expression.Dereference x -> true;
      case Expression.Member x -> isPlace(x.base());
      case Expression.ComplexPart x -> isPlace(x.base());
      case Expression.VectorElement x -> isPlace(x.base());
      default -> false;
    };
  }

  /** Where a place (or the copy of an aggregate value) stands. */
  Place place(Expression expression) {
    at.enter(expression.position());
    Place result =
        switch (expression) {
          case Expression.ObjectReference e -> object(e.declaration());
          case Expression.FunctionReference e -> function(e.declaration());
          case Expression.StringLiteral e ->
              Place.symbol(
                  at.unit.strings().string(e.bytes(), e.elementSize()), 0, e.elementSize());
          case Expression.CompoundLiteral e -> compoundLiteral(e.object());
          case Expression.Dereference e -> pointed(e.pointer());
          case Expression.Member e ->
              at.variableArrays.member(place(e.base()), e.base().type(), e.field());
          case Expression.ComplexPart e ->
              place(e.base()).plus(e.imaginary() ? types.size(e.type()) : 0);
          case Expression.VectorElement e -> element(e);
          case Expression.Cast e
              when e.kind() == Expression.CastKind.NONE && isPlace(e.operand()) ->
              place(e.operand());
          default -> materialized(expression);
        };
    at.leave();
    return result;
  }

  private Place materialized(Expression e) {
    Kind kind = types.kind(e.type());
    if (kind.isMemory()) {
      return at.aggregates.place(e);
    }
    if (e instanceof Expression.Load load) {
      return place(load.place());
    }
    if (kind == Kind.ARRAY || kind == Kind.FUNCTION || kind == Kind.VOID) {
      at.unsupported(e.position(), "this place");
      return emit.temporary(8, 8);
    }
    Place temporary = emit.temporary(types.size(e.type()), types.alignment(e.type()));
    if (kind.isPair()) {
      at.pairs.store(temporary, at.pairs.value(e), e.type(), false);
    } else {
      emit.store(temporary, at.expressions.value(e), kind, false);
    }
    return temporary;
  }

  Place object(ObjectDeclaration object) {
    if (object.storage == ObjectDeclaration.Storage.AUTOMATIC && object.localNumber >= 0) {
      return at.local(object);
    }
    if (object.isGlobalRegister()) {
      return at.assemblies.registerVariable(object);
    }
    int alignment =
        Math.max(1, Math.max(object.attributes.alignment, types.alignment(object.type())));
    return Place.symbol(at.unit.symbols().of(object), 0, alignment).inSpaceOf(object.type());
  }

  private Place function(FunctionDeclaration function) {
    int trampoline = at.nested.trampolineOf(function);
    return trampoline >= 0
        ? Place.value(trampoline, 1)
        : Place.symbol(at.unit.symbols().of(function), 0, 1);
  }

  private Place compoundLiteral(ObjectDeclaration object) {
    if (object.storage == ObjectDeclaration.Storage.AUTOMATIC && object.localNumber >= 0) {
      at.initializers.initialize(object);
    }
    return object(object);
  }

  private Place element(Expression.VectorElement e) {
    Place base = place(e.base());
    long size = types.size(e.type());
    if (e.index() instanceof Expression.IntegerConstant c) {
      return base.plus(c.value() * size);
    }
    return indexed(base, index(e.index()), size);
  }

  // ---- pointers

  /** The object to which a pointer value points. */
  Place pointed(Expression pointer) {
    long offset = 0;
    Expression e = pointer;
    while (true) {
      if (e instanceof Expression.Cast c && isTransparent(c)) {
        e = c.operand();
      } else if (e instanceof Expression.Binary b
          && isStep(b)
          && b.right() instanceof Expression.IntegerConstant c
          && stepSize(b) >= 0) {
        long bytes = c.value() * stepSize(b);
        offset += b.operator() == BinaryOperator.POINTER_ADD ? bytes : -bytes;
        e = b.left();
      } else {
        break;
      }
    }
    Place base =
        switch (e) {
          case Expression.Cast c
              when c.kind() == Expression.CastKind.ARRAY_TO_POINTER
                  || c.kind() == Expression.CastKind.FUNCTION_TO_POINTER ->
              place(c.operand());
          case Expression.AddressOf a
              when !(a.place() instanceof Expression.Member m && m.field().isBitField()) ->
              place(a.place());
          case Expression.Binary b when isStep(b) -> step(b);
          default -> Place.value(at.expressions.value(e), pointeeAlignment(pointer.type()));
        };
    return base.plus(offset)
        .inSpaceOf(pointer.type() instanceof CType.PointerType p ? p.pointee() : pointer.type());
  }

  private boolean isTransparent(Expression.Cast c) {
    return (c.kind() == Expression.CastKind.POINTER || c.kind() == Expression.CastKind.NONE)
        && c.operand().type() instanceof CType.PointerType
        && c.type() instanceof CType.PointerType;
  }

  private static boolean isStep(Expression.Binary b) {
    return b.operator() == BinaryOperator.POINTER_ADD
        || b.operator() == BinaryOperator.POINTER_SUBTRACT;
  }

  private int pointeeAlignment(CType pointer) {
    return pointer instanceof CType.PointerType p ? Math.max(1, types.alignment(p.pointee())) : 1;
  }

  /** Size of what the left operand points to; negative when known at run time only. */
  private long stepSize(Expression.Binary b) {
    return b.left().type() instanceof CType.PointerType p ? types.size(p.pointee()) : 1;
  }

  private Place step(Expression.Binary b) {
    Place base =
        b.left() instanceof Expression.Binary left && isStep(left)
            ? Place.value(at.expressions.value(left), pointeeAlignment(left.type()))
            : pointed(b.left());
    long size = stepSize(b);
    int index = index(b.right());
    if (b.operator() == BinaryOperator.POINTER_SUBTRACT) {
      index = emit.unary(Op.NEG, ValueType.I64, index);
    }
    if (size < 0) {
      CType pointee = ((CType.PointerType) b.left().type()).pointee();
      int bytes = emit.binary(Op.MUL, ValueType.I64, index, at.variableArrays.size(pointee));
      return indexed(base, bytes, 1);
    }
    return indexed(base, index, size);
  }

  /** An index as I64. */
  private int index(Expression e) {
    Kind kind = types.kind(e.type());
    return emit.convertInteger(at.expressions.value(e), kind, Kind.S64);
  }

  /** {@code base + index * size}; the base's offset stays an offset. */
  private Place indexed(Place base, int index, long size) {
    if (emit.isConstant(index)) {
      return base.plus(emit.constant(index) * size);
    }
    int alignment = (int) Math.min(base.alignment(), size <= 0 ? 1 : size & -size);
    int scaled = size == 0 ? emit.i64(0) : emit.scale(index, size);
    Place origin = new Place(base.base(), base.id(), 0, base.alignment(), -1, -1, 0, 0);
    int sum = emit.binary(Op.ADD, ValueType.I64, emit.address(origin), scaled);
    Place element = Place.value(sum, Math.max(1, alignment));
    return new Place(
        element.base(), sum, base.offset(), element.alignment(), -1, -1, 0, base.space());
  }
}
