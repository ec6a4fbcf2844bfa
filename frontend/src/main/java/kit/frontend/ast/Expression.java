package kit.frontend.ast;

import java.math.BigInteger;
import java.util.List;
import kit.base.floating.SoftFloat;
import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;

/**
 * A checked expression. <em>Places</em> (lvalues and function designators) denote memory and are
 * {@link ObjectReference}, {@link FunctionReference}, {@link StringLiteral}, {@link
 * CompoundLiteral}, {@link Dereference}, {@link Member} of a place, {@link ComplexPart} of a place,
 * {@link VectorElement} of a place; everything else is a value. Values of scalar type are computed;
 * values of structure, union, complex and vector type are handled by lowering in memory. {@code
 * position} is a source position, {@code type} is unqualified for values.
 */
public sealed interface Expression {
  CType type();

  int position();

  /**
   * An integer (or enumeration, _Bool, character) constant; {@code value} is sign- or zero-extended
   * from its type; {@code high} the upper half of a 128-bit constant, else the extension. {@code
   * whole} is the value when the type (a _BitInt) is wider than 128 bits, else null; {@code value}
   * and {@code high} are then its low bits.
   */
  record IntegerConstant(CType type, long value, long high, BigInteger whole, int position)
      implements Expression {
    public IntegerConstant(CType type, long value, long high, int position) {
      this(type, value, high, null, position);
    }

    public boolean isZero() {
      return whole != null ? whole.signum() == 0 : (value | high) == 0;
    }
  }

  record FloatingConstant(CType type, SoftFloat value, int position) implements Expression {}

  /** A null pointer or other constant address without symbol. */
  record PointerConstant(CType type, long value, int position) implements Expression {}

  /**
   * The array object of a string literal: {@code bytes} includes the terminating zero character;
   * {@code elementSize} 1, 2 or 4.
   */
  record StringLiteral(CType type, byte[] bytes, int elementSize, int position)
      implements Expression {}

  record ObjectReference(ObjectDeclaration declaration, CType type, int position)
      implements Expression {}

  record FunctionReference(FunctionDeclaration declaration, CType type, int position)
      implements Expression {}

  /**
   * {@code (type){…}}: an object with automatic storage, or static at file scope ({@code object}
   * says which).
   */
  record CompoundLiteral(ObjectDeclaration object, CType type, int position)
      implements Expression {}

  /** {@code *pointer}; also of function pointers. */
  record Dereference(Expression pointer, CType type, int position) implements Expression {}

  /**
   * {@code base.field}; {@code base} is a place or a structure value. {@code p->f} is a Member of a
   * Dereference.
   */
  record Member(Expression base, RecordDefinition.Field field, CType type, int position)
      implements Expression {}

  /** {@code __real__}/{@code __imag__} of a complex place or value. */
  record ComplexPart(Expression base, boolean imaginary, CType type, int position)
      implements Expression {}

  /** {@code v[i]} of a vector place or value. */
  record VectorElement(Expression base, Expression index, CType type, int position)
      implements Expression {}

  /** The value of a place (lvalue conversion, C11 6.3.2.1). */
  record Load(Expression place, CType type, int position) implements Expression {}

  /** {@code &place}. */
  record AddressOf(Expression place, CType type, int position) implements Expression {}

  /** GNU {@code &&label}. */
  record LabelAddress(Label label, CType type, int position) implements Expression {}

  enum CastKind {
    /** Same representation. */
    NONE,
    /** Integer (or enumeration) to integer: truncates or extends by the operand's signedness. */
    INTEGER,
    INTEGER_TO_FLOATING,
    FLOATING_TO_INTEGER,
    FLOATING,
    /** Any scalar or complex to _Bool: != 0. */
    TO_BOOL,
    POINTER,
    INTEGER_TO_POINTER,
    POINTER_TO_INTEGER,
    /** The operand is a place of array type; the value is the address of its first element. */
    ARRAY_TO_POINTER,
    /** The operand is a function designator. */
    FUNCTION_TO_POINTER,
    REAL_TO_COMPLEX,
    COMPLEX_TO_REAL,
    COMPLEX,
    /** GNU cast to union: {@code field} of the union gets the operand. */
    TO_UNION,
    /** Same bits: vector to vector, vector to integer of one size. */
    BITS,
    /** Scalar to every element of a vector. */
    SPLAT,
    TO_VOID
  }

