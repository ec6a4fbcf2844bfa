package kit.frontend.type;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.target.BasicType;
import kit.mir.CallingConvention;

/** A C type (C11 6.2.5) with its qualifiers. */
public sealed interface CType {
  int CONST = 1;
  int VOLATILE = 2;
  int RESTRICT = 4;

  /**
   * _Atomic, as a qualifier: the size is that of the plain type; structures and complex numbers of
   * 2, 4, 8 or 16 bytes are aligned to it ({@link Layout#alignment}).
   */
  int ATOMIC = 8;

  /** GNU C's named address spaces: what is at an offset from where %fs or %gs points. */
  int SEGMENT_FS = 16;

  int SEGMENT_GS = 32;

  int ADDRESS_SPACE = SEGMENT_FS | SEGMENT_GS;

  /**
   * GNU C's attribute scalar_storage_order: in memory the bytes stand in the other order than the
   * target's. Members of such structures have it, no declaration of its own can; it counts for
   * neither compatibility nor conversion of pointers.
   */
  int REVERSED = 64;

  /**
   * Bits of {@link #CONST}, {@link #VOLATILE}, {@link #RESTRICT}, {@link #ATOMIC}, {@link
   * #ADDRESS_SPACE}, {@link #REVERSED}. For an array: always 0, they stand on the element.
   */
  int qualifiers();

  /** The same type with exactly these qualifiers (for an array: on its element). */
  CType withQualifiers(int qualifiers);

  /** The type without any qualifier at the top. */
  default CType unqualified() {
    return qualifiers() == 0 ? this : withQualifiers(0);
  }

  /** The type with these qualifiers besides its own. */
  default CType addQualifiers(int more) {
    return (qualifiers() | more) == qualifiers() ? this : withQualifiers(qualifiers() | more);
  }

  default boolean isConst() {
    return (qualifiers() & CONST) != 0;
  }

  /** Whether objects of this type stand in memory in the other byte order. */
  default boolean isReversed() {
    return (qualifiers() & REVERSED) != 0;
  }

  default boolean isVolatile() {
    return (qualifiers() & VOLATILE) != 0;
  }

  default boolean isAtomic() {
    return (qualifiers() & ATOMIC) != 0;
  }

  /** void. */
  record VoidType(int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new VoidType(q);
    }
  }

  /** An integer type; {@code kind} is one for which {@link BasicType#isInteger} holds. */
  record IntegerType(BasicType kind, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new IntegerType(kind, q);
    }
  }

  /** C23 _BitInt(N). */
  record BitIntType(int width, boolean signed, int qualifiers) implements CType {
    /** BITINT_MAXWIDTH. */
    public static final int MAXIMUM_WIDTH = 65535;

    @Override
    public CType withQualifiers(int q) {
      return new BitIntType(width, signed, q);
    }
  }

  /** A real floating type; {@code kind} is one for which {@link BasicType#isFloating} holds. */
  record FloatingType(BasicType kind, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new FloatingType(kind, q);
    }
  }

  /** A complex number; {@code element} is a floating type, or an integer type (GNU). */
  record ComplexType(CType element, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new ComplexType(element, q);
    }
  }

  record PointerType(CType pointee, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new PointerType(pointee, q);
    }
  }

  /** C23 nullptr_t. */
  record NullPointerType(int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new NullPointerType(q);
    }
  }

  /**
   * @param length number of elements; {@link #INCOMPLETE}, {@link #VARIABLE} or {@link #STAR}
   * @param bound the run-time bound of a VARIABLE array, else null
   */
  record ArrayType(CType element, long length, VariableBound bound) implements CType {
    /** {@code []}. */
    public static final long INCOMPLETE = -1;

    /** Variable-length: the bound is evaluated where the declarator is. */
    public static final long VARIABLE = -2;

    /** {@code [*]} in a prototype. */
    public static final long STAR = -3;

    public boolean isVariable() {
      return length == VARIABLE;
    }

    public boolean isIncomplete() {
      return length == INCOMPLETE;
    }

    @Override
    public int qualifiers() {
      return 0;
    }

    @Override
    public CType withQualifiers(int q) {
      return new ArrayType(element.withQualifiers(q), length, bound);
    }

    @Override
    public CType addQualifiers(int q) {
      return q == 0 ? this : new ArrayType(element.addQualifiers(q), length, bound);
    }
  }

  /**
   * Bound of a variable-length array: identity ties each use of the type to the one evaluation.
   * {@code size} is an rvalue of type size_t.
   */
  final class VariableBound {
    private final Expression size;

    /**
     * The parser's: some declaration, cast or sizeof evaluates it already; later uses of the type
     * do not.
     */
    public boolean evaluated;

    public VariableBound(Expression size) {
      this.size = size;
    }

    public Expression size() {
      return size;
    }
  }

  /** GNU vector of {@code count} elements. */
  record VectorType(CType element, int count, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new VectorType(element, count, q);
    }
  }

  /**
   * @param parameters adjusted parameter types (arrays and functions are pointers), unqualified at
   *     the top only for compatibility checks
   * @param prototyped false for {@code ()} before C23 and for old-style definitions (then {@code
   *     parameters} are the promoted types of the definition or empty)
   * @param convention how it is called (attributes ms_abi, sysv_abi)
   */
  record FunctionType(
      CType result,
      List<CType> parameters,
      boolean variadic,
      boolean prototyped,
      CallingConvention convention)
      implements CType {
    public FunctionType(
        CType result, List<CType> parameters, boolean variadic, boolean prototyped) {
      this(result, parameters, variadic, prototyped, CallingConvention.STANDARD);
    }

    /** The same with another result. */
    public FunctionType withResult(CType other) {
      return new FunctionType(other, parameters, variadic, prototyped, convention);
    }

    /** The same with another calling convention. */
    public FunctionType withConvention(CallingConvention other) {
      return other == convention
          ? this
          : new FunctionType(result, parameters, variadic, prototyped, other);
    }

    @Override
    public int qualifiers() {
      return 0;
    }

    @Override
    public CType withQualifiers(int q) {
      return this;
    }
  }

  /** A structure or union; identity is the definition's. */
  record RecordType(RecordDefinition definition, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new RecordType(definition, q);
    }

    public boolean isUnion() {
      return definition.isUnion();
    }
  }

  record EnumType(EnumDefinition definition, int qualifiers) implements CType {
    @Override
    public CType withQualifiers(int q) {
      return new EnumType(definition, q);
    }
  }
}
