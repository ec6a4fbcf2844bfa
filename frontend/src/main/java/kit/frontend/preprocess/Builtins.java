package kit.frontend.preprocess;

import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;

/**
 * Macros whose value is computed where they stand (C17 6.10.8.1, GNU, Clang's feature tests). Each
 * yields one token in place of its name.
 */
final class Builtins {
  static final int LINE = 1;
  static final int FILE = 2;
  static final int FILE_NAME = 3;
  static final int BASE_FILE = 4;
  static final int INCLUDE_LEVEL = 5;
  static final int COUNTER = 6;
  static final int DATE = 7;
  static final int TIME = 8;
  static final int TIMESTAMP = 9;
  static final int HAS_INCLUDE = 10;
  static final int HAS_INCLUDE_NEXT = 11;
  static final int HAS_ATTRIBUTE = 12;
  static final int HAS_BUILTIN = 13;
  static final int HAS_FEATURE = 14;
  static final int HAS_EXTENSION = 15;
  static final int HAS_C_ATTRIBUTE = 16;
  static final int HAS_EMBED = 17;

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String[] DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

  private final Preprocessor hub;
  private final NameTable names;
  private final Diagnostics diagnostics;
  private long counter;
  private long now = Long.MIN_VALUE;

  Builtins(Preprocessor hub) {
    this.hub = hub;
    names = hub.names();
    diagnostics = hub.diagnostics;
  }

  void define(MacroTable macros) {
    macros.defineBuiltin("__LINE__", LINE, false);
    macros.defineBuiltin("__FILE__", FILE, false);
    macros.defineBuiltin("__FILE_NAME__", FILE_NAME, false);
    macros.defineBuiltin("__BASE_FILE__", BASE_FILE, false);
    macros.defineBuiltin("__INCLUDE_LEVEL__", INCLUDE_LEVEL, false);
    macros.defineBuiltin("__COUNTER__", COUNTER, false);
    macros.defineBuiltin("__DATE__", DATE, false);
    macros.defineBuiltin("__TIME__", TIME, false);
    macros.defineBuiltin("__TIMESTAMP__", TIMESTAMP, false);
    macros.defineBuiltin("__has_include", HAS_INCLUDE, true);
    macros.defineBuiltin("__has_include_next", HAS_INCLUDE_NEXT, true);
    macros.defineBuiltin("__has_attribute", HAS_ATTRIBUTE, true);
    macros.defineBuiltin("__has_builtin", HAS_BUILTIN, true);
    macros.defineBuiltin("__has_feature", HAS_FEATURE, true);
    macros.defineBuiltin("__has_extension", HAS_EXTENSION, true);
    macros.defineBuiltin("__has_c_attribute", HAS_C_ATTRIBUTE, true);
    macros.defineBuiltin("__has_embed", HAS_EMBED, true);
  }

  /**
   * Replaces the current token of {@code tokens}, which names the macro. Returns the kind of the
   * current token afterwards.
   */
  int expand(int macro, MacroExpander tokens) {
    int flags = tokens.kind & ~TokenKind.KIND_MASK;
    int position = tokens.position;
    int name = tokens.value;
    int builtin = macros().builtin(macro);
    if ((macros().flags(macro) & MacroTable.FUNCTION_LIKE) != 0) {
      if (!tokens.parenthesisFollows()) {
        if (hub.files.lexer().directive) {
          diagnostics.error(position, "missing '(' before \"" + names.text(name) + "\" operand");
        }
        return TokenKind.IDENTIFIER;
      }
      boolean looksForFile =
          builtin == HAS_INCLUDE || builtin == HAS_INCLUDE_NEXT || builtin == HAS_EMBED;
      if (looksForFile && !hub.files.lexer().directive) {
        diagnostics.error(
            position, "\"" + names.text(name) + "\" used outside of preprocessing directive");
        return TokenKind.IDENTIFIER;
      }
      tokens.raw();
      long value = query(builtin, names.text(name), tokens);
      return number(value, tokens, flags, position);
    }
    if (builtin == DATE || builtin == TIME || builtin == TIMESTAMP) {
      diagnostics.warning(
          "date-time",
          position,
          "macro \"" + names.text(name) + "\" might prevent reproducible builds");
    }
    return switch (builtin) {
      case LINE -> number(hub.sources.line(position), tokens, flags, position);
      case INCLUDE_LEVEL -> number(hub.files.includeLevel(), tokens, flags, position);
      case COUNTER -> number(counter++, tokens, flags, position);
      case FILE -> string(mapped(placeName(position)), tokens, flags, position);
      case FILE_NAME -> string(lastPart(placeName(position)), tokens, flags, position);
      case BASE_FILE -> string(mapped(hub.mainName()), tokens, flags, position);
      case DATE -> string(date(), tokens, flags, position);
      case TIME -> string(time(), tokens, flags, position);
      default -> string(timestamp(), tokens, flags, position);
    };
  }

  private MacroTable macros() {
    return hub.macros;
  }

  private int number(long value, MacroExpander tokens, int flags, int position) {
    tokens.kind = TokenKind.NUMBER | flags;
    tokens.position = position;
    tokens.value = names.intern(Long.toString(value));
    return TokenKind.NUMBER;
  }

