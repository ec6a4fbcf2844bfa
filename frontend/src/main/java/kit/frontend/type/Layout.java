package kit.frontend.type;

import kit.base.floating.FloatFormat;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
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

/** Sizes, alignments and representations of C types on a target. Stateless beyond the target. */
public final class Layout {
  /** What {@link #size} gives for incomplete types. */
  public static final long INCOMPLETE = -1;

  /** What {@link #size} gives for types whose size is known at run time only. */
  public static final long VARIABLE = -2;

  /** No object may be larger (PTRDIFF_MAX). */
  public static final long MAXIMUM_SIZE = Long.MAX_VALUE;

  private final TargetInfo target;
  private final FloatFormat longDouble;

  public Layout(TargetInfo target) {
    this.target = target;
    longDouble =
        switch (target.longDouble()) {
          case BINARY64 -> FloatFormat.BINARY64;
          case X87 -> FloatFormat.X87;
          case BINARY128 -> FloatFormat.BINARY128;
        };
  }

  public TargetInfo target() {
    return target;
  }

  /**
   * Size in bytes, {@link #INCOMPLETE} or {@link #VARIABLE}. void and functions have size 1 (GNU:
   * pointer arithmetic on them counts bytes).
   */
  public long size(CType type) {
    return switch (type) {
      case VoidType v -> 1;
      case FunctionType f -> 1;
      case IntegerType i -> target.size(i.kind());
      case FloatingType f -> target.size(f.kind());
      case PointerType p -> target.size(BasicType.POINTER);
      case NullPointerType n -> target.size(BasicType.POINTER);
      case BitIntType b -> bitIntSize(b.width());
      case ComplexType c -> 2 * size(c.element());
      case VectorType v -> v.count() * size(v.element());
      case EnumType e ->
          e.definition().isComplete()
              ? target.size(e.definition().underlying().kind())
              : INCOMPLETE;
      case RecordType r ->
          r.definition().isVariablySized
              ? VARIABLE
              : r.definition().isComplete() ? r.definition().size() : INCOMPLETE;
      case ArrayType a -> arraySize(a);
    };
  }

  private long arraySize(ArrayType array) {
    long element = size(array.element());
    if (array.length() == ArrayType.INCOMPLETE || element == INCOMPLETE) {
      return INCOMPLETE;
    }
    if (array.length() < 0 || element == VARIABLE) {
      return VARIABLE;
    }
    if (element != 0 && array.length() > MAXIMUM_SIZE / element) {
      return MAXIMUM_SIZE;
    }
    return array.length() * element;
  }

  private static long bitIntSize(int width) {
    if (width <= 8) {
      return 1;
    }
    if (width <= 16) {
      return 2;
    }
    return width <= 32 ? 4 : (width + 63L) / 64 * 8;
  }

  /** Alignment in bytes, a power of two; 1 for types without one. */
  public int alignment(CType type) {
    return switch (type) {
      case VoidType v -> 1;
      case FunctionType f -> 1;
      case IntegerType i -> target.alignment(i.kind());
      case FloatingType f -> target.alignment(f.kind());
      case PointerType p -> target.alignment(BasicType.POINTER);
      case NullPointerType n -> target.alignment(BasicType.POINTER);
      case BitIntType b -> (int) Math.min(8, bitIntSize(b.width()));
      case ComplexType c -> atomicAlignment(c, alignment(c.element()));
      case VectorType v ->
          (int)
              Math.min(
                  Integer.highestOneBit((int) Math.min(1 << 28, Math.max(1, size(v)))), 1 << 28);
      case EnumType e ->
          e.definition().isComplete() ? target.alignment(e.definition().underlying().kind()) : 1;
      case RecordType r -> atomicAlignment(r, r.definition().alignment());
      case ArrayType a -> alignment(a.element());
    };
  }

  /** An atomic object of a size that the processor handles at once is aligned to it, as gcc's. */
  private int atomicAlignment(CType type, int plain) {
    if (!type.isAtomic()) {
      return plain;
    }
    long size = size(type);
    return size > 0 && size <= 16 && Long.bitCount(size) == 1 ? Math.max(plain, (int) size) : plain;
  }

  /** Whether an integer, enumeration or _BitInt type is signed. False for all others. */
  public boolean isSigned(CType type) {
    return switch (type) {
      case IntegerType i -> target.isSigned(i.kind());
      case BitIntType b -> b.signed();
      case EnumType e ->
          e.definition().isComplete() && target.isSigned(e.definition().underlying().kind());
      case VoidType v -> false;
      case FunctionType f -> false;
      case FloatingType f -> false;
      case PointerType p -> false;
      case NullPointerType n -> false;
      case ComplexType c -> false;
      case VectorType v -> false;
      case RecordType r -> false;
      case ArrayType a -> false;
    };
  }

  /** Value bits with sign of an integer type: 1 for _Bool, else its size in bits. */
  public int width(CType type) {
    if (type instanceof BitIntType b) {
      return b.width();
    }
    if (type instanceof IntegerType i && i.kind() == BasicType.BOOL) {
      return 1;
    }
    return (int) Math.max(0, Math.min(1 << 20, size(type))) * 8;
  }

  /** Representation of a floating type's kind. */
  public FloatFormat format(BasicType kind) {
    return switch (kind) {
      case FLOAT16 -> FloatFormat.BINARY16;
      case FLOAT, FLOAT32 -> FloatFormat.BINARY32;
      case DOUBLE, FLOAT32X, FLOAT64 -> FloatFormat.BINARY64;
      case LONG_DOUBLE -> longDouble;
      case FLOAT64X -> longDouble == FloatFormat.X87 ? longDouble : FloatFormat.BINARY128;
      case FLOAT128 -> FloatFormat.BINARY128;
      case BOOL,
          CHAR,
          SIGNED_CHAR,
          UNSIGNED_CHAR,
          SHORT,
          UNSIGNED_SHORT,
          INT,
          UNSIGNED_INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          INT128,
          UNSIGNED_INT128,
          POINTER ->
          throw new IllegalArgumentException(kind.spelling());
    };
  }

  /** Representation of a floating type. */
  public FloatFormat format(FloatingType type) {
    return format(type.kind());
  }

  /** Whether the type, or any type it is derived from, has a run-time bound (C11 6.7.6p3). */
  public static boolean isVariablyModified(CType type) {
    CType at = type;
    while (true) {
      if (at instanceof PointerType p) {
        at = p.pointee();
      } else if (at instanceof ArrayType a) {
        if (a.length() == ArrayType.VARIABLE) {
          return true;
        }
        at = a.element();
      } else if (at instanceof FunctionType f) {
        at = f.result();
      } else {
        return at instanceof RecordType r && r.definition().isVariablySized;
      }
    }
  }
}
