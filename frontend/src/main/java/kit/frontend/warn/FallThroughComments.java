package kit.frontend.warn;

/**
 * The comments that mean an intended fall-through, by the levels of -Wimplicit-fallthrough in gcc's
 * manual. Texts are what stands between the comment's marks.
 */
final class FallThroughComments {
  private FallThroughComments() {}

  /** Level 2: {@code falls?[ \t-]*thr(ough|u)} anywhere, in any case. */
  static boolean loose(String comment) {
    String text = lower(comment);
    int at = text.indexOf("fall");
    while (at >= 0) {
      int next = at + 4;
      next += next < text.length() && text.charAt(next) == 's' ? 1 : 0;
      while (next < text.length() && " \t-".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (text.startsWith("through", next) || text.startsWith("thru", next)) {
        return true;
      }
      at = text.indexOf("fall", at + 1);
    }
    return false;
  }

  /** Level 4: lint's marks and the plain words alone. */
  static boolean strict(String comment) {
    if (comment.equals("-fallthrough") || comment.equals("@fallthrough@")) {
      return true;
    }
    String text = comment;
    if (text.startsWith("lint -fallthrough")) {
      return blank(text, 17, " \t");
    }
    String bare = trim(text, " \t");
    return bare.equals("FALLTHRU")
        || bare.equals("FALLTHROUGH")
        || bare.equals("FALL THRU")
        || bare.equals("FALL-THRU")
        || bare.equals("FALLS THROUGH")
        || bare.equals("FALL THROUGH")
        || bare.equals("FALL-THROUGH");
  }

  /** Level 3, the default. */
  static boolean usual(String comment) {
    if (comment.equals("-fallthrough")
        || comment.equals("@fallthrough@")
        || comment.startsWith("lint -fallthrough") && blank(comment, 17, " \t")) {
      return true;
    }
    return words(comment, "ELSE", "INTENTIONAL", "LY", "FALL", "S", "THROUGH", "THRU", false)
        || words(comment, "Else", "Intentional", "ly", "Fall", "s", "hrough", "hru", true)
        || words(comment, "else", "intentional", "ly", "fall", "s", "through", "thru", false)
        || words(comment, "Else", "Intentional", "ly", "fall", "s", "through", "thru", false);
  }

  /**
   * {@code [ \t.!]*(ELSE,? |INTENTIONAL(LY)? )?FALL(S | |-)?THR(OUGH|U)[ \t.!]*(-[^\n\r]*)?} with
   * the given words; {@code anyT}: the second word begins with T or t.
   */
  private static boolean words(
      String text,
      String otherwise,
      String intentional,
      String suffix,
      String fall,
      String falls,
      String through,
      String thru,
      boolean anyT) {
    int at = 0;
    while (at < text.length() && " \t.!".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (text.startsWith(otherwise, at)) {
      int next = at + otherwise.length();
      next += text.startsWith(",", next) ? 1 : 0;
      at = text.startsWith(" ", next) ? next + 1 : at;
    } else if (text.startsWith(intentional, at)) {
      int next = at + intentional.length();
      next += text.startsWith(suffix, next) ? 2 : 0;
      at = text.startsWith(" ", next) ? next + 1 : at;
    }
    if (!text.startsWith(fall, at)) {
      return false;
    }
    at += fall.length();
    if (text.startsWith(falls + " ", at)) {
      at += 2;
    } else if (text.startsWith(" ", at) || text.startsWith("-", at)) {
      at++;
    }
    if (anyT) {
      if (!text.startsWith("t", at) && !text.startsWith("T", at)) {
        return false;
      }
      at++;
    }
    if (text.startsWith(through, at)) {
      at += through.length();
    } else if (text.startsWith(thru, at)) {
      at += thru.length();
    } else {
      return false;
    }
    while (at < text.length() && " \t.!\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '-' && text.indexOf('\n', at) < 0;
  }

  private static boolean blank(String text, int from, String blanks) {
    for (int i = from; i < text.length(); i++) {
      if (blanks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String trim(String text, String blanks) {
    int from = 0;
    int to = text.length();
    while (from < to && blanks.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && blanks.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }
}
