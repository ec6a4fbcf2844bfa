package kit.frontend.warn.format;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.check.Conversions;
import kit.frontend.check.Ranges;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.VoidType;

/**
 * The arguments that a format string goes through: hands them out in order or by number, compares
 * their types with what conversions want, and tells which were not used.
 */
final class FormatArguments {
  private final Diagnostics diagnostics;
  private final FormatText text;
  private final List<Expression> arguments;

  /** Index of the first argument of the format; -1 when there are none to look at (va_list). */
  private final int first;

  private int next;
  private boolean numbered;
  private boolean sequential;
  private final boolean[] used;
  private boolean missing;
  private String extra = "";

  FormatArguments(Diagnostics diagnostics, FormatText text, List<Expression> arguments, int first) {
    this.diagnostics = diagnostics;
    this.text = text;
    this.arguments = arguments;
    this.first = first;
    next = first;
    used = new boolean[arguments.size()];
  }

  boolean areUnknown() {
    return first < 0;
  }

  void warn(int position, String message) {
    diagnostics.warning("format=", position, message);
  }

  /** A conversion takes argument number {@code number} from 1 ($ style), or 0 for the next one. */
  private int take(int number) {
    if (number > 0) {
      numbered = true;
      return first + number - 1;
    }
    sequential = true;
    return next++;
  }

  boolean mixes(int number) {
    return number > 0 ? sequential : numbered;
  }

  /**
   * Compares the next argument, or number {@code number}, with what is wished.
   *
   * @param from index of the conversion's % in the string
   * @param at index of the character to point at
   * @param conversion the conversion as written, with %
   * @param what "format '%d'" or "field width specifier '*'"
   */
  void check(int number, Wish wish, int from, int at, String conversion, String what) {
    if (areUnknown() || missing) {
      return;
    }
    int index = take(number);
    if (index >= arguments.size()) {
      diagnostics.warning(
          "format=",
          text.position(at),
          what + " expects a matching '" + wish.name() + "' argument",
          range(from, at),
          List.of(),
          List.of());
      missing = number == 0;
      return;
    }
    used[index] = true;
    Expression argument = arguments.get(index);
    CType type = argument.type();
    if (argument instanceof Expression.Invalid || matches(argument, type, wish, index)) {
      return;
    }
    List<Diagnostic.Range> ranges = new ArrayList<>(range(from, at));
    ranges.add(Ranges.of(argument));
    diagnostics.warning(
        "format=",
        text.position(at),
        what
            + " expects argument of type '"
            + wish.name()
            + "', but argument "
            + (index + 1)
            + " has type "
            + TypePrinter.quoted(type),
        ranges,
        fixIt(from, at, conversion, type, wish),
        List.of());
  }

  private List<Diagnostic.Range> range(int from, int at) {
    return text.isMapped()
        ? List.of(new Diagnostic.Range(text.position(from), text.position(at) + 1))
        : List.of(Diagnostic.Range.token(text.start()));
  }

  void embeddedZero(int position) {
    diagnostics.warning("format-contains-nul", position, "embedded '\\0' in format");
  }

  void y2k(int position, int letter) {
    diagnostics.warning(
        "format-y2k", position, "'%" + (char) letter + "' yields only last 2 digits of year");
  }

  /** Leaves an argument out that cannot be judged. */
  boolean skip() {
    if (!areUnknown()) {
      int index = take(0);
      if (index < used.length) {
        used[index] = true;
      }
    }
    return true;
  }

  // ---- types

