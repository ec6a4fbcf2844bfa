package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.AddressOf;
import kit.frontend.ast.Expression.Binary;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.CompoundLiteral;
import kit.frontend.ast.Expression.Conditional;
import kit.frontend.ast.Expression.Dereference;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.Member;
import kit.frontend.ast.Expression.ObjectReference;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.Layout;

/**
 * {@code __builtin_object_size}: how many bytes lie behind a pointer into an object that the
 * expression names. Pointers that a variable holds are followed as far as a {@link Source} knows
 * them.
 *
 * <p>Bit 0 of the second argument asks for the innermost array or member around the pointer, bit 1
 * for a lower bound, which makes the unknown 0 in place of (size_t) -1.
 */
public final class ObjectSizes {
  /** What is known of variables. */
  public interface Source {
    /** The value of an integer, or null. */
    IntegerConstant constant(Expression e);

    /** The size behind a pointer in a variable, or {@link #unknown}. */
    long size(ObjectDeclaration pointer, int kind);
  }

  /** Nothing is known of variables. */
  static final Source NO_VARIABLES =
      new Source() {
        @Override
        public IntegerConstant constant(Expression e) {
          return e instanceof IntegerConstant c ? c : null;
        }

        @Override
        public long size(ObjectDeclaration pointer, int kind) {
          return unknown(kind);
        }
      };

  private static final int DEPTH = 100;

  /** An object, array or member and where in it a pointer points. */
  private record Part(long size, long offset) {}

  private final Layout layout;
  private final Source source;

  public ObjectSizes(Layout layout, Source source) {
    this.layout = layout;
    this.source = source;
  }

  /** The answer when nothing is known. */
  public static long unknown(int kind) {
    return (kind & 2) != 0 ? 0 : -1;
  }

  /** The size for {@code kind} 0 to 3. */
  public long size(Expression pointer, int kind) {
    return size(pointer, kind, 0);
  }

  private long size(Expression pointer, int kind, int depth) {
    Part whole = whole(pointer, depth);
    if (whole == null) {
      Part member = (kind & 1) == 0 ? null : part(pointer, depth);
      if (member != null && member.offset >= 0 && isInnerMember(pointer)) {
        return Math.max(0, member.size - member.offset);
      }
      return depth > DEPTH ? unknown(kind) : followed(pointer, kind, depth);
    }
    if (whole.size < 0 || whole.offset < 0) {
      return unknown(kind);
    }
    long behind = Math.max(0, whole.size - whole.offset);
    Part part = (kind & 1) == 0 ? null : part(pointer, depth);
    return part == null || part.offset < 0
        ? behind
        : Math.min(behind, Math.max(0, part.size - part.offset));
  }

