package kit.asm;

/**
 * A stretch of fixed bytes of one subsection followed by a tail whose size depends on where things
 * come to stand. The bytes are in the subsection's buffer, {@code [start, start + size)}; the tail
 * has no bytes there.
 */
final class Fragment {
  /** What follows the fixed bytes. */
  enum Tail {
    /** Nothing: the last fragment of a subsection. */
    NONE,
    /** Padding up to a multiple of {@link #alignment}, at most {@link #limit} bytes. */
    ALIGN,
    /** {@link #expression} copies of {@link #pattern}. */
    SPACE,
    /** Up to the offset {@link #expression} of the section. */
    ORIGIN,
    /** {@link #shortForm} or {@link #longForm}. */
    BRANCH,
    /** {@link #expression} as LEB128. */
    LEB
  }

  final AssemblySection section;
  final Subsection subsection;

  /** Offset of the fixed bytes in the subsection's buffer. */
  final int start;

  /** Number of fixed bytes; final when the tail is set. */
  int size;

  Tail tail = Tail.NONE;
  Fragment next;

  /** Offset in the section. */
  long address;

  long tailSize;

  // ALIGN: pattern null means the machine's code padding.
  int alignment;
  int limit;

  /** Little-endian bytes of the filler, repeated. */
  byte[] pattern;

  /** ALIGN: the kind of code that the padding is for. */
  int codeMode;

  Expression expression;
  boolean signed;

  Encoding shortForm;
  Encoding longForm;

  /** BRANCH: whether the long form was chosen. */
  boolean isLong;

  /** Relaxation: which pass visited it last, and how many tails before it may absorb growth. */
  int pass;

  int region;

  /** Source position of what made the tail. */
  int position;

  Fragment(AssemblySection section, Subsection subsection, int start) {
    this.section = section;
    this.subsection = subsection;
    this.start = start;
  }

  /** Offset in the section of the tail. */
  long tailAddress() {
    return address + size;
  }
}
