package kit.link;

/**
 * Shell patterns as linkers use them: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a-z]} or {@code
 * [^a-z]}, and backslash before a character meant literally. A slash is an ordinary character.
 * Matching backtracks to the last star only, so it takes at most length(pattern) × length(text)
 * steps.
 */
public final class Glob {
  private Glob() {}

  /** Whether the text holds a character that a pattern gives a meaning to. */
  public static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  public static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int starPattern = -1;
    int starText = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        starPattern = ++p;
        starText = t;
        continue;
      }
      int next = p < pattern.length() ? matchOne(pattern, p, text.charAt(t)) : -1;
      if (next >= 0) {
        p = next;
        t++;
      } else if (starPattern >= 0) {
        p = starPattern;
        t = ++starText;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Index after the pattern element at {@code p} when it matches {@code c}, else -1. */
  private static int matchOne(String pattern, int p, char c) {
    char k = pattern.charAt(p);
    if (k == '?') {
      return p + 1;
    }
    if (k == '\\' && p + 1 < pattern.length()) {
      return pattern.charAt(p + 1) == c ? p + 2 : -1;
    }
    if (k != '[') {
      return k == c ? p + 1 : -1;
    }
    int end = classEnd(pattern, p);
    if (end < 0) {
      return c == '[' ? p + 1 : -1;
    }
    int i = p + 1;
    boolean negated = pattern.charAt(i) == '!' || pattern.charAt(i) == '^';
    if (negated) {
      i++;
    }
    boolean found = false;
    while (i < end) {
      char low = pattern.charAt(i);
      char high = low;
      if (i + 2 < end && pattern.charAt(i + 1) == '-') {
        high = pattern.charAt(i + 2);
        i += 2;
      }
      found |= c >= low && c <= high;
      i++;
    }
    return found != negated ? end + 1 : -1;
  }

  private static int classEnd(String pattern, int open) {
    int first = open + 1;
    if (first < pattern.length()
        && (pattern.charAt(first) == '!' || pattern.charAt(first) == '^')) {
      first++;
    }
    return pattern.indexOf(']', first + 1);
  }
}
