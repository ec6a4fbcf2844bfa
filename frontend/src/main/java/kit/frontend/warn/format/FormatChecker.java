package kit.frontend.warn.format;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.FormatAttribute;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Conversions;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the format of a call, by its attribute or by the library function's name, and the string
 * literals that may be meant: through conditionals, constant arrays and functions with
 * attribute((format_arg)).
 */
public final class FormatChecker {
  private final Diagnostics diagnostics;
  private final boolean builtins;

  /** Strings that may be the format of the call, and those for which arguments are left over. */
  private int all;

  private int extra;
  private String extraMessage = "";
  private int extraPosition;

  /**
   * @param builtins whether library functions are known by their names
   */
  public FormatChecker(Diagnostics diagnostics, boolean builtins) {
    this.diagnostics = diagnostics;
    this.builtins = builtins;
  }

  /** The format of a function's arguments, or null. */
  public @Nullable FormatAttribute formatOf(FunctionDeclaration function) {
    if (function.attributes.warnings != null && function.attributes.warnings.format != null) {
      return function.attributes.warnings.format;
    }
    return builtins && function.linkage != kit.frontend.ast.Linkage.INTERNAL
        ? library(function.name())
        : null;
  }

  private static @Nullable FormatAttribute library(String name) {
    return switch (name) {
      case "printf", "printf_unlocked" -> new FormatAttribute("printf", 1, 2);
      case "fprintf", "sprintf", "fprintf_unlocked", "asprintf", "dprintf" ->
          new FormatAttribute("printf", 2, 3);
      case "snprintf" -> new FormatAttribute("printf", 3, 4);
      case "vprintf" -> new FormatAttribute("printf", 1, 0);
      case "vfprintf", "vsprintf" -> new FormatAttribute("printf", 2, 0);
      case "vsnprintf" -> new FormatAttribute("printf", 3, 0);
      case "scanf" -> new FormatAttribute("scanf", 1, 2);
      case "fscanf", "sscanf" -> new FormatAttribute("scanf", 2, 3);
      case "vscanf" -> new FormatAttribute("scanf", 1, 0);
      case "vfscanf", "vsscanf" -> new FormatAttribute("scanf", 2, 0);
      case "strftime" -> new FormatAttribute("strftime", 3, 0);
      default -> null;
    };
  }

  private static boolean isFormatArgument(String name) {
    return name.equals("gettext")
        || name.equals("dgettext")
        || name.equals("dcgettext")
        || name.equals("ngettext");
  }

  /** Checks a call whose arguments are converted. */
  public void check(FormatAttribute format, List<Expression> arguments, int position) {
    if (format.string() > arguments.size()) {
      return;
    }
    Expression string = arguments.get(format.string() - 1);
    all = 0;
    extra = 0;
    strings(string, format, arguments, position, 0);
    if (extra > 0 && extra == all) {
      diagnostics.warning("format-extra-args", extraPosition, extraMessage);
    }
  }

  /** The strings that may be the format; an argument is too much only when it is so for all. */
  private void strings(
      Expression e, FormatAttribute format, List<Expression> arguments, int position, int depth) {
    Expression at = e;
    while (at instanceof Cast c && c.operand().type() instanceof CType.PointerType) {
      at = c.operand();
    }
    if (at instanceof Expression.Conditional c && c.whenTrue() != null && depth < 20) {
      strings(c.whenTrue(), format, arguments, position, depth + 1);
      strings(c.whenFalse(), format, arguments, position, depth + 1);
      return;
    }
    all++;
    if (isNull(at)) {
      // No format at all, which functions of a program's own may allow.
      if (format.first() > 0 && arguments.size() >= format.first()) {
        extra++;
        extraPosition = position;
        extraMessage = "too many arguments for format";
      }
      return;
    }
    if (at instanceof Expression.Call call
        && throughCall(call, format, arguments, position, depth)) {
      return;
    }
    Expression.StringLiteral literal = literal(at);
    if (literal == null) {
      notLiteral(format, arguments, position, at);
      return;
    }
    literal(literal, format, arguments);
  }

