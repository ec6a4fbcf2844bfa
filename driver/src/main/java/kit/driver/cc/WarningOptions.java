package kit.driver.cc;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kit.base.Diagnostics;
import kit.base.Severity;

/**
 * The -W switches: which warning groups are shown and which are errors. Later switches win over
 * earlier ones, specific groups over -Wall and -Wextra.
 */
public final class WarningOptions implements Diagnostics.WarningPolicy {
  private static final int ON = 1;
  private static final int OFF = 2;
  private static final int ERROR = 4;
  private static final int NO_ERROR = 8;

  private final Object2IntOpenHashMap<String> groups = new Object2IntOpenHashMap<>();
  private boolean all;
  private boolean extra;
  private boolean pedantic;
  private boolean pedanticErrors;
  private boolean errors;
  private boolean none;
  private boolean systemHeaders;

  /** -w. */
  public void silence() {
    none = true;
  }

  public void pedantic(boolean asErrors) {
    pedantic = true;
    pedanticErrors |= asErrors;
  }

  /**
   * The text after {@code -W}. False when it names no known group; an unknown {@code no-} group is
   * accepted silently, as gcc does.
   */
  public boolean apply(String text) {
    boolean off = text.startsWith("no-");
    String name = off ? text.substring(3) : text;
    switch (name) {
      case "all" -> all = !off;
      case "extra" -> extra = !off;
      case "pedantic" -> pedantic = !off;
      case "error" -> errors = !off;
      case "system-headers" -> systemHeaders = !off;
      case "fatal-errors" -> {}
      default -> {
        return name.startsWith("error=")
            ? applyError(name.substring(6), off)
            : applyGroup(name, off);
      }
    }
    return true;
  }

  private boolean applyError(String argument, boolean off) {
    String group = withoutLevel(argument);
    int state = groups.getInt(group) & ~(ERROR | NO_ERROR);
    groups.put(group, off ? state | NO_ERROR : (state & ~OFF) | ON | ERROR);
    return off || WarningGroups.isKnown(group);
  }

  private boolean applyGroup(String argument, boolean off) {
    String group = withoutLevel(argument);
    boolean zero = argument.endsWith("=0");
    int state = groups.getInt(group) & ~(ON | OFF);
    groups.put(group, state | (off || zero ? OFF : ON));
    return off || WarningGroups.isKnown(group);
  }

  private static String withoutLevel(String group) {
    int equals = group.indexOf('=');
    return equals < 0 ? group : group.substring(0, equals);
  }

  @Override
  public Severity severity(String group, boolean inSystemHeader) {
    if (none || (inSystemHeader && !systemHeaders && !group.isEmpty() && !group.equals("cpp"))) {
      return null;
    }
    int state = group.isEmpty() ? ON : groups.getInt(group);
    boolean on =
        (state & OFF) == 0
            && ((state & ON) != 0
                || WarningGroups.isDefault(group)
                || (all && WarningGroups.inAll(group))
                || (extra && WarningGroups.inExtra(group))
                || (pedantic && group.equals("pedantic")));
    if (!on) {
      return null;
    }
    boolean error =
        (state & ERROR) != 0
            || (errors && (state & NO_ERROR) == 0)
            || (pedanticErrors && group.equals("pedantic"));
    return error ? Severity.ERROR : Severity.WARNING;
  }
}