  /** A conversion, implicit or explicit. */
  record Cast(CastKind kind, Expression operand, CType type, boolean explicit, int position)
      implements Expression {}

  enum UnaryOperator {
    NEGATE,
    /** ~; on a complex number: conjugate. */
    COMPLEMENT,
    /** !; the result is int. */
    NOT
  }

  record Unary(UnaryOperator operator, Expression operand, CType type, int position)
      implements Expression {}

  enum BinaryOperator {
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    ADD("+"),
    SUBTRACT("-"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    LESS("<"),
    GREATER(">"),
    LESS_EQUAL("<="),
    GREATER_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    AND("&"),
    XOR("^"),
    OR("|"),
    /**
     * Pointer (left) plus integer (right, converted to ptrdiff_t), scaled by the pointee's size.
     */
    POINTER_ADD("+"),
    POINTER_SUBTRACT("-"),
    /** Difference of two pointers in elements; ptrdiff_t. */
    POINTER_DIFFERENCE("-");

    private final String spelling;

    BinaryOperator(String spelling) {
      this.spelling = spelling;
    }

    public String spelling() {
      return spelling;
    }
  }

  /**
   * Operands have one common type, except shifts and pointer arithmetic. Comparisons are int
   * (vectors: a vector of masks); pointer comparisons have both operands converted to one pointer
   * type.
   */
  record Binary(
      BinaryOperator operator, Expression left, Expression right, CType type, int position)
      implements Expression {}

  /** {@code &&} or {@code ||}; operands are scalars tested against zero; int. */
  record Logical(boolean isAnd, Expression left, Expression right, CType type, int position)
      implements Expression {}

  /**
   * {@code condition ? whenTrue : whenFalse}; {@code whenTrue} null for GNU {@code a ?: b}, whose
   * condition value (converted to {@code type}) is the result.
   */
  record Conditional(
      Expression condition, Expression whenTrue, Expression whenFalse, CType type, int position)
      implements Expression {}

  record Comma(Expression left, Expression right, CType type, int position) implements Expression {}

  /** {@code place = value}; the value is converted already. The result is the stored value. */
  record Assign(Expression place, Expression value, CType type, int position)
      implements Expression {}

  /**
   * {@code place op= value}: the place's value is converted to {@code computation} (arithmetic
   * conversions as Cast INTEGER/FLOATING… by the two types), combined with {@code value} (already
   * of that type; for shifts its own promoted type, for POINTER_ADD ptrdiff_t), and converted back
   * to {@code type}.
   */
  record CompoundAssign(
      BinaryOperator operator,
      Expression place,
      Expression value,
      CType computation,
      CType type,
      int position)
      implements Expression {}

  /** ++ and --. Pointers step by the pointee's size. */
  record Increment(Expression place, boolean decrement, boolean prefix, CType type, int position)
      implements Expression {}

  /**
   * @param function a value of pointer-to-function type (FUNCTION_TO_POINTER of a FunctionReference
   *     for a direct call)
   * @param arguments converted to the parameters' types, or promoted
   */
  record Call(
      Expression function,
      CType.FunctionType functionType,
      List<Expression> arguments,
      CType type,
      int position)
      implements Expression {}

  /** A builtin that lowering expands; arguments are converted as {@link Builtin} says. */
  record BuiltinCall(Builtin builtin, List<Expression> arguments, CType type, int position)
      implements Expression {}

  /**
   * {@code va_arg(list, type)}; {@code list} is a value: the address of the va_list object's first
   * element.
   */
  record VariableArgument(Expression list, CType type, int position) implements Expression {}

  /**
   * GNU {@code ({ … })}: the value is that of {@code result}, evaluated last inside the scope, or
   * void when null.
   */
  record StatementExpression(Statement.Compound body, Expression result, CType type, int position)
      implements Expression {}

  /**
   * The size in bytes of a variable-length array type, size_t. {@code evaluated} whether the bound
   * expressions must be evaluated here (sizeof of a type name) or were by the declaration.
   */
  record VariableSize(CType of, boolean evaluated, CType type, int position)
      implements Expression {}

  /** Stands where an erroneous expression stood; never lowered. */
  record Invalid(CType type, int position) implements Expression {}
}