  private static boolean isNull(Expression e) {
    return Conversions.isNullPointerConstant(e)
        || e instanceof Expression.PointerConstant p && p.value() == 0;
  }

  /** gettext("…") and functions with attribute((format_arg)). */
  private boolean throughCall(
      Expression.Call call,
      FormatAttribute format,
      List<Expression> arguments,
      int position,
      int depth) {
    if (!(call.function() instanceof Cast c)
        || !(c.operand() instanceof Expression.FunctionReference f)) {
      return false;
    }
    FunctionDeclaration function = f.declaration();
    int index =
        function.attributes.warnings == null ? 0 : function.attributes.warnings.formatArgument;
    if (index == 0 && isFormatArgument(function.name())) {
      index = function.name().startsWith("d") ? 2 : 1;
    }
    if (index < 1 || index > call.arguments().size() || depth > 20) {
      return false;
    }
    all--;
    strings(call.arguments().get(index - 1), format, arguments, position, depth + 1);
    return true;
  }

  private static Expression.@Nullable StringLiteral literal(Expression e) {
    if (!(e instanceof Cast c) || c.kind() != Expression.CastKind.ARRAY_TO_POINTER) {
      return null;
    }
    if (c.operand() instanceof Expression.StringLiteral s) {
      return s;
    }
    if (c.operand() instanceof Expression.ObjectReference o
        && o.type() instanceof CType.ArrayType a
        && a.element().isConst()
        && !a.element().isVolatile()) {
      return initialText(o.declaration());
    }
    return null;
  }

  private static Expression.@Nullable StringLiteral initialText(ObjectDeclaration object) {
    Initializer initializer = object.initializer;
    if (initializer == null
        || initializer.entries().size() != 1
        || !(initializer.entries().get(0).value() instanceof Expression.StringLiteral s)) {
      return null;
    }
    return s;
  }

  private void notLiteral(
      FormatAttribute format, List<Expression> arguments, int position, Expression string) {
    boolean nothing =
        format.first() > 0
            && arguments.size() < format.first()
            && !format.kind().equals("strftime");
    if (nothing && diagnostics.enabled("format-security")) {
      diagnostics.warning(
          "format-security", position, "format not a string literal and no format arguments");
    } else if (diagnostics.enabled("format-nonliteral") && format.first() > 0) {
      diagnostics.warning(
          "format-nonliteral",
          string.position(),
          "format not a string literal, argument types not checked");
    } else if (diagnostics.enabled("format-nonliteral") && format.kind().equals("strftime")) {
      diagnostics.warning(
          "format-nonliteral",
          string.position(),
          "format not a string literal, format string not checked");
    }
  }

  private void literal(
      Expression.StringLiteral literal, FormatAttribute format, List<Expression> arguments) {
    if (literal.elementSize() != 1) {
      diagnostics.warning("format=", literal.position(), "format is a wide character string");
      return;
    }
    FormatText text = new FormatText(literal, diagnostics.sources());
    if (text.length() == 0) {
      if (diagnostics.enabled("format-zero-length")) {
        diagnostics.warning(
            "format-zero-length",
            literal.position(),
            "zero-length gnu_" + format.kind() + " format string");
      }
      return;
    }
    FormatArguments values = new FormatArguments(diagnostics, text, arguments, format.first() - 1);
    switch (format.kind()) {
      case "printf" -> new PrintfFormat(text, values).check();
      case "scanf" -> new ScanfFormat(text, values).check();
      case "strftime" -> new TimeFormat(text, values, diagnostics.enabled("format-y2k")).check();
      default -> {}
    }
    if (!values.extra().isEmpty()) {
      extra++;
      extraMessage = values.extra();
      extraPosition = text.start();
    }
  }
}
