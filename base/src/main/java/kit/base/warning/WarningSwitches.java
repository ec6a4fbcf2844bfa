package kit.base.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.Diagnostics;
import kit.base.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The {@code -W} switches of a command line, applied in order as gcc applies them: a group sets all
 * that it contains, except what a switch of its own has set; a later group wins over an earlier
 * one. {@code -Werror=name} switches on and makes errors; of a group it does so for all that it
 * contains. {@code -Wno-error=name} holds for that name alone.
 *
 * <p>Example: {@code -Wno-unused-variable -Wall} leaves unused variables alone; {@code -Wall
 * -Wno-unused} drops them with all other unused things.
 */
public final class WarningSwitches implements Diagnostics.WarningPolicy {
  private static final byte UNSET = 0;
  private static final byte ERROR = 1;
  private static final byte WARNING = 2;

  private final WarningTable table = new WarningTable();
  private final byte[] levels = new byte[table.size()];
  private final boolean[] explicit = new boolean[table.size()];
  private final byte[] errorState = new byte[table.size()];
  private boolean errors;
  private boolean none;
  private boolean pedanticErrors;
  private final int pedantic = table.find("pedantic");
  private boolean c89;

  /** What -pedantic-errors makes errors, by row. */
  private final boolean[] violations =
      rows(
          "pedantic",
          "incompatible-pointer-types",
          "int-conversion",
          "discarded-qualifiers",
          "pointer-sign",
          "pointer-arith",
          "variadic-macros",
          "overlength-strings",
          "endif-labels",
          "main",
          "expansion-to-defined");

  /** What it makes errors in C89 alone, and only there: C99 has them; and the opposite. */
  private final boolean[] violationsOfC89 = rows("long-long", "declaration-after-statement", "vla");

  private final boolean[] violationsOfC99 = rows("implicit-int", "implicit-function-declaration");

  private final int systemHeaders = table.find("system-headers");

  /** {@code -Wno-NAME} switches with names that nobody knows. */
  private String unknown = "";

  /** {@code ns::} and {@code ns::attr}. */
  private final List<String> ignoredAttributes = new ArrayList<>();

