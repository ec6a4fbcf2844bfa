package kit.mir.debug;

import it.unimi.dsi.fastutil.ints.IntList;
import java.util.List;

/**
 * A type of the source language. Other types are named by their number in {@link DebugInfo}; -1 is
 * void. Names are byte strings. Positions are source positions.
 */
public sealed interface DebugType {
  /** No type: what a function without result returns, what a void pointer points to. */
  int VOID = -1;

  /** What the bits of a base type mean. */
  enum Encoding {
    BOOLEAN,
    SIGNED,
    UNSIGNED,
    SIGNED_CHARACTER,
    UNSIGNED_CHARACTER,
    FLOAT,
    COMPLEX_FLOAT,
    COMPLEX_SIGNED,
    COMPLEX_UNSIGNED
  }

  /** {@code size} in bytes; {@code bits} when fewer count, else 0. */
  record Base(String name, Encoding encoding, int size, int bits) implements DebugType {}

  record Pointer(int target) implements DebugType {}

  enum Qualifier {
    CONST,
    VOLATILE,
    RESTRICT,
    ATOMIC
  }

  record Qualified(Qualifier qualifier, int target) implements DebugType {}

  /** Another name of a type. */
  record Named(String name, int target, int position) implements DebugType {}

  /**
   * An array of one dimension.
   *
   * @param count number of elements, or -1 when it is not known here
   * @param boundSlot slot of the function that holds the number of elements as 64-bit integer, or
   *     -1
   * @param vector a machine vector
   */
  record Array(int element, long count, int boundSlot, boolean vector) implements DebugType {}

  /**
   * A member of a structure or union.
   *
   * @param name null for an anonymous structure or union
   * @param bitOffset from the start, in bits
   * @param bitWidth of a bit-field, or -1
   */
  record Member(String name, int type, long bitOffset, int bitWidth, int position) {}

  /**
   * A structure or union.
   *
   * @param name the tag or null
   * @param size in bytes, or -1 when it is only declared
   */
  record Composite(boolean union, String name, long size, List<Member> members, int position)
      implements DebugType {}

  record Enumerator(String name, long value) {}

  /**
   * An enumeration.
   *
   * @param name the tag or null
   * @param underlying the integer type; ignored when it is only declared
   * @param size in bytes, or -1 when it is only declared
   */
  record Enumeration(
      String name, int underlying, long size, List<Enumerator> enumerators, int position)
      implements DebugType {}

  /** The type of a function. */
  record Routine(int result, IntList parameters, boolean variadic, boolean prototyped)
      implements DebugType {}
}
