package kit.frontend.target;

/** C's arithmetic types, without qualifiers, and the pointer. */
public enum BasicType {
  BOOL("_Bool", false),
  CHAR("char", false),
  SIGNED_CHAR("signed char", true),
  UNSIGNED_CHAR("unsigned char", false),
  SHORT("short int", true),
  UNSIGNED_SHORT("short unsigned int", false),
  INT("int", true),
  UNSIGNED_INT("unsigned int", false),
  LONG("long int", true),
  UNSIGNED_LONG("long unsigned int", false),
  LONG_LONG("long long int", true),
  UNSIGNED_LONG_LONG("long long unsigned int", false),
  INT128("__int128", true),
  UNSIGNED_INT128("__int128 unsigned", false),
  FLOAT16("_Float16", true),
  FLOAT("float", true),
  FLOAT32("_Float32", true),
  FLOAT32X("_Float32x", true),
  DOUBLE("double", true),
  FLOAT64("_Float64", true),
  FLOAT64X("_Float64x", true),
  LONG_DOUBLE("long double", true),
  FLOAT128("_Float128", true),
  POINTER("void *", false);

  private final String spelling;
  private final boolean signed;

  BasicType(String spelling, boolean signed) {
    this.spelling = spelling;
    this.signed = signed;
  }

  /** The type as gcc spells it in predefined macros and messages. */
  public String spelling() {
    return spelling;
  }

  /** Whether the type is signed; {@link #CHAR} depends on the target. */
  public boolean signed() {
    return signed;
  }

  /**
   * The type of the same format among {@code float}, {@code double}, {@code long double}: what the
   * interchange types are typedef names of where they are no types of their own.
   */
  public BasicType plain() {
    return switch (this) {
      case FLOAT32 -> FLOAT;
      case FLOAT32X, FLOAT64 -> DOUBLE;
      case FLOAT64X -> LONG_DOUBLE;
      default -> this;
    };
  }

  public boolean isFloating() {
    return ordinal() >= FLOAT16.ordinal() && ordinal() <= FLOAT128.ordinal();
  }

  public boolean isInteger() {
    return ordinal() <= UNSIGNED_INT128.ordinal();
  }

  /** The unsigned type of an integer type's size. */
  public BasicType toUnsigned() {
    return switch (this) {
      case SIGNED_CHAR, CHAR -> UNSIGNED_CHAR;
      case SHORT -> UNSIGNED_SHORT;
      case INT -> UNSIGNED_INT;
      case LONG -> UNSIGNED_LONG;
      case LONG_LONG -> UNSIGNED_LONG_LONG;
      case INT128 -> UNSIGNED_INT128;
      case BOOL,
          UNSIGNED_CHAR,
          UNSIGNED_SHORT,
          UNSIGNED_INT,
          UNSIGNED_LONG,
          UNSIGNED_LONG_LONG,
          UNSIGNED_INT128,
          FLOAT16,
          FLOAT,
          FLOAT32,
          FLOAT32X,
          DOUBLE,
          FLOAT64,
          FLOAT64X,
          LONG_DOUBLE,
          FLOAT128,
          POINTER ->
          this;
    };
  }
}
