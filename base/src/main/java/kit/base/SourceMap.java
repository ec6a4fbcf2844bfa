package kit.base;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/**
 * Source positions as ints. Every inclusion of a file takes a stretch of the position space as long
 * as its text plus one; every macro expansion takes a stretch with one position per token it
 * produced, which knows where the token was spelled and where the macro was expanded. Position 0
 * means "nowhere". A position is resolved lazily, only when a diagnostic or debug line needs it;
 * {@link #line} has a one-entry cache so that resolving positions in rising order costs O(1) each.
 *
 * <p>The scheme follows Clang's SourceManager (file and macro-expansion "SLoc" entries in one
 * 32-bit space).
 */
public final class SourceMap {
  /** The position of nothing. */
  public static final int NONE = 0;

  private static final int[] NO_SPLICES = {};

  private static final int FILE = 0;
  private static final int EXPANSION = 1;

  /**
   * One inclusion of a file. {@code name} is as diagnostics print it; {@code includedAt} the
   * position of the #include or 0.
   */
  public static final class SourceFile {
    private final int id;
    private final String name;
    private final byte[] text;
    private final int length;
    private final int start;
    private final int includedAt;
    private boolean system;
    private final int[] spliceOffsets;
    private final int[] spliceRemoved;
    private int[] lineStarts;
    private int cachedLine;
    private int lineCount;

    /**
     * {@code #line} changes: offset of the first byte of the line after the directive, presumed
     * number of that line, presumed name or null.
     */
    private IntArrayList lineChangeOffsets;

    private IntArrayList lineChangeLines;
    private IntArrayList lineChangeNumbers;
    private List<String> lineChangeNames;

    SourceFile(
        int id,
        String name,
        byte[] text,
        int length,
        int start,
        int includedAt,
        boolean system,
        int[] spliceOffsets,
        int[] spliceRemoved) {
      this.id = id;
      this.name = name;
      this.text = text;
      this.length = length;
      this.start = start;
      this.includedAt = includedAt;
      this.system = system;
      this.spliceOffsets = spliceOffsets;
      this.spliceRemoved = spliceRemoved;
    }

    /** Dense number of this inclusion, from 0. */
    public int id() {
      return id;
    }

    public String name() {
      return name;
    }

    /**
     * The text as read; valid in {@code [0, length())}. Its offsets are those of positions only
     * where no line splice comes before: see {@link #textOffset}.
     */
    public byte[] text() {
      return text;
    }

    public int length() {
      return length;
    }

    /** The position of the first byte. */
    public int start() {
      return start;
    }

    public int includedAt() {
      return includedAt;
    }

    /** Whether an #include brought it in. */
    public boolean isIncluded() {
      return includedAt != NONE;
    }

    public boolean system() {
      return system;
    }

    /**
     * Makes the rest of the file a system header: {@code #pragma GCC system_header}, or a
     * linemarker.
     */
    public void setSystem(boolean system) {
      this.system = system;
    }

    /**
     * Offset in {@link #text()} of the position {@code start() + offset}: adds what line splices
     * and trigraphs before it took away.
     */
    public int textOffset(int offset) {
      int low = 0;
      int high = spliceOffsets.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spliceOffsets[middle] <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? offset : offset + spliceRemoved[low - 1];
    }