  /**
   * Whether a pointer leads into a member of whatever structure that is not its last: a last array
   * may go on behind its declared end.
   */
  private static boolean isInnerMember(Expression pointer) {
    Expression at = pointer;
    for (int depth = 0; depth < DEPTH; depth++) {
      switch (at) {
        case Cast c -> at = c.operand();
        case AddressOf a -> at = a.place();
        case Dereference d -> at = d.pointer();
        case Binary b when isStep(b) -> at = b.left();
        case Member m -> {
          if (m.base().type() instanceof RecordType r && !r.isUnion()) {
            var fields = r.definition().fields();
            if (fields.get(fields.size() - 1).offset() > m.field().offset()) {
              return true;
            }
          }
          at = m.base();
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** A pointer that is no address of a named object. */
  private long followed(Expression pointer, int kind, int depth) {
    return switch (pointer) {
      case Cast c when c.kind() == CastKind.POINTER || c.kind() == CastKind.NONE ->
          size(c.operand(), kind, depth + 1);
      case AddressOf a when a.place() instanceof Dereference d ->
          size(d.pointer(), kind, depth + 1);
      case AddressOf a -> member(a.place(), pointer, kind, depth);
      case Cast c when c.kind() == CastKind.ARRAY_TO_POINTER ->
          member(c.operand(), pointer, kind, depth);
      case Load l when l.place() instanceof ObjectReference o -> source.size(o.declaration(), kind);
      case Conditional c when c.whenTrue() != null -> {
        IntegerConstant condition = source.constant(c.condition());
        if (condition != null) {
          yield size(condition.isZero() ? c.whenFalse() : c.whenTrue(), kind, depth + 1);
        }
        long first = size(c.whenTrue(), kind, depth + 1);
        long second = size(c.whenFalse(), kind, depth + 1);
        // -1 for the unknown is the greatest of all.
        boolean least = (kind & 2) != 0;
        yield Long.compareUnsigned(first, second) < 0 == least ? first : second;
      }
      case Binary b when isStep(b) -> {
        long base = size(b.left(), kind, depth + 1);
        IntegerConstant n = source.constant(b.right());
        long step = layout.size(Types.pointee(b.left().type()));
        if (base == unknown(kind) || n == null || step < 0) {
          yield unknown(kind);
        }
        long distance = n.value() * step;
        long left = b.operator() == BinaryOperator.POINTER_ADD ? base - distance : base + distance;
        // How much lies before the pointer is not known here.
        yield left > base ? unknown(kind) : Math.max(0, left);
      }
      default -> unknown(kind);
    };
  }

  /** The address of a member of what a pointer in a variable points to. */
  private long member(Expression place, Expression pointer, int kind, int depth) {
    long offset = 0;
    Expression at = place;
    while (at instanceof Member m) {
      offset += m.field().offset();
      at = m.base();
    }
    if (!(at instanceof Dereference d)) {
      return unknown(kind);
    }
    long whole = size(d.pointer(), kind & 2, depth + 1);
    if (whole == unknown(kind)) {
      return whole;
    }
    long behind = Math.max(0, whole - offset);
    Part part = (kind & 1) == 0 ? null : part(pointer, depth);
    return part == null || part.offset < 0
        ? behind
        : Math.min(behind, Math.max(0, part.size - part.offset));
  }

  private static boolean isStep(Binary b) {
    return b.operator() == BinaryOperator.POINTER_ADD
        || b.operator() == BinaryOperator.POINTER_SUBTRACT;
  }

  /**
   * The named object that a pointer (or place) leads to and where in it; its size is -1 when that
   * is not known. Null when no object is named.
   */
  private Part whole(Expression e, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    return switch (e) {
      case AddressOf a -> whole(a.place(), depth + 1);
      case Cast c -> whole(c.operand(), depth + 1);
      case ObjectReference o -> new Part(objectSize(o.declaration()), 0);
      case CompoundLiteral c -> new Part(objectSize(c.object()), 0);
      case StringLiteral s -> new Part(s.bytes().length, 0);
      case Member m -> moved(whole(m.base(), depth + 1), m.field().offset());
      case Dereference d -> whole(d.pointer(), depth + 1);
      case Binary b -> {
        IntegerConstant n = source.constant(b.right());
        if (n == null) {
          yield null;
        }
        boolean back = b.operator() == BinaryOperator.POINTER_SUBTRACT;
        boolean minus = back || b.operator() == BinaryOperator.SUBTRACT;
        boolean plus =
            b.operator() == BinaryOperator.POINTER_ADD || b.operator() == BinaryOperator.ADD;
        if (!minus && !plus) {
          yield null;
        }
        long unit = isStep(b) ? layout.size(Types.pointee(b.left().type())) : 1;
        yield moved(whole(b.left(), depth + 1), minus ? -n.value() * unit : n.value() * unit);
      }
      default -> null;
    };
  }

  private static Part moved(Part part, long distance) {
    return part == null ? null : new Part(part.size, part.offset + distance);
  }

  private long objectSize(ObjectDeclaration object) {
    boolean flexible =
        object.type() instanceof CType.RecordType r && r.definition().hasFlexibleArray;
    // With a flexible array the initialiser decides about the size.
    return flexible ? -1 : layout.size(object.type());
  }

  private Part part(Expression pointer, int depth) {
    if (depth > DEPTH) {
      return null;
    }
    return switch (pointer) {
      case Cast c when c.kind() == CastKind.POINTER || c.kind() == CastKind.NONE ->
          part(c.operand(), depth + 1);
      case Cast c when c.kind() == CastKind.ARRAY_TO_POINTER -> object(c.operand(), depth);
      case AddressOf a when a.place() instanceof Dereference d -> part(d.pointer(), depth + 1);
      case AddressOf a -> object(a.place(), depth);
      case Binary b when isStep(b) -> {
        Part base = part(b.left(), depth + 1);
        long step = layout.size(Types.pointee(b.left().type()));
        IntegerConstant n = source.constant(b.right());
        if (base == null || step < 0 || n == null) {
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
    long size = flexible ? -1 : layout.size(type);
    return size <= 0 ? null : new Part(size, 0);
  }
}
