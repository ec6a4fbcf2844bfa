package kit.obj;

import org.jspecify.annotations.Nullable;

/** The fixed codes of the Itanium C++ ABI (section 5.1) and what stands for them. */
final class MangledNames {
  /** Codes and operators in turn. */
  static final String[] OPERATORS = {
    "nw",
    " new",
    "na",
    " new[]",
    "dl",
    " delete",
    "da",
    " delete[]",
    "aw",
    " co_await",
    "ps",
    "+",
    "ng",
    "-",
    "ad",
    "&",
    "de",
    "*",
    "co",
    "~",
    "pl",
    "+",
    "mi",
    "-",
    "ml",
    "*",
    "dv",
    "/",
    "rm",
    "%",
    "an",
    "&",
    "or",
    "|",
    "eo",
    "^",
    "aS",
    "=",
    "pL",
    "+=",
    "mI",
    "-=",
    "mL",
    "*=",
    "dV",
    "/=",
    "rM",
    "%=",
    "aN",
    "&=",
    "oR",
    "|=",
    "eO",
    "^=",
    "ls",
    "<<",
    "rs",
    ">>",
    "lS",
    "<<=",
    "rS",
    ">>=",
    "eq",
    "==",
    "ne",
    "!=",
    "lt",
    "<",
    "gt",
    ">",
    "le",
    "<=",
    "ge",
    ">=",
    "ss",
    "<=>",
    "nt",
    "!",
    "aa",
    "&&",
    "oo",
    "||",
    "pp",
    "++",
    "mm",
    "--",
    "cm",
    ",",
    "pm",
    "->*",
    "pt",
    "->",
    "cl",
    "()",
    "ix",
    "[]",
    "qu",
    "?"
  };

  private MangledNames() {}

  /** The type of one letter, or null. */
  static @Nullable String builtin(char c) {
    return switch (c) {
      case 'v' -> "void";
      case 'w' -> "wchar_t";
      case 'b' -> "bool";
      case 'c' -> "char";
      case 'a' -> "signed char";
      case 'h' -> "unsigned char";
      case 's' -> "short";
      case 't' -> "unsigned short";
      case 'i' -> "int";
      case 'j' -> "unsigned int";
      case 'l' -> "long";
      case 'm' -> "unsigned long";
      case 'x' -> "long long";
      case 'y' -> "unsigned long long";
      case 'n' -> "__int128";
      case 'o' -> "unsigned __int128";
      case 'f' -> "float";
      case 'd' -> "double";
      case 'e' -> "long double";
      case 'g' -> "__float128";
      case 'z' -> "...";
      default -> null;
    };
  }

  /** The type of {@code D} and one letter, or null. */
  static @Nullable String extended(char c) {
    return switch (c) {
      case 'd' -> "decimal64";
      case 'e' -> "decimal128";
      case 'f' -> "decimal32";
      case 'h' -> "half";
      case 'i' -> "char32_t";
      case 's' -> "char16_t";
      case 'u' -> "char8_t";
      case 'a' -> "auto";
      case 'c' -> "decltype(auto)";
      case 'n' -> "decltype(nullptr)";
      default -> null;
    };
  }

  /** What {@code S} and one letter stand for, in full or by the usual name; or null. */
  static @Nullable String standard(char c, boolean whole) {
    return switch (c) {
      case 'a' -> "std::allocator";
      case 'b' -> "std::basic_string";
      case 's' ->
          whole
              ? "std::basic_string<char, std::char_traits<char>, std::allocator<char> >"
              : "std::string";
      case 'i' -> whole ? "std::basic_istream<char, std::char_traits<char> >" : "std::istream";
      case 'o' -> whole ? "std::basic_ostream<char, std::char_traits<char> >" : "std::ostream";
      case 'd' -> whole ? "std::basic_iostream<char, std::char_traits<char> >" : "std::iostream";
      default -> null;
    };
  }

  /** The last component of a qualified name, without template arguments. */
  static String lastPart(String name) {
    int angle = 0;
    int tag = name.indexOf("[abi:", Math.max(0, name.lastIndexOf('>')));
    int end = tag < 0 ? name.length() : tag;
    int start = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = name.charAt(i);
      if (c == '>') {
        angle++;
      } else if (c == '<') {
        angle--;
        if (angle == 0) {
          end = i;
        }
      } else if (angle == 0 && c == ':') {
        start = i + 1;
        break;
      }
    }
    return name.substring(start, Math.max(start, end));
  }
}
