package kit.backend.x86_64.abi;

import kit.mir.AggregateType;
import kit.mir.MemoryType;

/**
 * Classification of aggregates (psABI 1.0, section 3.2.3). An aggregate travels in memory, in
 * nothing (empty), in x87 registers (results only), whole in one vector register, or as one or two
 * eightbytes, each in a general or a vector register.
 *
 * <p>Merging follows the order of the parts, which is that of their offsets. In a union of long
 * double, another float type and integers gcc's order is that of the members, and the class may
 * differ.
 *
 * @param first class of the first eightbyte, NONE when it is padding alone
 * @param second class of the second eightbyte, NONE when it is padding alone or the aggregate has
 *     at most eight bytes
 * @param vectorBytes size of the one vector register that holds all of it (first SSE, second
 *     SSE_UP), 16 or 32; 0 when there is none
 */
public record AggregateClass(Kind first, Kind second, int vectorBytes) {
  /** Classes of the psABI. */
  public enum Kind {
    NONE,
    INTEGER,
    SSE,
    /** Upper part of a binary128 or vector: travels with the lowest in one vector register. */
    SSE_UP,
    X87,
    X87_UP,
    COMPLEX_X87,
    MEMORY
  }

  public static final AggregateClass MEMORY = new AggregateClass(Kind.MEMORY, Kind.NONE, 0);
  public static final AggregateClass EMPTY = new AggregateClass(Kind.NONE, Kind.NONE, 0);

  /** Class of an aggregate. */
  public static AggregateClass of(AggregateType type) {
    if (type.size() == 0) {
      return EMPTY;
    }
    if (type.complex() && !type.parts().isEmpty() && type.parts().get(0).type() == MemoryType.F80) {
      return new AggregateClass(Kind.COMPLEX_X87, Kind.NONE, 0);
    }
    if (type.size() > 32 || type.packed()) {
      return MEMORY;
    }
    Kind[] eightbytes = {Kind.NONE, Kind.NONE, Kind.NONE, Kind.NONE};
    merge(type, eightbytes);
    return type.size() > 16 ? ofVector(eightbytes) : ofHalves(eightbytes);
  }

  /** Classes of the eightbytes that the parts touch (psABI 3.2.3, steps 3 and 4). */
  private static void merge(AggregateType type, Kind[] eightbytes) {
    for (AggregateType.Part part : type.parts()) {
      int at = part.offset() >> 3;
      switch (part.type()) {
        case F80 -> {
          add(eightbytes, at, Kind.X87);
          add(eightbytes, at + 1, Kind.X87_UP);
        }
        case F128, V256 -> {
          add(eightbytes, at, Kind.SSE);
          for (int i = 1; i < part.type().size() / 8; i++) {
            add(eightbytes, at + i, Kind.SSE_UP);
          }
        }
        case F16, F32, F64 -> add(eightbytes, at, Kind.SSE);
        case S8, U8, S16, U16, I32, S32, U32, I64 -> {
          add(eightbytes, at, Kind.INTEGER);
          int last = part.offset() + part.type().size() - 1 >> 3;
          if (last != at) {
            add(eightbytes, last, Kind.INTEGER);
          }
        }
      }
    }
  }

  private static void add(Kind[] eightbytes, int at, Kind kind) {
    if (at < eightbytes.length) {
      eightbytes[at] = merge(eightbytes[at], kind);
    }
  }

  /** More than two eightbytes: one vector, or memory (step 5c). */
  private static AggregateClass ofVector(Kind[] eightbytes) {
    for (int i = 0; i < eightbytes.length; i++) {
      if (eightbytes[i] != (i == 0 ? Kind.SSE : Kind.SSE_UP)) {
        return MEMORY;
      }
    }
    return new AggregateClass(Kind.SSE, Kind.SSE_UP, 32);
  }

  private static AggregateClass ofHalves(Kind[] halves) {
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
    return new AggregateClass(halves[0], halves[1], halves[1] == Kind.SSE_UP ? 16 : 0);
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
