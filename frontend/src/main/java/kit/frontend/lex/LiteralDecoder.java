package kit.frontend.lex;

import java.util.Arrays;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;

/**
 * Decodes the spellings of constants and string literals (C17 6.4.4, 6.4.5): numbers with the type
 * that their suffix and value give them, character constants, and sequences of string literals with
 * escapes and encodings. The source is UTF-8; bytes that are not pass through plain literals
 * unchanged. Plain literals are of the execution character set.
 */
public final class LiteralDecoder {
  private final NameTable names;
  private final TargetInfo target;
  private final LanguageStandard standard;
  private final Diagnostics diagnostics;
  private final NumberReader numbers;
  private final CharacterSet execution;

  public LiteralDecoder(
      NameTable names, TargetInfo target, LanguageStandard standard, Diagnostics diagnostics) {
    this(names, target, standard, diagnostics, CharacterSet.UTF_8);
  }

  /**
   * @param execution character set of plain literals
   */
  public LiteralDecoder(
      NameTable names,
      TargetInfo target,
      LanguageStandard standard,
      Diagnostics diagnostics,
      CharacterSet execution) {
    this.execution = execution;
    this.names = names;
    this.target = target;
    this.standard = standard;
    this.diagnostics = diagnostics;
    numbers = new NumberReader(target, standard, diagnostics);
  }

  /** Floating constants without suffix are of type float: {@code -fsingle-precision-constant}. */
  public void useSingleConstants() {
    numbers.unsuffixed = BasicType.FLOAT;
  }

  /** Decodes a {@link TokenKind#NUMBER}. Reports what is wrong and then gives an int 0. */
  public NumericLiteral number(int spelling, int position) {
    int start = names.start(spelling);
    byte[] text = Arrays.copyOfRange(names.bytes(), start, start + names.length(spelling));
    return numbers.read(text, position);
  }

  /** Decodes a {@link TokenKind#CHARACTER}. */
  public CharacterLiteral character(int spelling, int position) {
    byte[] text = Bytes.of(names.text(spelling));
    Encoding encoding = encoding(text);
    int from = encoding.prefix().length() + 1;
    int to = text.length - 1;
    if (from >= to) {
      diagnostics.error(position, "empty character constant");
      return new CharacterLiteral(encoding, 0);
    }
    int unitSize = unitSize(encoding);
    ByteSink out = new ByteSink();
    decode(text, from, to, encoding, unitSize, out, position);
    int units = out.size() / unitSize;
    if (units == 0) {
      // Reported.
      return new CharacterLiteral(encoding, 0);
    }
    if (encoding != Encoding.PLAIN) {
      if (units > 1 && encoding == Encoding.UTF8) {
        diagnostics.error(position, "character constant too long for its type");
      } else if (units > 1) {
        diagnostics.warning("", position, "character constant too long for its type");
      }
      int last = out.size() - unitSize;
      int value =
          unitSize == 4
              ? out.getU32(last)
              : unitSize == 2 ? out.getU8(last) | out.getU8(last + 1) << 8 : out.getU8(last);
      return new CharacterLiteral(encoding, value);
    }
    if (units == 1) {
      int value = out.getU8(0);
      return new CharacterLiteral(encoding, target.charSigned() ? (byte) value : value);
    }
    // gcc's rule: each character shifts the value by eight bits; those that do not fit fall out on
    // the left.
    int value = 0;
    for (int i = 0; i < units; i++) {
      value = value << 8 | out.getU8(i);
    }
    if (units > 4) {
      diagnostics.warning("", position, "character constant too long for its type");
    } else {
      diagnostics.warning("multichar", position, "multi-character character constant");
    }
    return new CharacterLiteral(encoding, value);
  }

  /** Decodes the current {@link TokenKind#STRING} and all that follow it, and steps past them. */
  public StringLiteral strings(TokenSource tokens) {
    int position = tokens.position();
    Encoding encoding = Encoding.PLAIN;
    int count = 0;
    while (tokens.peek(count) == TokenKind.STRING) {
      Encoding part = encoding(tokens.peekValue(count));
      if (part != Encoding.PLAIN && part != encoding) {
        if (encoding == Encoding.PLAIN) {
          encoding = part;
        } else {
          diagnostics.error(
              tokens.peekPosition(count),
              "unsupported non-standard concatenation of string literals");
        }
      }
      count++;
    }
    int unitSize = unitSize(encoding);
    ByteSink out = new ByteSink();
    for (int i = 0; i < count; i++) {
      int spelling = tokens.value();
      int start = names.start(spelling) + encoding(spelling).prefix().length() + 1;
      int end = names.start(spelling) + names.length(spelling) - 1;
      decode(names.bytes(), start, end, encoding, unitSize, out, tokens.position());
      tokens.next();
    }
    return new StringLiteral(encoding, unitSize, out.toByteArray(), position);
  }

