package kit.frontend.lex;

/** The dialect chosen by {@code -std=}. */
public enum LanguageStandard {
  C89("c89", 1989, false),
  C94("iso9899:199409", 1994, false),
  C99("c99", 1999, false),
  C11("c11", 2011, false),
  C17("c17", 2017, false),
  C23("c23", 2023, false),
  GNU89("gnu89", 1989, true),
  GNU99("gnu99", 1999, true),
  GNU11("gnu11", 2011, true),
  GNU17("gnu17", 2017, true),
  GNU23("gnu23", 2023, true);

  private final String optionName;
  private final int year;
  private final boolean gnu;

  LanguageStandard(String optionName, int year, boolean gnu) {
    this.optionName = optionName;
    this.year = year;
    this.gnu = gnu;
  }

  public String optionName() {
    return optionName;
  }

  /** Year of the standard: 1989, 1994, 1999, 2011, 2017, 2023. */
  public int year() {
    return year;
  }

  /**
   * Whether GNU extensions that conflict with the standard are on (plain {@code asm}, {@code
   * typeof}, {@code linux} …).
   */
  public boolean gnu() {
    return gnu;
  }

  public boolean isC99() {
    return year >= 1999;
  }

  public boolean isC11() {
    return year >= 2011;
  }

  public boolean isC23() {
    return year >= 2023;
  }

  /** Trigraphs are replaced in the strict dialects before C23. */
  public boolean trigraphs() {
    return !gnu && year < 2023;
  }

  /** {@code //} comments are known. */
  public boolean lineComments() {
    return gnu || year >= 1999;
  }

  /**
   * The standard for the value of {@code -std=}, or null when it is unknown. All of gcc's and
   * clang's aliases are known.
   */
  public static LanguageStandard parse(String value) {
    return switch (value) {
      case "c89", "c90", "iso9899:1990" -> C89;
      case "iso9899:199409" -> C94;
      case "c99", "c9x", "iso9899:1999", "iso9899:199x" -> C99;
      case "c11", "c1x", "iso9899:2011" -> C11;
      case "c17", "c18", "iso9899:2017", "iso9899:2018" -> C17;
      case "c23", "c2x", "iso9899:2024" -> C23;
      case "gnu89", "gnu90" -> GNU89;
      case "gnu99", "gnu9x" -> GNU99;
      case "gnu11", "gnu1x" -> GNU11;
      case "gnu17", "gnu18" -> GNU17;
      case "gnu23", "gnu2x" -> GNU23;
      default -> null;
    };
  }
}
