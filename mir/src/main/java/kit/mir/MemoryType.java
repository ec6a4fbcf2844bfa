package kit.mir;

/**
 * How a LOAD or STORE touches memory: width and, for loads of narrow integers, how the value is
 * widened. A store uses the unsigned form of its width ({@code U8, U16, I32, I64}; storing an I64
 * value as I32 stores its low half).
 */
public enum MemoryType {
  S8("s8", 1),
  U8("u8", 1),
  S16("s16", 2),
  U16("u16", 2),
  /** 32 bits to an I32 value; a load to I64 uses S32 or U32. */
  I32("i32", 4),
  S32("s32", 4),
  U32("u32", 4),
  I64("i64", 8),
  F32("f32", 4),
  F64("f64", 8),
  /** 10 significant bytes are read and written; the size in memory is 16. */
  F80("f80", 16),
  F128("f128", 16),
  /** Part of an aggregate alone: values of binary16 are not loaded or stored as such. */
  F16("f16", 2),
  /** Part of an aggregate alone: a vector of 256 bits that the machine has registers for. */
  V256("v256", 32);

  private final String text;
  private final int size;

  MemoryType(String text, int size) {
    this.text = text;
    this.size = size;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  private static final MemoryType[] ALL = values();

  public static MemoryType of(int ordinal) {
    return ALL[ordinal];
  }

  /** The natural access for a whole value of the type. */
  public static MemoryType whole(ValueType type) {
    return switch (type) {
      case I32 -> I32;
      case I64 -> I64;
      case F32 -> F32;
      case F64 -> F64;
      case F80 -> F80;
      case F128 -> F128;
      case VOID -> throw new IllegalArgumentException("void has no memory");
    };
  }
}
