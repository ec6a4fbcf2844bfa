package kit.frontend.lex;

/**
 * The parser's view of the tokens: a current token and any number of tokens ahead, held in a ring
 * of int columns. Before the first {@link #next()} the current token is already the first one (the
 * ring fills on demand).
 *
 * <p>At the end of input the current token is {@link TokenKind#END}, and stays so.
 */
public abstract class TokenSource {
  private int[] kinds = new int[256];
  private int[] positions = new int[256];
  private int[] values = new int[256];
  private int mask = 255;
  private int head;
  private int tail;
  private int ended;

  /**
   * Appends at least one token through {@link #append}, or at the end of input an {@link
   * TokenKind#END} token.
   */
  protected abstract void produce();

  /** The names and literal spellings that {@link #value()} refers to. */
  public abstract NameTable names();

  /** Adds a token behind the others. {@code kind} may carry flags. */
  protected final void append(int kind, int position, int value) {
    if (tail - head == kinds.length) {
      grow();
    }
    int at = tail++ & mask;
    kinds[at] = kind;
    positions[at] = position;
    values[at] = value;
  }

  private void fill(int index) {
    while (tail - head <= index) {
      if (ended > 0) {
        append(TokenKind.END, ended, 0);
      } else {
        int before = tail;
        produce();
        if (tail != before && (kinds[(tail - 1) & mask] & TokenKind.KIND_MASK) == TokenKind.END) {
          ended = Math.max(1, positions[(tail - 1) & mask]);
        }
      }
    }
  }

  private void grow() {
    int size = kinds.length;
    int[] newKinds = new int[size * 2];
    int[] newPositions = new int[size * 2];
    int[] newValues = new int[size * 2];
    for (int i = 0; i < size; i++) {
      int at = (head + i) & mask;
      newKinds[i] = kinds[at];
      newPositions[i] = positions[at];
      newValues[i] = values[at];
    }
    kinds = newKinds;
    positions = newPositions;
    values = newValues;
    mask = size * 2 - 1;
    head = 0;
    tail = size;
  }

  /** Steps to the next token and returns its kind. */
  public final int next() {
    if (head == tail) {
      fill(0);
    }
    head++;
    if (head == tail) {
      fill(0);
    }
    return kinds[head & mask] & TokenKind.KIND_MASK;
  }

  /** Kind of the current token, without flags. */
  public final int kind() {
    if (head == tail) {
      fill(0);
    }
    return kinds[head & mask] & TokenKind.KIND_MASK;
  }

  /**
   * Flags of the current token ({@link TokenKind#LEADING_SPACE}, {@link TokenKind#LINE_START},
   * {@link TokenKind#DIGRAPH}).
   */
  public final int flags() {
    if (head == tail) {
      fill(0);
    }
    return kinds[head & mask] & ~TokenKind.KIND_MASK;
  }

  /** {@link kit.base.SourceMap} position of the current token's first byte. */
  public final int position() {
    if (head == tail) {
      fill(0);
    }
    return positions[head & mask];
  }

  /**
   * Value of the current token: name id, canonical keyword id or spelling id; 0 for punctuators.
   */
  public final int value() {
    if (head == tail) {
      fill(0);
    }
    return values[head & mask];
  }

  /** Name id of the current identifier; the same as {@link #value()}. */
  public final int nameId() {
    return value();
  }

  /** Kind of the token {@code n} places ahead; {@code peek(0)} is {@link #kind()}. */
  public final int peek(int n) {
    if (tail - head <= n) {
      fill(n);
    }
    return kinds[(head + n) & mask] & TokenKind.KIND_MASK;
  }

  public final int peekPosition(int n) {
    if (tail - head <= n) {
      fill(n);
    }
    return positions[(head + n) & mask];
  }

  public final int peekValue(int n) {
    if (tail - head <= n) {
      fill(n);
    }
    return values[(head + n) & mask];
  }

  /** The current token as the user wrote it, for messages. */
  public final String text() {
    int kind = kind();
    if (kind == TokenKind.KEYWORD) {
      return Keyword.spelling(value());
    }
    if (TokenKind.isPunctuator(kind)) {
      return TokenKind.punctuator(kind | flags());
    }
    return value() == 0 ? "" : names().text(value());
  }

  /** Number of bytes of the current token as written, to underline it; at least 1. */
  public final int width() {
    return Math.max(1, text().length());
  }
}