  private boolean matches(Expression argument, CType type, Wish wish, int index) {
    CType at = type;
    for (int i = 0; i < wish.pointers(); i++) {
      if (!(at instanceof PointerType p)) {
        return false;
      }
      at = p.pointee();
    }
    if (wish.pointers() == 0) {
      return wish.kind() == BasicType.POINTER
          ? at instanceof PointerType || at instanceof CType.NullPointerType
          : sameKind(at, wish);
    }
    if (wish.writes() && at.isConst()) {
      diagnostics.warning(
          "format=", text.start(), "writing into constant object (argument " + (index + 1) + ")");
      return true;
    }
    if (wish.kind() == BasicType.POINTER) {
      return true;
    }
    if (at instanceof VoidType && Conversions.isNullPointerConstant(argument)) {
      // gcc complains about NULL for %s by its type; so do we.
      return false;
    }
    return wish.text() && wish.kind() == BasicType.CHAR
        ? Types.isCharacter(at)
        : sameKind(at, wish);
  }

  private boolean sameKind(CType type, Wish wish) {
    BasicType kind =
        switch (type) {
          case IntegerType i -> i.kind();
          case FloatingType f -> f.kind();
          case EnumType e when e.definition().isComplete() -> e.definition().underlying().kind();
          default -> null;
        };
    if (kind == null) {
      return false;
    }
    if (kind == wish.kind()) {
      return true;
    }
    return kind.isInteger()
        && wish.kind().isInteger()
        && kind.toUnsigned() == wish.kind().toUnsigned()
        && (kind == BasicType.CHAR
            || wish.kind() == BasicType.CHAR
            || !diagnostics.enabled("format-signedness"));
  }

  // ---- a conversion that would do

  private List<Diagnostic.FixIt> fixIt(int from, int at, String conversion, CType type, Wish wish) {
    String letters = wish.writes() || !text.isMapped() ? null : letters(type, text.at(at));
    if (letters == null || !conversion.startsWith("%")) {
      return List.of();
    }
    int kept = 1;
    while (kept < conversion.length()
        && "-+ #0'I123456789.*$".indexOf(conversion.charAt(kept)) >= 0) {
      kept++;
    }
    return List.of(
        new Diagnostic.FixIt(
            new Diagnostic.Range(text.position(from), text.position(at) + 1),
            conversion.substring(0, kept) + letters));
  }

  private static String letters(CType type, int written) {
    boolean hexadecimal = written == 'x' || written == 'X' || written == 'o';
    return switch (type) {
      case PointerType p ->
          Types.isCharacter(p.pointee())
              ? "s"
              : p.pointee() instanceof CType.FunctionType ? null : "p";
      case FloatingType f ->
          f.kind() == BasicType.LONG_DOUBLE ? "Lf" : f.kind() == BasicType.DOUBLE ? "f" : null;
      case IntegerType i -> {
        String length =
            switch (i.kind().toUnsigned()) {
              case UNSIGNED_INT -> "";
              case UNSIGNED_LONG -> "l";
              case UNSIGNED_LONG_LONG -> "ll";
              default -> null;
            };
        yield length == null
            ? null
            : length
                + (hexadecimal
                    ? String.valueOf((char) written)
                    : i.kind() == i.kind().toUnsigned() ? "u" : "d");
      }
      default -> null;
    };
  }

  // ---- the end

  /** Looks for arguments that no conversion has taken. */
  void finish() {
    if (areUnknown() || missing) {
      return;
    }
    if (numbered) {
      boolean later = false;
      for (int i = arguments.size() - 1; i >= first; i--) {
        if (used[i]) {
          later = true;
        } else if (later && !(arguments.get(i).type() instanceof PointerType)) {
          warn(
              text.start(),
              "format argument "
                  + (i - first + 1)
                  + " unused before used argument "
                  + (lastUsed() - first + 1)
                  + " in '$'-style format");
          return;
        }
      }
      if (lastUsed() < arguments.size() - 1) {
        extra = "unused arguments in '$'-style format";
      }
    } else if (next < arguments.size()) {
      extra = "too many arguments for format";
    }
  }

  /** What is to be said of arguments that no conversion takes, "" when all are taken. */
  String extra() {
    return extra;
  }

  private int lastUsed() {
    int last = first - 1;
    for (int i = first; i < used.length; i++) {
      last = used[i] ? i : last;
    }
    return last;
  }
}