  private int string(String text, MacroExpander tokens, int flags, int position) {
    ByteSink out = new ByteSink();
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.u8('\\');
      }
      if (c == '\n') {
        out.text("\\n");
      } else {
        out.u8(c);
      }
    }
    out.u8('"');
    tokens.kind = TokenKind.STRING | flags;
    tokens.position = position;
    tokens.value = names.intern(out.array(), 0, out.size());
    return TokenKind.STRING;
  }

  private String placeName(int position) {
    SourceMap.Place place = hub.sources.place(position);
    return place == null ? "" : place.name();
  }

  /** Applies {@code -fmacro-prefix-map}; the last option that fits wins. */
  private String mapped(String path) {
    for (int i = hub.options.macroPrefixMap.size() - 2; i >= 0; i -= 2) {
      String old = hub.options.macroPrefixMap.get(i);
      if (path.startsWith(old)) {
        return hub.options.macroPrefixMap.get(i + 1) + path.substring(old.length());
      }
    }
    return path;
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Reads the operand of a feature test through the right parenthesis; the left one has been read.
   */
  private long query(int builtin, String operator, MacroExpander tokens) {
    switch (builtin) {
      case HAS_INCLUDE, HAS_INCLUDE_NEXT -> {
        return hub.directives.inclusions().hasInclude(builtin == HAS_INCLUDE_NEXT, operator)
            ? 1
            : 0;
      }
      case HAS_EMBED -> {
        return hub.directives.inclusions().hasEmbed();
      }
      default -> {}
    }
    // The operand may itself be a macro (limits the damage of "#define noreturn _Noreturn"): gcc
    // expands it, but for __has_builtin the bare name counts.
    int kind = builtin == HAS_BUILTIN ? tokens.raw() : tokens.next();
    if (kind != TokenKind.IDENTIFIER) {
      diagnostics.error(tokens.position, "\"" + operator + "\" requires an identifier");
      return skipToParenthesis(kind, tokens);
    }
    String name = names.text(tokens.value);
    String scope = "";
    kind = tokens.raw();
    if (kind == TokenKind.COLON_COLON) {
      kind = tokens.raw();
      scope = name;
      name = kind == TokenKind.IDENTIFIER ? names.text(tokens.value) : "";
      kind = tokens.raw();
    }
    if (kind != TokenKind.RIGHT_PAREN) {
      diagnostics.error(tokens.position, "missing ')' after \"" + operator + "\" operand");
      return skipToParenthesis(kind, tokens);
    }
    return switch (builtin) {
      case HAS_ATTRIBUTE -> scope.isEmpty() || isGnu(scope) ? Features.attribute(name) : 0;
      case HAS_C_ATTRIBUTE ->
          scope.isEmpty()
              ? Features.standardAttribute(name)
              : isGnu(scope) ? Features.attribute(name) : 0;
      case HAS_BUILTIN -> Features.builtin(name);
      case HAS_FEATURE -> Features.feature(name, hub.options.standard, false);
      default -> Features.feature(name, hub.options.standard, true);
    };
  }

  private static boolean isGnu(String scope) {
    return scope.equals("gnu") || scope.equals("__gnu__");
  }

  private static long skipToParenthesis(int first, MacroExpander tokens) {
    int kind = first;
    int parentheses = 0;
    while (kind != TokenKind.NEWLINE && kind != TokenKind.END && kind != TokenKind.LIST_END) {
      parentheses += kind == TokenKind.LEFT_PAREN ? 1 : 0;
      if (kind == TokenKind.RIGHT_PAREN && parentheses-- == 0) {
        break;
      }
      kind = tokens.raw();
    }
    return 0;
  }

  private long localNow() {
    if (now == Long.MIN_VALUE) {
      now =
          hub.options.sourceDateEpoch >= 0
              ? hub.options.sourceDateEpoch
              : hub.host.currentTime() + hub.options.zoneOffset;
    }
    return now;
  }

  private String date() {
    int[] civil = civil(Math.floorDiv(localNow(), 86400L));
    return MONTHS[civil[1] - 1] + " " + padded(civil[2], ' ') + " " + civil[0];
  }

  private String time() {
    return clock(localNow());
  }

  private static String clock(long seconds) {
    int ofDay = (int) Math.floorMod(seconds, 86400L);
    return padded(ofDay / 3600, '0')
        + ":"
        + padded(ofDay / 60 % 60, '0')
        + ":"
        + padded(ofDay % 60, '0');
  }

  private static String padded(int number, char with) {
    return number < 10 ? with + Integer.toString(number) : Integer.toString(number);
  }

  /** Modification time of the current file as asctime writes it. */
  private String timestamp() {
    FileStack.OpenFile file = hub.files.innermostReal();
    long time = file == null ? -1 : hub.host.modificationTime(file.source.name());
    if (time < 0) {
      return "??? ??? ?? ??:??:?? ????";
    }
    if (hub.options.sourceDateEpoch >= 0) {
      time = Math.min(time, hub.options.sourceDateEpoch);
    } else {
      time += hub.options.zoneOffset;
    }
    long day = Math.floorDiv(time, 86400L);
    int[] civil = civil(day);
    return DAYS[(int) Math.floorMod(day + 4, 7L)]
        + " "
        + MONTHS[civil[1] - 1]
        + " "
        + padded(civil[2], ' ')
        + " "
        + clock(time)
        + " "
        + civil[0];
  }

  /**
   * Year, month and day of a day number counted from 1970-01-01, in the proleptic Gregorian
   * calendar. Counts in eras of 400 years that begin on 1 March.
   */
  private static int[] civil(long dayNumber) {
    long z = dayNumber + 719468;
    long era = Math.floorDiv(z, 146097L);
    long dayOfEra = z - era * 146097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shiftedMonth = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * shiftedMonth + 2) / 5) + 1;
    int month = (int) (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    int year = (int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    return new int[] {year, month, day};
  }
}
