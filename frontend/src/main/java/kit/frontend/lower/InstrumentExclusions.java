package kit.frontend.lower;

import java.util.List;

/**
 * What {@code -finstrument-functions-exclude-function-list=} and {@code -exclude-file-list=} leave
 * out: a function whose name, or whose file's name, contains one of the texts.
 */
public record InstrumentExclusions(List<String> functions, List<String> files) {
  public static final InstrumentExclusions NONE = new InstrumentExclusions(List.of(), List.of());

  boolean contains(String function, String file) {
    return anyIn(functions, function) || anyIn(files, file);
  }

  private static boolean anyIn(List<String> parts, String name) {
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
