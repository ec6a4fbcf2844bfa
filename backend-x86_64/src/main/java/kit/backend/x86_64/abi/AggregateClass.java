package kit.backend.x86_64.abi;

import kit.mir.AggregateType;
import kit.mir.MemoryType;

/**
 * Classification of aggregates (psABI 1.0, section 3.2.3). An aggregate travels in memory, in
 * nothing (empty), in x87 registers (results only) or as one or two eightbytes, each in a general
 * or a vector register.
 *
 * <p>Merging follows the order of the parts, which is that of their offsets. In a union of long
 * double, another float type and integers gcc's order is that of the members, and the class may
 * differ.
 *
 * @param first class of the first eightbyte, NONE when it is padding alone
 * @param second class of the second eightbyte, NONE when it is padding alone or the aggregate has
 *     at most eight bytes
 */
public record AggregateClass(Kind first, Kind second) {
  /** Classes of the psABI. */
  public enum Kind {
    NONE,
    INTEGER,
    SSE,
    /** Upper half of a binary128: travels with the lower half in one vector register. */
    SSE_UP,
    X87,
    X87_UP,
    COMPLEX_X87,
    MEMORY
  }

  public static final AggregateClass MEMORY = new AggregateClass(Kind.MEMORY, Kind.NONE);
  public static final AggregateClass EMPTY = new AggregateClass(Kind.NONE, Kind.NONE);

  /** Class of an aggregate. */
  public static AggregateClass of(AggregateType type) {
    if (type.size() == 0) {
      return EMPTY;
    }
    if (type.complex() && !type.parts().isEmpty() && type.parts().get(0).type() == MemoryType.F80) {
      return new AggregateClass(Kind.COMPLEX_X87, Kind.NONE);
    }
    if (type.size() > 16 || type.packed()) {
      return MEMORY;
    }
    Kind[] halves = {Kind.NONE, Kind.NONE};
    for (AggregateType.Part part : type.parts()) {
      int half = part.offset() >> 3;
      switch (part.type()) {
        case F80 -> {
          halves[0] = merge(halves[0], Kind.X87);
          halves[1] = merge(halves[1], Kind.X87_UP);
        }
        case F128 -> {
          halves[0] = merge(halves[0], Kind.SSE);
          halves[1] = merge(halves[1], Kind.SSE_UP);
        }
        case F16, F32, F64 -> halves[half] = merge(halves[half], Kind.SSE);
        case S8, U8, S16, U16, I32, S32, U32, I64 -> {
          halves[half] = merge(halves[half], Kind.INTEGER);
          int last = part.offset() + part.type().size() - 1 >> 3;
          if (last != half && last < 2) {
            halves[last] = merge(halves[last], Kind.INTEGER);
          }
        }
      }
    }
    if (halves[0] == Kind.MEMORY
        || halves[1] == Kind.MEMORY
        || halves[1] == Kind.X87_UP && halves[0] != Kind.X87) {
      return MEMORY;
    }
    if (halves[1] == Kind.SSE_UP && halves[0] != Kind.SSE) {
      halves[1] = Kind.SSE;
    }
    if (halves[0] == Kind.NONE && halves[1] == Kind.NONE) {
      return EMPTY;
    }
    return new AggregateClass(halves[0], halves[1]);
  }

  private static Kind merge(Kind one, Kind other) {
    if (one == other || other == Kind.NONE) {
      return one;
    }
    if (one == Kind.NONE) {
      return other;
    }
    if (one == Kind.MEMORY || other == Kind.MEMORY) {
      return Kind.MEMORY;
    }
    if (one == Kind.INTEGER || other == Kind.INTEGER) {
      return Kind.INTEGER;
    }
    if (isX87(one) || isX87(other)) {
      return Kind.MEMORY;
    }
    return Kind.SSE;
  }

  private static boolean isX87(Kind kind) {
    return kind == Kind.X87 || kind == Kind.X87_UP || kind == Kind.COMPLEX_X87;
  }

  /** Whether it is passed on the stack: x87 classes have registers only for results. */
  public boolean argumentInMemory() {
    return first == Kind.MEMORY || isX87(first);
  }

  /** Whether the caller passes the address of the result's memory. */
  public boolean resultInMemory() {
    return first == Kind.MEMORY;
  }

  public boolean isEmpty() {
    return first == Kind.NONE && second == Kind.NONE;
  }

  /** General registers that an argument of this class takes. */
  public int generalRegisters() {
    return (first == Kind.INTEGER ? 1 : 0) + (second == Kind.INTEGER ? 1 : 0);
  }

  /** Vector registers that an argument of this class takes. */
  public int vectorRegisters() {
    return (first == Kind.SSE ? 1 : 0) + (second == Kind.SSE ? 1 : 0);
  }
}