  /**
   * Decodes a single string's contents as plain bytes with escapes kept out: the form that asm
   * labels, #line and section attributes need.
   */
  public byte[] plainString(int spelling, int position) {
    Encoding encoding = encoding(spelling);
    ByteSink out = new ByteSink();
    int start = names.start(spelling) + encoding.prefix().length() + 1;
    int end = names.start(spelling) + names.length(spelling) - 1;
    decode(names.bytes(), start, end, Encoding.UTF8, 1, out, position);
    return out.toByteArray();
  }

  /** Bytes per code unit. */
  public int unitSize(Encoding encoding) {
    return switch (encoding) {
      case PLAIN, UTF8 -> 1;
      case UTF16 -> 2;
      case UTF32 -> 4;
      case WIDE -> target.size(target.wchar());
    };
  }

  /**
   * The type of a literal's code units; plain and u8 strings have char (u8 in C23: unsigned char).
   */
  public BasicType unitType(Encoding encoding) {
    return switch (encoding) {
      case PLAIN -> BasicType.CHAR;
      case UTF8 -> standard.isC23() ? BasicType.UNSIGNED_CHAR : BasicType.CHAR;
      case UTF16 -> BasicType.UNSIGNED_SHORT;
      case UTF32 -> BasicType.UNSIGNED_INT;
      case WIDE -> target.wchar();
    };
  }

  private Encoding encoding(int spelling) {
    byte[] text = names.bytes();
    int start = names.start(spelling);
    return encoding(text[start], names.length(spelling) > 1 ? text[start + 1] : 0);
  }

  private static Encoding encoding(byte[] text) {
    return encoding(text[0], text.length > 1 ? text[1] : 0);
  }

  private static Encoding encoding(int first, int second) {
    return switch (first) {
      case 'L' -> Encoding.WIDE;
      case 'U' -> Encoding.UTF32;
      case 'u' -> second == '8' ? Encoding.UTF8 : Encoding.UTF16;
      default -> Encoding.PLAIN;
    };
  }

  private void decode(
      byte[] text, int from, int to, Encoding encoding, int unitSize, ByteSink out, int position) {
    int p = from;
    while (p < to) {
      if (text[p] == '\\' && p + 1 < to) {
        p = escape(text, p + 1, to, encoding, unitSize, out, position);
      } else if (unitSize == 1 && !isConverted(encoding)) {
        out.u8(text[p++]);
      } else {
        int character = Unicode.decode(text, p, to);
        if (character < 0) {
          diagnostics.error(
              position,
              "converting to execution character set: Invalid or incomplete multibyte or wide"
                  + " character");
          character = (text[p] & 0xff) << 3 | 1;
        }
        if (isConverted(encoding)) {
          convert(out, character >>> 3, position);
        } else {
          codePoint(out, character >>> 3, unitSize);
        }
        p += character & 7;
      }
    }
  }

  /** The bytes of a name in the execution character set: what {@code __func__} holds. */
  public byte[] name(String name, int position) {
    byte[] text = Bytes.of(name);
    ByteSink out = new ByteSink();
    decode(text, 0, text.length, Encoding.PLAIN, 1, out, position);
    return java.util.Arrays.copyOf(out.array(), out.size());
  }

  private boolean isConverted(Encoding encoding) {
    return encoding == Encoding.PLAIN && execution != CharacterSet.UTF_8;
  }

  private void convert(ByteSink out, int character, int position) {
    if (!execution.encode(out, character)) {
      diagnostics.error(
          position,
          "converting to execution character set: Invalid or incomplete multibyte or wide"
              + " character");
    }
  }

