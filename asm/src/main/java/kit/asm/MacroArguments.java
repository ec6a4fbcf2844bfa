package kit.asm;

import kit.base.Bytes;

/** Reading of macro arguments and substitution of parameters in bodies. */
final class MacroArguments {
  private MacroArguments() {}

  /** Characters between which a blank separates arguments; beside others blanks do not count. */
  private static boolean separates(int c) {
    return Cursor.continuesName(c)
        || c == '"'
        || c == '%'
        || c == '*'
        || c == '-'
        || c == '('
        || c == '['
        || c == '{'
        || c == '}'
        || c == '@'
        || c == '\\';
  }

  /**
   * Consumes one argument: up to a comma, or a blank between two characters of words, outside
   * quotes. Parentheses and square brackets keep blanks together but, as with GNU as, not commas. A
   * quoted string that is a whole argument loses its quotes.
   */
  static String readArgument(Cursor cursor) {
    StringBuilder text = new StringBuilder();
    int c = cursor.skipBlanks();
    if (c == '"') {
      quoted(cursor, text, false);
      int after = cursor.peek();
      if (after < 0 || after == ',' || after == ' ' || after == '\t') {
        return text.toString();
      }
    }
    int depth = 0;
    for (c = cursor.peek(); c >= 0 && c != ','; c = cursor.peek()) {
      if (c == ' ' || c == '\t') {
        int next = cursor.skipBlanks();
        int last = text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        boolean apart = separates(last) && separates(next);
        if (next < 0 || next == ',' || apart && depth == 0) {
          break;
        }
        if (apart) {
          text.append(' ');
        }
      } else if (c == '"' || c == '\'') {
        quoted(cursor, text, true);
      } else {
        if (c == '(' || c == '[') {
          depth++;
        } else if (depth > 0 && (c == ')' || c == ']')) {
          depth--;
        }
        text.append((char) c);
        cursor.next();
      }
    }
    return text.toString();
  }

  private static void quoted(Cursor cursor, StringBuilder text, boolean keepQuotes) {
    int quote = cursor.next();
    if (quote == '\'') {
      text.append('\'');
      if (cursor.peek() == '\\') {
        text.append((char) cursor.next());
      }
      if (cursor.peek() >= 0) {
        text.append((char) cursor.next());
      }
      return;
    }
    if (keepQuotes) {
      text.append('"');
    }
    for (int c = cursor.next(); c >= 0 && c != '"'; c = cursor.next()) {
      text.append((char) c);
      if (c == '\\' && cursor.peek() >= 0) {
        text.append((char) cursor.next());
      }
    }
    if (keepQuotes) {
      text.append('"');
    }
  }

  /** Values of a body's parameters. */
  interface Values {
    /** The text that replaces {@code \name}, or null when there is no such parameter. */
    String value(String name);
  }

  /**
   * Substitutes {@code \name}, {@code \()} (nothing) and {@code \@} (the number of the expansion)
   * in a body. Null when the result exceeds {@code limit} bytes.
   */
  static byte[] substitute(String body, Values values, String number, int limit) {
    StringBuilder out = new StringBuilder(body.length() + 64);
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 >= body.length()) {
        out.append(c);
        i++;
        continue;
      }
      char next = body.charAt(i + 1);
      if (next == '(' && i + 2 < body.length() && body.charAt(i + 2) == ')') {
        i += 3;
      } else if (next == '@') {
        out.append(number);
        i += 2;
      } else if (Cursor.startsName(next)) {
        int end = i + 1;
        while (end < body.length() && Cursor.continuesName(body.charAt(end))) {
          end++;
        }
        String name = body.substring(i + 1, end);
        String value = values.value(name);
        out.append(value != null ? value : body.substring(i, end));
        i = end;
      } else {
        out.append(c).append(next);
        i += 2;
      }
      if (out.length() > limit) {
        return null;
      }
    }
    return Bytes.of(out.toString());
  }
}
