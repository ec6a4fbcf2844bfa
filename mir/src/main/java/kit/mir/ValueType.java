package kit.mir;

/**
 * Type of an SSA value. Addresses are {@code I64}. Narrower integers exist only in memory ({@link
 * MemoryType}); their values are I32.
 */
public enum ValueType {
  /** No value. */
  VOID("void", 0),
  I32("i32", 4),
  I64("i64", 8),
  F32("f32", 4),
  F64("f64", 8),
  /** x87 extended: 64-bit significand, 10 bytes stored in 16. */
  F80("f80", 16),
  /** IEEE binary128. */
  F128("f128", 16);

  private final String text;
  private final int size;

  ValueType(String text, int size) {
    this.text = text;
    this.size = size;
  }

  /** The name in MIR text. */
  public String text() {
    return text;
  }

  /** Bytes in memory. */
  public int size() {
    return size;
  }

  public boolean isInteger() {
    return this == I32 || this == I64;
  }

  public boolean isFloat() {
    return ordinal() >= F32.ordinal();
  }

  private static final ValueType[] ALL = values();

  public static ValueType of(int ordinal) {
    return ALL[ordinal];
  }
}
