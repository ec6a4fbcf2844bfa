package kit.frontend.warn;

import kit.base.Diagnostics;
import kit.frontend.check.Context;
import kit.frontend.lex.NumericLiteral;
import kit.frontend.target.BasicType;

/** -Wlong-long, and what of literals -Wpedantic looks at. */
public final class LiteralWarnings {
  private final Context context;
  private final Diagnostics diagnostics;

  public LiteralWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  /** A number, as spelled. */
  public void number(NumericLiteral literal, String text, int position) {
    boolean zero = text.length() > 1 && text.charAt(0) == '0';
    boolean binary = zero && (text.charAt(1) == 'b' || text.charAt(1) == 'B');
    boolean hexadecimal = zero && (text.charAt(1) == 'x' || text.charAt(1) == 'X');
    if (binary && !context.standard.isC23()) {
      context.pedantic(position, "binary constants are a C2X feature or GCC extension");
    }
    if (hexadecimal && literal.isFloating()) {
      context.sinceC99(position, "use of C99 hexadecimal floating constant");
    }
    if (!hexadecimal && endsInImaginary(text)) {
      context.pedantic(position, "imaginary constants are a GCC extension");
    }
    if (!literal.isFloating()
        && !context.standard.isC99()
        && (literal.type() == BasicType.LONG_LONG
            || literal.type() == BasicType.UNSIGNED_LONG_LONG)) {
      longLong(position, "use of C99 long long integer constant");
    }
  }

  private static boolean endsInImaginary(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == 'i' || c == 'j' || c == 'I' || c == 'J') {
        return true;
      }
      if (c >= '0' && c <= '9' || c == '.') {
        return false;
      }
    }
    return false;
  }

  /** long long in C90. */
  public void longLong(int position, String message) {
    if (context.extensions == 0 && context.wanted().longLong) {
      diagnostics.warning("long-long", position, message);
    }
  }
}
