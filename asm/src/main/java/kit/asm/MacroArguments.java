package kit.asm;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.function.IntSupplier;
import kit.base.Bytes;
import org.jspecify.annotations.Nullable;

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
   * What {@code .altmacro} changes in bodies: parameters are substituted wherever they stand as
   * words, {@code &} beside them disappears, and {@code LOCAL a,b} makes names of the expansion's
   * own.
   */
  static final class Alternate {
    private final Object2ObjectOpenHashMap<String, String> locals =
        new Object2ObjectOpenHashMap<>();
    private final boolean macro;
    private final IntSupplier counter;

    /**
     * @param macro whether the body is a macro's, which LOCAL may stand in
     * @param counter gives the numbers of the names made
     */
    Alternate(boolean macro, IntSupplier counter) {
      this.macro = macro;
      this.counter = counter;
    }

    /** Substitutes what starts at {@code at}, a name or {@code &}; the index behind it. */
    int word(String body, int at, Values values, StringBuilder out) {
      int start = body.charAt(at) == '&' ? at + 1 : at;
      int end = start;
      while (end < body.length()
          && (end == start
              ? Cursor.startsName(body.charAt(end))
              : Cursor.continuesName(body.charAt(end)))) {
        end++;
      }
      String name = body.substring(start, end);
      if (macro
          && start == at
          && name.equalsIgnoreCase("LOCAL")
          && end < body.length()
          && (body.charAt(end) == ' ' || body.charAt(end) == '\t')) {
        return locals(body, end);
      }
      String value = locals.get(name);
      value = value == null ? values.value(name) : value;
      boolean joined = end < body.length() && body.charAt(end) == '&';
      if (value == null) {
        out.append(body, at, end);
        return end;
      }
      out.append(value);
      return joined ? end + 1 : end;
    }

    private int locals(String body, int at) {
      int i = at;
      while (i < body.length() && body.charAt(i) != '\n') {
        int start = i;
        while (i < body.length() && Cursor.continuesName(body.charAt(i))) {
          i++;
        }
        if (i > start) {
          String number = Integer.toHexString(counter.getAsInt());
          locals.put(
              body.substring(start, i),
              ".LL" + "0000".substring(Math.min(4, number.length())) + number);
        } else {
          i++;
        }
      }
      return i;
    }
  }

  /**
   * Consumes a string in {@code <…>} (which nests) or quotes as {@code .altmacro} reads it: {@code
   * !} stands before a character that is to mean itself.
   */
  static String readBracketed(Cursor cursor) {
    StringBuilder text = new StringBuilder();
    int open = cursor.next();
    int close = open == '<' ? '>' : open;
    int depth = 1;
    for (int c = cursor.next(); c >= 0; c = cursor.next()) {
      if (c == '!' && cursor.peek() >= 0) {
        text.append((char) cursor.next());
        continue;
      }
      if (c == close) {
        depth--;
        if (depth == 0 && open != '<' && cursor.peek() == close) {
          depth = 1;
          cursor.next();
        } else if (depth == 0) {
          break;
        }
      } else if (c == '<' && open == '<') {
        depth++;
      }
      text.append((char) c);
    }
    return open == '<' ? text.toString() : '"' + text.toString() + '"';
  }

  /**
   * Substitutes {@code \name}, {@code \()} (nothing) and {@code \@} (the number of the expansion)
   * in a body. Null when the result exceeds {@code limit} bytes.
   */
  static byte @Nullable [] substitute(
      String body, Values values, String number, @Nullable Alternate alternate, int limit) {
    StringBuilder out = new StringBuilder(body.length() + 64);
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i);
      if (alternate != null && (c == '&' || Cursor.startsName(c))) {
        i = alternate.word(body, i, values, out);
        continue;
      }
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
