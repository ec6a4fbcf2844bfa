package kit.debug;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.SourceMap;
import kit.obj.LineTable;

/** From source positions to files and lines of the line table; files are numbered as they come. */
public final class SourceLines {
  private final SourceMap sources;
  private final PrefixMap prefixes;
  private final boolean columns;
  private final LineTable table;
  private final List<String> paths = new ArrayList<>();
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private String lastName;
  private int lastNumber;

  /** Of the place found last. */
  private int file;

  private int line;
  private int column;

  public SourceLines(DebugOptions options, SourceMap sources) {
    this.sources = sources;
    prefixes = options.prefixes();
    columns = options.columns();
    table = new LineTable(options.version() >= 5 ? 5 : 3);
    numbers.defaultReturnValue(-1);
    paths.add(null);
    String name = prefixes.apply(options.name());
    if (options.version() >= 5) {
      table.file(0, prefixes.apply(options.directory()), name, null);
    }
    number(options.name());
  }

  public LineTable table() {
    return table;
  }

  /** Number of a file. */
  int number(String name) {
    String path = prefixes.apply(name);
    int number = numbers.getInt(path);
    if (number < 0) {
      number = paths.size();
      numbers.put(path, number);
      paths.add(path);
      table.file(number, null, path, null);
    }
    return number;
  }

  /** Highest number of a file so far; the least is 1. */
  public int fileCount() {
    return paths.size() - 1;
  }

  public String path(int number) {
    return paths.get(number);
  }

  /** Finds the place of a position; false when it has none. */
  public boolean find(int position) {
    SourceMap.Place place = sources.place(position);
    if (place == null) {
      return false;
    }
    if (!place.name().equals(lastName)) {
      lastName = place.name();
      lastNumber = number(lastName);
    }
    file = lastNumber;
    line = place.line();
    column = columns ? place.column() : 0;
    return true;
  }

  /**
   * Whether a position is in a real file rather than among the macros that are there from the
   * start.
   */
  boolean isInFile(int position) {
    SourceMap.Place place = sources.place(position);
    return place != null && !place.name().startsWith("<");
  }

  int lineOf(int position) {
    return sources.line(position);
  }

  public int file() {
    return file;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  /**
   * The position in the text of the file that holds {@code anchor}: out of macro expansions and of
   * files included in between.
   */
  int inFileOf(int position, int anchor) {
    int at = sources.outermost(position);
    SourceMap.SourceFile wanted = sources.file(anchor);
    SourceMap.SourceFile found = sources.file(at);
    while (found != null && found != wanted && found.includedAt() > 0) {
      at = sources.outermost(found.includedAt());
      found = sources.file(at);
    }
    return at;
  }
}
