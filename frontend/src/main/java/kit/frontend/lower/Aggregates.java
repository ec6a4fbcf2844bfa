package kit.frontend.lower;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * Structures, unions and vectors. Their values have no SSA form: an expression either names a place
 * to read from ({@link #place}) or is evaluated into given memory ({@link #into}).
 *
 * <p>A copy reads its source whole before anything can change it: assignment of a call's result
 * goes through a temporary unless nobody else can see the target.
 */
final class Aggregates {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Aggregates(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  private long size(CType type) {
    return Math.max(0, types.size(type));
  }

  private Place temporary(CType type) {
    return types.size(type) == Layout.VARIABLE
        ? at.variableArrays.temporary(type)
        : emit.temporary(size(type), types.alignment(type));
  }

  void copyObject(Place to, Place from, CType type, boolean isVolatile) {
    if (types.size(type) == Layout.VARIABLE) {
      CType pointer = Calls.type(Kind.U64);
      at.calls.helperCall(
          "memmove",
          Kind.U64,
          List.of(pointer, pointer, pointer),
          emit.address(to),
          emit.address(from),
          at.variableArrays.size(type));
    } else {
      emit.copy(to, from, size(type), isVolatile);
    }
  }

  /**
   * Memory that holds the value of an expression, to be read at once: a place itself, or a
   * temporary.
   */
  Place place(Expression expression) {
    if (types.kind(expression.type()) == Kind.LIMBS) {
      return at.limbs.value(expression);
    }
    return switch (expression) {
      case Expression.Load e -> ordinary(at.places.place(e.place()), e.type());
      case Expression.Member e -> ordinary(at.places.place(e), e.type());
      case Expression.Comma e -> {
        at.expressions.effect(e.left());
        yield place(e.right());
      }
      case Expression.Cast e when e.kind() == Expression.CastKind.NONE -> place(e.operand());
      case Expression.Assign e -> assign(e);
      default -> Places.isPlace(expression) ? at.places.place(expression) : copy(expression);
    };
  }

  /** The place itself, or a copy of what is in another address space. */
  private Place ordinary(Place place, CType type) {
    if (place.space() == 0) {
      return place;
    }
    Place temporary = temporary(type);
    copyObject(temporary, place, type, false);
    return temporary;
  }

  /** The value in a temporary of its own. */
  Place copy(Expression expression) {
    Place temporary = temporary(expression.type());
    into(expression, temporary, true);
    return temporary;
  }

  /**
   * Evaluates into memory.
   *
   * @param fresh whether nothing that the expression does can read or write the target
   */
  void into(Expression expression, Place target, boolean fresh) {
    if (types.kind(expression.type()) == Kind.LIMBS
        && !(expression instanceof Expression.Call && fresh)) {
      copyObject(target, at.limbs.value(expression), expression.type(), false);
    } else {
      structured(expression, target, fresh);
    }
  }

  /** As {@link #into}, by the form of the expression alone. */
  void structured(Expression expression, Place target, boolean fresh) {
    at.enter(expression.position());
    CType type = expression.type();
    switch (expression) {
      case Expression.Call e -> {
        if (fresh) {
          at.calls.aggregate(e, target);
        } else {
          Place temporary = temporary(type);
          at.calls.aggregate(e, temporary);
          copyObject(target, temporary, type, false);
        }
      }
      case Expression.Conditional e -> conditional(e, target, fresh);
      case Expression.Comma e -> {
        at.expressions.effect(e.left());
        into(e.right(), target, fresh);
      }
      case Expression.StatementExpression e -> {
        Scopes.Mark mark = at.scopes.mark();
        at.statements.open(e.body());
        if (e.result() != null) {
          into(e.result(), target, fresh);
        }
        at.statements.close(e.body());
        at.scopes.close(mark);
      }
      case Expression.Cast e when e.kind() == Expression.CastKind.TO_UNION -> toUnion(e, target);
      case Expression.Cast e when e.kind() == Expression.CastKind.NONE ->
          into(e.operand(), target, fresh);
      case Expression.VariableArgument e -> {
        int list = at.expressions.value(e.list());
        if (types.size(type) == Layout.VARIABLE) {
          // Passed by reference.
          int passed = at.builder.emit(Op.VA_ARG, ValueType.I64, list, -1, -1, 0);
          copyObject(target, Place.value(passed, types.alignment(type)), type, false);
          break;
        }
        at.builder.emit(
            Op.VA_ARG_AGGREGATE,
            ValueType.VOID,
            list,
            emit.address(target),
            types.aggregate(type),
            0);
      }
      case Expression.BuiltinCall e -> at.builtins.aggregate(e, target);
      case Expression.Binary e -> at.vectors.into(e, target);
      case Expression.Unary e -> at.vectors.into(e, target);
      case Expression.Cast e -> at.vectors.into(e, target);
      case Expression.CompoundAssign e -> at.vectors.compound(e, target);
      case Expression.Increment e -> at.vectors.increment(e, target);
      default -> copyFrom(expression, target);
    }
    at.leave();
  }

  private void copyFrom(Expression expression, Place target) {
    boolean isVolatile =
        expression instanceof Expression.Load load && load.place().type().isVolatile();
    Place source = place(expression);
    copyObject(target, source, expression.type(), isVolatile);
  }

  private void conditional(Expression.Conditional e, Place target, boolean fresh) {
    int whenTrue = emit.newBlock();
    int whenFalse = emit.newBlock();
    int join = emit.newBlock();
    at.conditions.branch(e.condition(), whenTrue, whenFalse);
    emit.start(whenTrue);
    if (emit.isOpen()) {
      into(e.whenTrue() == null ? e.condition() : e.whenTrue(), target, fresh);
    }
    emit.jump(join);
    emit.start(whenFalse);
    if (emit.isOpen()) {
      into(e.whenFalse(), target, fresh);
    }
    emit.start(join);
  }

  private void toUnion(Expression.Cast e, Place target) {
    CType member = e.operand().type();
    long rest = size(e.type()) - size(member);
    if (rest > 0) {
      emit.zero(target.plus(size(member)), rest, false);
    }
    store(target, e.operand(), member);
  }

  /** Evaluates an expression of any object type into memory that nothing else sees. */
  void store(Place target, Expression value, CType type) {
    Kind kind = types.kind(type);
    if (kind.isMemory()) {
      into(value, target, true);
    } else if (kind.isPair()) {
      at.pairs.store(target, at.pairs.value(value), type, type.isVolatile());
    } else {
      at.expressions.storePlace(
          target, at.expressions.value(value), type.isAtomic() ? type.unqualified() : type);
    }
  }

  /** {@code place = value}; gives the place assigned. */
  private Place assign(Expression.Assign e) {
    CType type = e.place().type();
    if (type.isAtomic()) {
      Place value = copy(e.value());
      at.atomics.storeMemory(at.places.place(e.place()), value, size(type));
      return value;
    }
    Place target = at.places.place(e.place());
    if (type.isVolatile() || target.space() != 0) {
      copyObject(target, place(e.value()), type, type.isVolatile());
    } else {
      into(e.value(), target, isPrivate(e.place()));
    }
    return target;
  }

  /** A local variable whose address nobody took. */
  private static boolean isPrivate(Expression place) {
    if (place instanceof Expression.ObjectReference reference) {
      ObjectDeclaration object = reference.declaration();
      return object.storage == ObjectDeclaration.Storage.AUTOMATIC
          && !object.addressTaken
          && object.localNumber >= 0;
    }
    return false;
  }
}
