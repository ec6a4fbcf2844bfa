package kit.debug;

import java.util.ArrayList;
import java.util.List;

/**
 * What -fdebug-prefix-map and -ffile-prefix-map say: beginnings of paths and what stands in their
 * place. The last one given that fits is taken.
 */
public final class PrefixMap {
  private final List<String> from = new ArrayList<>();
  private final List<String> to = new ArrayList<>();

  /** {@code text} is "old=new"; false when it has no '='. The first '=' divides. */
  public boolean add(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return false;
    }
    from.add(text.substring(0, equals));
    to.add(text.substring(equals + 1));
    return true;
  }

  /** The path with its prefix replaced. */
  public String apply(String path) {
    for (int i = from.size() - 1; i >= 0; i--) {
      if (path.startsWith(from.get(i))) {
        return to.get(i) + path.substring(from.get(i).length());
      }
    }
    return path;
  }
}
