package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.type.CType;
import kit.frontend.type.CType.RecordType;

/**
 * {@code __builtin_object_size}: how many bytes lie behind a pointer into an object that the
 * expression names. Pointers that a variable holds are not followed.
 *
 * <p>Bit 0 of the second argument asks for the innermost array or member around the pointer, bit 1
 * for a lower bound, which makes the unknown 0 in place of (size_t) -1.
 */
final class ObjectSizes {
  /** An array or member and where in it a pointer points. */
  private record Part(long size, long offset) {}

  private final Context context;

  ObjectSizes(Context context) {
    this.context = context;
  }

  /** The size for {@code kind} 0 to 3. */
  long size(Expression pointer, int kind) {
    long unknown = (kind & 2) != 0 ? 0 : -1;
    long whole = whole(pointer);
    if (whole < 0 || (kind & 1) == 0) {
      return whole < 0 ? unknown : whole;
    }
    Part part = part(pointer, 0);
    if (part == null || part.offset < 0) {
      return whole;
    }
    return Math.min(whole, Math.max(0, part.size - part.offset));
  }

  private long whole(Expression pointer) {
    Expression at = pointer;
    while (at instanceof Cast c
        && (c.kind() == CastKind.POINTER
            || c.kind() == CastKind.NONE
            || c.kind() == CastKind.ARRAY_TO_POINTER)) {
      at = c.operand();
    }
    return at instanceof StringLiteral s
        ? s.bytes().length
        : context.staticConstants.bytesBehind(pointer);
  }

  private Part part(Expression pointer, int depth) {
    if (depth > 100) {
      return null;
    }
    return switch (pointer) {
      case Cast c when c.kind() == CastKind.POINTER || c.kind() == CastKind.NONE ->
          part(c.operand(), depth + 1);
      case Cast c when c.kind() == CastKind.ARRAY_TO_POINTER -> object(c.operand(), depth);
      case AddressOf a when a.place() instanceof Dereference d -> part(d.pointer(), depth + 1);
      case AddressOf a -> object(a.place(), depth);
      case Binary b
          when b.operator() == BinaryOperator.POINTER_ADD
              || b.operator() == BinaryOperator.POINTER_SUBTRACT -> {
        Part base = part(b.left(), depth + 1);
        long step = context.layout.size(Types.pointee(b.left().type()));
        if (base == null || step < 0 || !(b.right() instanceof IntegerConstant n)) {
          yield null;
        }
        long distance = n.value() * step;
        boolean forward = b.operator() == BinaryOperator.POINTER_ADD;
        yield new Part(base.size, base.offset + (forward ? distance : -distance));
      }
      default -> null;
    };
  }

  private Part object(Expression place, int depth) {
    if (place instanceof Dereference d && !(place.type() instanceof CType.ArrayType)) {
      return part(d.pointer(), depth + 1);
    }
    CType type = place.type();
    boolean flexible = type instanceof RecordType r && r.definition().hasFlexibleArray;
    long size = flexible ? -1 : context.layout.size(type);
    return size <= 0 ? null : new Part(size, 0);
  }
}