  public WarningSwitches() {
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) table.defaultLevel(i);
    }
  }

  private boolean[] rows(String... names) {
    boolean[] result = new boolean[table.size()];
    for (String name : names) {
      result[table.find(name)] = true;
    }
    return result;
  }

  @Override
  public boolean areErrors() {
    return errors;
  }

  public WarningTable table() {
    return table;
  }

  /** {@code -w}. */
  public void silence() {
    none = true;
  }

  /** Whether {@code -w} was given. */
  public boolean isSilent() {
    return none;
  }

  /** {@code -pedantic}, {@code -pedantic-errors}. */
  public void pedantic(boolean asErrors) {
    set(pedantic, 1, true, UNSET);
    pedanticErrors |= asErrors;
  }

  /**
   * The dialect is C89: what C99 took out of the language is no longer warned about unless asked,
   * and -Wpedantic looks for what it put in.
   */
  public void startC89() {
    c89 = true;
    String[] names = {"implicit", "implicit-int", "implicit-function-declaration", "return-type"};
    for (String name : names) {
      int number = table.find(name);
      if (!explicit[number] && levels[table.find("all")] == 0) {
        levels[number] = 0;
      }
    }
    String[] fromC99 = {"long-long", "declaration-after-statement", "vla"};
    for (String name : fromC99) {
      int number = table.find(name);
      if (!explicit[number] && levels[pedantic] > 0) {
        levels[number] = 1;
      }
    }
  }

  /** The names of unknown {@code -Wno-} switches, each as {@code -Wno-x}, separated by blanks. */
  public String unknown() {
    return unknown;
  }

  /**
   * Applies the text after {@code -W}. Returns null, or what is wrong with it. Unknown {@code no-}
   * names are accepted and remembered, as gcc does.
   */
  public @Nullable String apply(String text) {
    if (text.equals("error")) {
      errors = true;
      return null;
    }
    if (text.equals("no-error")) {
      errors = false;
      return null;
    }
    if (text.startsWith("error=")) {
      return error(text.substring(6), true);
    }
    if (text.startsWith("no-error=")) {
      return error(text.substring(9), false);
    }
    if (text.equals("error-implicit-function-declaration")) {
      return error("implicit-function-declaration", true);
    }
    if (text.equals("everything")) {
      for (int i = 0; i < levels.length; i++) {
        if (!explicit[i] && i != systemHeaders) {
          levels[i] = (byte) Math.max(levels[i], table.plainLevel(i));
        }
      }
      return null;
    }
    if (text.startsWith("no-attributes=")) {
      return ignoreAttributes(text.substring(14))
          ? null
          : "wrong argument to ignored attributes; the valid format is 'ns::attr' or 'ns::'";
    }
    boolean off = text.startsWith("no-");
    return warning(off ? text.substring(3) : text, off, UNSET, text);
  }

  private @Nullable String error(String name, boolean on) {
    if (on) {
      return warning(name, false, ERROR, "error=" + name);
    }
    int number = table.find(canonical(plain(name)));
    if (number >= 0) {
      errorState[number] = WARNING;
      return null;
    }
    return WarningTable.isAccepted(plain(name)) ? null : unrecognized("no-error=" + name);
  }

  /**
   * {@code ns::attr,ns::}: attributes of others that are not to be spoken of. False, and nothing
   * taken, when it is not of this form.
   */
  @Override
  public boolean ignoreAttributes(String list) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from <= list.length()) {
      int comma = list.indexOf(',', from);
      String one = list.substring(from, comma < 0 ? list.length() : comma);
      int colons = one.indexOf("::");
      if (colons <= 0
          || !isName(one.substring(0, colons))
          || colons + 2 < one.length() && !isName(one.substring(colons + 2))) {
        return false;
      }
      found.add(one);
      from = comma < 0 ? list.length() + 1 : comma + 1;
    }
    ignoredAttributes.addAll(found);
    return true;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
      if (!letter && (!digit || i == 0)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isIgnoredAttribute(String space, String name) {
    return ignoredAttributes.contains(space + "::")
        || ignoredAttributes.contains(space + "::" + name);
  }

  private static String unrecognized(String text) {
    return "unrecognized command-line option '-W" + text + "'";
  }

  private static String plain(String name) {
    int equals = name.indexOf('=');
    return equals < 0 ? name : name.substring(0, equals);
  }

  /** The name that gcc gives the same thing today. */
  private static String canonical(String name) {
    return switch (name) {
      case "comments" -> "comment";
      case "shadow-local" -> "shadow=local";
      case "shadow-compatible-local" -> "shadow=compatible-local";
      case "shadow=global" -> "shadow";
      case "unused-local-typedef" -> "unused-local-typedefs";
      case "initializer-overrides" -> "override-init";
      case "incompatible-pointer-types-discards-qualifiers" -> "discarded-qualifiers";
      case "main-return-type" -> "main";
      case "writable-strings" -> "write-strings";
      case "void-pointer-to-int-cast" -> "pointer-to-int-cast";
      case "sometimes-uninitialized", "conditional-uninitialized" -> "maybe-uninitialized";
      case "unused-comparison" -> "unused-value";
      case "most" -> "all";
      default -> name;
    };
  }

  private @Nullable String warning(String written, boolean off, byte classification, String text) {
    if (off && written.startsWith("attributes=")) {
      // Attributes of which nobody shall speak: of foreign ones little is said anyway.
      return null;
    }
    int number = table.find(canonical(written));
    if (number >= 0) {
      set(number, off ? 0 : table.plainLevel(number), true, classification);
      return null;
    }
    int equals = written.indexOf('=');
    if (equals < 0) {
      if (WarningTable.isAccepted(written)) {
        return null;
      }
      if (off) {
        unknown += (unknown.isEmpty() ? "-Wno-" : " -Wno-") + written;
        return null;
      }
      return unrecognized(text);
    }
    number = table.find(canonical(written.substring(0, equals)));
    String argument = written.substring(equals + 1);
    if (number >= 0 && table.takesAny(number)) {
      set(number, off ? 0 : 1, true, classification);
      return null;
    }
    if (number < 0 || off || table.greatestLevel(number) < 2) {
      return number < 0 && WarningTable.isAccepted(written.substring(0, equals)) && !off
          ? null
          : unrecognized(text);
    }
    if (argument.isEmpty()) {
      return "missing argument to '-W" + written + "'";
    }
    int level = 0;
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      if (c < '0' || c > '9') {
        return "argument to '-W"
            + written.substring(0, equals)
            + "=' should be a non-negative integer";
      }
      level = Math.min(1000, level * 10 + c - '0');
    }
    if (level > table.greatestLevel(number)) {
      return "argument to '-W"
          + written.substring(0, equals)
          + "=' is not between 0 and "
          + table.greatestLevel(number);
    }
    set(number, level, true, classification);
    return null;
  }

  private void set(int number, int level, boolean own, byte classification) {
    levels[number] = (byte) level;
    explicit[number] |= own;
    if (classification != UNSET) {
      errorState[number] = classification;
    }
    for (int child : table.children(number)) {
      if (!explicit[child]) {
        int childLevel = table.levelFrom(child, number, levels);
        set(child, childLevel, false, childLevel > 0 ? classification : UNSET);
      }
    }
  }

  @Override
  public int level(String group) {
    if (none) {
      return 0;
    }
    int number = group.isEmpty() ? -1 : table.find(group);
    return number < 0 ? group.isEmpty() ? 1 : 0 : levels[number];
  }

  @Override
  public List<String> members(String group) {
    int number = table.find(canonical(group));
    number = number < 0 ? table.find(canonical(plain(group))) : number;
    if (number < 0) {
      return WarningTable.isAccepted(plain(group)) ? List.of(group) : List.of();
    }
    List<String> result = new ArrayList<>();
    members(number, result);
    return result;
  }

  private void members(int number, List<String> into) {
    into.add(table.name(number));
    for (int child : table.children(number)) {
      members(child, into);
    }
  }

  @Override
  public @Nullable Severity severity(String group, boolean inSystemHeader) {
    if (none || (inSystemHeader && levels[systemHeaders] == 0 && !group.equals("cpp"))) {
      return null;
    }
    if (group.isEmpty()) {
      return errors ? Severity.ERROR : Severity.WARNING;
    }
    int number = table.find(group);
    if (number < 0 || levels[number] == 0) {
      return null;
    }
    boolean error = errorState[number] == ERROR || (errors && errorState[number] != WARNING);
    return error ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public boolean demands(String group, boolean violation) {
    if (!pedanticErrors) {
      return false;
    }
    int number = group.isEmpty() ? -1 : table.find(group);
    if (number < 0) {
      return violation;
    }
    boolean counts =
        violation || violations[number] || (c89 ? violationsOfC89 : violationsOfC99)[number];
    return counts && errorState[number] != WARNING;
  }

  /** The levels of all rows, for tests that compare with gcc's. */
  public byte[] levels() {
    return Arrays.copyOf(levels, levels.length);
  }
}