    /** The last #line change at or before a text offset, or -1. */
    int lineChange(int offset) {
      int low = -1;
      int high = lineChangeOffsets.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >> 1;
        if (lineChangeOffsets.getInt(middle) <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    int lineIndex(int offset) {
      if (lineStarts == null) {
        indexLines();
      }
      int cached = cachedLine;
      if (lineStarts[cached] <= offset) {
        // Positions are mostly asked for in rising order: look at the next few lines before
        // searching.
        for (int i = cached; i < cached + 4; i++) {
          if (i + 1 >= lineCount || lineStarts[i + 1] > offset) {
            cachedLine = i;
            return i;
          }
        }
      }
      int low = 0;
      int high = lineCount - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (lineStarts[middle] <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      cachedLine = low;
      return low;
    }

    int lineStart(int lineIndex) {
      if (lineStarts == null) {
        indexLines();
      }
      return lineStarts[lineIndex];
    }

    int lineEnd(int lineIndex) {
      int end = lineStart(lineIndex);
      while (end < length && text[end] != '\n') {
        end++;
      }
      return end;
    }

    private void indexLines() {
      IntArrayList starts = new IntArrayList();
      starts.add(0);
      for (int i = 0; i < length; i++) {
        if (text[i] == '\n') {
          starts.add(i + 1);
        }
      }
      lineStarts = starts.toIntArray();
      lineCount = lineStarts.length;
    }
  }

  /**
   * A resolved place: presumed name and line (after #line), byte column from 1, offset in the
   * file's text.
   */
  public record Place(SourceFile file, String name, int line, int column, int offset) {}

  private final List<SourceFile> files = new ArrayList<>();
  // One row per entry of the position space, in rising order of start.
  private final IntArrayList entryStart = new IntArrayList();
  private final IntArrayList entryKind = new IntArrayList();
  private final IntArrayList entryIndex = new IntArrayList();
  // Expansions: first token row, macro name index, expansion position.
  private final IntArrayList expansionFirst = new IntArrayList();
  private final IntArrayList expansionAt = new IntArrayList();
  private final List<String> expansionName = new ArrayList<>();
  private final IntArrayList tokenSpelling = new IntArrayList();
  private int next = 1;
  private int cachedEntry;

  /**
   * Adds an inclusion of a file; its bytes get the positions {@code start() + offset}, the end of
   * file {@code start() + length}.
   */
  public SourceFile addFile(String name, byte[] text, int length, int includedAt, boolean system) {
    return addFile(name, text, length, includedAt, system, length, NO_SPLICES, NO_SPLICES);
  }

  /**
   * Adds an inclusion of a file of which a shortened copy, without line splices, is read: positions
   * count in the copy, {@code readLength} is its length. {@code spliceOffsets} are the offsets in
   * the copy before which something was removed, rising; {@code spliceRemoved} how much was removed
   * in all up to there.
   */
  public SourceFile addFile(
      String name,
      byte[] text,
      int length,
      int includedAt,
      boolean system,
      int readLength,
      int[] spliceOffsets,
      int[] spliceRemoved) {
    take(readLength + 1L);
    SourceFile file =
        new SourceFile(
            files.size(),
            name,
            text,
            length,
            next,
            includedAt,
            system,
            spliceOffsets,
            spliceRemoved);
    files.add(file);
    entryStart.add(next);
    entryKind.add(FILE);
    entryIndex.add(file.id);
    next += readLength + 1;
    return file;
  }

  /**
   * Opens an expansion of {@code macro} at {@code expandedAt}. Follow with {@link
   * #addExpandedToken} once per token; nothing else may be added in between.
   */
  public void beginExpansion(String macro, int expandedAt) {
    entryStart.add(next);
    entryKind.add(EXPANSION);
    entryIndex.add(expansionFirst.size());
    expansionFirst.add(tokenSpelling.size());
    expansionAt.add(expandedAt);
    expansionName.add(macro);
  }

  /**
   * The position of the next token of the open expansion; {@code spelledAt} is where its text
   * stands (macro body or argument, itself maybe in an expansion).
   */
  public int addExpandedToken(int spelledAt) {
    take(1);
    tokenSpelling.add(spelledAt);
    return next++;
  }

  /**
   * Memory that the record of macro expansions takes, in ints, roughly: lets the preprocessor stop
   * a macro that multiplies without end.
   */
  public long expansionCost() {
    return tokenSpelling.size() + 6L * expansionFirst.size();
  }

  private void take(long count) {
    if (next + count > Integer.MAX_VALUE - 1) {
      throw new LimitException("source text of one compilation exceeds 2 GiB");
    }
  }

  public List<SourceFile> files() {
    return files;
  }

  public boolean isExpansion(int position) {
    return position > 0 && entryKind.getInt(entry(position)) == EXPANSION;
  }

  /**
   * Where the text of the token stands, one step out of a macro expansion. Identity for a file
   * position.
   */
  public int spelling(int position) {
    int entry = entry(position);
    if (entryKind.getInt(entry) == FILE) {
      return position;
    }
    int row = expansionFirst.getInt(entryIndex.getInt(entry)) + position - entryStart.getInt(entry);
    return row < tokenSpelling.size()
        ? tokenSpelling.getInt(row)
        : expansionAt.getInt(entryIndex.getInt(entry));
  }

  /**
   * Where the macro that produced the token was expanded, one step out. Identity for a file
   * position.
   */
  public int expansion(int position) {
    int entry = entry(position);
    return entryKind.getInt(entry) == FILE
        ? position
        : expansionAt.getInt(entryIndex.getInt(entry));
  }

  /**
   * Name of the macro whose expansion produced the token; only for {@link #isExpansion} positions.
   */
  public String macroName(int position) {
    return expansionName.get(entryIndex.getInt(entry(position)));
  }

  /**
   * The file position in the outermost source: expansions undone to the place where the user wrote
   * the macro call.
   */
  public int outermost(int position) {
    int at = position;
    while (at > 0) {
      int entry = entry(at);
      if (entryKind.getInt(entry) == FILE) {
        return at;
      }
      at = expansionAt.getInt(entryIndex.getInt(entry));
    }
    return at;
  }

  /** The file that holds a position's {@link #outermost} place, or null for 0. */
  public SourceFile file(int position) {
    int at = outermost(position);
    return at <= 0 ? null : files.get(entryIndex.getInt(entry(at)));
  }

  /**
   * Whether a token comes from a system header: its text stands in one, be it in the body of a
   * macro that the user's own text expands. Tokens that such a macro takes as arguments are the
   * user's.
   */
  public boolean inSystemHeader(int position) {
    int at = position;
    while (isExpansion(at)) {
      int spelled = spelling(at);
      // A token of a builtin macro has no spelling; it belongs where the macro stands.
      at = spelled <= 0 || spelled == at || isSynthetic(spelled) ? expansion(at) : spelled;
    }
    SourceFile file = file(at);
    return file != null && file.system();
  }

  /** Text that no file holds: "<command-line>", "<scratch>"… */
  private boolean isSynthetic(int position) {
    SourceFile file = isExpansion(position) ? null : file(position);
    return file != null && file.name().startsWith("<") && !file.name().equals("<stdin>");
  }

  /** Whether {@code position} is read after {@code other}: files count where they are included. */
  public boolean follows(int position, int other) {
    int a = outermost(position);
    int b = outermost(other);
    SourceFile fileA = file(a);
    SourceFile fileB = file(b);
    if (fileA == null || fileB == null) {
      return true;
    }
    int depthA = depth(fileA);
    int depthB = depth(fileB);
    boolean inside = false;
    while (fileA != fileB) {
      if (depthA >= depthB) {
        a = fileA.includedAt();
        fileA = file(a);
        depthA--;
        inside = true;
      } else {
        b = fileB.includedAt();
        fileB = file(b);
        depthB--;
        inside = false;
      }
      if (fileA == null || fileB == null) {
        return position >= other;
      }
    }
    // What a directive includes is read where it stands: behind it comes the rest of its file.
    return a > b || (a == b && inside);
  }

  private int depth(SourceFile file) {
    int depth = 0;
    SourceFile at = file(file.includedAt());
    while (at != null) {
      depth++;
      at = file(at.includedAt());
    }
    return depth;
  }

  /** Presumed place of {@link #outermost}, or null for 0. */
  public Place place(int position) {
    int at = outermost(position);
    if (at <= 0) {
      return null;
    }
    SourceFile file = files.get(entryIndex.getInt(entry(at)));
    int offset = file.textOffset(at - file.start);
    int index = file.lineIndex(offset);
    int column = offset - file.lineStart(index) + 1;
    String name = file.name;
    int line = index + 1;
    if (file.lineChangeOffsets != null) {
      int change = file.lineChange(offset);
      if (change >= 0) {
        line = file.lineChangeNumbers.getInt(change) + index - file.lineChangeLines.getInt(change);
        name = file.lineChangeNames.get(change);
      }
    }
    return new Place(file, name, line, column, offset);
  }

  /** The position behind the token at a position; 0 when that is no place in a file. */
  public int behind(int position) {
    if (isExpansion(position)) {
      return 0;
    }
    Place place = place(position);
    if (place == null) {
      return 0;
    }
    int from = place.column() - 1;
    return position + DiagnosticPlaces.tokenEnd(sourceLine(place), from) - from;
  }

  /** Presumed line number of a position, 0 for nowhere. */
  public int line(int position) {
    Place place = place(position);
    return place == null ? 0 : place.line();
  }

  /**
   * Records a {@code #line}: from text offset {@code offset} (a line start) on, lines count from
   * {@code number}, and belong to {@code name} unless it is null.
   */
  public void changeLine(SourceFile file, int offset, int number, String name) {
    if (file.lineChangeOffsets == null) {
      file.lineChangeOffsets = new IntArrayList();
      file.lineChangeLines = new IntArrayList();
      file.lineChangeNumbers = new IntArrayList();
      file.lineChangeNames = new ArrayList<>();
    }
    int count = file.lineChangeNames.size();
    file.lineChangeOffsets.add(offset);
    file.lineChangeLines.add(file.lineIndex(offset));
    file.lineChangeNumbers.add(number);
    file.lineChangeNames.add(
        name != null ? name : count == 0 ? file.name : file.lineChangeNames.get(count - 1));
  }

  /** The physical source line that holds a file place, without its newline, as a byte string. */
  public String sourceLine(Place place) {
    int index = place.file().lineIndex(place.offset());
    return Bytes.toText(
        place.file().text, place.file().lineStart(index), place.file().lineEnd(index));
  }

  private int entry(int position) {
    int low = 0;
    int high = entryStart.size() - 1;
    int cached = cachedEntry;
    if (cached <= high
        && entryStart.getInt(cached) <= position
        && (cached == high || position < entryStart.getInt(cached + 1))) {
      return cached;
    }
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (entryStart.getInt(middle) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    cachedEntry = low;
    return low;
  }
}