  /**
   * Decodes an escape whose character after the backslash is at {@code p}; returns the offset
   * behind it.
   */
  private int escape(
      byte[] text, int p, int to, Encoding encoding, int unitSize, ByteSink out, int position) {
    int c = text[p];
    switch (c) {
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int q = p;
        int value = 0;
        while (q < to && q < p + 3 && text[q] >= '0' && text[q] <= '7') {
          value = value * 8 + text[q++] - '0';
        }
        if (unitSize == 1 && value > 255) {
          diagnostics.violation("", position, "octal escape sequence out of range");
        }
        out.uint(value, unitSize);
        return q;
      }
      case 'x' -> {
        return hexadecimalEscape(text, p + 1, to, unitSize, out, position);
      }
      case 'u', 'U' -> {
        return universalName(text, p, to, encoding, unitSize, out, position);
      }
      default -> {
        int value = simpleEscape(c);
        if (value < 0) {
          diagnostics.violation(
              "", position, "unknown escape sequence: '\\" + (char) (c & 0xff) + "'");
          return p;
        }
        if (c == 'e' || c == 'E') {
          diagnostics.warning(
              "pedantic", position, "non-ISO-standard escape sequence, '\\" + (char) c + "'");
        }
        if (isConverted(encoding)) {
          convert(out, value, position);
        } else {
          out.uint(value, unitSize);
        }
        return p + 1;
      }
    }
  }

  private static int simpleEscape(int c) {
    return switch (c) {
      case 'n' -> 10;
      case 't' -> 9;
      case 'r' -> 13;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'f' -> 12;
      case 'v' -> 11;
      case 'e', 'E' -> 27;
      case '\\', '\'', '"', '?' -> c;
      // Harmless before characters that some other tool might have treated specially; gcc takes
      // them too.
      case '(', '{', '[', '%' -> c;
      default -> -1;
    };
  }

  private int hexadecimalEscape(
      byte[] text, int from, int to, int unitSize, ByteSink out, int position) {
    long value = 0;
    boolean overflow = false;
    int p = from;
    while (p < to && CharacterClass.hexValue(text[p]) >= 0) {
      overflow |= value >>> (unitSize * 8 - 4) != 0;
      value = (value << 4 | CharacterClass.hexValue(text[p])) & 0xffffffffL;
      p++;
    }
    if (p == from) {
      diagnostics.error(position, "\\x used with no following hex digits");
    } else if (overflow) {
      diagnostics.violation("", position, "hex escape sequence out of range");
    }
    out.uint(value, unitSize);
    return p;
  }

  private int universalName(
      byte[] text, int from, int to, Encoding encoding, int unitSize, ByteSink out, int position) {
    int digits = text[from] == 'u' ? 4 : 8;
    long value = 0;
    int p = from + 1;
    while (p < to && p <= from + digits && CharacterClass.hexValue(text[p]) >= 0) {
      value = value << 4 | CharacterClass.hexValue(text[p++]);
    }
    if (p != from + 1 + digits) {
      diagnostics.error(
          position, "incomplete universal character name \\" + Bytes.toText(text, from, p));
      return p;
    }
    String name = "\\" + Bytes.toText(text, from, p);
    if (value > Integer.MAX_VALUE || (value >= 0xD800 && value <= 0xDFFF)) {
      diagnostics.error(position, name + " is not a valid universal character");
    } else if (value <= Character.MAX_CODE_POINT) {
      if (isConverted(encoding)) {
        convert(out, (int) value, position);
      } else {
        codePoint(out, (int) value, unitSize);
      }
    } else {
      // ISO 10646 once had 31 bits; gcc still takes them where the encoding has room.
      diagnostics.warning("", position, name + " is outside the UCS codespace");
      if (unitSize == 4) {
        out.u32((int) value);
      } else {
        diagnostics.error(
            position,
            "converting UCN to execution character set: Invalid or incomplete multibyte or wide"
                + " character");
      }
    }
    return p;
  }

  private static void codePoint(ByteSink out, int codePoint, int unitSize) {
    if (unitSize == 1) {
      Unicode.encode(out, codePoint);
    } else if (unitSize == 2 && codePoint > 0xFFFF) {
      out.u16(0xD800 + ((codePoint - 0x10000) >> 10));
      out.u16(0xDC00 + ((codePoint - 0x10000) & 0x3ff));
    } else {
      out.uint(codePoint, unitSize);
    }
  }
}
