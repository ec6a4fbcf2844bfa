package kit.mir;

import java.util.ArrayList;
import java.util.List;

/**
 * Types of a call or function as the calling convention sees them. A {@link Type} is a scalar or
 * the number of an {@link AggregateType} in the unit. Integers narrower than 32 bits are passed as
 * I32, already widened by their C type's signedness ({@code narrow} remembers the C width for
 * conventions that care).
 *
 * @param fixed how many parameters are named; in a call the rest are variable arguments
 * @param variadic declared with "..." or without prototype
 * @param chain whether the first parameter, an I64, is the static chain of a nested function: the
 *     address of its parent's frame, which travels in a register of its own and takes no place
 *     among the others
 * @param convention how it is called
 */
public record Signature(
    Type result,
    List<Type> parameters,
    int fixed,
    boolean variadic,
    boolean chain,
    CallingConvention convention) {
  public Signature(Type result, List<Type> parameters, int fixed, boolean variadic) {
    this(result, parameters, fixed, variadic, false, CallingConvention.STANDARD);
  }

  /** This signature with a static chain before its parameters. */
  public Signature withChain() {
    List<Type> all = new ArrayList<>(parameters.size() + 1);
    all.add(Type.of(ValueType.I64));
    all.addAll(parameters);
    return new Signature(result, List.copyOf(all), fixed + 1, variadic, true, convention);
  }

  public boolean isMicrosoft() {
    return convention == CallingConvention.MICROSOFT;
  }

  /**
   * @param scalar the value type; VOID with aggregate -1 is no value; for an aggregate I64 (its
   *     address)
   * @param aggregate number of the aggregate type, or -1
   * @param narrow memory type of a narrow integer (S8 U8 S16 U16), or null
   */
  public record Type(ValueType scalar, int aggregate, MemoryType narrow) {
    public static Type of(ValueType scalar) {
      return new Type(scalar, -1, null);
    }

    public static Type aggregate(int number) {
      return new Type(ValueType.I64, number, null);
    }

    public boolean isAggregate() {
      return aggregate >= 0;
    }

    public boolean isVoid() {
      return scalar == ValueType.VOID;
    }
  }
}
